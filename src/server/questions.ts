import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Redaction } from '../redact.ts'
import type { Admission } from './admission.ts'
import { type Answers, toldAgain } from './answers.ts'
import type { Caller } from './callers.ts'
import { Collapse } from './collapse.ts'
import type { Whole } from './answers.ts'
import type { Incoming } from './incoming.ts'
import type { createGraphQL } from './graphql.ts'
import { isKnown, lasting } from './lasting.ts'
import { over } from './over.ts'

/** What answering takes. */
export interface QuestionNeeds {
  readonly graphql: () => Promise<ReturnType<typeof createGraphQL>>
  readonly admission: Admission
  /** Takes points from what a caller has left. */
  readonly spend: (caller: Caller, points: number) => Promise<number>
  /** Whether answers depend on who asks, if only by what that costs. */
  readonly personal: boolean
  /** Answers that were given before; undefined where nothing is kept. */
  readonly answers: Answers | undefined
  /** What is kept from a caller. */
  readonly redaction: (caller: Caller) => Redaction
}

/** Media types of answers that come in parts. */
const IN_PARTS = /multipart\/|text\/event-stream/i
/** What a request has in it that asks for parts: the names of the directives, or that of a document which may have them. */
const ASKS_FOR_PARTS = /(?:@|%40)(?:defer|stream)|documentId|persistedQuery/i

/** Answers what GraphQL is asked: each question for itself in parts, or at once, and then equal ones together. */
export class Questions {
  readonly #needs: QuestionNeeds
  readonly #collapse = new Collapse<Whole>()

  constructor(needs: QuestionNeeds) {
    this.#needs = needs
  }

  /** Answers a question at once, unless it asks for parts. */
  async answer(request: IncomingMessage, response: ServerResponse, caller: Caller, body?: Buffer): Promise<void> {
    const { answers, spend } = this.#needs
    const accept = String(request.headers.accept)
    const text = body ? body.toString('latin1') : request.url!
    if (IN_PARTS.test(accept) && ASKS_FOR_PARTS.test(text)) return this.handOver(request, response, caller, body)
    const question = `${request.method} ${caller.known} ${accept}\n${text}`
    const known = answers?.get(question)
    if (known && (await spend(caller, known.points)) === 0) return this.#give(request, response, caller, known.answer)
    const { answer, first } = await this.#asked(question, request, response, caller, body)
    if (first) answers?.set(question, answer)
    return this.#give(request, response, caller, first ? answer : shared(answer))
  }

  /** Hands a request over as it is: its answer may come in parts, and is nobody else's. */
  async handOver(request: IncomingMessage, response: ServerResponse, caller: Caller, body?: Buffer): Promise<void> {
    const { admission, graphql } = this.#needs
    const inParts = IN_PARTS.test(String(request.headers.accept))
    const incoming: Incoming = { ...this.#incoming(caller, body), inParts, over: over(response) }
    const leave = await admission.enter(incoming.over)
    incoming.over.addEventListener('abort', leave, { once: true })
    await (await graphql()).alone(request, response, incoming)
  }

  /** What GraphQL makes of a question, or of an equal one that is being answered. */
  #asked(question: string, request: IncomingMessage, response: ServerResponse, caller: Caller, body?: Buffer) {
    const incoming = this.#incoming(caller, body)
    return this.#collapse.ask(this.#needs.personal ? `${caller.id} ${question}` : question, over(response), (over) =>
      this.#whole(request, { ...incoming, over }),
    )
  }

  async #whole(request: IncomingMessage, incoming: Incoming): Promise<Whole> {
    const leave = await this.#needs.admission.enter(incoming.over)
    try {
      return await (await this.#needs.graphql()).whole(request, incoming)
    } finally {
      leave()
    }
  }

  #incoming(caller: Caller, body: Buffer | undefined) {
    const { redaction, spend } = this.#needs
    return { spend: (points: number) => spend(caller, points), redaction: redaction(caller), inParts: false, ...(body && { body }) }
  }

  /** Sends an answer; to GET with how long it lasts, or without itself where whoever asks has it. */
  #give(request: IncomingMessage, response: ServerResponse, caller: Caller, answer: Whole): void {
    if (request.method !== 'GET') return send(response, answer)
    const headers = lasting(answer, caller.known, this.#needs.personal)
    const vary = [response.getHeader('vary'), headers['vary']].flatMap((names) => names ?? []).join(', ')
    const given: Whole = { ...answer, headers: { ...answer.headers, ...headers, ...(vary && { vary }) } }
    if (!isKnown(request, headers['etag'])) return send(response, given)
    const { 'content-type': _, ...kept } = given.headers
    response.writeHead(304, kept).end()
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
