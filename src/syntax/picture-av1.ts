import { CodeBits } from './code-bits.ts'
import type { PictureFacts } from './picture-facts.ts'

const SEQUENCE = 1
const UNSPECIFIED = 2

/** Bytes in front of the units in a configuration. [AV1-ISOBMFF 2.3.3] */
const CONFIGURATION_HEAD = 4

/** What the first sequence header in the configuration of a decoder says; null where there is none. */
export function av1Configured(av1C: Uint8Array): PictureFacts | null {
  for (let at = CONFIGURATION_HEAD, units = 0; at + 2 <= av1C.length && units < 8; units++) {
    const head = av1C[at]!
    at += head & 4 ? 2 : 1
    const { value: length, next } = head & 2 ? size(av1C, at) : { value: av1C.length - at, next: at }
    if (((head >> 3) & 15) === SEQUENCE) return sequence(new CodeBits(av1C.subarray(next, next + length)))
    at = next + length
  }
  return null
}

/** A number in groups of seven bits, the lowest first. [AV1 4.10.5] */
function size(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0
  for (let at = from, shift = 0; at < bytes.length && shift < 28; at++, shift += 7) {
    value += (bytes[at]! & 0x7f) << shift
    if (!(bytes[at]! & 0x80)) return { value, next: at + 1 }
  }
  return { value: 0, next: bytes.length }
}

/** A sequence header. [AV1 5.5.1] */
function sequence(bits: CodeBits): PictureFacts | null {
  const profile = bits.next(3)
  bits.skip(1)
  const reduced = bits.flag()
  if (reduced) bits.skip(5)
  else skipOperatingPoints(bits)
  const [columns, rows] = [bits.next(4) + 1, bits.next(4) + 1]
  const sizes = { width: bits.next(columns) + 1, height: bits.next(rows) + 1 }
  if (!reduced && bits.flag()) bits.skip(4 + 3)
  bits.skip(3)
  if (!reduced) skipTools(bits)
  bits.skip(3)
  const colours = coloursIn(bits, profile)
  return bits.left < 0 ? null : { ...sizes, frameRate: null, pixelAspectRatio: null, ...colours }
}

/** How fast the pictures come, and what decoders they are for. [AV1 5.5.3, 5.5.4] */
function skipOperatingPoints(bits: CodeBits): void {
  let delay = 0
  if (bits.flag()) {
    bits.skip(32 + 32)
    if (bits.flag()) bits.unsigned()
    if (bits.flag()) {
      delay = bits.next(5) + 1
      bits.skip(32 + 5 + 5)
    }
  }
  const shows = bits.flag()
  for (let left = bits.next(5) + 1; left > 0; left--) {
    bits.skip(12)
    if (bits.next(5) > 7) bits.skip(1)
    if (delay > 0 && bits.flag()) bits.skip(delay * 2 + 1)
    if (shows && bits.flag()) bits.skip(4)
  }
}

function skipTools(bits: CodeBits): void {
  bits.skip(4)
  const ordered = bits.flag()
  if (ordered) bits.skip(2)
  // Whether parts of screens are coded in a way of their own, and then whether they move by whole pixels.
  const screens = bits.flag() || bits.flag()
  if (screens && !bits.flag()) bits.skip(1)
  if (ordered) bits.skip(3)
}

/** [AV1 5.5.2] */
function coloursIn(bits: CodeBits, profile: number): Pick<PictureFacts, 'colour' | 'full'> {
  const deep = bits.flag()
  if (profile === 2 && deep) bits.skip(1)
  if (profile !== 1) bits.skip(1)
  if (!bits.flag()) return { full: bits.flag() }
  const colour = { primaries: bits.next(8), transfer: bits.next(8), matrix: bits.next(8) }
  const isScreen = colour.primaries === 1 && colour.transfer === 13 && colour.matrix === 0
  const full = isScreen || bits.flag()
  return Object.values(colour).every((number) => number === UNSPECIFIED) ? { full } : { colour, full }
}
