import { latin1, slice, view, type ByteSource } from '../source/source.ts'
import { type Dib, isDibLength, readDib } from '../syntax/dib.ts'
import type { Container, Header } from './container.ts'

/** The file header: "BM", lengths, and where the pixels begin. [MS-WMF 2.2.2.3; BITMAPFILEHEADER] */
const FILE_HEADER = 14

/** Windows and OS/2 bitmaps of all versions. [MS-WMF 2.2.2] */
export const bmp: Container = {
  formats: ['BMP'],
  reads: ['icc'],

  async identify(source) {
    const bytes = await source.read(0, FILE_HEADER + 4)
    if (latin1(bytes, 0, 2) !== 'BM' || bytes.length < FILE_HEADER + 4) return null
    return isDibLength(view(bytes).getUint32(FILE_HEADER, true)) ? 'BMP' : null
  },

  header: async (source) => headerOf(await readDib(source, FILE_HEADER)),

  /** The colour profile, which lies behind the pixels. */
  async *blocks(source: ByteSource) {
    const { profile } = await readDib(source, FILE_HEADER)
    if (!profile) return
    const [offset, length] = [FILE_HEADER + profile.offset, profile.length]
    yield { kind: 'icc', bytes: slice(source, offset, length), offset, length }
  },
}

function headerOf({ width, height, bits, masks, density: { x, y } }: Dib): Header {
  const hasAlpha = (masks?.[3] ?? 0) !== 0
  return {
    width,
    height,
    bitDepth: bitDepth(bits, masks),
    colorModel: bits === 0 ? null : bits <= 8 ? 'INDEXED' : 'RGB',
    channels: bits === 0 ? null : bits <= 8 ? 1 : hasAlpha ? 4 : 3,
    hasAlpha,
    progressive: false,
    density: x > 0 && y > 0 ? { x, y, unit: 'METRE' } : null,
  }
}

/** Bits of the widest channel; 16 bits without masks are five of each colour. */
function bitDepth(bits: number, masks: readonly number[] | null): number | null {
  if (bits === 0) return null
  if (bits <= 8) return bits
  if (masks) return Math.max(...masks.map(countOnes)) || null
  return bits === 16 ? 5 : bits === 64 ? 16 : 8
}

function countOnes(mask: number): number {
  let ones = 0
  for (let left = mask; left !== 0; left >>>= 1) ones += left & 1
  return ones
}
