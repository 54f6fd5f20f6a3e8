import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Whole } from './answers.ts'

/** Errors that are the file's own, and stay as long as it does. */
const LASTING = new Set(['MALFORMED', 'FORMAT_UNSUPPORTED'])

const tags = new WeakMap<Whole, string>()

/** For whom, and for how long, an answer to GET may be kept by whoever gets it, and by what it is known again. [RFC 9111 5.2] */
export function lasting(answer: Whole, known: boolean, personal: boolean): Readonly<Record<string, string>> {
  if (answer.status !== 200 || isPassing(answer.body)) return { 'cache-control': 'no-store' }
  const seconds = Math.min(Infinity, ...(answer.used ?? []).map(({ lease }) => lease.lifetime))
  const age = answer.used?.length && seconds > 0 ? `max-age=${seconds}` : 'no-cache'
  const vary = personal ? 'accept, authorization, x-api-key' : 'accept'
  return { 'cache-control': `${known ? 'private' : 'public'}, ${age}`, etag: tagOf(answer), vary }
}

/** Whether it says of something that it cannot be told now. */
function isPassing(body: string): boolean {
  if (!body.includes('"errors":')) return false
  const { errors } = JSON.parse(body) as { errors?: readonly { extensions?: { code?: string } }[] }
  return errors?.some(({ extensions }) => !LASTING.has(extensions?.code ?? '')) ?? false
}

/** Made of what is answered, not of what that cost. */
function tagOf(answer: Whole): string {
  const known = tags.get(answer)
  if (known) return known
  const { body } = answer
  const end = body.lastIndexOf(',"extensions":')
  const tag = `W/"${createHash('sha1').update(end < 0 ? body : body.slice(0, end)).digest('base64url')}"` // prettier-ignore
  tags.set(answer, tag)
  return tag
}

/** Whether whoever asks has the answer already. [RFC 9110 13.1.2] */
export function isKnown({ headers }: IncomingMessage, etag: string | undefined): boolean {
  const had = headers['if-none-match']
  return etag !== undefined && had !== undefined && (had.trim() === '*' || had.split(',').some((tag) => bare(tag) === bare(etag)))
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '')
