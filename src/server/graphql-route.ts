import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Admission } from './admission.ts'
import { type Answers, toldAgain } from './answers.ts'
import { readBody } from './body.ts'
import type { Caller, Callers } from './callers.ts'
import { Collapse } from './collapse.ts'
import { sendGraphiQL } from './graphiql.ts'
import type { createGraphQL, Incoming, Whole } from './graphql.ts'
import type { Redaction } from '../redact.ts'
import type { Room } from '../source/room.ts'
import type { Pages } from './pages.ts'
import { isKnown, lasting } from './lasting.ts'
import { over } from './over.ts'
import { sendBusy, sendError, sendUnknown } from './send.ts'

/** Answers a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

/** What the route is made of. */
export interface RouteNeeds {
  readonly graphql: () => Promise<ReturnType<typeof createGraphQL>>
  readonly admission: Admission
  /** Bytes that an upload may have. */
  readonly maxUpload: number
  /** What uploads take of memory. */
  readonly room: Room
  readonly callers: Callers
  /** Takes points from what a caller has left. */
  readonly spend: (caller: Caller, points: number) => Promise<number>
  /** Whether answers depend on who asks, if only by what that costs. */
  readonly personal: boolean
  readonly pages: Pages
  /** Answers that were given before; undefined where nothing is kept. */
  readonly answers: Answers | undefined
  /** What is kept from a caller. */
  readonly redaction: (caller: Caller) => Redaction
}

/** Bytes that the body of a request may have; uploads are bounded like sources. */
const MAX_BODY = 100_000

/** What goes across origins: nobody is recognised, and no form or file can be sent. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
}
const PERSONAL_PREFLIGHT = { ...PREFLIGHT, 'access-control-allow-headers': 'content-type, authorization, x-api-key' }

/** Media types of answers that come in parts. */
const IN_PARTS = /multipart\/|text\/event-stream/i
/** What a request has in it that asks for parts: the names of the directives, or that of a document which may have them. */
const ASKS_FOR_PARTS = /(?:@|%40)(?:defer|stream)|documentId|persistedQuery/i

/** What of HTTP reaches GraphQL: questions by GET, bodies of JSON, files whose sender proved not to be a page of another site. */
export function graphqlRoute(needs: RouteNeeds): Answer {
  const { graphql, admission, maxUpload, room, callers, spend, personal, answers, redaction, pages } = needs
  const collapse = new Collapse<Whole>()

  /** Hands a request over as it is: its answer may come in parts, and is nobody else's. */
  const alone = async (request: IncomingMessage, response: ServerResponse, caller: Caller, body?: Buffer) => {
    const inParts = IN_PARTS.test(String(request.headers.accept))
    const incoming: Incoming = { ...incomingOf(caller, body), inParts, over: over(response) }
    const leave = await admission.enter(incoming.over)
    incoming.over.addEventListener('abort', leave, { once: true })
    await (await graphql()).alone(request, response, incoming)
  }

  const whole = async (request: IncomingMessage, incoming: Incoming): Promise<Whole> => {
    const leave = await admission.enter(incoming.over)
    try {
      return await (await graphql()).whole(request, incoming)
    } finally {
      leave()
    }
  }

  const incomingOf = (caller: Caller, body?: Buffer) => ({
    spend: (points: number) => spend(caller, points),
    redaction: redaction(caller),
    inParts: false,
    ...(body && { body }),
  })

  const answer = async (request: IncomingMessage, response: ServerResponse, caller: Caller, body?: Buffer) => {
    const accept = String(request.headers.accept)
    const text = body ? body.toString('latin1') : request.url!
    if (IN_PARTS.test(accept) && ASKS_FOR_PARTS.test(text)) return alone(request, response, caller, body)
    const question = `${request.method} ${caller.known} ${accept}\n${text}`
    const known = answers?.get(question)
    if (known && (await spend(caller, known.points)) === 0) return give(request, response, caller, known.answer)
    const incoming = incomingOf(caller, body)
    const asked = await collapse.ask(personal ? `${caller.id} ${question}` : question, over(response), (over) =>
      whole(request, { ...incoming, over }),
    )
    if (asked.first) answers?.set(question, asked.answer)
    return give(request, response, caller, asked.first ? asked.answer : shared(asked.answer))
  }

  const give = (request: IncomingMessage, response: ServerResponse, caller: Caller, answer: Whole) => {
    if (request.method !== 'GET') return send(response, answer)
    const headers = lasting(answer, caller.known, personal)
    const vary = [response.getHeader('vary'), headers['vary']].flatMap((names) => names ?? []).join(', ')
    const given: Whole = { ...answer, headers: { ...answer.headers, ...headers, ...(vary && { vary }) } }
    if (!isKnown(request, headers['etag'])) return send(response, given)
    const { 'content-type': _, ...kept } = given.headers
    return response.writeHead(304, kept).end()
  }

  const post = async (request: IncomingMessage, response: ServerResponse, caller: Caller) => {
    const type = request.headers['content-type']?.split(';')[0]!.trim().toLowerCase()
    if (type === 'multipart/form-data') {
      const [status, message] = refusal(request, maxUpload) ?? []
      if (status) return sendError(response, status, message!)
      const free = room.take(Number(request.headers['content-length']))
      if (!free) return sendBusy(response)
      response.once('close', free)
      return alone(request, response, caller)
    }
    if (type !== 'application/json') return sendError(response, 415, 'Requests are sent as application/json')
    const body = await readBody(request, MAX_BODY)
    return body ? answer(request, response, caller, body) : sendError(response, 413, `The body is longer than ${MAX_BODY} bytes`)
  }

  return async (request, response) => {
    for (const [name, value] of Object.entries(pages.headers(request))) response.setHeader(name, value)
    if (request.method === 'OPTIONS') return response.writeHead(204, personal ? PERSONAL_PREFLIGHT : PREFLIGHT).end()
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return sendGraphiQL(response)
    const caller = callers(request, true)
    if (!caller) return sendUnknown(response)
    return request.method === 'POST' ? post(request, response, caller) : answer(request, response, caller)
  }
}

function send(response: ServerResponse, { status, headers, body }: Whole): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

const sharedAnswers = new WeakMap<Whole, Whole>()

/** The answer as it is given to those who asked the same at the same time: nothing was read for them. */
function shared(answer: Whole): Whole {
  const known = sharedAnswers.get(answer)
  if (known) return known
  const made = toldAgain(answer, 'shared')?.answer ?? answer
  sharedAnswers.set(answer, made)
  return made
}

/** Why a form is not taken, if it is not. */
function refusal({ headers }: IncomingMessage, maxUpload: number): [status: number, message: string] | null {
  if (headers['x-heliograph'] !== '1' && !headers['apollo-require-preflight'])
    return [403, 'Files are taken only with the header "x-heliograph: 1", which pages of other sites cannot send']
  if (headers['content-length'] === undefined) return [411, 'Files are taken only with their length']
  if (Number(headers['content-length']) > maxUpload + MAX_BODY) return [413, `The files are longer than ${maxUpload} bytes`]
  return null
}
