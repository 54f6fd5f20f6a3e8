// What two instances that share a Redis cost, beside one that has none: processor time of a query, and reads of the origin.
//   node test/load/instances.mjs [pictures] [rounds]
// On a machine that is busy the numbers of a round say little; the medians of several do.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, connections, report } from './generator.mjs'
import { origin, redis, server } from './running.mjs'

const [count, rounds] = [Number(process.argv[2] ?? 800), Number(process.argv[3] ?? 5)]
/** Pictures that are asked for once they are known, of each instance, and how often: few enough that none is forgotten. */
const KNOWN = 200
const TIMES = 40
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

/** Instances that are asked about pictures of their own, and what a question costs: each instance is asked alone, since two that work at the same time cost each other more than what they share does. */
async function asked(instances, each = count) {
  const reached = each * instances.length
  const name = `round-${round++}`
  const shareOf = (i, time) => Array.from({ length: reached }, (_, n) => n).filter((n) => (n + time) % instances.length === i)
  const step = async ({ time, repeated = 1, most = Infinity }) => {
    const [cpu, cpuOfRedis, read] = [seconds(instances), seconds([shared]), await pictures.requests()]
    let questions = 0
    for (const [i, { url }] of instances.entries()) {
      const mine = Array.from({ length: repeated }, () => shareOf(i, time).slice(0, most).map((n) => question(`${name}/${n}`))).flat() // prettier-ignore
      questions += mine.length
      lost += (await askAll(url, mine)).filter(({ outcome }) => outcome !== 'answered').length
      await sleep(100)
    }
    const each = (seconds) => (seconds * 1e6) / questions
    return {
      cpu: each(seconds(instances) - cpu),
      redis: each(seconds([shared]) - cpuOfRedis),
      reads: ((await pictures.requests()) - read) / reached,
    }
  }
  return { step }
}

/** Pictures that nobody has asked for, that the other instance was asked for, and that are known. */
const steps = { fresh: { time: 0 }, others: { time: 1 }, known: { time: 1, repeated: TIMES, most: KNOWN } }

/** What each step costs one instance and two, in turns: who was asked last is faster for a while. */
async function measure(turn) {
  const groups = { one: await asked(alone), two: await asked(together) }
  const found = { one: {}, two: {} }
  for (const [name, step] of Object.entries(steps)) {
    const order = turn % 2 ? ['two', 'one'] : ['one', 'two']
    for (const which of order) {
      // What earlier steps left is collected while these are asked for the first time.
      if (name === 'known') await groups[which].step({ ...step, repeated: TIMES / 4 })
      found[which][name] = await groups[which].step(step)
    }
  }
  return { ...found, reads: Object.values(found.two).reduce((sum, { reads }) => sum + reads, 0) }
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

for (const instances of [alone, together]) {
  const { step } = await asked(instances, WARM)
  for (const each of Object.values(steps)) await step(each)
}
const measured = []
for (let i = 0; i < rounds; i++) measured.push(await measure(i))
const of = (pick) => median(measured.map(pick))
const row = (pictures, one, two) => ({ pictures, 'one, µs': of((m) => one(m).cpu), 'two, µs': of((m) => two(m).cpu), 'two / one, %': 100 * of((m) => two(m).cpu / one(m).cpu), 'Redis, µs': of((m) => two(m).redis) }) // prettier-ignore
const rows = [
  row('that nobody has asked for', ({ one }) => one.fresh, ({ two }) => two.fresh), // prettier-ignore
  row('that the other was asked for, beside asking the origin', ({ one }) => one.fresh, ({ two }) => two.others), // prettier-ignore
  row('that are known', ({ one }) => one.known, ({ two }) => two.known), // prettier-ignore
]
const [reads, late] = [of(({ reads }) => reads), await lateOnes(together)]
report(rows, [
  ...rows.map((one) => [`${one.pictures}: at most 1.1 times the processor time`, one['two / one, %'] <= 110]),
  [`a picture is read once between them (${reads} times; ${late} answers of Redis were late)`, reads === 1],
  ['every question has its answer', lost === 0],
])
await Promise.all([...alone, ...together].map((one) => one.stop()))
await pictures.close()
await shared.stop()

/** Processor time of some processes so far, in seconds: that of all their threads, which is told to the nanosecond. [Linux, scheduler statistics] */
function seconds(processes) {
  const threads = processes.flatMap(({ child: { pid } }) =>
    readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`),
  )
  return threads.reduce((sum, path) => sum + Number(readFileSync(path, 'latin1').split(' ')[0]), 0) / 1e9
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
