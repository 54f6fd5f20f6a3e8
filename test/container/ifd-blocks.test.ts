import { describe, expect, test } from 'vitest'
import { Image } from '../../src/image.ts'
import { latin1, memory, readAll, type ByteSource } from '../../src/source/source.ts'
import { dataset, resource } from '../support/blocks.ts'
import { bytes } from '../support/bytes.ts'
import { box, exifItem, pictureFile, ispe } from '../support/boxes.ts'
import { jp2Of, uuidBox } from '../support/jp2.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { chunk, idat, iend, ihdr, pngOf, rawProfile } from '../support/png.ts'
import { counted } from '../support/source.ts'
import { tiffBytes } from '../support/tiff.ts'
import { aboutFiles, installed } from '../support/tool.ts'
import { riffChunk, vp8, vp8x, webpOf } from '../support/webp.ts'

const packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
const resources = resource(0x0404, dataset(5, 'Boats'))

/** A structure whose first IFD holds blocks as that of a TIFF does. */
const structure = (order: 'II' | 'MM') =>
  tiffBytes(
    [
      [
        { id: 0x010f, type: 2, values: 'Maker' },
        { id: 0x02bc, type: 1, values: bytes(packet) },
        { id: 0x83bb, type: 7, values: dataset(5, 'Lake') },
        { id: 0x8649, type: 1, values: resources },
        { id: 0x8773, type: 7, values: bytes('a profile') },
        { id: 0xcd41, type: 7, values: bytes('a store') },
      ],
    ],
    { order },
  )

const exifSegment = (exif: Uint8Array) => segment(0xe1, 'Exif\0\0', exif)

const files = (exif: Uint8Array): Record<string, Uint8Array> => ({
  JPEG: jpegOf(exifSegment(exif), frame(8, 8), scan),
  PNG: pngOf(ihdr(4, 3), chunk('eXIf', exif), idat(), iend),
  'PNG of ImageMagick': pngOf(ihdr(4, 3), rawProfile('exif', bytes('Exif\0\0', exif)), idat(), iend),
  WebP: webpOf(vp8x(8, 4, 3), vp8(4, 3), riffChunk('EXIF', exif)),
  HEIC: pictureFile('heic', ['mif1', 'heic'], {
    primary: 1,
    items: [
      { id: 1, type: 'hvc1', content: bytes('picture'), properties: [1] },
      { id: 2, type: 'Exif', content: exifItem(exif) },
    ],
    properties: [ispe(4, 3)],
    references: [{ type: 'cdsc', from: 2, to: [1] }],
  }),
  JP2: jp2Of('jp2 ', uuidBox('4a706754696666457869662d3e4a5032', exif), box('jp2c')),
})

const saidIn = async (source: ByteSource) => {
  const found: [string, string][] = []
  for await (const { kind, bytes } of await new Image('', source).blocks()) found.push([kind, latin1(await readAll(bytes))])
  return found
}

describe.each(['II', 'MM'] as const)('the first IFD of Exif, %s, may hold other blocks', (order) => {
  test.each(Object.entries(files(structure(order))))('%s', async (_, file) => {
    const said = await saidIn(memory(file))
    expect(said.filter(([kind]) => kind !== 'exif')).toEqual([
      ['xmp', packet],
      ['iptc', latin1(dataset(5, 'Lake'))],
      ['icc', 'a profile'],
      ['photoshop', latin1(resources)],
      ['iptc', latin1(dataset(5, 'Boats'))],
      ['c2pa', 'a store'],
    ])
  })
})

describe('Exif with blocks', () => {
  test('that lies behind what is fetched at first is not looked into for them, unless it is in memory', async () => {
    const long = jpegOf(segment(0xe5, new Uint8Array(65_500)), exifSegment(structure('II')), frame(8, 8), scan)
    expect((await saidIn(memory(long))).map(([kind]) => kind)).toContain('icc')
    const { source, reads } = counted(long)
    const found: string[] = []
    for await (const { kind } of await new Image('', source).blocks()) found.push(kind)
    expect(found).toEqual(['exif'])
    expect(reads.filter(([offset, length]) => offset > 65_520 && offset + length < long.length - 40)).toEqual([])
  })

  test('that is damaged is for its decoder to tell of', async () => {
    const cut = jpegOf(exifSegment(structure('II').subarray(0, 9)), segment(0xfe, 'a comment'), frame(8, 8), scan)
    expect((await saidIn(memory(cut))).map(([kind]) => kind)).toEqual(['exif', 'text'])
  })

  test('has them told where the file breaks off behind it', async () => {
    const broken = bytes('\xff\xd8', exifSegment(structure('II')), 'no marker')
    const image = new Image('', memory(broken))
    const kinds: string[] = []
    for await (const { kind } of await image.blocks()) kinds.push(kind)
    expect(kinds).toEqual(['exif', 'xmp', 'iptc', 'icc', 'photoshop', 'iptc', 'c2pa'])
    expect(await image.warnings()).toEqual([expect.stringContaining('metadata behind it is not read')])
  })
})

test.skipIf(!installed('exiftool', '-ver'))('exiftool reads the same of them', () => {
  const named = Object.entries(files(structure('II'))).filter(([name]) => name !== 'HEIC')
  const said = aboutFiles(
    named.map(([, file]) => file),
    (paths, run) => paths.map((path) => run('exiftool', '-s3', '-a', '-IPTC:ObjectName', path)),
  )
  expect(said).toEqual(named.map(() => 'Lake\nBoats\n'))
})
