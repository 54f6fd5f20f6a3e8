import { latin1, reading, slice } from '../source/source.ts'
import type { Steps, Walk } from '../steps.ts'
import type { Box } from '../syntax/boxes.ts'
import type { Block, BlockKind, Place } from './container.ts'

/** The uuid box that holds an XMP packet. [XMP part 3 1.1.4] */
export const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac'

/** The uuid box in which pictures and films carry a manifest store, behind version, purpose and a place that is 0. [C2PA A.5.1] */
const C2PA_UUID = 'd8fec3d61b0e483c92975828877ec481'
const PURPOSE = 'manifest\0'
const C2PA_HEAD = 4 + PURPOSE.length + 8

/** Where the content of a box lies, behind `skip` bytes of fields. */
export function placeIn({ offset, headerLength, length }: Box, skip = 0): Place {
  return { offset: offset + headerLength + skip, length: Math.max(0, length - headerLength - skip) }
}

/** The same as a block. */
export function blockIn(box: Box, kind: BlockKind, skip = 0): Block {
  const { offset, length } = placeIn(box, skip)
  return { kind, bytes: slice(box.source, offset, length), offset, length }
}

/** What a box at the top of a file holds that goes by a UUID: an XMP packet, or a manifest store. */
export function* namedWalk(box: Box): Walk<Block> {
  if (box.uuid === XMP_UUID) yield blockIn(box, 'xmp')
  else if (box.uuid === C2PA_UUID && (yield* holdsManifests(box))) yield blockIn(box, 'c2pa', C2PA_HEAD)
}

function* holdsManifests({ data }: Box): Steps<boolean> {
  return latin1(yield* reading(data, 0, C2PA_HEAD), 4, 4 + PURPOSE.length) === PURPOSE
}
