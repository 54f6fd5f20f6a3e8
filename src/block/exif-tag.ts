import { hex, type IfdEntry, type Room } from '../syntax/ifd-table.ts'
import { numbersAt, type Rational, ratioAt, rationalsAt, singleAt } from '../syntax/ifd-value.ts'
import type { JsonValue, Tag } from './decoder.ts'
import { tagRow, type TagRow } from './exif-tags.ts'
import { sayingOf } from './exif-text.ts'
import { rawOf, storedText, valueOf } from './exif-value.ts'

/** What a tag stands in: how its numbers are stored, and the tags beside it, for those that only mean something together. */
export interface Tags {
  readonly littleEndian: boolean
  /** The first tag of a number in an IFD. */
  get(group: string, id: number): ExifTag | undefined
}

/** A tag of an EXIF block: what it says in three ways, and what is stored in the file. What is asked for is made then; what it is made of is kept. */
export class ExifTag implements Tag {
  readonly group: string
  /** Its row in the tables; undefined for an unknown tag. */
  readonly row: TagRow | undefined
  readonly #entry: IfdEntry
  readonly #room: Room | null
  readonly #among: Tags
  #numbers: readonly number[] | null | undefined
  #ratio: Rational | undefined
  #rationals: readonly Rational[] | null | undefined
  #characters: string | null | undefined

  constructor(group: string, entry: IfdEntry, room: Room | null, among: Tags, row: TagRow | undefined) {
    this.group = group
    this.row = row
    this.#entry = entry
    this.#room = room
    this.#among = among
  }

  get id(): number {
    return this.#entry.id
  }

  /** The type of its elements as stored. [TIFF6 2] */
  get type(): number {
    return this.#entry.type
  }

  /** How many elements are stored. */
  get count(): number {
    return this.#entry.count
  }

  /** Where its value begins in the TIFF structure. */
  get offset(): number {
    return this.#entry.offset
  }

  /** Bytes of its value. */
  get length(): number {
    return this.#entry.length
  }

  get littleEndian(): boolean {
    return this.#among.littleEndian
  }

  /** Another tag of the structure, by its IFD and number. */
  lookup(group: string, id: number): ExifTag | undefined {
    return this.#among.get(group, id)
  }

  /** The standard's name, or its number where no standard names it. */
  get name(): string {
    return this.row?.name ?? hex(this.id)
  }

  /** What tells it from other tags of its structure: its number, where that means what it means everywhere, else its name. */
  get key(): string {
    return `${this.group}:${this.row === tagRow(this.group, this.id) ? this.id : this.name}`
  }

  /** Whether it is the room of something that is read on its own: a maker note, another block. */
  get held(): boolean {
    return this.row?.type === 'bytes' && this.row.field === null
  }

  get value(): JsonValue {
    return valueOf(this)
  }

  get raw(): string {
    return rawOf(this)
  }

  get text(): string {
    return sayingOf(this)
  }

  /** Whether the stored bytes are kept. */
  get kept(): boolean {
    return this.#room !== null
  }

  /** The stored bytes; null where there are too many to be kept. */
  get bytes(): Uint8Array | null {
    const room = this.#room
    return room && room.bytes.subarray(room.at, room.at + this.length)
  }

  /** The number that it holds, where it is one SHORT or LONG, as most are: a list of it need not be made. */
  get single(): number | undefined {
    const room = this.#room
    return room ? singleAt(this.type, this.count, room.bytes, room.at, this.littleEndian) : undefined
  }

  /** The same of one rational. */
  get ratio(): Rational | undefined {
    if (this.#ratio !== undefined) return this.#ratio
    const room = this.#room
    return (this.#ratio = room ? ratioAt(this.type, this.count, room.bytes, room.at, this.littleEndian) : undefined)
  }

  /** The stored numbers; null where it holds rationals or text, or its bytes are not kept. */
  get numbers(): readonly number[] | null {
    if (this.#numbers !== undefined) return this.#numbers
    const room = this.#room
    return (this.#numbers = room && numbersAt(this.type, room.bytes, room.at, room.at + this.length, this.littleEndian))
  }

  /** The stored rationals; null where it holds none, or its bytes are not kept. */
  get rationals(): readonly Rational[] | null {
    if (this.#rationals !== undefined) return this.#rationals
    const room = this.#room
    return (this.#rationals = room && rationalsAt(this.type, room.bytes, room.at, room.at + this.length, this.littleEndian))
  }

  /** Text, which is well-formed, with the NULs that stand in it, but for those at the end; null where it holds none. */
  get characters(): string | null {
    return this.#characters === undefined ? (this.#characters = storedText(this, this.#room)) : this.#characters
  }
}
