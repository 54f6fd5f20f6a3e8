import { beginningInflated, inflated } from '../source/inflate.ts'
import { latin1, reading, sizing, slice, type ByteSource } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import type { Chunk } from './chunks.ts'
import type { Piece } from './pieces.ts'

/** A text of a PNG file: its keyword, and where its characters are. */
export interface PngText {
  readonly keyword: string
  /** Null but in an iTXt chunk that states one. */
  readonly language: string | null
  readonly encoding: 'latin1' | 'utf8'
  /** The characters, inflated where they are compressed. */
  readonly bytes: ByteSource
  /** The first of them, for which little is read and inflated; null where all take little more. */
  readonly beginning: ByteSource | null
  /** Where they are stored in the file, and how many bytes they take there. */
  readonly offset: number
  readonly length: number
}

/** Bytes in which everything before the text must end: a keyword, flags, a language and a translated keyword. */
const HEAD = 1024

/** The data of a chunk, as far as it is here: where it begins in these bytes, and how long it is in all. */
interface Here {
  readonly chunk: Chunk
  readonly bytes: Uint8Array
  readonly start: number
  readonly size: number
}

/** The text in a chunk; null where the chunk holds none, or damage. */
export function* textIn(chunk: Chunk): Steps<PngText | null> {
  const { type } = chunk
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return null
  const here = yield* beginningOf(chunk)
  const end = zeroIn(here, 0)
  if (end === -1) return null
  const keyword = latin1(here.bytes, here.start, here.start + end)
  if (type === 'tEXt') return new Text(keyword, null, 'latin1', here, end + 1, false)
  // One byte for the method of compression, of which there is one. [PNG 11.3.3.3]
  if (type === 'zTXt') return new Text(keyword, null, 'latin1', here, end + 2, true)
  return internationalText(here, keyword)
}

/** The beginning of a chunk's data; nothing is made to show it where the file lies in memory. */
function* beginningOf(chunk: Chunk): Steps<Here> {
  const all = chunk.source.whole?.()
  const start = chunk.offset + DATA
  if (all) return { chunk, bytes: all, start, size: Math.max(0, Math.min(chunk.length - FRAME, all.length - start)) }
  const { data } = chunk
  const bytes = yield* reading(data, 0, HEAD + 2)
  return { chunk, bytes, start: 0, size: yield* sizing(data) }
}

/** Length and type come before the data, and a checksum behind it. */
const DATA = 8
const FRAME = 12

/** Where a zero stands in the data, from a place on; -1 where there is none soon enough. */
function zeroIn({ bytes, start, size }: Here, from: number): number {
  const end = Math.min(HEAD, size, bytes.length - start)
  for (let at = from; at < end; at++) if (bytes[start + at] === 0) return at
  return -1
}

/** Keyword, compression flag and method, language tag and translated keyword, each of the two ended by a zero. [PNG 11.3.3.4] */
function internationalText(here: Here, keyword: string): PngText | null {
  const { bytes, start } = here
  const flags = keyword.length + 1
  const language = flags + 2
  const languageEnd = zeroIn(here, language)
  const translatedEnd = languageEnd === -1 ? -1 : zeroIn(here, languageEnd + 1)
  if (translatedEnd === -1) return null
  const isCompressed = bytes[start + flags] === 1
  return new Text(keyword, latin1(bytes, start + language, start + languageEnd) || null, 'utf8', here, translatedEnd + 1, isCompressed)
}

/** Stored bytes of which the beginning is told apart, where there are twice as many. */
const BEGINNING = 512

/** The rest of a chunk from a place in its data. */
class Stored implements Piece {
  readonly bytes: ByteSource
  readonly offset: number
  readonly length: number
  readonly #bytes: ByteSource
  readonly #compression: 'zlib' | 'deflate' | null

  constructor({ chunk, bytes, start, size }: Here, from: number, isCompressed: boolean) {
    this.offset = chunk.offset + DATA + from
    this.length = Math.max(0, size - from)
    this.#bytes = slice(chunk.source, this.offset, this.length)
    this.#compression = isCompressed ? compressionAt(bytes, start + from, this.length) : null
    this.bytes = this.#compression ? inflated(this.#bytes, this.#compression) : this.#bytes
  }

  get beginning(): ByteSource | null {
    if (this.length < 2 * BEGINNING) return null
    return this.#compression ? beginningInflated(this.#bytes, this.#compression, BEGINNING) : slice(this.#bytes, 0, BEGINNING)
  }
}

class Text extends Stored implements PngText {
  readonly keyword: string
  readonly language: string | null
  readonly encoding: PngText['encoding']

  constructor(keyword: string, language: string | null, encoding: PngText['encoding'], here: Here, from: number, isCompressed: boolean) {
    super(here, from, isCompressed)
    this.keyword = keyword
    this.language = language
    this.encoding = encoding
  }
}

/** Compressed data begins with two bytes that say so and are divisible by 31 [RFC 1950 2.2], unless Apple left them off. [CgBI] */
function compressionAt(bytes: Uint8Array, at: number, length: number): 'zlib' | 'deflate' {
  if (length < 2) return 'zlib'
  const [method, check] = [bytes[at]!, bytes[at + 1]!]
  return (method & 15) === 8 && ((method << 8) | check) % 31 === 0 ? 'zlib' : 'deflate'
}

/** Bytes in which the name of a profile ends. [PNG 11.3.2.3] */
const LONGEST_NAME = 80

/** The profile in an iCCP chunk, behind its name and the method of compression. [PNG 11.3.2.3] */
export function* profileIn(chunk: Chunk): Steps<Piece | null> {
  const here = yield* beginningOf(chunk)
  const end = zeroIn(here, 0)
  return end === -1 || end >= LONGEST_NAME ? null : new Stored(here, end + 2, true)
}
