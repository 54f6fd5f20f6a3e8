import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { latin1, readAll } from '../source/source.ts'
import type { Decoder } from './decoder.ts'

/** A text in a file: a comment, or what stands under a keyword. */
export interface TextEntry {
  readonly keyword: string | null
  /** As stated, a tag of RFC 3066 where the file is right. */
  readonly language: string | null
  readonly value: string
}

/** All texts of a file in file order, and what was wrong with those left out. */
export interface Texts {
  readonly entries: readonly TextEntry[]
  readonly warnings: readonly string[]
}

/** PNG tEXt, zTXt and iTXt chunks, and the comments of JPEG and GIF. */
export const text: Decoder<Texts> = {
  kind: 'text',

  async decode(first, rest) {
    const [entries, warnings]: [TextEntry[], string[]] = [[], []]
    for await (const block of withFirst(first, rest)) {
      try {
        entries.push(await entryOf(block))
      } catch (error) {
        if (!(error instanceof ImageError && (error.code === 'MALFORMED' || error.code === 'LIMIT_EXCEEDED'))) throw error
        warnings.push(`text at ${block.offset}: ${error.message}`)
      }
    }
    return { entries, warnings }
  },
}

async function* withFirst(first: Block, rest: AsyncIterable<Block>): AsyncGenerator<Block> {
  yield first
  yield* rest
}

async function entryOf({ bytes, name, language, encoding }: Block): Promise<TextEntry> {
  const stored = await readAll(bytes)
  // Programs of a C tradition store the zero at the end of a string as well.
  const value = characters(stored.subarray(0, stored.findLastIndex((byte) => byte !== 0) + 1), encoding)
  return { keyword: name || null, language: language ?? null, value }
}

/** Bytes as text; where no character set is laid down, UTF-8 if they are that, else Latin-1. */
function characters(bytes: Uint8Array, encoding: Block['encoding']): string {
  if (encoding === 'latin1') return latin1(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: encoding === undefined }).decode(bytes)
  } catch {
    return latin1(bytes)
  }
}
