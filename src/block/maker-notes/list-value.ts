import type { ByteSource } from '../../source/source.ts'
import type { Allowance } from '../../syntax/ifd-reading.ts'

/** Bytes of a value that are kept. */
const MOST_BYTES = 512 * 1024

/** The value at a place of a note; nothing of one that is too long, alone or with those before it. */
export async function valueAt(source: ByteSource, offset: number, length: number, allowance: Allowance): Promise<Uint8Array> {
  return length <= MOST_BYTES && allowance.take(length) ? source.read(offset, length) : new Uint8Array()
}
