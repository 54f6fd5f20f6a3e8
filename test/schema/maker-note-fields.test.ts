import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { written } from '../support/exiftool.ts'
import { noteBytes, tiffWithNote, type NoteLayout } from '../support/maker-note.ts'
import type { Entry } from '../support/tiff.ts'
import { installed } from '../support/tool.ts'

/** A field, the tag that it is told by, what exiftool is told to write there, and what the field says where that is something else. */
type Asked = readonly [field: string, tag: string, value: string, told?: unknown]

interface Case {
  readonly maker: string
  readonly make: string
  readonly model?: string
  readonly layout: NoteLayout
  /** What exiftool writes over: it adds no entries to a note. */
  readonly entries: readonly Entry[]
  readonly asked: readonly Asked[]
}

const text = (id: number, length = 40): Entry => ({ id, type: 2, values: 'x'.repeat(length) })
const short = (id: number, count = 1): Entry => ({ id, type: 3, values: Array.from({ length: count }, () => 1) })
const long = (id: number, count = 1): Entry => ({ id, type: 4, values: Array.from({ length: count }, () => 1) })
/** Words of a record that says how many bytes it has. */
const record = (id: number, words: number): Entry => ({ id, type: 3, values: [words * 2, ...Array.from({ length: words - 1 }, () => 0)] })

const cases: Readonly<Record<string, Case>> = {
  Canon: {
    maker: 'Canon',
    make: 'Canon',
    model: 'Canon EOS 300D',
    layout: {},
    entries: [record(1, 46), record(4, 27), text(7), long(8), text(9), long(0xc), text(0x95)],
    asked: [
      ['lensModel', 'LensModel', 'EF50mm f/1.8 STM'],
      ['serialNumber', 'SerialNumber', '0123456789'],
      ['firmware', 'CanonFirmwareVersion', 'Firmware Version 1.8.0', '1.8.0'],
      ['imageNumber', 'FileNumber', '123-4567'],
      ['ownerName', 'OwnerName', 'Ann'],
      ['focusMode', 'FocusMode', 'AI Servo AF'],
      ['driveMode', 'ContinuousDrive', 'Continuous'],
      ['whiteBalance', 'WhiteBalance', 'Tungsten'],
      ['imageStabilization', 'ImageStabilization', 'On'],
      ['temperature', 'CameraTemperature', '22 C', 22],
      ['focusDistance', 'FocusDistanceUpper', '5.46 m', 5.46],
    ],
  },
  'Canon without a name of the lens': {
    maker: 'Canon',
    make: 'Canon',
    model: 'Canon EOS 300D',
    layout: {},
    entries: [record(1, 46)],
    asked: [
      ['lensModel', 'LensType', 'Canon EF 50mm f/1.8'],
      ['lensId', 'LensType', 'Canon EF 50mm f/1.8', '1'],
    ],
  },
  Nikon: {
    maker: 'Nikon',
    make: 'NIKON CORPORATION',
    layout: { header: 'Nikon\0\x02\x10\0\0II*\0\x08\0\0\0', base: 10 },
    entries: [text(5, 12), text(7, 8), text(0x1d), short(0x1f), text(0xac), long(0xa7)],
    asked: [
      ['whiteBalance', 'WhiteBalance', 'AUTO'],
      ['focusMode', 'FocusMode', 'AF-C'],
      ['serialNumber', 'SerialNumber', '2358128'],
      ['imageStabilization', 'ImageStabilization', 'VR-ON'],
      ['shutterCount', 'ShutterCount', '8707', 8707],
    ],
  },
  Apple: {
    maker: 'Apple',
    make: 'Apple',
    layout: { header: 'Apple iOS\0\0\x01II', base: 0 },
    entries: [long(0x0a), text(0x0b), text(0x11)],
    asked: [
      ['hdr', 'HDRImageType', 'HDR Image'],
      ['burstId', 'BurstUUID', '6D2A3BC7-CBF7-40AD'],
      ['contentIdentifier', 'MediaGroupUUID', '77D1B6C0-13F6-4C69'],
    ],
  },
  Panasonic: {
    maker: 'Panasonic',
    make: 'Panasonic',
    layout: { header: 'Panasonic\0\0\0' },
    entries: [
      short(3),
      short(7),
      short(0x1a),
      { id: 0x25, type: 7, values: Buffer.from('F541005010001234') },
      short(0x2a),
      text(0x51),
      text(0x52),
      short(0x89),
    ],
    asked: [
      ['whiteBalance', 'WhiteBalance', 'Cloudy'],
      ['focusMode', 'FocusMode', 'Manual'],
      ['imageStabilization', 'ImageStabilization', 'Off'],
      ['driveMode', 'BurstMode', 'On'],
      ['lensModel', 'LensType', 'LUMIX G VARIO 14-42'],
      ['lensSerialNumber', 'LensSerialNumber', '04JG3101234'],
      ['pictureStyle', 'PhotoStyle', 'Natural'],
    ],
  },
  Fujifilm: {
    maker: 'FujiFilm',
    make: 'FUJIFILM',
    layout: { header: 'FUJIFILM\x0c\0\0\0', base: 0 },
    entries: [text(0x10, 24), short(0x1002), short(0x1021), short(0x1401), short(0x1438)],
    asked: [
      ['serialNumber', 'InternalSerialNumber', 'FF02A12345'],
      ['whiteBalance', 'WhiteBalance', 'Daylight'],
      ['focusMode', 'FocusMode', 'Manual'],
      ['shutterCount', 'ImageCount', '1234', 1234],
      ['pictureStyle', 'FilmMode', 'F2/Fujichrome (Velvia)'],
    ],
  },
  Pentax: {
    maker: 'Pentax',
    make: 'PENTAX',
    layout: { header: 'PENTAX \0II', base: 0 },
    entries: [short(0xd), short(0x19), text(0x229), short(0x3f, 2)],
    asked: [
      ['focusMode', 'FocusMode', 'Manual'],
      ['whiteBalance', 'WhiteBalance', 'Shade'],
      ['serialNumber', 'SerialNumber', '1234567'],
      ['lensModel', 'LensType', 'smc PENTAX-FA 50mm F1.4'],
    ],
  },
}
/** What exiftool says in other capitals, and with units. */
const plainly = (said: unknown) =>
  String(said)
    .toLowerCase()
    .replace(/ (?:c|m)$/, '')

describe.skipIf(!installed('exiftool', '-ver'))('what exiftool writes into a maker note', () => {
  test.each(Object.entries(cases))('of %s is said by the fields', async (_, { maker, make, model, layout, entries, asked }) => {
    const tiff = tiffWithNote({ make, ...(model && { model }) }, (offset) => noteBytes(offset, entries, layout))
    const tags = asked.map(([, tag, value]) => [`${maker}:${tag}`, value] as const)
    const { bytes, said } = written(tiff, 'tif', tags, ['MakerNotes'], '--n')
    for (const [tag, value] of tags) expect([tag, plainly(said.get(tag))]).toEqual([tag, plainly(value)])
    const { image, errors } = await describeBytes(bytes, `exif { makerNote { maker warnings ${asked.map(([field]) => field).join(' ')} } }`)
    expect(errors).toEqual([])
    const { maker: found, warnings, ...fields } = (image!.exif as { makerNote: Record<string, unknown> }).makerNote
    expect([found, warnings]).toEqual([maker, []])
    expect(fields).toEqual(Object.fromEntries(asked.map(([field, , value, told = value]) => [field, told])))
  })
})
