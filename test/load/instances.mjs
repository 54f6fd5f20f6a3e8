// What two instances that share a Redis cost, beside one that has none: processor time of a query, and reads of the origin.
//   node test/load/instances.mjs [pictures] [rounds]
// On a machine that is busy the numbers of a round say little; the medians of several do.
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, connections, report } from './generator.mjs'
import { origin, redis, server } from './running.mjs'

const [count, rounds] = [Number(process.argv[2] ?? 800), Number(process.argv[3] ?? 5)]
/** Pictures that are asked for once they are known, of each instance, and how often: few enough that none is forgotten, often enough for ticks of 10 ms. */
const KNOWN = 200
const TIMES = 75
/** Questions under way at the same time. */
const WIDTH = 8
/** Pictures that instances are asked for before they are measured: what they run is compiled by then. */
const WARM = 2000

const shared = await redis()
if (!shared) {
  console.log('redis-server is not installed: nothing to measure')
  process.exit(0)
}
const pictures = await origin(5)
const fields =
  'width height format orientation exif { make model lensModel exposureTime dateTimeOriginal gps { latitude longitude } } iptc { caption keywords }'
const question = (path) =>
  JSON.stringify({ query: `query($url: URL!) { imageInfo(url: $url) { ${fields} } }`, variables: { url: pictures.url(path) } })

const alone = [await server()]
const together = [await server({ REDIS_URL: shared.url }), await server({ REDIS_URL: shared.url })]
let round = 0
let lost = 0

/**
 * What a question costs about pictures that nobody has asked for, that the other instance was asked for, and that are
 * known. Each instance is asked alone: on one machine two that work at the same time cost each other more than what
 * they share does.
 */
async function measure(instances, each = count) {
  const reached = each * instances.length
  const name = `round-${round++}`
  const before = await pictures.requests()
  const shareOf = (i, time) => Array.from({ length: reached }, (_, n) => n).filter((n) => (n + time) % instances.length === i)
  const step = async (time, repeated = 1, most = Infinity) => {
    const [cpu, cpuOfRedis] = [seconds(instances), seconds([shared])]
    let asked = 0
    for (const [i, { url }] of instances.entries()) {
      const questions = Array.from({ length: repeated }, () => shareOf(i, time).slice(0, most).map((n) => question(`${name}/${n}`))).flat() // prettier-ignore
      asked += questions.length
      lost += (await askAll(url, questions)).filter(({ outcome }) => outcome !== 'answered').length
      await sleep(100)
    }
    return { cpu: ((seconds(instances) - cpu) * 1e6) / asked, redis: ((seconds([shared]) - cpuOfRedis) * 1e6) / asked }
  }
  const steps = { fresh: await step(0), others: await step(1), known: await step(1, TIMES, KNOWN) }
  return { ...steps, reads: ((await pictures.requests()) - before) / reached }
}

/** Puts questions to an instance, some of them at the same time. */
async function askAll(url, questions) {
  const agent = connections(url, WIDTH)
  const outcomes = []
  const turn = async () => {
    while (questions.length > 0) outcomes.push(await ask(agent, questions.pop()))
  }
  await Promise.all(Array.from({ length: WIDTH }, turn))
  agent.close()
  return outcomes
}

for (const instances of [alone, together]) await measure(instances, WARM)
const measured = []
for (let i = 0; i < rounds; i++) {
  const first = i % 2 ? { two: await measure(together) } : { one: await measure(alone) }
  measured.push({ ...first, ...(i % 2 ? { one: await measure(alone) } : { two: await measure(together) }) })
}
const of = (pick) => median(measured.map(pick))
const row = (pictures, one, two) => ({ pictures, 'one, µs': of((m) => one(m).cpu), 'two, µs': of((m) => two(m).cpu), 'two / one, %': 100 * of((m) => two(m).cpu / one(m).cpu), 'Redis, µs': of((m) => two(m).redis) }) // prettier-ignore
const rows = [
  row('that nobody has asked for', ({ one }) => one.fresh, ({ two }) => two.fresh), // prettier-ignore
  row('that the other was asked for, beside asking the origin', ({ one }) => one.fresh, ({ two }) => two.others), // prettier-ignore
  row('that are known', ({ one }) => one.known, ({ two }) => two.known), // prettier-ignore
]
const [reads, late] = [of(({ two }) => two.reads), await lateOnes(together)]
report(rows, [
  ...rows.map((one) => [`${one.pictures}: at most 1.1 times the processor time`, one['two / one, %'] <= 110]),
  [`a picture is read once between them (${reads} times; ${late} answers of Redis were late)`, reads === 1],
  ['every question has its answer', lost === 0],
])
await Promise.all([...alone, ...together].map((one) => one.stop()))
await pictures.close()
await shared.stop()

/** Processor time of some processes so far, in seconds. [proc(5)] */
function seconds(processes) {
  const ticks = processes.map(({ child }) => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'latin1').split(') ')[1].split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((sum, one) => sum + one, 0) / 100
}

/** How often Redis was asked and did not answer in time. */
async function lateOnes(instances) {
  const texts = await Promise.all(instances.map(async ({ url }) => (await fetch(new URL('/metrics', url))).text()))
  const counts = texts.flatMap((text) => [...text.matchAll(/^heliograph_shared_cache_total\{.*outcome="late"\} (\d+)$/gm)])
  return counts.reduce((sum, [, n]) => sum + Number(n), 0)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
