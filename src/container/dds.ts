import { readExactly, view } from '../source/source.ts'
import type { ColorModel, Container } from './container.ts'

/** The signature, and the length of the header behind it. */
const SIGNATURE = 0x20534444
const HEADER = 124

/** What the pixel format says of its numbers. [DDS_PIXELFORMAT] */
const Flag = { ALPHA_PIXELS: 0x1, ALPHA: 0x2, FOURCC: 0x4, PALETTE: 0x20, RGB: 0x40, LUMINANCE: 0x20000 } as const

/** Compressed formats with transparency: "DXT2" to "DXT5". */
const withAlpha: ReadonlySet<number> = new Set([0x32545844, 0x33545844, 0x34545844, 0x35545844])

/** DirectDraw surfaces: textures, mostly compressed. [DDS_HEADER] */
export const dds: Container = {
  formats: ['DDS'],
  reads: [],

  async identify(source) {
    const bytes = await source.read(0, 8)
    const words = view(bytes)
    return bytes.length === 8 && words.getUint32(0, true) === SIGNATURE && words.getUint32(4, true) === HEADER ? 'DDS' : null
  },

  async header(source) {
    const words = view(await readExactly(source, 0, 4 + HEADER))
    const flags = words.getUint32(80, true)
    const fourCC = flags & Flag.FOURCC ? words.getUint32(84, true) : null
    const hasAlpha = (flags & (Flag.ALPHA_PIXELS | Flag.ALPHA)) !== 0 || (fourCC !== null && withAlpha.has(fourCC))
    const colorModel = colorModelOf(flags)
    const colors = colorModel === 'RGB' ? 3 : colorModel === null ? 0 : 1
    return {
      width: words.getUint32(16, true),
      height: words.getUint32(12, true),
      colorModel,
      channels: colors ? colors + (hasAlpha ? 1 : 0) : null,
      hasAlpha,
      progressive: false,
      density: null,
    }
  },

  async *blocks() {},
}

function colorModelOf(flags: number): ColorModel | null {
  if (flags & Flag.PALETTE) return 'INDEXED'
  if (flags & Flag.LUMINANCE) return 'GRAY'
  return flags & (Flag.RGB | Flag.FOURCC) ? 'RGB' : null
}
