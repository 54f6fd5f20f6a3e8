import { ImageError } from '../error.ts'
import { unreachable } from './guard.ts'

/** What a connection that broke says; asking again may help. */
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'])

/** What is said of a host that cannot be connected to. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EACCES',
  'EINVAL',
])

const SLOW = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** Whether an error is that of a connection which broke. */
export function isBroken(error: unknown): boolean {
  return BROKEN.has(codeOf(error))
}

/** Whether an error says that a host cannot be connected to, or that the guard does not let it. */
export function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.has(codeOf(error)) || codeOf(error) === 'SOURCE_FORBIDDEN'
}

/** Whether an error says that a host does not answer: it cannot be connected to, or is silent. One that breaks the rules is there. */
export function isDown(error: unknown): boolean {
  return UNREACHABLE.has(codeOf(error)) || SLOW.has(codeOf(error)) || codeOf(error) === 'SOURCE_TIMEOUT'
}

/** What is said of a host that took too long; of one that never answered, no more than of one that is refused. */
export function tooSlow(host: string, answered: boolean, cause?: unknown): ImageError {
  return new ImageError('SOURCE_TIMEOUT', answered ? `${host} took too long` : unreachable(host), { cause })
}

/** An error of the network as clients may see it: without the address that a name was resolved to. */
export function fault(error: unknown, host: string, answered: boolean): ImageError {
  if (error instanceof ImageError) return error
  const code = codeOf(error)
  if (SLOW.has(code)) return tooSlow(host, answered, error)
  if (UNREACHABLE.has(code)) return new ImageError('SOURCE_UNAVAILABLE', unreachable(host), { cause: error })
  const what = /CERT|TLS|SSL/.test(code) ? 'offers no connection that can be trusted' : 'broke off, or broke the rules of HTTP'
  return new ImageError('SOURCE_UNAVAILABLE', `${host} ${what}`, { cause: error })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
