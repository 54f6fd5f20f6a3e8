import { bytes, u16, u32, zeros } from './bytes.ts'

type Part = string | number | Uint8Array

/** A box of an ISO base media file. */
export function box(type: string, ...content: readonly Part[]): Uint8Array {
  const data = bytes(...content)
  return bytes(u32(8 + data.length), type, data)
}

/** A box that begins with a version and flags. */
export function fullBox(type: string, version: number, flags: number, ...content: readonly Part[]): Uint8Array {
  return box(type, u32((version * 2 ** 24 + flags) >>> 0), ...content)
}

export function fileType(major: string, ...compatible: readonly string[]): Uint8Array {
  return box('ftyp', major, u32(0), ...compatible)
}

/** An item of a picture file: what it is, what it holds and which properties it has, counted from 1. */
interface TestItem {
  readonly id: number
  readonly type: string
  readonly content?: Uint8Array
  readonly mediaType?: string
  readonly properties?: readonly number[]
  /** In the item data box of the meta box, instead of the file. */
  readonly inside?: boolean
}

interface Picture {
  readonly primary: number
  readonly items: readonly TestItem[]
  readonly properties?: readonly Uint8Array[]
  readonly references?: readonly { type: string; from: number; to: readonly number[] }[]
  /** Items that belong together, by what for. */
  readonly groups?: readonly { type: string; members: readonly number[] }[]
}

/** The box that lists the items of a picture, and the box with what is in them. */
function picture(start: number, { primary, items, properties = [], references = [], groups = [] }: Picture): Uint8Array {
  const infos = items.map(({ id, type, mediaType }) =>
    fullBox('infe', 2, 0, u16(id), u16(0), type, '\0', mediaType ? `${mediaType}\0` : ''),
  )
  const links = references.map(({ type, from, to }) => box(type, u16(from), u16(to.length), ...to.map(u16)))
  const grouped = groups.map(({ type, members }, i) =>
    fullBox(type, 0, 0, u32(100 + i), u32(members.length), ...members.map((id) => u32(id))),
  )
  const associations = items
    .filter((item) => item.properties)
    .map(({ id, properties = [] }) => bytes(u16(id), properties.length, ...properties))
  const inside = items.filter((item) => item.inside).map(({ content = zeros(0) }) => content)
  const meta = (mdat: number) =>
    fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, u32(0), 'pict', zeros(13)),
      fullBox('pitm', 0, 0, u16(primary)),
      fullBox('iinf', 0, 0, u16(items.length), ...infos),
      references.length > 0 ? fullBox('iref', 0, 0, ...links) : '',
      groups.length > 0 ? box('grpl', ...grouped) : '',
      box('iprp', box('ipco', ...properties), fullBox('ipma', 0, 0, u32(associations.length), ...associations)),
      locations(items, mdat),
      inside.length > 0 ? box('idat', ...inside) : '',
    )
  const mdat = box('mdat', ...items.filter((item) => !item.inside).map(({ content = zeros(0) }) => content))
  return bytes(meta(start + meta(0).length + 8), mdat)
}

function locations(items: readonly TestItem[], mdat: number): Uint8Array {
  const next = { inside: 0, file: mdat }
  const located = items.filter(({ content }) => content)
  const entries = located.map(({ id, content = zeros(0), inside }) => {
    const offset = inside ? next.inside : next.file
    next[inside ? 'inside' : 'file'] += content.length
    return bytes(u16(id), u16(inside ? 1 : 0), u16(0), u16(1), u32(offset), u32(content.length))
  })
  return fullBox('iloc', 1, 0, 0x44, 0x00, u16(located.length), ...entries)
}

/** The size of a picture. */
export const ispe = (width: number, height: number) => fullBox('ispe', 0, 0, u32(width), u32(height))

/** A turn by quarters, anticlockwise. */
export const irot = (quarters: number) => box('irot', quarters)

/** A mirroring: 0 of top and bottom, 1 of left and right. */
export const imir = (mode: number) => box('imir', mode)

/** A crop: its size and how far its middle is moved, each as numerator and denominator. */
export const clap = (...numbers: readonly number[]) => box('clap', ...numbers.map((number) => u32(number >>> 0)))

/** Bits of each channel. */
export const pixi = (...bits: readonly number[]) => fullBox('pixi', 0, 0, bits.length, ...bits)

/** An item that says what a picture was taken with: a TIFF structure behind the place where it begins. */
export const exifItem = (tiff: Uint8Array) => bytes(u32(6), 'Exif\0\0', tiff)

const profile = (type: string) => box('colr', type, 'a profile')

/** A small HEIC of two tiles with every kind of metadata, turned by a quarter; its thumbnail has metadata of its own. */
export const heicSample = pictureFile('heic', ['mif1', 'heic'], {
  primary: 1,
  items: [
    { id: 1, type: 'grid', content: bytes(0, 0, 0, 1, u16(8), u16(3)), inside: true, properties: [1, 2, 3] },
    { id: 2, type: 'hvc1', content: bytes('tile'), properties: [4] },
    { id: 3, type: 'hvc1', content: bytes('tile'), properties: [4] },
    { id: 4, type: 'hvc1', content: bytes('alpha'), properties: [5] },
    { id: 5, type: 'Exif', content: exifItem(bytes('MM\0*', u32(8), u16(0), u32(0))) },
    { id: 6, type: 'mime', mediaType: 'application/rdf+xml', content: bytes('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>') },
    { id: 7, type: 'mime', mediaType: 'application/rdf+xml', content: bytes('<alpha/>') },
  ],
  properties: [ispe(8, 3), pixi(8, 8, 8), irot(3), profile('prof'), fullBox('auxC', 0, 0, 'urn:mpeg:hevc:2015:auxid:1\0')],
  references: [
    { type: 'dimg', from: 1, to: [2, 3] },
    { type: 'auxl', from: 4, to: [1] },
    { type: 'cdsc', from: 5, to: [1] },
    { type: 'cdsc', from: 6, to: [2] },
    { type: 'cdsc', from: 7, to: [4] },
  ],
})

/** A small AVIF of ten bits, cropped. */
export const avifSample = pictureFile('avif', ['avif', 'mif1'], {
  primary: 2,
  items: [{ id: 2, type: 'av01', content: bytes('picture'), properties: [1, 2, 3] }],
  properties: [ispe(6, 4), box('av1C', 0x81, 0, 0x40, 0), clap(4, 1, 4, 1, 1, 1, 0, 1)],
})

/** A small HEIF of a codec that is neither. */
export const heifSample = pictureFile('mif1', ['mif1'], {
  primary: 1,
  items: [{ id: 1, type: 'jpeg', content: bytes('picture'), properties: [1] }],
  properties: [ispe(5, 4)],
})

/** A picture file with its brands. */
export function pictureFile(major: string, compatible: readonly string[], content: Picture): Uint8Array {
  const ftyp = fileType(major, ...compatible)
  return bytes(ftyp, picture(ftyp.length, content))
}
