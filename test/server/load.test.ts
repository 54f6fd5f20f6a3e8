import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test, vi } from 'vitest'
import { guard } from '../../src/source/guard.ts'
import { openSources } from '../../src/source/open.ts'
import { gifImage, gifOf } from '../support/gif.ts'
import { rangeServer } from '../support/range-server.ts'
import { running } from './running.ts'

const picture = gifOf(1, 1, gifImage(1, 1))
const origin = await rangeServer({
  '/a.gif': { bytes: picture, delay: () => 100 },
  '/b.gif': { bytes: picture, delay: () => 100 },
  '/silent.gif': { bytes: picture, delay: () => 5000 },
})
afterAll(() => origin.close())
const { url } = await running({}, openSources({}, guard({ exceptions: ['127.0.0.1'] })))

const ask = async (query: string, signal?: AbortSignal) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal: signal ?? null }) // prettier-ignore
  return (await response.json()) as {
    data?: object
    extensions?: { cost: { images: { cache: string; requests: number; bytes: number }[] } }
  }
}
const readsOf = (path: string) => origin.log.filter((one) => one.path === path).length

test('equal questions are all answered by one read of the origin, and say so', async () => {
  const query = `{ imageInfo(url: "${origin.url('/a.gif')}") { format } }`
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(query)))
  expect(answers.every(({ data }) => JSON.stringify(data) === '{"imageInfo":{"format":"GIF"}}')).toBe(true)
  expect(readsOf('/a.gif')).toBe(1)
  const costs = answers.map(({ extensions }) => extensions!.cost.images[0]!)
  expect(costs.filter(({ cache }) => cache === 'none')).toHaveLength(1)
  expect(costs.reduce((sum, { requests }) => sum + requests, 0)).toBe(1)
})

test('different questions about one file read it once', async () => {
  const asked = Array.from({ length: 8 }, (_, i) => ask(`{ a${i}: imageInfo(url: "${origin.url('/b.gif')}") { format } }`))
  const answers = await Promise.all(asked)
  expect(answers.every(({ data }) => JSON.stringify(data).includes('GIF'))).toBe(true)
  expect(readsOf('/b.gif')).toBe(1)
})

test('what is asked for has been counted when the answer is made, though most of it has yet to arrive', async () => {
  const file = Buffer.concat([picture, Buffer.alloc(200_000)])
  let answered = () => {}
  const slow = createServer(async (request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range!)!.map(Number)
    const body = file.subarray(from, to! + 1)
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}`, 'content-length': body.length })
    response.write(body.subarray(0, 4096))
    await new Promise<void>((resolve) => (answered = resolve))
    response.end(body.subarray(4096))
  }).listen(0, '127.0.0.1')
  await once(slow, 'listening')
  const { data, extensions } = await ask(`{ imageInfo(url: "http://127.0.0.1:${(slow.address() as AddressInfo).port}/") { width } }`)
  expect([data, extensions?.cost.images]).toEqual([{ imageInfo: { width: 1 } }, [expect.objectContaining({ requests: 1, bytes: 65_536 })]])
  answered()
  slow.close()
})

test('the origin is let go within 100 ms after the last who asked has left', async () => {
  const query = `{ imageInfo(url: "${origin.url('/silent.gif')}") { format } }`
  const leaving = [new AbortController(), new AbortController()]
  const asked = leaving.map(({ signal }) => ask(query, signal).catch(() => 'left'))
  await vi.waitFor(() => expect(readsOf('/silent.gif')).toBe(1))
  await sleep(200)
  const open = origin.connections.open
  leaving[0]!.abort()
  await sleep(150)
  expect(origin.connections.open).toBe(open)
  leaving[1]!.abort()
  const began = performance.now()
  await vi.waitFor(() => expect(origin.connections.open).toBeLessThan(open), { interval: 5 })
  expect(performance.now() - began).toBeLessThan(200)
  expect(await Promise.all(asked)).toEqual(['left', 'left'])
})
