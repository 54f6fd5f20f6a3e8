import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary.ts'

/** Whether a command is there; says so aloud where it is not. */
export function installed(command: string, ...probe: string[]): boolean {
  const there = !spawnSync(command, probe).error
  if (!there) console.warn(`${command} is not installed: comparisons with it are skipped`)
  return there
}

/** What commands print about files that are there for the time of the call. Bytes are given as characters of one byte each. */
export function aboutFiles<T>(
  files: readonly Uint8Array[],
  ask: (paths: readonly string[], run: (command: string, ...args: string[]) => string, read: (path: string) => Uint8Array) => T,
  extension = 'jpg',
): T {
  const folder = temporaryFolder()
  try {
    const paths = files.map((_, i) => join(folder, `${i}.${extension}`))
    paths.forEach((path, i) => writeFileSync(path, files[i]!))
    const run = (command: string, ...args: string[]) => {
      const { stdout } = spawnSync(command, args, { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, maxBuffer: 1 << 28 })
      return stdout.toString('latin1')
    }
    return ask(paths, run, (path) => new Uint8Array(readFileSync(path)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
