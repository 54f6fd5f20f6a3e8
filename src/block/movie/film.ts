import { type ByteSource, reading, uint32 } from '../../source/source.ts'
import { type Awaitable, begin, ended, type Steps, waiting } from '../../steps.ts'
import { type Box, boxWalk, contentWalk } from '../../syntax/boxes.ts'
import { upToDamage } from '../../syntax/damage.ts'
import { openMovieBox } from '../../syntax/movie-box.ts'
import { movieHeader, type MovieHeader, readTrack, type Track } from '../../syntax/tracks.ts'
import type { Warn } from '../../syntax/warn.ts'
import type { Tag } from '../decoder.ts'
import { fragmentDefaults } from './fragment-runs.ts'
import { type Fragments, readFragments } from './fragments.ts'
import { metaTags, userTags } from './tags.ts'

/** What the movie box holds, and the fragments behind it. [ISO 14496-12 8.2.1] */
export interface Film {
  readonly header: MovieHeader | null
  readonly tracks: readonly Track[]
  /** Entries of its user data and metadata, in file order. */
  readonly tags: readonly Tag[]
  readonly udta: Box | null
  /** Null of films that are in one piece. */
  readonly fragments: Fragments | null
  /** How long the fragments take, in units of the header's timescale; 0 where it is not stated. */
  readonly fragmentsDuration: number
}

/** More tracks than films have; the rest are left out. */
const MAX_TRACKS = 256

/** Reads a film. Of its samples nothing is touched. */
export function* readFilm(source: ByteSource, warn: Warn): Steps<Film> {
  for (const box of upToDamage(boxWalk(source), warn)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'moov') return yield* readMoov(box, warn)
  }
  warn('Movie box expected, found none')
  return { header: null, tracks: [], tags: [], udta: null, fragments: null, fragmentsDuration: 0 }
}

function* readMoov(found: Box, warn: Warn): Steps<Film> {
  const moov = yield* openMovieBox(found, warn)
  let header: MovieHeader | null = null
  let udta: Box | null = null
  let mvex: Box | null = null
  const tracks: (Track | Promise<Track>)[] = []
  const told: Told[] = []
  for (const box of upToDamage(contentWalk(moov), warn)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'mvhd') header ??= yield* movieHeader(box)
    else if (box.type === 'trak' && tracks.length < MAX_TRACKS) tracks.push(begin(readTrack(box, warn)))
    else if (box.type === 'meta' || box.type === 'udta') {
      if (box.type === 'udta') udta ??= box
      told.push({ box, tags: begin(tagsIn(box, warn)) })
    } else if (box.type === 'mvex') mvex ??= box
  }
  if (tracks.length === 0 && (yield* isCut(found))) warn('Tracks expected in the movie box, which is cut off')
  const read = yield* ended(tracks)
  const tags = (yield* ended(inOrder([...told, ...read.flatMap((track, i) => toldByTrack(track, i + 1, warn))]))).flat()
  if (!mvex) return { header, tracks: read, tags, udta, fragments: null, fragmentsDuration: 0 }
  const defaults = yield* waiting(fragmentDefaults(mvex, warn))
  const fragments = yield* waiting(readFragments(found.source, found.offset + found.length, defaults, warn))
  return { header, tracks: read, tags, udta, fragments, fragmentsDuration: defaults.duration }
}

/** Whether a file ends in a box that says that it is longer. */
function* isCut({ source, offset, length }: Box): Steps<boolean> {
  return uint32(yield* reading(source, offset, 8), 0) > length
}

/** A box of entries, and what they are. */
interface Told {
  readonly box: Box
  readonly tags: Awaitable<readonly Tag[]>
}

const inOrder = (told: readonly Told[]) => told.toSorted((one, other) => one.box.offset - other.box.offset).map(({ tags }) => tags)

const tagsIn = (box: Box, warn: Warn): Steps<Tag[]> => (box.type === 'meta' ? metaTags(box, warn) : userTags(box, warn))

/** The group of the entries of a track, of which the first is 1. */
export const groupOf = (number: number) => `Track${number}`

/** What stands in a track, which some writers have nowhere else; its group says in which. [QTFF, user data atoms] */
function toldByTrack({ parts }: Track, number: number, warn: Warn): Told[] {
  const boxes = [parts.get('udta'), parts.get('meta')].filter((box) => box !== undefined)
  return boxes.map((box) => ({ box, tags: begin(ofTrack(tagsIn(box, warn), groupOf(number))) }))
}

function* ofTrack(tags: Steps<Tag[]>, group: string): Steps<Tag[]> {
  return (yield* tags).map((tag) => ({ ...tag, group }))
}
