import type { IncomingMessage } from 'node:http'
import type { Settings } from '../config.ts'

/** Which pages in browsers may ask, and read what they are answered. */
export interface Pages {
  /** The headers by which a browser lets the page that asks read the answer. [Fetch 3.3] */
  headers(request: IncomingMessage): Map<string, string>
  /** Whether a request is meant for this server: a page that makes its own name lead here is not (DNS rebinding). */
  meant(request: IncomingMessage): boolean
}

const ANY = new Map([['access-control-allow-origin', '*']])

/** Names that lead to the machine of whoever asks, whatever a name server says. */
const THIS_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Names of buckets in the stores that are stood in for: their clients say them wherever they are sent, and no page can make one lead here. */
const BUCKET = /\.(?:oss-[\da-z-]+\.aliyuncs|(?:ks3-[\da-z-]+|kss)\.ksyuncs)\.com$/

/**
 * Any page may ask a server that reads what anybody may read. Where it reads a folder of its own, or private addresses,
 * a browser could be made to read those for a foreign page: then only the pages that were named may, and the server's own.
 */
export function pagesBy({ allowedOrigins, host, ownFiles, allowPrivateAddresses }: Settings): Pages {
  const careful = allowedOrigins.length > 0 || ownFiles || allowPrivateAddresses
  if (!careful || allowedOrigins.includes('*')) return { headers: () => ANY, meant: () => true }
  const hosts = new Set(allowedOrigins.map((origin) => new URL(origin).hostname))
  const near = THIS_MACHINE.test(host) || host === '::1'
  return {
    headers({ headers: { origin } }) {
      const named = origin !== undefined && allowedOrigins.includes(origin)
      return new Map([['vary', 'origin'], ...(named ? [['access-control-allow-origin', origin] as const] : [])])
    },
    meant({ headers: { host: asked = '' } }) {
      const name = URL.canParse(`http://${asked}`) ? new URL(`http://${asked}`).hostname : ''
      return !near || THIS_MACHINE.test(name) || BUCKET.test(name) || hosts.has(name)
    },
  }
}
