// Compares what decoding files in memory costs with what it costs others: CPU of all threads, as ratios. Files are those of a folder, of which names
// that begin with an underscore are left out.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { classOf, rows } from './decode.mjs'
import { quantile, spread } from './table.mjs'

/** Microseconds of CPU that a measurement takes at least: clocks are not finer than a few. */
const LEAST = 2000
const MOST_RUNS = 4000

/** Longer files than this are left out: they would only measure the reading of the others. */
const MOST_BYTES = 64 * 1024 * 1024

/** Milliseconds of runs before those that count, over all files, until the machine code is there. */
const WARM = 6000

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('_')) continue
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile()) yield path
  }
}

/** The files that are compared, each in memory of its own. */
export async function comparable({ corpus, kind: wanted }) {
  const files = []
  for (const path of filesIn(corpus)) {
    const stored = readFileSync(path)
    if (stored.length > MOST_BYTES) continue
    const bytes = new Uint8Array(stored)
    const kind = await classOf(bytes).catch(() => null)
    if (kind && (wanted ?? kind) === kind) files.push({ path: relative(corpus, path), kind, bytes })
  }
  return files
}

/** Microseconds of CPU, all threads together, for one of a number of runs. */
async function cpu(work, bytes, runs) {
  const before = process.cpuUsage()
  for (let i = 0; i < runs; i++) await work(bytes)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / runs
}

/** How many runs make a measurement. */
async function runsFor(work, bytes) {
  const once = await cpu(work, bytes, 3)
  return Math.max(1, Math.min(MOST_RUNS, Math.ceil(LEAST / Math.max(LEAST / MOST_RUNS, once))))
}

/** What a file costs us and a peer, in turn, so that whatever else the machine does falls on both. */
async function compare(ours, peer, bytes, count) {
  const [ourRuns, peerRuns] = [await runsFor(ours, bytes), await runsFor(peer, bytes)]
  const rounds = []
  for (let i = 0; i < count; i++) rounds.push([await cpu(ours, bytes, ourRuns), await cpu(peer, bytes, peerRuns)])
  const [mine, theirs] = [0, 1].map((column) =>
    quantile(
      rounds.map((round) => round[column]),
      0.5,
    ),
  )
  return { ours: mine, theirs, ratio: mine / theirs }
}

const reads = async (peer, bytes) => {
  try {
    return Boolean(await peer(bytes))
  } catch {
    return false
  }
}

/** One line of the table: a peer on the files of a class that it reads as well. */
function summary(what, beside, of, results) {
  const [ours, theirs] = ['ours', 'theirs'].map((side) => spread(results.map((result) => result[side])))
  const both = { ours: ours.median, ours99: ours.p99, theirs: theirs.median, theirs99: theirs.p99 }
  return { what, beside, of, pairs: results.length, unit: 'µs CPU', ...both, ...spread(results.map(({ ratio }) => ratio)) }
}

function grouped(results) {
  const kinds = [...new Set(results.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, results.filter((result) => result.kind === kind)])
}

/** One line of a row beside the faster of two peers, on the files that both read. */
function besideFaster(what, peers, results, promise) {
  const both = results
    .filter(({ peer }) => peer === peers[0])
    .flatMap((one) => {
      const other = results.find(({ peer, path }) => peer === peers[1] && path === one.path)
      return other ? [one.theirs <= other.theirs ? one : other] : []
    })
  return both.length > 0 ? [{ ...summary(what, 'the faster of both', 'all', both), promise }] : []
}

/** Runs both on all files for a while. */
async function warmed(files, ours, ask) {
  const end = performance.now() + WARM
  do for (const { bytes } of files) await Promise.all([ours(bytes), ask(bytes)])
  while (files.length > 0 && performance.now() < end)
}

/** Measures what decoding costs, beside each peer, on each class of files and on all. */
export async function measure(settings) {
  const files = await comparable(settings)
  const lines = []
  const details = []
  for (const { what, ours, peers, promise } of rows) {
    const row = []
    for (const [peer, ask] of Object.entries(peers)) {
      const mine = ours[peer] ?? ours
      const both = []
      for (const file of files) if (await reads(ask, file.bytes)) both.push(file)
      await warmed(both, mine, ask)
      const results = []
      for (const { path, kind, bytes } of both)
        results.push({ what, peer, path, kind, ...(await compare(mine, ask, bytes, settings.rounds)) })
      for (const [kind, some] of grouped(results)) lines.push(summary(what, peer, kind, some))
      if (results.length > 0) lines.push(summary(what, peer, 'all', results))
      row.push(...results)
    }
    if (promise) lines.push(...besideFaster(what, Object.keys(peers), row, promise))
    details.push(...row)
  }
  return { lines, details }
}
