import { latin1, uint32, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { bytesIn, heldIn } from '../../syntax/boxes.ts'
import { configuredPictures } from '../../syntax/picture-configuration.ts'
import type { PictureFacts } from '../../syntax/picture-facts.ts'
import type { PictureLight } from '../../syntax/picture-light.ts'
import type { SampleEntry } from '../../syntax/sample-entry.ts'
import { codedColours, type ColourNumbers, type Colours, isSpecified, statedColours } from './colours.ts'
import { videoCodecs } from './codec-names.ts'
import { readDescriptor, type StreamDescriptor } from './esds.ts'
import {
  AV1_PROFILES,
  av1String,
  avcProfile,
  avcString,
  dolbyVisionString,
  hevcProfile,
  hevcString,
  mpeg2Profile,
  mpeg4Profile,
  PRO_RES,
  vp9Profile,
  vp9String,
} from './profiles.ts'
import { lightOf } from './light.ts'
import { riffVideo } from './riff-names.ts'

/** What the headers of a track of pictures say. */
export interface VideoFacts extends Colours, PictureLight {
  readonly codec: string | null
  /** As RFC 6381 writes it, where it is laid down how. */
  readonly codecString: string | null
  readonly profile: string | null
  /** Bits per second, as stated. */
  readonly bitrate: number | null
  /** Width of a pixel by its height. */
  readonly pixelAspectRatio: number | null
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

/** As much of the configuration of a decoder as is read. */
const CONFIGURATION = 1024

/** What a sample entry of pictures says. */
export function* videoFacts(entry: SampleEntry): Steps<VideoFacts> {
  const descriptor = yield* readDescriptor(entry.extensions.get('esds'))
  const btrt = heldSaid(entry, 'btrt') ?? (yield* said(entry, 'btrt'))
  const pasp = heldSaid(entry, 'pasp') ?? (yield* said(entry, 'pasp'))
  const colour = colourOf(heldSaid(entry, 'colr') ?? (yield* said(entry, 'colr')))
  const stated = btrt.length < 12 ? 0 : uint32(btrt, 8)
  const codec = codecOf(entry, descriptor?.objectType)
  const shape = ratio(pasp)
  const isTold = shape !== null && colour !== null && isSpecified(colour)
  const coded = isTold && !descriptor ? null : yield* codedPictures(entry, codec, descriptor)
  const { profile, codecString } =
    (descriptor && describedPictures(entry.format, codec, descriptor, coded)) ?? (yield* configuration(entry, codec))
  const colours = colour ? statedColours(colour, coded) : codedColours(coded)
  const { masteringDisplay, contentLight } = yield* lightOf(entry, coded)
  return {
    codec,
    codecString,
    profile,
    bitrate: descriptor?.averageBitrate || stated || null,
    pixelAspectRatio: shape ?? coded?.pixelAspectRatio ?? null,
    colorPrimaries: colours.colorPrimaries,
    transfer: colours.transfer,
    matrix: colours.matrix,
    range: colours.range,
    hdr: isDolbyVision(entry, codec) ? 'DOLBY_VISION' : colours.hdr,
    masteringDisplay,
    contentLight,
  }
}

/** Where decoders are configured, by codec. */
const CONFIGURATIONS: ReadonlyMap<string | null, string> = new Map([
  ['h264', 'avcC'],
  ['hevc', 'hvcC'],
  ['av1', 'av1C'],
  ['vp9', 'vpcC'],
])

/** What the headers say that a decoder is configured with. */
function* codedPictures(entry: SampleEntry, codec: string | null, descriptor: StreamDescriptor | null): Steps<PictureFacts | null> {
  const box = CONFIGURATIONS.get(codec)
  return configuredPictures(codec, box ? yield* said(entry, box) : (descriptor?.specific ?? NOTHING))
}

const NOTHING = new Uint8Array()

/** Profile and string of pictures that a descriptor tells of, and the headers in it. [RFC 6381 3.3] */
function describedPictures(
  format: string,
  codec: string | null,
  { objectType }: StreamDescriptor,
  coded: PictureFacts | null,
): Pick<VideoFacts, 'profile' | 'codecString'> | null {
  if (format !== 'mp4v') return null
  const byte = coded?.configuration?.[0]
  const level = codec === 'mpeg4' && byte !== undefined ? `.${byte}` : ''
  const profile = byte === undefined ? null : codec === 'mpeg4' ? mpeg4Profile(byte) : codec === 'mpeg2video' ? mpeg2Profile(byte) : null
  return { profile, codecString: `mp4v.${objectType.toString(16)}${level}` }
}

function codecOf({ format, extensions }: SampleEntry, objectType: number | undefined): string | null {
  if (format === 'mp4v') return OBJECT_TYPES.get(objectType ?? 0x20) ?? null
  if (extensions.has('hvcC')) return 'hevc' // dvh1 is HEVC with Dolby Vision, and a tape format besides
  return videoCodecs.get(format) ?? riffVideo(format)
}

/** What a box behind the fields of a sample entry says, as far as that is asked for here. */
function said({ extensions }: SampleEntry, type: string): Steps<Uint8Array> {
  return bytesIn(extensions.get(type), CONFIGURATION)
}

/** The same, where it is here already. */
function heldSaid({ extensions }: SampleEntry, type: string): Uint8Array | undefined {
  return heldIn(extensions.get(type), CONFIGURATION)
}

/** Profile, and the string that says it with the level, out of the configuration that the decoder needs. */
function* configuration(entry: SampleEntry, codec: string | null): Steps<Pick<VideoFacts, 'profile' | 'codecString'>> {
  const { format } = entry
  const plain = /^[\w-]{4}$/.test(format) ? format : null
  const dolby = DOLBY.has(format) ? dolbyVisionString(format, yield* dolbyVision(entry)) : null
  switch (codec) {
    case 'h264': {
      const avcC = yield* said(entry, 'avcC')
      return { profile: avcProfile(avcC), codecString: dolby ?? avcString(format, avcC) }
    }
    case 'hevc': {
      const hvcC = yield* said(entry, 'hvcC')
      return { profile: hevcProfile(hvcC), codecString: dolby ?? hevcString(format, hvcC) }
    }
    case 'av1': {
      const av1C = yield* said(entry, 'av1C')
      return { profile: av1C.length < 4 ? null : (AV1_PROFILES[av1C[1]! >> 5] ?? null), codecString: dolby ?? av1String(av1C) }
    }
    case 'vp9': {
      const vpcC = yield* said(entry, 'vpcC')
      return { profile: vpcC.length < 7 ? null : vp9Profile(vpcC[4]!), codecString: vp9String(vpcC) }
    }
    case 'prores':
      return { profile: PRO_RES.get(format) ?? null, codecString: plain }
  }
  return { profile: null, codecString: plain }
}

function ratio(pasp: Uint8Array): number | null {
  const value = pasp.length < 8 ? 0 : uint32(pasp, 0) / uint32(pasp, 4)
  return Number.isFinite(value) && value > 0 ? value : null
}

/** [ISO 14496-12 12.1.5, QTFF colr] */
function colourOf(bytes: Uint8Array): ColourNumbers | null {
  if (bytes.length < 10) return null
  const type = latin1(bytes, 0, 4)
  if (type !== 'nclx' && type !== 'nclc') return null
  const numbers = view(bytes)
  const full = type === 'nclx' && bytes.length > 10 ? (bytes[10]! & 0x80) !== 0 : null
  return { primaries: numbers.getUint16(4), transfer: numbers.getUint16(6), matrix: numbers.getUint16(8), full }
}

/** Boxes that configure Dolby Vision, and formats that only its decoders show. [Dolby Vision streams within the ISO base media file format 2.2, 3.1] */
const DOLBY_BOXES = ['dvcC', 'dvvC', 'dvwC']
const DOLBY = new Set(['dvh1', 'dvhe', 'dva1', 'dvav', 'dav1'])

/** Tapes of DVCPRO HD go by one of the formats, too. */
const isDolbyVision = ({ format, extensions }: SampleEntry, codec: string | null) =>
  DOLBY_BOXES.some((box) => extensions.has(box)) || (DOLBY.has(format) && codec !== 'dvvideo')

function dolbyVision(entry: SampleEntry): Steps<Uint8Array> {
  return said(entry, DOLBY_BOXES.find((box) => entry.extensions.has(box)) ?? 'dvcC')
}
