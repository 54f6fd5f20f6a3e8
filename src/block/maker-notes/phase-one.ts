import { ImageError, isDamage } from '../../error.ts'
import { latin1, slice, view, type ByteSource } from '../../source/source.ts'
import type { Allowance } from '../../syntax/ifd-reading.ts'
import { type ListEntry, valueAt } from './list-entry.ts'
import type { Note } from './note.ts'
import { kindOf, StoredValue } from './stored.ts'
import type { Table, Tables } from './table.ts'

/** What a value is made of, as the entries of the first directory state it. */
const types: ReadonlyMap<number, string> = new Map([
  [1, 'string'],
  [2, 'int16u'],
  [4, 'int32s'],
])

/** Where the place of the directory stands, and the count at its beginning with what pads it. */
const POINTER = 8
const HEAD = 8
const MAX_ENTRIES = 4096

/** How long an entry is: number, type, length and place; a directory below leaves out the type. */
const ENTRY = 16
const LOWER_ENTRY = 12

/** The entries of Phase One's directory, and of the one below. Places count from the beginning of each. */
export async function* phaseOneEntries(note: Note, tables: Tables, allowance: Allowance): AsyncGenerator<ListEntry, undefined> {
  const table = tables.get('PhaseOne::Main')
  if (table) yield* entriesOf(note.bytes, table, ENTRY, { tables, allowance })
}

/** What reading a directory takes, whichever it is. */
interface Needs {
  readonly tables: Tables
  readonly allowance: Allowance
}

async function* entriesOf(source: ByteSource, table: Table, size: number, needs: Needs): AsyncGenerator<ListEntry, undefined> {
  const { entries, littleEndian } = await directory(source, size)
  const words = view(entries)
  for (let at = 0; at + size <= entries.length; at += size) {
    const turn = source.budget.step()
    if (turn) await turn
    const id = words.getUint32(at, littleEndian)
    const length = words.getUint32(at + size - 8, littleEndian)
    const place = words.getUint32(at + size - 4, littleEndian)
    const below = needs.tables.get(table.byId.get(id)?.[0]?.below ?? '')
    if (below && size === ENTRY) yield* lower(slice(source, place, length), below, needs)
    const short = length <= 4 && size === ENTRY
    const bytes = short ? entries.subarray(at + size - 4, at + size - 4 + length) : await valueAt(source, place, length, needs.allowance)
    const type = size === ENTRY ? types.get(words.getUint32(at + 4, littleEndian)) : undefined
    if (!below && bytes.length >= Math.min(length, 1))
      yield { table: table.name, id, stored: new StoredValue(kindOf(type ?? 'undef'), littleEndian, bytes), length }
  }
}

/** The directory below; one that cannot be read costs nothing else. */
async function* lower(source: ByteSource, table: Table, needs: Needs): AsyncGenerator<ListEntry, undefined> {
  try {
    yield* entriesOf(source, table, LOWER_ENTRY, needs)
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** The bytes of a directory's entries: at most as many as it states. */
async function directory(source: ByteSource, size: number): Promise<{ entries: Uint8Array; littleEndian: boolean }> {
  const head = await source.read(0, POINTER + 4)
  const order = latin1(head, 0, 4)
  if (head.length < POINTER + 4 || (order !== 'IIII' && order !== 'MMMM'))
    throw new ImageError('MALFORMED', 'Directory of Phase One expected in the maker note')
  const littleEndian = order === 'IIII'
  const at = view(head).getUint32(POINTER, littleEndian)
  const count = await source.read(at, 4)
  const stated = count.length === 4 ? view(count).getUint32(0, littleEndian) : 0
  return { entries: await source.read(at + HEAD, Math.min(stated, MAX_ENTRIES) * size), littleEndian }
}
