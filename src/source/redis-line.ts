import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis, RedisOptions } from 'ioredis'
import { once } from '../once.ts'

/** How a command ended: with an answer, with an error, without an answer in time, or unsent because Redis is away. */
export type Reply<T> =
  { readonly outcome: 'answered'; readonly value: T } | { readonly outcome: 'failed' | 'late' | 'away'; readonly value?: never }

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
/** Milliseconds for which a command that nobody waits for may be kept back, so that it goes together with the next. */
const SOON = 4
/** Milliseconds between two attempts to find Redis again, at first and at most. */
const PAUSE = 50
const LONGEST_PAUSE = 1_000

/** Commands that are kept back, until they are sent together: writing to a connection takes longest of all. */
class Held {
  readonly sent: Promise<void>
  #resolve: (() => void) | undefined
  readonly #timer = setTimeout(() => this.send(), SOON)
  #turn: NodeJS.Immediate | undefined
  readonly #uncork: () => void

  constructor(uncork: () => void) {
    this.#uncork = uncork
    this.sent = new Promise((resolve) => (this.#resolve = resolve))
  }

  /** Sends them, and what comes in this turn of the event loop. */
  sendNow(): void {
    this.#turn ??= setImmediate(() => this.send())
  }

  send(): void {
    clearTimeout(this.#timer)
    clearImmediate(this.#turn)
    this.#uncork()
    this.#resolve?.()
  }
}

/**
 * A connection to Redis that is used only while Redis answers in time.
 *
 * After one late answer nothing is sent but pings, and commands end at once, until a ping is answered in time: whoever
 * asks waits once for a Redis that stands still, not each time. A connection that breaks is made anew.
 */
export class RedisLine {
  readonly #settings: LineSettings
  #redis: Redis | undefined
  #up = false
  #told = false
  #closed = false
  #held: Held | undefined

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
      const { Redis } = await import('ioredis')
      if (!this.#closed) await within(this.#attend(new Redis(this.#settings.url, manner)), this.#settings.patience)
    } catch (fault) {
      this.#lose(fault as Error)
    }
  })

  /** Sends a command, where Redis is there; never rejects. What may be sent soon goes with what is sent next. */
  async ask<T>(command: (redis: Redis) => Promise<T>, when: 'now' | 'soon' = 'now'): Promise<Reply<T>> {
    if (!this.#up) await this.connect()
    if (!this.#up || !this.#redis) return { outcome: 'away' }
    try {
      const held = this.#hold(this.#redis)
      if (when === 'now') held.sendNow()
      const asked = command(this.#redis)
      asked.catch(() => {}) // Should it fail before it is sent, that is heard below.
      await held.sent
      const answer = await within(asked, this.#settings.patience)
      if (answer) return { outcome: 'answered', ...answer }
    } catch {
      return { outcome: 'failed' }
    }
    void this.#probe(this.#redis)
    return { outcome: 'late' }
  }

  /** Keeps back what is written to the connection from now on. */
  #hold({ stream }: Redis): Held {
    if (this.#held) return this.#held
    stream.cork()
    return (this.#held = new Held(() => {
      this.#held = undefined
      stream.uncork()
    }))
  }

  close(): void {
    this.#held?.send()
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
