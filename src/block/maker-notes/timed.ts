import { slice, view, type ByteSource } from '../../source/source.ts'
import { tiffHeader } from '../../syntax/tiff-header.ts'
import type { ListEntry } from './list-entry.ts'
import type { Note } from './note.ts'
import { StoredValue, UNDEF } from './stored.ts'

const TABLE = 'Canon::CTMD'

/** Length and type of a record, and six bytes before its content. All numbers have the smaller byte first. */
const HEAD = 12

/** The records whose content is TIFF structures, each behind its length and the tag that it would stand in. */
const STRUCTURES: ReadonlySet<number> = new Set([7, 8, 9])
const STRUCTURE_HEAD = 8
const MAKER_NOTE = 0x927c

/** More than any camera writes for one picture. */
const MOST_BYTES = 4 * 1024 * 1024
const MOST_NOTES = 16

interface TimedRecord {
  readonly type: number
  readonly offset: number
  readonly bytes: Uint8Array
}

/** What Canon's cameras note for one picture: the records that are no TIFF structures. */
export async function* timedEntries({ bytes }: Note): AsyncGenerator<ListEntry, undefined> {
  for (const { type, bytes: content } of await recordsOf(bytes)) {
    if (STRUCTURES.has(type)) continue
    yield { table: TABLE, id: type, stored: new StoredValue(UNDEF, true, content), length: content.length }
  }
}

/** The maker notes in the TIFF structures of what the camera notes for one picture. */
export async function timedNotes(note: Note): Promise<readonly Note[]> {
  const notes: Note[] = []
  for (const { type, offset, bytes } of await recordsOf(note.bytes)) {
    if (!STRUCTURES.has(type)) continue
    for (const { at, length } of notesIn(bytes)) {
      if (notes.length === MOST_NOTES) break
      const tiff = slice(note.bytes, offset + at, length)
      const header = await tiffHeader(tiff)
      if (!header) continue
      const { firstIfd, littleEndian } = header
      const { form: _, ...around } = note
      notes.push({ ...around, offset: firstIfd, length: Math.max(0, length - firstIfd), bytes: slice(tiff, firstIfd), tiff, littleEndian })
    }
  }
  return notes
}

/** The structures that stand in the tag of a maker note. */
function* notesIn(bytes: Uint8Array): Generator<{ at: number; length: number }, undefined> {
  const words = view(bytes)
  for (let at = 0; at + STRUCTURE_HEAD <= bytes.length;) {
    const length = words.getUint32(at, true)
    if (length < STRUCTURE_HEAD || at + length > bytes.length) break
    if (words.getUint32(at + 4, true) === MAKER_NOTE) yield { at: at + STRUCTURE_HEAD, length: length - STRUCTURE_HEAD }
    at += length
  }
}

async function recordsOf(source: ByteSource): Promise<readonly TimedRecord[]> {
  const bytes = await source.read(0, MOST_BYTES)
  const words = view(bytes)
  const records: TimedRecord[] = []
  for (let at = 0; at + HEAD <= bytes.length;) {
    const turn = source.budget.step()
    if (turn) await turn
    const length = words.getUint32(at, true)
    if (length < HEAD || at + length > bytes.length) break
    records.push({ type: words.getUint16(at + 4, true), offset: at + HEAD, bytes: bytes.subarray(at + HEAD, at + length) })
    at += length
  }
  return records
}
