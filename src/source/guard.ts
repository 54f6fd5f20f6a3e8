import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { ImageError } from '../error.ts'
import { reach } from './addresses.ts'
import { pattern } from './allowed.ts'

/** Which addresses may be read: asked before any connection, by each connection, and at each redirect. */
export interface Guard {
  /** Gate one: the URL as it was written, before any I/O. Throws an ImageError where it is none or may not be read. */
  admit(url: string): URL
  /** Gate two, for a connection: resolves a name and hands on what it found only if all of it may be read. */
  readonly lookup: LookupFunction
  /** Gate two, for a connection to an endpoint that the operator named: private addresses count as public. */
  readonly trustedLookup: LookupFunction
  /** Gate three: where a redirect leads, seen from the URL that was asked. */
  redirect(location: string | readonly string[] | undefined, from: URL): URL
}

/** What a guard decides by. */
export interface GuardSettings {
  readonly allowPrivateAddresses?: boolean
  /** URL prefixes with `*`; where there are any, nothing else may be read. */
  readonly allowedSources?: readonly string[]
  /** Addresses that may be read as if they were public. */
  readonly exceptions?: readonly string[]
  readonly lookup?: (
    hostname: string,
    options: LookupOptions & { all: true },
    callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
  ) => void
}

const LONGEST_URL = 8192

/** Names and addresses of which it is remembered what the settings say of them; what names resolve to is found out each time. */
const REMEMBERED = 256
const WEB = /^https?:$/
const PORTS = new Set(['', '80', '443', '8080', '8443'])

/** Blanks, control characters and backslashes are read differently by different programs: an address that has them means no one thing. */
// oxlint-disable-next-line no-control-regex
const AMBIGUOUS = /[\0-\x20\\\x7f]/

/** Names that mean something in one network only [RFC 6761, 6762, 8375], and those of a vendor's metadata that are public. */
const LOCAL_NAMES = [
  /^[^.]*$/,
  /\.(local|localhost|localdomain|internal|intranet|private|lan|home|corp|svc|cluster|home\.arpa|test|invalid|onion)$/,
  /^metadata\.(packet\.net|platformequinix\.com)$/,
]

/** What is said of an address that was refused, that refused, and that was silent alike, so that nobody can find out what listens where. */
export function unreachable(host: string): string {
  return `${host} may not be read from here, or does not answer`
}

/** Whether a text is written so that it can only be read as one URL. */
export function unambiguous(url: string): boolean {
  return url.length <= LONGEST_URL && !AMBIGUOUS.test(url)
}

/** A function of texts whose last answers are remembered. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const made = answer(text)
    known.set(text, made)
    return made
  }
}

/** A text as a URL, read once, since most are one; undefined where it is none. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** The URL that a text is, where it can be read in one way only. */
function urlOf(text: string): URL {
  const url = text.length <= LONGEST_URL ? parsed(text) : undefined
  const isWritten = !url || !WEB.test(url.protocol) || (unambiguous(text) && /^https?:\/\/[^/]/i.test(text))
  if (!url || !isWritten) {
    const named = text.length > 100 ? `${text.slice(0, 100)}…` : text
    throw new ImageError('SOURCE_INVALID', `Not an address: ${named}`)
  }
  url.hash = ''
  return url
}

/**
 * Where a redirect leads, whether that may be read or not. Blanks are left to the URL parser here: origins do send them in
 * paths, and the parsed URL is what the next request uses.
 */
function redirected(location: string | readonly string[] | undefined, from: URL): URL {
  if (typeof location !== 'string') throw new ImageError('SOURCE_UNAVAILABLE', `${from.host} redirects to no address, or to several`)
  if (location.includes('\\')) throw new ImageError('SOURCE_FORBIDDEN', `${from.host} redirects to an ambiguous address`)
  if (!URL.canParse(location, from.href)) throw new ImageError('SOURCE_UNAVAILABLE', `${from.host} redirects to what is not an address`)
  const to = new URL(location, from)
  if (!WEB.test(to.protocol)) throw new ImageError('SOURCE_FORBIDDEN', `${from.host} redirects to the scheme ${to.protocol}`)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new ImageError('SOURCE_FORBIDDEN', `${from.host} redirects from https to http`)
  to.hash = ''
  return to
}

/** Resolves a name and hands on what it found only if all of that may be read. */
function lookupOf(resolve: NonNullable<GuardSettings['lookup']>, mayRead: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => mayRead(address)))
        return callback(new ImageError('SOURCE_FORBIDDEN', unreachable(hostname)), [])
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** Makes the guard of the given settings. */
export function guard(settings: GuardSettings = {}): Guard {
  const { allowPrivateAddresses = false, lookup: resolve = systemLookup } = settings
  const exceptions = new Set(settings.exceptions)
  const patterns = (settings.allowedSources ?? []).map(pattern)

  const mayRead = (address: string, near = allowPrivateAddresses): boolean => {
    if (exceptions.has(address)) return true
    const whose = reach(address)
    return whose === 'PUBLIC' || (whose === 'PRIVATE' && near)
  }

  const mayName = remembered((host: string): boolean => {
    const address = host.replace(/^\[|\]$/g, '')
    if (isIP(address)) return mayRead(address)
    return allowPrivateAddresses || !LOCAL_NAMES.some((name) => name.test(host.replace(/\.$/, '')))
  })

  const pass = (url: URL): URL => {
    if (url.href.length > LONGEST_URL) throw new ImageError('SOURCE_INVALID', `The address is longer than ${LONGEST_URL} characters`)
    if (url.username || url.password) throw new ImageError('SOURCE_FORBIDDEN', 'An address with a user name or a password is not read')
    const admitting = patterns.filter((one) => one.admits(url))
    if (patterns.length > 0 && admitting.length === 0)
      throw new ImageError('SOURCE_FORBIDDEN', `${url.host || url.protocol} is not among the allowed sources`)
    if (!WEB.test(url.protocol)) return url
    if (!mayName(url.hostname)) throw new ImageError('SOURCE_FORBIDDEN', unreachable(url.host))
    const anyPort = allowPrivateAddresses || exceptions.has(url.hostname) || admitting.some((one) => one.namesPort)
    if (!anyPort && !PORTS.has(url.port)) throw new ImageError('SOURCE_FORBIDDEN', `Port ${url.port} is not read`)
    return url
  }

  return {
    admit: (text) => pass(urlOf(text)),
    lookup: lookupOf(resolve, (address) => mayRead(address)),
    trustedLookup: lookupOf(resolve, (address) => mayRead(address, true)),
    redirect(location, from) {
      const to = redirected(location, from)
      try {
        return pass(to)
      } catch (cause) {
        // Where an origin would lead inside its own network is not for the client to know.
        throw new ImageError('SOURCE_FORBIDDEN', `${from.host} redirects to an address that may not be read`, { cause })
      }
    },
  }
}
