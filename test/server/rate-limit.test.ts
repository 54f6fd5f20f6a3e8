import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { allowances } from '../../src/server/rate-limit.ts'
import { redisServer } from '../support/redis.ts'
import { installed } from '../support/tool.ts'

type Allowances = ReturnType<typeof allowances>

describe.skipIf(!installed('redis-server', '--version'))('several servers', () => {
  const caller = { id: 'address 192.0.2.1', known: false }
  const spent = async (spending: Promise<number>): Promise<[boolean, number]> => {
    const began = performance.now()
    return [(await spending) === 0, performance.now() - began]
  }
  let asked = 0
  /** Whether what one counts of a new caller counts for the other. */
  const together = async (one: Allowances, other: Allowances): Promise<void> => {
    const next = { ...caller, id: `address 198.51.100.${asked++}` }
    expect(await one.spend(next, 10)).toBe(0)
    expect(await other.spend(next, 1)).toBeGreaterThan(0)
  }
  /** Servers that wait for the store for as long as a busy machine takes, where they are to count together. */
  const sharing = async (patience = 5000) => {
    const redis = await redisServer()
    const settings = { apiKeys: [], pointsPerMinute: 10, keyPointsPerMinute: 0, redisUrl: redis.url, patience }
    const servers = [allowances(settings), allowances(settings)] as const
    onTestFinished(async () => {
      servers.forEach(({ close }) => close())
      await redis.close()
    })
    return { redis, servers }
  }

  test('count together', async () => {
    const { servers } = await sharing()
    const [one, other] = servers
    expect([await one.spend(caller, 6), await other.spend(caller, 4)]).toEqual([0, 0])
    expect(await other.spend(caller, 1)).toBeGreaterThan(0)
    expect(await one.spend(caller, 1)).toBeGreaterThan(0)
  })

  test('count each for itself while the store stands still, of which only the first caller takes notice', async () => {
    const { redis, servers } = await sharing(1000)
    const [one, other] = servers
    expect(await one.spend(caller, 10)).toBe(0)
    expect(await other.spend(caller, 1)).toBeGreaterThan(0)
    redis.pause()
    const [[granted, first], [again, then]] = [await spent(one.spend(caller, 5)), await spent(one.spend(caller, 5))]
    expect([granted, again, first < 10_000, then < 900]).toEqual([true, true, true, true])
    expect(await one.spend(caller, 1)).toBeGreaterThan(0)
    expect(await other.spend(caller, 10)).toBe(0)
    redis.resume()
    await vi.waitFor(() => together(one, other), { timeout: 15_000, interval: 50 })
  })

  test('count on where the store ends, or never was, and together again once it is there', async () => {
    const { redis, servers } = await sharing()
    const [one, other] = servers
    await redis.kill()
    const [granted, took] = await spent(one.spend(caller, 10))
    expect([granted, took < 4000, (await one.spend(caller, 1)) > 0]).toEqual([true, true, true])
    await redis.start()
    await vi.waitFor(() => together(one, other), { timeout: 15_000, interval: 50 })
  })
})
