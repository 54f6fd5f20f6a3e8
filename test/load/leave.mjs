// How soon an origin notices that whoever asked has left: the time from a client's end to that of the request sent for it.
//   node test/load/leave.mjs [clients]
import { once } from 'node:events'
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile, report } from './generator.mjs'
import { server } from './running.mjs'

const count = Number(process.argv[2] ?? 100)
const closed = new Map()
/** Answers nothing, so that all who ask are waiting when they leave. */
const silent = http.createServer((request, response) => response.on('close', () => closed.get(request.url)?.(performance.now())))
await once(silent.listen(0, '127.0.0.1'), 'listening')
const asked = await server()

async function leave(i) {
  const path = `/${i}.jpg`
  const noticed = new Promise((resolve) => closed.set(path, resolve))
  const agent = new http.Agent({ keepAlive: false })
  const headers = { 'content-type': 'application/json' }
  const request = http.request(asked.url, { method: 'POST', agent, headers })
  request.on('error', () => {})
  request.end(JSON.stringify({ query: `{ imageInfo(url: "http://127.0.0.1:${silent.address().port}${path}") { width } }` }))
  await once(silent, 'request')
  await sleep(20)
  const left = performance.now()
  request.destroy()
  return { ms: (await noticed) - left }
}

const times = []
for (let i = 0; i < count; i++) times.push(await leave(i))
const [p50, p99, most] = [0.5, 0.99, 1].map((share) => quantile(times, share))
report([{ clients: count, p50, p99, most }], [[`origins are let go within 100 ms (${most.toFixed(1)} ms)`, most <= 100]])
await asked.stop()
silent.closeAllConnections()
silent.close()
