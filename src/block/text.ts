import { isUtf8 } from 'node:buffer'
import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { latin1, readingAll } from '../source/source.ts'
import { run } from '../steps.ts'
import { isAscii } from '../syntax/unicode.ts'
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
        const stored = run(readingAll(block.bytes))
        entries.push(entryOf(block, stored instanceof Promise ? await stored : stored))
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

function entryOf({ name, language, encoding }: Block, stored: Uint8Array): TextEntry {
  // Programs of a C tradition store the zero at the end of a string as well.
  let end = stored.length
  while (end > 0 && stored[end - 1] === 0) end--
  return { keyword: name || null, language: language ?? null, value: characters(stored, end, encoding) }
}

const utf8 = new TextDecoder()

/** Bytes as text; where no character set is laid down, UTF-8 if they are that, else Latin-1. */
function characters(stored: Uint8Array, end: number, encoding: Block['encoding']): string {
  if (encoding === 'latin1' || isAscii(stored, 0, end)) return latin1(stored, 0, end)
  const bytes = stored.subarray(0, end)
  return encoding === undefined && !isUtf8(bytes) ? latin1(bytes) : utf8.decode(bytes)
}
