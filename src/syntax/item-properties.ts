import { uint32 } from '../source/source.ts'
import { andThen, type Awaitable, firstIn, instead } from '../steps.ts'
import { type Box, contentWalk, toldIn } from './boxes.ts'
import { upToDamage } from './damage.ts'

/** Most properties of one item: an association counts them in a byte. */
const MOST = 255

/** Bytes of a table that are read: of entries there may be thousands, and none is long. */
const MOST_BYTES = 4 * 1024 * 1024

/** The properties of each item, in the order in which they are associated. [ISO 14496-12 8.11.14] */
export function itemProperties(iprp: Box): Awaitable<ReadonlyMap<number, readonly Box[]>> {
  return andThen(gathered(iprp), ofAll)
}

/** The same of one item alone; null where nothing is said of it. */
export function propertiesOf(iprp: Box, item: number): Awaitable<readonly Box[] | null> {
  return andThen(gathered(iprp), ofOne, item)
}

/** Properties, and the tables that say which items have them. */
interface Gathered {
  readonly pool: Box[]
  readonly tables: Table[]
}

/** Of each item its number, how many properties it has, and their places in the pool. */
interface Table {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

function gathered(iprp: Box): Awaitable<Gathered> {
  const found: Gathered = { pool: [], tables: [] }
  return andThen(firstIn(upToDamage(contentWalk(iprp)), gather, found), instead, found)
}

function gather(box: Box, found: Gathered): Awaitable<undefined> {
  if (box.type === 'ipma') return andThen(toldIn(box, MOST_BYTES, tableAt), addTable, { box, found })
  return box.type === 'ipco' && found.pool.length === 0 ? firstIn(upToDamage(contentWalk(box)), addProperty, found) : undefined
}

function addProperty(property: Box, { pool }: Gathered): undefined {
  pool.push(property)
}

const tableAt = (bytes: Uint8Array, start: number, end: number): Table => ({ bytes, start, end })

/** Whatever a table says takes as many bytes as a place, at least. */
function addTable(table: Table, { box, found }: { readonly box: Box; readonly found: Gathered }): Awaitable<undefined> {
  found.tables.push(table)
  return andThen(box.source.budget.step(Math.ceil((table.end - table.start) / placeSize(table))), nothing)
}

function placeSize({ bytes, start }: Table): number {
  return bytes[start + 3]! & 1 ? 2 : 1
}

const nothing = () => undefined

function ofOne({ pool, tables }: Gathered, item: number): readonly Box[] | null {
  let list: readonly Box[] | null = null
  for (const table of tables) {
    const entries = new Entries(table)
    while (entries.next()) if (entries.id === item) list = joined(list, entries.listed(pool))
  }
  return list
}

function ofAll({ pool, tables }: Gathered): ReadonlyMap<number, readonly Box[]> {
  const properties = new Map<number, readonly Box[]>()
  for (const table of tables) {
    const entries = new Entries(table)
    let list: readonly Box[] = []
    while (entries.next()) {
      if (!entries.isAsBefore()) list = entries.listed(pool)
      properties.set(entries.id, joined(properties.get(entries.id), list))
    }
  }
  return properties
}

/** An item may be named again; no more of it is kept than one entry can say. */
function joined(before: readonly Box[] | null | undefined, list: readonly Box[]): readonly Box[] {
  return !before ? list : before.length < MOST ? [...before, ...list].slice(0, MOST) : before
}

/** The entries of a table, one after the other. */
class Entries {
  id = 0
  readonly #bytes: Uint8Array
  readonly #end: number
  readonly #idSize: number
  readonly #indexSize: number
  #left: number
  /** Where the places of the properties are, and how many; and those of the entry whose list was last made. */
  #at: number
  #count = 0
  #listedAt = 0
  #listedCount = -1

  constructor(table: Table) {
    const { bytes, start, end } = table
    this.#bytes = bytes
    this.#end = end
    this.#idSize = bytes[start] === 0 ? 2 : 4
    this.#indexSize = placeSize(table)
    this.#left = end - start < 8 ? 0 : uint32(bytes, start + 4)
    this.#at = start + 8
  }

  next(): boolean {
    const at = this.#at + this.#count * this.#indexSize
    if (this.#left-- <= 0 || this.#end - at <= this.#idSize) return false
    this.id = this.#idSize === 2 ? (this.#bytes[at]! << 8) | this.#bytes[at + 1]! : uint32(this.#bytes, at)
    this.#count = this.#bytes[at + this.#idSize]!
    this.#at = at + this.#idSize + 1
    return true
  }

  /** Whether the entry has the same properties as that whose list was last made: tiles have what the one before has. */
  isAsBefore(): boolean {
    if (this.#count !== this.#listedCount) return false
    for (let i = this.#count * this.#indexSize - 1; i >= 0; i--)
      if (this.#bytes[this.#listedAt + i] !== this.#bytes[this.#at + i]) return false
    return true
  }

  listed(pool: readonly Box[]): Box[] {
    const list: Box[] = []
    this.#listedAt = this.#at
    this.#listedCount = this.#count
    const end = Math.min(this.#end, this.#at + this.#count * this.#indexSize)
    for (let at = this.#at; at + this.#indexSize <= end; at += this.#indexSize) {
      // The highest bit says that a reader must understand the property.
      const index = this.#indexSize === 2 ? ((this.#bytes[at]! & 0x7f) << 8) | this.#bytes[at + 1]! : this.#bytes[at]! & 0x7f
      // Indices count from 1; 0 is no property.
      const property = pool[index - 1]
      if (property) list.push(property)
    }
    return list
  }
}
