import { isAscii as isAllAscii, isUtf8 } from 'node:buffer'
import { latin1 } from '../source/source.ts'

/** The text of an XML document, and whether bytes had to be replaced because they are none. */
export interface Decoded {
  readonly text: string
  readonly damaged: boolean
}

/** XML as it is best read: its bytes in UTF-8, of which most are ASCII, and few of the others are ever asked for. */
export interface StoredXml {
  readonly bytes: Uint8Array
  /** A character for each byte. */
  readonly text: string
  readonly damaged: boolean
}

/** Makes text of characters that stand for bytes. */
export function fromUtf8(stored: string): string {
  return Buffer.from(stored, 'latin1').toString('utf8')
}

/** XML bytes, in whatever encoding they are. */
export function readXml(bytes: Uint8Array): StoredXml {
  if (sniff(bytes) === 'utf-8' && isUtf8(bytes)) return stored(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), false)
  const { text, damaged } = decodeXml(bytes)
  return stored(Buffer.from(text), damaged)
}

function stored(bytes: Buffer, damaged: boolean): StoredXml {
  return { bytes, text: bytes.toString('latin1'), damaged }
}

/**
 * The text of XML bytes: by byte order mark, else by where the zero bytes of its first character lie, else by the encoding
 * that its declaration states, else UTF-8. [XML 1.0 F.1]
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const encoding = sniff(bytes)
  if (encoding === 'utf-32be' || encoding === 'utf-32le') return decodeUtf32(bytes, encoding === 'utf-32le')
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), damaged: false }
  try {
    return { text: strictUtf8.decode(bytes), damaged: false }
  } catch {
    const stated = statedEncoding(bytes)
    if (stated === 'windows-1252') return { text: windows1252(bytes), damaged: false }
    return { text: new TextDecoder(stated ?? 'utf-8').decode(bytes), damaged: stated === null }
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

function sniff(bytes: Uint8Array): 'utf-8' | 'utf-16be' | 'utf-16le' | 'utf-32be' | 'utf-32le' {
  const a = bytes[0]
  if (a !== 0 && a !== 0xff && a !== 0xfe && bytes[1] !== 0) return 'utf-8'
  const [b, c, d] = bytes.subarray(1, 4)
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0) return (c === 0xfe && d === 0xff) || (c === 0 && d) ? 'utf-32be' : 'utf-8'
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le'
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  if (a === 0 && b && c === 0 && d) return 'utf-16be'
  return 'utf-8'
}

/** The encoding in `<?xml … encoding="…"?>`, where it is one we can read and not UTF-8. */
function statedEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1')
  const label = /^\s{0,20}<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1]
  if (!label) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-') ? null : encoding
  } catch {
    return null
  }
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf16 = new Uint16Array((bytes.length >> 2) * 2)
  let length = 0
  let damaged = false
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    let code = view.getUint32(at, littleEndian)
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      damaged = true
      code = 0xfffd
    }
    if (code >= 0x10000) utf16[length++] = 0xd7c0 + (code >> 10)
    utf16[length++] = code >= 0x10000 ? 0xdc00 + (code & 0x3ff) : code
  }
  return { text: new TextDecoder('utf-16le').decode(utf16.subarray(0, length)), damaged }
}

/** What windows-1252 has between 0x80 and 0x9F, where ISO 8859-1 has control characters. [WHATWG Encoding] */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Text in windows-1252; TextDecoder of some versions of Node takes it for ISO 8859-1. */
export function windows1252(bytes: Uint8Array): string {
  if (!bytes.some(isOtherwise)) return latin1(bytes)
  const made = Buffer.allocUnsafe(bytes.length * 2)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    const code = isOtherwise(byte) ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte
    made[2 * at] = code
    made[2 * at + 1] = code >> 8
  }
  return made.toString('utf16le')
}

/** Whether a byte stands for something else than in ISO 8859-1. */
function isOtherwise(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0
}

/** A text without the zeros that fill its end. */
export function withoutZeros(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return end === text.length ? text : text.slice(0, end)
}

/** Bytes of a text in UTF-16, the higher byte first, without its mark; of what is none there are replacement characters. */
export function utf16be(bytes: Uint8Array, start: number, end: number): string {
  const text = end - start > SHORT_TEXT ? swapped(bytes, start, end) : joined(bytes, start, end)
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).toWellFormed()
}

/** Bytes that are sooner made characters one by one than through a Buffer of their own. */
const SHORT_TEXT = 24

function joined(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at + 1 < end; at += 2) text += String.fromCharCode((bytes[at]! << 8) | bytes[at + 1]!)
  return text
}

function swapped(bytes: Uint8Array, start: number, end: number): string {
  const copy = Buffer.from(bytes.subarray(start, end - ((end - start) % 2)))
  return copy.swap16().toString('utf16le')
}

/** What Buffers make texts of UTF-8 with, as `latin1` does others. */
const { utf8Slice } = Buffer.prototype as Buffer & { utf8Slice: (this: Uint8Array, start: number, end: number) => string }

/** Text of a value that ought to be ASCII: UTF-8 where it is valid, as most writers use it, else Windows-1252. */
export function characters(bytes: Uint8Array, start = 0, end = bytes.length): string {
  if (isAscii(bytes, start, end)) return latin1(bytes, start, end)
  const value = bytes.subarray(start, end)
  return isUtf8(value) ? utf8Slice.call(value, 0, value.length) : windows1252(value)
}

/** Bytes that are sooner looked at one by one than shown to what is quicker. */
const FEW = 64

/** Whether a stretch of bytes is ASCII. */
export function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > FEW) return isAllAscii(bytes.subarray(start, end))
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return false
  return true
}
