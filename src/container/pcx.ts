import { readExactly, view } from '../source/source.ts'
import type { ColorModel, Container } from './container.ts'

/** The header, before pixels in runs. [ZSoft PCX File Format Technical Reference Manual] */
const HEADER = 128

/** The versions of PC Paintbrush; there is no first. */
const versions: ReadonlySet<number> = new Set([0, 2, 3, 4, 5])

/** ZSoft PCX. Its signature is one byte, so that every field of its header must make sense. */
export const pcx: Container = {
  formats: ['PCX'],
  reads: [],

  begins: (head) => head[0] === 0x0a && versions.has(head[1] ?? NaN),

  async identify(source) {
    const bytes = await source.read(0, HEADER)
    return bytes.length === HEADER && isHeader(bytes) ? 'PCX' : null
  },

  async header(source) {
    const bytes = await readExactly(source, 0, HEADER)
    const [bits, planes] = [bytes[3]!, bytes[65]!]
    const colorModel = modelOf(bits, planes)
    const [x, y] = [view(bytes).getUint16(12, true), view(bytes).getUint16(14, true)]
    return {
      ...sidesIn(bytes),
      bitDepth: colorModel === 'INDEXED' ? bits * planes : bits,
      colorModel,
      channels: colorModel === 'RGB' ? planes : 1,
      hasAlpha: colorModel === 'RGB' && planes === 4,
      progressive: false,
      density: x > 0 && y > 0 ? { x, y, unit: 'INCH' } : null,
    }
  },

  async *blocks() {},
}

/** The first and the last column and row that are there. */
function sidesIn(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const [left, top, right, bottom] = [4, 6, 8, 10].map((at) => view(bytes).getUint16(at, true)) as [number, number, number, number]
  return { width: right - left + 1, height: bottom - top + 1 }
}

function modelOf(bits: number, planes: number): ColorModel {
  if (bits === 8 && planes >= 3) return 'RGB'
  return bits * planes === 1 ? 'GRAY' : 'INDEXED'
}

/** Manufacturer, version, whether there are runs, bits of each plane, sides; later planes and the bytes of each in a line. */
function isHeader(bytes: Uint8Array): boolean {
  const [manufacturer, version, runs, bits] = bytes as unknown as [number, number, number, number]
  if (manufacturer !== 0x0a || !versions.has(version) || runs > 1 || ![1, 2, 4, 8].includes(bits)) return false
  const { width, height } = sidesIn(bytes)
  const [planes, lineBytes] = [bytes[65]!, view(bytes).getUint16(66, true)]
  return width > 0 && height > 0 && planes >= 1 && planes <= 4 && lineBytes * 8 >= width * bits
}
