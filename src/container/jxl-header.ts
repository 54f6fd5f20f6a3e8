import { ImageError } from '../error.ts'
import { Bits } from '../syntax/bits.ts'
import type { ColorModel } from './container.ts'

/** What a JPEG XL codestream says before its frames. [ISO 18181-1 annex D] */
export interface ImageHeader {
  readonly width: number
  readonly height: number
  /** 1 to 8, as EXIF counts. */
  readonly orientation: number
  readonly bitDepth: number
  readonly colorModel: ColorModel | null
  /** Extra channels included. */
  readonly channels: number | null
  readonly hasAlpha: boolean
  /** How often it plays, 0 for ever; null for a still. */
  readonly loops: number | null
}

/** Ratios of width to height that are stored as a number. [ISO 18181-1 D.2] */
const ratios = [
  [1, 1],
  [12, 10],
  [4, 3],
  [3, 2],
  [16, 9],
  [5, 4],
  [2, 1],
] as const

/** Types of extra channels that state more than the others. [ISO 18181-1 table D.9] */
const ExtraChannel = { ALPHA: 0, SPOT_COLOR: 2, CFA: 5 } as const

/** More extra channels than this are not looked at; alpha comes before. */
const MOST_EXTRA_CHANNELS = 256

/** Reads the header of a codestream, which stands behind its signature. */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  if (bytes[0] !== 0xff || bytes[1] !== 0x0a) throw new ImageError('MALFORMED', 'JPEG XL codestream does not begin with its signature')
  const bits = new Bits(bytes, 2)
  const size = readSize(bits)
  // Everything is as usual: eight bits of sRGB, upright.
  if (bits.flag()) return { ...size, orientation: 1, bitDepth: 8, colorModel: 'RGB', channels: 3, hasAlpha: false, loops: null }
  const { orientation, loops } = bits.flag() ? readExtraFields(bits) : { orientation: 1, loops: null }
  const bitDepth = readBitDepth(bits)
  bits.skip(1)
  const extra = readExtraChannels(bits)
  bits.skip(1)
  const { model, channels } = readColors(bits)
  return {
    ...size,
    orientation,
    bitDepth,
    colorModel: model,
    channels: channels === null ? null : channels + extra.count,
    hasAlpha: extra.hasAlpha,
    loops,
  }
}

/** Height, ratio, and width where there is none; small pictures in units of eight pixels. [ISO 18181-1 D.2] */
function readSize(bits: Bits): { width: number; height: number } {
  const small = bits.flag()
  const side = () => (small ? (bits.next(5) + 1) * 8 : bits.choice([1, 9], [1, 13], [1, 18], [1, 30]))
  const height = side()
  const ratio = ratios[bits.next(3) - 1]
  return { width: ratio ? Math.floor((height * ratio[0]) / ratio[1]) : side(), height }
}

/** Orientation, the size at which to show, a preview, an animation. [ISO 18181-1 table D.3] */
function readExtraFields(bits: Bits): { orientation: number; loops: number | null } {
  const orientation = 1 + bits.next(3)
  if (bits.flag()) readSize(bits)
  if (bits.flag()) skipPreview(bits)
  return { orientation, loops: bits.flag() ? readLoops(bits) : null }
}

/** [ISO 18181-1 D.4] */
function skipPreview(bits: Bits): void {
  const inEights = bits.flag()
  const side = () => (inEights ? bits.choice([16, 0], [32, 0], [1, 5], [33, 9]) : bits.choice([1, 6], [65, 8], [321, 10], [1345, 12]))
  side()
  if (bits.next(3) === 0) side()
}

/** Ticks a second as a fraction, loops, and whether frames have time codes. [ISO 18181-1 D.5] */
function readLoops(bits: Bits): number {
  bits.choice([100, 0], [1000, 0], [1, 10], [1, 30])
  bits.choice([1, 0], [1001, 0], [1, 8], [1, 10])
  const loops = bits.choice([0, 0], [0, 3], [0, 16], [0, 32])
  bits.skip(1)
  return loops
}

/** Bits of a sample, and of floats those of the exponent. [ISO 18181-1 D.6] */
function readBitDepth(bits: Bits): number {
  const isFloat = bits.flag()
  const depth = isFloat ? bits.choice([32, 0], [16, 0], [24, 0], [1, 6]) : bits.choice([8, 0], [10, 0], [12, 0], [1, 6])
  if (isFloat) bits.skip(4)
  return depth
}

function readExtraChannels(bits: Bits): { count: number; hasAlpha: boolean } {
  const count = bits.choice([0, 0], [1, 0], [2, 4], [1, 12])
  let hasAlpha = false
  for (let i = 0; i < Math.min(count, MOST_EXTRA_CHANNELS); i++) hasAlpha = readExtraChannel(bits) === ExtraChannel.ALPHA || hasAlpha
  return { count, hasAlpha }
}

/** The type of an extra channel, which by default is alpha of eight bits. [ISO 18181-1 D.7] */
function readExtraChannel(bits: Bits): number {
  if (bits.flag()) return ExtraChannel.ALPHA
  const type = readEnumerated(bits)
  readBitDepth(bits)
  bits.choice([0, 0], [3, 0], [4, 0], [1, 3])
  bits.skip(bits.choice([0, 0], [0, 4], [16, 5], [48, 10]) * 8)
  if (type === ExtraChannel.ALPHA) bits.skip(1)
  if (type === ExtraChannel.SPOT_COLOR) bits.skip(4 * 16)
  if (type === ExtraChannel.CFA) bits.choice([1, 0], [0, 2], [3, 4], [19, 8])
  return type
}

/** [ISO 18181-1 9.2.3] */
function readEnumerated(bits: Bits): number {
  return bits.choice([0, 0], [1, 0], [2, 4], [18, 6])
}

/** Red, green and blue by default; else the presence of a profile, and the colour space. [ISO 18181-1 E.2] */
function readColors(bits: Bits): { model: ColorModel | null; channels: number | null } {
  if (bits.flag()) return { model: 'RGB', channels: 3 }
  bits.skip(1)
  const space = readEnumerated(bits)
  if (space === 1) return { model: 'GRAY', channels: 1 }
  return space === 0 || space === 2 ? { model: 'RGB', channels: 3 } : { model: null, channels: null }
}
