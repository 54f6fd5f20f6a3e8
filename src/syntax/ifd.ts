import type { Budget } from '../budget.ts'
import { ImageError, isDamage } from '../error.ts'
import { reading, sizing, slice, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, outcomeOf, promised, run, type Steps } from '../steps.ts'
import { numbersAt, singleAt, sizeOfType } from './ifd-value.ts'
import { longAt, shortAt } from './numbers.ts'
import { hasAt } from './starts.ts'

/** What the first bytes of a TIFF structure say: how to read the rest, and where its first IFD is. */
export interface TiffHeader {
  readonly littleEndian: boolean
  /** 42, 43 in a BigTIFF, or what a raw format has there. */
  readonly magic: number
  /** Whether counts and offsets have 64 bits. [BigTIFF] */
  readonly big: boolean
  readonly firstIfd: number
}

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

/** An image file directory: its entries in file order, and where the next one is. */
export interface Ifd {
  readonly offset: number
  readonly entries: readonly IfdEntry[]
  /** 0 where there is no other. */
  readonly next: number
  /** What was wrong with the entries that are left out. */
  readonly warnings: readonly string[]
}

/** The magic numbers of TIFF structures: TIFF, BigTIFF, Panasonic RW2, Olympus ORF ("RO", "RS"), JPEG XR. */
export const tiffMagics: ReadonlySet<number> = new Set([42, 43, 0x55, 0x4f52, 0x5352, 0x01bc])

/** Most entries read of one IFD: what a classic TIFF can count to. */
const MAX_ENTRIES = 0xffff

/** Enough for the usual IFD in one read. */
const FIRST_READ = 2 + 12 * 84 + 4

/** Most faults of one IFD that are told one by one. */
const MAX_WARNINGS = 8

/** The TIFF structure itself, where it is preceded by the identifier that JPEG puts before it. [EXIF3.0 4.7.2.1] */
export function* withoutIdentifier(source: ByteSource): Steps<{ tiff: ByteSource; start: number }> {
  const start = identifierAt(source.whole?.() ?? (yield* reading(source, 0, IDENTIFIER.length)), 0)
  return { tiff: start ? slice(source, start) : source, start }
}

const IDENTIFIER = 'Exif\0\0'

/** How many bytes of identifier there are. */
function identifierAt(bytes: Uint8Array, at: number): number {
  return hasAt(bytes, IDENTIFIER, at) ? IDENTIFIER.length : 0
}

/** Reads the header of a TIFF structure; null where there is none. Whether the magic number is a known one is for the caller to say. */
export function tiffHeader(source: ByteSource): Promise<TiffHeader | null> {
  return promised(tiffHeaderSteps(source))
}

/** The same as steps. */
export function* tiffHeaderSteps(source: ByteSource): Steps<TiffHeader | null> {
  return yield* outcomeOf(tiffHeaderOf(source))
}

/** The same, at once where the bytes are here. */
export function tiffHeaderOf(source: ByteSource): Awaitable<TiffHeader | null> {
  const all = source.whole?.()
  return all ? headerIn(all) : andThen(run(reading(source, 0, 16)), headerIn, 0)
}

function headerIn(bytes: Uint8Array, at = 0, end = bytes.length): TiffHeader | null {
  const littleEndian = hasAt(bytes, 'II', at)
  if (end - at < 8 || !(littleEndian || hasAt(bytes, 'MM', at))) return null
  const magic = shortAt(bytes, at + 2, littleEndian)
  // A BigTIFF states the size of its offsets, always 8, and a word of zeros before the first of them.
  const big = magic === 43 && end - at >= 16 && shortAt(bytes, at + 4, littleEndian) === 8
  return { littleEndian, magic, big, firstIfd: big ? longLongAt(bytes, at + 8, littleEndian) : longAt(bytes, at + 4, littleEndian) }
}

/** Reads the IFD at an offset. Entries that cannot be are left out with a warning; an IFD that is not there at all is MALFORMED. */
export async function readIfd(source: ByteSource, tiff: TiffHeader, offset: number): Promise<Ifd> {
  return ifdAt(source, tiff, offset)
}

/** The same as steps. */
export function* ifdSteps(source: ByteSource, tiff: TiffHeader, offset: number): Steps<Ifd> {
  return yield* outcomeOf(ifdAt(source, tiff, offset))
}

/** The same, at once where the bytes are here. */
export function ifdAt(source: ByteSource, tiff: TiffHeader, offset: number): Awaitable<Ifd> {
  const table = tableAt(source, tiff, offset)
  if (table instanceof Promise) return table.then((read) => counted(source, read, tiff, offset))
  return counted(source, table, tiff, offset)
}

function counted({ budget }: ByteSource, table: Table, tiff: TiffHeader, offset: number): Awaitable<Ifd> {
  const turn = budget.step(table.count)
  return turn ? turn.then(() => ifdIn(table, tiff, offset)) : ifdIn(table, tiff, offset)
}

function ifdIn(table: Table, tiff: TiffHeader, offset: number): Ifd {
  const { count, stated, next } = table
  const warnings = new Warnings()
  if (count < stated) warnings.add(`the IFD at ${offset} states ${stated} entries, but has room for ${count}`)
  const entries: IfdEntry[] = []
  for (let i = 0; i < count; i++) {
    const entry = entryOf(table, tiff, i)
    if (typeof entry === 'string') warnings.add(entry)
    else if (entry) entries.push(entry)
  }
  return { offset, entries, next, warnings: warnings.list }
}

/** An IFD as it is stored. */
interface Table {
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

const CLASSIC: Widths = { count: 2, entry: 12, pointer: 4 }
const BIG: Widths = { count: 8, entry: 20, pointer: 8 }

function tableAt(source: ByteSource, tiff: TiffHeader, offset: number): Awaitable<Table> {
  const all = source.whole?.()
  return all ? tableIn(all, 0, all.length, all.length, tiff, offset) : run(tableSteps(source, tiff, offset))
}

function* tableSteps(source: ByteSource, tiff: TiffHeader, offset: number): Steps<Table> {
  const size = yield* sizing(source)
  let bytes = offset < size ? yield* reading(source, offset, FIRST_READ) : new Uint8Array()
  const { count, entry, pointer: width } = tiff.big ? BIG : CLASSIC
  const wanted = count + Math.min(statedIn(bytes, 0, bytes.length, tiff, offset), MAX_ENTRIES) * entry + width
  if (wanted > bytes.length) bytes = yield* reading(source, offset, wanted)
  return tableIn(bytes, offset, bytes.length, size, tiff, offset)
}

/** How many entries an IFD states whose first bytes stand at `start`. */
function statedIn(bytes: Uint8Array, start: number, end: number, { big, littleEndian }: TiffHeader, offset: number): number {
  if (end - start < (big ? BIG : CLASSIC).count)
    throw new ImageError('MALFORMED', `IFD expected at ${offset}, where the TIFF structure has ended`)
  return big ? longLongAt(bytes, start, littleEndian) : shortAt(bytes, start, littleEndian)
}

/** The IFD at an offset of a TIFF structure of `size` bytes, of which there are those from `base` on, up to `end` among the bytes given. */
function tableIn(bytes: Uint8Array, base: number, end: number, size: number, tiff: TiffHeader, offset: number): Table {
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
function entryOf({ bytes, first, base, size }: Table, tiff: TiffHeader, place: number): IfdEntry | string | null {
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

function longLongAt(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  const [first, second] = [longAt(bytes, at, littleEndian), longAt(bytes, at + 4, littleEndian)]
  return littleEndian ? second * 2 ** 32 + first : first * 2 ** 32 + second
}

/** A tag number as specifications write it: "0x010e". */
export function hex(id: number): string {
  return `0x${id.toString(16).padStart(4, '0')}`
}

/** Faults of one IFD: the first few, and how many more. */
class Warnings {
  readonly #first: string[] = []
  #more = 0

  add(fault: string): void {
    if (this.#first.length < MAX_WARNINGS) this.#first.push(fault)
    else this.#more++
  }

  get list(): readonly string[] {
    return this.#more ? [...this.#first, `${this.#more} more entries cannot be read`] : this.#first
  }
}

/** The entries of the first IFD that have one of a few numbers, as far as they can be read. */
export function* entriesOf(source: ByteSource, tiff: TiffHeader, ids: ReadonlySet<number>): Steps<readonly IfdEntry[]> {
  const table = yield* outcomeOf(tableAt(source, tiff, tiff.firstIfd))
  const turn = source.budget.step(table.count)
  if (turn) yield turn
  const found: IfdEntry[] = []
  for (let i = 0; i < table.count; i++) {
    if (!ids.has(idOf(table, tiff, i))) continue
    const entry = entryOf(table, tiff, i)
    if (entry && typeof entry !== 'string') found.push(entry)
  }
  return found
}

/** Whether the first IFD of a structure that lies in memory has an entry with one of a few numbers. Damage is no error here. */
export function hasEntryOf(all: Uint8Array, ids: ReadonlySet<number>): boolean {
  const header = headerIn(all)
  if (!header || !isKnown(header)) return false
  try {
    const table = tableIn(all, 0, all.length, all.length, header, header.firstIfd)
    for (let i = 0; i < table.count; i++) if (ids.has(idOf(table, header, i))) return true
    return false
  } catch (error) {
    return nothingIn(error) !== null
  }
}

/** The number of an entry by its place. */
function idOf({ bytes, first }: Table, tiff: TiffHeader, place: number): number {
  return shortAt(bytes, first + place * (tiff.big ? BIG : CLASSIC).entry, tiff.littleEndian)
}

const ORIENTATION = 0x0112

/**
 * How a picture is to be turned, from the first IFD alone of a source, or of a stretch of it; null where that says nothing, or nothing that can be.
 * Damage is no error here.
 */
export function orientationOf(source: ByteSource, start = 0, length = Infinity): Awaitable<number | null> {
  const all = source.whole?.()
  try {
    return all
      ? orientationHere(all, start, Math.min(all.length, start + length), source.budget)
      : run(orientationSteps(start === 0 && length === Infinity ? source : slice(source, start, length)))
  } catch (error) {
    return nothingIn(error)
  }
}

/** The same of a TIFF structure that lies in memory, where no steps need be made. */
function orientationHere(all: Uint8Array, start: number, end: number, budget: Budget): Awaitable<number | null> {
  const first = start + identifierAt(all, start)
  const header = headerIn(all, first, end)
  if (!header || !isKnown(header)) return null
  const table = tableIn(all, -first, end, end - first, header, header.firstIfd)
  const turn = budget.step(table.count)
  return turn ? orientationAfter(turn, table, header) : orientationIn(table, header)
}

async function orientationAfter(turn: Promise<void>, table: Table, header: TiffHeader): Promise<number | null> {
  await turn
  return orientationIn(table, header)
}

/** Nearly all are TIFF. */
function isKnown({ magic }: TiffHeader): boolean {
  return magic === 42 || tiffMagics.has(magic)
}

function* orientationSteps(source: ByteSource): Steps<number | null> {
  try {
    const head = yield* reading(source, 0, IDENTIFIER.length + 16)
    const skipped = identifierAt(head, 0)
    const header = headerIn(head, skipped)
    if (!header || !isKnown(header)) return null
    const table = yield* tableSteps(slice(source, skipped), header, header.firstIfd)
    const turn = source.budget.step(table.count)
    if (turn) yield turn
    return orientationIn(table, header)
  } catch (error) {
    return nothingIn(error)
  }
}

/** What damage says; any other error is one. */
function nothingIn(error: unknown): null {
  if (isDamage(error)) return null
  throw error
}

/** The orientation that the first such entry of an IFD states, 1 to 8, or null. */
function orientationIn(table: Table, tiff: TiffHeader): number | null {
  const { bytes, first, count } = table
  const { entry: width } = tiff.big ? BIG : CLASSIC
  const [low, high] = tiff.littleEndian ? [first, first + 1] : [first + 1, first]
  for (let i = 0; i < count; i++) {
    if (bytes[low + i * width] !== (ORIENTATION & 0xff) || bytes[high + i * width] !== ORIENTATION >> 8) continue
    const entry = entryOf(table, tiff, i)
    if (entry && typeof entry !== 'string') return orientationAt(entry, tiff)
  }
  return null
}

function orientationAt({ type, count, length, inline, room }: IfdEntry, { littleEndian }: TiffHeader): number | null {
  if (!room || !inline) return null
  const { bytes, at } = room
  const value = singleAt(type, count, bytes, at, littleEndian) ?? numbersAt(type, bytes, at, at + length, littleEndian)?.[0]
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null
}
