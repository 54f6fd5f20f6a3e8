import { hasReplication } from './band-replication.ts'
import { CodeBits } from './code-bits.ts'
import { latmFrame } from './latm.ts'
import type { SoundFrame } from './sound-frame.ts'
import { AAC_CHANNELS, AAC_RATES, DOLBY_CHANNELS, DOLBY_KILOBITS, DOLBY_RATES } from './sound-numbers.ts'

/** The first frame of sound in a stretch of code. */
export function soundFacts(codec: string, code: Uint8Array): SoundFrame | null {
  if (codec === 'aac_latm') return latmFrame(code)
  for (let at = 0; at + 8 <= code.length; at++) {
    const frame = frameAt(codec, code, at)
    if (!frame) continue
    const next = frameAt(codec, code, at + frame.length)
    // Two in a row are no accident; neither is one that begins where frames ought to.
    if (next ? next.sampleRate === frame.sampleRate : at === 0 || at + frame.length >= code.length)
      return codec === 'aac' ? heard(frame, code.subarray(at)) : frame
  }
  return null
}

/** The first frame of sound in code of which nobody says what it is: two in a row tell, or one as long as the code. */
export function unnamedSound(code: Uint8Array): SoundFrame | null {
  for (const codec of UNNAMED) {
    const frame = frameAt(codec, code, 0)
    const isCertain = frame && (frame.length === code.length || frameAt(codec, code, frame.length)?.sampleRate === frame.sampleRate)
    if (isCertain) return frame
  }
  return null
}

/** Codecs whose frames begin with a mark of their own. */
const UNNAMED = ['ac3', 'dts', 'aac', 'mp2']

/** Every frame is longer than 4 bytes, so that a walk over them ends. */
function frameAt(codec: string, code: Uint8Array, at: number): SoundFrame | null {
  if (at + 8 > code.length) return null
  const frame = readFrame(codec, code.subarray(at, at + 16))
  return frame && frame.length > 4 && frame.sampleRate > 0 ? frame : null
}

function readFrame(codec: string, code: Uint8Array): SoundFrame | null {
  if (codec === 'aac') return adts(code)
  if (codec === 'mp3' || codec === 'mp2' || codec === 'mp1') return mpegFrame(code)
  if (codec === 'ac3' || codec === 'eac3') return dolby(code)
  if (codec === 'pcm_bluray') return bluRay(code)
  if (codec === 'pcm_dvd') return dvd(code)
  return codec === 'dts' ? dts(code) : null
}

/** Rates at which replication of bands is worth its while, and frames that are asked whether they have it. */
const REPLICATED = 24_000
const REPLICATION = 5
const ASKED = 8

/** A frame of AAC at the rate at which it is heard: most frames tell whether that is twice what is stated. [ISO 14496-3 1.6.5.3] */
function heard(frame: SoundFrame, code: Uint8Array): SoundFrame {
  if (frame.sampleRate > REPLICATED || frame.samples > 1024) return frame
  let [asked, replicated] = [0, 0]
  let one: SoundFrame | null = frame
  for (let at = 0; one && asked < ASKED && at + one.length <= code.length; one = frameAt('aac', code, at)) {
    const head = code[at + 1]! & 1 ? 7 : 9
    if (hasReplication(code.subarray(at + head, at + one.length))) replicated++
    asked++
    at += one.length
  }
  if (replicated * 2 <= asked) return frame
  const { objectType: _, ...rest } = frame
  // One channel may become two by what is said of it where its bands are.
  const replication = frame.channels > 1 ? { objectType: REPLICATION } : {}
  return { ...rest, ...replication, sampleRate: frame.sampleRate * 2, samples: frame.samples * 2 }
}

/** [ISO 13818-7 6.2] */
function adts(code: Uint8Array): SoundFrame | null {
  if (code[0] !== 0xff || (code[1]! & 0xf6) !== 0xf0) return null
  const bits = new CodeBits(code.subarray(2))
  const objectType = bits.next(2) + 1
  const sampleRate = AAC_RATES[bits.next(4)] ?? 0
  bits.skip(1)
  const channels = AAC_CHANNELS[bits.next(3)]!
  bits.skip(4)
  return { codec: 'aac', sampleRate, channels, objectType, length: bits.next(13), samples: 1024 * ((code[6]! & 3) + 1) }
}

const RATES = [44100, 48000, 32000]
const KILOBITS: readonly (readonly number[])[] = [
  [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448], // layer I
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384], // layer II
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320], // layer III
  [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256], // layer I of low rates
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160], // layers II and III of low rates
]

/** [ISO 11172-3 2.4.1.3, ISO 13818-3 2.4.2.3] */
export function mpegFrame(code: Uint8Array): SoundFrame | null {
  if (code[0] !== 0xff || (code[1]! & 0xe0) !== 0xe0) return null
  const version = (code[1]! >> 3) & 3
  const layer = 4 - ((code[1]! >> 1) & 3)
  const base = RATES[(code[2]! >> 2) & 3]
  if (version === 1 || layer === 4 || !base) return null
  const low = version !== 3
  const sampleRate = base / (version === 3 ? 1 : version === 2 ? 2 : 4)
  const bitrate = 1000 * (KILOBITS[low ? (layer === 1 ? 3 : 4) : layer - 1]![code[2]! >> 4] ?? 0)
  const padding = (code[2]! >> 1) & 1
  const samples = layer === 1 ? 384 : layer === 3 && low ? 576 : 1152
  const length =
    layer === 1 ? (Math.floor((12 * bitrate) / sampleRate) + padding) * 4 : Math.floor(((samples / 8) * bitrate) / sampleRate) + padding
  return { codec: `mp${layer}`, sampleRate, channels: code[3]! >> 6 === 3 ? 1 : 2, length, samples, bitrate }
}

/** [ETSI TS 102 366 4.3.1, E.1.2] */
function dolby(code: Uint8Array): SoundFrame | null {
  if (code[0] !== 0x0b || code[1] !== 0x77) return null
  const identification = code[5]! >> 3
  if (identification > 16) return null
  return identification > 10 ? enhanced(new CodeBits(code.subarray(2))) : plain(code)
}

function plain(code: Uint8Array): SoundFrame | null {
  const sampleRate = DOLBY_RATES[code[4]! >> 6] ?? 0
  const size = code[4]! & 63
  const kilobits = DOLBY_KILOBITS[size >> 1] ?? 0
  const bits = new CodeBits(code.subarray(6))
  const mode = bits.next(3)
  if (mode & 1 && mode !== 1) bits.skip(2)
  if (mode & 4) bits.skip(2)
  if (mode === 2) bits.skip(2)
  const words = sampleRate === 44100 ? Math.floor((kilobits * 96000) / 44100) + (size & 1) : (kilobits * 96000) / (sampleRate || 1)
  const channels = DOLBY_CHANNELS[mode]! + bits.next(1)
  return { codec: 'ac3', sampleRate, channels, length: words * 2, samples: 1536, bitrate: kilobits * 1000 }
}

function enhanced(bits: CodeBits): SoundFrame | null {
  bits.skip(2 + 3)
  const length = (bits.next(11) + 1) * 2
  const rate = bits.next(2)
  const half = rate === 3 ? bits.next(2) : null
  const blocks = half === null ? [1, 2, 3, 6][bits.next(2)]! : 6
  const sampleRate = half === null ? DOLBY_RATES[rate]! : (DOLBY_RATES[half] ?? 0) / 2
  const mode = bits.next(3)
  const channels = DOLBY_CHANNELS[mode]! + bits.next(1)
  const bitrate = sampleRate > 0 ? Math.round((length * 8 * sampleRate) / (256 * blocks)) : 0
  return { codec: 'eac3', sampleRate, channels, length, samples: 256 * blocks, bitrate }
}

const DTS_RATES = [0, 8000, 16000, 32000, 0, 0, 11025, 22050, 44100, 0, 0, 12000, 24000, 48000, 96000, 192000]
const DTS_CHANNELS = [1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8]

/** [ETSI TS 102 114 5.3.1] */
function dts(code: Uint8Array): SoundFrame | null {
  if (code[0] !== 0x7f || code[1] !== 0xfe || code[2] !== 0x80 || code[3] !== 0x01) return null
  const bits = new CodeBits(code.subarray(4))
  bits.skip(1 + 5 + 1)
  const [blocks, length, mode, rate] = [bits.next(7) + 1, bits.next(14) + 1, bits.next(6), bits.next(4)]
  bits.skip(5 + 1 + 1 + 1 + 1 + 1 + 3 + 1 + 1)
  const low = bits.next(2)
  const channels = (DTS_CHANNELS[mode] ?? 0) + (low === 1 || low === 2 ? 1 : 0)
  return { codec: 'dts', sampleRate: DTS_RATES[rate] ?? 0, channels, length, samples: blocks * 32 }
}

const BLU_RAY_CHANNELS = [0, 1, 0, 2, 3, 3, 4, 4, 5, 6, 7, 8]
const BLU_RAY_RATES: ReadonlyMap<number, number> = new Map([
  [1, 48_000],
  [4, 96_000],
  [5, 192_000],
])

/** Samples as they are, behind four bytes; those of an odd number of channels have one more. [BDAV, LPCM] */
function bluRay(code: Uint8Array): SoundFrame | null {
  const bits = new CodeBits(code)
  const [size, layout, rate, depth] = [bits.next(16), bits.next(4), bits.next(4), bits.next(2)]
  const channels = BLU_RAY_CHANNELS[layout] ?? 0
  const each = (channels + (channels & 1)) * (depth === 1 ? 2 : 3)
  if (each === 0) return null
  const sampleRate = BLU_RAY_RATES.get(rate) ?? 0
  return { codec: 'pcm_bluray', sampleRate, channels, length: 4 + size, samples: Math.floor(size / each), bitrate: sampleRate * each * 8 }
}

const DVD_RATES = [48_000, 96_000, 44_100, 32_000]

/** Samples as they are, behind three bytes; how many there are the packet tells. [DVD-Video, LPCM] */
function dvd(code: Uint8Array): SoundFrame {
  const numbers = code[1]!
  const [sampleRate, channels] = [DVD_RATES[(numbers >> 4) & 3]!, (numbers & 7) + 1]
  return {
    codec: 'pcm_dvd',
    sampleRate,
    channels,
    length: Infinity,
    samples: 0,
    bitrate: sampleRate * channels * (16 + 4 * (numbers >> 6)),
  }
}
