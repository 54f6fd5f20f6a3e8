import { latin1, view } from '../../source/source.ts'
import { numbersOf, rationalsOf, Type, type Rational } from '../../syntax/ifd-value.ts'
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

/** Bytes that an element of a type takes. */
export function sizeOf(type: string): number {
  const known = sizes.get(type) ?? sizeNamed(type)
  sizes.set(type, known)
  return known
}

/** The same of the types that were asked for: those that the tables name. */
const sizes = new Map<string, number>()

function sizeNamed(type: string): number {
  if (type.startsWith('rational') || type.startsWith('fixed')) return type.includes('64') ? 8 : 4
  if (type === 'double') return 8
  if (type === 'float' || type === 'ifd') return 4
  return type.startsWith('int') ? Number(/^int(\d+)/.exec(type)?.[1] ?? 8) / 8 : 1
}

/** Whether a type is text or bytes rather than numbers. */
export function isBytes(type: string): boolean {
  return type === 'undef' || type === 'string' || type === 'unicode' || type.startsWith('var_')
}

/** The numbers of a value; null where it holds rationals, text or bytes. */
export function numbersIn({ type, bytes, littleEndian }: StoredValue): number[] | null {
  if (type.startsWith('fixed32'))
    return numbersIn({ type: type.endsWith('s') ? 'int32s' : 'int32u', bytes, littleEndian })!.map((n) => n / 65536)
  const reversed = type.endsWith('Rev')
  const code = types.get(reversed ? type.slice(0, -3) : type)
  if (code === undefined) return null
  return numbersOf({ type: code, count: 0, bytes, littleEndian: reversed ? !littleEndian : littleEndian })
}

/** Whether a type is that of numbers that are no rationals. */
export function isNumeric(type: string): boolean {
  const code = types.get(type.endsWith('Rev') ? type.slice(0, -3) : type)
  return type.startsWith('fixed32') || (code !== undefined && code !== Type.RATIONAL && code !== Type.SRATIONAL)
}

/** The rationals of a value; null where it holds none. */
export function rationalsIn({ type, bytes, littleEndian }: StoredValue): Rational[] | null {
  if (!type.startsWith('rational')) return null
  if (type.startsWith('rational32')) {
    const words = view(bytes)
    const read = (at: number) => (type.endsWith('s') ? words.getInt16(at, littleEndian) : words.getUint16(at, littleEndian))
    return Array.from({ length: bytes.length >> 2 }, (_, i) => ({ numerator: read(i * 4), denominator: read(i * 4 + 2) }))
  }
  return rationalsOf({ type: types.get(type) ?? 0, count: 0, bytes, littleEndian })
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
