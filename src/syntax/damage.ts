import { isDamage } from '../error.ts'
import type { Walk } from '../steps.ts'
import { UnitWalk, type Warn } from './units.ts'

/** A walk that ends where the file is damaged, for those to whom what lies before it is enough. */
export async function* untilDamage<T>(walk: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* walk
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** The same of a walk that waits for nothing that is here; it tells what was wrong. */
export function upToDamage<T>(walk: Walk<T>, warn: Warn = ignore): Walk<T> {
  return walk instanceof UnitWalk ? walk.upToDamage(warn) : new Tolerant(walk, warn)
}

const ignore = () => {}

class Tolerant<T> implements Walk<T> {
  readonly #walk: Walk<T>
  readonly #warn: Warn

  constructor(walk: Walk<T>, warn: Warn) {
    this.#walk = walk
    this.#warn = warn
  }

  next(): IteratorResult<T | Promise<void>, void> {
    try {
      return this.#walk.next()
    } catch (error) {
      if (!isDamage(error)) throw error
      this.#warn(error.message)
      return { done: true, value: undefined }
    }
  }

  [Symbol.iterator](): this {
    return this
  }
}
