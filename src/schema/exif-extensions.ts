import type { FieldMap } from '@pothos/core'
import type { JsonValue } from '../block/decoder.ts'
import type { Exif } from '../block/exif.ts'
import { exifTags, type Standard, type TagRow } from '../block/exif-tags.ts'
import { onceFor } from '../once.ts'
import { builder } from './builder.ts'
import { tagFields } from './tags.ts'

/** The tags that documents beside the EXIF standard define: too many to stand among those that photographers look for. */
const others: readonly { field: string; type: string; standards: readonly Standard[]; description: string }[] = [
  {
    field: 'tiff',
    type: 'TiffTags',
    standards: ['TIFF', 'TIFF_EP'],
    description: 'Tags of TIFF 6.0, its supplements and TIFF/EP that are not in EXIF: strips and tiles, pages, inks, scans.',
  },
  {
    field: 'dng',
    type: 'DngTags',
    standards: ['DNG'],
    description: 'Tags of Digital Negative, the raw format of Adobe and of many phones: how its colours are to be developed [DNG 1.7].',
  },
  {
    field: 'other',
    type: 'OtherTags',
    standards: ['PRIVATE'],
    description: 'Tags in no standard that are registered or in wide use: the stars and titles of Windows, GeoTIFF, GDAL, raw converters.',
  },
]

/** Where a tag is looked for first: writers put tags of the one main IFD into the other. */
const groupsOf: Readonly<Record<TagRow['group'], readonly string[]>> = {
  IFD0: ['IFD0', 'ExifIFD'],
  ExifIFD: ['ExifIFD', 'IFD0'],
  GPS: ['GPS'],
  InteropIFD: ['InteropIFD'],
}

/** Documents whose tags are about the raw picture wherever they stand; those of EXIF and TIFF are about that of their own IFD. */
const ofRaw: ReadonlySet<Standard> = new Set(['DNG', 'TIFF_EP', 'PRIVATE'])

/** The IFDs below the first one, in which raw pictures are described. */
const subIfds = onceFor((exif: Exif) => [...new Set(exif.tags.map(({ group }) => group))].filter((group) => group.startsWith('SubIFD')))

function tagIn(exif: Exif, { group, id, standard }: TagRow) {
  const found = groupsOf[group].map((name) => exif.get(name, id)).find((tag) => tag)
  if (found || !ofRaw.has(standard)) return found
  return subIfds(exif)
    .map((name) => exif.get(name, id))
    .find((tag) => tag)
}

/** What an EXIF block says for a row of the tag tables; undefined where it has no such tag. */
export function valueIn(exif: Exif, row: TagRow): JsonValue | undefined {
  return tagIn(exif, row)?.value
}

/** A field for each of those documents, on an EXIF block; null where the file has none of its tags. */
export function extensionFields(t: Parameters<typeof tagFields<Exif>>[0]): FieldMap {
  return Object.fromEntries(
    others.map(({ field, type, standards, description }) => {
      const rows = exifTags.filter((row) => row.field !== null && standards.includes(row.standard))
      const Type = builder.objectRef<Exif>(type).implement({ description, fields: (t) => tagFields(t, rows, valueIn) })
      const resolve = (exif: Exif) => (rows.some((row) => tagIn(exif, row)) ? exif : null)
      return [field, t.field({ type: Type, nullable: true, description: `${description} Null where the file has none of them.`, resolve })]
    }),
  )
}
