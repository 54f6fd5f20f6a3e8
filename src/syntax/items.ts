import { type ByteSource, concat, reading, readingAll, slice, uint32 } from '../source/source.ts'
import { andThen, type Awaitable, begun, firstIn, outcomeOf, run, type Steps } from '../steps.ts'
import { type Box, contentWalk, metaWalk, toldIn } from './boxes.ts'
import { upToDamage } from './damage.ts'
import { Fields } from './fields.ts'
import { type Item, itemInfos } from './item-infos.ts'
import { itemLocations, type Locations, NOWHERE } from './item-locations.ts'
import { itemProperties, propertiesOf } from './item-properties.ts'

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
  readonly locations: Locations
  readonly references: readonly Reference[]
  /** The references of each item. */
  readonly referring: ReadonlyMap<number, readonly Reference[]>
  /** The items in whose bytes those of each item lie; with construction method 2. */
  readonly origins: ReadonlyMap<number, readonly number[]>
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
  const read = <T>(type: string, say: (box: Box) => Awaitable<T>) => {
    const box = parts.get(type)
    return box && begun(() => say(box))
  }
  const inSteps =
    <T>(steps: (box: Box) => Steps<T>) =>
    (box: Box) =>
      run(steps(box))
  const primary = read('pitm', primaryIn)
  const infos = read('iinf', inSteps(itemInfos))
  const places = read('iloc', inSteps(itemLocations))
  const linked = read('iref', inSteps(itemReferences))
  const properties = read('iprp', itemProperties)
  const references = (yield* outcomeOf(linked)) ?? []
  return {
    source: meta.source,
    primary: (yield* outcomeOf(primary)) ?? null,
    items: (yield* outcomeOf(infos)) ?? new Map<number, Item>(),
    locations: (yield* outcomeOf(places)) ?? NOWHERE,
    references,
    referring: bySource(references),
    origins: originsIn(references),
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

function originsIn(references: readonly Reference[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  for (const { type, from, to } of references) if (type === 'iloc' && !found.has(from)) found.set(from, to)
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
export function itemPlace(from: Items, id: number): { offset: number; length: number } {
  const extents = from.locations.get(id)?.extents ?? []
  return { offset: offsetOf(from, id), length: extents.reduce((sum, extent) => sum + extent.length, 0) }
}

function offsetOf(from: Items, id: number, depth = 0): number {
  const location = from.locations.get(id)
  const [first] = location?.extents ?? []
  if (!location || !first || depth > MAX_DEPTH) return 0
  if (location.method === 0) return first.offset
  if (location.method === 1) return (from.idat ? from.idat.offset + from.idat.headerLength : 0) + first.offset
  const other = from.origins.get(id)?.[0]
  return (other === undefined ? 0 : offsetOf(from, other, depth + 1)) + first.offset
}

/** The item whose bytes an extent counts in; with construction method 2. */
function referred(from: Items, id: number, extent: number, depth: number): ByteSource | null {
  const others = from.origins.get(id) ?? []
  const other = others[extent] ?? others[0]
  return other === undefined ? null : itemBytes(from, other, depth + 1)
}

/** The properties of the item that is named as the one to be shown; null where none is named, or nothing is said of it. */
export function primaryProperties(meta: Box): Awaitable<readonly Box[] | null> {
  const parts: Parts = { pitm: undefined, iprp: undefined }
  return andThen(firstIn(metaWalk(meta), bothIn, parts), propertiesNamed, parts)
}

/** What names an item, and what says how items look. */
interface Parts {
  pitm: Box | undefined
  iprp: Box | undefined
}

function bothIn(box: Box, parts: Parts): true | undefined {
  if (box.type === 'pitm') parts.pitm ??= box
  else if (box.type === 'iprp') parts.iprp ??= box
  return parts.pitm && parts.iprp && true
}

function propertiesNamed(_: unknown, { pitm, iprp }: Parts): Awaitable<readonly Box[] | null> {
  return pitm && iprp ? andThen(primaryIn(pitm), propertiesIn, iprp) : null
}

function propertiesIn(primary: number | null, iprp: Box): Awaitable<readonly Box[] | null> {
  return primary === null ? null : propertiesOf(iprp, primary)
}

function primaryIn(pitm: Box): Awaitable<number | null> {
  return toldIn(pitm, 8, primaryAt)
}

function primaryAt(bytes: Uint8Array, start: number, end: number): number | null {
  const length = end - start
  if (length < 6) return null
  if (bytes[start] === 0) return (bytes[start + 4]! << 8) | bytes[start + 5]!
  return length < 8 ? null : uint32(bytes, start + 4)
}

function* itemReferences(iref: Box): Steps<Reference[]> {
  const wide = ((yield* reading(iref.data, 0, 1))[0] ?? 0) > 0 ? 4 : 2
  const references: Reference[] = []
  for (const box of upToDamage(contentWalk(iref, 4))) {
    if (box instanceof Promise) {
      yield box
      continue
    }
    const reference = referenceIn(box.type, new Fields(yield* readingAll(box.data), 0), wide)
    const turn = iref.source.budget.step(reference.to.length)
    if (turn) yield turn
    references.push(reference)
  }
  return references
}

function referenceIn(type: string, fields: Fields, wide: number): Reference {
  const from = fields.next(wide)
  const to: number[] = []
  for (let left = fields.next(2); left > 0 && fields.left >= wide; left--) to.push(fields.next(wide))
  return { type, from, to }
}
