// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Google::HDRPlusMakerNote': `ifd 0 -
1-1 ImageName ?
1-2 ImageData undef
2 TimeLogText ?
3 SummaryText ?
9-3 FrameCount ?
9-36-1 CreateDate ?
12-1 DeviceMake ?
12-2 DeviceModel ?
12-3 DeviceCodename ?
12-4 DeviceHardwareRevision ?
12-6 HDRPSoftware ?
12-7 AndroidRelease ?
12-8 SoftwareDate ?
12-9 Application ?
12-10 AppVersion ?
12-12-1 ExposureTimeMin float
12-12-2 ExposureTimeMax float
12-13-1 ISOMin float
12-13-2 ISOMax float
12-14 MaxAnalogISO float`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
