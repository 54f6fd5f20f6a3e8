import { ImageError } from '../error.ts'
import { latin1, view, type ByteSource } from '../source/source.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { hasAt, startsWith } from '../syntax/starts.ts'
import type { Block, Container, Place } from './container.ts'
import { embeddedBlocks } from './jpeg-embedded.ts'

/** Where columns and rows stand: versions from 4 on have them further behind. [X3F 2.3] */
const HEADER = 0x30
const SIZE = 0x1c
const SIZE_4 = 0x28

/** Sections of the directory are found by 12 bytes each: offset, length, type. No file has more than this. */
const ENTRY = 12
const MAX_SECTIONS = 1024

/** JPEGs whose metadata are read: cameras write two, but a directory may name one as often as it likes. */
const MAX_JPEGS = 4

/** A section that is a picture: its own header, and the format that says that a JPEG follows. */
const PICTURE_HEADER = 28
const JPEG = 0x12

/** Sigma's raw pictures: sections, found by a directory at the end. All numbers have the smaller byte first. [X3F 2.3] */
export const x3f: Container = {
  formats: ['X3F'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  begins: (head) => hasAt(head, 'FOVb'),

  identify: async (source) => ((await startsWith(source, 'FOVb')) ? 'X3F' : null),

  async header(source) {
    const header = await source.read(0, HEADER)
    if (header.length < HEADER) throw new ImageError('MALFORMED', `X3F header is cut off after ${header.length} bytes`)
    const at = view(header).getUint16(6, true) >= 4 ? SIZE_4 : SIZE
    const [width, height] = [view(header).getUint32(at, true), view(header).getUint32(at + 4, true)]
    // A sensor in three layers has all colours at each place.
    return { width, height, bitDepth: null, colorModel: 'RGB', channels: 3, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    for await (const { kind, bytes } of blocksOf(source)) if (kind === 'exif') return (await orientationOf(bytes)) ?? 1
    return 1
  },

  previews: jpegs,

  blocks: blocksOf,
}

/** What the JPEGs among the pictures say of themselves: the small one of a newer camera has EXIF. */
async function* blocksOf(source: ByteSource): AsyncGenerator<Block> {
  let left = MAX_JPEGS
  for await (const { offset, length } of jpegs(source)) {
    if (left-- === 0) return
    yield* embeddedBlocks(source, offset, length)
  }
}

async function* jpegs(source: ByteSource): AsyncGenerator<Place> {
  for await (const { offset, length } of pictures(source)) {
    const head = await source.read(offset, PICTURE_HEADER)
    if (head.length < PICTURE_HEADER || view(head).getUint32(12, true) !== JPEG) continue
    yield { offset: offset + PICTURE_HEADER, length: Math.max(0, length - PICTURE_HEADER) }
  }
}

async function* pictures(source: ByteSource): AsyncGenerator<Place> {
  const size = await source.size()
  const pointer = Number.isFinite(size) && size > HEADER ? await source.read(size - 4, 4) : new Uint8Array()
  if (pointer.length < 4) throw new ImageError('MALFORMED', 'X3F without a directory')
  const at = view(pointer).getUint32(0, true)
  const head = await source.read(at, ENTRY)
  if (head.length < ENTRY || latin1(head, 0, 4) !== 'SECd') throw new ImageError('MALFORMED', `X3F directory expected at ${at}`)
  const entries = await source.read(at + ENTRY, Math.min(view(head).getUint32(8, true), MAX_SECTIONS) * ENTRY)
  for (let i = 0; i + ENTRY <= entries.length; i += ENTRY) {
    await source.budget.step()
    const type = latin1(entries, i + 8, i + 12)
    const words = view(entries)
    if (type === 'IMA2' || type === 'IMAG') yield { offset: words.getUint32(i, true), length: words.getUint32(i + 4, true) }
  }
}
