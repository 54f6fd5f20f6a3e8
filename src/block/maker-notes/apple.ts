import type { Maker, RecordBytes, RecordField } from './maker.ts'
import { propertyList } from './property-list.ts'
import { kindOf, StoredValue } from './stored.ts'

/** The time since the phone was started: a dictionary of four numbers. */
function runTime({ table, bytes }: RecordBytes): readonly RecordField[] {
  const time = propertyList(bytes)
  if (time === null || typeof time !== 'object' || Array.isArray(time)) return []
  const numbers = new Map(Object.entries(time))
  return table.rows.flatMap((row, id) => {
    const value = numbers.get(row.key)
    if (typeof value !== 'number') return []
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value)
    return [{ id, row, stored: new StoredValue(kindOf('double'), false, bytes) }]
  })
}

/** Apple: an IFD some of whose values are property lists. */
export const apple: Maker = {
  name: 'Apple',
  tables: () => import('./tables/apple.ts'),
  split: (record) => (record.table.name === 'Apple::RunTime' ? runTime(record) : null),
}
