import { onceForSource } from '../source/once.ts'
import { type ByteSource, latin1, view } from '../source/source.ts'
import { CodeBits } from './code-bits.ts'

/** A stream of an Ogg file: the packets of its headers. [RFC 3533] */
export interface OggStream {
  readonly serial: number
  readonly packets: readonly Uint8Array[]
  /** The first page behind them that says where it is; null where none is near. */
  readonly first: OggBeginning | null
  /** The position of the last page near the end of the file, in units of the codec; null where none is there. */
  readonly last: bigint | null
}

/** Where a stream begins: a stretch of a longer one does not at 0. */
export interface OggBeginning {
  /** The position when all packets that end on the page were played. */
  readonly position: bigint
  readonly packets: number
  /** The first bytes of the first packet. */
  readonly head: Uint8Array
}

/** What the header of pictures in Ogg says. [Theora 6.2] */
export interface OggPictures {
  readonly codec: string
  readonly width: number
  readonly height: number
  readonly frameRate: number | null
  readonly pixelAspectRatio: number | null
  /** Bits of a position that count from the last whole picture; -1 where positions are plain numbers. */
  readonly shift: number
}

/** As much of the beginning of a file as is read in search of headers, and of its end for the last positions. */
const HEAD = 64 * 1024
const MOST = 512 * 1024
const TAIL = 128 * 1024

const MAX_STREAMS = 32

/** Packets of headers at most: what a stream is, what describes it, how it is decoded. */
const HEADERS = 2
const MAX_PACKET = 256 * 1024

interface Page {
  readonly first: boolean
  readonly position: bigint
  readonly serial: number
  readonly lacing: Uint8Array
  readonly data: number
  readonly length: number
}

/** A page at an offset of these bytes; null where none is there, or it is cut. [RFC 3533 6] */
function pageAt(bytes: Uint8Array, at: number): Page | null {
  if (at + 27 > bytes.length || latin1(bytes, at, at + 4) !== 'OggS' || bytes[at + 4] !== 0) return null
  const lacing = bytes.subarray(at + 27, at + 27 + bytes[at + 26]!)
  const data = at + 27 + bytes[at + 26]!
  const length = lacing.reduce((sum, size) => sum + size, 0)
  const numbers = view(bytes)
  const first = (bytes[at + 5]! & 2) !== 0
  return {
    first,
    position: numbers.getBigInt64(at + 6, true),
    serial: numbers.getUint32(at + 14, true),
    lacing,
    data,
    length: data - at + length,
  }
}

/** What an Ogg file holds, pictures or sound alone; null where neither: every stream has its first page before all others. */
export async function oggKind(source: ByteSource): Promise<'pictures' | 'sound' | null> {
  if (latin1(await source.read(0, 5)) !== 'OggS\0') return null
  const bytes = await source.read(0, 4096)
  let isHeard = false
  for (let at = 0, page = pageAt(bytes, 0); page?.first; at += page.length, page = pageAt(bytes, at)) {
    await source.budget.step()
    const packet = bytes.subarray(page.data, at + page.length)
    if (oggPictures(packet)) return 'pictures'
    isHeard ||= SOUND.some((mark) => latin1(packet, 0, mark.length) === mark) || oggStated(packet)?.kind === 'audio'
  }
  return isHeard ? 'sound' : null
}

/** What streams of sound begin with. [Vorbis I 4.2.1, RFC 7845 5.1, Speex, FLAC to Ogg mapping] */
const SOUND = ['\x01vorbis', 'OpusHead', 'Speex   ', '\x7fFLAC']

/** The streams of a file, in the order they begin. */
export const readOgg = onceForSource(async (source: ByteSource): Promise<readonly OggStream[]> => {
  const streams = new Map<number, Gathered>()
  let bytes = await source.read(0, HEAD)
  await pagesIn(source, bytes, 0, (page) => gather(streams, bytes, page))
  if (![...streams.values()].every(({ packets }) => packets.length >= HEADERS) && bytes.length === HEAD) {
    streams.clear()
    bytes = await source.read(0, MOST)
    await pagesIn(source, bytes, 0, (page) => gather(streams, bytes, page))
  }
  const last = await lastPositions(source)
  return [...streams].map(([serial, { packets, first }]) => ({ serial, packets, first, last: last.get(serial) ?? null }))
})

interface Gathered {
  readonly packets: Uint8Array[]
  first: OggBeginning | null
  /** The packet that is not yet whole. */
  pieces: Uint8Array[]
  length: number
}

/** Packets go on over pages: one ends with a piece of less than 255 bytes. */
function gather(streams: Map<number, Gathered>, bytes: Uint8Array, page: Page): void {
  if (page.first && !streams.has(page.serial) && streams.size < MAX_STREAMS && !hasBegun(streams))
    streams.set(page.serial, { packets: [], first: null, pieces: [], length: 0 })
  const stream = streams.get(page.serial)
  if (!stream) return
  if (stream.packets.length >= HEADERS && page.position > 0n) stream.first ??= beginningAt(bytes, page)
  let at = page.data
  for (const size of page.lacing) {
    if (stream.packets.length >= HEADERS) return
    if (stream.length < MAX_PACKET) stream.pieces.push(bytes.subarray(at, at + size))
    stream.length += size
    at += size
    if (size === 255) continue
    stream.packets.push(new Uint8Array(Buffer.concat(stream.pieces)))
    stream.pieces = []
    stream.length = 0
  }
}

/** Whether a film is past the first pages of its streams: those that begin behind them are of another film that was put behind it. [RFC 3533 4] */
const hasBegun = (streams: ReadonlyMap<number, Gathered>) => [...streams.values()].some(({ packets }) => packets.length > 1)

function beginningAt(bytes: Uint8Array, { position, lacing, data }: Page): OggBeginning {
  return { position, packets: lacing.filter((size) => size < 255).length, head: bytes.subarray(data, data + Math.min(lacing[0] ?? 0, 2)) }
}

async function pagesIn(source: ByteSource, bytes: Uint8Array, from: number, take: (page: Page) => void): Promise<void> {
  for (let at = from, page = pageAt(bytes, at); page; at += page.length, page = pageAt(bytes, at)) {
    const turn = source.budget.step()
    if (turn) await turn
    take(page)
  }
}

/** Where each stream ends, by the last pages of the file. */
async function lastPositions(source: ByteSource): Promise<ReadonlyMap<number, bigint>> {
  const size = await source.size()
  const last = new Map<number, bigint>()
  if (!Number.isFinite(size)) return last
  const tail = await source.read(Math.max(0, size - TAIL), TAIL)
  const marks = Buffer.from(tail.buffer, tail.byteOffset, tail.length)
  for (let at = marks.indexOf('OggS'); at >= 0; at = marks.indexOf('OggS', at + 1)) {
    const turn = source.budget.step()
    if (turn) await turn
    const page = pageAt(tail, at)
    if (page && page.position >= 0n) last.set(page.serial, page.position)
  }
  return last
}

/** What the first packet of a stream of pictures says; null where it is of something else. */
export function oggPictures(packet: Uint8Array): OggPictures | null {
  if (latin1(packet, 0, 7) === '\x80theora' && packet.length >= 42) return theora(new CodeBits(packet.subarray(10, 42)))
  if (latin1(packet, 0, 5) === 'OVP80' && packet.length >= 26) return vp8(packet)
  const stated = oggStated(packet)
  if (stated?.kind !== 'video' || packet.length < 53) return null
  const numbers = view(packet)
  const sizes = { width: numbers.getUint32(45, true), height: numbers.getUint32(49, true) }
  return { codec: stated.format, ...sizes, frameRate: stated.rate, pixelAspectRatio: null, shift: -1 }
}

/** What the header of a stream says that was put into Ogg as it stands in AVI. [OGM, stream header] */
export interface OggStated {
  readonly kind: 'video' | 'audio' | 'text'
  /** Four characters of pictures, the number of a wave format of sound. */
  readonly format: string
  /** Units of its positions in a second. */
  readonly rate: number | null
  readonly bits: number
  readonly channels: number
  readonly bitrate: number
}

/** The header of such a stream; null where it is of another kind. */
export function oggStated(packet: Uint8Array): OggStated | null {
  const kind = latin1(packet, 1, 9).replaceAll('\0', '')
  if (packet[0] !== 1 || packet.length < 45 || (kind !== 'video' && kind !== 'audio' && kind !== 'text')) return null
  const numbers = view(packet)
  const [unit, each] = [Number(numbers.getBigUint64(17, true)), Number(numbers.getBigUint64(25, true))]
  const heard = kind === 'audio' && packet.length >= 53
  return {
    kind,
    format: latin1(packet, 9, 13),
    rate: unit > 0 && each > 0 ? (each * 1e7) / unit : null,
    bits: numbers.getUint16(41, true),
    channels: heard ? numbers.getUint16(45, true) : 0,
    bitrate: heard ? numbers.getUint32(49, true) * 8 : 0,
  }
}

function theora(bits: CodeBits): OggPictures {
  bits.skip(16 + 16)
  const [width, height] = [bits.next(24), bits.next(24)]
  bits.skip(8 + 8)
  const [rate, unit] = [bits.next(32), bits.next(32)]
  const [x, y] = [bits.next(24), bits.next(24)]
  bits.skip(8 + 24 + 6)
  const frameRate = rate > 0 && unit > 0 ? rate / unit : null
  return { codec: 'theora', width, height, frameRate, pixelAspectRatio: x > 0 && y > 0 ? x / y : null, shift: bits.next(5) }
}

/** [VP8 in Ogg] */
function vp8(packet: Uint8Array): OggPictures {
  const bits = new CodeBits(packet.subarray(8, 26))
  const [width, height, x, y] = [bits.next(16), bits.next(16), bits.next(24), bits.next(24)]
  const [rate, unit] = [bits.next(32), bits.next(32)]
  const frameRate = rate > 0 && unit > 0 ? rate / unit : null
  return { codec: 'vp8', width, height, frameRate, pixelAspectRatio: x > 0 && y > 0 ? x / y : null, shift: 32 }
}
