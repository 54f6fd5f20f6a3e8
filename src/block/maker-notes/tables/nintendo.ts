// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Nintendo::Main': `ifd 0 -
4353 CameraInfo >Nintendo::CameraInfo`,
  'Nintendo::CameraInfo': `record 1 int8u
0 ModelID undef[4]
8 TimeStamp int32u
24 InternalSerialNumber undef[4]
40 Parallax float
48 Category int16u 0=(none);4096=Mii;8192=Man;16384=Woman`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
