import { defaultLimits, type Limits } from '../budget.ts'
import type { Detector } from '../detector.ts'
import { ImageError } from '../error.ts'
import { abs, type AbsSettings } from './abs.ts'
import { data } from './data.ts'
import { local } from './file.ts'
import { gs, type GsSettings } from './gs.ts'
import { guard, unambiguous } from './guard.ts'
import { Cache, type CacheCounts } from './cache.ts'
import { renewMeanwhile } from './renewal.ts'
import { standing } from './cached.ts'
import { FreshSource } from './fresh.ts'
import { cachedFile, http, httpAgent } from './http.ts'
import type { SharedCache } from './kept.ts'
import type { OpenSource, Scope } from './opened.ts'
import { Origins } from './origins.ts'
import { type Bounds, defaultBounds } from './paged.ts'
import { s3, type S3Settings } from './s3.ts'
import type { Store, StoreAgents } from './store.ts'

export type { Cost, OpenSource, Scope } from './opened.ts'

type Opener = (url: string, scope: Scope) => OpenSource

/** How sources are read, as settings say. */
export interface SourceSettings extends S3Settings, GsSettings, AbsSettings {
  /** May sources live on loopback, private and link-local addresses? */
  readonly allowPrivateAddresses?: boolean
  /** URL prefixes with `*`; any public address where there is none. */
  readonly allowedSources?: readonly string[]
  /** The folder that `local:///` reads; null where local files are not offered. */
  readonly localRoot?: string | null
  /** The time that all network reads of one source may take together, in milliseconds. */
  readonly timeout?: number
  /** Bytes that may be read of one source. */
  readonly maxBytes?: number
  /** Pixels of a picture that is decoded. */
  readonly maxPixels?: number
  /** The path of FFmpeg, which decodes films; null where their pixels are not told. */
  readonly ffmpeg?: string | null
  /** Finds out what pictures show; null where that is not told. */
  readonly detector?: Detector | null
  /** Requests that may be sent for one source. */
  readonly maxRequests?: number
  /** Bytes asked for by the first request to an origin. */
  readonly firstBytes?: number
  /** Bytes of memory in which files from far away are kept beyond the request that read them; 0 for none. */
  readonly cacheBytes?: number
  /** Seconds for which they are, where their origins say nothing of it, and at most. */
  readonly cacheSeconds?: number
  readonly cacheMaxSeconds?: number
  /** Where several instances keep them together. */
  readonly sharedCache?: SharedCache | undefined
}

/** Opens sources by their URL; one for the whole process, since connections are reused. */
export interface Sources {
  /** Opens the source a URL names; no bytes move until the first read. Throws an ImageError where the URL is none, is of a kind not offered, or is refused. */
  readonly open: (url: string, scope?: Scope) => OpenSource
  /** The source a URL names where what is kept of it may be used as it is, opened by `open` where that is not all; null elsewhere. Throws as `open` does. */
  readonly kept?: (url: string, scope: Scope, open: () => OpenSource) => OpenSource | null
  /** What is kept, and how often it was of use; undefined where nothing is. */
  readonly cache?: (() => CacheCounts) | undefined
  /** What each file may cost, where whoever opens it does not say otherwise; uploads too. */
  readonly limits: Limits
  /** Closes all connections. */
  readonly close: () => Promise<void>
}

/** The one spelling of a URL among those that mean the same: scheme and host in lower case, no default port, no fragment. */
export function canonical(url: string): string {
  if (url === last.url) return last.canonical
  if (/^data:/i.test(url) || !unambiguous(url) || !URL.canParse(url)) return url
  const parsed = new URL(url)
  parsed.hash = ''
  last = { url, canonical: parsed.href }
  return last.canonical
}

/** What was asked for last: whoever opens a source asks several times. */
let last = { url: '', canonical: '' }

/** Makes the opener of all kinds of sources; the guard is another only in tests. */
export function openSources(settings: SourceSettings = {}, guardian = guard(settings)): Sources {
  const { timeout = 10_000, localRoot = null } = settings
  const bounds = boundsOf(settings)
  const limits = limitsOf(settings, bounds)
  const agents: StoreAgents = { open: httpAgent(guardian.lookup, timeout), trusted: httpAgent(guardian.trustedLookup, timeout) }
  const cache = cacheOf(settings)
  const reading = { agent: agents.open, guard: guardian, timeout, bounds, origins: new Origins(), cache }
  const stores = new Map<string, Store>([
    ['s3:', s3(settings, agents)],
    ['gs:', gs(settings, agents)],
    ['abs:', abs(settings, agents)],
  ])
  const objectAt = (url: URL) => stores.get(url.protocol)?.(url)
  const far: Opener = (text, scope) => {
    const url = guardian.admit(text)
    return http(url, reading, scope, objectAt(url))
  }

  /** How each scheme is read. A new kind of source is one file and one row. */
  const openers = new Map<string, Opener>([
    ['http', far],
    ['https', far],
    ['s3', far],
    ['gs', far],
    ['abs', far],
    ['data', (url, scope) => guardian.admit(url.slice(0, 64)) && data(url, bounds.maxBytes, scope)],
  ])
  if (localRoot !== null) openers.set('local', (url, scope) => local(guardian.admit(url), localRoot, scope, bounds))

  return {
    open: (url, scope = {}) => {
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.slice(0, 64))?.[1]?.toLowerCase()
      const opener = scheme === undefined ? undefined : openers.get(scheme)
      if (!opener) throw new ImageError('SOURCE_INVALID', scheme ? `Sources of the scheme ${scheme}: are not offered` : 'Not an address')
      return opener(url, { limits, ...scope })
    },
    kept: (text, scope, open) => {
      const url = guardian.admit(text)
      const entry = cache?.entry(url.href)
      const how = entry ? standing(entry, scope.maxAge) : null
      if (!cache || !entry || !how) return null
      cache.counts[how === 'hit' ? 'hits' : 'stale']++
      if (how === 'stale') renewMeanwhile(entry, cachedFile(url, reading, bounds, cache, objectAt(url)))
      return new FreshSource(entry, how, { limits, ...scope }, open)
    },
    cache: cache && (() => cache.told),
    limits,
    close: async () => {
      cache?.close()
      await Promise.all([agents.open.destroy(), agents.trusted.destroy()])
    },
  }
}

function boundsOf({ firstBytes, maxBytes, maxRequests }: SourceSettings): Bounds {
  return {
    firstBytes: firstBytes ?? defaultBounds.firstBytes,
    maxBytes: maxBytes ?? defaultBounds.maxBytes,
    maxRequests: maxRequests ?? defaultBounds.maxRequests,
  }
}

function limitsOf({ maxPixels, ffmpeg, detector }: SourceSettings, { maxBytes }: Bounds): Limits {
  return {
    ...defaultLimits,
    sourceBytes: maxBytes,
    pixels: maxPixels ?? defaultLimits.pixels,
    ffmpeg: ffmpeg || null,
    detector: detector ?? null,
  }
}

/** What is kept of files from far away, and what it depends on beside their addresses. */
function cacheOf(settings: SourceSettings): Cache | undefined {
  const { cacheBytes = 0, cacheSeconds = 60, cacheMaxSeconds = 86_400, sharedCache } = settings
  if (cacheBytes === 0) return undefined
  const { allowPrivateAddresses, allowedSources, s3Endpoint, awsRegion, awsAccessKeyId, gsEndpoint, gsAccessKeyId, absEndpoint, absName } = settings // prettier-ignore
  const rules = [allowPrivateAddresses, allowedSources, s3Endpoint, awsRegion, awsAccessKeyId, gsEndpoint, gsAccessKeyId, absEndpoint, absName] // prettier-ignore
  return new Cache({ bytes: cacheBytes, preset: cacheSeconds, most: cacheMaxSeconds, realm: JSON.stringify(rules), shared: sharedCache })
}
