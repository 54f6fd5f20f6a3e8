import { ihdr, pngOf } from './png.ts'
import { bytes, u16le, u32le } from './bytes.ts'

type Part = string | number | Uint8Array

/** A bitmap header of Windows 3, with what later versions have behind it. */
export function dib(width: number, height: number, bits: number, compression = 0, ...more: readonly Part[]): Uint8Array {
  const rest = bytes(...more)
  const fields = bytes(
    u32le(width),
    u32le(height),
    u16le(1),
    u16le(bits),
    u32le(compression),
    u32le(0),
    u32le(2835),
    u32le(2836),
    new Uint8Array(8),
  )
  return bytes(u32le(40 + rest.length), fields, rest)
}

/** A bitmap header of Windows 5 with masks of four colours, and a profile at an offset from its beginning. */
export function dibV5(width: number, height: number, profile: { offset: number; length: number }): Uint8Array {
  const masks = [0xff0000, 0xff00, 0xff, 0xff000000].map((mask) => u32le(mask))
  const space = bytes('DEBM', new Uint8Array(36 + 12), u32le(4), u32le(profile.offset), u32le(profile.length), u32le(0))
  return dib(width, height, 32, 3, ...masks, space)
}

/** A BMP file of a header and what follows it. */
export function bmpOf(header: Uint8Array, ...rest: readonly Part[]): Uint8Array {
  const content = bytes(header, ...rest)
  return bytes('BM', u32le(14 + content.length), u32le(0), u32le(14 + header.length), content)
}

/** A BMP of four channels, from the top down, with a profile. */
export const bmpSample = bmpOf(dibV5(2, -1, { offset: 132, length: 9 }), 'pixels!!', 'a profile')

/** An icon file or, with type 2, a cursor file of pictures, each with the sides that the directory states. */
export function iconOf(
  type: 1 | 2,
  ...pictures: readonly { width: number; height: number; bits?: number; content: Uint8Array }[]
): Uint8Array {
  let offset = 6 + 16 * pictures.length
  const entries = pictures.map(({ width, height, bits = 0, content }) => {
    const entry = bytes(width, height, 0, 0, u16le(1), u16le(bits), u32le(content.length), u32le(offset))
    offset += content.length
    return entry
  })
  return bytes(u16le(0), u16le(type), u16le(pictures.length), ...entries, ...pictures.map(({ content }) => content))
}

/** An icon in two sizes: a bitmap, and a PNG that is larger than a directory can state. */
export const icoSample = iconOf(
  1,
  { width: 16, height: 16, bits: 32, content: bytes(dib(16, 32, 32), 'pixels') },
  { width: 0, height: 0, bits: 32, content: pngOf(ihdr(512, 400)) },
)

export const curSample = iconOf(2, { width: 8, height: 4, content: bytes(dib(8, 8, 4), 'pixels') })
