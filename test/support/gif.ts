import { bytes, u16le } from './bytes.ts'

type Part = string | number | Uint8Array

/** Data in sub-blocks of up to 255 bytes, with the end mark. */
export function subBlocks(...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  const pieces: Part[] = []
  for (let i = 0; i < content.length; i += 255) pieces.push(Math.min(255, content.length - i), content.subarray(i, i + 255))
  return bytes(...pieces, 0)
}

/** A comment. */
export function gifComment(text: string): Uint8Array {
  return bytes(0x21, 0xfe, subBlocks(text))
}

/** What an application left: an identifier of eleven characters, and data in sub-blocks, or as they are. */
export function application(identifier: string, stored: Uint8Array): Uint8Array {
  return bytes(0x21, 0xff, 11, identifier, stored)
}

/** How often to play. */
export function loop(times: number): Uint8Array {
  return application('NETSCAPE2.0', subBlocks(1, u16le(times)))
}

/** The bytes behind XMP, which lead every walk over sub-blocks to their end. */
export const magicTrailer = bytes(
  1,
  Uint8Array.from({ length: 256 }, (_, i) => 255 - i),
  0,
)

/** A graphic control extension: delay in hundredths of a second, transparency. */
export function control(hundredths: number, transparent = false): Uint8Array {
  return bytes(0x21, 0xf9, subBlocks(transparent ? 1 : 0, u16le(hundredths), 0))
}

/** An image with a colour table of two colours. */
export function gifImage(width: number, height: number, interlaced = false): Uint8Array {
  const descriptor = bytes(0x2c, u16le(0), u16le(0), u16le(width), u16le(height), 0x80 | (interlaced ? 0x40 : 0))
  return bytes(descriptor, new Uint8Array(6), 2, subBlocks(0x4c, 0x01))
}

/** A GIF of these blocks, with a colour table of four colours. */
export function gifOf(width: number, height: number, ...blocks: readonly Uint8Array[]): Uint8Array {
  return bytes('GIF89a', u16le(width), u16le(height), 0x81, 0, 0, new Uint8Array(12), ...blocks, 0x3b)
}

/** A GIF with a block of every kind, and two frames. */
export const gifSample = gifOf(
  4,
  3,
  loop(5),
  gifComment('comment'),
  application('XMP DataXMP', bytes('<x a="more than a few bytes, so that lengths lead beyond them"/>', magicTrailer)),
  application('ICCRGBG1012', subBlocks('profile')),
  control(10, true),
  gifImage(4, 3, true),
  control(25),
  gifImage(4, 3),
)
