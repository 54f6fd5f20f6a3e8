import { latin1, uint32 } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { type Box, boxType, bytesIn } from './boxes.ts'

/** An item of a `meta` box: a picture, a tile of one, or what is said about one. [ISO 14496-12 8.11.6] */
export interface Item {
  readonly id: number
  /** Four characters, such as `hvc1`, `grid`, `Exif` or `mime`. */
  readonly type: string
  /** The media type of a `mime` item. */
  readonly contentType: string | null
  /** How a `mime` item is compressed; null where it is not. */
  readonly contentEncoding: string | null
}

/** Bytes of the box that are read: of entries there may be thousands, and none is long. */
const MOST_BYTES = 4 * 1024 * 1024

/** Bytes of an entry that are looked at. */
const MOST_OF_ENTRY = 1024

/** Size and type of a box. */
const HEADER = 8

/** The items by their numbers, up to an entry that is damaged. They are many, so each is read where it lies among the others. */
export function* itemInfos(iinf: Box): Steps<Map<number, Item>> {
  const items = new Map<number, Item>()
  const bytes = yield* bytesIn(iinf, MOST_BYTES)
  for (let at = bytes[0] === 0 ? 6 : 8; at + HEADER <= bytes.length;) {
    const turn = iinf.source.budget.step()
    if (turn) yield turn
    const length = uint32(bytes, at)
    if (length < HEADER) break
    const end = Math.min(at + Math.min(length, MOST_OF_ENTRY), bytes.length)
    const item = boxType(bytes, at + 4) === 'infe' ? itemAt(bytes, at + HEADER, end) : null
    if (item && !items.has(item.id)) items.set(item.id, item)
    at += length
  }
  return items
}

/** One item information entry; the first two versions are of files that are no pictures. [ISO 14496-12 8.11.6.2] */
function itemAt(bytes: Uint8Array, at: number, end: number): Item | null {
  const version = bytes[at] ?? 0
  const wide = version >= 3
  const typeAt = at + (wide ? 10 : 8)
  if (end < (version < 2 ? at + 8 : typeAt + 4)) return null
  const id = wide ? uint32(bytes, at + 4) : (bytes[at + 4]! << 8) | bytes[at + 5]!
  const type = version < 2 ? 'mime' : boxType(bytes, typeAt)
  if (type !== 'mime') return { id, type, contentType: null, contentEncoding: null }
  // Its name comes first.
  const content = behindZero(bytes, version < 2 ? typeAt : typeAt + 4, end)
  const encoding = behindZero(bytes, content, end)
  return {
    id,
    type,
    contentType: textAt(bytes, content, end) || null,
    contentEncoding: textAt(bytes, encoding, end) || null,
  }
}

function zeroAt(bytes: Uint8Array, at: number, end: number): number {
  let zero = at
  while (zero < end && bytes[zero] !== 0) zero++
  return zero
}

const behindZero = (bytes: Uint8Array, at: number, end: number) => Math.min(end, zeroAt(bytes, at, end) + 1)

/** A text that ends with a zero byte, or with the bytes. */
const textAt = (bytes: Uint8Array, at: number, end: number) => latin1(bytes, at, zeroAt(bytes, at, end))
