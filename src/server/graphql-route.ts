import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from './body.ts'
import { sendGraphiQL } from './graphiql.ts'
import type { createGraphQL } from './graphql.ts'
import { sendError } from './send.ts'

/** Answers a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

/** Bytes that the body of a request may have; uploads are bounded like sources. */
const MAX_BODY = 100_000

/** What goes across origins: anyone may ask, nobody is recognised, and no form or file can be sent. */
const CORS = { 'access-control-allow-origin': '*' }
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
}

/** What of HTTP reaches GraphQL: questions by GET, bodies of JSON, files whose sender proved not to be a page of another site. */
export function graphqlRoute(graphql: () => Promise<ReturnType<typeof createGraphQL>>, maxUpload: number): Answer {
  const post: Answer = async (request, response) => {
    const type = request.headers['content-type']?.split(';')[0]!.trim().toLowerCase()
    if (type === 'multipart/form-data') {
      const [status, message] = refusal(request, maxUpload) ?? []
      return status ? sendError(response, status, message!) : (await graphql())(request, response, { over: over(response) })
    }
    if (type !== 'application/json') return sendError(response, 415, 'Requests are sent as application/json')
    const body = await readBody(request, MAX_BODY)
    if (!body) return sendError(response, 413, `The body is longer than ${MAX_BODY} bytes`)
    return (await graphql())(request, response, { body, over: over(response) })
  }

  return async (request, response) => {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value)
    if (request.method === 'OPTIONS') return response.writeHead(204, PREFLIGHT).end()
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return sendGraphiQL(response)
    return request.method === 'POST' ? post(request, response) : (await graphql())(request, response, { over: over(response) })
  }
}

/** Why a form is not taken, if it is not. */
function refusal({ headers }: IncomingMessage, maxUpload: number): [status: number, message: string] | null {
  if (headers['x-heliograph'] !== '1' && !headers['apollo-require-preflight'])
    return [403, 'Files are taken only with the header "x-heliograph: 1", which pages of other sites cannot send']
  if (headers['content-length'] === undefined) return [411, 'Files are taken only with their length']
  if (Number(headers['content-length']) > maxUpload + MAX_BODY) return [413, `The files are longer than ${maxUpload} bytes`]
  return null
}

/** Aborted when an answer is complete, or whoever waits for it has left. */
function over(response: ServerResponse): AbortSignal {
  const ending = new AbortController()
  if (response.closed) ending.abort()
  else response.once('close', () => ending.abort())
  return ending.signal
}
