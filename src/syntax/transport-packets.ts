import type { ByteSource } from '../source/source.ts'

/** How packets lie in a file. [ISO 13818-1 2.4.3.2] */
export interface Packing {
  /** 188 bytes; with the time of arrival before each 192, with a check behind each 204. */
  readonly size: 188 | 192 | 204
  /** Where the first packet begins. */
  readonly start: number
}

const SYNC = 0x47
const PACKET = 188
const SIZES = [188, 192, 204] as const

/** Packets that must begin where they ought to; in a short file, as many as it has. */
const CERTAIN = 5

/** Bytes that are read at once in search of headers. */
const PIECE = 64 * 1024

/** How a file's packets lie, null where it has none. */
export async function packingOf(source: ByteSource): Promise<Packing | null> {
  const first = await source.read(0, 5)
  // Files begin with a packet; other beginnings are not searched.
  const starts = first[0] === SYNC ? ([188, 204] as const) : first[4] === SYNC ? ([192] as const) : []
  if (starts.length === 0) return null
  const head = await source.read(0, SIZES[2] * CERTAIN)
  for (const size of starts) {
    const start = size === 192 ? 4 : 0
    const there = Array.from({ length: CERTAIN }, (_, i) => head[start + i * size]).filter((byte) => byte !== undefined)
    if (there.length >= 2 && there.every((byte) => byte === SYNC)) return { size, start }
  }
  return null
}

/** The beginning of a file in pieces of whole packets, each read once. */
export class Beginning {
  readonly #source: ByteSource
  readonly #start: number
  readonly #length: number
  readonly #end: number
  readonly #read: Uint8Array[] = []

  constructor(source: ByteSource, { size, start }: Packing, end: number) {
    this.#source = source
    this.#start = start
    this.#length = PIECE - (PIECE % size)
    this.#end = end
  }

  offset(index: number): number {
    return this.#start + index * this.#length
  }

  async at(index: number): Promise<Uint8Array | null> {
    if (this.offset(index) >= this.#end) return null
    const piece = (this.#read[index] ??= await this.#source.read(this.offset(index), this.#length))
    return piece.length < PACKET ? null : piece
  }
}

/** Takes the packets in a piece of a file one by one, as long as they are wanted. */
export async function packetsIn(
  piece: Uint8Array,
  size: number,
  { budget }: ByteSource,
  take: (packet: Uint8Array) => void,
  enough = () => false,
): Promise<void> {
  for (let at = 0; at + PACKET <= piece.length && !enough(); at += size) {
    const turn = budget.step()
    if (turn) await turn
    if (piece[at] === SYNC) take(piece.subarray(at, at + PACKET))
  }
}

/** What a packet carries, and of which stream; null where it carries nothing, or is scrambled. [ISO 13818-1 2.4.3.2] */
export function payloadOf(packet: Uint8Array): { id: number; begins: boolean; payload: Uint8Array } | null {
  const control = packet[3]! >> 4
  if (!(control & 1) || control & 0xc) return null
  const id = ((packet[1]! & 0x1f) << 8) | packet[2]!
  return { id, begins: (packet[1]! & 0x40) !== 0, payload: packet.subarray(control & 2 ? 5 + packet[4]! : 4) }
}
