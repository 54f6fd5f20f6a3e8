import { setTimeout as sleep } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { ImageError } from '../error.ts'
import type { Signal } from '../signal.ts'
import { compareHeads, type Head, readHead, sameState, state } from './answer.ts'
import { type Answered, type Body, exchange } from './exchange.ts'
import { fault, isBroken, isDown, isUnreachable, tooSlow } from './fault.ts'
import { type Guard, unreachable } from './guard.ts'
import type { Cost, FileState } from './opened.ts'
import type { Origins } from './origins.ts'
import { excerpt, type StoredObject } from './store.ts'
import type { Answer } from './stretch.ts'
import { span } from '../trace.ts'
import { Visit } from './visit.ts'

const REDIRECTS = 5
const REDIRECTING = new Set([301, 302, 303, 307, 308])

/** Bytes of a body nobody wants that are read all the same, because a new connection costs more. */
const DUMPED = 16 * 1024

/** Milliseconds that it takes at least to say that a host is not to be read, so that the time does not tell what listens where. */
const FLOOR = 200

/** By which connections, and for how long, an origin is asked. */
export interface OriginSettings {
  readonly agent: Dispatcher
  readonly guard: Guard
  /** Milliseconds that all requests for one source may take together. */
  readonly timeout: number
  /** What is known of origins beyond this request. */
  readonly origins: Origins
}

/** One file on one web server, for as long as one request reads it. */
export class Origin {
  readonly cost: Cost
  readonly #settings: OriginSettings
  readonly #visit: Visit
  /** Where to ask; after a redirect, where that led. */
  #url: URL
  /** The object of a store that is asked for; none after a redirect, which leads away from what its credentials are for. */
  #object: StoredObject | undefined
  /** What the origin is called in messages about all of its answers. */
  readonly #store: string | undefined
  /** What the first answer said of the file. */
  #head: Head | undefined
  /** What every request carries beside the range, so that the file is in the state that is known of it, or in another. */
  #conditions: Readonly<Record<string, string>> | undefined
  /** Whether the file turned out to be in another state than the one that was known of it. */
  changed = false

  constructor(url: URL, settings: OriginSettings, scope: Signal | undefined, object?: StoredObject, cost?: Cost) {
    this.#url = object?.url ?? url
    this.#object = object
    this.#store = object?.name
    this.#settings = settings
    this.#visit = new Visit(scope)
    this.cost = cost ?? { url: url.href, requests: 0, bytes: 0, cache: 'none' }
  }

  get #name(): string {
    return this.#store ?? this.#url.host
  }

  /** What the first answer said of the state of the file. */
  get state(): FileState | undefined {
    return this.#head
  }

  get head(): Head | undefined {
    return this.#head
  }

  /** Reads a file of which something is known already: in that state alone, or, where no head is given, only if it is in another. */
  given(conditions: Readonly<Record<string, string>>, head?: Head): void {
    this.#conditions = conditions
    this.#head ??= head
  }

  /** Asks for the bytes `[start, end)`; a connection that breaks before a range is here is replaced once. */
  async fetch(start: number, end: number): Promise<Head & Answer> {
    this.#visit.begin(this.#settings.timeout, () => tooSlow(this.#name, this.#head !== undefined))
    for (let tries = 2; ;) {
      try {
        const { head, body } = await this.#ask(start, end)
        if (head.end > start)
          return { ...head, body: head.whole ? this.#whole(body) : this.#range(body, start, Math.min(end, head.end), tries) }
        body.drop(DUMPED)
        return { ...head, body: nothing() }
      } catch (error) {
        if (!(await this.#again(error, --tries))) throw this.#named(error)
      }
    }
  }

  /** Cancels what is in flight, in a moment where ranges are arriving. */
  leave(): void {
    this.#visit.leave()
  }

  /** Sends a request, and others to where it leads. */
  #ask(start: number, end: number): Promise<{ head: Head; body: Body }> {
    return this.#visit.ask(() => this.#follow(start, end))
  }

  async #follow(start: number, end: number): Promise<{ head: Head; body: Body }> {
    const said: FileState[] = []
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const { statusCode, headers, body } = await this.#send(start, end)
      try {
        if (statusCode === 304 && this.#conditions) return { head: { ...sameState(headers, start), ...this.#way(said) }, body }
        if (await this.#moved(statusCode, headers, body)) continue
        if (!REDIRECTING.has(statusCode)) return { head: this.#heard(statusCode, headers, start, said), body }
        said.push(state(headers))
        this.#url = this.#redirected(headers['location'])
        this.#object = undefined
      } catch (error) {
        body.drop(DUMPED)
        throw error
      }
      body.drop(DUMPED)
    }
    throw new ImageError('SOURCE_UNAVAILABLE', `${this.#name} redirects more than ${REDIRECTS} times`)
  }

  /** Where a redirect leads; what is wrong with that of a store is said without telling where the store is. */
  #redirected(location: string | string[] | undefined): URL {
    try {
      return this.#settings.guard.redirect(location, this.#url)
    } catch (cause) {
      if (!this.#store || !(cause instanceof ImageError)) throw cause
      throw new ImageError(cause.code, `${this.#store} redirects to what may not be read`, { cause })
    }
  }

  /** Whether a store says that its object is to be asked for elsewhere, and where is known now. */
  async #moved(status: number, headers: Answered['headers'], body: Body): Promise<boolean> {
    if (!this.#object || status < 300 || status === 416) return false
    if (!this.#object.refused({ status, headers, text: await excerpt(body) })) return false
    this.#url = this.#object.url
    return true
  }

  /** Stores need not say how long an object is when they refuse its first byte: it has none. */
  #readHead(status: number, headers: Answered['headers'], start: number): Head {
    const empty = this.#object && status === 416 && start === 0
    return readHead(status, empty ? { 'content-range': 'bytes */0', ...headers } : headers, start, this.#name)
  }

  async #send(start: number, end: number): Promise<Answered> {
    this.#visit.signal.throwIfAborted()
    const range = `bytes=${start}-${end - 1}`
    const [url, object] = [this.#url, this.#object]
    const conditions = this.#conditions
    const credentials = await object?.headers(range, conditions)
    return this.#inTurn(url.origin, () => {
      this.cost.requests++
      const headers = { ...credentials, ...conditions, range, 'accept-encoding': 'identity', accept: '*/*', 'user-agent': 'heliograph' }
      const asked = { origin: url.origin, path: url.pathname + url.search, method: 'GET', headers } as const
      return exchange(object?.agent ?? this.#settings.agent, asked, this.#visit.signal)
    })
  }

  /** Asks an origin when it is this request's turn, and remembers whether it answered. */
  async #inTurn<T>(origin: string, ask: () => Promise<T>): Promise<T> {
    const { origins } = this.#settings
    const leave = await origins.enter(origin, this.#visit.signal)
    const began = performance.now()
    try {
      const answer = await span('source', { origin }, ask)
      origins.answered(origin)
      return answer
    } catch (error) {
      if (isDown(error)) origins.failed(origin)
      if (!isUnreachable(error)) throw error
      await sleep(FLOOR - (performance.now() - began))
      throw error instanceof ImageError ? new ImageError(error.code, unreachable(this.#name), { cause: error }) : error
    } finally {
      leave()
    }
  }

  #way(hops: readonly FileState[]): Pick<Head, 'hops' | 'at'> {
    return { hops, at: this.#url.origin + this.#url.pathname }
  }

  /** What an answer says of the file, which is to be what is known of it. */
  #heard(status: number, headers: Answered['headers'], start: number, said: readonly FileState[]): Head {
    try {
      const head = { ...this.#readHead(status, headers, start), ...this.#way(said) }
      if (this.#head) compareHeads(this.#head, head, this.#name)
      this.#head ??= head
      return head
    } catch (error) {
      this.changed ||= this.#head !== undefined && this.#conditions !== undefined && (status < 300 || status === 416)
      throw error
    }
  }

  /** The bytes of a whole file as they come. */
  async *#whole(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
    try {
      for await (const chunk of body) {
        this.cost.bytes += chunk.length
        yield chunk
      }
    } catch (error) {
      throw this.#named(error)
    }
  }

  /** The bytes of a range as they come; where it breaks off, they are asked for again from there on. They count as soon as they are under way. */
  #range(body: Body, start: number, end: number, tries: number): AsyncIterator<Uint8Array, undefined> {
    let [from, at, left]: [Body | undefined, number, number] = [body, start, tries]
    let state: 'new' | 'arriving' | 'over' = 'new'
    const begin = () => {
      if (state === 'new') this.#visit.arrives()
      state = 'arriving'
      this.cost.bytes += end - at
    }
    const finish = () => {
      if (state === 'arriving') this.#visit.arrived()
      state = 'over'
    }
    const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
      for (;;) {
        try {
          if (state === 'new' || !from) begin()
          from ??= (await this.#ask(at, end)).body
          const step = await from.next()
          if (step.done) finish()
          else at += step.value.length
          return step
        } catch (error) {
          this.cost.bytes -= Math.max(0, end - at)
          if (at >= end || !(await this.#again(error, --left))) {
            finish()
            throw this.#named(error)
          }
          from = undefined
        }
      }
    }
    const stop = async () => {
      from?.drop(0)
      finish()
      return { done: true, value: undefined } as const
    }
    return { next, return: stop }
  }

  /** Whether to ask once more after an error; if so, not at once. */
  async #again(error: unknown, tries: number): Promise<boolean> {
    const { left, signal } = this.#visit
    if (tries <= 0 || left || signal.aborted || !isBroken(error)) return false
    await sleep(20 + 80 * Math.random())
    return !signal.aborted
  }

  #named(error: unknown): unknown {
    const { aborted, reason } = this.#visit.signal
    return aborted ? reason : fault(error, this.#name, this.#head !== undefined)
  }
}

async function* nothing(): AsyncGenerator<Uint8Array, undefined> {}
