// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Kodak::Main': `record 1 int8u
0 KodakModel string[8]
9 Quality int8u 1=Fine;2=Normal
10 BurstMode int8u 0=Off;1=On
12 KodakImageWidth int16u
14 KodakImageHeight int16u
16 YearCreated int16u
18 MonthDayCreated int8u[2]
20 TimeCreated int8u[4]
24 BurstMode2? int16u
27 ShutterMode int8u 0=Auto;8=Aperture Priority;32=Manual?
28 MeteringMode int8u 0=Multi-segment;1=Center-weighted average;2=Spot
29 SequenceNumber int8u
30 FNumber int16u
32 ExposureTime int32u
36 ExposureCompensation int16s
38 VariousModes? int16u
40 Distance1? int32u
44 Distance2? int32u
48 Distance3? int32u
52 Distance4? int32u
56 FocusMode int8u 0=Normal;2=Macro
58 VariousModes2? int16u
60 PanoramaMode? int16u
62 SubjectDistance? int16u
64 WhiteBalance int8u 0=Auto;1=Flash?;2=Tungsten;3=Daylight
92 FlashMode int8u 0=Auto;1=Fill Flash;2=Off;3=Red-Eye;16=Fill Flash;32=Off;64=Red-Eye?
93 FlashFired int8u 0=No;1=Yes
94 ISOSetting int16u
96 ISO int16u
98 TotalZoom int16u
100 DateTimeStamp int16u
102 ColorMode int16u 1=B&W;2=Sepia;3=B&W Yellow Filter;4=B&W Red Filter;32=Saturated Color;64=Neutral Color;256=Saturated Color;512=Neutral Color;8192=B&W;16384=Sepia
104 DigitalZoom int16u
107 Sharpness int8s 0=Normal`,
  'Kodak::Type2': `record 1 int8u
8 KodakMaker string[32]
40 KodakModel string[32]
108 KodakImageWidth int32u
112 KodakImageHeight int32u`,
  'Kodak::Type3': `record 1 int8u
12 YearCreated int16u
14 MonthDayCreated int8u[2]
16 TimeCreated int8u[4]
30 OpticalZoom int16u
55 Sharpness int8s 0=Normal
56 ExposureTime int32u
60 FNumber int16u
78 ISO int16u`,
  'Kodak::Type4': `record 1 int8u
32 OriginalFileName string[12]`,
  'Kodak::Type5': `record 1 int8u
20 ExposureTime int32u
26 WhiteBalance int8u 1=Daylight;2=Flash;3=Tungsten
28 FNumber int16u
30 ISO int16u
32 OpticalZoom int16u
34 DigitalZoom int16u
39 FlashMode int8u 0=Auto;1=On;2=Off;3=Red-Eye
42 ImageRotated int8u 0=No;1=Yes
43 Macro int8u 0=On;1=Off`,
  'Kodak::Type6': `record 1 int8u
16 ExposureTime int32u
20 ISOSetting? int32u
24 FNumber int16u
26 ISO int16u
28 OpticalZoom int16u
30 DigitalZoom int16u
34 Flash int16u 0=No Flash;1=Fired`,
  'Kodak::Type7': `record 1 int8u
0 SerialNumber string[16]`,
  'Kodak::Type8': `ifd 0 -
64512 SubIFD0 >Kodak::SubIFD0
64512 SubIFD0 >Kodak::SubIFD0
64513 SubIFD1 >Kodak::SubIFD1
64513 SubIFD1 >Kodak::SubIFD1
64514 SubIFD2 >Kodak::SubIFD2
64514 SubIFD2 >Kodak::SubIFD2
64515 SubIFD3 >Kodak::SubIFD3
64515 SubIFD3 >Kodak::SubIFD3
64516 SubIFD4 >Kodak::SubIFD4
64516 SubIFD4 >Kodak::SubIFD4
64517 SubIFD5 >Kodak::SubIFD5
64517 SubIFD5 >Kodak::SubIFD5
64518 SubIFD6 >Kodak::SubIFD6
64518 SubIFD6 >Kodak::SubIFD6
64767 SubIFD255 >Kodak::SubIFD0
65280 CameraInfo >Kodak::CameraInfo`,
  'Kodak::Type9': `record 1 int8u
12 FNumber int16u
16 ExposureTime int32u
20 DateTimeOriginal string[20]
52 ISO int16u
87 FirmwareVersion string[16]
168 UnknownNumber string[12]
196 UnknownNumber string[12]`,
  'Kodak::Type10': `ifd 0 -
2 PreviewImageSize int16u[2]
18 ExposureTime int32u
19 FNumber int16u
20 ISO int16u
29 FocalLength int32u`,
  'Kodak::Type11': `ifd 0 -
260 FirmwareVersion ?
515 PictureEffect ? 0=None;3=Monochrome;9=Kodachrome
519 KodakModel ?
768 KodakMake ?
776 LensSerialNumber ?
777 LensModel ?
781 LevelMeter? ?
785 Pitch ?
786 Yaw ?
787 Roll ?
788 CX? ?
789 CY? ?
790 Rads? ?`,
  'Kodak::MOV': `record 1 int8u
0 Make string[21]
22 Model string[42]
64 ModelType string[8]
78 ExposureTime int32u
82 FNumber rational64u
90 ExposureCompensation rational64s
112 FocalLength rational64u`,
  'Kodak::SubIFD0': `ifd 0 -
64002 SceneMode int16u 1=Sport;3=Portrait;4=Landscape;6=Beach;7=Night Portrait;8=Night Landscape;9=Snow;10=Text;11=Fireworks;12=Macro;13=Museum;16=Children;17=Program;18=Aperture Priority;19=Shutter Priority;20=Manual;25=Back Light;28=Candlelight;29=Sunset;31=Panorama Left-right;32=Panorama Right-left;33=Smart Scene;34=High ISO
64025 SerialNumber string
64029 KodakImageWidth int16u
64030 KodakImageHeight int16u
64032 SensorWidth int16u
64033 SensorHeight int16u
64035 FNumber int16u
64036 ExposureTime int32u
64046 ISO int16u
64061 OpticalZoom int16u
64070 ISO int16u
64081 KodakImageWidth int16u
64082 KodakImageHeight int16u
64084 ThumbnailWidth int16u
64085 ThumbnailHeight int16u
64087 PreviewImageWidth int16u
64088 PreviewImageHeight int16u`,
  'Kodak::SubIFD1': `ifd 0 -
39 ISO int16u
40 ISO int16u`,
  'Kodak::SubIFD2': `ifd 0 -
24578 SceneModeUsed int32u @0
24582 OpticalZoom int32u
24835 MaxAperture int32u
61442 SceneModeUsed int32u @0
61446 OpticalZoom int32u
61699 FNumber int32u
61700 ExposureTime int32u
61701 ISO int32u`,
  'Kodak::SubIFD3': `ifd 0 -
4096 OpticalZoom int16u`,
  'Kodak::SubIFD4': `ifd 0 -
[no tags ?`,
  'Kodak::SubIFD5': `ifd 0 -
15 OpticalZoom int16u`,
  'Kodak::SubIFD6': `ifd 0 -
[no tags ?`,
  'Kodak::CameraInfo': `ifd 0 -
63744 SensorWidth int16u
63745 SensorHeight int16u
63746 BayerPattern string
63747 SensorFullWidth int16u
63748 SensorFullHeight int16u
63751 KodakImageWidth int16u
63752 KodakImageHeight int16u
64000 KodakInfoType string
64004 SerialNumber string
64772 FNumber int16u
64773 ExposureTime int32u
64774 ISO int16u`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `0=Program;2=Aperture Priority;3=Shutter Priority;4=Manual;5=Portrait;6=Sport;7=Children;8=Museum;10=High ISO;11=Text;12=Macro;13=Back Light;16=Landscape;17=Night Landscape;18=Night Portrait;19=Snow;20=Beach;21=Fireworks;22=Sunset;23=Candlelight;28=Panorama`,
]
