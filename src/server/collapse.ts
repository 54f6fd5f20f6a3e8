import { Abort, type Signal } from '../signal.ts'
import { COMPLETE } from './over.ts'

/** Milliseconds that an answer for which several waited is kept: of a thousand who ask at once, the last are heard later than the first is answered. */
const LINGER = 500
/** Milliseconds after which nobody is given the answer any more, however many ask. */
const LONGEST = 5_000

/** Equal questions that are asked while the first of them is being answered get the same answer. */
export class Collapse<T> {
  readonly #asked = new Map<string, Asked<T>>()

  /**
   * What `answer` makes of a question, or made for another who asks the same; `first` says which. The signal that it is
   * given is aborted when the answer is made, or when all who asked have left: those whose signals are aborted.
   */
  async ask(question: string, signal: Signal, answer: (over: Signal) => Promise<T>): Promise<{ answer: T; first: boolean }> {
    const known = this.#asked.get(question)
    const asked: Asked<T> =
      known ??
      new Asked(answer, () => {
        if (this.#asked.get(question) === asked) this.#asked.delete(question)
      })
    if (!known) this.#asked.set(question, asked)
    return { answer: await asked.waited(signal), first: !known }
  }
}

class Asked<T> {
  readonly #over = new Abort()
  readonly #answer: Promise<T>
  readonly #ended: () => void
  /** Takes leave of each who waits. */
  readonly #waiting = new Set<() => void>()
  #shared = false
  #answered = false
  #timer: NodeJS.Timeout | undefined
  readonly #began = performance.now()

  constructor(answer: (over: Signal) => Promise<T>, ended: () => void) {
    this.#ended = ended
    this.#answer = answer(this.#over)
    this.#answer.then(
      () => {
        this.#over.abort(COMPLETE)
        this.#linger()
      },
      () => {
        this.#over.abort(COMPLETE)
        ended()
      },
    )
  }

  /** Stays as long as others come, within bounds. */
  #linger(): void {
    this.#answered = true
    clearTimeout(this.#timer)
    const left = Math.min(LINGER, this.#began + LONGEST - performance.now())
    if (this.#shared && left > 0) this.#timer = setTimeout(this.#ended, left).unref()
    else this.#ended()
  }

  async waited(signal: Signal): Promise<T> {
    this.#shared ||= this.#waiting.size > 0 || this.#answered
    if (this.#answered) this.#linger()
    const left = () => {
      this.#waiting.delete(left)
      if (this.#waiting.size > 0 || this.#answered) return
      this.#ended()
      this.#over.abort()
    }
    this.#waiting.add(left)
    signal.addEventListener('abort', left, { once: true })
    try {
      return await this.#answer
    } finally {
      this.#waiting.delete(left)
      signal.removeEventListener('abort', left)
    }
  }
}
