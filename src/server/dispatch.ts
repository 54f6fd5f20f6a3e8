import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Admission, Busy } from './admission.ts'
import type { Dialects } from './dialects.ts'
import { EarlyRefusals } from './early.ts'
import { ASSETS, sendAsset } from './graphiql.ts'
import { type Log, logFault } from './log.ts'
import type { Metrics } from './metrics.ts'
import { observe } from './observe.ts'
import type { Pages } from './pages.ts'
import type { Readiness } from './readiness.ts'
import { BUSY_ANSWER, sendBusy, sendError, sendMisdirected } from './send.ts'

/** Answers a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

/** Among what requests are handed out, and who is told of them. */
export interface DispatchNeeds {
  /** Answers by their paths. */
  readonly routes: ReadonlyMap<string, Answer>
  /** Who answers whatever has no route. */
  readonly dialects: Dialects
  readonly pages: Pages
  readonly admission: Admission
  readonly readiness: Readiness
  readonly metrics: Metrics
  readonly log: Log
}

/** What is answered however much there is to do. */
const FREE = new Set(['/', '/health', '/ready', '/metrics'])

/** Hands each request to whoever answers it, or refuses it where there is too much to do. */
export class Dispatch {
  readonly #needs: DispatchNeeds
  readonly #early: EarlyRefusals

  constructor(needs: DispatchNeeds) {
    this.#needs = needs
    const { admission, metrics, readiness } = needs
    this.#early = new EarlyRefusals({
      begins: 'POST /graphql HTTP/1.1\r\n',
      full: () => admission.full && !readiness.stopping,
      answer: BUSY_ANSWER,
      refused: () => metrics.refused(),
    })
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { admission, dialects } = this.#needs
    const path = request.url?.split('?')[0] ?? '/'
    const route = this.#routeOf(path)
    this.#early.served(request, response)
    // Before anything else, since this is what there is least time for.
    if (admission.full && !FREE.has(path)) return this.#refuse(request, response, route)
    const id = observe(request, response, route, this.#needs)
    try {
      await this.#answer(request, response, path)
    } catch (fault) {
      if (response.closed) return
      if (fault instanceof Busy) return dialects.tellBusy(request, response)
      logFault(fault, `${request.method} ${route} ${id}`)
      if (response.headersSent) response.destroy()
      else sendError(response, 500, 'Unexpected error')
    }
  }

  /** What a path counts as where requests are counted. */
  #routeOf(path: string): string {
    if (this.#needs.routes.has(path)) return path
    return path.startsWith(ASSETS) ? 'assets' : 'dialects'
  }

  async #refuse(request: IncomingMessage, response: ServerResponse, route: string): Promise<void> {
    const { dialects, metrics } = this.#needs
    metrics.refused()
    this.#early.follow(request, response)
    if (route === 'dialects') await dialects.tellBusy(request, response)
    else sendBusy(response)
  }

  async #answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<unknown> {
    const { routes, dialects, pages, readiness } = this.#needs
    if (readiness.stopping) response.setHeader('connection', 'close')
    if (!FREE.has(path) && !pages.meant(request)) return sendMisdirected(response)
    const route = routes.get(path)
    if (route) return route(request, response)
    if (path.startsWith(ASSETS) && (await sendAsset(path, request, response))) return undefined
    return dialects.answer(request, response)
  }
}
