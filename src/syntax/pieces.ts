import type { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { concat, lazy, type ByteSource } from '../source/source.ts'

/** A run of bytes in a file that is a part of something, or all of it. */
export interface Piece {
  readonly bytes: ByteSource
  readonly offset: number
  readonly length: number
}

/** Pieces in their right order as one: where the first is, how long they are together. */
export function joined(budget: Budget, pieces: readonly [Piece, ...Piece[]]): Piece {
  if (pieces.length === 1) return pieces[0]
  return {
    bytes: concat(
      budget,
      pieces.map(({ bytes }) => bytes),
    ),
    offset: pieces[0].offset,
    length: lengthOf(pieces),
  }
}

/** Pieces of a whole that cannot be put together; reading it says why. */
export function broken(budget: Budget, pieces: readonly [Piece, ...Piece[]], fault: string): Piece {
  const fail = async (): Promise<never> => {
    throw new ImageError('MALFORMED', fault)
  }
  return { bytes: lazy(budget, fail), offset: pieces[0].offset, length: lengthOf(pieces) }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

/** Pieces that state their number and how many there are, in whatever order they come: the chunks of an ICC profile. [ICC.1 B.4] */
export class NumberedPieces {
  readonly #budget: Budget
  readonly #pieces = new Map<number, Piece>()
  #count = 0
  #complete = false

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Takes a piece, and gives the whole with the last one missing. Of two with one number the first counts. */
  add(number: number, count: number, piece: Piece): Piece | null {
    this.#count ||= Math.max(1, count)
    // A single piece is the whole, whatever its number; some writers count several from 0.
    const place = this.#count === 1 ? 1 : number
    if (place > this.#count || this.#pieces.has(place)) return null
    this.#pieces.set(place, piece)
    this.#complete = this.#pieces.size === this.#count
    return this.#complete ? joined(this.#budget, this.#sorted()) : null
  }

  /** The whole that was left incomplete, where there is one: it cannot be read. */
  rest(what: string): Piece | null {
    if (this.#complete || this.#pieces.size === 0) return null
    return broken(this.#budget, this.#sorted(), `${what} has ${this.#pieces.size} of its ${this.#count} pieces`)
  }

  #sorted(): [Piece, ...Piece[]] {
    const byNumber = [...this.#pieces].sort(([a], [b]) => a - b)
    return byNumber.map(([, piece]) => piece) as [Piece, ...Piece[]]
  }
}

/** Pieces that state where in the whole they belong and how long that is: the parts of an extended XMP packet. [XMP part 3 1.1.3.1] */
export class PlacedPieces {
  readonly #budget: Budget
  readonly #total: number
  readonly #pieces = new Map<number, Piece>()
  #bytes = 0
  #complete = false

  constructor(budget: Budget, total: number) {
    this.#budget = budget
    this.#total = total
  }

  /** Takes a piece, and gives the whole as soon as there are as many bytes as it states. Of two for one place the first counts. */
  add(place: number, piece: Piece): Piece | null {
    if (this.#complete || this.#pieces.has(place)) return null
    this.#pieces.set(place, piece)
    this.#bytes += piece.length
    this.#complete = this.#bytes >= this.#total
    return this.#complete ? this.#whole() : null
  }

  /** The whole that was left incomplete: it cannot be read. */
  rest(what: string): Piece | null {
    if (this.#complete) return null
    return broken(this.#budget, this.#sorted(), `${what} has ${this.#bytes} of its ${this.#total} bytes`)
  }

  #whole(): Piece {
    let end = 0
    for (const [place, { length }] of this.#byPlace()) {
      if (place !== end) return broken(this.#budget, this.#sorted(), `The pieces of ${this.#total} bytes do not meet at ${end}`)
      end += length
    }
    if (end > this.#total) return broken(this.#budget, this.#sorted(), `The pieces go beyond the ${this.#total} bytes stated`)
    return joined(this.#budget, this.#sorted())
  }

  #byPlace(): [number, Piece][] {
    return [...this.#pieces].sort(([a], [b]) => a - b)
  }

  #sorted(): [Piece, ...Piece[]] {
    return this.#byPlace().map(([, piece]) => piece) as [Piece, ...Piece[]]
  }
}
