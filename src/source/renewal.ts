import { ImageError } from '../error.ts'
import type { Signal } from '../signal.ts'
import type { Cache } from './cache.ts'
import type { Entry } from './entry.ts'
import { unless } from './freshness.ts'
import type { Cost, FileState } from './opened.ts'
import type { Origin } from './origin.ts'
import type { Bounds } from './paged.ts'
import type { Answer } from './stretch.ts'

/** A file that is read through the cache. */
export interface CachedFile {
  /** By what it is kept: its address. */
  readonly key: string
  readonly cache: Cache
  readonly bounds: Bounds
  /** Makes what asks the origin, for as long as the signal says, on account of somebody. */
  readonly origin: (signal: Signal | undefined, cost: Cost) => Origin
}

/** The entry of a file, once the origin has said that it is still so, or what it is now; asked once for all who wait for it. */
export function renewed(entry: Entry, file: CachedFile, cost: Cost): Promise<Entry> {
  return (entry.renewal ??= renew(entry, file, cost).finally(() => (entry.renewal = undefined)))
}

/** Has the origin asked, while nobody waits for it, whether a file is still so. */
export function renewMeanwhile(entry: Entry, file: CachedFile): void {
  renewed(entry, file, { url: file.key, requests: 0, bytes: 0, cache: 'revalidated' }).catch(() => {})
}

async function renew(entry: Entry, file: CachedFile, cost: Cost): Promise<Entry> {
  const { cache, key, bounds } = file
  let origin = file.origin(undefined, cost)
  origin.given(unless(entry.validator!))
  try {
    let answer = await origin.fetch(0, bounds.firstBytes)
    if (answer.unchanged && answer.at !== entry.head.at) {
      // It leads to another file now, which may well have the same date.
      origin.leave()
      origin = file.origin(undefined, cost)
      answer = await origin.fetch(0, bounds.firstBytes)
    }
    if (!answer.unchanged) return await changed(file, origin, answer)
    if (!entry.check(stated(answer, entry.head), answer.hops ?? [], cache.terms)) cache.forget(key, entry)
    entry.dirty = true
    return entry
  } catch (error) {
    const lasting = error instanceof ImageError && (error.code === 'SOURCE_NOT_FOUND' || error.code === 'SOURCE_FORBIDDEN')
    if (lasting) cache.refuse(key, error)
    else if (Date.now() < entry.lease.ifFailing) return entry
    throw error
  } finally {
    origin.leave()
  }
}

/** What the origin says of keeping it now; what it leaves out is as it was. [RFC 9111 4.3.4] */
function stated({ cacheControl, expires, date, age, vary }: FileState, before: FileState): FileState {
  return {
    ...before,
    cacheControl: cacheControl ?? before.cacheControl,
    expires: expires ?? before.expires,
    vary: vary ?? before.vary,
    date,
    age,
  }
}

/** A new entry for what the file is now, with as much of it as came along. */
async function changed({ cache, key, bounds }: CachedFile, origin: Origin, answer: Answer): Promise<Entry> {
  const head = { ...origin.head! }
  const entry = cache.begin(key, head) ?? cache.unlisted(key, head)
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of { [Symbol.asyncIterator]: () => answer.body }) {
    pieces.push(piece)
    length += piece.length
    if (answer.whole && length >= bounds.firstBytes) break
  }
  entry.keep(0, Buffer.concat(pieces))
  return entry
}
