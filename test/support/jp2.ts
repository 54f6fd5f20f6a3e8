import { dataset, exifWith, resource } from './blocks.ts'
import { box } from './boxes.ts'
import { bytes, u16, u32 } from './bytes.ts'

/** A codestream of components of eight bits: its size, a comment, and the first tile-part. */
export function codestream(
  width: number,
  height: number,
  components = 3,
  offset = 0,
  separation: readonly [number, number] = [1, 1],
): Uint8Array {
  const grid = [width + offset, height + offset, offset, offset, width, height, 0, 0].map(u32)
  const parts = Array.from({ length: components }, () => bytes(7, ...separation))
  const size = bytes(u16(0), ...grid, u16(components), ...parts)
  const comment = bytes(u16(1), 'by hand')
  return bytes(
    '\xff\x4f\xff\x51',
    u16(size.length + 2),
    size,
    '\xff\x64',
    u16(comment.length + 2),
    comment,
    '\xff\x90',
    u16(10),
    'tile-part',
  )
}

export function jp2Of(brand: string, ...boxes: readonly Uint8Array[]): Uint8Array {
  return bytes(box('jP  ', '\r\n\x87\n'), box('ftyp', brand, u32(0), brand), ...boxes)
}

/** The header box: height and width, components and their bits, and whatever else. */
export function jp2Header(width: number, height: number, components: number, bits: number, ...more: readonly Uint8Array[]): Uint8Array {
  return box('jp2h', box('ihdr', u32(height), u32(width), u16(components), bits, 7, 0, 0), ...more)
}

export const uuidBox = (hex: string, ...content: readonly (string | Uint8Array)[]) => box('uuid', Buffer.from(hex, 'hex'), ...content)

/** Alpha as the fourth of four channels. */
export const cdef = box('cdef', u16(4), ...[0, 1, 2].map((i) => bytes(u16(i), u16(0), u16(i + 1))), u16(3), u16(1), u16(0))

/** 300 pixels an inch across, and half of that down, per metre. */
export const res = box('res ', box('resd', u16(59_055), u16(1000), u16(11_811), u16(1), 2, 0))

/** A JP2 of eight bits and alpha with every kind of metadata. */
export const jp2Sample = jp2Of(
  'jp2 ',
  jp2Header(4, 3, 4, 7, box('colr', 2, 0, 0, 'a profile of a colour space'), cdef, res),
  uuidBox('4a706754696666457869662d3e4a5032', exifWith(6)),
  uuidBox('33c7a4d2b81d4723a0baf1a3e097ad38', dataset(5, 'Title')),
  uuidBox('2c4c0100850440b9a03e562148d6dfeb', resource(0x0404, dataset(5, 'Other'))),
  box('jp2c', codestream(4, 3)),
  uuidBox('be7acfcb97a942e89c71999491e3afac', '<x/>'),
)

export const jpxSample = jp2Of(
  'jpx ',
  box('rreq', 'anything'),
  jp2Header(4, 3, 1, 255, box('bpcc', 15)),
  box('xml ', '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
)
export const jpmSample = jp2Of('jpm ', box('jp2c', codestream(4, 3)))
export const jphSample = jp2Of('jph ', jp2Header(4, 3, 3, 7, box('colr', 1, 0, 0, u32(16))))
export const j2cSample = codestream(4, 3, 3, 2)
