import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import type { OpenSource, Scope } from './opened.ts'
import { lazy } from './source.ts'

/** Characters of a `data:` URL that are repeated where it is named. */
const NAMED = 64

/** The bytes that a `data:` URL holds, decoded when they are first read. [RFC 2397] */
export function data(url: string, maxBytes: number, scope: Scope = {}): OpenSource {
  const source = lazy(new Budget(scope.limits, scope.signal), async () => decodeDataUrl(url, maxBytes))
  const name = url.length > NAMED ? `${url.slice(0, NAMED)}…` : url
  return { ...source, cost: { url: name, requests: 0, bytes: 0, cache: 'none' }, dispose: async () => {} }
}

/** Decodes what follows the comma: percent-encoded bytes, in Base64 where the URL says so. */
export function decodeDataUrl(url: string, maxBytes = Infinity): Uint8Array<ArrayBuffer> {
  const comma = url.indexOf(',')
  if (comma < 0) throw new ImageError('SOURCE_INVALID', 'A data: URL without a comma')
  if (url.length - comma > 3 * maxBytes + 1) throw tooLong(maxBytes)
  const hash = url.indexOf('#', comma)
  const bytes = percentDecoded(url.slice(comma + 1, hash < 0 ? undefined : hash))
  const decoded = /;\s*base64\s*$/i.test(url.slice(0, Math.min(comma, 1024))) ? base64Decoded(bytes) : bytes
  if (decoded.length > maxBytes) throw tooLong(maxBytes)
  return decoded
}

function tooLong(maxBytes: number): ImageError {
  return new ImageError('LIMIT_EXCEEDED', `The data: URL holds more than the limit of ${maxBytes} bytes`)
}

function base64Decoded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replace(/[\t\n\f\r ]/g, '') // prettier-ignore
  const sound = /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
  if (!sound) throw new ImageError('SOURCE_INVALID', 'A data: URL that is not in Base64, though it says so')
  return new Uint8Array(Buffer.from(text, 'base64'))
}

/** The bytes of a text, those written as `%41` put in place; a percent sign that starts no such thing stands for itself. */
function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(text, 'utf8'))
  if (!text.includes('%')) return bytes
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const [high, low] = bytes[i] === 0x25 ? [digit(bytes[i + 1]), digit(bytes[i + 2])] : [-1, -1]
    const escaped = high >= 0 && low >= 0
    bytes[length++] = escaped ? high * 16 + low : bytes[i]!
    if (escaped) i += 2
  }
  return bytes.subarray(0, length)
}

/** The value of a hexadecimal digit, or -1. */
function digit(code = 0): number {
  const value = parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? -1 : value
}
