import type { ByteSource } from '../source/source.ts'
import { type Awaitable, andThen } from '../steps.ts'

/** Whether bytes have this text, byte for byte, at an offset. */
export function hasAt(bytes: Uint8Array, text: string, offset = 0): boolean {
  if (offset + text.length > bytes.length) return false
  for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false
  return true
}

/** Whether a source has this text, byte for byte, at an offset. */
export function startsWith(source: ByteSource, text: string, offset = 0): Awaitable<boolean> {
  return andThen(source.held?.(offset, text.length) ?? source.read(offset, text.length), (bytes) => hasAt(bytes, text))
}
