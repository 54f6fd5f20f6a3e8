import { ImageError } from '../error.ts'
import { reading, sizing, type ByteSource } from '../source/source.ts'
import { type Awaitable, run, type Steps } from '../steps.ts'
import { sizeOfType, Type } from './ifd-value.ts'
import { longAt, longLongAt, shortAt } from './numbers.ts'
import type { TiffHeader } from './tiff-header.ts'

/** One entry of an IFD: what its value is and where it is stored. [TIFF6 2] */
export interface IfdEntry {
  readonly id: number
  readonly type: number
  readonly count: number
  /** Where the value begins, counted from the beginning of the TIFF structure. */
  readonly offset: number
  /** Bytes of the value. */
  readonly length: number
  /** Whether the value is small enough to stand in the entry itself. */
  readonly inline: boolean
  /** Where the value is found among the bytes of the IFD, or of the structure where all of it is here; null where it must be read. */
  readonly room: Room | null
}

/** Bytes, and where in them a value begins. */
export interface Room {
  readonly bytes: Uint8Array
  readonly at: number
}

/** Most entries read of one IFD: what a classic TIFF can count to. */
const MAX_ENTRIES = 0xffff

/** Enough for the usual IFD in one read. */
const FIRST_READ = 2 + 12 * 84 + 4

/** An IFD as it is stored. */
export interface Table {
  readonly bytes: Uint8Array
  /** Where in the bytes the first entry is, and where in the TIFF structure they begin. */
  readonly first: number
  readonly base: number
  /** How many entries it has room for, and how many it states. */
  readonly count: number
  readonly stated: number
  readonly next: number
  /** Bytes of the TIFF structure. */
  readonly size: number
}

/** Bytes of the number of entries, of an entry, and of where the next IFD is. */
interface Widths {
  readonly count: number
  readonly entry: number
  readonly pointer: number
}

/** Those of TIFF. */
export const CLASSIC: Widths = { count: 2, entry: 12, pointer: 4 }
/** The same of BigTIFF. */
export const BIG: Widths = { count: 8, entry: 20, pointer: 8 }

/** The IFD at an offset, at once where the bytes are here. */
export function tableAt(source: ByteSource, tiff: TiffHeader, offset: number): Awaitable<Table> {
  const all = source.whole?.()
  return all ? tableIn(all, 0, all.length, all.length, tiff, offset) : run(tableSteps(source, tiff, offset))
}

/** The same where they are not. */
export function* tableSteps(source: ByteSource, tiff: TiffHeader, offset: number): Steps<Table> {
  const size = yield* sizing(source)
  let bytes = offset >= 0 && offset < size ? yield* reading(source, offset, FIRST_READ) : new Uint8Array()
  const { count, entry, pointer: width } = tiff.big ? BIG : CLASSIC
  const wanted = count + Math.min(statedIn(bytes, 0, bytes.length, tiff, offset), MAX_ENTRIES) * entry + width
  if (wanted > bytes.length) bytes = yield* reading(source, offset, wanted)
  return tableIn(bytes, offset, bytes.length, size, tiff, offset)
}

/** How many entries an IFD states whose first bytes stand at `start`. */
function statedIn(bytes: Uint8Array, start: number, end: number, { big, littleEndian }: TiffHeader, offset: number): number {
  // A pointer may be stored as a number with a sign.
  if (offset < 0 || end - start < (big ? BIG : CLASSIC).count)
    throw new ImageError('MALFORMED', `IFD expected at ${offset}, outside the TIFF structure`)
  return big ? longLongAt(bytes, start, littleEndian) : shortAt(bytes, start, littleEndian)
}

/** The IFD at an offset of a TIFF structure of `size` bytes, of which there are those from `base` on, up to `end` among the bytes given. */
export function tableIn(bytes: Uint8Array, base: number, end: number, size: number, tiff: TiffHeader, offset: number): Table {
  const widths = tiff.big ? BIG : CLASSIC
  const start = offset - base
  const stated = statedIn(bytes, start, end, tiff, offset)
  const first = start + widths.count
  const count = Math.min(stated, MAX_ENTRIES, Math.floor((end - first) / widths.entry))
  const behind = first + count * widths.entry
  const next = count < stated || end < behind + widths.pointer ? 0 : pointer(bytes, behind, tiff)
  return { bytes, first, base, count, stated, next, size }
}

/** An entry of an IFD by its place; null where it is blank, and the fault where it is none. */
export function entryOf({ bytes, first, base, size }: Table, tiff: TiffHeader, place: number): IfdEntry | string | null {
  const { littleEndian, big } = tiff
  const at = first + place * (big ? BIG : CLASSIC).entry
  const id = shortAt(bytes, at, littleEndian)
  const type = shortAt(bytes, at + 2, littleEndian)
  const count = big ? longLongAt(bytes, at + 4, littleEndian) : longAt(bytes, at + 4, littleEndian)
  const elementSize = sizeOfType(type)
  const field = big ? at + 12 : at + 8
  const room = big ? 8 : 4
  if (elementSize === 0) {
    const isBlank = bytes.subarray(at, field + room).every((byte) => byte === 0)
    return isBlank ? null : `tag ${hex(id)} at ${base + at} has the unknown type ${type}`
  }
  const length = elementSize * count
  const inline = length <= room
  const offset = inline ? base + field : pointer(bytes, field, tiff)
  if (offset + length > size) return `tag ${hex(id)}: its value would end at ${offset + length}, beyond the end`
  const isHere = inline || (bytes.length === size - base && offset >= base)
  return new Entry(id, type, count, offset, length, inline, isHere ? bytes : null, offset - base)
}

/** The number of an entry of a classic IFD that is one SHORT, for which no entry need be made; undefined for all others. */
export function shortOf(bytes: Uint8Array, at: number, littleEndian: boolean): number | undefined {
  const isOne = shortAt(bytes, at + 2, littleEndian) === Type.SHORT && longAt(bytes, at + 4, littleEndian) === 1
  return isOne ? shortAt(bytes, at + 8, littleEndian) : undefined
}

/** An entry, which is the room of its value, too, where that is here. */
class Entry implements IfdEntry {
  readonly id: number
  readonly type: number
  readonly count: number
  readonly offset: number
  readonly length: number
  readonly inline: boolean
  readonly bytes: Uint8Array | null
  readonly at: number

  constructor(
    id: number,
    type: number,
    count: number,
    offset: number,
    length: number,
    inline: boolean,
    bytes: Uint8Array | null,
    at: number,
  ) {
    this.id = id
    this.type = type
    this.count = count
    this.offset = offset
    this.length = length
    this.inline = inline
    this.bytes = bytes
    this.at = at
  }

  get room(): Room | null {
    return this.bytes ? (this as Room) : null
  }
}

function pointer(bytes: Uint8Array, at: number, { big, littleEndian }: TiffHeader): number {
  return big ? longLongAt(bytes, at, littleEndian) : longAt(bytes, at, littleEndian)
}

/** The number of an entry by its place. */
export function idOf({ bytes, first }: Table, tiff: TiffHeader, place: number): number {
  return shortAt(bytes, first + place * (tiff.big ? BIG : CLASSIC).entry, tiff.littleEndian)
}

/** A tag number as specifications write it: "0x010e". */
export function hex(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`
}
