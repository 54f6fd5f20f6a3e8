import type { Block } from '../../container/container.ts'
import { type ByteSource, latin1, view } from '../../source/source.ts'
import { type Avi, type AviStream, firstFrame, readAvi } from '../../syntax/avi.ts'
import { untilNul } from '../../syntax/nul.ts'
import { characters } from '../../syntax/unicode.ts'
import type { Tag } from '../decoder.ts'
import { behindBitmap } from './bitmap-codes.ts'
import { firstPicture } from './first-picture.ts'
import { PRO_RES } from './profiles.ts'
import { riffVideo, waveFormat } from './riff-names.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import { noNotes } from './stream-notes.ts'
import type { Stream } from './streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** FFmpeg's names of the entries of an INFO list; the others go by their own. [RIFF 3-3] */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IART: 'artist',
    ICMT: 'comment',
    ICOP: 'copyright',
    ICRD: 'date',
    IGNR: 'genre',
    ILNG: 'language',
    INAM: 'title',
    IPRD: 'product',
    IPRT: 'track',
    ITRK: 'track',
    ISBJ: 'subject',
    ISFT: 'software',
    ISMP: 'timecode',
    ITCH: 'encoded_by',
    IDIT: 'creation_time',
  }),
)

/** The metadata of an AVI film, under the names that FFmpeg gives them. [AVI RIFF, OpenDML] */
export async function aviFilm({ bytes }: Block): Promise<VideoMeta> {
  const [avi, size] = await Promise.all([readAvi(bytes), bytes.size()])
  const streams = avi.streams.map((stream, index) => streamOf(stream, index, avi, bytes))
  const longest = Math.max(0, ...streams.map(({ duration }) => duration ?? 0))
  const warnings = avi.streams.length === 0 ? ['Stream list expected in the header list, found none'] : []
  return videoMeta({ container: 'avi', duration: longest || null, streams, tags: avi.entries.map(tagOf), warnings }, size)
}

function streamOf(stream: AviStream, index: number, avi: Avi, source: ByteSource): Stream {
  const { type, scale, rate, name } = stream
  const title = written(name)
  const notes = title ? async () => ({ tags: [tag('strl', 'title', text(title))], uses: [] }) : noNotes
  if (type === 'vids' || type === 'iavs') return videoStream({ ...pictures(stream, index, avi, source), notes })
  const seconds = scale > 0 && rate > 0 ? (stream.length * scale) / rate : 0
  const shared = { index, duration: seconds || null, notes }
  if (type === 'auds') return audioStream({ ...shared, ...waveFormat(stream.format) })
  return otherStream(type === 'txts' ? 'SUBTITLE' : 'DATA', { ...shared, codec: null })
}

function pictures(
  { type, handler, scale, rate, length, format, properties }: AviStream,
  index: number,
  avi: Avi,
  source: ByteSource,
): Parameters<typeof videoStream>[0] {
  const bitmap = type === 'vids' && format.length >= 20
  const frameRate = scale > 0 && rate > 0 ? rate / scale : avi.interval > 0 ? 1e6 / avi.interval : null
  // Of a film in several parts the stream may count the first alone.
  const frames = avi.streams.filter((stream) => stream.type === type).length === 1 ? Math.max(length, avi.frames) : length
  const codecTag = bitmap ? latin1(format, 16, 20) : handler
  const width = bitmap ? view(format).getInt32(4, true) : avi.width
  const height = bitmap ? Math.abs(view(format).getInt32(8, true)) : avi.height
  const codec = bitmap ? (riffVideo(codecTag) ?? riffVideo(handler)) : 'dvvideo'
  const told = bitmap ? behindBitmap(codec, format) : {}
  return {
    ...told,
    index,
    codec,
    coded: firstPicture(codec, () => firstFrame(source, avi, index)),
    profile: told.profile ?? PRO_RES.get(codecTag) ?? null,
    codecTag: /^[ -~]{4}$/.test(codecTag) ? codecTag : null,
    width: width > 0 ? width : null,
    height: height > 0 ? height : null,
    frameRate,
    duration: frameRate && frames > 0 ? frames / frameRate : null,
    pixelAspectRatio: aspect(properties, width, height) ?? told.pixelAspectRatio ?? null,
  }
}

/** By the shape of the whole picture. [OpenDML 5.0, video properties header] */
function aspect(properties: Uint8Array, width: number, height: number): number | null {
  if (properties.length < 24) return null
  const ratio = (view(properties).getUint16(22, true) * height) / (view(properties).getUint16(20, true) * width)
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null
}

function tagOf({ type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): Tag {
  const said = written(bytes)
  return tag(type === 'IDIT' ? 'hdrl' : 'INFO', NAMES.get(type) ?? type.trimEnd(), text(type === 'IDIT' ? timeOf(said) : said))
}

/** A text ends at its first zero; those that are not UTF-8 are Windows'. */
function written(bytes: Uint8Array): string {
  return characters(untilNul(bytes))
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** When a film was shot, as FFmpeg writes it: cameras write "Mon Mar 10 15:04:43 2003", or a date with strokes. */
function timeOf(said: string): string {
  const found = /^\w{3} {1,3}(\w{3}) {1,3}(\d{1,2}) {1,3}(\d\d:\d\d:\d\d) {1,3}(\d{4})/i.exec(said)
  const month = MONTHS.findIndex((name) => name.toLowerCase() === found?.[1]?.toLowerCase()) + 1
  if (found && month > 0) return `${found[4]}-${String(month).padStart(2, '0')}-${found[2]!.padStart(2, '0')} ${found[3]}`
  return said.replace(/^(\d{4})[/:](\d\d)[/:](\d\d)/, '$1-$2-$3').trim()
}
