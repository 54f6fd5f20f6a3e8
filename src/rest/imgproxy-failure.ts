import { ImageError } from '../error.ts'
import { ImgproxyError } from './imgproxy-error.ts'

const UNREACHABLE = 'Source is unreachable'

/** The refusal that imgproxy answers with where a source or a file fails. */
export function imgproxyFailure(error: ImageError): ImgproxyError {
  const refuse = (status: number, text: string) => new ImgproxyError(status, text, error.message, { cause: error })
  if (error.answered !== undefined) return refuse(passedOn(error.answered), UNREACHABLE)
  switch (error.code) {
    case 'SOURCE_FORBIDDEN':
      return refuse(404, 'Invalid source URL')
    case 'SOURCE_TIMEOUT':
      return refuse(504, UNREACHABLE)
    case 'SOURCE_INVALID':
    case 'SOURCE_NOT_FOUND':
    case 'SOURCE_UNAVAILABLE':
      return refuse(404, UNREACHABLE)
    case 'LIMIT_EXCEEDED':
    case 'FORMAT_UNSUPPORTED':
    case 'MALFORMED':
      return refuse(422, 'Invalid source image')
  }
}

/** A refusal of the origin is the caller's business, its faults are not. */
function passedOn(status: number): number {
  if (status >= 400 && status < 500) return status
  return status >= 500 ? 502 : 404
}
