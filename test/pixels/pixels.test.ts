import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { Budget } from '../../src/budget.ts'
import { Image } from '../../src/image.ts'
import { hex } from '../../src/pixels/colors.ts'
import { pixelsOf } from '../../src/pixels/pixels.ts'
import { memory, type ByteSource } from '../../src/source/source.ts'
import { ask, flat, jpegOf } from './scene.ts'

/** A source that counts the bytes read of it. */
function counting(bytes: Uint8Array): ByteSource & { total: number } {
  const source = memory(bytes, new Budget())
  const counted = {
    ...source,
    total: 0,
    read: async (offset: number, length: number) => {
      const read = await source.read(offset, length)
      counted.total += read.length
      return read
    },
  }
  return counted
}

describe('of one colour', () => {
  test('average, average hue, palette and standing-out colours are that colour', async () => {
    const pixels = ask(await flat())
    const color = { red: 187, green: 205, blue: 127, alpha: 255 }
    expect(await pixels.averageColor(true)).toEqual(color)
    expect(hex(await pixels.averageHue())).toBe('#bbcd7f')
    expect(await pixels.palette(4)).toEqual([{ color, share: 1 }])
    // Vibrant keeps five bits a channel: these are the middles of the steps of eight that 187, 205 and 127 lie in.
    expect((await pixels.dominantColors(false)).vibrant).toEqual({ red: 188, green: 204, blue: 124, alpha: 255 })
    expect((await pixels.dominantColors(false)).darkMuted).toBeNull()
    expect(Object.values(await pixels.dominantColors(true))).not.toContain(null)
  })

  test.each(['#808080', '#ffffff'])('%s has all standing-out colours where missing ones are made up', async (grey) => {
    expect(Object.values(await ask(await flat(9, 9, grey)).dominantColors(true))).not.toContain(null)
  })

  test('the perceptual hash has no bit set, not what rounding makes of nothing', async () => {
    expect(await ask(await flat()).perceptualHash()).toBe('0000000000000000')
  })

  test('a single pixel is enough for everything', async () => {
    const pixels = ask(await flat(1, 1))
    await expect(
      Promise.all([pixels.blurHash(9, 9), pixels.thumbHash(), pixels.placeholder(16), pixels.statistics()]),
    ).resolves.toHaveLength(4)
    expect(await pixels.attention()).toEqual({ x: expect.any(Number), y: expect.any(Number) })
  })

  test('nothing visible has no colours', async () => {
    const pixels = ask(await flat(4, 4, { r: 9, g: 9, b: 9, alpha: 0 }))
    expect(await pixels.palette(6)).toEqual([])
    expect(await pixels.averageColor(true)).toEqual({ red: 0, green: 0, blue: 0, alpha: 0 })
    expect(Object.values(await pixels.dominantColors(false)).every((color) => color === null)).toBe(true)
  })
})

describe('of a scene', () => {
  test('the perceptual hash stays alike when scaled and recompressed, and differs for another picture', async () => {
    const picture = await jpegOf(640, 480)
    const turned = await sharp(picture).rotate(90).jpeg().toBuffer()
    const [big, small, other] = await Promise.all([picture, await jpegOf(160, 120, 40), turned].map((bytes) => ask(bytes).perceptualHash()))
    expect(big).toMatch(/^[0-9a-f]{16}$/)
    expect(differing(big!, small!)).toBeLessThanOrEqual(4)
    expect(differing(big!, other!)).toBeGreaterThan(16)
  })

  test('the placeholder is a small WebP of the width asked for', async () => {
    const url = await ask(await jpegOf(300, 200)).placeholder(16)
    const metadata = await sharp(Buffer.from(url.split(',')[1]!, 'base64')).metadata()
    expect(url.length).toBeLessThan(600)
    expect(metadata).toMatchObject({ format: 'webp', width: 16, height: 11 })
  })

  test('is upright, whatever its orientation', async () => {
    const turned = await sharp(await jpegOf(300, 200))
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(await ask(turned).raster()).toMatchObject({ width: 85, height: 128 })
  })

  test('is read once, however many questions are put', async () => {
    const bytes = await jpegOf(300, 200)
    const source = counting(bytes)
    const image = new Image('test:', source)
    const pixels = pixelsOf(image)
    await Promise.all([pixels.averageColor(true), pixels.palette(6), pixels.blurHash(4, 3), pixelsOf(image).statistics()])
    expect(source.total).toBeLessThan(bytes.length + 4096)
  })

  test('attention falls on what stands out', async () => {
    const red = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#e02010' } })
      .png()
      .toBuffer()
    const spotted = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#777' } })
      .composite([{ input: red, left: 480, top: 300 }])
      .png()
      .toBuffer()
    const { x, y } = await ask(spotted).attention()
    expect(Math.abs(x - 500 / 600)).toBeLessThan(0.08)
    expect(Math.abs(y - 320 / 400)).toBeLessThan(0.08)
  })
})

describe('a palette', () => {
  test.each([2, 3, 6, 16, 100, 256])('has as many colours as asked for: %i', async (colors) => {
    const swatches = await ask(await jpegOf(200, 150)).palette(colors)
    expect(swatches).toHaveLength(colors)
    expect(swatches.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(swatches.map(({ share }) => share)).toEqual(swatches.map(({ share }) => share).toSorted((a, b) => b - a))
  })

  test('of a picture of few colours is those colours', async () => {
    const half = await sharp(await flat(6, 6, { r: 255, g: 0, b: 0, alpha: 1 }))
      .extend({ right: 3, background: { r: 0, g: 0, b: 255, alpha: 0.5 } })
      .png()
      .toBuffer()
    const swatches = await ask(half).palette(6)
    expect(swatches.map(({ color }) => hex(color))).toEqual(['#ff0000', '#0000ff80'])
    expect(swatches.map(({ share }) => share)).toEqual([2 / 3, 1 / 3])
  })
})

describe('the average hue', () => {
  test('is the colour of what lies apart from the mean hue', async () => {
    const picture = await sharp(await flat(30, 10, '#d01010'))
      .extend({ right: 3, background: '#1010d0' })
      .png()
      .toBuffer()
    expect(hex(await ask(picture).averageHue())).toBe('#1010d0')
  })

  test('is the mean of all pixels where no hue lies apart', async () => {
    const picture = await sharp(await flat(10, 10, '#404040'))
      .extend({ right: 10, background: '#c0c0c0' })
      .png()
      .toBuffer()
    expect(hex(await ask(picture).averageHue())).toBe('#808080')
  })
})

describe('transparency', () => {
  test.each([8, 16] as const)('of a single pixel of %i bits is found, though shrinking hides it', async (bits) => {
    const width = 1200
    const png = async (alpha: number) => {
      const raw = Buffer.alloc(width * width * 4, 255)
      raw[3] = alpha
      const picture = sharp(raw, { raw: { width, height: width, channels: 4 } })
      return (bits === 16 ? picture.toColourspace('rgb16') : picture).png().toBuffer()
    }
    expect(await ask(await png(255)).hasTransparency()).toBe(false)
    expect(await ask(await png(254)).hasTransparency()).toBe(true)
  })

  test('counts for the average only where it is asked to', async () => {
    const half = await sharp(await flat(4, 4, { r: 200, g: 0, b: 0, alpha: 1 }))
      .extend({ right: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer()
    expect(await ask(half).averageColor(true)).toEqual({ red: 200, green: 0, blue: 0, alpha: 255 })
    expect((await ask(half).averageColor(false)).alpha).toBe(128)
  })

  test('is not looked for where the header rules it out', async () => {
    const source = counting(await jpegOf(600, 400))
    expect(await pixelsOf(new Image('test:', source)).hasTransparency()).toBe(false)
    expect(source.total).toBeLessThan(5000)
  })
})

test('questions about one file are bounded', async () => {
  const image = new Image('test:', memory(new Uint8Array(await flat())))
  const asked = Array.from({ length: 120 }, (_, i) => pixelsOf(image).palette(i + 2))
  const settled = await Promise.allSettled(asked)
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(100)
  expect(settled.at(-1)).toMatchObject({ reason: { code: 'LIMIT_EXCEEDED' } })
  expect(() => Array.from({ length: 20 }, (_, page) => pixelsOf(image, page))).toThrow('pictures of one file')
})

function differing(one: string, other: string): number {
  const bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  return bits.toString(2).replaceAll('0', '').length
}
