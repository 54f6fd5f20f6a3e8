import type { Budget } from '../../budget.ts'
import type { Block } from '../../container/container.ts'
import { once } from '../../once.ts'
import type { ByteSource } from '../../source/source.ts'
import { type Master, master } from '../../syntax/ebml.ts'
import { attachmentsIn } from '../../syntax/matroska-attachments.ts'
import { readSegment, type Segment } from '../../syntax/matroska.ts'
import { firstFrame, lastTimestamp, pictureSpacing } from '../../syntax/matroska-blocks.ts'
import { Id } from '../../syntax/matroska-ids.ts'
import type { Tag } from '../decoder.ts'
import type { Chapter } from './chapters.ts'
import { attachedStream } from './matroska-attached.ts'
import { type MatroskaTags, readTags, secondsOf } from './matroska-tags.ts'
import { matroskaStream } from './matroska-streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** Nanoseconds of a unit of time, unless something else is stated. [RFC 9559 5.1.2.9] */
const TIMESTAMP_SCALE = 1_000_000

/** More chapters than films have. */
const MAX_CHAPTERS = 1000

/** The metadata of a Matroska or WebM film, under the names that FFmpeg gives them. [RFC 9559] */
export async function matroskaFilm({ bytes }: Block): Promise<VideoMeta> {
  const [segment, size] = await Promise.all([readSegment(bytes), bytes.size()])
  const { info } = segment
  const scale = info.uint(Id.TIMESTAMP_SCALE) || TIMESTAMP_SCALE
  const tags = await readTags(segment.tags, bytes.budget)
  const streams = await Promise.all(segment.tracks.map((track, index) => streamOf(track, index, tags, bytes, segment, scale)))
  const duration = await durationOf(bytes, segment, scale)
  const attachments = await attachmentsIn(bytes, await segment.attachments())
  const attached = await Promise.all(attachments.map((file, i) => attachedStream(bytes, file, streams.length + i, duration)))
  const told = {
    container: 'matroska,webm',
    duration,
    streams: [...streams, ...attached],
    attachments,
    tags: merged([...infoTags(info), ...tags.global], tags.foreign),
    chapters: once(() => chaptersOf(segment.chapters, duration, bytes.budget)),
    warnings: segment.warnings,
  }
  return videoMeta(told, size)
}

function streamOf(track: Master, index: number, { tracks }: MatroskaTags, source: ByteSource, segment: Segment, scale: number) {
  // Tracks that state one identifier do not all tell the same.
  const uid = track.identifier(Id.TRACK_UID)
  const tags = (tracks.get(uid) ?? []).slice(0, source.budget.limits.entries)
  tracks.delete(uid)
  const said = new Map(tags.map(({ name, raw }) => [name, raw]))
  const bitrate = Number(said.get('BPS') ?? NaN)
  const number = track.uint(Id.TRACK_NUMBER) ?? -1
  const beside = {
    tags,
    duration: secondsOf(said.get('DURATION')),
    bitrate: Number.isSafeInteger(bitrate) && bitrate > 0 ? bitrate : null,
    spacing: () => pictureSpacing(source, segment.cluster, number, scale),
    frame: async () => (track.bytes(Id.CONTENT_ENCODINGS) ? null : firstFrame(source, segment.cluster, number)),
  }
  return matroskaStream(track, index, beside, source.budget)
}

/** What the header states; a film that was written as it was shot states nothing, but its last block says when that is. */
async function durationOf(source: ByteSource, { info }: Segment, scale: number): Promise<number | null> {
  const stated = info.float(Id.DURATION) ?? 0
  const units = stated > 0 ? stated : await lastTimestamp(source)
  const seconds = units === null ? 0 : (units * scale) / 1e9
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null
}

/** Nanoseconds from the beginning of 2001 to that of 1970. [RFC 8794 7.6] */
const EPOCH = 978_307_200_000

function infoTags(info: Master): Tag[] {
  const [title, encoder, date] = [info.text(Id.TITLE), info.text(Id.MUXING_APP), dateOf(info)]
  return [
    ...(title ? [tag('Info', 'title', text(title))] : []),
    ...(encoder ? [tag('Info', 'encoder', text(encoder))] : []),
    ...(date ? [tag('Info', 'creation_time', text(date))] : []),
  ]
}

function dateOf(info: Master): string | null {
  const bytes = info.bytes(Id.DATE)
  if (bytes?.length !== 8) return null
  const microseconds = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigInt64(0) / 1000n
  const date = new Date(Number(microseconds / 1000n) + EPOCH)
  if (Number.isNaN(date.getTime())) return null
  const rest = ((microseconds % 1000n) + 1000n) % 1000n
  return `${date.toISOString().slice(0, -1)}${String(rest).padStart(3, '0')}Z`
}

/** Of entries whose names differ in capitals alone the last is right, as FFmpeg has it, but for one in a language that may be another than the film's. */
function merged(tags: readonly Tag[], foreign: ReadonlySet<Tag>): Tag[] {
  const known = new Map<string, Tag>()
  for (const tag of tags) {
    const key = tag.name.toLowerCase()
    if (!foreign.has(tag) || !known.has(key)) known.set(key, tag)
  }
  return [...known.values()]
}

/** The chapters of the edition that plays by default, else of the first; one that does not say when it ends goes on up to the next, or the end of the film. [RFC 9559 5.1.7] */
async function chaptersOf(found: Master | null, duration: number | null, budget: Budget): Promise<Chapter[]> {
  const editions = await Promise.all((found?.all(Id.EDITION_ENTRY) ?? []).slice(0, 64).map((edition) => master(edition, budget)))
  const edition = editions.find((edition) => edition.uint(Id.EDITION_DEFAULT) === 1) ?? editions[0]
  const atoms = await Promise.all((edition?.all(Id.CHAPTER_ATOM) ?? []).slice(0, MAX_CHAPTERS).map((atom) => master(atom, budget)))
  const shown = atoms.filter((atom) => atom.uint(Id.CHAPTER_HIDDEN) !== 1 && atom.uint(Id.CHAPTER_START) !== null)
  const ends = [...shown.slice(1).map((atom) => seconds(atom.uint(Id.CHAPTER_START))), duration]
  return Promise.all(shown.map((atom, i) => chapterOf(atom, ends[i] ?? null, budget)))
}

const seconds = (nanoseconds: number | null) => (nanoseconds === null ? null : nanoseconds / 1e9)

async function chapterOf(atom: Master, next: number | null, budget: Budget): Promise<Chapter> {
  const display = atom.bytes(Id.CHAPTER_DISPLAY)
  return {
    start: seconds(atom.uint(Id.CHAPTER_START)) ?? 0,
    end: seconds(atom.uint(Id.CHAPTER_END)) ?? next,
    title: (display && (await master(display, budget)).text(Id.CHAPTER_STRING)) ?? '',
  }
}
