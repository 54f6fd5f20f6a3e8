// What it takes to ask about files that lie far away: time, requests and bytes, beside those who read parts of files as well, those who download them, and what
// cannot be done without: one round trip, and the bytes in which the answer stands.
import { distantFiles } from './files.mjs'
import { leastBytes } from './least.mjs'
import { beside } from './process.mjs'
import { asked, isAsMuch, ours, peers, sources } from './readers.mjs'
import { quantile, spread } from './table.mjs'

/** Milliseconds of a round trip. */
const TRIPS = [0, 20, 100]
const FAR = 100

/** Files of which the bytes are promised to be few. */
const LONG = 2.4e6

/** What the whole of a file is to be of what is read of it, by its class. */
const PROMISED = {
  dimensions: { JPEG: 40, PNG: 400, GIF: 400, HEIC: 400, AVIF: 400, WebP: 20 },
  everything: { JPEG: 25, PNG: 40, GIF: 40, HEIC: 40, AVIF: 40, WebP: 20 },
}

/** Those who read parts of files, of whom we promise to ask for less. */
const PARTIAL = ['exifr chunked', 'ExifReader auto']

/** What may be more than a round trip when a camera's picture is asked for over an open connection. */
const TIME = { dimensions: 1.15, everything: 1.3 }

/** How often a question is put to each where time is promised; elsewhere once does. */
const OFTEN = 5

const countsOf = async (origin) => (await fetch(new URL('asked', origin.url))).json()

/** What one question costs; null where the answer is not what is wanted. */
async function cost(origin, ask, url, isGood) {
  const before = await countsOf(origin)
  const began = performance.now()
  const good = await ask(url).then(isGood, () => false)
  const ms = performance.now() - began
  const after = await countsOf(origin)
  return good ? { ms, requests: after.requests - before.requests, bytes: after.bytes - before.bytes } : null
}

/** What a question costs at each distance. Connections are open: what is asked first, over no distance, does not count. */
async function distances(origin, { name, kind }, ask, isGood) {
  const found = {}
  for (const trip of [TRIPS[0], ...TRIPS]) {
    const url = new URL(`${trip}/${name}`, origin.url).href
    const rounds = []
    for (let i = 0; i < (trip === FAR && kind === 'JPEG' ? OFTEN : 1); i++) rounds.push(await cost(origin, ask, url, isGood))
    if (rounds.includes(null)) return null
    const middle = (unit) => quantile(rounds.map((round) => round[unit]), 0.5) // prettier-ignore
    found[trip] = { ms: middle('ms'), requests: middle('requests'), bytes: middle('bytes') }
  }
  return found
}

/** What a question about a file costs us, and each peer that answers it as well; nothing where there is no answer to find. */
async function results(origin, file, question) {
  const { name, path, kind, bytes } = file
  const said = await ours(new URL(`0/${name}`, origin.url).href, question)
  if (question === 'camera' && !said.exif?.make) return []
  const mine = await distances(origin, file, (url) => ours(url, question), Boolean) // prettier-ignore
  const least = await leastBytes(file, question)
  const one = { question, name, path, kind, size: bytes.length, least, mine }
  const found = [{ ...one, peer: null, costs: mine }]
  for (const [peer, answers] of Object.entries(peers)) {
    const costs = answers[question] && (await distances(origin, file, answers[question], (other) => isAsMuch[question](other, said)))
    if (costs) found.push({ ...one, peer, costs })
  }
  return found
}

const KB = 1024

/** One line of the table. */
function line(what, beside, of, unit, pairs, promise) {
  const [mine, theirs] = [0, 1].map((side) => spread(pairs.map((pair) => pair[side])))
  const ratios = spread(pairs.map(([one, other]) => one / Math.max(other, 1e-3)))
  return { what, beside, of, pairs: pairs.length, unit, ours: mine.median, theirs: theirs.median, ...ratios, promise }
}

/** Ours and a peer's on the files of a class: requests, bytes, and time at every distance. */
function besides(question, peer, kind, found) {
  const pairs = (unit, trip) => found.map(({ mine, costs }) => [mine[trip][unit], costs[trip][unit]])
  const kilobytes = pairs('bytes', 0).map((pair) => pair.map((bytes) => bytes / KB))
  const promised = PARTIAL.includes(peer) && question === 'everything'
  const lines = [
    line(question, peer, kind, 'requests', pairs('requests', 0), promised ? { most: 1 } : undefined),
    line(question, peer, kind, 'KB', kilobytes, promised ? { most: 0.999 } : undefined),
    ...TRIPS.map((trip) => line(question, peer, `${kind}, ${trip} ms away`, 'ms', pairs('ms', trip))),
  ]
  const long = found.filter(({ size }) => size >= LONG).map(({ mine, size }) => [mine[0].bytes / KB, size / KB])
  const times = PROMISED[question]?.[kind]
  if (peer === 'download whole' && times && long.length > 0)
    lines.push(line(question, peer, `${kind}, 3 MB and more`, 'KB', long, { most: 1 / times }))
  return lines
}

/** Ours on the files of a class beside what cannot be done without. */
function limits(question, kind, found) {
  const trips = found.map(({ mine }) => [mine[FAR].ms / FAR, 1])
  const promise = kind === 'JPEG' && TIME[question] ? { of: 'ours', most: TIME[question] } : undefined
  return [
    line(question, 'the limit', kind, 'KB', found.map(({ mine, least }) => [mine[0].bytes / KB, least / KB])), // prettier-ignore
    line(question, 'the limit', `${kind}, ${FAR} ms away`, 'trips', trips, promise),
  ]
}

/** Measures what questions about distant files cost. */
export async function measure(settings) {
  const files = await distantFiles(settings)
  const origin = await beside('distant', Object.fromEntries(files.map(({ name, path }) => [name, path])))
  const details = []
  for (const file of files) for (const question of asked) details.push(...(await results(origin, file, question)))
  await Promise.all([origin.stop(), sources.close()])
  const lines = []
  for (const question of asked)
    for (const kind of new Set(files.map((file) => file.kind))) {
      const found = details.filter((one) => one.question === question && one.kind === kind)
      if (found.length === 0) continue
      lines.push(...limits(question, kind, found.filter(({ peer }) => peer === null))) // prettier-ignore
      for (const peer of Object.keys(peers)) {
        const both = found.filter((one) => one.peer === peer)
        if (both.length > 0) lines.push(...besides(question, peer, kind, both))
      }
    }
  const told = ({ question, path, kind, size, least, peer, costs }) => ({ question, path, kind, size, least, peer, costs })
  return { lines, details: details.map(told) }
}
