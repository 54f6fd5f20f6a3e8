import { ImageError } from '../error.ts'
import { slice, WALK, type ByteSource } from '../source/source.ts'
import { items, type Walk } from '../steps.ts'
import { hasAt } from './starts.ts'
import { UnitWalk } from './units.ts'

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
  /** The same from a place on. */
  from(place: number): ByteSource
  /** The first bytes of the data, enough for any identifier. */
  readonly head: Uint8Array
  /** A byte of these; undefined behind the last. */
  byte(place: number): number | undefined
  /** Whether the data begin with a text that is no longer than an identifier. */
  begins(text: string): boolean
}

/** The first bytes of a JPEG: start of image, and the beginning of another marker. */
export const SOI = '\xff\xd8\xff'

/** Start of scan: behind its segment come the pixels. */
export const SOS = 0xda

const EOI = 0xd9
const TEM = 0x01

/** Bytes of a segment before its data: marker and length. */
export const FRAME = 4

/** Before the longest identifier with its numbers: that of extended XMP. */
const PEEK = FRAME + 80

/** Bytes between segments that are stepped over in one file, where they are none of any. */
const MAX_STRAY = 64 * 1024

/**
 * Walks the marker segments of a JPEG file, up to and with the first start of scan [T.81 B.1.1]. `leap` may say where to go on
 * behind a segment, if a marker is there, instead of at the next one.
 */
export function segments(source: ByteSource, leap?: (segment: Segment) => number | null): AsyncGenerator<Segment, undefined> {
  return items(segmentWalk(source, leap))
}

/** The same as a walk that waits for nothing that is here. Segments for whose markers `passed` has a 1 are stepped over. */
export function segmentWalk(source: ByteSource, leap?: (segment: Segment) => number | null, passed?: Uint8Array): Walk<Segment> {
  return new SegmentWalk(source, leap, passed)
}

class SegmentWalk extends UnitWalk<Segment> {
  readonly #leap: ((segment: Segment) => number | null) | undefined
  readonly #passed: Uint8Array | undefined
  /** Where the walk goes on if there is no marker where it leapt to. */
  #instead: number | undefined
  #stray = 0

  constructor(source: ByteSource, leap?: (segment: Segment) => number | null, passed?: Uint8Array) {
    super(source, 2, PEEK, WALK)
    this.#leap = leap
    this.#passed = passed
  }

  protected override find(bytes: Uint8Array, at: number): Segment | undefined {
    const instead = this.#instead
    this.#instead = undefined
    const next = bytes[at + 1]
    if (bytes[at] === 0xff && next !== undefined && next !== 0xff && next !== 0) return this.#segmentAt(bytes, at, next)
    if (instead === undefined) this.#skip(bytes, at)
    else this.offset = instead
    return undefined
  }

  #skip(bytes: Uint8Array, at: number): void {
    const end = Math.min(bytes.length, at + PEEK)
    const start = markerIn(bytes, at, end)
    if (!isFill(bytes, at, start)) this.#stray += start - at
    if (this.#stray > MAX_STRAY || end - at < 2) throw new ImageError('MALFORMED', `JPEG marker expected at ${this.offset}`)
    this.offset += start - at
  }

  #segmentAt(bytes: Uint8Array, at: number, marker: number): Segment | undefined {
    const { offset } = this
    this.hasEnded = marker === EOI || marker === SOS
    if (marker === EOI || isStandalone(marker)) {
      this.offset += 2
      return undefined
    }
    const length = bytes.length - at < FRAME ? 0 : 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    if (length < FRAME) throw new ImageError('MALFORMED', `JPEG segment at ${offset} has no length`)
    if (this.#passed?.[marker]) {
      this.offset += length
      return undefined
    }
    const segment = new Found(this.source, marker, offset, length, bytes, at)
    this.#goOn(offset + length, this.#leap?.(segment) ?? 0)
    return segment
  }

  #goOn(near: number, far: number): void {
    this.offset = Math.max(near, far)
    this.#instead = far > near ? near : undefined
  }
}

/** A segment among the bytes that it was found in. */
class Found implements Segment {
  readonly marker: number
  readonly offset: number
  readonly length: number
  readonly #source: ByteSource
  readonly #bytes: Uint8Array
  readonly #start: number

  constructor(source: ByteSource, marker: number, offset: number, length: number, bytes: Uint8Array, start: number) {
    this.marker = marker
    this.offset = offset
    this.length = length
    this.#source = source
    this.#bytes = bytes
    this.#start = start
  }

  get data(): ByteSource {
    return this.from(0)
  }

  from(place: number): ByteSource {
    return slice(this.#source, this.offset + FRAME + place, Math.max(0, this.length - FRAME - place))
  }

  get head(): Uint8Array {
    return this.#bytes.subarray(this.#start + FRAME, this.#start + Math.min(this.length, PEEK))
  }

  byte(place: number): number | undefined {
    const at = FRAME + place
    return at < this.length && at < PEEK ? this.#bytes[this.#start + at] : undefined
  }

  begins(text: string): boolean {
    return FRAME + text.length <= this.length && hasAt(this.#bytes, text, this.#start + FRAME)
  }
}

/**
 * Where the next marker begins. Fill bytes may precede it [T.81 B.1.1.2]; what is neither is stepped over, as decoders do.
 * A last byte that may begin a marker is left for the next read.
 */
function markerIn(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end - 1; i++) {
    if (bytes[i] === 0xff && bytes[i + 1] !== 0xff && bytes[i + 1] !== 0) return i
  }
  return Math.max(start + 1, end - 1)
}

function isFill(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 0xff) return false
  return true
}

/** Start of frame of JPEG-LS. [T.87 C.1.1] */
export const SOF55 = 0xf7

/** Whether a frame begins: SOF0 to SOF15 without the three markers among them that mean something else [T.81 table B.1], and SOF55. */
export function isFrame(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === SOF55
}

/** Markers without length and data. [T.81 table B.1] */
function isStandalone(marker: number): boolean {
  return marker === TEM || (marker >= 0xd0 && marker <= 0xd8)
}
