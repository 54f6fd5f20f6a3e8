/** A refusal as imgproxy words it: the status and the whole body of the answer. */
export class ImgproxyError extends Error {
  readonly status: number
  readonly text: string
  /** `reason` is for the log alone; `text` is all that the client is told. */
  constructor(status: number, text: string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'ImgproxyError'
    this.status = status
    this.text = text
  }
}

/** The answer to everything that is wrong with the path: one for all, so that it tells nothing about encrypted addresses. */
export function invalidUrl(reason: string, options?: ErrorOptions): ImgproxyError {
  return new ImgproxyError(404, 'Invalid URL', reason, options)
}

/** The answer to a signature or a secret that does not fit. */
export function forbidden(reason: string): ImgproxyError {
  return new ImgproxyError(403, 'Forbidden', reason)
}
