import { bytes, u16, u32 } from './bytes.ts'

type Part = string | number | Uint8Array

const PACKET = 188

/** Bytes as transport packets of one stream, the last one stuffed. */
export function packets(id: number, payload: Uint8Array): Uint8Array {
  const made: Uint8Array[] = []
  for (let at = 0; at < payload.length;) {
    const left = payload.length - at
    const stuffing = Math.max(0, PACKET - 4 - left)
    const taken = Math.min(left, PACKET - 4)
    const field = stuffing === 0 ? bytes() : stuffing === 1 ? bytes(0) : bytes(stuffing - 1, 0, new Uint8Array(stuffing - 2).fill(0xff))
    made.push(bytes(0x47, (at === 0 ? 0x40 : 0) | (id >> 8), id, stuffing ? 0x30 : 0x10, field, payload.subarray(at, at + taken)))
    at += taken
  }
  return bytes(...made)
}

/** A table in packets of its own; its check is not looked at. */
function table(id: number, kind: number, ...content: readonly Part[]): Uint8Array {
  const body = bytes(u16(1), 0xc1, 0, 0, ...content, u32(0))
  return packets(id, bytes(0, kind, u16(0xb000 | body.length), body))
}

const SERVICES = 0x11

/** What a service is called, and by whom it is sent. */
export const services = (...named: readonly (readonly [provider: string, name: string])[]) =>
  table(
    SERVICES,
    0x42,
    u16(1),
    0xff,
    ...named.map(([provider, name], i) => {
      const said = descriptor(0x48, 1, provider.length, provider, name.length, name)
      return bytes(u16(i + 1), 0xfc, u16(0x8000 | said.length), said)
    }),
  )

const PROGRAM = 0x100

/** Which packets say what the program is made of. */
export const associations = table(0, 0, u16(1), u16(0xe000 | PROGRAM))

/** A stream of a program: its kind, its packets, and its descriptors. */
export type TestStream = readonly [type: number, id: number, ...descriptors: readonly Uint8Array[]]

export const descriptor = (tag: number, ...content: readonly Part[]) => bytes(tag, bytes(...content).length, ...content)

/** What a program is made of. */
export function program(registration: string, ...streams: readonly TestStream[]): Uint8Array {
  const about = registration ? descriptor(5, registration) : bytes()
  const entries = streams.map(([type, id, ...descriptors]) => {
    const said = bytes(...descriptors)
    return bytes(type, u16(0xe000 | id), u16(0xf000 | said.length), said)
  })
  return table(PROGRAM, 2, u16(0xe1ff), u16(0xf000 | about.length), about, ...entries)
}

/** A packet of an elementary stream, at a time in units of 1/90000 second. */
export function timed(stream: number, time: number, ...code: readonly Part[]): Uint8Array {
  const content = bytes(...code)
  const high = Math.floor(time / 2 ** 30)
  const stamp = bytes(0x21 | (high << 1), time >>> 22, 0x01 | ((time >>> 14) & 0xfe), time >>> 7, 0x01 | ((time << 1) & 0xfe))
  return bytes(u32(0x100 | stream), u16(content.length + 8), 0x80, 0x80, 5, stamp, content)
}

/** The header of MPEG-1 pictures, 25 a second, with square pixels. */
export const sequence = (width: number, height: number) =>
  bytes(u32(0x1b3), width >> 4, ((width & 15) << 4) | (height >> 8), height, 0x13, u32(0xffffe018))

/** A frame of MPEG sound, layer II, 48 kHz, stereo: 32 kbit/s make 96 bytes. */
export const soundFrame = bytes(0xff, 0xfd, 0x14, 0, new Uint8Array(92))

const film = bytes(
  associations,
  program('', [0x01, 0x101], [0x03, 0x102, descriptor(0x0a, 'deu', 0)]),
  packets(0x101, timed(0xe0, 90_000, sequence(4, 3))),
  packets(0x102, timed(0xc0, 90_000, soundFrame, soundFrame)),
  packets(0x101, timed(0xe0, 93_600, 'picture')),
  packets(0x101, timed(0xe0, 97_200, 'picture')),
)

/** The packets of a film with their times of arrival. */
export function withArrivals(film: Uint8Array): Uint8Array {
  return bytes(...Array.from({ length: film.length / PACKET }, (_, i) => bytes(u32(i), film.subarray(i * PACKET, (i + 1) * PACKET))))
}

/** A small film of each kind. */
export const mpegTsSample = film
export const m2tsSample = withArrivals(film)

/** The header of a pack, as the second edition has it. */
export const pack = bytes(u32(0x1ba), 0x44, 0, 4, 0, 4, 1, 0, 0, 3, 0xf8)

export const mpegPsSample = bytes(
  pack,
  timed(0xe0, 90_000, sequence(4, 3)),
  timed(0xc0, 90_000, soundFrame, soundFrame),
  timed(0xbd, 90_000, 0x80, 1, 0, 1, 'sound of a disc'),
  pack,
  timed(0xe0, 93_600, 'picture'),
  timed(0xe0, 97_200, 'picture'),
)

export const mpegVideoSample = bytes(sequence(4, 3), u32(0x1b8), 'group', u32(0x100), 'picture')
