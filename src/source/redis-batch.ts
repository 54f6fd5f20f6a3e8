/** How a command ended: with an answer, with an error, without an answer in time, or unsent because Redis is away. */
export type Reply<T> =
  { readonly outcome: 'answered'; readonly value: T } | { readonly outcome: 'failed' | 'late' | 'away'; readonly value?: never }

/** What a batch of commands needs of its connection, and tells it. */
export interface Connection {
  /** Milliseconds that an answer may take. */
  readonly patience: number
  /** Lets go what was written. */
  readonly uncork: () => void
  /** Told where an answer did not come in time. */
  readonly late: () => void
}

/** Milliseconds for which a command that nobody waits for may be kept back, so that it goes together with the next. */
const SOON = 4

/** Commands that are kept back until they are sent together, and have the same time to be answered: a write takes longest of all, a timer for each next. */
export class Batch {
  readonly #connection: Connection
  #timer: NodeJS.Timeout
  #turn: NodeJS.Immediate | undefined
  #sent = false
  readonly #waiting = new Set<() => void>()

  constructor(connection: Connection) {
    this.#connection = connection
    this.#timer = setTimeout(() => this.send(), SOON)
  }

  /** Sends them, and what comes in this turn of the event loop. */
  sendNow(): void {
    this.#turn ??= setImmediate(() => this.send())
  }

  send(): void {
    if (this.#sent) return
    this.#sent = true
    clearTimeout(this.#timer)
    clearImmediate(this.#turn)
    this.#connection.uncork()
    // What has arrived by then counts, even where this process is what was late to look.
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => setImmediate(() => this.#giveUp()), this.#connection.patience)
  }

  /** What becomes of a command that was written to the connection. */
  reply<T>(command: Promise<T>): Promise<Reply<T>> {
    return new Promise((resolve) => {
      const giveUp = () => resolve({ outcome: 'late' })
      this.#waiting.add(giveUp)
      command.then(
        (value) => this.#settle(giveUp, () => resolve({ outcome: 'answered', value })),
        () => this.#settle(giveUp, () => resolve({ outcome: 'failed' })),
      )
    })
  }

  #settle(giveUp: () => void, settle: () => void): void {
    if (!this.#waiting.delete(giveUp)) return
    if (this.#waiting.size === 0 && this.#sent) clearTimeout(this.#timer)
    settle()
  }

  #giveUp(): void {
    if (this.#waiting.size === 0) return
    for (const giveUp of this.#waiting) giveUp()
    this.#waiting.clear()
    this.#connection.late()
  }
}
