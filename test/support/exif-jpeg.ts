import { view } from '../../src/source/source.ts'
import { typeSizes } from '../../src/syntax/ifd-value.ts'
import { bytes, u16 } from './bytes.ts'

/** A tag as a test writes it: number, type, and the bytes of its value (little endian) or a number of them stated otherwise. */
export interface WrittenTag {
  readonly id: number
  readonly type: number
  readonly bytes: Uint8Array
}

/** The IFDs of a TIFF structure as a test writes them. */
export interface WrittenIfds {
  readonly IFD0?: readonly WrittenTag[]
  readonly ExifIFD?: readonly WrittenTag[]
  readonly GPS?: readonly WrittenTag[]
  readonly InteropIFD?: readonly WrittenTag[]
  readonly IFD1?: readonly WrittenTag[]
}

/** Numbers as little-endian words of a size in bytes. */
export function words(size: 2 | 4, ...numbers: number[]): Uint8Array {
  const written = new Uint8Array(size * numbers.length)
  const at = view(written)
  numbers.forEach((number, i) => (size === 2 ? at.setUint16(i * 2, number, true) : at.setUint32(i * 4, number, true)))
  return written
}

function ifd(tags: readonly WrittenTag[], at: number, next: number): Uint8Array {
  const head: Uint8Array[] = [words(2, tags.length)]
  const values: Uint8Array[] = []
  let free = at + 2 + 12 * tags.length + 4
  for (const { id, type, bytes: value } of tags.toSorted((a, b) => a.id - b.id)) {
    head.push(words(2, id, type), words(4, value.length / (typeSizes.get(type) ?? 1)))
    if (value.length <= 4) head.push(Buffer.concat([value, new Uint8Array(4 - value.length)]))
    else {
      head.push(words(4, free))
      const even = Buffer.concat([value, new Uint8Array(value.length % 2)])
      values.push(even)
      free += even.length
    }
  }
  return Buffer.concat([...head, words(4, next), ...values])
}

const pointer = (id: number, to: number) => ({ id, type: 4, bytes: words(4, to) })

/** A little-endian TIFF structure with these IFDs, and the pointers between them; `at` says where IFDs begin that are not to follow at once. */
export function exifBlock(ifds: WrittenIfds, at: { readonly [Name in keyof WrittenIfds]?: number } = {}): Uint8Array {
  const place = { ExifIFD: 0, GPS: 0, InteropIFD: 0, IFD1: 0 }
  let block: Uint8Array = new Uint8Array()
  for (const _ of ['to find the places', 'to write them']) {
    block = words(4, 0x002a4949, 8)
    const add = (name: keyof typeof place | 'IFD0', tags: readonly WrittenTag[] | undefined, next = 0) => {
      if (!tags) return
      block = Buffer.concat([block, new Uint8Array(Math.max(0, (at[name] ?? 0) - block.length))])
      if (name !== 'IFD0') place[name] = block.length
      block = Buffer.concat([block, ifd(tags, block.length, next)])
    }
    const exif = ifds.ExifIFD ?? (ifds.InteropIFD && [])
    add(
      'IFD0',
      [...(ifds.IFD0 ?? []), ...(exif ? [pointer(0x8769, place.ExifIFD)] : []), ...(ifds.GPS ? [pointer(0x8825, place.GPS)] : [])],
      place.IFD1,
    )
    add('ExifIFD', exif && [...exif, ...(ifds.InteropIFD ? [pointer(0xa005, place.InteropIFD)] : [])])
    add('InteropIFD', ifds.InteropIFD)
    add('GPS', ifds.GPS)
    add('IFD1', ifds.IFD1)
  }
  return block
}

const segment = (marker: number, ...body: (string | number | Uint8Array)[]) => bytes(0xff, marker, u16(bytes(...body).length + 2), ...body)

/** A decodable grey JPEG of 8 by 8 pixels that carries a TIFF structure. */
export function exifJpeg(block: Uint8Array): Uint8Array {
  const codes = (table: number, symbol: number) => segment(0xc4, table, 1, new Uint8Array(15), symbol)
  return bytes(
    0xff,
    0xd8,
    segment(0xe1, 'Exif\0\0', block),
    segment(0xdb, 0, new Uint8Array(64).fill(1)),
    segment(0xc0, 8, u16(8), u16(8), 1, 1, 0x11, 0),
    codes(0x00, 0),
    codes(0x10, 0),
    segment(0xda, 1, 1, 0, 0, 63, 0),
    0x3f,
    0xff,
    0xd9,
  )
}
