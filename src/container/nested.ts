import { latin1, reading, sizing, slice, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { trailingIptc } from '../syntax/afcp.ts'
import type { Box } from '../syntax/boxes.ts'
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

/** The uuid box in which pictures and films carry a manifest store, behind version, purpose and a place that is 0. [C2PA A.5.1] */
const UUID = 'd8fec3d61b0e483c92975828877ec481'
const PURPOSE = 'manifest\0'
const HEAD = 4 + PURPOSE.length + 8

/** The uuid box that holds an XMP packet. [XMP part 3 1.1.4] */
const XMP = 'be7acfcb97a942e89c71999491e3afac'

/** What a box at the top of a file holds that goes by a UUID: an XMP packet, or a manifest store. */
export function* namedWalk(box: Box): Walk<Block> {
  if (box.uuid === XMP) yield { kind: 'xmp', bytes: box.data, offset: box.offset + box.headerLength, length: box.length - box.headerLength }
  else yield* manifestWalk(box)
}

/** The manifest store in a box at the top of a file, where it is that box. */
function* manifestWalk({ uuid, source, offset, headerLength, length, data }: Box): Walk<Block> {
  if (uuid !== UUID || latin1(yield* reading(data, 0, HEAD), 4, 4 + PURPOSE.length) !== PURPOSE) return
  const place = { offset: offset + headerLength + HEAD, length: length - headerLength - HEAD }
  yield { kind: 'c2pa', bytes: slice(source, place.offset, place.length), ...place }
}

/** The datasets behind a picture, of which so many bytes are here from the first. */
export function* trailingWalk(source: ByteSource, first: number): Walk<Block> {
  const found = yield* trailingIptc(source, first)
  if (found && found.length > 0) yield { kind: 'iptc', bytes: slice(source, found.offset, found.length), ...found }
}
