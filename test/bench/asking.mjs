// Questions that are asked of a server over connections that stay open.
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'

/** Questions that are under way at the same time. */
const WIDTH = 8

/** Milliseconds after which a question is asked again for which there was too much to do. */
const PAUSE = 50

const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }

/** A body that asks for a query with variables. */
export const body = (query, variables) => JSON.stringify({ query, variables })

/** Asks a server; every answer must be one without errors, unless some may fail. */
export class Asking {
  #pool
  #path

  constructor(url, width = WIDTH) {
    this.width = width
    this.#path = url.pathname
    this.#pool = new Pool(url.origin, { connections: width, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
  }

  async ask(asked, headers = HEADERS, fails = false) {
    const answered = await this.#pool.request({ path: this.#path, method: 'POST', headers, body: asked })
    const text = await answered.body.text()
    if (answered.statusCode === 503) return sleep(PAUSE).then(() => this.ask(asked, headers, fails))
    if (answered.statusCode !== 200 || (!fails && text.includes('"errors"')))
      throw new Error(`Answered ${answered.statusCode}: ${text.slice(0, 500)}`)
    return text
  }

  /** Asks so many questions, `width` at a time; `next` makes each. Milliseconds that all took. */
  async all(count, next) {
    const began = performance.now()
    let asked = 0
    const worker = async () => {
      while (asked++ < count) await this.ask(next())
    }
    await Promise.all(Array.from({ length: Math.min(this.width, count) }, worker))
    return performance.now() - began
  }

  close() {
    return this.#pool.destroy()
  }
}
