import { onceForSource } from '../source/once.ts'
import { latin1, readingAll, uint32 } from '../source/source.ts'
import { items, type Steps, together, type Walk } from '../steps.ts'
import { type Box, contentWalk, bytesIn, heldIn } from './boxes.ts'
import { partsOf } from './box-parts.ts'
import { upToDamage } from './damage.ts'
import { Fields } from './fields.ts'
import { type SampleEntry, sampleEntry } from './sample-entry.ts'
import { type Turn, upright } from './turn.ts'
import { ignore, type Warn } from './warn.ts'

/** A movie header. [ISO 14496-12 8.2.2] */
export interface MovieHeader {
  /** Seconds since 1904 in UTC; 0 where it is not stated. */
  readonly created: number
  /** Units of a second in which the durations of the movie are counted. */
  readonly timescale: number
  readonly duration: number
  readonly turn: Turn
}

/** A track: a film, a sound, subtitles, or data in time with them. */
export interface Track {
  readonly id: number
  /** `vide`, `soun`, `text` … [ISO 14496-12 8.4.3] */
  readonly handler: string
  readonly enabled: boolean
  readonly turn: Turn
  /** Pixels as displayed before turning; a fraction of them is lost. */
  readonly width: number
  readonly height: number
  readonly timescale: number
  /** In units of the timescale; 0 where it is not stated. */
  readonly duration: number
  /** As stored: three letters of five bits, or a Macintosh language code. */
  readonly language: number
  readonly entry: SampleEntry | null
  /** The boxes of the track by path. */
  readonly parts: ReadonlyMap<string, Box>
}

const INNER = new Set(['mdia', 'mdia/minf', 'mdia/minf/stbl', 'edts', 'tref'])

/** Durations of all ones are not known. */
const UNKNOWN = [0xffffffff, 2 ** 64]

/** Reads the header of a `moov` box's `mvhd`. */
export function* movieHeader(mvhd: Box): Steps<MovieHeader> {
  const bytes = yield* readingAll(mvhd.data, 4096)
  const wide = bytes[0] === 1 ? 8 : 4
  const fields = new Fields(bytes, 4)
  const created = fields.next(wide)
  fields.next(wide)
  const timescale = fields.next(4)
  const duration = known(fields.next(wide))
  fields.next(16)
  return { created, timescale, duration, turn: turnAt(bytes, 4 + 3 * wide + 4 + 16) }
}

/** The tracks of a movie, as far as they can be read. */
export function readTracks(moov: Box): AsyncGenerator<Track, undefined> {
  return items(trackWalk(moov))
}

function* trackWalk(moov: Box): Walk<Track> {
  for (const box of upToDamage(contentWalk(moov))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'trak') yield yield* readTrack(box)
  }
}

interface ReadTrack {
  readonly track: Track
  readonly warnings: readonly string[]
}

/** Tracks that were read, by where they are: who asks how large the pictures of a film are mostly asks for the rest of it, too. */
const tracksIn = onceForSource(() => new Map<number, ReadTrack>())

/** The headers of a track, read once; of its sample tables only where they are. */
export function* readTrack(trak: Box, warn: Warn = ignore): Steps<Track> {
  const known = tracksIn(trak.source)
  let found = known.get(trak.offset)
  if (!found) {
    const warnings: string[] = []
    const track = yield* readHeaders(trak, (warning) => void warnings.push(warning))
    known.set(trak.offset, (found = { track, warnings }))
  }
  found.warnings.forEach(warn)
  return found.track
}

function* readHeaders(trak: Box, warn: Warn): Steps<Track> {
  const parts = yield* partsOf(trak, INNER, warn)
  const [tkhd, mdhd, hdlr] = yield* headersIn(parts.get('tkhd'), parts.get('mdia/mdhd'), parts.get('mdia/hdlr'))
  const handler = hdlr.length < 12 ? '' : latin1(hdlr, 8, 12)
  const stsd = parts.get('mdia/minf/stbl/stsd')
  const entry = stsd ? yield* sampleEntry(stsd, handler, warn) : null
  const { id, enabled, turn, width, height } = trackHeader(tkhd)
  const { timescale, duration, language } = mediaHeader(mdhd)
  // No object is copied: that takes longer than all the rest.
  return { id, handler, enabled, turn, width, height, timescale, duration, language, entry, parts }
}

type Headers = readonly [tkhd: Uint8Array, mdhd: Uint8Array, hdlr: Uint8Array]

function* headersIn(tkhd: Box | undefined, mdhd: Box | undefined, hdlr: Box | undefined): Steps<Headers> {
  const [track, media, handler] = [heldIn(tkhd, 96), heldIn(mdhd, 36), heldIn(hdlr, 12)]
  if (track && media && handler) return [track, media, handler]
  return (yield* together([bytesIn(tkhd, 96), bytesIn(mdhd, 36), bytesIn(hdlr, 12)])) as unknown as Headers
}

/** The number of samples of a track, as far as its sizes table has room for them. [ISO 14496-12 8.7.3] */
export function* sampleCount(track: Track): Steps<number | null> {
  const stsz = track.parts.get('mdia/minf/stbl/stsz')
  const sizes = stsz ?? track.parts.get('mdia/minf/stbl/stz2')
  const bytes = yield* bytesIn(sizes, 12)
  if (!sizes || bytes.length < 12) return null
  const stated = uint32(bytes, 8)
  // Samples of one size need no table.
  const bits = stsz ? (uint32(bytes, 4) > 0 ? 0 : 32) : bytes[7]!
  const room = (sizes.length - sizes.headerLength - 12) * 8
  return bits > 0 ? Math.min(stated, Math.floor(room / bits)) : stated
}

/** [ISO 14496-12 8.3.2] */
function trackHeader(bytes: Uint8Array): Pick<Track, 'id' | 'enabled' | 'turn' | 'width' | 'height'> {
  const wide = bytes[0] === 1 ? 8 : 4
  const id = new Fields(bytes, 4 + 2 * wide).next(4)
  const matrix = 4 + 3 * wide + 8 + 16
  const fields = new Fields(bytes, matrix + 36)
  const [width, height] = [fields.next(4) >>> 16, fields.next(4) >>> 16]
  return { id, enabled: ((bytes[3] ?? 0) & 1) === 1, turn: turnAt(bytes, matrix), width, height }
}

/** [ISO 14496-12 8.4.2] */
function mediaHeader(bytes: Uint8Array): Pick<Track, 'timescale' | 'duration' | 'language'> {
  const wide = bytes[0] === 1 ? 8 : 4
  const fields = new Fields(bytes, 4 + 2 * wide)
  return { timescale: fields.next(4), duration: known(fields.next(wide)), language: fields.next(2) }
}

function known(duration: number): number {
  return UNKNOWN.includes(duration) ? 0 : duration
}

/** The upper left of a transformation matrix, in sixteenths of fixed point. [ISO 14496-12 8.2.2.3] */
function turnAt(bytes: Uint8Array, at: number): Turn {
  if (bytes.length < at + 20) return upright
  const turn = { a: fixedAt(bytes, at), b: fixedAt(bytes, at + 4), c: fixedAt(bytes, at + 12), d: fixedAt(bytes, at + 16) }
  return turn.a * turn.d - turn.b * turn.c === 0 ? upright : turn
}

/** A number of 16.16 bits. */
function fixedAt(bytes: Uint8Array, at: number): number {
  return (uint32(bytes, at) | 0) / 65536
}
