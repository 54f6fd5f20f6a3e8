import { readFile, rename, rm, stat } from 'node:fs/promises'
import type { ColumnSource, ParquetWriter } from 'hyparquet-writer'
import { type Column, columnsOf } from '../server/columns.ts'
import { UsageError } from '../terminal.ts'
import { Appended } from './appended.ts'
import type { Answer, Item } from './item.ts'
import type { Sink, SinkState } from './sink.ts'

/** Rows of a group, or letters of them as JSON, whatever is reached first. */
const ROWS = 20_000
const LETTERS = 32 * 1024 * 1024

type Row = readonly unknown[]

/** A group as the end of the file lists it. */
type Group = ParquetWriter['row_groups'][number]

/**
 * A table in the format of Parquet. Rows are kept in memory until there are enough for a group, which goes to a file beside the table;
 * what the end of the file says of each group goes to another, line by line. So a job that is killed loses the rows of one group, and does them again.
 */
export async function parquet(path: string, state: SinkState, query: string | undefined): Promise<Sink> {
  const partial = `${path}.partial`
  if (state.bytes > 0 && (await isThere(path)) && !(await isThere(partial))) return finished(path, state)
  const library = await import('hyparquet-writer')
  const files = { rows: await Appended.open(partial, state.bytes), groups: await Appended.open(`${path}.groups`, state.groups ?? 0) }
  return new Table(path, tableOf(columnsOf(query)), files, state, library)
}

type Library = typeof import('hyparquet-writer')

class Table implements Sink {
  readonly #path: string
  readonly #columns: readonly Column[]
  readonly #files: { readonly rows: Appended; readonly groups: Appended }
  readonly #library: Library
  readonly #schema: ParquetWriter['schema']
  #state: SinkState
  #rows: Row[] = []
  #letters = 0
  #settled: (() => void)[] = []

  constructor(path: string, columns: readonly Column[], files: { rows: Appended; groups: Appended }, state: SinkState, library: Library) {
    this.#path = path
    this.#columns = columns
    this.#files = files
    this.#state = state
    this.#library = library
    const columnData = columns.map(({ name, type }) => ({ name, type: keptAs(type), data: [], nullable: name !== 'url' }))
    this.#schema = library.schemaFromColumnData({ columnData })
  }

  get isDue(): boolean {
    return this.#rows.length >= ROWS || this.#letters >= LETTERS
  }

  put(item: Item, answer: Answer): void {
    const { row, letters } = rowOf(this.#columns, item, answer)
    this.#rows.push(row)
    this.#letters += letters
  }

  /** Whoever settles what is due makes room. */
  async room(): Promise<void> {
    if (this.#rows.length > 2 * ROWS || this.#letters > 2 * LETTERS) await new Promise<void>((resolve) => this.#settled.push(resolve))
  }

  async settle(): Promise<SinkState> {
    const rows = this.#rows
    ;[this.#rows, this.#letters] = [[], 0]
    for (const go of this.#settled.splice(0)) go()
    if (rows.length === 0) return this.#state
    const { bytes, writer } = this.#writer()
    await writer.write({ columnData: this.#columns.map(({ name }, i) => columnOf(name, rows, i)), rowGroupSize: rows.length })
    this.#files.rows.put(bytes.getBytes())
    this.#files.groups.put(`${JSON.stringify(writer.row_groups[0], flattened)}\n`)
    const [size, groups] = await Promise.all([this.#files.rows.settle(), this.#files.groups.settle()])
    this.#state = { bytes: size, groups }
    return this.#state
  }

  async finish(): Promise<void> {
    const { bytes, writer } = this.#writer()
    const lines = (await readFile(`${this.#path}.groups`, 'utf8')).split('\n').filter(Boolean)
    writer.row_groups = lines.map((line) => JSON.parse(line, revived) as Group)
    writer.num_rows = writer.row_groups.reduce((sum, group) => sum + group.num_rows, 0n)
    await writer.finish()
    this.#files.rows.put(bytes.getBytes())
    await this.#files.rows.settle()
    await rename(`${this.#path}.partial`, this.#path)
    await rm(`${this.#path}.groups`)
  }

  async close(): Promise<void> {
    await Promise.all([this.#files.rows.close(), this.#files.groups.close()])
  }

  /** A writer that goes on where the file ends. */
  #writer(): { bytes: InstanceType<Library['ByteWriter']>; writer: ParquetWriter } {
    const bytes = new this.#library.ByteWriter()
    const writer = new this.#library.ParquetWriter({ writer: bytes, schema: this.#schema })
    // What a file begins with is in it already.
    if (this.#state.bytes > 0) [bytes.index, bytes.offset] = [0, this.#state.bytes]
    return { bytes, writer }
  }
}

function keptAs(type: Column['type']): Exclude<Column['type'], 'JSON'> {
  return type === 'JSON' ? 'STRING' : type
}

/** JSON has no numbers of 64 bits. */
function flattened(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { big: String(value) } : value
}

function revived(_: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'big' in value ? BigInt(value.big as string) : value
}

/** A table that was finished before its journal could say so; there is nothing to add to it. */
function finished(path: string, state: SinkState): Sink {
  const refuse = () => {
    throw new UsageError(`${path} is finished; what was added to the input since goes to another --to`)
  }
  return { put: refuse, room: async () => {}, isDue: false, settle: async () => state, finish: async () => {}, close: async () => {} }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The columns of the table: those of the selection, between what is known of every URL. */
function tableOf(columns: readonly Column[]): Column[] {
  const own: Column[] = [
    { name: 'url', path: ['url'], type: 'STRING' },
    { name: 'input', path: ['input'], type: 'JSON' },
  ]
  const ends: Column[] = [
    { name: 'errors', path: ['errors'], type: 'JSON' },
    { name: 'attempts', path: ['attempts'], type: 'INT32' },
  ]
  const taken = new Set([...own, ...ends].map(({ name }) => name))
  const named = columns.map((column) => {
    let { name } = column
    while (taken.has(name)) name = `data_${name}`
    taken.add(name)
    return { ...column, name, path: ['data', ...column.path] }
  })
  return [...own, ...named, ...ends]
}

/** The values of an answer, and how many letters they take; `input` holds what the item brought beside its URL. */
function rowOf(columns: readonly Column[], { url, head }: Item, { data, errors, attempts = 1 }: Answer): { row: Row; letters: number } {
  const { url: _, ...rest } = JSON.parse(`${head}}`) as Record<string, unknown>
  const input = Object.keys(rest).length > 0 ? rest : null
  const all = { url, input, data, errors: errors?.length ? errors : null, attempts }
  let letters = 0
  const row = columns.map(({ path, type }) => {
    const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], all) ?? null
    if (value === null) return null
    const kept = keptOf(type, value)
    letters += typeof kept === 'string' ? kept.length : 8
    return kept
  })
  return { row, letters }
}

/** A value as its column has it. */
function keptOf(type: Column['type'], value: unknown): unknown {
  if (type === 'INT64') return BigInt(value as number)
  return type === 'JSON' || (type === 'STRING' && typeof value !== 'string') ? JSON.stringify(value) : value
}

function columnOf(name: string, rows: readonly Row[], i: number): ColumnSource {
  return { name, data: rows.map((row) => row[i]), offsetIndex: false }
}
