import { type ByteSource, view } from '../source/source.ts'
import { distances, mean } from './spacing.ts'

/** As much of the packets as is read in search of times. */
const BYTES = 64 * 1024

/** Fields of the data object before its first packet: identifier and size, file, number of packets. [ASF 5.1] */
const DATA_HEAD = 50

/** Bytes of a number by its type. [ASF 5.2] */
const WIDTHS = [0, 1, 2, 4] as const

/** Milliseconds by which pictures may be off: times are whole ones. */
const ROUNDING = 2

/** Of a second. */
const MILLISECONDS = 1000

/** Seconds from one picture of a stream to the next, by the times of the first packets; null where those do not tell. */
export async function pictureSpacing({ source, data, packetLength }: Packets, stream: number): Promise<number | null> {
  const times = data === null ? [] : await presentationTimes(source, data, packetLength, stream)
  const all = distances(times)
  const usual = all[all.length >> 1] ?? 0
  const spacing = mean(all.filter((distance) => Math.abs(distance - usual) < ROUNDING))
  return spacing && spacing / MILLISECONDS
}

/** Where the packets of a film lie, and how long each is. */
interface Packets {
  readonly source: ByteSource
  /** The data object; null where there is none. */
  readonly data: number | null
  readonly packetLength: number
}

/** When what a stream shows is shown, in milliseconds, as far as the first packets tell. */
async function presentationTimes(source: ByteSource, data: number, packetLength: number, stream: number): Promise<number[]> {
  const times: number[] = []
  if (packetLength === 0) return times
  const bytes = await source.read(data + DATA_HEAD, BYTES)
  for (let at = 0; at + packetLength <= bytes.length; at += packetLength) {
    const turn = source.budget.step()
    if (turn) await turn
    for (const payload of payloadsIn(new Reader(bytes.subarray(at, at + packetLength)))) {
      if (payload.stream === stream && payload.offset === 0 && payload.time !== null) times.push(payload.time)
    }
  }
  return times
}

interface Payload {
  readonly stream: number
  /** Where in what is shown at once it begins. */
  readonly offset: number
  readonly time: number | null
}

/** [ASF 5.2] */
function* payloadsIn(reader: Reader): Generator<Payload> {
  const first = reader.next(1)
  if (first & 0x80) reader.skip(first & 15)
  const flags = first & 0x80 ? reader.next(1) : first
  const properties = reader.next(1)
  for (const shift of [5, 1, 3]) reader.next(WIDTHS[(flags >> shift) & 3]!)
  reader.skip(6)
  const several = (flags & 1) !== 0
  const counted = several ? reader.next(1) : 1
  for (let left = counted & 63; left > 0 && reader.left > 0; left--) {
    yield payloadIn(reader, properties)
    if (several) reader.skip(reader.next(WIDTHS[counted >> 6]!))
  }
}

function payloadIn(reader: Reader, properties: number): Payload {
  const stream = reader.next(1) & 127
  reader.next(WIDTHS[(properties >> 4) & 3]!)
  const offset = reader.next(WIDTHS[(properties >> 2) & 3]!)
  const replicated = reader.next(WIDTHS[properties & 3]!)
  if (replicated < 8) {
    reader.skip(replicated)
    // Of small ones that share a payload, the offset is the time.
    return { stream, offset: 0, time: replicated === 1 ? offset : null }
  }
  reader.skip(4)
  const time = reader.next(4)
  reader.skip(replicated - 8)
  return { stream, offset, time: reader.left < 0 ? null : time }
}

/** Numbers one after the other, the lowest byte first; 0 behind the end. */
class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  skip(count: number): void {
    this.#at += count
  }

  next(width: 0 | 1 | 2 | 4): number {
    const at = this.#at
    this.#at += width
    if (width === 0 || at + width > this.#bytes.length) return 0
    const numbers = view(this.#bytes)
    return width === 1 ? numbers.getUint8(at) : width === 2 ? numbers.getUint16(at, true) : numbers.getUint32(at, true)
  }
}
