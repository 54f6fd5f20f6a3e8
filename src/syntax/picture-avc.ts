import { CodeBits, startCode, unescaped } from './code-bits.ts'
import type { PictureFacts } from './picture-facts.ts'

const SEQUENCE = 7
const EXTENDED_SAR = 255

/** Profiles whose headers tell how colours are sampled. [ITU-T H.264 7.3.2.1.1] */
const HIGH = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135])

/** Shapes of pixels by number. [ITU-T H.264 table E-1] */
const SHAPES = [
  [1, 1],
  [1, 1],
  [12, 11],
  [10, 11],
  [16, 11],
  [40, 33],
  [24, 11],
  [20, 11],
  [32, 11],
  [80, 33],
  [18, 11],
  [15, 11],
  [64, 33],
  [160, 99],
  [4, 3],
  [3, 2],
  [2, 1],
] as const

/** The first sequence header in code with start codes. */
export function avcPicture(code: Uint8Array): PictureFacts | null {
  for (let at = startCode(code, 0); at >= 0; at = startCode(code, at + 3)) {
    if ((code[at + 3]! & 31) !== SEQUENCE) continue
    const next = startCode(code, at + 4)
    return avcSequence(code.subarray(at + 4, next < 0 ? at + 4 + 1024 : next))
  }
  return null
}

/** A sequence parameter set, behind the byte that says what it is. [ITU-T H.264 7.3.2.1.1] */
export function avcSequence(code: Uint8Array): PictureFacts | null {
  const bits = new CodeBits(unescaped(code.subarray(0, 1024)))
  const configuration = Uint8Array.of(1, bits.next(8), bits.next(8), bits.next(8))
  bits.unsigned()
  const sampling = HIGH.has(configuration[1]!) ? samplingOf(bits) : 1
  bits.unsigned()
  skipOrder(bits)
  bits.unsigned()
  bits.skip(1)
  const [columns, rows] = [bits.unsigned() + 1, bits.unsigned() + 1]
  const fields = bits.flag() ? 1 : 2
  if (fields === 2) bits.skip(1)
  bits.skip(1)
  const [left, right, top, bottom] = bits.flag() ? [bits.unsigned(), bits.unsigned(), bits.unsigned(), bits.unsigned()] : [0, 0, 0, 0]
  const [unitX, unitY] = [sampling === 1 || sampling === 2 ? 2 : 1, (sampling === 1 ? 2 : 1) * fields]
  if (bits.left < 0) return null
  const sizes = { width: columns * 16 - unitX * (left + right), height: rows * 16 * fields - unitY * (top + bottom) }
  return { ...sizes, configuration, ...(bits.flag() ? usability(bits) : { frameRate: null, pixelAspectRatio: null }) }
}

/** How colours are sampled; behind that, depths and scaling lists are passed by. */
function samplingOf(bits: CodeBits): number {
  const sampling = bits.unsigned()
  const separate = sampling === 3 && bits.flag()
  bits.unsigned()
  bits.unsigned()
  bits.skip(1)
  if (bits.flag()) for (let list = 0; list < (sampling === 3 ? 12 : 8); list++) if (bits.flag()) skipScaling(bits, list < 6 ? 16 : 64)
  return separate ? 0 : sampling
}

function skipScaling(bits: CodeBits, size: number): void {
  for (let i = 0, last = 8, next = 8; i < size; i++) {
    if (next !== 0) next = (last + bits.signed() + 256) & 255
    if (next !== 0) last = next
  }
}

/** How the order of pictures is counted. */
function skipOrder(bits: CodeBits): void {
  const type = bits.unsigned()
  if (type === 0) bits.unsigned()
  if (type !== 1) return
  bits.skip(1)
  bits.signed()
  bits.signed()
  for (let left = Math.min(bits.unsigned(), 255); left > 0; left--) bits.signed()
}

/** Video usability information. [ITU-T H.264 E.1.1] */
function usability(bits: CodeBits): Pick<PictureFacts, 'frameRate' | 'pixelAspectRatio' | 'colour' | 'full'> {
  const pixelAspectRatio = bits.flag() ? shapeOf(bits) : null
  if (bits.flag()) bits.skip(1)
  const { colour, full } = signal(bits)
  if (bits.flag()) {
    bits.unsigned()
    bits.unsigned()
  }
  const [units, scale] = bits.flag() ? [bits.next(32), bits.next(32)] : [0, 0]
  const rate = scale / (2 * units)
  const frameRate = Number.isFinite(rate) && rate > 0 && rate < 1000 && bits.left >= 0 ? rate : null
  return { frameRate, pixelAspectRatio, ...(colour && { colour }), ...(full !== undefined && { full }) }
}

/** The shape of a pixel; null where its number says nothing. */
export function shapeOf(bits: CodeBits): number | null {
  const number = bits.next(8)
  const [x, y] = number === EXTENDED_SAR ? [bits.next(16), bits.next(16)] : (SHAPES[number] ?? [0, 0])
  return number !== 0 && x > 0 && y > 0 ? x / y : null
}

/** The type of the video signal: its range and its colours. */
export function signal(bits: CodeBits): Pick<PictureFacts, 'colour' | 'full'> {
  if (!bits.flag()) return {}
  bits.skip(3)
  const full = bits.flag()
  return bits.flag() ? { full, colour: { primaries: bits.next(8), transfer: bits.next(8), matrix: bits.next(8) } } : { full }
}
