import type { Dispatcher } from 'undici'
import { ImageError } from '../error.ts'
import { field, retryAfter } from './answer.ts'

/** One object of a store: how its ranges are asked for, and what the store's refusals mean. */
export interface StoredObject {
  /** Its bucket as clients write it, for messages: where a store really lives is for its operator to know. */
  readonly name: string
  /** By which connections it is asked for. */
  readonly agent: Dispatcher
  /** Where it is, as far as that is known by now. */
  readonly url: URL
  /** What a request for a range of it carries beside the range and its conditions; good for this object at its `url` and for nothing else. */
  headers(range: string, conditions?: Readonly<Record<string, string>>): Promise<Record<string, string>>
  /** Told of an answer that is neither bytes nor the end of the object. True where it is to be asked for again, at its `url` of now. */
  refused(refusal: Refusal): boolean
}

/** Finds the object that a URL of the store's scheme names; no bytes move. */
export type Store = (url: URL) => StoredObject

/** By which connections stores are asked. */
export interface StoreAgents {
  /** Those of everybody, which go to public addresses only. */
  readonly open: Dispatcher
  /** Those for endpoints that the operator named, which may be private. */
  readonly trusted: Dispatcher
}

/** An answer that brings no bytes of the object. */
export interface Refusal {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  /** How its body begins. */
  readonly text: string
}

/** What a URL such as `s3://bucket/key?versionId=1` names. */
export interface ObjectAddress {
  readonly bucket: string
  /** Percent-encoded as signatures want it, slashes aside. */
  readonly path: string
  readonly version: string | undefined
}

/** Bytes of a refusal's body that are looked at. */
const EXCERPT = 16 * 1024

/** The error codes of stores that are about the credentials with which a request was signed. */
const CREDENTIALS = new Set([
  'AuthenticationFailed',
  'AuthorizationHeaderMalformed',
  'ExpiredToken',
  'InvalidAccessKeyId',
  'InvalidAuthenticationInfo',
  'InvalidSecurity',
  'InvalidToken',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
  'TokenRefreshRequired',
])

/** Reads the URL of an object; `version` is the query parameter that may ask for another state of it than the last. */
export function objectAddress(url: URL, names: RegExp, version: string): ObjectAddress {
  const scheme = url.protocol
  if (!names.test(url.hostname) || url.port) throw new ImageError('SOURCE_INVALID', `No bucket has the name in this ${scheme} address`)
  const [key, asked] = [decoded(url.pathname.slice(1)), versionIn(url.search, version)]
  if (!key || asked === '')
    throw new ImageError('SOURCE_INVALID', `Not the ${scheme} address of an object, with ?${version}= or nothing after it`)
  // Once it is a path on the web, such a key would lead out of the bucket.
  if (key.split('/').some((part) => part === '.' || part === '..'))
    throw new ImageError('SOURCE_INVALID', `The key in this ${scheme} address leads upwards`)
  return { bucket: url.hostname, path: key.split('/').map(strictlyEncoded).join('/'), version: asked }
}

/** What a query says of the version: `?versionId=1`, or the bare `?1` that imgproxy knows; empty where it says something else. */
function versionIn(query: string, name: string): string | undefined {
  if (!query) return undefined
  const [, value = ''] = /^\?(?:[A-Za-z]+=(?=[^=&]))?([^=&]+={0,2})$/.exec(query) ?? []
  const named = query.slice(1, query.length - value.length)
  const sound = value !== `${name}=` && (named === '' || named === `${name}=`)
  return sound ? decoded(value) : ''
}

/** A percent-decoded text; empty where it is none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Everything but unreserved characters percent-encoded. [RFC 3986 2.3] */
export function strictlyEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** How the body of an answer begins, as text. */
export async function excerpt(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of body) {
    pieces.push(piece)
    length += piece.length
    if (length >= EXCERPT) break
  }
  return Buffer.concat(pieces).toString('utf8', 0, EXCERPT)
}

/** What a store's refusal means to whoever asked; of the store's own words only its error code is repeated. */
export function refusalError(name: string, { status, headers }: Refusal, code: string | undefined): ImageError {
  const message = `${name} answered ${status}${code ? ` ${code}` : ''}`
  if (code && CREDENTIALS.has(code)) {
    const clock = code === 'RequestTimeTooSkewed' ? ', whose clock is off' : ''
    return new ImageError('SOURCE_FORBIDDEN', `${message}: it refuses the credentials of this server${clock}`, { answered: status })
  }
  if (status === 404 || status === 410) return new ImageError('SOURCE_NOT_FOUND', message, { answered: status })
  if (status === 401 || status === 403 || code === 'PublicAccessNotPermitted')
    return new ImageError('SOURCE_FORBIDDEN', message, { answered: status })
  const busy = status === 429 || status === 503 || code === 'SlowDown' ? 1 : undefined
  return new ImageError('SOURCE_UNAVAILABLE', message, { answered: status, retryAfter: retryAfter(field(headers, 'retry-after')) ?? busy })
}
