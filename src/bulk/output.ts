import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { UsageError } from '../terminal.ts'
import { Appended } from './appended.ts'
import { type Answer, type Fault, isFailed, type Item, keyOf, transient } from './item.ts'
import { type Counts, type Journal, journalOf, lock, readJournal, writeJournal } from './journal.ts'
import { Ledger } from './ledger.ts'
import { EMPTY } from './lines.ts'
import { ndjson, NOTHING, type Sink } from './sink.ts'

/** Lines that may be done while one before them is not. */
const AHEAD = 500_000

/** What a job writes, and where. */
export interface OutputSettings {
  readonly to: string
  /** The file of dead letters. */
  readonly dead: string | undefined
  readonly query: string | undefined
}

/** What is remembered of an answer. */
interface Outcome {
  readonly failed: boolean
  /** What could be otherwise at a better time. */
  readonly reason: Fault | undefined
  readonly attempts: number
}

/**
 * The answers of a job and what is known of them: every item is answered once, however often the job is killed.
 *
 * The journal tells of a moment: what was done then, and how long the files were. What the output holds beyond that is known by its keys.
 */
export class Output {
  readonly ledger: Ledger
  readonly counts: Counts
  /** What tells the job from others. */
  readonly run: string
  readonly #settings: OutputSettings
  readonly #sink: Sink
  readonly #dead: Appended | undefined
  /** Answers that the output holds and the journal does not know of. */
  readonly #told: Map<string, Outcome[]>
  readonly #unlock: () => Promise<void>
  #settling: Promise<boolean> = Promise.resolve(true)
  #heard: (() => void)[] = []

  private constructor(
    settings: OutputSettings,
    journal: Journal,
    sink: Sink,
    dead: Appended | undefined,
    told: Map<string, Outcome[]>,
    unlock: () => Promise<void>,
  ) {
    this.#settings = settings
    this.ledger = new Ledger(journal.done)
    this.counts = { ...journal.counts }
    this.run = journal.run
    this.#sink = sink
    this.#dead = dead
    this.#told = told
    this.#unlock = unlock
  }

  /** Opens an output to begin, or to go on. */
  static async open(settings: OutputSettings): Promise<Output> {
    const unlock = await lock(settings.to)
    try {
      const journal = (await readJournal(settings.to)) ?? (await begun(settings))
      if (journal.query !== (settings.query ?? null)) throw new UsageError(`${settings.to} was begun with another --query`)
      const told = new Map<string, Outcome[]>()
      const hear = (key: string, answer: Answer) => {
        const outcomes = told.get(key)
        if (outcomes) outcomes.push(outcomeOf(answer))
        else told.set(key, [outcomeOf(answer)])
      }
      const sink = isParquet(settings.to)
        ? await (await import('./parquet.ts')).parquet(settings.to, journal.output, settings.query)
        : await ndjson(settings.to, journal.output, hear)
      const dead = settings.dead === undefined ? undefined : await Appended.open(settings.dead, journal.dead)
      return new Output(settings, journal, sink, dead, told, unlock)
    } catch (error) {
      await unlock()
      throw error
    }
  }

  /** Whether an item was answered before. */
  isAnswered(item: Item): boolean {
    if (this.ledger.isDone(item.line)) return true
    if (this.#told.size === 0) return false
    const key = keyOf(item)
    const outcomes = this.#told.get(key)
    const outcome = outcomes?.pop()
    if (!outcome) return false
    if (outcomes?.length === 0) this.#told.delete(key)
    this.#count(item, outcome)
    return true
  }

  /** Writes the answer of an item that has none. */
  async answer(item: Item, answer: Answer): Promise<void> {
    this.#sink.put(item, answer)
    this.#count(item, outcomeOf(answer))
    if (this.#sink.isDue) for (const heard of this.#heard.splice(0)) heard()
    await this.#sink.room()
  }

  /** Whether lines would better not be read on before those that are late are done. */
  get isFarAhead(): boolean {
    return this.ledger.ahead > AHEAD
  }

  /** Resolves once there is enough to settle. */
  due(): Promise<void> {
    return new Promise((resolve) => this.#heard.push(resolve))
  }

  /** Brings onto the disk what was answered, then the journal that tells so; false where it is too early for that. */
  settle(): Promise<boolean> {
    this.#settling = this.#settling.then(() => this.#settle())
    return this.#settling
  }

  /** Makes the output what it is to be, once the input is at its end. */
  async finish(): Promise<void> {
    // What is left answers lines that are no longer there.
    this.#told.clear()
    await this.settle()
    await this.#sink.finish()
  }

  async close(): Promise<void> {
    await this.#settling.catch(() => {})
    await Promise.all([this.#sink.close(), this.#dead?.close()])
    await this.#unlock()
  }

  #count(item: Item, { failed, reason, attempts }: Outcome): void {
    this.ledger.done(item.line)
    this.counts.done++
    if (failed) this.counts.failed++
    if (!reason) return
    this.counts.dead++
    this.#dead?.put(`${item.head},"reason":${JSON.stringify(reason)},"attempts":${attempts}}\n`)
  }

  async #settle(): Promise<boolean> {
    // A journal that knows how long the output is, but not all that it holds, would have that answered again.
    if (this.#told.size > 0) return false
    // All of it is of one moment: nothing is awaited before each has said where it stands.
    const [done, counts] = [this.ledger.state(), { ...this.counts }]
    const [output, dead] = await Promise.all([this.#sink.settle(), this.#dead?.settle() ?? 0])
    const { to, query = null } = this.#settings
    await writeJournal(to, { version: 1, run: this.run, query, done, output, dead, counts })
    return true
  }
}

function outcomeOf(answer: Answer): Outcome {
  return { failed: isFailed(answer), reason: transient(answer)[0], attempts: answer.attempts ?? 1 }
}

function isParquet(path: string): boolean {
  return /\.parquet$/i.test(path)
}

/** The journal of an output that there is not yet. */
async function begun({ to, dead, query }: OutputSettings): Promise<Journal> {
  for (const path of [to, dead]) {
    if (path === undefined || !statSync(path, { throwIfNoEntry: false })?.size) continue
    throw new UsageError(`${path} is there, but not ${journalOf(to)}, which tells what it holds; remove it, or name another`)
  }
  const mark = { line: 0, offset: 0, digest: EMPTY }
  const counts = { done: 0, failed: 0, dead: 0 }
  const run = randomBytes(9).toString('base64url')
  const journal: Journal = { version: 1, run, query: query ?? null, done: { mark, ranges: [] }, output: NOTHING, dead: 0, counts }
  await writeJournal(to, journal)
  return journal
}
