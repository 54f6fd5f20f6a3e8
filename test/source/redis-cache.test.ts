import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { RedisCache, type RedisCacheSettings, type SharedOutcome } from '../../src/source/redis-cache.ts'
import { redisServer } from '../support/redis.ts'
import { installed } from '../support/tool.ts'

const here = installed('redis-server', '--version')
const bytes = (text: string) => [new TextEncoder().encode(text)]
/** What is kept under a key, which is claimed for a moment where that is nothing. */
const got = async (cache: RedisCache, key: string) => (await cache.getOrClaim(key, 1)).value
const text = (value: Uint8Array | null) => value && new TextDecoder().decode(value)

describe.skipIf(!here)('a cache in Redis', async () => {
  if (!here) return
  const redis = await redisServer()
  const opened: RedisCache[] = []
  /** A cache that waits for answers for as long as a busy machine takes; what it does without is tried with less patience. */
  const cache = (more: Partial<RedisCacheSettings> = {}) => {
    const made = new RedisCache({ url: redis.url, patience: 5000, ...more })
    opened.push(made)
    return made
  }
  /** A cache, and what it told of its questions. */
  const observed = (more: Partial<RedisCacheSettings> = {}) => {
    const told: string[] = []
    const lost: Error[] = []
    const tell = (operation: string, outcome: SharedOutcome) => void told.push(`${operation} ${outcome}`)
    return { cache: cache({ tell, lost: (fault) => void lost.push(fault), ...more }), told, lost }
  }
  const timed = async <T>(ask: Promise<T>): Promise<[T, number]> => {
    const began = performance.now()
    return [await ask, performance.now() - began]
  }

  const until = (holds: () => Promise<void>) => vi.waitFor(holds, { timeout: 10_000, interval: 20 })

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()))
    await redis.direct.flushall()
  })
  afterAll(() => redis.close())

  test('what one instance keeps another has, for as long as it lives', async () => {
    const [{ cache: one, told }, other] = [observed(), cache()]
    expect(await got(one, 'a')).toBe(null)
    await one.set('a', bytes('picture'), 60)
    expect(text(await got(other, 'a'))).toBe('picture')
    await one.set('a', bytes('picture'), 1)
    await until(async () => expect(await got(other, 'a')).toBe(null))
    expect(told).toEqual(['get miss', 'set done', 'set done'])
  })

  test('an empty value is one, and what lives no second is not kept', async () => {
    const one = cache()
    await one.connect()
    await Promise.all([one.set('a', [new Uint8Array()], 60), one.set('b', bytes('b'), 0.5), one.set('c', bytes('c'), -1)])
    expect([text(await got(one, 'a')), await got(one, 'b'), await got(one, 'c')]).toEqual(['', null, null])
  })

  test('what is kept and claimed has a version, and an end', async () => {
    const one = cache()
    await one.connect()
    await Promise.all([one.set('a', bytes('picture'), 60), one.claim('a', 60_000)])
    const keys = (await redis.direct.keys('*')).sort()
    expect(keys).toEqual(['heliograph:1:{a}', 'heliograph:1:{a}:claim'])
    for (const key of keys) expect(await redis.direct.ttl(key)).toBeGreaterThan(50)
  })

  test('what is asked for is claimed where there is nothing, by one, until it is there', async () => {
    const [one, other] = [cache(), cache()]
    const asked = await Promise.all([one, other].map((each) => each.getOrClaim('a', 5000)))
    expect(asked.filter(({ claimed }) => claimed)).toHaveLength(1)
    const [winner, loser] = asked[0]!.claimed ? [one, other] : [other, one]
    await loser.set('a', bytes('stray'), 1, true)
    expect(await loser.claim('a', 5000)).toBe(false)
    await winner.set('a', bytes('picture'), 60, true)
    expect(await loser.getOrClaim('a', 5000)).toMatchObject({ claimed: false })
    expect(await redis.direct.keys('*')).toEqual(['heliograph:1:{a}'])
    await winner.claim('a', 5000)
    await winner.set('a', [new Uint8Array(5 * 1024 * 1024)], 60, true)
    expect(await loser.claim('a', 5000)).toBe(true)
  })

  test('one of many claims a key, until it lets go or its time is over', async () => {
    const all = Array.from({ length: 5 }, () => cache())
    const claims = await Promise.all(all.map((one) => one.claim('a', 60_000)))
    expect(claims.filter(Boolean)).toHaveLength(1)
    const [winner, loser] = [all[claims.indexOf(true)]!, all[claims.indexOf(false)]!]
    await loser.release('a')
    expect(await loser.claim('a', 60_000)).toBe(false)
    await winner.release('a')
    expect(await loser.claim('a', 300)).toBe(true)
    expect(await redis.direct.pttl('heliograph:1:{a}:claim')).toBeLessThanOrEqual(300)
    await until(async () => expect(await winner.claim('a', 60_000)).toBe(true))
  })

  test('who waits for an entry has it once it is there, and nothing where none comes', async () => {
    const [one, other] = [cache(), cache()]
    await one.claim('a', 60_000)
    const appears = timed(other.appears('a', 60_000))
    await sleep(100)
    await one.set('a', bytes('picture'), 60)
    const [value, took] = await appears
    expect([text(value), took < 10_000]).toEqual(['picture', true])

    await one.claim('b', 60_000)
    const never = timed(other.appears('b', 60_000))
    await sleep(50)
    await one.release('b')
    expect((await never)[0]).toBe(null)
    expect((await never)[1]).toBeLessThan(10_000)

    await one.claim('c', 60_000)
    expect(await other.appears('c', 100)).toBe(null)
  })

  test('who waits for a new entry is not given the one there was', async () => {
    const [one, other] = [cache(), cache()]
    await one.connect()
    await one.set('a', bytes('old'), 60)
    await one.claim('a', 60_000)
    const appears = other.appears('a', 60_000)
    await sleep(60)
    await one.set('a', bytes('new'), 60)
    expect(text(await appears)).toBe('new')
  })

  test('what others wrote under a key is nothing, however long it is', async () => {
    const { cache: one, told } = observed()
    await one.connect()
    await one.set('a', bytes('picture'), 60)
    const [key] = await redis.direct.keys('*')
    for (const written of ['garbage', Buffer.alloc(8 * 1024 * 1024, 1), Buffer.from([2, 0, 0, 0, 0, 255, 255])]) {
      await redis.direct.set(key!, written)
      expect(await got(one, 'a')).toBe(null)
    }
    await redis.direct.del(key!)
    await redis.direct.hset(key!, 'a', 'hash')
    expect(await got(one, 'a')).toBe(null)
    expect(told).toEqual(['set done', 'get broken', 'get broken', 'get broken', 'get failed'])
  })

  test('a Redis that stands still is waited for once, and found again', async () => {
    const { cache: one, told, lost } = observed({ patience: 1000 })
    await one.connect()
    await until(async () => {
      await one.set('a', bytes('picture'), 60)
      expect(text(await got(one, 'a'))).toBe('picture')
    })
    lost.length = 0
    redis.pause()
    const [values, first] = await timed(Promise.all(Array.from({ length: 50 }, () => got(one, 'a'))))
    expect(values.every((value) => value === null)).toBe(true)
    expect(first).toBeGreaterThan(900)
    expect(first).toBeLessThan(10_000)
    told.length = 0
    const [, then] = await timed(Promise.all(Array.from({ length: 50 }, () => got(one, 'a'))))
    expect(then).toBeLessThan(900)
    expect([await one.claim('a', 1000), await one.appears('a', 1000)]).toEqual([true, null])
    await one.set('a', bytes('other'), 60)
    await one.release('a')
    expect(told.every((what) => what.endsWith(' away'))).toBe(true)
    expect(lost.map(({ message }) => message)).toEqual(['Redis did not answer within 1000 ms'])
    redis.resume()
    await until(async () => expect(text(await got(one, 'a'))).toBe('picture'))
  })

  test('a Redis that ends costs nothing but hits, and is found again', async () => {
    const { cache: one, lost } = observed()
    await one.connect()
    await one.set('a', bytes('picture'), 60)
    await redis.kill()
    const [value, took] = await timed(got(one, 'a'))
    expect([value, await one.claim('a', 1000), await one.appears('a', 1000), took < 4000]).toEqual([null, true, null, true])
    await sleep(500)
    expect(lost).toHaveLength(1)
    await redis.start()
    const kept = async () => {
      await one.set('a', bytes('again'), 60)
      expect(text(await got(one, 'a'))).toBe('again')
    }
    await until(kept)
  })

  test('one that is never there, is full, or wants a password is as good as none', async () => {
    const { cache: none, lost } = observed({ url: 'redis://127.0.0.1:1' })
    const [claimed, took] = await timed(none.claim('a', 1000))
    expect([claimed, await got(none, 'a'), took < 4000]).toEqual([true, null, true])
    expect(lost.map(({ message }) => message)).toEqual([expect.stringContaining('ECONNREFUSED')])

    const { cache: full, told } = observed()
    await full.connect()
    await full.set('b', bytes('earlier'), 60)
    await redis.direct.config('SET', 'maxmemory', '1')
    await full.set('a', bytes('picture'), 60)
    expect([await full.getOrClaim('a', 1000), text(await got(full, 'b'))]).toEqual([{ value: null, claimed: true }, 'earlier'])
    expect(told).toEqual(['set done', 'set failed', 'get failed', 'get hit'])
    await redis.direct.config('SET', 'maxmemory', '0')

    await redis.direct.config('SET', 'requirepass', 'secret')
    const locked = cache()
    await locked.set('a', bytes('picture'), 60)
    expect([await got(locked, 'a'), await locked.claim('a', 1000)]).toEqual([null, true])
    const key = cache({ url: redis.url.replace('//', '//:secret@') })
    await key.connect()
    await key.set('a', bytes('picture'), 60)
    expect(text(await got(key, 'a'))).toBe('picture')
    await redis.direct.config('SET', 'requirepass', '')
  })

  test('a value that is too long is not kept', async () => {
    const { cache: one, told } = observed()
    await one.connect()
    await one.set('a', [new Uint8Array(5 * 1024 * 1024)], 60)
    expect(told).toEqual(['set refused'])
    expect(await redis.direct.dbsize()).toBe(0)
  })

  test('nothing is asked of it once it is closed', async () => {
    const one = cache()
    await one.close()
    expect([await got(one, 'a'), await one.claim('a', 1000)]).toEqual([null, true])
  })
})
