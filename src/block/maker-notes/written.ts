import { latin1 } from '../../source/source.ts'
import { withoutZeros } from '../../syntax/unicode.ts'
import type { RecordBytes, RecordField } from './maker.ts'
import { kindOf, StoredValue } from './stored.ts'
import { rowNamed } from './table.ts'

/** Most entries of a note that is text. */
const MOST = 256

/**
 * The fields of a note that is text: what a pattern finds, its first group a name, its second what is said. Where its parts end in a way of
 * their own it is looked for in each of them, as a pattern that says so itself would go over the text again for each beginning without an end.
 */
export function writtenFields({ table, bytes, littleEndian }: RecordBytes, pattern: RegExp, end?: RegExp): readonly RecordField[] {
  const text = latin1(bytes)
  const fields: RecordField[] = []
  for (const [, key = '', said = ''] of end ? inParts(text, pattern, end) : text.matchAll(pattern)) {
    if (fields.length === MOST) break
    const row = table.rows.find((row) => row.key === key)
    const type = /^[ -~\s]*$/.test(withoutZeros(said)) ? 'string' : 'undef'
    fields.push({
      id: fields.length,
      row: row ?? rowNamed(key),
      stored: new StoredValue(kindOf(type), littleEndian, Buffer.from(said, 'latin1')),
    })
  }
  return fields
}

function* inParts(text: string, pattern: RegExp, end: RegExp): Generator<RegExpExecArray, undefined> {
  for (const part of text.split(end, MOST + 1).slice(0, -1)) yield* part.matchAll(pattern)
}
