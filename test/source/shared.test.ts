import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { guard } from '../../src/source/guard.ts'
import { openSources, type SourceSettings, type Sources } from '../../src/source/open.ts'
import { sharing } from '../../src/source/shared.ts'
import { pattern, type RangeServer, rangeServer, type Served } from '../support/range-server.ts'
import { code } from '../support/source.ts'

const BYTES = pattern(400_000)

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function served(file: Served, settings: SourceSettings = {}): Promise<{ server: RangeServer; sources: Sources; url: string }> {
  const server = await rangeServer({ '/a': file })
  const sources = sharing(openSources({ timeout: 2000, ...settings }, guard({ exceptions: ['127.0.0.1'] })))
  closing.push(server.close, sources.close)
  return { server, sources, url: server.url('/a') }
}

describe('requests that read the same file at the same time', () => {
  test('read it once, in whatever spelling, and say so', async () => {
    const { server, sources, url } = await served({ bytes: BYTES, delay: () => 20 })
    const shares = Array.from({ length: 1000 }, (_, i) => sources.open(i % 2 ? url : url.replace('http:', 'HTTP:')))
    const read = await Promise.all(shares.map((share) => share.read(100, 10)))
    expect(server.log).toHaveLength(1)
    expect(read.every((bytes) => Buffer.from(bytes).equals(Buffer.from(BYTES.subarray(100, 110))))).toBe(true)
    expect(shares[0]!.cost).toMatchObject({ requests: 1, bytes: 65_536, cache: 'none' })
    expect(shares[1]!.cost).toMatchObject({ requests: 0, bytes: 0, cache: 'shared' })
    await Promise.all(shares.map((share) => share.dispose()))
    const later = sources.open(url)
    await later.read(100, 10)
    expect(later.cost).toMatchObject({ requests: 0, bytes: 0, cache: 'shared' })
    expect(server.log).toHaveLength(1)
    await later.read(300_000, 10)
    expect(server.log.length).toBeGreaterThan(1)
    expect(later.cost.requests).toBeGreaterThan(0)
    await later.dispose()
  })

  test('keep nothing of it for later where that is much', async () => {
    const { server, sources, url } = await served({ bytes: pattern(2_000_000) })
    const shares = [sources.open(url), sources.open(url)]
    await Promise.all(shares.map((share) => share.read(0, 1_500_000)))
    await Promise.all(shares.map((share) => share.dispose()))
    const asked = server.log.length
    const later = sources.open(url)
    await later.read(0, 10)
    expect(later.cost).toMatchObject({ requests: 1, cache: 'none' })
    expect(server.log).toHaveLength(asked + 1)
    await later.dispose()
  })

  test('do so one after the other where they come so', async () => {
    const { server, sources, url } = await served({ bytes: BYTES })
    for (let i = 1; i <= 3; i++) {
      const source = sources.open(url)
      await source.read(0, 10)
      await source.dispose()
      expect(server.log).toHaveLength(i)
      expect(source.cost).toMatchObject({ requests: 1, cache: 'none' })
    }
  })

  test('leave it alone: the others go on', async () => {
    const { server, sources, url } = await served({ bytes: BYTES, delay: () => 50 })
    const leaving = new AbortController()
    const first = sources.open(url, { signal: leaving.signal })
    const second = sources.open(url)
    const reads = [first.read(0, 10), second.read(0, 10)]
    await vi.waitFor(() => expect(server.log).toHaveLength(1))
    leaving.abort()
    await first.dispose()
    await expect(reads[0]).rejects.toEqual(code('SOURCE_TIMEOUT'))
    await expect(reads[1]).resolves.toHaveLength(10)
    await expect(first.read(0, 10)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    await second.read(300_000, 10)
    expect(server.log).toHaveLength(2)
    expect(second.cost).toMatchObject({ requests: 1, cache: 'shared' })
    await second.dispose()
  })

  test('let go of the origin at once when the last of them leaves', async () => {
    const { server, sources, url } = await served({ bytes: BYTES, delay: () => 2000 })
    const leaving = new AbortController()
    const shares = [1, 2].map(() => sources.open(url, { signal: leaving.signal }))
    const reads = shares.map((share) => share.read(0, 10).catch(() => {}))
    await vi.waitFor(() => expect(server.log).toHaveLength(1))
    leaving.abort()
    await Promise.all([...shares.map((share) => share.dispose()), ...reads])
    await vi.waitFor(() => expect(server.connections.open).toBe(0), { timeout: 100, interval: 5 })
  })

  test('share no failure with whoever comes after it', async () => {
    const file: { status?: number; bytes: Uint8Array } = { status: 500, bytes: BYTES }
    const { sources, url } = await served(file)
    const failed = sources.open(url)
    await expect(failed.read(0, 10)).rejects.toEqual(code('SOURCE_UNAVAILABLE'))
    delete file.status
    const later = sources.open(url)
    await expect(later.read(0, 10)).resolves.toHaveLength(10)
    await Promise.all([failed.dispose(), later.dispose()])
  })

  test('read alone what another used up', async () => {
    const { server, sources, url } = await served({ bytes: BYTES }, { maxBytes: 140_000 })
    const [greedy, modest] = [sources.open(url), sources.open(url)]
    await greedy.read(0, 10)
    await greedy.read(150_000, 70_000)
    await expect(greedy.read(350_000, 50_000)).rejects.toEqual(code('LIMIT_EXCEEDED'))
    await expect(modest.read(350_000, 10)).resolves.toHaveLength(10)
    expect(server.log.length).toBeGreaterThan(2)
    await Promise.all([greedy.dispose(), modest.dispose()])
  })

  test('join no source that was opened long ago', async () => {
    const { server, sources, url } = await served({ bytes: BYTES })
    const early = sources.open(url)
    await early.read(0, 10)
    await sleep(1_050)
    const late = sources.open(url)
    await late.read(0, 10)
    expect(server.log).toHaveLength(2)
    await Promise.all([early.dispose(), late.dispose()])
  })
})
