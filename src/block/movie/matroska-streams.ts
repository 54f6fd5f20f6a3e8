import type { Budget } from '../../budget.ts'
import { type ByteSource, latin1 } from '../../source/source.ts'
import { type Master, master } from '../../syntax/ebml.ts'
import { turnOf } from '../../syntax/matroska.ts'
import { Id } from '../../syntax/matroska-ids.ts'
import { configuredPictures } from '../../syntax/picture-configuration.ts'
import { bothLights, NO_LIGHT } from '../../syntax/picture-light.ts'
import { degreesOf } from '../../syntax/turn.ts'
import type { Tag } from '../decoder.ts'
import { aac } from './aac.ts'
import { behindBitmap } from './bitmap-codes.ts'
import { videoCodecs } from './codec-names.ts'
import { codedColours, type ColourNumbers, statedColours } from './colours.ts'
import { firstPicture } from './first-picture.ts'
import { threeLetters } from './languages.ts'
import { matroskaLight } from './light.ts'
import { matroskaCodecs } from './matroska-names.ts'
import { avcProfile, avcString, AV1_PROFILES, av1String, hevcProfile, hevcString, mpeg2Profile, mpeg4Profile, PRO_RES } from './profiles.ts'
import { riffVideo, waveFormat } from './riff-names.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import type { StreamNotes, StreamUse } from './stream-notes.ts'
import type { Stream, VideoStream } from './streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'

/** Types of tracks. [RFC 9559 5.1.4.1.3] */
const VIDEO = 1
const AUDIO = 2
const SUBTITLES = 17

/** As much is read of what a decoder is configured with; longer is only what subtitles begin with. */
const MOST_PRIVATE = 64 * 1024

/** What tags say of a track, and what its blocks tell. */
export interface Beside {
  readonly tags: readonly Tag[]
  readonly duration: number | null
  readonly bitrate: number | null
  /** Nanoseconds from one picture to the next, where the track does not state them. */
  readonly spacing: () => Promise<number | null>
  /** The code of its first picture, where that is stored as it is. */
  readonly frame: () => Promise<ByteSource | null>
}

/** A track as a stream. [RFC 9559 5.1.4] */
export async function matroskaStream(track: Master, index: number, beside: Beside, budget: Budget): Promise<Stream> {
  const { duration, bitrate } = beside
  const notes = async () => notesOf(track, beside.tags)
  const shared = { index, duration, bitrate, language: languageOf(track), default: track.uint(Id.FLAG_DEFAULT) !== 0, notes }
  const id = track.text(Id.CODEC_ID) ?? ''
  const specific = (track.bytes(Id.CODEC_PRIVATE) ?? new Uint8Array()).subarray(0, MOST_PRIVATE)
  const type = track.uint(Id.TRACK_TYPE)
  if (type === VIDEO) return videoStream({ ...shared, ...(await pictures(track, id, specific, beside, budget)) })
  if (type === AUDIO) {
    const heard = await sound(track, id, specific, budget)
    return audioStream({ ...shared, ...heard, bitrate: bitrate ?? heard.bitrate ?? null })
  }
  return otherStream(type === SUBTITLES ? 'SUBTITLE' : 'DATA', { ...shared, codec: matroskaCodecs.get(id) ?? null })
}

/** What the flags of a track say that it is for. [RFC 9559 5.1.4.1.6 to 5.1.4.1.11] */
const USES: readonly (readonly [id: number, use: StreamUse])[] = [
  [Id.FLAG_FORCED, 'FORCED'],
  [Id.FLAG_HEARING_IMPAIRED, 'HEARING_IMPAIRED'],
  [Id.FLAG_VISUAL_IMPAIRED, 'VISUAL_IMPAIRED'],
  [Id.FLAG_TEXT_DESCRIPTIONS, 'DESCRIPTIONS'],
  [Id.FLAG_ORIGINAL, 'ORIGINAL'],
  [Id.FLAG_COMMENTARY, 'COMMENTARY'],
]

function notesOf(track: Master, tags: readonly Tag[]): StreamNotes {
  const name = track.text(Id.TRACK_NAME)
  const uses = USES.filter(([id]) => track.uint(id) === 1).map(([, use]) => use)
  // What is said not to be in the language that the film was made in was put into another.
  const dubbed = track.uint(Id.FLAG_ORIGINAL) === 0 ? (['DUBBED'] as const) : []
  return { tags: [...(name ? [tag('TrackEntry', 'title', text(name))] : []), ...tags], uses: [...uses, ...dubbed] }
}

/** Three letters. What a newer element says more exactly most writers say in the older one, too; English where neither says anything. [RFC 9559 5.1.4.1.19, 5.1.4.1.20] */
function languageOf(track: Master): string | null {
  const [older, newer] = [track.text(Id.LANGUAGE), track.text(Id.LANGUAGE_BCP47)]
  return threeLetters(older ?? newer ?? 'eng') ?? threeLetters(newer ?? '')
}

type Pictures = Partial<Omit<VideoStream, 'kind' | 'codecName' | 'index'>>

async function pictures(track: Master, id: string, specific: Uint8Array, { spacing, frame }: Beside, budget: Budget): Promise<Pictures> {
  const video = await master(track.bytes(Id.VIDEO) ?? new Uint8Array(), budget)
  const [width, height] = [video.uint(Id.PIXEL_WIDTH), video.uint(Id.PIXEL_HEIGHT)]
  const codec = pictureCodec(id, specific)
  const coded = configuredPictures(codec.codec ?? null, specific)
  const stated = video.bytes(Id.COLOUR)
  const colours = stated ? await master(stated, budget) : null
  const each = track.uint(Id.DEFAULT_DURATION) || (await spacing())
  return {
    ...codec,
    width,
    height,
    frameRate: each ? 1e9 / each : null,
    coded: firstPicture(codec.codec ?? null, frame),
    rotation: degreesOf(await turnOf(video, budget)),
    pixelAspectRatio: aspect(video, width, height),
    ...(colours ? statedColours(colour(colours), coded) : codedColours(coded)),
    ...bothLights(colours ? await matroskaLight(colours, budget) : NO_LIGHT, coded?.light ?? NO_LIGHT),
    ...((await isDolbyVision(track, budget)) && { hdr: 'DOLBY_VISION' }),
  }
}

function pictureCodec(id: string, specific: Uint8Array): Pick<Pictures, 'codec' | 'codecTag' | 'codecString' | 'profile'> {
  if (id === 'V_MS/VFW/FOURCC' && specific.length >= 20) {
    const codecTag = latin1(specific, 16, 20)
    const codec = riffVideo(codecTag)
    const { profile = null, codecString = null } = behindBitmap(codec, specific)
    return { codec, codecTag, profile, codecString }
  }
  if (id === 'V_QUICKTIME' && specific.length >= 8) {
    const codecTag = latin1(specific, 4, 8)
    return { codec: videoCodecs.get(codecTag) ?? riffVideo(codecTag), codecTag }
  }
  const codec = matroskaCodecs.get(id) ?? null
  if (codec === 'prores') return ofProRes(latin1(specific, 0, 4))
  if (codec === 'h264') return { codec, profile: avcProfile(specific), codecString: avcString('avc1', specific) }
  if (codec === 'hevc') return { codec, profile: hevcProfile(specific), codecString: hevcString('hvc1', specific) }
  if (codec === 'av1' && specific.length >= 4)
    return { codec, profile: AV1_PROFILES[specific[1]! >> 5] ?? null, codecString: av1String(specific) }
  const byte = configuredPictures(codec, specific)?.configuration?.[0]
  if (codec === 'mpeg2video' && byte !== undefined) return { codec, profile: mpeg2Profile(byte) }
  if (codec === 'mpeg4' && byte !== undefined) return { codec, profile: mpeg4Profile(byte), codecString: `mp4v.20.${byte}` }
  return { codec, codecString: codec === 'vp8' ? 'vp8' : null }
}

/** The variety by its four characters. [Matroska codec mappings, V_PRORES] */
function ofProRes(codecTag: string): Pick<Pictures, 'codec' | 'codecTag' | 'profile'> {
  const profile = PRO_RES.get(codecTag) ?? null
  return { codec: 'prores', codecTag: profile && codecTag, profile }
}

/** Display sizes are in pixels, or a ratio. [RFC 9559 5.1.4.1.28.14] */
function aspect(video: Master, width: number | null, height: number | null): number | null {
  const crop = (id: number) => video.uint(id) ?? 0
  const shown = [(width ?? 0) - crop(Id.CROP_LEFT) - crop(Id.CROP_RIGHT), (height ?? 0) - crop(Id.CROP_TOP) - crop(Id.CROP_BOTTOM)] as const
  const [x, y] = [video.uint(Id.DISPLAY_WIDTH) ?? shown[0], video.uint(Id.DISPLAY_HEIGHT) ?? shown[1]]
  const ratio = (x * shown[1]) / (y * shown[0])
  // A size rounded to whole pixels does not make pixels oblong.
  const rounded = !video.uint(Id.DISPLAY_UNIT) && Math.abs(x - (y * shown[0]) / shown[1]) < 1 && Math.abs(y - (x * shown[1]) / shown[0]) < 1
  return Number.isFinite(ratio) && ratio > 0 ? (rounded ? 1 : ratio) : null
}

/** [RFC 9559 5.1.4.1.28.16] */
function colour(found: Master): ColourNumbers {
  const range = found.uint(Id.RANGE)
  return {
    primaries: found.uint(Id.PRIMARIES) ?? 2,
    transfer: found.uint(Id.TRANSFER) ?? 2,
    matrix: found.uint(Id.MATRIX) ?? 2,
    full: range === 1 ? false : range === 2 ? true : null,
  }
}

/** Additions to blocks whose type is that of Dolby's configuration boxes. [Matroska block additional mappings] */
async function isDolbyVision(track: Master, budget: Budget): Promise<boolean> {
  for (const mapping of track.all(Id.BLOCK_ADDITION_MAPPING).slice(0, 16)) {
    const type = (await master(mapping, budget)).uint(Id.BLOCK_ADD_TYPE)
    if (type === 0x64766343 || type === 0x64767643 || type === 0x64767743) return true
  }
  return false
}

interface SoundFacts {
  readonly codec: string | null
  readonly sampleRate: number | null
  readonly channels: number | null
  readonly bitrate?: number | null
  readonly profile?: string | null
  readonly codecString?: string | null
}

async function sound(track: Master, id: string, specific: Uint8Array, budget: Budget): Promise<SoundFacts> {
  const audio = await master(track.bytes(Id.AUDIO) ?? new Uint8Array(), budget)
  const stated = audio.float(Id.OUTPUT_FREQUENCY) || audio.float(Id.SAMPLING_FREQUENCY) || 8000
  const sampleRate = stated > 0 && stated < 2 ** 31 ? Math.round(stated) : null
  const channels = audio.uint(Id.CHANNELS) ?? 1
  const wave = id === 'A_MS/ACM' ? waveFormat(specific) : null
  if (wave) return { ...wave, sampleRate: wave.sampleRate ?? sampleRate, channels: wave.channels ?? channels }
  if (id.startsWith('A_AAC')) return aacFacts(specific, sampleRate, channels)
  if (id.startsWith('A_PCM/')) return { codec: uncompressed(id, audio.uint(Id.BIT_DEPTH) ?? 16), sampleRate, channels }
  const codec = matroskaCodecs.get(id) ?? null
  return {
    codec,
    sampleRate: codec === 'opus' ? 48000 : sampleRate,
    channels,
    codecString: codec === 'opus' || codec === 'flac' ? codec : null,
  }
}

/** The decoder's configuration is right where the fields of the track are not. */
function aacFacts(specific: Uint8Array, sampleRate: number | null, channels: number): SoundFacts {
  if (specific.length < 2) return { codec: 'aac', sampleRate, channels }
  const known = aac(specific)
  return {
    codec: 'aac',
    sampleRate: Math.max(known.sampleRate ?? 0, sampleRate ?? 0) || null,
    channels: known.channels || channels,
    profile: known.profile || null,
    codecString: `mp4a.40.${specific[0]! >> 3}`,
  }
}

function uncompressed(id: string, bits: number): string {
  if (id.startsWith('A_PCM/FLOAT')) return `pcm_f${bits === 64 ? 64 : 32}le`
  return bits === 8 ? 'pcm_u8' : `pcm_s${bits}${id.endsWith('/BIG') ? 'be' : 'le'}`
}
