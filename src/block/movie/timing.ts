import { uint32 } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { type Box, bytesIn, heldIn } from '../../syntax/boxes.ts'
import { Fields } from '../../syntax/fields.ts'
import { sampleCount, type Track } from '../../syntax/tracks.ts'

/** As much of a table of times as is read; where it is longer, the header of the track tells its duration. */
const TABLE_BYTES = 64 * 1024

/** How many samples a track has and how long they last, in units of its timescale. */
export interface Timing {
  readonly samples: number
  readonly ticks: number
}

/** The samples of a track and their time. [ISO 14496-12 8.6.1.2] */
export function* timingOf(track: Track): Steps<Timing> {
  const stts = track.parts.get('mdia/minf/stbl/stts')
  const short = stts && stts.length <= TABLE_BYTES ? stts : undefined
  const table = heldIn(short, TABLE_BYTES) ?? (yield* bytesIn(short, TABLE_BYTES))
  let samples = 0
  let ticks = 0
  for (let at = 8; at + 8 <= table.length; at += 8) {
    const count = uint32(table, at)
    samples += count
    ticks += count * uint32(table, at + 4)
  }
  if (samples > 0 && ticks > 0) return { samples, ticks }
  const counted = (yield* sampleCount(track)) ?? 0
  return { samples: counted, ticks: counted > 0 ? track.duration : 0 }
}

/** Seconds that a track is shown: what its edit list takes, else all of it; in a movie of this timescale. [ISO 14496-12 8.6.6] */
export function* trackSeconds(track: Track, movieTimescale: number, ticks: number): Steps<number | null> {
  const edits = yield* editedTicks(track.parts.get('edts/elst'))
  if (edits > 0 && movieTimescale > 0) return edits / movieTimescale
  return track.timescale > 0 ? (track.duration || ticks) / track.timescale : null
}

/** What the edits take that show something; an empty edit only waits. */
function* editedTicks(elst: Box | undefined): Steps<number> {
  const bytes = heldIn(elst, TABLE_BYTES) ?? (yield* bytesIn(elst, TABLE_BYTES))
  if (bytes.length < 8) return 0
  const size = bytes[0] === 1 ? 8 : 4
  const fields = new Fields(bytes, 4)
  let ticks = 0
  for (let left = fields.next(4); left > 0 && fields.left >= size * 2 + 4; left--) {
    const duration = fields.next(size)
    const begins = fields.next(4)
    if (size === 8) fields.next(4)
    fields.next(4)
    if (begins !== 0xffffffff) ticks += duration
  }
  return ticks
}

/** Bits of a second of a track, by the sizes of its samples where those are here already; null where they are not, or are very many. [ISO 14496-12 8.7.3.2] */
export function sizedBitrate({ parts, timescale }: Track, { ticks }: Timing): number | null {
  const stsz = parts.get('mdia/minf/stbl/stsz')
  const table = stsz && stsz.length <= TABLE_BYTES ? heldIn(stsz, TABLE_BYTES) : undefined
  if (!table || table.length < 12 || ticks <= 0 || timescale <= 0) return null
  const same = uint32(table, 4)
  let bytes = same * uint32(table, 8)
  if (same === 0) for (let at = 12; at + 4 <= table.length; at += 4) bytes += uint32(table, at)
  return Math.round((bytes * 8 * timescale) / ticks) || null
}
