import { isDamage } from '../error.ts'
import type { Walk } from '../steps.ts'
import { UnitWalk } from './units.ts'
import { ignore, type Warn } from './warn.ts'

/** A walk that ends where the file is damaged instead of failing, and tells what was wrong; for those who await each item. */
export async function* untilDamage<T>(walk: AsyncIterable<T>, warn: Warn = ignore): AsyncGenerator<T, undefined> {
  try {
    yield* walk
  } catch (error) {
    if (!isDamage(error)) throw error
    warn(error.message)
  }
}

/** The same of a walk that waits for nothing that is here. */
export function upToDamage<T>(walk: Walk<T>, warn: Warn = ignore): Walk<T> {
  return walk instanceof UnitWalk ? walk.upToDamage(warn) : new Tolerant(walk, warn)
}

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
