import { promisify } from 'node:util'
import {
  brotliDecompress,
  brotliDecompressSync,
  constants,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from 'node:zlib'
import type { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { run, type Steps, waiting } from '../steps.ts'
import { type ByteSource, lazy, reading, readingAll } from './source.ts'

/** How bytes were compressed. */
export type Compression =
  | 'zlib' // [RFC 1950]
  | 'deflate' // [RFC 1951]
  | 'gzip' // [RFC 1952]
  | 'brotli' // [RFC 7932]

const inflaters = { zlib: promisify(inflate), deflate: promisify(inflateRaw), gzip: promisify(gunzip), brotli: promisify(brotliDecompress) }

/** The same at once, for little that stays little: handing it to another thread costs more than inflating it. */
const atOnce = { zlib: inflateSync, deflate: inflateRawSync, gzip: gunzipSync, brotli: brotliDecompressSync }
const LITTLE = 32 * 1024
const STAYS_LITTLE = 256 * 1024

/** Bytes that count as inflated for each compressed one of what turns out to be damaged, unless that is half of what is left. */
const DAMAGED = 16

/** What is being inflated of each file in another thread: one thing at a time, since all of them share one bound. */
const underWay = new WeakMap<Budget, Promise<void>>()

/** What comes out of compressed bytes, inflated when first read and bounded by what the file may still inflate to. */
export function inflated(source: ByteSource, compression: Compression): ByteSource {
  return lazy(source.budget, () => run(inflating(source.budget, readingAll(source), compression)))
}

/** Compressed bytes that are read where the beginning of what they hold is enough. */
const BEGINNING = 4 * 1024

/** What comes out of the first compressed bytes: as much as is needed to see what the rest is. */
export function beginningInflated(source: ByteSource, compression: 'zlib' | 'deflate' | 'gzip', length = BEGINNING): ByteSource {
  const reads = reading(source, 0, length)
  return lazy(source.budget, () => run(inflating(source.budget, reads, compression, { finishFlush: constants.Z_SYNC_FLUSH })))
}

/** Room made at first for what comes out: mostly there is no more of it. */
const roomFor = ({ length }: Uint8Array) => Math.max(1024, Math.min(4 * length, LITTLE))

/** What comes out of a few bytes; null where they are many, or too much would come out. */
function inflatedAtOnce(bytes: Uint8Array, compression: Compression, most: number, options?: Options): Buffer | null {
  if (bytes.length > LITTLE) return null
  try {
    return atOnce[compression](bytes, { ...options, chunkSize: roomFor(bytes), maxOutputLength: Math.min(STAYS_LITTLE, most) })
  } catch (error) {
    if (isTooLong(error)) return null
    throw error
  }
}

interface Options {
  readonly finishFlush: number
}

const isTooLong = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** Inflates what is read, as far as the file may inflate yet: little at once, much in another thread. */
function* inflating(budget: Budget, reads: Steps<Uint8Array>, compression: Compression, options?: Options): Steps<Uint8Array> {
  const bytes = yield* reads
  for (let busy = underWay.get(budget); busy; busy = underWay.get(budget)) yield busy
  const room = budget.inflatable
  if (room < 1) budget.inflate(1)
  try {
    const little = inflatedAtOnce(bytes, compression, room, options)
    if (little) budget.inflate(little.length)
    const much = () => inflaters[compression](bytes, { ...options, maxOutputLength: room })
    const out = little ?? (yield* waiting(inflatedElsewhere(budget, room, much)))
    return new Uint8Array(out.buffer, out.byteOffset, out.length)
  } catch (error) {
    if (error instanceof ImageError) throw error
    // What came out before the damage is not told, and took as long as any.
    budget.inflate(Math.min(DAMAGED * bytes.length, room >> 1))
    throw new ImageError('MALFORMED', `A block of ${bytes.length} bytes is not compressed as ${compression}, or is damaged`, {
      cause: error,
    })
  }
}

/** What comes out in another thread, counted before anything else may be inflated. */
function inflatedElsewhere(budget: Budget, room: number, inflating: () => Promise<Buffer>): Promise<Buffer> {
  const counted = inflating().then(
    (out) => (budget.inflate(out.length), out),
    (error: unknown) => {
      if (isTooLong(error)) budget.inflate(room + 1)
      throw error
    },
  )
  const ended = () => void underWay.delete(budget)
  underWay.set(budget, counted.then(ended, ended))
  return counted
}
