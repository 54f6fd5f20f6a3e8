import type { FileState } from './opened.ts'

/** By what terms answers of origins are kept, in seconds. */
export interface Terms {
  /** How long, where the origin says nothing of it. */
  readonly preset: number
  /** The longest, whatever the origin says. */
  readonly most: number
}

/** For how long what an origin answered may be used, in seconds from when it was checked. */
export interface Freshness {
  /** Without asking. */
  readonly fresh: number
  /** While the origin is asked in the background; no less than `fresh`. [RFC 5861 3] */
  readonly whileAsking: number
  /** Where the origin, once asked, fails; no less than `fresh`. [RFC 5861 4] */
  readonly ifFailing: number
  /** How long ago the origin said so, as the caches in between tell. */
  readonly age: number
}

/** What tells a state of a file from every other: as requests repeat it. */
export interface Validator {
  readonly etag: string | undefined
  readonly lastModified: string | undefined
}

/** Characters of an entity tag; a longer one is none, since it is kept and sent back. */
const LONGEST_TAG = 256

/** For how long an answer may be kept to which redirects led: no longer than any of them. */
export function freshnessOf(states: readonly FileState[], terms: Terms, now = Date.now()): Freshness | null {
  let least: Freshness | null = null
  for (const state of states) {
    const granted = freshness(state, terms, now)
    if (!granted) return null
    least = least ? lesser(least, granted) : granted
  }
  return least
}

function lesser(one: Freshness, other: Freshness): Freshness {
  return {
    fresh: Math.min(one.fresh, other.fresh),
    whileAsking: Math.min(one.whileAsking, other.whileAsking),
    ifFailing: Math.min(one.ifFailing, other.ifFailing),
    age: Math.max(one.age, other.age),
  }
}

/** For how long an answer may be kept by whoever keeps it for others too; null where it may not. [RFC 9111 3, 4.2] */
export function freshness(state: FileState, { preset, most }: Terms, now = Date.now()): Freshness | null {
  const said = directives(state.cacheControl)
  if (said.has('no-store') || said.has('private') || /(?:^|,)\s*\*/.test(state.vary ?? '')) return null
  const bounded = (seconds: number) => Math.max(0, Math.min(seconds, most))
  const stated = seconds(said.get('s-maxage')) ?? seconds(said.get('max-age')) ?? untilExpired(state, now)
  const age = seconds(state.age) ?? 0
  const fresh = said.has('no-cache') ? 0 : bounded(Math.min(stated ?? preset, most) - age)
  const strict = said.has('no-cache') || said.has('must-revalidate') || said.has('proxy-revalidate') || said.has('s-maxage')
  const longer = (directive: string) => fresh + (strict ? 0 : bounded(seconds(said.get(directive)) ?? 0))
  return { fresh, whileAsking: longer('stale-while-revalidate'), ifFailing: longer('stale-if-error'), age: Math.min(age, most) }
}

/** By what a state of a file is told from others for certain; undefined where it is not. [RFC 9110 8.8] */
export function validatorOf({ etag, lastModified }: FileState): Validator | undefined {
  const strong = etag !== undefined && etag.length <= LONGEST_TAG && /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(etag)
  // In parentheses dates may hold whatever, the ends of lines too: entries of a shared cache say what somebody wrote there.
  const dated = lastModified !== undefined && /^[ -~]{1,64}$/.test(lastModified) && !Number.isNaN(Date.parse(lastModified))
  return strong || dated ? { etag: strong ? etag : undefined, lastModified: dated ? lastModified : undefined } : undefined
}

/** The headers by which an origin answers only if a file is in another state than this. [RFC 9110 13.1] */
export function unless({ etag, lastModified }: Validator): Record<string, string> {
  return etag !== undefined ? { 'if-none-match': etag } : lastModified !== undefined ? { 'if-modified-since': lastModified } : {}
}

/** The header by which an origin answers with a range only if a file is still in this state. [RFC 9110 13.1.5] */
export function provided({ etag, lastModified }: Validator): Record<string, string> {
  const known = etag ?? lastModified
  return known === undefined ? {} : { 'if-range': known }
}

/** The directives of a cache, by their names in lower case; of one that is said twice the first counts. [RFC 9111 5.2] */
function directives(text = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of text.split(',')) {
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase()
    if (name && !found.has(name)) found.set(name, equals < 0 ? '' : part.slice(equals + 1).trim().replace(/^"|"$/g, '')) // prettier-ignore
  }
  return found
}

/** A number of seconds; one that is too long counts as the longest. [RFC 9111 1.2.2] */
function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), 2 ** 31) : undefined
}

/** What is no date has passed. [RFC 9111 5.3] */
function untilExpired({ expires, date }: FileState, now: number): number | undefined {
  if (expires === undefined) return undefined
  const [at, sent] = [Date.parse(expires), Date.parse(date ?? '')]
  return Number.isNaN(at) ? 0 : Math.floor((at - (Number.isNaN(sent) ? now : sent)) / 1000)
}
