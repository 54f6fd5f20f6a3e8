// An origin that lies far away: what it sends comes a round trip after it was asked for, a further one later over a connection that is new, and no faster
// than a line of 1 Gbit/s carries it. The address says how long a round trip is: /100/name in milliseconds. That connections begin slowly, lose
// packets and are encrypted is not modelled; it would cost those who read more, or ask more often, more than it costs others.
// What it was asked for it tells at /asked.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Bytes that the line carries in a millisecond, and that are sent together. */
const RATE = 125_000
const PIECE = 64 * 1024

const files = new Map(Object.entries(JSON.parse(process.env.BENCH_SAID)).map(([name, path]) => [name, readFileSync(path)]))
const asked = { requests: 0, bytes: 0 }
const known = new WeakSet()

/** When the line will have carried what it was given so far. */
let free = 0

/** Waits until the line has carried so many bytes. */
async function carried(bytes) {
  free = Math.max(free, performance.now()) + bytes / RATE
  const wait = free - performance.now()
  if (wait >= 1) await sleep(wait)
}

async function send(response, body) {
  const closed = once(response, 'close')
  for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
    const piece = body.subarray(at, at + PIECE)
    await carried(piece.length)
    asked.bytes += piece.length
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed])
  }
  response.end()
}

const server = createServer(async (request, response) => {
  if (request.url === '/asked') return response.end(JSON.stringify(asked))
  const [, trip, name] = request.url.split('/')
  const bytes = files.get(name)
  const isNew = !known.has(request.socket)
  known.add(request.socket)
  await sleep(Number(trip) * (isNew ? 2 : 1))
  asked.requests++
  if (!bytes) return response.writeHead(404, { 'content-length': 0 }).end()
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  const [start, end] = from ? [Number(from), Math.min(to ? Number(to) + 1 : Infinity, bytes.length)] : [0, bytes.length]
  if (start >= bytes.length) return response.writeHead(416, { 'content-range': `bytes */${bytes.length}`, 'content-length': 0 }).end()
  const headers = { 'content-length': end - start, 'accept-ranges': 'bytes', etag: '"1"' }
  response.writeHead(from ? 206 : 200, from ? { ...headers, 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` } : headers)
  return send(response, bytes.subarray(start, end))
})
server.keepAliveTimeout = 60_000
server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => console.log(`http://127.0.0.1:${server.address().port}/`))
