// Requests that are sent at a steady rate whether or not those before them have been answered: a generator that waits
// for answers asks a slow server less, and does not see how slow it is.
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from './client.mjs'

/** Sends one question; says how it went and how long it took. It never rejects. */
export async function ask(agent, body) {
  const began = performance.now()
  const how = (outcome, status = 0) => ({ outcome, status, ms: performance.now() - began })
  const answer = await agent.ask(body)
  if (!answer) return how('lost')
  const { status, head, text } = answer
  if (status === 200) return how(text.includes('"errors"') ? 'error' : 'answered', 200)
  return how(status === 503 && /\r\nretry-after: /i.test(head) ? 'refused' : 'error', status)
}

/** Connections to a server, a question on each at a time; what they take of the processor is taken from the server. */
export const connections = (url, most) => new Client(url, most)

/** Sends `rate` questions a second for `seconds`; `body` makes the n-th. */
export async function openLoop(url, { rate, seconds, body }) {
  const agent = connections(url, 4000)
  const asked = []
  const began = performance.now()
  const count = Math.round(rate * seconds)
  while (asked.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - began) / 1000) * rate))
    while (asked.length < due) asked.push(ask(agent, body(asked.length)))
    await sleep(1)
  }
  const results = await Promise.all(asked)
  const took = (performance.now() - began) / 1000
  agent.close()
  return { results, took, ...summary(results, took) }
}

/** Keeps `width` questions under way for `seconds`: what the server can do. */
export async function closedLoop(url, { width, seconds, body }) {
  const agent = connections(url, width)
  const results = []
  const began = performance.now()
  const end = began + seconds * 1000
  let sent = 0
  const worker = async () => {
    while (performance.now() < end) results.push(await ask(agent, body(sent++)))
  }
  await Promise.all(Array.from({ length: width }, worker))
  agent.close()
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
