import { view } from '../source/source.ts'
import { utf16be, windows1252, withoutZeros } from '../syntax/unicode.ts'
import type { JsonValue } from './decoder.ts'

/** The bytes of a resource, and what is known of it without them. */
export interface ResourceContent {
  readonly bytes: Uint8Array
  readonly name: string
  /** How many bytes it has; more than were read, where these were not wanted. */
  readonly size: number
}

type Reader = (content: ResourceContent) => JsonValue

const UNITS: readonly (string | undefined)[] = [undefined, 'INCH', 'CENTIMETRE', 'POINT', 'PICA', 'COLUMN']

const unit = (number: number): string | null => UNITS[number] ?? null

/** Reads a structure of at least so many bytes; null where they are not there. */
function structure(length: number, read: (at: DataView, content: ResourceContent) => JsonValue): Reader {
  return (content) => (content.bytes.length < length ? null : read(view(content.bytes), content))
}

/** The numbers from an offset on, up to the end; no more than there are bytes for. */
function numbers(bytes: Uint8Array, start: number, width: 2 | 4): readonly number[] {
  const found = view(bytes)
  const count = Math.max(0, Math.floor((bytes.length - start) / width))
  return Array.from({ length: count }, (_, i) => (width === 2 ? found.getUint16(start + i * 2) : found.getUint32(start + i * 4)))
}

const macintosh = new TextDecoder('macintosh')

/** Text behind its length in one byte, in the character set of the Macintosh; and where it ends. */
function pascalAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  const length = bytes[at]
  if (length === undefined || at + 1 + length > bytes.length) return null
  const end = at + 1 + length
  return { text: length === 0 ? '' : macintosh.decode(bytes.subarray(at + 1, end)), end }
}

/** Text behind its length in four bytes, in UTF-16; and where it ends. */
function unicodeAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  if (at + 4 > bytes.length) return null
  const length = ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
  const end = at + 4 + length * 2
  if (end > bytes.length) return null
  return { text: withoutZeros(utf16be(bytes, at + 4, end)), end }
}

/** Texts one behind the other, as far as they are whole. */
function texts(bytes: Uint8Array, textAt: typeof pascalAt): readonly string[] {
  const found: string[] = []
  for (let at = 0; ;) {
    const next = textAt(bytes, at)
    if (!next) return found
    found.push(next.text)
    at = next.end
  }
}

/** Four bytes each of what it belongs to and of a number, then the address. */
function urls(bytes: Uint8Array): readonly string[] {
  const found: string[] = []
  for (let at = 4; ;) {
    const next = unicodeAt(bytes, at + 8)
    if (!next) return found
    found.push(next.text)
    at = next.end
  }
}

function guides(at: DataView): JsonValue {
  const count = Math.min(at.getUint32(12), Math.floor((at.byteLength - 16) / 5))
  // Positions are in 32nds of a pixel.
  return {
    gridHorizontal: at.getUint32(4) / 32,
    gridVertical: at.getUint32(8) / 32,
    guides: Array.from({ length: count }, (_, i) => ({
      position: at.getInt32(16 + i * 5) / 32,
      direction: at.getUint8(20 + i * 5) === 0 ? 'VERTICAL' : 'HORIZONTAL',
    })),
  }
}

function slices(at: DataView, { bytes }: ResourceContent): JsonValue {
  const version = at.getUint32(0)
  const name = version === 6 ? unicodeAt(bytes, 20) : null
  if (!name || name.end + 4 > bytes.length) return { version }
  const [top, left, bottom, right] = [4, 8, 12, 16].map((offset) => at.getInt32(offset))
  const count = at.getUint32(name.end)
  return {
    version,
    name: name.text,
    count,
    top: top!,
    left: left!,
    bottom: bottom!,
    right: right!,
    slices: sliceList(bytes, name.end + 4, count),
  }
}

/** The slices one behind the other, as far as they are whole; each advances by its numbers at least. */
function sliceList(bytes: Uint8Array, start: number, count: number): readonly JsonValue[] {
  const found: JsonValue[] = []
  for (let offset = start; found.length < count;) {
    const next = sliceAt(bytes, offset)
    if (!next) return found
    found.push(next.slice)
    offset = next.end
  }
  return found
}

const MADE_OF_LAYER = 1

/** Numbers, a layer where it was made of one, its name, type and bounds, then texts for the web and how they are set. */
function sliceAt(bytes: Uint8Array, start: number): { slice: JsonValue; end: number } | null {
  if (start + 12 > bytes.length) return null
  const at = view(bytes)
  const name = unicodeAt(bytes, start + 12 + (at.getUint32(start + 8) === MADE_OF_LAYER ? 4 : 0))
  if (!name || name.end + 20 > bytes.length) return null
  const [left, top, right, bottom] = [4, 8, 12, 16].map((offset) => at.getInt32(name.end + offset))
  const url = unicodeAt(bytes, name.end + 20)
  const target = url && unicodeAt(bytes, url.end)
  const message = target && unicodeAt(bytes, target.end)
  const altText = message && unicodeAt(bytes, message.end)
  const cell = altText && unicodeAt(bytes, altText.end + 1)
  if (!cell || cell.end + 12 > bytes.length) return null
  const bounds = { left: left!, top: top!, right: right!, bottom: bottom! }
  const said = { url: url.text, target: target.text, message: message.text, altText: altText.text }
  return { slice: { id: at.getUint32(start), name: name.text, ...bounds, ...said }, end: cell.end + 12 }
}

function versionInfo(at: DataView, { bytes }: ResourceContent): JsonValue {
  const writer = unicodeAt(bytes, 5)
  const reader = writer && unicodeAt(bytes, writer.end)
  const fileVersion = reader && reader.end + 4 <= bytes.length ? at.getUint32(reader.end) : null
  return {
    version: at.getUint32(0),
    hasRealMergedData: at.getUint8(4) !== 0,
    writer: writer?.text ?? null,
    reader: reader?.text ?? null,
    fileVersion,
  }
}

const PRINT_FLAGS = ['labels', 'cropMarks', 'colorBars', 'registrationMarks', 'negative', 'flip', 'interpolate', 'caption'] as const

function printFlags({ bytes }: ResourceContent): JsonValue {
  const flags: Record<string, boolean> = {}
  for (let i = 0; i < PRINT_FLAGS.length; i++) flags[PRINT_FLAGS[i]!] = (bytes[i] ?? 0) !== 0
  return flags
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null)

const JPEG_VARIETIES: ReadonlyMap<number, string> = new Map([
  [0, 'STANDARD'],
  [1, 'OPTIMISED'],
  [0x101, 'PROGRESSIVE'],
])

/** How each type of resource is read. [Photoshop File Formats, Image Resources] */
const readers = {
  resolution: structure(16, (at) => ({
    xResolution: at.getUint32(0) / 0x10000,
    xResolutionUnit: unit(at.getUint16(4)),
    widthUnit: unit(at.getUint16(6)),
    yResolution: at.getUint32(8) / 0x10000,
    yResolutionUnit: unit(at.getUint16(12)),
    heightUnit: unit(at.getUint16(14)),
  })),
  boolean: structure(1, (at) => at.getUint8(0) !== 0),
  integer: ({ bytes }) => (bytes.length >= 4 ? view(bytes).getInt32(0) : bytes.length >= 2 ? view(bytes).getUint16(0) : null),
  integers16: ({ bytes }) => numbers(bytes, 0, 2),
  integers32: ({ bytes }) => numbers(bytes, 0, 4),
  counted32: ({ bytes }) => numbers(bytes, 2, 4),
  pascal: ({ bytes }) => pascalAt(bytes, 0)?.text ?? null,
  pascals: ({ bytes }) => texts(bytes, pascalAt),
  unicode: ({ bytes }) => unicodeAt(bytes, 0)?.text ?? null,
  unicodes: ({ bytes }) => texts(bytes, unicodeAt),
  text: ({ bytes }) => withoutZeros(windows1252(bytes)),
  hex: ({ bytes }) => hexOf(bytes),
  urls: ({ bytes }) => urls(bytes),
  border: structure(6, (at) => ({ width: at.getUint32(0) / 0x10000, unit: unit(at.getUint16(4)) })),
  printFlags,
  quickMask: structure(3, (at) => ({ channel: at.getUint16(0), empty: at.getUint8(2) !== 0 })),
  jpegQuality: structure(6, (at) => ({
    quality: at.getInt16(0) + 4,
    variety: JPEG_VARIETIES.get(at.getUint16(2)) ?? null,
    scans: at.getInt16(4) + 2,
  })),
  guides: structure(16, guides),
  thumbnail: structure(28, (at) => ({
    format: at.getUint32(0) === 1 ? 'JPEG' : 'RGB',
    width: at.getUint32(4),
    height: at.getUint32(8),
    size: at.getUint32(20),
  })),
  slices: structure(4, slices),
  version: structure(5, versionInfo),
  printScale: structure(14, (at) => ({
    style: ['CENTERED', 'SIZE_TO_FIT', 'USER_DEFINED'][at.getUint16(0)] ?? null,
    x: finite(at.getFloat32(2)),
    y: finite(at.getFloat32(6)),
    scale: finite(at.getFloat32(10)),
  })),
  aspectRatio: structure(12, (at) => finite(at.getFloat64(4))),
  printFlagsInfo: structure(10, (at) => ({
    cropMarks: at.getUint8(2) !== 0,
    bleedWidth: at.getUint32(4),
    bleedScale: at.getUint16(8),
  })),
  path: ({ name, size }) => ({ name, records: Math.floor(size / 26) }),
  block: () => null,
  bytes: ({ bytes, size }) =>
    bytes.length < size ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
} satisfies Record<string, Reader>

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

/** How the bytes of a resource are to be read. */
export type ResourceType = keyof typeof readers

/** What a resource says; null where it is too short for it, or not read here. */
export function readResource(type: ResourceType, content: ResourceContent): JsonValue {
  return readers[type](content)
}

/** The bytes as they are stored, in hexadecimal; of many, how many there are. */
export function rawResource({ bytes, size }: ResourceContent): string {
  if (size > bytes.length || size > 256) return `${size} bytes`
  return hexOf(bytes)
}
