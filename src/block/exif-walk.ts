import { ImageError } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import { hex, readIfd, type Ifd, type IfdEntry, type TiffHeader } from '../syntax/ifd.ts'
import { Allowance, numbersOf, readValues, Type } from '../syntax/ifd-value.ts'
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

/** One pass over the IFDs of a TIFF structure. Each is read once, whatever points to it; what is below an IFD is read together with its values. */
export class ExifWalk {
  readonly source: ByteSource
  readonly header: TiffHeader
  readonly warnings: string[] = []
  /** The tags in the order of the IFDs: each followed by those below it, then the next of the chain. */
  readonly tags: ExifTag[] = []
  /** The first tag of each number of each IFD, by "group:id". */
  readonly index = new Map<string, ExifTag>()
  readonly #lookup: Lookup = (group, id) => this.index.get(`${group}:${id}`)
  readonly #visited = new Set<number>()
  readonly #allowance: Allowance
  #subIfds = 0
  #entries = 0

  constructor(source: ByteSource, header: TiffHeader, size: number) {
    this.source = source
    this.header = header
    this.#allowance = new Allowance(Math.min(source.budget.limits.blockBytes, Math.max(LEAST_ALLOWANCE, 4 * size)))
  }

  /** Reads it all; `root` is the directory that the first IFD stands for. */
  async run(root = 'IFD0'): Promise<void> {
    for (const tag of await this.#chain(root)) {
      this.tags.push(tag)
      const key = `${tag.group}:${tag.id}`
      if (!this.index.has(key)) this.index.set(key, tag)
    }
  }

  /** The IFDs that follow each other, with what is below them. */
  async #chain(root: string): Promise<ExifTag[]> {
    const parts: Promise<ExifTag[]>[] = []
    let offset = this.header.firstIfd
    for (let i = 0; offset !== 0; i++) {
      const group = i === 0 ? root : `IFD${i}`
      const ifd = await this.#read(offset, group)
      if (!ifd) break
      const part = this.#tagsOf(ifd, group, 0)
      // It is awaited below; should the walk over the chain fail first, its own failure says nothing new.
      part.catch(() => undefined)
      parts.push(part)
      // Only the IFDs of pictures follow each other.
      offset = root === 'IFD0' ? ifd.next : 0
    }
    return (await Promise.all(parts)).flat()
  }

  async #below(offset: number, group: string, depth: number): Promise<ExifTag[]> {
    if (depth > MAX_DEPTH) this.warnings.push(`${group} lies more than ${MAX_DEPTH} IFDs deep and is not read`)
    const ifd = depth > MAX_DEPTH ? null : await this.#read(offset, group)
    return ifd ? this.#tagsOf(ifd, group, depth) : []
  }

  /** An IFD that is new; null where it was read before, or cannot be. */
  async #read(offset: number, group: string): Promise<Ifd | null> {
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
      const ifd = await readIfd(this.source, this.header, offset)
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

  async #tagsOf({ entries }: Ifd, group: string, depth: number): Promise<ExifTag[]> {
    const [values, below] = await Promise.all([
      readValues(this.source, entries, this.#allowance, (entry) => boundOf(entry, group)),
      Promise.all(entries.filter(({ id }) => pointers.has(id)).map((entry) => this.#follow(entry, group, depth))),
    ])
    const tags = entries.flatMap((entry, i) => {
      const bytes = values[i]!
      if (bytes && bytes.length < entry.length) {
        this.warnings.push(`${group}: tag ${hex(entry.id)}: its value is cut off after ${bytes.length} of ${entry.length} bytes`)
        return []
      }
      return [new ExifTag(group, entry, bytes, this.header.littleEndian, this.#lookup)]
    })
    return [...tags, ...below.flat()]
  }

  /** What the IFDs say that an entry points to. */
  async #follow(entry: IfdEntry, from: string, depth: number): Promise<ExifTag[]> {
    const group = pointers.get(entry.id)!
    // An IFD of its own numbers has no pointers, whatever the number of an entry in it is elsewhere.
    if (from === 'GPS' || from === 'InteropIFD') return []
    const offsets = await this.#offsets(entry)
    const named = offsets.map((offset) => [offset, group === 'SubIFD' ? this.#nextSubIfd() : group] as const)
    return (await Promise.all(named.map(([offset, name]) => this.#below(offset, name, depth + 1)))).flat()
  }

  async #offsets(entry: IfdEntry): Promise<number[]> {
    if (![Type.LONG, Type.IFD, Type.LONG8, Type.IFD8, Type.SHORT].some((type) => type === entry.type)) return []
    const most = entry.id === SUB_IFDS ? this.source.budget.limits.ifds : 1
    const bytes = entry.inline ?? (await this.source.read(entry.offset, Math.min(entry.length, most * 8)))
    const stored = { ...entry, bytes, littleEndian: this.header.littleEndian }
    return (numbersOf(stored) ?? []).slice(0, most).filter((offset) => offset !== 0)
  }

  /** SubIFDs go by the names SubIFD, SubIFD1, SubIFD2 and so on. */
  #nextSubIfd(): string {
    const number = this.#subIfds++
    return number === 0 ? 'SubIFD' : `SubIFD${number}`
  }
}

/** Bytes of a value at most, for it to be kept; content with a decoder of its own is not read here. */
function boundOf({ id, type }: IfdEntry, group: string): number {
  const row = tagRow(group, id)
  if (row?.type === 'bytes' && row.field === null && row.name !== 'MakerNote') return 0
  return type === Type.ASCII || type === Type.UTF8 || row?.coding ? MOST_TEXT : MOST_BYTES
}
