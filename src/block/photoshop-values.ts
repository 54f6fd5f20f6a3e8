import { latin1, uint32, view } from '../source/source.ts'
import { base64 } from '../syntax/base64.ts'
import { shortAt } from '../syntax/numbers.ts'
import { isAscii, utf16be, windows1252, withoutZeros } from '../syntax/unicode.ts'
import type { JsonValue } from './decoder.ts'

/** What is known of a resource without its bytes. */
interface Head {
  readonly name: string
  /** How many bytes it has; more than were read, where these were not wanted. */
  readonly size: number
}

type Reader = (bytes: Uint8Array, head: Head) => JsonValue

const UNITS: readonly (string | undefined)[] = [undefined, 'INCH', 'CENTIMETRE', 'POINT', 'PICA', 'COLUMN']

const unit = (number: number): string | null => UNITS[number] ?? null

/** Reads a structure of at least so many bytes; null where they are not there. */
function structure(length: number, read: (bytes: Uint8Array) => JsonValue): Reader {
  return (bytes) => (bytes.length < length ? null : read(bytes))
}

const uint16 = (bytes: Uint8Array, at: number) => shortAt(bytes, at, false)
const int16 = (bytes: Uint8Array, at: number) => (uint16(bytes, at) << 16) >> 16
const int32 = (bytes: Uint8Array, at: number) => uint32(bytes, at) | 0

/** The numbers from an offset on, up to the end; no more than there are bytes for. */
function numbers(bytes: Uint8Array, start: number, width: 2 | 4): readonly number[] {
  const found: number[] = []
  const read = width === 2 ? uint16 : uint32
  for (let at = start; at + width <= bytes.length; at += width) found.push(read(bytes, at))
  return found
}

const macintosh = new TextDecoder('macintosh')

/** Text behind its length in one byte, in the character set of the Macintosh; and where it ends. */
function pascalAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  const length = bytes[at]
  if (length === undefined || at + 1 + length > bytes.length) return null
  const end = at + 1 + length
  return { text: isAscii(bytes, at + 1, end) ? latin1(bytes, at + 1, end) : macintosh.decode(bytes.subarray(at + 1, end)), end }
}

/** Text behind its length in four bytes, in UTF-16; and where it ends. */
function unicodeAt(bytes: Uint8Array, at: number): { text: string; end: number } | null {
  if (at + 4 > bytes.length) return null
  const end = at + 4 + uint32(bytes, at) * 2
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

function guides(bytes: Uint8Array): JsonValue {
  const count = Math.min(uint32(bytes, 12), Math.floor((bytes.length - 16) / 5))
  // Positions are in 32nds of a pixel.
  return {
    gridHorizontal: uint32(bytes, 4) / 32,
    gridVertical: uint32(bytes, 8) / 32,
    guides: Array.from({ length: count }, (_, i) => ({
      position: int32(bytes, 16 + i * 5) / 32,
      direction: bytes[20 + i * 5] === 0 ? 'VERTICAL' : 'HORIZONTAL',
    })),
  }
}

function slices(bytes: Uint8Array): JsonValue {
  const version = uint32(bytes, 0)
  const name = version === 6 ? unicodeAt(bytes, 20) : null
  if (!name || name.end + 4 > bytes.length) return { version }
  const count = uint32(bytes, name.end)
  return {
    version,
    name: name.text,
    count,
    top: int32(bytes, 4),
    left: int32(bytes, 8),
    bottom: int32(bytes, 12),
    right: int32(bytes, 16),
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
  const name = unicodeAt(bytes, start + 12 + (uint32(bytes, start + 8) === MADE_OF_LAYER ? 4 : 0))
  if (!name || name.end + 20 > bytes.length) return null
  const url = unicodeAt(bytes, name.end + 20)
  const target = url && unicodeAt(bytes, url.end)
  const message = target && unicodeAt(bytes, target.end)
  const altText = message && unicodeAt(bytes, message.end)
  const cell = altText && unicodeAt(bytes, altText.end + 1)
  if (!cell || cell.end + 12 > bytes.length) return null
  // No object is copied: that takes longer than all the rest.
  const slice = {
    id: uint32(bytes, start),
    name: name.text,
    left: int32(bytes, name.end + 4),
    top: int32(bytes, name.end + 8),
    right: int32(bytes, name.end + 12),
    bottom: int32(bytes, name.end + 16),
    url: url.text,
    target: target.text,
    message: message.text,
    altText: altText.text,
  }
  return { slice, end: cell.end + 12 }
}

function versionInfo(bytes: Uint8Array): JsonValue {
  const writer = unicodeAt(bytes, 5)
  const reader = writer && unicodeAt(bytes, writer.end)
  const fileVersion = reader && reader.end + 4 <= bytes.length ? uint32(bytes, reader.end) : null
  return {
    version: uint32(bytes, 0),
    hasRealMergedData: bytes[4] !== 0,
    writer: writer?.text ?? null,
    reader: reader?.text ?? null,
    fileVersion,
  }
}

const PRINT_FLAGS = ['labels', 'cropMarks', 'colorBars', 'registrationMarks', 'negative', 'flip', 'interpolate', 'caption'] as const

function printFlags(bytes: Uint8Array): JsonValue {
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
  resolution: structure(16, (bytes) => ({
    xResolution: uint32(bytes, 0) / 0x10000,
    xResolutionUnit: unit(uint16(bytes, 4)),
    widthUnit: unit(uint16(bytes, 6)),
    yResolution: uint32(bytes, 8) / 0x10000,
    yResolutionUnit: unit(uint16(bytes, 12)),
    heightUnit: unit(uint16(bytes, 14)),
  })),
  boolean: structure(1, (bytes) => bytes[0] !== 0),
  integer: (bytes) => (bytes.length >= 4 ? int32(bytes, 0) : bytes.length >= 2 ? uint16(bytes, 0) : null),
  integers16: (bytes) => numbers(bytes, 0, 2),
  integers32: (bytes) => numbers(bytes, 0, 4),
  counted32: (bytes) => numbers(bytes, 2, 4),
  pascal: (bytes) => pascalAt(bytes, 0)?.text ?? null,
  pascals: (bytes) => texts(bytes, pascalAt),
  unicode: (bytes) => unicodeAt(bytes, 0)?.text ?? null,
  unicodes: (bytes) => texts(bytes, unicodeAt),
  text: (bytes) => withoutZeros(windows1252(bytes)),
  hex: hexOf,
  urls,
  border: structure(6, (bytes) => ({ width: uint32(bytes, 0) / 0x10000, unit: unit(uint16(bytes, 4)) })),
  printFlags,
  quickMask: structure(3, (bytes) => ({ channel: uint16(bytes, 0), empty: bytes[2] !== 0 })),
  jpegQuality: structure(6, (bytes) => ({
    quality: int16(bytes, 0) + 4,
    variety: JPEG_VARIETIES.get(uint16(bytes, 2)) ?? null,
    scans: int16(bytes, 4) + 2,
  })),
  guides: structure(16, guides),
  thumbnail: structure(28, (bytes) => ({
    format: uint32(bytes, 0) === 1 ? 'JPEG' : 'RGB',
    width: uint32(bytes, 4),
    height: uint32(bytes, 8),
    size: uint32(bytes, 20),
  })),
  slices: structure(4, slices),
  version: structure(5, versionInfo),
  printScale: structure(14, (bytes) => ({
    style: ['CENTERED', 'SIZE_TO_FIT', 'USER_DEFINED'][uint16(bytes, 0)] ?? null,
    x: finite(view(bytes).getFloat32(2)),
    y: finite(view(bytes).getFloat32(6)),
    scale: finite(view(bytes).getFloat32(10)),
  })),
  aspectRatio: structure(12, (bytes) => finite(view(bytes).getFloat64(4))),
  printFlagsInfo: structure(10, (bytes) => ({
    cropMarks: bytes[2] !== 0,
    bleedWidth: uint32(bytes, 4),
    bleedScale: uint16(bytes, 8),
  })),
  path: (_, { name, size }) => ({ name, records: Math.floor(size / 26) }),
  block: () => null,
  bytes: (bytes, { size }) => (bytes.length < size ? null : base64(bytes)),
} satisfies Record<string, Reader>

/** What Buffers make their digits with. Of an array it needs no Buffer around that. */
const { hexSlice } = Buffer.prototype as Buffer & { hexSlice: (this: Uint8Array, start: number, end: number) => string }

function hexOf(bytes: Uint8Array): string {
  return hexSlice.call(bytes, 0, bytes.length)
}

/** How the bytes of a resource are to be read. */
export type ResourceType = keyof typeof readers

/** What a resource says; null where it is too short for it, or not read here. */
export function readResource(type: ResourceType, bytes: Uint8Array, head: Head): JsonValue {
  return readers[type](bytes, head)
}

/** The bytes as they are stored, in hexadecimal; of many, how many there are. */
export function rawResource(bytes: Uint8Array, size: number): string {
  if (size > bytes.length || size > 256) return `${size} bytes`
  return hexOf(bytes)
}
