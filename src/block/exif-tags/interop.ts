import * as codes from './enumerations.ts'
import { rowsOf, type TagRow } from './row.ts'

const interop = rowsOf('InteropIFD', 'EXIF')

/** The tags of the interoperability IFD. [EXIF3.0 4.6.8] [DCF 2.0] */
export const interopTags: readonly TagRow[] = [
  interop.one(0x0001, 'InteroperabilityIndex', codes.interoperabilityIndex, 'The rules of interoperability that the file keeps.'),
  interop.text(0x0002, 'InteroperabilityVersion', 'Version of those rules: "0100" is 1.0.', { coding: 'version' }),
  interop.text(0x1000, 'RelatedImageFileFormat', 'Format of the picture that this one belongs to.'),
  interop.integer(0x1001, 'RelatedImageWidth', 'Width of the picture that this one belongs to.', { unit: 'pixels' }),
  interop.integer(0x1002, 'RelatedImageLength', 'Height of the picture that this one belongs to.', { unit: 'pixels' }),
]
