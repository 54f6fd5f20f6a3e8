import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { GotOrClaimed, SharedCache } from './kept.ts'
import { MOST, pack, unpack } from './packed.ts'
import type { Reply } from './redis-batch.ts'
import { RedisLine } from './redis-line.ts'
import { lengthOf, sendInPieces } from './redis-command.ts'

/** What became of a question to the shared cache: how Redis failed, or what it had. */
export type SharedOutcome = Exclude<Reply<unknown>['outcome'], 'answered'> | 'hit' | 'miss' | 'broken' | 'done' | 'refused'

/** Where several instances keep what they share, and who hears of it. */
export interface RedisCacheSettings {
  readonly url: string
  /** Milliseconds that an answer may take; after that it is as if there were none. */
  readonly patience?: number
  /** Told what became of each question, and after how many seconds. */
  readonly tell?: ((operation: string, outcome: SharedOutcome, seconds: number) => void) | undefined
  /** Told once each time that Redis goes away. */
  readonly lost?: (fault: Error) => void
}

/** The version of what is kept: another one shares nothing with it. */
const PREFIX = 'heliograph:1:'

const PATIENCE = 50

/** Bytes on their way to Redis beyond which nothing more is sent to be kept. */
const UNDER_WAY = 16 * 1024 * 1024

/** Milliseconds between two looks for what another instance is about to keep, at first and at most. */
const LOOK = 4
const LONGEST_LOOK = 50

/** Longest that anything is kept or claimed, in seconds. */
const LONGEST = 30 * 24 * 3600

/** The entry, or, where there is none, whether the key was free to be claimed; in one journey, which costs more than what is done at its end. */
const GET_OR_CLAIM = `local entry = redis.call('getrange', KEYS[1], 0, ARGV[1])
if #entry > 0 then return entry end
return redis.call('set', KEYS[2], ARGV[2], 'PX', ARGV[3], 'NX') and 1 or 0`

const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

/** A cache in Redis, or in what speaks its protocol, that costs nothing but hits while that is away or slow. */
export class RedisCache implements SharedCache {
  readonly #line: RedisLine
  readonly #tell: RedisCacheSettings['tell']
  /** By which the claims of this instance are told from those of others. */
  readonly #token = randomBytes(16).toString('base64url')
  #underWay = 0

  constructor({ url, patience = PATIENCE, tell, lost }: RedisCacheSettings) {
    this.#line = new RedisLine({ url, patience, lost })
    this.#tell = tell
  }

  /** Connects before the first question does. */
  connect(): Promise<void> {
    return this.#line.connect()
  }

  async getOrClaim(key: string, milliseconds: number): Promise<GotOrClaimed> {
    const [entry, claim, lifetime] = [entryOf(key), claimOf(key), lifetimeOf(milliseconds)]
    return this.#counted<GotOrClaimed>('get', async () => {
      const { outcome, value } = await this.#line.ask((redis) =>
        redis.callBuffer('eval', GET_OR_CLAIM, 2, entry, claim, MOST, this.#token, lifetime),
      )
      if (outcome !== 'answered') return { outcome, value: { value: null, claimed: true } }
      if (!Buffer.isBuffer(value)) return { outcome: value === 1 ? 'miss' : 'refused', value: { value: null, claimed: value === 1 } }
      const read = await this.#read({ outcome, value })
      return { outcome: read.outcome, value: { value: read.value, claimed: false } }
    })
  }

  async set(key: string, value: readonly Uint8Array[], seconds: number, claimed = false): Promise<void> {
    const lifetime = Math.min(Math.floor(seconds), LONGEST)
    const done = await this.#counted('set', async () => {
      if (!this.#line.up) return { outcome: 'away', value: false }
      const packed = lifetime > 0 ? await pack(value) : null
      const length = packed ? lengthOf(packed) : Infinity
      if (!packed || this.#underWay + length > UNDER_WAY) return { outcome: 'refused', value: false }
      this.#underWay += length
      const { outcome } = await this.#line.ask<unknown>((redis, kind) => {
        const kept = sendInPieces(redis, kind, 'set', [entryOf(key), packed, 'EX', lifetime])
        // In this order: who waits for an entry takes the end of the claim for the end of waiting.
        return claimed ? Promise.all([kept, redis.eval(RELEASE, 1, claimOf(key), this.#token)]) : kept
      }, 'soon')
      this.#underWay -= length
      return { outcome: outcome === 'answered' ? 'done' : outcome, value: true }
    })
    if (claimed && !done) await this.release(key)
  }

  async claim(key: string, milliseconds: number): Promise<boolean> {
    const lifetime = lifetimeOf(milliseconds)
    return this.#counted('claim', async () => {
      const { outcome, value } = await this.#line.ask((redis) => redis.set(claimOf(key), this.#token, 'PX', lifetime, 'NX'))
      if (outcome !== 'answered') return { outcome, value: true }
      return value === 'OK' ? { outcome: 'done', value: true } : { outcome: 'refused', value: false }
    })
  }

  async release(key: string): Promise<void> {
    await this.#counted('release', async () => {
      const { outcome } = await this.#line.ask((redis) => redis.eval(RELEASE, 1, claimOf(key), this.#token))
      return { outcome: outcome === 'answered' ? 'done' : outcome, value: null }
    })
  }

  async appears(key: string, milliseconds: number): Promise<Uint8Array | null> {
    return this.#counted('appears', () => this.#awaited(key, performance.now() + milliseconds))
  }

  async close(): Promise<void> {
    this.#line.close()
  }

  /** Looks until there is another entry than at first, or nobody is about to make one. */
  async #awaited(key: string, until: number): Promise<Told<Uint8Array | null>> {
    const [claim, entry] = [claimOf(key), entryOf(key)]
    let first: Buffer | undefined
    for (let pause = LOOK; ; pause = Math.min(pause * 1.5, LONGEST_LOOK)) {
      // In this order: who makes an entry lets go of the claim after that.
      const reply = await this.#line.ask((redis) => Promise.all([redis.exists(claim), ranged(redis, entry)]))
      if (reply.outcome !== 'answered') return { outcome: reply.outcome, value: null }
      const [claimed, packed] = reply.value
      first ??= packed
      const left = until - performance.now()
      if (!claimed || !packed.equals(first)) return this.#read({ outcome: 'answered', value: packed })
      if (left <= 0) return { outcome: 'late', value: null }
      // Not all at the same time, where many wait.
      await sleep(Math.min(left, pause * (0.5 + Math.random())))
    }
  }

  async #read(reply: Reply<Buffer>): Promise<Told<Uint8Array | null>> {
    if (reply.outcome !== 'answered') return { outcome: reply.outcome, value: null }
    if (reply.value.length === 0) return { outcome: 'miss', value: null }
    const value = await unpack(reply.value)
    return { outcome: value ? 'hit' : 'broken', value }
  }

  async #counted<T>(operation: string, ask: () => Promise<Told<T>>): Promise<T> {
    const began = performance.now()
    const { outcome, value } = await ask()
    this.#tell?.(operation, outcome, (performance.now() - began) / 1000)
    return value
  }
}

/** The keys under which an entry lies, and a claim to make it; where there are several slots both are in one. */
function entryOf(key: string): string {
  return `${PREFIX}{${key}}`
}

function claimOf(key: string): string {
  return `${PREFIX}{${key}}:claim`
}

/** Milliseconds for which a claim holds, as Redis takes them. */
function lifetimeOf(milliseconds: number): number {
  return Math.max(1, Math.min(Math.floor(milliseconds), LONGEST * 1000))
}

interface Told<T> {
  readonly outcome: SharedOutcome
  readonly value: T
}

/** What is stored under a key, no more of it than may be kept there; nothing where there is none. */
function ranged(redis: Redis, key: string): Promise<Buffer> {
  return redis.getrangeBuffer(key, 0, MOST)
}
