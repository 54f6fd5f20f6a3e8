import type { Streams } from '../terminal.ts'
import type { Counts } from './journal.ts'
import type { Lines } from './lines.ts'

/** Milliseconds between two tellings on a terminal, and elsewhere. */
const OFTEN = 200
const SELDOM = 5_000
/** Milliseconds over which the rate is taken. */
const SPAN = 15_000
const CELLS = 20

/** What is told of a job while it runs. */
export interface State {
  readonly counts: Counts
  readonly lines: Pick<Lines, 'filled' | 'offset' | 'ended'>
  /** Bytes of the input; undefined where nobody knows. */
  readonly size: number | undefined
  /** What else there is to say. */
  readonly more: string
}

/** Tells on stderr how a job is coming along: on a terminal as a bar, elsewhere as a line now and then. */
export class Progress {
  readonly #stderr: Streams['stderr']
  readonly #state: () => State
  readonly #timer: NodeJS.Timeout | undefined
  readonly #past: { at: number; done: number }[] = []
  #told = 0

  constructor(stderr: Streams['stderr'], quiet: boolean, state: () => State) {
    this.#stderr = stderr
    this.#state = state
    if (!quiet) this.#timer = setInterval(() => this.#tick(), OFTEN)
    this.#past.push({ at: performance.now(), done: state().counts.done })
    this.#told = performance.now()
  }

  /** Tells it for the last time. */
  end(): void {
    if (!this.#timer) return
    clearInterval(this.#timer)
    this.#tick(true)
    if (this.#stderr.isTTY) this.#stderr.write('\n')
  }

  #tick(last = false): void {
    const now = performance.now()
    const state = last ? { ...this.#state(), more: '' } : this.#state()
    this.#past.push({ at: now, done: state.counts.done })
    while (this.#past.length > 2 && now - this.#past[0]!.at > SPAN) this.#past.shift()
    if (!last && !this.#stderr.isTTY && now - this.#told < SELDOM) return
    this.#told = now
    const text = told(state, this.#rate())
    this.#stderr.write(this.#stderr.isTTY ? `\r${bar(state)} ${text}\x1b[K` : `${text}\n`)
  }

  #rate(): number {
    const [first, last] = [this.#past[0]!, this.#past.at(-1)!]
    return last.at > first.at ? ((last.done - first.done) * 1000) / (last.at - first.at) : 0
  }
}

/** How many lines the input has: counted where it was read to its end, else by the bytes of those that were read. */
function totalOf({ lines, size }: State): number | undefined {
  if (lines.ended) return lines.filled
  return size === undefined || lines.offset === 0 ? undefined : Math.round((lines.filled * size) / lines.offset)
}

function bar(state: State): string {
  const total = totalOf(state)
  const full = total ? Math.min(CELLS, Math.floor((state.counts.done * CELLS) / total)) : 0
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}]`
}

/** As people say it: "1200 of about 5000 (24 %), 310 a second, 3 failed, 12 s left". */
export function told(state: State, rate: number): string {
  const { done, failed, dead } = state.counts
  const total = totalOf(state)
  const share = total ? ` of ${state.lines.ended ? '' : 'about '}${total} (${Math.floor((100 * done) / total)} %)` : ''
  const left = total !== undefined && rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : ''
  const given = dead > 0 ? `, ${dead} given up` : ''
  return `${done}${share}, ${Math.round(rate)} a second, ${failed} failed${given}${left}${state.more && `, ${state.more}`}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 120) return `${whole} s`
  if (whole < 7200) return `${Math.round(whole / 60)} min`
  return `${Math.round(whole / 3600)} h`
}
