import type { Block } from '../../container/container.ts'
import { once } from '../../once.ts'
import { type ByteSource, sizing } from '../../source/source.ts'
import { promised, type Steps, together } from '../../steps.ts'
import { type Brands, brandsIn } from '../../syntax/brands.ts'
import { upright } from '../../syntax/turn.ts'
import type { Tag } from '../decoder.ts'
import { chapterTracks, readChapters } from './chapters.ts'
import { coverStreams } from './covers.ts'
import { instantOf } from './epoch.ts'
import { firstFix } from './first-fix.ts'
import { type Film, readFilm } from './film.ts'
import type { Stream } from './streams.ts'
import { streamOf } from './track-streams.ts'
import { tag } from './tags.ts'
import { timecodeOf } from './timecode.ts'
import { text } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** The metadata of a film in boxes, under the names that FFmpeg gives them. [ISO 14496-12, QTFF] */
export function boxedFilm({ bytes }: Block): Promise<VideoMeta> {
  return promised(readMeta(bytes))
}

function* readMeta(bytes: ByteSource): Steps<VideoMeta> {
  const warnings: string[] = []
  const warn = (warning: string) => void warnings.push(warning)
  const brands = yield* brandsIn(bytes)
  const size = yield* sizing(bytes)
  const film = yield* readFilm(bytes, warn)
  const tracks = yield* streamsOf(film, bytes)
  const duration = durationOf(film, tracks)
  const covers = film.udta ? yield* coverStreams(film.udta, tracks.length, duration) : []
  const streams = [...tracks, ...covers]
  const created = instantOf(film.header?.created ?? 0)
  const told = {
    container: 'mov,mp4,m4a,3gp,3g2,mj2',
    duration,
    majorBrand: brands?.major ?? null,
    minorVersion: brands?.minorVersion ?? null,
    compatibleBrands: brands?.compatible ?? [],
    creationTime: created,
    streams,
    tags: [...fileTags(brands, created), ...film.tags],
    chapters: once(() => readChapters(film, bytes, duration, warn)),
    firstFix: once(() => firstFix(film.tracks, bytes)),
    timecode: once(() => timecodeOf(film.tracks, bytes, film.tags)),
    warnings,
  }
  return videoMeta(told, size)
}

function* streamsOf({ tracks, header, fragments, fragmentsDuration, tags }: Film, file: ByteSource): Steps<readonly Stream[]> {
  const whole = {
    file,
    turn: header?.turn ?? upright,
    timescale: header?.timescale ?? 0,
    fragments: fragments?.timings ?? new Map(),
    counted: fragments?.complete ?? false,
    spans: fragments?.spans ?? new Map(),
    indexed: fragments?.indexed ?? new Map(),
    stated: header?.timescale ? fragmentsDuration / header.timescale : 0,
    chapters: yield* chapterTracks(tracks),
    tags,
  }
  return yield* together(tracks.map((track, index) => streamOf(track, index, whole)))
}

/** What all fragments or the last of them tell, else what the header states, else an index or the longest stream. */
function durationOf({ header, fragments, fragmentsDuration }: Film, streams: readonly Stream[]): number | null {
  const scale = header?.timescale ?? 0
  const stated = scale > 0 ? (header?.duration || fragmentsDuration) / scale : 0
  const longest = Math.max(0, ...streams.map(({ duration }) => duration ?? 0))
  const indexed = Math.max(0, ...(fragments?.indexed.values() ?? []))
  const isKnown = fragments !== null && (fragments.complete || fragments.spans.size > 0 || isPart(indexed, stated))
  return (isKnown && longest) || stated || longest || indexed || null
}

/** Whether a file is part of the film that is stated: an index leaves out only what is waited for before it begins. */
const isPart = (indexed: number, stated: number) => indexed > 0 && indexed < stated / 2

function fileTags(brands: Brands | null, created: string | null): Tag[] {
  return [...(brands ? brandTags(brands) : []), ...(created ? [tag('mvhd', 'creation_time', text(created))] : [])]
}

function brandTags({ major, minorVersion, compatible }: Brands): Tag[] {
  return [
    tag('ftyp', 'major_brand', text(major)),
    tag('ftyp', 'minor_version', { value: minorVersion, raw: String(minorVersion) }),
    tag('ftyp', 'compatible_brands', { value: compatible, raw: compatible.join('') }),
  ]
}
