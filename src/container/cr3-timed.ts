import { slice, type ByteSource } from '../source/source.ts'
import type { Box } from '../syntax/boxes.ts'
import { promised } from '../steps.ts'
import { firstSample } from '../syntax/samples.ts'
import { readTracks } from '../syntax/tracks.ts'
import type { Block } from './container.ts'

/** The sample entry of a track with what the camera notes for each picture. */
const TIMED_METADATA = 'CTMD'

/** Most bytes of a sample of it: what is beyond is no metadata. */
const MOST_BYTES = 4 * 1024 * 1024

/** The first sample of the track with what the camera notes for each picture; a raw picture has one. */
export async function* timedMetadata(source: ByteSource, moov: Box): AsyncGenerator<Block> {
  for await (const track of readTracks(moov)) {
    const place = track.entry?.format === TIMED_METADATA ? await promised(firstSample(track)) : null
    if (!place || place.length > MOST_BYTES || place.length === 0) continue
    yield { kind: 'exif', name: TIMED_METADATA, bytes: slice(source, place.offset, place.length), ...place }
    return
  }
}
