import { ImageError } from '../error.ts'
import { onceForSource } from '../source/once.ts'
import { type ByteSource, sizing, slice } from '../source/source.ts'
import {
  andThen,
  type Awaitable,
  begin,
  firstIn,
  instead,
  items,
  outcomeOf,
  promised,
  run,
  type Steps,
  waiting,
  type Walk,
} from '../steps.ts'
import { type Box, boxes, boxWalk, contents, held, within } from '../syntax/boxes.ts'
import { type Brands, brandsIn, brandsOf, familyOf } from '../syntax/brands.ts'
import { type Items, itemsIn, primaryProperties } from '../syntax/items.ts'
import { movieHeader, readTracks, sampleCount, type Track } from '../syntax/tracks.ts'
import { hasAt } from '../syntax/starts.ts'
import { namedWalk, placeIn } from './boxed.ts'
import { type Animation, type Block, type Container, type Dimensions, type Header, STILL } from './container.ts'
import type { Format } from './formats.ts'
import { auxiliaries, toneMap } from './heif-auxiliaries.ts'
import { pictureBlocks } from './heif-blocks.ts'
import { pictureHeader, pictureOrientation, shownItem, statedDimensions } from './heif-picture.ts'

/** Brands of files that hold an image sequence. */
const SEQUENCES = new Set(['avis', 'msf1', 'hevc', 'hevx', 'hevm', 'hevs', 'avcs', 'vvis', 'evbs', 'jpgs', 'j2is'])

/** As much of a `meta` box as is read at once; those of real pictures are smaller, but for thumbnails and profiles in them. */
const META_BYTES = 256 * 1024

/** Brands of files that hold a picture: those have a `meta` box at the top, wherever it lies. [ISO 23008-12 10.2] */
const PICTURES = new Set(['mif1', 'mif2', 'heic', 'heix', 'heim', 'heis', 'avif', 'avci', 'avcs', 'vvic', 'evbi', 'jpeg', 'j2ki'])

/** HEIF pictures and sequences, whatever they are coded with: HEIC and AVIF among them. [ISO 23008-12] */
export const heif: Container = {
  formats: ['HEIC', 'HEIF', 'AVIF'],
  reads: ['exif', 'xmp', 'icc', 'c2pa', 'movie'],

  begins: (head) => hasAt(head, 'ftyp', 4),

  identify: (source) => andThen(brandsOf(source), formatIn),

  header: (source) => run(headerSteps(source)),
  dimensions: (source) => andThen(topBoxes(source), dimensionsIn, source),

  orientation: (source) =>
    andThen(open(source), ({ items }) => {
      const shown = items && shownItem(items)
      return items && shown !== null ? pictureOrientation(items.properties.get(shown) ?? []) : 1
    }),

  animation: (source) => andThen(run(hasBrand(source, SEQUENCES)), (plays) => (plays ? animationOf(source) : STILL)),

  /** A box of its own holds the film of a motion photo. [Motion Photo format 1.0] */
  async film(source) {
    const box = await topLevel(source, 'mpvd')
    return box && placeIn(box)
  },

  async auxiliaries(source) {
    const { items } = await open(source)
    return items ? auxiliaries(items, shownItem(items)) : []
  },

  /** Behind a version that is 0. [ISO 23008-12 6.6.2.4] */
  async gainMap(source) {
    const { items } = await open(source)
    const said = items && toneMap(items)
    return said && (await said.read(0, 1))[0] === 0 ? slice(said, 1) : null
  },

  blocks: (source) => items(blockWalk(source)),
  walk: blockWalk,
}

function* blockWalk(source: ByteSource): Walk<Block> {
  yield* itemWalk(source)
  if (!(yield* hasBrand(source, SEQUENCES)) || !(yield* waiting(topLevel(source, 'moov')))) return
  yield { kind: 'movie', bytes: source, offset: 0, length: yield* sizing(source) }
}

function* itemWalk(source: ByteSource): Walk<Block> {
  const { items, named, behind } = yield* outcomeOf(open(source))
  if (items) yield* yield* pictureBlocks(items, shownItem(items))
  for (const box of named) yield* namedWalk(box)
  // What such boxes may lie behind the pictures is looked for where that costs nothing only.
  if (behind === null || !source.whole?.()) return
  for (const box of boxWalk(source, behind)) {
    if (box instanceof Promise) yield box
    else yield* namedWalk(box)
  }
}

function* headerSteps(source: ByteSource): Steps<Header> {
  const { items, moov } = yield* outcomeOf(open(source))
  const shown = items && shownItem(items)
  if (items && shown !== null) return yield* pictureHeader(items, shown)
  const track = moov && (yield* waiting(sequence(moov)))
  if (!track) throw new ImageError('MALFORMED', 'HEIF picture expected, found neither a meta box that lists one nor a sequence')
  return { width: track.entry?.width || track.width || null, height: track.entry?.height || track.height || null }
}

async function animationOf(source: ByteSource): Promise<Animation> {
  const moov = await topLevel(source, 'moov')
  const track = moov && (await sequence(moov))
  if (!moov || !track) return STILL
  const duration = track.timescale > 0 ? track.duration / track.timescale : null
  return { frames: await promised(sampleCount(track)), duration, loops: await loopsOf(moov, track) }
}

function formatIn(brands: Brands | null): Format | null {
  const family = brands && familyOf(brands)
  return family === 'HEIC' || family === 'AVIF' || family === 'HEIF' ? family : null
}

/** The sides of a picture that names itself and states them are found without reading what other items there are. */
function dimensionsIn({ meta }: TopBoxes, source: ByteSource): Awaitable<Dimensions> {
  const properties = meta && primaryProperties(meta)
  return andThen(andThen(properties, statedIn), orHeader, source)
}

const statedIn = (properties: readonly Box[] | null) => properties && statedDimensions(properties)

const orHeader = (stated: Dimensions | null, source: ByteSource) => stated ?? run(headerSteps(source))

/** The items of a file; where it has none, its movie. Header, orientation and blocks all ask for them. */
const open = onceForSource((source: ByteSource) => begin(openSteps(source)))

interface Opened extends Omit<TopBoxes, 'meta'> {
  readonly items: Items | null
  /** Where the box that lists the items has ended. */
  readonly behind: number | null
}

function* openSteps(source: ByteSource): Steps<Opened> {
  const { meta, moov, named } = yield* outcomeOf(topBoxes(source))
  return { items: meta && (yield* itemsIn(meta)), moov, named, behind: meta && meta.offset + meta.length }
}

/** More boxes with names than files have before their items. */
const MAX_NAMED = 8

interface TopBoxes {
  readonly meta: Box | null
  readonly moov: Box | null
  /** The first few before these that go by names of 16 bytes: they may hold XMP or a manifest store. [C2PA A.5.1] */
  readonly named: readonly Box[]
}

/** The box that lists the items, read at once, and a movie where that comes first; with a movie no items are looked for but in files of pictures. */
function topBoxes(source: ByteSource): Awaitable<TopBoxes> {
  const found: Found = { source, meta: null, moov: null, named: [] }
  return andThen(firstIn(boxWalk(source), lookAt, found), instead, found)
}

interface Found extends TopBoxes {
  readonly source: ByteSource
  meta: Box | null
  moov: Box | null
  readonly named: Box[]
}

/** Whether nothing more is to be looked for behind a box. */
function lookAt(box: Box, found: Found): Awaitable<true | undefined> {
  if (box.uuid !== null && found.named.length < MAX_NAMED) found.named.push(box)
  if (box.type === 'meta') return andThen(held(found.source, box.offset, Math.min(box.length, META_BYTES)), listsItems, { box, found })
  if (box.type !== 'moov' || found.moov) return undefined
  found.moov = box
  return andThen(run(hasBrand(found.source, PICTURES)), (isPicture) => (isPicture ? undefined : true))
}

function listsItems(source: ByteSource, { box, found }: { readonly box: Box; readonly found: Found }): true {
  found.meta = within(source, box)
  return true
}

function* hasBrand(source: ByteSource, brands: ReadonlySet<string>): Steps<boolean> {
  const stated = yield* brandsIn(source)
  return stated !== null && (brands.has(stated.major) || stated.compatible.some((brand) => brands.has(brand)))
}

async function topLevel(source: ByteSource, type: string): Promise<Box | null> {
  for await (const box of boxes(source)) if (box.type === type) return box
  return null
}

/** The track that plays: the first of pictures. [ISO 23008-12 7.2] */
async function sequence(moov: Box): Promise<Track | null> {
  for await (const track of readTracks(moov)) if (track.handler === 'pict' || track.handler === 'vide') return track
  return null
}

/** How often a sequence plays: its edit list is repeated until the movie ends, which may be never. [ISO 14496-12 8.6.6] */
async function loopsOf(moov: Box, track: Track): Promise<number> {
  const elst = track.parts.get('edts/elst')
  const flags = elst ? (await elst.data.read(3, 1))[0]! : 0
  if (!(flags & 1)) return 1
  for await (const box of contents(moov)) {
    if (box.type !== 'mvhd') continue
    const { duration, timescale } = await promised(movieHeader(box))
    if (duration === 0) return 0
    const once = (track.duration / track.timescale) * timescale
    return once > 0 && Number.isFinite(once) ? Math.max(1, Math.round(duration / once)) : 1
  }
  return 1
}
