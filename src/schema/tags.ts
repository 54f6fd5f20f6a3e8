import type { FieldMap } from '@pothos/core'
import type { JsonValue } from '../block/decoder.ts'
import type { TagRow, TagType } from '../block/exif-tags/row.ts'
import type { Types } from './builder.ts'
import { enumOf } from './enumeration.ts'
import { structureTypes } from './exif-structures.ts'
import { FlashType } from './flash.ts'
import { float, int } from './numbers.ts'

/** The value of a tag as its field gives it; null where it is not of the field's type. */
type Reading = (value: JsonValue) => unknown

const text: Reading = (value) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null)
const integer: Reading = (value) => (typeof value === 'number' ? int(value) : null)
const number: Reading = (value) => (typeof value === 'number' ? float(value) : null)

/** A value that stands alone where there may be several is a list of one; of several where there may be one, the first counts. */
const first =
  (read: Reading): Reading =>
  (value) =>
    isList(value) ? (value.length > 0 ? read(value[0]!) : null) : read(value)
const every =
  (read: Reading): Reading =>
  (value) =>
    (isList(value) ? value : [value]).map(read)
const complete =
  (read: Reading): Reading =>
  (value) => {
    const list = every(read)(value) as unknown[]
    return list.includes(null) ? null : list
  }

/** Bytes that are no structure are told as bytes. */
const structure: Reading = (value) => (typeof value === 'object' ? value : null)

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)

/** Fields of rows without a unit of their own or a table of values. */
const plain = {
  text: { type: 'String', read: text },
  date: { type: 'LocalDateTime', read: (value: JsonValue) => (typeof value === 'string' ? value : null) },
  integer: { type: 'Int', read: first(integer) },
  integers: { type: ['Int'], read: complete(integer) },
  number: { type: 'Float', read: first(number) },
  numbers: { type: ['Float'], nullable: { list: true, items: true }, read: every(number) },
  bytes: { type: 'Base64', read: text },
  flash: { type: FlashType, read: first(integer) },
} as const satisfies Partial<Record<TagType, object>>

function fieldOf(row: TagRow): { type: unknown; nullable?: unknown; read: Reading } {
  const { enumeration, type } = row
  if (row.structure) return { type: structureTypes[row.structure], read: structure }
  if (type !== 'enumeration' && type !== 'enumerations') return plain[type]
  if (!enumeration) return plain.text
  const byName = new Map(enumeration.values.flatMap(({ name, value }) => [[name, value] as const, [value, value] as const]))
  const read: Reading = (value) => (typeof value === 'string' || typeof value === 'number' ? (byName.get(value) ?? null) : null)
  return type === 'enumeration' ? { type: enumOf(enumeration), read: first(read) } : { type: [enumOf(enumeration)], read: complete(read) }
}

/** A nullable field for every row of a tag table that has one; `valueOf` says what a parent holds for a row. */
export function tagFields<Parent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  rows: readonly TagRow[],
  valueOf: (parent: Parent, row: TagRow) => JsonValue | undefined,
): FieldMap {
  return Object.fromEntries(
    rows.flatMap((row) => {
      if (row.field === null) return []
      const { type, nullable = true, read } = fieldOf(row)
      const resolve = (parent: Parent) => {
        const value = valueOf(parent, row)
        return value == null ? null : read(value)
      }
      return [[row.field, t.field({ type, nullable, description: described(row), resolve } as never)]]
    }),
  )
}

/** What a tag is, and where to find it in the standard and among the tags. */
function described({ description, name, group, id, unit }: TagRow): string {
  const number = `0x${id.toString(16).padStart(4, '0').toUpperCase()}`
  return `${description} [${name}, ${group} ${number}${unit ? `, in ${unit}` : ''}]`
}
