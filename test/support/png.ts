import { crc32, deflateSync } from 'node:zlib'
import { dataset, exifWith, resource } from './blocks.ts'
import { bytes, u16, u32 } from './bytes.ts'

type Part = string | number | Uint8Array

/** A chunk with its checksum. */
export function chunk(type: string, ...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  return bytes(u32(content.length), type, content, u32(crc32(bytes(type, content))))
}

/** A header chunk: eight bits, colours and alpha, not interlaced, or otherwise. */
export function ihdr(width: number, height: number, depth = 8, colorType = 6, interlace = 0): Uint8Array {
  return chunk('IHDR', u32(width), u32(height), depth, colorType, 0, 0, interlace)
}

/** Pixels: as many bytes as are wanted, meaning nothing. */
export function idat(length = 9): Uint8Array {
  return chunk('IDAT', new Uint8Array(length).fill(0xaa))
}

export const iend = chunk('IEND')

/** A PNG of these chunks. */
export function pngOf(...chunks: readonly Uint8Array[]): Uint8Array {
  return bytes('\x89PNG\r\n\x1a\n', ...chunks)
}

/** Compressed bytes. */
export function deflated(...parts: readonly Part[]): Uint8Array {
  return new Uint8Array(deflateSync(bytes(...parts)))
}

/** A compressed text with a profile as ImageMagick writes it. */
export function rawProfile(name: string, profile: Uint8Array, type = 'zTXt'): Uint8Array {
  const hex = Buffer.from(profile).toString('hex').replace(/.{72}/g, '$&\n')
  const text = `\n${name}\n${String(profile.length).padStart(8)}\n${hex}\n`
  return chunk(type, `Raw profile type ${name}\0`, ...(type === 'zTXt' ? [0, deflated(text)] : [text]))
}

/** A control chunk of a frame, with its delay as a fraction of a second. */
export function frameControl(number: number, numerator: number, denominator: number): Uint8Array {
  return chunk('fcTL', u32(number), u32(4), u32(3), u32(0), u32(0), u16(numerator), u16(denominator), 0, 0)
}

/** A PNG with a block of every kind. */
export const pngSample = pngOf(
  ihdr(4, 3),
  chunk('pHYs', u32(2835), u32(2834), 1),
  chunk('iCCP', 'name\0', 0, deflated('profile')),
  chunk('eXIf', exifWith(8)),
  chunk('tEXt', 'Title\0Caf\xe9'),
  idat(),
  chunk('zTXt', 'Author\0', 0, deflated('me')),
  chunk('iTXt', 'XML:com.adobe.xmp\0', 0, 0, 0, 0, '<x/>'),
  chunk('iTXt', 'Title\0', 1, 0, 'fr\0', 'Titre\0', deflated('Caf\xc3\xa9')),
  rawProfile('8bim', resource(0x0404, dataset(5, 'Title'))),
  iend,
)

/** An animated PNG of two frames. */
export const apngSample = pngOf(
  ihdr(4, 3),
  chunk('acTL', u32(2), u32(3)),
  frameControl(0, 1, 2),
  idat(),
  frameControl(1, 25, 0),
  chunk('fdAT', u32(2), 'pixels'),
  chunk('tEXt', 'Title\0moving'),
  iend,
)
