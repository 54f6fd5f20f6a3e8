import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hdr } from '../../src/container/hdr.ts'
import { exv } from '../../src/container/jpeg-exv.ts'
import { jpeg } from '../../src/container/jpeg.ts'
import { pcx } from '../../src/container/pcx.ts'
import { xcf } from '../../src/container/xcf.ts'
import { memory } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { blocksOf } from '../support/blocks.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { exvSample, jpegSample } from '../support/jpeg.ts'
import { hdrOf, hdrSample, pcxOf, pcxSample, xcfOf, xcfSample } from '../support/stills.ts'
import { aboutFiles, installed } from '../support/tool.ts'

test('what Exiv2 keeps in a file of its own is what a JPEG holds in its segments', async () => {
  const kinds = async (file: Uint8Array) => (await blocksOf(file)).map(({ kind, said }) => [kind, said])
  expect(await kinds(exvSample)).toEqual(await kinds(jpegSample))
  expect(await exv.identify(memory(exvSample))).toBe('EXV')
  expect(await jpeg.identify(memory(exvSample))).toBeNull()
})

describe('Radiance', () => {
  test('pictures state their sides, and what their lines say', async () => {
    expect(await hdr.header(memory(hdrSample))).toMatchObject({ width: 4, height: 3, colorModel: 'RGB', channels: 3 })
    const { image } = await describeBytes(hdrSample, 'text { keyword value }')
    expect(image?.['text']).toEqual([
      { keyword: 'Comment', value: 'Made with 100% recycled light' },
      { keyword: 'SOFTWARE', value: 'gegl 0.4' },
      { keyword: 'FORMAT', value: '32-bit_rle_rgbe' },
    ])
  })

  test.each([
    ['-Y 3 +X 4', 'TOP_LEFT', 4, 3],
    ['-Y 3 -X 4', 'TOP_RIGHT', 4, 3],
    ['+Y 3 -X 4', 'BOTTOM_RIGHT', 4, 3],
    ['+X 4 -Y 3', 'LEFT_TOP', 4, 3],
    ['-X 4 -Y 3', 'RIGHT_TOP', 4, 3],
    ['+X 4 +Y 3', 'LEFT_BOTTOM', 4, 3],
  ])('pictures whose lines go %s are turned %s', async (resolution, orientation, width, height) => {
    const { image } = await describeBytes(hdrOf(resolution), 'width height orientation')
    expect(image).toEqual({ width, height, orientation })
  })

  test.each(['-Y 3 +Y 4', '-Y 3', '', '-Y 3 +X x'])('headers that end with %j are damaged', async (resolution) => {
    await expect(async () => hdr.header(memory(hdrOf(resolution)))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('colours of XYZ have no model, and headers without end are no longer read', async () => {
    expect(await hdr.header(memory(hdrOf('-Y 3 +X 4', 'FORMAT=32-bit_rle_xyze')))).toMatchObject({ colorModel: null })
    const endless = hdrOf('-Y 3 +X 4', 'A='.padEnd(70_000, 'x'))
    await expect(async () => hdr.header(memory(endless))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

describe('PCX', () => {
  test('pictures state their sides by the first and last pixel, and their planes', async () => {
    const told = { width: 5, height: 3, density: { x: 300, y: 150, unit: 'INCH' } }
    expect(await pcx.header(memory(pcxSample))).toMatchObject({ ...told, bitDepth: 8, colorModel: 'RGB', channels: 3 })
    expect(await pcx.header(memory(pcxOf(5, 3, 1, 4)))).toMatchObject({ ...told, bitDepth: 4, colorModel: 'INDEXED', channels: 1 })
    expect(await pcx.header(memory(pcxOf(5, 3, 1, 1)))).toMatchObject({ ...told, bitDepth: 1, colorModel: 'GRAY' })
  })

  test.each([
    [1, 1],
    [2, 9],
    [3, 3],
    [65, 0],
    [66, 1],
    [8, 0],
  ])('files whose byte %i is %i are none', async (at, value) => {
    const changed = pcxSample.with(at, value)
    expect(await pcx.identify(memory(changed))).toBeNull()
  })
})

describe('GIMP', () => {
  test('documents state sides, colours, precision and density', async () => {
    const told = { width: 4, height: 3, colorModel: 'GRAY', density: { x: 300, y: 150, unit: 'INCH' } }
    expect(await xcf.header(memory(xcfSample))).toMatchObject({ ...told, bitDepth: 32 })
    expect((await xcf.header(memory(xcfOf('file', bytes())))).bitDepth).toBe(8)
    expect((await xcf.header(memory(xcfOf('v004', u32(2))))).bitDepth).toBe(32)
    expect((await xcf.header(memory(xcfOf('v006', u32(400))))).bitDepth).toBe(16)
    // One that breaks off among its properties.
    expect(await xcf.header(memory(xcfSample.subarray(0, 44)))).toMatchObject({ width: 4, height: 3, bitDepth: 32, density: null })
  })

  test('documents keep metadata in parasites', async () => {
    const { image, errors } = await describeBytes(
      xcfSample,
      'orientation exif { orientation } iptc { objectName } text { keyword value } blocks { kind length }',
    )
    expect(errors).toEqual([])
    expect(image).toEqual({
      orientation: 'TOP_LEFT',
      exif: { orientation: 'RIGHT_TOP' },
      iptc: { objectName: 'Title' },
      text: [{ keyword: 'Comment', value: 'A dusk' }],
      blocks: ['TEXT', 'ICC', 'EXIF', 'IPTC'].map((kind) => ({ kind, length: expect.any(Number) })),
    })
  })

  test('documents whose parasites reach beyond their property are damaged', async () => {
    const property = bytes(u32(2), 'a\0', u32(0), u32(99), 'short')
    await expect(async () => blocksOf(xcfOf('v011', u32(150), [21, property]))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

describe.skipIf(!installed('convert', '-version'))('what ImageMagick writes', () => {
  test.each([
    ['hdr', '-size 61x40 gradient:red-blue', { format: 'HDR', width: 61, height: 40, colorModel: 'RGB' }],
    ['pcx', '-size 61x40 gradient:red-blue', { format: 'PCX', width: 61, height: 40, colorModel: 'RGB', channels: 3 }],
    ['pcx', '-size 61x40 plasma: -colors 16 -type palette', { format: 'PCX', width: 61, height: 40, colorModel: 'INDEXED' }],
  ])('as %s of %s is read', async (extension, made, told) => {
    const file = aboutFiles([bytes()], ([path], run, read) => (run('convert', ...made.split(' '), path!), read(path!)), extension)
    expect((await describeBytes(file, Object.keys(told).join(' '))).image).toEqual(told)
  })
})

describe.skipIf(!installed('exiv2', '--version'))('what Exiv2 writes', () => {
  test('is read as the JPEG that it is taken from', async () => {
    const asked = 'exif { make exposureTime tags { name value } } iptc { tags { name value } } xmp { json }'
    const picture = new Uint8Array(readFileSync(new URL('../../src/web/samples/heliograph.jpg', import.meta.url)))
    const file = aboutFiles([picture], ([path], run, read) => {
      run('exiv2', '-ea', 'extract', path!)
      return read(path!.replace(/jpg$/, 'exv'))
    })
    expect(await describeBytes(file, `format width`)).toMatchObject({ image: { format: 'EXV', width: null } })
    expect(await describeBytes(file, asked)).toEqual(await describeBytes(picture, asked))
  })
})

describe.skipIf(!installed('gimp-console', '--version'))('what GIMP writes', () => {
  test('is read', { timeout: 60_000 }, async () => {
    const file = aboutFiles([bytes()], ([path], run, read) => {
      const picture = '(car (gimp-image-new 31 20 RGB))'
      const comment = '(gimp-image-attach-parasite image (list "gimp-comment" 1 "By the sea"))'
      const layer = '(layer (car (gimp-layer-new image 31 20 RGB-IMAGE "all" 100 LAYER-MODE-NORMAL)))'
      const save = `(gimp-image-insert-layer image layer 0 -1) (gimp-image-set-resolution image 240 240) (gimp-xcf-save 0 image layer "${path}" "${path}")`
      run('gimp-console', '-i', '-d', '-f', '-b', `(let* ((image ${picture}) ${layer}) ${comment} ${save})`, '-b', '(gimp-quit 0)')
      return read(path!)
    })
    const { image } = await describeBytes(file, 'format width height bitDepth density { x unit } text { value }')
    expect(image).toEqual({
      format: 'XCF',
      width: 31,
      height: 20,
      bitDepth: 8,
      density: { x: 240, unit: 'INCH' },
      text: [{ value: 'By the sea' }],
    })
  })
})
