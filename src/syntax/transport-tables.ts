import { Gathering, packetHeader, UNNAMED } from './elementary.ts'
import { payloadOf } from './transport-packets.ts'
import { type Service, SERVICE_TABLE, servicesIn } from './transport-services.ts'
import { describedStream, isPrivate, registrationOf, statedSound, streamType } from './transport-types.ts'

const PAT = 0
const SERVICES = 0x11
const PAT_TABLE = 0
const PMT_TABLE = 2
const MAX_STREAMS = 64
const MAX_PROGRAMS = 64

/** What the tables in the packets say, and what is gathered of the streams they name. */
export class Tables {
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
        this.#add(new Gathering(stream, kind, codec, describedStream(descriptors), statedSound(codec, descriptors)))
      at += 5 + length
    }
  }

  #add(stream: Gathering): void {
    this.#byId.set(stream.id, stream)
    this.streams.push(stream)
  }
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
