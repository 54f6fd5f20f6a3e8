import { latin1, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn } from '../steps.ts'
import { type Chunk, chunkWalk } from '../syntax/chunks.ts'
import { upToDamage } from '../syntax/damage.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import type { Block } from './container.ts'
import { blocksIn, LONGEST_NAME, mayBeText, profileKind, RAW_PROFILE } from './png-blocks.ts'
import { orUpright } from './turned.ts'

/** Files that are read on for Exif behind the pixels. */
const SMALL = 16 * 1024

/** Where in a file one goes on. */
export interface Way {
  readonly source: ByteSource
  readonly from: number
}

/** What the first Exif says; what stands behind the pixels turns the picture as well [PNG 11.3.4.5], but only a small file is read on for it. */
export function turnOn(way: Way): Awaitable<number> {
  return andThen(way.source.heldSize?.() ?? way.source.size(), turnIn, way)
}

function turnIn(size: number, { source, from }: Way): Awaitable<number> {
  return andThen(firstIn(upToDamage(chunkWalk(source, from)), size <= SMALL ? turnOf : turnBeforePixels, source), orUpright)
}

/** What a chunk says of the turn; undefined where it is no Exif. */
function turnOf(chunk: Chunk, source: ByteSource): Awaitable<number | undefined> {
  const exif = exifIn(chunk, source)
  return exif && andThen(exif, turnOfExif)
}

function turnBeforePixels(chunk: Chunk, source: ByteSource): Awaitable<number | undefined> {
  return chunk.type === 'IDAT' ? 1 : turnOf(chunk, source)
}

function turnOfExif(exif: ByteSource | undefined): Awaitable<number | undefined> {
  return exif && andThen(orientationOf(exif), orUpright)
}

/** The Exif of a PNG chunk, which may have the identifier of a JPEG's before it; undefined where it has none. What is of another kind is not looked into. */
function exifIn(chunk: Chunk, source: ByteSource): Awaitable<ByteSource | undefined> {
  if (chunk.type === 'eXIf') return chunk.data
  return mayBeText(chunk.type) ? andThen(isExifProfile(chunk, source), exifOfProfile, chunk) : undefined
}

function exifOfProfile(isExif: boolean, chunk: Chunk): Awaitable<ByteSource | undefined> {
  return isExif ? firstIn(blocksIn(chunk), exifOf) : undefined
}

const exifOf = ({ kind, bytes }: Block) => (kind === 'exif' ? bytes : undefined)

function isExifProfile({ offset, data }: Chunk, source: ByteSource): Awaitable<boolean> {
  const all = source.whole?.()
  if (all) return namesExif(all, offset + 8)
  return andThen(data.held?.(0, LONGEST_NAME + 1) ?? data.read(0, LONGEST_NAME + 1), (head) => namesExif(head, 0))
}

/** Whether a keyword is that of a raw profile of Exif. */
function namesExif(bytes: Uint8Array, at: number): boolean {
  // Small letters have a bit that capital ones have not; a blank has it, too.
  for (let i = 0; i < RAW_PROFILE.length; i++) if ((bytes[at + i]! | 0x20) !== RAW_PROFILE.charCodeAt(i)) return false
  const [keyword = ''] = latin1(bytes, at, at + LONGEST_NAME + 1).split('\0', 1)
  return profileKind(keyword) === 'exif'
}
