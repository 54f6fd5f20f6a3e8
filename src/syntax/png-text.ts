import { inflated } from '../source/inflate.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import type { Chunk } from './chunks.ts'

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
export async function textIn(chunk: Chunk): Promise<PngText | null> {
  if (!['tEXt', 'zTXt', 'iTXt'].includes(chunk.type)) return null
  const head = await chunk.data.read(0, HEAD)
  const end = head.indexOf(0)
  if (end === -1) return null
  const keyword = latin1(head, 0, end)
  if (chunk.type === 'tEXt') return { ...(await stored(chunk, end + 1, false)), keyword, language: null, encoding: 'latin1' }
  // One byte for the method of compression, of which there is one. [PNG 11.3.3.3]
  if (chunk.type === 'zTXt') return { ...(await stored(chunk, end + 2, true)), keyword, language: null, encoding: 'latin1' }
  return internationalText(chunk, head, keyword)
}

/** Keyword, compression flag and method, language tag and translated keyword, each of the two ended by a zero. [PNG 11.3.3.4] */
async function internationalText(chunk: Chunk, head: Uint8Array, keyword: string): Promise<PngText | null> {
  const flags = keyword.length + 1
  const language = flags + 2
  const languageEnd = head.indexOf(0, language)
  const translatedEnd = languageEnd === -1 ? -1 : head.indexOf(0, languageEnd + 1)
  if (translatedEnd === -1) return null
  const text = await stored(chunk, translatedEnd + 1, head[flags] === 1)
  return { ...text, keyword, language: latin1(head, language, languageEnd) || null, encoding: 'utf8' }
}

/** The rest of a chunk from an offset in its data. */
async function stored(chunk: Chunk, from: number, compressed: boolean): Promise<Pick<PngText, 'bytes' | 'offset' | 'length'>> {
  const length = Math.max(0, (await chunk.data.size()) - from)
  const bytes = slice(chunk.data, from, length)
  // Length and type come before the data.
  return { bytes: compressed ? inflated(bytes, await compressionOf(bytes)) : bytes, offset: chunk.offset + 8 + from, length }
}

/** Compressed data begins with two bytes that say so and are divisible by 31 [RFC 1950 2.2], unless Apple left them off. [CgBI] */
async function compressionOf(bytes: ByteSource): Promise<'zlib' | 'deflate'> {
  const [method, check] = await bytes.read(0, 2)
  return method === undefined || check === undefined || ((method & 15) === 8 && ((method << 8) | check) % 31 === 0) ? 'zlib' : 'deflate'
}

/** The profile in an iCCP chunk, behind its name and the method of compression. [PNG 11.3.2.3] */
export async function profileIn(chunk: Chunk): Promise<Pick<PngText, 'bytes' | 'offset' | 'length'> | null> {
  const end = (await chunk.data.read(0, 80)).indexOf(0)
  return end === -1 ? null : stored(chunk, end + 2, true)
}
