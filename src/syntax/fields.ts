import { uint32 } from '../source/source.ts'

/** Unsigned numbers of stated sizes, one after the other; 0 behind the end. */
export class Fields {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Where the next one stands. */
  get at(): number {
    return this.#at
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  skip(bytes: number): void {
    this.#at += bytes
  }

  next(size: number): number {
    const at = this.#at
    const end = (this.#at = at + size)
    const bytes = this.#bytes
    // Mostly it is there, and of one of two sizes.
    if (end <= bytes.length && size === 2) return (bytes[at]! << 8) | bytes[at + 1]!
    if (end <= bytes.length && size === 4) return uint32(bytes, at)
    let value = 0
    for (let i = at; i < end; i++) value = value * 256 + (bytes[i] ?? 0)
    return value
  }
}
