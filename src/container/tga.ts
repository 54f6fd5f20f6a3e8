import { readExactly, view } from '../source/source.ts'
import type { ColorModel, Container } from './container.ts'

/** The header, before an identifier, colours and pixels. [TGA 2.0] */
const HEADER = 18

/** Kinds of pictures: with a palette, of colours and of grays, as they are and with runs of pixels. */
const models: ReadonlyMap<number, ColorModel> = new Map([
  [1, 'INDEXED'],
  [2, 'RGB'],
  [3, 'GRAY'],
  [9, 'INDEXED'],
  [10, 'RGB'],
  [11, 'GRAY'],
])

const depths: ReadonlyMap<ColorModel, readonly number[]> = new Map<ColorModel, readonly number[]>([
  ['INDEXED', [8, 15, 16]],
  ['RGB', [15, 16, 24, 32]],
  ['GRAY', [8, 16]],
])

/** Truevision TGA. It has no signature, so it is asked last, and every field of its header must make sense. [TGA 2.0] */
export const tga: Container = {
  formats: ['TGA'],
  reads: [],

  async identify(source) {
    const bytes = await source.read(0, HEADER)
    return bytes.length === HEADER && isHeader(bytes) ? 'TGA' : null
  },

  async header(source) {
    const bytes = await readExactly(source, 0, HEADER)
    const colorModel = models.get(bytes[2]!) ?? null
    const [depth, alphaBits] = [bytes[16]!, bytes[17]! & 15]
    const colors = colorModel === 'RGB' ? 3 : 1
    return {
      width: view(bytes).getUint16(12, true),
      height: view(bytes).getUint16(14, true),
      bitDepth: colorModel === 'RGB' ? (depth < 24 ? 5 : 8) : depth,
      colorModel,
      channels: alphaBits > 0 ? colors + 1 : colors,
      hasAlpha: alphaBits > 0,
      progressive: false,
      density: null,
    }
  },

  async *blocks() {},
}

function isHeader(bytes: Uint8Array): boolean {
  const model = models.get(bytes[2]!)
  const words = view(bytes)
  const hasSides = words.getUint16(12, true) > 0 && words.getUint16(14, true) > 0
  // The two uppermost bits of the descriptor are reserved; alpha has at most eight bits.
  const descriptor = bytes[17]!
  if (!model || !hasSides || descriptor & 0xc0 || (descriptor & 15) > 8) return false
  return depths.get(model)!.includes(bytes[16]!) && (bytes[1] === 1 ? hasPalette(words) : bytes[1] === 0 && hasNoPalette(model, bytes))
}

/** First entry, number of entries, bits of each. */
function hasPalette(words: DataView): boolean {
  return words.getUint16(5, true) > 0 && [15, 16, 24, 32].includes(words.getUint8(7))
}

function hasNoPalette(model: ColorModel, bytes: Uint8Array): boolean {
  return model !== 'INDEXED' && bytes.subarray(3, 7).every((byte) => byte === 0)
}
