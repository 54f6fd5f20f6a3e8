import { setTimeout as sleep } from 'node:timers/promises'
import type { Command, Redis, RedisOptions } from 'ioredis'
import { once } from '../once.ts'
import { attempt } from '../steps.ts'
import { Batch, type Reply } from './redis-batch.ts'

/** How Redis is reached, and who hears of it. */
export interface LineSettings {
  readonly url: string
  /** Milliseconds that an answer may take. */
  readonly patience: number
  /** Told once each time that Redis goes away. */
  readonly lost?: ((fault: Error) => void) | undefined
}

/** Milliseconds without a word from Redis after which a connection is taken for dead. */
const SILENCE = 3_000
/** Milliseconds between two attempts to find Redis again, at first and at most. */
const PAUSE = 50
const LONGEST_PAUSE = 1_000

/**
 * A connection to Redis that is used only while Redis answers in time.
 *
 * After one late answer nothing is sent but pings, and commands end at once, until a ping is answered in time: whoever
 * asks waits once for a Redis that stands still, not each time. A connection that breaks is made anew.
 */
export class RedisLine {
  readonly #settings: LineSettings
  #redis: Redis | undefined
  #kind: typeof Command | undefined
  #up = false
  #told = false
  #closed = false
  #batch: Batch | undefined

  constructor(settings: LineSettings) {
    this.#settings = settings
  }

  /** Whether commands are sent just now. */
  get up(): boolean {
    return this.#up
  }

  /** Connects. Settles once Redis is there, or is found away, or after as long as an answer may take; never rejects. */
  readonly connect = once(async (): Promise<void> => {
    try {
      const { Command, Redis } = await import('ioredis')
      this.#kind = Command
      if (!this.#closed) await within(this.#attend(new Redis(this.#settings.url, manner)), this.#settings.patience)
    } catch (fault) {
      this.#lose(fault as Error)
    }
  })

  /** Sends a command, where Redis is there; never rejects. What may be sent soon goes with what is sent next. */
  async ask<T>(command: (redis: Redis, kind: typeof Command) => Promise<T>, when: 'now' | 'soon' = 'now'): Promise<Reply<T>> {
    if (!this.#up) await this.connect()
    const [redis, kind] = [this.#redis, this.#kind]
    if (!this.#up || !redis || !kind) return { outcome: 'away' }
    const batch = (this.#batch ??= this.#begin(redis))
    if (when === 'now') batch.sendNow()
    return batch.reply(Promise.resolve(attempt(() => command(redis, kind))))
  }

  /** Keeps back what is written to the connection from now on. */
  #begin(redis: Redis): Batch {
    const { stream } = redis
    stream.cork()
    return new Batch({
      patience: this.#settings.patience,
      uncork: () => {
        this.#batch = undefined
        stream.uncork()
      },
      late: () => void this.#probe(redis),
    })
  }

  close(): void {
    this.#batch?.send()
    this.#closed = true
    this.#up = false
    this.#redis?.disconnect()
  }

  /** Follows the state of a connection; settles when it is known for the first time. */
  #attend(redis: Redis): Promise<void> {
    this.#redis = redis
    let fault = new Error('Redis ended the connection')
    return new Promise((resolve) => {
      redis.on('error', (error: Error) => (fault = error))
      redis.on('ready', () => resolve(this.#find()))
      redis.on('close', () => resolve(this.#lose(fault)))
    })
  }

  #find(): void {
    this.#up = !this.#closed
    this.#told = false
  }

  #lose(fault: Error): void {
    this.#up = false
    if (!this.#told && !this.#closed) this.#settings.lost?.(fault)
    this.#told = true
  }

  /** Waits until Redis answers in time again; a connection that is dead ends by itself, and the next is attended to. */
  async #probe(redis: Redis): Promise<void> {
    if (!this.#up) return
    this.#lose(new Error(`Redis did not answer within ${this.#settings.patience} ms`))
    for (let pause = PAUSE; !this.#up && redis.status === 'ready'; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const began = performance.now()
      const answered = await redis.ping().then(
        () => performance.now() - began <= this.#settings.patience,
        () => false,
      )
      if (answered) this.#find()
      else await sleep(pause, undefined, { ref: false })
    }
  }
}

const manner: RedisOptions = {
  protocol: 2,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: SILENCE,
  socketTimeout: SILENCE,
  retryStrategy: (times) => Math.min(PAUSE * 2 ** times, LONGEST_PAUSE) * (0.5 + Math.random() / 2),
  // Of a replica that was the primary until a moment ago.
  reconnectOnError: ({ message }) => message.startsWith('READONLY'),
}

/** What a promise gives in time. What has arrived by then counts, even where this process is what was late to look. */
function within<T>(promise: Promise<T>, milliseconds: number): Promise<{ value: T } | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(resolve, undefined), milliseconds)
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer)
        settle(value)
      }
    promise.then(
      settled((value) => resolve({ value })),
      settled(reject),
    )
  })
}
