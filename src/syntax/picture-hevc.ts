import { CodeBits, startCode, unescaped } from './code-bits.ts'
import type { PictureFacts } from './picture-code.ts'

const SEQUENCE = 33

/** The first sequence header in code with start codes. */
export function hevcPicture(code: Uint8Array): PictureFacts | null {
  for (let at = startCode(code, 0); at >= 0; at = startCode(code, at + 3)) {
    if (((code[at + 3]! >> 1) & 63) !== SEQUENCE) continue
    const next = startCode(code, at + 4)
    return hevcSequence(code.subarray(at + 5, next < 0 ? at + 5 + 1024 : next))
  }
  return null
}

/** A sequence parameter set, behind the two bytes that say what it is. [ITU-T H.265 7.3.2.2.1] */
export function hevcSequence(code: Uint8Array): PictureFacts | null {
  const bits = new CodeBits(unescaped(code.subarray(0, 1024)))
  bits.skip(4)
  const layers = bits.next(3)
  bits.skip(1)
  const { profile, level } = tiers(bits, layers)
  bits.unsigned()
  const sampling = bits.unsigned()
  if (sampling === 3) bits.skip(1)
  const [width, height] = [bits.unsigned(), bits.unsigned()]
  const [left, right, top, bottom] = bits.flag() ? [bits.unsigned(), bits.unsigned(), bits.unsigned(), bits.unsigned()] : [0, 0, 0, 0]
  const [unitX, unitY] = [sampling === 1 || sampling === 2 ? 2 : 1, sampling === 1 ? 2 : 1]
  if (bits.left < 0) return null
  const sizes = { width: width - unitX * (left + right), height: height - unitY * (top + bottom) }
  return { ...sizes, profile, level, frameRate: null, pixelAspectRatio: null }
}

/** Profile, tier and level, and those of the layers below. [ITU-T H.265 7.3.3] */
function tiers(bits: CodeBits, layers: number): { profile: number; level: number } {
  bits.skip(3)
  const profile = bits.next(5)
  bits.skip(32 + 48)
  const level = bits.next(8)
  const stated = Array.from({ length: layers }, () => [bits.flag(), bits.flag()])
  if (layers > 0) bits.skip(2 * (8 - layers))
  for (const [hasProfile, hasLevel] of stated) bits.skip((hasProfile ? 88 : 0) + (hasLevel ? 8 : 0))
  return { profile, level }
}
