import { beforeNul } from '../syntax/nul.ts'
import { hasAt } from '../syntax/starts.ts'
import { characters } from '../syntax/unicode.ts'

/** UTF-16, little endian unless a byte order mark says otherwise. */
export function utf16(bytes: Uint8Array, littleEndian = true): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), true)
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), false)
  return decodeUtf16(bytes, littleEndian)
}

const utf16le = new TextDecoder('utf-16le', { ignoreBOM: true })
const utf16be = new TextDecoder('utf-16be', { ignoreBOM: true })

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const whole = bytes.subarray(0, bytes.length & ~1)
  return (littleEndian ? utf16le : utf16be).decode(whole)
}

/** Text after an 8-byte character code. Where that is none, all of it is text: some writers leave it out. [EXIF3.0 4.6.6.4.1] */
export function comment(bytes: Uint8Array, littleEndian: boolean): string {
  if (isCoded(bytes, 'ASCII') || isCoded(bytes, '')) return beforeNul(characters(bytes, CODE))
  const content = bytes.subarray(CODE)
  if (isCoded(bytes, 'UNICODE')) return beforeNul(utf16(content, likelyOrder(content, littleEndian)))
  return beforeNul(isCoded(bytes, 'JIS') ? jis(content) : characters(bytes))
}

/** Bytes of a character code. */
const CODE = 8

/** Whether a text goes after this character code. Spaces in place of the NULs that fill it up are common. */
function isCoded(bytes: Uint8Array, code: string): boolean {
  if (bytes.length < CODE || !hasAt(bytes, code)) return false
  for (let at = code.length; at < CODE; at++) if (bytes[at] !== 0 && bytes[at] !== BLANK) return false
  return true
}

const BLANK = 0x20

/** The byte order of UTF-16 text: that of the structure, unless most units make sense in the other alone, as writers confuse the two. */
function likelyOrder(bytes: Uint8Array, littleEndian: boolean): boolean {
  let [even, odd] = [0, 0]
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even++
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd++
  }
  return even === odd ? littleEndian : odd > even
}

const ESCAPE = 0x1b

/** JIS X 0208 text: with escape sequences as in ISO-2022-JP, as Shift JIS where bytes have their eighth bit, else plain pairs. */
function jis(bytes: Uint8Array): string {
  if (bytes.includes(ESCAPE)) return new TextDecoder('iso-2022-jp').decode(bytes)
  if (bytes.some((byte) => byte >= 0x80)) return new TextDecoder('shift_jis').decode(bytes)
  const pairs = bytes.findIndex((byte) => byte === 0)
  return new TextDecoder('iso-2022-jp').decode(Buffer.concat([Buffer.from('\x1b$B'), bytes.subarray(0, pairs < 0 ? bytes.length : pairs)]))
}
