// What a query costs a server: its CPU and how many there are in a second, for pictures it has never seen and for those it has, beside a server that
// downloads them, beside Yoga whose answers are there already, and beside nothing but HTTP.
import { Asking, body } from './asking.mjs'
import { beside, heliograph } from './process.mjs'
import { pictures } from './pictures.mjs'
import { quantile, spread } from './table.mjs'

const FIELDS = '{ format width height exif { make model } }'
const ONE = `query ($url: URL!) { imageInfo(url: $url) ${FIELDS} }`
const PAGE = `query ($urls: [URL!]!) { imageInfos(urls: $urls) ${FIELDS} }`

/** Pictures that are asked for again and again, and how many make a page. */
const KNOWN = 200
const ON_PAGE = 50

/** Microseconds of CPU that a measurement takes about, as the clock of the system is no finer than 10,000; queries that make one at most. */
const WORTH = 1e6
const MOST = 4000
/** Milliseconds of questions before those that count. */
const WARM = 4000

/** Puts the questions of one kind to several servers in turns. */
class Comparison {
  #sides = []

  /** Warms a server, and finds out how many questions make a measurement of it. */
  async add(name, running, next) {
    const asking = new Asking(running.url)
    const end = performance.now() + WARM
    await asking.all(2, next)
    while (performance.now() < end) await asking.all(20, next)
    const side = { name, running, asking, next, count: 20, rounds: [] }
    const { cpu } = await this.#ask(side)
    side.count = Math.min(MOST, Math.max(8, Math.round(WORTH / Math.max(1, cpu))))
    this.#sides.push(side)
  }

  /** CPU and time of a query, in microseconds. */
  async #ask({ running, asking, next, count }) {
    const before = running.cpu()
    const ms = await asking.all(count, next)
    return { cpu: (running.cpu() - before) / count, time: (ms * 1000) / count }
  }

  async run(rounds) {
    for (let i = 0; i < rounds; i++)
      for (const side of i % 2 ? this.#sides.toReversed() : this.#sides) side.rounds.push(await this.#ask(side))
    await Promise.all(this.#sides.map(({ asking }) => asking.close()))
    return this.#sides
  }
}

/** A line of the table: CPU of a query, ours by theirs. */
function cpuLine(what, of, [ours, theirs], promise) {
  const ratios = ours.rounds.map(({ cpu }, i) => cpu / Math.max(1, theirs.rounds[i].cpu))
  return { ...line(what, of, ours, theirs, 'cpu'), unit: 'µs CPU', ...spread(ratios), promise }
}

/** A line of the table: queries in a second, ours by theirs. */
function rateLine(what, of, [ours, theirs], promise) {
  const ratios = ours.rounds.map(({ time }, i) => theirs.rounds[i].time / time)
  const { ours: mine, theirs: others, ...rest } = line(what, of, ours, theirs, 'time')
  return { ...rest, unit: 'queries/s', ours: 1e6 / mine, theirs: 1e6 / others, ...spread(ratios), promise }
}

function line(what, of, ours, theirs, measure) {
  const [mine, others] = [ours, theirs].map(({ rounds }) => quantile(rounds.map((round) => round[measure]), 0.5)) // prettier-ignore
  return { what, beside: theirs.name, of, pairs: ours.rounds.length, ours: mine, theirs: others }
}

/** Pictures that nobody has asked for yet. */
function fresh(origin, megabytes) {
  let asked = 0
  return () => body(ONE, { url: new URL(`${megabytes}/${process.pid}-${asked++}.jpg`, origin.url) })
}

async function uncached(settings, origin, megabytes, promise) {
  const [ours, naive] = [await heliograph(), await beside('naive')]
  const comparison = new Comparison()
  const next = fresh(origin, megabytes)
  await comparison.add('', ours, next)
  await comparison.add('naive server', naive, next)
  const sides = await comparison.run(settings.rounds)
  await Promise.all([ours.stop(), naive.stop()])
  const of = `JPEG of ${megabytes} MB`
  return [rateLine('uncached', of, sides, promise), cpuLine('uncached', of, sides)]
}

/** Asks for what is known already; `question` makes the n-th question. */
async function cached(settings, what, question, promises) {
  const ours = await heliograph()
  const asking = new Asking(ours.url)
  let n = 0
  const next = () => question(n++)
  await asking.all(KNOWN, next)
  const answer = await asking.ask(next())
  const peers = [['Yoga alone', await beside('yoga', JSON.parse(answer).data)], ['HTTP alone', await beside('bare', { body: answer })]] // prettier-ignore
  const comparison = new Comparison()
  await comparison.add('', ours, next)
  for (const [name, running] of peers) await comparison.add(name, running, next)
  const [first, ...others] = await comparison.run(settings.rounds)
  await Promise.all([asking.close(), ours.stop(), ...peers.map(([, running]) => running.stop())])
  const pairs = others.map((peer) => [first, peer])
  return [
    ...pairs.map((pair, i) => cpuLine(what, 'JPEG of 3 MB', pair, promises[i])),
    ...pairs.map((pair) => rateLine(what, 'JPEG of 3 MB', pair)),
  ]
}

/** Measures what queries cost. */
export async function measure(settings) {
  const origin = await beside('origin', await pictures())
  const urls = Array.from({ length: KNOWN }, (_, i) => new URL(`3/known-${i}.jpg`, origin.url))
  const page = (n) => Array.from({ length: ON_PAGE }, (_, i) => urls[(n + i) % KNOWN])
  const lines = [
    ...(await uncached(settings, origin, 3, { least: 8 })),
    ...(await uncached(settings, origin, 30, { least: 120 })),
    ...(await cached(settings, 'cached', (n) => body(ONE, { url: urls[n % KNOWN] }), [{ most: 1.25 }])),
    ...(await cached(settings, 'page of 50, cached', (n) => body(PAGE, { urls: page(n) }), [{ of: 'ours', most: 6000 }])),
  ]
  await origin.stop()
  return { lines, details: [] }
}
