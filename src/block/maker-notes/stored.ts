import { latin1, view } from '../../source/source.ts'
import { numbersAt, rationalsAt, Type, type Rational } from '../../syntax/ifd-value.ts'
import { characters } from '../../syntax/unicode.ts'

/** A value of a maker note as it is stored. */
export interface StoredValue {
  /** The type of its elements: "int16u", "string", "undef". */
  readonly type: string
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
}

const types: ReadonlyMap<string, number> = new Map([
  ['int8u', Type.BYTE],
  ['int8s', Type.SBYTE],
  ['int16u', Type.SHORT],
  ['int16s', Type.SSHORT],
  ['int32u', Type.LONG],
  ['int32s', Type.SLONG],
  ['int64u', Type.LONG8],
  ['int64s', Type.SLONG8],
  ['float', Type.FLOAT],
  ['double', Type.DOUBLE],
  ['rational64u', Type.RATIONAL],
  ['rational64s', Type.SRATIONAL],
  ['ifd', Type.IFD],
])

const names: ReadonlyMap<number, string> = new Map([
  ...[...types].map(([name, type]) => [type, name] as const),
  [Type.ASCII, 'string'],
  [Type.UTF8, 'string'],
  [Type.UNDEFINED, 'undef'],
])

/** The name of a type that an IFD entry has. */
export function typeName(type: number): string {
  return names.get(type) ?? 'undef'
}

/** What the name of a type says. */
interface Kind {
  /** Bytes of an element. */
  readonly size: number
  /** Whether it is text or bytes rather than numbers. */
  readonly isBytes: boolean
  readonly isRational: boolean
  /** Whether its numbers are whole ones. */
  readonly isWhole: boolean
  /** The type in an IFD whose numbers are read so; undefined where there is none. */
  readonly code: number | undefined
  /** Whether bytes have the other order. */
  readonly isReversed: boolean
  /** Into how many parts a number divides one. */
  readonly parts: number
}

function kindNamed(type: string): Kind {
  const isFixed = type.startsWith('fixed32')
  const isReversed = type.endsWith('Rev')
  const base = isFixed ? (type.endsWith('s') ? 'int32s' : 'int32u') : isReversed ? type.slice(0, -3) : type
  return {
    size: sizeNamed(type),
    isBytes: type === 'undef' || type === 'string' || type === 'unicode' || type.startsWith('var_'),
    isRational: type.startsWith('rational'),
    isWhole: (base.startsWith('int') || base === 'ifd') && !isFixed,
    code: types.get(base),
    isReversed,
    parts: isFixed ? 65536 : 1,
  }
}

function sizeNamed(type: string): number {
  if (type.startsWith('rational') || type.startsWith('fixed')) return type.includes('64') ? 8 : 4
  if (type === 'double') return 8
  if (type === 'float' || type === 'ifd') return 4
  return type.startsWith('int') ? Number(/^int(\d+)/.exec(type)?.[1] ?? 8) / 8 : 1
}

/** The types that were asked for: those that the tables name. */
const kinds = new Map<string, Kind>()

function kindOf(type: string): Kind {
  const known = kinds.get(type)
  if (known) return known
  const kind = kindNamed(type)
  kinds.set(type, kind)
  return kind
}

/** Bytes that an element of a type takes. */
export function sizeOf(type: string): number {
  return kindOf(type).size
}

/** Whether a type is text or bytes rather than numbers. */
export function isBytes(type: string): boolean {
  return kindOf(type).isBytes
}

/** Whether a type is that of numbers that are no rationals. */
export function isNumeric(type: string): boolean {
  const { code, isRational } = kindOf(type)
  return code !== undefined && !isRational
}

/** Whether all numbers of a type are whole ones. */
export function isWhole(type: string): boolean {
  return kindOf(type).isWhole
}

/** The numbers of a value; null where it holds rationals, text or bytes. */
export function numbersIn({ type, bytes, littleEndian }: StoredValue): number[] | null {
  const { code, isReversed, parts } = kindOf(type)
  if (code === undefined) return null
  const numbers = numbersAt(code, bytes, 0, bytes.length, littleEndian !== isReversed)
  return numbers && parts > 1 ? numbers.map((number) => number / parts) : numbers
}

/** The rationals of a value; null where it holds none. */
export function rationalsIn({ type, bytes, littleEndian }: StoredValue): Rational[] | null {
  const { isRational, size, code = 0 } = kindOf(type)
  if (!isRational) return null
  if (size === 8) return rationalsAt(code, bytes, 0, bytes.length, littleEndian)
  const words = view(bytes)
  const read = (at: number) => (type.endsWith('s') ? words.getInt16(at, littleEndian) : words.getUint16(at, littleEndian))
  return Array.from({ length: bytes.length >> 2 }, (_, i) => ({ numerator: read(i * 4), denominator: read(i * 4 + 2) }))
}

/** The text of a value before its first NUL, without the blanks that fill it up; null where it holds none. */
export function textOf({ type, bytes, littleEndian }: StoredValue): string | null {
  if (type === 'unicode')
    return trimmed(new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, bytes.length & ~1)))
  if (type === 'string') return trimmed(characters(bytes))
  return type === 'undef' && isPrinted(bytes) ? trimmed(latin1(bytes)) : null
}

function isPrinted(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0
  return first >= 0x20 && first < 0x7f && printed.test(latin1(bytes, 0, 257))
}

/** Bytes that no type says to be text, but are: versions, serial numbers. */
const printed = /^[ -~]{3,256}[^!-\uffff]*$/

function trimmed(text: string): string {
  const end = text.indexOf('\0')
  return (end < 0 ? text : text.slice(0, end)).trimEnd().toWellFormed()
}
