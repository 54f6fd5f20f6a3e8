import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'

/** Most bytes of a value that several instances keep together, packed or not. */
export const MOST = 4 * 1024 * 1024

/** How the bytes of a value are stored: the first byte of what is packed. */
const PLAIN = 1
const DEFLATED = 2

/** That byte, and four of a checksum over the bytes as they were. */
const HEAD = 5

/** Bytes of a value by which it is told whether deflating it is worth the time. */
const SAMPLE = 4096
/** Bits that its bytes carry at most then: what a camera compressed carries more, and of what carries fewer half is saved. */
const WORTH = 6

/** Pieces in which zlib hands out what it made; most values are one. */
const chunkSize = 64 * 1024

const [deflated, inflated] = [promisify(deflateRaw), promisify(inflateRaw)]

/** A value as it is kept: deflated where that makes it smaller, with a checksum; null where it is too long to be kept. */
export async function pack(value: Uint8Array): Promise<Buffer | null> {
  if (value.length > MOST - HEAD) return null
  const small = entropy(value) < WORTH ? await deflated(value, { level: 1, memLevel: 9, chunkSize }) : undefined
  const [how, bytes] = small && small.length < value.length ? [DEFLATED, small] : [PLAIN, value]
  const packed = Buffer.allocUnsafe(HEAD + bytes.length)
  packed[0] = how
  packed.writeUInt32BE(crc32(value), 1)
  packed.set(bytes, HEAD)
  return packed
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

/** How many bits each byte of a value carries, by how often each occurs in a sample from all of it. [Shannon 1948] */
function entropy(value: Uint8Array): number {
  const counts = new Uint32Array(256)
  const step = Math.max(1, Math.floor(value.length / SAMPLE))
  let total = 0
  for (let at = 0; at < value.length; at += step, total++) counts[value[at]!]!++
  return counts.reduce((bits, count) => (count > 0 ? bits - (count / total) * Math.log2(count / total) : bits), 0)
}
