/** Pages `[first, last]` to be asked for at once; up to `needed` somebody waits, the rest is read ahead. */
export interface Run {
  readonly first: number
  readonly needed: number
  readonly last: number
  /** How many pages a miss reached forward here. */
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
}

/** Pages that a miss reaches forward at least: 64 KB. */
export const REACH = 16

/** Pages that a walk which goes on and on reaches forward at most: 1 MB. */
const FARTHEST = 256

/** Pages at the end of a file that come together: 64 KB. */
const TAIL = 16

/** Pages between two wanted ones that are rather fetched along than left to a second request: 16 KB. */
const GAP = 4

/** Groups pages that are missing, in ascending order, into runs that are each worth a request. */
export function runs(wanted: readonly number[], known: Known): Run[] {
  const found: Run[] = []
  let taken = -1
  for (const [i, page] of wanted.entries()) {
    if (page <= taken) continue
    const run = runFrom(wanted, i, taken, known)
    found.push(run)
    taken = run.last
  }
  return found
}

function runFrom(wanted: readonly number[], i: number, taken: number, known: Known): Run {
  const page = wanted[i]!
  const reach = reachFrom(page, known)
  const free = (from: number, to: number): number => {
    let last = from - 1
    while (last < to && !known.held(last + 1)) last++
    return last
  }
  const far = nearEnd(page + reach - 1, known.pages)
  let needed = page
  for (let next = wanted[++i]; next !== undefined && next <= Math.max(needed, far) + GAP + 1; next = wanted[++i]) {
    if (free(needed + 1, next) < next) break
    needed = next
  }
  let first = page
  while (first > known.pages - TAIL && first - 1 > taken && !known.held(first - 1)) first--
  return { first, needed, last: free(needed + 1, Math.max(needed, far)), reach }
}

/** A walk that goes on from where a fetch ended, or nearly, is given twice as much each time. */
function reachFrom(page: number, { reached }: Known): number {
  for (let gap = 0; gap <= GAP; gap++) {
    const before = reached.get(page - gap)
    if (before !== undefined) return Math.min(2 * before, FARTHEST)
  }
  return REACH
}

/** What would leave next to nothing of the file takes that along. */
function nearEnd(last: number, pages: number): number {
  return last + GAP + 1 >= pages ? pages - 1 : last
}
