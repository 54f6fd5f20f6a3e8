// npm run fuzz -- [--seconds 60] [--cases n] [--seed n] [--first n] [--corpus folder] [--keep folder]
// npm run fuzz -- file...
// Damages files in ways that follow from the seed and the number of the case, and asks each everything. A case by its
// number, as it was reported, as long as the samples are the same: --seed n --first number --cases 1
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { examine, examineByQuery } from './examine.ts'
import { Chance, mutated } from './mutate.ts'
import { seeds } from './seeds.ts'

interface Plan {
  readonly seed: number
  readonly first: number
  readonly last: number
  readonly corpus: string | undefined
  /** What case is at work, for whoever waits for it to end. */
  readonly at: SharedArrayBuffer
}

interface Finding {
  readonly number: number
  readonly from: string
  readonly fault: string
  readonly bytes: Uint8Array
}

/** Milliseconds that a case may keep others from running, that it may take, and after which it is given up. */
const SLOW = 250
const LONG = 5_000
const HANGS = 20_000
/** Milliseconds after which is told how far it has come. */
const TOLD = 10_000

/** One case in so many is asked every field of the schema, which takes long. */
const BY_QUERY = 16

/** What of the language itself must stay as it is. */
const language = () => [Object.keys, Object.assign, JSON.stringify, JSON.parse, ...names()]
const names = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one).join())

async function main(): Promise<void> {
  const options = { seconds: {}, cases: {}, seed: {}, first: {}, corpus: {}, keep: {} } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' as const }])),
  })
  if (positionals.length > 0) return again(positionals)
  const given = (name: keyof typeof options) => values[name]
  const seed = Number(given('seed') ?? Date.now() % 2 ** 31)
  const last = given('cases') ? Number(given('first') ?? 0) + Number(given('cases')) : Infinity
  const ends = given('cases') && !given('seconds') ? Infinity : performance.now() + Number(given('seconds') ?? 60) * 1000
  const keep = given('keep') ?? join(tmpdir(), 'heliograph-fuzz')
  console.log(`seed ${seed}`)
  const began = performance.now()
  let next = Number(given('first') ?? 0)
  const findings: Finding[] = []
  while (next < last && performance.now() < ends)
    next = await piece({ seed, first: next, last, corpus: given('corpus'), at: new SharedArrayBuffer(16) }, ends, (finding) => {
      findings.push(finding)
      mkdirSync(keep, { recursive: true })
      const path = join(keep, `${seed}-${finding.number}.bin`)
      writeFileSync(path, finding.bytes)
      console.log(`case ${finding.number} of ${finding.from}: ${finding.fault}\n  kept as ${path}`)
    })
  const done = next - Number(given('first') ?? 0)
  const seconds = Math.round((performance.now() - began) / 1000)
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  console.log(`${done} cases in ${seconds} s, ${findings.length} findings, ${memory} MB`)
  process.exit(findings.length > 0 ? 1 : 0)
}

/** Asks files that were kept everything, by both ways. */
async function again(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    for (const ask of [examine, examineByQuery])
      console.log(`${path}: ${(await faultOf(ask, new Uint8Array(readFileSync(path)))) ?? 'fine'}`)
}

/** Lets a thread work off cases until time is over or one of them hangs; says which case is next. */
async function piece(plan: Plan, ends: number, report: (finding: Finding) => void): Promise<number> {
  const worker = new Worker(new URL(import.meta.url), { workerData: plan })
  const at = new Float64Array(plan.at)
  worker.on('message', report)
  const over = new Promise<void>((resolve, reject) => worker.on('exit', () => resolve()).on('error', reject))
  const crashed = over.then(() => 'over' as const)
  let told = performance.now()
  for (let [number, since] = [-1, performance.now()]; ;) {
    const state = await Promise.race([crashed, new Promise<'waited'>((resolve) => setTimeout(resolve, 200, 'waited'))])
    const current = at[0]!
    if (state === 'over') return current
    if (performance.now() - told > TOLD) {
      told = performance.now()
      console.error(`${current - plan.first} cases so far`)
    }
    if (performance.now() > ends) {
      await worker.terminate()
      return current
    }
    if (current !== number) [number, since] = [current, performance.now()]
    else if (performance.now() - since > HANGS) {
      await worker.terminate()
      const { from, bytes } = caseOf(plan, current)
      report({ number: current, from, bytes, fault: `does not end within ${HANGS} ms` })
      return current + 1
    }
  }
}

let all: ReturnType<typeof seeds> | undefined

/** The case of a number: always the same for the same seed and files. */
function caseOf({ seed, corpus }: Plan, number: number): { from: string; bytes: Uint8Array } {
  all ??= seeds(corpus)
  const chance = new Chance(seed ^ Math.imul(number + 1, 0x9e3779b1))
  const [file, other] = [chance.of(all), chance.of(all)]
  return { from: file.name, bytes: mutated(file.bytes, other.bytes, chance) }
}

async function work(plan: Plan): Promise<void> {
  const at = new Float64Array(plan.at)
  const before = language()
  for (let number = plan.first; number < plan.last; number++) {
    at[0] = number
    const { from, bytes } = caseOf(plan, number)
    const ask = number % BY_QUERY === 0 ? examineByQuery : examine
    const fault = (await faultOf(ask, bytes)) ?? (language().some((one, i) => one !== before[i]) ? 'The language was changed' : undefined)
    if (fault) parentPort?.postMessage({ number, from, fault, bytes } satisfies Finding, [])
  }
  at[0] = plan.last
}

/** What is wrong with a case; a slow one is only one that is slow three times. */
async function faultOf(ask: typeof examine, bytes: Uint8Array): Promise<string | undefined> {
  let [held, took] = [Infinity, Infinity]
  for (let tries = 0; tries < 3; tries++) {
    const watch = new Watch()
    try {
      await ask(bytes)
    } catch (error) {
      return error instanceof Error ? `${error.stack?.split('\n').slice(0, 4).join(' ')}` : String(error)
    } finally {
      watch.end()
    }
    held = Math.min(held, watch.held)
    took = Math.min(took, watch.took)
    if (held <= SLOW && took <= LONG) return undefined
  }
  return held > SLOW ? `holds the event loop for ${Math.round(held)} ms` : `takes ${Math.round(took)} ms`
}

/** Measures how long something takes, and how long of that others cannot run, at the longest. */
class Watch {
  held = 0
  took = 0
  readonly #began = performance.now()
  #last = this.#began
  #next = setImmediate(() => this.#turn())

  #turn(): void {
    this.#look()
    this.#next = setImmediate(() => this.#turn())
  }

  #look(): void {
    const now = performance.now()
    this.held = Math.max(this.held, now - this.#last)
    this.#last = now
  }

  end(): void {
    clearImmediate(this.#next)
    this.#look()
    this.took = this.#last - this.#began
  }
}

if (isMainThread) await main()
else await work(workerData as Plan)
