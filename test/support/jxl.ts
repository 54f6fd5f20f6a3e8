import { brotliCompressSync } from 'node:zlib'
import { box } from './boxes.ts'
import { exifWith } from './blocks.ts'
import { bytes, u32 } from './bytes.ts'

/** A number in so many bits. */
export type Field = readonly [count: number, value: number]

/** Bits, the lowest of each byte first: pairs of a count and a number. */
export function bits(...fields: readonly Field[]): Uint8Array {
  const all = fields.flatMap(([count, value]) => Array.from({ length: count }, (_, i) => Math.floor(value / 2 ** i) % 2))
  const out = new Uint8Array(Math.ceil(all.length / 8))
  for (const [i, bit] of all.entries()) out[i >> 3]! |= bit << (i & 7)
  return out
}

/** A number that two bits say the width of. */
export const choice = (way: number, count: number, value: number) =>
  [
    [2, way],
    [count, value],
  ] as const

/** A size of nine bits a side. */
export const sides = (width: number, height: number) => [[1, 0], ...choice(0, 9, height - 1), [3, 0], ...choice(0, 9, width - 1)] as const

/** The header of a codestream: turned by a quarter, ten bits, gray with alpha, playing three times. */
export const jxlCodestream = bytes(
  '\xff\x0a',
  bits(
    ...sides(40, 30),
    [1, 0],
    // Extra fields: orientation, no other size, no preview, an animation of 1000 ticks a second, three loops.
    [1, 1],
    [3, 5],
    [1, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 0],
    ...choice(1, 3, 3),
    [1, 0],
    // Ten bits of whole numbers; one extra channel, alpha as by default.
    [1, 0],
    [2, 1],
    [1, 1],
    [2, 1],
    [1, 1],
    // Not in XYB; no profile, gray.
    [1, 0],
    [1, 0],
    [1, 0],
    [2, 1],
  ),
  'frames',
)

const signature = box('JXL ', '\r\n\x87\n')
const ftyp = box('ftyp', 'jxl ', u32(0), 'jxl ')

export function jxlOf(...boxes: readonly Uint8Array[]): Uint8Array {
  return bytes(signature, ftyp, ...boxes)
}

export const compressed = (type: string, content: Uint8Array) => box('brob', type, new Uint8Array(brotliCompressSync(content)))

/** A JPEG XL in boxes, whose codestream is in two pieces, with Exif, and XMP that is compressed. */
export const jxlSample = jxlOf(
  box('Exif', u32(0), exifWith(6)),
  box('jxlp', u32(0), jxlCodestream.subarray(0, 7)),
  compressed('xml ', bytes('<x/>')),
  box('jxlp', u32(0x80000001), jxlCodestream.subarray(7)),
)
