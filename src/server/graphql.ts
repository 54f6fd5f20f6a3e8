import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import { type DocumentNode, GraphQLError } from 'graphql'
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Context, createContext } from '../context.ts'
import { ImageError } from '../error.ts'
import { asGraphQLError, schema } from '../schema/index.ts'
import type { Cost, Sources } from '../source/open.ts'
import { DocumentCache } from './document-cache.ts'
import { logFault } from './log.ts'
import { fromBody, fromForm, fromUrl } from './params.ts'

/** What the server hands over with a request: the Node objects, and the body where it was read. */
export interface Incoming {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly body?: Buffer
}

/** Characters of queries whose documents are remembered; a document takes some fifty times the memory of its text. */
const REMEMBERED = 400_000

/**
 * GraphQL over HTTP. Of what yoga brings, all is turned off that its neighbours do: limits, CORS and pages are the
 * server's, and requests are read by ourselves, so that nothing is executed that came in another form.
 */
export function createGraphQL(sources: Sources, timeout: number) {
  return createYoga<Incoming, Context>({
    schema,
    context: (request) => requestContext(sources, timeout, request),
    maskedErrors: { isDev: false, errorMessage: 'Unexpected error', maskError: maskFault },
    parserAndValidationCache: {
      documentCache: new DocumentCache<DocumentNode>(REMEMBERED),
      errorCache: new DocumentCache<Error>(REMEMBERED / 10),
    },
    maxRequestBodySize: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    plugins: [useOwnParams(), useDeferStream(), useCosts()],
  })
}

/** Everything a request shares; it ends with the answer, with the request's time, or when the client leaves. */
function requestContext(sources: Sources, timeout: number, { res }: Incoming): Context {
  const leave = new AbortController()
  const context = createContext(sources, { signal: leave.signal })
  const late = () => leave.abort(new ImageError('SOURCE_TIMEOUT', `The request took longer than ${timeout} ms`))
  const timer = setTimeout(late, timeout)
  const end = () => {
    clearTimeout(timer)
    leave.abort(new ImageError('SOURCE_UNAVAILABLE', 'Whoever asked has left'))
    context.dispose().catch((fault: unknown) => logFault(fault, 'letting go of sources'))
  }
  if (res.closed) end()
  else res.once('close', end)
  return context
}

/** Reads requests by the functions of params.ts, in place of yoga's own. */
function useOwnParams(): Plugin<object, Incoming> {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      if (request.method === 'GET') return setRequestParser(() => fromUrl(request.url))
      if (request.method !== 'POST') return undefined
      const { body } = serverContext
      return setRequestParser(body ? () => fromBody(body.toString()) : async () => fromForm(await request.formData()))
    },
  }
}

/** Says in `extensions.cost` what each source took to read: with the answer, or with the last part of one that comes in parts. */
function useCosts(): Plugin<object, Incoming> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        const context = args.contextValue as unknown as Context
        if (!isAsyncIterable(result)) return setResult(told(result, context.costs()))
        return {
          onNext: ({ result, setResult }) => {
            if (!('hasNext' in result && result.hasNext)) setResult(told(result, context.costs()))
          },
        }
      },
    }),
  }
}

function told<T extends { extensions?: object }>(result: T, images: readonly Cost[]): T {
  return images.length > 0 ? { ...result, extensions: { ...result.extensions, cost: { images } } } : result
}

/** The error that the client gets: our own as they are; anything else is written down whole, and its nature kept back. */
function maskFault(fault: unknown, message: string): Error {
  const known = asGraphQLError(fault)
  if (known) return known
  const { nodes, path, originalError } = fault instanceof GraphQLError ? fault : {}
  logFault(originalError ?? fault, path?.join('.') ?? 'request')
  return new GraphQLError(message, { nodes, path, extensions: { unexpected: true } })
}
