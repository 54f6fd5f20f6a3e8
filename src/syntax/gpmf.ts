import type { Budget } from '../budget.ts'
import { latin1, view } from '../source/source.ts'

/** An entry of what GoPro's cameras record in time with a film: numbers or text under a key of four characters. [GPMF] */
export interface GpmfEntry {
  readonly key: string
  /** The type of its elements as a character; a zero where other entries are in it. */
  readonly type: string
  /** Bytes of one structure, of which there may be several. */
  readonly size: number
  readonly data: Uint8Array
}

const HEAD = 8

/** The entries that stand in a row, each filled up to four bytes; one that is cut off ends them. */
export function* gpmfEntries(bytes: Uint8Array): Generator<GpmfEntry, undefined> {
  for (let at = 0; at + HEAD <= bytes.length;) {
    const [size, count] = [bytes[at + 5]!, view(bytes).getUint16(at + 6)]
    const end = at + HEAD + size * count
    if (end > bytes.length) return
    yield { key: latin1(bytes, at, at + 4), type: latin1(bytes, at + 4, at + 5), size, data: bytes.subarray(at + HEAD, end) }
    at = at + HEAD + Math.ceil((size * count) / 4) * 4
  }
}

/** What one sensor told, by key: the entries of each stream of each device. */
export async function* gpmfStreams(bytes: Uint8Array, budget: Budget): AsyncGenerator<ReadonlyMap<string, GpmfEntry>, undefined> {
  for (const device of gpmfEntries(bytes)) {
    if (device.key !== 'DEVC') continue
    for (const stream of gpmfEntries(device.data)) {
      await budget.step()
      if (stream.key === 'STRM') yield new Map([...gpmfEntries(stream.data)].map((entry) => [entry.key, entry]))
    }
  }
}
