import { ImageError, isDamage } from '../error.ts'
import { reading, readingExactly, sizing, told, uint32, view, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, items, outcomeOf, run, type Steps, type Walk, waiting } from '../steps.ts'
import { type Chunk, chunkWalk, lastChunks, PNG_SIGNATURE } from '../syntax/chunks.ts'
import { upToDamage } from '../syntax/damage.ts'
import { pngColors } from '../syntax/png-colors.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import { type Animation, type Block, type Container, type Density, type Dimensions, type Header, STILL } from './container.ts'
import type { Format } from './formats.ts'
import { blocksIn, mayHold } from './png-blocks.ts'
import { Fraction } from './png-fraction.ts'
import { turnOn, type Way } from './png-turn.ts'
import { Turned } from './turned.ts'

/** What is read from the end of a file, at most and at least, in search of the chunks behind the pixels. */
const TAIL = 64 * 1024
const LEAST_TAIL = 16 * 1024

/** Chunks of pixels that are gone through one by one, where all are here: fewer steps than looking for chunks from the end. */
const MOST_WALKED = 1000

/** The greatest number that a chunk may state. [PNG 7.1] */
const MAX_NUMBER = 0x7fffffff

/** Portable Network Graphics, still or animated: a signature and a row of chunks. [PNG 5] */
export const png: Container = {
  formats: ['PNG', 'APNG'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'c2pa', 'text'],

  begins: (head) => hasAt(head, PNG_SIGNATURE),
  signed: true,

  identify: (source) => andThen(startsWith(source, PNG_SIGNATURE), (begins) => (begins ? formatOf(source) : null)),
  header: (source) => run(headerSteps(source)),
  dimensions: sidesAndTurn,
  orientation: (source) => turnOn({ source, from: PNG_SIGNATURE.length }),

  /** The number of frames, and how often they play. [PNG 11.3.6.1] */
  animation: (source) =>
    andThen(firstBeforePixels(source, 'acTL'), (control) => (control ? told(source, control.offset + 8, 8, playing) : STILL)),

  duration: (source) => run(durationSteps(source)),

  blocks: (source) => items(blockWalk(source)),
  walk: blockWalk,
}

function playing(control: Uint8Array, at: number): Animation {
  const [frames, loops] = [uint32(control, at), uint32(control, at + 4)]
  const stated = frames > 0 && frames <= MAX_NUMBER
  return { frames: stated ? frames : null, duration: null, loops: loops <= MAX_NUMBER ? loops : null }
}

/** The delays of all frames, which stand all over the file. [PNG 11.3.6.2] */
function* durationSteps(source: ByteSource): Steps<number | null> {
  if (!(yield* outcomeOf(firstBeforePixels(source, 'acTL')))) return null
  const total = new Fraction()
  for (const chunk of chunkWalk(source)) {
    if (chunk instanceof Promise) yield chunk
    else if (chunk.type === 'fcTL') {
      const delay = view(yield* readingExactly(chunk.data, 20, 4))
      total.add(delay.getUint16(0), delay.getUint16(2) || 100)
    }
  }
  return total.value
}

function formatOf(source: ByteSource): Awaitable<Format> {
  return andThen(firstBeforePixels(source, 'acTL'), (control) => (control ? 'APNG' : 'PNG'))
}

function* headerSteps(source: ByteSource): Steps<Header> {
  const bytes = yield* readingExactly((yield* outcomeOf(headerChunk(source))).data, 0, 13)
  const type = pngColors.get(bytes[9]!)
  const hasAlpha = type ? type.alpha || (yield* outcomeOf(firstBeforePixels(source, 'tRNS'))) !== null : null
  return {
    width: uint32(bytes, 0),
    height: uint32(bytes, 4),
    bitDepth: bytes[8]!,
    colorModel: type?.model ?? null,
    channels: type?.channels ?? null,
    hasAlpha,
    progressive: bytes[12] === 1,
    density: yield* density(yield* outcomeOf(firstBeforePixels(source, 'pHYs'))),
  }
}

function headerChunk(source: ByteSource): Awaitable<Chunk> {
  return andThen(firstBeforePixels(source, 'IHDR'), expected)
}

function expected(ihdr: Chunk | null): Chunk {
  if (ihdr) return ihdr
  throw new ImageError('MALFORMED', `PNG header chunk expected at ${PNG_SIGNATURE.length}`)
}

function sidesAndTurn(source: ByteSource): Awaitable<Dimensions> {
  return andThen(headerChunk(source), sidesIn, source)
}

function sidesIn({ offset, length }: Chunk, source: ByteSource): Awaitable<Dimensions> {
  return told(source, offset + 8, 13, sides, { source, from: offset + length })
}

function sides(bytes: Uint8Array, at: number, behind: Way): Dimensions {
  return new Turned(uint32(bytes, at), uint32(bytes, at + 4), turnOn, behind)
}

function* blockWalk(source: ByteSource): Walk<Block> {
  const pixels = yield* blocksBeforePixels(source)
  if (!pixels) return
  for (const chunk of afterPixels(source, pixels)) {
    if (chunk instanceof Promise) yield chunk
    else if (mayHold(chunk)) yield* blocksIn(chunk)
  }
}

/** The blocks up to the first IDAT, which it returns; null where the file has none. */
function* blocksBeforePixels(source: ByteSource): Generator<Block | Promise<void>, Chunk | null, void> {
  for (const chunk of chunkWalk(source)) {
    if (chunk instanceof Promise) yield chunk
    else if (chunk.type === 'IDAT') return chunk
    else if (mayHold(chunk)) yield* blocksIn(chunk)
  }
  return null
}

/** The first chunk of a type before the first IDAT, as far as the file has chunks in order; null where there is none. */
function firstBeforePixels(source: ByteSource, type: string): Awaitable<Chunk | null> {
  return andThen(firstIn(upToDamage(chunkWalk(source)), ofType, type), orNone)
}

function ofType(chunk: Chunk, type: string): Chunk | null | undefined {
  return chunk.type === type ? chunk : chunk.type === 'IDAT' ? null : undefined
}

const orNone = (chunk: Chunk | null | undefined): Chunk | null => chunk ?? null

/**
 * The chunks behind the pixels: taken from the end of the file, never going from IDAT to IDAT. Where all of these but the last are
 * equally long, as they are in nearly all files, it is known where one of them begins, and the end can be read from there.
 */
function* afterPixels(source: ByteSource, first: Chunk): Walk<Chunk> {
  const next = first.offset + first.length
  const size = yield* sizing(source)
  if (size === Infinity || size - next <= LEAST_TAIL) {
    yield* chunkWalk(source, next)
    return
  }
  const farthest = Math.max(next, size - TAIL)
  const isShort = size - next < MOST_WALKED * first.length && source.held?.(next, size - next) !== undefined
  const walked = isShort ? yield* wholeFrom(source, next) : null
  if (walked) yield* walked.filter(({ offset }) => offset >= farthest)
  else yield* yield* waiting(found(source, first, size))
}

/** The chunks from here to the end; null where they do not lead there. */
function* wholeFrom(source: ByteSource, next: number): Steps<readonly Chunk[] | null> {
  const chunks: Chunk[] = []
  try {
    for (const chunk of chunkWalk(source, next)) {
      if (chunk instanceof Promise) yield chunk
      else chunks.push(chunk)
    }
    return chunks
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

/** The chunks behind the pixels in the end of a file. */
async function found(source: ByteSource, first: Chunk, size: number): Promise<readonly Chunk[]> {
  const next = first.offset + first.length
  const farthest = Math.max(next, size - TAIL)
  const guess = next + Math.floor((size - LEAST_TAIL - next) / first.length) * first.length
  const start = Math.max(farthest, guess)
  const tail = await lastChunks(source, start, size - start)
  const isAll = start === farthest || tail.some(({ type }) => pixels.has(type))
  return isAll ? tail : lastChunks(source, farthest, size - farthest)
}

/** The chunks of pixels: where one is found at the end of a file, so are all that lie behind it. [PNG 11.2.3, 11.3.6.3] */
const pixels: ReadonlySet<string> = new Set(['IDAT', 'fdAT'])

function* density(chunk: Chunk | null): Steps<Density | null> {
  const bytes = chunk && (yield* reading(chunk.data, 0, 9))
  if (!bytes || bytes.length < 9) return null
  const [x, y] = [uint32(bytes, 0), uint32(bytes, 4)]
  return x > 0 && y > 0 ? { x, y, unit: bytes[8] === 1 ? 'METRE' : 'ASPECT' } : null
}
