import type { Directory } from '../decoder.ts'
import type { Attachment } from '../../syntax/matroska-attachments.ts'
import type { Chapter } from './chapters.ts'
import type { Fix } from './fix.ts'
import { type GeoPoint, placeOf } from './place.ts'
import type { Stream } from './streams.ts'
import { taggedTimecode } from './timecode.ts'

/** What a film says of itself. */
export interface VideoMeta extends Directory {
  /** FFmpeg's name of the container. */
  readonly container: string
  /** Seconds. */
  readonly duration: number | null
  /** Bits per second, of the whole file. */
  readonly bitrate: number | null
  readonly majorBrand: string | null
  readonly minorVersion: number | null
  readonly compatibleBrands: readonly string[]
  /** RFC 3339, in UTC. */
  readonly creationTime: string | null
  readonly location: GeoPoint | null
  /** What a track of places begins with; it may lie anywhere in the file. */
  readonly firstFix: () => Promise<Fix | null>
  /** Degrees clockwise that turn the first of its pictures upright. */
  readonly rotation: 0 | 90 | 180 | 270
  readonly streams: readonly Stream[]
  /** Files that travel with the film; they are streams, too, which stand behind the others. */
  readonly attachments: readonly Attachment[]
  /** Their titles may lie anywhere in the file: they are read when asked for. */
  readonly chapters: () => Promise<readonly Chapter[]>
  /** The time code of the first frame, "01:02:03:04"; it may lie anywhere in the file, too. */
  readonly timecode: () => Promise<string | null>
}

/** What each container says of a film; what is left out it does not say. */
export type Told = Pick<VideoMeta, 'container' | 'duration' | 'streams' | 'tags' | 'warnings'> & Partial<VideoMeta>

/** What a film says of itself, as its container tells it, in a file of so many bytes. */
export function videoMeta(told: Told, size: number): VideoMeta {
  const { duration, streams, tags } = told
  const created = tags.find(({ name }) => name.toLowerCase() === 'creation_time')
  return {
    bitrate: bitrateOf(size, duration),
    majorBrand: null,
    minorVersion: null,
    compatibleBrands: [],
    creationTime: created ? instant(created.raw) : null,
    location: placeOf(tags),
    firstFix: async () => null,
    rotation: streams.find((stream) => stream.kind === 'VIDEO')?.rotation ?? 0,
    attachments: [],
    chapters: async () => [],
    timecode: async () => taggedTimecode(tags),
    ...told,
  }
}

/** Bits per second; null where that is no number, as of a film that is said to end as it begins. */
function bitrateOf(size: number, duration: number | null): number | null {
  const bitrate = duration ? Math.round((size * 8) / duration) : Infinity
  return Number.isSafeInteger(bitrate) ? bitrate : null
}

/** A time as RFC 3339 has it; one without a zone is taken for UTC, as FFmpeg takes it. Null where it is none. */
function instant(written: string): string | null {
  const found = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/.exec(written.trim().slice(0, 64))
  const text = found && `${found[1]}T${found[2]}${found[3] ?? ''}${found[4] ?? 'Z'}`
  return text && Number.isFinite(Date.parse(text)) ? text : null
}
