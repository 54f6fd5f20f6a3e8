import type { Allowance } from '../../syntax/ifd-reading.ts'
import { mrwHeader, mrwParts } from '../../syntax/mrw.ts'
import { type ListEntry, valueAt } from './list-entry.ts'
import type { Note } from './note.ts'
import { StoredValue, UNDEF } from './stored.ts'
import type { Tables } from './table.ts'

/** The blocks that are records, by the tables that describe them. */
const records: ReadonlyMap<string, string> = new Map([
  ['\0PRD', 'MinoltaRaw::PRD'],
  ['\0WBG', 'MinoltaRaw::WBG'],
  ['\0RIF', 'MinoltaRaw::RIF'],
])

/** The records in the header of Minolta's raw pictures. */
export async function* mrwEntries({ bytes }: Note, _: Tables, allowance: Allowance): AsyncGenerator<ListEntry, undefined> {
  const littleEndian = (await mrwHeader(bytes))?.littleEndian ?? false
  for await (const { type, offset, length } of mrwParts(bytes)) {
    const table = records.get(type)
    if (!table) continue
    yield { table, id: 0, stored: new StoredValue(UNDEF, littleEndian, await valueAt(bytes, offset, length, allowance)), length }
  }
}
