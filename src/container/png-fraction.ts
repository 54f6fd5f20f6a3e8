/** The greatest denominator of a sum: what is finer is rounded to it. */
const FINEST = 1_000_000_000

/** A sum of fractions, exact as far as their common denominator is no finer than a billionth. */
export class Fraction {
  #numerator = 0
  #denominator = 1

  add(numerator: number, denominator: number): void {
    const common = (this.#denominator / divisor(this.#denominator, denominator)) * denominator
    const shared = Math.min(common, FINEST)
    this.#numerator = over(this.#numerator, this.#denominator, shared) + over(numerator, denominator, shared)
    this.#denominator = shared
  }

  get value(): number {
    return this.#numerator / this.#denominator
  }
}

/** The numerator of a fraction over another denominator. */
function over(numerator: number, denominator: number, other: number): number {
  return Math.round(numerator * (other / denominator))
}

/** The greatest common divisor. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
