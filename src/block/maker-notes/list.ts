import { ciffEntries } from './ciff.ts'
import type { ListReader } from './list-entry.ts'
import { mrwEntries } from './mrw.ts'
import { nikonEntries } from './nikon-entries.ts'
import { phaseOneEntries } from './phase-one.ts'
import { samsungEntries } from './samsung-entries.ts'
import { timedEntries } from './timed.ts'

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
