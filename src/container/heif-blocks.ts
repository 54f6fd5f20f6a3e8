import { type Compression, inflated } from '../source/inflate.ts'
import { reading } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { type Box, bytesIn } from '../syntax/boxes.ts'
import { tiffInItem } from '../syntax/exif-item.ts'
import type { Item } from '../syntax/item-infos.ts'
import { itemBytes, itemPlace, type Items } from '../syntax/items.ts'
import { hasAt } from '../syntax/starts.ts'
import { blockIn } from './boxed.ts'
import type { Block, BlockKind } from './container.ts'
import { sourcesOf } from './heif-picture.ts'

/**
 * The metadata of the shown picture in file order, then the XMP of pictures that belong to it, such as its depth and gain
 * maps: what that says of the same things does not hold for the picture itself.
 */
export function* pictureBlocks(from: Items, id: number | null): Steps<readonly Block[]> {
  const icc = id === null ? [] : yield* profile(from, id)
  const found = yield* itemBlocks(from)
  if (found.length === 0) return icc
  const own = id === null ? new Set<number>() : parts(from, id)
  const about = (pictures: ReadonlySet<number>, kind: BlockKind) =>
    found.filter((it) => it.kind === kind && describes(from, it.item, pictures)).map(({ block }) => block)
  const exif = about(own, 'exif')
  const xmp = about(own, 'xmp')
  const known = new Set(xmp)
  const isAll = found.every(({ kind, block }) => kind !== 'xmp' || known.has(block))
  const beside = isAll ? [] : about(companions(from, own), 'xmp').filter((block) => !known.has(block))
  // Where nothing is said to describe the picture, what there is must do.
  const all = (kind: BlockKind) => found.filter((it) => it.kind === kind).map(({ block }) => block)
  const unclaimed = [...(exif.length > 0 ? [] : all('exif')), ...(xmp.length + beside.length > 0 ? [] : all('xmp'))]
  return [...inFileOrder([...exif, ...xmp, ...unclaimed, ...icc]), ...inFileOrder(beside)]
}

function* itemBlocks(from: Items): Steps<readonly ItemBlock[]> {
  const found: ItemBlock[] = []
  for (const item of from.items.values()) {
    const turn = from.source.budget.step()
    if (turn) yield turn
    const block = blockOf(from, item)
    if (block && !(yield* isEmpty(block))) found.push(block)
  }
  return found
}

/** Whether an item says nothing: one whose length is 0 reaches to the end, where what it is to be begins there. [ISO 14496-12 8.11.3] */
function* isEmpty({ kind, block }: ItemBlock): Steps<boolean> {
  if (block.length > 0) return false
  const head = yield* reading(block.bytes, 0, 4)
  return kind === 'exif' ? !hasAt(head, 'II') && !hasAt(head, 'MM') : !hasAt(head, '<')
}

const inFileOrder = (blocks: readonly Block[]) => blocks.toSorted((one, other) => one.offset - other.offset)

/** The picture and all that it is made of. */
function parts(from: Items, shown: number): Set<number> {
  const members = new Set([shown])
  for (const member of members) for (const part of sourcesOf(from, member)) members.add(part)
  return members
}

/** Pictures beside it: auxiliary ones, thumbnails, and what is made of it. [ISO 23008-12 6.4] */
function companions({ references }: Items, own: ReadonlySet<number>): Set<number> {
  const beside = references.filter(
    ({ type, to }) => (type === 'auxl' || type === 'thmb' || type === 'dimg') && to.some((it) => own.has(it)),
  )
  return new Set(beside.map(({ from }) => from))
}

function describes({ referring }: Items, id: number, own: ReadonlySet<number>): boolean {
  const described = (referring.get(id) ?? []).filter(({ type }) => type === 'cdsc')
  return described.length === 0 || described.some(({ to }) => to.some((it) => own.has(it)))
}

/** A block, and the item that holds it. */
interface ItemBlock {
  readonly kind: BlockKind
  readonly item: number
  readonly block: Block
}

/** How items may be compressed. [RFC 9110 8.4.1] */
const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([
  ['deflate', 'zlib'],
  ['gzip', 'gzip'],
  ['br', 'brotli'],
])

function blockOf(from: Items, { id, type, contentType, contentEncoding }: Item): ItemBlock | null {
  const kind = type === 'Exif' ? 'exif' : contentType === 'application/rdf+xml' ? 'xmp' : null
  const stored = kind && itemBytes(from, id)
  if (!kind || !stored) return null
  const compression = contentEncoding === null ? null : COMPRESSIONS.get(contentEncoding)
  if (compression === undefined) return null
  const bytes = compression ? inflated(stored, compression) : stored
  const { offset, length } = itemPlace(from, id)
  return { kind, item: id, block: { kind, bytes: kind === 'exif' ? tiffInItem(bytes) : bytes, offset, length } }
}

/** The colour profile of the picture, else of what it is made of. [ISO 14496-12 12.1.5] */
function* profile(from: Items, id: number): Steps<readonly Block[]> {
  for (const member of [id, ...sourcesOf(from, id).slice(0, 1)]) {
    for (const property of from.properties.get(member) ?? []) {
      if (property.type === 'colr' && property.length - property.headerLength > 4 && (yield* isProfile(property)))
        return [blockIn(property, 'icc', 4)]
    }
  }
  return []
}

function* isProfile(colr: Box): Steps<boolean> {
  const type = yield* bytesIn(colr, 4)
  return hasAt(type, 'prof') || hasAt(type, 'rICC')
}
