import { describe, expect, test } from 'vitest'
import { ask } from '../support/asking.ts'
import { exifWith, resource } from '../support/blocks.ts'
import { box, exifItem, fileType, ispe, pictureFile } from '../support/boxes.ts'
import { bytes } from '../support/bytes.ts'
import { application, gifImage, gifOf, magicTrailer, subBlocks } from '../support/gif.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { mvhd, trak, visual } from '../support/movie.ts'
import { chunk, idat, ihdr, iend, pngOf } from '../support/png.ts'
import { type Entry, tiffBytes } from '../support/tiff.ts'
import { waveOrigin } from '../support/wave-origin.ts'
import { riffChunk, vp8, vp8x, webpOf } from '../support/webp.ts'

const KB = 1024
const MB = 1024 * KB

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
const exif = exifWith(1)
const filler = (length: number) => new Uint8Array(length).fill(0xaa)

const number = (id: number, value: number): Entry => ({ id, type: 4, values: [value] })
const picture = [number(0x0100, 4), number(0x0101, 3), { id: 0x0102, type: 3, values: [8, 8, 8] }]
const camera = { id: 0x8769, type: 4, ifds: [[{ id: 0x829a, type: 5, values: [[1, 125]] as const }]] }

/** A picture whose metadata lies behind so many bytes of pixels. */
const heif = (brand: string, codec: string, pixels: number) =>
  pictureFile(brand, ['mif1', brand], {
    primary: 1,
    items: [
      { id: 1, type: codec, content: filler(pixels), properties: [1] },
      { id: 2, type: 'Exif', content: exifItem(exif) },
      { id: 3, type: 'mime', mediaType: 'application/rdf+xml', content: bytes(XMP) },
    ],
    properties: [ispe(4, 3)],
    references: [2, 3].map((from) => ({ type: 'cdsc', from, to: [1] })),
  })

const moov = box('moov', mvhd(1000), trak({ handler: 'vide', entry: visual('avc1', 4, 3) }))
const pixels = Array.from({ length: 40 }, () => idat(32 * KB))

/** Each file, and the requests of one round trip after the other that how it is built forces upon whoever asks for its sides, for its camera, and for everything. */
const files: readonly (readonly [name: string, path: string, file: Uint8Array, trips: readonly string[]])[] = [
  [
    'JPEG',
    '/a.jpg',
    jpegOf(segment(0xe1, 'Exif\0\0', exif), segment(0xe1, XMP_IDENTIFIER, XMP), frame(4, 3), scan, filler(MB)),
    ['1', '1', '1'],
  ],
  ['PNG', '/a.png', pngOf(ihdr(4, 3), chunk('eXIf', exif), ...pixels, iend), ['1', '1', '1+1']],
  ['PNG with a tail', '/a.png', pngOf(ihdr(4, 3), ...pixels, chunk('eXIf', exif), chunk('tEXt', 'Title\0A'), iend), ['1', '1+1', '1+1']],
  ['WebP without metadata', '/a.webp', webpOf(vp8x(0, 4, 3), vp8(4, 3, MB)), ['1', '1', '1']],
  ['WebP', '/a.webp', webpOf(vp8x(0x0c, 4, 3), vp8(4, 3, MB), riffChunk('EXIF', exif), riffChunk('XMP ', XMP)), ['1+1', '1+1', '1+1']],
  [
    'WebP with a long profile',
    '/a.webp',
    webpOf(vp8x(0x2c, 4, 3), riffChunk('ICCP', filler(200 * KB)), vp8(4, 3, MB), riffChunk('EXIF', exif), riffChunk('XMP ', XMP)),
    ['1+1', '1+1', '1+2'],
  ],
  ['TIFF with its IFD in front', '/a.tif', bytes(tiffBytes([[...picture, camera]]), filler(MB)), ['1', '1', '1']],
  ['TIFF with its IFDs behind', '/a.tif', tiffBytes([[...picture, camera]], { mark: 'x'.repeat(MB) }), ['1+1', '1+1', '1+1']],
  [
    'TIFF with blocks far apart',
    '/a.tif',
    tiffBytes([
      [
        ...picture,
        camera,
        { id: 0x02bc, type: 1, values: bytes(XMP, filler(300 * KB)) },
        { id: 0x83bb, type: 4, values: Array.from({ length: 50 * KB }, () => 0) },
        { id: 0x8649, type: 1, values: bytes(resource(0x03ed, filler(16)), resource(0x0bb7, filler(200 * KB))) },
      ],
    ]),
    ['1', '1', '1+1'],
  ],
  ['HEIC', '/a.heic', heif('heic', 'hvc1', 100), ['1', '1', '1']],
  ['HEIC with its metadata behind', '/a.heic', heif('heic', 'hvc1', MB), ['1', '1+1', '1+1']],
  ['AVIF with its metadata behind', '/a.avif', heif('avif', 'av01', MB), ['1', '1+1', '1+1']],
  ['MP4', '/a.mp4', bytes(fileType('isom', 'isom'), moov, box('mdat', filler(MB))), ['1', '1', '1']],
  ['MP4 with its movie box behind', '/a.mp4', bytes(fileType('isom', 'isom'), box('mdat', filler(MB)), moov), ['1+1', '1+1', '1+1']],
  [
    'GIF',
    '/a.gif',
    gifOf(4, 3, application('XMP DataXMP', bytes(XMP, magicTrailer)), gifImage(4, 3), bytes(0x21, 0xfe, subBlocks(filler(MB)))),
    ['1', '1', '1'],
  ],
]

const selections = [
  '{ width height }',
  '{ exif { make exposureTime } }',
  `{ format size width height orientation bitDepth colorModel channels hasAlpha progressive density { x } blocks { kind } warnings exif { tags { name } }
    iptc { tags { name } } xmp { json } photoshop { tags { name } } icc { description } videoMeta { duration } }`,
]

describe('round trips', () => {
  test.each(files)('of a %s', async (_, path, file, expected) => {
    const trips: string[] = []
    for (const selection of selections) {
      const origin = await waveOrigin(file)
      try {
        const { data } = await ask(`query ($url: URL!) { imageInfo(url: $url) ${selection} }`, { url: origin.url(path) })
        expect(data?.['imageInfo']).not.toBeNull()
        trips.push(origin.waves.map((ranges) => ranges.length).join('+'))
      } finally {
        origin.close()
      }
    }
    expect(trips).toEqual(expected)
  })

  test('are not more for a WebP that may be turned, where its sides are asked for as they are coded', async () => {
    const [, path, file] = files.find(([name]) => name === 'WebP')!
    const origin = await waveOrigin(file)
    try {
      const selected = '{ format encodedWidth encodedHeight }'
      const { data } = await ask(`query ($url: URL!) { imageInfo(url: $url) ${selected} }`, { url: origin.url(path) })
      expect(data?.['imageInfo']).toEqual({ format: 'WEBP', encodedWidth: 4, encodedHeight: 3 })
      expect(origin.waves.map((ranges) => ranges.length)).toEqual([1])
    } finally {
      origin.close()
    }
  })
})
