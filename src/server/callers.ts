import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** Who asks, as far as that is known. */
export interface Caller {
  /** What is counted together: the digest of a key, or the address of whoever asks without one. */
  readonly id: string
  /** Whether a key was shown that is one of ours. */
  readonly known: boolean
}

/**
 * Tells who asks; null for whoever shows a key that is none of ours, or shows none where one is needed. A token in the
 * header `authorization` may be meant for others: there it counts only if `bearer` says so.
 */
export type Callers = (request: IncomingMessage, bearer: boolean) => Caller | null

/** By what callers are told apart. */
export interface CallerSettings {
  readonly apiKeys: readonly string[]
  readonly requireApiKey: boolean
  /** Proxies in front of the server, each of which adds an address to the header `x-forwarded-for`. */
  readonly proxies: number
}

/** Makes the function that tells callers by their API keys, and without one by their address. */
export function callersBy({ apiKeys, requireApiKey, proxies }: CallerSettings): Callers {
  const digests = apiKeys.map(digest)
  return (request, bearer) => {
    const key = keyOf(request, bearer)
    if (key === undefined || digests.length === 0)
      return requireApiKey ? null : { id: `address ${network(addressOf(request, proxies))}`, known: false }
    const shown = digest(key)
    // All are compared, so that the time tells nothing of which it was.
    const known = digests.filter((one) => timingSafeEqual(one, shown)).length > 0
    return known ? { id: `key ${shown.toString('base64url', 0, 12)}`, known } : null
  }
}

/** The API key that a request shows. */
function keyOf({ headers }: IncomingMessage, bearer: boolean): string | undefined {
  const token = bearer ? /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] : undefined
  return headers['x-api-key']?.toString() ?? token
}

/** The address from which the outermost of our own proxies was asked. */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = headers['x-forwarded-for']?.toString().split(',') ?? []
  return (proxies > 0 && forwarded[forwarded.length - proxies]?.trim()) || socket.remoteAddress || ''
}

/** An address; of IPv6 the network that one customer has, 64 bits of it. [RFC 6177] */
function network(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address.slice(0, 64)
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const [front, back] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const between = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  return [...front, ...Array.from({ length: between }, () => '0'), ...back].slice(0, 4).join(':')
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
