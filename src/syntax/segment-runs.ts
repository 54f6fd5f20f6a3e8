import { view } from '../source/source.ts'
import { FRAME, type Segment } from './segments.ts'

const APP1 = 0xe1
const APP11 = 0xeb

/** Identifier, GUID, length of the packet, and the place of this part. [XMP part 3 1.1.3.1] */
const EXTENDED_XMP = 'http://ns.adobe.com/xmp/extension/\0'
const EXTENDED_HEAD = EXTENDED_XMP.length + 32 + 4 + 4

const JUMBF = 'JP'

/** Identifier, number of the box, number of the part; then the box's own header, in every part. [ISO 19566-5 D.2] */
const JUMBF_HEAD = 2 + 2 + 4 + 8

/**
 * Where the run of segments ends that a segment belongs to, if all of them are as long as it and the last has the rest; null
 * where the segment does not tell. Whoever wants nothing of the run may go on there, once a marker is found.
 */
export function endOfRun(segment: Segment): number | null {
  if (segment.marker === APP1 && segment.begins(EXTENDED_XMP)) return endOf(segment, EXTENDED_HEAD, restOfPacket)
  if (segment.marker === APP11 && segment.begins(JUMBF)) return endOf(segment, JUMBF_HEAD, restOfBox)
  return null
}

function endOf({ offset, length, head }: Segment, headLength: number, restIn: (words: DataView) => number): number | null {
  if (head.length < headLength) return null
  const rest = restIn(view(head))
  const share = length - FRAME - headLength
  return share > 0 && rest > share ? offset + rest + Math.ceil(rest / share) * (FRAME + headLength) : null
}

function restOfPacket(words: DataView): number {
  return words.getUint32(EXTENDED_HEAD - 8) - words.getUint32(EXTENDED_HEAD - 4)
}

/** Of the first part only: those behind it do not say how much is left. */
function restOfBox(words: DataView): number {
  return words.getUint32(4) === 1 ? words.getUint32(8) - 8 : 0
}
