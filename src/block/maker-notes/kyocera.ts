import type { Maker, RecordBytes, RecordField } from './maker.ts'
import { fieldsOf } from './record.ts'
import { StoredValue } from './stored.ts'

/** The fields of the header of a raw picture, whose text is written backwards, but for the lens. */
function backwards(record: RecordBytes): readonly RecordField[] {
  return fieldsOf(record, ([row]) => row).map((field) =>
    field.stored.type === 'string' && field.row?.name !== 'Lens'
      ? { ...field, stored: new StoredValue(field.stored.kind, field.stored.littleEndian, forwards(field.stored.bytes)) }
      : field,
  )
}

/** Text as it is read, without what fills it up in front. */
function forwards(bytes: Uint8Array): Uint8Array {
  const text = bytes.toReversed()
  const start = text.findIndex((byte) => byte !== 0 && byte !== 0x20)
  return text.subarray(Math.max(0, start))
}

/** Kyocera: the header of the raw pictures of the Contax N Digital. */
export const kyocera: Maker = { name: 'Kyocera', tables: () => import('./tables/kyocera.ts'), split: backwards }
