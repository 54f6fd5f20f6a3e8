import { base64 } from '../syntax/base64.ts'
import type { Room } from '../syntax/ifd-table.ts'
import { Type, type Rational } from '../syntax/ifd-value.ts'
import { beforeNul } from '../syntax/nul.ts'
import { characters, withoutZeros } from '../syntax/unicode.ts'
import type { JsonValue } from './decoder.ts'
import { comment, utf16 } from './exif-characters.ts'
import type { ExifTag } from './exif-tag.ts'
import type { TagRow, TextCoding } from './exif-tags.ts'
import { structureOf } from './exif-structures.ts'
import { localDate, localDateTime, timeOfDay } from './exif-time.ts'

/** Most bytes that are written out as numbers. */
const MOST_NUMBERED = 1024

/** Longest list of bytes of an unknown tag that is taken for numbers. */
const SHORT_LIST = 16

const COPYRIGHT = 0x8298

/** What Adobe writes before a text, to say what it is. */
const LABEL = /^[A-Z][A-Za-z' ]{1,30}: /

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
  const number = onlyNumber(tag)
  if (number !== undefined) return number
  if (isBytes(tag)) return ofBytes(tag)
  const { rationals } = tag
  return rationals ? rationals.map(quotient) : ofNumbers(tag)
}

function ofBytes(tag: ExifTag): JsonValue {
  const { row } = tag
  const text = textIn(tag)
  if (text !== null) return row?.type === 'date' ? localDateTime(text) : text
  if (row ? row.type === 'bytes' : tag.type === Type.UNDEFINED || tag.length > SHORT_LIST)
    return (row?.structure && structureOf(tag)) ?? base64(tag.bytes!)
  return ofNumbers(tag)
}

function ofNumbers({ numbers, type }: ExifTag): JsonValue {
  const finite = finiteOnes(numbers ?? [], type)
  return finite.length === 1 ? finite[0]! : finite
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
  const { single, ratio } = tag
  if (single !== undefined) return String(single)
  if (ratio) return fraction(ratio)
  if (isBytes(tag)) {
    const text = tag.row?.coding === 'comment' ? storedComment(tag) : tag.characters
    if (text !== null) return text
    if (tag.length > MOST_NUMBERED) return `(${tag.length} bytes)`
  }
  const { rationals } = tag
  if (rationals) return rationals.map(fraction).join(' ')
  const numbers = tag.numbers ?? []
  return tag.type === Type.FLOAT ? numbers.map(shortest).join(' ') : numbers.length === 1 ? String(numbers[0]) : numbers.join(' ')
}

/** A comment that is stored as ASCII is that with its character code. */
function storedComment({ type, bytes, characters: said }: ExifTag): string | null {
  return type === Type.ASCII && bytes ? withoutZeros(characters(bytes)) : said
}

const fraction = ({ numerator, denominator }: Rational) => `${numerator}/${denominator}`

/** The text that a tag holds; null where it holds none. */
export function textIn(tag: ExifTag): string | null {
  const text = tag.characters
  if (text === null) return null
  if (tag.row?.id === COPYRIGHT) return copyright(text)
  const said = beforeNul(text)
  return tag.row?.coding === 'labelled' ? said.replace(LABEL, '') : said
}

/** Text with the NULs that stand in it, but for those at the end; null where the tag holds none. Whatever decodes it makes it well-formed. */
export function storedText(tag: ExifTag, room: Room | null): string | null {
  const { row, type, length } = tag
  if (!room || row?.type === 'bytes' || !isBytes(tag)) return null
  const end = Math.min(room.at + length, room.bytes.length)
  const isPlain = type === Type.ASCII || type === Type.UTF8
  if (isPlain && row?.coding !== 'comment') return characters(room.bytes, room.at, unpadded(room, end))
  if (row?.coding !== undefined) return coded(tag, row.coding, room, end)
  const isText = row?.type === 'date' || (row?.type === 'text' && row.name !== 'GPSVersionID')
  const isCode = row?.type === 'enumeration' && typeof row.enumeration?.values[0]?.value === 'string'
  return isText || isCode ? characters(room.bytes, room.at, unpadded(room, end)) : null
}

function coded({ littleEndian }: ExifTag, coding: TextCoding, room: Room, end: number): string {
  const { bytes, at } = room
  if (coding === 'comment') return comment(bytes.subarray(at, end), littleEndian)
  if (coding === 'utf16') return withoutZeros(utf16(bytes.subarray(at, end)))
  return coding === 'version' && isInDigits(bytes, at, end) ? bytes.subarray(at, end).join('') : characters(bytes, at, unpadded(room, end))
}

/** Where a text ends but for the NULs that fill it up. */
function unpadded({ bytes, at }: Room, end: number): number {
  let last = end
  while (last > at && bytes[last - 1] === 0) last--
  return last
}

/** Whether a version, four digits, is stored as their numbers. [EXIF3.0 4.6.6.1.1] */
function isInDigits(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at === 4 && bytes[at]! < 10 && bytes[at + 1]! < 10 && bytes[at + 2]! < 10 && bytes[at + 3]! < 10
}

/** Copyright of photographer and of editor, parted by a NUL; a blank stands for the former where there is only the latter. [EXIF3.0 4.6.5.4.8] */
function copyright(text: string): string {
  if (!text.includes('\0')) return text
  const [photographer = '', editor = ''] = text.split('\0', 2)
  return editor.trim() ? `${photographer.trimEnd()}\n${editor}` : photographer
}

const isBytes = ({ type }: ExifTag) => type === Type.ASCII || type === Type.UNDEFINED || type === Type.BYTE || type === Type.UTF8

/** The numbers of a tag, whatever numeric type it is stored as. */
export function numbersIn({ rationals, numbers }: ExifTag): readonly (number | null)[] {
  return rationals?.map(quotient) ?? numbers ?? []
}

/** The first of them; undefined where there is none. */
export function firstNumber(tag: ExifTag): number | null | undefined {
  const number = onlyNumber(tag)
  return number === undefined ? numbersIn(tag)[0] : number
}

/** The number of a tag that holds one, of the types that most have; undefined for all others. */
function onlyNumber({ single, ratio }: ExifTag): number | null | undefined {
  return single ?? (ratio && quotient(ratio))
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
