import { latin1, sizing, slice, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { untilDamage, upToDamage } from '../syntax/damage.ts'
import { resourceWalk } from '../syntax/resources.ts'
import { endOfRun } from '../syntax/segment-runs.ts'
import { SOI, segments } from '../syntax/segments.ts'
import { startsWith } from '../syntax/starts.ts'
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
  for (const resource of upToDamage(resourceWalk(photoshop.bytes))) {
    if (resource instanceof Promise) {
      yield resource
      continue
    }
    const { id, offset, data } = resource
    const kind = kinds.get(id)
    const length = kind ? yield* sizing(data) : 0
    if (kind && length > 0) yield { kind, bytes: data, offset: place(offset), length }
  }
}

/** What the identifiers of APP1 segments say that they hold, and how long those are. [EXIF3.0 4.7.2.1] [XMP part 3 1.1.3] */
const APP1 = 0xe1
const identifiers: readonly { readonly text: string; readonly kind: BlockKind; readonly length: number }[] = [
  { text: 'Exif\0', kind: 'exif', length: 6 },
  { text: 'http://ns.adobe.com/xap/1.0/\0', kind: 'xmp', length: 29 },
]

/** EXIF and XMP of a JPEG that a raw picture carries along; its EXIF completes that of the file. */
export async function* embeddedBlocks(source: ByteSource, offset: number, length: number): AsyncGenerator<Block> {
  const jpeg = slice(source, offset, length)
  if (!(await startsWith(jpeg, SOI))) return
  const found = new Set<BlockKind>()
  for await (const { marker, head, data, ...segment } of untilDamage(segments(jpeg, endOfRun))) {
    const identifier = identifiers.find(({ text }) => marker === APP1 && latin1(head, 0, text.length) === text)
    if (!identifier || found.has(identifier.kind)) continue
    const { kind, length: skip } = identifier
    found.add(kind)
    // Marker and length take four bytes.
    const place = { offset: offset + segment.offset + 4 + skip, length: Math.max(0, segment.length - 4 - skip) }
    yield { kind, bytes: slice(data, skip, place.length), ...place, ...(kind === 'exif' && { name: 'IFD0' }) }
  }
}
