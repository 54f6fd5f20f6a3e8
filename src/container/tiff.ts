import { ImageError } from '../error.ts'
import { sizing, type ByteSource } from '../source/source.ts'
import { andThen, type Awaitable, items, outcomeOf, run, type Steps, type Walk, walked } from '../steps.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { ifdSteps, readIfd } from '../syntax/ifd.ts'
import type { TiffHeader } from '../syntax/tiff-header.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Animation, Block, Container, Dimensions, Header } from './container.ts'
import { embeddedBlocks } from './jpeg-embedded.ts'
import { blocksInIfd } from './ifd-blocks.ts'
import { trailingWalk } from './nested.ts'
import { identityOf, type Identity, type TiffFormat, tiffFormats } from './tiff-format.ts'
import { chainWalk, type Page } from './tiff-page.ts'
import { previewsIn } from './tiff-previews.ts'
import { rawHeader } from './tiff-raw.ts'
import { orUpright } from './turned.ts'

/** The tag of Panasonic's raw pictures whose value is a JPEG with metadata of its own. */
const EMBEDDED_JPEG = 0x002e

/** Image resources, among which EXIF is kept by programs that know of no IFD for it, and that IFD. */
const PHOTOSHOP = 0x8649
const EXIF_IFD = 0x8769

/** What is fetched of a TIFF at first. */
const FIRST = 16 * 1024

/** TIFF, BigTIFF, and the raw formats of cameras that are built like them: a header, and IFDs anywhere in the file. [TIFF6 2] */
export const tiff: Container = {
  formats: tiffFormats,
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'c2pa'],

  begins: (head) => hasAt(head, 'II') || hasAt(head, 'MM'),

  identify: (source) => andThen(identityOf(source), (identity) => identity?.format ?? null),

  header: (source) => andThen(pagesOf(source), headerOf),
  dimensions: (source) => andThen(pagesOf(source), dimensionsOf),
  orientation: (source) => andThen(orientationOf(source), orUpright),

  /** The pages are the IFDs of the chain that hold a picture of full size; a raw picture is one, however many previews it has. */
  animation: (source) => run(animationSteps(source)),

  /** A TIFF's own pictures are pages, not previews. */
  async *previews(source) {
    const { header, format, first } = await identified(source)
    if (format === 'TIFF') return
    yield* previewsIn(source, header, first)
    const jpeg = hasEmbedded(format) && (await readIfd(source, header, header.firstIfd)).entries.find(({ id }) => id === EMBEDDED_JPEG)
    if (jpeg) yield { offset: jpeg.offset, length: jpeg.length }
  },

  /** All IFDs as one block, which EXIF of a JPEG or of Photoshop may complete; then those in the first IFD. */
  blocks: (source) => items(tiffWalk(source)),
  walk: tiffWalk,
}

function* animationSteps(source: ByteSource): Steps<Animation> {
  const { header, format, first } = yield* outcomeOf(identified(source))
  let pages = 0
  if (format === 'TIFF')
    for (const page of chainWalk(source, header, first)) {
      if (page instanceof Promise) yield page
      else if (page.isPage) pages++
    }
  return { frames: Math.max(1, pages), duration: null, loops: null }
}

function* tiffWalk(source: ByteSource): Walk<Block> {
  const { header, format, first } = yield* outcomeOf(identified(source))
  const size = yield* sizing(source)
  const embeds = hasEmbedded(format)
  const isWhole = !embeds && (!first || first.has(EXIF_IFD) || !first.has(PHOTOSHOP))
  const all: Block = { kind: 'exif', bytes: source, offset: 0, length: Number.isFinite(size) ? size : 0, ifd: first?.ifd }
  yield isWhole ? all : { ...all, name: 'IFD0' }
  const { entries } = first?.ifd ?? (yield* ifdSteps(source, header, header.firstIfd))
  yield* blocksInIfd(source, entries)
  const jpeg = embeds && entries.find(({ id }) => id === EMBEDDED_JPEG)
  if (jpeg) yield* walked(embeddedBlocks(source, jpeg.offset, jpeg.length))
  if (format === 'TIFF') yield* trailingWalk(source, FIRST)
}

/** Panasonic, and what Leica has of them, keeps a JPEG in a tag. */
function hasEmbedded(format: TiffFormat): boolean {
  return format === 'RW2' || format === 'RWL'
}

function identified(source: ByteSource): Awaitable<Identity> {
  return andThen(identityOf(source), expected)
}

function expected(identity: Identity | null): Identity {
  if (identity) return identity
  throw new ImageError('MALFORMED', 'TIFF header expected at 0')
}

function headerOf({ format, first, main }: Pages): Awaitable<Header> {
  return format === 'TIFF' ? main.header() : run(rawHeader(format, first))
}

function dimensionsOf({ format, first, main }: Pages): Awaitable<Dimensions> {
  return format === 'TIFF' ? { width: main.width, height: main.height } : run(rawHeader(format, first))
}

/** The first picture of a file, and the one that it is about. */
interface Pages {
  readonly format: TiffFormat
  readonly first: Page
  readonly main: Page
}

/** The picture that a file is about: the first IFD, unless that is a preview of one below it or behind it. */
function pagesOf(source: ByteSource): Awaitable<Pages> {
  return andThen(identified(source), pagesIn, source)
}

function pagesIn({ header, format, first }: Identity, source: ByteSource): Awaitable<Pages> {
  if (!first) throw new ImageError('MALFORMED', `IFD expected at ${header.firstIfd}`)
  if (format !== 'TIFF' || first.isPage) return { format, first, main: first }
  return andThen(run(pageBeside(source, header, first)), (main) => ({ format, first, main }))
}

function* pageBeside(source: ByteSource, header: TiffHeader, first: Page): Steps<Page> {
  const below = (yield* first.below()).filter((page) => page.isPage)
  const [largest] = below.toSorted((a, b) => b.pixels - a.pixels)
  if (largest) return largest
  for (const page of chainWalk(source, header, first)) {
    if (page instanceof Promise) yield page
    else if (page.isPage) return page
  }
  return first
}
