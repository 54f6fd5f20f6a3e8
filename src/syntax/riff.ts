import { latin1, reading, slice, view, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'

/** A RIFF chunk. [RIFF 2] */
export interface RiffChunk {
  /** Four characters, often with blanks at the end. */
  readonly type: string
  /** Where the chunk begins in the file: its type, then its length, then its data. */
  readonly offset: number
  /** Bytes in the file, with type, length and padding. */
  readonly length: number
  readonly data: ByteSource
}

const FRAME = 8

/** Walks the chunks between two offsets, up to one that is none; the last may end beyond them, and its data with the file. */
export function riffChunks(source: ByteSource, from: number, end: number): AsyncGenerator<RiffChunk, undefined> {
  return items(riffWalk(source, from, end))
}

function* riffWalk(source: ByteSource, from: number, end: number): Walk<RiffChunk> {
  for (let offset = from; offset + FRAME <= end;) {
    const turn = source.budget.step()
    if (turn) yield turn
    const chunk = chunkIn(source, yield* reading(source, offset, FRAME), offset)
    if (!chunk) return
    yield chunk
    offset += chunk.length
  }
}

/** The chunks in the bytes before `end`, found from there: those that lead, one to the next, exactly to it. */
export async function lastRiffChunks(source: ByteSource, from: number, end: number): Promise<RiffChunk[]> {
  const bytes = await source.read(from, end - from)
  const numbers = view(bytes)
  const starts = new Set([end - from])
  const found: RiffChunk[] = []
  for (let i = bytes.length - FRAME; i >= 0; i--) {
    const turn = (i & 0xfff) === 0 ? source.budget.step() : undefined
    if (turn) await turn
    const next = i + FRAME + padded(numbers.getUint32(i + 4, true))
    if (!starts.has(next)) continue
    const chunk = chunkIn(source, bytes.subarray(i, i + FRAME), from + i)
    if (!chunk) continue
    starts.add(i)
    found.push(chunk)
  }
  return found.reverse()
}

/** The chunk that begins with these eight bytes, or null where none can: types are of printable characters, of which some pad the last with a zero. */
function chunkIn(source: ByteSource, head: Uint8Array, offset: number): RiffChunk | null {
  if (head.length < FRAME || !head.subarray(0, 4).every((byte, i) => (byte >= 0x20 && byte < 0x7f) || (i === 3 && byte === 0))) return null
  const length = view(head).getUint32(4, true)
  return { type: latin1(head, 0, 4), offset, length: FRAME + padded(length), data: slice(source, offset + FRAME, length) }
}

/** Chunks begin at even offsets. */
function padded(length: number): number {
  return length + (length & 1)
}
