import { createDecipheriv } from 'node:crypto'
import { ImgproxyError, invalidUrl } from './imgproxy-error.ts'
import { isAllowed, replaceUrl } from './imgproxy-patterns.ts'
import type { ImgproxySettings } from './imgproxy-settings.ts'

/** The address that the last segments of a path stand for, after replacements and with the base put before it. */
export function sourceUrl(segments: readonly string[], settings: ImgproxySettings): string {
  const replaced = replaceUrl(written(segments, settings), settings.urlReplacements)
  const url = replaced.startsWith(settings.baseUrl) ? replaced : settings.baseUrl + replaced
  if (!isAllowed(url, settings.allowedSources)) throw new ImgproxyError(404, 'Invalid source URL', 'Not an allowed source')
  // The name of a file has neither a query nor a fragment behind it.
  return url.startsWith('local:') ? url.replaceAll('?', '%3F').replaceAll('#', '%23') : url
}

function written(segments: readonly string[], settings: ImgproxySettings): string {
  const [first, ...rest] = segments
  if (first === 'plain' && rest.length > 0) return plain(rest.join('/'))
  if (first === 'enc' && rest.length > 0) return decrypted(pieces(rest, settings), settings.encryptionKey)
  const url = wellFormed(base64url(pieces(segments, settings)))
  if (url === '') throw invalidUrl('No address')
  return url
}

/** `<base64url>.<extension>` in pieces, and a name for people behind them; extension and name are passed over. */
function pieces(segments: readonly string[], { base64IncludesFilename }: ImgproxySettings): string {
  const named = base64IncludesFilename && segments.length > 1
  const [address = '', ...extensions] = segments
    .slice(0, named ? -1 : undefined)
    .join('')
    .split('.')
  if (extensions.length > 1) throw invalidUrl('Several extensions')
  return address
}

/** `plain/<address>@<extension>`: percent-encoded, the extension passed over. */
function plain(text: string): string {
  const [address = '', ...extensions] = text.split('@')
  if (extensions.length > 1) throw invalidUrl('Several extensions')
  if (address === '') throw invalidUrl('No address')
  return unescaped(address)
}

/** A text out of its escapes; those of bytes that are no UTF-8 stay, so that the origin is asked by the very bytes. */
function unescaped(text: string): string {
  if (/%(?![\da-f]{2})/i.test(text)) throw invalidUrl('A broken escape')
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes.replace(/%[0-7][\da-f]/gi, (ascii) => decodeURIComponent(ascii))
    }
  })
}

/** An initialisation vector and AES-CBC under the key; whatever is wrong with it, the answer is the same. */
function decrypted(text: string, key: Uint8Array | null): string {
  if (!key) throw invalidUrl('No key for encrypted addresses is set')
  const bytes = base64url(text)
  try {
    const cipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, bytes.subarray(0, 16))
    const url = wellFormed(Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()]))
    // What a wrong key happens to pad correctly must not be told from what it does not.
    // oxlint-disable-next-line no-control-regex
    if (url === '' || /[\0-\x1f\x7f]/.test(url)) throw invalidUrl('No address')
    return url
  } catch (error) {
    throw invalidUrl('Not decryptable', { cause: error })
  }
}

/** Bytes written in the alphabet of addresses [RFC 4648 5]; padding is not needed. */
function base64url(text: string): Buffer {
  let end = text.length
  while (text[end - 1] === '=') end--
  const bare = text.slice(0, end)
  if (!/^[A-Za-z0-9_-]*$/.test(bare) || bare.length % 4 === 1) throw invalidUrl('Not base64url')
  return Buffer.from(bare, 'base64url')
}

function wellFormed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw invalidUrl('Not UTF-8', { cause: error })
  }
}
