import { ImageError } from '../error.ts'

/** Seconds for which it is remembered that an origin has no such file or does not give it, that it failed, and the longest it may ask for. */
const GONE = 10
const FAILED = 2
const LONGEST = 60

/** That an origin refused a file, for as long as it is not asked again. */
export class Refusal {
  readonly checked = Date.now()
  readonly until: number
  /** What it takes in memory. */
  readonly bytes: number
  readonly #error: ImageError

  constructor(key: string, error: ImageError, seconds: number) {
    this.#error = error
    this.until = this.checked + seconds * 1000
    this.bytes = 1024 + 2 * (key.length + error.message.length)
  }

  /** The same error as the origin's, once more. */
  get error(): ImageError {
    const { code, message, answered } = this.#error
    const left = Math.max(1, Math.ceil((this.until - Date.now()) / 1000))
    return new ImageError(code, message, { answered, ...(this.#error.retryAfter !== undefined && { retryAfter: left }) })
  }
}

/** For how many seconds a failure is remembered: only where the origin itself answered so. */
export function remembered(error: unknown): number {
  if (!(error instanceof ImageError) || error.answered === undefined) return 0
  if (error.code === 'SOURCE_NOT_FOUND' || error.code === 'SOURCE_FORBIDDEN') return GONE
  return Math.min(error.retryAfter ?? FAILED, LONGEST)
}
