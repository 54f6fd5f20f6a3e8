import type { FieldMap } from '@pothos/core'
import type { Xmp } from '../block/xmp.ts'
import type { LocalizedText } from '../block/xmp-values.ts'
import { xmpViews } from '../block/xmp-views/index.ts'
import { propertiesOf, readRow, type Named } from '../block/xmp-views/reading.ts'
import type { XmpRow, XmpStructure, XmpType, XmpView } from '../block/xmp-views/row.ts'
import { builder, type Types } from './builder.ts'
import { enumOf } from './enumeration.ts'
import { inTurns } from './in-turns.ts'
import { localizedField } from './localized.ts'

type FieldBuilder<Parent> = PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>

const scalars: Readonly<Record<Exclude<XmpType, 'localized' | 'enumeration' | 'structure'>, string>> = {
  text: 'String',
  integer: 'Int',
  count: 'Bytes',
  number: 'Float',
  boolean: 'Boolean',
  date: 'PartialDateTime',
  coordinate: 'Float',
}

const built = new Map<XmpStructure, ReturnType<typeof builder.objectRef<Named>>>()

/** The GraphQL type of a structure; one that holds itself is known by then. */
function typeOf(structure: XmpStructure) {
  const known = built.get(structure)
  if (known) return known
  const made = builder.objectRef<Named>(structure.type)
  built.set(structure, made)
  return made.implement({ description: structure.description, fields: (t) => fieldsOf(t, structure) })
}

function fieldsOf(t: FieldBuilder<Named>, { rows }: XmpStructure): FieldMap {
  return Object.fromEntries(rows.map((row) => [row.field, fieldOf(t, row)]))
}

function fieldOf(t: FieldBuilder<Named>, row: XmpRow) {
  const source = ` [${row.name}${row.unit ? `, in ${row.unit}` : ''}]`
  if (row.type === 'localized')
    return localizedField(t, row.description, (named) => (readRow(named, row) ?? []) as readonly LocalizedText[], source)
  const type = singleType(row)
  const read = (named: Named) => readRow(named, row)
  const resolve = row.list ? (named: Named) => inTurns(read(named) as readonly unknown[]) : read
  return t.field({ type: row.list ? [type] : type, nullable: !row.list, description: `${row.description}${source}`, resolve } as never)
}

function singleType({ type, enumeration, structure }: XmpRow): unknown {
  if (structure) return typeOf(structure)
  if (enumeration) return enumOf(enumeration)
  return scalars[type as keyof typeof scalars]
}

/** A field for each view, on what XMP says; null where a packet has nothing of it. */
export function viewFields(t: FieldBuilder<Xmp>): FieldMap {
  return Object.fromEntries(xmpViews.map((view) => [view.field, viewField(t, view)]))
}

function viewField(t: FieldBuilder<Xmp>, view: XmpView) {
  return t.field({
    type: typeOf(view),
    nullable: true,
    description: `${view.description} Null where the file states none of it.`,
    resolve: (xmp) => {
      const named = propertiesOf(xmp)
      return view.rows.some(({ name }) => named.value(name) !== undefined) ? named : null
    },
  })
}
