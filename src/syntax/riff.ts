import { latin1, slice, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { byBytes, wordAt } from './fourcc.ts'
import { longAt } from './numbers.ts'
import { UnitWalk } from './units.ts'

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

/** The same as a walk that waits for nothing that is here. */
export function riffWalk(source: ByteSource, from: number, end: number): Walk<RiffChunk> {
  return new RiffWalk(source, from, end)
}

class RiffWalk extends UnitWalk<RiffChunk> {
  readonly #end: number

  constructor(source: ByteSource, from: number, end: number) {
    super(source, from, FRAME)
    this.#end = end
    this.hasEnded = from + FRAME > end
  }

  protected override find(bytes: Uint8Array, at: number): RiffChunk | undefined {
    const chunk = chunkIn(this.source, bytes, at, this.offset)
    this.offset += chunk?.length ?? FRAME
    this.hasEnded = !chunk || this.offset + FRAME > this.#end
    return chunk ?? undefined
  }
}

/** The chunks in the bytes before `end`, found from there: those that lead, one to the next, exactly to it. */
export async function lastRiffChunks(source: ByteSource, from: number, end: number): Promise<RiffChunk[]> {
  const bytes = await source.read(from, end - from)
  const starts = new Set([end - from])
  const found: RiffChunk[] = []
  for (let i = bytes.length - FRAME; i >= 0; i--) {
    const turn = (i & 0xfff) === 0 ? source.budget.step() : undefined
    if (turn) await turn
    const next = i + FRAME + padded(longAt(bytes, i + 4, true))
    if (!starts.has(next)) continue
    const chunk = chunkIn(source, bytes, i, from + i)
    if (!chunk) continue
    starts.add(i)
    found.push(chunk)
  }
  return found.reverse()
}

/** The chunk that begins here in bytes that have been read, or null where none can: types are of printable characters, of which some pad the last with a zero. */
function chunkIn(source: ByteSource, bytes: Uint8Array, at: number, offset: number): RiffChunk | null {
  if (bytes.length < at + FRAME) return null
  if (!(isPrintable(bytes[at]!) && isPrintable(bytes[at + 1]!) && isPrintable(bytes[at + 2]!))) return null
  if (!isPrintable(bytes[at + 3]!) && bytes[at + 3] !== 0) return null
  return new Found(source, types.get(wordAt(bytes, at)) ?? latin1(bytes, at, at + 4), offset, longAt(bytes, at + 4, true))
}

/** Types that the chunks of a WebP have. [RFC 9649 2] */
const types = byBytes(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP', 'EXIF', 'XMP ', 'C2PA'])

class Found implements RiffChunk {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly #source: ByteSource
  readonly #stated: number

  constructor(source: ByteSource, type: string, offset: number, stated: number) {
    this.type = type
    this.offset = offset
    this.length = FRAME + padded(stated)
    this.#source = source
    this.#stated = stated
  }

  get data(): ByteSource {
    return slice(this.#source, this.offset + FRAME, this.#stated)
  }
}

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f
}

/** Chunks begin at even offsets. */
function padded(length: number): number {
  return length + (length & 1)
}
