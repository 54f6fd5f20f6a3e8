import { Budget, type Limits } from './budget.ts'
import { ImageError } from './error.ts'
import { Image } from './image.ts'
import type { Redaction } from './redact.ts'
import { Abort, type Signal } from './signal.ts'
import type { Kept } from './source/opened.ts'
import { canonical, type OpenSource, type Scope, type Sources } from './source/open.ts'
import type { ByteSource } from './source/source.ts'

/** An image that one request reads, and what is to be done when that is over. */
export interface Opened {
  readonly source: OpenSource
  /** At once, unless it must be found out first which state of the file is read. */
  readonly image: Image | Promise<Image>
  /** Lets go of the source. May be called twice. */
  leave(): Promise<void>
}

/** Opens the image that a URL names. What was found out about it by an earlier request is known already, where its file is kept and in the same state. */
export function openImage(sources: Sources, url: string, scope: Scope, redaction: Redaction): Opened {
  const source = sources.open(url, scope)
  const named = { url: canonical(url), limits: scope.limits ?? sources.limits, redaction, signal: scope.signal }
  if (source.kept) return joined(source, named)
  if (!source.settle) return { source, image: new Image(named.url, source, redaction), leave: () => source.dispose() }
  const settled = source.settle()
  if (!(settled instanceof Promise)) return joined(source, named)
  let later: Opened | undefined
  return {
    source,
    image: settled.then(() => (later = joined(source, named)).image),
    leave: () => (later ? later.leave() : source.dispose()),
  }
}

interface Named {
  readonly url: string
  readonly limits: Limits
  readonly redaction: Redaction
  readonly signal: Signal | undefined
}

function joined(source: OpenSource, named: Named): Opened & { image: Image } {
  const reader = { source, signal: named.signal }
  const known = source.kept?.recall(named.redaction)
  const kept = known instanceof KeptImage && known.limits === named.limits && known.join(reader) ? known : new KeptImage(named, reader)
  return {
    image: kept.image,
    source,
    leave: () => {
      if (source.kept && kept.leave(reader)) kept.keep(source.kept, named.redaction)
      return source.dispose()
    },
  }
}

/** A request by which a file is read. */
interface Reader {
  readonly source: OpenSource
  readonly signal: Signal | undefined
}

/** An image that outlives the request which asked about it first: whoever asks later finds what was answered, and reads on by a source of their own. */
class KeptImage {
  readonly image: Image
  readonly limits: Limits
  readonly #relay: Relay
  /** Bytes of memory that it took when it was kept last. */
  #counted = 0

  constructor({ url, limits, redaction }: Named, reader: Reader) {
    this.limits = limits
    this.#relay = new Relay(limits)
    this.image = new Image(url, this.#relay, redaction, this.#relay.passing)
    this.#relay.join(reader)
  }

  /** Takes part, unless somebody is in the middle of finding something out: what ends that early is not to end this. */
  join(reader: Reader): boolean {
    if (!this.#relay.quiet) return false
    this.image.turn++
    this.#relay.join(reader)
    return true
  }

  /** Whether what was found out is good for others. */
  leave(reader: Reader): boolean {
    this.#relay.leave(reader)
    return this.#relay.quiet
  }

  /** Has itself kept, if that is not done already, or it has grown since. */
  keep(file: Kept, by: object): void {
    const bytes = this.#relay.bytes + this.image.extraBytes
    if (bytes === this.#counted && file.recall(by) === this) return
    this.#counted = bytes
    file.remember(by, this, bytes)
  }
}

/** Bytes of memory that an image takes of which nothing was asked, and that each byte read of its file comes to once it is decoded. */
const LEAST = 12 * 1024
const DECODED = 6

/** A file that is read by whatever request is there. */
class Relay implements ByteSource {
  readonly budget: Budget
  /** The same file, for those who keep nothing of what they read. */
  readonly passing: ByteSource
  readonly #readers = new Set<Reader>()
  readonly #abort = new Abort()
  #size: number | undefined
  #pending = 0
  #taken = 0
  /** Whether something was found out that another time might be found out otherwise. */
  #spoiled = false

  constructor(limits: Limits) {
    this.budget = new Budget(limits, this.#abort)
    this.passing = {
      budget: this.budget,
      size: () => this.size(),
      read: (offset, length, ahead) => this.#ask(offset, length, ahead),
      held: (offset, length) => this.#here(offset, length),
      heldSize: () => this.heldSize(),
    }
  }

  get quiet(): boolean {
    return !this.#spoiled && !this.budget.exceeded && this.#pending === 0
  }

  get bytes(): number {
    return LEAST + DECODED * this.#taken
  }

  join(reader: Reader): void {
    this.#readers.add(reader)
    this.budget.renew()
  }

  leave(reader: Reader): void {
    if (!this.#readers.delete(reader) || this.#readers.size > 0) return
    // What is going on now nobody waits for; it ends in a way that says nothing of the file.
    if (!reader.signal?.aborted && this.#pending === 0) return
    this.#spoiled = true
    this.#abort.abort(reader.signal?.reason ?? closed())
  }

  async size(): Promise<number> {
    return (this.#size ??= await this.#while((source) => source.size()))
  }

  async read(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    const bytes = await this.#ask(offset, length, ahead)
    this.#taken += bytes.length
    return bytes
  }

  heldSize(): number | undefined {
    return (this.#size ??= this.#other()?.source.heldSize?.())
  }

  held(offset: number, length: number): Uint8Array | undefined {
    const bytes = this.#here(offset, length)
    this.#taken += bytes?.length ?? 0
    return bytes
  }

  #here(offset: number, length: number): Uint8Array | undefined {
    return this.#other()?.source.held?.(offset, length)
  }

  #ask(offset: number, length: number, ahead?: number): Promise<Uint8Array> {
    return this.#while((source) => source.read(offset, length, ahead))
  }

  /** Asks by another request where the one that asked has left. */
  async #while<T>(ask: (source: OpenSource) => Promise<T>): Promise<T> {
    this.#pending++
    try {
      for (;;) {
        const reader = this.#reader()
        try {
          return await ask(reader.source)
        } catch (error) {
          const gone = reader.signal?.aborted || !this.#readers.has(reader)
          if (!gone || !this.#other(reader)) throw error
        }
      }
    } catch (error) {
      this.#spoiled = true
      throw error
    } finally {
      this.#pending--
    }
  }

  #reader(): Reader {
    const [first] = this.#readers
    const reader = this.#other() ?? first
    if (!reader) throw closed()
    return reader
  }

  #other(but?: Reader): Reader | undefined {
    for (const reader of this.#readers) if (reader !== but && !reader.signal?.aborted) return reader
    return undefined
  }
}

function closed(): ImageError {
  return new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
}
