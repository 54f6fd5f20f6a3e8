import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import { keys, type Place } from './queue.ts'
import { LOST } from './work.ts'

/** Milliseconds that a job waits for its turn before it goes back to the queue. */
const PATIENCE = 2_000
/** Milliseconds between two looks, at first and at last. */
const [SOON, LATER] = [10, 80]
/** Origins that are known to refuse. */
const KNOWN = 10_000
/** Milliseconds for which a turn is handed on in this process before others may have it. */
const KEPT = 1_000
/** Milliseconds after which the turns of a worker that is no more are free, and between two signs of life. */
const [LIFE, BEAT] = [5_000, 1_500]

/**
 * Takes a turn where one is free: 0; milliseconds for which the origin is left alone; -1 where all turns are taken, -2 where the origin is lost.
 * Turns of those who died run out.
 */
const ENTER = `
local pause = redis.call('PTTL', KEYS[2])
if pause > 0 then
  if tonumber(redis.call('GET', KEYS[3]) or 0) >= ${LOST} then return -2 end
  return pause
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) then return -1 end
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 0`

/** Says that those who have turns are alive. */
const BEATS = `
local time = redis.call('TIME')
local ends = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1]
for i = 2, #ARGV do redis.call('ZADD', KEYS[1], 'XX', ends, ARGV[i]) end
return redis.call('PEXPIRE', KEYS[1], ARGV[1])`

/** Leaves an origin alone, for as long as it asked, or for longer each time that it refuses. */
const REFUSED = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
local wait = tonumber(ARGV[1])
local times = redis.call('INCR', KEYS[2])
if wait < 0 then wait = math.min(60000, 1000 * 2 ^ (times - 1)) end
redis.call('PEXPIRE', KEYS[2], math.floor(wait) + 120000)
if wait > 0 then redis.call('SET', KEYS[1], 1, 'PX', math.floor(wait)) end
return wait`

/** A turn to ask an origin. */
export interface Turn {
  leave(): void
}

interface Waiting {
  readonly since: number
  readonly settle: (got: Turn | number | 'lost') => void
}

/** Lets all workers together ask no more of an origin at once than it is good for, and nothing while it refuses. */
export class Gate {
  readonly #redis: Redis
  readonly #place: Place
  readonly #me: string
  readonly #most: number
  readonly #waiting = new Map<string, Waiting[]>()
  /** The turns of this process, by origin. */
  readonly #held = new Map<string, Set<string>>()
  /** Origins that refused, and did not answer since; as far as this process knows. */
  readonly #refusing = new Set<string>()
  readonly #beat: NodeJS.Timeout
  #turns = 0

  constructor(redis: Redis, place: Place, me: string, most: number) {
    this.#redis = redis
    this.#place = place
    this.#me = me
    this.#most = most
    this.#beat = setInterval(() => this.#beats(), BEAT)
  }

  close(): void {
    clearInterval(this.#beat)
  }

  #beats(): void {
    for (const [origin, names] of this.#held)
      this.#redis.eval(BEATS, 1, keys.origin(this.#place, 'leases', origin), LIFE, ...names).catch(() => {})
  }

  /** A turn; or milliseconds after which to come again; or that it would be in vain. */
  enter(origin: string): Promise<Turn | number | 'lost'> {
    return new Promise((settle, reject) => {
      const one = { since: performance.now(), settle }
      const line = this.#waiting.get(origin)
      if (line) line.push(one)
      else {
        this.#waiting.set(origin, [one])
        this.#serve(origin).catch(reject)
      }
    })
  }

  /** Leaves an origin alone for so many milliseconds; where it did not say how many, for longer each time. */
  async refused(origin: string, milliseconds = -1): Promise<void> {
    if (this.#refusing.size > KNOWN) this.#refusing.clear()
    this.#refusing.add(origin)
    const named = (['pause', 'refusals'] as const).map((what) => keys.origin(this.#place, what, origin))
    await this.#redis.eval(REFUSED, 2, ...named, Math.ceil(milliseconds))
  }

  /** An origin answered. */
  async answered(origin: string): Promise<void> {
    if (this.#refusing.delete(origin)) await this.#redis.del(keys.origin(this.#place, 'refusals', origin))
  }

  /** One looks for all who wait. */
  async #serve(origin: string): Promise<void> {
    const line = this.#waiting.get(origin)!
    const named = (['leases', 'pause', 'refusals'] as const).map((what) => keys.origin(this.#place, what, origin))
    try {
      for (let pause = SOON; line.length > 0;) {
        const name = `${this.#me}:${this.#turns++}`
        const said = Number(await this.#redis.eval(ENTER, 3, ...named, this.#most, name, LIFE))
        if (said === 0) {
          pause = SOON
          this.#held.set(origin, (this.#held.get(origin) ?? new Set()).add(name))
          this.#hand(origin, name, performance.now())
          continue
        }
        if (said === -2) for (const { settle } of line.splice(0)) settle('lost')
        if (said > 0) for (const { settle } of line.splice(0)) settle(said)
        while (line[0] && performance.now() - line[0].since > PATIENCE) line.shift()!.settle(200 + 500 * Math.random())
        if (line.length > 0) await sleep((pause = Math.min(LATER, pause * 2)))
      }
    } finally {
      this.#waiting.delete(origin)
      for (const { settle } of line.splice(0)) settle(PATIENCE)
    }
  }

  /** Gives a turn to who waits longest in this process, or back. */
  #hand(origin: string, name: string, since: number): void {
    const next = performance.now() - since < KEPT ? this.#waiting.get(origin)?.shift() : undefined
    if (next) return next.settle({ leave: () => this.#hand(origin, name, since) })
    const held = this.#held.get(origin)
    if (held?.delete(name) && held.size === 0) this.#held.delete(origin)
    this.#redis.zrem(keys.origin(this.#place, 'leases', origin), name).catch(() => {})
  }
}
