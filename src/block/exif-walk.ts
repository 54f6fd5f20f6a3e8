import { isDamage } from '../error.ts'
import { type ByteSource, reading } from '../source/source.ts'
import { allOf, andThen, type Awaitable, begun, run, type Steps, waiting } from '../steps.ts'
import { hex, type IfdEntry, type Room } from '../syntax/ifd-table.ts'
import { ifdAt, type Ifd } from '../syntax/ifd.ts'
import type { TiffHeader } from '../syntax/tiff-header.ts'
import { Allowance, roomsOf } from '../syntax/ifd-reading.ts'
import { numbersAt, singleAt, Type } from '../syntax/ifd-value.ts'
import { ExifTag, type Tags } from './exif-tag.ts'
import { ownNumbers, rowsIn, tagRow, type TagRow } from './exif-tags.ts'

/** Bytes of a value that are kept, and of one that is text. */
const MOST_BYTES = 64 * 1024
const MOST_TEXT = 1024 * 1024

/** Pointers that lead nowhere new and are told one by one. */
const MOST_ASTRAY = 100

/** IFDs below IFDs, at most. */
const MAX_DEPTH = 8

/** Bytes of all values together that are kept even of a small structure, and at most: values may lie in the same bytes. */
const LEAST_ALLOWANCE = 1024 * 1024
const MOST_ALLOWANCE = 4 * 1024 * 1024

/** The tags that lead to other IFDs, and the names of those. [EXIF3.0 4.6.3] [TIFF supplement 1] */
const SUB_IFDS = 0x014a
function groupBelow(id: number): string | null {
  switch (id) {
    case 0x8769:
      return 'ExifIFD'
    case 0x8825:
      return 'GPS'
    case 0xa005:
      return 'InteropIFD'
    case 0x8290:
      return 'KodakIFD'
    case 0xfe00:
      return 'KodakKdcIFD'
    case SUB_IFDS:
      return 'SubIFD'
    default:
      return null
  }
}

/** The types of a pointer: any that can hold an offset. Some writers make it a number with a sign. */
const offsetTypes: ReadonlySet<number> = new Set([Type.LONG, Type.IFD, Type.LONG8, Type.IFD8, Type.SHORT, Type.SLONG])

/** So many tags are sooner looked through than put into a map. */
const FEW = 128

/** One pass over the IFDs of a TIFF structure. Each is read once, whatever points to it; what is below an IFD is read together with its values. */
export class ExifWalk implements Tags {
  readonly source: ByteSource
  readonly header: TiffHeader
  readonly littleEndian: boolean
  readonly warnings: string[] = []
  /** The tags in the order of the IFDs: each followed by those below it, then the next of the chain. */
  tags: readonly ExifTag[] = []
  #index: Map<string, ExifTag> | undefined
  readonly #visited = new Set<number>()
  readonly #allowance: Allowance
  readonly #rowOf: typeof tagRow
  #subIfds = 0
  #astray = 0
  #entries = 0

  constructor(source: ByteSource, header: TiffHeader, size: number) {
    this.source = source
    this.header = header
    this.littleEndian = header.littleEndian
    this.#rowOf = rowsIn(header.magic)
    this.#allowance = new Allowance(
      Math.min(source.budget.limits.blockBytes, Math.max(LEAST_ALLOWANCE, Math.min(MOST_ALLOWANCE, 4 * size))),
    )
  }

  /** The first tag of a number in an IFD. */
  get(group: string, id: number): ExifTag | undefined {
    if (this.tags.length > FEW || this.#rowOf !== tagRow) return (this.#index ??= indexed(this.tags)).get(`${group}:${id}`)
    for (const tag of this.tags) if (tag.id === id && tag.group === group) return tag
    return undefined
  }

  /** Reads it all; `root` is the directory that the first IFD stands for, `first` that IFD, where it was read already. */
  *run(root = 'IFD0', first?: Ifd): Steps<void> {
    const parts: Awaitable<ExifTag[]>[] = []
    let offset = this.header.firstIfd
    for (let i = 0; offset !== 0; i++) {
      const group = i === 0 ? root : `IFD${i}`
      const read = this.#read(offset, group, i === 0 ? first : undefined)
      const ifd = read instanceof Promise ? yield* waiting(read) : read
      if (!ifd) break
      parts.push(begun(() => this.#tagsOf(ifd, group, 0)))
      // Only the IFDs of pictures follow each other.
      offset = root === 'IFD0' ? ifd.next : 0
    }
    const read = allOf(parts)
    const [tags = [], ...others] = read instanceof Promise ? yield* waiting(read) : read
    this.tags = followed(tags, others)
  }

  #below(offset: number, group: string, depth: number): Awaitable<ExifTag[]> {
    if (depth > MAX_DEPTH) {
      this.warnings.push(`${group} lies more than ${MAX_DEPTH} IFDs deep and is not read`)
      return []
    }
    return andThen(this.#read(offset, group), (ifd) => (ifd ? this.#tagsOf(ifd, group, depth) : []))
  }

  /** An IFD that is new; null where it was read before, or cannot be. */
  #read(offset: number, group: string, known?: Ifd): Awaitable<Ifd | null> {
    const fault = this.#visited.has(offset)
      ? `${group} at ${offset} was read before, and is not told again`
      : this.#visited.size >= this.source.budget.limits.ifds
        ? `${group}: only the first ${this.source.budget.limits.ifds} IFDs are read`
        : null
    if (fault) {
      if (this.#astray++ < MOST_ASTRAY) this.warnings.push(fault)
      return null
    }
    this.#visited.add(offset)
    if (known) return this.#bounded(known, group)
    try {
      const read = ifdAt(this.source, this.header, offset)
      return read instanceof Promise
        ? read.then((ifd) => this.#bounded(ifd, group)).catch((error) => this.#unread(error, group))
        : this.#bounded(read, group)
    } catch (error) {
      return this.#unread(error, group)
    }
  }

  #unread(error: unknown, group: string): null {
    if (!isDamage(error)) throw error
    this.warnings.push(`${group}: ${error.message}`)
    return null
  }

  /** As many of its entries as may still be told. */
  #bounded(ifd: Ifd, group: string): Ifd {
    for (const warning of ifd.warnings) this.warnings.push(`${group}: ${warning}`)
    const left = this.source.budget.limits.entries - this.#entries
    this.#entries += Math.min(left, ifd.entries.length)
    if (ifd.entries.length <= left) return ifd
    this.warnings.push(`${group}: only the first ${left} of its ${ifd.entries.length} entries are read`)
    return { ...ifd, entries: ifd.entries.slice(0, left) }
  }

  #tagsOf({ entries }: Ifd, group: string, depth: number): Awaitable<ExifTag[]> {
    const rooms = begun(() => roomsOf(this.source, entries, this.#allowance, (entry) => boundOf(entry, this.#rowOf(group, entry.id))))
    const lower: Awaitable<ExifTag[]>[] = []
    // An IFD of its own numbers has no pointers, whatever the number of an entry in it is elsewhere.
    if (!ownNumbers.has(group))
      for (const entry of entries) if (groupBelow(entry.id) !== null) lower.push(begun(() => this.#follow(entry, depth)))
    const tags = andThen(rooms, (found) => this.#tagsIn(entries, found, group))
    return lower.length === 0 ? tags : andThen(tags, (own) => andThen(allOf(lower), (below) => followed(own, below)))
  }

  /** The tags that are an IFD's own: those whose values are there. */
  #tagsIn(entries: readonly IfdEntry[], rooms: readonly (Room | null)[], group: string): ExifTag[] {
    const tags: ExifTag[] = []
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!
      const room = rooms[i]!
      const found = room ? room.bytes.length - room.at : entry.length
      if (found < entry.length)
        this.warnings.push(`${group}: tag ${hex(entry.id)}: its value is cut off after ${found} of ${entry.length} bytes`)
      else tags.push(new ExifTag(group, entry, room, this, this.#rowOf(group, entry.id)))
    }
    return tags
  }

  /** What the IFDs say that an entry points to. */
  #follow(entry: IfdEntry, depth: number): Awaitable<ExifTag[]> {
    const { type, count, room } = entry
    const single = room && singleAt(type, count, room.bytes, room.at, this.littleEndian)
    if (single) return this.#below(single, this.#nameBelow(entry), depth + 1)
    return andThen(this.#offsets(entry), (offsets) => {
      const lower = offsets.map((offset) => begun(() => this.#below(offset, this.#nameBelow(entry), depth + 1)))
      return andThen(allOf(lower), (below) => below.flat())
    })
  }

  /** Where the IFDs are that an entry points to. */
  #offsets({ type, id, room, offset, length }: IfdEntry): Awaitable<readonly number[]> {
    if (!offsetTypes.has(type)) return []
    const most = id === SUB_IFDS ? this.source.budget.limits.ifds : 1
    const wanted = Math.min(length, most * 8)
    const among = (bytes: Uint8Array, at: number) =>
      (numbersAt(type, bytes, at, Math.min(at + wanted, bytes.length), this.littleEndian) ?? [])
        .slice(0, most)
        .filter((pointed) => pointed > 0)
    return room ? among(room.bytes, room.at) : andThen(run(reading(this.source, offset, wanted)), (bytes) => among(bytes, 0))
  }

  /** SubIFDs go by the names SubIFD, SubIFD1, SubIFD2 and so on. */
  #nameBelow({ id }: IfdEntry): string {
    if (id !== SUB_IFDS) return groupBelow(id)!
    const number = this.#subIfds++
    return number === 0 ? 'SubIFD' : `SubIFD${number}`
  }
}

/** Tags, and behind them others: no list is made of all of them. */
function followed(tags: ExifTag[], others: readonly (readonly ExifTag[])[]): ExifTag[] {
  for (const more of others) for (const tag of more) tags.push(tag)
  return tags
}

/** The first tag of each number of each IFD, by "group:id"; those whose numbers mean something of their own by "group:name". */
function indexed(tags: readonly ExifTag[]): Map<string, ExifTag> {
  return new Map(tags.toReversed().map((tag) => [tag.key, tag]))
}

/** Bytes of a value at most, for it to be kept; content with a decoder of its own is not read here. */
function boundOf({ type }: IfdEntry, row: TagRow | undefined): number {
  if (row?.type === 'bytes' && row.field === null && row.name !== 'MakerNote') return 0
  return type === Type.ASCII || type === Type.UTF8 || row?.coding ? MOST_TEXT : MOST_BYTES
}
