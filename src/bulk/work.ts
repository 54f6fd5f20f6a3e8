import type { Fault, Item } from './item.ts'

/** Milliseconds of the first wait; each further one is twice as long, up to the longest. */
const FIRST = 1_000
const LONGEST = 60_000
/** Milliseconds for which an origin that asks for it is left alone, at least and at most; what would take longer is given up. */
const LEAST = 500
const PATIENCE = 15 * 60_000

/** Pauses on end, with no answer between, after which an origin is taken for lost: what is asked of it during a further one is given up at once. */
export const LOST = 12

/** Works on items; each of them is answered once, in any order. */
export interface Work {
  /** Takes an item; resolves when there is room for another. */
  put(item: Item): Promise<void>
  /** Resolves once all that was put is answered. */
  idle(): Promise<void>
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>
  /** Called before what was answered by now is brought onto the disk; what it returns is called after that. */
  settling(): () => Promise<void>
  /** Lets go of it; once the output is what it is to be, of all that is left elsewhere too. */
  end(finished: boolean): Promise<void>
  /** What people may want to know of it. */
  readonly state: string
}

/** Milliseconds to wait before the n-th time again; not all wait equally long. */
export function exponential(times: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (times - 1)) * (0.75 + Math.random() / 2)
}

/** Milliseconds for which an origin that refuses is to be left alone; undefined where it does not. [RFC 6585 4, RFC 9110 10.2.3] */
export function pauseFor(faults: readonly Fault[], refusals: number): number | undefined {
  const asked = Math.max(...faults.map(({ retryAfter }) => retryAfter ?? -1))
  if (asked >= 0) return Math.max(LEAST, Math.min(PATIENCE, asked * 1000))
  return faults.some(({ status }) => status === 429 || status === 503) ? exponential(refusals) : undefined
}

/** What is said of an origin that is lost. */
export function lostTo(origin: string | undefined): Fault {
  return { message: `${origin} has refused or failed for too long`, code: 'SOURCE_UNAVAILABLE' }
}

/** Milliseconds after which to ask again for what went wrong for now; undefined where that is given up. */
export function backoff(faults: readonly Fault[], attempts: number, most: number): number | undefined {
  if (faults.length === 0 || attempts >= most) return undefined
  const asked = 1000 * Math.max(0, ...faults.map(({ retryAfter }) => retryAfter ?? 0))
  return asked > PATIENCE ? undefined : Math.max(asked, exponential(attempts))
}
