import type { AudioFacts } from './audio.ts'
import type { StreamNotes } from './stream-notes.ts'
import type { VideoFacts } from './video.ts'

/** What every stream has. */
export interface AnyStream {
  /** Its place among the streams, from 0. */
  readonly index: number
  /** FFmpeg's name of the codec, such as h264; null where it has none. */
  readonly codec: string | null
  /** FFmpeg's name of the codec in full. */
  readonly codecName: string | null
  /** The four characters that state the codec in the file. */
  readonly codecTag: string | null
  /** The codec as RFC 6381 writes it, such as avc1.64001f. */
  readonly codecString: string | null
  /** Three letters, null where it is undetermined. [ISO 639-2] */
  readonly language: string | null
  /** Seconds. */
  readonly duration: number | null
  /** Bits per second, as stated. */
  readonly bitrate: number | null
  /** Whether it plays unless another is chosen. */
  readonly default: boolean
  /** Its own entries, and what it is for; they are read when asked for. */
  readonly notes: () => Promise<StreamNotes>
}

/** Moving pictures. */
export interface VideoStream extends AnyStream, VideoFacts {
  readonly kind: 'VIDEO'
  readonly width: number | null
  readonly height: number | null
  /** Pictures per second, on average. */
  readonly frameRate: number | null
  /** Degrees clockwise that turn it upright. */
  readonly rotation: 0 | 90 | 180 | 270
  /** What its first picture tells that nothing in front of it states; it is read when asked for. */
  readonly coded: (() => Promise<Coded>) | null
}

/** What the code of pictures may tell of all of them. */
export type Coded = Pick<VideoFacts, 'profile' | 'pixelAspectRatio' | 'colorPrimaries' | 'transfer' | 'matrix' | 'range'>

/** Sound. */
export interface AudioStream extends AnyStream, AudioFacts {
  readonly kind: 'AUDIO'
}

/** Subtitles, data in time with the rest, or a file that travels with it. */
export interface OtherStream extends AnyStream {
  readonly kind: 'SUBTITLE' | 'DATA' | 'ATTACHMENT'
}

/** One of the things that a film plays at the same time. */
export type Stream = VideoStream | AudioStream | OtherStream

/** Of pictures nothing is known. */
export const NO_VIDEO: VideoFacts = {
  codec: null,
  codecString: null,
  profile: null,
  bitrate: null,
  pixelAspectRatio: null,
  colorPrimaries: null,
  transfer: null,
  matrix: null,
  range: null,
  hdr: null,
  masteringDisplay: null,
  contentLight: null,
}

/** Of sound nothing is known. */
export const NO_AUDIO: AudioFacts = {
  codec: null,
  codecString: null,
  profile: null,
  bitrate: null,
  sampleRate: null,
  channels: null,
  layout: null,
}
