import { type Environment, readSettings, type Settings, settingWarnings } from './config.ts'

/** Where a command reads and writes. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean }
}

/** A command that makes no sense, and what would. */
export class UsageError extends Error {}

/** What an option stands for; what it was given wrongly is said in one line that names it. */
export function given<T>(option: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`)
  }
}

/** The settings by which a command works; what looks like one in the environment and is none is told. */
export function settingsFor({ stderr }: Streams, environment?: Environment): Settings {
  const settings = readSettings(environment)
  for (const warning of settingWarnings(environment)) stderr.write(`${warning}\n`)
  return settings
}
