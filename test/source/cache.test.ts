import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { guard } from '../../src/source/guard.ts'
import type { SharedCache } from '../../src/source/kept.ts'
import { openSources, type Scope, type Sources, type SourceSettings } from '../../src/source/open.ts'
import { sharing } from '../../src/source/shared.ts'
import { pattern, type RangeServer, rangeServer, type Served } from '../support/range-server.ts'
import { code } from '../support/source.ts'

const BYTES = pattern(400_000)
const TAG = '"one"'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const close of closing.splice(0).toReversed()) await close()
})

/** A file as an origin has it that knows conditions; tests change it. */
interface Origin {
  bytes: Uint8Array
  etag: string | null
  lastModified: string | null
  headers: Record<string, string>
  status: number | null
  ignoresRanges?: boolean
}

function original(changes: Partial<Origin> = {}): Origin {
  return { bytes: BYTES, etag: TAG, lastModified: null, headers: {}, status: null, ...changes }
}

function answering(origin: Origin): Served {
  const validators = () => ({
    ...(origin.etag !== null && { etag: origin.etag }),
    ...(origin.lastModified !== null && { 'last-modified': origin.lastModified }),
    ...origin.headers,
  })
  return {
    get bytes() {
      return origin.bytes
    },
    get ignoresRanges() {
      return origin.ignoresRanges ?? false
    },
    headers: validators,
    refuse: ({ headers }) => {
      if (origin.status !== null) return { status: origin.status, headers: origin.headers }
      const same =
        headers['if-none-match'] === undefined
          ? headers['if-modified-since'] !== undefined && headers['if-modified-since'] === origin.lastModified
          : headers['if-none-match'] === origin.etag
      return same ? { status: 304, headers: validators() } : undefined
    },
  }
}

async function served(origin: Origin, settings: SourceSettings = {}) {
  const server = await rangeServer({ '/a': answering(origin) })
  const sources = cached(settings)
  closing.push(server.close)
  return { server, sources, url: server.url('/a') }
}

function cached(settings: SourceSettings = {}): Sources {
  const sources = sharing(openSources({ timeout: 2000, cacheBytes: 8_000_000, ...settings }, guard({ exceptions: ['127.0.0.1'] })))
  closing.push(sources.close)
  return sources
}

/** Reads as a request does, and says what the cache had to say. */
async function read(sources: Sources, url: string, offset = 100, length = 50, scope: Scope = {}) {
  const source = sources.open(url, scope)
  try {
    await source.settle?.()
    const bytes = await source.read(offset, length)
    return { ...source.cost, read: Buffer.from(bytes), size: await source.size() }
  } finally {
    await source.dispose()
  }
}

/** The same, but as it fails. */
async function failing(sources: Sources, url: string, scope: Scope = {}): Promise<unknown> {
  return read(sources, url, 100, 50, scope).then(
    () => null,
    (error: unknown) => error,
  )
}

const expected = (origin: Origin, offset = 100, length = 50) => Buffer.from(origin.bytes.subarray(offset, offset + length))
const later = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] })

describe('a file that was read', () => {
  test('is not asked for again while it is fresh, in whatever spelling', async () => {
    const origin = original()
    const { server, sources, url } = await served(origin)
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', requests: 1 })
    const again = await read(sources, `${url.replace('http:', 'HTTP:')}#fragment`)
    expect(again).toMatchObject({ cache: 'hit', requests: 0, size: BYTES.length, url })
    expect(again.read).toEqual(expected(origin))
    expect(server.log).toHaveLength(1)
    expect(sources.cache?.()).toMatchObject({ hits: 1, misses: 1, entries: 1 })
  })

  test('is asked for what is not kept of it, if it is still the same', async () => {
    const origin = original()
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    const beyond = await read(sources, url, 300_000)
    expect(beyond).toMatchObject({ cache: 'hit', requests: 1 })
    expect(beyond.read).toEqual(expected(origin, 300_000))
    expect(server.log[1]!.headers).toMatchObject({ 'if-range': TAG })
    expect(await read(sources, url, 300_000)).toMatchObject({ cache: 'hit', requests: 0 })
    expect(server.log).toHaveLength(2)
  })

  test('is the same where another asked for it at the same time', async () => {
    const delay = () => (server.log.at(-1)!.end === 8192 ? 100 : 0)
    const server: RangeServer = await rangeServer({ '/a': { ...answering(original()), delay } })
    closing.push(server.close)
    const [sources, url] = [cached(), server.url('/a')]
    const slow = sources.open(url, { firstBytes: 8192 })
    const first = read(sources, url)
    const slowly = slow.read(100, 50)
    await first
    const fresh = sources.open(url)
    expect((await fresh.read(100, 50)).length).toBe(50)
    await slowly
    expect(Buffer.from(await fresh.read(300_000, 50))).toEqual(expected(original(), 300_000))
    for (const source of [slow, fresh]) await source.dispose()
  })

  test('is not mixed with another state of which nothing was kept', async () => {
    const origin = original()
    const others = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`/${i}`, answering(original())]))
    const server = await rangeServer({ '/a': answering(origin), ...others })
    closing.push(server.close)
    const [sources, url] = [cached({ cacheBytes: 1_000_000 }), server.url('/a')]
    await read(sources, url)
    const fresh = sources.open(url)
    await fresh.read(100, 50)
    for (const path of Object.keys(others)) await read(sources, server.url(path))
    Object.assign(origin, { bytes: pattern(400_000, 1), etag: '"two"' })
    await expect(fresh.read(300_000, 50)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    expect(fresh.held!(300_000, 50)).toBeUndefined()
    await fresh.dispose()
  })

  test('stays what is kept of it though its rest cannot be had', async () => {
    const origin = original()
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    origin.status = 503
    await expect(read(sources, url, 300_000)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    const asked = server.log.length
    expect(await read(sources, url)).toMatchObject({ cache: 'hit', requests: 0 })
    expect(server.log).toHaveLength(asked)
  })

  test('is forgotten where its rest turns out to be of another state', async () => {
    const origin = original()
    const { sources, url } = await served(origin)
    await read(sources, url)
    Object.assign(origin, { etag: '"two"', bytes: pattern(400_000, 1) })
    await expect(read(sources, url, 300_000)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    const now = await read(sources, url)
    expect(now).toMatchObject({ cache: 'miss', requests: 1 })
    expect(now.read).toEqual(expected(origin))
  })

  test.each([
    ['its entity tag', original(), { 'if-none-match': TAG }],
    [
      'its date',
      original({ etag: null, lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }),
      { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' },
    ],
    [
      'its date, where the tag is weak',
      original({ etag: 'W/"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }),
      { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' },
    ],
  ])('is asked about by %s once it is no longer fresh', async (_, origin, condition) => {
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    later(61)
    const again = await read(sources, url)
    expect(again).toMatchObject({ cache: 'revalidated', requests: 1 })
    expect(again.read).toEqual(expected(origin))
    expect(server.log[1]!.headers).toMatchObject(condition)
    expect(await read(sources, url)).toMatchObject({ cache: 'hit', requests: 0 })
    expect(server.log).toHaveLength(2)
  })

  test('is read anew where it is another by then', async () => {
    const origin = original()
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    Object.assign(origin, { etag: '"two"', bytes: pattern(300_000, 1) })
    later(61)
    const again = await read(sources, url)
    expect(again).toMatchObject({ cache: 'miss', requests: 1, size: 300_000 })
    expect(again.read).toEqual(expected(origin))
    const beyond = await read(sources, url, 200_000)
    expect(beyond.read).toEqual(expected(origin, 200_000))
    expect(server.log).toHaveLength(3)
  })

  test('is asked about at once by whoever wants it no older', async () => {
    const origin = original()
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    expect(await read(sources, url, 100, 50, { maxAge: 0 })).toMatchObject({ cache: 'revalidated', requests: 1 })
    expect(await read(sources, url, 100, 50, { maxAge: 5 })).toMatchObject({ cache: 'hit', requests: 0 })
    later(6)
    expect(await read(sources, url, 100, 50, { maxAge: 5 })).toMatchObject({ cache: 'revalidated', requests: 1 })
    expect(server.log).toHaveLength(3)
  })

  test('is asked about once, however many wait for the answer', async () => {
    const { server, sources, url } = await served(original())
    await read(sources, url)
    later(61)
    const all = await Promise.all(Array.from({ length: 200 }, (_, i) => read(sources, url, 100, 50, i % 2 ? {} : { maxAge: 10 })))
    expect(server.log).toHaveLength(2)
    expect(all.reduce((sum, { requests }) => sum + requests, 0)).toBe(1)
  })
})

describe('what an origin says of keeping', () => {
  test.each([
    ['no-store', { 'cache-control': 'no-store' }],
    ['private', { 'cache-control': 'private, max-age=60' }],
    ['that all requests differ', { vary: 'accept, *' }],
  ])('is heeded: %s', async (_, headers) => {
    const { server, sources, url } = await served(original({ headers }))
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', requests: 1 })
    expect(server.log[1]!.headers['if-none-match']).toBeUndefined()
    expect(sources.cache?.().entries).toBe(0)
  })

  test.each([
    ['no-cache', { 'cache-control': 'no-cache' }, 0],
    ['max-age', { 'cache-control': 'max-age=10' }, 10],
    ['s-maxage before max-age', { 'cache-control': 'max-age=1000, s-maxage=10' }, 10],
    ['the age it has already', { 'cache-control': 'max-age=100', age: '90' }, 10],
    ['Expires', { date: new Date(0).toUTCString(), expires: new Date(30_000).toUTCString() }, 30],
    ['Expires that is no date', { expires: '0' }, 0],
    ['no more than a day', { 'cache-control': 'max-age=31536000' }, 86_400],
  ])('is how long it is fresh: %s', async (_, headers, seconds) => {
    const { sources, url } = await served(original({ headers }))
    await read(sources, url)
    if (seconds > 2) {
      later(seconds - 2)
      expect(await read(sources, url)).toMatchObject({ cache: 'hit' })
    }
    later(4)
    expect(await read(sources, url)).toMatchObject({ cache: 'revalidated' })
  })

  test('may be that the old is good while the new is asked for', async () => {
    const origin = original({ headers: { 'cache-control': 'max-age=10, stale-while-revalidate=20' } })
    const { server, sources, url } = await served(origin)
    await read(sources, url)
    later(15)
    const before = expected(origin)
    Object.assign(origin, { etag: '"two"', bytes: pattern(300_000, 1) })
    const all = await Promise.all(Array.from({ length: 20 }, () => read(sources, url)))
    for (const one of all) expect(one).toMatchObject({ cache: 'stale', requests: 0, read: before })
    await vi.waitFor(() => expect(server.log).toHaveLength(2))
    await vi.waitFor(async () => expect(await read(sources, url)).toMatchObject({ cache: 'hit', read: expected(origin) }))
    expect(server.log).toHaveLength(2)
  })

  test('may be that the old is good where the new cannot be had', async () => {
    const origin = original({ headers: { 'cache-control': 'max-age=10, stale-if-error=100' } })
    const { sources, url } = await served(origin)
    await read(sources, url)
    later(15)
    origin.status = 500
    expect((await read(sources, url)).read).toEqual(expected(origin))
    later(200)
    expect(await failing(sources, url)).toEqual(code('SOURCE_UNAVAILABLE'))
  })

  test('is nothing by which states are told apart: then only what is whole is kept', async () => {
    const origin = original({ etag: null })
    const { sources, url } = await served(origin)
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', requests: 1 })
    origin.bytes = pattern(10_000)
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'hit', requests: 0 })
  })

  test('is the whole file, whatever is asked: then only what is whole is kept', async () => {
    const origin = original({ ignoresRanges: true })
    const { sources, url } = await served(origin)
    await read(sources, url)
    const second = await read(sources, url, 399_950)
    expect(second.read).toEqual(expected(origin, 399_950))
    expect(second.requests).toBe(1)
    const third = await read(sources, url, 200_000)
    expect(third).toMatchObject({ read: expected(origin, 200_000), cache: 'hit', requests: 0 })
  })
})

describe('a file to which redirects lead', () => {
  const DATE = 'Mon, 01 Jan 2024 00:00:00 GMT'

  /** A redirect from /a to wherever `to` says by then. */
  async function redirected(headers: Record<string, string>) {
    const way = { to: '/b', headers }
    const [b, c] = [original({ lastModified: DATE, etag: null }), original({ lastModified: DATE, etag: null, bytes: pattern(300_000, 1) })]
    const server = await rangeServer({
      '/a': { refuse: () => ({ status: 302, headers: { location: way.to, ...way.headers } }) },
      '/b': answering(Object.assign(b, { headers: { 'cache-control': 'max-age=1000' } })),
      '/c': answering(Object.assign(c, { headers: { 'cache-control': 'max-age=1000' } })),
    })
    closing.push(server.close)
    return { way, b, c, server, sources: cached(), url: server.url('/a') }
  }

  test('is fresh no longer than they are', async () => {
    const { b, server, sources, url } = await redirected({ 'cache-control': 'max-age=20' })
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'hit', read: expected(b) })
    later(21)
    expect(await read(sources, url)).toMatchObject({ cache: 'revalidated', requests: 2, read: expected(b) })
    expect(server.log).toHaveLength(4)
  })

  test('is not kept where they may not be', async () => {
    const { sources, url } = await redirected({ 'cache-control': 'no-store' })
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', requests: 2 })
  })

  test('is another where they lead elsewhere, though its date be the same', async () => {
    const { way, c, sources, url } = await redirected({ 'cache-control': 'max-age=20' })
    await read(sources, url)
    way.to = '/c'
    later(21)
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', size: 300_000, read: expected(c) })
    expect(await read(sources, url)).toMatchObject({ cache: 'hit', read: expected(c) })
  })
})

describe('what an origin refused', () => {
  test.each([
    [404, 'SOURCE_NOT_FOUND', 10],
    [410, 'SOURCE_NOT_FOUND', 10],
    [403, 'SOURCE_FORBIDDEN', 10],
    [500, 'SOURCE_UNAVAILABLE', 2],
    [503, 'SOURCE_UNAVAILABLE', 2],
  ])('is not asked for again at once: %i', async (status, said, seconds) => {
    const origin = original({ status })
    const { server, sources, url } = await served(origin)
    const first = await failing(sources, url)
    expect(first).toMatchObject({ code: said, answered: status })
    const second = await failing(sources, url)
    expect(second).toMatchObject({ code: said, answered: status, message: (first as Error).message })
    expect(second).not.toBe(first)
    expect(server.log).toHaveLength(1)
    expect(await failing(sources, url, { maxAge: 0 })).toEqual(code(said))
    expect(server.log).toHaveLength(2)
    later(seconds + 1)
    origin.status = null
    expect(await read(sources, url)).toMatchObject({ cache: 'miss', requests: 1 })
  })

  test('is asked for when it said that it may be, but within a minute', async () => {
    const origin = original({ status: 429, headers: { 'retry-after': '30' } })
    const { server, sources, url } = await served(origin)
    await failing(sources, url)
    later(20)
    expect(await failing(sources, url)).toMatchObject({ retryAfter: 10 })
    expect(server.log).toHaveLength(1)
    later(11)
    origin.headers = { 'retry-after': '86400' }
    await failing(sources, url)
    expect(server.log).toHaveLength(2)
    later(61)
    await failing(sources, url)
    expect(server.log).toHaveLength(3)
  })

  test('is no longer what it was before', async () => {
    const origin = original()
    const { sources, url } = await served(origin)
    await read(sources, url)
    later(61)
    origin.status = 404
    expect(await failing(sources, url)).toEqual(code('SOURCE_NOT_FOUND'))
    expect(await failing(sources, url)).toEqual(code('SOURCE_NOT_FOUND'))
  })

  test('is not remembered of an origin that does not answer', async () => {
    const server = await rangeServer({})
    const url = server.url('/a')
    await server.close()
    const sources = cached()
    expect(await failing(sources, url)).toEqual(code('SOURCE_UNAVAILABLE'))
    expect(sources.cache?.().entries).toBe(0)
  })
})

describe('the memory of all', () => {
  test('stays within its bounds', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`/${i}`, answering(original())]))
    const server = await rangeServer(files)
    closing.push(server.close)
    const sources = cached({ cacheBytes: 1_000_000 })
    for (let i = 0; i < 60; i++) await read(sources, server.url(`/${i}`))
    const { bytes, entries } = sources.cache!()
    expect(bytes).toBeLessThanOrEqual(1_000_000)
    expect(bytes).toBeGreaterThan(600_000)
    expect(entries).toBeLessThan(16)
    expect(await read(sources, server.url('/59'))).toMatchObject({ cache: 'hit' })
    expect(await read(sources, server.url('/0'))).toMatchObject({ cache: 'miss' })
  })

  test('is not taken by one long file', async () => {
    const origin = original({ bytes: pattern(3_000_000) })
    const { sources, url } = await served(origin)
    await read(sources, url, 0, 3_000_000)
    expect(sources.cache!().bytes).toBeLessThan(1_100_000)
    const again = await read(sources, url, 0, 3_000_000)
    expect(again.read.equals(expected(origin, 0, 3_000_000))).toBe(true)
  })

  test('is none where none is wanted', async () => {
    const { server, sources, url } = await served(original(), { cacheBytes: 0 })
    await read(sources, url)
    expect(await read(sources, url)).toMatchObject({ cache: 'none', requests: 1 })
    expect(server.log).toHaveLength(2)
    expect(sources.cache).toBeUndefined()
  })
})

/** What several instances keep together, in memory. */
function together(): SharedCache & { readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>()
  return {
    kept,
    getOrClaim: async (key) => ({ value: kept.get(key) ?? null, claimed: !kept.has(key) }),
    set: async (key, value) => void kept.set(key, Buffer.concat(value)),
    claim: async () => true,
    release: async () => {},
    appears: async () => null,
    close: async () => {},
  }
}

test('what one instance read at both ends of a file another has, and asks for what lies between', async () => {
  const origin = original({ bytes: pattern(50_000) })
  const shared = together()
  const { server, sources, url } = await served(origin, { sharedCache: shared })
  const places = [[100, 50], [49_990, 10], [200, 50]] as const // prettier-ignore
  const one = sources.open(url)
  for (const [offset, length] of places) expect(Buffer.from(await one.read(offset, length))).toEqual(expected(origin, offset, length))
  await one.dispose()
  const [value] = shared.kept.values()
  expect(value!.length).toBeLessThan(2 * 4096 + 1000)

  const other = cached({ sharedCache: shared }).open(url)
  for (const [offset, length] of places) expect(Buffer.from(await other.read(offset, length))).toEqual(expected(origin, offset, length))
  expect(Buffer.from(other.held!(49_500, 500)!)).toEqual(expected(origin, 49_500, 500))
  expect([other.held!(30_000, 50), other.cost.requests, server.log.length]).toEqual([undefined, 0, 1])
  expect(Buffer.from(await other.read(30_000, 50))).toEqual(expected(origin, 30_000, 50))
  expect(server.log[1]!.headers).toMatchObject({ 'if-range': TAG })
  await other.dispose()
  expect(other.held!(100, 50)).toBeUndefined()
})

test('what is kept is refused to whoever may not read it', async () => {
  const { url, server } = await served(original())
  const lookedUp = guard({ exceptions: ['127.0.0.1'] })
  let allowed = true
  const admit = (text: string) => (allowed ? lookedUp : guard({})).admit(text)
  const sources = sharing(openSources({ cacheBytes: 1_000_000 }, { ...lookedUp, admit }))
  closing.push(sources.close)
  await read(sources, url)
  expect(await read(sources, url)).toMatchObject({ cache: 'hit' })
  allowed = false
  await expect(read(sources, url)).rejects.toEqual(code('SOURCE_FORBIDDEN'))
  expect(server.log).toHaveLength(1)
})

test('a request that ends early spoils nothing', async () => {
  const server = await rangeServer({ '/a': { ...answering(original()), delay: () => 60 } })
  closing.push(server.close)
  const sources = cached()
  const leaving = new AbortController()
  const reading = failing(sources, server.url('/a'), { signal: leaving.signal })
  await sleep(20)
  leaving.abort()
  expect(await reading).toEqual(code('SOURCE_TIMEOUT'))
  expect(await read(sources, server.url('/a'))).toMatchObject({ cache: 'miss' })
  expect(await read(sources, server.url('/a'))).toMatchObject({ cache: 'hit' })
})
