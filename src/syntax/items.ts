import { type ByteSource, concat, latin1, reading, readingAll, slice, view } from '../source/source.ts'
import { begin, ended, outcomeOf, type Steps } from '../steps.ts'
import { type Box, contentWalk, metaWalk } from './boxes.ts'
import { upToDamage } from './damage.ts'
import { Fields } from './fields.ts'
import { itemProperties } from './item-properties.ts'

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

/** Where the bytes of an item are. [ISO 14496-12 8.11.3] */
interface Location {
  /** What offsets count from: 0 the file, 1 the item data box, 2 another item. */
  readonly method: number
  /** A length of 0 reaches to the end. */
  readonly extents: readonly { readonly offset: number; readonly length: number }[]
}

/** That one item refers to others, such as `cdsc`: it describes them. [ISO 14496-12 8.11.12] */
interface Reference {
  readonly type: string
  readonly from: number
  readonly to: readonly number[]
}

/** What a `meta` box says of its items. */
export interface Items {
  readonly source: ByteSource
  readonly primary: number | null
  readonly items: ReadonlyMap<number, Item>
  readonly locations: ReadonlyMap<number, Location>
  readonly references: readonly Reference[]
  /** The references of each item. */
  readonly referring: ReadonlyMap<number, readonly Reference[]>
  /** The properties of each item, in the order in which they are associated. */
  readonly properties: ReadonlyMap<number, readonly Box[]>
  /** The item data box. */
  readonly idat: Box | null
  /** The groups of items that belong together. [ISO 14496-12 8.18] */
  readonly groups: Box | null
  /** The bytes of the items that were asked for; null while they are looked for, and where there are none. */
  readonly bytes: Map<number, ByteSource | null>
}

/** Items that refer to items for their bytes, at most this many deep. */
const MAX_DEPTH = 4

/** Reads the boxes that list the items. A damaged one is as if it were not there. */
export function* itemsIn(meta: Box): Steps<Items> {
  const parts = new Map<string, Box>()
  for (const box of metaWalk(meta)) {
    if (box instanceof Promise) yield box
    else if (!parts.has(box.type)) parts.set(box.type, box)
  }
  const read = <T>(type: string, steps: (box: Box) => Steps<T>) => {
    const box = parts.get(type)
    return box && begin(steps(box))
  }
  const primary = read('pitm', primaryIn)
  const infos = read('iinf', itemInfos)
  const places = read('iloc', itemLocations)
  const linked = read('iref', itemReferences)
  const properties = read('iprp', itemProperties)
  const references = (yield* outcomeOf(linked)) ?? []
  return {
    source: meta.source,
    primary: (yield* outcomeOf(primary)) ?? null,
    items: (yield* outcomeOf(infos)) ?? new Map<number, Item>(),
    locations: (yield* outcomeOf(places)) ?? new Map<number, Location>(),
    references,
    referring: bySource(references),
    properties: (yield* outcomeOf(properties)) ?? new Map<number, Box[]>(),
    idat: parts.get('idat') ?? null,
    groups: parts.get('grpl') ?? null,
    bytes: new Map(),
  }
}

function bySource(references: readonly Reference[]): ReadonlyMap<number, readonly Reference[]> {
  const found = new Map<number, Reference[]>()
  for (const reference of references) {
    const others = found.get(reference.from)
    if (others) others.push(reference)
    else found.set(reference.from, [reference])
  }
  return found
}

/** The bytes of an item, from wherever they lie; null where that is not said, or not in this file. */
export function itemBytes(from: Items, id: number, depth = 0): ByteSource | null {
  const known = from.bytes.get(id)
  if (known !== undefined) return known
  from.bytes.set(id, null)
  const found = bytesOf(from, id, depth)
  from.bytes.set(id, found)
  return found
}

function bytesOf(from: Items, id: number, depth: number): ByteSource | null {
  const location = from.locations.get(id)
  if (!location || location.extents.length === 0 || depth > MAX_DEPTH) return null
  const parts = location.extents.map(({ offset, length }, i) => {
    const base = location.method === 0 ? from.source : location.method === 1 ? from.idat?.data : referred(from, id, i, depth)
    return base ? slice(base, offset, length || Infinity) : null
  })
  return parts.every((part) => part !== null) ? concat(from.source.budget, parts) : null
}

/** Where in the file an item begins, and how many bytes of it are there. */
export function itemPlace(from: Items, id: number, depth = 0): { offset: number; length: number } {
  const location = from.locations.get(id)
  const [first] = location?.extents ?? []
  if (!location || !first || depth > MAX_DEPTH) return { offset: 0, length: 0 }
  const length = location.extents.reduce((sum, extent) => sum + extent.length, 0)
  if (location.method === 0) return { offset: first.offset, length }
  if (location.method === 1) return { offset: (from.idat ? from.idat.offset + from.idat.headerLength : 0) + first.offset, length }
  const other = from.referring.get(id)?.find(({ type }) => type === 'iloc')?.to[0]
  return { offset: (other === undefined ? 0 : itemPlace(from, other, depth + 1).offset) + first.offset, length }
}

/** The item whose bytes an extent counts in; with construction method 2. */
function referred(from: Items, id: number, extent: number, depth: number): ByteSource | null {
  const others = from.referring.get(id)?.find(({ type }) => type === 'iloc')?.to ?? []
  const other = others[extent] ?? others[0]
  return other === undefined ? null : itemBytes(from, other, depth + 1)
}

/** The properties of the item that is named as the one to be shown; null where none is named, or nothing is said of it. */
export function* primaryProperties(meta: Box): Steps<readonly Box[] | null> {
  let [pitm, iprp]: (Box | undefined)[] = []
  for (const box of metaWalk(meta)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'pitm') pitm ??= box
    else if (box.type === 'iprp') iprp ??= box
    if (pitm && iprp) break
  }
  const primary = pitm ? yield* primaryIn(pitm) : null
  return primary !== null && iprp ? ((yield* itemProperties(iprp, primary)).get(primary) ?? null) : null
}

function* primaryIn(pitm: Box): Steps<number | null> {
  const bytes = yield* readingAll(pitm.data)
  if (bytes.length < 6) return null
  if (bytes[0] === 0) return view(bytes).getUint16(4)
  return bytes.length < 8 ? null : view(bytes).getUint32(4)
}

function* itemInfos(iinf: Box): Steps<Map<number, Item>> {
  const items = new Map<number, Item>()
  const version = (yield* reading(iinf.data, 0, 1))[0] ?? 0
  const entries: (Uint8Array | Promise<Uint8Array>)[] = []
  for (const infe of upToDamage(contentWalk(iinf, version === 0 ? 6 : 8))) {
    if (infe instanceof Promise) yield infe
    else if (infe.type === 'infe') entries.push(begin(reading(infe.data, 0, 1024)))
  }
  for (const bytes of yield* ended(entries)) {
    const item = itemInfo(bytes)
    if (item && !items.has(item.id)) items.set(item.id, item)
  }
  return items
}

/** One item information entry; the first two versions are of files that are no pictures. [ISO 14496-12 8.11.6.2] */
function itemInfo(bytes: Uint8Array): Item | null {
  const version = bytes[0] ?? 0
  const wide = version >= 3
  const typeAt = wide ? 10 : 8
  if (version >= 2 && bytes.length < typeAt + 4) return null
  if (bytes.length < 8) return null
  const id = wide ? view(bytes).getUint32(4) : view(bytes).getUint16(4)
  const [, contentType, contentEncoding] = strings(bytes, version < 2 ? 8 : typeAt + 4, 3)
  const type = version < 2 ? 'mime' : latin1(bytes, typeAt, typeAt + 4)
  return {
    id,
    type,
    contentType: type === 'mime' ? contentType || null : null,
    contentEncoding: (type === 'mime' && contentEncoding) || null,
  }
}

/** Texts that each end with a zero byte, or with the bytes. */
function strings(bytes: Uint8Array, start: number, count: number): string[] {
  const found: string[] = []
  for (let at = start; at < bytes.length && found.length < count;) {
    const zero = bytes.indexOf(0, at)
    const end = zero < 0 ? bytes.length : zero
    found.push(latin1(bytes, at, end))
    at = end + 1
  }
  return found
}

function* itemLocations(iloc: Box): Steps<Map<number, Location>> {
  const bytes = yield* readingAll(iloc.data)
  const locations = new Map<number, Location>()
  if (bytes.length < 8) return locations
  const version = bytes[0]!
  const sizes = { offset: bytes[4]! >> 4, length: bytes[4]! & 15, base: bytes[5]! >> 4, index: version > 0 ? bytes[5]! & 15 : 0 }
  const fields = new Fields(bytes, 6)
  const wide = version < 2 ? 2 : 4
  const count = fields.next(wide)
  for (let i = 0; i < count && fields.left > 0; i++) {
    const id = fields.next(wide)
    const method = version > 0 ? fields.next(2) & 15 : 0
    const elsewhere = fields.next(2) !== 0 // its data is in another file
    const base = fields.next(sizes.base)
    const extents = readExtents(fields, base, sizes)
    const turn = iloc.source.budget.step(1 + extents.length)
    if (turn) yield turn
    if (!elsewhere && !locations.has(id)) locations.set(id, { method, extents })
  }
  return locations
}

function readExtents(fields: Fields, base: number, sizes: { index: number; offset: number; length: number }) {
  const each = sizes.index + sizes.offset + sizes.length
  const count = fields.next(2)
  const extents: { offset: number; length: number }[] = []
  // Extents that take no bytes are all the same; one of them says as much as 65535.
  for (let i = 0; i < count && (each > 0 ? fields.left >= each : i === 0); i++) {
    fields.next(sizes.index)
    extents.push({ offset: base + fields.next(sizes.offset), length: fields.next(sizes.length) })
  }
  return extents
}

function* itemReferences(iref: Box): Steps<Reference[]> {
  const wide = ((yield* reading(iref.data, 0, 1))[0] ?? 0) > 0 ? 4 : 2
  const references: Reference[] = []
  for (const box of upToDamage(contentWalk(iref, 4))) {
    if (box instanceof Promise) {
      yield box
      continue
    }
    const fields = new Fields(yield* readingAll(box.data), 0)
    const from = fields.next(wide)
    const to: number[] = []
    for (let left = fields.next(2); left > 0 && fields.left >= wide; left--) to.push(fields.next(wide))
    const turn = iref.source.budget.step(to.length)
    if (turn) yield turn
    references.push({ type: box.type, from, to })
  }
  return references
}
