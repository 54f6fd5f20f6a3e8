import type { ByteSource } from '../../source/source.ts'
import type { Allowance } from '../../syntax/ifd-reading.ts'
import type { Note } from './note.ts'
import type { StoredValue } from './stored.ts'
import type { Row, Tables } from './table.ts'

/** An entry of a maker note that is no IFD. */
export interface ListEntry {
  /** The table that it stands in. */
  readonly table: string
  readonly id: number
  /** What is stored; nothing of what is too long to be kept. */
  readonly stored: StoredValue
  readonly length: number
  /** What it means, where more than its number says so. */
  readonly row?: Row
}

/** Reads the entries of a maker note that lists them in a way of its own; their values together within an allowance, as they may overlap. */
export type ListReader = (note: Note, tables: Tables, allowance: Allowance) => AsyncIterable<ListEntry>

/** Bytes of a value that are kept. */
const MOST_BYTES = 512 * 1024

/** The value at a place of a note; nothing of one that is too long, alone or with those before it. */
export async function valueAt(source: ByteSource, offset: number, length: number, allowance: Allowance): Promise<Uint8Array> {
  return length <= MOST_BYTES && allowance.take(length) ? source.read(offset, length) : new Uint8Array()
}
