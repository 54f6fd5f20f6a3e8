import type { Redis } from 'ioredis'
import type { Caller } from './callers.ts'
import { logFault } from './log.ts'

/** Takes points from what somebody has left in this minute; seconds to wait where that is too little, else 0. */
type Spend = (who: string, points: number) => Promise<number>

/** Seconds for which points are counted. */
const WINDOW = 60
/** Milliseconds that the store of several servers may take; then each counts for itself. */
const PATIENCE = 100

interface Store {
  consume(who: string, points: number): Promise<unknown>
}

/** How much callers may spend. */
export interface AllowanceSettings {
  readonly apiKeys: readonly string[]
  readonly pointsPerMinute: number
  readonly keyPointsPerMinute: number
  readonly redisUrl: string
}

/** What callers have left in this minute; what is `personal` depends on who they are. */
export function allowances({ apiKeys, pointsPerMinute, keyPointsPerMinute, redisUrl }: AllowanceSettings) {
  const [anonymous, keys] = [rateLimit(pointsPerMinute, redisUrl), rateLimit(keyPointsPerMinute, redisUrl)]
  return {
    spend: ({ id, known }: Caller, points: number) => (known ? keys : anonymous).spend(id, points),
    personal: apiKeys.length > 0 || pointsPerMinute > 0,
    close: () => [anonymous, keys].forEach(({ close }) => close()),
  }
}

/** Counts the points that each caller spends in a minute: in memory, or in the Redis that several servers share. */
function rateLimit(points: number, redisUrl: string): { spend: Spend; close: () => void } {
  if (points === 0) return { spend: async () => 0, close: () => {} }
  let redis: Redis | undefined
  // Neither is loaded before somebody asks.
  const made = (async (): Promise<Store> => {
    const { RateLimiterMemory, RateLimiterRedis } = await import('rate-limiter-flexible')
    const options = { points, duration: WINDOW, keyPrefix: 'heliograph:points' }
    const own = new RateLimiterMemory(options)
    if (!redisUrl) return own
    const { Redis } = await import('ioredis')
    redis = new Redis(redisUrl, { commandTimeout: PATIENCE, maxRetriesPerRequest: 0, enableOfflineQueue: false, lazyConnect: false })
    redis.on('error', (fault) => logFault(fault, 'the store of rate limits'))
    return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: own })
  })()
  made.catch((fault: unknown) => logFault(fault, 'rate limits'))
  return {
    async spend(who, spent) {
      if (spent === 0) return 0
      try {
        await (await made).consume(who, spent)
        return 0
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal
        return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000))
      }
    },
    close: () => redis?.disconnect(),
  }
}
