import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { andThen, attempt, type Awaitable } from '../steps.ts'
import type { Entry } from './entry.ts'
import { provided } from './freshness.ts'
import type { Cost, FileState, OpenSource, Scope } from './opened.ts'
import type { Origin } from './origin.ts'
import { OtherInstances } from './other-instances.ts'
import { paged } from './paged.ts'
import { type CachedFile, renewed, renewMeanwhile } from './renewal.ts'
import type { ByteSource } from './source.ts'
import type { Answer } from './stretch.ts'
import { Taking } from './taking.ts'

/** How an entry may be used by whoever takes nothing that is older than so many seconds: as it is, while the origin is asked, or not at all. */
export function standing({ lease }: Entry, maxAge = Infinity, now = Date.now()): 'hit' | 'stale' | null {
  if (now - lease.checked >= maxAge * 1000) return null
  return now < lease.fresh ? 'hit' : now < lease.whileAsking ? 'stale' : null
}

/** A file on an origin, of which what is kept is taken from the cache, and what is read is kept there. */
export class CachedSource implements OpenSource {
  readonly cost: Cost
  readonly #file: CachedFile
  readonly #scope: Scope
  readonly #origin: Origin
  #paged: ByteSource | undefined
  #entry: Entry | undefined
  #settled: { readonly done: Awaitable<void> } | undefined
  readonly #others: OtherInstances | undefined
  /** Whether it is known if what is read may be kept. */
  #begun = false
  /** Bytes that have come and are kept once it is known how many follow. */
  readonly #taking = new Set<Taking>()

  constructor(file: CachedFile, scope: Scope) {
    this.#file = file
    this.#scope = scope
    this.cost = { url: file.key, requests: 0, bytes: 0, cache: 'miss' }
    const { cache, key } = file
    this.#others = cache.shared && new OtherInstances(cache.shared, cache, key)
    this.#origin = file.origin(scope.signal, this.cost)
    this.#paged = paged((start, end) => this.#fetch(start, end), file.bounds, new Budget(scope.limits, scope.signal))
    this.budget = this.#paged.budget
  }

  readonly budget: Budget

  get state(): FileState | undefined {
    return this.#entry?.head ?? this.#origin.state
  }

  get kept(): Entry | undefined {
    return this.#entry
  }

  async size(): Promise<number> {
    return this.#whileOpen().size()
  }

  async read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    this.#others?.note(offset, length)
    const source = this.#whileOpen()
    return this.#entry?.read(offset, length) ?? source.read(offset, length, ahead)
  }

  held(offset: number, length: number): Uint8Array | undefined {
    this.#others?.note(offset, length)
    return this.#paged && (this.#paged.held?.(offset, length) ?? this.#entry?.read(offset, length))
  }

  heldSize(): number | undefined {
    return this.#paged?.heldSize?.()
  }

  #whileOpen(): ByteSource {
    if (this.#paged) return this.#paged
    throw new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
  }

  /** Finds out whether what is kept may be used, by asking the origin if need be. */
  settle(): Awaitable<void> {
    return (this.#settled ??= { done: attempt(() => this.#settle()) }).done
  }

  #settle(): Awaitable<void> {
    const { cache, key } = this.#file
    const refusal = cache.refusal(key, this.#scope.maxAge)
    if (refusal) {
      this.cost.cache = 'hit'
      cache.counts.hits++
      throw refusal.error
    }
    return andThen(this.#found(cache.entry(key)), (entry) => this.#use(entry))
  }

  /** Reads on from an entry, if it may be used. */
  #use(entry: Entry | undefined): Awaitable<void> {
    const { counts } = this.#file.cache
    const how = entry && standing(entry, this.#scope.maxAge)
    if (!entry || (!how && !entry.validator)) return this.#missed()
    if (!how) return this.#renewed(entry).then((found) => this.#begin(found, found === entry ? 'revalidated' : 'miss'))
    if (how === 'stale') renewMeanwhile(entry, this.#file)
    counts[how === 'hit' ? 'hits' : 'stale']++
    return this.#begin(entry, how)
  }

  #begin(entry: Entry | undefined, how: Cost['cache']): void {
    this.cost.cache = how
    this.#entry = entry
    if (!entry) return
    this.#begun = true
    this.#origin.given(entry.validator ? provided(entry.validator) : {}, entry.head)
  }

  #missed(): void {
    this.#file.cache.counts.misses++
  }

  /** What is kept here, or else by other instances. */
  #found(here: Entry | undefined): Awaitable<Entry | undefined> {
    if (!this.#others || (here && standing(here, this.#scope.maxAge))) return here
    return this.#others.take((entry) => standing(entry, this.#scope.maxAge) !== null).then((entry) => entry ?? here)
  }

  async #renewed(entry: Entry): Promise<Entry | undefined> {
    this.cost.cache = 'revalidated'
    const found = await renewed(entry, this.#file, this.cost)
    if (found === entry) this.#file.cache.counts.revalidated++
    else this.#missed()
    // The rest of a file that comes whole or not at all cannot be asked for.
    return found.complete || !found.head.whole ? found : undefined
  }

  async #fetch(start: number, end: number): Promise<Answer> {
    const settling = this.settle()
    if (settling instanceof Promise) await settling
    const held = this.#entry?.from(start, end) ?? []
    if (held.length > 0) return this.#held(start, held)
    const answer = await this.#asked(start, end)
    const { head } = this.#origin
    if (!this.#begun && head) this.#entry = this.#file.cache.begin(this.#file.key, { ...head })
    this.#begun = true
    if (!this.#entry) this.#others?.give(undefined)
    return this.#entry ? { ...answer, body: this.#keeping(this.#entry, start, answer.body) } : answer
  }

  async #asked(start: number, end: number): Promise<Answer> {
    const { cache, key } = this.#file
    try {
      return await this.#origin.fetch(start, end)
    } catch (error) {
      if (this.#origin.changed) cache.forget(key, this.#entry)
      else if (!this.#entry) cache.refuse(key, error)
      throw error
    }
  }

  #held(start: number, pieces: readonly Uint8Array[]): Answer {
    const { size } = this.#entry!.head
    const end = pieces.reduce((sum, piece) => sum + piece.length, start)
    return { end, size, whole: false, body: each(pieces) }
  }

  /** Bytes as they come, which are kept when all are here, or nobody wants more of them. */
  #keeping(entry: Entry, start: number, body: AsyncIterator<Uint8Array, void>): AsyncIterator<Uint8Array, void> {
    const taking = new Taking(entry, start)
    this.#taking.add(taking)
    const finish = () => {
      this.#taking.delete(taking)
      taking.done()
    }
    const next = async () => {
      try {
        const step = await body.next()
        if (step.done) finish()
        else taking.take(step.value)
        return step
      } catch (error) {
        finish()
        throw error
      }
    }
    const stop = async () => {
      finish()
      await body.return?.()
      return { done: true, value: undefined } as const
    }
    return { next, return: stop }
  }

  async dispose(): Promise<void> {
    this.#origin.leave()
    for (const taking of this.#taking) taking.done()
    this.#paged = undefined
    this.#others?.give(this.#entry)
  }
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, undefined> {
  yield* pieces
}
