import { ImageError } from '../error.ts'
import { slice, view, type ByteSource } from '../source/source.ts'
import { items } from '../steps.ts'
import { untilDamage } from '../syntax/damage.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { readIfd } from '../syntax/ifd.ts'
import { tiffHeader } from '../syntax/tiff-header.ts'
import { MRW_SIGNATURE, mrwHeader, type MrwPart, mrwParts } from '../syntax/mrw.ts'
import { hasAt } from '../syntax/starts.ts'
import type { Block, Container, Place } from './container.ts'
import { blocksInIfd } from './ifd-blocks.ts'

/** The blocks that are read: what the raw picture is, and a TIFF structure. */
const RAW_DESCRIPTION = '\0PRD'
const TIFF = '\0TTW'

/** Minolta's raw pictures: a header of blocks, then the picture. */
export const mrw: Container = {
  formats: ['MRW'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  begins: (head) => hasAt(head, MRW_SIGNATURE),

  identify: async (source) => ((await mrwHeader(source)) ? 'MRW' : null),

  async header(source) {
    const header = await mrwHeader(source)
    if (!header) throw new ImageError('MALFORMED', 'MRW header is cut off')
    const part = await find(source, RAW_DESCRIPTION)
    const bytes = part ? await source.read(part.offset, Math.min(part.length, 24)) : new Uint8Array()
    if (bytes.length < 18) throw new ImageError('MALFORMED', 'MRW without a description of the raw picture')
    const height = view(bytes).getUint16(12, header.littleEndian)
    const width = view(bytes).getUint16(14, header.littleEndian)
    return { width, height, bitDepth: bytes[17]!, colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    const part = await find(source, TIFF)
    return (part && (await orientationOf(slice(source, part.offset, part.length)))) ?? 1
  },

  /** The TIFF structure and what is in its first IFD, then all blocks of the header, of which the others are what the camera wrote for itself. */
  async *blocks(source) {
    const header = await mrwHeader(source)
    if (!header) throw new ImageError('MALFORMED', 'MRW header is cut off')
    const tiff = await find(source, TIFF)
    if (tiff) yield* untilDamage(blocksIn(slice(source, tiff.offset, tiff.length), tiff))
    yield { kind: 'exif', name: 'MRW', bytes: slice(source, 0, header.end), offset: 0, length: header.end }
  },
}

async function* blocksIn(bytes: ByteSource, place: Place): AsyncGenerator<Block> {
  yield { kind: 'exif', name: 'IFD0', bytes, offset: place.offset, length: place.length }
  const header = await tiffHeader(bytes)
  if (header) yield* items(blocksInIfd(bytes, (await readIfd(bytes, header, header.firstIfd)).entries, place.offset))
}

async function find(source: ByteSource, type: string): Promise<MrwPart | null> {
  for await (const part of mrwParts(source)) if (part.type === type) return part
  return null
}
