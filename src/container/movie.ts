import { onceForSource } from '../source/once.ts'
import { type ByteSource, latin1, sizing, view } from '../source/source.ts'
import { items, promised, type Steps, type Walk } from '../steps.ts'
import { type Box, boxWalk, contentWalk } from '../syntax/boxes.ts'
import { upToDamage } from '../syntax/damage.ts'
import { familyOf, readBrands } from '../syntax/brands.ts'
import { openMovieBox } from '../syntax/movie-box.ts'
import { movieHeader, type MovieHeader, readTrack, sampleCount, type Track } from '../syntax/tracks.ts'
import { orientationOf, inTurn, upright } from '../syntax/turn.ts'
import { blockIn, namedWalk } from './boxed.ts'
import type { Animation, Block, Container, Header } from './container.ts'

/** What QuickTime files begin with where they have no file type box. [QTFF] */
const ATOMS = new Set(['moov', 'mdat', 'wide', 'free', 'skip', 'pnot'])

/** Boxes of user data that are a maker note, and the one of Nikon's that holds such boxes. */
const NOTES = new Set(['TAGS', 'PENT', 'PXMN', 'NCTG'])
const NIKON = 'NCDT'

/** The box of Ricoh's that holds a TIFF structure. */
const RICOH = 'RMKN'

/** Boxes at the top of a file that are looked at in search of metadata. */
const MAX_TOP_BOXES = 256

/** Films in boxes: MP4, QuickTime, M4V, 3GP, and the sound of M4A. [ISO 14496-12, QTFF] */
export const movie: Container = {
  formats: ['MP4', 'MOV', 'M4V', 'M4A', 'THREEGP'],
  reads: ['exif', 'xmp', 'c2pa', 'movie'],

  async identify(source) {
    const brands = await readBrands(source)
    if (!brands) return (await beginsWithAtom(source)) ? 'MOV' : null
    const family = familyOf(brands)
    return family === 'HEIC' || family === 'AVIF' || family === 'HEIF' ? null : family
  },

  async header(source): Promise<Header> {
    const { track } = await film(source)
    return { width: track?.entry?.width || track?.width || null, height: track?.entry?.height || track?.height || null }
  },

  async orientation(source) {
    const { header, track } = await film(source)
    return track ? orientationOf(inTurn(track.turn, header?.turn ?? upright)) : 1
  },

  async animation(source): Promise<Animation> {
    const { header, track } = await film(source)
    const duration = header && header.timescale > 0 && header.duration > 0 ? header.duration / header.timescale : null
    return { frames: (track && (await promised(sampleCount(track)))) || null, duration, loops: null }
  },

  blocks: (source) => items(blockWalk(source)),
  walk: blockWalk,
}

function* blockWalk(source: ByteSource): Walk<Block> {
  const size = yield* sizing(source)
  yield { kind: 'movie', bytes: source, offset: 0, length: size }
  let count = 0
  for (const box of boxWalk(source)) {
    if (box instanceof Promise) {
      yield box
      continue
    }
    // What a fragmented film says of itself stands before its fragments.
    if (box.type === 'moof' || ++count > MAX_TOP_BOXES) return
    yield* namedWalk(box)
    if (box.type === 'moov') yield* userBlocks(box)
  }
}

async function beginsWithAtom(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 16)
  if (head.length < 8 || !ATOMS.has(latin1(head, 4, 8))) return false
  const size = view(head).getUint32(0)
  const type = latin1(head, 4, 8)
  if (type === 'moov' || type === 'mdat') return size === 1 || size === 0 || size >= 8
  // Atoms to be skipped are followed by those that are not; a text may have such words in this place.
  if (size < 8) return false
  const next = await source.read(size, 8)
  return next.length === 8 && (ATOMS.has(latin1(next, 4, 8)) || latin1(next, 4, 8) === 'ftyp')
}

interface Film {
  readonly header: MovieHeader | null
  /** The first track with pictures in it. */
  readonly track: Track | null
}

/** The film as its header is told by: header, orientation and playing time all ask for it. */
const film = onceForSource((source: ByteSource): Promise<Film> => promised(filmIn(source)))

function* filmIn(source: ByteSource): Steps<Film> {
  for (const box of boxWalk(source)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'moov') return yield* readFilm(yield* openMovieBox(box))
  }
  return { header: null, track: null }
}

function* readFilm(moov: Box): Steps<Film> {
  let header: MovieHeader | null = null
  for (const box of upToDamage(contentWalk(moov))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'mvhd') header ??= yield* movieHeader(box)
    else if (box.type === 'trak') {
      const track = yield* readTrack(box)
      if (track.handler === 'vide') return { header, track }
    }
  }
  return { header, track: null }
}

/** XMP in QuickTime's user data, and what cameras write there for themselves. [XMP part 3 1.1.5] */
function* userBlocks(moov: Box): Walk<Block> {
  for (const box of upToDamage(contentWalk(moov))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'udta') yield* entryBlocks(box)
  }
}

function* entryBlocks(udta: Box): Walk<Block> {
  for (const entry of upToDamage(contentWalk(udta))) {
    if (entry instanceof Promise) yield entry
    else if (entry.type === 'XMP_') yield blockIn(entry, 'xmp')
    else if (NOTES.has(entry.type)) yield noteBlock(entry)
    else if (entry.type === RICOH) yield { ...noteBlock(entry), name: 'IFD0' }
    else if (entry.type === NIKON) {
      for (const inner of upToDamage(contentWalk(entry))) {
        if (inner instanceof Promise) yield inner
        else if (NOTES.has(inner.type)) yield noteBlock(inner)
      }
    }
  }
}

const noteBlock = (box: Box): Block => ({ ...blockIn(box, 'exif'), name: box.type })
