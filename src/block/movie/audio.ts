import { type ByteSource, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { bytesIn } from '../../syntax/boxes.ts'
import { CodeBits } from '../../syntax/code-bits.ts'
import type { SampleEntry } from '../../syntax/sample-entry.ts'
import { DOLBY_CHANNELS, DOLBY_KILOBITS, DOLBY_RATES } from '../../syntax/sound-numbers.ts'
import type { Track } from '../../syntax/tracks.ts'
import { aac, type Sound } from './aac.ts'
import { audioCodecs } from './codec-names.ts'
import { firstFrame, trueHd, vorbis } from './coded-sound.ts'
import { readDescriptor, type StreamDescriptor } from './esds.ts'
import { layoutOf, plainBitrate } from './layouts.ts'
import { placedLayout } from './loudspeakers.ts'
import { waveCodec } from './riff-names.ts'

/** What the headers of a track of sound say. */
export interface AudioFacts {
  readonly codec: string | null
  /** As RFC 6381 writes it, where it is laid down how. */
  readonly codecString: string | null
  readonly profile: string | null
  /** Bits per second, as stated. */
  readonly bitrate: number | null
  readonly sampleRate: number | null
  readonly channels: number | null
  readonly layout: string | null
}

/** Codecs of MPEG-4 streams by object type indication. [mp4ra.org] */
const OBJECT_TYPES: ReadonlyMap<number, string> = new Map([
  [0x40, 'aac'],
  [0x66, 'aac'],
  [0x67, 'aac'],
  [0x68, 'aac'],
  [0x69, 'mp3'],
  [0x6b, 'mp3'],
  [0xa5, 'ac3'],
  [0xa6, 'eac3'],
  [0xa9, 'dts'],
  [0xaa, 'dts'],
  [0xab, 'dts'],
  [0xac, 'dts'],
  [0xad, 'opus'],
  [0xc1, 'flac'],
  [0xd1, 'evrc'],
  [0xdd, 'vorbis'],
  [0xe1, 'qcelp'],
])

const DOLBY_LAYOUTS = ['stereo', 'mono', 'stereo', '3.0', '3.0(back)', '4.0', 'quad(side)', '5.0(side)']

/** The same with a loudspeaker for low tones, where FFmpeg has a name for that. */
const LOW_LAYOUTS: ReadonlyMap<string, string> = new Map([
  ['stereo', '2.1'],
  ['3.0', '3.1'],
  ['4.0', '4.1'],
  ['5.0(side)', '5.1(side)'],
])

/** What a sample entry of sound says. */
export function* audioFacts(entry: SampleEntry, track: Track, file: ByteSource): Steps<AudioFacts> {
  const descriptor = yield* readDescriptor(entry.extensions.get('esds'))
  const codec = yield* codecOf(entry, descriptor)
  const stated = fieldsOf(entry)
  const known = (yield* firstFrame(codec, track, file)) ?? (yield* details(codec, entry, descriptor))
  const channels = known.channels || stated.channels
  const sampleRate = known.sampleRate || stated.sampleRate || null
  return {
    codec,
    codecString: codecString(entry, codec, descriptor),
    profile: known.profile ?? null,
    bitrate: descriptor?.averageBitrate || known.bitrate || plainBitrate(codec, sampleRate, channels),
    sampleRate,
    channels: channels || null,
    layout: known.layout ?? (codec?.startsWith('pcm_') ? yield* placedLayout(entry, channels) : null) ?? layoutOf(codec, channels),
  }
}

/** The fields of the entry itself. [ISO 14496-12 12.2.3, QTFF sound sample descriptions] */
function fieldsOf({ fields, version }: SampleEntry): { channels: number; sampleRate: number; bits: number } {
  if (fields.length < 28) return { channels: 0, sampleRate: 0, bits: 0 }
  const numbers = view(fields)
  if (version === 2 && fields.length >= 64) {
    const sampleRate = numbers.getFloat64(32)
    return { channels: bounded(numbers.getUint32(40)), sampleRate: bounded(sampleRate), bits: numbers.getUint32(48) }
  }
  return { channels: numbers.getUint16(16), sampleRate: numbers.getUint32(24) >>> 16, bits: numbers.getUint16(18) }
}

const bounded = (value: number) => (Number.isFinite(value) && value > 0 && value < 2 ** 31 ? value : 0)

function* codecOf(entry: SampleEntry, descriptor: StreamDescriptor | null): Steps<string | null> {
  if (entry.format === 'mp4a' || (descriptor && entry.format === 'mp4s')) return OBJECT_TYPES.get(descriptor?.objectType ?? 0x40) ?? null
  return audioCodecs.get(entry.format) ?? windowsCodec(entry) ?? (yield* uncompressed(entry))
}

/** Formats that begin with "ms" state the number of a wave format. [QTFF] */
function windowsCodec(entry: SampleEntry): string | null {
  const { format } = entry
  return format.startsWith('ms') ? waveCodec(format.charCodeAt(2) * 256 + format.charCodeAt(3), fieldsOf(entry).bits) : null
}

/** Uncompressed sound, by the size of its samples and the order of their bytes. [QTFF] */
function* uncompressed(entry: SampleEntry): Steps<string | null> {
  const { bits } = fieldsOf(entry)
  const order = (yield* isLittleEndian(entry)) ? 'le' : 'be'
  switch (entry.format) {
    case 'raw ':
    case 'NONE':
    case 'none':
      return bits === 8 ? 'pcm_u8' : `pcm_s${bits || 16}be`
    case 'twos':
    case 'sowt':
      return bits === 8 ? 'pcm_s8' : `pcm_s${bits || 16}${entry.format === 'sowt' ? 'le' : 'be'}`
    case 'vdva':
    case 'dvca':
      return 'pcm_s16le'
    case 'in24':
    case 'in32':
      return `pcm_s${entry.format.slice(2)}${order}`
    case 'fl32':
    case 'fl64':
      return `pcm_f${entry.format.slice(2)}${order}`
    case 'ipcm':
      return `pcm_s${bits}${order}`
    case 'fpcm':
      return `pcm_f${bits}${order}`
    case 'lpcm':
      return linear(entry, bits)
  }
  return null
}

/** Linear sound of QuickTime's second layout: flags say what a sample is. [QTFF, kAudioFormatFlag] */
function linear({ fields, version }: SampleEntry, bits: number): string {
  const flags = version === 2 && fields.length >= 56 ? view(fields).getUint32(52) : 0x6
  const order = bits === 8 ? '' : flags & 2 ? 'be' : 'le'
  return `pcm_${flags & 1 ? 'f' : flags & 4 || bits !== 8 ? 's' : 'u'}${bits || 16}${order}`
}

/** [QTFF enda; ISO 23003-5 pcmC] */
function* isLittleEndian({ extensions }: SampleEntry): Steps<boolean> {
  const enda = yield* bytesIn(extensions.get('enda'), 2)
  const pcmC = yield* bytesIn(extensions.get('pcmC'), 6)
  return enda[1] === 1 || ((pcmC[4] ?? 0) & 1) === 1
}

/** What codecs say of themselves, which is right where the entry's own fields are not. */
function* details(codec: string | null, { extensions }: SampleEntry, descriptor: StreamDescriptor | null): Steps<Sound> {
  const read = (type: string) => bytesIn(extensions.get(type), 64)
  switch (codec) {
    case 'aac':
      return descriptor && descriptor.specific.length > 1 ? aac(descriptor.specific) : {}
    case 'amr_nb':
      return { sampleRate: 8000, channels: 1 }
    case 'amr_wb':
      return { sampleRate: 16000, channels: 1 }
    case 'ac3':
      return ac3(yield* read('dac3'))
    case 'eac3':
      return eac3(yield* read('dec3'))
    case 'vorbis':
      return vorbis(descriptor?.specific ?? new Uint8Array())
    case 'truehd':
      return trueHd(yield* read('dmlp'))
    case 'opus':
      return { sampleRate: 48000, channels: (yield* read('dOps'))[1] ?? 0 }
    case 'flac':
      return flac(yield* read('dfLa'))
    case 'alac':
      return alac(yield* read('alac'))
  }
  return {}
}

/** AC-3. [ETSI TS 102 366 F.4] */
function ac3(bytes: Uint8Array): Sound {
  if (bytes.length < 3) return {}
  const bits = new CodeBits(bytes)
  const sampleRate = DOLBY_RATES[bits.next(2)] ?? 0
  bits.next(5 + 3)
  const heard = speakers(bits.next(3), bits.next(1))
  return { sampleRate, ...heard, bitrate: 1000 * (DOLBY_KILOBITS[bits.next(5)] ?? 0) }
}

/** Enhanced AC-3; its first substream. [ETSI TS 102 366 F.6] */
function eac3(bytes: Uint8Array): Sound {
  if (bytes.length < 5) return {}
  const bits = new CodeBits(bytes)
  const bitrate = 1000 * bits.next(13)
  bits.next(3)
  const sampleRate = DOLBY_RATES[bits.next(2)] ?? 0
  bits.next(5 + 1 + 1 + 3)
  return { sampleRate, ...speakers(bits.next(3), bits.next(1)), bitrate }
}

function speakers(mode: number, low: number): Sound {
  const layout = DOLBY_LAYOUTS[mode]!
  const named = low ? LOW_LAYOUTS.get(layout) : layout
  return { channels: DOLBY_CHANNELS[mode]! + low, ...(named && { layout: named }) }
}

/** The stream information block. [RFC 9639 8.2, Encapsulation of FLAC in ISO BMFF 3.3.2] */
function flac(bytes: Uint8Array): Sound {
  if (bytes.length < 4 + 4 + 14) return {}
  const bits = new CodeBits(bytes.subarray(4 + 4 + 10))
  return { sampleRate: bits.next(20), channels: bits.next(3) + 1 }
}

/** The magic cookie. [ALAC specific config] */
function alac(bytes: Uint8Array): Sound {
  return bytes.length < 28 ? {} : { channels: bytes[13]!, sampleRate: view(bytes).getUint32(24) }
}

/** [RFC 6381 3.3, 3.4] */
function codecString({ format }: SampleEntry, codec: string | null, descriptor: StreamDescriptor | null): string | null {
  if (format === 'mp4a') {
    const objectType = descriptor?.objectType ?? 0x40
    const type = objectType === 0x40 && descriptor ? new CodeBits(descriptor.specific).next(5) : 0
    return `mp4a.${objectType.toString(16)}${type ? `.${type}` : ''}`
  }
  return codec === 'opus' ? 'opus' : codec === 'flac' ? 'flac' : /^[\w-]{4}$/.test(format) ? format : null
}
