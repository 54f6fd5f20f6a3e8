import { CodeBits } from './code-bits.ts'
import type { PictureFacts } from './picture-facts.ts'

const KEY = 0

/** What a picture of VP8 that needs no other begins with: its version, a mark, its sides. [RFC 6386 9.1] */
export function vp8Picture(code: Uint8Array): PictureFacts | null {
  const [first = 1, , , ...mark] = code.subarray(0, 10)
  if ((first & 1) !== KEY || mark.length < 7 || mark[0] !== 0x9d || mark[1] !== 0x01 || mark[2] !== 0x2a) return null
  const side = (at: number) => (mark[at]! | (mark[at + 1]! << 8)) & 0x3fff
  return { width: side(3), height: side(5), frameRate: null, pixelAspectRatio: null, configuration: Uint8Array.of((first >> 1) & 7) }
}

const MARKER = 2
const SYNC = 0x498342
const SRGB = 7

/** Numbers of matrix coefficients by those that VP9 has of spaces of colours. [VP9 7.2.2, ISO 23091-2 8.3] */
const MATRICES = [2, 5, 1, 6, 7, 9, 2, 0]

/** What a picture of VP9 that needs no other begins with: profile, colours and sides. [VP9 6.2, 7.2] */
export function vp9Picture(code: Uint8Array): PictureFacts | null {
  const bits = new CodeBits(code.subarray(0, 16))
  if (bits.next(2) !== MARKER) return null
  const profile = bits.next(1) + 2 * bits.next(1)
  if (profile === 3) bits.skip(1)
  const [isRepeated, type] = [bits.flag(), bits.next(1)]
  bits.skip(1 + 1)
  if (isRepeated || type !== KEY || bits.next(24) !== SYNC) return null
  if (profile >= 2) bits.skip(1)
  const space = bits.next(3)
  const full = space === SRGB || bits.flag()
  if (profile & 1) bits.skip(space === SRGB ? 1 : 3)
  const [width, height] = [bits.next(16) + 1, bits.next(16) + 1]
  if (bits.left < 0) return null
  const colour = { primaries: 2, transfer: 2, matrix: MATRICES[space]! }
  return { width, height, frameRate: null, pixelAspectRatio: null, configuration: Uint8Array.of(profile), colour, full }
}
