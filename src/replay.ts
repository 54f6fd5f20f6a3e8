import type { Walk } from './steps.ts'

/** Items that many readers share, as far as they were found: each is found once, when first asked for. */
export interface Replay<T> extends AsyncIterable<T> {
  /** The item of a number, undefined behind the last; a promise of it where finding it must wait. */
  at(index: number): T | undefined | Promise<T | undefined>
}

/** Lets many readers share one pass of a walk. */
export function replay<T extends object>(walk: Walk<T>): Replay<T> {
  return new Pass(walk)
}

class Pass<T extends object> implements Replay<T> {
  readonly #walk: Walk<T>
  readonly #found: T[] = []
  /** What the walk waits for. */
  #pending: Promise<void> | undefined
  #ended = false
  #failure: { readonly error: unknown } | undefined

  constructor(walk: Walk<T>) {
    this.#walk = walk
  }

  at(index: number): T | undefined | Promise<T | undefined> {
    while (index >= this.#found.length && !this.#ended && !this.#pending) this.#step()
    if (index < this.#found.length) return this.#found[index]
    if (this.#pending) return this.#pending.then(() => this.at(index))
    if (this.#failure) throw this.#failure.error
    return undefined
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, undefined> {
    for (let i = 0; ; i++) {
      const item = await this.at(i)
      if (!item) return
      yield item
    }
  }

  #step(): void {
    try {
      const { done, value } = this.#walk.next()
      if (done) this.#ended = true
      else if (value instanceof Promise) this.#pending = value.then(() => void (this.#pending = undefined))
      else this.#found.push(value)
    } catch (error) {
      this.#ended = true
      this.#failure = { error }
    }
  }
}
