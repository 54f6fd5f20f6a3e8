import { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { andThen, attempt, type Awaitable, promised, run, type Steps, together, waiting } from '../steps.ts'

/** A random-access, read-only run of bytes: a remote file, a slice of one, or memory. */
export interface ByteSource {
  /** What reading this file may cost; slices share it. */
  readonly budget: Budget
  /** Total length in bytes, learned with the first read where the origin must be asked; Infinity where the origin does not say. */
  size(): Promise<number>
  /**
   * The bytes `[offset, offset + length)`, cut short only by the end of the source. Callers never write into them. Where they must be
   * fetched, up to `ahead` bytes behind them come along: a reader who knows what will be wanted next says how much that is. `WALK`
   * is said by who goes from one thing to the next, and does not know how far.
   */
  read(offset: number, length: number, ahead?: number): Promise<Uint8Array>
  /** What `read` would give, where it is here already; undefined where it must be waited for, or nothing is known of that. */
  held?(offset: number, length: number): Uint8Array | undefined
  /** What `size` would give, where that is known already. */
  heldSize?(): number | undefined
  /** All of it, where it lies in memory as it is: what goes over it then needs no array for each thing that it looks at. */
  whole?(): Uint8Array | undefined
  /** Where in bytes that are here an offset is, of a source that is all there but begins or ends elsewhere than they do. */
  place?(offset: number): { readonly bytes: Uint8Array; readonly at: number } | undefined
}

/** That who reads will read on, as far as it takes. */
export const WALK = Infinity

/** Bytes of a slice that come together, at least, where it has as many: whoever reads of a block will read on. */
const TOGETHER = 64 * 1024

/** Bytes already in memory: `data:` URLs, uploads, test fixtures. */
export function memory(bytes: Uint8Array, budget = new Budget()): ByteSource {
  return new Memory(bytes, budget)
}

/** A copy with another `read` loses `held` with the prototype, so that none of its reads is passed by. */
class Memory implements ByteSource {
  readonly budget: Budget
  readonly bytes: Uint8Array
  readonly size = sizeOf
  readonly read = readOf

  constructor(bytes: Uint8Array, budget: Budget) {
    this.budget = budget
    this.bytes = bytes
  }

  held(offset: number, length: number): Uint8Array {
    return part(this.bytes, offset, length)
  }

  heldSize(): number {
    return this.bytes.length
  }

  whole(): Uint8Array {
    return this.bytes
  }
}

async function sizeOf(this: Memory): Promise<number> {
  return this.bytes.length
}

async function readOf(this: Memory, offset: number, length: number): Promise<Uint8Array> {
  return part(this.bytes, offset, length)
}

/** The part of a source that starts at `offset`; reading it reads the source. It ends where its source ends, if that is sooner. */
export function slice(source: ByteSource, offset: number, length = Infinity): ByteSource {
  return source instanceof Slice ? source.part(offset, length) : new Slice(source, offset, length)
}

class Slice implements ByteSource {
  readonly budget: Budget
  readonly #source: ByteSource
  readonly #offset: number
  readonly #length: number
  #whole: Uint8Array | undefined

  constructor(source: ByteSource, offset: number, length: number) {
    this.budget = source.budget
    this.#source = source
    this.#offset = offset
    this.#length = length
  }

  /** A part of this one, which reads what this one reads. */
  part(offset: number, length: number): Slice {
    return new Slice(this.#source, this.#offset + offset, this.#within(offset, length))
  }

  async size(): Promise<number> {
    return this.#sizeIn(await this.#source.size())
  }

  read(at: number, count: number, ahead?: number): Promise<Uint8Array> {
    const inside = this.#within(at, count)
    const rest = this.#length - at - inside
    const isFar = rest === Infinity || (ahead === WALK && rest > TOGETHER)
    const along = isFar ? ahead : Math.min(ahead ?? Math.max(0, TOGETHER - inside), rest)
    return this.#source.read(this.#offset + at, inside, along)
  }

  held(at: number, count: number): Uint8Array | undefined {
    return this.#source.held?.(this.#offset + at, this.#within(at, count))
  }

  heldSize(): number | undefined {
    const size = this.#source.heldSize?.()
    return size === undefined ? undefined : this.#sizeIn(size)
  }

  whole(): Uint8Array | undefined {
    if (this.#whole) return this.#whole
    const all = this.#source.whole?.()
    return (this.#whole = all && part(all, this.#offset, this.#length))
  }

  #within(at: number, count: number): number {
    return Math.max(0, Math.min(count, this.#length - at))
  }

  #sizeIn(size: number): number {
    return Math.max(0, Math.min(this.#length, size - this.#offset))
  }
}

/** Reads as a step: at once, where the bytes are here. */
export function* reading(source: ByteSource, offset: number, length: number, ahead?: number): Steps<Uint8Array> {
  return source.held?.(offset, length) ?? (yield* waiting(source.read(offset, length, ahead)))
}

/** The length of a source as a step. */
export function* sizing(source: ByteSource): Steps<number> {
  return source.heldSize?.() ?? (yield* waiting(source.size()))
}

/** Bytes that must be made before they can be read, such as inflated ones; made once, when first asked for, and at once where nothing must be waited for. */
export function lazy(budget: Budget, make: () => Awaitable<Uint8Array>): ByteSource {
  return new Lazy(budget, make)
}

/** Its copies lose `held`, as those of memory do. */
class Lazy implements ByteSource {
  readonly budget: Budget
  readonly size: () => Promise<number>
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
  readonly #make: () => Awaitable<Uint8Array>
  #made: Awaitable<Uint8Array> | undefined

  constructor(budget: Budget, make: () => Awaitable<Uint8Array>) {
    this.budget = budget
    this.#make = make
    this.size = async () => (await this.#bytes()).length
    this.read = async (offset, length) => part(await this.#bytes(), offset, length)
  }

  held(offset: number, length: number): Uint8Array | undefined {
    const bytes = this.#bytes()
    return bytes instanceof Promise ? undefined : part(bytes, offset, length)
  }

  heldSize(): number | undefined {
    const bytes = this.#bytes()
    return bytes instanceof Promise ? undefined : bytes.length
  }

  whole(): Uint8Array | undefined {
    const bytes = this.#bytes()
    return bytes instanceof Promise ? undefined : bytes
  }

  #bytes(): Awaitable<Uint8Array> {
    return (this.#made ??= attempt(this.#make))
  }
}

function part(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  return bytes.subarray(offset, Math.max(offset, offset + length))
}

/** Several runs of bytes seen as one, for blocks stored in pieces; together they are bounded like one block. */
export function concat(budget: Budget, parts: readonly ByteSource[]): ByteSource {
  const [first] = parts
  if (first && parts.length === 1) return first
  return lazy(budget, () => run(joining(budget, parts)))
}

function* joining(budget: Budget, parts: readonly ByteSource[]): Steps<Uint8Array> {
  const sizes: number[] = []
  let total = 0
  for (const piece of parts) {
    total += sizes[sizes.push(yield* sizing(piece)) - 1]!
    if (total > budget.limits.blockBytes) throw tooLong(total, budget.limits.blockBytes)
  }
  const read = yield* together(parts.map((piece, i) => reading(piece, 0, sizes[i]!)))
  return new Uint8Array(Buffer.concat(read))
}

/** Reads exactly `length` bytes, or says that the source ended too early. */
export function readExactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  return promised(readingExactly(source, offset, length))
}

/** The same as a step. */
export function* readingExactly(source: ByteSource, offset: number, length: number): Steps<Uint8Array> {
  const bytes = source.held?.(offset, length) ?? (yield* reading(source, offset, length))
  if (bytes.length === length) return bytes
  throw new ImageError('MALFORMED', `Truncated: expected ${length} bytes at ${offset}, found ${bytes.length}`)
}

/** The whole of a source that ought to be small, such as a metadata block; what lies beyond the end of the file is missing. */
export function readAll(source: ByteSource, limit?: number): Promise<Uint8Array> {
  return promised(readingAll(source, limit))
}

/** The same as steps. */
export function* readingAll(source: ByteSource, limit = source.budget.limits.blockBytes): Steps<Uint8Array> {
  const size = source.heldSize?.() ?? (yield* sizing(source))
  if (size > limit) throw tooLong(size, limit)
  return source.held?.(0, size) ?? (yield* reading(source, 0, size))
}

function tooLong(size: number, limit: number): ImageError {
  return new ImageError('LIMIT_EXCEEDED', `A block of ${size} bytes exceeds the limit of ${limit}`)
}

/** What is said of so many bytes, at once where they are here; nothing is made to show those that lie in memory. */
export function told<T, A = void>(
  source: ByteSource,
  offset: number,
  length: number,
  say: (bytes: Uint8Array, at: number, about: A) => T,
  about?: A,
): Awaitable<T> {
  const all = source.whole?.()
  if (all && offset + length <= all.length) return say(all, offset, about as A)
  return toldWhenRead(run(readingExactly(source, offset, length)), say, about as A)
}

function toldWhenRead<T, A>(read: Awaitable<Uint8Array>, say: (bytes: Uint8Array, at: number, about: A) => T, about: A): Awaitable<T> {
  return andThen(read, (bytes) => say(bytes, 0, about))
}

/** A view for reading numbers; the bytes are shared, not copied. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A number of 32 bits, the highest byte first: for a single one a view costs more than it. */
export function uint32(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
}

/** What Buffers make their texts with. Of an array it needs no Buffer around that, which costs more than the text. */
const { latin1Slice } = Buffer.prototype as Buffer & { latin1Slice: (this: Uint8Array, start: number, end: number) => string }

/** Bytes as characters of one byte each, for signatures and identifiers. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  if (end - start === 4 && end <= bytes.length)
    return String.fromCharCode(bytes[start]!, bytes[start + 1]!, bytes[start + 2]!, bytes[start + 3]!)
  const last = Math.min(end, bytes.length)
  return start < last ? latin1Slice.call(bytes, start, last) : ''
}
