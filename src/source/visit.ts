import { ImageError } from '../error.ts'
import { Abort, type Signal } from '../signal.ts'

/** Milliseconds that ranges which are arriving are given when nobody wants them any more. */
const MOMENT = 250

/** One for all: every source is closed, and making an error takes as long as a good part of reading one. */
const CLOSED = new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')

/** For how long one reader asks an origin: until its time is over, whoever wants the file is gone, or it leaves. */
export class Visit {
  readonly #abort = new Abort()
  readonly #scope: Signal | undefined
  #deadline: NodeJS.Timeout | undefined
  /** Requests without an answer yet, and ranges whose bytes are not all here. */
  #asking = 0
  #arriving = 0
  #left = false

  constructor(scope: Signal | undefined) {
    this.#scope = scope
    if (scope?.aborted) this.#cancel()
    else scope?.addEventListener('abort', this.#cancel)
  }

  /** Aborted when it is over. */
  get signal(): Signal {
    return this.#abort
  }

  get left(): boolean {
    return this.#left
  }

  /** With the first request its time begins. */
  begin(timeout: number, late: () => ImageError): void {
    this.#deadline ??= setTimeout(() => this.#abort.abort(late()), timeout).unref()
  }

  async ask<T>(send: () => Promise<T>): Promise<T> {
    if (this.#left) throw CLOSED
    this.#asking++
    try {
      return await send()
    } finally {
      this.#asking--
    }
  }

  /** Told of a range when its bytes are under way, and when they are all here. */
  arrives(): void {
    this.#arriving++
  }

  arrived(): void {
    this.#arriving--
    if (this.#left && this.#arriving === 0) this.#end()
  }

  /** Cancels what is in flight; ranges that are arriving get a moment, since their connections can then be used again. */
  leave(): void {
    this.#left = true
    if (this.#asking > 0 || this.#arriving === 0) this.#end()
    else setTimeout(() => this.#end(), MOMENT).unref()
  }

  #end(): void {
    clearTimeout(this.#deadline)
    this.#scope?.removeEventListener('abort', this.#cancel)
    this.#abort.abort(CLOSED)
  }

  readonly #cancel = (): void => {
    const reason: unknown = this.#scope?.reason
    this.#abort.abort(
      reason instanceof ImageError ? reason : new ImageError('SOURCE_TIMEOUT', 'The request ended before its source was read'),
    )
  }
}
