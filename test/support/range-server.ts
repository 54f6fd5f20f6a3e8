import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a path of the server answers, and how it departs from what it should. */
export interface Served {
  readonly bytes?: Uint8Array
  /** Answers 200 with everything, whatever is asked. */
  readonly ignoresRanges?: boolean
  /** Does not state the length of a whole file. */
  readonly noLength?: boolean
  /** States the total of a range as `*`. */
  readonly noTotal?: boolean
  /** Sends no more than this many bytes of a range, and says so. */
  readonly atMost?: number
  readonly contentRange?: string
  readonly status?: number
  readonly headers?: Record<string, string> | (() => Record<string, string>)
  readonly redirect?: string
  /** Answers this instead, where there is something to say of a request. */
  readonly refuse?: (request: IncomingMessage) => { status: number; headers?: Record<string, string>; body?: string } | undefined
  /** Milliseconds before an answer to a request that starts at an offset. */
  readonly delay?: (start: number) => number
  /** Breaks the connection so often ... */
  readonly drops?: number
  /** ... after so many bytes of a body. */
  readonly dropsAfter?: number
}

/** A request that arrived. */
export interface Logged {
  readonly path: string
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly headers: IncomingMessage['headers']
}

/** A loopback origin that serves bytes by path and writes down what it was asked. */
export interface RangeServer {
  readonly port: number
  readonly log: Logged[]
  /** Bytes of bodies handed to connections. */
  readonly sent: { bytes: number }
  /** Connections made so far, and open now. */
  readonly connections: { made: number; open: number }
  readonly url: (path: string) => string
  readonly close: () => Promise<void>
}

/** Starts a server on a loopback address. */
export async function rangeServer(files: Record<string, Served>, address = '127.0.0.1'): Promise<RangeServer> {
  const log: Logged[] = []
  const sent = { bytes: 0 }
  const connections = { made: 0, open: 0 }
  const dropped = new Map<string, number>()

  const server = createServer((request, response) => void answer(request, response))
  server.on('connection', (socket) => {
    connections.made++
    connections.open++
    socket.on('close', () => connections.open--)
  })

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/'
    const served: Served = files[path] ?? { status: 404 }
    const size = served.bytes?.length ?? 0
    const asked = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    const [start, end] = asked ? [Number(asked[1]), Math.min(Number(asked[2]) + 1, size)] : [0, size]
    log.push({ path, start, end: asked ? Number(asked[2]) + 1 : size, headers: request.headers })
    response.on('error', () => {})
    if (served.delay) await sleep(served.delay(start))
    for (const [name, value] of Object.entries(typeof served.headers === 'function' ? served.headers() : (served.headers ?? {})))
      response.setHeader(name, value)

    const refused = served.refuse?.(request)
    if (refused) return void response.writeHead(refused.status, refused.headers).end(refused.body)
    if (served.redirect !== undefined) return void response.writeHead(302, { location: served.redirect, 'content-length': 0 }).end()
    if (served.status !== undefined) return void response.writeHead(served.status, { 'content-length': 0 }).end()
    const whole = served.ignoresRanges || !asked
    if (!whole && start >= size)
      return void response.writeHead(416, { ...(!served.noTotal && { 'content-range': `bytes */${size}` }), 'content-length': 0 }).end()
    const last = whole ? size : Math.min(end, start + (served.atMost ?? Infinity))
    const body = Buffer.from((served.bytes ?? new Uint8Array()).subarray(whole ? 0 : start, last))
    if (!whole) response.setHeader('content-range', served.contentRange ?? `bytes ${start}-${last - 1}/${served.noTotal ? '*' : size}`)
    if (!whole || !served.noLength) response.setHeader('content-length', body.length)
    response.writeHead(whole ? 200 : 206)
    const times = dropped.get(path) ?? 0
    if (times < (served.drops ?? 0)) {
      dropped.set(path, times + 1)
      sent.bytes += served.dropsAfter ?? 0
      return void response.write(body.subarray(0, served.dropsAfter ?? 0), () => request.socket.destroy())
    }
    await pour(response, body)
  }

  const pour = async (response: ServerResponse, body: Buffer): Promise<void> => {
    const closed = once(response, 'close')
    for (let at = 0; at < body.length && !response.destroyed; at += 65_536) {
      const piece = body.subarray(at, at + 65_536)
      sent.bytes += piece.length
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed])
    }
    response.end()
  }

  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    log,
    sent,
    connections,
    url: (path) => `http://${address}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Bytes of which no two neighbouring pages are alike. */
export function pattern(length: number, seed = 0): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let i = 0; i < length; i++) bytes[i] = i * 31 + (i >> 8) * 7 + (i >> 16) + seed
  return bytes
}
