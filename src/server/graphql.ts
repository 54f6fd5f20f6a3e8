import type { IncomingMessage } from 'node:http'
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import { type DocumentNode, GraphQLError } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { asGraphQLError, schema } from '../schema/index.ts'
import type { Sources } from '../source/open.ts'
import type { Whole } from './answers.ts'
import { DocumentCache } from './document-cache.ts'
import { type Incoming, requestContext } from './incoming.ts'
import { logFault } from './log.ts'
import { formOf, fromBody, fromForm, fromUrl } from './params.ts'
import type { Persisted } from './persisted.ts'
import { listed } from './persisted-params.ts'
import { codeOf } from './send.ts'
import { Straight } from './straight.ts'
import { useBounds } from './use-bounds.ts'
import { useCosts } from './use-costs.ts'
import { useParts } from './use-parts.ts'

/** What GraphQL is made of. */
export interface GraphQLNeeds {
  readonly sources: Sources
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Points that one query may cost. */
  readonly maxCost: number
  /** The only documents that are executed, where there is a list of them. */
  readonly persisted?: Persisted | undefined
}

/** All that is told of a fault. */
const UNEXPECTED = 'Unexpected error'

/** Characters of queries whose documents are remembered; a document takes fifty to two hundred times the memory of its text. */
const REMEMBERED = 200_000

/**
 * GraphQL over HTTP. Of what yoga brings, all is turned off that its neighbours do: limits, CORS and pages are the
 * server's, and requests are read by ourselves, so that nothing is executed that came in another form.
 */
export function createGraphQL({ sources, timeout, maxCost, persisted }: GraphQLNeeds) {
  const documents = new DocumentCache<DocumentNode>(REMEMBERED)
  const valid = new WeakSet<DocumentNode>()
  const context = (incoming: Incoming) => {
    const made = requestContext(sources, timeout, incoming)
    incoming.begun?.(made)
    return made
  }
  const yoga = createYoga<Incoming, Context>({
    schema,
    context,
    maskedErrors: { isDev: false, errorMessage: UNEXPECTED, maskError: maskFault },
    parserAndValidationCache: { documentCache: documents, errorCache: new DocumentCache<Error>(REMEMBERED / 10) },
    maxRequestBodySize: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    plugins: [useOwnParams(persisted), useBounds(valid, documents), useDeferStream(), useParts(), useCosts(maxCost)],
  })
  const params = ({ method, url = '' }: IncomingMessage, { body = Buffer.of() }: Incoming) =>
    listed(method === 'GET' ? fromUrl(url) : fromBody(body.toString()), persisted)
  const straight = new Straight({ schema, documents, valid, maxCost, params, context, mask: (fault) => maskFault(fault, UNEXPECTED) })
  return {
    /** Answers in parts, or what was sent as a form. */
    alone: yoga,
    /** The answer at once. */
    async whole(request: IncomingMessage, given: Incoming): Promise<Whole> {
      let context: Context | undefined
      const incoming = { ...given, spend: once(given.spend), begun: (begun: Context) => (context = begun) }
      const known = await straight.answer(request, incoming)
      if (known) return { ...known, used: context?.used() ?? null }
      const answered = await yoga.handleNodeRequest(request, incoming)
      const named = [...answered.headers].map(([name, value]) => [name.toLowerCase(), value] as const)
      const headers = Object.fromEntries(named.filter(([name]) => name !== 'transfer-encoding'))
      const whole = { status: answered.status, headers, body: await answered.text() }
      straight.learn(request, whole)
      return { ...whole, used: context?.used() ?? null }
    },
  }
}

/** Asks for what is spent on a request once only, whichever way it is answered. */
function once(spend: Incoming['spend']): Incoming['spend'] {
  let asked: Promise<number> | undefined
  return (points) => (asked ??= spend(points))
}

/** Reads requests by the functions of params.ts, in place of yoga's own. */
function useOwnParams(persisted?: Persisted): Plugin<object, Incoming> {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      if (request.method === 'GET') return setRequestParser(() => listed(fromUrl(request.url), persisted))
      if (request.method !== 'POST') return undefined
      const { body } = serverContext
      const read = async () => (body ? fromBody(body.toString()) : fromForm(await formOf(request)))
      return setRequestParser(async () => listed(await read(), persisted))
    },
  }
}

/** The error that the client gets: our own as they are; anything else is written down whole, and its nature kept back. */
function maskFault(fault: unknown, message: string): Error {
  const known = asGraphQLError(fault)
  if (known) return ofRequest(withoutGuess(known))
  const { nodes, path, originalError } = fault instanceof GraphQLError ? fault : {}
  logFault(originalError ?? fault, path?.join('.') ?? 'request')
  return new GraphQLError(message, { nodes, path, extensions: { code: codeOf(500), unexpected: true } })
}

/** What is wrong with the value of a variable, without the values that may have been meant. */
function withoutGuess(error: GraphQLError): GraphQLError {
  const { message, nodes, path, originalError, extensions } = error
  const guess = originalError ? -1 : message.indexOf(' Did you mean ')
  return guess < 0 ? error : new GraphQLError(message.slice(0, guess), { nodes, path, extensions })
}

/** An error that concerns no field, but the request as a whole: such as a variable without its value. [GraphQL over HTTP, 6.4.2] */
function ofRequest(error: GraphQLError): GraphQLError {
  const { message, nodes, path, extensions } = error
  if (path || 'http' in extensions) return error
  return new GraphQLError(message, { nodes, extensions: { code: codeOf(400), ...extensions, http: { spec: true, status: 400 } } })
}
