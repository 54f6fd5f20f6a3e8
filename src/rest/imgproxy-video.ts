import type { JsonValue } from '../block/decoder.ts'
import { movie } from '../block/movie.ts'
import type { Stream } from '../block/movie/streams.ts'
import type { Image } from '../image.ts'
import { unlessDamaged } from './answers.ts'

type JsonObject = { readonly [name: string]: JsonValue }

/** What a film says of itself under FFmpeg's names, and its streams; an empty object where there is no film. */
export async function imgproxyVideo(image: Image): Promise<JsonObject> {
  const film = await unlessDamaged(image.decode(movie))
  if (!film) return {}
  const meta: { [name: string]: JsonValue } = Object.create(null)
  // FFmpeg keeps the last of those that go by one name, and leaves out what it has no name for; what services are called it says of them.
  for (const { group, name, raw } of film.tags) if (!name.startsWith('©') && !/^(?:Service\d|Xtra$)/.test(group)) meta[name] = raw
  return {
    ...(Object.keys(meta).length > 0 && { video_meta: meta }),
    video_streams: film.streams.flatMap((stream) => streamOf(stream) ?? []),
  }
}

/** A stream; null where it is of another kind than pictures, sound or subtitles. */
function streamOf(stream: Stream): JsonObject | null {
  const { codec, duration, bitrate } = stream
  const language = stream.language ?? 'und'
  const known = { ...(codec && { codec }), ...(duration !== null && { duration }), ...(bitrate !== null && { bps: bitrate }) }
  if (stream.kind === 'VIDEO') return { type: 'video', ...known, ...(stream.frameRate !== null && { fps: stream.frameRate }), language }
  if (stream.kind === 'AUDIO') {
    const { sampleRate, layout } = stream
    return { type: 'audio', ...known, ...(sampleRate && { frequency: sampleRate }), ...(layout && { layout }), language }
  }
  return stream.kind === 'SUBTITLE' ? { type: 'subtitle', ...(codec && { codec }), language } : null
}
