// Compares what decoding files in memory costs with what it costs others, in one run: CPU of all threads, as ratios. Files are the samples that come
// with the library, or those of a folder (of which names that begin with an underscore are left out).
// Runs on what `npm run build` made. Usage: node test/bench/bench.mjs [--corpus DIR] [--json FILE] [--only CLASS] [--rounds N]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { classOf, rows } from './decode.mjs'

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, json: { type: 'string' }, only: { type: 'string' }, rounds: { type: 'string', default: '7' } },
})
const corpus = values.corpus ?? fileURLToPath(new URL('../../src/web/samples', import.meta.url))
const ROUNDS = Number(values.rounds)

/** Microseconds of CPU that a measurement takes at least: clocks are not finer than a few. */
const LEAST = 2000
const MOST_RUNS = 400

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
async function comparable() {
  const files = []
  for (const path of filesIn(corpus)) {
    const stored = readFileSync(path)
    if (stored.length > MOST_BYTES) continue
    const bytes = new Uint8Array(stored)
    const kind = await classOf(bytes).catch(() => null)
    if (kind && (values.only ?? kind) === kind) files.push({ path: relative(corpus, path), kind, bytes })
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
  return Math.max(1, Math.min(MOST_RUNS, Math.ceil(LEAST / Math.max(1, once))))
}

/** What a file costs us and a peer, in turn, so that whatever else the machine does falls on both. */
async function compare(ours, peer, bytes) {
  const [ourRuns, peerRuns] = [await runsFor(ours, bytes), await runsFor(peer, bytes)]
  const rounds = []
  for (let i = 0; i < ROUNDS; i++) rounds.push([await cpu(ours, bytes, ourRuns), await cpu(peer, bytes, peerRuns)])
  const [mine, theirs] = [0, 1].map((column) => quantile(rounds.map((round) => round[column]).toSorted(ascending), 0.5))
  return { ours: mine, peer: theirs, ratio: mine / Math.max(1, theirs) }
}

const ascending = (a, b) => a - b
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]
const reads = async (peer, bytes) => {
  try {
    return Boolean(await peer(bytes))
  } catch {
    return false
  }
}

/** One line of the table: a peer on the files of a class that it reads as well. */
function summary(what, peer, kind, results) {
  const sorted = results.map(({ ratio }) => ratio).toSorted(ascending)
  const [ours, theirs] = ['ours', 'peer'].map((side) => results.map((result) => result[side]).toSorted(ascending))
  return {
    what,
    peer,
    kind,
    files: results.length,
    ours: quantile(ours, 0.5),
    ours99: quantile(ours, 0.99),
    theirs: quantile(theirs, 0.5),
    theirs99: quantile(theirs, 0.99),
    min: sorted[0],
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: sorted.at(-1),
  }
}

function print(lines) {
  const columns = ['decode in memory', 'beside', 'of', 'files', 'our µs', 'p99', 'their µs', 'p99', '× min', 'median', 'p99', 'max']
  const cells = lines.map(({ what, peer, kind, files, ...n }) => [
    what,
    peer,
    kind,
    String(files),
    ...[n.ours, n.ours99, n.theirs, n.theirs99].map((time) => time.toFixed(0)),
    ...[n.min, n.median, n.p99, n.max].map((ratio) => ratio.toFixed(2)),
  ])
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i].length)))
  for (const row of [columns, ...cells])
    console.log(row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
}

const files = await comparable()
const lines = []
const details = []
for (const { what, ours, peers } of rows) {
  for (const [peer, ask] of Object.entries(peers)) {
    const both = []
    for (const file of files) if (await reads(ask, file.bytes)) both.push(file)
    const warm = performance.now() + WARM
    do for (const { bytes } of both) await Promise.all([ours(bytes), ask(bytes)])
    while (both.length > 0 && performance.now() < warm)
    const results = []
    for (const { path, kind, bytes } of both) results.push({ what, peer, path, kind, ...(await compare(ours, ask, bytes)) })
    for (const kind of new Set(results.map((result) => result.kind)))
      lines.push(
        summary(
          what,
          peer,
          kind,
          results.filter((result) => result.kind === kind),
        ),
      )
    if (results.length > 0) lines.push(summary(what, peer, 'all', results))
    details.push(...results)
  }
}
print(lines)
if (values.json) writeFileSync(values.json, JSON.stringify({ lines, files: details }, null, 1))
