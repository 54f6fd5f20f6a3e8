import { latin1 } from '../source/source.ts'
import { beforeNul } from '../syntax/nul.ts'
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
  // Spaces in place of the NULs of a code are common.
  const code = latin1(bytes, 0, 8).replace(/[\0 ]+$/, '')
  const content = bytes.subarray(8)
  if (bytes.length >= 8 && code === 'UNICODE') return beforeNul(utf16(content, likelyOrder(content, littleEndian)))
  if (bytes.length >= 8 && code === 'JIS') return beforeNul(jis(content))
  if (bytes.length >= 8 && (code === 'ASCII' || code === '')) return beforeNul(characters(content))
  return beforeNul(characters(bytes))
}

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
