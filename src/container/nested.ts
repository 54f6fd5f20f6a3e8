import { slice, type ByteSource } from '../source/source.ts'
import { untilDamage } from '../syntax/damage.ts'
import { resources } from '../syntax/resources.ts'
import type { Block, BlockKind } from './container.ts'

/** The image resources that hold metadata of other kinds. [Photoshop File Formats, Image Resource IDs] */
const kinds: ReadonlyMap<number, BlockKind> = new Map([
  [0x0404, 'iptc'],
  [0x040f, 'icc'],
  [0x0422, 'exif'],
  [0x0424, 'xmp'],
])

/** Image resources somewhere in a file as a block, followed by the blocks inside it. */
export async function* photoshopBlocks(source: ByteSource, offset: number, length: number): AsyncGenerator<Block> {
  const photoshop: Block = { kind: 'photoshop', bytes: slice(source, offset, length), offset, length }
  yield photoshop
  yield* nestedBlocks(photoshop, (at) => offset + at)
}

/**
 * The blocks inside image resources; `place` says where in the file a byte of them is stored. Where the resources are
 * damaged the blocks end: the fault is for the decoder of the resources to tell.
 */
export async function* nestedBlocks(photoshop: Block, place: (at: number) => number): AsyncGenerator<Block> {
  for await (const { id, offset, data } of untilDamage(resources(photoshop.bytes))) {
    const kind = kinds.get(id)
    const length = kind ? await data.size() : 0
    if (kind && length > 0) yield { kind, bytes: data, offset: place(offset), length }
  }
}
