import { isDamage } from '../error.ts'
import type { Walk } from '../steps.ts'
import { UnitWalk } from './units.ts'

/** A walk that ends where the file is damaged, for those to whom what lies before it is enough. */
export async function* untilDamage<T>(walk: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* walk
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** The same of a walk that waits for nothing that is here. */
export function upToDamage<T>(walk: Walk<T>): Walk<T> {
  return walk instanceof UnitWalk ? walk.upToDamage() : new Tolerant(walk)
}

class Tolerant<T> implements Walk<T> {
  readonly #walk: Walk<T>

  constructor(walk: Walk<T>) {
    this.#walk = walk
  }

  next(): IteratorResult<T | Promise<void>, void> {
    try {
      return this.#walk.next()
    } catch (error) {
      if (!isDamage(error)) throw error
      return { done: true, value: undefined }
    }
  }

  [Symbol.iterator](): this {
    return this
  }
}
