import { type Answer, type Described, type Item, originOf, transient } from './item.ts'
import { backoff, LOST, lostTo, pauseFor, type Work } from './work.ts'

/** Items that are held here, waiting ones included; whoever has more waits. */
const HELD = 10_000

/** Milliseconds by which a timer may be early. */
const EARLY = 5

/** Milliseconds for which an origin that refused is remembered after its pause, while no more than so many are. */
const REMEMBERED = 120_000
const KNOWN = 1_000

/** How items are worked on. */
export interface Manner {
  /** Items that are worked on at the same time, in all and of one origin. */
  readonly concurrency: number
  readonly perOrigin: number
  /** How often an item is asked for that may be told at a better time. */
  readonly attempts: number
}

interface Task {
  readonly item: Item
  attempts: number
}

interface Lane {
  active: number
  readonly waiting: Task[]
  pausedUntil: number
  /** Pauses without an answer between. */
  refusals: number
}

/** Works on items in this process, each origin in its own lane: one that is slow or refuses keeps nobody but itself waiting. */
export class Local implements Work {
  readonly #manner: Manner
  readonly #ask: (url: string) => Promise<Described>
  readonly #answer: (item: Item, answer: Answer) => Promise<void>
  readonly #lanes = new Map<string | undefined, Lane>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #held = 0
  #active = 0
  #stopped = false
  #fault: unknown
  #watching: (() => void)[] = []

  constructor(manner: Manner, ask: (url: string) => Promise<Described>, answer: (item: Item, answer: Answer) => Promise<void>) {
    this.#manner = manner
    this.#ask = ask
    this.#answer = answer
  }

  async put(item: Item): Promise<void> {
    this.#held++
    this.#enqueue({ item, attempts: 0 })
    await this.#until(() => this.#held < HELD)
  }

  async idle(): Promise<void> {
    await this.#until(() => this.#held === 0)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers) clearTimeout(timer)
    await this.#until(() => this.#active === 0)
  }

  settling(): () => Promise<void> {
    return async () => {}
  }

  async end(): Promise<void> {}

  get state(): string {
    return this.#timers.size > 0 ? `${this.#timers.size} waiting` : ''
  }

  #enqueue(task: Task): void {
    const origin = originOf(task.item.url)
    const lane = this.#lanes.get(origin) ?? { active: 0, waiting: [], pausedUntil: 0, refusals: 0 }
    lane.waiting.push(task)
    this.#lanes.set(origin, lane)
    if (lane.refusals >= LOST && lane.pausedUntil > performance.now()) void this.#giveUp(origin, lane)
    this.#pump()
  }

  /** Starts what may be started, one of each origin in turn. */
  #pump(): void {
    if (this.#stopped) return
    for (let [origin, lane] = this.#next() ?? []; lane; [origin, lane] = this.#next() ?? []) {
      this.#lanes.delete(origin)
      this.#lanes.set(origin, lane)
      void this.#run(lane, lane.waiting.shift()!)
    }
  }

  #next(): [string | undefined, Lane] | undefined {
    if (this.#active >= this.#manner.concurrency) return undefined
    const now = performance.now()
    for (const [origin, lane] of this.#lanes) {
      const most = origin === undefined ? Infinity : this.#manner.perOrigin
      if (lane.waiting.length > 0 && lane.active < most && lane.pausedUntil <= now) return [origin, lane]
      if (this.#isOver(lane, now)) this.#lanes.delete(origin)
    }
    return undefined
  }

  /** Whether nothing is to be known of an origin any more; what refused is remembered for a while. */
  #isOver({ waiting, active, pausedUntil, refusals }: Lane, now: number): boolean {
    const remembered = refusals > 0 && this.#lanes.size < KNOWN ? REMEMBERED : 0
    return waiting.length === 0 && active === 0 && pausedUntil + remembered <= now
  }

  async #run(lane: Lane, task: Task): Promise<void> {
    this.#active++
    lane.active++
    try {
      const said = await this.#ask(task.item.url)
      task.attempts++
      const wait = this.#again(lane, task, said)
      if (wait !== undefined) this.#after(wait, () => this.#enqueue(task))
      else await this.#done(task, said)
    } catch (error) {
      this.#fault ??= error
    }
    this.#active--
    lane.active--
    this.#changed()
    this.#pump()
  }

  async #done({ item, attempts }: Task, said: Described): Promise<void> {
    await this.#answer(item, { ...said, attempts })
    this.#held--
  }

  /** Milliseconds after which to ask again; undefined where what was said stands. */
  #again(lane: Lane, { item, attempts }: Task, said: Described): number | undefined {
    const faults = transient(said)
    const pause = pauseFor(faults, lane.refusals + 1)
    if (faults.length === 0) lane.refusals = 0
    if (pause !== undefined && lane.pausedUntil <= performance.now()) this.#pause(originOf(item.url), lane, pause)
    return backoff(faults, attempts, this.#manner.attempts)
  }

  #pause(origin: string | undefined, lane: Lane, milliseconds: number): void {
    lane.pausedUntil = performance.now() + milliseconds
    this.#after(milliseconds + EARLY, () => this.#pump())
    if (++lane.refusals >= LOST) void this.#giveUp(origin, lane)
  }

  /** Answers for all that waits for an origin that is lost; when its pause is over, others find out whether it is. */
  async #giveUp(origin: string | undefined, lane: Lane): Promise<void> {
    try {
      for (const task of lane.waiting.splice(0)) await this.#done(task, { data: null, errors: [lostTo(origin)] })
    } catch (error) {
      this.#fault ??= error
    }
    this.#changed()
  }

  #after(milliseconds: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      then()
    }, milliseconds)
    this.#timers.add(timer)
  }

  #changed(): void {
    for (const look of this.#watching.splice(0)) look()
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.#fault) throw this.#fault
      await new Promise<void>((resolve) => this.#watching.push(resolve))
    }
    if (this.#fault) throw this.#fault
  }
}
