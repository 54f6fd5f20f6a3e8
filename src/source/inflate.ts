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
import { type ByteSource, lazy, readAll } from './source.ts'

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

/** The last inflation of each file: one at a time, since all of them share one bound. */
const last = new WeakMap<Budget, Promise<unknown>>()

/** What comes out of compressed bytes, inflated when first read and bounded by what the file may still inflate to. */
export function inflated(source: ByteSource, compression: Compression): ByteSource {
  const { budget } = source
  return lazy(budget, async () => {
    const bytes = await readAll(source)
    const turn = (last.get(budget) ?? Promise.resolve()).then(() => inflateWithin(budget, bytes, compression))
    last.set(budget, turn.catch(() => {})) // prettier-ignore
    return turn
  })
}

/** Compressed bytes that are read where the beginning of what they hold is enough. */
const BEGINNING = 4 * 1024

/** What comes out of the first compressed bytes: as much as is needed to see what the rest is. */
export function beginningInflated(source: ByteSource, compression: 'zlib' | 'deflate' | 'gzip'): ByteSource {
  const { budget } = source
  return lazy(budget, async () =>
    inflateWithin(budget, await source.read(0, BEGINNING), compression, { finishFlush: constants.Z_SYNC_FLUSH }),
  )
}

/** What comes out of a few bytes; null where they are many, or too much would come out. */
function inflatedAtOnce(bytes: Uint8Array, compression: Compression, most: number, options?: { finishFlush: number }): Buffer | null {
  if (bytes.length > LITTLE) return null
  try {
    return atOnce[compression](bytes, { ...options, maxOutputLength: Math.min(STAYS_LITTLE, most) })
  } catch (error) {
    if (isTooLong(error)) return null
    throw error
  }
}

const isTooLong = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

async function inflateWithin(
  budget: Budget,
  bytes: Uint8Array,
  compression: Compression,
  options?: { finishFlush: number },
): Promise<Uint8Array> {
  const room = budget.inflatable
  if (room < 1) budget.inflate(1)
  try {
    const most = Math.max(1, room)
    const out =
      inflatedAtOnce(bytes, compression, most, options) ?? (await inflaters[compression](bytes, { ...options, maxOutputLength: most }))
    budget.inflate(out.length)
    return new Uint8Array(out.buffer, out.byteOffset, out.length)
  } catch (error) {
    if (error instanceof ImageError) throw error
    if (isTooLong(error)) budget.inflate(room + 1)
    throw new ImageError('MALFORMED', `A block of ${bytes.length} bytes is not compressed as ${compression}, or is damaged`, {
      cause: error,
    })
  }
}
