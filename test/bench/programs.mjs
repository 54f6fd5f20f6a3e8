// The rows of the benchmark beside programs: everything of the files of a folder, told by exiftool, which stays open, and by exiv2, which cannot.
// Whichever is not installed is left out.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everything } from './decode.mjs'
import { comparable } from './in-memory.mjs'
import { quantile, spread } from './table.mjs'

/** Files that are told in one measurement; clocks of other processes tick a hundred times a second only. */
const TOGETHER = 100
const TICK = 10_000

/** Microseconds of CPU that a process, or those that this one waited for, took so far. */
function ticks(pid, children = false) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').pop().split(' ')
  const [user, system] = children ? [fields[13], fields[14]] : [fields[11], fields[12]]
  return (Number(user) + Number(system)) * TICK
}

/** Starts exiftool, which then tells of files until it is closed. */
function exiftool() {
  const child = spawn('exiftool', ['-stay_open', 'True', '-@', '-'], { stdio: ['pipe', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.setEncoding('latin1').on('data', (piece) => (said = (said + piece).slice(-20)))
  return {
    async tell(paths) {
      const before = ticks(child.pid)
      child.stdin.write(`-j\n-a\n-G1\n-u\n${paths.join('\n')}\n-execute\n`)
      while (!said.includes('{ready}')) await once(child.stdout, 'data')
      said = ''
      return ticks(child.pid) - before
    },
    close: () => child.stdin.end('-stay_open\nFalse\n'),
  }
}

/** Starts exiv2 for each file. */
function exiv2() {
  return {
    async tell(paths) {
      const before = ticks('self', true)
      for (const path of paths) run('exiv2', ['-pa', path])
      return ticks('self', true) - before
    },
    close: () => {},
  }
}

function run(program, told) {
  try {
    return execFileSync(program, told, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 })
  } catch (error) {
    return error.code === 'ENOENT' ? null : error.stdout
  }
}

const programs = {
  'exiftool -stay_open': { start: exiftool, asks: () => run('exiftool', ['-ver']) },
  'exiv2, a process each': { start: exiv2, asks: () => run('exiv2', ['--version']) },
}

/** Measures what telling everything costs, beside each program, on as many files of all classes as make a measurement. */
export async function measure(settings) {
  const files = await comparable(settings)
  const step = Math.max(1, files.length / TOGETHER)
  const some = Array.from({ length: Math.min(files.length, TOGETHER) }, (_, i) => files[Math.floor(i * step)])
  const paths = some.map(({ path }) => join(settings.corpus, path))
  for (let i = 0; i < 10; i++) for (const { bytes } of some) await everything(bytes)
  const lines = []
  for (const [beside, { start, asks }] of Object.entries(programs)) {
    if (!asks()?.length) continue
    const program = start()
    await program.tell(paths)
    const rounds = []
    for (let i = 0; i < settings.rounds; i++) {
      const theirs = (await program.tell(paths)) / paths.length
      const before = process.cpuUsage()
      for (const { bytes } of some) await everything(bytes)
      const { user, system } = process.cpuUsage(before)
      rounds.push({ ours: (user + system) / paths.length, theirs })
    }
    program.close()
    const middle = (side) => quantile(rounds.map((round) => round[side]), 0.5) // prettier-ignore
    const ratios = spread(rounds.map(({ ours, theirs }) => ours / theirs))
    lines.push({ what: 'everything', beside, of: 'all', pairs: rounds.length, unit: 'µs CPU', ours: middle('ours'), theirs: middle('theirs'), ...ratios }) // prettier-ignore
  }
  return { lines, details: paths.length }
}
