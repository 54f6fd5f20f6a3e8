import type { OpenSource, Scope } from './opened.ts'

export type { Cost, OpenSource, Scope } from './opened.ts'

/** How sources are read, as settings say. */
export interface SourceSettings {
  /** May sources live on loopback, private and link-local addresses? */
  readonly allowPrivateAddresses?: boolean
  /** URL prefixes with `*`; any public address where there is none. */
  readonly allowedSources?: readonly string[]
  /** The folder that `local:///` reads; null where local files are not offered. */
  readonly localRoot?: string | null
  /** The time that all network reads of one source may take together, in milliseconds. */
  readonly timeout?: number
  /** Bytes that may be read of one source. */
  readonly maxBytes?: number
  /** Requests that may be sent for one source. */
  readonly maxRequests?: number
  /** Bytes asked for by the first request to an origin. */
  readonly firstBytes?: number
}

/** Opens sources by their URL; one for the whole process, since connections are reused. */
export interface Sources {
  /** Opens the source a URL names; no bytes move until the first read. Throws an ImageError where the URL is none, is of a kind not offered, or is refused. */
  open(url: string, scope?: Scope): OpenSource
  /** Closes all connections. */
  close(): Promise<void>
}

/** The one spelling of a URL among those that mean the same: scheme and host in lower case, no default port, no fragment. */
export function canonical(url: string): string {
  if (/^data:/i.test(url)) return url
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed) parsed.hash = ''
  return parsed?.href ?? url
}

/** Makes the opener of all kinds of sources. */
export function openSources(_settings: SourceSettings = {}): Sources {
  throw new Error('Not laid yet')
}
