import { dngTags } from './exif-tags/dng.ts'
import { exifIfdTags } from './exif-tags/exif.ts'
import { gpsTags } from './exif-tags/gps.ts'
import { interopTags } from './exif-tags/interop.ts'
import { kodakKdcTags, kodakTags } from './exif-tags/kodak.ts'
import { panasonicShared, panasonicTags } from './exif-tags/panasonic.ts'
import { privateExifTags, privateTags, tiffEpTags } from './exif-tags/private.ts'
import { rareTags } from './exif-tags/rare.ts'
import type { TagRow } from './exif-tags/row.ts'
import { exifIfd0Tags, tiffTags } from './exif-tags/tiff.ts'

export { flashMode, flashReturn, photositeColor } from './exif-tags/enumerations.ts'
export type { Enumeration, Standard, Structure, TagRow, TextCoding } from './exif-tags/row.ts'
export { gpsTags, interopTags }

/** The tags of pictures, in the IFD chain and the Exif IFD: EXIF 3.0 first, then TIFF 6.0, TIFF/EP, DNG 1.7 and private ones. */
export const exifTags: readonly TagRow[] = [
  ...exifIfd0Tags,
  ...exifIfdTags,
  ...tiffTags,
  ...tiffEpTags,
  ...dngTags,
  ...privateTags,
  ...privateExifTags,
  ...rareTags,
]

/** Rows by their numbers: of several with the same the last counts. */
class Rows {
  readonly #rows: readonly TagRow[]
  /** Where among the rows that of each number is, counted from 1. */
  readonly #places: Uint16Array

  constructor(rows: readonly TagRow[]) {
    this.#rows = rows
    this.#places = new Uint16Array(Math.max(...rows.map(({ id }) => id)) + 1)
    for (const [i, { id }] of rows.entries()) this.#places[id] = i + 1
  }

  get(id: number): TagRow | undefined {
    const place = this.#places[id]
    return place ? this.#rows[place - 1] : undefined
  }
}

const pictureRows = new Rows(exifTags)
const gpsRows = new Rows(gpsTags)
const interopRows = new Rows(interopTags)
const kodakRows = new Rows(kodakTags)
const kodakKdcRows = new Rows(kodakKdcTags)
const panasonicRows = new Rows(panasonicTags)

/** IFDs whose numbers mean something else than in those of pictures. */
export const ownNumbers: ReadonlySet<string> = new Set(['GPS', 'InteropIFD', 'KodakIFD', 'KodakKdcIFD'])

/** The row of a tag, by the IFD it stands in. Tags of EXIF and TIFF mean the same wherever they stand; those of GPS, interoperability and Kodak do not. */
export function tagRow(group: string, id: number): TagRow | undefined {
  if (group === 'GPS') return gpsRows.get(id)
  if (group === 'KodakIFD') return kodakRows.get(id)
  if (group === 'KodakKdcIFD') return kodakKdcRows.get(id)
  return (group === 'InteropIFD' ? interopRows.get(id) : undefined) ?? pictureRows.get(id)
}

/** The magic number of Panasonic's raw pictures, and the numbers to which their first IFD gives meanings of its own, but for a few. */
const PANASONIC = 0x55
const PANASONIC_END = 0x0200

/** Finds the rows of a structure with a magic number: most have those of all pictures. */
export function rowsIn(magic: number): typeof tagRow {
  return magic === PANASONIC ? panasonicRow : tagRow
}

function panasonicRow(group: string, id: number): TagRow | undefined {
  const isOwn = group === 'IFD0' && id < PANASONIC_END && !panasonicShared.has(id)
  return isOwn ? panasonicRows.get(id) : tagRow(group, id)
}
