// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'PhaseOne::Main': `ifd 0 -
256 CameraOrientation int32s 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW;3=Rotate 180
258 SerialNumber string
261 ISO int32s
262 ColorMatrix1 float[9]
263 WB_RGBLevels float[3]
264 SensorWidth int32s
265 SensorHeight int32s
266 SensorLeftMargin int32s
267 SensorTopMargin int32s
268 ImageWidth int32s
269 ImageHeight int32s
270 RawFormat int32s 0=Uncompressed;1=RAW 1;2=RAW 2;3=IIQ L;5=IIQ S;6=IIQ Sv2;8=IIQ L16
271 RawData undef
272 SensorCalibration >PhaseOne::SensorCalibration
274 DateTimeOriginal int32u
275 ImageNumber int32s
515 Software string
516 System string
528 SensorTemperature float
529 SensorTemperature2 float
530 UnknownDate? int32u
540 StripOffsets int32s
541 BlackLevel int32s
546 SplitColumn int32s
547 BlackLevelData int16u[n]
550 ColorMatrix2 float[9]
610 SequenceID string
611 SequenceKind int32s 0=Bracketing: Shutter Speed;1=Bracketing: Aperture;2=Bracketing: ISO;3=Hyperfocal;4=Time Lapse;5=HDR;6=Focus Stacking
612 SequenceFrameNumber int32s
613 SequenceFrameCount int32s
615 AFAdjustment float
769 FirmwareVersions string
1024 ShutterSpeedValue float
1025 ApertureValue float
1026 ExposureCompensation float
1027 FocalLength float
1040 CameraModel string
1042 LensModel string
1044 MaxApertureValue float
1045 MinApertureValue float
1109 Viewfinder string`,
  'PhaseOne::SensorCalibration': `ifd 0 -
1024 SensorDefects undef
1025 AllColorFlatField1? undef
1031 SerialNumber string
1035 RedBlueFlatField? undef
1040 AllColorFlatField2? undef
1046 AllColorFlatField3? undef
1049 LinearizationCoefficients1 float
1050 LinearizationCoefficients2 float`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
