// Requests that are sent at a steady rate whether or not those before them have been answered: a generator that waits
// for answers asks a slow server less, and does not see how slow it is.
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Sends one question; says how it went and how long it took. It never rejects. */
export function ask(url, agent, body) {
  const began = performance.now()
  return new Promise((resolve) => {
    const done = (outcome, status = 0) => resolve({ outcome, status, ms: performance.now() - began })
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece) => (text += piece))
      response.on('end', () => {
        const retry = response.headers['retry-after'] !== undefined
        if (response.statusCode === 200) done(/"errors"/.test(text) ? 'error' : 'answered', 200)
        else done(response.statusCode === 503 && retry ? 'refused' : 'error', response.statusCode)
      })
      response.on('error', () => done('lost'))
    })
    request.on('error', () => done('lost'))
    request.end(body)
  })
}

/** Sends `rate` questions a second for `seconds`; `body` makes the n-th. */
export async function openLoop(url, { rate, seconds, body }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4000 })
  const asked = []
  const began = performance.now()
  const count = Math.round(rate * seconds)
  while (asked.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - began) / 1000) * rate))
    while (asked.length < due) asked.push(ask(url, agent, body(asked.length)))
    await sleep(1)
  }
  const results = await Promise.all(asked)
  const took = (performance.now() - began) / 1000
  agent.destroy()
  return { results, took, ...summary(results, took) }
}

/** Keeps `width` questions under way for `seconds`: what the server can do. */
export async function closedLoop(url, { width, seconds, body }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: width })
  const results = []
  const began = performance.now()
  const end = began + seconds * 1000
  let sent = 0
  const worker = async () => {
    while (performance.now() < end) results.push(await ask(url, agent, body(sent++)))
  }
  await Promise.all(Array.from({ length: width }, worker))
  agent.destroy()
  return { results, ...summary(results, (performance.now() - began) / 1000) }
}

function summary(results, took) {
  const of = (outcome) => results.filter((one) => one.outcome === outcome)
  const answered = of('answered')
  return {
    sent: results.length,
    answered: answered.length,
    refused: of('refused').length,
    errors: of('error').length,
    lost: of('lost').length,
    rate: answered.length / took,
    p50: quantile(answered, 0.5),
    p99: quantile(answered, 0.99),
    refusedP99: quantile(of('refused'), 0.99),
  }
}

export function quantile(results, share) {
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Prints rows as a table; ends the process with an error where a promise was not kept. */
export function report(rows, promises) {
  const rounded = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 10) / 10 : value]))) // prettier-ignore
  console.table(rounded)
  for (const [promise, kept] of promises) console.log(`${kept ? 'kept  ' : 'BROKEN'}  ${promise}`)
  if (promises.some(([, kept]) => !kept)) process.exitCode = 1
}
