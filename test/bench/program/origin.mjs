// An origin of pictures: below the name of each lies the same at every path. What it was asked for it tells at /asked.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const pictures = new Map(Object.entries(JSON.parse(process.env.BENCH_SAID)).map(([name, path]) => [name, readFileSync(path)]))
const asked = { requests: 0, bytes: 0 }

const server = createServer((request, response) => {
  if (request.url === '/asked') return response.end(JSON.stringify(asked))
  const bytes = pictures.get(request.url.split('/')[1])
  if (!bytes) return response.writeHead(404).end()
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const [start, end] = from ? [Number(from), Math.min(Number(to) + 1, bytes.length)] : [0, bytes.length]
  asked.requests++
  asked.bytes += end - start
  const headers = {
    'content-type': 'image/jpeg',
    'content-length': end - start,
    'cache-control': 'max-age=3600',
    etag: '"1"',
    'accept-ranges': 'bytes',
  }
  response.writeHead(from ? 206 : 200, from ? { ...headers, 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` } : headers)
  return response.end(bytes.subarray(start, end))
})
server.keepAliveTimeout = 60_000
server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => console.log(`http://127.0.0.1:${server.address().port}/`))
