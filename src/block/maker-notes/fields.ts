import type { RecordBytes, RecordField } from './maker.ts'
import { kindOf, StoredValue } from './stored.ts'

/** Fields that follow each other without gaps, for records whose counts depend on what comes before. */
export class Fields {
  readonly list: RecordField[] = []
  readonly #record: RecordBytes
  #at = 0

  constructor(record: RecordBytes) {
    this.#record = record
  }

  /** Leaves out the next elements. */
  skip(type: string, count = 1): void {
    this.#at += kindOf(type).size * count
  }

  /** Takes the next elements as the field of a number; false, and nothing, where the record has ended. */
  take(id: number, type: string, count = 1): boolean {
    const { table, bytes, littleEndian } = this.#record
    const kind = kindOf(type)
    const length = kind.size * count
    if (length === 0 || this.#at + length > bytes.length) return false
    const row = table.byId.get(id)?.[0]
    if (row && !row.obscure) this.list.push({ id, row, stored: new StoredValue(kind, littleEndian, bytes, this.#at, length) })
    this.#at += length
    return true
  }
}
