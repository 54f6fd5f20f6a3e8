import { CodeBits, startCode, unescaped } from './code-bits.ts'
import { hevcUsability } from './picture-hevc-usability.ts'
import type { PictureFacts } from './picture-facts.ts'
import { bothLights, lightOfUnit, NO_LIGHT } from './picture-light.ts'

/** The kind of header that tells of a whole sequence. [ITU-T H.265 table 7-1] */
const HEVC_SEQUENCE = 33

/** The kind of unit that says more about the pictures behind it; kinds below those of headers are pictures. */
const HEVC_ASIDE = 39
const FIRST_HEADER = 32

/** The first sequence header in code with start codes, and what is said before the pictures that it is for. */
export function hevcPicture(code: Uint8Array): PictureFacts | null {
  let found: PictureFacts | null = null
  for (let at = startCode(code, 0); at >= 0; at = startCode(code, at + 3)) {
    const type = (code[at + 3]! >> 1) & 63
    if (found && type < FIRST_HEADER) break
    if (type !== HEVC_SEQUENCE && type !== HEVC_ASIDE) continue
    const next = startCode(code, at + 4)
    found = hevcUnit(type, code.subarray(at + 5, next < 0 ? at + 5 + 1024 : next), found)
  }
  return found
}

/** What is known of pictures with one more unit, without the two bytes that say what it is. */
export function hevcUnit(type: number, code: Uint8Array, before: PictureFacts | null): PictureFacts | null {
  if (type === HEVC_SEQUENCE) return before ?? hevcSequence(code)
  return before && type === HEVC_ASIDE ? { ...before, light: bothLights(before.light ?? NO_LIGHT, lightOfUnit(code)) } : before
}

/** A sequence parameter set, behind the two bytes that say what it is. [ITU-T H.265 7.3.2.2.1] */
function hevcSequence(code: Uint8Array): PictureFacts | null {
  const plain = unescaped(code.subarray(0, 1024))
  const bits = new CodeBits(plain)
  bits.skip(4)
  const layers = bits.next(3)
  bits.skip(1)
  skipTiers(bits, layers)
  bits.unsigned()
  const sampling = bits.unsigned()
  if (sampling === 3) bits.skip(1)
  const [width, height] = [bits.unsigned(), bits.unsigned()]
  const [left, right, top, bottom] = bits.flag() ? [bits.unsigned(), bits.unsigned(), bits.unsigned(), bits.unsigned()] : [0, 0, 0, 0]
  const [unitX, unitY] = [sampling === 1 || sampling === 2 ? 2 : 1, sampling === 1 ? 2 : 1]
  if (bits.left < 0) return null
  const sizes = { width: width - unitX * (left + right), height: height - unitY * (top + bottom) }
  return { ...sizes, configuration: Uint8Array.of(1, ...plain.subarray(1, 13)), ...hevcUsability(bits, layers) }
}

/** Profile, tier and level, and those of the layers below. [ITU-T H.265 7.3.3] */
function skipTiers(bits: CodeBits, layers: number): void {
  bits.skip(2 + 1 + 5 + 32 + 48 + 8)
  const stated = Array.from({ length: layers }, () => [bits.flag(), bits.flag()])
  if (layers > 0) bits.skip(2 * (8 - layers))
  for (const [hasProfile, hasLevel] of stated) bits.skip((hasProfile ? 88 : 0) + (hasLevel ? 8 : 0))
}
