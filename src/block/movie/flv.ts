import type { Block } from '../../container/container.ts'
import type { AmfEntry } from '../../syntax/amf.ts'
import { type Flv, FLV_VIDEO, flvSize, readFlv } from '../../syntax/flv.ts'
import { avcSequence } from '../../syntax/picture-avc.ts'
import { soundFacts } from '../../syntax/sound-code.ts'
import type { Tag } from '../decoder.ts'
import { aac } from './aac.ts'
import { pictureStream } from './elementary-streams.ts'
import { audioStream, otherStream, videoStream } from './stated-streams.ts'
import type { Stream } from './streams.ts'
import { tag } from './tags.ts'
import { text, type Value } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** Entries that tell of streams, not of the film; FFmpeg does not show them. */
const TECHNICAL = new Set(
  'duration filesize width height videodatarate framerate videocodecid audiodatarate audiosamplerate audiosamplesize stereo audiocodecid datastream'.split(
    ' ',
  ),
)

/** The metadata of an FLV film, under the names that FFmpeg gives them. [FLV 10.1] */
export async function flvFilm({ bytes }: Block): Promise<VideoMeta> {
  const [flv, size] = await Promise.all([readFlv(bytes), bytes.size()])
  const stated = statedBy(flv.entries)
  const duration = stated.get('duration') || flv.last || null
  const streams = flv.kinds.map((kind, index) => streamOf(kind, index, flv, stated))
  const warnings = streams.length === 0 ? ['Packets of pictures or sound expected, found none'] : []
  return videoMeta({ container: 'flv', duration, streams, tags: tagsOf(flv.entries), warnings }, size)
}

/** Numbers of the script, by name. */
function statedBy(entries: readonly AmfEntry[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { name, value } of entries) {
    if (typeof value === 'number' && Number.isFinite(value) && value > 0 && !numbers.has(name)) numbers.set(name, value)
  }
  return numbers
}

function streamOf(kind: Flv['kinds'][number], index: number, flv: Flv, stated: ReadonlyMap<string, number>): Stream {
  const rate = stated.get(kind === 'VIDEO' ? 'videodatarate' : 'audiodatarate')
  const shared = { index, bitrate: rate ? Math.round(rate * 1000) : null }
  if (kind === 'SUBTITLE') return otherStream('SUBTITLE', { index, codec: 'text' })
  if (kind === 'DATA') return otherStream('DATA', { index })
  if (kind === 'AUDIO') return audioStream({ ...shared, ...soundOf(flv.audio ?? new Uint8Array()) })
  const packet = flv.video ?? new Uint8Array()
  const codec = pictureCodec(packet)
  const coded = codec === 'h264' && packet[1] === 0 ? avcSequence(packet.subarray(14)) : null
  const size = flvSize(packet) ?? { width: stated.get('width') ?? null, height: stated.get('height') ?? null }
  const frameRate = stated.get('framerate') ?? (flv.spacing ? 1 / flv.spacing : null)
  return videoStream({ ...shared, codec, ...(coded && pictureStream(codec, coded)), width: size.width, height: size.height, frameRate })
}

/** By a number; newer writers set the highest bit and name four characters. [Enhanced RTMP] */
function pictureCodec(packet: Uint8Array): string | null {
  const first = packet[0] ?? 0
  if (!(first & 0x80)) return FLV_VIDEO.get(first & 15) ?? null
  const named = Buffer.from(packet.subarray(1, 5)).toString('latin1')
  return { hvc1: 'hevc', av01: 'av1', vp09: 'vp9', avc1: 'h264' }[named] ?? null
}

const SOUND = [
  '',
  'adpcm_swf',
  'mp3',
  '',
  'nellymoser',
  'nellymoser',
  'nellymoser',
  'pcm_alaw',
  'pcm_mulaw',
  '',
  'aac',
  'speex',
  '',
  '',
  'mp3',
]
const RATES = [5512, 11025, 22050, 44100]

/** [FLV E.4.2.1] */
function soundOf(packet: Uint8Array): { codec: string | null; sampleRate: number; channels: number; profile?: string | null } {
  const first = packet[0] ?? 0
  const format = first >> 4
  const stated = { sampleRate: RATES[(first >> 2) & 3]!, channels: (first & 1) + 1 }
  if (format === 10 && packet[1] === 0 && packet.length >= 4) {
    const known = aac(packet.subarray(2))
    return {
      codec: 'aac',
      sampleRate: known.sampleRate || stated.sampleRate,
      channels: known.channels || stated.channels,
      profile: known.profile || null,
    }
  }
  if (format === 0 || format === 3) return { codec: first & 2 ? 'pcm_s16le' : 'pcm_u8', ...stated }
  if (format === 4 || format === 11) return { codec: SOUND[format]!, sampleRate: 16_000, channels: 1 }
  if (format === 5) return { codec: 'nellymoser', sampleRate: 8000, channels: 1 }
  // Few rates have a number here: frames of MP3 tell their own.
  const frame = format === 2 ? soundFacts('mp3', packet.subarray(1)) : null
  if (frame) return { codec: 'mp3', sampleRate: frame.sampleRate, channels: frame.channels }
  return { codec: SOUND[format] || null, ...stated, ...((format === 7 || format === 8 || format === 14) && { sampleRate: 8000 }) }
}

/** Of entries of one name the last is right, as FFmpeg has it. */
function tagsOf(entries: readonly AmfEntry[]): Tag[] {
  const known = new Map<string, Tag>()
  for (const { name, value } of entries) {
    const said = TECHNICAL.has(name) ? null : written(value)
    if (said) known.set(name.toLowerCase(), tag('onMetaData', name, said))
  }
  return [...known.values()]
}

/** As FFmpeg writes values: numbers are rounded. */
function written(value: AmfEntry['value']): Value | null {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean') return { value, raw: String(value) }
  if (typeof value === 'number') return Number.isFinite(value) ? { value, raw: value.toFixed(0) } : null
  return Number.isNaN(value.getTime()) ? null : text(value.toISOString().replace('Z', '000Z'))
}
