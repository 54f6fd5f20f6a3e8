import type { Block } from '../../container/container.ts'
import { type Elementary, lengthOf } from '../../syntax/elementary.ts'
import { mpegKind, readPacks, readPictures } from '../../syntax/program-stream.ts'
import { readTransport } from '../../syntax/transport.ts'
import type { Service } from '../../syntax/transport-services.ts'
import type { Tag } from '../decoder.ts'
import { elementaryStream, pictureStream } from './elementary-streams.ts'
import { videoStream } from './stated-streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** What an MPEG transport stream says of itself: its tables name the streams, those say the rest. [ISO 13818-1] */
export async function transportFilm({ bytes }: Block): Promise<VideoMeta> {
  const [{ streams, services }, size] = await Promise.all([readTransport(bytes), bytes.size()])
  return film('mpegts', streams, size, services.flatMap(serviceTags))
}

/** What MPEG packs, or the code of MPEG pictures alone, say of themselves. [ISO 11172, ISO 13818] */
export async function packedFilm({ bytes }: Block): Promise<VideoMeta> {
  const size = await bytes.size()
  if ((await mpegKind(bytes)) === 'packs') return film('mpeg', await readPacks(bytes), size)
  const facts = await readPictures(bytes)
  const codec = facts?.codec ?? null
  const streams = facts ? [videoStream({ index: 0, codec, ...pictureStream(codec, facts), frameRate: facts.frameRate })] : []
  return videoMeta({ container: 'mpegvideo', duration: null, streams, tags: [], warnings: [] }, size)
}

/** What a service is called, and by whom it is sent, under the names that FFmpeg gives that of a program. */
function serviceTags({ name, provider }: Service, index: number): Tag[] {
  const told = { service_name: name, service_provider: provider }
  return Object.entries(told).flatMap(([key, said]) => (said ? [tag(`Service${index + 1}`, key, text(said))] : []))
}

function film(container: string, found: readonly Elementary[], size: number, tags: readonly Tag[] = []): VideoMeta {
  const warnings = found.length === 0 ? ['Streams expected in the first packets, found none'] : []
  const duration = lengthOf(found)
  const streams = found.map((stream, index) => elementaryStream(stream, index, duration))
  return videoMeta({ container, duration, streams, tags, warnings }, size)
}
