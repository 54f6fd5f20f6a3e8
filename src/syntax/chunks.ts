import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { byBytes, wordAt } from './fourcc.ts'
import { UnitWalk } from './units.ts'

/** A PNG chunk. */
export interface Chunk {
  /** Four letters; the case of each says something. [PNG 5.4] */
  readonly type: string
  /** What it was found in. */
  readonly source: ByteSource
  /** Where the chunk begins in that: its length, then its type, then its data. */
  readonly offset: number
  /** Bytes in the file, with length, type and checksum. */
  readonly length: number
  readonly data: ByteSource
}

/** The first bytes of a PNG. [PNG 5.2] */
export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n'

/** Length, type and checksum. */
const FRAME = 12

/** Walks the chunks of a PNG file up to IEND, from the first or from where another begins. [PNG 5.3] */
export function chunks(source: ByteSource, from?: number): AsyncGenerator<Chunk, undefined> {
  return items(chunkWalk(source, from))
}

/** The same as a walk that waits for nothing that is here. */
export function chunkWalk(source: ByteSource, from = PNG_SIGNATURE.length): Walk<Chunk> {
  return new ChunkWalk(source, from)
}

class ChunkWalk extends UnitWalk<Chunk> {
  constructor(source: ByteSource, from: number) {
    super(source, from, 8)
  }

  protected override find(bytes: Uint8Array, at: number): Chunk | undefined {
    const chunk = chunkIn(this.source, bytes, at, this.offset)
    if (!chunk) throw new ImageError('MALFORMED', `PNG chunk expected at ${this.offset}`)
    this.offset += chunk.length
    this.hasEnded = chunk.type === 'IEND'
    return this.hasEnded ? undefined : chunk
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
    const chunk = chunkIn(source, bytes, i, from + i)
    if (!chunk) continue
    starts.add(i)
    found.push(chunk)
  }
  return found.reverse()
}

/** The chunk that begins here in bytes that have been read, or null where none can: its length has 31 bits. [PNG 5.3] */
function chunkIn(source: ByteSource, bytes: Uint8Array, at: number, offset: number): Chunk | null {
  if (bytes.length < at + 8 || bytes[at]! > 0x7f) return null
  const type = types.get(wordAt(bytes, at + 4)) ?? letters(bytes, at + 4)
  return type === null ? null : new Found(source, type, offset, FRAME + wordAt(bytes, at))
}

/** Types that most chunks have. [PNG 11] */
const types = byBytes(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI tEXt zTXt iTXt bKGD hIST pHYs sPLT eXIf tIME acTL fcTL fdAT oFFs pCAL sCAL sTER caBX'.split(
    ' ',
  ),
)

function letters(bytes: Uint8Array, at: number): string | null {
  for (let i = at; i < at + 4; i++) if (!isLetter(bytes[i]!)) return null
  return latin1(bytes, at, at + 4)
}

class Found implements Chunk {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly source: ByteSource

  constructor(source: ByteSource, type: string, offset: number, length: number) {
    this.type = type
    this.offset = offset
    this.length = length
    this.source = source
  }

  get data(): ByteSource {
    return slice(this.source, this.offset + 8, this.length - FRAME)
  }
}

function isLetter(byte: number): boolean {
  const upper = byte & 0xdf
  return upper >= 0x41 && upper <= 0x5a
}
