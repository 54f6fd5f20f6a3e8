import type { Measure } from './measure.ts'
import { isStepped } from './nikon-steps.ts'
import { measureOf } from './measures.ts'
import { readingOf } from './reading-table.ts'
import type { Reading } from './readings.ts'

/** What a tag of a maker note is called and how it is read: a line of a table. */
export interface Row {
  readonly id: number
  /** Its number as the table has it, or what stands in its place. */
  readonly key: string
  readonly name: string
  /** Whether it means nothing to anybody yet. */
  readonly obscure: boolean
  /** The type of its elements, such as "int16u"; null where none is stated. */
  readonly type: string | null
  /** How many elements it has; null where it is as long as its room. */
  readonly count: number | null
  /** The bits of the number that are meant; 0 for all. */
  readonly mask: number
  /** The table of the record or IFD that it holds. */
  readonly below: string | null
  /** What its values stand for. */
  readonly meanings: Meanings
  /** What a number of it measures; undefined where it says itself what it is. */
  readonly measure: Measure | undefined
  /** How it is read where it is neither text nor numbers as they stand. */
  readonly reading: Reading | undefined
  /** Whether it is a count of steps. */
  readonly stepped: boolean
}

/** What values stand for, read when it is first asked for. */
class Meanings {
  readonly #text: string
  #sets: readonly ReadonlyMap<string, string>[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** One map for the value as a whole, or one for each of its elements. */
  get sets(): readonly ReadonlyMap<string, string>[] {
    return (this.#sets ??= this.#text === '' ? [] : this.#text.split('|').map(readSet))
  }
}

const none = new Meanings('')

/** How an IFD or record of a maker note is laid out. */
export interface Table {
  readonly name: string
  readonly kind: 'ifd' | 'record' | 'sequence'
  /** In what a record counts: bytes per index. */
  readonly unit: number
  /** The type of what is in a record where a row states none. */
  readonly type: string
  readonly rows: readonly Row[]
  readonly byId: ReadonlyMap<number, readonly Row[]>
}

/** What the files of the folder "tables" export. */
export interface TableFile {
  readonly tables: Readonly<Record<string, string>>
  readonly values: readonly string[]
  readonly lenses?: string
}

/** The tables of one maker, each read when it is first asked for. */
export class Tables {
  readonly #file: TableFile
  readonly #tables: ReadonlyMap<string, string>
  readonly #read = new Map<string, Table>()
  readonly #meanings = new Map<string, Meanings>()

  constructor(file: TableFile) {
    this.#file = file
    this.#tables = new Map(Object.entries(file.tables))
  }

  get(name: string): Table | undefined {
    const known = this.#read.get(name)
    const text = known ? undefined : this.#tables.get(name)
    if (text === undefined) return known
    const table = readTable(name, text, (values) => this.#meaningsOf(values))
    this.#read.set(name, table)
    return table
  }

  /** What values stand for that a line says, or the line of another list that it names. */
  #meaningsOf(values: string): Meanings {
    const known = this.#meanings.get(values)
    if (known) return known
    const meanings = new Meanings(values.startsWith('@') ? (this.#file.values[Number(values.slice(1))] ?? '') : values)
    this.#meanings.set(values, meanings)
    return meanings
  }

  /** Lenses by what a camera says of them, where the maker has such a list. */
  lenses(): ReadonlyMap<string, string> {
    return readSet(this.#file.lenses ?? '')
  }
}

function readTable(name: string, text: string, meaningsOf: (values: string) => Meanings): Table {
  const [head = '', ...lines] = text.split('\n')
  const [kind, unit, type = ''] = head.split(' ')
  const rows = lines.map((line) => readRow(line, name, meaningsOf))
  const byId = new Map<number, Row[]>()
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  return { name, kind: kind === 'record' || kind === 'sequence' ? kind : 'ifd', unit: Number(unit), type: interned(type), rows, byId }
}

/** The names of types that there are, each once: those that are the same string are sooner known to be equal. */
const typeNames = new Map<string, string>()

function interned(type: string): string {
  const known = typeNames.get(type)
  if (known === undefined) typeNames.set(type, type)
  return known ?? type
}

function readRow(line: string, table: string, meaningsOf: (values: string) => Meanings): Row {
  const [id = '', title = '', format = '', ...values] = line.split(' ')
  const [, type, count, mask] = /^(\w+)(?:\[(\w+)\])?(?:&(\w+))?$/.exec(format) ?? []
  const plain = type !== undefined
  const name = title.replace(/\?$/, '')
  return {
    id: Number(id),
    key: id,
    name,
    obscure: title.endsWith('?'),
    type: type === undefined ? null : interned(type),
    count: count === undefined ? (plain && type !== 'string' && type !== 'undef' ? 1 : null) : count === 'n' ? null : Number(count),
    mask: Number(mask ?? 0),
    below: format.startsWith('>') ? format.slice(1) : null,
    meanings: values.length > 0 ? meaningsOf(values.join(' ')) : none,
    measure: measureOf(table, name),
    reading: readingOf(table, name),
    stepped: isStepped(table, name),
  }
}

/** A set of meanings. In its texts "¦" stands for what parts sets. */
function readSet(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .replaceAll('¦', '|')
      .split(';')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
}

/** A row for a name that no table has. */
export function rowNamed(name: string): Row {
  return {
    id: 0,
    key: name,
    name,
    obscure: false,
    type: null,
    count: null,
    mask: 0,
    below: null,
    meanings: none,
    measure: undefined,
    reading: undefined,
    stepped: false,
  }
}
