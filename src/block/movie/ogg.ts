import type { Block } from '../../container/container.ts'
import { latin1, view } from '../../source/source.ts'
import { type OggPictures, oggPictures, type OggStated, oggStated, type OggStream, readOgg } from '../../syntax/ogg.ts'
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
  const shown = found.filter(({ packets }) => !latin1(packets[0] ?? new Uint8Array(), 0, 8).startsWith('fishead'))
  const streams = shown.map(streamOf)
  const duration = Math.max(0, ...streams.map(({ duration }) => duration ?? 0)) || null
  const tags = new Map<string, Tag>()
  for (const entry of shown.flatMap(({ packets }) => commentsIn(packets[1])))
    tags.set(entry.name.toLowerCase(), tags.get(entry.name.toLowerCase()) ?? entry)
  return videoMeta({ container: 'ogg', duration, streams, tags: [...tags.values()], warnings: [] }, size)
}

function streamOf({ packets, last }: OggStream, index: number): Stream {
  const [head = new Uint8Array(), comments] = packets
  const language = languageIn(comments)
  const notes = async () => ({ tags: commentsIn(comments), uses: [] })
  const pictures = oggPictures(head)
  if (pictures) {
    const { codec, width, height, frameRate, pixelAspectRatio } = pictures
    const named = codec.length === 4 && head[0] === 1 ? riffVideo(codec) : codec
    return videoStream({
      index,
      language,
      notes,
      codec: named,
      width,
      height,
      frameRate,
      pixelAspectRatio,
      duration: secondsOf(pictures, last),
    })
  }
  const stated = oggStated(head)
  if (stated) return statedStream(stated, { index, language, notes, duration: endOf(stated, last) })
  const sound = soundOf(head)
  if (!sound) return otherStream(latin1(head, 0, 8) === '\x80kate\0\0\0' ? 'SUBTITLE' : 'DATA', { index, language, notes })
  // Opus counts in the rate it plays with, behind what is cut off in front.
  const waiting = sound.codec === 'opus' && head.length >= 12 ? view(head).getUint16(10, true) : 0
  const duration = last !== null && sound.sampleRate ? (Number(last) - waiting) / sound.sampleRate : null
  return audioStream({ index, language, notes, ...sound, duration: duration && duration > 0 ? duration : null })
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

/** A position counts whole pictures above, and those since the last of them below. [Theora 7.1] */
function secondsOf({ frameRate, shift }: OggPictures, last: bigint | null): number | null {
  if (!frameRate || last === null) return null
  const frames =
    shift < 0
      ? Number(last)
      : shift === 32
        ? Number(last >> 32n)
        : Number(last >> BigInt(shift)) + Number(last & ((1n << BigInt(shift)) - 1n))
  return frames > 0 ? frames / frameRate : null
}

/** [Vorbis I 4.2.2, RFC 7845 5.1, Speex, FLAC to Ogg mapping] */
function soundOf(head: Uint8Array): Pick<AudioStream, 'codec' | 'sampleRate' | 'channels'> | null {
  const numbers = view(head)
  const start = latin1(head, 0, 8)
  if (start.startsWith('\x01vorbis') && head.length >= 16)
    return { codec: 'vorbis', channels: head[11]!, sampleRate: numbers.getUint32(12, true) }
  if (start === 'OpusHead' && head.length >= 12) return { codec: 'opus', channels: head[9]!, sampleRate: 48_000 }
  if (start === 'Speex   ' && head.length >= 52)
    return { codec: 'speex', channels: numbers.getUint32(48, true), sampleRate: numbers.getUint32(36, true) }
  if (start.startsWith('\x7fFLAC') && head.length >= 31)
    return { codec: 'flac', channels: ((head[29]! >> 1) & 7) + 1, sampleRate: (head[27]! << 12) | (head[28]! << 4) | (head[29]! >> 4) }
  return null
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
