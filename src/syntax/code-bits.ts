/** Reads the numbers of coded pictures and sound, the highest bit first; zeros behind the end. [ITU-T H.264 7.2, 9.1] */
export class CodeBits {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** How many bits lie before the end; negative behind it. */
  get left(): number {
    return this.#bytes.length * 8 - this.#at
  }

  next(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++, this.#at++) value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1)
    return value
  }

  flag(): boolean {
    return this.next(1) === 1
  }

  skip(count: number): void {
    this.#at += count
  }

  /** An unsigned number, with as many zeros before it as it has bits behind its first. */
  unsigned(): number {
    let zeros = 0
    while (zeros < 32 && this.left > 0 && this.next(1) === 0) zeros++
    return 2 ** zeros - 1 + this.next(zeros)
  }

  /** A signed number: even ones stand for what is not above 0. */
  signed(): number {
    const value = this.unsigned()
    return value % 2 === 1 ? (value + 1) / 2 : -(value / 2)
  }
}

/** Code without the bytes that keep it from looking like a start code. [ITU-T H.264 7.3.1] */
export function unescaped(code: Uint8Array): Uint8Array {
  const plain = new Uint8Array(code.length)
  let [length, zeros] = [0, 0]
  for (const byte of code) {
    const escape = zeros >= 2 && byte === 3
    zeros = byte === 0 ? zeros + 1 : 0
    if (!escape) plain[length++] = byte
  }
  return plain.subarray(0, length)
}

/** Where the next start code begins, three bytes 0, 0, 1; -1 where there is none. [ISO 13818-2 6.2.1] */
export function startCode(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(1, from + 2); at >= 0; at = bytes.indexOf(1, at + 1)) {
    if (bytes[at - 1] === 0 && bytes[at - 2] === 0 && at - 2 >= from) return at - 2
  }
  return -1
}
