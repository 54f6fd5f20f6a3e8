// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'FLIR::Main': `ifd 0 -
1 ImageTemperatureMax rational64u
2 ImageTemperatureMin rational64u
3 Emissivity rational64u
4 UnknownTemperature? rational64u
5 CameraTemperatureRangeMax? rational64u
6 CameraTemperatureRangeMin? rational64u`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
