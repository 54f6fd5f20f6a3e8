import DataLoader from 'dataloader'
import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { once } from '../once.ts'
import { type Ahead, aheadOf, type Run, runs } from './runs.ts'
import type { ByteSource } from './source.ts'
import { type Answer, type Fetch, PAGE, Stretch } from './stretch.ts'

/** How far reading one source may go. */
export interface Bounds {
  /** Bytes of the first request, which also teaches the size. */
  readonly firstBytes: number
  /** Bytes taken in, all requests together. */
  readonly maxBytes: number
  /** Ranges asked for. */
  readonly maxRequests: number
}

/** How far reading goes where nobody says otherwise. */
export const defaultBounds: Bounds = { firstBytes: 64 * 1024, maxBytes: 64 * 1024 * 1024, maxRequests: 64 }

/** Bytes that are worth joining for whoever would not wait for them. */
const AT_ONCE = 256 * 1024

/** Makes a random-access source out of an origin that answers range requests, or sends the whole file instead. */
export function paged(fetch: Fetch, bounds: Bounds = defaultBounds, budget = new Budget()): ByteSource {
  return new Paged(fetch, bounds, budget)
}

/**
 * A file as a row of pages, each fetched once at most.
 *
 * A DataLoader keyed by page number fuses what is wanted in one tick into runs. Its batches end as soon as the
 * requests are under way, so that a slow page never delays a fast one; readers then wait for their own pages.
 */
class Paged implements ByteSource {
  readonly budget: Budget
  readonly #bounds: Bounds
  readonly #fetch: Fetch
  #loader: DataLoader<number, Stretch> | undefined
  /** Where each page is, or will be. */
  readonly #stretches = new Map<number, Stretch>()
  readonly #reached = new Map<number, number>()
  /** How far the readers of this tick want the pages behind those that they miss. */
  readonly #ahead = new Map<number, Ahead>()
  #whole: Stretch | undefined
  #size = Infinity
  #requests = 0
  #asked = 0
  #taken = 0

  constructor(fetch: Fetch, bounds: Bounds, budget: Budget) {
    this.#fetch = fetch
    this.#bounds = bounds
    this.budget = budget
  }

  async size(): Promise<number> {
    await this.#first()
    return this.#size
  }

  async read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    if (!(length > 0)) return new Uint8Array()
    await this.#first()
    const end = this.#bounded(offset, Math.min(offset + length, this.#size))
    await Promise.all((await this.#stretchesOf(offset, end, ahead)).map((stretch) => stretch.until(end)))
    const bytes = this.#gather(offset, end)
    if (bytes.length > this.#bounds.maxBytes) throw limit(`${this.#bounds.maxBytes} bytes`)
    return bytes
  }

  held(offset: number, length: number): Uint8Array | undefined {
    const end = Math.min(offset + length, this.#size)
    if (end === Infinity || end - offset > AT_ONCE) return undefined
    for (let at = offset; at < end;) {
      const stretch = this.#whole ?? this.#stretches.get(Math.floor(at / PAGE))
      const until = stretch ? Math.min(end, this.#whole ? Infinity : stretch.end) : at
      if (!stretch?.holds(until) || until <= at) return undefined
      at = until
    }
    return end > offset ? this.#gather(offset, end) : new Uint8Array()
  }

  heldSize(): number | undefined {
    return this.#size === Infinity ? undefined : this.#size
  }

  /** The first request starts at 0 whatever is read; nothing else is asked for before its answer tells the size. */
  readonly #first = once(() => {
    const pages = Math.max(1, Math.ceil(Math.min(this.#bounds.firstBytes, this.#bounds.maxBytes) / PAGE))
    return this.#start({ first: 0, needed: 0, last: pages - 1, reach: pages }).answered
  })

  /** Holds the end of a read against the bytes that may be taken in, before pages are listed. */
  #bounded(offset: number, end: number): number {
    const { maxBytes } = this.#bounds
    if (end - offset <= maxBytes) return end
    if (this.#size !== Infinity) throw limit(`${maxBytes} bytes`)
    return offset + maxBytes + 1 // one byte too many, if there is one
  }

  /** The stretches that hold the bytes of a read, or will. */
  async #stretchesOf(offset: number, end: number, ahead: number | undefined): Promise<Stretch[]> {
    if (this.#whole) return [this.#whole]
    const next = aheadOf(offset, end, ahead)
    const found = new Set<Stretch>()
    const missing: Promise<Stretch>[] = []
    for (let page = Math.floor(offset / PAGE); page * PAGE < end; page++) {
      const stretch = this.#stretches.get(page)
      if (stretch) found.add(stretch)
      else missing.push(this.#missed(page, next))
    }
    if (missing.length > 0) for (const stretch of await Promise.all(missing)) found.add(stretch)
    return [...found]
  }

  #missed(page: number, { last, walks }: Ahead): Promise<Stretch> {
    const known = this.#ahead.get(page)
    this.#ahead.set(page, { last: Math.max(last, known?.last ?? 0), walks: walks || known?.walks === true })
    this.#loader ??= new DataLoader(async (wanted) => this.#plan(wanted), { cache: false })
    return this.#loader.load(page)
  }

  /** Starts the requests that bring what is wanted in one tick. */
  #plan(wanted: readonly number[]): (Stretch | Error)[] {
    const missing = [...new Set(wanted)].filter((page) => !this.#stretches.has(page)).sort((a, b) => a - b)
    const held = (page: number): boolean => this.#stretches.has(page)
    for (const run of runs(missing, { held, pages: Math.ceil(this.#size / PAGE), reached: this.#reached, ahead: this.#ahead })) {
      const trimmed = this.#affordable(run)
      if (trimmed) this.#start(trimmed)
    }
    this.#ahead.clear()
    return wanted.map((page) => this.#stretches.get(page) ?? limit(`${this.#bounds.maxBytes} bytes`))
  }

  /** What a run may still be; it reads less ahead before it is refused. */
  #affordable(run: Run): Run | undefined {
    const left = Math.floor((this.#bounds.maxBytes - this.#asked) / PAGE)
    const last = Math.min(run.last, run.first + left - 1)
    return last < run.needed && this.#size !== Infinity ? undefined : { ...run, last: Math.max(last, run.needed) }
  }

  #start({ first, last, reach }: Run): Stretch {
    const end = Math.min((last + 1) * PAGE, this.#size)
    const stretch: Stretch = new Stretch(first * PAGE, end, {
      fetch: async (from, to) => {
        if (++this.#requests > this.#bounds.maxRequests) throw limit(`${this.#bounds.maxRequests} requests`)
        return this.#fetch(from, to)
      },
      heard: (answer) => this.#learn(answer, stretch),
      took: (bytes) => {
        this.#taken += bytes
        if (this.#taken > this.#bounds.maxBytes) throw limit(`${this.#bounds.maxBytes} bytes`)
      },
    })
    for (let page = first; page <= last; page++) this.#stretches.set(page, stretch)
    this.#asked += end - first * PAGE
    this.#reached.set(last + 1, reach)
    return stretch
  }

  #learn({ size, whole }: Pick<Answer, 'size' | 'whole'>, stretch: Stretch): void {
    this.#size = Math.min(this.#size, size)
    if (whole) this.#whole = stretch
  }

  /** Joins bytes that have arrived; the end of the file may have been found meanwhile. */
  #gather(offset: number, end: number): Uint8Array {
    const first = this.#piece(offset, end)
    if (first.length >= end - offset || first.length === 0) return first
    const pieces = [first]
    for (let at = offset + first.length; at < end;) {
      const piece = this.#piece(at, end)
      if (piece.length === 0) break
      pieces.push(piece)
      at += piece.length
    }
    const { buffer, byteOffset, length } = Buffer.concat(pieces)
    return new Uint8Array(buffer, byteOffset, length)
  }

  #piece(offset: number, end: number): Uint8Array {
    return (this.#whole ?? this.#stretches.get(Math.floor(offset / PAGE)))?.at(offset, end) ?? new Uint8Array()
  }
}

function limit(what: string): ImageError {
  return new ImageError('LIMIT_EXCEEDED', `Reading the source takes more than the limit of ${what}`)
}
