import { once as event } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { once } from '../once.ts'
import { open, Redaction } from '../redact.ts'
import { imgproxySettings } from '../rest/imgproxy-settings.ts'
import type { Sources } from '../source/open.ts'
import { Room, within } from '../source/room.ts'
import { sharing } from '../source/shared.ts'
import { Admission, Busy } from './admission.ts'
import { Answers } from './answers.ts'
import { type Caller, callersBy } from './callers.ts'
import { Dialects } from './dialects.ts'
import { EarlyRefusals } from './early.ts'
import { ASSETS, sendAsset } from './graphiql.ts'
import { type Answer, graphqlRoute } from './graphql-route.ts'
import { imgproxyDialect } from './imgproxy.ts'
import { Log, logFault } from './log.ts'
import { Metrics } from './metrics.ts'
import { ks3Dialect, ossDialect } from './object-storage.ts'
import { observe } from './observe.ts'
import { type Observation, observed } from './observed.ts'
import { pagesBy } from './pages.ts'
import { persistedDocuments } from './persisted.ts'
import { allowances } from './rate-limit.ts'
import { BUSY_ANSWER, sendBusy, sendError, sendMisdirected, sendText } from './send.ts'
import { answerBytes, type ServerSettings, sharedCacheOf, sourcesOf } from './sources.ts'

/** A server that may be started and stopped once. */
export interface Server {
  readonly http: HttpServer
  /** Starts to listen, and says where; it is ready a little later. */
  listen(): Promise<URL>
  /** Ends after what is in flight has been answered, or after the grace period. */
  stop(): Promise<void>
}

/** How long readiness is denied before connections are, so that whoever spreads requests over servers takes notice. */
const NOTICE = 500
/** How long requests in flight may take to be answered once the server is to stop. */
const GRACE = 8_000

/** What is answered however much there is to do. */
const FREE = new Set(['/', '/health', '/ready', '/metrics'])

/** Makes the server of the given settings: all that is asked for by HTTP is answered from here. */
export function createServer(settings: ServerSettings, opener?: Sources): Server {
  const log = new Log(settings.logLevel)
  const admission = new Admission({ live: settings.maxLive, queued: settings.maxQueued, wait: settings.maxWait })
  const metrics = new Metrics(admission)
  const read = ({ url, ...what }: Observation) => {
    metrics.read(what)
    log.debug({ url, ...what }, 'read')
  }
  const shared = opener ? undefined : sharedCacheOf(settings, (...told) => metrics.asked(...told))
  const room = new Room(settings.maxHeldBytes)
  const sources = sharing(within(room, observed(opener ?? sourcesOf(settings, shared), read)))
  metrics.cache = sources.cache
  // Most of the program serves GraphQL alone.
  const graphql = once(async () => (await import('./graphql.ts')).createGraphQL({ ...needs, maxCost: settings.maxCost, persisted }))
  const persisted = settings.persistedDocuments ? persistedDocuments(settings.persistedDocuments) : undefined
  let loaded = false
  const needs = { sources, timeout: settings.requestTimeout }
  const callers = callersBy(settings)
  const redacted = new Redaction(settings.redact)
  const redaction = ({ known }: Caller) => (known ? open : redacted)
  const { spend, personal, close: forget } = allowances(settings)
  const dialects = new Dialects(
    [
      imgproxyDialect(imgproxySettings(settings.imgproxy), needs),
      ossDialect(settings.ossOrigin, needs),
      ks3Dialect(settings.ks3Origin, needs),
    ],
    { callers, spend, admission, redaction },
  )
  const pages = pagesBy(settings)
  let stopping = false
  const ready = () => (stopping ? 'stopping' : !loaded ? 'starting' : admission.overloaded ? 'overloaded' : 'ready')

  const answers = sources.cache && new Answers(sources, answerBytes(settings))
  const routes: Readonly<Record<string, Answer>> = {
    '/graphql': graphqlRoute({
      graphql,
      admission,
      maxUpload: settings.maxSourceBytes,
      room,
      callers,
      spend,
      personal,
      answers,
      redaction,
      pages,
    }),
    '/health': (_, response) => sendText(response, 200, 'healthy'),
    '/ready': (_, response) => sendText(response, ready() === 'ready' ? 200 : 503, ready()),
    '/metrics': (_, response) => metrics.send(response),
    '/': (_, response) => response.writeHead(302, { location: '/graphql' }).end(),
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (stopping) response.setHeader('connection', 'close')
    if (!FREE.has(path) && !pages.meant(request)) return sendMisdirected(response)
    if (Object.hasOwn(routes, path)) return routes[path]!(request, response)
    if (path.startsWith(ASSETS) && (await sendAsset(path, request, response))) return undefined
    return dialects.answer(request, response)
  }

  const early = new EarlyRefusals({
    begins: 'POST /graphql HTTP/1.1\r\n',
    full: () => admission.full && !stopping,
    answer: BUSY_ANSWER,
    refused: () => metrics.refused(),
  })
  const http = createHttpServer(
    { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 },
    async (request, response) => {
      const path = request.url?.split('?')[0] ?? '/'
      const route = Object.hasOwn(routes, path) ? path : path.startsWith(ASSETS) ? 'assets' : 'dialects'
      early.served(request, response)
      // Before anything else, since this is what there is least time for.
      if (admission.full && !FREE.has(path)) {
        metrics.refused()
        early.follow(request, response)
        return route === 'dialects' ? dialects.tellBusy(request, response) : sendBusy(response)
      }
      const id = observe(request, response, route, { log, metrics })
      try {
        await answer(request, response, path)
      } catch (fault) {
        if (response.closed) return
        if (fault instanceof Busy) return dialects.tellBusy(request, response)
        logFault(fault, `${request.method} ${route} ${id}`)
        if (response.headersSent) response.destroy()
        else sendError(response, 500, 'Unexpected error')
      }
    },
  )

  return {
    http,
    async listen() {
      http.on('connection', () => admission.connected())
      // Loading it holds the event loop: nobody is to wait for an answer meanwhile.
      await graphql()
      http.listen({ port: settings.port, host: settings.host, backlog: 4096 })
      await event(http, 'listening')
      Promise.all([log.load(), metrics.load(), shared?.connect()]).then(
        () => (loaded = true),
        (fault: unknown) => logFault(fault, 'start'),
      )
      return addressOf(http, settings.host)
    },
    async stop() {
      stopping = true
      await drain(http)
      admission.close()
      forget()
      log.flush()
      await Promise.all([sources.close(), shared?.close()])
    },
  }
}

/** Stops listening, and waits until what is in flight has been answered. */
async function drain(http: HttpServer): Promise<void> {
  await sleep(NOTICE)
  const ended = new Promise((resolve) => http.close(resolve))
  // A connection whose last answer began before the notice is idle only now, and would be kept.
  const closing = setInterval(() => http.closeIdleConnections(), 50)
  await Promise.race([ended, sleep(GRACE, undefined, { ref: false })])
  clearInterval(closing)
  http.closeAllConnections()
}

/** Where browsers find the server; addresses that stand for this machine are called by its name. */
function addressOf(http: HttpServer, host: string): URL {
  const { port } = http.address() as AddressInfo
  const name = /^(127\.0\.0\.1|::1?|0\.0\.0\.0)$/.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return new URL(`http://${name}:${port}/graphql`)
}
