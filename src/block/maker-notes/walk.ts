import { ImageError, isDamage } from '../../error.ts'
import { reading, view, type ByteSource } from '../../source/source.ts'
import { outcomeOf, promised, type Steps, waiting } from '../../steps.ts'
import { hex, type IfdEntry, type Room } from '../../syntax/ifd-table.ts'
import { ifdSteps } from '../../syntax/ifd.ts'
import { Allowance, roomsOf } from '../../syntax/ifd-reading.ts'
import { numbersAt, Type } from '../../syntax/ifd-value.ts'
import { firstIfdOf, orderOf } from './first-ifd.ts'
import type { Form } from './form.ts'
import type { ListEntry } from './list-entry.ts'
import { listReaders } from './list.ts'
import type { Maker, Surroundings } from './maker.ts'
import { meaningIn } from './meanings.ts'
import type { Note } from './note.ts'
import { counted, fieldsOf, refined } from './record.ts'
import { displaced, displacement } from './source.ts'
import { kindOfCode, StoredValue, UNDEF } from './stored.ts'
import type { Row, Table, Tables } from './table.ts'
import { MakerTag, type Place } from './tag.ts'

/** Bytes of a value that are kept, and of all values of a note together. */
const MOST_BYTES = 512 * 1024
const ALLOWANCE = 4 * 1024 * 1024

/** Bytes of a value that are told where other entries, each of them anew, depend on it. */
const MOST_ASKED = 64

const NOTHING = new Uint8Array()

/** Records in records, at most. */
const MAX_DEPTH = 5

/** IFDs of one note, and entries of one of them that are taken for such. */
const MAX_IFDS = 24
const MAX_ENTRIES = 512

/** The entries of an IFD, and where their values stand; null for those that are too long to be kept. */
interface Found {
  readonly entries: readonly IfdEntry[]
  readonly rooms: readonly (Room | null)[]
}

/** One pass over a maker note: its IFDs, each once, and the records in them. */
export class NoteWalk {
  readonly tags: MakerTag[] = []
  readonly warnings: string[] = []
  readonly #note: Note
  readonly #maker: Maker
  readonly #tables: Tables
  readonly #visited = new Set<number>()
  readonly #allowance = new Allowance(ALLOWANCE)
  #top: Found = { entries: [], rooms: [] }
  readonly #around: Surroundings
  #littleEndian: boolean
  /** Whether offsets count from outside the note, so that they are off once it was moved. */
  #movable = false
  #root: Table | undefined

  constructor(note: Note, maker: Maker, tables: Tables) {
    this.#note = note
    this.#maker = maker
    this.#tables = tables
    this.#littleEndian = note.littleEndian
    this.#around = {
      make: note.make,
      model: note.model,
      top: (id) => this.#atTop(id),
      said: (id) => this.#said(id),
    }
  }

  *run(form: Form): Steps<void> {
    const table = this.#tables.get(form.table)
    this.#root = table
    if (form.list) yield* waiting(this.#listed(listReaders[form.list](this.#note, this.#tables, this.#allowance)))
    else if (table && (table.kind !== 'ifd' || form.first === 'record')) yield* this.#whole(form, table)
    else yield* this.#entries(form, table)
  }

  /** A note that is an IFD. */
  *#entries(form: Form, table: Table | undefined): Steps<void> {
    const at = yield* firstIfdOf(this.#note, form)
    const base = form.base === 'tiff' ? 0 : this.#note.offset + form.base
    const source = displaced(this.#note.tiff, base)
    this.#movable = form.base === 'tiff'
    yield* this.#ifd(source, at - base, table, 0, yield* orderOf(this.#note, form, source, at - base))
  }

  /** A note that is one record, or text. */
  *#whole(form: Form, table: Table): Steps<void> {
    const bytes = this.#maker.unpack
      ? yield* waiting(this.#maker.unpack(this.#note.bytes))
      : (yield* reading(this.#note.bytes, 0, MOST_BYTES)).subarray(form.start)
    this.#littleEndian = form.order === 'II' || (form.order === 'outer' && this.#note.littleEndian)
    yield* this.#record(table, bytes, 0)
  }

  /** A note that lists its entries in a way of its own. */
  async #listed(entries: AsyncIterable<ListEntry>): Promise<void> {
    for await (const { table: name, id, stored, length, row: known } of entries) {
      const table = this.#tables.get(name)
      if (table && table.kind !== 'ifd') {
        await promised(this.#record(table, stored.bytes, 1, stored.littleEndian))
        continue
      }
      const row = known ?? this.#rowOf(table?.byId.get(id), stored)
      const below = this.#tables.get(row?.below ?? '')
      const before = this.tags.length
      if (below && below.kind !== 'ifd') await promised(this.#record(below, stored.bytes, 1, stored.littleEndian))
      if (this.tags.length === before) this.#add(this.#placeIn(name), id, row, counted(refined(stored, row), row), length)
    }
  }

  *#ifd(source: ByteSource, at: number, table: Table | undefined, depth: number, littleEndian: boolean): Steps<void> {
    if (depth > MAX_DEPTH || this.#visited.size >= MAX_IFDS || this.#visited.has(at)) {
      this.warnings.push(`The IFD at ${at} of the maker note is not read: it was before, or lies too deep`)
      return
    }
    this.#visited.add(at)
    const count = yield* reading(source, at, 2)
    const stated = count.length === 2 ? view(count).getUint16(0, littleEndian) : 0
    if (stated === 0 || stated > MAX_ENTRIES)
      throw new ImageError('MALFORMED', `IFD expected at ${at} of the maker note, not one of ${stated} entries`)
    const { entries, warnings } = yield* ifdSteps(source, { littleEndian, magic: 42, big: false, firstIfd: at }, at)
    if (entries.length * 2 < stated)
      throw new ImageError('MALFORMED', `IFD expected at ${at} of the maker note, found what has no such entries`)
    this.warnings.push(...warnings)
    const top = depth === 0
    if (top) this.#littleEndian = littleEndian
    const by = top && this.#movable ? yield* this.#displacement(entries, at) : 0
    const moved = by === 0 ? source : displaced(source, by)
    const rooms = yield* outcomeOf(roomsOf(moved, entries, this.#allowance, () => MOST_BYTES))
    if (top) this.#top = { entries, rooms }
    const place = this.#placeIn(table?.name ?? '')
    const turn = source.budget.step(entries.length)
    if (turn) yield turn
    for (let i = 0; i < entries.length; i++) {
      const [entry, room] = [entries[i]!, rooms[i]!]
      if (room === null) this.#unread(place, entry, table, littleEndian)
      else if (room.bytes.length - room.at < entry.length) this.warnings.push(`tag ${hex(entry.id)}: its value lies beyond the end`)
      else {
        const stored = new StoredValue(kindOfCode(entry.type), littleEndian, room.bytes, room.at, entry.length)
        const row = this.#rowOf(table?.byId.get(entry.id), stored)
        const before = this.tags.length
        if (row?.below) yield* this.#below(moved, entry, row, stored, depth)
        if (this.tags.length === before) this.#add(place, entry.id, row, refined(stored, row))
      }
    }
  }

  *#displacement(entries: readonly IfdEntry[], at: number): Steps<number> {
    const by = yield* displacement(entries, this.#note, at + 2 + 12 * entries.length + 4)
    if (by !== 0) this.warnings.push(`The maker note was moved: its offsets are taken to count from ${by > 0 ? by : `${-by} before`}`)
    return by
  }

  /** An entry whose value is too long to be kept, such as a preview. */
  #unread(place: Place, { id, length }: IfdEntry, table: Table | undefined, littleEndian: boolean): void {
    this.#add(place, id, table?.byId.get(id)?.[0], new StoredValue(UNDEF, littleEndian, NOTHING), length)
  }

  /** What is below an entry: an IFD that it points to or holds, or a record. */
  *#below(source: ByteSource, entry: IfdEntry, row: Row, stored: StoredValue, depth: number): Steps<void> {
    const table = this.#tables.get(row.below ?? '')
    if (!table || stored.length === 0) return
    if (table.kind === 'ifd' && !this.#maker.split?.({ table, bytes: stored.bytes, littleEndian: stored.littleEndian }, this.#around)) {
      const pointer = entry.type === Type.LONG || entry.type === Type.IFD
      const at = pointer ? numbersAt(entry.type, stored.room, stored.start, stored.end, stored.littleEndian)?.[0] : entry.offset
      if (at !== undefined && (pointer || !entry.inline)) yield* this.#lower(source, at, table, depth, stored.littleEndian)
      return
    }
    const clear = this.#maker.decipher ? this.#maker.decipher(row, stored, this.#around) : stored.bytes
    if (clear) yield* this.#record(table, clear, depth + 1, stored.littleEndian)
  }

  /** An IFD below; where it cannot be read, the entry that leads to it stands for it. */
  *#lower(source: ByteSource, at: number, table: Table, depth: number, littleEndian: boolean): Steps<void> {
    try {
      yield* this.#ifd(source, at, table, depth + 1, littleEndian)
    } catch (error) {
      if (!isDamage(error)) throw error
      this.warnings.push(error.message)
    }
  }

  *#record(table: Table, bytes: Uint8Array, depth: number, around = this.#littleEndian): Steps<void> {
    if (depth > MAX_DEPTH) return
    const littleEndian = this.#maker.littleEndian?.(table.name, bytes, this.#around) ?? around
    const record = { table, bytes, littleEndian }
    const special = this.#maker.split?.(record, this.#around)
    const whole = new StoredValue(UNDEF, littleEndian, bytes)
    const fields = special ?? fieldsOf(record, (variants) => this.#rowOf(variants, whole))
    const turn = this.#note.bytes.budget.step(fields.length)
    if (turn) yield turn
    const place = this.#placeIn(table.name)
    for (const { id, row, stored } of fields) {
      const below = row?.below ? this.#tables.get(row.below) : undefined
      if (row?.below && !below) continue
      if (!below) this.#add(place, id, row, stored)
      else if (below.kind !== 'ifd') yield* this.#record(below, stored.bytes, depth + 1, littleEndian)
    }
  }

  #atTop(id: number): StoredValue | undefined {
    const { entries, rooms } = this.#top
    const place = entries.findIndex((entry, i) => entry.id === id && rooms[i] !== null)
    const [entry, room] = [entries[place], rooms[place]]
    if (!entry || !room) return undefined
    const length = Math.min(entry.length, MOST_ASKED, room.bytes.length - room.at)
    return new StoredValue(kindOfCode(entry.type), this.#littleEndian, room.bytes, room.at, length)
  }

  #said(id: number): string {
    const stored = this.#atTop(id)
    const row = this.#root?.byId.get(id)?.[0]
    return stored ? new MakerTag(this.#placeIn(''), id, row, refined(stored, row)).text : ''
  }

  #rowOf(variants: readonly Row[] | undefined, stored: StoredValue): Row | undefined {
    const first = variants?.[0]
    // Of one meaning that leads no further there is none to choose.
    if (!variants || (variants.length === 1 && first?.below === null)) return first
    const known = variants.length > 1 ? meaningIn(this.#maker.name, variants, [this.#note.model]) : undefined
    if (known) return known
    return this.#maker.choose
      ? this.#maker.choose(variants, stored, this.#around)
      : (variants.find(({ type }) => type === stored.type) ?? first)
  }

  #placeIn(table: string): Place {
    return { group: this.#maker.name, table }
  }

  #add(place: Place, id: number, row: Row | undefined, stored: StoredValue, length = stored.length): void {
    const kept = stored.length > 0 || length === 0
    const enciphered = row?.below && stored.length > 0 && this.#maker.decipher?.(row, stored, this.#around) === null
    const said = enciphered ? 'enciphered' : kept ? undefined : `${length} bytes`
    this.tags.push(new MakerTag(place, Math.trunc(id), row, stored, said))
  }
}
