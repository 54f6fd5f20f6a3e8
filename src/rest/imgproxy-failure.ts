import type { ErrorCode, ImageError } from '../error.ts'
import { isBroken } from '../source/fault.ts'
import { ImgproxyError } from './imgproxy-error.ts'

const UNREACHABLE = 'Source is unreachable'
const INVALID = 'Invalid source image'

const answers: Readonly<Record<ErrorCode, readonly [status: number, text: string]>> = {
  SOURCE_INVALID: [404, UNREACHABLE],
  SOURCE_FORBIDDEN: [404, 'Invalid source URL'],
  SOURCE_NOT_FOUND: [404, UNREACHABLE],
  SOURCE_UNAVAILABLE: [404, UNREACHABLE],
  SOURCE_TIMEOUT: [504, UNREACHABLE],
  LIMIT_EXCEEDED: [422, INVALID],
  FORMAT_UNSUPPORTED: [422, INVALID],
  MALFORMED: [422, INVALID],
}

/** The refusal that imgproxy answers with where a source or a file fails; `begun` says that the origin had begun to answer. */
export function imgproxyFailure(error: ImageError, begun: boolean): ImgproxyError {
  const refuse = (status: number, text: string) => new ImgproxyError(status, text, error.message, { cause: error })
  if (error.answered !== undefined) return refuse(passedOn(error.answered), UNREACHABLE)
  if (begun && isBroken(error.cause)) return refuse(422, 'Source response is incomplete')
  return refuse(...answers[error.code])
}

/** A refusal of the origin is the caller's business, its faults are not. */
function passedOn(status: number): number {
  if (status >= 400 && status < 500) return status
  return status >= 500 ? 502 : 404
}
