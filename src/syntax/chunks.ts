import { ImageError } from '../error.ts'
import { latin1, reading, slice, view, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'

/** A PNG chunk. */
export interface Chunk {
  /** Four letters; the case of each says something. [PNG 5.4] */
  readonly type: string
  /** Where the chunk begins in the file: its length, then its type, then its data. */
  readonly offset: number
  /** Bytes in the file, with length, type and checksum. */
  readonly length: number
  readonly data: ByteSource
}

/** The first bytes of a PNG. [PNG 5.2] */
export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n'

/** Length, type and checksum. */
const FRAME = 12

/** The greatest length that a chunk may state. [PNG 5.3] */
const MAX_LENGTH = 0x7fffffff

/** Walks the chunks of a PNG file up to IEND, from the first or from where another begins. [PNG 5.3] */
export function chunks(source: ByteSource, from?: number): AsyncGenerator<Chunk, undefined> {
  return items(chunkWalk(source, from))
}

/** The same as a walk that waits for nothing that is here. */
export function* chunkWalk(source: ByteSource, from = PNG_SIGNATURE.length): Walk<Chunk> {
  for (let offset = from; ;) {
    const turn = source.budget.step()
    if (turn) yield turn
    const chunk = chunkIn(source, source.held?.(offset, 8) ?? (yield* reading(source, offset, 8)), offset)
    if (!chunk) throw new ImageError('MALFORMED', `PNG chunk expected at ${offset}`)
    if (chunk.type === 'IEND') return
    yield chunk
    offset += chunk.length
  }
}

/** The chunks in the last bytes of a PNG file, found from the end: those that lead, one to the next, to IEND. */
export async function lastChunks(source: ByteSource, from: number, length: number): Promise<Chunk[]> {
  const bytes = await source.read(from, length)
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('\0\0\0\0IEND', undefined, 'latin1')
  const numbers = view(bytes)
  const starts = new Set([end])
  const found: Chunk[] = []
  for (let i = end - FRAME; i >= 0; i--) {
    const turn = (i & 0xfff) === 0 ? source.budget.step() : undefined
    if (turn) await turn
    if (bytes[i]! > 0x7f || !isLetter(bytes[i + 4]!) || !isLetter(bytes[i + 5]!) || !starts.has(i + FRAME + numbers.getUint32(i))) continue
    const chunk = chunkIn(source, bytes.subarray(i, i + 8), from + i)
    if (!chunk) continue
    starts.add(i)
    found.push(chunk)
  }
  return found.reverse()
}

/** The chunk that begins with these eight bytes, or null where none can. */
function chunkIn(source: ByteSource, head: Uint8Array, offset: number): Chunk | null {
  if (head.length < 8 || !(isLetter(head[4]!) && isLetter(head[5]!) && isLetter(head[6]!) && isLetter(head[7]!))) return null
  const length = view(head).getUint32(0)
  return length > MAX_LENGTH ? null : { type: latin1(head, 4, 8), offset, length: FRAME + length, data: slice(source, offset + 8, length) }
}

function isLetter(byte: number): boolean {
  const upper = byte & 0xdf
  return upper >= 0x41 && upper <= 0x5a
}
