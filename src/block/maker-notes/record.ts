import { view } from '../../source/source.ts'
import { isNumeric, kindOf, StoredValue, UNDEF } from './stored.ts'
import type { RecordBytes, RecordField } from './maker.ts'
import type { Row } from './table.ts'

/** The fields of a record that lie in places of their own: those that it is long enough for. */
export function fieldsOf({ table, bytes, littleEndian }: RecordBytes, choose: (row: readonly Row[]) => Row | undefined): RecordField[] {
  const fields: RecordField[] = []
  for (const [id, variants] of table.byId) {
    const at = Math.trunc(id) * table.unit
    if (!(at >= 0) || at >= bytes.length) continue
    const row = choose(variants)
    if (!row || row.obscure) continue
    if (row.below && row.name.includes('Offset')) {
      const pointed = at + 4 <= bytes.length ? view(bytes).getUint32(at, littleEndian) : 0
      if (pointed > 0 && pointed < bytes.length) fields.push({ id, row, stored: new StoredValue(UNDEF, littleEndian, bytes, pointed) })
      continue
    }
    const kind = row.below ? UNDEF : kindOf(row.type ?? table.type)
    const room = bytes.length - at
    const wanted = row.below ? room : (row.count ?? (kind.isBytes ? room : 1)) * kind.size
    const text = kind.name === 'string' || kind.name === 'unicode'
    if (wanted > room && !(text && room > 0)) continue
    fields.push({ id, row, stored: new StoredValue(kind, littleEndian, bytes, at, Math.min(wanted, room)) })
  }
  return fields
}

/** A value as its row reads it: bytes that are text or numbers are stored without a type of their own. */
export function refined(stored: StoredValue, row: Row | undefined): StoredValue {
  const type = row?.type
  if (!type || row.below || stored.type === type) return stored
  const kind = kindOf(type)
  if (stored.kind === UNDEF || (stored.type === 'int8u' && kind.isBytes)) return stored.length % kind.size === 0 ? stored.as(kind) : stored
  // Signed or not is not always what the type of the entry says.
  return stored.kind.size === kind.size && isNumeric(stored.kind) && !kind.isBytes ? stored.as(kind) : stored
}

/** As much of a value as its row says that there is: what is stored in an entry is filled up. */
export function counted(stored: StoredValue, row: Row | undefined): StoredValue {
  if (!row?.type || row.count === null) return stored
  const { isBytes, size } = kindOf(row.type)
  return isBytes || row.count * size >= stored.length ? stored : stored.first(row.count * size)
}
