import type { Directory } from '../block/decoder.ts'
import { exifTags, type Standard } from '../block/exif-tags.ts'
import { builder } from './builder.ts'
import { tagFields, tagOf } from './tags.ts'

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

/** A field for each of those documents, on a directory of EXIF tags; null where the file has none of its tags. */
export function extensionFields(t: Parameters<typeof tagFields>[0]) {
  return Object.fromEntries(
    others.map(({ field, type, standards, description }) => {
      const rows = exifTags.filter((row) => row.field !== null && standards.includes(row.standard))
      const Type = builder.objectRef<Directory>(type).implement({ description, fields: (t) => tagFields(t, rows) })
      const resolve = (directory: Directory) => (rows.some((row) => tagOf(directory, row)) ? directory : null)
      return [field, t.field({ type: Type, nullable: true, description: `${description} Null where the file has none of them.`, resolve })]
    }),
  )
}
