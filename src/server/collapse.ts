import { COMPLETE } from './over.ts'

/** Equal questions that are asked while the first of them is being answered get the same answer. */
export class Collapse<T> {
  readonly #asked = new Map<string, Asked<T>>()

  /**
   * What `answer` makes of a question, or made for another who asks the same; `first` says which. The signal that it is
   * given is aborted when the answer is made, or when all who asked have left: those whose signals are aborted.
   */
  async ask(question: string, signal: AbortSignal, answer: (over: AbortSignal) => Promise<T>): Promise<{ answer: T; first: boolean }> {
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
  readonly #over = new AbortController()
  readonly #answer: Promise<T>
  readonly #ended: () => void
  #waiting = 0

  constructor(answer: (over: AbortSignal) => Promise<T>, ended: () => void) {
    this.#ended = ended
    this.#answer = answer(this.#over.signal).finally(() => {
      ended()
      this.#over.abort(COMPLETE)
    })
  }

  async waited(signal: AbortSignal): Promise<T> {
    this.#waiting++
    const left = () => {
      if (--this.#waiting > 0) return
      this.#ended()
      this.#over.abort()
    }
    signal.addEventListener('abort', left, { once: true })
    try {
      return await this.#answer
    } finally {
      signal.removeEventListener('abort', left)
    }
  }
}
