import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placeOf } from '../../src/bulk/queue.ts'
import { folder, heliograph, linesOf, started, written } from '../support/bulk.ts'
import { type Pictures, pictures } from '../support/pictures.ts'
import { redisServer, type TestRedis } from '../support/redis.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) console.warn('Queues are not tried: there is no redis-server')

const at = folder()
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const listed = (origin: Pictures, count: number) =>
  Array.from({ length: count }, (_, id) => JSON.stringify({ id, url: origin.url(`p${id}.jpg`) }))

test.each([
  ['redis://a:6379', { url: 'redis://a:6379', name: 'bulk' }],
  ['redis://a:6379/', { url: 'redis://a:6379', name: 'bulk' }],
  ['rediss://u:p@a/pictures', { url: 'rediss://u:p@a', name: 'pictures' }],
  ['redis://a/3', { url: 'redis://a/3', name: 'bulk' }],
  ['redis://a/3/pictures-2', { url: 'redis://a/3', name: 'pictures-2' }],
])('%s is a place', (text, place) => expect(placeOf(text)).toEqual(place))

test.each(['', 'http://a', 'redis://a/b/c', 'redis://a/b:c'])('%j is none', (text) =>
  expect(() => placeOf(text)).toThrow('--queue must be'),
)

describe.skipIf(!hasRedis)('by a queue', { timeout: 120_000 }, () => {
  let store: TestRedis
  beforeAll(async () => {
    store = await redisServer()
  })
  afterAll(() => store.close())

  /** Workers that are ended after the test. */
  async function withWorkers<T>(
    queue: string,
    options: readonly (readonly string[])[],
    then: (workers: ReturnType<typeof started>[]) => Promise<T>,
  ) {
    const workers = options.map((some) => started(['worker', '--queue', queue, ...some]))
    try {
      return await then(workers)
    } finally {
      for (const { child } of workers) child.kill('SIGTERM')
      await Promise.all(workers.map(({ ended }) => ended))
    }
  }

  test('workers do it, and one of them that is killed costs nothing and doubles nothing', async () => {
    const [origin, count] = [await pictures({ delay: 10 }), 1200]
    const queue = `${store.url}/killed`
    const [from, to] = [written(at('killed.txt'), listed(origin, count)), at('killed.ndjson')]
    await withWorkers(queue, [[], []], async ([one, other]) => {
      const job = started(['bulk', '--from', from, '--to', to, '--query', '{ width exif { make } }', '--queue', queue])
      while (origin.times.length < 400) await sleep(10)
      one!.child.kill('SIGKILL')
      expect(await job.ended).toEqual([0, null])
      expect(job.said.err).toMatch(/1200 of 1200 \(100 %\), \d+ a second, 0 failed\n$/)
      other!.child.kill('SIGTERM')
      expect(await other!.ended).toEqual([0, null])
    })
    const said = linesOf(to)
    expect(said.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: count }, (_, i) => i))
    expect(said.every(({ data }) => JSON.stringify(data) === '{"width":1200,"exif":{"make":"Heliograph"}}')).toBe(true)
    // No more than what the worker had in its hands is done again, and both together ask no more at once than one may.
    expect(origin.times.length).toBeLessThanOrEqual(count + 16)
    expect(origin.most()).toBeLessThanOrEqual(8)
    origin.close()
  })

  test('who collects may be killed, and finds what was answered meanwhile', async () => {
    const [origin, count] = [await pictures({ delay: 5 }), 900]
    const queue = `${store.url}/collected`
    const [from, to] = [written(at('collected.txt'), listed(origin, count)), at('collected.ndjson')]
    const args = ['bulk', '--from', from, '--to', to, '--query', 'width', '--queue', queue]
    await withWorkers(queue, [['--concurrency', '8']], async () => {
      const job = started(args)
      while (!existsSync(to) || readFileSync(to, 'latin1').length < 5000) await sleep(10)
      job.child.kill('SIGKILL')
      await job.ended
      await sleep(500)
      expect(await started(args).ended).toEqual([0, null])
    })
    const said = linesOf(to)
    expect(said).toHaveLength(count)
    expect(new Set(said.map(({ id }) => id)).size).toBe(count)
    // What waits in the queue is not put there twice; what is answered in the moment of putting may be.
    expect([...origin.asked.values()].filter((n) => n > 1).length).toBeLessThan(count / 4)
    expect((await store.direct.keys('heliograph:collected:*')).filter((key) => /:(run|answers|leases):|:\S{12}-\d/.test(key))).toEqual([])
    origin.close()
  })

  test('what fails for now is tried again, what goes on failing is a dead letter, what fails for good an answer', async () => {
    const refuse = (path: string, times: number) => {
      if (path === 'p1.jpg') return { status: 404 }
      if (path === 'p2.jpg') return { status: 500 }
      return path === 'p3.jpg' && times === 1 ? { status: 503, headers: { 'retry-after': '1' } } : undefined
    }
    const origin = await pictures({ refuse })
    const queue = `${store.url}/dead`
    const from = written(at('dead.txt'), [...listed(origin, 6), '/etc/passwd'])
    const args = ['bulk', '--from', from, '--to', at('dead.ndjson'), '--dead', at('letters.ndjson'), '--query', 'width', '--attempts', '3', '--queue', queue] // prettier-ignore
    await withWorkers(queue, [[]], async () => expect((await heliograph(args)).status).toBe(1))
    const said = new Map(linesOf(at('dead.ndjson')).map((line) => [line.id ?? line.url, line]))
    expect(said.size).toBe(7)
    expect(said.get(0)).toEqual({ id: 0, url: origin.url('p0.jpg'), data: { width: 1200 } })
    expect(said.get(1)).toMatchObject({ data: null, errors: [{ code: 'SOURCE_NOT_FOUND' }] })
    expect(said.get(2)).toMatchObject({ data: null, errors: [{ code: 'SOURCE_UNAVAILABLE', status: 500 }], attempts: 3 })
    expect(said.get(3)).toMatchObject({ data: { width: 1200 }, attempts: 2 })
    expect(said.get('/etc/passwd')).toMatchObject({ data: null, errors: [{ code: 'SOURCE_INVALID' }] })
    expect(linesOf(at('letters.ndjson'))).toEqual([{ id: 2, url: origin.url('p2.jpg'), reason: expect.objectContaining({ status: 500 }), attempts: 3 }]) // prettier-ignore
    expect([1, 2, 3].map((i) => origin.asked.get(`p${i}.jpg`))).toEqual([1, 3, 2])
    origin.close()
  })

  test('a Redis that forgets everything is told again', async () => {
    const [origin, count] = [await pictures({ delay: 20 }), 200]
    const queue = `${store.url}/forgotten`
    const from = written(at('forgotten.txt'), listed(origin, count))
    await withWorkers(queue, [['--concurrency', '4']], async () => {
      const job = started(['bulk', '--from', from, '--to', at('forgotten.ndjson'), '--query', 'width', '--queue', queue])
      while (origin.times.length < 50) await sleep(10)
      await store.direct.flushall()
      expect(await job.ended).toEqual([0, null])
    })
    expect(new Set(linesOf(at('forgotten.ndjson')).map(({ id }) => id)).size).toBe(count)
    expect(linesOf(at('forgotten.ndjson'))).toHaveLength(count)
    origin.close()
  })

  test('a Redis that is not there is said to be so', async () => {
    const nowhere = 'redis://127.0.0.1:1'
    const worker = await heliograph(['worker', '--queue', nowhere])
    expect(worker).toMatchObject({ status: 1, err: expect.stringMatching(/^--queue: .*ECONNREFUSED/) })
    const from = written(at('nowhere.txt'), ['local:///portrait.jpg'])
    const job = await heliograph(['bulk', '--from', from, '--to', at('nowhere.ndjson'), '--queue', nowhere, '--quiet'])
    expect(job).toMatchObject({ status: 1, err: expect.stringMatching(/^--queue: .*ECONNREFUSED/) })
    expect((await heliograph(['bulk', '--from', from, '--to', at('nowhere.ndjson'), '--quiet'])).status).toBe(0)
  })
})
