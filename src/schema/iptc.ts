import type { JsonValue } from '../block/decoder.ts'
import { iptc, type Iptc } from '../block/iptc.ts'
import { iptcDatasets, type DatasetRow, type DatasetType } from '../block/iptc-tags.ts'
import { builder } from './builder.ts'
import { DirectoryType } from './directory.ts'
import { ImageInfo } from './image-info.ts'
import { int } from './numbers.ts'

const scalars: Readonly<Record<DatasetType, 'String' | 'Int' | 'Base64'>> = {
  text: 'String',
  digits: 'String',
  date: 'String',
  time: 'String',
  charset: 'String',
  digit: 'Int',
  number: 'Int',
  pair: 'Int',
  numbers: 'Int',
  binary: 'Base64',
}

/** Binary numbers of more than three bytes are beyond Int. */
const scalarOf = ({ type, bytes: [, most] }: DatasetRow) => (type === 'number' && most > 3 ? 'Bytes' : scalars[type])

const formats: Partial<Record<DatasetType, string>> = {
  date: ' As 2024-05-01; as it is stored where there is no such day.',
  time: ' As 12:30:00+02:00; as it is stored where there is no such time.',
}

function described({ record, id, name, type, description }: DatasetRow): string {
  return `${description}${formats[type] ?? ''} [${name}, IIM ${record}:${String(id).padStart(2, '0')}]`
}

/** A value as its field gives it; null where the file does not keep to the type. */
function typed(row: DatasetRow, value: JsonValue): unknown {
  if (row.type === 'numbers') return Array.isArray(value) ? value : null
  if (row.type === 'pair') return typeof value === 'number' && value <= 0xffffffff ? [value >>> 16, value & 0xffff] : null
  if (scalarOf(row) === 'Int') return typeof value === 'number' ? int(value) : null
  if (scalarOf(row) === 'Bytes') return typeof value === 'number' ? value : null
  return typeof value === 'string' ? value : null
}

const IptcType = builder.objectRef<Iptc>('Iptc').implement({
  description:
    'What IPTC says: caption, keywords, credit and rights as press agencies have kept them since 1991, in the Information Interchange Model [IIM 4.2]. Newer programs write the same into XMP.',
  interfaces: [DirectoryType],
  fields: (t) =>
    Object.fromEntries(
      iptcDatasets.map((row) => {
        const resolve = (directory: Iptc) => {
          const value = directory.field(row)
          if (!row.repeatable) return typed(row, value)
          return (value as readonly JsonValue[]).map((item) => typed(row, item)).filter((item) => item !== null)
        }
        const type = row.repeatable || row.type === 'numbers' || row.type === 'pair' ? [scalarOf(row)] : scalarOf(row)
        return [row.field, t.field({ type, nullable: !row.repeatable, description: described(row), resolve } as never)]
      }),
    ),
})

builder.objectField(ImageInfo, 'iptc', (t) =>
  t.field({
    type: IptcType,
    nullable: true,
    extensions: { cost: 2 },
    description: 'What IPTC says, the metadata of the press: caption, keywords, byline, credit, place. Null where the file has none.',
    resolve: ({ image }) => image.decode(iptc),
  }),
)
