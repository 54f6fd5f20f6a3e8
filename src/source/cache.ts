import { LRUCache } from 'lru-cache'
import type { Head } from './answer.ts'
import { Entry, notePages } from './entry.ts'
import type { Unpacked } from './entry-bytes.ts'
import type { Terms } from './freshness.ts'
import type { SharedCache } from './kept.ts'
import { Refusal, remembered } from './refusals.ts'

/** How much is kept, for how long, and with whom. */
export interface CacheSettings extends Terms {
  /** Bytes of memory that all of it may take. */
  readonly bytes: number
  /** What decides, beside its address, what a file is: instances that differ in it share nothing. */
  readonly realm?: string
  /** What several instances keep together. */
  readonly shared?: SharedCache | undefined
}

/** What came of looking things up so far, and what is kept now. */
export interface CacheCounts {
  readonly hits: number
  readonly misses: number
  readonly revalidated: number
  readonly stale: number
  readonly entries: number
  readonly bytes: number
}

/** The part of the cache that one file may take. */
const SHARE = 8

/** The most bytes that are kept of a file. */
export const MOST = 1024 * 1024

/** What is kept under an address; another one each time that its size is, since the size of one and the same is not looked at again. */
interface Place {
  readonly held: Entry | Refusal
}

/** What origins said of late, by the address that they were asked for. */
export class Cache {
  readonly terms: Terms
  readonly counts = { hits: 0, misses: 0, revalidated: 0, stale: 0 }
  readonly shared: SharedCache | undefined
  /** What decides, beside its address, what a file is. */
  readonly realm: string
  readonly #kept: LRUCache<string, Place>
  readonly #most: number

  constructor({ bytes, preset, most, realm = '', shared }: CacheSettings) {
    this.terms = { preset, most }
    this.shared = shared
    this.realm = realm
    this.#most = Math.min(MOST, Math.floor(bytes / SHARE))
    this.#kept = new LRUCache({ maxSize: bytes, maxEntrySize: Math.max(1, Math.floor(bytes / SHARE)) })
  }

  get told(): CacheCounts {
    return { ...this.counts, entries: this.#kept.size, bytes: this.#kept.calculatedSize }
  }

  /** What is kept under an address, fresh or not. */
  entry(key: string): Entry | undefined {
    const found = this.#kept.get(key)?.held
    return found instanceof Entry && found.usable ? found : undefined
  }

  /** The failure to repeat, where the origin refused the file a moment ago. */
  refusal(key: string, maxAge = Infinity): Refusal | undefined {
    const found = this.#kept.get(key)?.held
    const now = Date.now()
    return found instanceof Refusal && now < found.until && now - found.checked < maxAge * 1000 ? found : undefined
  }

  /** A new entry for what an origin says of a file; it is kept from now on, unless that may not be. */
  begin(key: string, head: Head): Entry | undefined {
    const { hops = [], ...kept } = head
    const entry = new Entry(key, kept, { most: this.#most, grown: (grown) => this.#weigh(grown) })
    const lasts =
      entry.check(head, hops, this.terms) &&
      head.size !== Infinity &&
      (entry.lease.whileAsking > Date.now() || entry.validator !== undefined)
    if (lasts) this.#put(key, entry)
    else this.forget(key)
    return lasts ? entry : undefined
  }

  /** An entry that this one instance, and only this request, makes use of. */
  unlisted(key: string, head: Head): Entry {
    return new Entry(key, head, { most: this.#most, grown: () => {} })
  }

  /** Remembers that an origin refused a file, and no longer what it said before. */
  refuse(key: string, error: unknown): void {
    const seconds = remembered(error)
    if (seconds <= 0) return
    const refusal = new Refusal(key, error as never, seconds)
    this.#put(key, refusal)
  }

  forget(key: string, entry?: Entry): void {
    if (!entry || this.#kept.peek(key)?.held === entry) this.#kept.delete(key)
  }

  #put(key: string, held: Entry | Refusal): void {
    this.#kept.set(key, { held }, { size: held.bytes })
  }

  /** An entry has grown; one that is kept no longer stays so. */
  #weigh(entry: Entry): void {
    if (this.#kept.peek(entry.key)?.held === entry) this.#put(entry.key, entry)
  }

  /** An entry of what another instance says of a file, which is kept from now on; undefined where it is of no use. */
  take(key: string, { head, times, runs }: Unpacked): Entry | undefined {
    const entry = new Entry(key, head, { most: this.#most, grown: (grown) => this.#weigh(grown) })
    const { checked, fresh, whileAsking, ifFailing } = times
    const latest = Date.now() + this.terms.most * 1000
    entry.lease.checked = Math.min(checked, Date.now())
    entry.lease.fresh = Math.min(fresh, latest)
    entry.lease.whileAsking = Math.min(whileAsking, 2 * latest - Date.now())
    entry.lease.ifFailing = Math.min(ifFailing, 2 * latest - Date.now())
    const pages = new Set<number>()
    for (const { at, bytes } of runs) {
      entry.keep(at, bytes)
      notePages(pages, at, bytes.length)
    }
    entry.want(pages)
    entry.dirty = false
    if (!entry.usable) return undefined
    this.#put(key, entry)
    return entry
  }

  close(): void {
    this.#kept.clear()
  }
}
