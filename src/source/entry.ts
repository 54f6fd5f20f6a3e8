import type { Head } from './answer.ts'
import { freshnessOf, type Terms, type Validator, validatorOf } from './freshness.ts'
import type { FileState, Kept, Lease } from './opened.ts'
import { PAGE } from './stretch.ts'

/** Bytes that follow each other in a file. */
export interface Stored {
  readonly at: number
  readonly bytes: Uint8Array
}

/** What an entry takes beside its bytes, and each run of them: objects, maps, the state of the file. */
const OVERHEAD = 1024
const RUN_OVERHEAD = 160

/** Runs of bytes that are kept of one file; more are not worth looking through. */
const RUNS = 256

/** The part of its own length that memory may be longer than the bytes which are kept in it; what is no longer is not copied. */
const SLACK = 8

/** Different things that are remembered of one file. */
const MEMOS = 4

/** When an origin said of a file what it is, and until when that may be used, in milliseconds. */
class Times implements Lease {
  checked = 0
  /** As it is, while the origin is asked, and where the origin fails. */
  fresh = 0
  whileAsking = 0
  ifFailing = 0

  get lifetime(): number {
    return Math.max(0, Math.floor((this.fresh - Date.now()) / 1000))
  }
}

/** What is kept of one file in one state: some of its bytes, what was made of them, and for how long that may be used. */
export class Entry implements Kept {
  readonly key: string
  readonly head: Head
  readonly validator: Validator | undefined
  readonly lease = new Times()
  /** Whether there are bytes that nobody else was told of. */
  dirty = false
  /** The question to the origin whether it is still so, while that is asked. */
  renewal: Promise<Entry> | undefined
  readonly #most: number
  /** Bytes of what the origin said of the file. */
  readonly #said: number
  readonly #grown: (entry: Entry) => void
  readonly #memos = new Map<object, { made: unknown; bytes: number }>()
  /** In ascending order, none of them within another. */
  #runs: Stored[] = []
  #length = 0
  /** Pages in which somebody read. */
  readonly #wanted = new Set<number>()

  constructor(key: string, head: Head, { most, grown }: { most: number; grown: (entry: Entry) => void }) {
    this.key = key
    this.head = head
    this.validator = validatorOf(head)
    this.#said = 2 * said(head)
    this.#most = most
    this.#grown = grown
  }

  /** Takes note that the origin said that the file is so; false where it may not be kept. */
  check(state: FileState, hops: readonly FileState[], terms: Terms, now = Date.now()): boolean {
    const granted = freshnessOf([state, ...hops], terms, now)
    if (!granted) return false
    this.lease.checked = now - granted.age * 1000
    this.lease.fresh = now + granted.fresh * 1000
    this.lease.whileAsking = now + granted.whileAsking * 1000
    this.lease.ifFailing = now + granted.ifFailing * 1000
    return true
  }

  /** Whether all of the file is here, or more of it can be asked for in the same state. */
  get usable(): boolean {
    return this.complete || (this.validator !== undefined && !this.head.whole)
  }

  get complete(): boolean {
    return this.#length >= this.head.size
  }

  /** Bytes of memory that it takes. */
  get bytes(): number {
    let memos = 0
    for (const { bytes } of this.#memos.values()) memos += bytes
    return OVERHEAD + 2 * this.key.length + this.#said + this.#length + this.#runs.length * RUN_OVERHEAD + memos
  }

  get runs(): readonly Stored[] {
    return this.#runs
  }

  /** Takes note of pages in which somebody read. */
  want(pages: Iterable<number>): void {
    for (const page of pages) this.#wanted.add(page)
  }

  /**
   * The runs as far as somebody read in them; what was but read ahead is not worth handing on. All of them, where no more can be asked for.
   * Who looked at the end of the file read nothing of what lies before.
   */
  get wanted(): readonly Stored[] {
    if (!this.validator) return this.#runs
    const found: Stored[] = []
    for (const { at, bytes } of this.#runs.toReversed()) {
      const end = at + bytes.length
      const tail = end === this.head.size ? this.#passed(end, at, true) : end
      const until = end === found.at(-1)?.at ? end : this.#passed(tail, at, false)
      if (tail < end) found.push({ at: tail, bytes: bytes.subarray(tail - at) })
      if (until > at) found.push({ at, bytes: bytes.subarray(0, until - at) })
    }
    return found.reverse()
  }

  /** Where the pages before `end` begin in which somebody read, or those in which nobody did; not before `start`. */
  #passed(end: number, start: number, wanted: boolean): number {
    let page = Math.ceil(end / PAGE)
    while (page * PAGE > start && this.#wanted.has(page - 1) === wanted) page--
    return Math.max(start, Math.min(end, page * PAGE))
  }

  /** The bytes from an offset on that are here without a gap, but none from `end` on; nothing where there are none. */
  from(offset: number, end: number): Uint8Array[] {
    const found: Uint8Array[] = []
    let at = offset
    for (const run of this.#runs) {
      if (run.at > at || at >= end) break
      const piece = run.bytes.subarray(at - run.at, end - run.at)
      if (piece.length === 0) continue
      found.push(piece)
      at += piece.length
    }
    return found
  }

  /** The bytes of a read, if all of them are here. */
  read(offset: number, length: number): Uint8Array | undefined {
    const end = Math.min(offset + length, this.head.size)
    if (end <= offset) return new Uint8Array()
    const pieces = this.from(offset, end)
    const here = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (here < end - offset) return undefined
    return pieces.length === 1 ? pieces[0]! : new Uint8Array(Buffer.concat(pieces))
  }

  /** How many bytes more may be kept. */
  get room(): number {
    return this.#runs.length < RUNS ? Math.max(0, this.#most - this.#length) : 0
  }

  /** Keeps bytes that were read, but those which are here already, as far as there is room. */
  keep(at: number, ...pieces: readonly Uint8Array[]): void {
    let from = at
    let grown = false
    for (const piece of pieces) {
      if (this.#add(from, piece)) grown = true
      from += piece.length
    }
    if (grown) this.#grown(this)
  }

  /** Whether any of the bytes are new. */
  #add(at: number, bytes: Uint8Array): boolean {
    const added: Stored[] = []
    let from = at
    const add = (to: number) => {
      if (to > from) added.push({ at: from, bytes: alone(bytes.subarray(from - at, to - at)) })
    }
    for (const run of this.#runs) {
      if (run.at + run.bytes.length <= from) continue
      if (run.at >= at + bytes.length) break
      add(run.at)
      from = run.at + run.bytes.length
    }
    add(at + bytes.length)
    for (const run of added) {
      if (run.bytes.length > this.room) continue
      this.#runs.push(run)
      this.#length += run.bytes.length
      this.dirty = true
    }
    if (added.length > 0) this.#runs.sort((a, b) => a.at - b.at)
    return added.length > 0
  }

  recall(by: object): unknown {
    return this.#memos.get(by)?.made
  }

  remember(by: object, made: object, bytes: number): void {
    this.#memos.delete(by)
    this.#memos.set(by, { made, bytes })
    const [oldest] = this.#memos.keys()
    if (this.#memos.size > MEMOS && oldest) this.#memos.delete(oldest)
    this.#grown(this)
  }
}

/** Notes the pages in which a run of bytes lies. */
export function notePages(pages: Set<number>, offset: number, length: number): void {
  for (let page = Math.floor(offset / PAGE); page * PAGE < offset + length; page++) pages.add(page)
}

/** Bytes in memory of their own: what was sent may lie in the midst of much more, which would be kept with it. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.buffer.byteLength - bytes.length > bytes.length / SLACK ? new Uint8Array(bytes) : bytes
}

/** Characters of what an origin said of a file. */
function said({ etag, lastModified, cacheControl, expires, date, age, vary, at }: Head): number {
  return [etag, lastModified, cacheControl, expires, date, age, vary, at].reduce((sum, text) => sum + (text?.length ?? 0), 0)
}
