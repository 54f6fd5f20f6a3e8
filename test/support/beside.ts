import { riffChunk } from './webp.ts'
import { aviOf, avih, list } from './avi.ts'
import { box, fileType } from './boxes.ts'
import { bytes, u16, u16le, u32, u32le, zeros } from './bytes.ts'
import { frame, jpegOf, scan, segment } from './jpeg.ts'
import { noteBytes, tiffWithNote } from './maker-note.ts'
import { mvhd } from './movie.ts'
import { ciffOf, cr3Sample, heap, mrwOf } from './raw.ts'
import { tiffBytes } from './tiff.ts'

const camera = bytes('Canon\0Canon EOS TEST\0')

/** A CIFF file of the camera, its owner, its serial number, a float stored in an entry, and a text that two heaps have. */
export const ciff = (kind: 'CCDR' | 'JPGM') =>
  ciffOf(kind, [
    [0x2804, heap([[0x0805, bytes('What it is\0')], [0x080a, camera], [0x0810, bytes('OWNER-42\0')]])], // prettier-ignore
    [0x300a, heap([[0x0805, bytes('A comment\0')], [0x180b, u32le(560018150)], [0x1817, u32le(1161602)], [0x1028, zeros(4)]])], // prettier-ignore
    [0x300b, heap([[0x1029, bytes(u16le(2), u16le(24), u16le(0), u16le(0))]])], // prettier-ignore
  ])

const exifSegment = (make: string) => segment(0xe1, 'Exif\0\0', tiffBytes([[{ id: 0x010f, type: 2, values: make }]]))
const ciffSegment = segment(0xe0, ciff('JPGM'))

/** A directory of Phase One's: an inline number, a text, a float, a record below and an entry that nobody knows. */
export function phaseOneNote(): Uint8Array {
  const texts = bytes('LD0042\0\0', 'A lens\0\0')
  const lower = bytes('IIII', u32le(1), u32le(12), u32le(1), u32le(0), u32le(0x0407), u32le(8), u32le(32), 'LD0042\0\0')
  const [textAt, lowerAt] = [12, 12 + texts.length]
  const floats = Buffer.alloc(4)
  floats.writeFloatLE(37)
  const entry = (tag: number, type: number, length: number, place: Uint8Array) => bytes(u32le(tag), u32le(type), u32le(length), place)
  const entries = [
    entry(0x0100, 4, 4, u32le(1)),
    entry(0x0102, 1, 8, u32le(textAt)),
    entry(0x0412, 1, 8, u32le(textAt + 8)),
    entry(0x0210, 4, 4, floats),
    entry(0x0110, 1, lower.length, u32le(lowerAt)),
    entry(0x7777, 4, 4, u32le(5)),
  ]
  return bytes('IIIICwaR', u32le(lowerAt + lower.length), texts, lower, u32le(entries.length), u32le(0), ...entries)
}

const movieOf = (...user: readonly Uint8Array[]) =>
  bytes(fileType('qt  ', 'qt  '), box('moov', mvhd(1000), box('udta', ...user)), box('mdat', 'film'))

/** The settings of a Pentax camera in a film: 10/384 s, f/4, 19 mm. */
const pentaxTags = bytes(
  'PENTAX DIGITAL CAMERA\0\0\0',
  zeros(14),
  u32le(384),
  u32le(40),
  u32le(10),
  u32le(0),
  u32le(10),
  zeros(10),
  u16le(1),
  zeros(2),
  u32le(189),
  u32le(10),
  zeros(95),
  u16le(50),
)

const nikonEntry = (id: number, type: number, count: number, value: Uint8Array | string) => bytes(u32(id), u16(type), u16(count), value)

/** Entries of Nikon's in a film, one of which is of the maker note proper. */
const nikonTags = box(
  'NCDT',
  box('NCHD', zeros(4)),
  box(
    'NCTG',
    nikonEntry(1, 2, 6, 'NIKON\0'),
    nikonEntry(0x110829a, 5, 1, bytes(u32(1), u32(60))),
    nikonEntry(0x200001d, 2, 8, '3004242\0'),
  ),
)

const reversed = (text: string, length: number) => bytes(bytes(text).toReversed(), zeros(length - text.length))

/** The header of a raw picture of the Contax N Digital. */
const kyocera = bytes(
  0,
  reversed('Ver. 1.07', 11),
  reversed('N DIGITAL', 13),
  reversed('KYOCERA', 7),
  0,
  zeros(19),
  u32(13),
  u32(56),
  u32(84),
  u32(64),
  u32(64),
  u32(86), // prettier-ignore
  zeros(124 - 76),
  'VS28-80/3.5',
  zeros(21),
)

const pentaxNote = noteBytes(0, [{ id: 0x0229, type: 2, values: '3430417' }, { id: 0x0230, type: 2, values: 'K-x Ver 1.00' }], { header: 'PENTAX \0II', base: 0 }) // prettier-ignore

/** What Adobe's converter keeps of a maker note that was at 3000: its values are where they were, counted from there. */
const adobeData = (() => {
  const note = noteBytes(3000, [{ id: 6, type: 2, values: 'IMG:EOS RAW' }, { id: 9, type: 2, values: 'An Owner' }]) // prettier-ignore
  const other = bytes('CRW ', u32(3), 'abc', 0)
  return bytes('Adobe\0', other, 'MakN', u32(6 + note.length), 'II', u32(3000), note)
})()

/** A DNG of a Canon camera with private data. */
const dngOf = (data: Uint8Array) =>
  tiffBytes([
    [
      { id: 0x010f, type: 2, values: 'Canon' },
      { id: 0xc612, type: 1, values: [1, 4, 0, 0] },
      { id: 0xc634, type: 1, values: data },
    ],
  ])

/** What Casio's first cameras wrote: a record whose texts end with NUL. */
const casioRecord = bytes('QVCI\0', zeros(39), 3, zeros(10), 8, zeros(21), '1998.10.24.12.08.57\0', 0, 'QV-700\0', zeros(29))

/** A file for each of the places where cameras keep what they write for themselves, but for EXIF. */
export const besideSamples = {
  'a JPEG of a camera without EXIF': jpegOf(segment(0xe1, casioRecord), frame(1, 1), scan),
  'a raw picture of heaps': ciff('CCDR'),
  'a JPEG with heaps before EXIF': jpegOf(ciffSegment, exifSegment('Canon'), frame(1, 1), scan),
  'a JPEG with heaps behind EXIF': jpegOf(exifSegment('Another'), ciffSegment, frame(1, 1), scan),
  'the header of a MRW': mrwOf('M'),
  'the timed metadata of a CR3': cr3Sample,
  'a directory of Phase One': tiffWithNote({ make: 'Phase One' }, phaseOneNote),
  'a header written backwards': kyocera,
  'a list of an AVI': aviOf(list('hdrl', avih(40_000, 25, 4, 3)), list('hydt', riffChunk('hymn', pentaxNote)), list('movi', '')),
  'a record in user data': movieOf(box('TAGS', pentaxTags)),
  'the private data of a DNG': dngOf(adobeData),
  'a note as it is in the private data': dngOf(pentaxNote),
  'entries in user data': movieOf(nikonTags),
  'a TIFF structure in user data': movieOf(
    box(
      'RMKN',
      tiffWithNote({ make: 'RICOH' }, () => pentaxNote),
    ),
  ),
} as const
