import { createHash } from 'node:crypto'
import { UsageError } from '../terminal.ts'
import { faulty, type Item, itemOf } from './item.ts'
import type { Ledger } from './ledger.ts'

/** Lines between two marks. */
const STEP = 1024
/** Bytes of a line; longer ones name nothing. */
const LONGEST = 8 * 1024 * 1024

const NEWLINE = 10

/** What a digest of nothing is. */
export const EMPTY = createHash('sha256').digest('hex')

/** The lines of the input from the ledger's mark on; what lies before it must be what it was. Says in the ledger how far it has come. */
export class Lines {
  /** Lines, and bytes, that were read so far, those before the mark included. */
  line = 0
  offset = 0
  ended = false
  readonly #chunks: AsyncIterable<Buffer | string>
  readonly #ledger: Ledger
  readonly #hash = createHash('sha256')

  constructor(chunks: AsyncIterable<Buffer | string>, ledger: Ledger) {
    this.#chunks = chunks
    this.#ledger = ledger
  }

  /** Lines that were read so far and are not blank. */
  get filled(): number {
    return this.line - this.#ledger.blank
  }

  /** Those lines that are not done. */
  async *items(): AsyncGenerator<Item, undefined> {
    let rest: Buffer = Buffer.alloc(0)
    let tooLong: string | undefined
    for await (const chunk of this.#rest()) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      let from = 0
      for (let end = bytes.indexOf(NEWLINE, rest.length); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
        const item = this.#item(tooLong ?? bytes.toString('utf8', from, end), bytes.subarray(from, end + 1), tooLong !== undefined)
        from = end + 1
        tooLong = undefined
        if (item) yield item
      }
      rest = bytes.subarray(from)
      if (rest.length <= LONGEST) continue
      tooLong ??= rest.toString('utf8', 0, 1024)
      this.#take(rest)
      rest = Buffer.alloc(0)
    }
    const last = rest.length > 0 || tooLong !== undefined ? this.#item(tooLong ?? rest.toString(), rest, tooLong !== undefined) : undefined
    this.#pass()
    this.ended = true
    if (last) yield last
  }

  /** What comes after the mark. */
  async *#rest(): AsyncGenerator<Buffer, undefined> {
    const { line, offset, digest } = this.#ledger.mark
    let known = digest === EMPTY
    for await (const piece of this.#chunks) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
      const before = chunk.subarray(0, Math.max(0, offset - this.offset))
      this.#take(before)
      if (!known && this.offset === offset) known = this.#hash.copy().digest('hex') === digest || refuse(offset)
      if (this.line === 0 && this.offset === offset) this.line = line
      if (chunk.length > before.length) yield chunk.subarray(before.length)
    }
    if (!known) refuse(offset)
    this.line = Math.max(line, this.line)
  }

  #item(text: string, bytes: Buffer, tooLong: boolean): Item | undefined {
    const line = ++this.line
    this.#take(bytes)
    if (line % STEP === 0) this.#pass()
    if (this.#ledger.isDone(line)) return undefined
    const item = tooLong
      ? faulty(text, line, `is longer than ${LONGEST} bytes`)
      : itemOf(line === 1 ? text.replace(/^\uFEFF/, '') : text, line)
    if (item) return item
    this.#ledger.done(line)
    this.#ledger.blank++
    return undefined
  }

  #take(bytes: Buffer): void {
    this.#hash.update(bytes)
    this.offset += bytes.length
  }

  #pass(): void {
    this.#ledger.passed({ line: this.line, offset: this.offset, digest: this.#hash.copy().digest('hex') })
  }
}

function refuse(offset: number): never {
  throw new UsageError(
    `The first ${offset} bytes of the input are not those that the output was begun with; give the same input, or another --to`,
  )
}
