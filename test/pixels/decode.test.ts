import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from '../../src/budget.ts'
import { ImageError } from '../../src/error.ts'
import { Image } from '../../src/image.ts'
import { pictureOf, rasterOf } from '../../src/pixels/library.ts'
import { pixelsOf } from '../../src/pixels/pixels.ts'
import { memory } from '../../src/source/source.ts'
import { ask, flat, jpegOf } from './scene.ts'

const budget = new Budget(defaultLimits)

async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no refusal',
    (error: unknown) => error,
  )
}

describe('is refused', () => {
  test('more pixels or bytes than allowed', async () => {
    const bytes = await jpegOf(300, 200)
    expect(await refusal(ask(bytes, { pixels: 1000 }).raster())).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(await refusal(ask(bytes, { sourceBytes: 1000 }).raster())).toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('damaged pixels', async () => {
    const bytes = await flat()
    bytes.fill(0x55, 45, 60)
    expect(await refusal(ask(bytes).raster())).toMatchObject({ code: 'MALFORMED', message: expect.stringContaining('PNG is damaged') })
  })

  test('a file that breaks off, wherever it does, with nothing but an ImageError', async () => {
    const whole = await jpegOf(40, 30)
    for (let length = 0; length < whole.length; length += 23)
      expect(await refusal(ask(whole.subarray(0, length)).raster())).toBeInstanceOf(ImageError)
  })

  test.each(['gif', 'tiff', 'webp'] as const)('a page that the %s does not have, which is no damage', async (format) => {
    const pages = await sharp([await flat(), await flat(8, 6, '#123456')], { join: { animated: true } })
      .toFormat(format, { lossless: true, compression: 'lzw' })
      .toBuffer()
    const image = new Image('test:', memory(new Uint8Array(pages)))
    expect(await pixelsOf(image, 1).averageColor(true)).toMatchObject({ red: 0x12, green: 0x34, blue: 0x56 })
    expect(await refusal(pixelsOf(image, 2).raster())).toMatchObject({ code: 'LIMIT_EXCEEDED', message: 'The file has no such page' })
  })

  test('compressed SVG', async () => {
    const svgz = gzipSync('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    expect(await refusal(pictureOf(svgz, budget))).toMatchObject({ code: 'FORMAT_UNSUPPORTED', message: expect.stringContaining('SVGZ') })
  })

  test('what would be decoded by a loader that is not let at files of strangers', async () => {
    const ppm = Buffer.from('P6 1 1 255\nabc', 'latin1')
    const error = await refusal(pictureOf(ppm, budget).then((picture) => rasterOf(picture, 16)))
    expect(error).toMatchObject({ message: expect.stringMatching(/unsupported/i) })
  })

  test('a picture that nobody waits for any more', async () => {
    const leave = new AbortController()
    const asked = ask(await jpegOf(600, 400), {}, leave.signal).raster()
    leave.abort(new ImageError('SOURCE_UNAVAILABLE', 'Whoever asked has left'))
    expect(await refusal(asked)).toMatchObject({ message: 'Whoever asked has left' })
  })
})

test('an SVG loads nothing from elsewhere', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const { port } = server.address() as AddressInfo
  const here = `http://127.0.0.1:${port}/x`
  const file = `file://${process.cwd()}/test/pixels/scene.ts`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">
    <style>@import url("${here}.css"); @font-face { font-family: far; src: url("${here}.woff") }</style>
    <image href="${here}.png" width="9" height="9"/><image xlink:href="${file}" width="9" height="9"/>
    <use href="${here}.svg#a"/><rect width="20" height="20" fill="#336699"/><text font-family="far" y="9">a</text></svg>`
  const raster = await rasterOf(await pictureOf(Buffer.from(svg), budget), 64)
  server.close()
  expect(raster).toMatchObject({ width: 20, height: 20 })
  expect([...raster.rgba.subarray(-4)]).toEqual([0x33, 0x66, 0x99, 255])
  expect(asked).toBe(0)
})

test.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)('%s is decoded', async (format) => {
  const bytes = await sharp(await flat(40, 30))
    .toFormat(format)
    .toBuffer()
  const { red, green, blue } = await ask(bytes).averageColor(true)
  expect(Math.hypot(red - 187, green - 205, blue - 127)).toBeLessThan(8)
})

test.each([
  [3, [0x10, 0x20, 0x30, 0xff, 0x40]],
  [1, [0x80, 0xff, 0x20, 0x30, 0x40]],
])('%i channels of colour and others beside them are decoded', async (colours, pixel) => {
  const space = colours === 1 ? 'b-w' : 'srgb'
  const channel = (value: number) => Buffer.alloc(12 * 9, value)
  const grey = { raw: { width: 12, height: 9, channels: 1 as const } }
  const [first, ...others] = pixel.map(channel)
  const tiff = await sharp(first, grey).joinChannel(others, grey).toColourspace(space).tiff({ compression: 'none' }).toBuffer()
  const pixels = ask(new Uint8Array(tiff))
  const [red, green, blue] = colours === 1 ? [0x80, 0x80, 0x80] : pixel
  expect(await pixels.averageColor(true)).toEqual({ red, green, blue, alpha: 255 })
  expect(await pixels.blurHash(4, 3)).toHaveLength(28)
})
