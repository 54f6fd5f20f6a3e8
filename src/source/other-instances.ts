import { hash } from 'node:crypto'
import { type Cache, MOST } from './cache.ts'
import { type Entry, notePages } from './entry.ts'
import { packed, unpacked } from './entry-bytes.ts'
import type { SharedCache } from './kept.ts'

/** Seconds for which others may take over what is no longer fresh, but can be asked about. */
const ASKABLE = 600

/** Milliseconds for which whoever reads a file first keeps the others from it, and for which these wait. */
const CLAIM = 5_000
const PATIENCE = 2_000

/** What one who reads a file has from other instances, and hands on to them. */
export class OtherInstances {
  readonly #shared: SharedCache
  readonly #cache: Cache
  readonly #key: string
  /** Under which it is kept: of those who find what they want in memory nobody needs it. */
  #named: string | undefined
  /** Whether it is for this one to ask the origin, and others wait until that is done. */
  #claimed = false
  /** Pages in which was read. */
  readonly #pages = new Set<number>()

  constructor(shared: SharedCache, cache: Cache, key: string) {
    this.#shared = shared
    this.#cache = cache
    this.#key = key
  }

  get #name(): string {
    return (this.#named ??= `1:${hash('sha256', `${this.#cache.realm}\n${this.#key}`, 'base64url')}`)
  }

  /** Takes note of bytes that were read. */
  note(offset: number, length: number): void {
    notePages(this.#pages, offset, Math.min(length, MOST))
  }

  /** What other instances keep of the file; undefined where that is nothing, and where it is for this one to read it. */
  async take(wanted: (entry: Entry) => boolean): Promise<Entry | undefined> {
    const { value, claimed } = await this.#shared.getOrClaim(this.#name, CLAIM)
    this.#claimed = claimed
    const found = this.#taken(value)
    if (claimed || (found && wanted(found))) return found
    this.#claimed = await this.#shared.claim(this.#name, CLAIM)
    if (this.#claimed) return found
    return this.#taken(await this.#shared.appears(this.#name, PATIENCE)) ?? found
  }

  #taken(value: Uint8Array | null): Entry | undefined {
    const found = value && unpacked(value)
    return found ? this.#cache.take(this.#key, found) : undefined
  }

  /** Hands on what is new, and lets others ask the origin again. */
  give(entry: Entry | undefined): void {
    const claimed = this.#claimed
    this.#claimed = false
    entry?.want(this.#pages)
    const seconds = entry ? this.#secondsOf(entry) : 0
    if (entry?.dirty && entry.usable && seconds > 0) {
      entry.dirty = false
      void this.#shared.set(this.#name, packed(entry), seconds, claimed)
    } else if (claimed) void this.#shared.release(this.#name)
  }

  #secondsOf({ lease: { whileAsking }, validator }: Entry): number {
    return Math.min(Math.ceil((whileAsking - Date.now()) / 1000) + (validator ? ASKABLE : 0), this.#cache.terms.most + ASKABLE)
  }
}
