import type { IncomingMessage, ServerResponse } from 'node:http'
import { open, type Redaction } from '../redact.ts'
import type { Admission } from './admission.ts'
import type { Caller, Callers } from './callers.ts'
import type { Asker, Dialect, Refusal } from './dialect.ts'
import { over } from './over.ts'
import type { Pages } from './pages.ts'
import { sendBusy, sendError, sendSpent, sendUnknown } from './send.ts'

/** What a question in the way of another system costs, whatever it asks for. */
const POINTS = 5

/** What a page in a browser may send with its questions: nothing is changed by any, and a key is shown by whoever has it. */
const PREFLIGHT = new Map([
  ['access-control-allow-methods', 'GET, HEAD'],
  ['access-control-allow-headers', '*, authorization'],
  ['access-control-max-age', '86400'],
])

/** Who may ask in the way of other systems, and how much. */
interface Needs {
  readonly pages: Pages
  readonly callers: Callers
  readonly spend: (caller: Caller, points: number) => Promise<number>
  readonly admission: Admission
  readonly redaction: (caller: Caller) => Redaction
  /** Whether answers depend on who asks, if only by what that costs. */
  readonly personal: boolean
}

/** Nobody in particular, to whom nothing is told. */
const ANYBODY: Asker = { redaction: open, known: false }

/** What is asked for in the way of other systems, wherever it is asked for. */
export class Dialects {
  readonly #dialects: readonly Dialect[]
  readonly #needs: Needs

  constructor(dialects: readonly Dialect[], needs: Needs) {
    this.#dialects = dialects
    this.#needs = needs
  }

  /** Answers in the way in which it is asked; what is none of them is not there. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pages, callers, spend, admission, redaction, personal } = this.#needs
    response.setHeaders(pages.headers(request))
    if (request.method === 'OPTIONS') return this.#allow(request, response)
    const caller = callers(request, false)
    if (!caller) return this.#refuse(request, response, { why: 'unknown', seconds: 0 }, sendUnknown)
    const wait = await spend(caller, POINTS)
    if (wait > 0) return this.#refuse(request, response, { why: 'spent', seconds: wait }, () => sendSpent(response, wait))
    // Caches between do not know a key when they see one.
    if (personal) response.appendHeader('vary', 'x-api-key')
    if (caller.known) response.setHeader('cache-control', 'private')
    const leave = await admission.enter(over(response))
    try {
      if (!(await this.#speaks(request, response, { redaction: redaction(caller), known: caller.known }))) sendNothing(response)
    } finally {
      leave()
    }
  }

  /** Says that there is too much to do. */
  tellBusy(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#refuse(request, response, { why: 'busy', seconds: 1 }, sendBusy)
  }

  /** Says what a page may ask, before it does: who will ask is not known yet. [Fetch 3.3.2] */
  async #allow(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeaders(PREFLIGHT)
    if (!(await this.#speaks(request, response, ANYBODY))) sendNothing(response)
  }

  /** Refuses a request in the words of whoever is asked, or else in our own. */
  async #refuse(
    request: IncomingMessage,
    response: ServerResponse,
    refusal: Refusal,
    otherwise: (response: ServerResponse) => void,
  ): Promise<void> {
    if (!(await this.#speaks(request, response, ANYBODY, refusal))) otherwise(response)
  }

  /** Whether one of the dialects is spoken; then it is answered in it. */
  async #speaks(request: IncomingMessage, response: ServerResponse, asker: Asker, refusal?: Refusal): Promise<boolean> {
    for (const dialect of this.#dialects) if (await dialect(request, response, asker, refusal)) return true
    return false
  }
}

function sendNothing(response: ServerResponse): void {
  sendError(response, 404, 'There is nothing here; GraphQL is at /graphql')
}
