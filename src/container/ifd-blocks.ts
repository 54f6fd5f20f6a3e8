import { isDamage } from '../error.ts'
import { slice, type ByteSource } from '../source/source.ts'
import type { Walk } from '../steps.ts'
import { entriesOf, hasEntryOf } from '../syntax/first-ifd.ts'
import type { IfdEntry } from '../syntax/ifd-table.ts'
import { tiffHeaderSteps, tiffMagics } from '../syntax/tiff-header.ts'
import type { Block, BlockKind } from './container.ts'
import { nestedWalk } from './nested.ts'

/** The tags whose values are blocks: IPTC of its own tag before the same among Photoshop's resources. [XMP part 3 1.1.6] [TIFF/EP] [ICC.1 B.4] [Photoshop TIFF] */
const tags: readonly (readonly [id: number, kind: BlockKind])[] = [
  [0x02bc, 'xmp'],
  [0x83bb, 'iptc'],
  [0x8773, 'icc'],
  [0x8649, 'photoshop'],
  [0xcd41, 'c2pa'],
]

const ids: ReadonlySet<number> = new Set(tags.map(([id]) => id))

/** What is fetched of files at first. */
const FIRST = 64 * 1024

/** The blocks that are values of an IFD; `start` is where in the file the TIFF structure begins. */
export function* blocksInIfd(source: ByteSource, entries: readonly IfdEntry[], start = 0): Walk<Block> {
  for (const [id, kind] of tags) {
    const entry = entries.find((entry) => entry.id === id && entry.length > 0)
    if (!entry) continue
    const block: Block = { kind, bytes: slice(source, entry.offset, entry.length), offset: start + entry.offset, length: entry.length }
    yield block
    if (kind === 'photoshop') yield* nestedWalk(block, (at) => block.offset + at)
  }
}

/**
 * The blocks of a file, and behind them those that the first IFD of its Exif holds as a TIFF does. Hardly any file has them, so that
 * they are looked for where it costs nothing only: in what lies in memory, and in what is fetched of a file at first.
 */
export function* withExifBlocks(source: ByteSource, walk: Walk<Block>): Walk<Block> {
  const structures: Block[] = []
  let fault: unknown
  try {
    for (const block of walk) {
      if (!(block instanceof Promise) && mayHold(source, block)) structures.push(block)
      yield block
    }
  } catch (error) {
    fault = error
  }
  for (const structure of structures) {
    const all = structure.bytes.whole?.()
    if (!all || hasEntryOf(all, ids)) yield* blocksInExif(structure)
  }
  if (fault) throw fault
}

/** Whether a block is a structure of its own that is near; a TIFF is gone through by its container. */
function mayHold(source: ByteSource, { kind, name, bytes, offset, length }: Block): boolean {
  if (kind !== 'exif' || name !== undefined || bytes === source) return false
  return offset + length <= FIRST || source.whole?.() !== undefined
}

/** The blocks in the first IFD of a structure. */
function* blocksInExif({ bytes, offset }: Block): Walk<Block> {
  try {
    const header = yield* tiffHeaderSteps(bytes)
    if (header && tiffMagics.has(header.magic)) yield* blocksInIfd(bytes, yield* entriesOf(bytes, header, ids), offset)
  } catch (error) {
    // What is wrong with it is for the decoder of Exif to tell.
    if (!isDamage(error)) throw error
  }
}
