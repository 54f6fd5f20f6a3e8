import { reading, told, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, run } from '../steps.ts'
import { longAt } from '../syntax/numbers.ts'
import { hasAt } from '../syntax/starts.ts'

/** What the VP8X chunk announces. [RFC 9649 2.7] */
export const Flag = { ANIMATION: 0x02, XMP: 0x04, EXIF: 0x08, ALPHA: 0x10, ICC: 0x20 } as const

/** Where the chunks begin, behind "RIFF", a length and "WEBP". */
export const FIRST = 12

/** Where the chunks end as the header states it; Infinity where it states nothing, as programs do that write as they go. */
export function endOf(source: ByteSource): Awaitable<number> {
  return told(source, 4, 4, endAt)
}

function endAt(bytes: Uint8Array, at: number): number {
  const stated = longAt(bytes, at, true)
  return stated > 4 ? 8 + stated : Infinity
}

/** The flags of the VP8X chunk, which comes first where there is one; 0 where there is none. */
export function flagsOf(source: ByteSource): Awaitable<number> {
  const all = source.whole?.()
  return all ? flagsAt(all, FIRST) : andThen(run(reading(source, FIRST, 9)), flagsAt, 0)
}

function flagsAt(bytes: Uint8Array, at: number): number {
  return hasAt(bytes, 'VP8X', at) ? (bytes[at + 8] ?? 0) : 0
}
