import type { IncomingMessage, ServerResponse } from 'node:http'
import { open, type Redaction } from '../redact.ts'
import type { Admission } from './admission.ts'
import type { Caller, Callers } from './callers.ts'
import type { Dialect, Refusal } from './dialect.ts'
import { over } from './over.ts'
import { sendBusy, sendError, sendSpent, sendUnknown } from './send.ts'

/** What a question in the way of another system costs, whatever it asks for. */
const POINTS = 5

/** Who may ask in the way of other systems, and how much. */
interface Needs {
  readonly callers: Callers
  readonly spend: (caller: Caller, points: number) => Promise<number>
  readonly admission: Admission
  readonly redaction: (caller: Caller) => Redaction
}

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
    const { callers, spend, admission, redaction } = this.#needs
    const caller = callers(request, false)
    if (!caller) return this.#refuse(request, response, { why: 'unknown', seconds: 0 }, sendUnknown)
    const wait = await spend(caller, POINTS)
    if (wait > 0) return this.#refuse(request, response, { why: 'spent', seconds: wait }, () => sendSpent(response, wait))
    const leave = await admission.enter(over(response))
    try {
      for (const dialect of this.#dialects) if (await dialect(request, response, redaction(caller))) return
    } finally {
      leave()
    }
    sendError(response, 404, 'There is nothing here; GraphQL is at /graphql')
  }

  /** Says that there is too much to do. */
  tellBusy(request: IncomingMessage, response: ServerResponse): Promise<void> {
    return this.#refuse(request, response, { why: 'busy', seconds: 1 }, sendBusy)
  }

  /** Refuses a request in the words of whoever is asked, or else in our own. */
  async #refuse(
    request: IncomingMessage,
    response: ServerResponse,
    refusal: Refusal,
    otherwise: (response: ServerResponse) => void,
  ): Promise<void> {
    for (const dialect of this.#dialects) if (await dialect(request, response, open, refusal)) return
    otherwise(response)
  }
}
