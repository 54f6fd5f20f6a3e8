import type { Block } from '../../container/container.ts'
import { type Elementary, lengthOf } from '../../syntax/elementary.ts'
import { readTransport } from '../../syntax/transport.ts'
import { elementaryStream } from './elementary-streams.ts'
import { type VideoMeta, videoMeta } from './video-meta.ts'

/** What an MPEG transport stream says of itself: its tables name the streams, those say the rest. [ISO 13818-1] */
export async function transportFilm({ bytes }: Block): Promise<VideoMeta> {
  const [streams, size] = await Promise.all([readTransport(bytes), bytes.size()])
  return film('mpegts', streams, size)
}

function film(container: string, found: readonly Elementary[], size: number): VideoMeta {
  const warnings = found.length === 0 ? ['Streams expected in the first packets, found none'] : []
  return videoMeta({ container, duration: lengthOf(found), streams: found.map(elementaryStream), tags: [], warnings }, size)
}
