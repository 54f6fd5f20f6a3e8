import type { Described, Elementary } from './elementary.ts'
import type { SoundFrame } from './sound-frame.ts'

/** A kind of stream, and FFmpeg's name of its codec. */
export type StreamType = readonly [kind: Elementary['kind'], codec: string | null]

const DATA: StreamType = ['DATA', null]

/** Kinds of streams by number. [ISO 13818-1 table 2-34, ATSC A/53 part 3] */
const TYPES: ReadonlyMap<number, StreamType> = new Map([
  [0x01, ['VIDEO', 'mpeg1video']],
  [0x02, ['VIDEO', 'mpeg2video']],
  [0x03, ['AUDIO', 'mp3']],
  [0x04, ['AUDIO', 'mp3']],
  [0x0f, ['AUDIO', 'aac']],
  [0x10, ['VIDEO', 'mpeg4']],
  [0x11, ['AUDIO', 'aac_latm']],
  [0x1b, ['VIDEO', 'h264']],
  [0x20, ['VIDEO', 'h264']],
  [0x21, ['VIDEO', 'jpeg2000']],
  [0x24, ['VIDEO', 'hevc']],
  [0x33, ['VIDEO', 'vvc']],
  [0x42, ['VIDEO', 'cavs']],
  [0x81, ['AUDIO', 'ac3']],
  [0x86, ['DATA', 'scte_35']],
  [0x87, ['AUDIO', 'eac3']],
  [0x8a, ['AUDIO', 'dts']],
  [0xd1, ['VIDEO', 'dirac']],
  [0xd2, ['VIDEO', 'avs2']],
  [0xd4, ['VIDEO', 'avs3']],
  [0xea, ['VIDEO', 'vc1']],
])

/** Those of Blu-ray discs and the cameras that write like them. [BDAV] */
const BLU_RAY: ReadonlyMap<number, StreamType> = new Map([
  [0x80, ['AUDIO', 'pcm_bluray']],
  [0x81, ['AUDIO', 'ac3']],
  [0x82, ['AUDIO', 'dts']],
  [0x83, ['AUDIO', 'truehd']],
  [0x84, ['AUDIO', 'eac3']],
  [0x85, ['AUDIO', 'dts']],
  [0x86, ['AUDIO', 'dts']],
  [0x90, ['SUBTITLE', 'hdmv_pgs_subtitle']],
  [0x92, ['SUBTITLE', 'hdmv_text_subtitle']],
  [0xa1, ['AUDIO', 'eac3']],
  [0xa2, ['AUDIO', 'dts']],
])

/** Those that a registration names. [SMPTE Registration Authority] */
const REGISTERED: ReadonlyMap<string, StreamType> = new Map([
  ['AC-3', ['AUDIO', 'ac3']],
  ['AC-4', ['AUDIO', 'ac4']],
  ['BSSD', ['AUDIO', 's302m']],
  ['DTS1', ['AUDIO', 'dts']],
  ['DTS2', ['AUDIO', 'dts']],
  ['DTS3', ['AUDIO', 'dts']],
  ['EAC3', ['AUDIO', 'eac3']],
  ['HEVC', ['VIDEO', 'hevc']],
  ['ID3 ', ['DATA', 'timed_id3']],
  ['KLVA', ['DATA', 'klv']],
  ['Opus', ['AUDIO', 'opus']],
  ['VC-1', ['VIDEO', 'vc1']],
  ['drac', ['VIDEO', 'dirac']],
])

/** Those that a descriptor is for. [ETSI EN 300 468 6.1] */
const DESCRIBED: ReadonlyMap<number, StreamType> = new Map([
  [0x56, ['SUBTITLE', 'dvb_teletext']],
  [0x59, ['SUBTITLE', 'dvb_subtitle']],
  [0x6a, ['AUDIO', 'ac3']],
  [0x7a, ['AUDIO', 'eac3']],
  [0x7b, ['AUDIO', 'dts']],
])

const PRIVATE = 0x06
const USER_PRIVATE = 0x80
const METADATA = 0x15
const EXTENSION = 0x7f

/** The extension that tells how Opus has its channels. */
const OPUS = 0x80
const REGISTRATION = 0x05
const LANGUAGE = 0x0a
const METADATA_DESCRIPTOR = 0x26

/** What kind of stream a number and its descriptors announce, in a program of this registration. */
export function streamType(type: number, descriptors: ReadonlyMap<number, Uint8Array>, program: string): StreamType {
  const known = (program === 'HDMV' ? BLU_RAY.get(type) : undefined) ?? TYPES.get(type)
  if (known) return known
  const registration = registrationOf(descriptors)
  if (type === METADATA) return registration === 'ID3 ' || isId3(descriptors) ? ['DATA', 'timed_id3'] : DATA
  const registered = REGISTERED.get(registration)
  if (registered) return registered
  if (type !== PRIVATE) return DATA
  for (const [tag, described] of DESCRIBED) if (descriptors.has(tag)) return described
  return DATA
}

/** Whether a number leaves it to others what a stream is. [ISO 13818-1 table 2-34] */
export function isPrivate(type: number): boolean {
  return type === PRIVATE || type >= USER_PRIVATE
}

/** What a descriptor says of sound whose frames do not: the channels of Opus, which has one rate. [Opus in MPEG-TS 3] */
export function statedSound(codec: string | null, descriptors: ReadonlyMap<number, Uint8Array>): SoundFrame | null {
  const [kind, code] = descriptors.get(EXTENSION) ?? []
  if (codec !== 'opus' || kind !== OPUS || code === undefined || code > 8) return null
  return { codec: 'opus', sampleRate: 48_000, channels: code || 2, length: 0, samples: 960 }
}

/** Four characters; empty where there is no registration. */
export function registrationOf(descriptors: ReadonlyMap<number, Uint8Array>): string {
  return Buffer.from(descriptors.get(REGISTRATION) ?? [])
    .subarray(0, 4)
    .toString('latin1')
}

function isId3(descriptors: ReadonlyMap<number, Uint8Array>): boolean {
  return Buffer.from(descriptors.get(METADATA_DESCRIPTOR) ?? []).includes('ID3 ')
}

/** What descriptors say about a stream. */
export function describedStream(descriptors: ReadonlyMap<number, Uint8Array>): Described {
  const registration = registrationOf(descriptors)
  return {
    language: languageOf(descriptors),
    purpose: purposeOf(descriptors),
    registration: /^[ -~]{4}$/.test(registration) ? registration : null,
  }
}

const SUBTITLING = 0x59
const TELETEXT = 0x56

/** Behind the language, what sound is for; and kinds of subtitles for those who do not hear. [ISO 13818-1 table 2-60, ETSI EN 300 468 6.2.8, 6.2.41] */
const SOUND_PURPOSES: ReadonlyMap<number | undefined, Described['purpose']> = new Map([
  [2, 'HEARING_IMPAIRED'],
  [3, 'VISUAL_IMPAIRED'],
])
const HARD_OF_HEARING = { first: 0x20, last: 0x26 }

function purposeOf(descriptors: ReadonlyMap<number, Uint8Array>): Described['purpose'] {
  const subtitles = descriptors.get(SUBTITLING)?.[3] ?? 0
  if (subtitles >= HARD_OF_HEARING.first && subtitles <= HARD_OF_HEARING.last) return 'HEARING_IMPAIRED'
  return SOUND_PURPOSES.get(descriptors.get(LANGUAGE)?.[3]) ?? null
}

/** Three letters, null where no descriptor says them. [ISO 13818-1 2.6.18] */
function languageOf(descriptors: ReadonlyMap<number, Uint8Array>): string | null {
  const bytes = descriptors.get(LANGUAGE) ?? descriptors.get(SUBTITLING) ?? descriptors.get(TELETEXT)
  const letters = Buffer.from(bytes ?? [])
    .subarray(0, 3)
    .toString('latin1')
    .toLowerCase()
  return /^[a-z]{3}$/.test(letters) && letters !== 'und' ? letters : null
}
