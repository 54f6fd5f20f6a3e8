import type { Allowance } from '../../syntax/ifd-reading.ts'
import { ciffEntries } from './ciff.ts'
import { mrwEntries } from './mrw.ts'
import { nikonEntries } from './nikon-entries.ts'
import type { Note } from './note.ts'
import { phaseOneEntries } from './phase-one.ts'
import type { StoredValue } from './stored.ts'
import { samsungEntries } from './samsung-entries.ts'
import type { Row, Tables } from './table.ts'
import { timedEntries } from './timed.ts'

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

/** The ways in which makers list entries that are no IFDs. */
export type ListKind = 'ciff' | 'timed' | 'mrw' | 'phase-one' | 'nikon' | 'samsung'

/** The reader of each. */
export const listReaders: Readonly<Record<ListKind, ListReader>> = {
  ciff: ciffEntries,
  timed: timedEntries,
  mrw: mrwEntries,
  'phase-one': phaseOneEntries,
  nikon: nikonEntries,
  samsung: samsungEntries,
}
