import { latin1, type ByteSource } from '../source/source.ts'

/** Whether a source has this text, byte for byte, at an offset. */
export async function startsWith(source: ByteSource, text: string, offset = 0): Promise<boolean> {
  return latin1(await source.read(offset, text.length)) === text
}
