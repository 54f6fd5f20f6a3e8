import { isAscii, isUtf8 } from 'node:buffer'
import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { latin1, readingAll } from '../source/source.ts'
import { run, type Steps } from '../steps.ts'
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
    const take = async (block: Block) => {
      try {
        const entry = run(entryOf(block))
        entries.push(entry instanceof Promise ? await entry : entry)
      } catch (error) {
        if (!(error instanceof ImageError && (error.code === 'MALFORMED' || error.code === 'LIMIT_EXCEEDED'))) throw error
        warnings.push(`text at ${block.offset}: ${error.message}`)
      }
    }
    await take(first)
    for await (const block of rest) await take(block)
    return { entries, warnings }
  },
}

function* entryOf({ bytes, name, language, encoding }: Block): Steps<TextEntry> {
  const stored = yield* readingAll(bytes)
  // Programs of a C tradition store the zero at the end of a string as well.
  const value = characters(stored.subarray(0, stored.findLastIndex((byte) => byte !== 0) + 1), encoding)
  return { keyword: name || null, language: language ?? null, value }
}

const utf8 = new TextDecoder()

/** Bytes as text; where no character set is laid down, UTF-8 if they are that, else Latin-1. */
function characters(bytes: Uint8Array, encoding: Block['encoding']): string {
  if (encoding === 'latin1' || isAscii(bytes) || (encoding === undefined && !isUtf8(bytes))) return latin1(bytes)
  return utf8.decode(bytes)
}
