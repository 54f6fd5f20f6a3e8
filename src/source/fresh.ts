import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import type { Signal } from '../signal.ts'
import { compareHeads } from './answer.ts'
import type { Entry } from './entry.ts'
import type { Cost, FileState, OpenSource, Scope } from './opened.ts'

/** A file of which so much is kept that nobody need be asked; where more of it is wanted, it is opened after all. */
export class FreshSource implements OpenSource {
  readonly budget: Budget
  readonly kept: Entry
  readonly #cost: Cost
  readonly #open: () => OpenSource
  readonly #signal: Signal | undefined
  #beyond: OpenSource | undefined
  /** Whether that is known to be in the state in which this is kept. */
  #same = false
  #left = false

  constructor(kept: Entry, how: 'hit' | 'stale', { limits, signal }: Scope, open: () => OpenSource) {
    this.budget = new Budget(limits, signal)
    this.kept = kept
    this.#cost = { url: kept.key, requests: 0, bytes: 0, cache: how }
    this.#open = open
    this.#signal = signal
  }

  get cost(): Cost {
    const { requests = 0, bytes = 0 } = this.#beyond?.cost ?? {}
    return { ...this.#cost, requests, bytes }
  }

  get state(): FileState {
    return this.kept.head
  }

  async size(): Promise<number> {
    return this.kept.head.size
  }

  heldSize(): number {
    return this.kept.head.size
  }

  held(offset: number, length: number): Uint8Array | undefined {
    if (this.#left || this.#signal?.aborted) return undefined
    return this.#same ? this.#beyond?.held?.(offset, length) : this.kept.read(offset, length)
  }

  async read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    if (this.#left) throw new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
    if (this.#signal?.aborted) throw this.#signal.reason
    return (this.#same ? undefined : this.kept.read(offset, length)) ?? this.#readOn(offset, length, ahead)
  }

  /** Reads from the cache and the origin of the file, which is to be in the state of which something was told already. */
  async #readOn(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    const source = (this.#beyond ??= this.#open())
    const bytes = await source.read(offset, length, ahead)
    compareHeads(this.kept.head, { ...source.state, size: await source.size() }, new URL(this.kept.key).host)
    this.#same = true
    return bytes
  }

  async dispose(): Promise<void> {
    this.#left = true
    await this.#beyond?.dispose()
  }
}
