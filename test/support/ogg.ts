import { bytes, u32, u32le } from './bytes.ts'

type Part = string | number | Uint8Array

const FIRST = 2

/** A page of whole packets; its check is not looked at. */
export function oggPage(flags: number, serial: number, position: number, ...packets: readonly Uint8Array[]): Uint8Array {
  const lacing = packets.flatMap(({ length }) => [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255])
  return bytes(
    'OggS',
    0,
    flags,
    u32le(position),
    u32le(0),
    u32le(serial),
    u32le(0),
    u32le(0),
    lacing.length,
    Uint8Array.from(lacing),
    ...packets,
  )
}

export const firstPage = (serial: number, packet: Uint8Array) => oggPage(FIRST, serial, 0, packet)

/** What a stream of Theora is: 25 pictures a second, with pixels of 4 to 3; 6 bits count from the last whole picture. */
export const theoraHead = (width: number, height: number) => {
  const u24 = (number: number) => u32(number).subarray(1)
  return bytes('\x80theora', 3, 2, 1, 0, 1, 0, 1, u24(width), u24(height), 0, 0, u32(25), u32(1), u24(4), u24(3), 0, u24(0), 0x00, 0xc0)
}

export const vorbisHead = (channels: number, rate: number) =>
  bytes('\x01vorbis', u32le(0), channels, u32le(rate), u32le(0), u32le(80_000), new Uint8Array(6))

export function comments(mark: string, ...entries: readonly string[]): Uint8Array {
  const written: Part[] = entries.flatMap((entry) => [u32le(Buffer.byteLength(entry)), new Uint8Array(Buffer.from(entry))])
  return bytes(mark, u32le(4), 'made', u32le(entries.length), ...written, 1)
}

/** A small film of pictures and sound. */
export const oggSample = bytes(
  firstPage(1, theoraHead(4, 3)),
  firstPage(2, vorbisHead(2, 44_100)),
  oggPage(0, 1, 0, comments('\x81theora', 'TITLE=Größe', 'ENCODER=Program')),
  oggPage(0, 2, 0, comments('\x03vorbis', 'LANGUAGE=deu', 'TITLE=other')),
  oggPage(0, 1, (20 << 6) | 5, ...Array.from({ length: 25 }, () => bytes('picture'))),
  oggPage(4, 2, 44_100, bytes('sound')),
)

/** Sound alone. */
export const oggSoundSample = bytes(
  firstPage(1, vorbisHead(2, 44_100)),
  oggPage(0, 1, 0, comments('\x03vorbis', 'ARTIST=Somebody')),
  oggPage(4, 1, 44_100, bytes('sound')),
)
