// What describing many pictures costs: in one process, and by a queue with one worker and with two.
//   node test/load/bulk.mjs [pictures]      10,000 in one process; CPU of two workers against one; Redis
//   node test/load/bulk.mjs --paper         the README's table of a hundred million pictures, from figures measured now
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { report } from './generator.mjs'
import { origin, redis } from './running.mjs'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
spawnSync(process.execPath, [fileURLToPath(new URL('../../src/start.js', import.meta.url)), '--version'], { stdio: 'ignore' })
const folder = mkdtempSync(join(tmpdir(), 'heliograph-load-'))
process.once('exit', () => rmSync(folder, { recursive: true }))
const environment = { ...process.env, HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }
const paper = process.argv.includes('--paper')
const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? (paper ? 3000 : 10_000))

/** The size of the pictures: that of a photo. */
const SIZE = 3_000_000
const selections = {
  dimensions: '{ format width height orientation }',
  camera:
    '{ format width height exif { make model lensModel exposureTime fNumber photographicSensitivity dateTimeOriginal gps { latitude longitude } } }',
  everything: undefined,
}
/** Pictures after which a worker is as fast as it gets: each takes 0.54 ms after 1,500, 0.45 after 4,000, 0.39 after 6,500. */
const WARM = 6000
let named = 0
const children = new Set()
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')))

/** Seconds of processor that a process has had, and the most memory. [proc(5)] */
function used(pid) {
  try {
    const ticks = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
    const most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]) * 1024
    // One that has ended and is not yet forgotten has no memory any more.
    return most > 0 ? { cpu: (Number(ticks[11]) + Number(ticks[12])) / 100, rss: most } : undefined
  } catch {
    return undefined
  }
}

/** A file of so many URLs of an origin, none of which was asked for before. */
async function list(pictures, length) {
  const path = join(folder, `urls-${named++}.ndjson`)
  const file = createWriteStream(path)
  for (let i = 0; i < length; i++) file.write(`${JSON.stringify({ id: i, url: pictures.url(`${named}-${i}.jpg`) })}\n`)
  file.end()
  await once(file, 'finish')
  return path
}

function start(...args) {
  const child = spawn(process.execPath, [program, ...args], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  children.add(child)
  return { child, ended: once(child, 'exit').finally(() => children.delete(child)) }
}

/** Describes so many pictures; what that cost the process, which is looked at until it ends. */
async function bulk(pictures, length, query, ...more) {
  const [from, to] = [await list(pictures, length), join(folder, `out-${named++}.ndjson`)]
  const selected = query === undefined ? [] : ['--query', query]
  const before = { requests: await pictures.requests(), bytes: await pictures.bytes() }
  const began = performance.now()
  const { child, ended } = start('bulk', '--from', from, '--to', to, '--quiet', '--per-origin', '16', ...selected, ...more)
  let cost = { cpu: 0, rss: 0 }
  const looking = setInterval(() => (cost = used(child.pid) ?? cost), 20)
  const [code] = await ended
  clearInterval(looking)
  const seconds = (performance.now() - began) / 1000
  const lines = readFileSync(to, 'utf8').split('\n').slice(0, -1)
  const distinct = new Set(lines.map((line) => JSON.parse(line).id)).size
  const requests = ((await pictures.requests()) - before.requests) / length
  const bytes = ((await pictures.bytes()) - before.bytes) / length
  const result = { code, seconds, ...cost, requests, bytes, answer: statSync(to).size / length, whole: code === 0 && lines.length === length && distinct === length } // prettier-ignore
  rmSync(to)
  return result
}

/** A Redis, and what it takes. */
async function queues() {
  const running = await redis()
  const direct = new Redis(running.port)
  const memory = async () => Number(/used_memory:(\d+)/.exec(await direct.info('memory'))[1])
  return { url: running.url, child: running.child, memory, direct, stop: running.stop }
}

/** Describes pictures by a queue with so many workers, whose code is warm; processor time of all that takes part, of workers alone, and of Redis. */
async function byQueue(store, pictures, length, query, workers) {
  const queue = `${store.url}/q${named++}`
  const all = Array.from({ length: workers }, () => start('worker', '--queue', queue, '--quiet', '--per-origin', '16'))
  const few = 100
  const first = await bulk(pictures, few, query, '--queue', queue)
  await bulk(pictures, WARM * workers, query, '--queue', queue)
  const sum = () => all.reduce((total, { child }) => total + used(child.pid).cpu, 0)
  const before = { workers: sum(), store: used(store.child.pid).cpu }
  const job = await bulk(pictures, length, query, '--queue', queue)
  const cost = { workers: sum() - before.workers, store: used(store.child.pid).cpu - before.store, rss: Math.max(...all.map(({ child }) => used(child.pid).rss)) } // prettier-ignore
  for (const { child } of all) child.kill('SIGTERM')
  await Promise.all(all.map(({ ended }) => ended))
  // What it takes to start is no part of what a picture takes.
  const collector = ((job.cpu - first.cpu) * length) / (length - few)
  return { ...job, workers: cost.workers, store: cost.store, collector, workerRss: cost.rss }
}

/** Whether every picture is answered once by two workers, one of which is killed amid them. */
async function robbed(pictures, length, query) {
  const queue = `${store.url}/q${named++}`
  const all = [1, 2].map(() => start('worker', '--queue', queue, '--quiet', '--per-origin', '16'))
  const before = await pictures.requests()
  const job = bulk(pictures, length, query, '--queue', queue)
  while ((await pictures.requests()) - before < length / 4) await sleep(5)
  all[0].child.kill('SIGKILL')
  const { whole } = await job
  all[1].child.kill('SIGTERM')
  await Promise.all(all.map(({ ended }) => ended))
  return whole
}

/** Bytes of Redis for a URL that waits, and for an answer that nobody collects. */
async function stored(store, pictures, query) {
  const name = `m${named++}`
  const queue = `${store.url}/${name}`
  const [from, to] = [await list(pictures, 1000), join(folder, `out-${named++}.ndjson`)]
  const empty = await store.memory()
  const job = start('bulk', '--from', from, '--to', to, '--quiet', ...(query ? ['--query', query] : []), '--queue', queue)
  while ((await store.direct.llen(`heliograph:${name}:wait`)) < 1000) await sleep(50)
  const waiting = ((await store.memory()) - empty) / 1000
  job.child.kill('SIGKILL')
  await job.ended
  const [answers] = await store.direct.keys(`heliograph:${name}:answers:*`)
  const worker = start('worker', '--queue', queue, '--quiet', '--per-origin', '16')
  while ((await store.direct.xlen(answers)) < 1000) await sleep(100)
  const answered = ((await store.memory()) - empty) / 1000
  worker.child.kill('SIGTERM')
  await worker.ended
  await store.direct.flushall()
  return { waiting, answered }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const ms = (seconds, length = count) => (1000 * seconds) / length
const [pictures, store] = [await origin(0, SIZE), await queues()]
await (paper ? onPaper() : measured())
await pictures.close()
store.direct.disconnect()
await store.stop()

async function measured() {
  const here = await bulk(pictures, count, selections.camera)
  const each = Math.max(2000, Math.round(count / 2))
  const rounds = []
  for (let i = 0; i < 3; i++) {
    const [one, two] = i % 2 ? [await byQueue(store, pictures, each, selections.camera, 1), await byQueue(store, pictures, each, selections.camera, 2)] : (await twice(each)).toReversed() // prettier-ignore
    rounds.push({ one, two, ratio: two.workers / one.workers, all: (two.workers + two.store + two.collector) / (one.workers + one.store + one.collector) }) // prettier-ignore
  }
  const row = (name, job, length) => ({ job: name, pictures: length, 'a second': length / job.seconds, 'CPU ms': ms((job.collector ?? job.cpu) + (job.workers ?? 0) + (job.store ?? 0), length), 'of workers': ms(job.workers ?? 0, length), 'of Redis': ms(job.store ?? 0, length), 'RSS MB': (job.workerRss ?? job.rss) / 2 ** 20, requests: job.requests, KB: job.bytes / 1024 }) // prettier-ignore
  const [all, alone] = [median(rounds.map((round) => round.all)), median(rounds.map(({ ratio }) => ratio))]
  report(
    [row('one process', here, count), ...rounds.flatMap(({ one, two }) => [row('1 worker', one, each), row('2 workers', two, each)])],
    [
      ['nothing is lost or doubled where one of two workers is killed', await robbed(pictures, 2000, selections.camera)],
      ['every picture is answered once', here.whole && rounds.every(({ one, two }) => one.whole && two.whole)],
      [`by two workers a picture takes at most 1.1 times the processor time that it takes by one: ${all.toFixed(2)} with Redis and who collects, ${alone.toFixed(2)} of the workers alone (medians of ${rounds.length} pairs)`, all <= 1.1], // prettier-ignore
      [`one process stays below 220 MB (${Math.round(here.rss / 2 ** 20)} MB)`, here.rss < 220 * 2 ** 20],
    ],
  )
}

async function twice(each) {
  const two = await byQueue(store, pictures, each, selections.camera, 2)
  return [two, await byQueue(store, pictures, each, selections.camera, 1)]
}

async function onPaper() {
  const ALL = 100_000_000
  /** URLs that a job has in Redis at most, as src/bulk/queued.ts bounds them. */
  const AHEAD = 4000
  const lines = []
  for (const [name, query] of Object.entries(selections)) {
    const [first, here] = [await bulk(pictures, 500, query), await bulk(pictures, count + 500, query)]
    const alone = ms(here.cpu - first.cpu)
    const queued = await byQueue(store, pictures, count, query, 2)
    const memory = await stored(store, pictures, query)
    const each = ms(queued.workers + queued.store + queued.collector)
    const most = AHEAD * Math.max(memory.waiting, memory.answered)
    lines.push([name, here.requests.toFixed(2), kb(here.bytes), alone.toFixed(2), each.toFixed(2), kb(here.answer), kb(Math.max(memory.waiting, memory.answered)), big(here.requests * ALL), `${(here.bytes * ALL / 1e12).toFixed(1)} TB`, hours(alone * ALL), hours(each * ALL), `${(here.answer * ALL / 1e9).toFixed(0)} GB`, `${(most / 1e6).toFixed(0)} MB`]) // prettier-ignore
  }
  console.log(`| of a picture of ${SIZE / 1e6} MB | ${lines.map(([name]) => name).join(' | ')} |\n|---|${lines.map(() => '---|').join('')}`)
  const titles = ['requests', 'bytes read', 'CPU, one process', 'CPU by the queue: workers, Redis and who collects', 'bytes of its answer', 'bytes of Redis while it waits or its answer does', '**100 million:** requests', 'bytes read (downloading all: 300 TB)', 'CPU, one process', 'CPU by the queue', 'bytes of the output', `Redis memory (at most ${AHEAD} of them are in it)`] // prettier-ignore
  const unit = (title, value) => (title.startsWith('CPU') && !value.endsWith('h') ? `${value} ms` : value)
  titles.forEach((title, i) => console.log(`| ${title} | ${lines.map((line) => unit(title, line[i + 1])).join(' | ')} |`))
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`
}

function big(number) {
  return `${Math.round(number / 1e6)} million`
}

function hours(milliseconds) {
  return `${Math.round(milliseconds / 3_600_000)} h`
}
