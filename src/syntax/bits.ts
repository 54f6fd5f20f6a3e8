import { ImageError } from '../error.ts'

/** Numbers of any count of bits, the lowest bit of a byte first, as JPEG XL stores them. [ISO 18181-1 4.2] */
export class Bits {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, byte: number) {
    this.#bytes = bytes
    this.#at = byte * 8
  }

  /** The next bits as a number: 32 of them at most. */
  next(count: number): number {
    if (this.#at + count > this.#bytes.length * 8)
      throw new ImageError('MALFORMED', `Bits expected at ${this.#at >> 3}, where the bytes have ended`)
    let value = 0
    for (let i = 0; i < count; i++, this.#at++) value += ((this.#bytes[this.#at >> 3]! >> (this.#at & 7)) & 1) * 2 ** i
    return value
  }

  flag(): boolean {
    return this.next(1) === 1
  }

  skip(count: number): void {
    this.#at += count
  }

  /** A number in one of four ways, which two bits choose: so many bits, plus an offset. [ISO 18181-1 9.2.2, U32] */
  choice(...ways: readonly [Way, Way, Way, Way]): number {
    const [offset, bits] = ways[this.next(2)]!
    return offset + this.next(bits)
  }
}

/** An offset, and the count of bits of what is added to it. */
type Way = readonly [offset: number, bits: number]
