// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'KyoceraRaw::Main': `record 1 int8u
1 FirmwareVersion string[10]
12 Model string[12]
25 Make string[7]
33 DateTimeOriginal string[20]
52 ISO int32u 7=25;8=32;9=40;10=50;11=64;12=80;13=100;14=125;15=160;16=200;17=250;18=320;19=400
56 ExposureTime int32u
60 WB_RGGBLevels int32u[4]
88 FNumber int32u
104 MaxAperture int32u
112 FocalLength int32u
124 Lens string[32]`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
