import { view } from '../../source/source.ts'
import { typeSizes } from '../../syntax/ifd-value.ts'
import type { ListEntry } from './list-entry.ts'
import type { Note } from './note.ts'
import { kindOfCode, StoredValue } from './stored.ts'
import type { Tables } from './table.ts'

const TABLE = 'Nikon::NCTG'

/** Numbers of tags of the maker note proper are raised by this. */
const RAISED = 0x2000000
const MAKER_NOTE = 'Nikon::Main'

/** Number, type and count, before the value. */
const HEAD = 8
const MOST_BYTES = 512 * 1024

/** What Nikon's cameras write into films: entries that each state number, type and count, with the greater byte first. */
export async function* nikonEntries({ bytes: source }: Note, tables: Tables): AsyncGenerator<ListEntry, undefined> {
  const bytes = await source.read(0, MOST_BYTES)
  const words = view(bytes)
  for (let at = 0; at + HEAD <= bytes.length;) {
    const turn = source.budget.step()
    if (turn) await turn
    const [id, type, count] = [words.getUint32(at), words.getUint16(at + 4), words.getUint16(at + 6)]
    const length = (typeSizes.get(type) ?? 0) * count
    at += HEAD
    if (!typeSizes.has(type) || at + length > bytes.length) return
    const stored = new StoredValue(kindOfCode(type), false, bytes, at, length)
    const isNote = id >= RAISED && id <= RAISED + 0xffff && !tables.get(TABLE)?.byId.has(id)
    yield isNote ? { table: MAKER_NOTE, id: id - RAISED, stored, length } : { table: TABLE, id, stored, length }
    at += length
  }
}
