import { view } from '../source/source.ts'
import { longAt, shortAt } from './numbers.ts'

/** The types of values in an IFD. [TIFF6 2] [EXIF3.0 4.6.2] [BigTIFF] */
export const Type = {
  BYTE: 1,
  ASCII: 2,
  SHORT: 3,
  LONG: 4,
  RATIONAL: 5,
  SBYTE: 6,
  UNDEFINED: 7,
  SSHORT: 8,
  SLONG: 9,
  SRATIONAL: 10,
  FLOAT: 11,
  DOUBLE: 12,
  IFD: 13,
  LONG8: 16,
  SLONG8: 17,
  IFD8: 18,
  UTF8: 129,
} as const

/** Bytes that one element of a type takes. */
export const typeSizes: ReadonlyMap<number, number> = new Map([
  [Type.BYTE, 1],
  [Type.ASCII, 1],
  [Type.SHORT, 2],
  [Type.LONG, 4],
  [Type.RATIONAL, 8],
  [Type.SBYTE, 1],
  [Type.UNDEFINED, 1],
  [Type.SSHORT, 2],
  [Type.SLONG, 4],
  [Type.SRATIONAL, 8],
  [Type.FLOAT, 4],
  [Type.DOUBLE, 8],
  [Type.IFD, 4],
  [Type.LONG8, 8],
  [Type.SLONG8, 8],
  [Type.IFD8, 8],
  [Type.UTF8, 1],
])

/** A value as it is stored: bytes, and how they are to be read. */
export interface Stored {
  readonly type: number
  readonly count: number
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
}

/** A rational number as it is stored. */
export interface Rational {
  readonly numerator: number
  readonly denominator: number
}

/** Bytes that one element of a type takes, by its number; 0 for what is no type. */
const sizes = Uint8Array.from({ length: 256 }, (_, type) => typeSizes.get(type) ?? 0)

/** Bytes that one element of a type takes; 0 for what is no type. */
export function sizeOfType(type: number): number {
  return type < sizes.length ? sizes[type]! : 0
}

/** The numbers of a value of any numeric type but the rational ones; null for those and for text. NaN and infinities stay what they are. */
export function numbersOf({ type, bytes, littleEndian }: Stored): number[] | null {
  return numbersAt(type, bytes, 0, bytes.length, littleEndian)
}

/** The same of a value that stands among other bytes. */
export function numbersAt(type: number, bytes: Uint8Array, start: number, end: number, littleEndian: boolean): number[] | null {
  switch (type) {
    case Type.BYTE:
    case Type.UNDEFINED:
      return bytesAt(bytes, start, Math.min(end, bytes.length))
    case Type.SHORT:
      return shortsAt(bytes, start, end, littleEndian)
    case Type.SSHORT:
      return shortsAt(bytes, start, end, littleEndian).map((number) => (number << 16) >> 16)
    case Type.LONG:
    case Type.IFD:
      return longsAt(bytes, start, end, littleEndian)
    case Type.SLONG:
      return longsAt(bytes, start, end, littleEndian).map((number) => number | 0)
    case Type.ASCII:
    case Type.UTF8:
    case Type.RATIONAL:
    case Type.SRATIONAL:
      return null
    default:
      return othersAt(type, view(bytes), start, end, littleEndian)
  }
}

/** The number at a place, of a value that is one SHORT or LONG; undefined for all others. */
export function singleAt(type: number, count: number, bytes: Uint8Array, at: number, littleEndian: boolean): number | undefined {
  if (count !== 1) return undefined
  if (type === Type.SHORT && at + 2 <= bytes.length) return shortAt(bytes, at, littleEndian)
  return type === Type.LONG && at + 4 <= bytes.length ? longAt(bytes, at, littleEndian) : undefined
}

function bytesAt(bytes: Uint8Array, start: number, end: number): number[] {
  const numbers = roomFor(start, end, 1)
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes[start + i]!
  return numbers
}

function shortsAt(bytes: Uint8Array, start: number, end: number, littleEndian: boolean): number[] {
  const numbers = roomFor(start, end, 2)
  const low = littleEndian ? start : start + 1
  const high = littleEndian ? start + 1 : start
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes[low + 2 * i]! | (bytes[high + 2 * i]! << 8)
  return numbers
}

function longsAt(bytes: Uint8Array, start: number, end: number, littleEndian: boolean): number[] {
  const numbers = roomFor(start, end, 4)
  for (let i = 0; i < numbers.length; i++) numbers[i] = longAt(bytes, start + 4 * i, littleEndian)
  return numbers
}

/** An array as long as there are elements of a size: one that grows takes room for many more. */
function roomFor(start: number, end: number, size: number): number[] {
  return Array<number>(Math.max(0, Math.floor((end - start) / size)))
}

type ReadNumber = (words: DataView, at: number, littleEndian: boolean) => number

const rareReaders: ReadonlyMap<number, ReadNumber> = new Map<number, ReadNumber>([
  [Type.SBYTE, (words, at) => words.getInt8(at)],
  [Type.FLOAT, (words, at, le) => words.getFloat32(at, le)],
  [Type.DOUBLE, (words, at, le) => words.getFloat64(at, le)],
  [Type.LONG8, (words, at, le) => Number(words.getBigUint64(at, le))],
  [Type.IFD8, (words, at, le) => Number(words.getBigUint64(at, le))],
  [Type.SLONG8, (words, at, le) => Number(words.getBigInt64(at, le))],
])

function othersAt(type: number, words: DataView, start: number, end: number, littleEndian: boolean): number[] | null {
  const read = rareReaders.get(type)
  if (!read) return null
  const size = sizeOfType(type)
  const numbers: number[] = []
  for (let at = start; at + size <= end; at += size) numbers.push(read(words, at, littleEndian))
  return numbers
}

/** The rationals of a value as they are stored; null for values of other types. */
export function rationalsOf({ type, bytes, littleEndian }: Stored): Rational[] | null {
  return rationalsAt(type, bytes, 0, bytes.length, littleEndian)
}

/** The same of a value that stands among other bytes. */
export function rationalsAt(type: number, bytes: Uint8Array, start: number, end: number, littleEndian: boolean): Rational[] | null {
  if (type !== Type.RATIONAL && type !== Type.SRATIONAL) return null
  const isSigned = type === Type.SRATIONAL
  const rationals: Rational[] = []
  for (let at = start; at + RATIONAL <= end; at += RATIONAL) rationals.push(rationalAt(bytes, at, littleEndian, isSigned))
  return rationals
}

/** The rational at a place, of a value that is one; undefined for all others. */
export function ratioAt(type: number, count: number, bytes: Uint8Array, at: number, littleEndian: boolean): Rational | undefined {
  if ((type !== Type.RATIONAL && type !== Type.SRATIONAL) || count !== 1 || at + RATIONAL > bytes.length) return undefined
  return rationalAt(bytes, at, littleEndian, type === Type.SRATIONAL)
}

/** Bytes of a rational. */
const RATIONAL = 8

function rationalAt(bytes: Uint8Array, at: number, littleEndian: boolean, isSigned: boolean): Rational {
  const numerator = longAt(bytes, at, littleEndian)
  const denominator = longAt(bytes, at + 4, littleEndian)
  return isSigned ? { numerator: numerator | 0, denominator: denominator | 0 } : { numerator, denominator }
}
