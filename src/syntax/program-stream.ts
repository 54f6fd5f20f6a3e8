import type { Budget } from '../budget.ts'
import { onceForSource } from '../source/once.ts'
import type { ByteSource } from '../source/source.ts'
import { startCode } from './code-bits.ts'
import { type Elementary, Gathering, packetHeader, timeAt } from './elementary.ts'
import type { PictureFacts } from './picture-facts.ts'
import { pictureFacts } from './picture-code.ts'
import { streamType } from './transport-types.ts'

/** Start codes. [ISO 13818-1 table 2-22, 13818-2 table 6-1] */
const PACK = 0xba
const SYSTEM = 0xbb
const STREAM_MAP = 0xbc
const PRIVATE = 0xbd
const NAVIGATION = 0xbf
const SEQUENCE = 0xb3

/** As much of the beginning of a file as is read, at once and at most, in search of headers; and of its end for the last times. */
const PIECE = 128 * 1024
const MOST = 1024 * 1024
const TAIL = 256 * 1024

/** A start code, a length, and what that can state. */
const LONGEST_PACKET = 4 + 2 + 0xffff

const MAX_STREAMS = 64

/** Bytes of presentation control information, and of data search information. */
const NAVIGATION_LENGTHS = [980, 1018]

/** What kind of MPEG film begins here: packs of several streams, or the code of pictures alone; null for neither. */
export async function mpegKind(source: ByteSource): Promise<'packs' | 'pictures' | null> {
  const head = await source.read(0, 12)
  if (head.length < 12 || head[0] !== 0 || head[1] !== 0 || head[2] !== 1) return null
  // Marks in the time of a pack, as the second and the first edition have them.
  if (head[3] === PACK) return (head[4]! & 0xc4) === 0x44 || (head[4]! & 0xf1) === 0x21 ? 'packs' : null
  const hasSize = (head[4]! | head[5]! | head[6]!) !== 0 && (head[7]! & 15) !== 0
  return head[3] === SEQUENCE && hasSize && (head[10]! & 0x20) !== 0 ? 'pictures' : null
}

/** What the headers of a film without packs say. */
export const readPictures = onceForSource(async (source: ByteSource): Promise<PictureFacts | null> => {
  return pictureFacts('mpeg2video', await source.read(0, 4096))
})

/** The streams of a film in packs, in the order they begin. [ISO 13818-1 2.5, ISO 11172-1 2.4] */
export const readPacks = onceForSource(async (source: ByteSource): Promise<readonly Elementary[]> => {
  const streams = new Streams()
  const size = await source.size()
  let at = 0
  for (let most = PIECE; most <= MOST && at < size; most += PIECE) {
    const end = Math.min(size, most) - at
    at += await takePackets(await source.read(at, end + LONGEST_PACKET), end, streams, source.budget)
    // Streams may begin late; half a piece tells what there is.
    if (at > PIECE / 2 && streams.complete) break
  }
  if (Number.isFinite(size) && at < size) await readTail(source, Math.max(at, size - TAIL), size, streams)
  return streams.list.map((stream) => stream.told())
})

/** The end of a file tells when its streams end; packs are looked for there. */
async function readTail(source: ByteSource, from: number, size: number, streams: Streams): Promise<void> {
  const tail = await source.read(from, size - from)
  for (const stream of streams.list) stream.jump()
  for (let at = startCode(tail, 0); at >= 0; at = startCode(tail, at + 3)) {
    await source.budget.step()
    if (tail[at + 3] !== PACK) continue
    await takePackets(tail.subarray(at), tail.length - at, streams, source.budget)
    return
  }
}

/** Takes packets up to one that begins behind so many bytes, and says where that is. */
async function takePackets(bytes: Uint8Array, end: number, streams: Streams, budget: Budget): Promise<number> {
  let at = 0
  while (at < end) {
    await budget.step()
    if (bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 1) {
      at = startCode(bytes, at)
      if (at < 0) return end
      continue
    }
    const length = lengthOf(bytes, at)
    if (length === 0) return end
    if (length > 4) streams.take(bytes[at + 3]!, bytes.subarray(at, at + length))
    at += length
  }
  return at
}

/** Bytes of what begins with a start code; 0 where the bytes end, 4 where it has no length. */
function lengthOf(bytes: Uint8Array, at: number): number {
  const code = bytes[at + 3]
  if (code === undefined || at + 12 > bytes.length) return 0
  if (code === PACK) return (bytes[at + 4]! & 0xc0) === 0x40 ? 14 + ((bytes[at + 13] ?? 0) & 7) : 12
  return code < SYSTEM ? 4 : 6 + ((bytes[at + 4]! << 8) | bytes[at + 5]!)
}

/** What is gathered of the streams of a film. */
class Streams {
  readonly list: Gathering[] = []
  readonly #byId = new Map<number, Gathering>()
  /** Kinds of streams by their numbers. [ISO 13818-1 2.5.4] */
  readonly #types = new Map<number, number>()

  get complete(): boolean {
    return this.list.length > 0 && this.list.every((stream) => stream.complete)
  }

  take(code: number, packet: Uint8Array): void {
    if (code === STREAM_MAP) return this.#map(packet)
    if (code === NAVIGATION) return this.#navigate(packet)
    if (code !== PRIVATE && (code < 0xc0 || code > 0xef)) return
    const header = headerOf(packet)
    const payload = packet.subarray(header.from)
    const kept = code === PRIVATE ? payload.subarray(skipOf(payload[0] ?? 0)) : payload
    const stream = this.#stream(code === PRIVATE ? 0x100 | (payload[0] ?? 0) : code, payload)
    if (header.time !== null) stream?.begin(header.time)
    stream?.add(kept)
  }

  /** What players of discs find their way by, told as FFmpeg tells it: by the lengths of its packets. [DVD-Video] */
  #navigate({ length }: Uint8Array): void {
    if (this.#byId.has(NAVIGATION) || !NAVIGATION_LENGTHS.includes(length - 6)) return
    this.#add(new Gathering(NAVIGATION, 'DATA', 'dvd_nav_packet'))
  }

  #add(stream: Gathering): void {
    this.#byId.set(stream.id, stream)
    this.list.push(stream)
  }

  #map(packet: Uint8Array): void {
    const information = (packet[8]! << 8) | packet[9]!
    const from = 12 + information
    for (let at = from; at + 4 <= packet.length - 4; at += 4 + ((packet[at + 2]! << 8) | packet[at + 3]!)) {
      this.#types.set(packet[at + 1]!, packet[at]!)
    }
  }

  #stream(id: number, payload: Uint8Array): Gathering | null {
    const known = this.#byId.get(id)
    if (known || this.list.length >= MAX_STREAMS) return known ?? null
    const type = this.#types.get(id)
    const stated = type === undefined ? null : streamType(type, new Map(), '')
    const [kind, codec] = stated?.[1] ? stated : guess(id, payload)
    if (kind === 'DATA') return null
    const stream = new Gathering(id, kind, codec)
    this.#add(stream)
    return stream
  }
}

/** What a stream is that no map names: pictures by their first start code, those of discs by their number. [DVD-Video] */
function guess(id: number, payload: Uint8Array): readonly [kind: Elementary['kind'], codec: string | null] {
  if (id >= 0xe0 && id < 0x100) return ['VIDEO', pictureCodec(payload)]
  if (id >= 0xc0 && id < 0xe0) return ['AUDIO', 'mp2']
  const part = id & 0xff
  if (part >= 0x20 && part < 0x40) return ['SUBTITLE', 'dvd_subtitle']
  if ((part >= 0x80 && part < 0x88) || (part >= 0xc0 && part < 0xd0)) return ['AUDIO', 'ac3']
  if (part >= 0x88 && part < 0x90) return ['AUDIO', 'dts']
  return part >= 0xa0 && part < 0xb0 ? ['AUDIO', 'pcm_dvd'] : ['DATA', null]
}

function pictureCodec(payload: Uint8Array): string {
  const first = payload[startCode(payload, 0) + 3] ?? SEQUENCE
  if ([0x67, 0x27, 0x47, 0x09].includes(first)) return 'h264'
  if (first === 0x40 || first === 0x46) return 'hevc'
  return first === 0xb0 || (first & 0xf0) === 0x20 ? 'mpeg4' : 'mpeg2video'
}

/** Bytes of a private stream before its code: its number, and where frames begin. */
const skipOf = (part: number) => (part >= 0x20 && part < 0x40 ? 1 : 4)

/** The header of a packet, as the second edition has it, or the first. [ISO 13818-1 2.4.3.6, ISO 11172-1 2.4.3.3] */
function headerOf(packet: Uint8Array): { from: number; time: number | null } {
  const second = (packet[6]! & 0xc0) === 0x80 ? packetHeader(packet) : null
  if (second) return second
  let at = 6
  while (at < 6 + 16 && packet[at] === 0xff) at++
  if ((packet[at]! & 0xc0) === 0x40) at += 2
  const marks = (packet[at] ?? 0) >> 4
  if (marks === 2) return { from: at + 5, time: timeAt(packet, at) }
  if (marks === 3) return { from: at + 10, time: timeAt(packet, at) }
  return { from: at + 1, time: null }
}
