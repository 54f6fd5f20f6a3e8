import { CodeBits } from './code-bits.ts'

/** The element that fills a frame up, or extends it, and the mark behind the last one. [ISO 14496-3 table 4.85] */
const FILL = 6
const END = 7

/** Extensions of a frame by spectral band replication, without and with a check. [ISO 14496-3 table 4.121] */
const REPLICATION: ReadonlySet<number> = new Set([13, 14])

/** A fill element that is longer says so in a further byte. */
const SHORT = 15
const LONGEST = SHORT - 1 + 255

/**
 * Whether a frame of AAC ends with an extension by spectral band replication, which doubles the rate of what is heard and is stated
 * nowhere else. The elements before it are as long as their codes turn out, so that it is looked for from the end: one frame in
 * fifty looks as if it had one. [ISO 14496-3 1.6.5.3]
 */
export function hasReplication(frame: Uint8Array): boolean {
  const size = frame.length * 8
  for (let padding = 0; padding < 8; padding++) {
    const end = size - padding - 3
    if (bitsAt(frame, end, 3 + padding) === END << padding && endsWithReplication(frame, end)) return true
  }
  return false
}

function endsWithReplication(frame: Uint8Array, end: number): boolean {
  for (let length = 1; length <= LONGEST; length++) {
    const start = end - length * 8
    const head = length < SHORT ? 7 : 15
    if (start < head) return false
    const stated = length < SHORT ? length : (SHORT << 8) | (length - SHORT + 1)
    if (bitsAt(frame, start - head, 3) !== FILL || bitsAt(frame, start - head + 3, head - 3) !== stated) continue
    if (REPLICATION.has(bitsAt(frame, start, 4))) return true
  }
  return false
}

function bitsAt(bytes: Uint8Array, at: number, count: number): number {
  const bits = new CodeBits(bytes)
  bits.skip(at)
  return bits.next(count)
}
