import { view } from '../../source/source.ts'
import { isBytes, isNumeric, sizeOf, type StoredValue } from './stored.ts'
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
      if (pointed > 0 && pointed < bytes.length)
        fields.push({ id, row, stored: { type: 'undef', bytes: bytes.subarray(pointed), littleEndian } })
      continue
    }
    const type = row.below ? 'undef' : (row.type ?? table.type)
    const room = bytes.length - at
    const size = sizeOf(type)
    const wanted = row.below ? room : (row.count ?? (isBytes(type) ? room : 1)) * size
    const text = type === 'string' || type === 'unicode'
    if (wanted > room && !(text && room > 0)) continue
    fields.push({ id, row, stored: { type, bytes: bytes.subarray(at, at + Math.min(wanted, room)), littleEndian } })
  }
  return fields
}

/** A value as its row reads it: bytes that are text or numbers are stored without a type of their own. */
export function refined(stored: StoredValue, row: Row | undefined): StoredValue {
  const type = row?.type
  if (!type || row.below || stored.type === type) return stored
  if (stored.type === 'undef' || (stored.type === 'int8u' && isBytes(type))) {
    return stored.bytes.length % sizeOf(type) === 0 ? { ...stored, type } : stored
  }
  // Signed or not is not always what the type of the entry says.
  return sizeOf(stored.type) === sizeOf(type) && isNumeric(stored.type) && !isBytes(type) ? { ...stored, type } : stored
}

/** As much of a value as its row says that there is: what is stored in an entry is filled up. */
export function counted(stored: StoredValue, row: Row | undefined): StoredValue {
  const length = row?.type && row.count !== null && !isBytes(row.type) ? row.count * sizeOf(row.type) : Infinity
  return length < stored.bytes.length ? { ...stored, bytes: stored.bytes.subarray(0, length) } : stored
}
