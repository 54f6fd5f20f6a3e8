import type { Dispatcher } from 'undici'
import type { Signal } from '../signal.ts'
import { holdsMore } from './received.ts'

/** Bytes that wait to be taken before the origin has to wait. */
const WAITING = 64 * 1024

/** Pieces that wait, at most, before they are joined: an origin may send single bytes. */
const APART = 32

/** What an origin answers: the head, and the body as it comes. */
export interface Answered {
  readonly statusCode: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly body: Body
}

/** The body of an answer, piece by piece. */
export interface Body extends AsyncIterableIterator<Uint8Array, undefined> {
  /** Lets go of it, of the connection too where more bytes would follow than that is worth. */
  drop(worth: number): void
}

/** Sends a request; what it gives is there with the head of the answer. Whatever is under way ends when the signal says so. */
export function exchange(agent: Dispatcher, options: Dispatcher.DispatchOptions, signal: Signal): Promise<Answered> {
  return new Promise((resolve, reject) => {
    agent.dispatch(options, new Exchange(signal, resolve, reject))
  })
}

interface Taker {
  readonly resolve: (next: IteratorResult<Uint8Array, undefined>) => void
  readonly reject: (error: unknown) => void
}

/** One for all: nobody is told of it. */
const UNWANTED = new Error('Nobody wants more of the answer')

const END = { done: true, value: undefined } as const

/** A request and what comes back, without a stream between: making one takes longer than what it is made for. */
class Exchange implements Dispatcher.DispatchHandler, Body {
  readonly #signal: Signal
  readonly #answered: (answered: Answered) => void
  readonly #failed: (error: unknown) => void
  #controller: Dispatcher.DispatchController | undefined
  readonly #pieces: Uint8Array[] = []
  #length = 0
  #taker: Taker | undefined
  #over: { readonly error?: unknown } | undefined
  /** Bytes that may still come of what nobody wants. */
  #worth: number | undefined
  /** Bytes that are to follow, where that was said. */
  #stated = Infinity

  constructor(signal: Signal, answered: (answered: Answered) => void, failed: (error: unknown) => void) {
    this.#signal = signal
    this.#answered = answered
    this.#failed = failed
    if (signal.aborted) this.#abort()
    else signal.addEventListener('abort', this.#abort)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#over) controller.abort(this.#over.error as Error)
  }

  onResponseStart(_: Dispatcher.DispatchController, statusCode: number, headers: Answered['headers']): void {
    if (statusCode < 200 || this.#over) return
    const length = headers['content-length']
    if (typeof length === 'string') this.#stated = Number(length)
    this.#answered({ statusCode, headers, body: this })
  }

  onResponseData(controller: Dispatcher.DispatchController, received: Buffer): void {
    if (this.#over) return
    if (this.#worth !== undefined) return this.#spend(received.length)
    // What came between pieces is not kept for them.
    const piece = holdsMore(received) ? new Uint8Array(received) : received
    const taker = this.#taker
    this.#taker = undefined
    if (taker) return taker.resolve({ done: false, value: piece })
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length >= WAITING) controller.pause()
  }

  onResponseEnd(): void {
    this.#end({})
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#end({ error })
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#pieces.length > APART) this.#pieces.splice(0, this.#pieces.length, Buffer.concat(this.#pieces))
    const value = this.#pieces.shift()
    if (value) {
      this.#length -= value.length
      if (this.#length < WAITING) this.#controller?.resume()
      return Promise.resolve({ done: false, value })
    }
    if (!this.#over) return new Promise((resolve, reject) => (this.#taker = { resolve, reject }))
    return 'error' in this.#over ? Promise.reject(this.#over.error) : Promise.resolve(END)
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.drop(0)
    return END
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  drop(worth: number): void {
    this.#pieces.length = 0
    if (this.#over) return
    this.#worth = this.#stated > worth && this.#stated !== Infinity ? 0 : worth
    this.#spend(0)
    this.#controller?.resume()
  }

  #spend(bytes: number): void {
    this.#worth! -= bytes
    if (this.#worth! <= 0) this.#cancel(UNWANTED)
  }

  readonly #abort = (): void => {
    this.#pieces.length = 0
    this.#cancel(this.#signal.reason)
  }

  #cancel(error: unknown): void {
    this.#end({ error })
    this.#controller?.abort(error as Error)
  }

  #end(over: { readonly error?: unknown }): void {
    if (this.#over) return
    this.#over = over
    this.#signal.removeEventListener('abort', this.#abort)
    if ('error' in over) this.#failed(over.error)
    const taker = this.#taker
    this.#taker = undefined
    if ('error' in over) taker?.reject(over.error)
    else taker?.resolve(END)
  }
}
