import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { guard, type GuardSettings } from '../../src/source/guard.ts'
import { openSources, type OpenSource, type Scope, type Sources, type SourceSettings } from '../../src/source/open.ts'
import { pattern, type RangeServer, rangeServer, type Served } from '../support/range-server.ts'
import { code } from '../support/source.ts'

const BYTES = pattern(400_000)
const UNREACHABLE = 'may not be read from here, or does not answer'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** A server of one file, and the file opened. 127.0.0.1 counts as public; 127.0.0.3 is what must never be reached. */
async function served(file: Served, scope: Scope = {}, settings: SourceSettings & GuardSettings = {}, more: Record<string, Served> = {}) {
  const server = await rangeServer({ '/a': file, ...more })
  const sources = openSources({ timeout: 2000, ...settings }, guard({ exceptions: ['127.0.0.1'], ...settings }))
  const source = sources.open(server.url('/a'), scope)
  closing.push(server.close, sources.close, () => source.dispose())
  return { server, sources, source }
}

describe('an honest origin', () => {
  test('is asked for ranges, as they are, and for nothing else', async () => {
    const { server, source } = await served({ bytes: BYTES, headers: { 'set-cookie': 'a=1', etag: '"1"' } })
    expect(server.log).toHaveLength(0)
    await source.read(0, 10)
    await source.read(300_000, 10)
    expect(server.log.map(({ start, end }) => [start, end])).toEqual([[0, 65_536], [299_008, 319_488]]) // prettier-ignore
    for (const { headers } of server.log) {
      expect(headers).toMatchObject({ 'accept-encoding': 'identity' })
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('if-range')
    }
    expect(source.cost).toEqual({ url: server.url('/a'), requests: 2, bytes: 65_536 + 20_480, cache: 'none' })
  })

  test('is connected to once for requests one after the other', async () => {
    const { server, source } = await served({ bytes: BYTES })
    for (const at of [0, 100_000, 200_000, 390_000]) {
      await source.read(at, 10)
      await sleep(20) // readers are answered before the last byte of a range is here
    }
    expect(server.connections.made).toBe(1)
  })

  test('keeps the connection of a source that was let go while its range arrived', async () => {
    const { server, sources } = await served({ bytes: BYTES })
    for (let i = 0; i < 3; i++) {
      const source = sources.open(server.url('/a'))
      await source.read(0, 10)
      await source.dispose()
      await expect(source.read(200_000, 10)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
      await sleep(20)
    }
    expect(server.log).toHaveLength(3)
    expect(server.connections.made).toBe(1)
  })

  test('may hold an empty file', async () => {
    const { source } = await served({ bytes: new Uint8Array() })
    expect(await source.size()).toBe(0)
    expect(await source.read(0, 10)).toHaveLength(0)
  })

  test('is not led through a proxy of the environment', async () => {
    process.env['HTTP_PROXY'] = process.env['http_proxy'] = 'http://127.0.0.3:9/'
    try {
      const { source } = await served({ bytes: BYTES })
      expect(await source.read(0, 10)).toHaveLength(10)
    } finally {
      delete process.env['HTTP_PROXY']
      delete process.env['http_proxy']
    }
  })
})

/** Holds in a while, however busy the machine is. */
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 5 })

describe('an origin that ignores ranges', () => {
  test('is asked once, and stopped when enough is known', async () => {
    const { server, source } = await served({ bytes: pattern(50_000_000), ignoresRanges: true })
    expect(await source.size()).toBe(50_000_000)
    expect(await source.read(0, 1000)).toHaveLength(1000)
    await source.dispose()
    await soon(() => expect(server.connections.open).toBe(0))
    expect(server.log).toHaveLength(1)
    expect(source.cost.bytes).toBeLessThan(200_000)
    expect(server.sent.bytes).toBeLessThan(16_000_000)
  })

  test('is read up to the limit', async () => {
    const { source } = await served({ bytes: pattern(3_000_000), ignoresRanges: true, noLength: true }, {}, { maxBytes: 1_000_000 })
    await expect(source.read(2_000_000, 10)).rejects.toEqual(code('LIMIT_EXCEEDED'))
    expect(await source.read(500_000, 10)).toHaveLength(10)
  })
})

describe('what an origin refuses', () => {
  test.each([
    [404, 'SOURCE_NOT_FOUND'],
    [410, 'SOURCE_NOT_FOUND'],
    [401, 'SOURCE_FORBIDDEN'],
    [403, 'SOURCE_FORBIDDEN'],
    [400, 'SOURCE_UNAVAILABLE'],
    [204, 'SOURCE_UNAVAILABLE'],
    [304, 'SOURCE_UNAVAILABLE'],
    [416, 'SOURCE_UNAVAILABLE'],
    [500, 'SOURCE_UNAVAILABLE'],
  ])('%i is %s, and asked once', async (status, expected) => {
    const { server, source } = await served({ status })
    await expect(source.size()).rejects.toEqual(code(expected))
    expect(server.log).toHaveLength(1)
  })

  test('says when to ask again', async () => {
    const { source } = await served({ status: 503, headers: { 'retry-after': '7' } })
    await expect(source.size()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE', retryAfter: 7 })
    const { source: dated } = await served({ status: 429, headers: { 'retry-after': new Date(Date.now() + 30_500).toUTCString() } })
    const error = (await dated.size().catch((thrown: unknown) => thrown)) as { retryAfter: number }
    expect(error.retryAfter).toBeGreaterThan(25)
    expect(error.retryAfter).toBeLessThan(33)
  })
})

describe('an origin that breaks the rules', () => {
  const cases: [string, Served, string][] = [
    ['another range', { contentRange: 'bytes 5000-5099/400000' }, 'another range'],
    ['no range of that unit', { contentRange: 'lines 0-99/400000' }, 'another range'],
    ['a range behind the end', { contentRange: 'bytes 0-99/50' }, 'another range'],
    ['a range without an end', { contentRange: 'bytes 0-99999999999999999999/*' }, 'another range'],
    ['gzip', { headers: { 'content-encoding': 'gzip' } }, 'encodes'],
    ['gzip of the whole', { headers: { 'content-encoding': 'gzip' }, ignoresRanges: true }, 'encodes'],
  ]
  test.each(cases)('%s', async (_what, file, message) => {
    const { source } = await served({ bytes: BYTES, ...file })
    await expect(source.read(0, 10)).rejects.toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: expect.stringContaining(message) as string,
    })
  })

  test.each(['etag', 'last-modified'])('another %s in the middle', async (name) => {
    let n = 0
    const { source } = await served({ bytes: BYTES, headers: () => ({ [name]: `"${n++}"` }) })
    expect(await source.read(0, 10)).toHaveLength(10)
    await expect(source.read(300_000, 10)).rejects.toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: expect.stringContaining('changed while it was read') as string,
    })
  })

  test('ranges at first, and everything later', async () => {
    const file: { bytes: Uint8Array; ignoresRanges?: boolean } = { bytes: BYTES }
    const { source } = await served(file)
    await source.size()
    file.ignoresRanges = true
    await expect(source.read(300_000, 10)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
  })
})

describe('broken connections', () => {
  test('one is replaced, and what came before is not asked for again', async () => {
    const { server, source } = await served({ bytes: BYTES, drops: 1, dropsAfter: 10_000 })
    expect(Buffer.from(await source.read(0, 65_536)).equals(Buffer.from(BYTES.subarray(0, 65_536)))).toBe(true)
    expect(server.log.map(({ start }) => start)).toEqual([0, 10_000])
    expect(source.cost).toMatchObject({ requests: 2, bytes: 65_536 })
  })

  test('one before any byte is replaced', async () => {
    const { server, source } = await served({ bytes: BYTES, drops: 1, dropsAfter: 0 })
    expect(await source.read(0, 100)).toHaveLength(100)
    expect(server.log).toHaveLength(2)
  })

  test('two are an error', async () => {
    const { server, source } = await served({ bytes: BYTES, drops: 2, dropsAfter: 1000 })
    await expect(source.read(0, 60_000)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    expect(server.log).toHaveLength(2)
  })

  test('a port where nobody listens', async () => {
    const { server, sources } = await served({ bytes: BYTES })
    await server.close()
    closing.splice(0, 1)
    await expect(sources.open(server.url('/a')).size()).rejects.toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: `127.0.0.1:${server.port} ${UNREACHABLE}`,
    })
  })
})

describe('redirects', () => {
  test('are followed once; later ranges are asked where they led', async () => {
    const { server, source } = await served({ redirect: '/b' }, {}, {}, { '/b': { redirect: '/c?x=1' }, '/c?x=1': { bytes: BYTES } })
    await source.read(0, 10)
    await source.read(300_000, 10)
    expect(server.log.map(({ path }) => path)).toEqual(['/a', '/b', '/c?x=1', '/c?x=1'])
    expect(source.cost.requests).toBe(4)
  })

  test('end after five', async () => {
    const { server, source } = await served({ redirect: '/a' })
    await expect(source.size()).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    expect(server.log).toHaveLength(6)
  })

  test.each([
    (port: number) => `http://127.0.0.3:${port}/x`,
    (port: number) => `http://2130706435:${port}/x`,
    (port: number) => `http://[::ffff:127.0.0.3]:${port}/x`,
    (port: number) => `//127.0.0.3:${port}/x`,
    (port: number) => `http://127.0.0.1@127.0.0.3:${port}/x`,
    (port: number) => `http:\\\\127.0.0.3:${port}\\x`,
    () => 'file:///etc/hostname',
    () => 'data:,x',
  ])('%# never reach what is forbidden', async (location) => {
    const forbidden = await rangeServer({ '/x': { bytes: BYTES } }, '127.0.0.3')
    closing.push(forbidden.close)
    const { source } = await served({ redirect: location(forbidden.port) })
    const error: unknown = await source.size().catch((thrown: unknown) => thrown)
    expect(error).toEqual(code('SOURCE_FORBIDDEN'))
    expect((error as Error).message).not.toContain('127.0.0.3')
    expect(forbidden.connections.made).toBe(0)
  })
})

/** A name that is resolved to each of some answers in turn, on the port of a server. */
const named = async (answers: string[][], forbidden?: RangeServer) => {
  let turn = 0
  const lookup: NonNullable<GuardSettings['lookup']> = (_name, _options, callback) =>
    callback(null, answers[Math.min(turn++, answers.length - 1)]!.map((address) => ({ address, family: 4 }))) // prettier-ignore
  const { server, sources } = await served(
    { bytes: BYTES },
    {},
    { lookup, allowedSources: ['http://name.example:*/', 'http://127.0.0.1:*/'] },
  )
  return { server, sources, url: `http://name.example:${(forbidden ?? server).port}/a`, turns: () => turn }
}

describe('names', () => {
  test('are connected to where the guard saw them', async () => {
    const { server, sources, url } = await named([['127.0.0.1']])
    expect(await sources.open(url).read(0, 10)).toHaveLength(10)
    expect(server.log[0]!.headers.host).toBe(`name.example:${server.port}`)
  })

  test('that lead elsewhere the second time are not followed there', async () => {
    const forbidden = await rangeServer({ '/a': { bytes: BYTES } }, '127.0.0.3')
    closing.push(forbidden.close)
    const { sources, url, turns } = await named([['127.0.0.1'], ['127.0.0.3']], forbidden)
    await expect(sources.open(url).size()).rejects.toMatchObject({ message: expect.stringContaining(UNREACHABLE) as string })
    await expect(sources.open(url).size()).rejects.toMatchObject({
      code: 'SOURCE_FORBIDDEN',
      message: expect.stringContaining(UNREACHABLE) as string,
    })
    expect(turns()).toBe(2)
    expect(forbidden.connections.made).toBe(0)
  })

  test('with one bad answer among good ones are not read', async () => {
    const forbidden = await rangeServer({ '/a': { bytes: BYTES } }, '127.0.0.3')
    closing.push(forbidden.close)
    const { sources, url } = await named([['127.0.0.1', '127.0.0.3']], forbidden)
    await expect(sources.open(url).size()).rejects.toEqual(code('SOURCE_FORBIDDEN'))
    expect(forbidden.connections.made).toBe(0)
  })
})

describe('time', () => {
  let silent: { port: number; sockets: Set<Socket>; close: () => void }

  /** Says `/drip` byte by byte, and nothing to anyone else. */
  beforeAll(async () => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.once('data', (request) => {
        if (!request.includes('/drip')) return
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')
        const timer = setInterval(() => socket.write('.'), 20)
        socket.once('close', () => clearInterval(timer))
      })
      socket.once('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    silent = { port: (server.address() as AddressInfo).port, sockets, close: () => server.close() }
  })
  afterAll(() => silent.close())

  const openSilent = (path: string, settings: SourceSettings, scope: Scope = {}): { source: OpenSource; sources: Sources } => {
    const sources = openSources(settings, guard({ exceptions: ['127.0.0.1'] }))
    const source = sources.open(`http://127.0.0.1:${silent.port}${path}`, scope)
    closing.push(sources.close, () => source.dispose())
    return { source, sources }
  }

  test.each(['/nothing', '/drip'])('all reads of a source have one deadline: %s', async (path) => {
    const { source } = openSilent(path, { timeout: 1000 })
    await expect(source.read(0, 900)).rejects.toEqual(code('SOURCE_TIMEOUT'))
    const began = performance.now()
    await expect(source.read(5, 900)).rejects.toEqual(code('SOURCE_TIMEOUT'))
    // Sooner than after another deadline.
    expect(performance.now() - began).toBeLessThan(900)
  })

  test.each(['/nothing', '/drip'])('a client that leaves takes the connection along: %s', async (path) => {
    const leaving = new AbortController()
    const { source } = openSilent(path, { timeout: 5000 }, { signal: leaving.signal })
    const read = source.read(0, 900)
    read.catch(() => {})
    await soon(() => expect(silent.sockets.size).toBe(1))
    leaving.abort()
    await expect(read).rejects.toEqual(code('SOURCE_TIMEOUT'))
    await soon(() => expect(silent.sockets.size).toBe(0))
  })

  test.each(['/nothing', '/drip'])('letting a source go closes what is in flight: %s', async (path) => {
    const { source } = openSilent(path, { timeout: 5000 })
    const read = source.read(0, 900)
    read.catch(() => {})
    await soon(() => expect(silent.sockets.size).toBe(1))
    await source.dispose()
    await source.dispose()
    await expect(read).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    await expect(source.read(0, 10)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    await soon(() => expect(silent.sockets.size).toBe(0))
  })

  test('a request that is over asks nothing', async () => {
    const { source } = openSilent('/nothing', {}, { signal: AbortSignal.abort() })
    await expect(source.size()).rejects.toEqual(code('SOURCE_TIMEOUT'))
    expect(source.cost.requests).toBe(0)
  })
})
