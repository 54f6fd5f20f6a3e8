import type { Redis } from 'ioredis'
import { once } from '../once.ts'
import { RedisLine } from '../source/redis-line.ts'
import type { Caller } from './callers.ts'
import { logFault } from './log.ts'

/** Takes points from what somebody has left in this minute; seconds to wait where that is too little, else 0. */
type Spend = (who: string, points: number) => Promise<number>

/** Seconds for which points are counted. */
const WINDOW = 60
const PATIENCE = 50

interface Store {
  consume(who: string, points: number): Promise<unknown>
}

/** How much callers may spend. */
export interface AllowanceSettings {
  readonly apiKeys: readonly string[]
  readonly pointsPerMinute: number
  readonly keyPointsPerMinute: number
  readonly redisUrl: string
  /** Milliseconds that the store of several servers may take; then each counts for itself. */
  readonly patience?: number
}

/** What callers have left in this minute; what is `personal` depends on who they are. */
export function allowances({ apiKeys, pointsPerMinute, keyPointsPerMinute, redisUrl, patience = PATIENCE }: AllowanceSettings) {
  const [anonymous, keys] = [rateLimit(pointsPerMinute, redisUrl, patience), rateLimit(keyPointsPerMinute, redisUrl, patience)]
  return {
    spend: ({ id, known }: Caller, points: number) => (known ? keys : anonymous).spend(id, points),
    personal: apiKeys.length > 0 || pointsPerMinute > 0,
    close: () => [anonymous, keys].forEach(({ close }) => close()),
  }
}

/** Counts the points that each caller spends in a minute: in the Redis that several servers share, and in memory while that is away. */
function rateLimit(points: number, redisUrl: string, patience: number): { spend: Spend; close: () => void } {
  if (points === 0) return { spend: async () => 0, close: () => {} }
  const line = redisUrl
    ? new RedisLine({ url: redisUrl, patience, lost: (fault) => logFault(fault, 'the store of rate limits') })
    : undefined
  // Not loaded before somebody asks.
  const made = once(() => stores(points))
  return {
    async spend(who, spent) {
      if (spent === 0) return 0
      const { own, shared } = await made()
      const said = await line?.ask((redis) => settled(shared(redis), who, spent))
      return said?.outcome === 'answered' ? said.value : settled(own, who, spent)
    },
    close: () => line?.close(),
  }
}

/** Where points are counted; the one in Redis is made for its connection. */
async function stores(points: number) {
  const { RateLimiterMemory, RateLimiterRedis } = await import('rate-limiter-flexible')
  const options = { points, duration: WINDOW, keyPrefix: 'heliograph:points' }
  let shared: Store | undefined
  return {
    own: new RateLimiterMemory(options),
    shared: (redis: Redis): Store => (shared ??= new RateLimiterRedis({ ...options, storeClient: redis })),
  }
}

/** Seconds that somebody has to wait for so many points; 0 where they have them. */
async function settled(store: Store, who: string, points: number): Promise<number> {
  try {
    await store.consume(who, points)
    return 0
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000))
  }
}
