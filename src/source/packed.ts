import { promisify } from 'node:util'
import { crc32, deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib'
import { andThen, type Awaitable } from '../steps.ts'
import { lengthOf } from './redis-command.ts'

/** Most bytes of a value that several instances keep together, packed or not. */
export const MOST = 4 * 1024 * 1024

/** How the bytes of a value are stored: the first byte of what is packed. */
const PLAIN = 1
const DEFLATED = 2

/** That byte, and four of a checksum over the bytes as they were. */
const HEAD = 5

/** Bytes up to which a value is not worth deflating, and up to which having a thread do it takes longer than doing it. */
const SHORT = 4 * 1024
const LONG = 32 * 1024

/** Bytes of a value by which it is told whether deflating it is worth the time. */
const SAMPLE = 1024
/** Bits that its bytes carry at most then: what a camera compressed carries more, and of what carries fewer half is saved. */
const WORTH = 6

/** Pieces in which zlib hands out what it made; most values are one. */
const chunkSize = 64 * 1024
const fast = { level: 1, memLevel: 9, chunkSize }

const [deflated, inflated] = [promisify(deflateRaw), promisify(inflateRaw)]

/** A value, in pieces, as it is kept: deflated where that makes it smaller, with a checksum; null where it is too long to be kept. */
export function pack(value: readonly Uint8Array[]): Awaitable<readonly Uint8Array[] | null> {
  const length = lengthOf(value)
  if (length > MOST - HEAD) return null
  const plain = [headOf(PLAIN, value), ...value]
  if (length <= SHORT || entropy(value, length) >= WORTH) return plain
  const whole = Buffer.concat(value, length)
  return andThen<Uint8Array, readonly Uint8Array[]>(length <= LONG ? deflateRawSync(whole, fast) : deflated(whole, fast), (small) =>
    small.length < length ? [headOf(DEFLATED, value), small] : plain,
  )
}

/** What is kept before a value. */
function headOf(how: number, value: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.allocUnsafe(HEAD)
  head[0] = how
  const checksum = value.reduce((sum, bytes) => crc32(bytes, sum), 0)
  head.writeUInt32BE(checksum, 1)
  return head
}

/** The value that was packed; null where this is none, or not whole. */
export async function unpack(packed: Uint8Array): Promise<Uint8Array | null> {
  if (packed.length < HEAD || packed.length > MOST) return null
  const value = await opened(packed[0]!, packed.subarray(HEAD))
  const stated = new DataView(packed.buffer, packed.byteOffset).getUint32(1)
  return value && crc32(value) === stated ? value : null
}

async function opened(how: number, bytes: Uint8Array): Promise<Uint8Array | null> {
  if (how === PLAIN) return bytes
  if (how !== DEFLATED) return null
  try {
    const { buffer, byteOffset, length } = await inflated(bytes, { maxOutputLength: MOST, chunkSize })
    return new Uint8Array(buffer, byteOffset, length)
  } catch {
    return null
  }
}

/** Of each count that a byte may have in a sample, what it adds to the bits of all that are counted. */
const weights = Float64Array.from({ length: 2 * SAMPLE + 1 }, (_, count) => (count > 0 ? count * Math.log2(count) : 0))

/** How many bits each byte of a value carries, by how often each occurs in a sample from all of it. [Shannon 1948] */
function entropy(value: readonly Uint8Array[], length: number): number {
  const counts = new Uint16Array(256)
  const step = Math.max(1, Math.floor(length / SAMPLE))
  let [total, at, known] = [0, 0, 0]
  for (const bytes of value) {
    for (; at < bytes.length; at += step, total++) counts[bytes[at]!]!++
    at -= bytes.length
  }
  for (const count of counts) known += weights[count]!
  return Math.log2(total) - known / total
}
