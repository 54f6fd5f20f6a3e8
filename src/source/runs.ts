import { WALK } from './source.ts'
import { PAGE } from './stretch.ts'

/** Pages `[first, last]` to be asked for at once; up to `needed` somebody waits, the rest is read ahead. */
export interface Run {
  readonly first: number
  readonly needed: number
  readonly last: number
  /** How many pages a walk reached forward here; one that goes on gets twice as many. */
  readonly reach: number
}

/** What is known of a file when pages are missed. */
export interface Known {
  /** Whether a page is here, or under way. */
  held(page: number): boolean
  /** How many pages the file has; Infinity where that is not known. */
  readonly pages: number
  /** How far fetches reached, by the page before which they ended. */
  readonly reached: ReadonlyMap<number, number>
  /** What those who miss a page will want next. */
  readonly ahead: ReadonlyMap<number, Ahead>
}

/** Up to which page somebody will soon want more, and whether he will go on from there. */
export interface Ahead {
  readonly last: number
  readonly walks: boolean
}

/** Bytes that come together, at least, where the reader does not say how many: a jump leads to a few small things. */
const TOGETHER = 16 * 1024

/** Bytes that come together, at least, for one who says that he walks. */
const FAR = 64 * 1024

/** Pages that a jump reaches at least, for what goes on from there. */
const REACH = 4

/** Pages that a walk which goes on and on reaches forward at most: 1 MB. */
const FARTHEST = 256

/** Pages between two wanted ones that are rather fetched along than left to a second request: 16 KB. */
const GAP = 4

/** What somebody who reads `[offset, end)` will want next, as he says or does not say. */
export function aheadOf(offset: number, end: number, ahead: number | undefined): Ahead {
  const walks = ahead === undefined || ahead === WALK
  const until = walks ? Math.max(end, offset + (ahead === WALK ? FAR : TOGETHER)) : end + ahead
  return { last: Math.floor((until - 1) / PAGE), walks }
}

/** Groups pages that are missing, in ascending order, into runs that are each worth a request. */
export function runs(wanted: readonly number[], known: Known): Run[] {
  const found: Run[] = []
  let taken = -1
  for (const [i, page] of wanted.entries()) {
    if (page <= taken) continue
    const run = runFrom(wanted, i, known)
    found.push(run)
    taken = run.last
  }
  return found
}

function runFrom(wanted: readonly number[], i: number, known: Known): Run {
  const first = wanted[i]!
  const { last = first, walks = false } = known.ahead.get(first) ?? {}
  const before = walks ? reachBefore(first, known) : undefined
  const jump = walks ? Math.min(Math.max(REACH, last - first + 1), FAR / PAGE) : REACH
  const reach = before === undefined ? jump : Math.min(2 * before, FARTHEST)
  const free = (from: number, to: number): number => {
    let end = from - 1
    while (end < to && !known.held(end + 1)) end++
    return end
  }
  const farFrom = (page: number) => nearEnd(known.ahead.get(page)?.last ?? page, known.pages)
  let needed = first
  let far = Math.max(farFrom(first), before === undefined ? first : nearEnd(first + reach - 1, known.pages))
  for (let next = wanted[++i]; next !== undefined && next <= Math.max(needed, far) + GAP + 1; next = wanted[++i]) {
    if (free(needed + 1, next) < next) break
    needed = next
    far = Math.max(far, farFrom(next))
  }
  return { first, needed, last: free(needed + 1, Math.max(needed, far)), reach }
}

/** How far the fetch reached that a walk goes on from, or nearly; undefined after a jump. */
function reachBefore(page: number, { reached }: Known): number | undefined {
  for (let gap = 0; gap <= GAP; gap++) {
    const before = reached.get(page - gap)
    if (before !== undefined) return before
  }
  return undefined
}

/** What would leave next to nothing of the file takes that along. */
function nearEnd(last: number, pages: number): number {
  return last + GAP + 1 >= pages ? pages - 1 : last
}
