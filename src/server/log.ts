import type { Logger } from 'pino'

/** Writes down what happens, a line of JSON each on stderr. What comes before `load` is not written. */
export class Log {
  readonly #level: string
  #logger: Logger | undefined
  #flush: () => void = () => {}

  constructor(level: string) {
    this.#level = level
  }

  async load(): Promise<void> {
    if (this.#level === 'silent') return
    const { destination, pino, stdTimeFunctions } = await import('pino')
    const stderr = destination({ fd: 2, sync: false })
    this.#flush = () => stderr.flushSync()
    const formatters = { level: (label: string) => ({ level: label }) }
    const manner = { level: this.#level, base: undefined, timestamp: stdTimeFunctions.isoTime, messageKey: 'message', formatters }
    this.#logger = pino(manner, stderr)
  }

  /** What is of interest where something is looked for. */
  debug(what: object, message: string): void {
    this.#logger?.debug(what, message)
  }

  info(what: object, message: string): void {
    this.#logger?.info(what, message)
  }

  /** Writes down what has not been written yet. */
  flush(): void {
    this.#flush()
  }
}

/** Writes a fault down whole, as one line of JSON on stderr: something that ought not to have happened, and where. It is written at once, whatever comes next. */
export function logFault(fault: unknown, where: string): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', time: new Date().toISOString(), where, ...described(fault) })}\n`)
}

/** An error with its causes, as far as they are errors; the depth is bounded, since a cause may be its own. */
function described(fault: unknown, depth = 0): object {
  if (!(fault instanceof Error)) return { message: String(fault) }
  const cause = fault.cause === undefined || depth > 3 ? {} : { cause: described(fault.cause, depth + 1) }
  return { name: fault.name, message: fault.message, stack: fault.stack, ...cause }
}
