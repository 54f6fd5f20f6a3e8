import type { ByteSource } from '../../source/source.ts'

/** Bytes of a value that are kept. */
const MOST_BYTES = 512 * 1024

/** The value at a place of a note; nothing of one that is too long. */
export async function valueAt(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  return length > MOST_BYTES ? new Uint8Array() : source.read(offset, length)
}
