import { promisify } from 'node:util'
import { crc32, deflateRaw, inflateRaw } from 'node:zlib'

/** Most bytes of a value that several instances keep together, packed or not. */
export const MOST = 4 * 1024 * 1024

/** How the bytes of a value are stored: the first byte of what is packed. */
const PLAIN = 1
const DEFLATED = 2

/** That byte, and four of a checksum over the bytes as they were. */
const HEAD = 5

/** Bytes of a value by which it is told whether deflating it is worth the time, and the share of them that must be saved. */
const SAMPLE = 1024
const WORTH = 0.85

const [deflated, inflated] = [promisify(deflateRaw), promisify(inflateRaw)]

/** A value as it is kept: deflated where that makes it smaller, with a checksum; null where it is too long to be kept. */
export async function pack(value: Uint8Array): Promise<Buffer | null> {
  if (value.length > MOST - HEAD) return null
  const small = (await worthDeflating(value)) ? await deflated(value, { level: 1 }) : undefined
  const [how, bytes] = small && small.length < value.length * WORTH ? [DEFLATED, small] : [PLAIN, value]
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
    const { buffer, byteOffset, length } = await inflated(bytes, { maxOutputLength: MOST })
    return new Uint8Array(buffer, byteOffset, length)
  } catch {
    return null
  }
}

/** Whether pieces from the beginning, the middle and the end of a value deflate well: what a camera compressed does not. */
async function worthDeflating(value: Uint8Array): Promise<boolean> {
  if (value.length <= 3 * SAMPLE) return value.length > 128
  const middle = Math.floor(value.length / 2)
  const sample = Buffer.concat([value.subarray(0, SAMPLE), value.subarray(middle, middle + SAMPLE), value.subarray(-SAMPLE)])
  return (await deflated(sample, { level: 1 })).length < sample.length * WORTH
}
