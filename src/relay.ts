import { Budget, type Limits } from './budget.ts'
import { ImageError } from './error.ts'
import { Abort, type Signal } from './signal.ts'
import type { OpenSource } from './source/open.ts'
import type { ByteSource } from './source/source.ts'

/** A request by which a file is read. */
export interface Reader {
  readonly source: OpenSource
  readonly signal: Signal | undefined
}

/** Bytes of memory that an image takes of which nothing was asked, and that each byte read of its file comes to once it is decoded. */
const LEAST = 12 * 1024
const DECODED = 6

/** A file that is read by whatever request is there. */
export class Relay implements ByteSource {
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
