import { slice, view, type ByteSource } from '../source/source.ts'
import type { Box } from '../syntax/boxes.ts'
import { readTracks, type Track } from '../syntax/tracks.ts'
import type { Block } from './container.ts'

/** The sample entry of a track with what the camera notes for each picture. */
const TIMED_METADATA = 'CTMD'

/** Most bytes of a sample of it: what is beyond is no metadata. */
const MOST_BYTES = 4 * 1024 * 1024

/** The first sample of the track with what the camera notes for each picture; a raw picture has one. */
export async function* timedMetadata(source: ByteSource, moov: Box): AsyncGenerator<Block> {
  for await (const track of readTracks(moov, () => undefined)) {
    const place = track.entry?.format === TIMED_METADATA ? await firstSample(track) : null
    if (!place || place.length > MOST_BYTES || place.length === 0) continue
    yield { kind: 'exif', name: TIMED_METADATA, bytes: slice(source, place.offset, place.length), ...place }
    return
  }
}

/** Where the first sample of a track is. [ISO 14496-12 8.7.3, 8.7.5] */
async function firstSample({ parts }: Track) {
  const table = (name: string, at: number, length: number) => parts.get(`mdia/minf/stbl/${name}`)?.data.read(at, length)
  const [sizes, near, far] = await Promise.all([table('stsz', 4, 12), table('stco', 8, 4), table('co64', 8, 8)])
  if (!sizes || sizes.length < 8) return null
  // One size for all samples, or else the first of a table.
  const length = view(sizes).getUint32(0) || (sizes.length < 12 ? 0 : view(sizes).getUint32(8))
  if (far && far.length === 8) return { offset: Number(view(far).getBigUint64(0)), length }
  return near && near.length === 4 ? { offset: view(near).getUint32(0), length } : null
}
