import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Room } from '../source/room.ts'
import { readBody } from './body.ts'
import type { Caller, Callers } from './callers.ts'
import { sendGraphiQL } from './graphiql.ts'
import type { Pages } from './pages.ts'
import type { Questions } from './questions.ts'
import { sendBusy, sendError, sendText, sendUnknown } from './send.ts'

/** What the route is made of. */
export interface RouteNeeds {
  readonly questions: Questions
  readonly callers: Callers
  readonly pages: Pages
  /** Whether answers depend on who asks, if only by what that costs. */
  readonly personal: boolean
  /** Whether none but listed documents are executed. */
  readonly listed: boolean
  /** Bytes that an upload may have. */
  readonly maxUpload: number
  /** What uploads take of memory. */
  readonly room: Room
}

/** Bytes that the body of a request may have; uploads are bounded like sources. */
const MAX_BODY = 100_000

/** What people find in the place of GraphiQL, which could ask for nothing. */
const LISTED = `Heliograph executes listed documents here, and no others: ask for one by its name, as /graphql?documentId=NAME.
GraphiQL is offered where HELIOGRAPH_PERSISTED_DOCUMENTS names no list.`

/** What goes across origins: nobody is recognised, and no form or file can be sent. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
}
const PERSONAL_PREFLIGHT = { ...PREFLIGHT, 'access-control-allow-headers': 'content-type, authorization, x-api-key' }

/** What of HTTP reaches GraphQL: questions by GET, bodies of JSON, files whose sender proved not to be a page of another site. */
export class GraphQLRoute {
  readonly #needs: RouteNeeds

  constructor(needs: RouteNeeds) {
    this.#needs = needs
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { callers, listed, pages, personal, questions } = this.#needs
    response.setHeaders(pages.headers(request))
    if (request.method === 'OPTIONS') return response.writeHead(204, personal ? PERSONAL_PREFLIGHT : PREFLIGHT).end()
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      if (!listed) return sendGraphiQL(response)
      if (!request.url?.includes('?')) return sendText(response, 200, LISTED)
    }
    const caller = callers(request, true)
    if (!caller) return sendUnknown(response)
    return request.method === 'POST' ? this.#post(request, response, caller) : questions.answer(request, response, caller)
  }

  async #post(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<unknown> {
    const type = request.headers['content-type']?.split(';')[0]!.trim().toLowerCase()
    if (type === 'multipart/form-data') return this.#upload(request, response, caller)
    if (type !== 'application/json') return sendError(response, 415, 'Requests are sent as application/json')
    const body = await readBody(request, MAX_BODY)
    if (!body) return sendError(response, 413, `The body is longer than ${MAX_BODY} bytes`)
    return this.#needs.questions.answer(request, response, caller, body)
  }

  async #upload(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<unknown> {
    const { maxUpload, questions, room } = this.#needs
    const [status, message] = refusal(request, maxUpload) ?? []
    if (status) return sendError(response, status, message!)
    const free = room.take(Number(request.headers['content-length']))
    if (!free) return sendBusy(response)
    response.once('close', free)
    return questions.handOver(request, response, caller)
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
