import { ImageError } from '../error.ts'
import { view, type ByteSource } from '../source/source.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { Container } from './container.ts'
import { embeddedBlocks } from './jpeg-embedded.ts'

const SIGNATURE = 'FUJIFILMCCD-RAW '

/** Where the header says where the JPEG is, and the directory of the raw picture: an offset and a length each. */
const JPEG = 0x54
const DIRECTORY = 0x5c
const HEADER = 0x64

/** Tags of the directory whose value is a height and a width, in the order of trust: the picture without its edges, with them, as stored. */
const SIZES = [0x0111, 0x0100, 0x0121]

/** More than any camera writes into the directory. */
const MOST_BYTES = 64 * 1024

/** Fujifilm's raw pictures: a header, a JPEG with the metadata, a directory of the raw picture, and the picture. All numbers have the greater byte first. */
export const raf: Container = {
  formats: ['RAF'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  begins: (head) => hasAt(head, SIGNATURE),

  identify: async (source) => ((await startsWith(source, SIGNATURE)) ? 'RAF' : null),

  async header(source) {
    const [offset, length] = await placeAt(source, DIRECTORY)
    const sizes = await sizesIn(source, await source.read(offset, Math.min(length, MOST_BYTES)))
    const [height, width] = SIZES.map((tag) => sizes.get(tag)).find((size) => size) ?? [null, null]
    return { width, height, bitDepth: null, colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    for await (const { kind, bytes } of blocksOf(source)) if (kind === 'exif') return (await orientationOf(bytes)) ?? 1
    return 1
  },

  async *previews(source) {
    const [offset, length] = await placeAt(source, JPEG)
    yield { offset, length }
  },

  blocks: blocksOf,
}

async function* blocksOf(source: ByteSource) {
  yield* embeddedBlocks(source, ...(await placeAt(source, JPEG)))
}

async function placeAt(source: ByteSource, at: number): Promise<[offset: number, length: number]> {
  const header = await source.read(0, HEADER)
  if (header.length < HEADER) throw new ImageError('MALFORMED', `RAF header is cut off after ${header.length} bytes`)
  return [view(header).getUint32(at), view(header).getUint32(at + 4)]
}

/** The values of the directory that are a height and a width, neither of them 0. */
async function sizesIn({ budget }: ByteSource, directory: Uint8Array): Promise<Map<number, [height: number, width: number]>> {
  const words = view(directory)
  const sizes = new Map<number, [number, number]>()
  const count = directory.length < 4 ? 0 : words.getUint32(0)
  for (let i = 0, at = 4; i < count && at + 8 <= directory.length; i++) {
    await budget.step()
    const [tag, length] = [words.getUint16(at), words.getUint16(at + 2)]
    const size: [number, number] = [words.getUint16(at + 4), words.getUint16(at + 6)]
    if (SIZES.includes(tag) && length === 4 && size.every((pixels) => pixels > 0) && !sizes.has(tag)) sizes.set(tag, size)
    at += 4 + length
  }
  return sizes
}
