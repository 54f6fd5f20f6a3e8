import { view } from '../../source/source.ts'
import { type Box, contents, tolerant } from '../../syntax/boxes.ts'
import { Fields } from '../../syntax/fields.ts'
import type { Timing } from './timing.ts'

type Warn = (warning: string) => void

/** Fragments that are looked at; a longer film's duration is told by an index, or not at all. */
const MAX_FRAGMENTS = 16

/** What lies behind the movie box of a fragmented film. [ISO 14496-12 8.8] */
export interface Fragments {
  /** The samples of each track in the fragments that were looked at. */
  readonly timings: ReadonlyMap<number, Timing>
  /** Seconds of each track that an index states. [ISO 14496-12 8.16.3] */
  readonly indexed: ReadonlyMap<number, number>
  /** Whether those were all of the fragments. */
  readonly complete: boolean
}

/** The time that each track's samples take unless they say otherwise, and how long all fragments take. [ISO 14496-12 8.8.1] */
export interface Defaults {
  readonly durations: ReadonlyMap<number, number>
  /** In units of the movie's timescale; 0 where it is not stated. */
  readonly duration: number
}

/** Reads a movie extends box. */
export async function fragmentDefaults(mvex: Box, warn: Warn): Promise<Defaults> {
  const durations = new Map<number, number>()
  let duration = 0
  for await (const box of tolerant(contents(mvex), warn)) {
    const bytes = await box.data.read(0, 24)
    if (box.type === 'trex' && bytes.length >= 24) durations.set(view(bytes).getUint32(4), view(bytes).getUint32(12))
    if (box.type === 'mehd') duration = new Fields(bytes, 4).next(bytes[0] === 1 ? 8 : 4)
  }
  return { durations, duration }
}

/** Walks on behind a movie box. */
export async function readFragments(rest: AsyncIterable<Box>, defaults: Defaults, warn: Warn): Promise<Fragments> {
  const timings = new Map<number, { samples: number; ticks: number }>()
  const indexed = new Map<number, number>()
  const layered = new Set<number>()
  let count = 0
  for await (const box of tolerant(rest, warn)) {
    if (box.type === 'sidx') await addIndex(box, indexed, layered)
    if (box.type !== 'moof') continue
    if (++count > MAX_FRAGMENTS || (indexed.size > 0 && count > 1)) return { timings, indexed, complete: false }
    for await (const traf of tolerant(contents(box), warn)) if (traf.type === 'traf') await addRuns(traf, defaults, timings, warn)
  }
  return { timings, indexed, complete: true }
}

/** [ISO 14496-12 8.8.7, 8.8.8] */
async function addRuns(traf: Box, defaults: Defaults, timings: Map<number, { samples: number; ticks: number }>, warn: Warn): Promise<void> {
  let track = 0
  let each = 0
  for await (const box of tolerant(contents(traf), warn)) {
    if (box.type === 'tfhd') [track, each] = runDefaults(await box.data.read(0, 32), defaults)
    if (box.type !== 'trun') continue
    const run = runOf(await box.data.read(0, 1024 * 1024), each)
    const sum = timings.get(track) ?? { samples: 0, ticks: 0 }
    timings.set(track, { samples: sum.samples + run.samples, ticks: sum.ticks + run.ticks })
  }
}

function runDefaults(bytes: Uint8Array, { durations }: Defaults): [track: number, each: number] {
  const flags = new Fields(bytes, 1).next(3)
  const fields = new Fields(bytes, 4)
  const track = fields.next(4)
  if (flags & 1) fields.next(8)
  if (flags & 2) fields.next(4)
  return [track, flags & 8 ? fields.next(4) : (durations.get(track) ?? 0)]
}

function runOf(bytes: Uint8Array, each: number): Timing {
  const flags = new Fields(bytes, 1).next(3)
  const fields = new Fields(bytes, 4)
  const stated = fields.next(4)
  if (flags & 1) fields.next(4)
  if (flags & 4) fields.next(4)
  if (!(flags & 0x100)) return { samples: stated, ticks: stated * each }
  const others = [0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4
  let [samples, ticks] = [0, 0]
  for (; samples < stated && fields.left >= 4 + others; samples++) {
    ticks += fields.next(4)
    fields.next(others)
  }
  return { samples, ticks }
}

/** Adds what an index states, unless it only details what another stated before. */
async function addIndex(sidx: Box, indexed: Map<number, number>, layered: Set<number>): Promise<void> {
  const bytes = await sidx.data.read(0, 1024 * 1024)
  const fields = new Fields(bytes, 4)
  const [track, timescale] = [fields.next(4), fields.next(4)]
  fields.next(bytes[0] === 0 ? 8 : 16)
  fields.next(2)
  if (timescale === 0 || layered.has(track)) return
  let ticks = 0
  for (let left = fields.next(2); left > 0 && fields.left >= 12; left--) {
    // The highest bit says that what is referred to is an index, too.
    if (fields.next(4) >= 0x80000000) layered.add(track)
    ticks += fields.next(4)
    fields.next(4)
  }
  indexed.set(track, (indexed.get(track) ?? 0) + ticks / timescale)
}
