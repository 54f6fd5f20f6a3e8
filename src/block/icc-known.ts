import { LRUCache } from 'lru-cache'
import { latin1 } from '../source/source.ts'

/** Profiles kept at most. */
const MOST = 128

/** Bytes of one that is kept: those of cameras, phones and screens are short. */
export const LONGEST_KNOWN = 16 * 1024

/** Bytes at the beginning that are the key of a profile, with its length: its header. [ICC.1:2022 7.2] */
const KEY = 128

interface Known<T> {
  readonly bytes: Uint8Array
  readonly said: T
}

/** What is known of the profiles met last, told by all of their bytes. */
export class KnownProfiles<T> {
  readonly #known = new LRUCache<string, Known<T>>({ max: MOST })

  get(bytes: Uint8Array): T | null {
    if (bytes.length > LONGEST_KNOWN) return null
    const known = this.#known.get(keyOf(bytes))
    return known && Buffer.compare(known.bytes, bytes) === 0 ? known.said : null
  }

  set(bytes: Uint8Array, said: T): void {
    if (bytes.length <= LONGEST_KNOWN) this.#known.set(keyOf(bytes), { bytes: bytes.slice(), said })
  }
}

function keyOf(bytes: Uint8Array): string {
  return `${bytes.length} ${latin1(bytes, 0, KEY)}`
}
