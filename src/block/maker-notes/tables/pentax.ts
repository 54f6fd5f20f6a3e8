// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Pentax::Main': `ifd 0 -
0 PentaxVersion int8u[4]
1 PentaxModelType int16u
2 PreviewImageSize int16u[2]
3 PreviewImageLength int32u
4 PreviewImageStart int32u
5 PentaxModelID int32u @0
6 Date undef[4]
7 Time undef[3]
8 Quality int16u 0=Good;1=Better;2=Best;3=TIFF;4=RAW;5=Premium;7=RAW (pixel shift enabled);8=Dynamic Pixel Shift;9=Monochrome;65535=n/a
9 PentaxImageSize int16u 0=640x480;1=Full;2=1024x768;3=1280x960;4=1600x1200;5=2048x1536;8=2560x1920 or 2304x1728;9=3072x2304;10=3264x2448;19=320x240;20=2288x1712;21=2592x1944;22=2304x1728 or 2592x1944;23=3056x2296;25=2816x2212 or 2816x2112;27=3648x2736;29=4000x3000;30=4288x3216;31=4608x3456;129=1920x1080;135=4608x2592;257=3216x3216;0 0=2304x1728;4 0=1600x1200;5 0=2048x1536;8 0=2560x1920;32 2=960x640;33 2=1152x768;34 2=1536x1024;35 1=2400x1600;36 0=3008x2008 or 3040x2024;37 0=3008x2000
11 PictureMode int16u[n] 0=Program;0.1=Av;1=Shutter Speed Priority;1.1=M;2=Program AE;2.1=Tv;3=Manual;3.1=USER;5=Portrait;6=Landscape;8=Sport;9=Night Scene;11=Soft;12=Surf & Snow;13=Candlelight;14=Autumn;15=Macro;17=Fireworks;18=Text;19=Panorama;20=3-D;21=Black & White;22=Sepia;23=Red;24=Pink;25=Purple;26=Blue;27=Green;28=Yellow;30=Self Portrait;31=Illustrations;33=Digital Filter;35=Night Scene Portrait;37=Museum;38=Food;39=Underwater;40=Green Mode;49=Light Pet;50=Dark Pet;51=Medium Pet;53=Underwater;54=Candlelight;55=Natural Skin Tone;56=Synchro Sound Record;58=Frame Composite;59=Report;60=Kids;61=Blur Reduction;63=Panorama 2;65=Half-length Portrait;66=Portrait 2;74=Digital Microscope;75=Blue Sky;80=Miniature;81=HDR;83=Fisheye;85=Digital Filter 4;221=P;255=PICT|
12 FlashMode int16u[n] 0=Auto, Did not fire;1=Off, Did not fire;2=On, Did not fire;3=Auto, Did not fire, Red-eye reduction;5=On, Did not fire, Wireless (Master);256=Auto, Fired;258=On, Fired;259=Auto, Fired, Red-eye reduction;260=On, Red-eye reduction;261=On, Wireless (Master);262=On, Wireless (Control);264=On, Soft;265=On, Slow-sync;266=On, Slow-sync, Red-eye reduction;267=On, Trailing-curtain Sync|0=n/a - Off-Auto-Aperture;63=Internal;256=External, Auto;575=External, Flash Problem;768=External, Manual;772=External, P-TTL Auto;773=External, Contrast-control Sync;774=External, High-speed Sync;780=External, Wireless;781=External, Wireless, High-speed Sync
13 FocusMode int16u 0=Normal;1=Macro;2=Infinity;3=Manual;4=Super Macro;5=Pan Focus;6=Auto-area;7=Zone Select;8=Select;9=Pinpoint;10=Tracking;11=Continuous;12=Snap;16=AF-S (Focus-priority);17=AF-C (Focus-priority);18=AF-A (Focus-priority);32=Contrast-detect (Focus-priority);33=Tracking Contrast-detect (Focus-priority);272=AF-S (Release-priority);273=AF-C (Release-priority);274=AF-A (Release-priority);288=Contrast-detect (Release-priority);32771=Manual (Macro);32774=Auto-area (Macro);32775=Zone Select (Macro);32776=Select (Macro);32777=Pinpoint (Macro);32778=Tracking (Macro);32779=Continuous (Macro)
13 FocusMode int16u 0=Normal;1=Macro (1);2=Macro (2);3=Infinity
14 AFPointSelected int16u 0=None;1=Top-left;2=Top Near-left;3=Top;4=Top Near-right;5=Top-right;6=Upper Far-left;7=Upper-left;8=Upper Near-left;9=Upper-middle;10=Upper Near-right;11=Upper-right;12=Upper Far-right;13=Far Far Left;14=Far Left;15=Left;16=Near-left;17=Center;18=Near-right;19=Right;20=Far Right;21=Far Far Right;22=Lower Far-left;23=Lower-left;24=Lower Near-left;25=Lower-middle;26=Lower Near-right;27=Lower-right;28=Lower Far-right;29=Bottom-left;30=Bottom Near-left;31=Bottom;32=Bottom Near-right;33=Bottom-right;263=Zone Select Upper-left;264=Zone Select Upper Near-left;265=Zone Select Upper Middle;266=Zone Select Upper Near-right;267=Zone Select Upper-right;270=Zone Select Far Left;271=Zone Select Left;272=Zone Select Near-left;273=Zone Select Center;274=Zone Select Near-right;275=Zone Select Right;276=Zone Select Far Right;279=Zone Select Lower-left;280=Zone Select Lower Near-left;281=Zone Select Lower-middle;282=Zone Select Lower Near-right;283=Zone Select Lower-right;65531=AF Select;65532=Face Detect AF;65533=Automatic Tracking AF;65534=Fixed Center;65535=Auto|0=Single Point;1=Expanded Area 9-point (S);3=Expanded Area 25-point (M);5=Expanded Area 33-point (L)
14 AFPointSelected int16u 0=None;1=Top-left;2=Top Near-left;3=Top;4=Top Near-right;5=Top-right;6=Upper-left;7=Upper Near-left;8=Upper-middle;9=Upper Near-right;10=Upper-right;11=Far Left;12=Left;13=Near-left;14=Center;15=Near-right;16=Right;17=Far Right;18=Lower-left;19=Lower Near-left;20=Lower-middle;21=Lower Near-right;22=Lower-right;23=Bottom-left;24=Bottom Near-left;25=Bottom;26=Bottom Near-right;27=Bottom-right;257=Zone Select Top-left;258=Zone Select Top Near-left;259=Zone Select Top;260=Zone Select Top Near-right;261=Zone Select Top-right;262=Zone Select Upper-left;263=Zone Select Upper Near-left;264=Zone Select Upper-middle;265=Zone Select Upper Near-right;266=Zone Select Upper-right;267=Zone Select Far Left;268=Zone Select Left;269=Zone Select Near-left;270=Zone Select Center;271=Zone Select Near-right;272=Zone Select Right;273=Zone Select Far Right;274=Zone Select Lower-left;275=Zone Select Lower Near-left;276=Zone Select Lower-middle;277=Zone Select Lower Near-right;278=Zone Select Lower-right;279=Zone Select Bottom-left;280=Zone Select Bottom Near-left;281=Zone Select Bottom;282=Zone Select Bottom Near-right;283=Zone Select Bottom-right;65531=AF Select;65532=Face Detect AF;65533=Automatic Tracking AF;65534=Fixed Center;65535=Auto|0=Single Point;1=Expanded Area 9-point (S);3=Expanded Area 25-point (M);5=Expanded Area 27-point (L)
14 AFPointSelected int16u 0=None;1=Upper-left;2=Top;3=Upper-right;4=Left;5=Mid-left;6=Center;7=Mid-right;8=Right;9=Lower-left;10=Bottom;11=Lower-right;65530=Auto 2;65531=AF Select;65532=Face Detect AF;65533=Automatic Tracking AF;65534=Fixed Center;65535=Auto|0=Single Point;1=Expanded Area
15 AFPointsInFocus int32u 0=(none);Bit0=Top-left;Bit1=Top Near-left;Bit10=Far Left;Bit11=Left;Bit12=Near-left;Bit13=Center;Bit14=Near-right;Bit15=Right;Bit16=Far Right;Bit17=Lower-left;Bit18=Lower Near-left;Bit19=Lower-middle;Bit2=Top;Bit20=Lower Near-right;Bit21=Lower-right;Bit22=Bottom-left;Bit23=Bottom Near-left;Bit24=Bottom;Bit25=Bottom Near-right;Bit26=Bottom-right;Bit3=Top Near-right;Bit4=Top-right;Bit5=Upper-left;Bit6=Upper Near-left;Bit7=Upper-middle;Bit8=Upper Near-right;Bit9=Upper-right
15 AFPointsInFocus int16u 0=Fixed Center or Multiple;1=Top-left;2=Top-center;3=Top-right;4=Left;5=Center;6=Right;7=Bottom-left;8=Bottom-center;9=Bottom-right;65535=None
16 FocusPosition int16u
18 ExposureTime int32u
19 FNumber int16u
20 ISO int16u 3=50;4=64;5=80;6=100;7=125;8=160;9=200;10=250;11=320;12=400;13=500;14=640;15=800;16=1000;17=1250;18=1600;19=2000;20=2500;21=3200;22=4000;23=5000;24=6400;25=8000;26=10000;27=12800;28=16000;29=20000;30=25600;31=32000;32=40000;33=51200;34=64000;35=80000;36=102400;37=128000;38=160000;39=204800;40=256000;41=320000;42=409600;43=512000;44=640000;45=819200;50=50;100=100;200=200;258=50;259=70;260=100;261=140;262=200;263=280;264=400;265=560;266=800;267=1100;268=1600;269=2200;270=3200;271=4500;272=6400;273=9000;274=12800;275=18000;276=25600;277=36000;278=51200;279=72000;280=102400;281=144000;282=204800;283=288000;284=409600;285=576000;286=819200;400=400;800=800;1600=1600;3200=3200;65534=Auto 2;65535=Auto
21 LightReading int16s
22 ExposureCompensation int16u
22 ExposureCompensation int16u[2]
23 MeteringMode int16u 0=Multi-segment;1=Center-weighted average;2=Spot;6=Highlight
24 AutoBracketing int16u[n]
25 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Fluorescent;4=Tungsten;5=Manual;6=Daylight Fluorescent;7=Day White Fluorescent;8=White Fluorescent;9=Flash;10=Cloudy;11=Warm White Fluorescent;14=Multi Auto;15=Color Temperature Enhancement;17=Kelvin;65534=Unknown;65535=User-Selected
26 WhiteBalanceMode int16u 1=Auto (Daylight);2=Auto (Shade);3=Auto (Flash);4=Auto (Tungsten);6=Auto (Daylight Fluorescent);7=Auto (Day White Fluorescent);8=Auto (White Fluorescent);10=Auto (Cloudy);65534=Unknown;65535=User-Selected
27 BlueBalance int16u
28 RedBalance int16u
29 FocalLength int32u
30 DigitalZoom int16u
31 Saturation int16u[n] 0=-2 (low);1=0 (normal);2=+2 (high);3=-1 (medium low);4=+1 (medium high);5=-3 (very low);6=+3 (very high);7=-4 (minimum);8=+4 (maximum);65535=None|
32 Contrast int16u[n] 0=-2 (low);1=0 (normal);2=+2 (high);3=-1 (medium low);4=+1 (medium high);5=-3 (very low);6=+3 (very high);7=-4 (minimum);8=+4 (maximum);65535=n/a|
33 Sharpness int16u[n] 0=-2 (soft);1=0 (normal);2=+2 (hard);3=-1 (medium soft);4=+1 (medium hard);5=-3 (very soft);6=+3 (very hard);7=-4 (minimum);8=+4 (maximum)|
34 WorldTimeLocation int16u 0=Hometown;1=Destination
35 HometownCity int16u @1
36 DestinationCity int16u @1
37 HometownDST int16u 0=No;1=Yes
38 DestinationDST int16u 0=No;1=Yes
39 DSPFirmwareVersion undef
40 CPUFirmwareVersion undef
41 FrameNumber int32u
45 EffectiveLV int16u
45 EffectiveLV int32u
50 ImageEditing undef[4] 0 0=None;0 0 0 0=None;0 0 0 4=Digital Filter;1 0 0 0=Resized;2 0 0 0=Cropped;4 0 0 0=Digital Filter 4;6 0 0 0=Digital Filter 6;8 0 0 0=Red-eye Correction;16 0 0 0=Frame Synthesis?
51 PictureMode int8u[3] 0 0=Program;0 1=Hi-speed Program;0 2=DOF Program;0 3=MTF Program;0 4=Standard;0 5=Portrait;0 6=Landscape;0 7=Macro;0 8=Sport;0 9=Night Scene Portrait;0 10=No Flash;0 11=Night Scene;0 12=Surf & Snow;0 13=Text;0 14=Sunset;0 15=Kids;0 16=Pet;0 17=Candlelight;0 18=Museum;0 19=Food;0 20=Stage Lighting;0 21=Night Snap;0 23=Blue Sky;0 24=Sunset;0 26=Night Scene HDR;0 27=HDR;0 28=Quick Macro;0 29=Forest;0 30=Backlight Silhouette;0 31=Max. Aperture Priority;0 32=DOF;1 4=Auto PICT (Standard);1 5=Auto PICT (Portrait);1 6=Auto PICT (Landscape);1 7=Auto PICT (Macro);1 8=Auto PICT (Sport);2 0=Program (HyP);2 1=Hi-speed Program (HyP);2 2=DOF Program (HyP);2 3=MTF Program (HyP);2 22=Shallow DOF (HyP);3 0=Green Mode;4 0=Shutter Speed Priority;4 2=Shutter Speed Priority 2;4 31=Shutter Speed Priority 31;5 0=Aperture Priority;5 2=Aperture Priority 2;5 31=Aperture Priority 31;6 0=Program Tv Shift;7 0=Program Av Shift;8 0=Manual;9 0=Bulb;10 0=Aperture Priority, Off-Auto-Aperture;11 0=Manual, Off-Auto-Aperture;12 0=Bulb, Off-Auto-Aperture;13 0=Shutter & Aperture Priority AE;14 0=Shutter Priority AE;15 0=Sensitivity Priority AE;16 0=Flash X-Sync Speed AE;17 0=Flash X-Sync Speed;18 0=Auto Program (Normal);18 1=Auto Program (Hi-speed);18 2=Auto Program (DOF);18 3=Auto Program (MTF);18 22=Auto Program (Shallow DOF);19 0=Astrotracer;20 22=Blur Control;24 0=Aperture Priority (Adv.Hyp);25 0=Manual Exposure (Adv.Hyp);26 0=Shutter and Aperture Priority (TAv);249 0=Movie (TAv);250 0=Movie (TAv, Auto Aperture);251 0=Movie (Manual);252 0=Movie (Manual, Auto Aperture);253 0=Movie (Av);254 0=Movie (Av, Auto Aperture);255 0=Movie (P, Auto Aperture);255 4=Video (4)|0=1/2 EV steps;1=1/3 EV steps
52 DriveMode int8u[4] 0=Single-frame;1=Continuous;2=Continuous (Lo);3=Burst;4=Continuous (Medium);5=Continuous (Low);255=Video|0=No Timer;1=Self-timer (12 s);2=Self-timer (2 s);15=Video;16=Mirror Lock-up;255=n/a|0=Shutter Button;1=Remote Control (3 s delay);2=Remote Control;4=Remote Continuous Shooting|0=Single Exposure;1=Multiple Exposure;2=Composite Average;3=Composite Additive;4=Composite Bright;8=Interval Shooting;10=Interval Composite Average;11=Interval Composite Additive;12=Interval Composite Bright;15=Interval Movie;16=HDR;32=HDR Strong 1;48=HDR Strong 2;64=HDR Strong 3;80=HDR Manual;224=HDR Auto;255=Video
53 SensorSize int16u[2]
55 ColorSpace int16u 0=sRGB;1=Adobe RGB
56 ImageAreaOffset int16u[2]
57 RawImageSize int16u[2]
60 AFPointsInFocus int32u 0=(none);Bit0=Upper-left;Bit1=Top;Bit10=Lower-right;Bit2=Upper-right;Bit3=Left;Bit4=Mid-left;Bit5=Center;Bit6=Mid-right;Bit7=Right;Bit8=Lower-left;Bit9=Bottom
61 DataScaling int16u
62 PreviewImageBorders int8u[4]
63 LensRec >Pentax::LensRec
64 SensitivityAdjust int16u
65 ImageEditCount int16u
71 CameraTemperature int8s
72 AELock int16u 0=Off;1=On
73 NoiseReduction int16u 0=Off;1=On
77 FlashExposureComp int32s
77 FlashExposureComp int8s[2]
79 ImageTone int16u 0=Natural;1=Bright;2=Portrait;3=Landscape;4=Vibrant;5=Monochrome;6=Muted;7=Reversal Film;8=Bleach Bypass;9=Radiant;10=Cross Processing;11=Flat;256=Standard;257=Vivid;258=Monotone;259=Soft Monotone;260=Hard Monotone;261=Hi-contrast B&W;262=Positive Film;263=Bleach Bypass 2;264=Retro;265=HDR Tone;266=Cross Processing 2;267=Negative Film;32768=Standard;32769=Hard;32770=Soft;33024=Monochrome
80 ColorTemperature int16u
83 ColorTempDaylight undef[4]
84 ColorTempShade undef[4]
85 ColorTempCloudy undef[4]
86 ColorTempTungsten undef[4]
87 ColorTempFluorescentD undef[4]
88 ColorTempFluorescentN undef[4]
89 ColorTempFluorescentW undef[4]
90 ColorTempFlash undef[4]
92 ShakeReductionInfo >Pentax::SRInfo
92 ShakeReductionInfo >Pentax::SRInfo2
93 ShutterCount undef[4]
96 FaceInfo >Pentax::FaceInfo
98 RawDevelopmentProcess int16u 1=1 (K10D,K200D,K2000,K-m);3=3 (K20D);4=4 (K-7);5=5 (K-x);6=6 (645D);7=7 (K-r);8=8 (K-5,K-5II,K-5IIs);9=9 (Q);10=10 (K-01,K-30,K-50,K-500);11=11 (Q10);12=12 (MX-1,Q-S1,Q7);13=13 (K-3,K-3II);14=14 (645Z);15=15 (K-S1,K-S2);16=16 (K-1);17=17 (K-70);18=18 (KP);19=19 (GR III);20=20 (K-3III);21=21 (K-3IIIMonochrome)
103 Hue int16u 0=-2;1=Normal;2=2;3=-1;4=1;5=-3;6=3;7=-4;8=4;65535=None
104 AWBInfo >Pentax::AWBInfo
105 DynamicRangeExpansion undef[4] 0=Off;1=On|0=0;1=Enabled;2=Auto
107 TimeInfo >Pentax::TimeInfo
108 HighLowKeyAdj int16s[2] @2
109 ContrastHighlight int16s[2] @2
110 ContrastShadow int16s[2] @2
111 ContrastHighlightShadowAdj int8u 0=Off;1=On
112 FineSharpness int8u[n] 0=Off;1=On|0=Normal;2=Extra fine
113 HighISONoiseReduction int8u 0=Off;1=Weakest;2=Weak;3=Strong;4=Medium;255=Auto|0=Inactive;1=Active;2=Active (Weak);3=Active (Strong);4=Active (Medium)|48=ISO>400;56=ISO>800;64=ISO>1600;72=ISO>3200
114 AFAdjustment int16s
115 MonochromeFilterEffect int16u 1=Green;2=Yellow;3=Orange;4=Red;5=Magenta;6=Blue;7=Cyan;8=Infrared;65535=None
116 MonochromeToning int16u 0=-4;1=-3;2=-2;3=-1;4=0;5=1;6=2;7=3;8=4;65535=None
118 FaceDetect int8u[2]
119 FaceDetectFrameSize int16u[2]
121 ShadowCorrection int8u[n] 0=Off;1=On;2=Auto 2;0 0=Off;1 1=Weak;1 2=Normal;1 3=Strong;2 4=Auto
122 ISOAutoMinSpeed int8u[2] 1=Shutter Speed Control;2=Auto Slow;3=Auto Standard;4=Auto Fast|
123 CrossProcess int8u 0=Off;1=Random;2=Preset 1;3=Preset 2;4=Preset 3;33=Favorite 1;34=Favorite 2;35=Favorite 3
125 LensCorr >Pentax::LensCorr
126 WhiteLevel int32u
127 BleachBypassToning int16u 0=Off;1=Green;2=Yellow;3=Orange;4=Red;5=Magenta;6=Purple;7=Blue;8=Cyan;65535=n/a
128 AspectRatio ? 0=4:3;1=3:2;2=16:9;3=1:1
130 BlurControl int8u[4] 0=Off;1=Low;2=Medium;3=High|
133 HDR int8u[4] 0=Off;1=HDR Auto;2=HDR 1;3=HDR 2;4=HDR 3;5=HDR Advanced|0=Auto-align Off;1=Auto-align On|0=n/a;4=1 EV;8=2 EV;12=3 EV
135 ShutterType int8u 0=Normal;1=Electronic
136 NeutralDensityFilter int8u[n] 0=Off;1=On;0 0=Off (Off);0 2=Off (Auto);1 1=On (On);1 2=On (Auto)
139 ISO int32u
146 IntervalShooting int16u[2] 0 0=Off
149 SkinToneCorrection int8s[2] 0 0=Off;1 1=On (type 1);1 2=On (type 2)
149 SkinToneCorrection int8s[3] 0 0 0=Off
150 ClarityControl int8s[2] 0 0=Off
158 HDF int8u 0=Off;1=On
512 BlackPoint int16u[4]
513 WhitePoint int16u[4]
515 ColorMatrixA int16s[9]
516 ColorMatrixB int16s[9]
517 CameraSettings >Pentax::CameraSettings
517 CameraSettingsUnknown >Pentax::CameraSettingsUnknown
518 AEInfo >Pentax::AEInfo
518 AEInfo2 >Pentax::AEInfo2
518 AEInfo3 >Pentax::AEInfo3
518 AEInfoUnknown >Pentax::AEInfoUnknown
519 LensInfo >Pentax::LensInfo
519 LensInfo >Pentax::LensInfo2
519 LensInfo >Pentax::LensInfo3
519 LensInfo >Pentax::LensInfo4
519 LensInfo >Pentax::LensInfo5
520 FlashInfo >Pentax::FlashInfo
520 FlashInfoUnknown >Pentax::FlashInfoUnknown
521 AEMeteringSegments int8u[n]
522 FlashMeteringSegments int8u[n]
523 SlaveFlashMeteringSegments int8u[n]
525 WB_RGGBLevelsDaylight int16u[4]
526 WB_RGGBLevelsShade int16u[4]
527 WB_RGGBLevelsCloudy int16u[4]
528 WB_RGGBLevelsTungsten int16u[4]
529 WB_RGGBLevelsFluorescentD int16u[4]
530 WB_RGGBLevelsFluorescentN int16u[4]
531 WB_RGGBLevelsFluorescentW int16u[4]
532 WB_RGGBLevelsFlash int16u[4]
533 CameraInfo >Pentax::CameraInfo
534 BatteryInfo >Pentax::BatteryInfo
539 SaturationInfo? ?
540 ColorMatrixA2 undef[18]
541 ColorMatrixB2 undef[18]
543 AFInfo >Pentax::AFInfo
544 HuffmanTable? ?
545 KelvinWB >Pentax::KelvinWB
546 ColorInfo >Pentax::ColorInfo
548 EVStepInfo >Pentax::EVStepInfo
550 ShotInfo >Pentax::ShotInfo
551 FacePos >Pentax::FacePos
552 FaceSize >Pentax::FaceSize
553 SerialNumber string
554 FilterInfo >Pentax::FilterInfo
554 FilterInfo >Pentax::FilterInfo
555 LevelInfoK3III >Pentax::LevelInfoK3III
555 LevelInfo >Pentax::LevelInfo
557 WBLevels >Pentax::WBLevels
558 Artist string
559 Copyright string
560 FirmwareVersion string
561 ContrastDetectAFArea int16u[4]
565 CrossProcessParams undef[10]
568 CAFPointInfo >Pentax::CAFPointInfo
569 LensInfoQ >Pentax::LensInfoQ
575 Model string
579 PixelShiftInfo >Pentax::PixelShiftInfo
581 AFPointInfo >Pentax::AFPointInfo
1022 DataDump ?
1023 TempInfo >Pentax::TempInfo
1023 UnknownInfo >Pentax::UnknownInfo
1026 ToneCurve ?
1027 ToneCurves ?
1029 UnknownBlock? undef
1035 FaceInfoK3III >Pentax::FaceInfoK3III
1036 AFInfoK3III >Pentax::AFInfoK3III
3584 PrintIM ?`,
  'Pentax::Type2': `ifd 0 -
1 RecordingMode int16u 0=Auto;1=Night Scene;2=Manual
2 Quality int16u 0=Good;1=Better;2=Best
3 FocusMode int16u 2=Custom;3=Auto
4 FlashMode int16u 1=Auto;2=On;4=Off;6=Red-eye reduction
7 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Tungsten;4=Fluorescent;5=Manual
10 DigitalZoom int32u
11 Sharpness int16u 0=Normal;1=Soft;2=Hard
12 Contrast int16u 0=Normal;1=Low;2=High
13 Saturation int16u 0=Normal;1=Low;2=High
20 ISO int16u 10=100;16=200;50=50;100=100;200=200;400=400;800=800;1600=1600;3200=3200;65534=Auto 2;65535=Auto
23 ColorFilter int16u 1=Full;2=Black & White;3=Sepia
3584 PrintIM ?
4096 HometownCityCode undef[4]
4097 DestinationCityCode undef[4]`,
  'Pentax::Type4': `ifd 0 -
F/W Version' ?`,
  'Pentax::S1': `ifd 0 -
0 MakerNoteVersion undef[4]`,
  'Pentax::MOV': `record 1 int8u
0 Make string[24]
38 ExposureTime int32u
42 FNumber rational64u
50 ExposureCompensation rational64s
68 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Fluorescent;4=Tungsten;5=Manual
72 FocalLength rational64u
175 ISO int16u`,
  'Pentax::PENT': `record 1 int8u
0 Make string[24]
26 Model string[24]
56 ExposureTime int32u
60 FNumber rational64u
68 ExposureCompensation rational64s
84 FocalLength int32u
113 DateTime1 string[24]
139 DateTime2 string[24]
167 ISO int32u
199 GPSVersionID undef[8]
207 GPSLatitudeRef string[2] N=North;S=South
209 GPSLatitude rational64u[3]
233 GPSLongitudeRef string[2] E=East;W=West
235 GPSLongitude rational64u[3]
259 GPSAltitudeRef int8u 0=Above Sea Level;1=Below Sea Level
260 GPSAltitude rational64u
284 GPSTimeStamp rational64u[3]
308 GPSSatellites string[3]
311 GPSStatus string[2] A=Measurement Active;V=Measurement Void
313 GPSMeasureMode string[2] 2=2-Dimensional Measurement;3=3-Dimensional Measurement
315 GPSMapDatum string[7]
322 GPSDateStamp string[11]
371 AudioCodecID string[4]
2003 PreviewImage undef`,
  'Pentax::LensRec': `record 1 int8u
0 LensType int8u[2] @3
3 ExtenderStatus int8u 0=Not attached;1=Attached`,
  'Pentax::SRInfo': `record 1 int8u
0 SRResult int8u 0=Not stabilized;Bit0=Stabilized;Bit6=Not ready
1 ShakeReduction int8u 0=Off;1=On;4=Off (4);5=On but Disabled;6=On (Video);7=On (7);15=On (15);39=On (mode 2);135=On (135);167=On (mode 1)
2 SRHalfPressTime int8u
3 SRFocalLength int8u`,
  'Pentax::SRInfo2': `record 1 int8u
0 SRResult? int8u
1 ShakeReduction int8u 0=Off;1=On;4=Off (AA simulation off);5=On but Disabled;6=On (Video);7=On (AA simulation off);8=Off (AA simulation type 1) (8);12=Off (AA simulation type 1);15=On (AA simulation type 1);16=Off (AA simulation type 2) (16);20=Off (AA simulation type 2);23=On (AA simulation type 2)`,
  'Pentax::FaceInfo': `record 1 int8u
0 FacesDetected int8u
2 FacePosition int8u[2]`,
  'Pentax::AWBInfo': `record 1 int8u
0 WhiteBalanceAutoAdjustment int8u 0=Off;1=On
1 TungstenAWB int8u 0=Subtle Correction;1=Strong Correction`,
  'Pentax::TimeInfo': `record 1 int8u
0.1 WorldTimeLocation int8u&0x01 0=Hometown;1=Destination
0.2 HometownDST int8u&0x02 0=No;1=Yes
0.3 DestinationDST int8u&0x04 0=No;1=Yes
2 HometownCity int8u @1
3 DestinationCity int8u @1`,
  'Pentax::LensCorr': `record 1 int8u
0 DistortionCorrection int8u 0=Off;1=On
1 ChromaticAberrationCorrection int8u 0=Off;1=On
2 PeripheralIlluminationCorr int8u 0=Off;1=On
3 DiffractionCorrection int8u 0=Off;16=On`,
  'Pentax::CameraSettings': `record 1 int8u
0 PictureMode2 int8u 0=Scene Mode;1=Auto PICT;2=Program AE;3=Green Mode;4=Shutter Speed Priority;5=Aperture Priority;6=Program Tv Shift;7=Program Av Shift;8=Manual;9=Bulb;10=Aperture Priority, Off-Auto-Aperture;11=Manual, Off-Auto-Aperture;12=Bulb, Off-Auto-Aperture;13=Shutter & Aperture Priority AE;15=Sensitivity Priority AE;16=Flash X-Sync Speed AE
1.1 ProgramLine int8u&0x03 0=Normal;1=Hi Speed;2=Depth;3=MTF
1.2 EVSteps int8u&0x20 0=1/2 EV Steps;1=1/3 EV Steps
1.3 E-DialInProgram int8u&0x40 0=Tv or Av;1=P Shift
1.4 ApertureRingUse int8u&0x80 0=Prohibited;1=Permitted
2 FlashOptions int8u&0xf0 @4
2.1 MeteringMode2 int8u&0x0f 0=Multi-segment;Bit0=Center-weighted average;Bit1=Spot
3 AFPointMode int8u&0xf0 0=Auto;Bit0=Select;Bit1=Fixed Center
3.1 FocusMode2 int8u&0x0f 0=Manual;1=AF-S;2=AF-C;3=AF-A
4 AFPointSelected2 int16u @5
6 ISOFloor int8u
7 DriveMode2 int8u 0=Single-frame;Bit0=Continuous;Bit1=Continuous (Lo);Bit2=Self-timer (12 s);Bit3=Self-timer (2 s);Bit4=Remote Control (3 s delay);Bit5=Remote Control;Bit6=Exposure Bracket;Bit7=Multiple Exposure
8 ExposureBracketStepSize int8u 3=0.3;4=0.5;5=0.7;8=1.0;11=1.3;12=1.5;13=1.7;16=2.0
9 BracketShotNumber int8u 0=n/a;2=1 of 2;3=1 of 3;5=1 of 5;18=2 of 2;19=2 of 3;21=2 of 5;35=3 of 3;37=3 of 5;53=4 of 5;69=5 of 5
10 WhiteBalanceSet int8u&0xf0 0=Auto;1=Daylight;2=Shade;3=Cloudy;4=Daylight Fluorescent;5=Day White Fluorescent;6=White Fluorescent;7=Tungsten;8=Flash;9=Manual;12=Set Color Temperature 1;13=Set Color Temperature 2;14=Set Color Temperature 3
10.1 MultipleExposureSet int8u&0x0f 0=Off;1=On
13 RawAndJpgRecording int8u 1=JPEG (Best);4=RAW (PEF, Best);5=RAW+JPEG (PEF, Best);8=RAW (DNG, Best);9=RAW+JPEG (DNG, Best);33=JPEG (Better);36=RAW (PEF, Better);37=RAW+JPEG (PEF, Better);40=RAW (DNG, Better);41=RAW+JPEG (DNG, Better);65=JPEG (Good);68=RAW (PEF, Good);69=RAW+JPEG (PEF, Good);72=RAW (DNG, Good);73=RAW+JPEG (DNG, Good)
14.1 JpgRecordedPixels int8u&0x03 0=10 MP;1=6 MP;2=2 MP
14.2 LinkAEToAFPoint int8u&0x01 0=Off;1=On
14.3 SensitivitySteps int8u&0x02 0=1 EV Steps;1=As EV Steps
14.4 ISOAuto int8u&0x04 0=Off;1=On
16 FlashOptions2 int8u&0xf0 @4
16.1 MeteringMode3 int8u&0x0f 0=Multi-segment;Bit0=Center-weighted average;Bit1=Spot
17.1 SRActive int8u&0x80 0=No;1=Yes
17.2 Rotation int8u&0x60 0=Horizontal (normal);1=Rotate 180;2=Rotate 90 CW;3=Rotate 270 CW
17.3 ISOSetting int8u&0x04 0=Manual;1=Auto
17.4 SensitivitySteps int8u&0x02 0=1 EV Steps;1=As EV Steps
18 TvExposureTimeSetting int8u
19 AvApertureSetting int8u
20 SvISOSetting int8u
21 BaseExposureCompensation int8u`,
  'Pentax::CameraSettingsUnknown': `record 1 int8u
[no tags ?`,
  'Pentax::AEInfo': `record 1 int8u
0 AEExposureTime int8u
1 AEAperture int8u
2 AE_ISO int8u
3 AEXv int8u
4 AEBXv int8s
5 AEMinExposureTime int8u
6 AEProgramMode int8u 0=M, P or TAv;1=Av, B or X;2=Tv;3=Sv or Green Mode;8=Hi-speed Program;11=Hi-speed Program (P-Shift);16=DOF Program;19=DOF Program (P-Shift);24=MTF Program;27=MTF Program (P-Shift);35=Standard;43=Portrait;51=Landscape;59=Macro;67=Sport;75=Night Scene Portrait;83=No Flash;91=Night Scene;99=Surf & Snow;104=Night Snap;107=Text;115=Sunset;123=Kids;131=Pet;139=Candlelight;144=SCN;147=Museum;160=Program;184=Shallow DOF Program;216=HDR
7 AEFlags int8u Bit3=AE lock;Bit4=Flash recommended?;Bit7=Aperture wide open
8 AEApertureSteps int8u
9 AEMaxAperture int8u
10 AEMaxAperture2 int8u
11 AEMinAperture int8u
12 AEMeteringMode int8u 0=Multi-segment;Bit4=Center-weighted average;Bit5=Spot
13 AEWhiteBalance int8u&0xf0 0=Standard;1=Daylight;2=Shade;3=Cloudy;4=Daylight Fluorescent;5=Day White Fluorescent;6=White Fluorescent;7=Tungsten;8=Unknown
13.1 AEMeteringMode2 int8u&0x0f 0=Multi-segment;Bit0=Center-weighted average;Bit1=Spot
14 FlashExposureCompSet int8s
21 LevelIndicator int8u`,
  'Pentax::AEInfo2': `record 1 int8u
2 AEExposureTime int8u
3 AEAperture int8u
4 AE_ISO int8u
5 AEXv int8u
6 AEBXv int8s
8 AEError int8s
11 AEApertureSteps int8u
15 SceneMode int8u 0=Off;1=HDR;4=Auto PICT;5=Portrait;6=Landscape;7=Macro;8=Sport;9=Night Scene Portrait;10=No Flash;11=Night Scene;12=Surf & Snow;14=Sunset;15=Kids;16=Pet;17=Candlelight;18=Museum;20=Food;21=Stage Lighting;22=Night Snap;25=Night Scene HDR;26=Blue Sky;27=Forest;29=Backlight Silhouette
16 AEMaxAperture int8u
17 AEMaxAperture2 int8u
18 AEMinAperture int8u
19 AEMinExposureTime int8u`,
  'Pentax::AEInfo3': `record 1 int8u
16 AEExposureTime int8u
17 AEAperture int8u
18 AE_ISO int8u
28 AEMaxAperture int8u
29 AEMaxAperture2 int8u
30 AEMinAperture int8u
31 AEMinExposureTime int8u`,
  'Pentax::AEInfoUnknown': `record 1 int8u
[no tags ?`,
  'Pentax::LensInfo': `record 1 int8u
0 LensType int8u[2] @3
3 LensData >Pentax::LensData`,
  'Pentax::LensInfo2': `record 1 int8u
0 LensType int8u[4] @3
4 LensData >Pentax::LensData`,
  'Pentax::LensInfo3': `record 1 int8u
1 LensType int8u[4] @3
13 LensData >Pentax::LensData`,
  'Pentax::LensInfo4': `record 1 int8u
1 LensType int8u[4] @3
12 LensData >Pentax::LensData`,
  'Pentax::LensInfo5': `record 1 int8u
1 LensType int8u[5] @3
15 LensData >Pentax::LensData`,
  'Pentax::FlashInfo': `record 1 int8u
0 FlashStatus int8u 0=Off;1=Off (1);2=External, Did not fire;6=External, Fired;8=Internal, Did not fire (0x08);9=Internal, Did not fire;13=Internal, Fired
1 InternalFlashMode int8u 0=n/a - Off-Auto-Aperture;134=Fired, Wireless (Control);149=Fired, Wireless (Master);192=Fired;193=Fired, Red-eye reduction;194=Fired, Auto;195=Fired, Auto, Red-eye reduction;198=Fired, Wireless (Control), Fired normally not as control;200=Fired, Slow-sync;201=Fired, Slow-sync, Red-eye reduction;202=Fired, Trailing-curtain Sync;240=Did not fire, Normal;241=Did not fire, Red-eye reduction;242=Did not fire, Auto;243=Did not fire, Auto, Red-eye reduction;244=Did not fire, (Unknown 0xf4);245=Did not fire, Wireless (Master);246=Did not fire, Wireless (Control);248=Did not fire, Slow-sync;249=Did not fire, Slow-sync, Red-eye reduction;250=Did not fire, Trailing-curtain Sync
2 ExternalFlashMode int8u 0=n/a - Off-Auto-Aperture;63=Off;64=On, Auto;191=On, Flash Problem;192=On, Manual;196=On, P-TTL Auto;197=On, Contrast-control Sync;198=On, High-speed Sync;204=On, Wireless;205=On, Wireless, High-speed Sync;240=Not Connected
3 InternalFlashStrength int8u
4 TTL_DA_AUp int8u
5 TTL_DA_ADown int8u
6 TTL_DA_BUp int8u
7 TTL_DA_BDown int8u
24.1 ExternalFlashGuideNumber int8u&0x1f
25 ExternalFlashExposureComp int8u 0=n/a;144=n/a (Manual Mode);164=-3.0;167=-2.5;168=-2.0;171=-1.5;172=-1.0;175=-0.5;176=0.0;179=0.5;180=1.0
26 ExternalFlashBounce int8u 0=n/a;16=Direct;48=Bounce`,
  'Pentax::FlashInfoUnknown': `record 1 int8u
[no tags ?`,
  'Pentax::CameraInfo': `record 4 int32u
0 PentaxModelID int32u @0
1 ManufactureDate int32u
2 ProductionCode int32u[2]
4 InternalSerialNumber int32u`,
  'Pentax::BatteryInfo': `record 1 int8u
0.1 PowerSource int8u&0x0f 1=Camera Battery;2=Body Battery;3=Grip Battery;4=External Power Supply
0.1 PowerSource int8u&0x0f 1=Body Battery;2=Grip Battery;4=External Power Supply
0.2 PowerAvailable int8u&0xf0 Bit0=Body Battery;Bit1=Grip Battery;Bit3=External Power Supply
1.1 BodyBatteryState int8u&0xf0 1=Empty or Missing;2=Almost Empty;3=Running Low;4=Full
1.1 BodyBatteryState int8u&0xf0 1=Empty or Missing;2=Almost Empty;3=Running Low;4=Close to Full;5=Full
1.2 GripBatteryState int8u&0x0f 1=Empty or Missing;2=Almost Empty;3=Running Low;4=Full
2 BodyBatteryADNoLoad int8u
2 BodyBatteryVoltage1 int16u
2 BodyBatteryState int8u @6
3 BodyBatteryADLoad int8u
3 BodyBatteryPercent int8u
4 GripBatteryADNoLoad int8u
4 BodyBatteryVoltage2 int16u
4 BodyBatteryVoltage int32u
5 GripBatteryADLoad int8u
6 BodyBatteryVoltage3 int16u
8 BodyBatteryVoltage4 int16u
16 GripBatteryState int8u @6
17 GripBatteryPercent int8u
18 GripBatteryVoltage int32u`,
  'Pentax::AFInfo': `record 1 int8u
0 AFPointsUnknown1? int16u 0=(none);1911=Central 9 points;2047=All;Bit0=Upper-left;Bit1=Top;Bit10=Lower-right;Bit2=Upper-right;Bit3=Left;Bit4=Mid-left;Bit5=Center;Bit6=Mid-right;Bit7=Right;Bit8=Lower-left;Bit9=Bottom
2 AFPointsUnknown2? int16u @5
4 AFPredictor int16s
6 AFDefocus int8u
7 AFIntegrationTime int8u
11 AFPointsInFocus int8u 0=None;1=Lower-left, Bottom;2=Bottom;3=Lower-right, Bottom;4=Mid-left, Center;5=Center (horizontal);6=Mid-right, Center;7=Upper-left, Top;8=Top;9=Upper-right, Top;10=Right;11=Lower-left, Mid-left;12=Upper-left, Mid-left;13=Bottom, Center;14=Top, Center;15=Lower-right, Mid-right;16=Upper-right, Mid-right;17=Left;18=Mid-left;19=Center (vertical);20=Mid-right
20 AFPointValues? int16uRev[69]
298 AFPointsSelected int8u[101]
399 AFPointsUnknown? int8u[101]
506 LiveView int8u 0=Off;1=On
509 AFHold int8u 0=Off;1=Short;2=Medium;3=Long
543 FirstFrameActionInAFC int8u 0=Auto;1=Release Priority;2=Focus Priority
544 ActionInAFCCont int8u 0=Auto;1=Focus Priority;2=FPS Priority
545 AFCHold int8u&0x03 0=Low;1=Medium;2=High;3=Off
545.1 AFCPointTracking int8u&0x0c 0=Type 1;1=Type 2;2=Type 3
545.2 AFCSensitivity int8u&0x70
2400 SubjectRecognition int8u 0=Off;1=On`,
  'Pentax::KelvinWB': `record 2 int16u
1 KelvinWB_Daylight int16u[4]
5 KelvinWB_01 int16u[4]
9 KelvinWB_02 int16u[4]
13 KelvinWB_03 int16u[4]
17 KelvinWB_04 int16u[4]
21 KelvinWB_05 int16u[4]
25 KelvinWB_06 int16u[4]
29 KelvinWB_07 int16u[4]
33 KelvinWB_08 int16u[4]
37 KelvinWB_09 int16u[4]
41 KelvinWB_10 int16u[4]
45 KelvinWB_11 int16u[4]
49 KelvinWB_12 int16u[4]
53 KelvinWB_13 int16u[4]
57 KelvinWB_14 int16u[4]
61 KelvinWB_15 int16u[4]
65 KelvinWB_16 int16u[4]`,
  'Pentax::ColorInfo': `record 1 int8s
16 WBShiftAB int8s
17 WBShiftGM int8s`,
  'Pentax::EVStepInfo': `record 1 int8u
0 EVSteps int8u 0=1/2 EV Steps;1=1/3 EV Steps
1 SensitivitySteps int8u 0=1 EV Steps;1=As EV Steps
3 LiveView int8u 0=Off;1=On`,
  'Pentax::ShotInfo': `record 1 int8u
1 CameraOrientation int8u 16=Horizontal (normal);32=Rotate 180;48=Rotate 90 CW;64=Rotate 270 CW;80=Upwards;96=Downwards`,
  'Pentax::FacePos': `record 2 int16u
0 Face1Position int16u[2]
2 Face2Position int16u[2]
4 Face3Position int16u[2]
6 Face4Position int16u[2]
8 Face5Position int16u[2]
10 Face6Position int16u[2]
12 Face7Position int16u[2]
14 Face8Position int16u[2]
16 Face9Position int16u[2]
18 Face10Position int16u[2]
20 Face11Position int16u[2]
22 Face12Position int16u[2]
24 Face13Position int16u[2]
26 Face14Position int16u[2]
28 Face15Position int16u[2]
30 Face16Position int16u[2]
32 Face17Position int16u[2]
34 Face18Position int16u[2]
36 Face19Position int16u[2]
38 Face20Position int16u[2]
40 Face21Position int16u[2]
42 Face22Position int16u[2]
44 Face23Position int16u[2]
46 Face24Position int16u[2]
48 Face25Position int16u[2]
50 Face26Position int16u[2]
52 Face27Position int16u[2]
54 Face28Position int16u[2]
56 Face29Position int16u[2]
58 Face30Position int16u[2]
60 Face31Position int16u[2]
62 Face32Position int16u[2]`,
  'Pentax::FaceSize': `record 2 int16u
0 Face1Size int16u[2]
2 Face2Size int16u[2]
4 Face3Size int16u[2]
6 Face4Size int16u[2]
8 Face5Size int16u[2]
10 Face6Size int16u[2]
12 Face7Size int16u[2]
14 Face8Size int16u[2]
16 Face9Size int16u[2]
18 Face10Size int16u[2]
20 Face11Size int16u[2]
22 Face12Size int16u[2]
24 Face13Size int16u[2]
26 Face14Size int16u[2]
28 Face15Size int16u[2]
30 Face16Size int16u[2]
32 Face17Size int16u[2]
34 Face18Size int16u[2]
36 Face19Size int16u[2]
38 Face20Size int16u[2]
40 Face21Size int16u[2]
42 Face22Size int16u[2]
44 Face23Size int16u[2]
46 Face24Size int16u[2]
48 Face25Size int16u[2]
50 Face26Size int16u[2]
52 Face27Size int16u[2]
54 Face28Size int16u[2]
56 Face29Size int16u[2]
58 Face30Size int16u[2]
60 Face31Size int16u[2]
62 Face32Size int16u[2]`,
  'Pentax::FilterInfo': `record 1 int8u
0 SourceDirectoryIndex int16u
2 SourceFileIndex int16u
5 DigitalFilter01 undef[17] @7
22 DigitalFilter02 undef[17] @7
39 DigitalFilter03 undef[17] @7
56 DigitalFilter04 undef[17] @7
73 DigitalFilter05 undef[17] @7
90 DigitalFilter06 undef[17] @7
107 DigitalFilter07 undef[17] @7
124 DigitalFilter08 undef[17] @7
141 DigitalFilter09 undef[17] @7
158 DigitalFilter10 undef[17] @7
175 DigitalFilter11 undef[17] @7
192 DigitalFilter12 undef[17] @7
209 DigitalFilter13 undef[17] @7
226 DigitalFilter14 undef[17] @7
243 DigitalFilter15 undef[17] @7
260 DigitalFilter16 undef[17] @7
277 DigitalFilter17 undef[17] @7
294 DigitalFilter18 undef[17] @7
311 DigitalFilter19 undef[17] @7
328 DigitalFilter20 undef[17] @7`,
  'Pentax::LevelInfoK3III': `record 1 int8s
1 CameraOrientation int8s 0=Horizontal (normal);1=Rotate 270 CW;2=Rotate 180;3=Rotate 90 CW;4=Upwards;5=Downwards
3 RollAngle int16s
5 PitchAngle int16s`,
  'Pentax::LevelInfo': `record 1 int8s
0 LevelOrientation int8s&0x0f 0=n/a;1=Horizontal (normal);2=Rotate 180;3=Rotate 90 CW;4=Rotate 270 CW;9=Horizontal, Off Level;10=Rotate 180, Off Level;11=Rotate 90 CW, Off Level;12=Rotate 270 CW, Off Level;13=Upwards;14=Downwards
0.1 CompositionAdjust int8s&0xf0 0=Off;2=Composition Adjust;10=Composition Adjust + Horizon Correction;12=Horizon Correction
1 RollAngle int8s
2 PitchAngle int8s
5 CompositionAdjustX int8s
6 CompositionAdjustY int8s
7 CompositionAdjustRotation int8s`,
  'Pentax::WBLevels': `record 1 int8u
2 WB_RGGBLevelsDaylight int16u[4]
11 WB_RGGBLevelsShade int16u[4]
20 WB_RGGBLevelsCloudy int16u[4]
29 WB_RGGBLevelsTungsten int16u[4]
38 WB_RGGBLevelsFluorescentD int16u[4]
47 WB_RGGBLevelsFluorescentN int16u[4]
56 WB_RGGBLevelsFluorescentW int16u[4]
65 WB_RGGBLevelsFlash int16u[4]
74 WB_RGGBLevelsFluorescentL int16u[4]
83 WB_RGGBLevelsUnknown? int16u[4]
92 WB_RGGBLevelsUserSelected int16u[4]`,
  'Pentax::CAFPointInfo': `record 1 int8u
1 NumCAFPoints int8u
1.1 CAFGridSize int8u
2 CAFPointsInFocus int8u
2.1 CAFPointsSelected int8u`,
  'Pentax::LensInfoQ': `record 1 int8u
12 LensModel string[30]
42 LensInfo string[20]`,
  'Pentax::PixelShiftInfo': `record 1 int8u
0 PixelShiftResolution int8u 0=Off;1=On`,
  'Pentax::AFPointInfo': `record 1 int8u
2 NumAFPoints int16u
4 AFPointsInFocus int8u
4.1 AFPointsSelected int8u
4.2 AFPointsSpecial int8u`,
  'Pentax::TempInfo': `record 1 int8u
10 ShotNumber int8u
12 SensorTemperature int16s
14 SensorTemperature2 int16s
20 CameraTemperature4 int16s
22 CameraTemperature5 int16s
42 SensorTemperature int16s`,
  'Pentax::UnknownInfo': `record 1 int8u
[no tags ?`,
  'Pentax::FaceInfoK3III': `record 4 int32u
0 FaceImageSize int32u[2]
0.1 FaceInfoK3III? int32u
2 CAFArea int32u[4]
6 FacesDetectedA int32u
8 FacesDetectedB int32u
10 Face1AArea int32u[4]
14 Face1AEye1 int32u[4]
18 Face1AEye2 int32u[4]
30 Face2AArea int32u[4]
34 Face2AEye1 int32u[4]
38 Face2AEye2 int32u[4]
50 Face3AArea int32u[4]
54 Face3AEye1 int32u[4]
58 Face3AEye2 int32u[4]
70 Face4AArea int32u[4]
74 Face4AEye1 int32u[4]
78 Face4AEye2 int32u[4]
90 Face5AArea int32u[4]
94 Face5AEye1 int32u[4]
98 Face5AEye2 int32u[4]
110 Face6AArea int32u[4]
114 Face6AEye1 int32u[4]
118 Face6AEye2 int32u[4]
130 Face7AArea int32u[4]
134 Face7AEye1 int32u[4]
138 Face7AEye2 int32u[4]
150 Face8AArea int32u[4]
154 Face8AEye1 int32u[4]
158 Face8AEye2 int32u[4]
170 Face9AArea int32u[4]
174 Face9AEye1 int32u[4]
178 Face9AEye2 int32u[4]
190 Face10AArea int32u[4]
194 Face10AEye1 int32u[4]
198 Face10AEye2 int32u[4]
210 Face1BArea int32u[4]
214 Face1BEye1 int32u[4]
218 Face1BEye2 int32u[4]
230 Face2BArea int32u[4]
234 Face2BEye1 int32u[4]
238 Face2BEye2 int32u[4]
250 Face3BArea int32u[4]
254 Face3BEye1 int32u[4]
258 Face3BEye2 int32u[4]
270 Face4BArea int32u[4]
274 Face4BEye1 int32u[4]
278 Face4BEye2 int32u[4]
290 Face5BArea int32u[4]
294 Face5BEye1 int32u[4]
298 Face5BEye2 int32u[4]
310 Face6BArea int32u[4]
314 Face6BEye1 int32u[4]
318 Face6BEye2 int32u[4]
330 Face7BArea int32u[4]
334 Face7BEye1 int32u[4]
338 Face7BEye2 int32u[4]
350 Face8BArea int32u[4]
354 Face8BEye1 int32u[4]
358 Face8BEye2 int32u[4]
370 Face9BArea int32u[4]
374 Face9BEye1 int32u[4]
378 Face9BEye2 int32u[4]
390 Face10BArea int32u[4]
394 Face10BEye1 int32u[4]
398 Face10BEye2 int32u[4]`,
  'Pentax::AFInfoK3III': `record 2 int16u
0 AFInfoK3III? int16u
0.1 AFMode int16u 0=Phase Detect;2=Contrast Detect;255=Manual Focus
1 AFSelectionMode int16u 0=Manual Focus;1=Spot;2=Select (5-points);3=Expanded Area (S);4=Expanded Area (M);5=Expanded Area (L);6=Select (S);7=Zone Select (21-point);8=Select XS;255=Auto Area;8193=Contrast-detect Auto Area;8194=Contrast-detect Select;8195=Pinpoint;8196=Tracking;8197=Continuous;8198=Face Detection;8199=Contrast-detect Select (S);8200=Contrast-detect Select (M);8201=Contrast-detect Select (L);8202=Contrast-detect Zone Select;8203=Contrast-detect Spot
2 MaxNumAFPoints int16u
3 NumAFPoints int16u
7 AFFrameSize int16u[2]
7.1 AFAreas int16u
11 AFAreaSize int16u[2]`,
  'Pentax::LensData': `record 1 int8u
0.1 AutoAperture int8u&0x01 0=On;1=Off
0.2 MinAperture int8u&0x06 0=22;1=32;2=45;3=16
0.3 LensFStops int8u&0x70
1 LensKind? int8u
2 LC1? int8u
3 MinFocusDistance int8u&0xf8 0=0.13-0.19 m;1=0.20-0.24 m;2=0.25-0.28 m;3=0.28-0.30 m;4=0.35-0.38 m;5=0.40-0.45 m;6=0.49-0.50 m;7=0.6 m;8=0.7 m;9=0.8-0.9 m;10=1.0 m;11=1.1-1.2 m;12=1.4-1.5 m;13=1.5 m;14=2.0 m;15=2.0-2.1 m;16=2.1 m;17=2.2-2.9 m;18=3.0 m;19=4-5 m;20=5.6 m
3.1 FocusRangeIndex int8u&0x07 0=5;1=4;2=6 (far);3=7 (very far);4=2;5=3;6=1 (close);7=0 (very close)
4 LC3? int8u
5 LC4? int8u
6 LC5? int8u
7 LC6? int8u
8 LC7? int8u
9 LensFocalLength int8u
9 LC8? int8u
10 NominalMaxAperture int8u&0xf0
10.1 NominalMinAperture int8u&0x0f
11 LC10? int8u
12 LC11? int8u
13 LC12? int8u
14.1 MaxAperture int8u&0x7f
15 LC14? int8u
16 LC15? int8u`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `13=Optio 330/430;76070=Optio 230;76120=Optio 330GS;76130=Optio 450/550;76140=Optio S;76145=Optio S V1.01;76180=*ist D;76210=Optio 33L;76220=Optio 33LF;76230=Optio 33WR/43WR/555;76245=Optio S4;76290=Optio MX;76300=Optio S40;76310=Optio S4i;76340=Optio 30;76370=Optio S30;76390=Optio 750Z;76400=Optio SV;76405=Optio SVi;76410=Optio X;76430=Optio S5i;76440=Optio S50;76450=*ist DS;76470=Optio MX4;76480=Optio S5n;76490=Optio WP;76540=Optio S55;76560=Optio S5z;76570=*ist DL;76580=Optio S60;76590=Optio S45;76600=Optio S6;76620=Optio WPi;76630=BenQ DC X600;76640=*ist DS2;76642=Samsung GX-1S;76650=Optio A10;76670=*ist DL2;76672=Samsung GX-1L;76700=K100D;76701=K110D;76706=K100D Super;76720=Optio T10/T20;76770=Optio W10;76790=Optio M10;76830=K10D;76832=Samsung GX10;76840=Optio S7;76845=Optio L20;76850=Optio M20;76860=Optio W20;76870=Optio A20;76920=Optio E30;76925=Optio E35;76930=Optio T30;76940=Optio M30;76945=Optio L30;76950=Optio W30;76960=Optio A30;76980=Optio E40;76990=Optio M40;76995=Optio L40;76997=Optio L36;77000=Optio Z10;77010=K20D;77012=Samsung GX20;77020=Optio S10;77030=Optio A40;77040=Optio V10;77050=K200D;77060=Optio S12;77070=Optio E50;77080=Optio M50;77090=Optio L50;77100=Optio V20;77120=Optio W60;77130=Optio M60;77160=Optio E60/M90;77170=K2000;77171=K-m;77190=Optio P70;77200=Optio L70;77210=Optio E70;77230=X70;77240=K-7;77260=Optio W80;77290=Optio P80;77300=Optio WS80;77310=K-x;77320=645D;77330=Optio E80;77360=Optio W90;77370=Optio I-10;77380=Optio H90;77390=Optio E90;77400=X90;77420=K-r;77430=K-5;77450=Optio RS1000/RS1500;77460=Optio RZ10;77470=Optio LS1000;77500=Optio WG-1 GPS;77520=Optio S1;77540=Q;77560=K-01;77580=Optio RZ18;77590=Optio VS20;77610=Optio WG-2 GPS;77640=Optio LS465;77650=K-30;77660=X-5;77670=Q10;77680=K-5 II;77681=K-5 II s;77690=Q7;77700=MX-1;77710=WG-3 GPS;77720=WG-3;77730=WG-10;77750=K-50;77760=K-3;77770=K-500;77790=WG-4 GPS;77800=WG-4;77830=WG-20;77840=645Z;77850=K-S1;77860=K-S2;77870=Q-S1;77910=WG-30;77950=WG-30W;77960=WG-5 GPS;77970=K-1;77980=K-3 II;78320=WG-M2;78350=GR III;78370=K-70;78380=KP;78400=K-1 Mark II;78420=K-3 Mark III;78480=WG-70;78490=GR IIIx;78520=KF;78550=K-3 Mark III Monochrome;78560=GR IV;78640=GR IV Monochrome`,
  `0=Pago Pago;1=Honolulu;2=Anchorage;3=Vancouver;4=San Francisco;5=Los Angeles;6=Calgary;7=Denver;8=Mexico City;9=Chicago;10=Miami;11=Toronto;12=New York;13=Santiago;14=Caracus;15=Halifax;16=Buenos Aires;17=Sao Paulo;18=Rio de Janeiro;19=Madrid;20=London;21=Paris;22=Milan;23=Rome;24=Berlin;25=Johannesburg;26=Istanbul;27=Cairo;28=Jerusalem;29=Moscow;30=Jeddah;31=Tehran;32=Dubai;33=Karachi;34=Kabul;35=Male;36=Delhi;37=Colombo;38=Kathmandu;39=Dacca;40=Yangon;41=Bangkok;42=Kuala Lumpur;43=Vientiane;44=Singapore;45=Phnom Penh;46=Ho Chi Minh;47=Jakarta;48=Hong Kong;49=Perth;50=Beijing;51=Shanghai;52=Manila;53=Taipei;54=Seoul;55=Adelaide;56=Tokyo;57=Guam;58=Sydney;59=Noumea;60=Wellington;61=Auckland;62=Lima;63=Dakar;64=Algiers;65=Helsinki;66=Athens;67=Nairobi;68=Amsterdam;69=Stockholm;70=Lisbon;71=Copenhagen;72=Warsaw;73=Prague;74=Budapest`,
  `-1 0=-1;-2 0=-2;-3 0=-3;-4 0=-4;0 0=0;1 0=1;2 0=2;3 0=3;4 0=4`,
  `0 0=M-42 or No Lens;1 0=K or M Lens;2 0=A Series Lens;3 0=Sigma;3 17=smc PENTAX-FA SOFT 85mm F2.8;3 18=smc PENTAX-F 1.7X AF ADAPTER;3 19=smc PENTAX-F 24-50mm F4;3 20=smc PENTAX-F 35-80mm F4-5.6;3 21=smc PENTAX-F 80-200mm F4.7-5.6;3 22=smc PENTAX-F FISH-EYE 17-28mm F3.5-4.5;3 23=smc PENTAX-F 100-300mm F4.5-5.6 or Sigma Lens;3 23.1=Sigma AF 28-300mm F3.5-5.6 DL IF;3 23.2=Sigma AF 28-300mm F3.5-6.3 DG IF Macro;3 23.3=Tokina 80-200mm F2.8 ATX-Pro;3 24=smc PENTAX-F 35-135mm F3.5-4.5;3 25=smc PENTAX-F 35-105mm F4-5.6 or Sigma or Tokina Lens;3 25.1=Sigma 55-200mm F4-5.6 DC;3 25.2=Sigma AF 28-300mm F3.5-5.6 DL IF;3 25.3=Sigma AF 28-300mm F3.5-6.3 DL IF;3 25.4=Sigma AF 28-300mm F3.5-6.3 DG IF Macro;3 25.5=Tokina 80-200mm F2.8 ATX-Pro;3 26=smc PENTAX-F* 250-600mm F5.6 ED[IF];3 27=smc PENTAX-F 28-80mm F3.5-4.5 or Tokina Lens;3 27.1=Tokina AT-X Pro AF 28-70mm F2.6-2.8;3 28=smc PENTAX-F 35-70mm F3.5-4.5 or Tokina Lens;3 28.1=Tokina 19-35mm F3.5-4.5 AF;3 28.2=Tokina AT-X AF 400mm F5.6;3 29=PENTAX-F 28-80mm F3.5-4.5 or Sigma or Tokina Lens;3 29.1=Sigma AF 18-125mm F3.5-5.6 DC;3 29.2=Tokina AT-X PRO 28-70mm F2.6-2.8;3 30=PENTAX-F 70-200mm F4-5.6;3 31=smc PENTAX-F 70-210mm F4-5.6 or Tokina or Takumar Lens;3 31.1=Tokina AF 730 75-300mm F4.5-5.6;3 31.2=Takumar-F 70-210mm F4-5.6;3 32=smc PENTAX-F 50mm F1.4;3 33=smc PENTAX-F 50mm F1.7;3 34=smc PENTAX-F 135mm F2.8 [IF];3 35=smc PENTAX-F 28mm F2.8;3 36=Sigma 20mm F1.8 EX DG Aspherical RF;3 38=smc PENTAX-F* 300mm F4.5 ED[IF];3 39=smc PENTAX-F* 600mm F4 ED[IF];3 40=smc PENTAX-F Macro 100mm F2.8;3 41=smc PENTAX-F Macro 50mm F2.8 or Sigma Lens;3 41.1=Sigma 50mm F2.8 Macro;3 42=Sigma 300mm F2.8 EX DG APO IF;3 44=Sigma or Tamron Lens (3 44);3 44.1=Sigma AF 10-20mm F4-5.6 EX DC;3 44.2=Sigma 12-24mm F4.5-5.6 EX DG;3 44.3=Sigma 17-70mm F2.8-4.5 DC Macro;3 44.4=Sigma 18-50mm F3.5-5.6 DC;3 44.5=Sigma 17-35mm F2.8-4 EX DG;3 44.6=Tamron 35-90mm F4-5.6 AF;3 44.7=Sigma AF 18-35mm F3.5-4.5 Aspherical;3 46=Sigma or Samsung Lens (3 46);3 46.1=Sigma APO 70-200mm F2.8 EX;3 46.2=Sigma EX APO 100-300mm F4 IF;3 46.3=Samsung/Schneider D-XENON 50-200mm F4-5.6 ED;3 50=smc PENTAX-FA 28-70mm F4 AL;3 51=Sigma 28mm F1.8 EX DG Aspherical Macro;3 52=smc PENTAX-FA 28-200mm F3.8-5.6 AL[IF] or Tamron Lens;3 52.1=Tamron AF LD 28-200mm F3.8-5.6 [IF] Aspherical (171D);3 53=smc PENTAX-FA 28-80mm F3.5-5.6 AL;3 247=smc PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED[IF];3 248=smc PENTAX-DA 12-24mm F4 ED AL[IF];3 250=smc PENTAX-DA 50-200mm F4-5.6 ED;3 251=smc PENTAX-DA 40mm F2.8 Limited;3 252=smc PENTAX-DA 18-55mm F3.5-5.6 AL;3 253=smc PENTAX-DA 14mm F2.8 ED[IF];3 254=smc PENTAX-DA 16-45mm F4 ED AL;3 255=Sigma Lens (3 255);3 255.1=Sigma 18-200mm F3.5-6.3 DC;3 255.2=Sigma DL-II 35-80mm F4-5.6;3 255.3=Sigma DL Zoom 75-300mm F4-5.6;3 255.4=Sigma DF EX Aspherical 28-70mm F2.8;3 255.5=Sigma AF Tele 400mm F5.6 Multi-coated;3 255.6=Sigma 24-60mm F2.8 EX DG;3 255.7=Sigma 70-300mm F4-5.6 Macro;3 255.8=Sigma 55-200mm F4-5.6 DC;3 255.9=Sigma 18-50mm F2.8 EX DC;4 1=smc PENTAX-FA SOFT 28mm F2.8;4 2=smc PENTAX-FA 80-320mm F4.5-5.6;4 3=smc PENTAX-FA 43mm F1.9 Limited;4 6=smc PENTAX-FA 35-80mm F4-5.6;4 7=Irix 45mm F1.4;4 8=Irix 150mm F2.8 Macro;4 9=Irix 11mm F4 Firefly;4 10=Irix 15mm F2.4;4 12=smc PENTAX-FA 50mm F1.4;4 15=smc PENTAX-FA 28-105mm F4-5.6 [IF];4 16=Tamron AF 80-210mm F4-5.6 (178D);4 19=Tamron SP AF 90mm F2.8 (172E);4 20=smc PENTAX-FA 28-80mm F3.5-5.6;4 21=Cosina AF 100-300mm F5.6-6.7;4 22=Tokina 28-80mm F3.5-5.6;4 23=smc PENTAX-FA 20-35mm F4 AL;4 24=smc PENTAX-FA 77mm F1.8 Limited;4 25=Tamron SP AF 14mm F2.8;4 26=smc PENTAX-FA Macro 100mm F3.5 or Cosina Lens;4 26.1=Cosina 100mm F3.5 Macro;4 27=Tamron AF 28-300mm F3.5-6.3 LD Aspherical[IF] Macro (185D/285D);4 28=smc PENTAX-FA 35mm F2 AL;4 29=Tamron AF 28-200mm F3.8-5.6 LD Super II Macro (371D);4 34=smc PENTAX-FA 24-90mm F3.5-4.5 AL[IF];4 35=smc PENTAX-FA 100-300mm F4.7-5.8;4 36=Tamron AF 70-300mm F4-5.6 LD Macro 1:2;4 37=Tamron SP AF 24-135mm F3.5-5.6 AD AL (190D);4 38=smc PENTAX-FA 28-105mm F3.2-4.5 AL[IF];4 39=smc PENTAX-FA 31mm F1.8 AL Limited;4 41=Tamron AF 28-200mm Super Zoom F3.8-5.6 Aspherical XR [IF] Macro (A03);4 43=smc PENTAX-FA 28-90mm F3.5-5.6;4 44=smc PENTAX-FA J 75-300mm F4.5-5.8 AL;4 45=Tamron Lens (4 45);4 45.1=Tamron 28-300mm F3.5-6.3 Ultra zoom XR;4 45.2=Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro;4 46=smc PENTAX-FA J 28-80mm F3.5-5.6 AL;4 47=smc PENTAX-FA J 18-35mm F4-5.6 AL;4 49=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro;4 51=smc PENTAX-D FA 50mm F2.8 Macro;4 52=smc PENTAX-D FA 100mm F2.8 Macro;4 55=Samsung/Schneider D-XENOGON 35mm F2;4 56=Samsung/Schneider D-XENON 100mm F2.8 Macro;4 75=Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro (A001);4 214=smc PENTAX-DA 35mm F2.4 AL;4 229=smc PENTAX-DA 18-55mm F3.5-5.6 AL II;4 230=Tamron SP AF 17-50mm F2.8 XR Di II;4 231=smc PENTAX-DA 18-250mm F3.5-6.3 ED AL [IF];4 237=Samsung/Schneider D-XENOGON 10-17mm F3.5-4.5;4 239=Samsung/Schneider D-XENON 12-24mm F4 ED AL [IF];4 242=smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM (SDM unused);4 243=smc PENTAX-DA 70mm F2.4 Limited;4 244=smc PENTAX-DA 21mm F3.2 AL Limited;4 245=Samsung/Schneider D-XENON 50-200mm F4-5.6;4 246=Samsung/Schneider D-XENON 18-55mm F3.5-5.6;4 247=smc PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED[IF];4 248=smc PENTAX-DA 12-24mm F4 ED AL [IF];4 249=Tamron XR DiII 18-200mm F3.5-6.3 (A14);4 250=smc PENTAX-DA 50-200mm F4-5.6 ED;4 251=smc PENTAX-DA 40mm F2.8 Limited;4 252=smc PENTAX-DA 18-55mm F3.5-5.6 AL;4 253=smc PENTAX-DA 14mm F2.8 ED[IF];4 254=smc PENTAX-DA 16-45mm F4 ED AL;5 1=smc PENTAX-FA* 24mm F2 AL[IF];5 2=smc PENTAX-FA 28mm F2.8 AL;5 3=smc PENTAX-FA 50mm F1.7;5 4=smc PENTAX-FA 50mm F1.4;5 5=smc PENTAX-FA* 600mm F4 ED[IF];5 6=smc PENTAX-FA* 300mm F4.5 ED[IF];5 7=smc PENTAX-FA 135mm F2.8 [IF];5 8=smc PENTAX-FA Macro 50mm F2.8;5 9=smc PENTAX-FA Macro 100mm F2.8;5 10=smc PENTAX-FA* 85mm F1.4 [IF];5 11=smc PENTAX-FA* 200mm F2.8 ED[IF];5 12=smc PENTAX-FA 28-80mm F3.5-4.7;5 13=smc PENTAX-FA 70-200mm F4-5.6;5 14=smc PENTAX-FA* 250-600mm F5.6 ED[IF];5 15=smc PENTAX-FA 28-105mm F4-5.6;5 16=smc PENTAX-FA 100-300mm F4.5-5.6;5 98=smc PENTAX-FA 100-300mm F4.5-5.6;6 1=smc PENTAX-FA* 85mm F1.4 [IF];6 2=smc PENTAX-FA* 200mm F2.8 ED[IF];6 3=smc PENTAX-FA* 300mm F2.8 ED[IF];6 4=smc PENTAX-FA* 28-70mm F2.8 AL;6 5=smc PENTAX-FA* 80-200mm F2.8 ED[IF];6 6=smc PENTAX-FA* 28-70mm F2.8 AL;6 7=smc PENTAX-FA* 80-200mm F2.8 ED[IF];6 8=smc PENTAX-FA 28-70mm F4AL;6 9=smc PENTAX-FA 20mm F2.8;6 10=smc PENTAX-FA* 400mm F5.6 ED[IF];6 13=smc PENTAX-FA* 400mm F5.6 ED[IF];6 14=smc PENTAX-FA* Macro 200mm F4 ED[IF];7 0=smc PENTAX-DA 21mm F3.2 AL Limited;7 58=smc PENTAX-D FA Macro 100mm F2.8 WR;7 75=Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro (A001);7 201=smc Pentax-DA L 50-200mm F4-5.6 ED WR;7 202=smc PENTAX-DA L 18-55mm F3.5-5.6 AL WR;7 203=HD PENTAX-DA 55-300mm F4-5.8 ED WR;7 204=HD PENTAX-DA 15mm F4 ED AL Limited;7 205=HD PENTAX-DA 35mm F2.8 Macro Limited;7 206=HD PENTAX-DA 70mm F2.4 Limited;7 207=HD PENTAX-DA 21mm F3.2 ED AL Limited;7 208=HD PENTAX-DA 40mm F2.8 Limited;7 212=smc PENTAX-DA 50mm F1.8;7 213=smc PENTAX-DA 40mm F2.8 XS;7 214=smc PENTAX-DA 35mm F2.4 AL;7 216=smc PENTAX-DA L 55-300mm F4-5.8 ED;7 217=smc PENTAX-DA 50-200mm F4-5.6 ED WR;7 218=smc PENTAX-DA 18-55mm F3.5-5.6 AL WR;7 220=Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical [IF];7 221=smc PENTAX-DA L 50-200mm F4-5.6 ED;7 222=smc PENTAX-DA L 18-55mm F3.5-5.6;7 223=Samsung/Schneider D-XENON 18-55mm F3.5-5.6 II;7 224=smc PENTAX-DA 15mm F4 ED AL Limited;7 225=Samsung/Schneider D-XENON 18-250mm F3.5-6.3;7 226=smc PENTAX-DA* 55mm F1.4 SDM (SDM unused);7 227=smc PENTAX-DA* 60-250mm F4 [IF] SDM (SDM unused);7 228=Samsung 16-45mm F4 ED;7 229=smc PENTAX-DA 18-55mm F3.5-5.6 AL II;7 230=Tamron AF 17-50mm F2.8 XR Di-II LD (Model A16);7 231=smc PENTAX-DA 18-250mm F3.5-6.3 ED AL [IF];7 233=smc PENTAX-DA 35mm F2.8 Macro Limited;7 234=smc PENTAX-DA* 300mm F4 ED [IF] SDM (SDM unused);7 235=smc PENTAX-DA* 200mm F2.8 ED [IF] SDM (SDM unused);7 236=smc PENTAX-DA 55-300mm F4-5.8 ED;7 238=Tamron AF 18-250mm F3.5-6.3 Di II LD Aspherical [IF] Macro;7 241=smc PENTAX-DA* 50-135mm F2.8 ED [IF] SDM (SDM unused);7 242=smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM (SDM unused);7 243=smc PENTAX-DA 70mm F2.4 Limited;7 244=smc PENTAX-DA 21mm F3.2 AL Limited;8 0=Sigma 50-150mm F2.8 II APO EX DC HSM;8 3=Sigma 18-125mm F3.8-5.6 DC HSM;8 4=Sigma 50mm F1.4 EX DG HSM;8 6=Sigma 4.5mm F2.8 EX DC Fisheye;8 7=Sigma 24-70mm F2.8 IF EX DG HSM;8 8=Sigma 18-250mm F3.5-6.3 DC OS HSM;8 11=Sigma 10-20mm F3.5 EX DC HSM;8 12=Sigma 70-300mm F4-5.6 DG OS;8 13=Sigma 120-400mm F4.5-5.6 APO DG OS HSM;8 14=Sigma 17-70mm F2.8-4.0 DC Macro OS HSM;8 15=Sigma 150-500mm F5-6.3 APO DG OS HSM;8 16=Sigma 70-200mm F2.8 EX DG Macro HSM II;8 17=Sigma 50-500mm F4.5-6.3 DG OS HSM;8 18=Sigma 8-16mm F4.5-5.6 DC HSM;8 20=Sigma 18-50mm F2.8-4.5 DC HSM;8 21=Sigma 17-50mm F2.8 EX DC OS HSM;8 22=Sigma 85mm F1.4 EX DG HSM;8 23=Sigma 70-200mm F2.8 APO EX DG OS HSM;8 24=Sigma 17-70mm F2.8-4 DC Macro OS HSM;8 25=Sigma 17-50mm F2.8 EX DC HSM;8 27=Sigma 18-200mm F3.5-6.3 II DC HSM;8 28=Sigma 18-250mm F3.5-6.3 DC Macro HSM;8 29=Sigma 35mm F1.4 DG HSM;8 30=Sigma 17-70mm F2.8-4 DC Macro HSM ¦ C;8 31=Sigma 18-35mm F1.8 DC HSM;8 32=Sigma 30mm F1.4 DC HSM ¦ A;8 33=Sigma 18-200mm F3.5-6.3 DC Macro HSM;8 34=Sigma 18-300mm F3.5-6.3 DC Macro HSM;8 59=HD PENTAX-D FA 150-450mm F4.5-5.6 ED DC AW;8 60=HD PENTAX-D FA* 70-200mm F2.8 ED DC AW;8 61=HD PENTAX-D FA 28-105mm F3.5-5.6 ED DC WR;8 62=HD PENTAX-D FA 24-70mm F2.8 ED SDM WR;8 63=HD PENTAX-D FA 15-30mm F2.8 ED SDM WR;8 64=HD PENTAX-D FA* 50mm F1.4 SDM AW;8 65=HD PENTAX-D FA 70-210mm F4 ED SDM WR;8 66=HD PENTAX-D FA 85mm F1.4 ED SDM AW;8 67=HD PENTAX-D FA 21mm F2.4 ED Limited DC WR;8 195=HD PENTAX DA* 16-50mm F2.8 ED PLM AW;8 196=HD PENTAX-DA* 11-18mm F2.8 ED DC AW;8 197=HD PENTAX-DA 55-300mm F4.5-6.3 ED PLM WR RE;8 198=smc PENTAX-DA L 18-50mm F4-5.6 DC WR RE;8 199=HD PENTAX-DA 18-50mm F4-5.6 DC WR RE;8 200=HD PENTAX-DA 16-85mm F3.5-5.6 ED DC WR;8 209=HD PENTAX-DA 20-40mm F2.8-4 ED Limited DC WR;8 210=smc PENTAX-DA 18-270mm F3.5-6.3 ED SDM;8 211=HD PENTAX-DA 560mm F5.6 ED AW;8 215=smc PENTAX-DA 18-135mm F3.5-5.6 ED AL [IF] DC WR;8 226=smc PENTAX-DA* 55mm F1.4 SDM;8 227=smc PENTAX-DA* 60-250mm F4 [IF] SDM;8 232=smc PENTAX-DA 17-70mm F4 AL [IF] SDM;8 234=smc PENTAX-DA* 300mm F4 ED [IF] SDM;8 235=smc PENTAX-DA* 200mm F2.8 ED [IF] SDM;8 241=smc PENTAX-DA* 50-135mm F2.8 ED [IF] SDM;8 242=smc PENTAX-DA* 16-50mm F2.8 ED AL [IF] SDM;8 255=Sigma Lens (8 255);8 255.1=Sigma 70-200mm F2.8 EX DG Macro HSM II;8 255.2=Sigma 150-500mm F5-6.3 DG APO [OS] HSM;8 255.3=Sigma 50-150mm F2.8 II APO EX DC HSM;8 255.4=Sigma 4.5mm F2.8 EX DC HSM Circular Fisheye;8 255.5=Sigma 50-200mm F4-5.6 DC OS;8 255.6=Sigma 24-70mm F2.8 EX DG HSM;9 0=645 Manual Lens;9 3=HD PENTAX-FA 43mm F1.9 Limited;9 24=HD PENTAX-FA 77mm F1.8 Limited;9 39=HD PENTAX-FA 31mm F1.8 AL Limited;9 247=HD PENTAX-DA FISH-EYE 10-17mm F3.5-4.5 ED [IF];10 0=645 A Series Lens;11 1=smc PENTAX-FA 645 75mm F2.8;11 2=smc PENTAX-FA 645 45mm F2.8;11 3=smc PENTAX-FA* 645 300mm F4 ED [IF];11 4=smc PENTAX-FA 645 45-85mm F4.5;11 5=smc PENTAX-FA 645 400mm F5.6 ED [IF];11 7=smc PENTAX-FA 645 Macro 120mm F4;11 8=smc PENTAX-FA 645 80-160mm F4.5;11 9=smc PENTAX-FA 645 200mm F4 [IF];11 10=smc PENTAX-FA 645 150mm F2.8 [IF];11 11=smc PENTAX-FA 645 35mm F3.5 AL [IF];11 12=smc PENTAX-FA 645 300mm F5.6 ED [IF];11 14=smc PENTAX-FA 645 55-110mm F5.6;11 16=smc PENTAX-FA 645 33-55mm F4.5 AL;11 17=smc PENTAX-FA 645 150-300mm F5.6 ED [IF];11 21=HD PENTAX-D FA 645 35mm F3.5 AL [IF];13 18=smc PENTAX-D FA 645 55mm F2.8 AL [IF] SDM AW;13 19=smc PENTAX-D FA 645 25mm F4 AL [IF] SDM AW;13 20=HD PENTAX-D FA 645 90mm F2.8 ED AW SR;13 253=HD PENTAX-DA 645 28-45mm F4.5 ED AW SR;13 254=smc PENTAX-DA 645 25mm F4 AL [IF] SDM AW;20 0=Pentax Q Manual Lens (Q, Q10);21 0=Pentax Q Manual Lens;21 1=01 Standard Prime 8.5mm F1.9;21 2=02 Standard Zoom 5-15mm F2.8-4.5;21 6=06 Telephoto Zoom 15-45mm F2.8;21 7=07 Mount Shield 11.5mm F9;21 8=08 Wide Zoom 3.8-5.9mm F3.7-4;21 233=Adapter Q for K-mount Lens;22 3=03 Fish-eye 3.2mm F5.6;22 4=04 Toy Lens Wide 6.3mm F7.1;22 5=05 Toy Lens Telephoto 18mm F8;31 1=18.3mm F2.8;31 4=26.1mm F2.8;31 5=26.1mm F2.8 GT-2 TC;31 8=18.3mm F2.8`,
  `0=Normal;1=Red-eye reduction;2=Auto;3=Auto, Red-eye reduction;5=Wireless (Master);6=Wireless (Control);8=Slow-sync;9=Slow-sync, Red-eye reduction;10=Trailing-curtain Sync`,
  `0=Auto;Bit0=Upper-left;Bit1=Top;Bit10=Lower-right;Bit2=Upper-right;Bit3=Left;Bit4=Mid-left;Bit5=Center;Bit6=Mid-right;Bit7=Right;Bit8=Lower-left;Bit9=Bottom`,
  `0=Empty or Missing;1=Almost Empty;2=Running Low;3=Half Full;4=Close to Full;5=Full`,
  `0=Off;1=Base Parameter Adjust;2=Soft Focus;3=High Contrast;4=Color Filter;5=Extract Color;6=Monochrome;7=Slim;9=Fisheye;10=Toy Camera;11=Retro;12=Pastel;13=Water Color;14=HDR;16=Miniature;17=Starburst;18=Posterization;19=Sketch Filter;20=Shading;21=Invert Color;23=Tone Expansion;27=Unicolor Bold;28=Bold Monochrome;29=Replace Color;254=Custom Filter`,
]
