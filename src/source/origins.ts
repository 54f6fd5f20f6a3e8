import { ImageError } from '../error.ts'
import type { Signal } from '../signal.ts'
import { unreachable } from './guard.ts'

/** Requests that wait for the same origin at the same time. A connection on which an answer is read is none: those end with the requests they serve. */
const AT_ONCE = 32
/** Milliseconds that others wait for their turn. */
const PATIENCE = 2_000
/** So many failures in so many milliseconds, with no answer between, and an origin is left alone for a while. */
const FAILURES = 5
const PERIOD = 10_000
const PAUSE = 5_000
/** Origins that are remembered. */
const KNOWN = 10_000

interface State {
  asking: number
  readonly waiting: Set<() => void>
  /** When it did not answer, since it last did. */
  failures: number[]
  pausedUntil: number
}

/** What is known of origins by all who ask them: how much is asked of each, and which do not answer. */
export class Origins {
  readonly #states = new Map<string, State>()

  /** Waits for a turn to ask an origin; what it resolves to ends the turn. */
  async enter(origin: string, signal: Signal): Promise<() => void> {
    const state = this.#stateOf(origin)
    const pause = state.pausedUntil - performance.now()
    if (pause > 0) throw notNow(origin, pause)
    // Whoever comes after the pause finds out whether the origin answers; until then the others are told that it does not.
    if (state.failures.length >= FAILURES) state.pausedUntil = performance.now() + PAUSE
    if (state.asking >= AT_ONCE) await turn(state.waiting, origin, signal)
    else state.asking++
    return () => {
      const [next] = state.waiting
      if (next) next()
      else state.asking--
    }
  }

  /** An origin answered, whatever it said. */
  answered(origin: string): void {
    const state = this.#stateOf(origin)
    state.failures = []
    state.pausedUntil = 0
  }

  /** An origin could not be connected to, or was silent until the time was over. */
  failed(origin: string): void {
    const state = this.#stateOf(origin)
    const now = performance.now()
    state.failures = [...state.failures.filter((at) => now - at < PERIOD), now].slice(-FAILURES)
    if (state.failures.length >= FAILURES) state.pausedUntil = now + PAUSE
  }

  #stateOf(origin: string): State {
    const known = this.#states.get(origin)
    if (known) return known
    for (const [name, { asking, pausedUntil }] of this.#states) {
      if (this.#states.size < KNOWN) break
      if (asking === 0 && pausedUntil < performance.now()) this.#states.delete(name)
    }
    const state: State = { asking: 0, waiting: new Set(), failures: [], pausedUntil: 0 }
    this.#states.set(origin, state)
    return state
  }
}

function notNow(origin: string, milliseconds: number): ImageError {
  return new ImageError('SOURCE_UNAVAILABLE', unreachable(new URL(origin).host), { retryAfter: Math.ceil(milliseconds / 1000) })
}

function turn(waiting: Set<() => void>, origin: string, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => () => {
      waiting.delete(called)
      clearTimeout(timer)
      signal.removeEventListener('abort', left)
      settle()
    }
    const called = done(resolve)
    const left = done(() => reject(signal.reason))
    const tired = () =>
      reject(new ImageError('SOURCE_UNAVAILABLE', `Too much is asked of ${new URL(origin).host} at once`, { retryAfter: 1 }))
    const timer = setTimeout(done(tired), PATIENCE)
    waiting.add(called)
    signal.addEventListener('abort', left, { once: true })
  })
}
