import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { UnrecoverableError, Worker } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Gate } from '../../src/bulk/gate.ts'
import { itemOf } from '../../src/bulk/item.ts'
import { keys, placeOf } from '../../src/bulk/queue.ts'
import { queued } from '../../src/bulk/queued.ts'
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

describe.skipIf(!hasRedis)('by a queue', { timeout: 240_000 }, () => {
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
      await store.kill()
      await sleep(300)
      await store.start()
      expect(await job.ended).toEqual([0, null])
    })
    expect(new Set(linesOf(at('forgotten.ndjson')).map(({ id }) => id)).size).toBe(count)
    expect(linesOf(at('forgotten.ndjson'))).toHaveLength(count)
    origin.close()
  })

  const job = { from: '', to: '', query: 'width', dead: undefined, queue: undefined, quiet: true, concurrency: 1, perOrigin: 1, attempts: 1 } // prettier-ignore

  test('nothing is left at the end for which the process would wait', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    const work = await queued(job, `${store.url}/ended`, 'run', async () => {})
    await sleep(200) // It has looked at the queue for the first time.
    await work.end(true)
    expect(timers()).toBeLessThanOrEqual(before)
  })

  test('a Redis that takes nothing more ends it at once', async () => {
    const work = await queued(job, `${store.url}/full`, 'run', async () => {})
    await sleep(200) // It has looked at the queue for the first time; the next look takes as long again.
    await store.direct.config('SET', 'maxmemory', '1')
    const began = performance.now()
    await work.put(itemOf('https://a.test/1.jpg', 1)!)
    await expect(work.idle()).rejects.toThrow('OOM')
    expect(performance.now() - began).toBeLessThan(1000)
    await store.direct.config('SET', 'maxmemory', '0')
    await work.end(true)
  })

  test('what takes its worker with it, or meets a fault of the program, is a dead letter', async () => {
    const name = 'poison'
    const from = written(at('poison.txt'), ['https://a.test/1.jpg', 'https://a.test/2.jpg'])
    const args = ['bulk', '--from', from, '--to', at('poison.ndjson'), '--dead', at('poisoned.ndjson'), '--queue', `${store.url}/${name}`, '--quiet'] // prettier-ignore
    const fail = async () => {
      throw new UnrecoverableError('job stalled more than allowable limit')
    }
    const worker = new Worker(name, fail, { connection: { url: store.url }, prefix: 'heliograph' })
    expect((await heliograph(args)).status).toBe(1)
    await worker.close()
    const errors = [{ message: 'job stalled more than allowable limit', code: 'INTERNAL_SERVER_ERROR' }]
    expect(linesOf(at('poison.ndjson')).map(({ data, errors }) => ({ data, errors }))).toEqual([{ data: null, errors }, { data: null, errors }]) // prettier-ignore
    expect(linesOf<{ reason: unknown }>(at('poisoned.ndjson')).map(({ reason }) => reason)).toEqual([errors[0], errors[0]])
    expect(await store.direct.zcard(`heliograph:${name}:failed`)).toBe(0)
  })

  test('turns are for all workers together, and those of a worker that is no more run out', async () => {
    const place = placeOf(`${store.url}/turns`)
    const [one, other] = [new Gate(store.direct, place, 'one', 2), new Gate(store.direct, place, 'other', 2)]
    const turns = [await one.enter('https://a.test'), await one.enter('https://a.test')]
    expect(turns).toEqual([{ leave: expect.any(Function) }, { leave: expect.any(Function) }])
    const began = performance.now()
    expect(await other.enter('https://b.test')).toHaveProperty('leave')
    expect(await other.enter('https://a.test')).toEqual(expect.any(Number))
    expect(performance.now() - began).toBeGreaterThan(1900)
    one.close()
    for (let turn = await other.enter('https://a.test'); typeof turn === 'number'; turn = await other.enter('https://a.test'));
    expect(performance.now() - began).toBeLessThan(9000)
    other.close()
  })

  test('an origin that refuses is left alone by all workers, and given up when it goes on', async () => {
    const place = placeOf(`${store.url}/refusals`)
    const [one, other] = [new Gate(store.direct, place, 'one', 2), new Gate(store.direct, place, 'other', 2)]
    const origin = 'https://c.test'
    await one.refused(origin, 800)
    await one.refused(origin, 90_000)
    expect(await other.enter(origin)).toBeLessThanOrEqual(800)
    for (let i = 0; i < 11; i++) {
      await store.direct.del(keys.origin(place, 'pause', origin))
      await other.refused(origin)
    }
    expect(await one.enter(origin)).toBe('lost')
    await other.answered(origin)
    expect(await one.enter(origin)).toBeGreaterThan(1000)
    for (const gate of [one, other]) gate.close()
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
