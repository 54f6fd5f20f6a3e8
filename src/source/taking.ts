import type { Entry } from './entry.ts'
import { Received } from './received.ts'

/** Bytes that follow each other, until they are kept together. */
export class Taking {
  readonly #entry: Entry
  #start: number
  #pieces = new Received()

  constructor(entry: Entry, start: number) {
    this.#entry = entry
    this.#start = start
  }

  take(piece: Uint8Array): void {
    const room = this.#entry.room - this.#pieces.length
    if (room > 0) this.#pieces.add(piece.subarray(0, room))
  }

  done(): void {
    this.#entry.keep(this.#start, ...this.#pieces)
    this.#start += this.#pieces.length
    this.#pieces = new Received()
  }
}
