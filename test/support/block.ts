import type { Block, BlockKind } from '../../src/container/container.ts'
import { ImageError } from '../../src/error.ts'
import { memory } from '../../src/source/source.ts'
import type { Decoder } from '../../src/block/decoder.ts'
import { check, said } from './sound.ts'

/** A block in memory. */
export function blockOf(kind: BlockKind, bytes: Uint8Array | string, name?: string): Block {
  const stored = typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes)) : bytes
  return { kind, bytes: memory(stored), offset: 0, length: stored.length, ...(name === undefined ? {} : { name }) }
}

/** What a decoder makes of blocks in memory: bytes, or bytes with a name. */
export function decode<T>(decoder: Decoder<T>, ...contents: (Uint8Array | string | readonly [Uint8Array | string, string])[]): Promise<T> {
  const [first, ...rest] = contents.map((content) =>
    Array.isArray(content) ? blockOf(decoder.kind, content[0], content[1]) : blockOf(decoder.kind, content as Uint8Array | string),
  )
  return decoder.decode(first!, each(rest))
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** Decodes bytes that may be damaged: what comes of it, which is sound, or the error by which the decoder says so. Any other error is thrown. */
export async function decodeDamaged<T>(decoder: Decoder<T>, bytes: Uint8Array): Promise<T | ImageError> {
  try {
    const found = await decode(decoder, bytes)
    check(decoder.kind, said(found))
    return found
  } catch (error) {
    if (error instanceof ImageError) return error
    throw error
  }
}

/** The same bytes with some of them changed. */
export function damaged(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = new Uint8Array(bytes)
  for (const [at, byte] of changes) changed[at % changed.length] = byte
  return changed
}
