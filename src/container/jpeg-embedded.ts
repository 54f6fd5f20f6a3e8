import { slice, type ByteSource } from '../source/source.ts'
import { items } from '../steps.ts'
import { untilDamage } from '../syntax/damage.ts'
import { SOI } from '../syntax/segments.ts'
import { startsWith } from '../syntax/starts.ts'
import type { Block, BlockKind } from './container.ts'
import { jpegWalk } from './jpeg-blocks.ts'

/** What a JPEG says that holds for the raw picture around it, too. */
const kinds: ReadonlySet<BlockKind> = new Set(['exif', 'iptc', 'xmp', 'photoshop', 'icc'])

/** The metadata of a JPEG that a raw picture carries along; its EXIF completes that of the file. */
export async function* embeddedBlocks(source: ByteSource, offset: number, length: number): AsyncGenerator<Block> {
  const jpeg = slice(source, offset, length)
  if (!(await startsWith(jpeg, SOI))) return
  for await (const block of untilDamage(items(jpegWalk(jpeg)))) {
    if (!kinds.has(block.kind)) continue
    yield { ...block, offset: offset + block.offset, ...(block.kind === 'exif' && { name: block.name ?? 'IFD0' }) }
  }
}
