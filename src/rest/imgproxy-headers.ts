import type { FileState } from '../source/opened.ts'
import type { ImgproxySettings } from './imgproxy-settings.ts'

type HeaderSettings = Pick<ImgproxySettings, 'ttl' | 'cacheControlPassthrough' | 'etagBuster' | 'lastModifiedBuster'>
type Headers = Readonly<Record<string, string>>

/** What every answer of imgproxy's carries. */
export const alwaysSent: Headers = {
  server: 'imgproxy',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
}

/** The identifier of a request as the client gave it; null where it may not be repeated. */
export function requestId(given: string | undefined): string | null {
  return given !== undefined && /^[A-Za-z0-9_-]{1,200}$/.test(given) ? given : null
}

/** How long an answer may be kept; `expires` and `now` are Unix time in seconds, `expires` 0 for never. */
export function cacheControl(expires: number, now: number, { ttl, cacheControlPassthrough }: HeaderSettings, state?: FileState): string {
  if (expires > 0) return keptFor(Math.min(ttl, until(expires, now)))
  if (!cacheControlPassthrough) return keptFor(ttl)
  return state?.cacheControl ?? keptFor(until(Date.parse(state?.expires ?? '') / 1000, now) || ttl)
}

/** The same where an answer is for nobody but who asked. */
export function forOne(cacheControl: string): string {
  const others = cacheControl.split(',').map((part) => part.trim()).filter((part) => !/^(?:public|private|s-maxage\b.*)$/i.test(part)) // prettier-ignore
  return [...others, 'private'].join(', ')
}

/** Seconds from now on, 0 where the time is over or none is given. */
function until(time: number, now: number): number {
  return Math.max(0, Math.floor(time) - Math.floor(now)) || 0
}

function keptFor(seconds: number): string {
  return seconds > 0 ? `max-age=${seconds}, public` : 'no-cache'
}

/** The state of the source, as answers about it state it: what the origin says, changed as the settings ask. */
export function stateHeaders(state: FileState | undefined, settings: HeaderSettings): Headers {
  const etag = state?.etag && busted(state.etag, settings.etagBuster)
  const lastModified = state?.lastModified && modified(state.lastModified, settings)
  return { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) }
}

function busted(etag: string, buster: string): string {
  return buster === '' ? etag : `"${buster}/${Buffer.from(etag).toString('base64url')}"`
}

/** A date of HTTP, but not before the one set; where one is set and the date is none, nothing. */
function modified(lastModified: string, { lastModifiedBuster }: HeaderSettings): string | undefined {
  if (!lastModifiedBuster) return lastModified
  const time = Date.parse(lastModified)
  return Number.isNaN(time) ? undefined : new Date(Math.max(time, lastModifiedBuster.getTime())).toUTCString()
}

/** What a client says it has already. */
export interface Conditions {
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/** Whether what the client has is what would be answered now. [RFC 9110 13.2.2] */
export function unchanged({ ifNoneMatch, ifModifiedSince }: Conditions, headers: Headers, { etagBuster }: HeaderSettings): boolean {
  const etag = headers['etag']
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map(bare)
    if (etagBuster !== '' && !tags.every((tag) => tag.startsWith(`${etagBuster}/`))) return false
    return etag !== undefined && (tags.includes('*') || tags.includes(bare(etag)))
  }
  const [known, since] = [Date.parse(headers['last-modified'] ?? ''), Date.parse(ifModifiedSince ?? '')]
  return known <= since
}

/** An entity tag without its quotation marks and the mark of a weak one. */
function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
}
