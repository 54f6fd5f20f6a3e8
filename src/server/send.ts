import type { ServerResponse } from 'node:http'

/** What `extensions.code` says of a request that is refused with a status; of those not named here, that it is a bad one. */
const codes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'LIMIT_EXCEEDED',
  429: 'LIMIT_EXCEEDED',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVER_BUSY',
}

/** The code of an error that concerns the request as a whole, by its status. */
export function codeOf(status: number): string {
  return codes[status] ?? 'BAD_REQUEST'
}

/** Answers with a line of text, for people and for probes. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`)
}

/** Answers that the request cannot be met, in the shape in which GraphQL says such things. */
export function sendError(response: ServerResponse, status: number, message: string): void {
  send(response, status, 'application/json; charset=utf-8', errorBody(status, message))
}

/** Answers whoever shows no key, or a wrong one. */
export function sendUnknown(response: ServerResponse): void {
  response.setHeader('www-authenticate', 'Bearer')
  sendError(response, 401, 'An API key that is known here must be shown, as x-api-key or as Authorization: Bearer')
}

/** Answers whoever calls this server by a name that it is not known to have. [RFC 9110 15.5.20] */
export function sendMisdirected(response: ServerResponse): void {
  sendError(response, 421, 'This server is not known by that name; HELIOGRAPH_ALLOWED_ORIGINS lists the origins that it has')
}

/** Answers whoever has spent all points. */
export function sendSpent(response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', seconds)
  sendError(response, 429, `All points of this minute are spent; there are more in ${seconds} s`)
}

const BUSY = errorBody(503, 'The server has too much to do')
const BUSY_HEADERS = { ...headersOf('application/json; charset=utf-8', BUSY), 'retry-after': '1' }

/** Answers that there is too much to do, and when to ask again; made beforehand, since that is answered most when there is least time. */
export function sendBusy(response: ServerResponse): void {
  response.writeHead(503, BUSY_HEADERS).end(BUSY)
}

/** The same, with its head, as it goes over a connection that stays open. */
export const BUSY_ANSWER = Buffer.from(
  `HTTP/1.1 503 Service Unavailable\r\n${Object.entries(BUSY_HEADERS)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${BUSY}`,
)

function errorBody(status: number, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: codeOf(status) } }] })
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, headersOf(type, body)).end(body)
}

function headersOf(type: string, body: string) {
  return {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
}
