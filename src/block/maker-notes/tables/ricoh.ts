// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Ricoh::Main': `ifd 0 -
1 MakerNoteType string
2 FirmwareVersion string
5 SerialNumber undef[16]
5 InternalSerialNumber undef[16]
3584 PrintIM ?
4096 RecordingFormat int16u 2=JPEG;3=DNG
4097 ImageInfo >Ricoh::ImageInfo
4097 ExposureProgram int16u 1=Auto;2=Program AE;3=Aperture-priority AE;4=Shutter speed priority AE;5=Shutter/aperture priority AE;6=Manual;7=Movie
4098 DriveMode int16u 0=Single-frame;1=Continuous;8=AF-priority Continuous
4099 Sharpness int32u 0=Sharp;1=Normal;2=Soft
4099 WhiteBalance int16u 0=Auto;1=Multi-P Auto;2=Daylight;3=Cloudy;4=Incandescent 1;5=Incandescent 2;6=Daylight Fluorescent;7=Neutral White Fluorescent;8=Cool White Fluorescent;9=Warm White Fluorescent;10=Manual;11=Kelvin;12=Shade
4100 WhiteBalanceFineTune int16u
4102 FocusMode int16u 1=Manual;2=Multi AF;3=Spot AF;4=Snap;5=Infinity;7=Face Detect;8=Subject Tracking;9=Pinpoint AF;10=Movie
4103 AutoBracketing int16u 0=Off;9=AE;11=WB;16=DR;17=Contrast;18=WB2;19=Effect
4105 MacroMode int16u 0=Off;1=On
4106 FlashMode int16u 0=Off;1=Auto, Fired;2=On;3=Auto, Fired, Red-eye reduction;4=Slow Sync;5=Manual;6=On, Red-eye reduction;7=Synchro, Red-eye reduction;8=Auto, Did not fire
4107 FlashExposureComp rational64s
4108 ManualFlashOutput rational64s -288=1/64;-240=1/32;-216=1/22;-192=1/16;-168=1/11;-144=1/8;-120=1/5.6;-96=1/4;-72=1/2.8;-48=1/2;-24=1/1.4;0=Full
4109 FullPressSnap int16u 0=Off;1=On
4110 DynamicRangeExpansion int16u 0=Off;3=Weak;4=Medium;5=Strong
4111 NoiseReduction int16u 0=Off;1=Weak;2=Medium;3=Strong
4112 ImageEffects int16u 0=Standard;1=Vivid;3=Black & White;5=B&W Toning Effect;6=Setting 1;7=Setting 2;9=High-contrast B&W;10=Cross Process;11=Positive Film;12=Bleach Bypass;13=Retro;15=Miniature;17=High Key
4113 Vignetting int16u 0=Off;1=Low;2=Medium;3=High
4114 Contrast int32u 2147483647=MAX
4115 Saturation int32u
4116 Sharpness int32u
4117 ToningEffect int16u 0=Off;1=Sepia;2=Red;3=Green;4=Blue;5=Purple;6=B&W;7=Color
4118 HueAdjust int16u 0=Off;1=Basic;2=Magenta;3=Yellow;4=Normal;5=Warm;6=Cool
4119 WideAdapter int16u 0=Not Attached;2=Attached
4120 CropMode int16u 0=Off;1=On (35mm);2=On (47mm)
4121 NDFilter int16u 0=Off;1=On
4122 WBBracketShotNumber int16u
4608 AFStatus int16u 0=Out of Focus;1=In Focus
4609 AFAreaXPosition1 int32u
4610 AFAreaYPosition1 int32u
4611 AFAreaXPosition int32u
4612 AFAreaYPosition int32u
4613 AFAreaMode int16u 0=Auto;2=Manual
4871 ColorTempKelvin int32u
4872 ColorTemperature int32u
5376 FocalLength rational64u
5633 SensorWidth int32u
5634 SensorHeight int32u
5635 CroppedImageWidth int32u
5636 CroppedImageHeight int32u
8193 RicohSubdir >Ricoh::Subdir
8193 RicohSubdirIFD >Ricoh::Subdir
8193 RicohRR1Subdir >Ricoh::Subdir
16385 ThetaSubdir >Ricoh::ThetaSubdir`,
  'Ricoh::Text': `ifd 0 -
Bg BlueGain ?
Gg GreenGain ?
Rev FirmwareVersion ?
Rg RedGain ?
Rv FirmwareVersion ?`,
  'Ricoh::Type2': `ifd 0 -
519 RicohModel string
768 RicohMake undef`,
  'Ricoh::ImageInfo': `record 1 int8u
0 RicohImageWidth int16u
2 RicohImageHeight int16u
6 RicohDate int8u[7]
28 PreviewImageStart int16u
30 PreviewImageLength int16u
32 FlashMode int8u 0=Off;1=Auto;2=On
33 Macro int8u 0=Off;1=On
34 Sharpness int8u 0=Sharp;1=Normal;2=Soft
38 WhiteBalance int8u 0=Auto;1=Daylight;2=Cloudy;3=Tungsten;4=Fluorescent;5=Manual;7=Detail;9=Multi-pattern Auto
39 ISOSetting int8u 0=Auto;1=64;2=100;4=200;6=400;7=800;8=1600;9=Auto;10=3200;11=100 (Low)
40 Saturation int8u 0=High;1=Normal;2=Low;3=B&W;6=Toning Effect;9=Vivid;10=Natural`,
  'Ricoh::Subdir': `ifd 0 -
4 ManufactureDate1 string[20]
5 ManufactureDate2 string[20]
26 FaceInfo >Ricoh::FaceInfo
41 FirmwareInfo >Ricoh::FirmwareInfo
42 NoiseReduction int32u 0=Off;1=Weak;2=Strong;3=Max
44 SerialInfo >Ricoh::SerialInfo`,
  'Ricoh::ThetaSubdir': `ifd 0 -
3 Accelerometer rational64s[2]
4 Compass rational64u
10 TimeZone string`,
  'Ricoh::FaceInfo': `record 1 int8u
181 FacesDetected int8u
182 FaceDetectFrameSize int16u[2]
188 Face1Position int16u[4]
200 Face2Position int16u[4]
212 Face3Position int16u[4]
224 Face4Position int16u[4]
236 Face5Position int16u[4]
248 Face6Position int16u[4]
260 Face7Position int16u[4]
272 Face8Position int16u[4]`,
  'Ricoh::FirmwareInfo': `record 1 int8u
0 FirmwareRevision string[12]
12 FirmwareRevision2 string[12]`,
  'Ricoh::SerialInfo': `record 1 int8u
0 BodyFirmware string[16]
16 BodySerialNumber string[16]
32 LensFirmware string[16]
48 LensSerialNumber string[16]`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
