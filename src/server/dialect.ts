import type { IncomingMessage, ServerResponse } from 'node:http'
import { ImageError } from '../error.ts'
import type { Image } from '../image.ts'
import type { Opened } from '../kept-image.ts'
import type { Redaction } from '../redact.ts'
import type { OpenSource, Sources } from '../source/open.ts'
import { logFault } from './log.ts'

/**
 * Answers a request if it is in the dialect, but for what is kept from whoever asks, and says whether it was; where the
 * request is refused whatever it asks for, it answers no more than that.
 */
export type Dialect = (request: IncomingMessage, response: ServerResponse, asker: Asker, refusal?: Refusal) => Promise<boolean>

/** Who asks, as far as answers depend on it. */
export interface Asker {
  /** What is kept from them. */
  readonly redaction: Redaction
  /** Whether they showed a key: what they are answered is for nobody else. */
  readonly known: boolean
}

/** Why a request is refused before it is looked at. */
export interface Refusal {
  /** Whoever asks shows no key that is known here, or has spent all points; or there is too much to do. */
  readonly why: 'unknown' | 'spent' | 'busy'
  /** Seconds after which to ask again; 0 where that would be no use. */
  readonly seconds: number
}

/** What answering takes. */
export interface DialectNeeds {
  readonly sources: Sources
  /** Milliseconds that one request may take. */
  readonly timeout: number
}

/** A whole answer: its status, its media type, its body. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What tells whoever was refused when to ask again. */
export function retry({ seconds }: Refusal): Readonly<Record<string, string>> {
  return seconds > 0 ? { 'retry-after': String(seconds) } : {}
}

/** The time of a request was over before it could be answered. */
export class TimeIsOver extends Error {}

/** To whom an image is described, and where the answer goes. */
export interface Asking extends Asker {
  readonly response: ServerResponse
}

/** Opens an image for as long as a question about it takes; the time of the request, or the client's leaving, ends it. */
export async function ask<T>(
  { sources, timeout }: DialectNeeds,
  { response, redaction }: Asking,
  url: string,
  question: (image: Image, source: OpenSource) => Promise<T>,
): Promise<T> {
  const leave = new AbortController()
  const left = () => leave.abort(new ImageError('SOURCE_UNAVAILABLE', 'Whoever asked has left'))
  response.once('close', left)
  let late: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      reject(new TimeIsOver(`The request took longer than ${timeout} ms`))
      leave.abort(new ImageError('SOURCE_TIMEOUT', `The request took longer than ${timeout} ms`))
    }, timeout)
  })
  let opened: Opened | undefined
  try {
    const { openImage } = await import('../kept-image.ts')
    const { image, source } = (opened = openImage(sources, url, { signal: leave.signal }, redaction))
    const answered = Promise.resolve(image).then((image) => question(image, source))
    return await Promise.race([answered, over])
  } finally {
    clearTimeout(late)
    response.off('close', left)
    opened?.leave().catch((fault: unknown) => logFault(fault, 'letting go of a source'))
  }
}

/** Sends an answer; to HEAD its head alone. */
export function reply(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: Answer): void {
  const described = status === 304 ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, { ...described, 'x-content-type-options': 'nosniff', ...headers })
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body)
}
