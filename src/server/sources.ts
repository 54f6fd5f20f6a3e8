import type { Settings } from '../config.ts'
import { openSources, type Sources, type SourceSettings } from '../source/open.ts'
import { RedisCache, type RedisCacheSettings } from '../source/redis-cache.ts'
import { logFault } from './log.ts'

/** What the server was told to do, and what can be told only in a program: how to find out what pictures show. */
export type ServerSettings = Settings & Pick<SourceSettings, 'detector'>

/** The opener of sources that the settings describe; what it reads is kept together with other servers where there is a place for that. */
export function sourcesOf(settings: ServerSettings, shared?: RedisCache): Sources {
  const { sourceTimeout: timeout, maxSourceBytes: maxBytes } = settings
  const cacheBytes = settings.cacheBytes - answerBytes(settings)
  return openSources({ ...settings, timeout, maxBytes, cacheBytes, ...(shared && { sharedCache: shared }) })
}

/** Where several servers keep what they read, as settings say; undefined where each keeps its own. */
export function sharedCacheOf({ redisUrl: url }: ServerSettings, tell: RedisCacheSettings['tell']): RedisCache | undefined {
  return url ? new RedisCache({ url, tell, lost: (fault) => logFault(fault, 'the cache that several servers share') }) : undefined
}

/** The part of what may be kept that is for whole answers. */
export function answerBytes({ cacheBytes }: Pick<ServerSettings, 'cacheBytes'>): number {
  return Math.floor(cacheBytes / 8)
}
