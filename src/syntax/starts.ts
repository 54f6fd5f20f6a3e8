import type { ByteSource } from '../source/source.ts'

/** Whether bytes have this text, byte for byte, at an offset. */
export function hasAt(bytes: Uint8Array, text: string, offset = 0): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false
  return true
}

/** Whether a source has this text, byte for byte, at an offset. */
export async function startsWith(source: ByteSource, text: string, offset = 0): Promise<boolean> {
  return hasAt(await source.read(offset, text.length), text)
}
