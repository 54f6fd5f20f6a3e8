import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from '../terminal.ts'
import type { Done } from './ledger.ts'
import type { SinkState } from './sink.ts'

/** How many were answered. */
export interface Counts {
  done: number
  /** Of which nothing could be told. */
  failed: number
  /** Of which something could have been told at a better time. */
  dead: number
}

/** How far a job has come, as it is kept beside its output. */
export interface Journal {
  readonly version: 1
  /** What tells the job from others in a queue, on whatever machine it goes on. */
  readonly run: string
  /** The selection; null for everything. */
  readonly query: string | null
  readonly done: Done
  readonly output: SinkState
  /** Bytes of the file of dead letters. */
  readonly dead: number
  readonly counts: Counts
}

/** The file that tells how far the job with an output has come. */
export function journalOf(output: string): string {
  return `${output}.progress`
}

/** The journal beside an output; undefined where there is none. */
export async function readJournal(output: string): Promise<Journal | undefined> {
  const path = journalOf(output)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const journal = parsed(text)
  if (journal?.version !== 1) throw new UsageError(`${path} is no journal of this program; remove it and ${output} to begin anew`)
  return journal
}

function parsed(text: string): Journal | undefined {
  try {
    return JSON.parse(text) as Journal
  } catch {
    return undefined
  }
}

/** Writes the journal so that at any moment there is the old one or the new one, whole. */
export async function writeJournal(output: string, journal: Journal): Promise<void> {
  const path = journalOf(output)
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(JSON.stringify(journal))
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}

/** Keeps other processes from the same output; what it resolves to lets them again. */
export async function lock(output: string): Promise<() => Promise<void>> {
  const path = `${output}.lock`
  await mkdir(dirname(path), { recursive: true })
  const mine = `${process.pid} ${randomBytes(6).toString('hex')}`
  for (let tries = 2; tries > 0; tries--) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(mine)
      await file.close()
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
      if (pid !== process.pid && isAlive(pid))
        throw new UsageError(`${output} is being written by process ${pid}; if that is another program, remove ${path}`)
      await rm(path, { force: true })
    }
  }
  throw new UsageError(`${path} cannot be made`)
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
