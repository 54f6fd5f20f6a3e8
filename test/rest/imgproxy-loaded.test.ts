import sharp from 'sharp'
import { expect, test } from 'vitest'
import { Image } from '../../src/image.ts'
import { loadedOf } from '../../src/rest/imgproxy-loaded.ts'
import { bandCount, colorspaceName, formatName, isTransparent, lowerCase, sampleFormat } from '../../src/rest/libvips-names.ts'
import { memory } from '../../src/source/source.ts'
import { tiffBytes } from '../support/tiff.ts'

const colours = { create: { width: 8, height: 6, channels: 3, background: '#bbcd7f' } } as const
const clear = { create: { width: 8, height: 6, channels: 4, background: '#bbcd7f80' } } as const
const grey = { raw: { width: 8, height: 6, channels: 1 } } as const
const greys = Buffer.alloc(48, 99)

/** A TIFF of one pixel whose samples are of a kind. */
const tiff = (photometric: number, bits: number, kind: number, channels = photometric === 1 ? 1 : 3) =>
  tiffBytes([
    [
      { id: 0x0100, type: 3, values: [1] },
      { id: 0x0101, type: 3, values: [1] },
      { id: 0x0102, type: 3, values: Array.from({ length: channels }, () => bits) },
      { id: 0x0103, type: 3, values: [1] },
      { id: 0x0106, type: 3, values: [photometric] },
      { id: 0x0111, type: 4, values: [8] },
      { id: 0x0115, type: 3, values: [channels] },
      { id: 0x0116, type: 3, values: [1] },
      { id: 0x0117, type: 4, values: [(bits / 8) * channels] },
      { id: 0x011c, type: 3, values: [1] },
      { id: 0x0153, type: 3, values: Array.from({ length: channels }, () => kind) },
    ],
  ])

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="7"/>')

test.each<[string, () => Promise<Uint8Array>]>([
  ['colours in a JPEG', () => sharp(colours).jpeg().toBuffer()],
  ['a grey JPEG', () => sharp(greys, grey).toColourspace('b-w').jpeg().toBuffer()],
  ['a JPEG of CMYK', () => sharp(colours).toColourspace('cmyk').jpeg().toBuffer()],
  ['a PNG with transparency', () => sharp(clear).png().toBuffer()],
  ['a PNG of a palette', () => sharp(colours).png({ palette: true }).toBuffer()],
  ['a grey PNG of 16 bits', () => sharp(greys, grey).toColourspace('grey16').png().toBuffer()],
  ['a PNG of 16 bits', () => sharp(clear).toColourspace('rgb16').png().toBuffer()],
  ['a WebP', () => sharp(clear).webp().toBuffer()],
  ['a GIF', () => sharp(clear).gif().toBuffer()],
  ['an AVIF', () => sharp(clear).avif({ effort: 0 }).toBuffer()],
  ['a grey AVIF', () => sharp(greys, grey).toColourspace('b-w').avif({ effort: 0 }).toBuffer()],
  ['a TIFF of CMYK', () => sharp(colours).toColourspace('cmyk').tiff().toBuffer()],
  ['a drawing', async () => svg],
  ...([8, 16, 32] as const).flatMap((bits) =>
    [1, 2].flatMap((kind) =>
      [1, 2].map((photometric): [string, () => Promise<Uint8Array>] => [
        `TIFF ${bits} ${kind} ${photometric}`,
        async () => tiff(photometric, bits, kind),
      ]),
    ),
  ),
  ...[1, 2].map((photometric): [string, () => Promise<Uint8Array>] => [
    `TIFF of fractions ${photometric}`,
    async () => tiff(photometric, 32, 3),
  ]),
])('what libvips makes of %s', async (_, make) => {
  const bytes = await make()
  const { space, channels, depth, hasAlpha } = await sharp(bytes).metadata()
  const loaded = await loadedOf(new Image('test:', memory(new Uint8Array(bytes))))
  expect({
    space: colorspaceName(loaded),
    channels: bandCount(loaded),
    depth: sampleFormat(loaded),
    hasAlpha: isTransparent(loaded),
  }).toEqual({ space, channels, depth, hasAlpha })
})

test('names of formats', () => {
  expect(['JPEG', 'APNG', 'HEIF', 'MKV', '_3FR'].map((name) => formatName(name as never))).toEqual([
    'jpeg',
    'png',
    'heic',
    'matroska,webm',
    '3fr',
  ])
  expect(lowerCase('_3FR')).toBe('3fr')
})
