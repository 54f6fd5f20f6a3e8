// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Minolta::Main': `ifd 0 -
0 MakerNoteVersion undef[4]
1 MinoltaCameraSettingsOld >Minolta::CameraSettings
3 MinoltaCameraSettings >Minolta::CameraSettings
4 MinoltaCameraSettings7D >Minolta::CameraSettings7D
16 CameraInfoA100 >Minolta::CameraInfoA100
24 ISInfoA100 >Minolta::ISInfoA100
24 ImageStabilization ?
32 WBInfoA100 >Minolta::WBInfoA100
64 CompressedImageSize int32u
129 PreviewImage undef
136 PreviewImageStart int32u
137 PreviewImageLength int32u
256 SceneMode int32u 0=Standard;1=Portrait;2=Text;3=Night Scene;4=Sunset;5=Sports;6=Landscape;7=Night Portrait;8=Macro;9=Super Macro;16=Auto;17=Night View/Portrait;18=Sweep Panorama;19=Handheld Night Shot;20=Anti Motion Blur;21=Cont. Priority AE;22=Auto+;23=3D Sweep Panorama;24=Superior Auto;25=High Sensitivity;26=Fireworks;27=Food;28=Pet;33=HDR;65535=n/a
257 ColorMode int32u @0
257 ColorMode int32u @1
258 MinoltaQuality int32u 0=Raw;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra fine
259 MinoltaQuality int32u 0=Raw;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra fine
259 MinoltaImageSize int32u 1=1600x1200;2=1280x960;3=640x480;5=2560x1920;6=2272x1704;7=2048x1536
260 FlashExposureComp rational64s
261 Teleconverter int32u 0=None;4=Minolta/Sony AF 1.4x APO (D) (0x04);5=Minolta/Sony AF 2x APO (D) (0x05);72=Minolta/Sony AF 2x APO (D);80=Minolta AF 2x APO II;96=Minolta AF 2x APO;136=Minolta/Sony AF 1.4x APO (D);144=Minolta AF 1.4x APO II;160=Minolta AF 1.4x APO
263 ImageStabilization int32u 1=Off;5=On
265 RawAndJpgRecording int32u 0=Off;1=On
266 ZoneMatching int32u 0=ISO Setting Used;1=High Key;2=Low Key
267 ColorTemperature int32u
268 LensType int32u @2
273 ColorCompensationFilter int32s
274 WhiteBalanceFineTune int32u
275 ImageStabilization int32u 0=Off;1=On
276 MinoltaCameraSettings5D >Minolta::CameraSettings5D
276 CameraSettingsA100 >Minolta::CameraSettingsA100
277 WhiteBalance int32u 0=Auto;1=Color Temperature/Color Filter;16=Daylight;32=Cloudy;48=Shade;64=Tungsten;80=Flash;96=Fluorescent;112=Custom
3584 PrintIM ?
3840 MinoltaCameraSettings2 ?`,
  'Minolta::MOV1': `record 1 int8u
0 Make string[32]
32 ModelType string[8]
46 ExposureTime int32u
50 FNumber rational64u
58 ExposureCompensation rational64s
80 FocalLength rational64u`,
  'Minolta::MOV2': `record 1 int8u
0 Make string[32]
24 ModelType string[8]
38 ExposureTime int32u
42 FNumber rational64u
50 ExposureCompensation rational64s
72 FocalLength rational64u`,
  'MinoltaRaw::PRD': `record 1 int8u
0 FirmwareID string[8]
8 SensorHeight int16u
10 SensorWidth int16u
12 ImageHeight int16u
14 ImageWidth int16u
16 RawDepth int8u
17 BitDepth int8u
18 StorageMethod int8u 82=Padded;89=Linear
23 BayerPattern int8u 1=RGGB;4=GBRG`,
  'MinoltaRaw::RIF': `record 1 int8u
1 Saturation int8s
2 Contrast int8s
3 Sharpness int8s
4 WBMode int8u
5 ProgramMode int8u 0=None;1=Portrait;2=Text;3=Night Portrait;4=Sunset;5=Sports
6 ISOSetting int8u @3
7 ColorMode int8u @0
7 ColorMode int8u @1
8 WB_RBLevelsTungsten int16u[2]
12 WB_RBLevelsDaylight int16u[2]
16 WB_RBLevelsCloudy int16u[2]
20 WB_RBLevelsCoolWhiteF int16u[2]
24 WB_RBLevelsFlash int16u[2]
28 WB_RBLevelsCustom int16u[2]
32 WB_RBLevelsShade int16u[2]
36 WB_RBLevelsDaylightF int16u[2]
40 WB_RBLevelsDayWhiteF int16u[2]
44 WB_RBLevelsWhiteF int16u[2]
56 ColorFilter int8s
57 BWFilter int8u
58 ZoneMatching int8u 0=ISO Setting Used;1=High Key;2=Low Key
59 Hue int8s
60 ColorTemperature int8u
74 ZoneMatching int8u 0=ISO Setting Used;1=High Key;2=Low Key
76 ColorTemperature int8u
77 ColorFilter int8u
78 ColorTemperature int8u
79 ColorFilter int8u
80 RawDataLength int32u`,
  'MinoltaRaw::WBG': `record 1 int8u
0 WBScale int8u[4]
4 WB_GBRGLevels int16u[4]
4 WB_RGGBLevels int16u[4]`,
  'Minolta::CameraSettings': `record 4 int32u
1 ExposureMode int32u 0=Program;1=Aperture Priority;2=Shutter Priority;3=Manual
2 FlashMode int32u 0=Fill flash;1=Red-eye reduction;2=Rear flash sync;3=Wireless;4=Off?
3 WhiteBalance int32u
4 MinoltaImageSize int32u 0=Full;1=1600x1200;2=1280x960;3=640x480;6=2080x1560;7=2560x1920;8=3264x2176
5 MinoltaQuality int32u 0=Raw;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra Fine
6 DriveMode int32u 0=Single;1=Continuous;2=Self-timer;4=Bracketing;5=Interval;6=UHS continuous;7=HS continuous
7 MeteringMode int32u 0=Multi-segment;1=Center-weighted average;2=Spot
8 ISO int32u
9 ExposureTime int32u
10 FNumber int32u
11 MacroMode int32u 0=Off;1=On
12 DigitalZoom int32u 0=Off;1=Electronic magnification;2=2x
13 ExposureCompensation int32u
14 BracketStep int32u 0=1/3 EV;1=2/3 EV;2=1 EV
16 IntervalLength int32u
17 IntervalNumber int32u
18 FocalLength int32u
19 FocusDistance int32u
20 FlashFired int32u 0=No;1=Yes
21 MinoltaDate int32u
22 MinoltaTime int32u
23 MaxAperture int32u
26 FileNumberMemory int32u 0=Off;1=On
27 LastFileNumber int32u
28 ColorBalanceRed int32u
29 ColorBalanceGreen int32u
30 ColorBalanceBlue int32u
31 Saturation int32u 0=Normal
32 Contrast int32u 0=Normal
33 Sharpness int32u 0=Hard;1=Normal;2=Soft
34 SubjectProgram int32u 0=None;1=Portrait;2=Text;3=Night portrait;4=Sunset;5=Sports action
35 FlashExposureComp int32u
36 ISOSetting int32u 0=100;1=200;2=400;3=800;4=Auto;5=64
37 MinoltaModelID int32u 0=DiMAGE 7, X1, X21 or X31;1=DiMAGE 5;2=DiMAGE S304;3=DiMAGE S404;4=DiMAGE 7i;5=DiMAGE 7Hi;6=DiMAGE A1;7=DiMAGE A2 or S414
38 IntervalMode int32u 0=Still Image;1=Time-lapse Movie
39 FolderName int32u 0=Standard Form;1=Data Form
40 ColorMode int32u 0=Natural color;1=Black & White;2=Vivid color;3=Solarization;4=Adobe RGB
41 ColorFilter int32u
42 BWFilter int32u
43 InternalFlash int32u 0=No;1=Fired
44 Brightness int32u
45 SpotFocusPointX int32u
46 SpotFocusPointY int32u
47 WideFocusZone int32u 0=No zone;1=Center zone (horizontal orientation);2=Center zone (vertical orientation);3=Left zone;4=Right zone
48 FocusMode int32u 0=AF;1=MF
49 FocusArea int32u 0=Wide Focus (normal);1=Spot Focus
50 DECPosition int32u 0=Exposure;1=Contrast;2=Saturation;3=Filter
51 ColorProfile int32u 0=Not Embedded;1=Embedded
52 DataImprint int32u 0=None;1=YYYY/MM/DD;2=MM/DD/HH:MM;3=Text;4=Text + ID#
63 FlashMetering int32u 0=ADI (Advanced Distance Integration);1=Pre-flash TTL;2=Manual flash control`,
  'Minolta::CameraSettings7D': `record 2 int16u
0 ExposureMode int16u 0=Program;1=Aperture Priority;2=Shutter Priority;3=Manual;4=Auto;5=Program-shift A;6=Program-shift S
2 MinoltaImageSize int16u 0=Large;1=Medium;2=Small
3 MinoltaQuality int16u 0=RAW;16=Fine;32=Normal;34=RAW+JPEG;48=Economy
4 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Cloudy;4=Tungsten;5=Fluorescent;256=Kelvin;512=Manual
14 FocusMode int16u 0=AF-S;1=AF-C;3=Manual;4=AF-A
16 AFPoints int16u 0=(none);Bit0=Center;Bit1=Top;Bit2=Top-right;Bit3=Right;Bit4=Bottom-right;Bit5=Bottom;Bit6=Bottom-left;Bit7=Left;Bit8=Top-left
21 Flash int16u 0=Off;1=On
22 FlashMode int16u 0=Normal;1=Red-eye reduction;2=Rear flash sync
28 ISOSetting int16u 0=Auto;1=100;3=200;4=400;5=800;6=1600;7=3200
30 ExposureCompensation int16s
37 ColorSpace int16u 0=Natural sRGB;1=Natural+ sRGB;4=Adobe RGB
38 Sharpness int16u
39 Contrast int16u
40 Saturation int16u
45 FreeMemoryCardImages int16u
63 ColorTemperature int16s
64 HueAdjustment int16u
70 Rotation int16u 72=Horizontal (normal);76=Rotate 90 CW;82=Rotate 270 CW
71 FNumber int16u
72 ExposureTime int16u
74 FreeMemoryCardImages int16u
94 ImageNumber int16u
96 NoiseReduction int16u 0=Off;1=On
98 ImageNumber2 int16u
113 ImageStabilization int16u 0=Off;1=On
117 ZoneMatchingOn int16u 0=Off;1=On`,
  'Minolta::CameraInfoA100': `record 1 int8u
1 AFSensorActive int8u 0=Top-right;1=Bottom-right;2=Bottom;3=Middle Horizontal;4=Center Vertical;5=Top;6=Top-left;7=Bottom-left
2 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
4 AFStatusTop-right int16s -32768=Out of Focus;0=In Focus
6 AFStatusBottom-right int16s -32768=Out of Focus;0=In Focus
8 AFStatusBottom int16s -32768=Out of Focus;0=In Focus
10 AFStatusMiddleHorizontal int16s -32768=Out of Focus;0=In Focus
12 AFStatusCenterVertical int16s -32768=Out of Focus;0=In Focus
14 AFStatusTop int16s -32768=Out of Focus;0=In Focus
16 AFStatusTop-left int16s -32768=Out of Focus;0=In Focus
18 AFStatusBottom-left int16s -32768=Out of Focus;0=In Focus
20 FocusLocked int8u 0=Manual Focus;4=No;16=Continuous Focus;64=Yes
21 AFPoint int8u 0=Auto;1=Center;2=Top;3=Top-right;4=Right;5=Bottom-right;6=Bottom;7=Bottom-left;8=Left;9=Top-left
22 AFMode int8u 0=DMF;1=AF-S;2=AF-C;3=AF-A
45 AFStatusLeft int16s -32768=Out of Focus;0=In Focus
47 AFStatusCenterHorizontal int16s -32768=Out of Focus;0=In Focus
49 AFStatusRight int16s -32768=Out of Focus;0=In Focus
51 AFAreaMode int8u 0=Wide;1=Local;2=Spot`,
  'Minolta::ISInfoA100': `record 1 int8u
0 ImageStabilization int16u 0=Off;10116=On`,
  'Minolta::WBInfoA100': `record 1 int8u
14 DriveMode int8u 0=Self-timer 10 sec;1=Continuous;2=Single-frame Exposure Bracketing;3=Continuous Exposure Bracketing;4=Self-Timer 2 sec;5=Single Frame;8=White Balance Bracketing Low;9=White Balance Bracketing High
16 Rotation int8u 0=Horizontal (normal);1=Rotate 270 CW;2=Rotate 90 CW
20 ImageStabilizationSetting int8u 0=Off;1=On
21 DynamicRangeOptimizerMode int8u 0=Off;1=Standard;2=Advanced
42 ExposureCompensationMode int8u 0=Ambient and Flash;1=Ambient Only
43 WBBracketShotNumber int8u
44 WhiteBalanceBracketing int8u 0=Off;1=Low;2=High
45 ExposureBracketShotNumber int8u
49 FlashFunction int16u 0=No flash;768=Built-in flash;4613=Manual;4622=Strobe;4750=Fill flash, Pre-flash TTL;4782=Bounce flash;5134=Rear sync, ADI;5262=Fill flash, ADI;5504=Wireless;6030=HSS
52 ExposureMode int16u @4
54 ColorMode int16u 0=Standard;1=Vivid;2=Portrait;3=Landscape;4=Sunset;5=Night View;7=B&W;8=Adobe RGB
56 AverageLV int16u
60 FrameNumber int8u
150 WB_RGBLevels int16u[3]
174 WB_GBRGLevels int16u[4]
192 WB_RedLevelsTungsten int16u[7]
206 WB_BlueLevelsTungsten int16u[7]
220 WB_RedLevelsDaylight int16u[7]
234 WB_BlueLevelsDaylight int16u[7]
248 WB_RedLevelsCloudy int16u[7]
262 WB_BlueLevelsCloudy int16u[7]
276 WB_RedLevelsFlash int16u[7]
290 WB_BlueLevelsFlash int16u[7]
332 WB_RedLevelsFluorescent int16u[7]
346 WB_BlueLevelsFluorescent int16u[7]
360 WB_RedLevelsShade int16u[7]
374 WB_BlueLevelsShade int16u[7]
392 WB_RedLevel6500K int16u
394 WB_BlueLevel6500K int16u
396 WB_RedLevelCustom int16u
398 WB_BlueLevelCustom int16u
408 WB_RedLevel3500K int16u
410 WB_BlueLevel3500K int16u
446 WB_RedLevelsKelvin int16u[75]
596 WB_BlueLevelsKelvin int16u[75]
772 WB_RBLevelsFlash int16u[2]
776 WB_RBLevelsCoolWhiteF int16u[2]
1000 WB_RBLevelsTungsten int16u[2]
1004 WB_RBLevelsDaylight int16u[2]
1008 WB_RBLevelsCloudy int16u[2]
1012 WB_RBLevelsFlash int16u[2]
1020 WB_RedLevelsFluorescent int16u[7]
1034 WB_BlueLevelsFluorescent int16u[7]
1048 WB_RBLevelsShade int16u[2]
1056 WB_RBLevels6500K int16u[2]
1060 WB_RBLevelsCustom int16u[2]
1072 WB_RBLevels3500K int16u[2]
1320 WB_RBLevelsDaylight int16u[2]
1350 WB_RGBLevels int16u[3]
1576 AEMeteringSegments int8u[40]
1680 MeasuredLV int8u
1681 BrightnessValue int8u
4172 TiffMeteringImage undef[9600]
18872 ExposureTime int8u
18874 ISO int8u
18875 FocusDistance int8u
18877 LensType int16uRev @2
18880 ExposureCompensation int8s
18881 FlashExposureComp int8s
18882 ImageStabilization int8u 0=Off;1=On
18883 BrightnessValue int8u
18885 MaxAperture int8u
18887 FNumber int8u
18908 InternalSerialNumber string[12]`,
  'Minolta::CameraSettings5D': `record 2 int16u
10 ExposureMode int16u 0=Program;1=Aperture Priority;2=Shutter Priority;3=Manual;4=Auto?;4131=Connected Copying?
12 MinoltaImageSize int16u 0=Large;1=Medium;2=Small
13 MinoltaQuality int16u 0=RAW;16=Fine;32=Normal;34=RAW+JPEG;48=Economy
14 WhiteBalance int16u @5
31 Flash int16u 0=Did not fire;1=Fired
32 FlashMode int16u 0=Normal;1=Red-eye reduction;2=Rear flash sync
37 MeteringMode int16u 0=Multi-segment;1=Center-weighted average;2=Spot
38 ISOSetting int16u 0=Auto;1=100;3=200;4=400;5=800;6=1600;7=3200;8=200 (Zone Matching High);10=80 (Zone Matching Low)
47 ColorSpace int16u 0=Natural sRGB;1=Natural+ sRGB;2=Monochrome;4=Adobe RGB (ICC);5=Adobe RGB
48 Sharpness int16u
49 Contrast int16u
50 Saturation int16u
53 ExposureTime int16u
54 FNumber int16u
55 FreeMemoryCardImages int16u
73 ColorTemperature int16s
74 HueAdjustment int16u
80 Rotation int16u 72=Horizontal (normal);76=Rotate 90 CW;82=Rotate 270 CW
83 ExposureCompensation int16u
84 FreeMemoryCardImages int16u
101 Rotation int16u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
110 ColorTemperature int16s
113 PictureFinish int16u 0=Natural;1=Natural+;2=Portrait;3=Wind Scene;4=Evening Scene;5=Night Scene;6=Night Portrait;7=Monochrome;8=Adobe RGB;9=Adobe RGB (ICC)
174 ImageNumber int16u
176 NoiseReduction int16u 0=Off;1=On
189 ImageStabilization int16u 0=Off;1=On`,
  'Minolta::CameraSettingsA100': `record 2 int16u
0 ExposureMode int16u @4
1 ExposureCompensationSetting int16u
5 HighSpeedSync int16u 0=Off;1=On
6 ShutterSpeedSetting int16u
7 ApertureSetting int16u
8 ExposureTime int16u
9 FNumber int16u
10 DriveMode2 int16u 0=Self-timer 10 sec;1=Continuous;4=Self-timer 2 sec;5=Single Frame;8=White Balance Bracketing Low;9=White Balance Bracketing High;770=Single-frame Bracketing Low;771=Continous Bracketing Low;1794=Single-frame Bracketing High;1795=Continuous Bracketing High
11 WhiteBalance int16u @5
12 FocusMode int16u 0=AF-S;1=AF-C;4=AF-A;5=Manual;6=DMF
13 AFPointSelected int16u 1=Center;2=Top;3=Top-right;4=Right;5=Bottom-right;6=Bottom;7=Bottom-left;8=Left;9=Top-left
14 AFAreaMode int16u 0=Wide;1=Local;2=Spot
15 FlashMode int16u 0=Auto;2=Rear Sync;3=Wireless;4=Fill Flash
16 FlashExposureCompSet int16u
18 MeteringMode int16u 0=Multi-segment;1=Center-weighted average;2=Spot
19 ISOSetting int16u @3
20 ZoneMatchingMode int16u 0=Off;1=Standard;2=Advanced
21 DynamicRangeOptimizer int16u 0=Off;1=Standard;2=Advanced
22 ColorMode int16u 0=Standard;1=Vivid;2=Portrait;3=Landscape;4=Sunset;5=Night Scene;7=B&W;8=Adobe RGB
23 ColorSpace int16u 0=sRGB;2=B&W;5=Adobe RGB
24 Sharpness int16u 0=Normal
25 Contrast int16u 0=Normal
26 Saturation int16u 0=Normal
28 FlashMetering int16u 0=ADI (Advanced Distance Integration);1=Pre-flash TTL
29 PrioritySetupShutterRelease int16u 0=AF;1=Release
30 DriveMode int16u 0=Single Frame;1=Continuous;2=Self-timer;3=Continuous Bracketing;4=Single-Frame Bracketing;5=White Balance Bracketing
31 SelfTimerTime int16u 0=10 s;4=2 s
32 ContinuousBracketing int16u 771=Low;1795=High
33 SingleFrameBracketing int16u 770=Low;1794=High
34 WhiteBalanceBracketing int16u 8=Low;9=High
35 WhiteBalanceSetting int16u 0=Auto;1=Preset;2=Custom;3=Color Temperature/Color Filter;32769=Preset;32770=Custom;32771=Color Temperature/Color Filter
36 PresetWhiteBalance int16u 1=Daylight;2=Cloudy;3=Shade;4=Tungsten;5=Fluorescent;6=Flash
37 ColorTemperatureSetting int16u 0=Temperature;2=Color Filter
38 CustomWBSetting int16u 0=Setup;1=Recall
39 DynamicRangeOptimizerSetting int16u 0=Off;1=Standard;2=Advanced
50 FreeMemoryCardImages int16u
52 CustomWBRedLevel int16u
53 CustomWBGreenLevel int16u
54 CustomWBBlueLevel int16u
55 CustomWBError int16u 0=OK;1=Error
56 WhiteBalanceFineTune int16s
57 ColorTemperature int16u
58 ColorCompensationFilter int16s
59 SonyImageSize int16u 0=Standard;1=Medium;2=Small
60 SonyQuality int16u 0=RAW;32=Fine;34=RAW + JPEG;48=Standard
61 InstantPlaybackTime int16u
62 InstantPlaybackSetup int16u 0=Image and Information;1=Image Only;3=Image and Histogram
63 NoiseReduction int16u 0=Off;1=On
64 EyeStartAF int16u 0=On;1=Off
65 RedEyeReduction int16u 0=Off;1=On
66 FlashDefault int16u 0=Auto;1=Fill Flash
67 AutoBracketOrder int16u 0=0 - +;1=- 0 +
68 FocusHoldButton int16u 0=Focus Hold;1=DOF Preview
69 AELButton int16u 0=Hold;1=Toggle;2=Spot Hold;3=Spot Toggle
70 ControlDialSet int16u 0=Shutter Speed;1=Aperture
71 ExposureCompensationMode int16u 0=Ambient and Flash;1=Ambient Only
72 AFAssist int16u 0=On;1=Off
73 CardShutterLock int16u 0=On;1=Off
74 LensShutterLock int16u 0=On;1=Off
75 AFAreaIllumination int16u 0=0.3 s;1=0.6 s;2=Off
76 MonitorDisplayOff int16u 0=Automatic;1=Manual
77 RecordDisplay int16u 0=Auto Rotate;1=Horizontal
78 PlayDisplay int16u 0=Auto Rotate;1=Manual Rotate
80 ExposureIndicator int16u @6
81 AELExposureIndicator int16u @6
82 ExposureBracketingIndicatorLast int16u @6
83 MeteringOffScaleIndicator int16u 0=Within Range;1=Under/Over Range;255=Out of Range
84 FlashExposureIndicator int16u @6
85 FlashExposureIndicatorNext int16u @6
86 FlashExposureIndicatorLast int16u @6
87 ImageStabilization int16u 0=Off;1=On
88 FocusModeSwitch int16u 0=AF;1=MF
89 FlashType int16u 0=Off;1=Built-in;2=External
90 Rotation int16u 0=Horizontal (normal);1=Rotate 270 CW;2=Rotate 90 CW
91 AELock int16u 0=Off;1=On
94 ColorTemperature int16u
95 ColorCompensationFilter int16s
96 BatteryState int16u 3=Very Low;4=Low;5=Half Full;6=Sufficient Power Remaining`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `0=Natural color;1=Black & White;2=Vivid color;3=Solarization;4=Adobe RGB;5=Sepia;9=Natural;12=Portrait;13=Natural sRGB;14=Natural+ sRGB;15=Landscape;16=Evening;17=Night Scene;18=Night Portrait;132=Embed Adobe RGB`,
  `0=Standard;1=Vivid;2=Portrait;3=Landscape;4=Sunset;5=Night View/Portrait;6=B&W;7=Adobe RGB;12=Neutral;13=Clear;14=Deep;15=Light;16=Autumn Leaves;17=Sepia;18=FL;19=Vivid 2;20=IN;21=SH;22=FL2;23=FL3;100=Neutral;101=Clear;102=Deep;103=Light;104=Night View;105=Autumn Leaves;255=Off;4294967295=n/a`,
  `0=Minolta AF 28-85mm F3.5-4.5 New;1=Minolta AF 80-200mm F2.8 HS-APO G;2=Minolta AF 28-70mm F2.8 G;3=Minolta AF 28-80mm F4-5.6;4=Minolta AF 85mm F1.4G;5=Minolta AF 35-70mm F3.5-4.5 [II];6=Minolta AF 24-85mm F3.5-4.5 [New];7=Minolta AF 100-300mm F4.5-5.6 APO [New] or 100-400mm or Sigma Lens;7.1=Minolta AF 100-400mm F4.5-6.7 APO;7.2=Sigma AF 100-300mm F4 EX DG IF;8=Minolta AF 70-210mm F4.5-5.6 [II];9=Minolta AF 50mm F3.5 Macro;10=Minolta AF 28-105mm F3.5-4.5 [New];11=Minolta AF 300mm F4 HS-APO G;12=Minolta AF 100mm F2.8 Soft Focus;13=Minolta AF 75-300mm F4.5-5.6 (New or II);14=Minolta AF 100-400mm F4.5-6.7 APO;15=Minolta AF 400mm F4.5 HS-APO G;16=Minolta AF 17-35mm F3.5 G;17=Minolta AF 20-35mm F3.5-4.5;18=Minolta AF 28-80mm F3.5-5.6 II;19=Minolta AF 35mm F1.4 G;20=Minolta/Sony 135mm F2.8 [T4.5] STF;22=Minolta AF 35-80mm F4-5.6 II;23=Minolta AF 200mm F4 Macro APO G;24=Minolta/Sony AF 24-105mm F3.5-4.5 (D) or Sigma or Tamron Lens;24.1=Sigma 18-50mm F2.8;24.2=Sigma 17-70mm F2.8-4.5 DC Macro;24.3=Sigma 20-40mm F2.8 EX DG Aspherical IF;24.4=Sigma 18-200mm F3.5-6.3 DC;24.5=Sigma DC 18-125mm F4-5,6 D;24.6=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro;24.7=Sigma 15-30mm F3.5-4.5 EX DG Aspherical;25=Minolta AF 100-300mm F4.5-5.6 APO (D) or Sigma Lens;25.1=Sigma 100-300mm F4 EX (APO (D) or D IF);25.2=Sigma 70mm F2.8 EX DG Macro;25.3=Sigma 20mm F1.8 EX DG Aspherical RF;25.4=Sigma 30mm F1.4 EX DC;25.5=Sigma 24mm F1.8 EX DG ASP Macro;27=Minolta AF 85mm F1.4 G (D);28=Minolta/Sony AF 100mm F2.8 Macro (D) or Tamron Lens;28.1=Tamron SP AF 90mm F2.8 Di Macro;28.2=Tamron SP AF 180mm F3.5 Di LD [IF] Macro;29=Minolta/Sony AF 75-300mm F4.5-5.6 (D);30=Minolta AF 28-80mm F3.5-5.6 (D) or Sigma Lens;30.1=Sigma AF 10-20mm F4-5.6 EX DC;30.2=Sigma AF 12-24mm F4.5-5.6 EX DG;30.3=Sigma 28-70mm EX DG F2.8;30.4=Sigma 55-200mm F4-5.6 DC;31=Minolta/Sony AF 50mm F2.8 Macro (D) or F3.5;31.1=Minolta/Sony AF 50mm F3.5 Macro;32=Minolta/Sony AF 300mm F2.8 G or 1.5x Teleconverter;33=Minolta/Sony AF 70-200mm F2.8 G;35=Minolta AF 85mm F1.4 G (D) Limited;36=Minolta AF 28-100mm F3.5-5.6 (D);38=Minolta AF 17-35mm F2.8-4 (D);39=Minolta AF 28-75mm F2.8 (D);40=Minolta/Sony AF DT 18-70mm F3.5-5.6 (D);41=Minolta/Sony AF DT 11-18mm F4.5-5.6 (D) or Tamron Lens;41.1=Tamron SP AF 11-18mm F4.5-5.6 Di II LD Aspherical IF;42=Minolta/Sony AF DT 18-200mm F3.5-6.3 (D);43=Sony 35mm F1.4 G (SAL35F14G);44=Sony 50mm F1.4 (SAL50F14);45=Carl Zeiss Planar T* 85mm F1.4 ZA (SAL85F14Z);46=Carl Zeiss Vario-Sonnar T* DT 16-80mm F3.5-4.5 ZA (SAL1680Z);47=Carl Zeiss Sonnar T* 135mm F1.8 ZA (SAL135F18Z);48=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM (SAL2470Z) or Other Lens;48.1=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM II (SAL2470Z2);48.2=Tamron SP 24-70mm F2.8 Di USD;49=Sony DT 55-200mm F4-5.6 (SAL55200);50=Sony DT 18-250mm F3.5-6.3 (SAL18250);51=Sony DT 16-105mm F3.5-5.6 (SAL16105);52=Sony 70-300mm F4.5-5.6 G SSM (SAL70300G) or G SSM II or Tamron Lens;52.1=Sony 70-300mm F4.5-5.6 G SSM II (SAL70300G2);52.2=Tamron SP 70-300mm F4-5.6 Di USD;53=Sony 70-400mm F4-5.6 G SSM (SAL70400G);54=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM (SAL1635Z) or ZA SSM II;54.1=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM II (SAL1635Z2);55=Sony DT 18-55mm F3.5-5.6 SAM (SAL1855) or SAM II;55.1=Sony DT 18-55mm F3.5-5.6 SAM II (SAL18552);56=Sony DT 55-200mm F4-5.6 SAM (SAL55200-2);57=Sony DT 50mm F1.8 SAM (SAL50F18) or Tamron Lens or Commlite CM-EF-NEX adapter;57.1=Tamron SP AF 60mm F2 Di II LD [IF] Macro 1:1;57.2=Tamron 18-270mm F3.5-6.3 Di II PZD;58=Sony DT 30mm F2.8 Macro SAM (SAL30M28);59=Sony 28-75mm F2.8 SAM (SAL2875);60=Carl Zeiss Distagon T* 24mm F2 ZA SSM (SAL24F20Z);61=Sony 85mm F2.8 SAM (SAL85F28);62=Sony DT 35mm F1.8 SAM (SAL35F18);63=Sony DT 16-50mm F2.8 SSM (SAL1650);64=Sony 500mm F4 G SSM (SAL500F40G);65=Sony DT 18-135mm F3.5-5.6 SAM (SAL18135);66=Sony 300mm F2.8 G SSM II (SAL300F28G2);67=Sony 70-200mm F2.8 G SSM II (SAL70200G2);68=Sony DT 55-300mm F4.5-5.6 SAM (SAL55300);69=Sony 70-400mm F4-5.6 G SSM II (SAL70400G2);70=Carl Zeiss Planar T* 50mm F1.4 ZA SSM (SAL50F14Z);128=Tamron or Sigma Lens (128);128.1=Tamron AF 18-200mm F3.5-6.3 XR Di II LD Aspherical [IF] Macro;128.2=Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro;128.3=Tamron AF 28-200mm F3.8-5.6 XR Di Aspherical [IF] Macro;128.4=Tamron SP AF 17-35mm F2.8-4 Di LD Aspherical IF;128.5=Sigma AF 50-150mm F2.8 EX DC APO HSM II;128.6=Sigma 10-20mm F3.5 EX DC HSM;128.7=Sigma 70-200mm F2.8 II EX DG APO MACRO HSM;128.8=Sigma 10mm F2.8 EX DC HSM Fisheye;128.9=Sigma 50mm F1.4 EX DG HSM;128.10=Sigma 85mm F1.4 EX DG HSM;128.11=Sigma 24-70mm F2.8 IF EX DG HSM;128.12=Sigma 18-250mm F3.5-6.3 DC OS HSM;128.13=Sigma 17-50mm F2.8 EX DC HSM;128.14=Sigma 17-70mm F2.8-4 DC Macro HSM;128.15=Sigma 150mm F2.8 EX DG OS HSM APO Macro;128.16=Sigma 150-500mm F5-6.3 APO DG OS HSM;128.17=Tamron AF 28-105mm F4-5.6 [IF];128.18=Sigma 35mm F1.4 DG HSM;128.19=Sigma 18-35mm F1.8 DC HSM;128.20=Sigma 50-500mm F4.5-6.3 APO DG OS HSM;128.21=Sigma 24-105mm F4 DG HSM ¦ A;128.22=Sigma 30mm F1.4;128.23=Sigma 35mm F1.4 DG HSM ¦ A;128.24=Sigma 105mm F2.8 EX DG OS HSM Macro;128.25=Sigma 180mm F2.8 EX DG OS HSM APO Macro;128.26=Sigma 18-300mm F3.5-6.3 DC Macro HSM ¦ C;128.27=Sigma 18-50mm F2.8-4.5 DC HSM;129=Tamron Lens (129);129.1=Tamron 200-400mm F5.6 LD;129.2=Tamron 70-300mm F4-5.6 LD;131=Tamron 20-40mm F2.7-3.5 SP Aspherical IF;135=Vivitar 28-210mm F3.5-5.6;136=Tokina EMZ M100 AF 100mm F3.5;137=Cosina 70-210mm F2.8-4 AF;138=Soligor 19-35mm F3.5-4.5;139=Tokina AF 28-300mm F4-6.3;142=Cosina AF 70-300mm F4.5-5.6 MC;146=Voigtlander Macro APO-Lanthar 125mm F2.5 SL;194=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical [IF];202=Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro;203=Tamron SP 70-200mm F2.8 Di USD;204=Tamron SP 24-70mm F2.8 Di USD;212=Tamron 28-300mm F3.5-6.3 Di PZD;213=Tamron 16-300mm F3.5-6.3 Di II PZD Macro;214=Tamron SP 150-600mm F5-6.3 Di USD;215=Tamron SP 15-30mm F2.8 Di USD;216=Tamron SP 45mm F1.8 Di USD;217=Tamron SP 35mm F1.8 Di USD;218=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F017);220=Tamron SP 150-600mm F5-6.3 Di USD G2;224=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F004);255=Tamron Lens (255);255.1=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical;255.2=Tamron AF 18-250mm F3.5-6.3 XR Di II LD;255.3=Tamron AF 55-200mm F4-5.6 Di II LD Macro;255.4=Tamron AF 70-300mm F4-5.6 Di LD Macro 1:2;255.5=Tamron SP AF 200-500mm F5.0-6.3 Di LD IF;255.6=Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical IF;255.7=Tamron SP AF 70-200mm F2.8 Di LD IF Macro;255.8=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical IF;255.9=Tamron AF 90-300mm F4.5-5.6 Telemacro;18688=Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens;25501=Minolta AF 50mm F1.7;25511=Minolta AF 35-70mm F4 or Other Lens;25511.1=Sigma UC AF 28-70mm F3.5-4.5;25511.2=Sigma AF 28-70mm F2.8;25511.3=Sigma M-AF 70-200mm F2.8 EX Aspherical;25511.4=Quantaray M-AF 35-80mm F4-5.6;25511.5=Tokina 28-70mm F2.8-4.5 AF;25521=Minolta AF 28-85mm F3.5-4.5 or Other Lens;25521.1=Tokina 19-35mm F3.5-4.5;25521.2=Tokina 28-70mm F2.8 AT-X;25521.3=Tokina 80-400mm F4.5-5.6 AT-X AF II 840;25521.4=Tokina AF PRO 28-80mm F2.8 AT-X 280;25521.5=Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270;25521.6=Tamron AF 19-35mm F3.5-4.5;25521.7=Angenieux AF 28-70mm F2.6;25521.8=Tokina AT-X 17 AF 17mm F3.5;25521.9=Tokina 20-35mm F3.5-4.5 II AF;25531=Minolta AF 28-135mm F4-4.5 or Other Lens;25531.1=Sigma ZOOM-alpha 35-135mm F3.5-4.5;25531.2=Sigma 28-105mm F2.8-4 Aspherical;25531.3=Sigma 28-105mm F4-5.6 UC;25531.4=Tokina AT-X 242 AF 24-200mm F3.5-5.6;25541=Minolta AF 35-105mm F3.5-4.5;25551=Minolta AF 70-210mm F4 Macro or Sigma Lens;25551.1=Sigma 70-210mm F4-5.6 APO;25551.2=Sigma M-AF 70-200mm F2.8 EX APO;25551.3=Sigma 75-200mm F2.8-3.5;25561=Minolta AF 135mm F2.8;25571=Minolta/Sony AF 28mm F2.8;25581=Minolta AF 24-50mm F4;25601=Minolta AF 100-200mm F4.5;25611=Minolta AF 75-300mm F4.5-5.6 or Sigma Lens;25611.1=Sigma 70-300mm F4-5.6 DL Macro;25611.2=Sigma 300mm F4 APO Macro;25611.3=Sigma AF 500mm F4.5 APO;25611.4=Sigma AF 170-500mm F5-6.3 APO Aspherical;25611.5=Tokina AT-X AF 300mm F4;25611.6=Tokina AT-X AF 400mm F5.6 SD;25611.7=Tokina AF 730 II 75-300mm F4.5-5.6;25611.8=Sigma 800mm F5.6 APO;25611.9=Sigma AF 400mm F5.6 APO Macro;25611.10=Sigma 1000mm F8 APO;25621=Minolta AF 50mm F1.4 [New];25631=Minolta AF 300mm F2.8 APO or Sigma Lens;25631.1=Sigma AF 50-500mm F4-6.3 EX DG APO;25631.2=Sigma AF 170-500mm F5-6.3 APO Aspherical;25631.3=Sigma AF 500mm F4.5 EX DG APO;25631.4=Sigma 400mm F5.6 APO;25641=Minolta AF 50mm F2.8 Macro or Sigma Lens;25641.1=Sigma 50mm F2.8 EX Macro;25651=Minolta AF 600mm F4 APO;25661=Minolta AF 24mm F2.8 or Sigma Lens;25661.1=Sigma 17-35mm F2.8-4 EX Aspherical;25721=Minolta/Sony AF 500mm F8 Reflex;25781=Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens;25781.1=Sigma 8mm F4 EX [DG] Fisheye;25781.2=Sigma 14mm F3.5;25781.3=Sigma 15mm F2.8 Fisheye;25791=Minolta/Sony AF 20mm F2.8 or Tokina Lens;25791.1=Tokina AT-X Pro DX 11-16mm F2.8;25811=Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens;25811.1=Sigma AF 90mm F2.8 Macro;25811.2=Sigma AF 105mm F2.8 EX [DG] Macro;25811.3=Sigma 180mm F5.6 Macro;25811.4=Sigma 180mm F3.5 EX DG Macro;25811.5=Tamron 90mm F2.8 Macro;25851=Beroflex 35-135mm F3.5-4.5;25858=Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens;25858.1=Tamron 24-135mm F3.5-5.6;25881=Minolta AF 70-210mm F3.5-4.5;25891=Minolta AF 80-200mm F2.8 APO or Tokina Lens;25891.1=Tokina 80-200mm F2.8;25901=Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x;25901.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO;25911=Minolta AF 35mm F1.4;25921=Minolta AF 85mm F1.4 G (D);25931=Minolta AF 200mm F2.8 APO;25941=Minolta AF 3x-1x F1.7-2.8 Macro;25961=Minolta AF 28mm F2;25971=Minolta AF 35mm F2 [New];25981=Minolta AF 100mm F2;26011=Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x;26011.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO;26041=Minolta AF 80-200mm F4.5-5.6;26051=Minolta AF 35-80mm F4-5.6;26061=Minolta AF 100-300mm F4.5-5.6;26071=Minolta AF 35-80mm F4-5.6;26081=Minolta AF 300mm F2.8 HS-APO G;26091=Minolta AF 600mm F4 HS-APO G;26121=Minolta AF 200mm F2.8 HS-APO G;26131=Minolta AF 50mm F1.7 New;26151=Minolta AF 28-105mm F3.5-4.5 xi;26161=Minolta AF 35-200mm F4.5-5.6 xi;26181=Minolta AF 28-80mm F4-5.6 xi;26191=Minolta AF 80-200mm F4.5-5.6 xi;26201=Minolta AF 28-70mm F2.8 G;26211=Minolta AF 100-300mm F4.5-5.6 xi;26241=Minolta AF 35-80mm F4-5.6 Power Zoom;26281=Minolta AF 80-200mm F2.8 HS-APO G;26291=Minolta AF 85mm F1.4 New;26311=Minolta AF 100-300mm F4.5-5.6 APO;26321=Minolta AF 24-50mm F4 New;26381=Minolta AF 50mm F2.8 Macro New;26391=Minolta AF 100mm F2.8 Macro;26411=Minolta/Sony AF 20mm F2.8 New;26421=Minolta AF 24mm F2.8 New;26441=Minolta AF 100-400mm F4.5-6.7 APO;26621=Minolta AF 50mm F1.4 New;26671=Minolta AF 35mm F2 New;26681=Minolta AF 28mm F2 New;26721=Minolta AF 24-105mm F3.5-4.5 (D);30464=Metabones Canon EF Speed Booster;45671=Tokina 70-210mm F4-5.6;45681=Tokina AF 35-200mm F4-5.6 Zoom SD;45701=Tamron AF 35-135mm F3.5-4.5;45711=Vivitar 70-210mm F4.5-5.6;45741=2x Teleconverter or Tamron or Tokina Lens;45741.1=Tamron SP AF 90mm F2.5;45741.2=Tokina RF 500mm F8.0 x2;45741.3=Tokina 300mm F2.8 x2;45751=1.4x Teleconverter;45851=Tamron SP AF 300mm F2.8 LD IF;45861=Tamron SP AF 35-105mm F2.8 LD Aspherical IF;45871=Tamron AF 70-210mm F2.8 SP LD;48128=Metabones Canon EF Speed Booster Ultra;61184=Canon EF Adapter;65280=Sigma 16mm F2.8 Filtermatic Fisheye;65535=E-Mount, T-Mount, Other Lens or no lens;65535.1=Arax MC 35mm F2.8 Tilt+Shift;65535.2=Arax MC 80mm F2.8 Tilt+Shift;65535.3=Zenitar MF 16mm F2.8 Fisheye M42;65535.4=Samyang 500mm Mirror F8.0;65535.5=Pentacon Auto 135mm F2.8;65535.6=Pentacon Auto 29mm F2.8;65535.7=Helios 44-2 58mm F2.0`,
  `0=Auto;48=100;56=200;64=400;72=800;80=1600;174=80 (Zone Matching Low);184=200 (Zone Matching High)`,
  `0=Program;1=Aperture Priority;2=Shutter Priority;3=Manual;4=Auto;5=Program Shift A;6=Program Shift S;4115=Portrait;4131=Sports;4147=Sunset;4163=Night View/Portrait;4179=Landscape;4227=Macro`,
  `0=Auto;1=Daylight;2=Cloudy;3=Shade;4=Tungsten;5=Fluorescent;6=Flash;256=Kelvin;512=Manual`,
  `0=Not Indicated;1=Under Scale;119=Bottom of Scale;120=-2.0;121=-1.7;122=-1.5;123=-1.3;124=-1.0;125=-0.7;126=-0.5;127=-0.3;128=0;129=+0.3;130=+0.5;131=+0.7;132=+1.0;133=+1.3;134=+1.5;135=+1.7;136=+2.0;253=Top of Scale;254=Over Scale`,
]
