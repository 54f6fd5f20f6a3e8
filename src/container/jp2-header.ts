import { ImageError } from '../error.ts'
import { latin1, readExactly, view } from '../source/source.ts'
import { type Box, contents } from '../syntax/boxes.ts'
import type { ColorModel, Density, Header } from './container.ts'

/** Colour spaces by the number that names them. [T.800 table I.10, T.801 table M.25] */
const colorSpaces: ReadonlyMap<number, ColorModel> = new Map([
  [0, 'GRAY'],
  [1, 'YCBCR'],
  [3, 'YCBCR'],
  [4, 'YCBCR'],
  [12, 'CMYK'],
  [13, 'YCCK'],
  [14, 'LAB'],
  [15, 'GRAY'],
  [16, 'RGB'],
  [17, 'GRAY'],
  [18, 'YCBCR'],
  [20, 'RGB'],
  [21, 'RGB'],
  [24, 'YCBCR'],
])

/** Colour spaces as a profile names them. [ICC.1 table 19] */
const profileSpaces: ReadonlyMap<string, ColorModel> = new Map([
  ['GRAY', 'GRAY'],
  ['RGB ', 'RGB'],
  ['CMYK', 'CMYK'],
  ['Lab ', 'LAB'],
  ['YCbr', 'YCBCR'],
])

/** More channels than are told apart. */
const MOST_CHANNELS = 256

/** The boxes in the header of a JP2 file, the first of each type. [T.800 I.5.3] */
export async function readParts(header: Box): Promise<ReadonlyMap<string, Box>> {
  const parts = new Map<string, Box>()
  for await (const box of contents(header)) if (!parts.has(box.type)) parts.set(box.type, box)
  return parts
}

/** Height, width, components and their bits; then what the other boxes add. [T.800 I.5.3.1] */
export async function pictureHeader(parts: ReadonlyMap<string, Box>): Promise<Header> {
  const ihdr = parts.get('ihdr')
  if (!ihdr) throw new ImageError('MALFORMED', 'JPEG 2000 image header box expected in the header')
  const bytes = await readExactly(ihdr.data, 0, 14)
  const varies = bytes[10] === 255
  const bits = varies ? (await parts.get('bpcc')?.data.read(0, 1))?.[0] : bytes[10]
  return {
    width: view(bytes).getUint32(4),
    height: view(bytes).getUint32(0),
    bitDepth: bits === undefined ? null : (bits & 0x7f) + 1,
    colorModel: parts.has('pclr') ? 'INDEXED' : await colorModel(parts.get('colr')),
    channels: view(bytes).getUint16(8),
    hasAlpha: await hasAlpha(parts.get('cdef')),
    progressive: null,
    density: await density(parts.get('res ')),
  }
}

/** By number, or by a profile. [T.800 I.5.3.3] */
async function colorModel(colr: Box | undefined): Promise<ColorModel | null> {
  const bytes = colr ? await colr.data.read(0, 3 + 20) : new Uint8Array()
  if (bytes.length < 7) return null
  return bytes[0] === 1 ? (colorSpaces.get(view(bytes).getUint32(3)) ?? null) : (profileSpaces.get(latin1(bytes, 19, 23)) ?? null)
}

/** The number of channels, then for each its own number, its type and what it belongs to; types 1 and 2 are opacity. [T.800 I.5.3.6] */
async function hasAlpha(cdef: Box | undefined): Promise<boolean> {
  const bytes = cdef ? await cdef.data.read(0, 2 + MOST_CHANNELS * 6) : new Uint8Array()
  for (let at = 2; at + 6 <= bytes.length; at += 6) {
    const type = view(bytes).getUint16(at + 2)
    if (type === 1 || type === 2) return true
  }
  return false
}

/** The resolution to show at, else the one captured at: two fractions with exponents, of pixels per metre. [T.800 I.5.3.7] */
async function density(res: Box | undefined): Promise<Density | null> {
  if (!res) return null
  const parts = await readParts(res)
  const bytes = await (parts.get('resd') ?? parts.get('resc'))?.data.read(0, 10)
  if (bytes?.length !== 10) return null
  const words = view(bytes)
  const y = (words.getUint16(0) / words.getUint16(2)) * 10 ** words.getInt8(8)
  const x = (words.getUint16(4) / words.getUint16(6)) * 10 ** words.getInt8(9)
  return Number.isFinite(x) && Number.isFinite(y) && x > 0 && y > 0 ? { x, y, unit: 'METRE' } : null
}
