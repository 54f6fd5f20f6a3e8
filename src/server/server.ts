import { once as event } from 'node:events'
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { once } from '../once.ts'
import { open, Redaction } from '../redact.ts'
import { imgproxySettings } from '../rest/imgproxy-settings.ts'
import type { Sources } from '../source/open.ts'
import { Room, within } from '../source/room.ts'
import { sharing } from '../source/shared.ts'
import { Admission } from './admission.ts'
import { Answers } from './answers.ts'
import { type Caller, callersBy } from './callers.ts'
import type { Dialect } from './dialect.ts'
import { Dialects } from './dialects.ts'
import { type Answer, Dispatch } from './dispatch.ts'
import { GraphQLRoute } from './graphql-route.ts'
import { imgproxyDialect } from './imgproxy.ts'
import { Log, logFault } from './log.ts'
import { Metrics } from './metrics.ts'
import { ks3Dialect, ossDialect } from './object-storage.ts'
import { type Observation, observed } from './observed.ts'
import { pagesBy } from './pages.ts'
import { persistedDocuments } from './persisted.ts'
import { Questions } from './questions.ts'
import { allowances } from './rate-limit.ts'
import { Readiness } from './readiness.ts'
import { sendText } from './send.ts'
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

/** Milliseconds after which a connection is closed whose head, or whose whole request, has not come, and one on which nothing more comes. */
const CONNECTIONS = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 65_000 }

/** Makes the server of the given settings: all that is asked for by HTTP is answered from here. */
export function createServer(settings: ServerSettings, opener?: Sources): Server {
  const log = new Log(settings.logLevel)
  const admission = new Admission({ live: settings.maxLive, queued: settings.maxQueued, wait: settings.maxWait })
  const metrics = new Metrics(admission)
  const readiness = new Readiness(admission)
  const reading = readingOf(settings, opener, { log, metrics })
  const graphql = graphqlOf(settings, reading.sources)
  const asking = askingOf(settings, admission)
  const pages = pagesBy(settings)
  const questions = new Questions({ graphql, ...asking, answers: reading.answers })
  const listed = settings.persistedDocuments !== ''
  const route = new GraphQLRoute({ questions, ...asking, pages, listed, maxUpload: settings.maxSourceBytes, room: reading.room })
  const routes = new Map<string, Answer>([
    ['/graphql', (request, response) => route.handle(request, response)],
    ['/health', (_, response) => sendText(response, 200, 'healthy')],
    ['/ready', (_, response) => sendText(response, readiness.state === 'ready' ? 200 : 503, readiness.state)],
    ['/metrics', (_, response) => metrics.send(response)],
    ['/', (_, response) => response.writeHead(302, { location: '/graphql' }).end()],
  ])
  const dialects = new Dialects(dialectsOf(settings, reading.sources), { ...asking, pages })
  const dispatch = new Dispatch({ routes, dialects, pages, admission, readiness, metrics, log })
  const http = createHttpServer(CONNECTIONS, (request, response) => dispatch.handle(request, response))
  http.on('connection', () => admission.connected())

  return {
    http,
    async listen() {
      // Loading it holds the event loop: nobody is to wait for an answer meanwhile.
      await graphql()
      http.listen({ port: settings.port, host: settings.host, backlog: 4096 })
      await event(http, 'listening')
      Promise.all([log.load(), metrics.load(), reading.connect()]).then(
        () => readiness.load(),
        (fault: unknown) => logFault(fault, 'start'),
      )
      return addressOf(http, settings.host)
    },
    async stop() {
      readiness.stop()
      await drain(http)
      admission.close()
      asking.close()
      log.flush()
      await reading.close()
    },
  }
}

/** What files are read by and kept in, by all who ask; what is read is told. */
function readingOf(settings: ServerSettings, opener: Sources | undefined, { log, metrics }: { log: Log; metrics: Metrics }) {
  const read = ({ url, ...what }: Observation) => {
    metrics.read(what)
    log.debug({ url, ...what }, 'read')
  }
  const shared = opener ? undefined : sharedCacheOf(settings, (...told) => metrics.asked(...told))
  const room = new Room(settings.maxHeldBytes)
  const sources = sharing(within(room, observed(opener ?? sourcesOf(settings, shared), read)))
  metrics.cache = sources.cache
  return {
    sources,
    room,
    answers: sources.cache && new Answers(sources, answerBytes(settings)),
    connect: async () => shared?.connect(),
    close: () => Promise.all([sources.close(), shared?.close()]),
  }
}

/** GraphQL, which most of the program serves alone: it is loaded when it is asked for. */
function graphqlOf({ requestTimeout: timeout, maxCost, persistedDocuments: file }: ServerSettings, sources: Sources) {
  const persisted = file ? persistedDocuments(file) : undefined
  return once(async () => (await import('./graphql.ts')).createGraphQL({ sources, timeout, maxCost, persisted }))
}

/** Who may ask, how much, and what is kept from them. */
function askingOf(settings: ServerSettings, admission: Admission) {
  const redacted = new Redaction(settings.redact)
  return {
    admission,
    callers: callersBy(settings),
    redaction: ({ known }: Caller) => (known ? open : redacted),
    ...allowances(settings),
  }
}

/** The ways in which other systems are asked. */
function dialectsOf({ imgproxy, ossOrigin, ks3Origin, requestTimeout: timeout }: ServerSettings, sources: Sources): Dialect[] {
  const needs = { sources, timeout }
  return [imgproxyDialect(imgproxySettings(imgproxy), needs), ks3Dialect(ks3Origin, needs), ossDialect(ossOrigin, needs)]
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
