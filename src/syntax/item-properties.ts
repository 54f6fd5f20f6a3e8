import { readingAll, uint32 } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { type Box, contentWalk } from './boxes.ts'
import { upToDamage } from './damage.ts'

type Properties = Map<number, readonly Box[]>

/** Most properties of one item: an association counts them in a byte. */
const MOST = 255

/** The properties of each item, or of one alone, in the order in which they are associated. [ISO 14496-12 8.11.14] */
export function* itemProperties(iprp: Box, only?: number): Steps<Properties> {
  const pool: Box[] = []
  const associations: Uint8Array[] = []
  for (const box of upToDamage(contentWalk(iprp))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'ipma') associations.push(yield* readingAll(box.data))
    else if (box.type === 'ipco' && pool.length === 0) yield* fill(pool, box)
  }
  const properties = new Map<number, readonly Box[]>()
  for (const bytes of associations) yield* associate(bytes, pool, iprp, properties, only)
  return properties
}

function* fill(pool: Box[], ipco: Box): Steps<void> {
  for (const property of upToDamage(contentWalk(ipco))) {
    if (property instanceof Promise) yield property
    else pool.push(property)
  }
}

/** Goes through a table: of each item its number, how many properties it has, and their places in the pool. */
function* associate(
  bytes: Uint8Array,
  pool: readonly Box[],
  { source }: Box,
  properties: Properties,
  only: number | undefined,
): Steps<void> {
  if (bytes.length < 8) return
  const idSize = bytes[0] === 0 ? 2 : 4
  const indexSize = bytes[3]! & 1 ? 2 : 1
  let list: readonly Box[] = []
  let [listAt, listCount] = [0, 0]
  for (let at = 8, left = uint32(bytes, 4); left > 0 && bytes.length - at > idSize; left--) {
    const id = idSize === 2 ? (bytes[at]! << 8) | bytes[at + 1]! : uint32(bytes, at)
    const count = bytes[at + idSize]!
    const turn = source.budget.step(1 + count)
    if (turn) yield turn
    at += idSize + 1
    if (only === undefined || id === only) {
      // Tiles have what the one before has.
      if (listCount !== count || !isSame(bytes, listAt, at, count * indexSize)) {
        list = listed(bytes, at, count, indexSize, pool)
        listAt = at
        listCount = count
      }
      add(properties, id, list)
    }
    at += count * indexSize
  }
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[one + i] !== bytes[other + i]) return false
  return true
}

/** An item may be named again; no more of it is kept than one entry can say. */
function add(properties: Properties, id: number, list: readonly Box[]): void {
  const before = properties.get(id)
  if (!before) properties.set(id, list)
  else if (before.length < MOST) properties.set(id, [...before, ...list].slice(0, MOST))
}

function listed(bytes: Uint8Array, from: number, count: number, indexSize: number, pool: readonly Box[]): Box[] {
  const list: Box[] = []
  for (let at = from; at < from + count * indexSize && at + indexSize <= bytes.length; at += indexSize) {
    // The highest bit says that a reader must understand the property.
    const index = indexSize === 2 ? ((bytes[at]! & 0x7f) << 8) | bytes[at + 1]! : bytes[at]! & 0x7f
    // Indices count from 1; 0 is no property.
    const property = pool[index - 1]
    if (property) list.push(property)
  }
  return list
}
