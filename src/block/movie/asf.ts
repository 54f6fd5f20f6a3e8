import type { Block } from '../../container/container.ts'
import { type ByteSource, latin1, memory, view } from '../../source/source.ts'
import { type Asf, asfSides, type AsfStream, readAsf } from '../../syntax/asf.ts'
import { type AsfEntry, wideText } from '../../syntax/asf-entries.ts'
import { pictureSpacing } from '../../syntax/asf-packets.ts'
import type { Tag } from '../decoder.ts'
import { behindBitmap } from './bitmap-codes.ts'
import { type Chapter, closed } from './chapters.ts'
import { pictureIn } from './covers.ts'
import { threeLetters } from './languages.ts'
import { riffVideo, waveFormat } from './riff-names.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import { coverNotes } from './stream-notes.ts'
import type { Stream, VideoStream } from './streams.ts'
import { tag } from './tags.ts'
import { text, type Value } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** FFmpeg's names of entries; the others go by their own. [ASF, Windows Media metadata attributes] */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    author: 'artist',
    description: 'comment',
    'wm/albumartist': 'album_artist',
    'wm/albumtitle': 'album',
    'wm/composer': 'composer',
    'wm/encodedby': 'encoded_by',
    'wm/encodingsettings': 'encoder',
    'wm/genre': 'genre',
    'wm/language': 'language',
    'wm/mediastationcallsign': 'service_provider',
    'wm/mediastationname': 'service_name',
    'wm/originalfilename': 'filename',
    'wm/partofset': 'disc',
    'wm/publisher': 'publisher',
    'wm/tool': 'encoder',
    'wm/tracknumber': 'track',
  }),
)

/** The metadata of an ASF film, under the names that FFmpeg gives them. [ASF] */
export async function asfFilm({ bytes }: Block): Promise<VideoMeta> {
  const [asf, size] = await Promise.all([readAsf(bytes), bytes.size()])
  const seconds = Number(asf.plays) / 1e7 - Number(asf.preroll) / 1e3
  const duration = seconds > 0 ? seconds : null
  const covers = await coversOf(asf, bytes)
  const played = asf.streams.filter((stream) => stream.kind !== 'COVER' || covers.has(stream))
  const streams = await Promise.all(
    played.map(async (stream, index) => {
      const cover = covers.get(stream)
      return cover
        ? videoStream({ index, duration, default: false, notes: coverNotes, ...cover })
        : streamOf(stream, index, duration, asf, bytes)
    }),
  )
  const warnings = streams.length === 0 ? ['Stream properties expected in the header, found none'] : []
  const creationTime = timeOf(asf.created)
  const chapters = async () => chaptersOf(asf, duration)
  return videoMeta({ container: 'asf', duration, streams, tags: tagsOf(asf.entries), warnings, creationTime, chapters }, size)
}

type Cover = Pick<VideoStream, 'codec' | 'width' | 'height'>

/** The covers that are pictures. */
async function coversOf({ streams }: Asf, { budget }: ByteSource): Promise<ReadonlyMap<AsfStream, Cover>> {
  const found = new Map<AsfStream, Cover>()
  for (const stream of streams) {
    const picture = stream.kind === 'COVER' ? await pictureIn(memory(stream.format, budget)) : null
    if (picture) found.set(stream, picture)
  }
  return found
}

/** The places that have names, without the waiting in front of the film. */
function chaptersOf({ markers, preroll }: Asf, duration: number | null): Chapter[] {
  const named = markers.map(({ name, time }) => ({ title: name, start: Math.max(0, Number(time) / 1e7 - Number(preroll) / 1e3) }))
  return closed(
    named.sort((one, other) => one.start - other.start),
    duration,
  )
}

async function streamOf(stream: AsfStream, index: number, duration: number | null, asf: Asf, source: ByteSource): Promise<Stream> {
  const { number, kind, format } = stream
  const more = asf.more.get(number)
  // Streams of one number do not all tell the same.
  const isFirst = asf.streams.findIndex((stream) => stream.number === number) === index
  const own = isFirst ? asf.entries.filter(({ stream }) => stream === number) : []
  const notes = async () => ({ tags: tagsOf(own), uses: [] })
  const shared = { index, duration, bitrate: more?.bitrate || null, language: threeLetters(more?.language ?? ''), notes }
  if (kind === 'DATA') return otherStream('DATA', shared)
  if (kind === 'AUDIO') {
    const wave = waveFormat(format)
    return audioStream({ ...shared, ...wave, bitrate: shared.bitrate ?? wave?.bitrate ?? null })
  }
  const codecTag = kind === 'JPEG' || format.length < 20 ? '' : latin1(format, 16, 20)
  const spacing = more?.spacing || (await pictureSpacing({ ...asf, source }, number))
  const codec = kind === 'JPEG' ? 'mjpeg' : riffVideo(codecTag)
  const told = codecTag ? behindBitmap(codec, format) : {}
  return videoStream({
    ...told,
    ...shared,
    codec,
    codecTag: /^[ -~]{4}$/.test(codecTag) ? codecTag : null,
    ...asfSides(stream),
    frameRate: spacing ? 1 / spacing : null,
    pixelAspectRatio: aspect(asf.entries, number) ?? told.pixelAspectRatio ?? null,
  })
}

/** [ASF, AspectRatioX] */
function aspect(entries: readonly AsfEntry[], number: number): number | null {
  const [x, y] = ['AspectRatioX', 'AspectRatioY'].map((name) => {
    const entry = entries.find((entry) => entry.name === name && (entry.stream === number || entry.stream === 0))
    return entry ? numberOf(entry.value) : 0
  })
  return x && y ? x / y : null
}

const numberOf = (value: Uint8Array) =>
  value.length >= 4 ? view(value).getUint32(0, true) : value.length >= 2 ? view(value).getUint16(0, true) : 0

/** Entries about the film and its streams, but for pictures and identifiers; of those of one name the last is right, as FFmpeg has it. */
function tagsOf(entries: readonly AsfEntry[]): Tag[] {
  const known = new Map<string, Tag>()
  for (const entry of entries) {
    const value = valueOf(entry)
    if (!value || !entry.name || entry.name.startsWith('AspectRatio')) continue
    const name = NAMES.get(entry.name.toLowerCase()) ?? entry.name
    known.set(name.toLowerCase(), tag('asf', name, value))
  }
  return [...known.values()]
}

/** Texts, truth values, and numbers of eight, four and two bytes. [ASF 3.11] */
function valueOf({ type, value }: AsfEntry): Value | null {
  if (type === 0) return wideText(value) ? text(wideText(value)) : null
  if (type === 4 && value.length >= 8) {
    const exact = view(value).getBigUint64(0, true)
    return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? { value: Number(exact), raw: String(exact) } : text(String(exact))
  }
  if (type !== 2 && type !== 3 && type !== 5) return null
  return { value: type === 2 ? numberOf(value) !== 0 : numberOf(value), raw: String(numberOf(value)) }
}

/** Milliseconds from the beginning of 1601 to that of 1970. */
const EPOCH = 11_644_473_600_000

function timeOf(created: bigint): string | null {
  const date = new Date(Number(created / 10_000n) - EPOCH)
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear()
  return created > 0n && year > 1970 && year < 10_000 ? date.toISOString().replace('Z', '000Z') : null
}
