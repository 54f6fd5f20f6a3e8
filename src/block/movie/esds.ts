import { view } from '../../source/source.ts'
import type { Steps } from '../../steps.ts'
import { type Box, bytesIn } from '../../syntax/boxes.ts'

/** What an elementary stream descriptor says of a stream. [ISO 14496-1 7.2.6] */
export interface StreamDescriptor {
  /** Object type indication: which codec. */
  readonly objectType: number
  readonly maxBitrate: number
  readonly averageBitrate: number
  /** What the decoder needs to know. */
  readonly specific: Uint8Array
}

const ES = 3
const CONFIG = 4
const SPECIFIC = 5

/** The descriptor in an `esds` box, null where there is none. */
export function* readDescriptor(esds: Box | undefined): Steps<StreamDescriptor | null> {
  if (!esds) return null
  const bytes = (yield* bytesIn(esds, 1024)).subarray(4)
  const stream = bytes[0] === CONFIG ? bytes : (descriptor(bytes, ES)?.subarray(skipOf(bytes)) ?? new Uint8Array())
  const config = descriptor(stream, CONFIG)
  if (!config || config.length < 13) return null
  const specific = descriptor(config.subarray(13), SPECIFIC) ?? new Uint8Array()
  return { objectType: config[0]!, maxBitrate: view(config).getUint32(5), averageBitrate: view(config).getUint32(9), specific }
}

/** The fields of a stream descriptor before its inner descriptors: an identifier, flags, and what those announce. */
function skipOf(bytes: Uint8Array): number {
  const fields = descriptor(bytes, ES) ?? bytes
  const flags = fields[2] ?? 0
  let skip = 3
  if (flags & 0x80) skip += 2
  if (flags & 0x40) skip += 1 + (fields[skip] ?? 0)
  return flags & 0x20 ? skip + 2 : skip
}

/** The contents of the descriptor that the bytes begin with, if it is of this kind; its length is in groups of seven bits. [ISO 14496-1 8.3.3] */
function descriptor(bytes: Uint8Array, kind: number): Uint8Array | null {
  if (bytes[0] !== kind) return null
  let length = 0
  for (let at = 1; at <= 4 && at < bytes.length; at++) {
    length = (length << 7) | (bytes[at]! & 0x7f)
    if (!(bytes[at]! & 0x80)) return bytes.subarray(at + 1, at + 1 + length)
  }
  return null
}
