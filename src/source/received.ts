/** Bytes that come in fewer are copied into what has room for so many; as many or more stay where they came. */
const FEW = 4096

/** How many times as long what they came in may be, which stays as long as they do; out of more they are copied. */
const MORE = 4

interface Piece {
  /** Where it begins among all of them. */
  readonly start: number
  readonly bytes: Uint8Array
}

/** Bytes that came one after the other, where they came: copying those of a long file is most of what reading it costs. */
export class Received {
  readonly #pieces: Piece[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  add(bytes: Uint8Array): void {
    const rest = bytes.subarray(this.#fill(bytes))
    if (rest.length === 0) return
    this.#pieces.push({ start: this.#length, bytes: lasting(rest) })
    this.#length += rest.length
  }

  /** Puts as many bytes as there is room for behind the last ones. */
  #fill(bytes: Uint8Array): number {
    const last = this.#pieces.at(-1)
    const room = last ? last.start + last.bytes.length - this.#length : 0
    if (!last || room === 0) return 0
    const few = bytes.subarray(0, room)
    last.bytes.set(few, this.#length - last.start)
    this.#length += few.length
    return few.length
  }

  /** Of the bytes `[offset, end)` those that are here and lie in one piece with the first of them. */
  at(offset: number, end: number): Uint8Array {
    let [low, high] = [0, this.#pieces.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#pieces[middle]!.start <= offset) low = middle
      else high = middle
    }
    const piece = this.#pieces[low]
    if (!piece) return new Uint8Array()
    return piece.bytes.subarray(offset - piece.start, Math.max(offset, Math.min(end, this.#length)) - piece.start)
  }

  *[Symbol.iterator](): Generator<Uint8Array, undefined> {
    for (const { start, bytes } of this.#pieces) yield bytes.subarray(0, this.#length - start)
  }
}

/** Whether bytes hold on to far more memory than they are, that in which they came. */
export function holdsMore(bytes: Uint8Array): boolean {
  return bytes.buffer.byteLength > MORE * bytes.length
}

/** Bytes where they came, or in memory of their own, which has room for more where they are few. */
function lasting(bytes: Uint8Array): Uint8Array {
  if (bytes.length >= FEW && !holdsMore(bytes)) return bytes
  const own = new Uint8Array(Math.max(FEW, bytes.length))
  own.set(bytes)
  return own
}
