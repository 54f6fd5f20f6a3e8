import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Environment, SettingError, settingRows } from './config.ts'
import { settingsFor, type Streams, UsageError } from './terminal.ts'
import { root } from './root.ts'

const HELP = `Says what images and videos say about themselves.

  heliograph <file or URL ...>    prints all of it as JSON; - reads a list from stdin, one on a line
      --query <selection>         only these fields: '{ width height exif { make model } }'
      --ndjson                    one line for each, as soon as it is known
  heliograph bulk --from <file> --to <file>   describes any number of URLs; goes on where it was ended. bulk --help says more
  heliograph worker --queue <redis URL>       works for those who bulk by that queue
  heliograph serve                answers GraphQL over HTTP
  heliograph --settings           prints the settings that the environment makes
  heliograph --formats            prints the formats that are read, and what is read of each
  heliograph --version
  heliograph --help

It exits 1 when any of them cannot be read. Settings are variables of the environment: addresses on this machine and in private networks are
read with HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES=true.
`

const options = {
  query: { type: 'string' },
  ndjson: { type: 'boolean' },
  settings: { type: 'boolean' },
  formats: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs the command; the number is the status to exit with. */
export async function run(args: readonly string[], streams: Streams, environment?: Environment): Promise<number> {
  try {
    return await command(args, streams, environment)
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof UsageError)) throw error
    streams.stderr.write(`${error.message}\n`)
    return 1
  }
}

async function command(args: readonly string[], streams: Streams, environment?: Environment): Promise<number> {
  const [first, ...others] = args
  if (first === 'bulk') return (await import('./bulk/bulk.ts')).bulk(others, streams, environment)
  if (first === 'worker') return (await import('./bulk/worker.ts')).work(others, streams, environment)
  const { values, positionals } = parsed(args)
  const print = (text: string) => (streams.stdout.write(text), 0)
  if (values.help) return print(HELP)
  if (values.version) return print(`${version()}\n`)
  if (values.settings) return print(settingsTable(environment))
  if (values.formats) return print(await formatsTable())
  if (positionals.length === 0) throw new UsageError(HELP.trimEnd())
  const besides = positionals[1] ?? Object.keys(values).map((name) => `--${name}`)[0]
  if (first === 'serve' && besides !== undefined)
    throw new UsageError(`serve takes no more, but there is ${besides}; a file of that name is ./serve`)

  const settings = settingsFor(streams, environment)
  // Each command brings much of the program with it; only what is run is loaded.
  if (first === 'serve') return (await import('./server/serve.ts')).serve(settings, streams)
  return (await import('./describe.ts')).describe(positionals, values, streams, settings)
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; heliograph --help says what there is`)
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
  return version
}

function settingsTable(environment?: Environment): string {
  const rows = settingRows(environment).map((row) => [row.name, row.value, row.preset, row.meaning])
  return table([['NAME', 'VALUE', 'DEFAULT', 'MEANING'], ...rows])
}

async function formatsTable(): Promise<string> {
  const [{ containers }, { formats }] = await Promise.all([import('./container/index.ts'), import('./container/formats.ts')])
  const rows = containers.flatMap(({ formats: names, reads }) =>
    names.map((name) => [name, formats[name].mime, reads.join(' ') || '-', formats[name].description]),
  )
  return table([['FORMAT', 'MEDIA TYPE', 'METADATA', 'WHAT IT IS'], ...rows])
}

/** Lines of cells, the last of which is as wide as it is. */
function table(lines: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines.map((line) => `${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`).join('')
}
