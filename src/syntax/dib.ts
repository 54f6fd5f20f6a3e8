import { ImageError } from '../error.ts'
import { readExactly, view, type ByteSource } from '../source/source.ts'

/** What the header of a device-independent bitmap states: the picture of a BMP file, and of an icon. [MS-WMF 2.2.2.3] */
export interface Dib {
  readonly headerLength: number
  readonly width: number
  /** Rows, of an icon those of its mask included. */
  readonly height: number
  /** Bits of a pixel; 0 where a PNG or JPEG holds them. */
  readonly bits: number
  readonly compression: number
  /** Pixels per metre; 0 where nothing is stated. */
  readonly density: { readonly x: number; readonly y: number }
  /** The bits of red, green, blue and alpha in a pixel, where they are stated. */
  readonly masks: readonly number[] | null
  /** The colour profile, counted from the beginning of the header. [MS-WMF 2.2.2.5] */
  readonly profile: { readonly offset: number; readonly length: number } | null
}

/** How pixels are stored where masks say which bits are which. [MS-WMF 2.1.1.7] */
const BITFIELDS = 3
const ALPHA_BITFIELDS = 6

/** "MBED" as a number: the profile is in the file. [MS-WMF 2.1.1.15] */
const EMBEDDED = 0x4d424544

/** Lengths of headers: OS/2 1 and 2, Windows 3, with masks of three and of four colours, Windows 4 and 5. */
const CORE = 12
const OS2_SHORTEST = 16
const V5 = 124
const lengths: ReadonlySet<number> = new Set([CORE, OS2_SHORTEST, 40, 52, 56, 64, 108, V5])

/** Whether a bitmap's header can have this length; those of OS/2 may break off behind any field. */
export function isDibLength(length: number): boolean {
  return lengths.has(length) || (length > OS2_SHORTEST && length < 64 && length % 2 === 0)
}

/** Reads the header of a device-independent bitmap. */
export async function readDib(source: ByteSource, offset: number): Promise<Dib> {
  const start = await source.read(offset, V5)
  const headerLength = start.length < 4 ? 0 : view(start).getUint32(0, true)
  if (!isDibLength(headerLength)) throw new ImageError('MALFORMED', `Bitmap header expected at ${offset}`)
  const bytes = await readExactly(source, offset, headerLength)
  return headerLength === CORE ? coreHeader(bytes) : windowsHeader(source, offset, bytes)
}

function coreHeader(bytes: Uint8Array): Dib {
  const [width, height, , bits] = [4, 6, 8, 10].map((at) => view(bytes).getUint16(at, true))
  const unstated = { compression: 0, density: { x: 0, y: 0 }, masks: null, profile: null }
  return { headerLength: CORE, width: width!, height: height!, bits: bits!, ...unstated }
}

/** Width, height, planes, bits, compression, length of the picture, pixels per metre, colours; then masks and colour space. */
async function windowsHeader(source: ByteSource, offset: number, bytes: Uint8Array): Promise<Dib> {
  const words = view(bytes)
  const number = (at: number) => (at + 4 <= bytes.length ? words.getUint32(at, true) : 0)
  const compression = number(16)
  const hasProfile = bytes.length === V5 && number(56) === EMBEDDED && number(116) > 0
  return {
    headerLength: bytes.length,
    width: Math.abs(words.getInt32(4, true)),
    // Rows that are stored from the top have a negative height.
    height: Math.abs(words.getInt32(8, true)),
    bits: words.getUint16(14, true),
    compression,
    density: { x: number(24), y: number(28) },
    masks: await masks(source, offset, bytes, compression),
    profile: hasProfile ? { offset: number(112), length: number(116) } : null,
  }
}

/** The masks stand behind the header of Windows 3, and at the same place in later ones. */
async function masks(source: ByteSource, offset: number, header: Uint8Array, compression: number): Promise<readonly number[] | null> {
  if ((compression !== BITFIELDS && compression !== ALPHA_BITFIELDS) || header.length < 40 || header.length === 64) return null
  const count = header.length >= 56 || compression === ALPHA_BITFIELDS ? 4 : 3
  const bytes = await source.read(offset + 40, count * 4)
  if (bytes.length < count * 4) return null
  return Array.from({ length: count }, (_, i) => view(bytes).getUint32(i * 4, true))
}
