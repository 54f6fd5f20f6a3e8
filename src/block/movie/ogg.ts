import type { Block } from '../../container/container.ts'
import { latin1, view } from '../../source/source.ts'
import { type OggBeginning, type OggPictures, oggPictures, type OggStated, oggStated, type OggStream, readOgg } from '../../syntax/ogg.ts'
import type { Tag } from '../decoder.ts'
import { riffVideo, waveCodec } from './riff-names.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import type { AudioStream, Stream } from './streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** More entries than a film is described by. */
const MAX_COMMENTS = 1000

/** FFmpeg's names of comments; the others go by their own. [Vorbis comment field recommendations] */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ALBUMARTIST: 'album_artist', TRACKNUMBER: 'track', DISCNUMBER: 'disc', DESCRIPTION: 'comment' }),
)

/** The metadata of an Ogg film: what its streams say of themselves, and of the film. [RFC 3533] */
export async function oggFilm({ bytes }: Block): Promise<VideoMeta> {
  const [found, size] = await Promise.all([readOgg(bytes), bytes.size()])
  const played = found.map((stream, index) => (isSkeleton(stream) ? null : streamOf(stream, index)))
  const duration = Math.max(0, ...played.map((stream) => stream?.duration ?? 0)) || null
  const streams = played.map((stream, index) => stream ?? otherStream('DATA', { index, duration }))
  const tags = new Map<string, Tag>()
  for (const entry of found.flatMap(({ packets }) => commentsIn(packets[1])))
    tags.set(entry.name.toLowerCase(), tags.get(entry.name.toLowerCase()) ?? entry)
  return videoMeta({ container: 'ogg', duration, streams, tags: [...tags.values()], warnings: [] }, size)
}

/** Whether a stream speaks of all others. [Ogg Skeleton] */
const isSkeleton = ({ packets }: OggStream) => latin1(packets[0] ?? new Uint8Array(), 0, 8).startsWith('fishead')

function streamOf({ packets, first: begun, last }: OggStream, index: number): Stream {
  // Where the first page is the last, its position may leave out what is cut off at the end.
  const first = begun?.position === last ? null : begun
  const [head = new Uint8Array(), comments] = packets
  const language = languageIn(comments)
  const notes = async () => ({ tags: commentsIn(comments), uses: [] })
  const pictures = oggPictures(head)
  if (pictures) {
    const { codec, width, height, frameRate, pixelAspectRatio } = pictures
    const named = codec.length === 4 && head[0] === 1 ? riffVideo(codec) : codec
    const duration = secondsOf(pictures, first, last)
    return videoStream({ index, language, notes, codec: named, width, height, frameRate, pixelAspectRatio, duration })
  }
  const stated = oggStated(head)
  if (stated) return statedStream(stated, { index, language, notes, duration: endOf(stated, last) })
  const sound = soundOf(head)
  if (!sound) return otherStream(latin1(head, 0, 8) === '\x80kate\0\0\0' ? 'SUBTITLE' : 'DATA', { index, language, notes })
  const { each, ...facts } = sound
  const heard = last === null ? 0 : Number(last) - soundBegins(head, each, first)
  return audioStream({ index, language, notes, ...facts, duration: heard > 0 && facts.sampleRate ? heard / facts.sampleRate : null })
}

/** Where a stretch of sound begins, by the most that its first packets play; Opus plays from behind what is cut off in front. [RFC 7845 4] */
function soundBegins(head: Uint8Array, each: number | null, first: OggBeginning | null): number {
  const isOpus = latin1(head, 0, 8) === 'OpusHead'
  const longest = isOpus && first ? opusSamples(first.head) : each
  const begins = first && longest ? Number(first.position) - first.packets * longest : 0
  return begins > 0 ? begins : isOpus ? view(head).getUint16(10, true) : 0
}

const endOf = ({ rate }: OggStated, last: bigint | null) => (rate && last !== null && last > 0n ? Number(last) / rate : null)

/** Sound and texts as AVI has them: of sound, the number of its wave format is written out. */
function statedStream(
  { kind, format, rate, bits, channels, bitrate }: OggStated,
  shared: Pick<Stream, 'index' | 'language' | 'notes' | 'duration'>,
): Stream {
  if (kind !== 'audio') return otherStream('SUBTITLE', { ...shared, codec: 'text' })
  const sampleRate = rate !== null && rate < 2 ** 31 ? Math.round(rate) : null
  return audioStream({
    ...shared,
    codec: waveCodec(Number.parseInt(format, 16), bits),
    sampleRate,
    channels: channels || null,
    bitrate: bitrate || null,
  })
}

/** Seconds from the first picture to the last. */
function secondsOf(pictures: OggPictures, first: OggBeginning | null, last: bigint | null): number | null {
  const { codec, frameRate } = pictures
  if (!frameRate || last === null) return null
  // What stands in Ogg as in AVI does not count up from its first page.
  const begins = first && PLAIN.has(codec) ? Math.max(0, pictureAt(pictures, first.position) - first.packets) : 0
  const frames = pictureAt(pictures, last) - begins
  return frames > 0 ? frames / frameRate : null
}

const PLAIN = new Set(['theora', 'vp8'])

/** A position counts whole pictures above, and those since the last of them below. [Theora 7.1] */
function pictureAt({ shift }: OggPictures, position: bigint): number {
  if (shift < 0) return Number(position)
  return shift === 32 ? Number(position >> 32n) : Number(position >> BigInt(shift)) + Number(position & ((1n << BigInt(shift)) - 1n))
}

/** What is told of a stream of sound, and how many samples its packets hold at most. */
type Sound = Pick<AudioStream, 'codec' | 'sampleRate' | 'channels'> &
  Partial<Pick<AudioStream, 'bitrate'>> & { readonly each: number | null }

/** [Vorbis I 4.2.2, RFC 7845 5.1, Speex, FLAC to Ogg mapping] */
function soundOf(head: Uint8Array): Sound | null {
  const numbers = view(head)
  const start = latin1(head, 0, 8)
  if (start.startsWith('\x01vorbis') && head.length >= 29) {
    const bitrate = Math.max(0, numbers.getInt32(20, true)) || null
    return { codec: 'vorbis', channels: head[11]!, sampleRate: numbers.getUint32(12, true), bitrate, each: vorbisSamples(head[28]!) }
  }
  if (start === 'OpusHead' && head.length >= 12) return { codec: 'opus', channels: head[9]!, sampleRate: 48_000, each: null }
  if (start === 'Speex   ' && head.length >= 52) {
    const each = head.length < 68 ? 0 : numbers.getUint32(56, true) * numbers.getUint32(64, true)
    return { codec: 'speex', channels: numbers.getUint32(48, true), sampleRate: numbers.getUint32(36, true), each }
  }
  if (!start.startsWith('\x7fFLAC') || head.length < 31) return null
  const sampleRate = (head[27]! << 12) | (head[28]! << 4) | (head[29]! >> 4)
  return { codec: 'flac', channels: ((head[29]! >> 1) & 7) + 1, sampleRate, each: numbers.getUint16(19) }
}

/** Samples of a packet of Vorbis at most: half a long block, whose size the high four bits tell. [Vorbis I 4.2.2, 4.3.8] */
const vorbisSamples = (sizes: number) => (sizes >> 4 < 6 ? null : 2 ** ((sizes >> 4) - 1))

/** Samples of a packet of Opus, by the first byte that says how long its frames are, and the next, how many. [RFC 6716 3.1] */
function opusSamples([first = 0, second = 0]: Uint8Array): number {
  const [kind, count] = [first >> 3, first & 3]
  const milliseconds = kind < 12 ? [10, 20, 40, 60][kind & 3]! : kind < 16 ? [10, 20][kind & 1]! : [2.5, 5, 10, 20][kind & 3]!
  return milliseconds * 48 * (count === 3 ? second & 63 : count === 0 ? 1 : 2)
}

/** Marks of codecs that comments stand behind. */
const MARKS = ['\x81theora', '\x03vorbis', 'OpusTags', 'OVP80\x02 ']

/** Where comments begin: behind the mark of the codec, or the head of a block of FLAC; 0 where there are none. [RFC 9639 8] */
function commentsAt(packet: Uint8Array): number {
  const mark = MARKS.find((mark) => latin1(packet, 0, mark.length) === mark)
  const isBlock = packet.length >= 4 && (packet[0]! & 0x7f) === 4 && (view(packet).getUint32(0) & 0xffffff) === packet.length - 4
  return mark?.length ?? (isBlock ? 4 : 0)
}

/** Comments as Vorbis has them. [Vorbis I 5.2.1] */
function commentsIn(packet: Uint8Array | undefined): Tag[] {
  const from = packet ? commentsAt(packet) : 0
  if (!packet || from === 0 || packet.length < from + 8) return []
  const numbers = view(packet)
  const vendor = numbers.getUint32(from, true)
  let at = from + 4 + vendor
  if (at + 4 > packet.length) return []
  const tags: Tag[] = []
  const count = Math.min(numbers.getUint32(at, true), MAX_COMMENTS)
  at += 4
  for (let left = count; left > 0 && at + 4 <= packet.length; left--) {
    const length = numbers.getUint32(at, true)
    if (at + 4 + length > packet.length) break
    const said = new TextDecoder().decode(packet.subarray(at + 4, at + 4 + length)).toWellFormed()
    const equals = said.indexOf('=')
    if (equals > 0) tags.push(tag('comment', nameOf(said.slice(0, equals)), text(said.slice(equals + 1))))
    at += 4 + length
  }
  return tags
}

const nameOf = (name: string) => NAMES.get(name.toUpperCase()) ?? name

function languageIn(packet: Uint8Array | undefined): string | null {
  const said = commentsIn(packet).find(({ name }) => name.toLowerCase() === 'language')?.raw ?? ''
  return /^[a-z]{3}$/.test(said) && said !== 'und' ? said : null
}
