import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, type Dispatcher } from 'undici'
import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { compareHeads, type Head, readHead } from './answer.ts'
import { type Guard, unreachable } from './guard.ts'
import type { Cost, OpenSource, Scope } from './opened.ts'
import { type Bounds, paged } from './paged.ts'
import type { Answer } from './stretch.ts'

const REDIRECTS = 5
const REDIRECTING = new Set([301, 302, 303, 307, 308])

/** Bytes of a body nobody wants that are read all the same, because a new connection costs more. */
const DUMPED = 16 * 1024

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

/** How origins are asked. */
export interface HttpSettings {
  readonly agent: Dispatcher
  readonly guard: Guard
  /** Milliseconds that all requests for one source may take together. */
  readonly timeout: number
  readonly bounds: Bounds
}

/** The connections of a process to all origins; each is made to an address that the guard has seen. */
export function httpAgent(guard: Guard, timeout: number): Agent {
  return new Agent({
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 16 * 1024,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect: { timeout, lookup: guard.lookup },
  })
}

/** A file on a web server, read by range requests. */
export function http(url: URL, settings: HttpSettings, scope: Scope = {}): OpenSource {
  const origin = new Origin(url, settings, scope.signal)
  const bounds = scope.firstBytes === undefined ? settings.bounds : { ...settings.bounds, firstBytes: scope.firstBytes }
  const source = paged((start, end) => origin.fetch(start, end), bounds, new Budget(scope.limits))
  return {
    budget: source.budget,
    size: () => source.size(),
    read: (offset, length) => source.read(offset, length),
    cost: origin.cost,
    dispose: async () => origin.leave(),
  }
}

/** One file on one web server, for as long as one request reads it. */
class Origin {
  readonly cost: Cost
  readonly #settings: HttpSettings
  readonly #scope: AbortSignal | undefined
  readonly #abort = new AbortController()
  /** Where to ask; after a redirect, where that led. */
  #url: URL
  /** What the first answer said of the file. */
  #head: Head | undefined
  #deadline: NodeJS.Timeout | undefined

  constructor(url: URL, settings: HttpSettings, scope: AbortSignal | undefined) {
    this.#url = url
    this.#settings = settings
    this.#scope = scope
    this.cost = { url: url.href, requests: 0, bytes: 0, cache: 'none' }
    if (scope?.aborted) this.#cancel()
    else scope?.addEventListener('abort', this.#cancel)
  }

  /** Asks for the bytes `[start, end)`; a connection that breaks before a range is here is replaced once. */
  async fetch(start: number, end: number): Promise<Answer> {
    this.#deadline ??= setTimeout(() => this.#abort.abort(this.#tooSlow()), this.#settings.timeout).unref()
    for (let tries = 2; ;) {
      try {
        const { head, body } = await this.#ask(start, end)
        return { ...head, body: head.end === start ? nothing() : this.#bytes(body, start, head.whole ? 0 : Math.min(end, head.end), tries) }
      } catch (error) {
        if (!(await this.#again(error, --tries))) throw this.#named(error)
      }
    }
  }

  /** Cancels what is in flight. */
  leave(): void {
    clearTimeout(this.#deadline)
    this.#scope?.removeEventListener('abort', this.#cancel)
    this.#abort.abort(new ImageError('SOURCE_UNAVAILABLE', 'The source was closed'))
  }

  readonly #cancel = (): void => {
    const reason: unknown = this.#scope?.reason
    this.#abort.abort(
      reason instanceof ImageError ? reason : new ImageError('SOURCE_TIMEOUT', 'The request ended before its source was read'),
    )
  }

  /** Sends a request and follows where it leads. */
  async #ask(start: number, end: number): Promise<{ head: Head; body: Body }> {
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const { statusCode, headers, body } = await this.#send(start, end)
      try {
        if (!REDIRECTING.has(statusCode)) return { head: this.#check(readHead(statusCode, headers, start, this.#url.host)), body }
        this.#url = this.#settings.guard.redirect(headers['location'], this.#url)
      } catch (error) {
        drop(body)
        throw error
      }
      drop(body)
    }
    throw new ImageError('SOURCE_UNAVAILABLE', `${this.#url.host} redirects more than ${REDIRECTS} times`)
  }

  async #send(start: number, end: number): Promise<Dispatcher.ResponseData> {
    this.#abort.signal.throwIfAborted()
    this.cost.requests++
    return this.#settings.agent.request({
      origin: this.#url.origin,
      path: this.#url.pathname + this.#url.search,
      method: 'GET',
      headers: { range: `bytes=${start}-${end - 1}`, 'accept-encoding': 'identity', accept: '*/*', 'user-agent': 'heliograph' },
      signal: this.#abort.signal,
    })
  }

  #check(head: Head): Head {
    if (this.#head) compareHeads(this.#head, head, this.#url.host)
    this.#head ??= head
    return head
  }

  /** The bytes of a body as they come; those of a range that breaks off are asked for again from there on, up to `end`. */
  async *#bytes(body: Body, start: number, end: number, tries: number): AsyncGenerator<Uint8Array, undefined> {
    let from: Body | undefined = body
    for (let at = start; ;) {
      try {
        from ??= (await this.#ask(at, end)).body
        for await (const chunk of from as AsyncIterable<Uint8Array>) {
          this.cost.bytes += chunk.length
          at += chunk.length
          yield chunk
        }
        return
      } catch (error) {
        if (at >= end || !(await this.#again(error, --tries))) throw this.#named(error)
        from = undefined
      }
    }
  }

  /** Whether to ask once more after an error; if so, not at once. */
  async #again(error: unknown, tries: number): Promise<boolean> {
    if (tries <= 0 || this.#abort.signal.aborted || !BROKEN.has(codeOf(error))) return false
    await sleep(20 + 80 * Math.random())
    return !this.#abort.signal.aborted
  }

  #tooSlow(): ImageError {
    return new ImageError('SOURCE_TIMEOUT', this.#head ? `${this.#url.host} took too long` : unreachable(this.#url.host))
  }

  /** An error as clients may see it: without the address that a name was resolved to. */
  #named(error: unknown): unknown {
    const { aborted, reason } = this.#abort.signal
    if (aborted) return reason
    if (error instanceof ImageError) return error
    const [code, { host }] = [codeOf(error), this.#url]
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
      return new ImageError('SOURCE_TIMEOUT', unreachable(host), { cause: error })
    if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return this.#tooSlow()
    if (UNREACHABLE.has(code)) return new ImageError('SOURCE_UNAVAILABLE', unreachable(host), { cause: error })
    if (/CERT|TLS|SSL/.test(code))
      return new ImageError('SOURCE_UNAVAILABLE', `${host} offers no connection that can be trusted`, { cause: error })
    return new ImageError('SOURCE_UNAVAILABLE', `${host} broke off, or broke the rules of HTTP`, { cause: error })
  }
}

type Body = Dispatcher.ResponseData['body']

async function* nothing(): AsyncGenerator<Uint8Array, undefined> {}

/** Lets go of a body that is of no interest, however long it is. */
function drop(body: Body): void {
  body.dump({ limit: DUMPED }).catch(() => {})
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
