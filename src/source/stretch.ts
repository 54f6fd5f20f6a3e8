import { ImageError } from '../error.ts'
import { Received } from './received.ts'

/** The unit in which bytes are kept and asked for. */
export const PAGE = 4096

/** What an origin answers when asked for a range. */
export interface Answer {
  /** Where the body ends in the file; Infinity where that is not stated. */
  readonly end: number
  /** Length of the whole file; Infinity where that is not stated. */
  readonly size: number
  /** Whether this is the whole file from its first byte, whatever was asked. */
  readonly whole: boolean
  readonly body: AsyncIterator<Uint8Array, void>
}

/** Asks an origin for the bytes `[start, end)`. */
export type Fetch = (start: number, end: number) => Promise<Answer>

/** What a stretch tells of its progress, and asks for. */
interface Origin {
  readonly fetch: Fetch
  /** Told what each answer says of the file. */
  readonly heard: (answer: Pick<Answer, 'size' | 'whole'>) => void
  /** Told of each piece of a body; it may refuse the next. */
  readonly took: (bytes: number) => void
}

interface Waiting {
  readonly end: number
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * A run of pages that arrive one after the other, and the readers that wait for some of them.
 *
 * A range is taken in at once. A whole file that came instead of a range, and the rest of a range that was answered
 * only in part, are taken in as far as readers wait for them: until then the origin is left waiting.
 */
export class Stretch {
  readonly start: number
  /** Where it ends; sooner than was thought, once the file has ended. */
  end: number
  /** Settles with the first answer. */
  readonly answered: Promise<void>
  readonly #origin: Origin
  readonly #pieces = new Received()
  #arrived: number
  /** Up to where answers have come to their own end. */
  #answered = 0
  #wanted = 0
  #onDemand = false
  #waiting: Waiting[] = []
  #wake: (() => void) | undefined
  #failure: { readonly error: unknown } | undefined

  /** Starts to fetch `[start, end)`. */
  constructor(start: number, end: number, origin: Origin) {
    this.start = start
    this.end = end
    this.#arrived = start
    this.#origin = origin
    this.answered = new Promise((resolve, reject) => void this.#run(resolve).catch(reject))
    this.answered.catch(() => {}) // readers ahead may never come; those that do are told
  }

  /** Whether everything before `end` has arrived that ever will. A page counts when it is full, so that a transfer that breaks off does not end in what a reader happened to ask. */
  holds(end: number): boolean {
    return end <= this.#answered || this.#arrived >= Math.min(this.#filling(end), this.end)
  }

  /** Settles when the bytes before `end` are here, or the file has ended before. */
  async until(end: number): Promise<void> {
    if (this.holds(end)) return
    if (this.#failure) throw this.#failure.error
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ end, resolve, reject })
      this.#wanted = Math.max(this.#wanted, end)
      this.#wake?.()
    })
  }

  /** Bytes from `offset` on that have arrived, as many before `end` as lie together. */
  at(offset: number, end: number): Uint8Array {
    return this.#pieces.at(offset - this.start, end - this.start)
  }

  async #run(answered: () => void): Promise<void> {
    try {
      while (this.#arrived < this.end) {
        await this.#demand(() => this.#wanted)
        const answer = await this.#origin.fetch(this.#arrived, this.end)
        this.#onDemand = answer.whole
        this.end = answer.whole ? answer.size : Math.min(this.end, answer.size)
        if (answer.end <= this.#arrived) this.end = this.#arrived // the file has ended before
        this.#origin.heard(answer)
        answered()
        await this.#take(answer)
        this.#onDemand = true
      }
    } catch (error) {
      this.#failure = { error }
      for (const { reject } of this.#waiting.splice(0)) reject(error)
      throw error
    }
    this.#settle()
  }

  /** Takes in the body of an answer, but no more than was asked for. */
  async #take({ end, body, whole }: Answer): Promise<void> {
    const until = Math.min(end, this.end)
    try {
      while (this.#arrived < until) {
        await this.#demand(() => this.#filling(this.#wanted))
        const { done, value } = await body.next()
        if (done) break
        // Origins send Buffers, which are more than readers are promised.
        this.#keep(new Uint8Array(value.buffer, value.byteOffset, Math.min(value.length, until - this.#arrived)))
        this.#settle()
        this.#origin.took(value.length)
      }
    } catch (error) {
      void body.return?.().catch(() => {})
      throw error
    }
    void finish(body)
    if (this.#arrived >= until) {
      this.#answered = until
      return this.#settle()
    }
    if (until !== Infinity)
      throw new ImageError('SOURCE_UNAVAILABLE', `The answer of the origin ended at ${this.#arrived}, expected ${until}`)
    this.end = this.#arrived
    this.#origin.heard({ size: this.end, whole })
  }

  /** The end of the page in which a run of bytes ends. */
  #filling(end: number): number {
    return this.start + Math.ceil((end - this.start) / PAGE) * PAGE
  }

  /** Waits until a reader wants more than is here, where only that is a reason to go on. */
  async #demand(wanted: () => number): Promise<void> {
    while (this.#onDemand && wanted() <= this.#arrived) {
      await new Promise<void>((resolve) => (this.#wake = resolve))
      this.#wake = undefined
    }
  }

  #keep(bytes: Uint8Array): void {
    this.#pieces.add(bytes)
    this.#arrived += bytes.length
  }

  #settle(): void {
    if (this.#waiting.length === 0) return
    this.#waiting = this.#waiting.filter(({ end, resolve }) => {
      if (!this.holds(end)) return true
      resolve()
      return false
    })
  }
}

/** Lets a body end by itself if it does, so that its connection can be used again; what is too much is not wanted. */
async function finish(body: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    const { done } = await body.next()
    if (!done) await body.return?.()
  } catch {
    // Everything asked for is here, or a better error is on its way.
  }
}
