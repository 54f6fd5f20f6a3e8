// Compares Heliograph with what people would use instead, each pair in the same run, in turns, so that whatever else the machine does falls on both.
// Runs on what `npm run build` made, on files that it makes or is given.
// Usage: node test/bench/bench.mjs [--only ROW,...] [--corpus DIR] [--class CLASS] [--rounds N] [--nodes PATH,...] [--json FILE]
//   --only     the rows that are measured: decode, programs, network, served, memory, start, batch
//   --corpus   files that are decoded in memory, in place of the samples that come with the library, and asked for over a network, in place of
//              those that are made for it
//   --class    of them those of one class, such as JPEG
//   --rounds   how often each pair is measured
//   --nodes    further versions of Node that start the program
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { print } from './table.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    corpus: { type: 'string' },
    class: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    nodes: { type: 'string', default: '' },
    json: { type: 'string' },
  },
})
const settings = {
  corpus: values.corpus ?? fileURLToPath(new URL('../../src/web/samples', import.meta.url)),
  given: values.corpus,
  kind: values.class,
  rounds: Number(values.rounds),
  nodes: [process.execPath, ...values.nodes.split(',').filter(Boolean)],
}

/** What can be measured; each row of the benchmark is a module whose `measure` gives lines, and what they were made of. */
const rows = {
  decode: () => import('./in-memory.mjs'),
  programs: () => import('./programs.mjs'),
  network: () => import('./network.mjs'),
  served: () => import('./served.mjs'),
  memory: () => import('./memory.mjs'),
  start: () => import('./start.mjs'),
  batch: () => import('./batch.mjs'),
}

const wanted = values.only?.split(',') ?? Object.keys(rows)
const unknown = wanted.filter((name) => !Object.hasOwn(rows, name))
if (unknown.length > 0) throw new Error(`There are no rows ${unknown.join(', ')}; there are ${Object.keys(rows).join(', ')}`)
const measured = []
const made = {}
for (const name of wanted) {
  const { lines, details } = await (await rows[name]()).measure(settings)
  measured.push(...lines.map((line) => ({ row: name, ...line })))
  made[name] = details
  if (values.json) writeFileSync(values.json, JSON.stringify({ lines: measured, details: made }, null, 1))
}
print(measured)
