import { ImageError } from '../error.ts'
import type { ByteSource } from '../source/source.ts'
import { items } from '../steps.ts'
import type { IfdEntry } from '../syntax/ifd-table.ts'
import { readIfd } from '../syntax/ifd.ts'
import { tiffHeader, type TiffHeader } from '../syntax/tiff-header.ts'
import { Allowance, readValues } from '../syntax/ifd-reading.ts'
import { numbersOf, type Stored } from '../syntax/ifd-value.ts'
import type { Container, Density } from './container.ts'
import { blocksInIfd } from './ifd-blocks.ts'
import { pixelFormat } from './jxr-pixel-format.ts'

/** What stands where a TIFF has 42, the version of the format in its upper byte. [T.832 A.5] */
const MAGICS: ReadonlySet<number> = new Set([0x00bc, 0x01bc])

/** The tags of the container. [T.832 A.7] */
const PIXEL_FORMAT = 0xbc01
const TRANSFORM = 0xbc02
const WIDTH = 0xbc80
const HEIGHT = 0xbc81
const WIDTH_RESOLUTION = 0xbc82
const HEIGHT_RESOLUTION = 0xbc83
const ALPHA_OFFSET = 0xbcc2

const facts = new Set([PIXEL_FORMAT, TRANSFORM, WIDTH, HEIGHT, WIDTH_RESOLUTION, HEIGHT_RESOLUTION, ALPHA_OFFSET])

/** Bytes of these values that are read. */
const MOST_BYTES = 256

/** EXIF orientations by the transforms: bits for a flip upside down, a flip sideways, and a quarter turn clockwise after them. [T.832 A.7.21] */
const orientations = [1, 4, 2, 3, 6, 7, 5, 8] as const

/** JPEG XR: a TIFF structure with tags of its own. [T.832 annex A] */
export const jxr: Container = {
  formats: ['JXR'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc'],

  async identify(source) {
    const header = await tiffHeader(source)
    return header?.littleEndian && MAGICS.has(header.magic) ? 'JXR' : null
  },

  async header(source) {
    const found = await factsOf(source)
    const format = pixelFormat(found.get(PIXEL_FORMAT)?.bytes ?? new Uint8Array())
    const hasAlpha = (format?.hasAlpha ?? false) || (number(found, ALPHA_OFFSET) ?? 0) > 0
    return {
      width: number(found, WIDTH),
      height: number(found, HEIGHT),
      bitDepth: format?.bitDepth ?? null,
      colorModel: format?.model ?? null,
      channels: format ? format.channels + (hasAlpha && !format.hasAlpha ? 1 : 0) : null,
      hasAlpha,
      progressive: null,
      density: density(number(found, WIDTH_RESOLUTION), number(found, HEIGHT_RESOLUTION)),
    }
  },

  orientation: async (source) => orientations[number(await factsOf(source), TRANSFORM) ?? 0] ?? 1,

  /** All IFDs as one block, then those in the first IFD. */
  async *blocks(source) {
    const { entries } = await firstIfd(source)
    const size = await source.size()
    yield { kind: 'exif', bytes: source, offset: 0, length: Number.isFinite(size) ? size : 0 }
    yield* items(blocksInIfd(source, entries))
  },
}

async function firstIfd(source: ByteSource): Promise<{ header: TiffHeader; entries: readonly IfdEntry[] }> {
  const header = await tiffHeader(source)
  if (!header) throw new ImageError('MALFORMED', 'JPEG XR header expected at 0')
  return { header, entries: (await readIfd(source, header, header.firstIfd)).entries }
}

async function factsOf(source: ByteSource): Promise<ReadonlyMap<number, Stored>> {
  const { header, entries } = await firstIfd(source)
  const wanted = entries.filter(({ id }) => facts.has(id))
  const values = await readValues(source, wanted, new Allowance(MOST_BYTES), () => MOST_BYTES)
  return new Map(
    wanted.flatMap(({ id, type, count }, i) => {
      const bytes = values[i]
      return bytes ? [[id, { type, count, bytes, littleEndian: header.littleEndian }] as const] : []
    }),
  )
}

function number(found: ReadonlyMap<number, Stored>, id: number): number | null {
  const stored = found.get(id)
  const [value] = (stored && numbersOf(stored)) ?? []
  return value !== undefined && Number.isFinite(value) ? value : null
}

function density(x: number | null, y: number | null): Density | null {
  return x && y && x > 0 && y > 0 ? { x, y, unit: 'INCH' } : null
}
