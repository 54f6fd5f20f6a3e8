// How long it takes until the server listens, in each version of Node that is named, beside Node that does nothing.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { program } from './built.mjs'
import { Running, SETTINGS } from './process.mjs'
import { spread } from './table.mjs'

const STARTS = 21

/** Milliseconds until the server says that it listens, and those of CPU among them. */
async function listening(node) {
  const began = performance.now()
  const child = spawn(node, [program, 'serve'], { env: { ...process.env, ...SETTINGS }, stdio: ['ignore', 'pipe', 'inherit'] })
  const running = new Running(child)
  await once(child.stdout, 'data')
  const [took, cpu] = [performance.now() - began, running.cpu() / 1000]
  await running.stop()
  return [took, cpu]
}

/** Milliseconds that Node takes to begin and end. */
async function nothing(node) {
  const began = performance.now()
  await once(spawn(node, ['-e', '0'], { stdio: 'ignore' }), 'exit')
  return performance.now() - began
}

/** Measures how long starting takes. */
export async function measure({ nodes }) {
  const lines = []
  for (const node of nodes) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    const rounds = []
    for (let i = 0; i < STARTS; i++) rounds.push([...(await listening(node)), await nothing(node)])
    const [ours, cpu, theirs] = [0, 1, 2].map((column) => spread(rounds.map((round) => round[column])))
    const times = { ours: ours.median, ours99: ours.p99, theirs: theirs.median, theirs99: theirs.p99 }
    const most = Number(version.split('.')[0].slice(1)) < 22 ? 500 : 350
    const ratios = spread(rounds.map(([mine, , other]) => mine / other))
    lines.push({
      what: 'start to listening',
      beside: 'node -e 0',
      of: version,
      pairs: STARTS,
      unit: 'ms',
      ...times,
      ...ratios,
      promise: { of: 'ours', most },
    })
    lines.push({ what: 'start to listening', of: version, pairs: STARTS, unit: 'ms CPU', ours: cpu.median, ours99: cpu.p99 })
  }
  return { lines, details: [] }
}
