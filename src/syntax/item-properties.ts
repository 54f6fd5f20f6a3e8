import { readingAll } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { type Box, contentWalk } from './boxes.ts'
import { upToDamage } from './damage.ts'
import { Fields } from './fields.ts'

/** Most properties of one item: an association counts them in a byte. */
const MOST = 255

/** The properties of each item, or of one alone, in the order in which they are associated. [ISO 14496-12 8.11.14] */
export function* itemProperties(iprp: Box, only?: number): Steps<Map<number, Box[]>> {
  const pool: Box[] = []
  const associations: Uint8Array[] = []
  for (const box of upToDamage(contentWalk(iprp))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'ipma') associations.push(yield* readingAll(box.data))
    else if (box.type === 'ipco' && pool.length === 0) yield* fill(pool, box)
  }
  const properties = new Map<number, Box[]>()
  for (const bytes of associations) {
    for (const { id, indices } of readAssociations(bytes, only)) {
      const turn = iprp.source.budget.step(1 + indices.length)
      if (turn) yield turn
      if (only !== undefined && id !== only) continue
      const list = properties.get(id) ?? []
      // Indices count from 1; 0 is no property.
      for (const index of indices) if (pool[index - 1] && list.length < MOST) list.push(pool[index - 1]!)
      properties.set(id, list)
    }
  }
  return properties
}

function* fill(pool: Box[], ipco: Box): Steps<void> {
  for (const property of upToDamage(contentWalk(ipco))) {
    if (property instanceof Promise) yield property
    else pool.push(property)
  }
}

function* readAssociations(bytes: Uint8Array, only?: number): Generator<{ id: number; indices: number[] }, undefined> {
  if (bytes.length < 8) return
  const idSize = bytes[0] === 0 ? 2 : 4
  const indexSize = bytes[3]! & 1 ? 2 : 1
  const fields = new Fields(bytes, 4)
  for (let left = fields.next(4); left > 0 && fields.left > idSize; left--) {
    const id = fields.next(idSize)
    const indices: number[] = []
    if (only !== undefined && id !== only) {
      fields.skip(fields.next(1) * indexSize)
      yield { id, indices }
      continue
    }
    for (let count = fields.next(1); count > 0 && fields.left >= indexSize; count--) {
      // The highest bit says that a reader must understand the property.
      indices.push(fields.next(indexSize) & (indexSize === 2 ? 0x7fff : 0x7f))
    }
    yield { id, indices }
  }
}
