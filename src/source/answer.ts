import type { Dispatcher } from 'undici'
import { ImageError } from '../error.ts'
import type { FileState } from './opened.ts'

/** What the head of an answer says of the file: where its body lies in it, and which state of the file it is of. */
export interface Head extends FileState {
  readonly start: number
  /** Exclusive; Infinity where it is not stated. */
  readonly end: number
  /** Infinity where it is not stated. */
  readonly size: number
  /** Whether the whole file comes, whatever was asked. */
  readonly whole: boolean
  /** Whether nothing comes, because the file is in the state that was named. */
  readonly unchanged?: boolean
  /** What the redirects said that led there, and where that is: the address without its query, in which signatures are. */
  readonly hops?: readonly FileState[]
  readonly at?: string
}

/** What an answer says of the state of a file, and of its length. */
type Stated = Partial<FileState> & Pick<Head, 'size'>

type Headers = Dispatcher.ResponseData['headers']

/** Reads the head of an answer to a request for the bytes from `start` on; what breaks the rules of HTTP is an error. [RFC 9110 14, 15] */
export function readHead(status: number, headers: Headers, start: number, host: string): Head {
  if (status === 416) return pastTheEnd(headers, start, host)
  if (status !== 200 && status !== 206) throw refusal(status, headers, host)
  const encoding = field(headers, 'content-encoding')
  if (encoding && encoding.toLowerCase() !== 'identity') throw unavailable(`${host} encodes what was asked for as it is`)
  return { ...(status === 206 ? partial(headers, start, host) : whole(headers, start, host)), ...state(headers) }
}

/** Says that two answers are of different states of a file, if they are. */
export function compareHeads(first: Stated, later: Stated, host: string): void {
  const resized = first.size !== later.size && first.size !== Infinity && later.size !== Infinity
  if (resized || differ(first.etag, later.etag) || differ(first.lastModified, later.lastModified))
    throw unavailable(`The file on ${host} changed while it was read`)
}

/** Whether two answers say different things; one that says nothing does not. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

function partial(headers: Headers, start: number, host: string): Pick<Head, 'start' | 'end' | 'size' | 'whole'> {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(field(headers, 'content-range') ?? '') ?? []
  const [first, end, size] = [Number(from), Number(to) + 1, total === '*' ? Infinity : Number(total)]
  const sound =
    first === start && end > first && Number.isSafeInteger(end) && end <= size && (size === Infinity || Number.isSafeInteger(size))
  if (!sound) throw unavailable(`${host} answered with another range than the one from ${start} on`)
  return { start, end, size, whole: false }
}

function whole(headers: Headers, start: number, host: string): Pick<Head, 'start' | 'end' | 'size' | 'whole'> {
  if (start > 0) throw unavailable(`${host} answered to ranges at first, and no longer`)
  const length = field(headers, 'content-length')
  const size = length === undefined ? Infinity : Number(length)
  if (size !== Infinity && !Number.isSafeInteger(size)) throw unavailable(`${host} states no sound length`)
  return { start: 0, end: size, size, whole: true }
}

/** The file ends at or before the byte asked for; at the first byte, it is empty. */
function pastTheEnd(headers: Headers, start: number, host: string): Head {
  const total = /^bytes \*\/(\d+)$/i.exec(field(headers, 'content-range') ?? '')?.[1]
  const size = total === undefined ? Infinity : Number(total)
  if (start === 0 ? size !== 0 : size !== Infinity && size > start) throw unavailable(`${host} refuses the range from ${start} on`)
  return { start, end: start, size, whole: false, ...state(headers) }
}

/** The file is in the state that the request named; what is not said of it now is as it was. [RFC 9110 15.4.5] */
export function sameState(headers: Headers, start: number): Head {
  return { start, end: start, size: Infinity, whole: false, unchanged: true, ...state(headers) }
}

function refusal(status: number, headers: Headers, host: string): ImageError {
  const message = `${host} answered ${status}`
  if (status === 404 || status === 410) return new ImageError('SOURCE_NOT_FOUND', message, { answered: status })
  if (status === 401 || status === 403) return new ImageError('SOURCE_FORBIDDEN', message, { answered: status })
  return new ImageError('SOURCE_UNAVAILABLE', message, { answered: status, retryAfter: retryAfter(field(headers, 'retry-after')) })
}

/** Seconds to wait; a date counts from now. [RFC 9110 10.2.3] */
export function retryAfter(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - Date.now()) / 1000)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}

/** What the head of an answer says of the state of the file. */
export function state(headers: Headers): FileState {
  return {
    etag: field(headers, 'etag'),
    lastModified: field(headers, 'last-modified'),
    cacheControl: field(headers, 'cache-control'),
    expires: field(headers, 'expires'),
    date: field(headers, 'date'),
    age: field(headers, 'age'),
    vary: field(headers, 'vary'),
  }
}

/** A header's value; several values are joined as HTTP says. [RFC 9110 5.3] */
export function field(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function unavailable(message: string): ImageError {
  return new ImageError('SOURCE_UNAVAILABLE', message)
}
