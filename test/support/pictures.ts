import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const bytes = readFileSync(new URL('../../src/web/samples/heliograph.jpg', import.meta.url))

/** How an origin answers a request instead of with a picture. */
export interface Refusal {
  readonly status: number
  readonly headers?: Record<string, string>
}

/** An origin of pictures that may be slow or refuse. */
export interface Pictures {
  readonly url: (path: string) => string
  /** How often each path was asked for. */
  readonly asked: Map<string, number>
  /** Milliseconds since the start at which requests came. */
  readonly times: number[]
  /** Most requests that were without an answer at once. */
  readonly most: () => number
  readonly close: () => void
}

/** Starts an origin on a loopback address: the same picture at every path that it does not refuse. */
export async function pictures({
  delay = 0,
  refuse,
}: {
  delay?: number
  refuse?: (path: string, times: number) => Refusal | undefined
} = {}): Promise<Pictures> {
  const asked = new Map<string, number>()
  const times: number[] = []
  let [now, most] = [0, 0]
  const server = createServer((request, response) => {
    const path = request.url!.slice(1)
    asked.set(path, (asked.get(path) ?? 0) + 1)
    times.push(performance.now())
    most = Math.max(most, ++now)
    void sleep(delay).then(() => {
      now--
      const refused = refuse?.(path, asked.get(path)!)
      if (refused) return response.writeHead(refused.status, { 'content-length': 0, ...refused.headers }).end()
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const [start, end] = from ? [Number(from), Math.min(Number(to) + 1, bytes.length)] : [0, bytes.length]
      const headers = { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}`, 'content-length': end - start, etag: '"1"' }
      return response.writeHead(from ? 206 : 200, headers).end(bytes.subarray(start, end))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    asked,
    times,
    most: () => most,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
