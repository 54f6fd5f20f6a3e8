import { Type, type Rational } from '../syntax/ifd-value.ts'
import type { JsonValue } from './decoder.ts'
import { beforeNul, characters, comment, utf16 } from './exif-characters.ts'
import type { ExifTag } from './exif-tag.ts'
import type { TagRow } from './exif-tags.ts'
import { localDate, localDateTime, timeOfDay } from './exif-time.ts'

/** Most bytes that are written out as numbers. */
const MOST_NUMBERED = 1024

/** Longest list of bytes of an unknown tag that is taken for numbers. */
const SHORT_LIST = 16

const COPYRIGHT = 0x8298

/** Tags whose numbers or text make a value of another form. [EXIF3.0 4.6.7.1] */
const forms: ReadonlyMap<string, (tag: ExifTag) => JsonValue> = new Map<string, (tag: ExifTag) => JsonValue>([
  ['GPSVersionID', ({ numbers }) => numbers?.join('.') ?? null],
  ['GPSTimeStamp', ({ rationals }) => (rationals ? timeOfDay(rationals.map(quotient)) : null)],
  ['GPSDateStamp', (tag) => localDate(textIn(tag) ?? '')],
])

/** The value of a tag, typed: what stands in the file, read as its row says. */
export function valueOf(tag: ExifTag): JsonValue {
  const { row } = tag
  if (!tag.kept || tag.held) return null
  const form = row && hasForm(row) ? forms.get(row.name) : undefined
  if (form) return form(tag)
  const text = textIn(tag)
  if (text !== null) return row?.type === 'date' ? localDateTime(text) : text
  if (isBytes(tag) && (row ? row.type === 'bytes' : tag.type === Type.UNDEFINED || tag.length > SHORT_LIST)) return base64(tag.bytes!)
  const numbers = tag.rationals?.map(quotient) ?? finiteOnes(tag.numbers ?? [], tag.type)
  return numbers.length === 1 ? numbers[0]! : numbers
}

/** The tags that have a form of their own are all of the GPS IFD. */
const hasForm = (row: TagRow) => row.group === 'GPS'

/** Whole numbers are finite as they are. */
function finiteOnes(numbers: readonly number[], type: number): readonly (number | null)[] {
  return type === Type.FLOAT || type === Type.DOUBLE ? numbers.map((number) => finite(number, type)) : numbers
}

/** The value of a tag as it is stored. */
export function rawOf(tag: ExifTag): string {
  if (!tag.kept || tag.held) return `(${tag.length} bytes)`
  const text = tag.characters
  if (text !== null) return text.toWellFormed()
  if (isBytes(tag) && tag.length > MOST_NUMBERED) return `(${tag.length} bytes)`
  const { rationals } = tag
  if (rationals) return rationals.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' ')
  const numbers = tag.numbers ?? []
  return tag.type === Type.FLOAT ? numbers.map(shortest).join(' ') : numbers.length === 1 ? String(numbers[0]) : numbers.join(' ')
}

/** The text that a tag holds; null where it holds none. */
export function textIn(tag: ExifTag): string | null {
  const text = tag.characters
  if (text === null) return null
  if (tag.row?.id === COPYRIGHT) return copyright(text)
  return beforeNul(text).toWellFormed()
}

/** Text with the NULs that stand in it, but for those at the end; null where the tag holds none. */
export function storedText(tag: ExifTag): string | null {
  const { row, type, littleEndian } = tag
  if (!tag.kept || row?.type === 'bytes' || !isBytes(tag)) return null
  const bytes = tag.bytes!
  if (type === Type.ASCII || type === Type.UTF8) return withoutPadding(characters(bytes))
  if (row?.coding === 'comment') return comment(bytes, littleEndian)
  if (row?.coding === 'utf16') return withoutPadding(utf16(bytes))
  if (row?.coding === 'version') return withoutPadding(digits(bytes))
  const isText = row?.type === 'date' || (row?.type === 'text' && row.name !== 'GPSVersionID')
  const isCode = row?.type === 'enumeration' && typeof row.enumeration?.values[0]?.value === 'string'
  return isText || isCode ? withoutPadding(characters(bytes)) : null
}

/** A version, four digits; some writers store them as numbers. [EXIF3.0 4.6.6.1.1] */
function digits(bytes: Uint8Array): string {
  return bytes.length === 4 && bytes.every((byte) => byte < 10) ? [...bytes].join('') : characters(bytes)
}

function withoutPadding(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return end === text.length ? text : text.slice(0, end)
}

/** Copyright of photographer and of editor, parted by a NUL; a blank stands for the former where there is only the latter. [EXIF3.0 4.6.5.4.8] */
function copyright(text: string): string {
  const [photographer = '', editor = ''] = text.split('\0', 2)
  return (editor.trim() ? `${photographer.trimEnd()}\n${editor}` : photographer).toWellFormed()
}

const isBytes = ({ type }: ExifTag) => type === Type.ASCII || type === Type.UNDEFINED || type === Type.BYTE || type === Type.UTF8

/** Bytes in the alphabet of RFC 4648 section 4. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** A rational as a number; null where it is none. */
export function quotient({ numerator, denominator }: Rational): number | null {
  return denominator === 0 ? null : numerator / denominator
}

function finite(number: number, type: number): number | null {
  if (!Number.isFinite(number)) return null
  return type === Type.FLOAT ? shortest(number) : number
}

/** A single-precision number with no more digits than tell it from its neighbours. */
function shortest(number: number): number {
  for (const precision of [6, 7, 8]) {
    const rounded = Number(number.toPrecision(precision))
    if (Math.fround(rounded) === number) return rounded
  }
  return number
}
