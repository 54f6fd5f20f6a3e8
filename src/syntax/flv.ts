import { onceForSource } from '../source/once.ts'
import { type ByteSource, latin1, view } from '../source/source.ts'
import { type AmfEntry, amfEntries } from './amf.ts'
import { CodeBits } from './code-bits.ts'
import { avcSequence } from './picture-avc.ts'

/** Pictures, sound, or what a script says in time with them. */
type FlvKind = 'VIDEO' | 'AUDIO' | 'SUBTITLE' | 'DATA'

/** What an FLV film says of itself. [FLV 10.1] */
export interface Flv {
  /** What its script says, in file order. */
  readonly entries: readonly AmfEntry[]
  /** Kinds of its streams in the order they begin. */
  readonly kinds: readonly FlvKind[]
  /** The first packets of pictures and sound, from the byte that says how they are coded. */
  readonly video: Uint8Array | null
  readonly audio: Uint8Array | null
  /** Seconds between the first pictures; null where there are none to tell. */
  readonly spacing: number | null
  /** When the last packet begins, in seconds. */
  readonly last: number | null
  /** Where XMP lies in the file. */
  readonly xmp: { readonly offset: number; readonly length: number } | null
}

const AUDIO = 8
const VIDEO = 9
const SCRIPT = 18
const HEAD = 11

/** Scripts about the film; what others say goes in time with it, as FFmpeg has it. */
const KNOWN = new Set(['onMetaData', 'onCuePoint', 'onTextData', 'onCaption', 'onCaptionInfo', '|RtmpSampleAccess'])

/** The type of a text in a script. [AMF0 2.4] */
const TEXT = 2

/** Packets that are looked at, and as much of each as is read; longer scripts are cut. */
const MAX_PACKETS = 64
const MAX_CODE = 1024
const MAX_SCRIPT = 1024 * 1024

/** Whether a source is an FLV film: its header says where its packets begin. */
export async function isFlv(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 9)
  return head.length === 9 && latin1(head, 0, 3) === 'FLV' && head[3] === 1 && (head[4]! & 0xfa) === 0 && view(head).getUint32(5) >= 9
}

interface Packet {
  readonly type: number
  readonly offset: number
  readonly length: number
  readonly time: number
}

/** Reads what an FLV film says of itself, from its first packets and the last. */
export const readFlv = onceForSource(async (source: ByteSource): Promise<Flv> => {
  const head = await source.read(0, 9)
  const found = { entries: [] as AmfEntry[], kinds: [] as FlvKind[], times: [] as number[] }
  let [video, audio, xmp]: [Uint8Array | null, Uint8Array | null, Flv['xmp']] = [null, null, null]
  const end = await source.size()
  for (let at = view(head).getUint32(5) + 4, count = 0; at < end && count < MAX_PACKETS; count++) {
    await source.budget.step()
    const packet = await packetAt(source, at)
    if (!packet) break
    const { type, offset, length } = packet
    let timed: FlvKind | null = null
    if (type === SCRIPT) {
      const { name, entries } = await script(source, packet)
      timed = KNOWN.has(name) ? (packet.time > 0 ? 'SUBTITLE' : null) : 'DATA'
      const text = entries.find(({ name }) => name === 'liveXML')
      if (text) xmp ??= { offset: offset + text.offset, length: text.length }
      else for (const entry of entries) found.entries.push(entry)
    }
    if (type === VIDEO) found.times.push(packet.time)
    const kind = type === VIDEO ? 'VIDEO' : type === AUDIO ? 'AUDIO' : timed
    if (kind && length > 0 && !found.kinds.includes(kind)) found.kinds.push(kind)
    if (type === VIDEO) video ??= await source.read(offset, Math.min(length, MAX_CODE))
    if (type === AUDIO) audio ??= await source.read(offset, Math.min(length, MAX_CODE))
    at = offset + length + 4
  }
  const { entries, kinds } = found
  return { entries, kinds, video, audio, spacing: spacingOf(found.times), last: await lastTime(source, end), xmp }
})

/** [FLV E.4.1] */
async function packetAt(source: ByteSource, at: number): Promise<Packet | null> {
  const head = await source.read(at, HEAD)
  const type = (head[0] ?? 0) & 0x1f
  if (head.length < HEAD || ![AUDIO, VIDEO, SCRIPT].includes(type)) return null
  const numbers = view(head)
  const time = ((numbers.getUint32(4) >>> 8) + head[7]! * 2 ** 24) / 1000
  return { type, offset: at + HEAD, length: numbers.getUint32(0) & 0xffffff, time }
}

async function script(source: ByteSource, { offset, length }: Packet): Promise<{ name: string; entries: AmfEntry[] }> {
  const bytes = await source.read(offset, Math.min(length, MAX_SCRIPT))
  const name = bytes[0] === TEXT && bytes.length > 3 ? latin1(bytes, 3, 3 + view(bytes).getUint16(1)) : ''
  return { name, entries: await amfEntries(bytes, source.budget) }
}

/** Each packet is followed by its length, so the last one is found from the end. */
async function lastTime(source: ByteSource, end: number): Promise<number | null> {
  if (!Number.isFinite(end) || end < 9 + 4 + HEAD) return null
  const length = view(await source.read(end - 4, 4)).getUint32(0)
  const packet = length >= HEAD && length < end ? await packetAt(source, end - 4 - length) : null
  return packet && packet.length + HEAD === length ? packet.time : null
}

/** What a decoder is configured with goes by the time of the first picture. */
function spacingOf(found: readonly number[]): number | null {
  const times = [...new Set(found)]
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0]
  return times.length > 1 && last > first ? (last - first) / (times.length - 1) : null
}

/** Codecs of pictures by their numbers, FFmpeg's names. [FLV E.4.3.1] */
export const FLV_VIDEO: ReadonlyMap<number, string> = new Map([
  [2, 'flv1'],
  [3, 'flashsv'],
  [4, 'vp6f'],
  [5, 'vp6a'],
  [6, 'flashsv2'],
  [7, 'h264'],
  [12, 'hevc'],
])

/** Sizes of Sorenson's pictures by number. [FLV E.4.3.1, H263VIDEOPACKET] */
const SIZES = [null, null, [352, 288], [176, 144], [128, 96], [320, 240], [160, 120]] as const

/** The size that the code of the first pictures tells; null where it does not. */
export function flvSize(packet: Uint8Array | null): { width: number; height: number } | null {
  const codec = FLV_VIDEO.get((packet?.[0] ?? 0) & 15)
  const size = packet && codec ? codedSize(codec, packet) : null
  return size && size.width > 0 && size.height > 0 ? size : null
}

function codedSize(codec: string, packet: Uint8Array): { width: number; height: number } | null {
  const bits = new CodeBits(packet.subarray(1, 64))
  if (codec === 'flv1') return sorenson(bits)
  if (codec === 'flashsv' || codec === 'flashsv2') {
    bits.skip(4)
    const width = bits.next(12)
    bits.skip(4)
    return { width, height: bits.next(12) }
  }
  if (codec === 'vp6f' || codec === 'vp6a') return on2(packet)
  // A sequence header is the decoder's configuration; behind it lies the sequence parameter set.
  if (codec !== 'h264' || packet[1] !== 0 || packet.length < 14) return null
  const length = view(packet).getUint16(11)
  return avcSequence(packet.subarray(14, 13 + length))
}

function sorenson(bits: CodeBits): { width: number; height: number } | null {
  if (bits.next(17) !== 1) return null
  bits.skip(5 + 8)
  const size = bits.next(3)
  if (size < 2) return { width: bits.next(size === 0 ? 8 : 16), height: bits.next(size === 0 ? 8 : 16) }
  const known = SIZES[size]
  return known ? { width: known[0], height: known[1] } : null
}

/** Macroblocks, less what is cut off. [VP6 bitstream 9.2] */
function on2(packet: Uint8Array): { width: number; height: number } | null {
  const cut = packet[1] ?? 0
  const from = (packet[0]! & 15) === 5 ? 5 : 2
  const [first, second] = [packet[from] ?? 0x80, packet[from + 1] ?? 0]
  if (first & 0x80) return null
  const at = from + 2 + ((first & 1) !== 0 || (second & 6) === 0 ? 2 : 0)
  return { width: (packet[at + 1] ?? 0) * 16 - (cut >> 4), height: (packet[at] ?? 0) * 16 - (cut & 15) }
}
