import { performance } from 'node:perf_hooks'
import type { Signal } from '../signal.ts'
import { EventLoop } from './event-loop.ts'

/** How much is let in. */
export interface AdmissionBounds {
  /** Requests that are worked on at the same time, at most; fewer where the processor is what they wait for. */
  readonly live: number
  /** Requests that wait for their turn, at most. */
  readonly queued: number
  /** Milliseconds that one waits, at most. */
  readonly wait: number
}

/** The server has too much to do: whoever asked may ask again a little later. */
export class Busy extends Error {}

/** One for all: making an error takes longer than all else there is to do for a request that is refused. */
const BUSY = new Busy('The server has too much to do')

/** Milliseconds after which places are counted anew. */
const PERIOD = 100
/** The share of the time that the event loop is at work above which fewer requests are worked on, and below which more may be. */
const BUSY_SHARE = 0.97
const EASY_SHARE = 0.93
/** Requests that are worked on at the same time whatever the event loop says. */
const LEAST = 24
const FIRST = 64
/** Once the queue has been standing so long, it is no burst that a longer queue would help over; then it holds what is done in a short time. */
const STANDING = 100
const SHORT_WAIT = 50
/** Requests that may wait all the same. */
const FEW = 32
/** Turns of the event loop between two that are let in, as long as connections come. */
const TURNS = 8
/** By how much the event loop may be late before nobody more may wait, and readiness is denied. */
const STALLED = 150

interface Waiting {
  readonly enter: () => void
  readonly refuse: () => void
}

/**
 * The gate before all work: so many requests are worked on at once, so many wait for a short time, the rest is refused.
 *
 * How many are worked on follows the event loop: where it is always at work they are fewer, since the processor is what
 * they wait for; where it is not they are more, since they wait for origins.
 */
export class Admission {
  readonly #bounds: AdmissionBounds
  readonly #loop = new EventLoop(PERIOD)
  readonly #timer: NodeJS.Timeout
  #places: number
  #live = 0
  #wasFull = false
  /** Requests that gave their places back in the last period, and in this one. */
  #done = 0
  #doing = 0
  #queue: Waiting[] = []
  #standingSince = Infinity
  #turning = false
  #connected = false
  #passed = 0

  constructor(bounds: AdmissionBounds) {
    this.#bounds = bounds
    this.#places = Math.min(FIRST, bounds.live)
    this.#timer = setInterval(() => this.#measure(), PERIOD).unref()
  }

  get live(): number {
    return this.#live
  }

  get queued(): number {
    return this.#queue.length
  }

  /** Milliseconds by which the event loop was late of late. */
  get lag(): number {
    return this.#loop.lag
  }

  /** Whether requests had better go elsewhere. */
  get overloaded(): boolean {
    return this.#loop.lag > STALLED || this.#standing
  }

  /** Whether whoever comes now is better refused at once, before anything is done for it. */
  get full(): boolean {
    const queued = this.#queue.length
    if (queued >= this.#bounds.queued) return this.#live >= this.#places || queued > 0
    if (this.#loop.late > STALLED) return queued >= FEW
    return this.#standing && queued >= Math.max(FEW, (this.#done * SHORT_WAIT) / PERIOD)
  }

  /** Waits for a place; what it resolves to gives the place back. Rejects with Busy, or with the signal's reason where whoever asked leaves meanwhile. */
  async enter(signal?: Signal): Promise<() => void> {
    signal?.throwIfAborted()
    if (this.#live >= this.#places || this.#connected || this.#queue.length > 0) await this.#wait(signal)
    else this.#live++
    if (this.#live >= this.#places) this.#wasFull = true
    let held = true
    return () => {
      if (held) this.#leave()
      held = false
    }
  }

  /** Told of each connection that is accepted. */
  connected(): void {
    this.#connected = true
  }

  close(): void {
    clearInterval(this.#timer)
    this.#loop.close()
  }

  #wait(signal?: Signal): Promise<void> {
    if (this.full) return Promise.reject(BUSY)
    if (this.#queue.length === 0) this.#standingSince = performance.now()
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', left)
        settle()
      }
      const waiting: Waiting = {
        enter: done(resolve),
        refuse: done(() => reject(BUSY)),
      }
      const left = () => this.#withdraw(waiting, () => reject(signal?.reason))
      const timer = setTimeout(() => this.#withdraw(waiting, waiting.refuse), this.#bounds.wait)
      signal?.addEventListener('abort', left, { once: true })
      this.#queue.push(waiting)
      this.#turn()
    })
  }

  #withdraw(waiting: Waiting, settle: () => void): void {
    this.#queue = this.#queue.filter((one) => one !== waiting)
    this.#settled()
    settle()
  }

  #leave(): void {
    this.#doing++
    this.#live--
    this.#turn()
  }

  /**
   * Lets in the next in the queue, one in each turn of the event loop. A turn accepts one connection only, and there may
   * be more in the buffers of the system: as long as they come, several turns go by before the next is let in.
   */
  #turn(): void {
    if (this.#turning || this.#queue.length === 0 || this.#live >= this.#places) return
    this.#turning = true
    setImmediate(() => {
      this.#turning = false
      const passes = this.#connected && ++this.#passed < TURNS
      this.#connected = false
      if (!passes && this.#queue.length > 0 && this.#live < this.#places) {
        this.#passed = 0
        this.#live++
        this.#queue.shift()!.enter()
        this.#settled()
      }
      this.#turn()
    })
  }

  #settled(): void {
    if (this.#queue.length === 0) this.#standingSince = Infinity
  }

  get #standing(): boolean {
    return performance.now() - this.#standingSince > STANDING
  }

  #measure(): void {
    const { share, elapsed } = this.#loop.measure()
    this.#done = (this.#doing * PERIOD) / elapsed
    this.#doing = 0
    const { live } = this.#bounds
    if (share > BUSY_SHARE) this.#places = Math.max(Math.min(LEAST, live), Math.floor(this.#places * 0.8))
    else if (share < EASY_SHARE && this.#wasFull) this.#places = Math.min(live, Math.ceil(this.#places * 1.25))
    this.#wasFull = this.#live >= this.#places
    this.#connected = false
    this.#turn()
    this.#settled()
  }
}
