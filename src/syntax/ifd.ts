import { ImageError } from '../error.ts'
import { latin1, reading, sizing, slice, view, type ByteSource } from '../source/source.ts'
import { promised, type Steps } from '../steps.ts'
import { numbersOf, sizeOfType } from './ifd-value.ts'

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
  /** The value itself, where it is small enough to stand in the entry. */
  readonly inline?: Uint8Array | undefined
  /** Where the same is found without making an array of it. */
  readonly room?: Room | undefined
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
  const start = latin1(yield* reading(source, 0, 6)) === 'Exif\0\0' ? 6 : 0
  return { tiff: start ? slice(source, start) : source, start }
}

/** Reads the header of a TIFF structure; null where there is none. Whether the magic number is a known one is for the caller to say. */
export function tiffHeader(source: ByteSource): Promise<TiffHeader | null> {
  return promised(tiffHeaderSteps(source))
}

/** The same as steps. */
export function* tiffHeaderSteps(source: ByteSource): Steps<TiffHeader | null> {
  const bytes = yield* reading(source, 0, 16)
  const order = latin1(bytes, 0, 2)
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return null
  const littleEndian = order === 'II'
  const words = view(bytes)
  const magic = words.getUint16(2, littleEndian)
  // A BigTIFF states the size of its offsets, always 8, and a word of zeros before the first of them.
  const big = magic === 43 && bytes.length === 16 && words.getUint16(4, littleEndian) === 8
  const firstIfd = big ? Number(words.getBigUint64(8, littleEndian)) : words.getUint32(4, littleEndian)
  return { littleEndian, magic, big, firstIfd }
}

/** Reads the IFD at an offset. Entries that cannot be are left out with a warning; an IFD that is not there at all is MALFORMED. */
export function readIfd(source: ByteSource, tiff: TiffHeader, offset: number): Promise<Ifd> {
  return promised(ifdSteps(source, tiff, offset))
}

/** The same as steps. */
export function* ifdSteps(source: ByteSource, tiff: TiffHeader, offset: number): Steps<Ifd> {
  const [countBytes, entryBytes, pointerBytes] = tiff.big ? [8, 20, 8] : [2, 12, 4]
  const size = yield* sizing(source)
  const first = offset < size ? yield* reading(source, offset, FIRST_READ) : new Uint8Array()
  if (first.length < countBytes) throw new ImageError('MALFORMED', `IFD expected at ${offset}, where the TIFF structure has ended`)
  const stated = tiff.big ? Number(view(first).getBigUint64(0, tiff.littleEndian)) : view(first).getUint16(0, tiff.littleEndian)
  const wanted = countBytes + Math.min(stated, MAX_ENTRIES) * entryBytes
  const bytes = wanted + pointerBytes <= first.length ? first : yield* reading(source, offset, wanted + pointerBytes)
  const count = Math.min(stated, MAX_ENTRIES, Math.floor((bytes.length - countBytes) / entryBytes))

  const words = view(bytes)
  const warnings = new Warnings()
  if (count < stated) warnings.add(`the IFD at ${offset} states ${stated} entries, but has room for ${count}`)
  const entries: IfdEntry[] = []
  for (let i = 0; i < count; i++) {
    const turn = source.budget.step()
    if (turn) yield turn
    const entry = readEntry(bytes, words, tiff, countBytes + i * entryBytes, offset)
    if (typeof entry === 'string') warnings.add(entry)
    else if (entry && entry.offset + entry.length > size)
      warnings.add(`tag ${hex(entry.id)}: its value would end at ${entry.offset + entry.length}, beyond the end`)
    else if (entry) entries.push(entry)
  }
  const end = countBytes + count * entryBytes
  const next = count < stated || bytes.length < end + pointerBytes ? 0 : pointer(words, end, tiff)
  return { offset, entries, next, warnings: warnings.list }
}

/** One entry of the IFD at `start`; null where it is blank, and the fault where it is none. */
function readEntry(bytes: Uint8Array, words: DataView, tiff: TiffHeader, at: number, start: number): IfdEntry | string | null {
  const id = words.getUint16(at, tiff.littleEndian)
  const type = words.getUint16(at + 2, tiff.littleEndian)
  const count = tiff.big ? Number(words.getBigUint64(at + 4, tiff.littleEndian)) : words.getUint32(at + 4, tiff.littleEndian)
  const size = sizeOfType(type)
  const field = tiff.big ? at + 12 : at + 8
  const room = tiff.big ? 8 : 4
  if (size === 0) {
    const isBlank = bytes.subarray(at, field + room).every((byte) => byte === 0)
    return isBlank ? null : `tag ${hex(id)} at ${start + at} has the unknown type ${type}`
  }
  const length = size * count
  if (length <= room) return new Entry(id, type, count, start + field, length, bytes, field)
  return new Entry(id, type, count, pointer(words, field, tiff), length)
}

/** An entry, which knows where in the bytes of its IFD its value stands, if it does. */
class Entry implements IfdEntry {
  readonly id: number
  readonly type: number
  readonly count: number
  readonly offset: number
  readonly length: number
  readonly #ifd: Uint8Array | undefined
  readonly #at: number

  constructor(id: number, type: number, count: number, offset: number, length: number, ifd?: Uint8Array, at = 0) {
    this.id = id
    this.type = type
    this.count = count
    this.offset = offset
    this.length = length
    this.#ifd = ifd
    this.#at = at
  }

  get inline(): Uint8Array | undefined {
    return this.#ifd?.subarray(this.#at, this.#at + this.length)
  }

  get room(): Room | undefined {
    return this.#ifd && { bytes: this.#ifd, at: this.#at }
  }
}

function pointer(words: DataView, at: number, tiff: TiffHeader): number {
  return tiff.big ? Number(words.getBigUint64(at, tiff.littleEndian)) : words.getUint32(at, tiff.littleEndian)
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

const ORIENTATION = 0x0112

/** How a picture is to be turned, from the first IFD alone; null where that says nothing, or nothing that can be. Damage is no error here. */
export function orientationOf(source: ByteSource): Promise<number | null> {
  return promised(orientationSteps(source))
}

/** The same as steps. */
export function* orientationSteps(source: ByteSource): Steps<number | null> {
  try {
    const { tiff } = yield* withoutIdentifier(source)
    const header = yield* tiffHeaderSteps(tiff)
    if (!header || !tiffMagics.has(header.magic)) return null
    const { entries } = yield* ifdSteps(tiff, header, header.firstIfd)
    return orientationIn(entries, header)
  } catch (error) {
    if (error instanceof ImageError && error.code === 'MALFORMED') return null
    throw error
  }
}

/** The orientation that the entries of an IFD state, 1 to 8, or null. */
export function orientationIn(entries: readonly IfdEntry[], header: TiffHeader): number | null {
  const entry = entries.find(({ id }) => id === ORIENTATION)
  const [value] = entry?.inline ? (numbersOf({ ...entry, bytes: entry.inline, littleEndian: header.littleEndian }) ?? []) : []
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 8 ? value : null
}
