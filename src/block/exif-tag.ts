import { hex, type IfdEntry } from '../syntax/ifd.ts'
import { numbersOf, rationalsOf, type Rational, type Stored } from '../syntax/ifd-value.ts'
import type { JsonValue, Tag } from './decoder.ts'
import { tagRow, type TagRow } from './exif-tags.ts'
import { sayingOf } from './exif-text.ts'
import { rawOf, valueOf } from './exif-value.ts'

/** Finds another tag by its IFD and number, for those that only mean something together. */
export type Lookup = (group: string, id: number) => ExifTag | undefined

/** A tag of an EXIF block: what it says in three ways, and what is stored in the file. */
export class ExifTag implements Tag {
  readonly group: string
  readonly id: number
  /** The type and the number of its elements as stored. [TIFF6 2] */
  readonly type: number
  readonly count: number
  /** Where its value begins in the TIFF structure, and how many bytes it has. */
  readonly offset: number
  readonly length: number
  /** The stored bytes; null where there are too many to be kept. */
  readonly bytes: Uint8Array | null
  readonly littleEndian: boolean
  /** Its row in the tables; undefined for an unknown tag. */
  readonly row: TagRow | undefined
  readonly lookup: Lookup

  constructor(group: string, entry: IfdEntry, bytes: Uint8Array | null, littleEndian: boolean, lookup: Lookup) {
    this.group = group
    this.id = entry.id
    this.type = entry.type
    this.count = entry.count
    this.offset = entry.offset
    this.length = entry.length
    this.bytes = bytes
    this.littleEndian = littleEndian
    this.row = tagRow(group, entry.id)
    this.lookup = lookup
  }

  /** The standard's name, or its number where no standard names it. */
  get name(): string {
    return this.row?.name ?? hex(this.id)
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
    return sayingOf(this).toWellFormed()
  }

  /** The stored numbers; null where it holds rationals or text, or its bytes are not kept. */
  get numbers(): readonly number[] | null {
    return this.#stored && numbersOf(this.#stored)
  }

  /** The stored rationals; null where it holds none, or its bytes are not kept. */
  get rationals(): readonly Rational[] | null {
    return this.#stored && rationalsOf(this.#stored)
  }

  get #stored(): Stored | null {
    return this.bytes && { type: this.type, count: this.count, bytes: this.bytes, littleEndian: this.littleEndian }
  }
}
