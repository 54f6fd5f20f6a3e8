import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { canonical, type Cost, type OpenSource, type Scope, type Sources } from './open.ts'

/** Milliseconds after which a source that is being read is opened anew for whoever comes: it has used up its own time, and the file may be another by now. */
const JOINED = 1_000

/** The kinds of sources that an origin is asked for. */
const FAR = /^(?:https?|s3|gs|abs):/i

/** Opens sources so that requests which read the same file at the same time read it once; each of them may leave, or fail, alone. */
export function sharing(sources: Sources): Sources {
  const reading = new Map<string, Reading>()
  const join = (url: string, scope: Scope): OpenSource => {
    const key = `${scope.firstBytes ?? ''} ${canonical(url)}`
    const known = reading.get(key)
    if (known?.open) return new Share(known, url, sources, scope)
    const begun = new Reading(sources, url, scope, () => {
      if (reading.get(key) === begun) reading.delete(key)
    })
    reading.set(key, begun)
    return new Share(begun, url, sources, scope)
  }
  return { ...sources, open: (url, scope = {}) => (FAR.test(url) ? join(url, scope) : sources.open(url, scope)) }
}

/** One source, as long as anybody reads it. */
class Reading {
  readonly source: OpenSource
  readonly #abort = new AbortController()
  readonly #began = performance.now()
  readonly #shares = new Set<Share>()
  readonly #ended: () => void
  #failed = false

  constructor(sources: Sources, url: string, { firstBytes }: Scope, ended: () => void) {
    this.source = sources.open(url, { signal: this.#abort.signal, ...(firstBytes !== undefined && { firstBytes }) })
    this.#ended = ended
  }

  /** Whether others may join. */
  get open(): boolean {
    return !this.#failed && this.#shares.size > 0 && performance.now() - this.#began < JOINED
  }

  /** Says whether others read it already. */
  join(share: Share): boolean {
    return this.#shares.add(share).size > 1
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    return this.#watched(() => this.source.read(offset, length))
  }

  async size(): Promise<number> {
    return this.#watched(() => this.source.size())
  }

  /** The last to leave closes the source: at once, if not because all is read. */
  async leave(share: Share, early: boolean): Promise<void> {
    if (!this.#shares.delete(share)) return
    const [next] = this.#shares
    if (next) return next.pays()
    this.#ended()
    if (early) this.#abort.abort(closed())
    await this.source.dispose()
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
  readonly #signal: AbortSignal | undefined
  readonly #joined: boolean
  readonly #alone: () => OpenSource
  /** What the source had cost before this request was the one that pays; undefined while another does. */
  #before: Pick<Cost, 'requests' | 'bytes'> | undefined
  #own: OpenSource | undefined
  #left = false

  constructor(reading: Reading, url: string, sources: Sources, scope: Scope) {
    this.budget = new Budget(scope.limits ?? sources.limits, scope.signal)
    this.#reading = reading
    this.#signal = scope.signal
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

  pays(): void {
    const { requests, bytes } = this.#reading.source.cost
    this.#before ??= { requests, bytes }
  }

  size(): Promise<number> {
    return this.#asked((source) => source.size())
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    return this.#asked((source) => source.read(offset, length))
  }

  async dispose(): Promise<void> {
    if (this.#left) return
    this.#left = true
    await Promise.all([this.#reading.leave(this, this.#signal?.aborted ?? false), this.#own?.dispose()])
  }

  /** What others read too much of is read alone. */
  async #asked<T>(ask: (source: Pick<OpenSource, 'size' | 'read'>) => Promise<T>): Promise<T> {
    if (this.#left) throw closed()
    try {
      return await unlessAborted(ask(this.#own ?? this.#reading), this.#signal)
    } catch (error) {
      if (!this.#joined || this.#own || !(error instanceof ImageError && error.code === 'LIMIT_EXCEEDED')) throw error
      this.#own ??= this.#alone()
      return ask(this.#own)
    }
  }
}

function closed(): ImageError {
  return new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
}

/** What was asked for, as long as the one who asked waits. */
function unlessAborted<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return asked
  return new Promise((resolve, reject) => {
    const leave = () => {
      const reason: unknown = signal.reason
      reject(reason instanceof ImageError ? reason : new ImageError('SOURCE_TIMEOUT', 'The request ended before its source was read'))
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
