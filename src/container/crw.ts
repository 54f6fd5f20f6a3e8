import { ImageError } from '../error.ts'
import { slice, view, type ByteSource } from '../source/source.ts'
import { ciffHeader, ciffRecords } from '../syntax/ciff.ts'
import { optionalData } from '../syntax/optional-data.ts'
import { hasAt } from '../syntax/starts.ts'
import { orientationBy } from '../syntax/turn.ts'
import type { Container } from './container.ts'

/** The record that says how large the picture is, and how it is turned; and the one that is a JPEG. */
const IMAGE_SPEC = 0x1810
const JPEG = 0x2007

/** What Canon's program adds behind a picture: the type of the piece that is XMP. */
const XMP = 0xffff00f6

/** Canon's raw pictures of the first kind: heaps in heaps, each with a directory at its end. [CIFF 1.0] */
export const crw: Container = {
  formats: ['CRW'],
  reads: ['exif', 'xmp'],

  begins: (head) => hasAt(head, 'II') || hasAt(head, 'MM'),

  identify: async (source) => ((await ciffHeader(source))?.kind === 'CCDR' ? 'CRW' : null),

  async header(source) {
    const spec = await imageSpec(source)
    if (!spec) throw new ImageError('MALFORMED', 'CRW without the size of its picture')
    const { width, height } = spec
    return { width, height, bitDepth: null, colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
  },

  async orientation(source) {
    const { rotation } = (await imageSpec(source)) ?? { rotation: 0 }
    return orientationBy(((rotation % 360) + 360) % 360)
  },

  async *previews(source) {
    for await (const { tag, offset, length } of ciffRecords(source)) if (tag === JPEG) yield { offset, length }
  },

  /** The file as a whole, whose records are what the camera wrote for itself, and what was added behind it. */
  async *blocks(source) {
    const size = await source.size()
    yield { kind: 'exif', name: 'CIFF', bytes: source, offset: 0, length: Number.isFinite(size) ? size : 0 }
    for await (const { type, offset, length } of optionalData(source)) {
      if (type === XMP) yield { kind: 'xmp', bytes: slice(source, offset, length), offset, length }
    }
  },
}

/** What the file says of its picture: width, height, the ratio of a pixel's sides, and degrees clockwise. */
async function imageSpec(source: ByteSource) {
  const header = await ciffHeader(source)
  if (!header) throw new ImageError('MALFORMED', 'CRW header is cut off')
  for await (const { tag, offset, length } of ciffRecords(source)) {
    if (tag !== IMAGE_SPEC || length < 16) continue
    const bytes = await source.read(offset, 16)
    if (bytes.length < 16) return null
    const words = view(bytes)
    const number = (at: number) => words.getUint32(at, header.littleEndian)
    return { width: number(0), height: number(4), rotation: words.getInt32(12, header.littleEndian) }
  }
  return null
}
