import { latin1, view } from '../../source/source.ts'
import { numbersAt, rationalsAt, Type, type Rational } from '../../syntax/ifd-value.ts'
import { beforeNul } from '../../syntax/nul.ts'
import { characters } from '../../syntax/unicode.ts'

/** A value of a maker note as it is stored: a stretch among bytes of which most values never need an array of their own. */
export class StoredValue {
  readonly kind: Kind
  readonly littleEndian: boolean
  /** The bytes that it stands among, where in them it begins, and how long it is. */
  readonly room: Uint8Array
  readonly start: number
  readonly length: number

  constructor(kind: Kind, littleEndian: boolean, room: Uint8Array, start = 0, length = room.length - start) {
    this.kind = kind
    this.littleEndian = littleEndian
    this.room = room
    this.start = start
    this.length = length
  }

  /** The type of its elements: "int16u", "string", "undef". */
  get type(): string {
    return this.kind.name
  }

  get bytes(): Uint8Array {
    return this.length === this.room.length ? this.room : this.room.subarray(this.start, this.start + this.length)
  }

  get end(): number {
    return this.start + this.length
  }

  /** The same bytes as elements of another type. */
  as(kind: Kind): StoredValue {
    return new StoredValue(kind, this.littleEndian, this.room, this.start, this.length)
  }

  /** The first of its bytes, at most. */
  first(length: number): StoredValue {
    return new StoredValue(this.kind, this.littleEndian, this.room, this.start, Math.min(length, this.length))
  }
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

/** What the name of a type says. */
export interface Kind {
  readonly name: string
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
    name: type,
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

/** The kind of a type by its name. */
export function kindOf(type: string): Kind {
  const known = kinds.get(type)
  if (known) return known
  const kind = kindNamed(type)
  kinds.set(type, kind)
  return kind
}

/** Bytes of no kind that is known. */
export const UNDEF = kindOf('undef')

/** The kinds of the types that an entry of an IFD may have, by their numbers. */
const byCode: readonly (Kind | undefined)[] = Array.from({ length: 256 }, (_, code) => {
  const name = [...types].find(([, type]) => type === code)?.[0] ?? (code === Type.ASCII || code === Type.UTF8 ? 'string' : undefined)
  return name === undefined ? undefined : kindOf(name)
})

/** The kind of a type that an entry of an IFD has. */
export function kindOfCode(code: number): Kind {
  return byCode[code] ?? UNDEF
}

/** Whether a kind is that of numbers that are no rationals. */
export function isNumeric({ code, isRational }: Kind): boolean {
  return code !== undefined && !isRational
}

/** The numbers of a value; null where it holds rationals, text or bytes. */
export function numbersIn({ kind: { code, isReversed, parts }, room, start, end, littleEndian }: StoredValue): number[] | null {
  if (code === undefined) return null
  const numbers = numbersAt(code, room, start, end, littleEndian !== isReversed)
  return numbers && parts > 1 ? numbers.map((number) => number / parts) : numbers
}

/** The rationals of a value; null where it holds none. */
export function rationalsIn(stored: StoredValue): Rational[] | null {
  const { kind, room, start, end, littleEndian } = stored
  if (!kind.isRational) return null
  if (kind.size === 8) return rationalsAt(kind.code ?? 0, room, start, end, littleEndian)
  const words = view(stored.bytes)
  const read = (at: number) => (kind.name.endsWith('s') ? words.getInt16(at, littleEndian) : words.getUint16(at, littleEndian))
  return Array.from({ length: stored.length >> 2 }, (_, i) => ({ numerator: read(i * 4), denominator: read(i * 4 + 2) }))
}

/** The text of a value before its first NUL, without the blanks that fill it up; null where it holds none. */
export function textOf(stored: StoredValue): string | null {
  const { kind, room, start, end, littleEndian } = stored
  if (!kind.isBytes) return null
  if (kind.name === 'unicode')
    return trimmed(new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(room.subarray(start, end - (stored.length & 1))))
  if (kind.name === 'string') return trimmed(characters(room, start, end))
  return kind === UNDEF && isPrinted(stored) ? trimmed(latin1(room, start, end)) : null
}

function isPrinted({ room, start, end }: StoredValue): boolean {
  const first = start < end ? room[start]! : 0
  return first >= 0x20 && first < 0x7f && printed.test(latin1(room, start, Math.min(end, start + MOST_PRINTED)))
}

const MOST_PRINTED = 257

/** Bytes that no type says to be text, but are: versions, serial numbers. */
const printed = /^[ -~]{3,256}[^!-\uffff]*$/

function trimmed(text: string): string {
  return beforeNul(text).trimEnd().toWellFormed()
}
