import { ImageError } from '../error.ts'
import { type ByteSource, reading } from '../source/source.ts'
import { begin, ended, type Steps, together, waiting } from '../steps.ts'
import { hex, ifdSteps, type Ifd, type IfdEntry, type TiffHeader } from '../syntax/ifd.ts'
import { Allowance, numbersAt, roomSteps, singleAt, Type } from '../syntax/ifd-value.ts'
import { ExifTag, type Lookup } from './exif-tag.ts'
import { tagRow } from './exif-tags.ts'

/** Bytes of a value that are kept, and of one that is text. */
const MOST_BYTES = 64 * 1024
const MOST_TEXT = 1024 * 1024

/** IFDs below IFDs, at most. */
const MAX_DEPTH = 8

/** Bytes of all values together that are kept even of a small structure. */
const LEAST_ALLOWANCE = 1024 * 1024

/** The tags that lead to other IFDs, and the names of those. [EXIF3.0 4.6.3] [TIFF supplement 1] */
const SUB_IFDS = 0x014a
const pointers: ReadonlyMap<number, string> = new Map([
  [0x8769, 'ExifIFD'],
  [0x8825, 'GPS'],
  [0xa005, 'InteropIFD'],
  [SUB_IFDS, 'SubIFD'],
])

const offsetTypes: ReadonlySet<number> = new Set([Type.LONG, Type.IFD, Type.LONG8, Type.IFD8, Type.SHORT])

/** So many tags are sooner looked through than put into a map. */
const FEW = 128

/** One pass over the IFDs of a TIFF structure. Each is read once, whatever points to it; what is below an IFD is read together with its values. */
export class ExifWalk {
  readonly source: ByteSource
  readonly header: TiffHeader
  readonly warnings: string[] = []
  /** The tags in the order of the IFDs: each followed by those below it, then the next of the chain. */
  readonly tags: ExifTag[] = []
  #index: Map<string, ExifTag> | undefined
  readonly #lookup: Lookup = (group, id) => this.get(group, id)
  readonly #visited = new Set<number>()
  readonly #allowance: Allowance
  #subIfds = 0
  #entries = 0

  constructor(source: ByteSource, header: TiffHeader, size: number) {
    this.source = source
    this.header = header
    this.#allowance = new Allowance(Math.min(source.budget.limits.blockBytes, Math.max(LEAST_ALLOWANCE, 4 * size)))
  }

  /** The first tag of a number in an IFD. */
  get(group: string, id: number): ExifTag | undefined {
    if (this.tags.length > FEW) return (this.#index ??= indexed(this.tags)).get(`${group}:${id}`)
    for (const tag of this.tags) if (tag.id === id && tag.group === group) return tag
    return undefined
  }

  /** Reads it all; `root` is the directory that the first IFD stands for. */
  *run(root = 'IFD0'): Steps<void> {
    const parts: (readonly ExifTag[] | Promise<readonly ExifTag[]>)[] = []
    let offset = this.header.firstIfd
    for (let i = 0; offset !== 0; i++) {
      const group = i === 0 ? root : `IFD${i}`
      const ifd = yield* this.#read(offset, group)
      if (!ifd) break
      parts.push(begin(this.#tagsOf(ifd, group, 0)))
      // Only the IFDs of pictures follow each other.
      offset = root === 'IFD0' ? ifd.next : 0
    }
    for (const part of yield* ended(parts)) for (const tag of part) this.tags.push(tag)
  }

  *#below(offset: number, group: string, depth: number): Steps<readonly ExifTag[]> {
    if (depth > MAX_DEPTH) this.warnings.push(`${group} lies more than ${MAX_DEPTH} IFDs deep and is not read`)
    const ifd = depth > MAX_DEPTH ? null : yield* this.#read(offset, group)
    return ifd ? yield* this.#tagsOf(ifd, group, depth) : []
  }

  /** An IFD that is new; null where it was read before, or cannot be. */
  *#read(offset: number, group: string): Steps<Ifd | null> {
    const fault = this.#visited.has(offset)
      ? `${group} at ${offset} was read before: its IFDs run in a circle`
      : this.#visited.size >= this.source.budget.limits.ifds
        ? `${group}: only the first ${this.source.budget.limits.ifds} IFDs are read`
        : null
    if (fault) {
      this.warnings.push(fault)
      return null
    }
    this.#visited.add(offset)
    try {
      const ifd = yield* ifdSteps(this.source, this.header, offset)
      for (const warning of ifd.warnings) this.warnings.push(`${group}: ${warning}`)
      return this.#bounded(ifd, group)
    } catch (error) {
      if (!(error instanceof ImageError && error.code === 'MALFORMED')) throw error
      this.warnings.push(`${group}: ${error.message}`)
      return null
    }
  }

  /** As many of its entries as may still be told. */
  #bounded(ifd: Ifd, group: string): Ifd {
    const left = this.source.budget.limits.entries - this.#entries
    this.#entries += Math.min(left, ifd.entries.length)
    if (ifd.entries.length <= left) return ifd
    this.warnings.push(`${group}: only the first ${left} of its ${ifd.entries.length} entries are read`)
    return { ...ifd, entries: ifd.entries.slice(0, left) }
  }

  *#tagsOf({ entries }: Ifd, group: string, depth: number): Steps<readonly ExifTag[]> {
    const begun = begin(roomSteps(this.source, entries, this.#allowance, (entry) => boundOf(entry, group)))
    const pointing: (readonly ExifTag[] | Promise<readonly ExifTag[]>)[] = []
    // An IFD of its own numbers has no pointers, whatever the number of an entry in it is elsewhere.
    if (group !== 'GPS' && group !== 'InteropIFD')
      for (const entry of entries) if (pointers.has(entry.id)) pointing.push(begin(this.#follow(entry, depth)))
    const rooms = begun instanceof Promise ? yield* waiting(begun) : begun
    const tags: ExifTag[] = []
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      const room = rooms[i]!
      const found = room ? room.bytes.length - room.at : entry.length
      if (found < entry.length)
        this.warnings.push(`${group}: tag ${hex(entry.id)}: its value is cut off after ${found} of ${entry.length} bytes`)
      else tags.push(new ExifTag(group, entry, room, this.header.littleEndian, this.#lookup))
    }
    if (pointing.length > 0) for (const lower of yield* ended(pointing)) for (const tag of lower) tags.push(tag)
    return tags
  }

  /** What the IFDs say that an entry points to. */
  *#follow(entry: IfdEntry, depth: number): Steps<readonly ExifTag[]> {
    const group = pointers.get(entry.id)!
    const offsets = yield* this.#offsets(entry)
    if (offsets.length === 1) return yield* this.#below(offsets[0]!, group === 'SubIFD' ? this.#nextSubIfd() : group, depth + 1)
    const names = offsets.map(() => (group === 'SubIFD' ? this.#nextSubIfd() : group))
    return (yield* together(offsets.map((offset, i) => this.#below(offset, names[i]!, depth + 1)))).flat()
  }

  *#offsets({ type, id, count, room, offset, length }: IfdEntry): Steps<readonly number[]> {
    if (!offsetTypes.has(type)) return []
    const single = room && singleAt(type, count, room.bytes, room.at, this.header.littleEndian)
    if (single) return [single]
    const most = id === SUB_IFDS ? this.source.budget.limits.ifds : 1
    const at = room?.at ?? 0
    const bytes = room?.bytes ?? (yield* reading(this.source, offset, Math.min(length, most * 8)))
    const end = room ? at + length : bytes.length
    return (numbersAt(type, bytes, at, end, this.header.littleEndian) ?? []).slice(0, most).filter((pointed) => pointed !== 0)
  }

  /** SubIFDs go by the names SubIFD, SubIFD1, SubIFD2 and so on. */
  #nextSubIfd(): string {
    const number = this.#subIfds++
    return number === 0 ? 'SubIFD' : `SubIFD${number}`
  }
}

/** The first tag of each number of each IFD, by "group:id". */
function indexed(tags: readonly ExifTag[]): Map<string, ExifTag> {
  return new Map(tags.toReversed().map((tag) => [`${tag.group}:${tag.id}`, tag]))
}

/** Bytes of a value at most, for it to be kept; content with a decoder of its own is not read here. */
function boundOf({ id, type }: IfdEntry, group: string): number {
  const row = tagRow(group, id)
  if (row?.type === 'bytes' && row.field === null && row.name !== 'MakerNote') return 0
  return type === Type.ASCII || type === Type.UTF8 || row?.coding ? MOST_TEXT : MOST_BYTES
}
