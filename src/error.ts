/** What went wrong, as clients see it in `extensions.code`: what the caller can do about it. */
export type ErrorCode =
  | 'SOURCE_INVALID' // the address is none, or of a kind that is not offered
  | 'SOURCE_FORBIDDEN' // the guard refused the address
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_UNAVAILABLE' // the origin failed, or broke the rules of HTTP
  | 'SOURCE_TIMEOUT'
  | 'LIMIT_EXCEEDED'
  | 'FORMAT_UNSUPPORTED'
  | 'MALFORMED'

/** The HTTP status that says the same as each code. */
export const httpStatus: Readonly<Record<ErrorCode, number>> = {
  SOURCE_INVALID: 400,
  SOURCE_FORBIDDEN: 403,
  SOURCE_NOT_FOUND: 404,
  SOURCE_UNAVAILABLE: 502,
  SOURCE_TIMEOUT: 504,
  LIMIT_EXCEEDED: 422,
  FORMAT_UNSUPPORTED: 422,
  MALFORMED: 422,
}

/** Whether an error says that the file is damaged, as against what the reader may not, or the origin cannot. */
export function isDamage(error: unknown): error is ImageError {
  return error instanceof ImageError && error.code === 'MALFORMED'
}

/** The only error this program throws on purpose; anything else is a bug, logged whole and masked. */
export class ImageError extends Error {
  readonly code: ErrorCode
  /** Seconds after which the origin said that asking again makes sense. */
  readonly retryAfter: number | undefined
  /** The status with which the origin refused, where that is what went wrong. */
  readonly answered: number | undefined
  constructor(
    code: ErrorCode,
    message: string,
    options?: ErrorOptions & { retryAfter?: number | undefined; answered?: number | undefined },
  ) {
    super(message, options)
    this.name = 'ImageError'
    this.code = code
    this.retryAfter = options?.retryAfter
    this.answered = options?.answered
  }

  /** What an answer in GraphQL says of the error beside its message; graphql-js carries it over to the client. */
  get extensions(): { readonly code: ErrorCode; readonly retryAfter?: number } {
    return { code: this.code, ...(this.retryAfter !== undefined && { retryAfter: this.retryAfter }) }
  }
}
