// Programs that are measured, each in a process of its own, and what the system counts of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { program } from './built.mjs'

/** Ticks of the clock by which Linux tells the time that a process took. */
const TICKS = 100

/** What a process took so far. */
export class Running {
  constructor(child) {
    this.child = child
    this.ended = once(child, 'exit')
    const kill = () => child.kill('SIGKILL')
    process.once('exit', kill)
    child.once('exit', () => process.off('exit', kill))
  }

  /** Microseconds of CPU of all its threads, its own and the system's for it. [proc(5)] */
  cpu() {
    const said = readFileSync(`/proc/${this.child.pid}/stat`, 'latin1')
    const [user, system] = said
      .slice(said.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return ((Number(user) + Number(system)) * 1e6) / TICKS
  }

  /** The most memory that it had at any time, in bytes. */
  peak() {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'latin1'))[1]) * 1024
  }

  async stop() {
    this.child.kill('SIGKILL')
    await this.ended
  }
}

/** Starts a program that says on its first line where it listens. */
async function listening(args, environment) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
  const running = new Running(child)
  const failed = running.ended.then(([code]) => Promise.reject(new Error(`${args.join(' ')} ended with ${code}`)))
  const [line] = await Promise.race([once(child.stdout, 'data'), failed])
  failed.catch(() => {})
  child.stdout.resume()
  running.url = new URL(/http:\S+/.exec(String(line))[0].replace('localhost', '127.0.0.1'))
  return running
}

/** What Heliograph is told for every measurement. */
export const SETTINGS = { PORT: '0', HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true', HELIOGRAPH_LOG_LEVEL: 'warn' }

/** Starts Heliograph; it is ready when this resolves. */
export async function heliograph(settings = {}) {
  const running = await listening([program, 'serve'], { ...SETTINGS, ...settings })
  while ((await fetch(new URL('/ready', running.url))).status !== 200) await sleep(20)
  return running
}

/** Starts one of the programs beside this file; it is given `said`. */
export function beside(name, said = {}) {
  const path = fileURLToPath(new URL(`program/${name}.mjs`, import.meta.url))
  return listening([path], { BENCH_SAID: JSON.stringify(said) })
}
