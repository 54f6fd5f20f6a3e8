import type { CodeBits } from './code-bits.ts'
import { shapeOf, signal } from './picture-avc.ts'
import type { PictureFacts } from './picture-facts.ts'

type Usability = Pick<PictureFacts, 'frameRate' | 'pixelAspectRatio' | 'colour' | 'full'>

/** More sets of reference pictures, pictures in one, and long-term ones than a sequence may have. [ITU-T H.265 7.4.3.2.1, 7.4.8] */
const MAX_SETS = 64
const MAX_PICTURES = 16
const MAX_LONG_TERM = 32

const NOTHING: Usability = { frameRate: null, pixelAspectRatio: null }

/** What a sequence parameter set says of how its pictures are shown, from behind its sizes on. [ITU-T H.265 7.3.2.2.1] */
export function hevcUsability(bits: CodeBits, layers: number): Usability {
  bits.unsigned()
  bits.unsigned()
  const lowOrder = bits.unsigned() + 4
  for (let left = bits.flag() ? layers + 1 : 1; left > 0; left--) skipNumbers(bits, 3)
  skipNumbers(bits, 6)
  if (bits.flag() && bits.flag()) skipScaling(bits)
  bits.skip(2)
  if (bits.flag()) {
    bits.skip(8)
    skipNumbers(bits, 2)
    bits.skip(1)
  }
  if (!skipReferences(bits, lowOrder)) return NOTHING
  bits.skip(2)
  const told = bits.flag() ? usability(bits) : NOTHING
  return bits.left < 0 ? NOTHING : told
}

function skipNumbers(bits: CodeBits, count: number): void {
  for (let left = count; left > 0; left--) bits.unsigned()
}

/** [ITU-T H.265 7.3.4] */
function skipScaling(bits: CodeBits): void {
  for (let size = 0; size < 4; size++) {
    for (let matrix = 0; matrix < (size === 3 ? 2 : 6); matrix++) {
      if (!bits.flag()) {
        bits.unsigned()
        continue
      }
      if (size > 1) bits.signed()
      for (let left = Math.min(64, 1 << (4 + (size << 1))); left > 0; left--) bits.signed()
    }
  }
}

/** Passes by the pictures that others refer to; false where there are more than there may be. */
function skipReferences(bits: CodeBits, lowOrder: number): boolean {
  const sets = bits.unsigned()
  if (sets > MAX_SETS) return false
  for (let set = 0, count = 0; set < sets; set++) {
    count = set > 0 && bits.flag() ? predicted(bits, count) : listed(bits)
    if (count > MAX_PICTURES) return false
  }
  if (!bits.flag()) return true
  const longTerm = bits.unsigned()
  bits.skip(longTerm * (lowOrder + 1))
  return longTerm <= MAX_LONG_TERM
}

/** A set that is told by its difference to the one before: of how many pictures it is. [ITU-T H.265 7.3.7] */
function predicted(bits: CodeBits, before: number): number {
  bits.skip(1)
  bits.unsigned()
  let count = 0
  for (let left = before + 1; left > 0; left--) if (bits.flag() || bits.flag()) count++
  return count
}

function listed(bits: CodeBits): number {
  const count = bits.unsigned() + bits.unsigned()
  for (let left = Math.min(count, MAX_PICTURES); left > 0; left--) {
    bits.unsigned()
    bits.skip(1)
  }
  return count
}

/** Video usability information. [ITU-T H.265 E.2.1] */
function usability(bits: CodeBits): Usability {
  const pixelAspectRatio = bits.flag() ? shapeOf(bits) : null
  if (bits.flag()) bits.skip(1)
  const told = signal(bits)
  if (bits.flag()) skipNumbers(bits, 2)
  bits.skip(3)
  if (bits.flag()) skipNumbers(bits, 4)
  const [units, scale] = bits.flag() ? [bits.next(32), bits.next(32)] : [0, 0]
  const rate = scale / units
  return { ...told, pixelAspectRatio, frameRate: Number.isFinite(rate) && rate > 0 && rate < 1000 ? rate : null }
}
