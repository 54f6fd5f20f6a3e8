import { isDamage } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import type { Walk } from '../steps.ts'
import type { Warn } from './warn.ts'

const END: IteratorReturnResult<undefined> = { done: true, value: undefined }

/** Pieces that a walk asks for one by one before it is taken for a long one, and the share of its way that it reads ahead from then on. */
const MANY = 24
const SHARE = 4
const MOST_AHEAD = 2 * 1024 * 1024

/**
 * How far a walk reads ahead at an offset that has asked for so many pieces of a file before: with a share of its way, requests
 * do not grow with the pieces. Undefined where they are still few, or the file is so long that they could not all be read.
 */
export function aheadOfLongWalk(source: ByteSource, asked: number, offset: number): number | undefined {
  if (asked < MANY || (source.heldSize?.() ?? Infinity) > source.budget.limits.sourceBytes) return undefined
  return Math.min(Math.ceil(offset / SHARE), MOST_AHEAD)
}

/**
 * Walks what stands one behind the other in a file and says how long it is: segments, chunks, boxes. Written out instead of
 * as a generator, since most files are walked in memory, where the steps of one would cost more than what it finds.
 */
export abstract class UnitWalk<T extends object> implements Walk<T> {
  protected readonly source: ByteSource
  /** Where the next unit begins. */
  protected offset: number
  /** Bytes from there in which it is found, and how far whoever reads them will read on. */
  protected head: number
  protected ahead: number | undefined
  /** Whether nothing more is looked for. */
  protected hasEnded = false
  readonly #all: Uint8Array | undefined
  #read: Uint8Array | undefined
  #fetches = 0
  #isCounted = false
  #warn: Warn | undefined
  #failure: { readonly error: unknown } | undefined

  constructor(source: ByteSource, offset: number, head: number, ahead?: number) {
    this.source = source
    this.offset = offset
    this.head = head
    this.ahead = ahead
    this.#all = source.whole?.()
  }

  /**
   * The unit that begins `at` in bytes that reach as far as `head` says, or further, unless the file ends. It moves `offset`
   * behind the unit, or elsewhere where there is none, and says when the walk has ended.
   */
  protected abstract find(bytes: Uint8Array, at: number): T | undefined

  /** The same walk, which ends at damage instead of failing, and tells what was wrong. */
  upToDamage(warn: Warn): this {
    this.#warn = warn
    return this
  }

  here(): T | undefined {
    const all = this.#all
    if (!all) return undefined
    while (!this.hasEnded && !this.#isCounted && !this.source.budget.step()) {
      const found = this.#findIn(all)
      if (found) return found
    }
    return undefined
  }

  next(): IteratorResult<T | Promise<void>, void> {
    while (!this.hasEnded) {
      const turn = this.#isCounted ? undefined : this.source.budget.step()
      this.#isCounted = true
      if (turn) return { done: false, value: turn }
      const bytes = this.#all ?? this.#read ?? this.source.held?.(this.offset, this.head)
      if (!bytes) return { done: false, value: this.#fetch() }
      const found = this.#findIn(bytes)
      this.#isCounted = false
      this.#read = undefined
      if (found) return { done: false, value: found }
    }
    return END
  }

  #findIn(bytes: Uint8Array): T | undefined {
    try {
      if (this.#failure) throw this.#failure.error
      return this.find(bytes, this.#all ? this.offset : 0)
    } catch (error) {
      this.hasEnded = true
      if (!this.#warn || !isDamage(error)) throw error
      this.#warn(error.message)
      return undefined
    }
  }

  [Symbol.iterator](): this {
    return this
  }

  #fetch(): Promise<void> {
    const keep = (bytes: Uint8Array) => void (this.#read = bytes)
    const ahead = aheadOfLongWalk(this.source, this.#fetches++, this.offset) ?? this.ahead
    return this.source.read(this.offset, this.head, ahead).then(keep, (error: unknown) => {
      this.#failure = { error }
      this.#read = new Uint8Array()
    })
  }
}
