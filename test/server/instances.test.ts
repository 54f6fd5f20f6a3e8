import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { jpegSample } from '../support/jpeg.ts'
import { rangeServer, type Served } from '../support/range-server.ts'
import { redisServer } from '../support/redis.ts'
import { installed } from '../support/tool.ts'
import { running } from './running.ts'

interface Answer {
  readonly data?: { readonly imageInfo: { readonly width: number } | null }
  readonly cache: string | undefined
}

/** Questions that are under way at the same time. */
const TURNS = 6

/** What makes instances, the Redis that they share, and an origin of pictures that takes its time. */
async function setting(pictures: number) {
  const redis = await redisServer()
  const served: Served = { bytes: jpegSample, headers: { etag: '"1"', 'cache-control': 'max-age=600' }, delay: () => 40 }
  const files = Object.fromEntries(Array.from({ length: pictures }, (_, i) => [`/${i}.jpg`, served]))
  const origin = await rangeServer(files)
  const servers: URL[] = []
  const instance = async () => {
    const { url, server } = await running({ REDIS_URL: redis.url, HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' })
    onTestFinished(() => server.stop())
    servers.push(url)
    // Whoever asks first waits until everything is loaded.
    expect((await fetch(`${url.href}?query={__typename}`)).status).toBe(200)
    return async (picture: number): Promise<Answer> => {
      const body = JSON.stringify({
        query: `{ imageInfo(url: "${origin.url(`/${picture}.jpg`)}") { width format } } # ${Math.random()}`,
      })
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const answer = (await response.json()) as { data?: Answer['data']; extensions?: { cost: { images: { cache: string }[] } } }
      const cache = answer.extensions?.cost.images[0]?.cache
      return { ...(answer.data && { data: answer.data }), cache }
    }
  }
  onTestFinished(async () => {
    await Promise.all([redis.close(), origin.close()])
  })
  const reads = (picture: number) => origin.log.filter(({ path }) => path === `/${picture}.jpg`).length
  const kept = async () => (await redis.direct.keys('*')).filter((key) => !key.endsWith(':claim')).sort()
  /** How many questions to the cache had an outcome, in all instances together. */
  const told = async (outcome: string) => {
    const texts = await Promise.all(servers.map(async (url) => (await fetch(new URL('/metrics', url))).text()))
    const counts = texts.flatMap((text) => [...text.matchAll(/^heliograph_shared_cache_total\{.*outcome="(\w+)"\} (\d+)$/gm)])
    return counts.reduce((sum, [, name, count]) => sum + (name === outcome ? Number(count) : 0), 0)
  }
  return { redis, instance, reads, kept, told }
}

const expected = { imageInfo: { width: 3, format: 'JPEG' } }

describe.skipIf(!installed('redis-server', '--version'))('two instances that share a cache', { timeout: 60_000 }, () => {
  test('read a picture once between them, whether they are asked at the same time or one after the other', async () => {
    const { instance, reads, kept, told } = await setting(12)
    const [one, other] = [await instance(), await instance()]
    const together = await Promise.all(Array.from({ length: 6 }, (_, i) => [one(i), other(i)]).flat())
    expect(together.map(({ data }) => data)).toEqual(together.map(() => expected))
    for (let i = 6; i < 12; i++) await one(i)
    // What is told to others is told once the answer has been given.
    await vi.waitFor(async () => expect(await kept()).toHaveLength(12))
    const later = await Promise.all(Array.from({ length: 6 }, (_, i) => other(i + 6)))
    expect(later.map(({ data }) => data)).toEqual(later.map(() => expected))
    // On a machine with too much to do Redis may be late, which costs a hit.
    const missed = (await told('late')) + (await told('away'))
    expect(missed).toBeLessThan(4)
    const total = Array.from({ length: 12 }, (_, i) => reads(i)).reduce((sum, count) => sum + count, 0)
    expect([total >= 12, total <= 12 + missed]).toEqual([true, true])
    expect(later.filter(({ cache }) => cache === 'hit').length).toBeGreaterThanOrEqual(6 - missed)
    expect((await kept()).filter((key) => !/^heliograph:1:\{1:[\w-]{43}\}$/.test(key))).toEqual([])
  })

  test.each([
    ['ends', 'kill', 'start'],
    ['stands still', 'pause', 'resume'],
  ] as const)('answer all that they are asked while Redis %s, and share again once it is back', async (_, away, back) => {
    const { redis, instance, reads, told } = await setting(400)
    const [one, other] = [await instance(), await instance()]
    let next = 0
    /** Asks both of them about ever new pictures, in several turns at once. */
    const load = async (count: number) => {
      const answers: Answer[] = []
      const turn = async () => {
        while (next < count) answers.push(await (next % 2 ? one : other)(next++))
      }
      await Promise.all(Array.from({ length: TURNS }, turn))
      return answers
    }
    const before = await load(60)
    const during = load(200)
    await sleep(100)
    await redis[away]()
    const answers = [...before, ...(await during)]
    expect(answers).toHaveLength(200)
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => expected))
    // Whoever has a question under way when Redis stops answering waits for it; nobody who comes later does.
    expect(await told('late')).toBeLessThanOrEqual(4 * TURNS)
    expect(await told('away')).toBeGreaterThan(50)
    await redis[back]()
    const shared = async () => {
      const picture = next++
      await one(picture)
      await sleep(50)
      expect(await other(picture)).toMatchObject({ data: expected, cache: 'hit' })
      expect(reads(picture)).toBe(1)
    }
    await vi.waitFor(shared, { timeout: 10_000, interval: 100 })
  })

  test('read anew what somebody else has written over', async () => {
    const { redis, instance, reads, kept } = await setting(3)
    const one = await instance()
    for (let i = 0; i < 3; i++) await one(i)
    await vi.waitFor(async () => expect(await kept()).toHaveLength(3))
    const keys = await kept()
    const [value] = await Promise.all(keys.map((key) => redis.direct.getBuffer(key)))
    await redis.direct.set(keys[0]!, 'garbage')
    await redis.direct.set(keys[1]!, Buffer.concat([value!.subarray(0, 5), Buffer.alloc(1000, 7)]))
    await redis.direct.hset(`${keys[2]!}:claim`, 'a', 'hash')
    await redis.direct.del(keys[2]!)
    const other = await instance()
    for (let i = 0; i < 3; i++) expect((await other(i)).data).toEqual(expected)
    expect([0, 1, 2].map(reads)).toEqual([2, 2, 2])
  })
})
