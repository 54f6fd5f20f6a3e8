import { readAll } from '../source/source.ts'
import { type Box, contents, tolerant } from './boxes.ts'
import { Fields } from './fields.ts'

/** The properties of each item, in the order in which they are associated. [ISO 14496-12 8.11.14] */
export async function itemProperties(iprp: Box): Promise<Map<number, Box[]>> {
  const pool: Box[] = []
  const associations: Uint8Array[] = []
  for await (const box of tolerant(contents(iprp), () => {})) {
    if (box.type === 'ipma') associations.push(await readAll(box.data))
    if (box.type !== 'ipco' || pool.length > 0) continue
    for await (const property of tolerant(contents(box), () => {})) pool.push(property)
  }
  const properties = new Map<number, Box[]>()
  for (const bytes of associations) {
    for (const { id, indices } of readAssociations(bytes)) {
      await iprp.source.budget.step(1 + indices.length)
      const list = properties.get(id) ?? []
      // Indices count from 1; 0 is no property.
      for (const index of indices) if (pool[index - 1]) list.push(pool[index - 1]!)
      properties.set(id, list)
    }
  }
  return properties
}

function* readAssociations(bytes: Uint8Array): Generator<{ id: number; indices: number[] }, undefined> {
  if (bytes.length < 8) return
  const idSize = bytes[0] === 0 ? 2 : 4
  const indexSize = bytes[3]! & 1 ? 2 : 1
  const fields = new Fields(bytes, 4)
  for (let left = fields.next(4); left > 0 && fields.left > idSize; left--) {
    const id = fields.next(idSize)
    const indices: number[] = []
    for (let count = fields.next(1); count > 0 && fields.left >= indexSize; count--) {
      // The highest bit says that a reader must understand the property.
      indices.push(fields.next(indexSize) & (indexSize === 2 ? 0x7fff : 0x7f))
    }
    yield { id, indices }
  }
}
