import type { Stored } from '../syntax/ifd-value.ts'

/** A tag of a TIFF structure as it is stored, with where it stands: "IFD0", "ExifIFD", "GPS", "InteropIFD", "IFD1". */
export interface StoredTag extends Stored {
  readonly group: string
  readonly id: number
}
