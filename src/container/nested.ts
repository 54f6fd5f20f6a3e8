import { sizing, slice, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { trailingIptc } from '../syntax/afcp.ts'
import { upToDamage } from '../syntax/damage.ts'
import { resourceWalk } from '../syntax/resources.ts'
import type { Block, BlockKind } from './container.ts'

/** The image resources that hold metadata of other kinds. [Photoshop File Formats, Image Resource IDs] */
const kinds: ReadonlyMap<number, BlockKind> = new Map([
  [0x0404, 'iptc'],
  [0x040f, 'icc'],
  [0x0422, 'exif'],
  [0x0424, 'xmp'],
])

/** Image resources somewhere in a file as a block, followed by the blocks inside it. */
export function photoshopBlocks(source: ByteSource, offset: number, length: number): AsyncGenerator<Block, undefined> {
  return items(photoshopWalk(source, offset, length))
}

/** The same as a walk that waits for nothing that is here. */
export function* photoshopWalk(source: ByteSource, offset: number, length: number): Walk<Block> {
  const photoshop: Block = { kind: 'photoshop', bytes: slice(source, offset, length), offset, length }
  yield photoshop
  yield* nestedWalk(photoshop, (at) => offset + at)
}

/** The blocks inside image resources, for those who await each. */
export function nestedBlocks(photoshop: Block, place: (at: number) => number): AsyncGenerator<Block, undefined> {
  return items(nestedWalk(photoshop, place))
}

/**
 * The blocks inside image resources; `place` says where in the file a byte of them is stored. Where the resources are
 * damaged the blocks end: the fault is for the decoder of the resources to tell.
 */
export function* nestedWalk(photoshop: Block, place: (at: number) => number): Walk<Block> {
  for (const resource of upToDamage(resourceWalk(photoshop.bytes, kinds))) {
    if (resource instanceof Promise) {
      yield resource
      continue
    }
    const { id, offset, data } = resource
    const length = yield* sizing(data)
    if (length > 0) yield { kind: kinds.get(id)!, bytes: data, offset: place(offset), length }
  }
}

/** The datasets behind a picture, of which so many bytes are here from the first. */
export function* trailingWalk(source: ByteSource, first: number): Walk<Block> {
  const found = yield* trailingIptc(source, first)
  if (found && found.length > 0) yield { kind: 'iptc', bytes: slice(source, found.offset, found.length), ...found }
}
