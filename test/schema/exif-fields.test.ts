import { describe, expect, test } from 'vitest'
import { exifTags, gpsTags, interopTags, photositeColor, type Structure, type TagRow, type TextCoding } from '../../src/block/exif-tags.ts'
import { describeBytes } from '../support/asking.ts'
import { bytes, u32le } from '../support/bytes.ts'
import { exifBlock, exifJpeg } from '../support/exif-jpeg.ts'
import { tiffBytes, type Entry } from '../support/tiff.ts'
import { writables, written, type Writable } from '../support/exiftool.ts'
import { installed } from '../support/tool.ts'

/** Where on Exif the fields of a table are. */
const places: readonly { readonly at: string; readonly rows: readonly TagRow[] }[] = [
  { at: '', rows: [...exifTags.filter(({ standard }) => standard === 'EXIF'), ...interopTags] },
  { at: 'gps', rows: gpsTags },
  { at: 'tiff', rows: exifTags.filter(({ standard }) => standard.startsWith('TIFF')) },
  { at: 'dng', rows: exifTags.filter(({ standard }) => standard === 'DNG') },
  { at: 'other', rows: exifTags.filter(({ standard }) => standard === 'PRIVATE') },
]
const fields = places.flatMap(({ at, rows }) => rows.filter(({ field }) => field !== null).map((row, i) => ({ at, row, i })))

type Field = (typeof fields)[number]

/** What some tags are written as, whose text has a form. */
const formed: Readonly<Record<string, string>> = {
  GPSTimeStamp: '09:59:58',
  GPSDateStamp: '2024:05:01',
  GPSLatitude: '33.5',
  GPSDestLatitude: '12.25',
  GPSLongitude: '151.25',
  GPSDestLongitude: '5.125',
  GPSSpeedRef: 'K',
  GPSDestDistanceRef: 'K',
  GPSAltitudeRef: '1',
  ComponentsConfiguration: '1 2 3 0',
  Flash: '25',
  CFAPattern: '2 2 0 1 1 2',
  SourceExposureTimesOfCompositeImage: '1.5 1.25 1 0.5 0.25 0.01 0.02 1 3 0.5 0.25 0.01',
  PreviewDateTime: '2024:05:30 12:30:00',
  ShutterSpeedValue: '0.125',
  ApertureValue: '2.8',
  MaxApertureValue: '2',
}

/** What is asked of structures, in the order in which their parts are stored. */
const parts: Readonly<Record<Structure, string>> = {
  mosaic: '{ columns rows colors }',
  unsigned: '{ columns rows names values }',
  signed: '{ columns rows names values }',
  settings: '{ columns rows settings }',
  exposures:
    '{ totalPeriod sumOfAll sumOfUsed longestOfAll longestOfUsed shortestOfAll shortestOfUsed sequences picturesPerSequence times }',
  shorts: '',
}

/** A structure of each kind as the standard has it stored, the smaller byte first, and what it says. */
const structures: Readonly<Record<Structure, { bytes: Uint8Array; told: string }>> = {
  mosaic: { bytes: bytes(2, 0, 2, 0, 2, 1, 1, 0), told: '2 2 2 1 1 0' },
  unsigned: { bytes: bytes(2, 0, 1, 0, 'mm\0lp\0', u32le(1), u32le(4), u32le(0xfffffffe), u32le(1)), told: '2 1 mm lp 0.25 4294967294' },
  signed: { bytes: bytes(1, 0, 2, 0, 'Red\0', u32le(0xfffffffe), u32le(4), u32le(3), u32le(2)), told: '1 2 Red -0.5 1.5' },
  settings: { bytes: bytes(2, 0, 1, 0, 'A\0b\0\0\0C\0\0\0'), told: '2 1 Ab C' },
  exposures: {
    bytes: bytes(...[8, 6, 5, 4, 4, 2, 1].flatMap((one) => [u32le(one), u32le(2)]), 1, 0, 2, 0, u32le(1), u32le(2), u32le(2), u32le(1)),
    told: '4 3 2.5 2 2 1 0.5 1 2 0.5 2',
  },
  shorts: { bytes: bytes(1, 0, 0x40, 6), told: '1 1600' },
}

const text = (base64: unknown) => Buffer.from(String(base64), 'base64').toString('latin1')
const minus = (value: unknown) => -Number(value)

/** What is told of tags that exiftool turns into something else, in its own words. */
const turned: Readonly<Record<string, (value: unknown) => unknown>> = {
  GPSVersionID: (value) => String(value).replaceAll('.', ' '),
  GPSDateStamp: (value) => String(value).replaceAll('-', ':'),
  GPSLatitude: minus,
  GPSLongitude: minus,
  GPSAltitude: minus,
  GPSDestLatitude: minus,
  GPSDestLongitude: minus,
  GPSSpeed: (metres) => Number(metres) * 3.6,
  GPSDestDistance: (metres) => Number(metres) / 1000,
  ShutterSpeedValue: (stops) => 2 ** -Number(stops),
  ApertureValue: (stops) => 2 ** (Number(stops) / 2),
  MaxApertureValue: (stops) => 2 ** (Number(stops) / 2),
  PreviewSettingsDigest: (value) => Buffer.from(text(value), 'latin1').toString('hex'),
  PreviewDateTime: (value) => String(value).replaceAll('-', ':').replace('T', ' '),
}

/** A legal value for a tag, that no other of its table has. */
function valueFor({ name, type, coding, enumeration, standard }: TagRow, fact: Writable, i: number): string {
  if (formed[name] && standard !== 'TIFF_EP') return formed[name]
  if (enumeration) return String(enumeration.values[i % enumeration.values.length]!.value)
  if (type === 'date') return `2024:05:${String(1 + (i % 28)).padStart(2, '0')} 12:30:00`
  if (name.startsWith('OffsetTime')) return '+02:00'
  if (name.startsWith('SubSec')) return String(10 + (i % 90))
  if (coding === 'version') return `0${100 + i}`
  const many = fact.count ?? (type.endsWith('s') && type !== 'bytes' ? 3 : 1)
  const numbers = (one: number) => Array.from({ length: Math.abs(many) }, (_, n) => one + n).join(' ')
  if (/^(?:int|ifd)/.test(fact.type)) return numbers(1 + (i % 100))
  if (/^(?:rational|float|double)/.test(fact.type)) return numbers(/s$|float|double/.test(fact.type) ? -(i + 0.25) : i + 0.5)
  return `Text ${i}`.padEnd(fact.type === 'undef' && fact.count ? fact.count : 0).slice(0, fact.count ?? undefined)
}

/** A tag of the table as exiftool writes it, null where it does not, or writes another of the name. */
function factOf({ group, id }: TagRow, facts: readonly Writable[]): Writable | null {
  const table = group === 'GPS' ? 'GPS::Main' : 'Exif::Main'
  const within = facts.filter((fact) => fact.table === table)
  const isMeant = ({ name, avoided }: Writable) => !avoided || within.filter((other) => other.name === name).length === 1
  const found = within.filter((fact) => Number(fact.id) === id && isMeant(fact))
  return found.find((fact) => (group === 'InteropIFD') === (fact.group === 'InteropIFD')) ?? null
}

/** A field's value in the words of who wrote it: numbers apart by spaces, dates with colons, bytes as text. */
function asTold(row: TagRow, value: unknown): unknown {
  const list = [value].flat()
  if (value == null) return null
  if (row.structure) {
    const known = new Map<unknown, unknown>(photositeColor.values.map((color) => [color.name, color.value]))
    return Object.values(value).flat().map((part) => known.get(part) ?? part).join(' ') // prettier-ignore
  }
  if (row.enumeration) return list.map((name) => row.enumeration!.values.find((known) => known.name === name)?.value).join(' ')
  if (row.type === 'date') return String(list[0]).replaceAll('-', ':').replace('T', ' ')
  if (row.type === 'bytes') return text(value).replace(/\0+$/, '')
  if (row.type === 'flash') return JSON.stringify(value) === '{"fired":true,"mode":"AUTO"}' ? 25 : null
  return list.map(String).join(' ')
}

/** Whether a field says what was told, numbers to six digits; exiftool tells fractions of a second in tags of their own. */
function agrees(said: unknown, told: unknown): boolean {
  if (String(said) === String(told)) return true
  const [ours, theirs] = [said, told].map((value) => String(value).split(' '))
  if (ours!.length === theirs!.length && ours!.every((one, i) => near(Number(one), Number(theirs![i])))) return true
  return /^\d{4}:/.test(String(told)) && String(said).startsWith(`${String(told)}.`)
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))

/** Every field of EXIF that a file of these bytes has, by place and name. */
async function everyField(file: Uint8Array): Promise<(field: Field) => unknown> {
  const selections = places.map(({ at, rows }) => {
    const below = ({ type, structure }: TagRow) => (type === 'flash' ? '{ fired mode }' : structure ? parts[structure] : '')
    const names = rows.flatMap((row) => (row.field === null ? [] : [`${row.field} ${below(row)}`]))
    return at ? `${at} { ${names.join(' ')} }` : names.join(' ')
  })
  const { image, errors } = await describeBytes(file, `exif { warnings ${selections.join(' ')} }`)
  expect(errors).toEqual([])
  const exif = image!.exif as Record<string, unknown>
  expect(exif.warnings).toEqual([])
  return ({ at, row }) => (at ? (exif[at] as Record<string, unknown> | null) : exif)?.[row.field!]
}

/** A small DNG whose raw picture stands in an IFD below the first one. */
const dng = tiffBytes([
  [
    { id: 0x0100, type: 3, values: [4] },
    { id: 0x0101, type: 3, values: [3] },
    { id: 0x014a, type: 4, ifds: [[{ id: 0x00fe, type: 4, values: [0] }]] },
    { id: 0xc612, type: 1, values: [1, 4, 0, 0] },
  ],
])

describe.skipIf(!installed('exiftool', '-ver'))('what exiftool writes', () => {
  test.each([
    ['jpg', exifJpeg(exifBlock({ IFD0: [] })), 230],
    ['dng', dng, 250],
  ] as const)(
    'into a %s is said by the field of each tag',
    async (ending, plain, least) => {
      const facts = writables('EXIF')
      const tried = fields.flatMap((field) => {
        const fact = factOf(field.row, facts)
        const group = field.row.group === 'GPS' ? 'GPS' : fact?.group
        return fact ? [{ field, fact, tag: `${group}:${fact.name}`, value: valueFor(field.row, fact, field.i) }] : []
      })
      const { bytes: file, said } = written(plain, ending, tried.map(({ tag, value }) => [tag, value]), ['EXIF']) // prettier-ignore
      const field = await everyField(file)
      const ours = (one: (typeof tried)[number]) => {
        const { row } = one.field
        const value = field(one.field)
        if (turned[row.name]) return turned[row.name]!(value)
        const isNumbers = row.type === 'bytes' && one.fact.type === 'int8u'
        return isNumbers ? Array.from(text(value), (byte) => byte.charCodeAt(0)).join(' ') : asTold(row, value)
      }
      const told = tried.filter(({ tag }) => (said.get(tag) ?? '') !== '')
      console.warn(
        `exiftool does not write ${fields.length - told.length} of ${fields.length} tags into a ${ending}: they are held against built blocks alone`,
      )
      const differing = told.filter((one) => !agrees(ours(one), said.get(one.tag)))
      expect(differing.map((one) => [one.tag, said.get(one.tag), ours(one)])).toEqual([])
      expect(told.length).toBeGreaterThan(least)
    },
    60_000,
  )
})

test.skipIf(!installed('exiftool', '-ver'))('dates that exiftool writes with their fractions and offsets are whole', async () => {
  const dates = [
    ['ModifyDate', '', 'dateTime', '01'],
    ['DateTimeOriginal', 'Original', 'dateTimeOriginal', '02'],
    ['CreateDate', 'Digitized', 'dateTimeDigitized', '03'],
  ] as const
  const values = dates.flatMap(([tag, what, , day]) => [
    [`EXIF:${tag}`, `2024:05:${day} 12:30:00`] as const,
    [`EXIF:SubSecTime${what}`, '25'] as const,
    [`EXIF:OffsetTime${what}`, '-03:30'] as const,
  ])
  const { bytes: file } = written(exifJpeg(exifBlock({ IFD0: [] })), 'jpg', values, [])
  const { image } = await describeBytes(file, `exif { ${dates.map(([, , field]) => `${field} ${field}WithOffset`).join(' ')} }`)
  const told = dates.map(([, , field, day]) => [field, `2024-05-${day}T12:30:00.25`] as const)
  expect(image!.exif).toEqual(
    Object.fromEntries(told.flatMap(([field, local]) => [[field, local], [`${field}WithOffset`, `${local}-03:30`]])), // prettier-ignore
  )
})

/** A text as each coding has it stored. */
const coded: Readonly<Record<TextCoding, (text: string) => Omit<Entry, 'id'>>> = {
  comment: (text) => ({ type: 7, values: `ASCII\0\0\0${text}` }),
  utf16: (text) => ({ type: 1, values: Buffer.from(`${text}\0`, 'utf16le') }),
  version: (text) => ({ type: 7, values: text }),
  labelled: (text) => ({ type: 2, values: `What it is: ${text}` }),
}

/** A tag as the standard has it stored, and what its field is to say. */
function built({ row, i }: Field): { entry: Entry; told: unknown } {
  const { id, type, enumeration, coding } = row
  const value = enumeration ? enumeration.values[i % enumeration.values.length]!.value : type === 'flash' ? 25 : i + 1
  const text = type === 'date' ? `2024:05:${String(1 + (i % 28)).padStart(2, '0')} 12:30:00` : `Text ${i}`
  if (coding) {
    const said = coding === 'version' ? `0${100 + i}` : text
    return { entry: { id, ...coded[coding](said) }, told: said }
  }
  if (type === 'text' || type === 'date') return { entry: { id, type: 2, values: `${text}\0` }, told: text }
  if (row.structure) return { entry: { id, type: 7, values: structures[row.structure].bytes }, told: structures[row.structure].told }
  if (type === 'bytes') return { entry: { id, type: 7, values: Buffer.from(text) }, told: text }
  if (typeof value === 'string' && enumeration) return { entry: { id, type: 2, values: `${value}\0` }, told: value }
  if (type.startsWith('number')) return { entry: { id, type: 5, values: [[2 * i + 1, 2]] }, told: i + 0.5 }
  const numbers = type.endsWith('s') ? [Number(value), Number(value)] : [Number(value)]
  return { entry: { id, type: 3, values: numbers }, told: numbers.join(' ') }
}

/** GPS tags say together what they say: exiftool writes these. */
const together = ({ row }: Field) => row.group === 'GPS'

describe('a tag of a built block', () => {
  const plain = fields.filter((field) => !together(field))
  const below = { ExifIFD: 0x8769, InteropIFD: 0xa005, SubIFD: 0x014a }

  test('is said by its field', async () => {
    const of = (group: string) => plain.filter(({ row }) => row.group === group).map((field) => built(field).entry)
    const pointer = (id: number, entries: readonly Entry[]): Entry => ({ id, type: 4, ifds: [entries] })
    const exif = [...of('ExifIFD'), pointer(below.InteropIFD, of('InteropIFD'))]
    const ours = await everyField(exifJpeg(tiffBytes([[...of('IFD0'), pointer(below.ExifIFD, exif)]])))
    expect(
      plain
        .filter((field) => !agrees(asTold(field.row, ours(field)), built(field).told))
        .map((field) => [field.row.name, built(field).told, ours(field)]),
    ).toEqual([])
  })

  test('of a raw picture is said where it stands in an IFD below the first one', async () => {
    const raw = plain.filter(({ at, row }) => at === 'dng' && row.type !== 'bytes')
    const ours = await everyField(
      exifJpeg(tiffBytes([[{ id: below.SubIFD, type: 4, ifds: [[], raw.map((field) => built(field).entry)] }]])),
    )
    expect(raw.filter((field) => !agrees(asTold(field.row, ours(field)), built(field).told)).map(({ row }) => row.name)).toEqual([])
  })
})
