import { view } from '../../source/source.ts'
import { type Box, contents } from '../../syntax/boxes.ts'
import { untilDamage } from '../../syntax/damage.ts'
import { Fields } from '../../syntax/fields.ts'
import type { Warn } from '../../syntax/warn.ts'
import type { Timing } from './timing.ts'

/** As much of a run of samples as is read. */
const RUN_BYTES = 1024 * 1024

/** Bytes of it that count like an element more. */
const STEP_BYTES = 16 * 1024

/** The time that each track's samples take unless they say otherwise, and how long all fragments take. [ISO 14496-12 8.8.1] */
export interface Defaults {
  readonly durations: ReadonlyMap<number, number>
  /** In units of the movie's timescale; 0 where it is not stated. */
  readonly duration: number
}

/** The samples of one track in a fragment, and when they begin in units of its timescale; null where that is not said. */
export interface TrackFragment extends Timing {
  readonly track: number
  readonly begins: number | null
}

/** Reads a movie extends box. */
export async function fragmentDefaults(mvex: Box, warn: Warn): Promise<Defaults> {
  const durations = new Map<number, number>()
  let duration = 0
  for await (const box of untilDamage(contents(mvex), warn)) {
    const bytes = await box.data.read(0, 24)
    if (box.type === 'trex' && bytes.length >= 24) durations.set(view(bytes).getUint32(4), view(bytes).getUint32(12))
    if (box.type === 'mehd') duration = new Fields(bytes, 4).next(bytes[0] === 1 ? 8 : 4)
  }
  return { durations, duration }
}

/** The tracks in a movie fragment. [ISO 14496-12 8.8.4] */
export async function* trackFragments(moof: Box, defaults: Defaults, warn: Warn): AsyncGenerator<TrackFragment, undefined> {
  for await (const box of untilDamage(contents(moof), warn)) if (box.type === 'traf') yield trackFragment(box, defaults, warn)
}

/** [ISO 14496-12 8.8.7, 8.8.8, 8.8.12] */
async function trackFragment(traf: Box, defaults: Defaults, warn: Warn): Promise<TrackFragment> {
  let [track, each, samples, ticks] = [0, 0, 0, 0]
  let begins: number | null = null
  for await (const box of untilDamage(contents(traf), warn)) {
    if (box.type === 'tfhd') [track, each] = runDefaults(await box.data.read(0, 32), defaults)
    if (box.type === 'tfdt') begins = beginning(await box.data.read(0, 12))
    if (box.type !== 'trun') continue
    const bytes = await box.data.read(0, RUN_BYTES)
    const turn = traf.source.budget.step(1 + Math.floor(bytes.length / STEP_BYTES))
    if (turn) await turn
    const run = runOf(bytes, each)
    samples += run.samples
    ticks += run.ticks
  }
  return { track, begins, samples, ticks }
}

function runDefaults(bytes: Uint8Array, { durations }: Defaults): [track: number, each: number] {
  const flags = new Fields(bytes, 1).next(3)
  const fields = new Fields(bytes, 4)
  const track = fields.next(4)
  if (flags & 1) fields.next(8)
  if (flags & 2) fields.next(4)
  return [track, flags & 8 ? fields.next(4) : (durations.get(track) ?? 0)]
}

function beginning(bytes: Uint8Array): number | null {
  const size = bytes[0] === 1 ? 8 : 4
  const time = bytes.length < 4 + size ? Infinity : new Fields(bytes, 4).next(size)
  return Number.isSafeInteger(time) ? time : null
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
