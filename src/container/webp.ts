import { ImageError } from '../error.ts'
import { latin1, readExactly, view, type ByteSource } from '../source/source.ts'
import { promised } from '../steps.ts'
import { orientationOf, withoutIdentifier } from '../syntax/ifd.ts'
import { lastRiffChunks, type RiffChunk, riffChunks } from '../syntax/riff.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Animation, Block, BlockKind, ColorModel, Container, Header } from './container.ts'

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
  reads: ['exif', 'xmp', 'icc'],

  begins: (head) => hasAt(head, 'RIFF') && hasAt(head, 'WEBP', 8),

  async identify(source) {
    const bytes = await source.read(0, FIRST)
    return latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP' ? 'WEBP' : null
  },

  async header(source) {
    const chunk = await sizedChunk(source)
    return chunk.type === 'VP8X' ? extendedHeader(source, chunk) : chunk.type === 'VP8 ' ? lossyHeader(chunk) : losslessHeader(chunk)
  },

  async dimensions(source) {
    const chunk = await sizedChunk(source)
    return chunk.type === 'VP8X' ? canvasOf(chunk) : webp.header(source)
  },

  async orientation(source) {
    if (!((await flagsOf(source)) & Flag.EXIF)) return 1
    const exif = (await metadataChunks(source, ['EXIF'])).find(({ type }) => type === 'EXIF')
    return (exif && (await orientationOf(exif.data))) ?? 1
  },

  async animation(source) {
    if ((await flagsOf(source)) & Flag.ANIMATION) return framesOf(source)
    return { frames: 1, duration: null, loops: null }
  },

  async *blocks(source) {
    const flags = await flagsOf(source)
    if (flags & Flag.ICC) yield* profileOf(source)
    const wanted = [...(flags & Flag.EXIF ? ['EXIF'] : []), ...(flags & Flag.XMP ? ['XMP '] : [])]
    for (const chunk of await metadataChunks(source, wanted)) yield* blockIn(chunk)
  },
}

/** The first chunk that says how large the picture is. */
async function sizedChunk(source: ByteSource): Promise<RiffChunk> {
  for await (const chunk of riffChunks(source, FIRST, await endOf(source))) {
    if (chunk.type === 'VP8X' || chunk.type === 'VP8 ' || chunk.type === 'VP8L') return chunk
  }
  throw new ImageError('MALFORMED', `WebP image chunk expected at ${FIRST}`)
}

/** Where the chunks end as the header states it; Infinity where it states nothing, as programs do that write as they go. */
async function endOf(source: ByteSource): Promise<number> {
  const stated = view(await readExactly(source, 4, 4)).getUint32(0, true)
  return stated > 4 ? 8 + stated : Infinity
}

/** The flags of the VP8X chunk, which comes first where there is one; 0 where there is none. */
async function flagsOf(source: ByteSource): Promise<number> {
  const bytes = await source.read(FIRST, 9)
  return latin1(bytes, 0, 4) === 'VP8X' ? (bytes[8] ?? 0) : 0
}

/** Flags, three bytes reserved, and the sides of the canvas less one. [RFC 9649 2.7] */
async function canvasOf({ data }: RiffChunk): Promise<{ width: number; height: number; hasAlpha: boolean }> {
  const bytes = view(await readExactly(data, 0, 10))
  return {
    width: 1 + bytes.getUint16(4, true) + (bytes.getUint8(6) << 16),
    height: 1 + bytes.getUint16(7, true) + (bytes.getUint8(9) << 16),
    hasAlpha: (bytes.getUint8(0) & Flag.ALPHA) !== 0,
  }
}

async function extendedHeader(source: ByteSource, chunk: RiffChunk): Promise<Header> {
  const { hasAlpha, ...sides } = await canvasOf(chunk)
  return { ...sides, ...coded(await colorModel(source, chunk.offset + chunk.length, await endOf(source)), hasAlpha) }
}

/** How the pixels of the picture, or of its first frame, are coded; null where they are not near. */
async function colorModel(source: ByteSource, from: number, end: number): Promise<ColorModel | null> {
  for await (const { type, offset, data } of riffChunks(source, from, Math.min(end, NEAR))) {
    const inner = type === 'ANMF' ? latin1(await data.read(FRAME_HEAD, 4)) : type
    if (inner === 'VP8L') return 'RGB'
    // A separate alpha channel goes with lossy pixels. [RFC 9649 2.7.1.2]
    if (inner === 'VP8 ' || inner === 'ALPH') return 'YCBCR'
    if (offset > NEAR) break
  }
  return null
}

/** A key frame: three bytes of tag, three of start code, and the sides in 14 bits each. [RFC 6386 9.1] */
async function lossyHeader({ data, offset }: RiffChunk): Promise<Header> {
  const bytes = await readExactly(data, 0, 10)
  if (latin1(bytes, 3, 6) !== '\x9d\x01\x2a') throw new ImageError('MALFORMED', `VP8 start code expected at ${offset + 11}`)
  const words = view(bytes)
  return { width: words.getUint16(6, true) & 0x3fff, height: words.getUint16(8, true) & 0x3fff, ...coded('YCBCR', false) }
}

/** A signature byte, the sides less one in 14 bits each, and a bit for alpha. [RFC 9649 3.4] */
async function losslessHeader({ data, offset }: RiffChunk): Promise<Header> {
  const bytes = await readExactly(data, 0, 5)
  if (bytes[0] !== 0x2f) throw new ImageError('MALFORMED', `VP8L signature expected at ${offset + 8}`)
  const bits = view(bytes).getUint32(1, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), ...coded('RGB', ((bits >>> 28) & 1) === 1) }
}

function coded(colorModel: ColorModel | null, hasAlpha: boolean): Omit<Header, 'width' | 'height'> {
  return { bitDepth: 8, colorModel, channels: hasAlpha ? 4 : 3, hasAlpha, progressive: false, density: null }
}

/** The chunks of pixels, before which a profile lies. */
const pixels: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ALPH', 'ANMF'])

/** The profile, which lies before the pixels. [RFC 9649 2.7.1.4] */
async function* profileOf(source: ByteSource): AsyncGenerator<Block> {
  for await (const chunk of riffChunks(source, FIRST, await endOf(source))) {
    if (chunk.type === 'ICCP') yield* blockIn(chunk)
    if (chunk.type === 'ICCP' || pixels.has(chunk.type)) break
  }
}

/**
 * The chunks of metadata: with one read of what is behind the pixels, else of the end of the file, else by a walk to what
 * VP8X announces. Programs forget to announce; where nothing is announced and nothing is behind the pixels, nothing is read.
 */
async function metadataChunks(source: ByteSource, announced: readonly string[]): Promise<RiffChunk[]> {
  const end = await endOf(source)
  const behind = await behindPixels(source, end)
  if (announced.length === 0 && (behind === null || behind + CHUNK_HEAD > end)) return []
  const tail = end === Infinity ? [] : await lastRiffChunks(source, Math.max(end - TAIL, behind ?? FIRST), end)
  const has = (chunks: readonly RiffChunk[], type: string) => chunks.some((chunk) => chunk.type === type)
  if (announced.every((type) => has(tail, type))) return tail.filter(({ type }, i) => kinds.has(type) && !has(tail.slice(0, i), type))
  const found: RiffChunk[] = []
  for await (const chunk of riffChunks(source, FIRST, end)) {
    if (kinds.has(chunk.type) && !has(found, chunk.type)) found.push(chunk)
    if (announced.every((type) => has(found, type))) break
  }
  return found
}

/** Where the pixels end, if they begin in the first page; null if not, or if there are several frames. */
async function behindPixels(source: ByteSource, end: number): Promise<number | null> {
  for await (const { type, offset, length } of riffChunks(source, FIRST, Math.min(end, PAGE))) {
    if (type === 'VP8 ' || type === 'VP8L') return offset + length
    if (type === 'ANMF') break
  }
  return null
}

/** The chunks of metadata that may stand anywhere; ImageMagick has written the last name. [RFC 9649 2.7.1.5] */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['EXIF', 'exif'],
  ['XMP ', 'xmp'],
  ['XMP\0', 'xmp'],
])

async function* blockIn({ type, data, offset }: RiffChunk): AsyncGenerator<Block> {
  const kind = kinds.get(type) ?? 'icc'
  const { tiff, start } = kind === 'exif' ? await promised(withoutIdentifier(data)) : { tiff: data, start: 0 }
  yield { kind, bytes: tiff, offset: offset + CHUNK_HEAD + start, length: await tiff.size() }
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
