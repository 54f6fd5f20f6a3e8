import type { ByteSource } from '../source/source.ts'
import { type Awaitable, outcomeOf, type Steps } from '../steps.ts'
import { entryOf, type IfdEntry, type Table, tableAt } from './ifd-table.ts'
import type { TiffHeader } from './tiff-header.ts'

/** An image file directory: its entries in file order, and where the next one is. */
export interface Ifd {
  readonly offset: number
  readonly entries: readonly IfdEntry[]
  /** 0 where there is no other. */
  readonly next: number
  /** What was wrong with the entries that are left out. */
  readonly warnings: readonly string[]
}

/** Most faults of one IFD that are told one by one. */
const MAX_WARNINGS = 8

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
