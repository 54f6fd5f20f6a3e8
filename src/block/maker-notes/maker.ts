import type { ByteSource } from '../../source/source.ts'
import type { StoredValue } from './stored.ts'
import type { Row, Table, TableFile } from './table.ts'

/** What is known of the camera and the rest of the note while a part of it is read. */
export interface Surroundings {
  readonly make: string
  readonly model: string
  /** The value that the IFD at the top of the note has for a number. */
  readonly top: (id: number) => StoredValue | undefined
  /** What that value says, as people do; empty where there is none. */
  readonly said: (id: number) => string
}

/** A record: bytes that a table says how to split. */
export interface RecordBytes {
  readonly table: Table
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
}

/** A field of a record: its row, or its number where it has none, and what is stored. */
export interface RecordField {
  readonly id: number
  readonly row: Row | undefined
  readonly stored: StoredValue
}

/** A maker whose notes are known: what its tables are, and what no table can say. */
export interface Maker {
  /** The group that its tags stand in. */
  readonly name: string
  tables(): Promise<TableFile>
  /** Which of several meanings of one number holds; undefined where none does. The first holds where a maker has nothing to say. */
  choose?(variants: readonly Row[], stored: StoredValue, around: Surroundings): Row | undefined
  /** The part of the value that is the record, in clear; null where it is enciphered in a way that is not known. */
  decipher?(row: Row, stored: StoredValue, around: Surroundings): Uint8Array | null
  /** Whether the numbers of a record have their lesser byte first, where that is so whatever the order around it. */
  littleEndian?(table: string, bytes: Uint8Array, around: Surroundings): boolean | undefined
  /** What is in a note that is compressed as a whole. */
  unpack?(note: ByteSource): Promise<Uint8Array>
  /** The fields of a record that is not laid out in places of its own; null for one that is. */
  split?(record: RecordBytes, around: Surroundings): readonly RecordField[] | null
}
