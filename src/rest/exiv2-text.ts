import { latin1 } from '../source/source.ts'
import { numbersOf, rationalsOf, Type, type Rational } from '../syntax/ifd-value.ts'
import { untilNul } from '../syntax/nul.ts'
import { characters } from '../syntax/unicode.ts'
import { fixed } from './printf.ts'
import type { StoredTag } from './stored-tag.ts'
import { exiv2Names } from './tables/exiv2-names.ts'

/** Bytes of a value that are shown at most: what a JPEG has room for. */
const ROOM = 0xffff

/** What Exiv2 calls a tag, or null for those it does not know. */
export function exiv2Name({ group, id }: Pick<StoredTag, 'group' | 'id'>): string | null {
  return exiv2Names.get(group)?.get(id) ?? null
}

/** What Exiv2 says a tag's value is: as stored, list items parted by blanks. */
export function exiv2Text(tag: StoredTag): string | null {
  const bytes = tag.bytes.subarray(0, ROOM)
  if (tag.type === Type.ASCII) return characters(untilNul(bytes))
  if (tag.type === Type.UNDEFINED && comments.get(tag.group)?.has(tag.id)) return comment(bytes, tag.littleEndian)
  const rationals = rationalsOf({ ...tag, bytes })
  if (rationals) return rationals.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' ')
  const numbers = tag.type === Type.UTF8 ? [...bytes] : numbersOf({ ...tag, bytes })
  return numbers?.map(tag.type === Type.FLOAT || tag.type === Type.DOUBLE ? significant : String).join(' ') ?? null
}

/** The same as Alibaba OSS shows it, which lets Exiv2 put places on earth into words. */
export function ossText(tag: StoredTag): string | null {
  const text = exiv2Text(tag)
  if (tag.group !== 'GPS' || text === null) return text
  const isAngle = (tag.id === 0x0002 || tag.id === 0x0004) && tag.type === Type.RATIONAL
  if (isAngle) return degrees(rationalsOf(tag) ?? []) ?? text
  return tag.id === 0x0001 || tag.id === 0x0003 ? (directions.get(text) ?? text) : text
}

const directions: ReadonlyMap<string, string> = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
])

/** UserComment, GPSProcessingMethod, GPSAreaInformation: a character code of eight bytes goes before the text. [EXIF3.0 4.6.6.4] */
const comments: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['IFD0', new Set([0x9286])],
  ['ExifIFD', new Set([0x9286])],
  ['GPS', new Set([0x1b, 0x1c])],
])

const characterCodes: ReadonlyMap<string, string> = new Map([
  ['ASCII\0\0\0', 'Ascii'],
  ['JIS\0\0\0\0\0', 'Jis'],
  ['UNICODE\0', 'Unicode'],
])

function comment(bytes: Uint8Array, littleEndian: boolean): string {
  if (bytes.length < 8) return ''
  const code = latin1(bytes, 0, 8)
  const text = bytes.subarray(8)
  if (code === '\0'.repeat(8)) return characters(untilNul(text))
  const name = characterCodes.get(code) ?? 'InvalidCharsetId'
  return `charset="${name}" ${name === 'Unicode' ? utf16(text, littleEndian) : characters(untilNul(text))}`
}

/** UTF-16 in the order of the TIFF structure, unless its own mark says otherwise. */
function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const [first, second] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const little = marked ? first === 0xff : littleEndian
  const even = Buffer.from(bytes.subarray(marked ? 2 : 0, bytes.length - (bytes.length % 2)))
  return (little ? even : even.swap16()).toString('utf16le').split('\0', 1)[0]!.toWellFormed()
}

/** Fifteen significant digits, as C++ streams print them. */
function significant(value: number): string {
  if (!Number.isFinite(value)) return fixed(value, 0)
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e')
  const power = Number(exponent)
  if (power >= -5 + 1 && power < 15) return String(Number(value.toPrecision(15)))
  return `${digits.replace(/\.?0+$/, '')}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

const units = [
  { unit: 'deg', decimals: 7 },
  { unit: "'", decimals: 5 },
  { unit: '"', decimals: 3 },
]

/** An angle in degrees, minutes and seconds, without the zeros at its end; null where one of the three is no number. */
function degrees(parts: readonly Rational[]): string | null {
  if (parts.length === 0 || parts.length > 3 || parts.some(({ denominator }) => denominator === 0)) return null
  const shown = Math.max(1, parts.findLastIndex(({ numerator }) => numerator !== 0) + 1)
  return parts
    .slice(0, shown)
    .map((part, i) => `${amount(part, units[i]!.decimals)}${units[i]!.unit} `)
    .join('')
}

function amount({ numerator, denominator }: Rational, decimals: number): string {
  return fixed(numerator / denominator, numerator % denominator === 0 ? 0 : decimals)
}
