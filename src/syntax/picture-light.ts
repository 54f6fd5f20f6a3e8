import { view } from '../source/source.ts'
import { unescaped } from './code-bits.ts'

/** A colour by its place in the diagram of all that are seen. [CIE 1931] */
export interface Chromaticity {
  readonly x: number
  readonly y: number
}

/** The screen that pictures were mastered on; luminances in candelas per square metre. [SMPTE ST 2086] */
export interface MasteringDisplay {
  readonly red: Chromaticity
  readonly green: Chromaticity
  readonly blue: Chromaticity
  readonly white: Chromaticity
  readonly minLuminance: number
  readonly maxLuminance: number
}

/** How bright pictures are, in candelas per square metre: the brightest pixel, and the brightest picture on average; 0 where it is not known. [CTA-861.3] */
export interface ContentLight {
  readonly maximum: number
  readonly average: number
}

/** What is said of the light of pictures. */
export interface PictureLight {
  readonly masteringDisplay: MasteringDisplay | null
  readonly contentLight: ContentLight | null
}

/** Of the light of pictures nothing is known. */
export const NO_LIGHT: PictureLight = { masteringDisplay: null, contentLight: null }

/** Green, blue, red and white in fifty thousandths, and luminances in ten thousandths; null where the bytes are too few. [ITU-T H.265 D.3.28, ISO 14496-12 12.1.7] */
export function masteringIn(bytes: Uint8Array): MasteringDisplay | null {
  if (bytes.length < 24) return null
  const numbers = view(bytes)
  const at = (offset: number) => ({ x: numbers.getUint16(offset) / 50_000, y: numbers.getUint16(offset + 2) / 50_000 })
  const [maxLuminance, minLuminance] = [numbers.getUint32(16) / 10_000, numbers.getUint32(20) / 10_000]
  return { red: at(8), green: at(0), blue: at(4), white: at(12), minLuminance, maxLuminance }
}

/** Two numbers; null where the bytes are too few, or neither is known. [ITU-T H.265 D.3.35, ISO 14496-12 12.1.6] */
export function lightIn(bytes: Uint8Array): ContentLight | null {
  if (bytes.length < 4) return null
  const [maximum, average] = [view(bytes).getUint16(0), view(bytes).getUint16(2)]
  return maximum > 0 || average > 0 ? { maximum, average } : null
}

const MASTERING = 137
const CONTENT_LIGHT = 144

/** What the supplemental information of one unit says of light, behind the bytes that say what it is. [ITU-T H.265 7.3.5] */
export function lightOfUnit(code: Uint8Array): PictureLight {
  const bytes = unescaped(code.subarray(0, 1024))
  let told = NO_LIGHT
  for (let at = 0; at + 2 < bytes.length;) {
    const type = runAt(bytes, at)
    const length = runAt(bytes, type.next)
    const payload = bytes.subarray(length.next, length.next + length.value)
    if (type.value === MASTERING) told = { ...told, masteringDisplay: masteringIn(payload) }
    if (type.value === CONTENT_LIGHT) told = { ...told, contentLight: lightIn(payload) }
    at = length.next + length.value
  }
  return told
}

/** What two say together, the first before the second. */
export const bothLights = (one: PictureLight, other: PictureLight): PictureLight => ({
  masteringDisplay: one.masteringDisplay ?? other.masteringDisplay,
  contentLight: one.contentLight ?? other.contentLight,
})

/** A number in bytes: as long as they are 255 another follows. */
function runAt(bytes: Uint8Array, from: number): { value: number; next: number } {
  let at = from
  while (bytes[at] === 0xff) at++
  return { value: (at - from) * 255 + (bytes[at] ?? 0), next: at + 1 }
}
