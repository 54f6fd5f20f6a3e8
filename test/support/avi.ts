import { bytes, u16le, u32le, zeros } from './bytes.ts'
import { riffChunk } from './webp.ts'

type Part = string | number | Uint8Array

export const list = (type: string, ...chunks: readonly Part[]) => riffChunk('LIST', type, ...chunks)

/** The main header: microseconds a picture takes, their number and their size. */
export const avih = (interval: number, frames: number, width: number, height: number) =>
  riffChunk('avih', u32le(interval), zeros(12), u32le(frames), zeros(12), u32le(width), u32le(height), zeros(16))

/** The header of a stream: so many units of scale by rate. */
export const strh = (type: string, handler: string, scale: number, rate: number, length: number) =>
  riffChunk('strh', type, handler, zeros(12), u32le(scale), u32le(rate), u32le(0), u32le(length), zeros(20))

export const bitmapFormat = (codec: string, width: number, height: number) =>
  riffChunk('strf', u32le(40), u32le(width), u32le(height >>> 0), u16le(1), u16le(24), codec, zeros(20))

export const waveFormat = (tag: number, channels: number, rate: number, bits: number) =>
  riffChunk(
    'strf',
    u16le(tag),
    u16le(channels),
    u32le(rate),
    u32le((rate * channels * bits) / 8),
    u16le((channels * bits) / 8),
    u16le(bits),
  )

/** A film of these chunks. */
export function aviOf(...chunks: readonly Uint8Array[]): Uint8Array {
  const content = bytes('AVI ', ...chunks)
  return bytes('RIFF', u32le(content.length), content)
}

/** A small film with as much as it can hold. */
export const aviSample = aviOf(
  list(
    'hdrl',
    avih(40_000, 25, 4, 3),
    list('strl', strh('vids', 'MJPG', 1, 25, 25), bitmapFormat('MJPG', 4, -3)),
    list('strl', strh('auds', '\0\0\0\0', 1, 8000, 8000), waveFormat(1, 1, 8000, 16)),
    riffChunk('IDIT', 'Mon Mar 10 15:04:43 2003\n\0'),
  ),
  list('INFO', riffChunk('ISFT', 'Camera\0'), riffChunk('IART', 'Gr\xf6\xdfe\0')),
  list('movi', riffChunk('00dc', 'picture')),
  riffChunk('_PMX', '<x/>'),
)
