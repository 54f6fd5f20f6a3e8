import { existsSync } from 'node:fs'
import type { Settings } from '../config.ts'
import { logFault } from './log.ts'
import { createServer } from './server.ts'

/** Longest that stopping takes, whatever is left open. */
const END = 9_500

interface Output {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
}

/** Serves until the process is asked to end; the number is the status to exit with. */
export async function serve(settings: Settings, { stdout, stderr }: Output): Promise<number> {
  for (const doubt of doubts(settings)) stderr.write(`${doubt}\n`)
  const server = createServer(settings)
  // From the start, as whoever waits for the line that follows may ask at once; more than once, as a terminal, and npm between, may send the same again.
  const asked = new Promise((resolve) => process.on('SIGTERM', resolve).on('SIGINT', resolve))
  process.on('unhandledRejection', (fault) => logFault(fault, 'promise that nobody waits for'))
  try {
    stdout.write(`Heliograph listens on ${(await server.listen()).href}\n`)
  } catch (error) {
    stderr.write(`Cannot listen on ${settings.host}, port ${settings.port}: ${(error as Error).message}\n`)
    return 1
  }
  await asked
  setTimeout(() => process.exit(0), END).unref()
  await server.stop()
  return 0
}

/** A line for each setting that names what is not there: it may come later, but rarely does. */
function doubts({ localRoot, ffmpeg }: Settings): readonly string[] {
  return [
    ...(existsSync(`${localRoot}/`) ? [] : [`HELIOGRAPH_LOCAL_ROOT is ${JSON.stringify(localRoot)}, but there is no such folder`]),
    ...(!ffmpeg.includes('/') || existsSync(ffmpeg)
      ? []
      : [`HELIOGRAPH_FFMPEG is ${JSON.stringify(ffmpeg)}, but there is no such program`]),
  ]
}
