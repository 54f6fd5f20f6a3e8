import { onceForSource } from '../source/once.ts'
import type { ByteSource } from '../source/source.ts'
import { type Elementary, Gathering, packetHeader, UNNAMED } from './elementary.ts'
import { type Service, SERVICE_TABLE, servicesIn } from './transport-services.ts'
import { isPrivate, registrationOf, statedSound, streamLanguage, streamType } from './transport-types.ts'

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

/** As much of the beginning of a file as is read, at once and at most, in search of headers; and of its end for the last times. */
const PIECE = 64 * 1024
const MOST = 1024 * 1024
const TAILS = [64 * 1024, 512 * 1024]

/** Pieces in which private data are looked for that nobody names. */
const PRIVATE_PIECES = 4

const PAT = 0
const SERVICES = 0x11
const PAT_TABLE = 0
const PMT_TABLE = 2
const MAX_STREAMS = 64
const MAX_PROGRAMS = 64

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

/** A film in transport packets. */
export interface Transport {
  /** Its streams, in the order its tables name them. */
  readonly streams: readonly Elementary[]
  /** What broadcasters call it, where that came with the rest. */
  readonly services: readonly Service[]
}

/** What a film in transport packets says of itself. */
export const readTransport = onceForSource(async (source: ByteSource): Promise<Transport> => {
  const packing = await packingOf(source)
  if (!packing) return { streams: [], services: [] }
  const size = await source.size()
  const tables = new Tables()
  const pieces = new Pieces(source, packing, Math.min(size, MOST))
  // Tables may come after packets of the streams they name.
  for (let i = 0; !tables.mapped; i++) {
    const piece = await pieces.at(i)
    if (!piece) break
    await packetsIn(
      piece,
      packing.size,
      source,
      (packet) => tables.table(packet),
      () => tables.mapped,
    )
  }
  let i = 0
  // What private data are the first pieces may tell.
  for (; i === 0 || !tables.complete || (i < PRIVATE_PIECES && !tables.met); i++) {
    const piece = await pieces.at(i)
    if (!piece) break
    await packetsIn(piece, packing.size, source, (packet) => tables.packet(packet))
  }
  const at = pieces.offset(i)
  if (Number.isFinite(size) && size > at) await readEnd(source, packing, at, size, tables)
  return { streams: tables.streams.map((stream) => stream.told()), services: tables.services }
})

/** The beginning of a file in pieces of whole packets, each read once. */
class Pieces {
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

/** The end of a file tells when its streams end; the last packets of one may stand a little before those of others. */
async function readEnd(source: ByteSource, { size, start }: Packing, after: number, end: number, tables: Tables): Promise<void> {
  for (const stream of tables.streams) stream.jump()
  for (const tail of TAILS) {
    const from = Math.max(after, end - tail)
    const aligned = from + ((size - ((from - start) % size)) % size)
    await packetsIn(await source.read(aligned, end - aligned), size, source, (packet) => tables.packet(packet))
    if (from === after || tables.streams.every((stream) => stream.ended)) return
  }
}

async function packetsIn(
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

/** What the tables in the packets say, and what is gathered of the streams they name. */
class Tables {
  readonly streams: Gathering[] = []
  services: readonly Service[] = []
  readonly #byId = new Map<number, Gathering>()
  readonly #programs = new Set<number>()
  readonly #read = new Set<number>()
  readonly #sections = new Map<number, Uint8Array>()

  /** Whether all tables were found. */
  get mapped(): boolean {
    return this.#programs.size > 0 && this.#read.size === this.#programs.size
  }

  /** Whether the streams have said everything. */
  get complete(): boolean {
    return this.streams.every((stream) => stream.complete)
  }

  /** Whether all streams that must be seen to be known came. */
  get met(): boolean {
    return this.streams.every((stream) => stream.met)
  }

  /** Takes a packet of a table. */
  table(packet: Uint8Array): void {
    const found = payloadOf(packet)
    if (found && (found.id === PAT || found.id === SERVICES || this.#programs.has(found.id)))
      this.#section(found.id, found.payload, found.begins)
  }

  /** Takes a packet of a stream. */
  packet(packet: Uint8Array): void {
    const found = payloadOf(packet)
    const stream = found && this.#byId.get(found.id)
    if (stream) addTo(stream, found.payload, found.begins)
    else if (found?.id === SERVICES && this.services.length === 0) this.#section(found.id, found.payload, found.begins)
  }

  /** A table may go on in further packets. [ISO 13818-1 2.4.4] */
  #section(id: number, payload: Uint8Array, begins: boolean): void {
    const before = this.#sections.get(id)
    const piece = begins ? payload.subarray(1 + (payload[0] ?? 0)) : payload
    if (!begins && !before) return
    const section = begins || !before ? piece : new Uint8Array(Buffer.concat([before, piece]))
    const length = section.length < 3 ? Infinity : 3 + (((section[1]! & 0x0f) << 8) | section[2]!)
    if (section.length < length) {
      if (section.length < 4096) this.#sections.set(id, section)
      return
    }
    this.#sections.delete(id)
    const content = section.subarray(0, Math.max(0, length - 4))
    if (id === SERVICES) this.#name(content)
    else if (id === PAT && content[0] === PAT_TABLE) this.#associations(content)
    else if (content[0] === PMT_TABLE && !this.#read.has(id)) this.#map(id, content)
  }

  #name(table: Uint8Array): void {
    if (table[0] === SERVICE_TABLE && this.services.length === 0) this.services = servicesIn(table)
  }

  /** [ISO 13818-1 2.4.4.3] */
  #associations(table: Uint8Array): void {
    for (let at = 8; at + 4 <= table.length && this.#programs.size < MAX_PROGRAMS; at += 4) {
      const program = (table[at]! << 8) | table[at + 1]!
      if (program !== 0) this.#programs.add(((table[at + 2]! & 0x1f) << 8) | table[at + 3]!)
    }
  }

  /** [ISO 13818-1 2.4.4.8] */
  #map(id: number, table: Uint8Array): void {
    this.#read.add(id)
    const end = 12 + lengthAt(table, 10)
    const program = registrationOf(descriptorsIn(table.subarray(12, end)))
    for (let at = end; at + 5 <= table.length && this.streams.length < MAX_STREAMS;) {
      const stream = ((table[at + 1]! & 0x1f) << 8) | table[at + 2]!
      const length = lengthAt(table, at + 3)
      const descriptors = descriptorsIn(table.subarray(at + 5, at + 5 + length))
      const type = table[at]!
      const [kind, named] = streamType(type, descriptors, program)
      const codec = named ?? (isPrivate(type) ? UNNAMED : null)
      if (!this.#byId.has(stream))
        this.#add(new Gathering(stream, kind, codec, streamLanguage(descriptors), statedSound(codec, descriptors)))
      at += 5 + length
    }
  }

  #add(stream: Gathering): void {
    this.#byId.set(stream.id, stream)
    this.streams.push(stream)
  }
}

/** What a packet carries, and of which stream; null where it carries nothing, or is scrambled. [ISO 13818-1 2.4.3.2] */
function payloadOf(packet: Uint8Array): { id: number; begins: boolean; payload: Uint8Array } | null {
  const control = packet[3]! >> 4
  if (!(control & 1) || control & 0xc) return null
  const id = ((packet[1]! & 0x1f) << 8) | packet[2]!
  return { id, begins: (packet[1]! & 0x40) !== 0, payload: packet.subarray(control & 2 ? 5 + packet[4]! : 4) }
}

function addTo(stream: Gathering, payload: Uint8Array, begins: boolean): void {
  const header = begins ? packetHeader(payload) : null
  if (header) stream.begin(header.time)
  if (!begins || header) stream.add(header ? payload.subarray(header.from) : payload)
}

const lengthAt = (table: Uint8Array, at: number) => ((table[at]! & 0x0f) << 8) | (table[at + 1] ?? 0)

/** Descriptors by their tags, the first of each. [ISO 13818-1 2.6] */
function descriptorsIn(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  for (let at = 0; at + 2 <= bytes.length; at += 2 + bytes[at + 1]!) {
    if (!found.has(bytes[at]!)) found.set(bytes[at]!, bytes.subarray(at + 2, at + 2 + bytes[at + 1]!))
  }
  return found
}
