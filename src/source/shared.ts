import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { Abort, type Signal } from '../signal.ts'
import type { Awaitable } from '../steps.ts'
import { canonical, type Cost, type OpenSource, type Scope, type Sources } from './open.ts'

/** Milliseconds after which a source that is being read is opened anew for whoever comes: it has used up its own time, and the file may be another by now. */
const JOINED = 1_000

/** Bytes that are kept of a source which nobody reads just now. */
const KEPT = 1024 * 1024

/** The kinds of sources that an origin is asked for. */
const FAR = /^(?:https?|s3|gs|abs):/i

/** Opens sources so that requests which read the same file at the same time read it once; each of them may leave, or fail, alone. */
export function sharing(sources: Sources): Sources {
  const reading = new Map<string, Reading>()
  const join = (url: string, scope: Scope): OpenSource => {
    const key = `${scope.firstBytes ?? ''} ${scope.maxAge ?? ''} ${canonical(url)}`
    const known = reading.get(key)
    if (known?.open) return new Share(known, url, sources, scope)
    const begun = new Reading(sources, url, scope, () => {
      if (reading.get(key) === begun) reading.delete(key)
    })
    reading.set(key, begun)
    return new Share(begun, url, sources, scope)
  }
  const far = (url: string, scope: Scope): OpenSource => {
    const open = () => join(url, scope)
    return sources.kept?.(url, scope, open) ?? open()
  }
  return { ...sources, open: (url, scope = {}) => (FAR.test(url) ? far(url, scope) : sources.open(url, scope)) }
}

/** One source, as long as anybody reads it. */
class Reading {
  readonly source: OpenSource
  readonly #abort = new Abort()
  readonly #began = performance.now()
  readonly #shares = new Set<Share>()
  readonly #ended: () => void
  #failed = false
  /** Whether several read it at the same time; then what was read of it is kept for those who come a little later. */
  #shared = false
  #closed = false

  constructor(sources: Sources, url: string, { firstBytes, maxAge }: Scope, ended: () => void) {
    const wanted = { ...(firstBytes !== undefined && { firstBytes }), ...(maxAge !== undefined && { maxAge }) }
    this.source = sources.open(url, { signal: this.#abort, ...wanted })
    this.#ended = ended
  }

  /** Whether others may join. */
  get open(): boolean {
    return !this.#failed && (this.#shares.size > 0 || this.#closed) && this.#left > 0
  }

  /** Milliseconds for which others may join. */
  get #left(): number {
    return JOINED - (performance.now() - this.#began)
  }

  /** Whether only that is here which has been read. */
  get closed(): boolean {
    return this.#closed
  }

  /** Says whether others read it already, or did. */
  join(share: Share): boolean {
    this.#shared ||= this.#shares.add(share).size > 1
    return this.#shared
  }

  async read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    return this.#watched(() => this.source.read(offset, length, ahead))
  }

  async size(): Promise<number> {
    return this.#watched(() => this.source.size())
  }

  settle(): Awaitable<void> {
    const settled = this.source.settle?.()
    return settled instanceof Promise ? this.#watched(() => settled) : settled
  }

  /** The last to leave closes the source: at once, if not because all is read. */
  async leave(share: Share, early: boolean): Promise<void> {
    if (!this.#shares.delete(share)) return
    const [next] = this.#shares
    if (next) return next.pays()
    if (this.#shared && !early && !this.#failed && this.source.cost.bytes <= KEPT) this.#linger()
    else this.#ended()
    if (early) this.#abort.abort(closed())
    await this.source.dispose()
  }

  #linger(): void {
    if (!this.#closed) setTimeout(this.#ended, Math.max(0, this.#left)).unref()
    this.#closed = true
  }

  /** Whoever comes after a failure is not to share it. */
  async #watched<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read()
    } catch (error) {
      this.#failed = true
      throw error
    }
  }
}

/** What one request sees of a source that others may read too. */
class Share implements OpenSource {
  readonly budget: Budget
  readonly #reading: Reading
  readonly #signal: Signal | undefined
  readonly #joined: boolean
  readonly #alone: () => OpenSource
  /** What the source had cost before this request was the one that pays; undefined while another does. */
  #before: Pick<Cost, 'requests' | 'bytes'> | undefined
  #own: OpenSource | undefined
  /** Turns away those who wait, should the request end. */
  readonly #waiting = new Set<(reason: ImageError) => void>()
  #left = false

  constructor(reading: Reading, url: string, sources: Sources, scope: Scope) {
    this.budget = new Budget(scope.limits ?? sources.limits, scope.signal)
    this.#reading = reading
    this.#signal = scope.signal
    scope.signal?.addEventListener('abort', () => this.#waiting.forEach((turnAway) => turnAway(departed(scope.signal!))), { once: true })
    this.#alone = () => sources.open(url, scope)
    this.#joined = reading.join(this)
    if (!this.#joined) this.#before = { requests: 0, bytes: 0 }
  }

  /** The one that opened the source pays for it; once it has left, another does. */
  get cost(): Cost {
    const { url, requests, bytes, cache } = this.#reading.source.cost
    const [paid, own] = [this.#before ?? { requests, bytes }, this.#own?.cost ?? { requests: 0, bytes: 0 }]
    return {
      url,
      requests: requests - paid.requests + own.requests,
      bytes: bytes - paid.bytes + own.bytes,
      cache: this.#joined ? 'shared' : cache,
    }
  }

  get state(): OpenSource['state'] {
    return (this.#own ?? this.#reading.source).state
  }

  /** What is kept of the file that all of them read. */
  get kept(): OpenSource['kept'] {
    return this.#own ? undefined : this.#reading.source.kept
  }

  settle(): Awaitable<void> {
    const settled = this.#reading.settle()
    return settled instanceof Promise ? this.#whileStaying(settled) : settled
  }

  pays(): void {
    const { requests, bytes } = this.#reading.source.cost
    this.#before ??= { requests, bytes }
  }

  size(): Promise<number> {
    return this.#asked((source) => source.size())
  }

  read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    return this.#asked((source) => source.read(offset, length, ahead))
  }

  held(offset: number, length: number): Uint8Array | undefined {
    if (this.#left || this.#signal?.aborted) return undefined
    return (this.#own ?? this.#reading.source).held?.(offset, length)
  }

  heldSize(): number | undefined {
    return (this.#own ?? this.#reading.source).heldSize?.()
  }

  async dispose(): Promise<void> {
    if (this.#left) return
    this.#left = true
    await Promise.all([this.#reading.leave(this, this.#signal?.aborted ?? false), this.#own?.dispose()])
  }

  /** What others read too much of, or have let go, is read alone. */
  async #asked<T>(ask: (source: Pick<OpenSource, 'size' | 'read'>) => Promise<T>): Promise<T> {
    if (this.#left) throw closed()
    try {
      return await this.#whileStaying(ask(this.#own ?? this.#reading))
    } catch (error) {
      const usedUp = error instanceof ImageError && (error.code === 'LIMIT_EXCEEDED' || this.#reading.closed)
      if (!this.#joined || this.#own || this.#left || !usedUp) throw error
      this.#own ??= this.#alone()
      return ask(this.#own)
    }
  }

  /** What was asked for, as long as the one who asked waits. One listener serves all: a file in many pieces is asked for thousands of times at once. */
  #whileStaying<T>(asked: Promise<T>): Promise<T> {
    const signal = this.#signal
    if (!signal) return asked
    if (signal.aborted) return Promise.reject(departed(signal))
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject)
      asked.then(
        (answer) => {
          this.#waiting.delete(reject)
          resolve(answer)
        },
        (error: unknown) => {
          this.#waiting.delete(reject)
          reject(error)
        },
      )
    })
  }
}

function departed({ reason }: Signal): ImageError {
  return reason instanceof ImageError ? reason : new ImageError('SOURCE_TIMEOUT', 'The request ended before its source was read')
}

function closed(): ImageError {
  return new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
}
