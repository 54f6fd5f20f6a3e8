import type { ByteSource } from '../../source/source.ts'
import { type Box, boxes } from '../../syntax/boxes.ts'
import { untilDamage } from '../../syntax/damage.ts'
import type { Warn } from '../../syntax/warn.ts'
import { fragmentsAtEnd, lastFragment, SegmentIndexes } from './fragment-indexes.ts'
import { type Defaults, trackFragments } from './fragment-runs.ts'
import type { Timing } from './timing.ts'

/** Fragments that are looked at before an index is asked for the last, and where there is none. */
const FEW = 16
const MOST = 64

/** What lies behind the movie box of a fragmented film. [ISO 14496-12 8.8] */
export interface Fragments {
  /** The samples of each track in the fragments that were looked at. */
  readonly timings: ReadonlyMap<number, Timing>
  /** From the first fragment to the last, for each track in units of its timescale, where the last was looked at and not all. */
  readonly spans: ReadonlyMap<number, number>
  /** Seconds of each track that an index states. [ISO 14496-12 8.16.3] */
  readonly indexed: ReadonlyMap<number, number>
  /** Whether those were all of the fragments. */
  readonly complete: boolean
}

/** Walks on behind a movie box. */
export async function readFragments(source: ByteSource, from: number, defaults: Defaults, warn: Warn): Promise<Fragments> {
  const seen = new Seen(defaults, warn)
  const indexes = new SegmentIndexes()
  const size = await source.size()
  for await (const box of untilDamage(boxes(source, from), warn)) {
    if (box.type === 'sidx') await indexes.add(box)
    if (box.type !== 'moof') continue
    // An index may speak of the next fragments alone, and another stand behind those.
    const covered = indexes.seconds.size > 0 && !(indexes.end < size && (await goesOn(source, indexes.end)))
    if (covered && seen.count > 0) return seen.told({ indexed: indexes.seconds })
    if (seen.count === FEW) {
      const spans = defaults.duration > 0 ? new Map<number, number>() : await spansOf(source, seen, warn)
      if (defaults.duration > 0 || spans.size > 0) return seen.told({ spans })
    }
    if (seen.count === MOST) return seen.told({})
    await seen.add(box)
  }
  // What has no fragments is the beginning of a film that goes on in other files, of which an index may speak.
  return seen.told({ complete: true, ...(seen.count === 0 && { indexed: indexes.seconds }) })
}

/** Whether more fragments begin in a place of the file. */
async function goesOn(source: ByteSource, at: number): Promise<boolean> {
  for await (const { type } of untilDamage(boxes(source, at))) return ['sidx', 'styp', 'moof', 'emsg', 'prft'].includes(type)
  return false
}

/** How long each track is, by the last of its fragments. */
async function spansOf(source: ByteSource, { defaults, begins }: Seen, warn: Warn): Promise<Map<number, number>> {
  const spans = new Map<number, number>()
  const from = (await lastFragment(source, warn)) ?? (await fragmentsAtEnd(source, FEW))
  if (from === null) return spans
  let count = 0
  for await (const box of untilDamage(boxes(source, from), warn)) {
    if (box.type !== 'moof') continue
    if (++count > FEW) break
    for await (const run of trackFragments(box, defaults, warn)) {
      // Where none says when it begins, only all of them together tell.
      const span = run.begins === null ? 0 : run.begins + run.ticks - (begins.get(run.track) ?? 0)
      if (span > 0) spans.set(run.track, span)
    }
  }
  return spans
}

/** What the fragments say that were looked at. */
class Seen {
  readonly defaults: Defaults
  /** When the first fragment of each track begins, in units of its timescale. */
  readonly begins = new Map<number, number>()
  count = 0
  readonly #timings = new Map<number, Timing>()
  readonly #warn: Warn

  constructor(defaults: Defaults, warn: Warn) {
    this.defaults = defaults
    this.#warn = warn
  }

  async add(moof: Box): Promise<void> {
    this.count++
    for await (const { track, begins, samples, ticks } of trackFragments(moof, this.defaults, this.#warn)) {
      const sum = this.#timings.get(track)
      if (!sum && begins !== null) this.begins.set(track, begins)
      this.#timings.set(track, { samples: (sum?.samples ?? 0) + samples, ticks: (sum?.ticks ?? 0) + ticks })
    }
  }

  told(more: Partial<Fragments>): Fragments {
    return { timings: this.#timings, spans: new Map(), indexed: new Map(), complete: false, ...more }
  }
}
