import { once } from '../../once.ts'
import { type ByteSource, slice } from '../../source/source.ts'
import { promised, type Steps } from '../../steps.ts'
import { bytesIn } from '../../syntax/boxes.ts'
import { firstSample } from '../../syntax/samples.ts'
import type { Track } from '../../syntax/tracks.ts'
import { degreesOf, inTurn, type Turn } from '../../syntax/turn.ts'
import type { Tag } from '../decoder.ts'
import { audioFacts } from './audio.ts'
import { codecNames, subtitleCodecs } from './codec-names.ts'
import { readDescriptor } from './esds.ts'
import { groupOf } from './film.ts'
import { firstPicture } from './first-picture.ts'
import { threeLetters } from './languages.ts'
import { type AnyStream, type AudioStream, NO_AUDIO, NO_VIDEO, type OtherStream, type Stream, type VideoStream } from './streams.ts'
import { languageOf, unicodeText } from './text.ts'
import { sizedBitrate, type Timing, timingOf, trackSeconds } from './timing.ts'
import { trackNotes } from './track-notes.ts'
import { videoFacts } from './video.ts'

/** What the streams share: how the whole movie is turned and timed, and what its fragments hold. */
export interface Whole {
  readonly turn: Turn
  readonly timescale: number
  readonly file: ByteSource
  /** The samples of each track in the fragments that were looked at. */
  readonly fragments: ReadonlyMap<number, Timing>
  /** Whether the film is in fragments, and those were all. */
  readonly counted: boolean
  /** How long the fragments of each track go on, in units of its timescale, where the last tells. */
  readonly spans: ReadonlyMap<number, number>
  /** Seconds of each track that an index of fragments states. */
  readonly indexed: ReadonlyMap<number, number>
  /** Seconds of the longest track that the film states for its fragments; 0 where it does not. */
  readonly stated: number
  /** Tracks that hold the titles of chapters. */
  readonly chapters: ReadonlySet<number>
  /** All entries of the film, those of its tracks among them. */
  readonly tags: readonly Tag[]
}

/** A track as a stream. */
export function* streamOf(track: Track, index: number, whole: Whole): Steps<Stream> {
  const own = yield* timingOf(track)
  const timing = sum(own, whole.fragments.get(track.id))
  const shared = {
    index,
    codecTag: track.entry?.format ?? null,
    language: languageOf(track.language) ?? (yield* extendedLanguage(track)),
    bitrate: whole.fragments.size > 0 ? null : sizedBitrate(track, own),
    duration: yield* durationOf(track, own, timing, whole),
    default: track.enabled,
    notes: once(() => promised(trackNotes(track, tagsOf(index + 1, whole), whole.file))),
  }
  if (track.handler === 'vide' || track.handler === 'pict' || track.handler === 'auxv') return yield* video(track, shared, timing, whole)
  return track.handler === 'soun' ? yield* audio(track, shared, whole) : yield* other(track, shared, whole)
}

/** The language as a tag names it, which three letters may not. [ISO 14496-12 8.4.6] */
function* extendedLanguage({ parts }: Track): Steps<string | null> {
  const elng = parts.get('mdia/elng')
  return elng ? threeLetters(unicodeText((yield* bytesIn(elng, 64)).subarray(4))) : null
}

/** The entries of the film that stand in one of its tracks, of which the first is 1. */
function tagsOf(number: number, { tags }: Whole): readonly Tag[] {
  const own = groupOf(number)
  return tags.filter(({ group }) => group === own)
}

const sum = (one: Timing, other: Timing = { samples: 0, ticks: 0 }): Timing => ({
  samples: one.samples + other.samples,
  ticks: one.ticks + other.ticks,
})

/**
 * Seconds of a track: where all fragments were looked at, what they hold; where the last was, up to its end. An index of one
 * track speaks of fragments that the others share with it.
 */
function* durationOf(track: Track, own: Timing, timing: Timing, whole: Whole): Steps<number | null> {
  const { counted, spans, indexed, stated, timescale } = whole
  const span = spans.get(track.id)
  if (span !== undefined && track.timescale > 0) return (own.ticks + span) / track.timescale
  if (counted) return track.timescale > 0 ? (timing.ticks || track.duration) / track.timescale : null
  const known = indexed.get(track.id) || (yield* trackSeconds(track, timescale, own.ticks))
  return known || Math.max(0, ...indexed.values()) || stated || null
}

const longName = (codec: string | null) => (codec && codecNames.get(codec)) ?? null

function* video(track: Track, shared: Shared, { samples, ticks }: Timing, { turn, file }: Whole): Steps<VideoStream> {
  const facts = track.entry ? yield* videoFacts(track.entry) : NO_VIDEO
  const { index, codecTag, language, duration } = shared
  // No object is copied: that takes longer than all the rest.
  return {
    kind: 'VIDEO',
    index,
    codec: facts.codec,
    codecName: longName(facts.codec),
    codecTag,
    codecString: facts.codecString,
    language,
    duration,
    bitrate: facts.bitrate ?? shared.bitrate,
    default: shared.default,
    notes: shared.notes,
    profile: facts.profile,
    pixelAspectRatio: facts.pixelAspectRatio,
    colorPrimaries: facts.colorPrimaries,
    transfer: facts.transfer,
    matrix: facts.matrix,
    range: facts.range,
    hdr: facts.hdr,
    masteringDisplay: facts.masteringDisplay,
    contentLight: facts.contentLight,
    width: track.entry?.width || track.width || null,
    height: track.entry?.height || track.height || null,
    frameRate: samples > 0 && ticks > 0 && track.timescale > 0 ? (samples * track.timescale) / ticks : null,
    rotation: degreesOf(inTurn(track.turn, turn)),
    coded:
      facts.profile === null && UNCONFIGURED.has(facts.codec ?? '')
        ? firstPicture(facts.codec, () => promised(firstCode(track, file)))
        : null,
  }
}

function* audio(track: Track, shared: Shared, { file }: Whole): Steps<AudioStream> {
  const facts = track.entry ? yield* audioFacts(track.entry, track, file) : NO_AUDIO
  const { index, codecTag, language, duration } = shared
  return {
    kind: 'AUDIO',
    index,
    codec: facts.codec,
    codecName: longName(facts.codec),
    codecTag,
    codecString: facts.codecString,
    language,
    duration,
    bitrate: facts.bitrate ?? shared.bitrate,
    default: shared.default,
    notes: shared.notes,
    profile: facts.profile,
    sampleRate: facts.sampleRate,
    channels: facts.channels,
    layout: facts.layout,
  }
}

/** Which kind other media are, the format says rather than the handler. */
function* other(track: Track, shared: Shared, whole: Whole): Steps<OtherStream> {
  const format = track.entry?.format ?? ''
  const descriptor = yield* readDescriptor(track.entry?.extensions.get('esds'))
  const codec = whole.chapters.has(track.id)
    ? null
    : descriptor?.objectType === DVD_SUBTITLES
      ? 'dvd_subtitle'
      : (subtitleCodecs.get(format) ?? null)
  const kind = codec || SUBTITLES.has(track.handler) ? 'SUBTITLE' : 'DATA'
  const named = codec ?? (kind === 'DATA' && (whole.chapters.has(track.id) || format === 'gpmd') ? 'bin_data' : null)
  return {
    ...shared,
    kind,
    codec: named,
    codecName: longName(named),
    codecString: format === 'wvtt' || format === 'stpp' ? format : null,
  }
}

/** Codecs whose tracks may have nothing that configures a decoder. */
const UNCONFIGURED = new Set(['h264', 'mjpeg', 'mpeg1video', 'mpeg2video', 'vp8'])

/** The first sample of a track. */
function* firstCode(track: Track, file: ByteSource): Steps<ByteSource | null> {
  const place = yield* firstSample(track)
  return place && slice(file, place.offset, place.length)
}

/** What of a stream its track tells, whatever its kind. */
type Shared = Pick<AnyStream, 'index' | 'codecTag' | 'language' | 'duration' | 'bitrate' | 'default' | 'notes'>

const DVD_SUBTITLES = 0xe0
const SUBTITLES = new Set(['subp', 'clcp', 'sbtl', 'subt'])
