import { ImageError } from '../error.ts'
import { latin1, reading, readingExactly, told, view, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, items, outcomeOf, run, type Steps } from '../steps.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { longAt } from '../syntax/numbers.ts'
import { type RiffChunk, riffWalk } from '../syntax/riff.ts'
import { hasAt } from '../syntax/starts.ts'
import { type Animation, type ColorModel, type Container, type Dimensions, type Header, STILL } from './container.ts'
import type { Format } from './formats.ts'
import { metadataChunks, webpWalk } from './webp-blocks.ts'
import { endOf, FIRST, Flag, flagsOf } from './webp-head.ts'

/** The header of a frame, before its own chunks. [RFC 9649 2.7.1.1] */
const FRAME_HEAD = 16

/** Where the pixels are looked for, to tell how they are coded: no profile that is met in practice ends behind it. */
const NEAR = 16 * 1024

/** WebP, still or animated: RIFF chunks, of which VP8X says what others there are. [RFC 9649 2] */
export const webp: Container = {
  formats: ['WEBP'],
  reads: ['exif', 'xmp', 'icc', 'c2pa'],

  begins: (head) => hasAt(head, 'RIFF') && hasAt(head, 'WEBP', 8),
  signed: true,

  identify: (source) => run(formatSteps(source)),
  header: headerOf,
  dimensions: (source) => andThen(sizedChunk(source), dimensionsIn),
  orientation: (source) => andThen(flagsOf(source), turnOf, source),

  animation: (source) => andThen(flagsOf(source), (flags) => (flags & Flag.ANIMATION ? run(framesOf(source)) : STILL)),

  blocks: (source) => items(webpWalk(source)),
  walk: webpWalk,
}

function* formatSteps(source: ByteSource): Steps<Format | null> {
  const bytes = source.held?.(0, FIRST) ?? (yield* reading(source, 0, FIRST))
  return hasAt(bytes, 'RIFF') && hasAt(bytes, 'WEBP', 8) ? 'WEBP' : null
}

function headerOf(source: ByteSource): Awaitable<Header> {
  return andThen(sizedChunk(source), headerIn, source)
}

function headerIn(chunk: RiffChunk, source: ByteSource): Awaitable<Header> {
  return chunk.type === 'VP8X' ? run(extendedHeader(source, chunk)) : codedHeader(chunk)
}

function dimensionsIn(chunk: RiffChunk): Awaitable<Dimensions> {
  return chunk.type === 'VP8X' ? canvasOf(chunk) : codedHeader(chunk)
}

function codedHeader({ type, data, offset }: RiffChunk): Awaitable<Header> {
  return type === 'VP8 ' ? told(data, 0, 10, lossyHeader, offset) : told(data, 0, 5, losslessHeader, offset)
}

function turnOf(flags: number, source: ByteSource): Awaitable<number> {
  return flags & Flag.EXIF ? run(turnSteps(source)) : 1
}

function* turnSteps(source: ByteSource): Steps<number> {
  const exif = (yield* metadataChunks(source, ['EXIF'])).find(({ type }) => type === 'EXIF')
  return (exif && (yield* outcomeOf(orientationOf(exif.data)))) ?? 1
}

/** The first chunk that says how large the picture is. */
function sizedChunk(source: ByteSource): Awaitable<RiffChunk> {
  return andThen(endOf(source), sizedBefore, source)
}

function sizedBefore(end: number, source: ByteSource): Awaitable<RiffChunk> {
  return andThen(firstIn(riffWalk(source, FIRST, end), sized), expected)
}

function sized(chunk: RiffChunk): RiffChunk | undefined {
  return chunk.type === 'VP8X' || chunk.type === 'VP8 ' || chunk.type === 'VP8L' ? chunk : undefined
}

function expected(chunk: RiffChunk | undefined): RiffChunk {
  if (chunk) return chunk
  throw new ImageError('MALFORMED', `WebP image chunk expected at ${FIRST}`)
}

/** Width and height, and whether there is anything to see through. */
interface Canvas {
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
}

function canvasOf({ data }: RiffChunk): Awaitable<Canvas> {
  return told(data, 0, 10, canvasAt)
}

/** Flags, three bytes reserved, and the sides of the canvas less one. [RFC 9649 2.7] */
function canvasAt(bytes: Uint8Array, at: number): Canvas {
  return {
    width: 1 + (bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16)),
    height: 1 + (bytes[at + 7]! | (bytes[at + 8]! << 8) | (bytes[at + 9]! << 16)),
    hasAlpha: (bytes[at]! & Flag.ALPHA) !== 0,
  }
}

function* extendedHeader(source: ByteSource, chunk: RiffChunk): Steps<Header> {
  const { width, height, hasAlpha } = yield* outcomeOf(canvasOf(chunk))
  return coded(width, height, yield* colorModel(source, chunk.offset + chunk.length, yield* outcomeOf(endOf(source))), hasAlpha)
}

/** How the pixels of the picture, or of its first frame, are coded; null where they are not near. */
function* colorModel(source: ByteSource, from: number, end: number): Steps<ColorModel | null> {
  for (const chunk of riffWalk(source, from, Math.min(end, NEAR))) {
    if (chunk instanceof Promise) {
      yield chunk
      continue
    }
    const { type, offset, data } = chunk
    const inner = type === 'ANMF' ? latin1(yield* reading(data, FRAME_HEAD, 4)) : type
    if (inner === 'VP8L') return 'RGB'
    // A separate alpha channel goes with lossy pixels. [RFC 9649 2.7.1.2]
    if (inner === 'VP8 ' || inner === 'ALPH') return 'YCBCR'
    if (offset > NEAR) break
  }
  return null
}

/** A key frame: three bytes of tag, three of start code, and the sides in 14 bits each. [RFC 6386 9.1] */
function lossyHeader(bytes: Uint8Array, at: number, offset: number): Header {
  if (!hasAt(bytes, '\x9d\x01\x2a', at + 3)) throw new ImageError('MALFORMED', `VP8 start code expected at ${offset + 11}`)
  const [width, height] = [bytes[at + 6]! | (bytes[at + 7]! << 8), bytes[at + 8]! | (bytes[at + 9]! << 8)]
  return coded(width & 0x3fff, height & 0x3fff, 'YCBCR', false)
}

/** A signature byte, the sides less one in 14 bits each, and a bit for alpha. [RFC 9649 3.4] */
function losslessHeader(bytes: Uint8Array, at: number, offset: number): Header {
  if (bytes[at] !== 0x2f) throw new ImageError('MALFORMED', `VP8L signature expected at ${offset + 8}`)
  const bits = longAt(bytes, at + 1, true)
  return coded(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff), 'RGB', ((bits >>> 28) & 1) === 1)
}

function coded(width: number, height: number, colorModel: ColorModel | null, hasAlpha: boolean): Header {
  return { width, height, bitDepth: 8, colorModel, channels: hasAlpha ? 4 : 3, hasAlpha, progressive: false, density: null }
}

/** Counts frames and adds up their milliseconds, all over the file. [RFC 9649 2.7.1.1] */
function* framesOf(source: ByteSource): Steps<Animation> {
  let [frames, milliseconds] = [0, 0]
  let loops: number | null = null
  for (const chunk of riffWalk(source, FIRST, yield* outcomeOf(endOf(source)))) {
    if (chunk instanceof Promise) {
      yield chunk
      continue
    }
    const { type, data } = chunk
    // Colour of the background, then the number of loops.
    if (type === 'ANIM') loops ??= view(yield* readingExactly(data, 4, 2)).getUint16(0, true)
    if (type !== 'ANMF') continue
    frames++
    // The fifth of five numbers of three bytes, and one of flags: the uppermost byte read is masked off.
    milliseconds += longAt(yield* readingExactly(data, 12, 4), 0, true) & 0xffffff
  }
  return { frames, duration: milliseconds / 1000, loops }
}
