import { ImageError } from '../error.ts'
import { latin1, type ByteSource } from '../source/source.ts'
import { promised } from '../steps.ts'
import { type Box, boxes, contents } from '../syntax/boxes.ts'
import { untilDamage } from '../syntax/damage.ts'
import { withoutIdentifier } from '../syntax/tiff-header.ts'
import { startsWith } from '../syntax/starts.ts'
import { blockIn, XMP_UUID } from './boxed.ts'
import type { Block, BlockKind, Container, Dimensions, Header } from './container.ts'
import type { Format } from './formats.ts'
import { CODESTREAM, codestreamHeader, comments } from './jp2-codestream.ts'
import { pictureHeader, readParts } from './jp2-header.ts'
import { nestedBlocks } from './nested.ts'

/** The first box, and the type of the second, whose first field is the brand. [T.800 I.5.1, I.5.2] */
const SIGNATURE_BOX = '\0\0\0\x0cjP  \r\n\x87\n'

const brands: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['jp2 ', 'JP2'],
  ['jpx ', 'JPX'],
  ['jpm ', 'JPM'],
  ['jph ', 'JPH'],
])

const extended: ReadonlySet<string> = new Set(['JPX', 'JPM'])

/** Boxes named by a UUID that hold metadata: Exif of two writers, IPTC, Photoshop's resources, XMP. [XMP part 3 1.1.2] */
const uuids: ReadonlyMap<string, BlockKind> = new Map([
  ['4a706754696666457869662d3e4a5032', 'exif'],
  ['0537cdab9d0c4431a72afa561f2a113e', 'exif'],
  ['33c7a4d2b81d4723a0baf1a3e097ad38', 'iptc'],
  ['2c4c0100850440b9a03e562148d6dfeb', 'photoshop'],
  [XMP_UUID, 'xmp'],
])

/** A TIFF structure of one pixel that says where on earth the picture lies. [GeoJP2] */
const GEOTIFF = 'b14bf8bd083d4b43a5ae8cd7d5a6ce03'

/** Boxes that group others: what belongs together, what is said of UUIDs, and headers of codestreams and layers. [T.800 I.7.3, T.801 M.11] */
const groups: ReadonlySet<string> = new Set(['asoc', 'uinf', 'jpch', 'jplh'])

/** Groups in each other that are looked into. */
const MAX_DEPTH = 8

/** Where the codestream of a file is looked at besides its header: what comes with the first read of it. */
const NEAR = 64 * 1024

/** Enough of a box of XML to see whether it is XMP. */
const XML_START = 1024

/** JPEG 2000: boxes around a codestream, or that alone. [T.800 annexes A and I] */
export const jp2: Container = {
  formats: ['JP2', 'JPX', 'JPM', 'JPH', 'J2C'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'text'],

  async identify(source) {
    const start = latin1(await source.read(0, 24))
    if (start.startsWith(CODESTREAM)) return 'J2C'
    if (!start.startsWith(SIGNATURE_BOX) || start.slice(16, 20) !== 'ftyp') return null
    return brands.get(start.slice(20, 24)) ?? null
  },

  async header(source): Promise<Header> {
    if (await startsWith(source, CODESTREAM)) return codestreamHeader(source)
    for await (const box of boxes(source)) {
      if (box.type === 'jp2h') return { ...(await pictureHeader(await readParts(box))), ...(await sampledSides(box)) }
      if (box.type === 'jp2c') return codestreamHeader(box.data)
    }
    // Extended files may consist of pages or refer to codestreams elsewhere; plain ones have both in them. [T.801 M.3] [T.805]
    if (extended.has((await jp2.identify(source)) ?? '')) return { width: null, height: null }
    throw new ImageError('MALFORMED', 'JPEG 2000 header box expected, but there is neither one nor a codestream')
  },

  async *blocks(source): AsyncGenerator<Block> {
    if (await startsWith(source, CODESTREAM)) yield* comments(source)
    else yield* blocksOf(source)
  },
}

/** The sides of the codestream behind a header, which states those of the grid; nothing where it is not near, or damaged. [T.800 I.5.3.1] */
async function sampledSides(header: Box): Promise<Partial<Dimensions>> {
  for await (const { width, height } of untilDamage(codestreamsBehind(header))) return { width, height }
  return {}
}

async function* codestreamsBehind({ source, offset, length }: Box): AsyncGenerator<Header> {
  for await (const box of boxes(source, offset + length, NEAR)) if (box.type === 'jp2c') yield codestreamHeader(box.data)
}

/** GeoTIFF comes last wherever it is stored: what a camera says of its picture stands before what the one pixel is like. */
async function* blocksOf(source: ByteSource): AsyncGenerator<Block> {
  let location: Box | null = null
  let fault: unknown
  try {
    for await (const box of ungrouped(boxes(source))) {
      if (box.uuid === GEOTIFF) location ??= box
      else for await (const block of blocksIn(box)) yield location && block.kind === 'exif' ? { ...block, name: 'IFD0' } : block
    }
  } catch (error) {
    fault = error
  }
  // Structures that are named are read together.
  if (location) yield { ...blockIn(location, 'exif'), name: 'IFD0' }
  if (fault) throw fault
}

/** The boxes of a walk, and in place of groups what is in them, as far as it is in order. */
async function* ungrouped(walk: AsyncIterable<Box>, depth = 0): AsyncGenerator<Box> {
  for await (const box of walk) {
    if (!groups.has(box.type)) yield box
    else if (depth < MAX_DEPTH) yield* untilDamage(ungrouped(contents(box), depth + 1))
  }
}

async function* blocksIn(box: Box): AsyncGenerator<Block> {
  const kind = uuids.get(box.uuid ?? '')
  if (box.type === 'jp2h') yield* profiles(box)
  else if (box.type === 'xml ' && (await isXmp(box.data))) yield blockIn(box, 'xmp')
  else if (kind) yield* uuidBlocks(blockIn(box, kind))
}

async function* uuidBlocks(block: Block): AsyncGenerator<Block> {
  if (block.kind === 'exif') {
    const { tiff, start } = await promised(withoutIdentifier(block.bytes))
    yield { ...block, bytes: tiff, offset: block.offset + start, length: block.length - start }
    return
  }
  yield block
  if (block.kind === 'photoshop') yield* nestedBlocks(block, (at) => block.offset + at)
}

/** The profiles among the colour specifications: restricted ones, and any. [T.800 I.5.3.3, T.801 M.11.7.3] */
async function* profiles(header: Box): AsyncGenerator<Block> {
  for await (const box of contents(header)) {
    const method = box.type === 'colr' ? (await box.data.read(0, 1))[0] : undefined
    if (method === 2 || method === 3) yield blockIn(box, 'icc', 3)
  }
}

/** A box of XML may say anything; RDF is declared near its beginning where it is XMP. */
async function isXmp(data: ByteSource): Promise<boolean> {
  const start = latin1(await data.read(0, XML_START))
  return start.includes('adobe:ns:meta/') || start.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#')
}
