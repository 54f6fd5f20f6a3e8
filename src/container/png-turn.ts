import { latin1, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, outcomeOf, run, type Steps } from '../steps.ts'
import { type Chunk, chunkWalk } from '../syntax/chunks.ts'
import { upToDamage } from '../syntax/damage.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { textIn } from '../syntax/png-text.ts'
import { rawProfile } from '../syntax/raw-profile.ts'
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

/** What a chunk says of the turn; undefined where it is no Exif. What is of another kind is not looked into. */
function turnOf(chunk: Chunk, source: ByteSource): Awaitable<number | undefined> {
  if (chunk.type === 'eXIf') return turnOfExif(chunk.data)
  return mayBeText(chunk.type) ? andThen(isExifProfile(chunk, source), turnOfProfile, chunk) : undefined
}

function turnBeforePixels(chunk: Chunk, source: ByteSource): Awaitable<number | undefined> {
  return chunk.type === 'IDAT' ? 1 : turnOf(chunk, source)
}

/** There may be the identifier of a JPEG's before it. */
function turnOfExif(exif: ByteSource | undefined): Awaitable<number | undefined> {
  return exif && andThen(orientationOf(exif), orUpright)
}

function turnOfProfile(isExif: boolean, chunk: Chunk): Awaitable<number | undefined> {
  return isExif ? andThen(run(turnInBeginning(chunk)), orOfAll, chunk) : undefined
}

/** What is known from the beginning of a profile alone, which takes much less work than all of it. */
function* turnInBeginning(chunk: Chunk): Steps<number | null | undefined> {
  const beginning = (yield* textIn(chunk))?.beginning
  return beginning ? yield* outcomeOf(orientationOf(rawProfile(beginning))) : undefined
}

function orOfAll(turn: number | null | undefined, chunk: Chunk): Awaitable<number | undefined> {
  return turn === undefined ? andThen(firstIn(blocksIn(chunk), exifOf), turnOfExif) : orUpright(turn)
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
