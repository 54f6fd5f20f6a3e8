import { afterEach, expect, test, vi } from 'vitest'
import type { Answer, Described, Item } from '../../src/bulk/item.ts'
import { Local } from '../../src/bulk/local.ts'

const down: Described = { data: null, errors: [{ message: 'down.test answered 503', code: 'SOURCE_UNAVAILABLE', status: 503 }] }
const manner = { concurrency: 16, perOrigin: 4, attempts: 3 }
const item = (line: number, host: string): Item => ({ line, url: `https://${host}/${line}.jpg`, head: '{' })

afterEach(() => vi.useRealTimers())

/** Works on items with a clock that is turned on as far as needed. */
async function worked(items: readonly Item[], ask: (url: string) => Promise<Described>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  const answers = new Map<number, Answer>()
  const local = new Local(manner, ask, async ({ line }, answer) => void answers.set(line, answer))
  for (const one of items) await local.put(one)
  const began = performance.now()
  while (answers.size < items.length) await vi.advanceTimersByTimeAsync(1000)
  await local.idle()
  return { answers, seconds: (performance.now() - began) / 1000 }
}

test('an origin that never answers is taken for lost, before each of its pictures was tried as often as others are', async () => {
  const asked = new Map<string, number>()
  const items = [...Array.from({ length: 3000 }, (_, i) => item(i, 'down.test')), ...Array.from({ length: 50 }, (_, i) => item(3000 + i, 'up.test'))] // prettier-ignore
  const { answers, seconds } = await worked(items, async (url) => {
    const { host } = new URL(url)
    asked.set(host, (asked.get(host) ?? 0) + 1)
    return host === 'down.test' ? down : { data: { width: 1 } }
  })
  expect(answers.size).toBe(3050)
  expect(answers.get(3049)).toMatchObject({ data: { width: 1 } })
  expect(answers.get(2999)?.errors).toEqual([
    { message: 'https://down.test has refused or failed for too long', code: 'SOURCE_UNAVAILABLE' },
  ])
  expect(asked.get('down.test')).toBeLessThan(100)
  expect(seconds).toBeLessThan(1200)
})

test('an origin that answers between its refusals is not', async () => {
  let n = 0
  const { answers } = await worked(
    Array.from({ length: 200 }, (_, i) => item(i, 'busy.test')),
    async () => (++n % 8 === 0 ? down : { data: { width: 1 } }),
  )
  expect([...answers.values()].every(({ data }) => data !== null)).toBe(true)
})

test('what asks for more patience than there is, is given up at once', async () => {
  let asked = 0
  const { answers } = await worked([item(1, 'closed.test')], async () => {
    asked++
    return { data: null, errors: [{ message: 'later', code: 'SOURCE_UNAVAILABLE', status: 429, retryAfter: 3600 }] }
  })
  expect(asked).toBe(1)
  expect(answers.get(1)).toMatchObject({ data: null, attempts: 1 })
})

test('a fault of whoever keeps the answers ends the work', async () => {
  const local = new Local(
    manner,
    async () => ({ data: {} }),
    async () => Promise.reject(new Error('The disk is full')),
  )
  await local.put(item(1, 'a.test'))
  await expect(local.idle()).rejects.toThrow('The disk is full')
})
