import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** Texts by the signatures of their tags. */
type Texts = readonly (readonly [signature: string, text: string])[]

/** Threads at most, profiles that may wait for one, and how long; then how long a thread may take for a profile. All in milliseconds. */
const MOST_THREADS = 2
const MOST_WAITING = 64
const WAIT = 1000
const DEADLINE = 250

/**
 * What runs in a thread: exifr, on one profile after the other. It is not ours and has no bounds of its own, so it stands
 * where it can be ended from outside, whatever it does.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const exifr = require(workerData)
const options = { translateKeys: false, translateValues: false, reviveValues: false }
parentPort.on('message', (profile) => {
  let texts = []
  try {
    const found = exifr.segmentParsers.get('icc').parse(profile, options) ?? {}
    texts = Object.entries(found).filter(([, text]) => typeof text === 'string')
  } catch {}
  parentPort.postMessage(texts)
})
parentPort.postMessage(null)`

/** Threads that may end before they are ready, until no more are started. */
const MOST_STILLBORN = 4

interface Job {
  readonly profile: Uint8Array<ArrayBuffer>
  readonly done: (texts: Texts | null) => void
}

/** Threads that work for one caller at a time each, are started when they are needed, and replaced when they had to be ended. */
export class IccThreads {
  readonly #idle: Worker[] = []
  readonly #waiting: Job[] = []
  readonly #program: string
  #live = 0
  /** Threads in a row that ended before they were ready. */
  #stillborn = 0

  constructor(program = PROGRAM) {
    this.#program = program
  }

  /** What exifr reads in a profile, whose memory is given away; null where it does not say in time. */
  read(profile: Uint8Array<ArrayBuffer>): Promise<Texts | null> {
    if (this.#waiting.length >= MOST_WAITING || this.#stillborn >= MOST_STILLBORN) return Promise.resolve(null)
    return new Promise((resolve) => {
      const job: Job = { profile, done: (texts) => (clearTimeout(late), resolve(texts)) }
      const late = setTimeout(() => this.#giveUp(job), WAIT)
      this.#waiting.push(job)
      this.#next()
    })
  }

  #giveUp(job: Job): void {
    const at = this.#waiting.indexOf(job)
    if (at >= 0) this.#waiting.splice(at, 1)
    job.done(null)
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop()
    if (worker) this.#work(worker, this.#waiting.shift()!)
    else if (this.#live < MOST_THREADS) this.#start()
  }

  /** A thread says that it is ready by its first message. It keeps no process from ending: those who wait do. */
  #start(): void {
    this.#live++
    const workerData = createRequire(import.meta.url).resolve('exifr')
    const worker = new Worker(this.#program, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: 64 } })
    worker.unref()
    let ready = false
    worker.once('message', () => {
      ready = true
      this.#stillborn = 0
      this.#free(worker)
    })
    worker.on('error', () => undefined)
    worker.once('exit', () => {
      this.#live--
      if (!ready) this.#stillborn++
      if (this.#stillborn >= MOST_STILLBORN) for (const { done } of this.#waiting.splice(0)) done(null)
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
      this.#next()
    })
  }

  #free(worker: Worker): void {
    this.#idle.push(worker)
    this.#next()
  }

  #work(worker: Worker, { profile, done }: Job): void {
    const late = setTimeout(() => void worker.terminate(), DEADLINE)
    const ended = () => {
      clearTimeout(late)
      done(null)
    }
    worker.once('exit', ended)
    worker.once('message', (texts: Texts) => {
      clearTimeout(late)
      worker.off('exit', ended)
      done(texts)
      this.#free(worker)
    })
    worker.postMessage(profile, [profile.buffer])
  }
}
