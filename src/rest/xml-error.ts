import type { ErrorCode, ImageError } from '../error.ts'

/** A refusal in the way of object storage: a status, and a code that programs understand. */
export class ObjectError extends Error {
  readonly status: number
  readonly code: string
  /** A finer code, of OSS's own. */
  readonly detail: string | undefined
  constructor(status: number, code: string, message: string, detail?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ObjectError'
    this.status = status
    this.code = code
    this.detail = detail
  }
}

/** The refusal to answer with where no object is, or where it is not to be known whether there is one. */
export function noSuchKey(): ObjectError {
  return new ObjectError(...NO_KEY)
}

/** A request that means nothing here. */
export function invalidArgument(message: string): ObjectError {
  return new ObjectError(400, 'InvalidArgument', message)
}

/** A picture that has more bytes or pixels than are processed. */
export function tooLarge(): ObjectError {
  return new ObjectError(...TOO_LARGE)
}

/** The refusal to answer with where there is too much to do. */
export function busy(): ObjectError {
  return new ObjectError(503, 'ServiceUnavailable', 'There is too much to do; ask again a little later.')
}

/** The refusal to answer with where whoever asks has asked too much. */
export function tooMany(): ObjectError {
  return new ObjectError(429, 'TooManyRequests', 'You have asked too much in this minute; ask again a little later.')
}

/** The refusal to answer with where whoever asks is not known. */
export function accessDenied(): ObjectError {
  return new ObjectError(...DENIED)
}

/** The refusal to answer with where something went wrong that is not the caller's doing. */
export function internal(): ObjectError {
  return new ObjectError(500, 'InternalError', 'Something unexpected went wrong.')
}

const NO_KEY = [404, 'NoSuchKey', 'The specified key does not exist.'] as const
const DENIED = [403, 'AccessDenied', 'You have no right to access this object.'] as const
const NO_PICTURE = [400, 'BadRequest', 'The object is not a picture that can be read.', '0040-00000005'] as const
const TOO_LARGE = [400, 'ImageTooLarge', 'The picture is larger than what is processed.'] as const
const NO_OBJECT = [500, 'InternalError', 'The object could not be read.'] as const

const answers: Readonly<Record<ErrorCode, readonly [status: number, code: string, message: string, detail?: string]>> = {
  SOURCE_INVALID: NO_KEY,
  SOURCE_NOT_FOUND: NO_KEY,
  SOURCE_FORBIDDEN: DENIED,
  SOURCE_UNAVAILABLE: NO_OBJECT,
  SOURCE_TIMEOUT: NO_OBJECT,
  LIMIT_EXCEEDED: TOO_LARGE,
  FORMAT_UNSUPPORTED: NO_PICTURE,
  MALFORMED: NO_PICTURE,
}

/** The refusal that object storage answers with where an object or a picture fails. */
export function objectFailure(cause: ImageError): ObjectError {
  const [status, code, message, detail] = answers[cause.code]
  return new ObjectError(status, code, message, detail, { cause })
}

/** A refusal as OSS writes it. */
export function ossXml({ code, message, detail }: ObjectError, requestId: string, host: string): string {
  return document([
    ['Code', code],
    ['Message', message],
    ['RequestId', requestId],
    ['HostId', host],
    ...(detail ? [['EC', detail] as const] : []),
  ])
}

/** A refusal as KS3 writes it. */
export function ks3Xml({ code, message }: ObjectError, requestId: string, resource: string): string {
  return document([
    ['Code', code],
    ['Message', message],
    ['Resource', resource],
    ['RequestId', requestId],
  ])
}

function document(parts: readonly (readonly [string, string])[]): string {
  const body = parts.map(([name, text]) => `<${name}>${escaped(text)}</${name}>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?><Error>${body}</Error>`
}

/** Text as XML has it; what XML cannot have is left out. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').toWellFormed().replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`) // prettier-ignore
}
