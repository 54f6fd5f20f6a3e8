import { latin1, view } from '../source/source.ts'
import type { PictureFacts } from './picture-facts.ts'
import { SOI } from './segments.ts'

/** Markers that begin a frame are those between these but for three. [T.81 table B.1] */
const FRAMES = { first: 0xc0, last: 0xcf, others: [0xc4, 0xc8, 0xcc] }
const COMMENT = 0xfe

/** Colours of JPEG are those of BT.601, with all of their range unless a comment, which FFmpeg writes, says otherwise. [JFIF 7] */
const colour = { primaries: 2, transfer: 2, matrix: 5 }
const LIMITED = 'CS=ITU601'

/** The header of the frame in the segments that a JPEG picture begins with. [T.81 B.2.2] */
export function jpegPicture(code: Uint8Array): PictureFacts | null {
  if (latin1(code, 0, 3) !== SOI) return null
  let full = true
  for (let at = 2; at + 9 <= code.length && code[at] === 0xff; at += 2 + view(code).getUint16(at + 2)) {
    const marker = code[at + 1]!
    if (marker === COMMENT) full &&= !latin1(code, at + 4, at + 4 + LIMITED.length).startsWith(LIMITED)
    if (marker < FRAMES.first || marker > FRAMES.last || FRAMES.others.includes(marker)) continue
    const [height, width] = [view(code).getUint16(at + 5), view(code).getUint16(at + 7)]
    return { width, height, frameRate: null, pixelAspectRatio: null, configuration: Uint8Array.of(marker), colour, full }
  }
  return null
}
