import { ImageError } from '../error.ts'

/** The numbers that an argument may be. */
export class Range {
  /** What stands in the extensions of the argument, for those who refuse others before a query is executed. */
  readonly extensions: { readonly range: Range } = { range: this }
  readonly #name: string
  readonly #least: number
  readonly #most: number

  constructor(name: string, least: number, most: number) {
    this.#name = name
    this.#least = least
    this.#most = most
  }

  /** What is wrong with a number; null where nothing is. */
  fault(value: number): string | null {
    if (value >= this.#least && value <= this.#most) return null
    return `"${this.#name}" is ${value}, but must be from ${this.#least} to ${this.#most}`
  }

  /** A number that is one of them. */
  checked(value: number): number {
    const fault = this.fault(value)
    if (fault) throw new ImageError('LIMIT_EXCEEDED', fault)
    return value
  }
}

/** Whether what stands in the extensions of an argument is a range. */
export function isRange(value: unknown): value is Range {
  return value instanceof Range
}
