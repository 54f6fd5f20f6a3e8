import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Environment, Settings } from '../config.ts'
import { answerer } from '../server/describer.ts'
import { sourcesOf } from '../server/sources.ts'
import { given, settingsFor, type Streams, UsageError } from '../terminal.ts'
import type { Described, Item } from './item.ts'
import { Lines } from './lines.ts'
import { Local, type Manner } from './local.ts'
import { optionsOf, whole } from './options.ts'
import { Output } from './output.ts'
import { Progress } from './progress.ts'
import { interruption, type Interruption } from './signals.ts'
import type { Work } from './work.ts'

const HELP = `Describes any number of URLs, and goes on where it was ended, however it was.

  heliograph bulk --from <file> --to <file>
      --from <file>         URLs, each on a line: bare, as a JSON text, or as the field url of a JSON object, whose other fields are handed through; - is stdin
      --to <file>           answers, a line of JSON for each in any order; a table where the name ends in .parquet
      --query <selection>   only these fields: '{ width height exif { make model } }'
      --concurrency <n>     URLs at the same time (16)
      --per-origin <n>      of which of the same origin (8)
      --attempts <n>        how often a URL is tried whose origin fails for now (5)
      --dead <file>         adds those that were given up then, with the reason; it can be the --from of another run
      --queue <redis URL>   lets workers do it, on any number of machines: redis://host:6379/name
      --quiet               tells nothing of how it is coming along

Ends with 0 where all of it was described, 1 where some could not be; 130 or 143 where a signal ended it before that.

  heliograph worker --queue <redis URL>
      --concurrency <n>     URLs at the same time (16)
      --per-origin <n>      of the same origin, by all workers together (8)
      --quiet
`

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  query: { type: 'string' },
  concurrency: { type: 'string' },
  'per-origin': { type: 'string' },
  attempts: { type: 'string' },
  dead: { type: 'string' },
  queue: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Names of tables in formats that are not written. */
const OTHER_TABLES = /\.(?:csv|tsv|xlsx?)$/i

/** Milliseconds between two moments that the journal tells of. */
const SETTLE = 2_000

/** What a job was told to do. */
export interface Job extends Manner {
  readonly from: string
  readonly to: string
  readonly query: string | undefined
  readonly dead: string | undefined
  readonly queue: string | undefined
  readonly quiet: boolean
}

/** Answers all the URLs of a file; the number is the status to exit with. */
export async function bulk(args: readonly string[], streams: Streams, environment?: Environment): Promise<number> {
  const values = optionsOf(args, options)
  if (values.help) return (streams.stdout.write(HELP), 0)
  const { from, to, query, dead, queue, quiet = false } = values
  if (from === undefined && to === undefined) throw new UsageError(HELP.trimEnd())
  if (from === undefined || to === undefined)
    throw new UsageError(`${from ? '--to' : '--from'} is missing; heliograph bulk --help says more`)
  if (OTHER_TABLES.test(to))
    throw new UsageError(`--to: tables are written as .parquet, anything else as lines of JSON, which ${to} does not say`)
  const files = [from, to, dead].flatMap((path) => (path === undefined || path === '-' ? [] : resolve(path)))
  if (new Set(files).size < files.length) throw new UsageError('--from, --to and --dead are different files')
  const job: Job = { from, to, query, dead, queue, quiet, ...mannerOf(values) }
  const settings = settingsFor(streams, environment)
  const interrupted = interruption()
  try {
    return await run(job, settings, streams, interrupted)
  } catch (error) {
    // A disk that is full, or a file that may not be written, is nobody's fault here.
    if (error instanceof Error && 'syscall' in error) throw new UsageError(error.message)
    throw error
  } finally {
    interrupted.end()
  }
}

/** How items are worked on, as options say. */
export function mannerOf(values: { concurrency?: string; 'per-origin'?: string; attempts?: string }): Manner {
  return {
    concurrency: whole('concurrency', values.concurrency, 16, 1000),
    perOrigin: whole('per-origin', values['per-origin'], 8, 1000),
    attempts: whole('attempts', values.attempts, 5, 100),
  }
}

async function run(job: Job, settings: Settings, streams: Streams, interrupted: Interruption): Promise<number> {
  // Each URL is asked for once; what is kept of it would serve nobody.
  const sources = sourcesOf({ ...settings, cacheBytes: 0 })
  const ask = given('--query', () => answerer(sources, job.query, job.queue === undefined))
  const input = job.from === '-' ? streams.stdin : createReadStream(opened(job.from), { highWaterMark: 256 * 1024 })
  const output = await Output.open(job)
  const lines = new Lines(input as AsyncIterable<Buffer>, output.ledger)
  const size = job.from === '-' ? undefined : statSync(job.from).size
  let work: Work | undefined
  const progress = new Progress(streams.stderr, job.quiet, () => ({ counts: output.counts, lines, size, more: work?.state ?? '' }))
  let finished = false
  try {
    work = await workOf(job, ask, output)
    await settledWhile(output, work, all(lines, work, output, interrupted))
    if (interrupted.by === undefined) await output.finish()
    finished = interrupted.by === undefined
  } finally {
    progress.end()
    if (input instanceof Readable) input.destroy()
    await work?.end(finished)
    await output.close()
    await sources.close()
  }
  if (finished) return output.counts.failed > 0 ? 1 : 0
  if (!job.quiet) streams.stderr.write(`Ended by ${interrupted.by}; the same command goes on from here\n`)
  return interrupted.by === 'SIGINT' ? 130 : 143
}

/** Who works on it: this process, or those at the other end of a queue. */
async function workOf(job: Job, ask: (url: string) => Promise<Described>, output: Output): Promise<Work> {
  const answer = output.answer.bind(output)
  if (job.queue === undefined) return new Local(job, ask, answer)
  return (await import('./queued.ts')).queued(job, job.queue, output.run, answer)
}

/** Hands all lines on that are not answered, until they are, or somebody wants it to end. */
async function all(lines: Lines, work: Work, output: Output, interrupted: Interruption): Promise<void> {
  const items = lines.items()
  const next = () => interrupted.unless(items.next())
  for (let one = await next(); one && !one.done; one = await next()) {
    const item: Item = one.value
    if (output.isAnswered(item)) continue
    if (item.fault === undefined) await interrupted.unless(work.put(item))
    else await output.answer(item, { data: null, errors: [{ message: item.fault, code: 'SOURCE_INVALID' }] })
    while (output.isFarAhead && interrupted.by === undefined) await interrupted.unless(sleep(100))
  }
  await interrupted.unless(work.idle())
  if (interrupted.by !== undefined) await work.stop()
}

/** Settles the output every now and then while something goes on, and at its end. */
async function settledWhile(output: Output, work: Work, going: Promise<void>): Promise<void> {
  const settle = async () => {
    const after = work.settling()
    if (await output.settle()) await after()
  }
  const ended = new AbortController()
  const { signal } = ended
  const over = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
  const settling = (async () => {
    while (!signal.aborted) {
      await sleep(SETTLE, undefined, { signal }).catch(() => {})
      await Promise.race([output.due(), over])
      if (!signal.aborted) await settle()
    }
  })()
  try {
    await Promise.race([going, settling])
  } finally {
    ended.abort()
    await settling
  }
  await settle()
}

function opened(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`--from: there is no file ${path}`)
  return path
}
