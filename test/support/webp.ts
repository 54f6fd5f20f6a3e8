import { exifWith } from './blocks.ts'
import { bytes, u16le, u32le } from './bytes.ts'

type Part = string | number | Uint8Array

/** A RIFF chunk, padded to an even length. */
export function riffChunk(type: string, ...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  return bytes(type, u32le(content.length), content, ...(content.length % 2 ? [0] : []))
}

function u24le(number: number): Uint8Array {
  return u32le(number).subarray(0, 3)
}

/** The extended header: flags, and the sides of the canvas. */
export function vp8x(flags: number, width: number, height: number): Uint8Array {
  return riffChunk('VP8X', flags, 0, 0, 0, u24le(width - 1), u24le(height - 1))
}

/** Lossy pixels. */
export function vp8(width: number, height: number, length = 5): Uint8Array {
  return riffChunk('VP8 ', 0x10, 2, 0, 0x9d, 0x01, 0x2a, u16le(width), u16le(height), new Uint8Array(length).fill(0xaa))
}

/** Lossless pixels. */
export function vp8l(width: number, height: number, alpha: boolean): Uint8Array {
  return riffChunk('VP8L', 0x2f, u32le(((width - 1) | ((height - 1) << 14) | (alpha ? 1 << 28 : 0)) >>> 0), 0xaa)
}

/** A frame of an animation. */
export function anmf(milliseconds: number, ...data: readonly Part[]): Uint8Array {
  return riffChunk('ANMF', u24le(0), u24le(0), u24le(3), u24le(2), u24le(milliseconds), 0, ...data)
}

/** A WebP of these chunks. */
export function webpOf(...chunks: readonly Uint8Array[]): Uint8Array {
  const content = bytes('WEBP', ...chunks)
  return bytes('RIFF', u32le(content.length), content)
}

/** A WebP with a block of every kind. */
export const webpSample = webpOf(
  vp8x(0x2c, 4, 3),
  riffChunk('ICCP', 'profile'),
  vp8(4, 3),
  riffChunk('EXIF', exifWith(6)),
  riffChunk('XMP ', '<x/>'),
)

/** An animated WebP of two frames. */
export const animatedWebp = webpOf(
  vp8x(0x12, 4, 3),
  riffChunk('ANIM', u32le(0), u16le(2)),
  anmf(100, vp8l(4, 3, true)),
  anmf(250, vp8l(4, 3, true)),
)
