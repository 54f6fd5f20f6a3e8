import { expect } from 'vitest'
import type { Block, BlockKind } from '../../src/container/container.ts'
import { memory, type ByteSource } from '../../src/source/source.ts'

/** A source that keeps account of what is read of it. */
export function counted(bytes: Uint8Array): { source: ByteSource; reads: [offset: number, length: number][] } {
  const inner = memory(bytes)
  const reads: [number, number][] = []
  const read = (offset: number, length: number) => {
    reads.push([offset, length])
    return inner.read(offset, length)
  }
  return { source: { budget: inner.budget, size: () => inner.size(), read }, reads }
}

/** Bytes as a block that is stored at an offset of its file. */
export function blockOf(kind: BlockKind, bytes: Uint8Array, offset = 0): Block {
  return { kind, bytes: memory(bytes), offset, length: bytes.length }
}

/** No further blocks. */
export async function* noBlocks(): AsyncGenerator<Block> {}

/** Matches an error of a code. */
export const code = (error: string) => expect.objectContaining({ code: error }) as unknown
