import { latin1, view, type ByteSource } from '../source/source.ts'

/** A record in a heap of a CIFF file. [CIFF 1.0] */
export interface CiffRecord {
  /** Its type and number, without the bits that say where it is stored. */
  readonly tag: number
  /** The tag of the heap that it is in; 0 of the one that is all of the file. */
  readonly heap: number
  readonly offset: number
  readonly length: number
}

/** What follows the byte order and the length of the header, and the kinds of files: raw pictures, and what stands in a JPEG. */
const HEAP = 'HEAP'
const KINDS = ['CCDR', 'JPGM']
const HEADER = 14

/** Types of records that are heaps themselves; whether a record is stored in the entry, where eight bytes are for it. */
const TYPE = 0x3800
const HEAPS: ReadonlySet<number> = new Set([0x2800, 0x3000])
const STORED_IN_ENTRY = 0x4000
const TAG = 0x3fff

/** An entry of a directory: tag, length and offset. */
const ENTRY = 10
const MAX_ENTRIES = 4096

/** A part of the file that ends with where its directory is. */
interface Heap {
  readonly tag: number
  readonly start: number
  readonly end: number
}

/** The kind of a CIFF file and the order of its bytes; null where it is none. */
export async function ciffHeader(source: ByteSource): Promise<{ kind: string; littleEndian: boolean; start: number } | null> {
  const head = await source.read(0, HEADER)
  const order = latin1(head, 0, 2)
  if (head.length < HEADER || !['II', 'MM'].includes(order) || latin1(head, 6, 10) !== HEAP) return null
  const kind = latin1(head, 10, 14)
  const littleEndian = order === 'II'
  return KINDS.includes(kind) ? { kind, littleEndian, start: view(head).getUint32(2, littleEndian) } : null
}

/** The records of a CIFF file, heap after heap: those of one stand before those of the heaps in it. Nothing where it is no such file. */
export async function* ciffRecords(source: ByteSource): AsyncGenerator<CiffRecord, undefined> {
  const [header, size] = [await ciffHeader(source), await source.size()]
  if (!header || !Number.isFinite(size)) return
  const heaps: Heap[] = [{ tag: 0, start: header.start, end: size }]
  // The first heap in a heap may begin where that does.
  const visited = new Set<string>()
  for (const heap of heaps) {
    const place = `${heap.start}:${heap.end}`
    if (visited.has(place) || visited.size > source.budget.limits.ifds) continue
    visited.add(place)
    for await (const record of recordsIn(source, heap, header.littleEndian)) {
      if (HEAPS.has(record.tag & TYPE)) heaps.push({ tag: record.tag, start: record.offset, end: record.offset + record.length })
      else yield record
    }
  }
}

/** The records in the directory of a heap; those that would end beyond it are left out. */
async function* recordsIn(
  source: ByteSource,
  { tag: heap, start, end }: Heap,
  littleEndian: boolean,
): AsyncGenerator<CiffRecord, undefined> {
  const pointer = end - start < 4 ? new Uint8Array() : await source.read(end - 4, 4)
  if (pointer.length < 4) return
  const at = start + view(pointer).getUint32(0, littleEndian)
  const count = at < end ? await source.read(at, 2) : new Uint8Array()
  if (count.length < 2) return
  const entries = await source.read(at + 2, Math.min(view(count).getUint16(0, littleEndian), MAX_ENTRIES) * ENTRY)
  const words = view(entries)
  for (let i = 0; i + ENTRY <= entries.length; i += ENTRY) {
    const turn = source.budget.step()
    if (turn) await turn
    const tag = words.getUint16(i, littleEndian)
    const inEntry = (tag & STORED_IN_ENTRY) !== 0
    const length = inEntry ? 8 : words.getUint32(i + 2, littleEndian)
    const offset = inEntry ? at + 2 + i + 2 : start + words.getUint32(i + 6, littleEndian)
    if (offset + length <= end) yield { tag: tag & TAG, heap, offset, length }
  }
}
