import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import type { Cache } from './cache.ts'
import type { CachedFile } from './renewal.ts'
import { CachedSource } from './cached.ts'
import type { OpenSource, Scope } from './opened.ts'
import { Origin, type OriginSettings } from './origin.ts'
import type { Bounds } from './paged.ts'
import { pagedFile } from './paged-file.ts'
import type { StoredObject } from './store.ts'

/** How files on the web are read. */
export interface HttpSettings extends OriginSettings {
  readonly bounds: Bounds
  readonly cache?: Cache | undefined
}

/** The connections of a process to origins; each is made to an address that a gate of the guard has seen. */
export function httpAgent(lookup: LookupFunction, timeout: number): Agent {
  return new Agent({
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 16 * 1024,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect: { timeout, lookup },
  })
}

/** A file on a web server, read by range requests; an object in a store is one, if asked for as the store wants it. */
export function http(url: URL, settings: HttpSettings, scope: Scope = {}, object?: StoredObject): OpenSource {
  const { bounds, cache } = settings
  if (!cache) return pagedFile(new Origin(url, settings, scope.signal, object), bounds, scope)
  const firstBytes = scope.firstBytes ?? bounds.firstBytes
  return new CachedSource(cachedFile(url, settings, { ...bounds, firstBytes }, cache, object), scope)
}

/** A file on the web, or an object in a store, as the cache knows it. */
export function cachedFile(url: URL, settings: HttpSettings, bounds: Bounds, cache: Cache, object?: StoredObject): CachedFile {
  const origin: CachedFile['origin'] = (signal, cost) => new Origin(url, settings, signal, object, cost)
  return { key: url.href, cache, bounds, origin }
}
