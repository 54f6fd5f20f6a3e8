import { parseArgs, type ParseArgsConfig } from 'node:util'
import { UsageError } from '../terminal.ts'

type Descriptions = NonNullable<ParseArgsConfig['options']>
type Values<Options extends Descriptions> = ReturnType<typeof parseArgs<{ args: string[]; options: Options }>>['values']

/** What the options of a command say; one that is none, or an argument that belongs to none, is a UsageError. */
export function optionsOf<const Options extends Descriptions>(args: readonly string[], options: Options): Values<Options> {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}; --help says what there is`)
  }
}

/** The whole number that an option gives. */
export function whole(name: string, text: string | undefined, preset: number, most: number): number {
  if (text === undefined) return preset
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > most) throw new UsageError(`--${name} is ${JSON.stringify(text)}, but must be a whole number from 1 to ${most}`)
  return value
}
