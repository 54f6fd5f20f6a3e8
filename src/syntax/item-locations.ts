import { readingAll } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import type { Box } from './boxes.ts'
import { Fields } from './fields.ts'

/** Where the bytes of an item are. [ISO 14496-12 8.11.3] */
interface Location {
  /** What offsets count from: 0 the file, 1 the item data box, 2 another item. */
  readonly method: number
  /** A length of 0 reaches to the end. */
  readonly extents: readonly { readonly offset: number; readonly length: number }[]
}

/** Where the bytes of items are: few of the many that a picture has are ever asked for. */
export interface Locations {
  get(id: number): Location | undefined
}

/** The places of no items. */
export const NOWHERE: Locations = new Map()

/** How many bytes each field takes. */
interface Sizes {
  /** Of the number of an item, and whether a construction method follows it. */
  readonly id: number
  readonly method: number
  readonly base: number
  readonly index: number
  readonly offset: number
  readonly length: number
}

/** Finds where the location of each item is stated. */
export function* itemLocations(iloc: Box): Steps<Locations> {
  const bytes = yield* readingAll(iloc.data)
  if (bytes.length < 8) return NOWHERE
  const version = bytes[0]!
  const [id, method, index] = [version < 2 ? 2 : 4, version > 0 ? 2 : 0, version > 0 ? bytes[5]! & 15 : 0]
  const sizes: Sizes = { id, method, base: bytes[5]! >> 4, index, offset: bytes[4]! >> 4, length: bytes[4]! & 15 }
  const fields = new Fields(bytes, 6)
  const places = new Map<number, number>()
  for (let left = fields.next(id); left > 0 && fields.left > 0; left--) {
    const item = fields.next(id)
    const place = fields.at
    fields.skip(method)
    const elsewhere = fields.next(2) !== 0 // its data is in another file
    fields.skip(sizes.base)
    const extents = extentsIn(fields, sizes)
    fields.skip(extents * eachOf(sizes))
    const turn = iloc.source.budget.step(1 + extents)
    if (turn) yield turn
    if (!elsewhere && !places.has(item)) places.set(item, place)
  }
  return new Stated(bytes, places, sizes)
}

class Stated implements Locations {
  readonly #bytes: Uint8Array
  readonly #places: ReadonlyMap<number, number>
  readonly #sizes: Sizes
  /** What was asked for: other items may be said to lie in the same one. */
  readonly #read = new Map<number, Location>()

  constructor(bytes: Uint8Array, places: ReadonlyMap<number, number>, sizes: Sizes) {
    this.#bytes = bytes
    this.#places = places
    this.#sizes = sizes
  }

  get(id: number): Location | undefined {
    const known = this.#read.get(id)
    const place = this.#places.get(id)
    if (known || place === undefined) return known
    const location = locationAt(new Fields(this.#bytes, place), this.#sizes)
    this.#read.set(id, location)
    return location
  }
}

function locationAt(fields: Fields, sizes: Sizes): Location {
  const method = sizes.method > 0 ? fields.next(2) & 15 : 0
  fields.skip(2)
  const base = fields.next(sizes.base)
  const extents: { offset: number; length: number }[] = []
  for (let left = extentsIn(fields, sizes); left > 0; left--) {
    fields.skip(sizes.index)
    extents.push({ offset: base + fields.next(sizes.offset), length: fields.next(sizes.length) })
  }
  return { method, extents }
}

const eachOf = ({ index, offset, length }: Sizes) => index + offset + length

/** How many extents follow, as far as there are bytes for them. Of those that take none, one says as much as 65535. */
function extentsIn(fields: Fields, sizes: Sizes): number {
  const each = eachOf(sizes)
  return Math.min(fields.next(2), each > 0 ? Math.max(0, Math.floor(fields.left / each)) : 1)
}
