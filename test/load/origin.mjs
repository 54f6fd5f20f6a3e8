// Origins of one picture, which lies at every path of each; in a thread, so that they do not wait for whoever asks.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

const picture = readFileSync(new URL('../../src/web/samples/heliograph.jpg', import.meta.url))
// Of the size that is wished, by a longer scan.
const filler = Buffer.alloc(Math.max(0, (workerData.size ?? 0) - picture.length))
const bytes = Buffer.concat([picture.subarray(0, -2), filler, picture.subarray(-2)])
const had = { requests: 0, bytes: 0 }

const answer = (request, response) => {
  had.requests++
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const [start, end] = from ? [Number(from), Math.min(Number(to) + 1, bytes.length)] : [0, bytes.length]
  had.bytes += end - start
  const headers = { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}`, 'content-length': end - start, etag: '"1"' }
  setTimeout(() => response.writeHead(from ? 206 : 200, headers).end(bytes.subarray(start, end)), workerData.delay)
}
const servers = Array.from({ length: workerData.count }, () => createServer(answer).listen({ port: 0, host: '127.0.0.1', backlog: 1024 }))
await Promise.all(servers.map((server) => once(server, 'listening')))
parentPort.postMessage(servers.map((server) => server.address().port))
parentPort.on('message', (what) => parentPort.postMessage(had[what]))
