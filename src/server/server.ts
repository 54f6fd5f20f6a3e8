import { once as event } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Settings } from '../config.ts'
import { once } from '../once.ts'
import type { Sources } from '../source/open.ts'
import { readBody } from './body.ts'
import { ASSETS, sendAsset, sendGraphiQL } from './graphiql.ts'
import { logFault } from './log.ts'
import { sendError, sendText } from './send.ts'
import { sourcesOf } from './sources.ts'

/** A server that may be started and stopped once. */
export interface Server {
  readonly http: HttpServer
  /** Starts to listen, and says where; it is ready a little later. */
  listen(): Promise<URL>
  /** Ends after what is in flight has been answered, or after the grace period. */
  stop(): Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

/** Bytes that the body of a request may have; uploads are bounded like sources. */
const MAX_BODY = 100_000

/** How long readiness is denied before connections are, so that whoever spreads requests over servers takes notice. */
const NOTICE = 500
/** How long requests in flight may take to be answered once the server is to stop. */
const GRACE = 8_000

/** What goes across origins: anyone may ask, nobody is recognised, and no form or file can be sent. */
const CORS = { 'access-control-allow-origin': '*' }
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
}

/** Makes the server of the given settings: all that is asked for by HTTP is answered from here. */
export function createServer(settings: Settings, sources: Sources = sourcesOf(settings)): Server {
  // Most of the program serves GraphQL alone; it is loaded once the server listens, and a question that comes sooner waits.
  const graphql = once(async () => (await import('./graphql.ts')).createGraphQL(sources, settings.requestTimeout))
  let loaded = false
  let stopping = false

  const routes: Readonly<Record<string, Answer>> = {
    '/graphql': async (request, response) => {
      const type = request.headers['content-type']?.split(';')[0]!.trim().toLowerCase()
      for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value)
      if (request.method === 'OPTIONS') return response.writeHead(204, PREFLIGHT).end()
      if (request.method === 'GET' && request.headers.accept?.includes('text/html')) return sendGraphiQL(response)
      if (request.method !== 'POST') return (await graphql())(request, response)
      if (type === 'application/json') {
        const body = await readBody(request, MAX_BODY)
        return body ? (await graphql())(request, response, { body }) : sendError(response, 413, `The body is longer than ${MAX_BODY} bytes`)
      }
      return type === 'multipart/form-data' ? upload(request, response) : sendError(response, 415, 'Requests are sent as application/json')
    },
    '/health': (_, response) => sendText(response, 200, 'healthy'),
    '/ready': (_, response) =>
      loaded && !stopping ? sendText(response, 200, 'ready') : sendText(response, 503, stopping ? 'stopping' : 'starting'),
    '/': (_, response) => response.writeHead(302, { location: '/graphql' }).end(),
  }

  const upload: Answer = async (request, response) => {
    const preflighted = request.headers['x-heliograph'] === '1' || request.headers['apollo-require-preflight']
    if (!preflighted)
      return sendError(response, 403, 'Files are taken only with the header "x-heliograph: 1", which pages of other sites cannot send')
    const length = Number(request.headers['content-length'] ?? NaN)
    if (Number.isNaN(length)) return sendError(response, 411, 'Files are taken only with their length')
    if (length > settings.maxSourceBytes + MAX_BODY)
      return sendError(response, 413, `The files are longer than ${settings.maxSourceBytes} bytes`)
    return (await graphql())(request, response)
  }

  const answer: Answer = async (request, response) => {
    if (stopping) response.setHeader('connection', 'close')
    const path = request.url?.split('?')[0] ?? '/'
    if (Object.hasOwn(routes, path)) return routes[path]!(request, response)
    if (path.startsWith(ASSETS) && (await sendAsset(path, request, response))) return undefined
    return sendError(response, 404, 'There is nothing here; GraphQL is at /graphql')
  }

  const http = createHttpServer(
    { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 },
    async (request, response) => {
      try {
        await answer(request, response)
      } catch (fault) {
        logFault(fault, request.method ?? '')
        if (response.headersSent) response.destroy()
        else sendError(response, 500, 'Unexpected error')
      }
    },
  )

  return {
    http,
    async listen() {
      http.listen({ port: settings.port, host: settings.host, backlog: 1024 })
      await event(http, 'listening')
      graphql().then(
        () => (loaded = true),
        (fault: unknown) => logFault(fault, 'start'),
      )
      return addressOf(http, settings.host)
    },
    async stop() {
      stopping = true
      await sleep(NOTICE)
      const ended = new Promise((resolve) => http.close(resolve))
      // A connection whose last answer began before the notice is idle only now, and would be kept.
      const closing = setInterval(() => http.closeIdleConnections(), 50)
      await Promise.race([ended, sleep(GRACE, undefined, { ref: false })])
      clearInterval(closing)
      http.closeAllConnections()
      await sources.close()
    },
  }
}

/** Where browsers find the server; addresses that stand for this machine are called by its name. */
function addressOf(http: HttpServer, host: string): URL {
  const { port } = http.address() as AddressInfo
  const name = /^(127\.0\.0\.1|::1?|0\.0\.0\.0)$/.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return new URL(`http://${name}:${port}/graphql`)
}
