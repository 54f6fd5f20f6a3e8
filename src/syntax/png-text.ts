import { inflated } from '../source/inflate.ts'
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
  /** Where they are stored in the file, and how many bytes they take there. */
  readonly offset: number
  readonly length: number
}

/** Bytes in which everything before the text must end: a keyword, flags, a language and a translated keyword. */
const HEAD = 1024

/** The text in a chunk; null where the chunk holds none, or damage. */
export function* textIn(chunk: Chunk): Steps<PngText | null> {
  const { type, data } = chunk
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return null
  const head = yield* reading(data, 0, HEAD)
  const end = head.indexOf(0)
  if (end === -1) return null
  const keyword = latin1(head, 0, end)
  if (type === 'tEXt') return textOf(yield* stored(chunk, end + 1, false), keyword, null, 'latin1')
  // One byte for the method of compression, of which there is one. [PNG 11.3.3.3]
  if (type === 'zTXt') return textOf(yield* stored(chunk, end + 2, true), keyword, null, 'latin1')
  return yield* internationalText(chunk, head, keyword)
}

/** Keyword, compression flag and method, language tag and translated keyword, each of the two ended by a zero. [PNG 11.3.3.4] */
function* internationalText(chunk: Chunk, head: Uint8Array, keyword: string): Steps<PngText | null> {
  const flags = keyword.length + 1
  const language = flags + 2
  const languageEnd = head.indexOf(0, language)
  const translatedEnd = languageEnd === -1 ? -1 : head.indexOf(0, languageEnd + 1)
  if (translatedEnd === -1) return null
  const text = yield* stored(chunk, translatedEnd + 1, head[flags] === 1)
  return textOf(text, keyword, latin1(head, language, languageEnd) || null, 'utf8')
}

function textOf({ bytes, offset, length }: Piece, keyword: string, language: string | null, encoding: PngText['encoding']): PngText {
  return { keyword, language, encoding, bytes, offset, length }
}

/** The rest of a chunk from an offset in its data. */
function* stored(chunk: Chunk, from: number, compressed: boolean): Steps<Piece> {
  const length = Math.max(0, (yield* sizing(chunk.data)) - from)
  const bytes = slice(chunk.data, from, length)
  // Length and type come before the data.
  return { bytes: compressed ? inflated(bytes, yield* compressionOf(bytes)) : bytes, offset: chunk.offset + 8 + from, length }
}

/** Compressed data begins with two bytes that say so and are divisible by 31 [RFC 1950 2.2], unless Apple left them off. [CgBI] */
function* compressionOf(bytes: ByteSource): Steps<'zlib' | 'deflate'> {
  const { 0: method, 1: check } = yield* reading(bytes, 0, 2)
  return method === undefined || check === undefined || ((method & 15) === 8 && ((method << 8) | check) % 31 === 0) ? 'zlib' : 'deflate'
}

/** The profile in an iCCP chunk, behind its name and the method of compression. [PNG 11.3.2.3] */
export function* profileIn(chunk: Chunk): Steps<Piece | null> {
  const end = (yield* reading(chunk.data, 0, 80)).indexOf(0)
  return end === -1 ? null : yield* stored(chunk, end + 2, true)
}
