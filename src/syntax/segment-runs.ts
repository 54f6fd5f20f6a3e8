import { latin1, view } from '../source/source.ts'
import type { Segment } from './segments.ts'

const APP1 = 0xe1
const APP11 = 0xeb

/** Marker and length of a segment. */
const FRAME = 4

/** Identifier, GUID, length of the packet, and the place of this part. [XMP part 3 1.1.3.1] */
const EXTENDED_XMP = 'http://ns.adobe.com/xmp/extension/\0'
const EXTENDED_HEAD = EXTENDED_XMP.length + 32 + 4 + 4

/** Identifier "JP", number of the box, number of the part; then the box's own header, in every part. [ISO 19566-5 D.2] */
const JUMBF_HEAD = 2 + 2 + 4 + 8

/**
 * Where the run of segments ends that a segment belongs to, if all of them are as long as it and the last has the rest; null
 * where the segment does not tell. Whoever wants nothing of the run may go on there, once a marker is found.
 */
export function endOfRun({ marker, offset, length, head }: Segment): number | null {
  const words = view(head)
  let [rest, headLength] = [0, 0]
  if (marker === APP1 && head.length >= EXTENDED_HEAD && latin1(head, 0, EXTENDED_XMP.length) === EXTENDED_XMP) {
    rest = words.getUint32(EXTENDED_HEAD - 8) - words.getUint32(EXTENDED_HEAD - 4)
    headLength = FRAME + EXTENDED_HEAD
  } else if (marker === APP11 && head.length >= JUMBF_HEAD && latin1(head, 0, 2) === 'JP' && words.getUint32(4) === 1) {
    rest = words.getUint32(8) - 8
    headLength = FRAME + JUMBF_HEAD
  }
  const share = length - headLength
  return share > 0 && rest > share ? offset + rest + Math.ceil(rest / share) * headLength : null
}
