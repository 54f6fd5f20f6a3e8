import { type ByteSource, view } from '../../source/source.ts'
import { promised, type Steps } from '../../steps.ts'
import { type Box, contents, bytesIn } from '../../syntax/boxes.ts'
import { untilDamage } from '../../syntax/damage.ts'
import type { Track } from '../../syntax/tracks.ts'
import type { Warn } from '../../syntax/warn.ts'
import { unicodeText } from './text.ts'

/** A part of a film that has a title. */
export interface Chapter {
  readonly title: string
  /** Seconds from the beginning of the film. */
  readonly start: number
  /** Seconds; null for the last where the duration of the film is not known. */
  readonly end: number | null
}

/** More chapters than films have; the rest are left out. */
const MAX_CHAPTERS = 1000

/** As much of a table of chapters as is read. */
const TABLE_BYTES = 64 * 1024

/** Units of a second in which Nero counts. */
const NERO_TIMESCALE = 1e7

/** The track whose samples are the titles of another's chapters. [QTFF, chapter lists] */
export function* chapterTracks(tracks: readonly Track[]): Steps<Set<number>> {
  const ids = new Set<number>()
  for (const { parts } of tracks) {
    const bytes = yield* bytesIn(parts.get('tref/chap'), 64)
    for (let at = 0; at + 4 <= bytes.length; at += 4) ids.add(view(bytes).getUint32(at))
  }
  return ids
}

/** The chapters of a film: of a track that holds their titles, else of the list that Nero puts into user data. */
export async function readChapters(
  { tracks, udta }: { readonly tracks: readonly Track[]; readonly udta: Box | null },
  file: ByteSource,
  duration: number | null,
  warn: Warn,
): Promise<Chapter[]> {
  const ids = await promised(chapterTracks(tracks))
  const track = tracks.find(({ id, handler }) => ids.has(id) && (handler === 'text' || handler === 'sbtl'))
  const titled = track ? await trackChapters(track, file) : []
  if (titled.length > 0 || !udta) return titled
  for await (const box of untilDamage(contents(udta), warn)) {
    if (box.type === 'chpl') return closed(neroChapters(await box.data.read(0, TABLE_BYTES)), duration)
  }
  return []
}

/** A full box, a count, and for each chapter its start, and its title behind its length. */
function neroChapters(bytes: Uint8Array): { title: string; start: number }[] {
  const chapters: { title: string; start: number }[] = []
  let at = bytes[0] === 0 ? 5 : 9
  for (let left = bytes[at - 1] ?? 0; left > 0 && at + 9 <= bytes.length; left--) {
    const start = Number(view(bytes).getBigUint64(at)) / NERO_TIMESCALE
    const length = bytes[at + 8]!
    chapters.push({ start, title: unicodeText(bytes.subarray(at + 9, at + 9 + length)) })
    at += 9 + length
  }
  return chapters
}

/** Each chapter ends where the next begins. */
export function closed(chapters: readonly { title: string; start: number }[], duration: number | null): Chapter[] {
  return chapters.map((chapter, i) => ({ ...chapter, end: chapters[i + 1]?.start ?? duration }))
}

/** Titles are samples: two bytes of length, and a text. [QTFF, text sample data] */
async function trackChapters(track: Track, file: ByteSource): Promise<Chapter[]> {
  const samples = await samplesOf(track)
  if (track.timescale <= 0) return []
  let ticks = 0
  return Promise.all(
    samples.map(async ({ offset, length, duration }) => {
      const start = ticks / track.timescale
      ticks += duration
      const end = ticks / track.timescale
      const bytes = await file.read(offset, Math.min(length, 1024))
      const stated = bytes.length < 2 ? 0 : view(bytes).getUint16(0)
      return { title: unicodeText(bytes.subarray(2, 2 + stated)), start, end }
    }),
  )
}

interface Sample {
  readonly offset: number
  readonly length: number
  readonly duration: number
}

/** Where the samples of a small track are and how long they last. [ISO 14496-12 8.6.1.2, 8.7.3, 8.7.4, 8.7.5] */
async function samplesOf(track: Track): Promise<Sample[]> {
  const table = (type: string) => {
    const box = track.parts.get(`mdia/minf/stbl/${type}`)
    return promised(bytesIn(box && box.length <= TABLE_BYTES ? box : undefined, TABLE_BYTES))
  }
  const [stts, stsz, stsc, stco, co64] = await Promise.all(['stts', 'stsz', 'stsc', 'stco', 'co64'].map(table))
  const lengths = sizes(stsz!)
  const durations = times(stts!, lengths.length)
  const chunks = stco!.length > 8 ? numbers(stco!, 4) : numbers(co64!, 8)
  const samples: Sample[] = []
  chunks.forEach((chunk, i) => {
    let offset = chunk
    for (let left = perChunk(stsc!, i + 1); left > 0 && samples.length < lengths.length; left--) {
      const length = lengths[samples.length]!
      samples.push({ offset, length, duration: durations[samples.length] ?? 0 })
      offset += length
    }
  })
  return samples
}

function sizes(stsz: Uint8Array): number[] {
  if (stsz.length < 12) return []
  const [same, count] = [view(stsz).getUint32(4), Math.min(view(stsz).getUint32(8), MAX_CHAPTERS)]
  if (same > 0) return Array.from({ length: count }, () => same)
  const bounded = Math.min(count, (stsz.length - 12) >> 2)
  return Array.from({ length: bounded }, (_, i) => view(stsz).getUint32(12 + i * 4))
}

function times(stts: Uint8Array, count: number): number[] {
  const each: number[] = []
  for (let at = 8; at + 8 <= stts.length && each.length < count; at += 8) {
    const [samples, delta] = [view(stts).getUint32(at), view(stts).getUint32(at + 4)]
    for (let left = Math.min(samples, count - each.length); left > 0; left--) each.push(delta)
  }
  return each
}

function numbers(table: Uint8Array, size: 4 | 8): number[] {
  const list: number[] = []
  for (let at = 8; at + size <= table.length && list.length < MAX_CHAPTERS; at += size) {
    list.push(size === 4 ? view(table).getUint32(at) : Number(view(table).getBigUint64(at)))
  }
  return list
}

/** How many samples a chunk holds: each entry counts from its chunk on. */
function perChunk(stsc: Uint8Array, chunk: number): number {
  let samples = 0
  for (let at = 8; at + 12 <= stsc.length && view(stsc).getUint32(at) <= chunk; at += 12) samples = view(stsc).getUint32(at + 4)
  return samples
}
