import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from '../../src/cli.ts'
import { temporaryFolder } from './temporary.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundled = join(root, `node_modules/.heliograph-${process.pid}-${Date.now()}`)

/** The program as it is shipped, in a place of its own: other tests may be making the other one. */
function program(): string {
  if (existsSync(bundled)) return join(bundled, 'main.js')
  const words = ['-c', 'src/rolldown.config.js', '--input', 'src/main.ts', '--dir', bundled, '--log-level', 'silent']
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), ...words], { cwd: root })
  if (status !== 0) throw new Error('The program cannot be bundled')
  return join(bundled, 'main.js')
}
const environment = { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }

/** Paths of files in a folder that goes with the run of the tests. */
export function folder(): (name: string) => string {
  const path = temporaryFolder()
  afterAll(() => rmSync(bundled, { recursive: true, force: true }))
  return (name) => join(path, name)
}

/** Writes lines into a file; its path. */
export function written(path: string, lines: readonly string[]): string {
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return path
}

/** A line of the output. */
export interface Said {
  readonly url: string
  readonly id?: unknown
  readonly data: Record<string, unknown> | null
  readonly errors?: readonly { code: string; message: string; status?: number }[]
  readonly attempts?: number
}

/** The lines of a file of JSON. */
export function linesOf<T = Said>(path: string): T[] {
  const text = readFileSync(path, 'utf8')
  if (text !== '' && !text.endsWith('\n')) throw new Error('The last line is torn')
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T)
}

/** Runs the command in this process; what it wrote, and its status. */
export async function heliograph(args: readonly string[], { stdin = '', isTTY = false } = {}) {
  const said = { out: '', err: '' }
  const streams = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text), isTTY },
  }
  return { status: await run(args, streams, environment), ...said }
}

/** Runs the command in a process of its own. */
export function started(args: readonly string[]): {
  child: ChildProcess
  ended: Promise<[number | null, string | null]>
  said: { err: string }
} {
  const child = spawn(process.execPath, [program(), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = { err: '' }
  child.stderr.on('data', (piece) => (said.err += piece))
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  return { child, said, ended }
}
