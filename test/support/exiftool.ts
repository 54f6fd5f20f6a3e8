import { aboutFiles } from './tool.ts'

/** What exiftool says of a tag that it can write. */
export interface Writable {
  readonly table: string
  readonly id: string
  readonly name: string
  readonly type: string
  /** How many values it has; null where any number will do. */
  readonly count: number | null
  /** Where it is written unless one says otherwise. */
  readonly group: string
  /** Whether it writes another where both have the same name. */
  readonly avoided: boolean
}

/** The tags of a group that exiftool can write, as it lists them. */
export function writables(group: string): Writable[] {
  const listed = aboutFiles([], (_, run) => run('exiftool', '-listx', '-s', '-f', `-${group}:All`))
  const found: Writable[] = []
  for (const [, table, its, tags] of listed.matchAll(/<table name='([^']+)'[^>]*? g1='([^']*)'[^>]*>([^]*?)<\/table>/g)) {
    for (const [, attributes] of tags!.matchAll(/<tag ([^>]*)>/g)) {
      const said = (key: string) => new RegExp(`(?:^| )${key}='([^']*)'`).exec(attributes!)?.[1]
      if (said('writable') !== 'true') continue
      const count = Number(said('count'))
      found.push({
        table: table!,
        id: said('id')!,
        name: said('name')!,
        type: said('type')!,
        count: count || null,
        group: said('g1') ?? its!,
        avoided: said('flags')?.includes('Avoid') ?? false,
      })
    }
  }
  return found
}

/** A file as exiftool changes it, and all that it then says of some groups, by group and name. */
export function written(
  file: Uint8Array,
  extension: string,
  values: readonly (readonly [tag: string, value: string])[],
  groups: readonly string[],
  ...options: readonly string[]
): { bytes: Uint8Array; said: ReadonlyMap<string, unknown> } {
  return aboutFiles(
    [file],
    ([path], run, read) => {
      const told = values.map(([tag, value]) => `-${tag}=${value.replaceAll('\n', ' ')}`)
      run('exiftool', '-q', '-q', '-m', '-n', '-overwrite_original', ...options, ...told, path!)
      const asked = groups.map((group) => `-${group}:all`)
      const json = Buffer.from(run('exiftool', '-j', '-n', '-G1', '-a', '-b', ...options, ...asked, path!), 'latin1').toString()
      const [said] = JSON.parse(json) as Record<string, unknown>[]
      return { bytes: read(path!), said: new Map(Object.entries(said!)) }
    },
    extension,
  )
}

/** A file as exiftool changes it by some arguments. */
export function changed(file: Uint8Array, extension: string, ...told: readonly string[]): Uint8Array {
  const change = ([path]: readonly string[], run: (command: string, ...args: string[]) => string, read: (path: string) => Uint8Array) => {
    run('exiftool', '-q', '-overwrite_original', ...told, path!)
    return read(path!)
  }
  return aboutFiles([file], change, extension)
}
