import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, which goes with the run of the tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'heliograph-'))
}

/** Gives the run a temporary folder of its own, and removes it with all that tests, and programs that they start, left there. */
export default function setup(): () => void {
  const folder = temporaryFolder()
  // Programs that run as another user pass through it.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
