import { sizing, type ByteSource } from '../source/source.ts'
import { outcomeOf, type Steps, waiting, type Walk } from '../steps.ts'
import { lastRiffChunks, type RiffChunk, riffWalk } from '../syntax/riff.ts'
import { withoutIdentifier } from '../syntax/tiff-header.ts'
import type { Block, BlockKind } from './container.ts'
import { endOf, FIRST, Flag, flagsOf } from './webp-head.ts'

/** Type and length of a chunk. */
const CHUNK_HEAD = 8

/** What is read from the end of a file in search of its metadata. */
const TAIL = 64 * 1024

/** Bytes that are here with the first read of a file, whatever was asked. */
const PAGE = 4096

/** The blocks of a WebP, wherever their chunks stand. */
export function* webpWalk(source: ByteSource): Walk<Block> {
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
export function* metadataChunks(source: ByteSource, announced: readonly string[]): Steps<readonly RiffChunk[]> {
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
