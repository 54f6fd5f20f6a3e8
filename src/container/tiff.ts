import { ImageError } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import { orientationOf, readIfd, type TiffHeader } from '../syntax/ifd.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Container } from './container.ts'
import { embeddedBlocks } from './jpeg-embedded.ts'
import { blocksInIfd } from './nested.ts'
import { identityOf, type Identity, type TiffFormat, tiffFormats } from './tiff-format.ts'
import { chainOf, Page } from './tiff-page.ts'
import { previewsIn } from './tiff-previews.ts'
import { rawHeader } from './tiff-raw.ts'

/** The tag of Panasonic's raw pictures whose value is a JPEG with metadata of its own. */
const EMBEDDED_JPEG = 0x002e

/** Image resources, among which EXIF is kept by programs that know of no IFD for it, and that IFD. */
const PHOTOSHOP = 0x8649
const EXIF_IFD = 0x8769

/** TIFF, BigTIFF, and the raw formats of cameras that are built like them: a header, and IFDs anywhere in the file. [TIFF6 2] */
export const tiff: Container = {
  formats: tiffFormats,
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  begins: (head) => hasAt(head, 'II') || hasAt(head, 'MM'),

  identify: async (source) => (await identityOf(source))?.format ?? null,

  async header(source) {
    const { header, format, first } = await identified(source)
    if (!first) throw new ImageError('MALFORMED', `IFD expected at ${header.firstIfd}`)
    return format === 'TIFF' ? (await mainPage(source, header)).header() : rawHeader(format, first)
  },

  orientation: async (source) => (await orientationOf(source)) ?? 1,

  /** The pages are the IFDs of the chain that hold a picture of full size; a raw picture is one, however many previews it has. */
  async animation(source) {
    const { header, format } = await identified(source)
    let pages = 0
    if (format === 'TIFF') for await (const page of chainOf(source, header)) if (page.isPage) pages++
    return { frames: Math.max(1, pages), duration: null, loops: null }
  },

  /** A TIFF's own pictures are pages, not previews. */
  async *previews(source) {
    const { header, format } = await identified(source)
    if (format === 'TIFF') return
    yield* previewsIn(source, header)
    const jpeg = hasEmbedded(format) && (await readIfd(source, header, header.firstIfd)).entries.find(({ id }) => id === EMBEDDED_JPEG)
    if (jpeg) yield { offset: jpeg.offset, length: jpeg.length }
  },

  /** All IFDs as one block, which EXIF of a JPEG or of Photoshop may complete; then those in the first IFD. */
  async *blocks(source) {
    const { header, format, first } = await identified(source)
    const size = await source.size()
    const embeds = hasEmbedded(format)
    const isWhole = !embeds && (!first || first.ids.has(EXIF_IFD) || !first.ids.has(PHOTOSHOP))
    yield { kind: 'exif', bytes: source, offset: 0, length: Number.isFinite(size) ? size : 0, ...(!isWhole && { name: 'IFD0' }) }
    const { entries } = await readIfd(source, header, header.firstIfd)
    yield* blocksInIfd(source, entries)
    const jpeg = embeds && entries.find(({ id }) => id === EMBEDDED_JPEG)
    if (jpeg) yield* embeddedBlocks(source, jpeg.offset, jpeg.length)
  },
}

/** Panasonic, and what Leica has of them, keeps a JPEG in a tag. */
function hasEmbedded(format: TiffFormat): boolean {
  return format === 'RW2' || format === 'RWL'
}

async function identified(source: ByteSource): Promise<Identity> {
  const identity = await identityOf(source)
  if (!identity) throw new ImageError('MALFORMED', 'TIFF header expected at 0')
  return identity
}

/** The picture that a file is about: the first IFD, unless that is a preview of one below it or behind it. */
async function mainPage(source: ByteSource, header: TiffHeader): Promise<Page> {
  const chain = chainOf(source, header)
  const first = await chain.next()
  if (first.done) throw new ImageError('MALFORMED', `IFD expected at ${header.firstIfd}`)
  if (first.value.isPage) return first.value
  const below = (await first.value.below()).filter((page) => page.isPage)
  const [largest] = below.toSorted((a, b) => b.pixels - a.pixels)
  if (largest) return largest
  for await (const page of chain) if (page.isPage) return page
  return first.value
}
