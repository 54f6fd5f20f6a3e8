import type { Decoder } from '../block/decoder.ts'
import type { Place } from '../container/container.ts'
import { isDamage } from '../error.ts'
import { Image } from '../image.ts'
import { slice } from '../source/source.ts'

/** A part of a file as an image of its own; its address is that of the file with the place as a fragment. */
export function partOf({ url, source, redaction }: Image, { offset, length }: Place): Image {
  return new Image(`${url.replace(/#.*$/s, '')}#bytes=${offset}-${offset + length - 1}`, slice(source, offset, length), redaction)
}

/** Whether a place lies within a file, between two of its bytes, and is none of nothing. */
export function isWithin({ offset, length }: Place, size: number): boolean {
  return Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length > 0 && offset + length <= size
}

/** What the blocks of a kind say; null where there are none, or they are damaged: the error stands where they are asked for. */
export async function saidIn<T>(image: Image, decoder: Decoder<T>): Promise<T | null> {
  try {
    return await image.decode(decoder)
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}
