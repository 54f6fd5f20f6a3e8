import { setTimeout as sleep } from 'node:timers/promises'
import type { Job as Queued, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Job } from './bulk.ts'
import { type Answer, type Item, keyOf } from './item.ts'
import { connected, digest, idOf, keys, type Letter, type Place, placeOf, PREFIX } from './queue.ts'
import type { Work } from './work.ts'

/** Items that are in the queue, or answered and not collected; whoever has more waits. So Redis never holds more of a job. */
const AHEAD = 4_000
/** Items that are put into the queue at once, answers that are collected at once, and milliseconds that either wait for more of them. */
const BATCH = 500
const COLLECT = 200
const GATHER = 5
/** Milliseconds to wait for answers where there are none. */
const BLOCK = 1_000
/** Milliseconds between two looks at the queue. */
const LOOK = 2_000
/** Seconds that a job is kept of which nobody hears any more. */
const KEPT = 7 * 24 * 3600

type Put = (item: Item, answer: Answer) => Promise<void>

/** Lets workers work on items, and collects their answers. */
export async function queued(job: Job, address: string, run: string, answer: Put): Promise<Work> {
  const place = placeOf(address)
  const [redis, reading] = await Promise.all([connected(place), connected(place)])
  const { Queue } = await import('bullmq')
  const queue = new Queue<Letter>(place.name, { connection: redis, prefix: PREFIX })
  queue.on('error', () => {})
  const work = new Collector(place, run, job, { redis, reading, queue }, answer)
  await work.begin()
  return work
}

interface Connections {
  readonly redis: Redis
  /** Waits for answers, and can do nothing else then. */
  readonly reading: Redis
  readonly queue: Queue<Letter>
}

/** One job's end of the queue: puts its items there, takes their answers, each once, and lets go of them when they are on the disk. */
class Collector implements Work {
  state = ''
  readonly #place: Place
  readonly #run: string
  readonly #job: Job
  readonly #to: Connections
  readonly #answer: Put
  /** Items whose answers are waited for. */
  readonly #open = new Map<number, { item: Item; key: string }>()
  /** Answers of an earlier run whose items were not read yet. */
  readonly #early = new Map<number, { key: string; answer: Answer }>()
  #batch: Letter[] = []
  /** The last line that was put. */
  #line = 0
  #last = '0-0'
  readonly #over = new AbortController()
  #fault: unknown
  #idle = 0
  #loops: Promise<unknown>[] = []
  #watching: (() => void)[] = []

  constructor(place: Place, run: string, job: Job, to: Connections, answer: Put) {
    this.#place = place
    this.#run = run
    this.#job = job
    this.#to = to
    this.#answer = answer
  }

  /** Says what is asked for, and takes what was answered while nobody collected it. */
  async begin(): Promise<void> {
    await this.#announce()
    while (await this.#collect(0));
    const collecting = async () => {
      while (!this.#ended) if (await this.#collect(BLOCK)) await sleep(GATHER)
    }
    const looking = async () => {
      for (; !this.#ended; await this.#pause()) await this.#look()
    }
    this.#loops = [collecting().catch(this.#fail), looking().catch(this.#fail)]
  }

  async put(item: Item): Promise<void> {
    const key = digest(keyOf(item))
    this.#line = item.line
    const early = this.#early.get(item.line)
    this.#early.delete(item.line)
    if (early?.key === key) return this.#answer(item, early.answer)
    this.#open.set(item.line, { item, key })
    if (this.#batch.push(letter(this.#run, item, key)) === 1) setTimeout(() => this.#send(), GATHER)
    if (this.#batch.length >= BATCH) this.#send()
    await this.#until(() => this.#open.size < AHEAD)
  }

  async idle(): Promise<void> {
    await this.#until(() => this.#open.size === 0)
  }

  /** What is in the queue stays there; workers go on with it. */
  async stop(): Promise<void> {
    this.#batch = []
  }

  settling(): () => Promise<void> {
    const last = this.#last
    return async () => {
      const [time, count] = last.split('-').map(Number) as [number, number]
      await this.#to.redis.xtrim(keys.answers(this.#place, this.#run), 'MINID', `${time}-${count + 1}`)
    }
  }

  async end(finished: boolean): Promise<void> {
    this.#over.abort()
    this.#to.reading.disconnect()
    await Promise.race([Promise.all(this.#loops), sleep(LOOK, undefined, { ref: false })])
    if (finished) await this.#to.redis.del(keys.run(this.#place, this.#run), keys.answers(this.#place, this.#run))
    await this.#to.queue.close()
    this.#to.redis.disconnect()
  }

  /** Puts what was gathered into the queue; what is there is not put there twice. */
  #send(): void {
    // Some may have been answered since, as they were in the queue from an earlier run.
    const letters = this.#batch.filter(({ line }) => this.#open.has(line))
    this.#batch = []
    if (letters.length > 0) this.#add(letters).catch(this.#fail)
  }

  async #add(letters: readonly Letter[]): Promise<void> {
    const opts = {
      attempts: this.#job.attempts,
      backoff: { type: 'again' },
      removeOnComplete: true,
      removeOnFail: false,
      stackTraceLimit: 0,
    }
    await this.#to.queue.addBulk(letters.map((data) => ({ name: 'describe', data, opts: { ...opts, jobId: idOf(data) } })))
  }

  /** Takes the next answers; whether there were any. */
  async #collect(block: number): Promise<boolean> {
    const stream = keys.answers(this.#place, this.#run)
    const asked = block === 0 ? this.#to.reading.xread('COUNT', COLLECT, 'STREAMS', stream, this.#last) : this.#to.reading.xread('COUNT', COLLECT, 'BLOCK', block, 'STREAMS', stream, this.#last) // prettier-ignore
    const said = await asked.catch((error: unknown) => {
      if (this.#ended) return null
      throw error
    })
    for (const [id, fields] of said?.[0]?.[1] ?? []) {
      if (this.#ended) break
      await this.#take(Number(fields[1]), fields[3]!, JSON.parse(fields[5]!) as Answer)
      this.#last = id
    }
    return said !== null
  }

  /** Takes an answer, unless it was taken before, or is one to what this line once said. */
  async #take(line: number, key: string, answer: Answer): Promise<void> {
    const open = this.#open.get(line)
    if (line > this.#line) this.#early.set(line, { key, answer })
    if (open?.key !== key) return
    this.#open.delete(line)
    this.#idle = 0
    await this.#answer(open.item, answer)
    this.#changed()
  }

  async #announce(): Promise<void> {
    await this.#to.redis.set(keys.run(this.#place, this.#run), JSON.stringify({ query: this.#job.query }), 'EX', KEPT)
    const answers = keys.answers(this.#place, this.#run)
    // Workers add to what there is; so nothing is left of a job that is over.
    await this.#to.redis.xgroup('CREATE', answers, 'all', '0', 'MKSTREAM').catch(() => {})
    await this.#to.redis.expire(answers, KEPT)
  }

  /** Looks after what no worker answers: what was given up by the queue, and what a Redis that lost its memory forgot. */
  async #look(): Promise<void> {
    const { queue } = this.#to
    await this.#announce()
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')
    const workers = await queue.getWorkersCount()
    this.state =
      workers === 0
        ? 'no worker yet'
        : `${workers} worker${workers > 1 ? 's' : ''}, ${waiting} queued, ${active} at work, ${delayed} waiting`
    for (let i = 0; i < failed; i += BATCH)
      for (const job of (await queue.getFailed(i, i + BATCH - 1)) as Queued<Letter>[]) await this.#giveUp(job)
    this.#idle = waiting + active + delayed + failed > 0 ? 0 : this.#idle + 1
    if (this.#idle > 2 && this.#open.size > 0)
      await this.#add([...this.#open.values()].slice(0, BATCH).map(({ item, key }) => letter(this.#run, item, key)))
  }

  /** Answers for a URL of this job that the queue gave up, since it took its workers with it or for a fault of the program. */
  async #giveUp(job: Queued<Letter>): Promise<void> {
    const { run, line, key } = job.data
    if (run !== this.#run) return
    const errors = [{ message: job.failedReason ?? 'The worker failed', code: 'INTERNAL_SERVER_ERROR' }]
    await this.#take(line, key, { data: null, errors, attempts: job.attemptsMade + job.stalledCounter })
    await job.remove()
  }

  /** Ends the job, for all who wait for something of it. */
  readonly #fail = (error: unknown): void => {
    this.#fault ??= error
    this.#changed()
  }

  get #ended(): boolean {
    return this.#over.signal.aborted
  }

  /** Waits until the next look is due, or all is over. */
  async #pause(): Promise<void> {
    await sleep(LOOK, undefined, { ref: false, signal: this.#over.signal }).catch(() => {})
  }

  #changed(): void {
    for (const look of this.#watching.splice(0)) look()
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!this.#fault && !holds()) await new Promise<void>((resolve) => this.#watching.push(resolve))
    if (this.#fault) throw this.#fault
  }
}

function letter(run: string, { line, url }: Item, key: string): Letter {
  return { run, line, key, url }
}
