import { ImageError } from '../error.ts'
import { reading, slice, WALK, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'

/** A JPEG marker segment. */
export interface Segment {
  /** The second byte of the marker: 0xE1 for APP1. */
  readonly marker: number
  /** Where the marker stands in the file. */
  readonly offset: number
  /** Bytes in the file: marker, length and data. */
  readonly length: number
  /** What follows the two bytes of length. */
  readonly data: ByteSource
  /** The first bytes of the data, enough for any identifier. */
  readonly head: Uint8Array
}

/** The first bytes of a JPEG: start of image, and the beginning of another marker. */
export const SOI = '\xff\xd8\xff'

/** Start of scan: behind its segment come the pixels. */
export const SOS = 0xda

const EOI = 0xd9
const TEM = 0x01

/** Marker, length, and the longest identifier with its numbers: that of extended XMP. */
const PEEK = 4 + 80

/** Bytes between segments that are stepped over in one file, where they are none of any. */
const MAX_STRAY = 64 * 1024

/**
 * Walks the marker segments of a JPEG file, up to and with the first start of scan [T.81 B.1.1]. `leap` may say where to go on
 * behind a segment, if a marker is there, instead of at the next one.
 */
export function segments(source: ByteSource, leap?: (segment: Segment) => number | null): AsyncGenerator<Segment, undefined> {
  return items(segmentWalk(source, leap))
}

/** The same as a walk that waits for nothing that is here. */
export function* segmentWalk(source: ByteSource, leap?: (segment: Segment) => number | null): Walk<Segment> {
  let stray = 0
  for (let offset = 2; ;) {
    const turn = source.budget.step()
    if (turn) yield turn
    const peek = source.held?.(offset, PEEK) ?? (yield* reading(source, offset, PEEK, WALK))
    const at = markerIn(peek)
    if (at > 0 || peek.length < 2) {
      if (!peek.subarray(0, at).every((byte) => byte === 0xff)) stray += at
      if (stray > MAX_STRAY || peek.length < 2) throw new ImageError('MALFORMED', `JPEG marker expected at ${offset}`)
      offset += at
      continue
    }
    const marker = peek[1]!
    if (marker === EOI) return
    if (isStandalone(marker)) {
      offset += 2
      continue
    }
    const length = (peek[2]! << 8) | peek[3]!
    if (peek.length < 4 || length < 2) throw new ImageError('MALFORMED', `JPEG segment at ${offset} has no length`)
    const data = slice(source, offset + 4, length - 2)
    const segment = { marker, offset, length: length + 2, data, head: peek.subarray(4, 2 + length) }
    yield segment
    if (marker === SOS) return
    const far = leap?.(segment) ?? 0
    offset = far > offset && markerIn(yield* reading(source, far, PEEK, WALK)) === 0 ? far : offset + segment.length
  }
}

/**
 * Where the next marker begins. Fill bytes may precede it [T.81 B.1.1.2]; what is neither is stepped over, as decoders do.
 * A last byte that may begin a marker is left for the next read.
 */
function markerIn(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length - 1; i++) {
    if (bytes[i] === 0xff && bytes[i + 1] !== 0xff && bytes[i + 1] !== 0) return i
  }
  return Math.max(1, bytes.length - 1)
}

/** Start of frame of JPEG-LS. [T.87 C.1.1] */
export const SOF55 = 0xf7

/** Whether a frame begins: SOF0 to SOF15 without the three markers among them that mean something else [T.81 table B.1], and SOF55. */
export function isFrame(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) || marker === SOF55
}

/** Markers without length and data. [T.81 table B.1] */
function isStandalone(marker: number): boolean {
  return marker === TEM || (marker >= 0xd0 && marker <= 0xd8)
}
