/** Unsigned numbers of stated sizes, one after the other; 0 behind the end. */
export class Fields {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  skip(bytes: number): void {
    this.#at += bytes
  }

  next(size: number): number {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + (this.#bytes[this.#at + i] ?? 0)
    this.#at += size
    return value
  }
}
