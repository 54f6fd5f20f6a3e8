import { ImageError } from '../error.ts'
import { latin1, readExactly, reading, sizing, told, view, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, items, outcomeOf, run, type Steps, waiting, type Walk } from '../steps.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { withoutIdentifier } from '../syntax/tiff-header.ts'
import { longAt } from '../syntax/numbers.ts'
import { lastRiffChunks, type RiffChunk, riffChunks, riffWalk } from '../syntax/riff.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Animation, Block, BlockKind, ColorModel, Container, Dimensions, Header } from './container.ts'
import type { Format } from './formats.ts'

/** What the VP8X chunk announces. [RFC 9649 2.7] */
const Flag = { ANIMATION: 0x02, XMP: 0x04, EXIF: 0x08, ALPHA: 0x10, ICC: 0x20 } as const

/** Where the chunks begin, behind "RIFF", a length and "WEBP". */
const FIRST = 12

/** Type and length of a chunk. */
const CHUNK_HEAD = 8

/** The header of a frame, before its own chunks. [RFC 9649 2.7.1.1] */
const FRAME_HEAD = 16

/** What is read from the end of a file in search of its metadata. */
const TAIL = 64 * 1024

/** Bytes that are here with the first read of a file, whatever was asked. */
const PAGE = 4096

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

  async animation(source) {
    if ((await flagsOf(source)) & Flag.ANIMATION) return framesOf(source)
    return { frames: 1, duration: null, loops: null }
  },

  blocks: (source) => items(blockWalk(source)),
  walk: blockWalk,
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

function* blockWalk(source: ByteSource): Walk<Block> {
  const flags = yield* outcomeOf(flagsOf(source))
  const before = new Set<string>()
  for (const chunk of beforePixels(source, flags)) {
    if (chunk instanceof Promise) {
      yield chunk
      continue
    }
    if (before.has(chunk.type)) continue
    before.add(chunk.type)
    yield* blockIn(chunk)
  }
  const wanted = [...(flags & Flag.EXIF ? ['EXIF'] : []), ...(flags & Flag.XMP ? ['XMP '] : [])]
  const chunks = yield* metadataChunks(
    source,
    wanted.filter((type) => !before.has(type)),
  )
  for (const chunk of chunks) if (!before.has(chunk.type)) yield* blockIn(chunk)
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

/** Where the chunks end as the header states it; Infinity where it states nothing, as programs do that write as they go. */
function endOf(source: ByteSource): Awaitable<number> {
  return told(source, 4, 4, endAt)
}

function endAt(bytes: Uint8Array, at: number): number {
  const stated = longAt(bytes, at, true)
  return stated > 4 ? 8 + stated : Infinity
}

/** The flags of the VP8X chunk, which comes first where there is one; 0 where there is none. */
function flagsOf(source: ByteSource): Awaitable<number> {
  const all = source.whole?.()
  return all ? flagsAt(all, FIRST) : andThen(run(reading(source, FIRST, 9)), flagsAt, 0)
}

function flagsAt(bytes: Uint8Array, at: number): number {
  return hasAt(bytes, 'VP8X', at) ? (bytes[at + 8] ?? 0) : 0
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

/** The chunks of pixels, before which a profile lies. */
const pixels: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANMF'])

/** The chunks of metadata before the pixels: those in the first page, and the profile wherever it is, if VP8X announces one. [RFC 9649 2.7.1.4] */
function* beforePixels(source: ByteSource, flags: number): Walk<RiffChunk> {
  let isSought = (flags & Flag.ICC) !== 0
  for (const chunk of riffWalk(source, FIRST, yield* outcomeOf(endOf(source)))) {
    if (chunk instanceof Promise) {
      yield chunk
      continue
    }
    if (pixels.has(chunk.type)) return
    if (kinds.has(chunk.type)) yield chunk
    if (chunk.type === 'ICCP') isSought = false
    if (!isSought && chunk.offset + chunk.length + CHUNK_HEAD > PAGE) return
  }
}

/**
 * The chunks of metadata: with one read of what is behind the pixels, else of the end of the file, else by a walk to what
 * VP8X announces. Programs forget to announce; where nothing is announced and nothing is behind the pixels, nothing is read.
 */
function* metadataChunks(source: ByteSource, announced: readonly string[]): Steps<readonly RiffChunk[]> {
  const end = yield* outcomeOf(endOf(source))
  const behind = yield* behindPixels(source, end)
  if (announced.length === 0 && (behind === null || behind + CHUNK_HEAD > end)) return []
  const tail = end === Infinity ? [] : yield* chunksBehind(source, behind, end)
  const found = new Map<string, RiffChunk>()
  for (const chunk of tail) keepFirst(found, chunk)
  if (announced.every((type) => found.has(type))) return [...found.values()]
  found.clear()
  // What is announced may lie behind the stated end, where a writer did not mend that.
  for (const chunk of riffWalk(source, FIRST, Infinity)) {
    if (chunk instanceof Promise) {
      yield chunk
      continue
    }
    keepFirst(found, chunk)
    if (announced.every((type) => found.has(type))) break
  }
  return [...found.values()]
}

/** Keeps a chunk of metadata, if it is the first of its type. */
function keepFirst(found: Map<string, RiffChunk>, chunk: RiffChunk): void {
  if (kinds.has(chunk.type) && !found.has(chunk.type)) found.set(chunk.type, chunk)
}

/** The chunks that lead to the end: from one to the next where that costs least, else found from the end. */
function* chunksBehind(source: ByteSource, pixels: number | null, end: number): Steps<readonly RiffChunk[]> {
  const from = pixels ?? FIRST
  const walked: RiffChunk[] = []
  if (source.whole?.() || (pixels !== null && end - pixels > TAIL))
    for (const chunk of riffWalk(source, from, end)) {
      if (chunk instanceof Promise) yield chunk
      else walked.push(chunk)
    }
  const last = walked.at(-1)
  if (last && last.offset + last.length === end) return walked
  return yield* waiting(lastRiffChunks(source, Math.max(end - TAIL, from), end))
}

/** Where the pixels end, if they begin in the first page; null if not, or if there are several frames. */
function* behindPixels(source: ByteSource, end: number): Steps<number | null> {
  for (const chunk of riffWalk(source, FIRST, Math.min(end, PAGE))) {
    if (chunk instanceof Promise) yield chunk
    else if (chunk.type === 'VP8 ' || chunk.type === 'VP8L') return chunk.offset + chunk.length
    else if (chunk.type === 'ANMF') break
  }
  return null
}

/** The chunks of metadata; ImageMagick has written the last name. [RFC 9649 2.7.1.4, 2.7.1.5] [C2PA A.3] */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['ICCP', 'icc'],
  ['EXIF', 'exif'],
  ['XMP ', 'xmp'],
  ['C2PA', 'c2pa'],
  ['XMP\0', 'xmp'],
])

function* blockIn({ type, data, offset }: RiffChunk): Walk<Block> {
  const kind = kinds.get(type)!
  const { tiff, start } = kind === 'exif' ? yield* withoutIdentifier(data) : { tiff: data, start: 0 }
  yield { kind, bytes: tiff, offset: offset + CHUNK_HEAD + start, length: yield* sizing(tiff) }
}

/** Counts frames and adds up their milliseconds, all over the file. [RFC 9649 2.7.1.1] */
async function framesOf(source: ByteSource): Promise<Animation> {
  let [frames, milliseconds] = [0, 0]
  let loops: number | null = null
  for await (const { type, data } of riffChunks(source, FIRST, await endOf(source))) {
    // Colour of the background, then the number of loops.
    if (type === 'ANIM') loops ??= view(await readExactly(data, 4, 2)).getUint16(0, true)
    if (type !== 'ANMF') continue
    frames++
    // The fifth of five numbers of three bytes, and one of flags: the uppermost byte read is masked off.
    milliseconds += view(await readExactly(data, 12, 4)).getUint32(0, true) & 0xffffff
  }
  return { frames, duration: milliseconds / 1000, loops }
}
