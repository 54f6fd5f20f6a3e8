import { ImageError } from '../error.ts'
import { onceForSource } from '../source/once.ts'
import { inflated } from '../source/inflate.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import { items } from '../steps.ts'
import { type Box, boxes } from '../syntax/boxes.ts'
import { tiffInItem } from '../syntax/exif-item.ts'
import { startsWith } from '../syntax/starts.ts'
import { blockIn, namedWalk } from './boxed.ts'
import type { Block, BlockKind, Container } from './container.ts'
import { type ImageHeader, readImageHeader } from './jxl-header.ts'

/** What a codestream begins with, and a file in boxes. [ISO 18181-1 D.1] [ISO 18181-2 4.2] */
const CODESTREAM = '\xff\x0a'
const SIGNATURE_BOX = '\0\0\0\x0cJXL \r\n\x87\n'

/** Bytes of a codestream in which the header ends; profiles and frames come behind it. */
const HEADER_BYTES = 4096

/** Boxes that hold metadata, by their type. [ISO 18181-2 9] */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['Exif', 'exif'],
  ['xml ', 'xmp'],
])

/** What a box with a manifest store begins with, behind a length: the type of its description, and the beginning of that. [C2PA 11.1.4.1, A.3.7] */
const STORE = 'jumdc2pa'

/** JPEG XL: a codestream, alone or in boxes, in pieces or in one. [ISO 18181-2] */
export const jxl: Container = {
  formats: ['JXL'],
  reads: ['exif', 'xmp', 'c2pa'],

  async identify(source) {
    const start = latin1(await source.read(0, 12))
    return start.startsWith(CODESTREAM) || start === SIGNATURE_BOX ? 'JXL' : null
  },

  async header(source) {
    const { width, height, bitDepth, colorModel, channels, hasAlpha } = await open(source)
    return { width, height, bitDepth, colorModel, channels, hasAlpha, progressive: null, density: null }
  },

  /** The codestream decides; what Exif says must agree with it. [ISO 18181-2 9.5] */
  orientation: async (source) => (await open(source)).orientation,

  /** Frames are not counted: only decoding tells where each ends. */
  async animation(source) {
    const { loops } = await open(source)
    return { frames: loops === null ? 1 : null, duration: null, loops }
  },

  async *blocks(source): AsyncGenerator<Block> {
    if (await startsWith(source, CODESTREAM)) return
    for await (const box of boxes(source)) {
      const compressed = box.type === 'brob'
      const kind = kinds.get(compressed ? latin1(await box.data.read(0, 4)) : box.type)
      if (kind) yield stored(box, kind, compressed)
      else if (box.type === 'jumb' && latin1(await box.data.read(4, STORE.length)) === STORE) yield storeOf(box)
      else if (box.uuid !== null) yield* items(namedWalk(box))
    }
  },
}

/** The header, for whichever question comes first. */
const open = onceForSource(async (source: ByteSource): Promise<ImageHeader> => readImageHeader(await startOfCodestream(source)))

/** The first bytes of the codestream; in boxes it may be in pieces, each behind its number. [ISO 18181-2 9.8, 9.9] */
async function startOfCodestream(source: ByteSource): Promise<Uint8Array> {
  if (await startsWith(source, CODESTREAM)) return source.read(0, HEADER_BYTES)
  let start = new Uint8Array()
  for await (const { type, data } of boxes(source)) {
    if (type === 'jxlc') return data.read(0, HEADER_BYTES)
    if (type !== 'jxlp') continue
    start = new Uint8Array(Buffer.concat([start, await data.read(4, HEADER_BYTES - start.length)]))
    if (start.length === HEADER_BYTES) return start
  }
  if (start.length === 0) throw new ImageError('MALFORMED', 'JPEG XL codestream expected in a box, but no box holds one')
  return start
}

/** A box that holds a block, or one that holds the type of the block and, compressed by Brotli, what it says. [ISO 18181-2 9.7] */
function stored(box: Box, kind: BlockKind, compressed: boolean): Block {
  const block = blockIn(box, kind, compressed ? 4 : 0)
  const content = compressed ? inflated(block.bytes, 'brotli') : block.bytes
  return { ...block, bytes: kind === 'exif' ? tiffInItem(content) : content }
}

function storeOf({ source, offset, length }: Box): Block {
  return { kind: 'c2pa', bytes: slice(source, offset, length), offset, length }
}
