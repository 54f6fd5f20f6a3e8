import { createHash } from 'node:crypto'
import type { Redis, RedisOptions } from 'ioredis'
import { UsageError } from '../terminal.ts'
import type { Fault } from './item.ts'

/** What all keys begin with. */
export const PREFIX = 'heliograph'
/** The queue where none is named. */
const PRESET = 'bulk'
/** Milliseconds that a Redis may take to be there at the start. */
const PATIENCE = 5_000

/** A URL that waits for a worker. */
export interface Letter {
  /** The job of whoever waits for the answer. */
  readonly run: string
  /** Its line in that job's input, and what that line says, as a digest. */
  readonly line: number
  readonly key: string
  readonly url: string
}

/** Where the queue is: which Redis, and which queue in it. */
export interface Place {
  readonly url: string
  readonly name: string
}

/** The place that `redis://host:6379/name` means; a number before the name, or in its place, is a database. */
export function placeOf(text: string): Place {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const [database, name] = /^\/(?:(\d+)(?:\/|$))?([\w-]*)$/.exec(url?.pathname || '/')?.slice(1) ?? []
  if (!url || !/^rediss?:$/.test(url.protocol) || name === undefined)
    throw new UsageError('--queue must be an address such as redis://localhost:6379/name')
  url.pathname = database === undefined ? '' : `/${database}`
  return { url: url.href, name: name || PRESET }
}

/** Keys of what is kept beside the queue. */
export const keys = {
  /** What a job asks for, for as long as it is not over. */
  run: ({ name }: Place, run: string) => `${PREFIX}:${name}:run:${run}`,
  /** Its answers, until they are collected. */
  answers: ({ name }: Place, run: string) => `${PREFIX}:${name}:answers:${run}`,
  /** What is asked of an origin at the same time, how long it is left alone, and how often it refused. */
  origin: ({ name }: Place, what: 'leases' | 'pause' | 'refusals', origin: string) => `${PREFIX}:${name}:${what}:${origin}`,
}

/** The id under which a URL is in the queue, however often it is put there. */
export function idOf({ run, line, key }: Letter): string {
  return `${run}-${line}-${key}`
}

/** A few characters that stand for a text, and for no other. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}

/** An error that makes the queue ask again. */
export class Again extends Error {
  /** Milliseconds after which. */
  readonly wait: number
  constructor(reason: Fault, wait: number) {
    super(reason.message)
    this.wait = wait
  }
}

const manner: RedisOptions = {
  maxRetriesPerRequest: null,
  lazyConnect: true,
  connectTimeout: PATIENCE,
  retryStrategy: (times) => Math.min(2_000, 50 * times),
}

/** A connection to the Redis of a queue; one that is not there at the start is a UsageError, one that goes away is waited for. */
export async function connected({ url }: Place): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url, manner)
  const failed = new Promise<never>((_, reject) => redis.once('error', reject))
  try {
    await Promise.race([redis.connect(), failed])
  } catch (error) {
    redis.disconnect()
    throw new UsageError(`--queue: ${(error as Error).message || 'there is no Redis'}`)
  } finally {
    failed.catch(() => {})
  }
  // It is connected to again, for as long as it takes.
  redis.on('error', () => {})
  return redis
}
