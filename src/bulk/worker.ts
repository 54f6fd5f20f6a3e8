import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Job, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Environment } from '../config.ts'
import { answerer } from '../server/describer.ts'
import { sourcesOf } from '../server/sources.ts'
import type { Sources } from '../source/open.ts'
import { settingsFor, type Streams, UsageError } from '../terminal.ts'
import { bulk, mannerOf } from './bulk.ts'
import { Gate } from './gate.ts'
import { type Answer, type Described, originOf, transient } from './item.ts'
import type { Manner } from './local.ts'
import { optionsOf } from './options.ts'
import { Again, connected, keys, type Letter, type Place, placeOf, PREFIX } from './queue.ts'
import { interruption } from './signals.ts'
import { backoff, lostTo, pauseFor } from './work.ts'

const options = {
  queue: { type: 'string' },
  concurrency: { type: 'string' },
  'per-origin': { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Milliseconds after which a worker that says nothing is taken for dead, and between two looks for such. */
const LOCK = 10_000
const LOOK = 5_000
/** How often a URL may take its worker with it. */
const DEATHS = 2
/** Jobs whose selections are remembered. */
const KNOWN = 100
/** Milliseconds between two tellings. */
const SELDOM = 10_000

type Ask = (url: string) => Promise<Described>

/** Works for a queue until it is told to end; the number is the status to exit with. */
export async function work(args: readonly string[], streams: Streams, environment?: Environment): Promise<number> {
  const values = optionsOf(args, options)
  if (values.help) return bulk(['--help'], streams)
  if (values.queue === undefined) throw new UsageError('A worker needs --queue redis://host:6379/name')
  const [place, manner] = [placeOf(values.queue), mannerOf(values)]
  const settings = settingsFor(streams, environment)
  const interrupted = interruption()
  const say = (text: string) => void (values.quiet || streams.stderr.write(`${text}\n`))
  const redis = await connected(place)
  // Each URL is asked for once; what is kept of it would serve nobody.
  const sources = sourcesOf({ ...settings, cacheBytes: 0 })
  const { worker, gate } = await started(redis, place, manner, sources)
  const counts = { done: 0, again: 0, failed: 0 }
  worker.on('completed', () => counts.done++)
  worker.on('failed', (job) => void (job?.finishedOn ? counts.failed++ : counts.again++))
  worker.on('error', (error) => say(`Redis: ${error.message}`))
  say(`Works for the queue ${place.name}`)
  const telling = setInterval(() => say(`${counts.done} done, ${counts.again} to be tried again, ${counts.failed} given up`), SELDOM)
  await interrupted.unless(new Promise(() => {}))
  say('Finishes what is under way')
  clearInterval(telling)
  await worker.close()
  gate.close()
  redis.disconnect()
  await sources.close()
  interrupted.end()
  return 0
}

async function started(redis: Redis, place: Place, manner: Manner, sources: Sources): Promise<{ worker: Worker<Letter>; gate: Gate }> {
  const { DelayedError, Worker } = await import('bullmq')
  const me = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`
  const gate = new Gate(redis, place, me, manner.perOrigin)
  const askFor = asks(redis, place, sources)
  const describe = async (job: Job<Letter>, token?: string) => {
    const [origin, ask] = [originOf(job.data.url), await askFor(job.data.run)]
    // Nobody waits for it any more.
    if (!ask) return
    const turn = origin === undefined ? { leave: () => {} } : await gate.enter(origin)
    if (typeof turn === 'number') {
      await job.moveToDelayed(Date.now() + turn + 100 * Math.random(), token)
      throw new DelayedError()
    }
    const attempts = job.attemptsMade + 1
    if (turn === 'lost') return tell(redis, place, job.data, { data: null, errors: [lostTo(origin)], attempts: job.attemptsMade })
    const said = await ask(job.data.url).finally(() => turn.leave())
    await unlessAgain(gate, origin, said, attempts, job.opts.attempts ?? 1)
    await tell(redis, place, job.data, { ...said, attempts })
  }
  const worker = new Worker<Letter>(place.name, describe, {
    connection: redis,
    prefix: PREFIX,
    concurrency: manner.concurrency,
    lockDuration: LOCK,
    stalledInterval: LOOK,
    maxStalledCount: DEATHS,
    settings: { backoffStrategy: (_, __, error) => (error instanceof Again ? error.wait : LOOK) },
  })
  return { worker, gate }
}

/** Throws what makes the queue ask again, where that may help. */
async function unlessAgain(gate: Gate, origin: string | undefined, said: Described, attempts: number, most: number): Promise<void> {
  const faults = transient(said)
  const pause = pauseFor(faults, 1)
  if (faults.length === 0 && origin !== undefined) await gate.answered(origin)
  if (pause !== undefined && origin !== undefined)
    await gate.refused(origin, faults.some(({ retryAfter }) => retryAfter !== undefined) ? pause : undefined)
  const wait = backoff(faults, attempts, most)
  if (wait !== undefined) throw new Again(faults[0]!, wait)
}

/** Puts an answer where whoever waits for it finds it. Should the worker die before the queue knows, there are two; one of them is taken. */
async function tell(redis: Redis, place: Place, { run, line, key }: Letter, answer: Answer): Promise<void> {
  await redis.xadd(keys.answers(place, run), 'NOMKSTREAM', '*', 'line', line, 'key', key, 'answer', JSON.stringify(answer))
}

/** How each job's URLs are to be described; undefined where the job is over. */
function asks(redis: Redis, place: Place, sources: Sources): (run: string) => Promise<Ask | undefined> {
  const known = new Map<string, Ask>()
  return async (run) => {
    const ask = known.get(run)
    if (ask) return ask
    const text = await redis.get(keys.run(place, run))
    if (text === null) return undefined
    const { query } = JSON.parse(text) as { query?: string }
    const made = answerer(sources, query, false)
    if (known.size >= KNOWN) known.delete(known.keys().next().value!)
    known.set(run, made)
    return made
  }
}
