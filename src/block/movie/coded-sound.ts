import { type ByteSource, latin1, reading, view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { firstSample } from '../../syntax/samples.ts'
import { soundFacts } from '../../syntax/sound-code.ts'
import type { Track } from '../../syntax/tracks.ts'
import type { Sound } from './aac.ts'

/** Codecs whose frames say what their tracks do not. */
const FRAMED = new Set(['mp1', 'mp2', 'mp3', 'dts'])

/** As much of a sample as the header of a frame takes. */
const HEAD = 64

/** What the first frame of a track says, where its codec has nothing of the kind in front of the frames; null of other codecs. */
export function* firstFrame(codec: string | null, track: Track, file: ByteSource): Steps<Sound | null> {
  const place = codec && FRAMED.has(codec) ? yield* firstSample(track) : null
  return place && soundFacts(codec ?? '', yield* reading(file, place.offset, Math.min(place.length, HEAD)))
}

/** The first header of Vorbis, among those that a decoder needs. [Vorbis I 4.2.2] */
export function vorbis(headers: Uint8Array): Sound {
  const at = latin1(headers, 0, 64).indexOf('\x01vorbis')
  return at < 0 || headers.length < at + 16 ? {} : { channels: headers[at + 11]!, sampleRate: view(headers).getUint32(at + 12, true) }
}

/** Samples per second of TrueHD by number. [Dolby TrueHD bitstreams within the ISO base media file format] */
const RATES: ReadonlyMap<number, number> = new Map([
  [0, 48_000],
  [1, 96_000],
  [2, 192_000],
  [8, 44_100],
  [9, 88_200],
  [10, 176_400],
])

/** What the configuration of TrueHD says. */
export function trueHd(dmlp: Uint8Array): Sound {
  const sampleRate = dmlp.length === 0 ? undefined : RATES.get(dmlp[0]! >> 4)
  return sampleRate ? { sampleRate } : {}
}
