import { codecNames } from './codec-names.ts'
import { layoutOf, plainBitrate } from './layouts.ts'
import { noNotes } from './stream-notes.ts'
import { type AnyStream, type AudioStream, NO_AUDIO, NO_VIDEO, type OtherStream, type VideoStream } from './streams.ts'

/** What is told of a stream; what is left out is not known. */
type Told<S> = Pick<AnyStream, 'index'> & Partial<Omit<S, 'kind' | 'codecName'>>

function shared(told: Told<AnyStream>): AnyStream {
  const codec = told.codec ?? null
  return {
    codec,
    codecName: (codec && codecNames.get(codec)) ?? null,
    codecTag: null,
    codecString: null,
    language: null,
    duration: null,
    bitrate: null,
    default: true,
    notes: noNotes,
    ...told,
  }
}

/** A stream of pictures. */
export function videoStream(told: Told<VideoStream>): VideoStream {
  return { ...NO_VIDEO, width: null, height: null, frameRate: null, rotation: 0, coded: null, ...shared(told), ...told, kind: 'VIDEO' }
}

/** A stream of sound. */
export function audioStream(told: Told<AudioStream>): AudioStream {
  const { codec = null, sampleRate = null, channels = null } = told
  const bitrate = told.bitrate ?? plainBitrate(codec, sampleRate, channels)
  return { ...NO_AUDIO, layout: layoutOf(codec, channels), ...shared(told), ...told, bitrate, kind: 'AUDIO' }
}

/** A stream of subtitles or data, or an attached file. */
export function otherStream(kind: OtherStream['kind'], told: Told<OtherStream>): OtherStream {
  return { ...shared(told), ...told, kind }
}
