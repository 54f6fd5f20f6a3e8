import { latin1 } from '../../source/source.ts'
import { withoutZeros } from '../../syntax/unicode.ts'
import type { RecordBytes, RecordField } from './maker.ts'
import { rowNamed } from './table.ts'

/** Most entries of a note that is text. */
const MOST = 256

/** The fields of a note that is text: what a pattern finds, its first group a name, its second what is said. */
export function writtenFields({ table, bytes, littleEndian }: RecordBytes, pattern: RegExp): readonly RecordField[] {
  const text = latin1(bytes)
  const fields: RecordField[] = []
  for (const found of text.matchAll(pattern)) {
    if (fields.length === MOST) break
    const [, key = '', said = ''] = found
    const row = table.rows.find((row) => row.key === key)
    const type = /^[ -~\s]*$/.test(withoutZeros(said)) ? 'string' : 'undef'
    fields.push({ id: fields.length, row: row ?? rowNamed(key), stored: { type, bytes: Buffer.from(said, 'latin1'), littleEndian } })
  }
  return fields
}
