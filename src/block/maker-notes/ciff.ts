import { latin1 } from '../../source/source.ts'
import { ciffHeader, ciffRecords } from '../../syntax/ciff.ts'
import type { Allowance } from '../../syntax/ifd-reading.ts'
import { type ListEntry, valueAt } from './list-entry.ts'
import type { Note } from './note.ts'
import { kindOf, StoredValue } from './stored.ts'
import type { Tables } from './table.ts'

const TABLE = 'CanonRaw::Main'

/** The record of maker and model, and the one that describes the file in one heap and has a comment of the user in the other. */
const MAKE_MODEL = 0x080a
const TEXT = 0x0805
const DESCRIPTION = 0x2804

/** What a record is made of, by the bits of its tag that say so. [CIFF 1.0] */
const types: ReadonlyMap<number, string> = new Map([
  [0x0000, 'int8u'],
  [0x0800, 'string'],
  [0x1000, 'int16u'],
  [0x1800, 'int32u'],
])
const TYPE = 0x3800

/** The records of a CIFF file. */
export async function* ciffEntries({ bytes }: Note, tables: Tables, allowance: Allowance): AsyncGenerator<ListEntry, undefined> {
  const littleEndian = (await ciffHeader(bytes))?.littleEndian ?? true
  const texts = tables.get(TABLE)?.byId.get(TEXT) ?? []
  for await (const { tag, heap, offset, length } of ciffRecords(bytes)) {
    const kind = kindOf(types.get(tag & TYPE) ?? 'undef')
    const stored = new StoredValue(kind, littleEndian, await valueAt(bytes, offset, length, allowance))
    const name = heap === DESCRIPTION ? 'CanonFileDescription' : 'UserComment'
    const row = tag === TEXT ? texts.find((row) => row.name === name) : undefined
    yield { table: TABLE, id: tag, stored, length, ...(row && { row }) }
  }
}

/** The camera as a CIFF file states it; null where it does not. */
export async function ciffCamera({ bytes }: Note): Promise<{ make: string; model: string } | null> {
  for await (const { tag, offset, length } of ciffRecords(bytes)) {
    if (tag !== MAKE_MODEL) continue
    const [make = '', model = ''] = latin1(await bytes.read(offset, Math.min(length, MOST_TEXT))).split('\0')
    return { make, model }
  }
  return null
}

const MOST_TEXT = 256
