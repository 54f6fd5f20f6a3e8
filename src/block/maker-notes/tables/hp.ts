// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'HP::Main': `ifd 0 -
3584 PrintIM ?`,
  'HP::Type2': `ifd 0 -
Lens Shading' ?
PreviewImage PreviewImage ?
Serial Number' ?`,
  'HP::Type4': `record 1 int8u
12 MaxAperture int16u
16 ExposureTime int32u
20 CameraDateTime string[20]
52 ISO int16u
92 SerialNumber string[26]`,
  'HP::Type6': `record 1 int8u
12 FNumber int16u
16 ExposureTime int32u
20 CameraDateTime string[20]
52 ISO int16u
88 SerialNumber string[26]`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
