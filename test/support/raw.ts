import { box, fileType, fullBox } from './boxes.ts'
import { bytes, u16, u16le, u32, u32le, zeros } from './bytes.ts'
import { jpegSample } from './jpeg.ts'
import { mvhd, trak, visual } from './movie.ts'
import { tiffBytes } from './tiff.ts'

const uuid = (id: string, ...content: readonly (string | number | Uint8Array)[]) => box('uuid', Buffer.from(id, 'hex'), ...content)

/** A track of Canon's, of one picture. */
const canonTrack = (width: number, height: number, ...inner: readonly Uint8Array[]) =>
  trak({ handler: 'vide', size: [width, height], samples: 1, entry: visual('CRAW', width, height, zeros(4), ...inner) })

const ifd0 = tiffBytes([
  [
    { id: 0x010f, type: 2, values: 'Canon' },
    { id: 0x0112, type: 3, values: [6] },
  ],
])
const exifIfd = tiffBytes([[{ id: 0x829a, type: 5, values: [[1, 125]] }]])
const note = tiffBytes([[{ id: 0x0007, type: 2, values: 'Firmware' }]])
const gps = tiffBytes([[{ id: 0x0001, type: 2, values: 'N' }]])

/** A record of what the camera notes for each picture. */
const timedRecord = (type: number, content: Uint8Array) => bytes(u32le(12 + content.length), u16le(type), zeros(6), content)

/** A TIFF structure in such a record, under the tag that it would stand in. */
const timedStructure = (tag: number, tiff: Uint8Array) => bytes(u32le(8 + tiff.length), u32le(tag), tiff)

/** What the camera noted for one picture: its aperture and time, and two maker notes. */
export const timedSample = bytes(
  timedRecord(1, zeros(12)),
  timedRecord(5, bytes(u16le(35), u16le(10), u16le(1), u16le(80), u32le(12800), zeros(16))),
  timedRecord(
    7,
    bytes(timedStructure(0x8769, exifIfd), timedStructure(0x927c, tiffBytes([[{ id: 0x0009, type: 2, values: 'An Owner' }]]))),
  ),
  timedRecord(8, timedStructure(0x927c, tiffBytes([[{ id: 0x0095, type: 2, values: 'A lens of 50 mm' }]]))),
)

/** The track with it, which is in one piece at a place of the file. */
const timedTrack = (offset: number) =>
  trak({
    handler: 'meta',
    entry: box('CTMD', zeros(6), u16(1), zeros(4)),
    tables: [fullBox('stsz', 0, 0, u32(timedSample.length), u32(1)), fullBox('co64', 0, 0, u32(1), u32(0), u32(offset))],
  })

const cr3Of = (timedAt: number) =>
  bytes(
    fileType('crx ', 'isom'),
    box(
      'moov',
      uuid(
        '85c0b687820f11e08111f4ce462b6a48',
        box('CNCV', 'CanonCR3'),
        box('CMT1', ifd0),
        box('CMT2', exifIfd),
        box('CMT3', note),
        box('CMT4', gps),
      ),
      mvhd(1),
      canonTrack(40, 30, box('JPEG', u32(0))),
      canonTrack(48, 36, box('CMP1', zeros(24), 14, zeros(10))),
      timedTrack(timedAt),
    ),
    uuid('be7acfcb97a942e89c71999491e3afac', '<x/>'),
    box('mdat', timedSample),
  )

/** A small CR3: four directories, the developed picture, what the sensor gave, what the camera noted, and XMP. */
export const cr3Sample = cr3Of(cr3Of(0).length - timedSample.length)

/** An entry of the directory in a RAF. */
const entry = (tag: number, ...words: readonly number[]) => bytes(u16(tag), u16(words.length * 2), ...words.map(u16))

/** A RAF whose directory has these entries. */
export function rafOf(...entries: readonly Uint8Array[]): Uint8Array {
  const directory = bytes(u32(entries.length), ...entries)
  const start = 0x94
  const places = bytes(u32(start), u32(jpegSample.length), u32(start + jpegSample.length), u32(directory.length))
  return bytes('FUJIFILMCCD-RAW 0201', zeros(0x54 - 20), places, zeros(start - 0x64), jpegSample, directory)
}

export const rafSample = rafOf(entry(0x0100, 36, 48), entry(0x0130, 1), entry(0x0111, 30, 40), entry(0x0121, 38, 50))

/** A MRW in one of the orders, and the TIFF structure in it. */
export function mrwOf(order: 'M' | 'I', tiff = ifd0): Uint8Array {
  const [word, half] = order === 'M' ? [u32, u16] : [u32le, u16le]
  const block = (type: string, data: Uint8Array) => bytes(type, word(data.length), data)
  const description = bytes('27200001', half(36), half(48), half(30), half(40), 12, 12, zeros(6))
  const blocks = bytes(
    block('\0PRD', description),
    block('\0WBG', bytes(2, 2, 2, 2, half(438), half(256), half(256), half(509))),
    block('\0TTW', tiff),
  )
  return bytes('\0MR', order, word(blocks.length), blocks, 'pixels')
}

/** A section of a X3F that is a picture. */
const x3fPicture = (format: number, data: Uint8Array | string) =>
  bytes('SECi', u32le(0x20000), u32le(2), u32le(format), u32le(4), u32le(3), u32le(0), data)

/** A X3F of a version: a picture of three layers and a JPEG, which the directory may name several times. */
export function x3fOf(version: number, times = 1): Uint8Array {
  const size = bytes(u32le(40), u32le(30), u32le(90))
  const header = bytes('FOVb', u16le(0), u16le(version), zeros(16), version < 4 ? bytes(zeros(4), size) : bytes(zeros(16), size), zeros(16))
  const sections = [x3fPicture(0x1e, 'layers'), x3fPicture(0x12, jpegSample)]
  let at = header.length
  const entries = sections.map((section) => {
    at += section.length
    return bytes(u32le(at - section.length), u32le(section.length), 'IMA2')
  })
  const listed = [entries[0]!, ...Array.from({ length: times }, () => entries[1]!)]
  return bytes(header, ...sections, 'SECd', u32le(0x20000), u32le(listed.length), ...listed, u32le(at))
}

/** A heap of a CIFF file, with its directory at the end. */
export const heap = (entries: readonly (readonly [tag: number, data: Uint8Array])[]) => {
  let at = 0
  const directory = entries.map(([tag, data]) => {
    at += data.length
    return bytes(u16le(tag), u32le(data.length), u32le(at - data.length))
  })
  return bytes(...entries.map(([, data]) => data), u16le(entries.length), ...directory, u32le(at))
}

/** A CRW whose picture is turned by some degrees clockwise. */
export function crwOf(degrees: number): Uint8Array {
  const spec = bytes(u32le(40), u32le(30), zeros(4), u32le(degrees >>> 0), u32le(8), u32le(24), u32le(1))
  const properties = heap([
    [0x0805, bytes('a description')],
    [0x1810, spec],
  ])
  return ciffOf('CCDR', [
    [0x2005, bytes('pixels')],
    [0x300a, properties],
  ])
}

/** A CIFF file of these records: a raw picture, or what stands in a JPEG. */
export function ciffOf(kind: 'CCDR' | 'JPGM', records: readonly (readonly [tag: number, data: Uint8Array])[]): Uint8Array {
  return bytes('II', u32le(26), 'HEAP', kind, u32le(0x10002), zeros(8), heap(records))
}

/** What Canon's program adds behind a picture, whose last bytes stay the same. */
export function optionalData(last: Uint8Array, ...pieces: readonly (readonly [type: number, data: string])[]): Uint8Array {
  const signature = 'CANON OPTIONAL DATA\0'
  const content = bytes(...pieces.map(([type, data]) => bytes(u32(type), u32(data.length), data)))
  return bytes(signature, u32(0x10000), u32(content.length), content, signature, u32(content.length), zeros(36), last)
}

/** A raw picture that does not say how large it is. */
export const kyoceraSample = bytes(zeros(0x19), 'ARECOYK', zeros(100))

/** A small file of each raw format that is no TIFF structure. */
export const rawSamples = { CR3: cr3Sample, CRW: crwOf(0), RAF: rafSample, MRW: mrwOf('M'), X3F: x3fOf(2), RAW: kyoceraSample } as const
