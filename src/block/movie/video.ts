import { latin1, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { bytesIn } from '../../syntax/boxes.ts'
import type { SampleEntry } from '../../syntax/sample-entry.ts'
import { matrices, primaries, transfers } from './colour-names.ts'
import { videoCodecs } from './codec-names.ts'
import { readDescriptor } from './esds.ts'
import { avcProfile, avcString, hevcProfile, hevcString, av1String, PRO_RES, AV1_PROFILES, vp9String } from './profiles.ts'
import { riffVideo } from './riff-names.ts'

/** How far the brightness of a film goes beyond the usual. */
type Hdr = 'HDR10' | 'HLG' | 'DOLBY_VISION'

/** What the headers of a track of pictures say. */
export interface VideoFacts {
  readonly codec: string | null
  /** As RFC 6381 writes it, where it is laid down how. */
  readonly codecString: string | null
  readonly profile: string | null
  /** Bits per second, as stated. */
  readonly bitrate: number | null
  /** Width of a pixel by its height. */
  readonly pixelAspectRatio: number | null
  readonly colorPrimaries: string | null
  readonly transfer: string | null
  readonly matrix: string | null
  /** Whether the numbers take all of their range (pc) or leave room at both ends (tv). */
  readonly range: 'pc' | 'tv' | null
  readonly hdr: Hdr | null
}

/** Codecs of MPEG-4 streams by object type indication. [mp4ra.org] */
const OBJECT_TYPES: ReadonlyMap<number, string> = new Map([
  [0x20, 'mpeg4'],
  [0x21, 'h264'],
  [0x23, 'hevc'],
  [0x60, 'mpeg2video'],
  [0x61, 'mpeg2video'],
  [0x62, 'mpeg2video'],
  [0x63, 'mpeg2video'],
  [0x64, 'mpeg2video'],
  [0x65, 'mpeg2video'],
  [0x6a, 'mpeg1video'],
  [0x6c, 'mjpeg'],
  [0x6d, 'png'],
  [0x6e, 'jpeg2000'],
  [0xa3, 'vc1'],
  [0xa4, 'dirac'],
  [0xb1, 'vp9'],
])

const PQ = 16
const HYBRID_LOG_GAMMA = 18

/** What a sample entry of pictures says. */
export function* videoFacts(entry: SampleEntry): Steps<VideoFacts> {
  const descriptor = yield* readDescriptor(entry.extensions.get('esds'))
  const btrt = yield* said(entry, 'btrt')
  const pasp = yield* said(entry, 'pasp')
  const colour = colourOf(yield* said(entry, 'colr'))
  const stated = btrt.length < 12 ? 0 : view(btrt).getUint32(8)
  const codec = codecOf(entry, descriptor?.objectType)
  const { profile, codecString } = yield* configuration(entry, codec)
  return {
    ...colourNames(colour),
    codec,
    codecString,
    profile,
    bitrate: descriptor?.averageBitrate || stated || null,
    pixelAspectRatio: ratio(pasp),
    hdr: hdrOf(entry, colour?.transfer),
  }
}

function codecOf({ format, extensions }: SampleEntry, objectType: number | undefined): string | null {
  if (format === 'mp4v') return OBJECT_TYPES.get(objectType ?? 0x20) ?? null
  if (extensions.has('hvcC')) return 'hevc' // dvh1 is HEVC with Dolby Vision, and a tape format besides
  return videoCodecs.get(format) ?? riffVideo(format)
}

/** What a box behind the fields of a sample entry says, as far as that is asked for here. */
function said({ extensions }: SampleEntry, type: string): Steps<Uint8Array> {
  return bytesIn(extensions.get(type), 256)
}

/** Profile, and the string that says it with the level, out of the configuration that the decoder needs. */
function* configuration(entry: SampleEntry, codec: string | null): Steps<Pick<VideoFacts, 'profile' | 'codecString'>> {
  const { format } = entry
  const plain = /^[\w-]{4}$/.test(format) ? format : null
  switch (codec) {
    case 'h264': {
      const avcC = yield* said(entry, 'avcC')
      return { profile: avcProfile(avcC), codecString: avcString(format, avcC) }
    }
    case 'hevc': {
      const hvcC = yield* said(entry, 'hvcC')
      return { profile: hevcProfile(hvcC), codecString: hevcString(format, hvcC) }
    }
    case 'av1': {
      const av1C = yield* said(entry, 'av1C')
      return { profile: av1C.length < 4 ? null : (AV1_PROFILES[av1C[1]! >> 5] ?? null), codecString: av1String(av1C) }
    }
    case 'vp9': {
      const vpcC = yield* said(entry, 'vpcC')
      return { profile: vpcC.length < 7 ? null : `Profile ${vpcC[4]}`, codecString: vp9String(vpcC) }
    }
    case 'prores':
      return { profile: PRO_RES.get(format) ?? null, codecString: plain }
  }
  return { profile: null, codecString: plain }
}

function ratio(pasp: Uint8Array): number | null {
  const value = pasp.length < 8 ? 0 : view(pasp).getUint32(0) / view(pasp).getUint32(4)
  return Number.isFinite(value) && value > 0 ? value : null
}

interface Colour {
  readonly primaries: number
  readonly transfer: number
  readonly matrix: number
  readonly full: boolean | null
}

/** [ISO 14496-12 12.1.5, QTFF colr] */
function colourOf(bytes: Uint8Array): Colour | null {
  const type = latin1(bytes, 0, 4)
  if (bytes.length < 10 || (type !== 'nclx' && type !== 'nclc')) return null
  const numbers = view(bytes)
  const full = type === 'nclx' && bytes.length > 10 ? (bytes[10]! & 0x80) !== 0 : null
  return { primaries: numbers.getUint16(4), transfer: numbers.getUint16(6), matrix: numbers.getUint16(8), full }
}

function colourNames(colour: Colour | null): Pick<VideoFacts, 'colorPrimaries' | 'transfer' | 'matrix' | 'range'> {
  if (!colour) return { colorPrimaries: null, transfer: null, matrix: null, range: null }
  return {
    colorPrimaries: primaries[colour.primaries] || null,
    transfer: transfers[colour.transfer] || null,
    matrix: matrices[colour.matrix] || null,
    range: colour.full === null ? null : colour.full ? 'pc' : 'tv',
  }
}

function hdrOf({ format, extensions }: SampleEntry, transfer: number | undefined): Hdr | null {
  if (['dvcC', 'dvvC', 'dvwC'].some((type) => extensions.has(type)) || format === 'dvhe') return 'DOLBY_VISION'
  return transfer === PQ ? 'HDR10' : transfer === HYBRID_LOG_GAMMA ? 'HLG' : null
}
