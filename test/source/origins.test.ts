import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { guard } from '../../src/source/guard.ts'
import { openSources } from '../../src/source/open.ts'
import { Origins } from '../../src/source/origins.ts'
import { code } from '../support/source.ts'

const signal = new AbortController().signal
const A = 'https://a.example'

describe('what is known of origins', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  test('lets so many ask at once, the others in turn, and none too long', async () => {
    const origins = new Origins()
    const leave = await Promise.all(Array.from({ length: 32 }, () => origins.enter(A, signal)))
    const leaving = new AbortController()
    const [next, left, late] = [origins.enter(A, signal), origins.enter(A, leaving.signal), origins.enter(A, signal)]
    await origins.enter('https://b.example', signal)
    leaving.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    leave[0]!()
    ;(await next)()
    await late
    const tired = expect(origins.enter(A, signal)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    await vi.advanceTimersByTimeAsync(2_100)
    await tired
  })

  test('leaves one alone that does not answer, until one request finds that it does', async () => {
    const origins = new Origins()
    for (let i = 0; i < 4; i++) origins.failed(A)
    ;(await origins.enter(A, signal))()
    origins.answered(A)
    for (let i = 0; i < 5; i++) origins.failed(A)
    await expect(origins.enter(A, signal)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE', retryAfter: 5 })
    ;(await origins.enter('https://b.example', signal))()
    await vi.advanceTimersByTimeAsync(5_100)
    const probe = await origins.enter(A, signal)
    await expect(origins.enter(A, signal)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    origins.answered(A)
    probe()
    ;(await origins.enter(A, signal))()
  })

  test('forgets failures of long ago', async () => {
    const origins = new Origins()
    for (let i = 0; i < 8; i++) {
      origins.failed(A)
      await vi.advanceTimersByTimeAsync(3_000)
    }
    ;(await origins.enter(A, signal))()
  })

  test('forgets those of which least is known, where there are too many', async () => {
    const origins = new Origins()
    for (let i = 0; i < 4; i++) origins.failed(A)
    for (let i = 0; i < 5; i++) origins.failed('https://paused.example')
    await vi.advanceTimersByTimeAsync(100)
    for (let i = 0; i < 10_000; i++) (await origins.enter(`https://${i}.example`, signal))()
    origins.failed(A)
    ;(await origins.enter(A, signal))()
    await expect(origins.enter('https://paused.example', signal)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
  })
})

test('what is blocked and what refuses is told in the same words, and not at once', async () => {
  const free = createServer().listen(0, '127.0.0.1')
  const { port } = await new Promise<AddressInfo>((resolve) => free.on('listening', () => resolve(free.address() as AddressInfo)))
  await new Promise((resolve) => free.close(resolve))
  const lookup: NonNullable<Parameters<typeof guard>[0]>['lookup'] = (name, _, callback) =>
    callback(null, [{ address: name.startsWith('blocked') ? '127.0.0.3' : '127.0.0.1', family: 4 }])
  const sources = openSources({ timeout: 3000 }, guard({ exceptions: ['127.0.0.1'], lookup, allowedSources: ['http://*.example:*/'] }))
  const said = await Promise.all(
    ['blocked', 'refused'].map(async (host) => {
      const began = performance.now()
      const source = sources.open(`http://${host}.example:${port}/`)
      const error = (await source.read(0, 1).catch((error: unknown) => error)) as Error
      return { message: error.message.replace(host, ''), took: performance.now() - began }
    }),
  )
  expect(said[0]!.message).toBe(said[1]!.message)
  for (const { took } of said) expect(took).toBeGreaterThan(190)
  await sources.close()
})
