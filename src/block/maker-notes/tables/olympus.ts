// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Olympus::Main': `ifd 0 -
0 MakerNoteVersion undef
1 MinoltaCameraSettingsOld >Minolta::CameraSettings
3 MinoltaCameraSettings >Minolta::CameraSettings
64 CompressedImageSize int32u
129 PreviewImageData ?
136 PreviewImageStart ?
137 PreviewImageLength ?
256 ThumbnailImage undef
260 BodyFirmwareVersion string
512 SpecialMode int32u[3]
513 Quality int16u
514 Macro int16u 0=Off;1=On;2=Super Macro
515 BWMode int16u 0=Off;1=On;6=(none)
516 DigitalZoom rational64u
517 FocalPlaneDiagonal rational64u
518 LensDistortionParams int16s[6]
519 CameraType string @0
520 TextInfo >Olympus::TextInfo
521 CameraID string
523 EpsonImageWidth int32u
524 EpsonImageHeight int32u
525 EpsonSoftware string
640 PreviewImage int8u
768 PreCaptureFrames int16u
769 WhiteBoard int16u
770 OneTouchWB int16u 0=Off;1=On;2=On (Preset)
771 WhiteBalanceBracket int16u
772 WhiteBalanceBias int16u
1024 SensorArea undef[8]
1025 BlackLevel int32u[4]
1027 SceneMode int16u 0=Normal;1=Standard;2=Auto;3=Intelligent Auto;4=Portrait;5=Landscape+Portrait;6=Landscape;7=Night Scene;8=Night+Portrait;9=Sport;10=Self Portrait;11=Indoor;12=Beach & Snow;13=Beach;14=Snow;15=Self Portrait+Self Timer;16=Sunset;17=Cuisine;18=Documents;19=Candle;20=Fireworks;21=Available Light;22=Vivid;23=Underwater Wide1;24=Underwater Macro;25=Museum;26=Behind Glass;27=Auction;28=Shoot & Select1;29=Shoot & Select2;30=Underwater Wide2;31=Digital Image Stabilization;32=Face Portrait;33=Pet;34=Smile Shot;35=Quick Shutter;43=Hand-held Starlight;100=Panorama;101=Magic Filter;103=HDR
1028 SerialNumber string
1029 Firmware string
3584 PrintIM ?
3840 DataDump ?
3841 DataDump2 ?
3844 ZoomedPreviewStart int32u
3845 ZoomedPreviewLength int32u
3846 ZoomedPreviewSize int16u[2]
4096 ShutterSpeedValue rational64s
4097 ISOValue rational64s
4098 ApertureValue rational64s
4099 BrightnessValue rational64s
4100 FlashMode int16u 2=On;3=Off
4101 FlashDevice int16u 0=None;1=Internal;4=External;5=Internal + External
4102 ExposureCompensation rational64s
4103 SensorTemperature int16s
4104 LensTemperature int16s
4105 LightCondition int16u
4106 FocusRange int16u 0=Normal;1=Macro
4107 FocusMode int16u 0=Auto;1=Manual
4108 ManualFocusDistance rational64u
4109 ZoomStepCount int16u
4110 FocusStepCount int16u
4111 Sharpness int16u 0=Normal;1=Hard;2=Soft
4112 FlashChargeLevel int16u
4113 ColorMatrix int16u[9]
4114 BlackLevel int16u[4]
4115 ColorTemperatureBG? int16u
4116 ColorTemperatureRG? int16u
4117 WBMode int16u[2] 1=Auto;1 0=Auto;1 2=Auto (2);1 4=Auto (4);2 2=3000 Kelvin;2 3=3700 Kelvin;2 4=4000 Kelvin;2 5=4500 Kelvin;2 6=5500 Kelvin;2 7=6500 Kelvin;2 8=7500 Kelvin;3 0=One-touch
4119 RedBalance int16u[2]
4120 BlueBalance int16u[2]
4121 ColorMatrixNumber int16u
4122 SerialNumber string
4123 ExternalFlashAE1_0? int32u
4124 ExternalFlashAE2_0? int32u
4125 InternalFlashAE1_0? int32u
4126 InternalFlashAE2_0? int32u
4127 ExternalFlashAE1? int32u
4128 ExternalFlashAE2? int32u
4129 InternalFlashAE1? int32u
4130 InternalFlashAE2? int32u
4131 FlashExposureComp rational64s
4132 InternalFlashTable int16u
4133 ExternalFlashGValue rational64s
4134 ExternalFlashBounce int16u 0=No;1=Yes
4135 ExternalFlashZoom int16u
4136 ExternalFlashMode int16u
4137 Contrast int16u 0=High;1=Normal;2=Low
4138 SharpnessFactor int16u
4139 ColorControl int16u[6]
4140 ValidBits int16u[2]
4141 CoringFilter int16u
4142 OlympusImageWidth int32u
4143 OlympusImageHeight int32u
4144 SceneDetect int16u
4145 SceneArea? int32u[8]
4147 SceneDetectData? int32u[720]
4148 CompressionRatio rational64u
4149 PreviewImageValid int32u 0=No;1=Yes
4150 PreviewImageStart int32u
4151 PreviewImageLength int32u
4152 AFResult int16u
4153 CCDScanMode int16u 0=Interlaced;1=Progressive
4154 NoiseReduction int16u 0=Off;1=On
4155 FocusStepInfinity int16u
4156 FocusStepNear int16u
4157 LightValueCenter rational64s
4158 LightValuePeriphery rational64s
4159 FieldCount? int16u
8208 Equipment >Olympus::Equipment
8208 EquipmentIFD >Olympus::Equipment
8224 CameraSettings >Olympus::CameraSettings
8224 CameraSettingsIFD >Olympus::CameraSettings
8240 RawDevelopment >Olympus::RawDevelopment
8240 RawDevelopmentIFD >Olympus::RawDevelopment
8241 RawDev2 >Olympus::RawDevelopment2
8241 RawDev2IFD >Olympus::RawDevelopment2
8256 ImageProcessing >Olympus::ImageProcessing
8256 ImageProcessingIFD >Olympus::ImageProcessing
8272 FocusInfo >Olympus::FocusInfo
8272 FocusInfoIFD >Olympus::FocusInfo
8272 CameraParameters undef
8448 Olympus2100 >Olympus::FE
8448 Olympus2100IFD >Olympus::FE
8704 Olympus2200 >Olympus::FE
8704 Olympus2200IFD >Olympus::FE
8960 Olympus2300 >Olympus::FE
8960 Olympus2300IFD >Olympus::FE
9216 Olympus2400 >Olympus::FE
9216 Olympus2400IFD >Olympus::FE
9472 Olympus2500 >Olympus::FE
9472 Olympus2500IFD >Olympus::FE
9728 Olympus2600 >Olympus::FE
9728 Olympus2600IFD >Olympus::FE
9984 Olympus2700 >Olympus::FE
9984 Olympus2700IFD >Olympus::FE
10240 Olympus2800 >Olympus::FE
10240 Olympus2800IFD >Olympus::FE
10496 Olympus2900 >Olympus::FE
10496 Olympus2900IFD >Olympus::FE
12288 RawInfo >Olympus::RawInfo
12288 RawInfoIFD >Olympus::RawInfo
16384 MainInfo >Olympus::Main
16384 MainInfoIFD >Olympus::Main
20480 UnknownInfo >Olympus::UnknownInfo
20480 UnknownInfoIFD >Olympus::UnknownInfo`,
  'Olympus::MOV1': `record 1 int8u
0 Make string[24]
24 Model string[8] @0
38 ExposureUnknown? int32u
42 FNumber rational64u
50 ExposureCompensation rational64s
72 FocalLength rational64u`,
  'Olympus::MOV2': `record 1 int8u
0 Make string[24]
24 Model string[24]
54 ExposureTime int32u
58 FNumber rational64u
66 ExposureCompensation rational64s
88 FocalLength rational64u
193 ISO int16u`,
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
  'Olympus::TextInfo': `ifd 0 -
Resolution Resolution ?
Type CameraType ? @0`,
  'Olympus::Equipment': `ifd 0 -
0 EquipmentVersion undef[4]
256 CameraType2 string[6] @0
257 SerialNumber string[32]
258 InternalSerialNumber string[32]
259 FocalPlaneDiagonal rational64u
260 BodyFirmwareVersion int32u
513 LensType int8u[6] 0 00 00=None;0 01 00=Olympus Zuiko Digital ED 50mm F2.0 Macro;0 01 01=Olympus Zuiko Digital 40-150mm F3.5-4.5;0 01 10=Olympus M.Zuiko Digital ED 14-42mm F3.5-5.6;0 02 00=Olympus Zuiko Digital ED 150mm F2.0;0 02 10=Olympus M.Zuiko Digital 17mm F2.8 Pancake;0 03 00=Olympus Zuiko Digital ED 300mm F2.8;0 03 10=Olympus M.Zuiko Digital ED 14-150mm F4.0-5.6 [II];0 04 10=Olympus M.Zuiko Digital ED 9-18mm F4.0-5.6;0 05 00=Olympus Zuiko Digital 14-54mm F2.8-3.5;0 05 01=Olympus Zuiko Digital Pro ED 90-250mm F2.8;0 05 10=Olympus M.Zuiko Digital ED 14-42mm F3.5-5.6 L;0 06 00=Olympus Zuiko Digital ED 50-200mm F2.8-3.5;0 06 01=Olympus Zuiko Digital ED 8mm F3.5 Fisheye;0 06 10=Olympus M.Zuiko Digital ED 40-150mm F4.0-5.6;0 07 00=Olympus Zuiko Digital 11-22mm F2.8-3.5;0 07 01=Olympus Zuiko Digital 18-180mm F3.5-6.3;0 07 10=Olympus M.Zuiko Digital ED 12mm F2.0;0 08 01=Olympus Zuiko Digital 70-300mm F4.0-5.6;0 08 10=Olympus M.Zuiko Digital ED 75-300mm F4.8-6.7;0 09 10=Olympus M.Zuiko Digital 14-42mm F3.5-5.6 II;0 10 01=Kenko Tokina Reflex 300mm F6.3 MF Macro;0 10 10=Olympus M.Zuiko Digital ED 12-50mm F3.5-6.3 EZ;0 11 10=Olympus M.Zuiko Digital 45mm F1.8;0 12 10=Olympus M.Zuiko Digital ED 60mm F2.8 Macro;0 13 10=Olympus M.Zuiko Digital 14-42mm F3.5-5.6 II R;0 14 10=Olympus M.Zuiko Digital ED 40-150mm F4.0-5.6 R;0 15 00=Olympus Zuiko Digital ED 7-14mm F4.0;0 15 10=Olympus M.Zuiko Digital ED 75mm F1.8;0 16 10=Olympus M.Zuiko Digital 17mm F1.8;0 17 00=Olympus Zuiko Digital Pro ED 35-100mm F2.0;0 18 00=Olympus Zuiko Digital 14-45mm F3.5-5.6;0 18 10=Olympus M.Zuiko Digital ED 75-300mm F4.8-6.7 II;0 19 10=Olympus M.Zuiko Digital ED 12-40mm F2.8 Pro;0 20 00=Olympus Zuiko Digital 35mm F3.5 Macro;0 20 10=Olympus M.Zuiko Digital ED 40-150mm F2.8 Pro;0 21 10=Olympus M.Zuiko Digital ED 14-42mm F3.5-5.6 EZ;0 22 00=Olympus Zuiko Digital 17.5-45mm F3.5-5.6;0 22 10=Olympus M.Zuiko Digital 25mm F1.8;0 23 00=Olympus Zuiko Digital ED 14-42mm F3.5-5.6;0 23 10=Olympus M.Zuiko Digital ED 7-14mm F2.8 Pro;0 24 00=Olympus Zuiko Digital ED 40-150mm F4.0-5.6;0 24 10=Olympus M.Zuiko Digital ED 300mm F4.0 IS Pro;0 25 10=Olympus M.Zuiko Digital ED 8mm F1.8 Fisheye Pro;0 26 10=Olympus M.Zuiko Digital ED 12-100mm F4.0 IS Pro;0 27 10=Olympus M.Zuiko Digital ED 30mm F3.5 Macro;0 28 10=Olympus M.Zuiko Digital ED 25mm F1.2 Pro;0 29 10=Olympus M.Zuiko Digital ED 17mm F1.2 Pro;0 30 00=Olympus Zuiko Digital ED 50-200mm F2.8-3.5 SWD;0 30 10=Olympus M.Zuiko Digital ED 45mm F1.2 Pro;0 31 00=Olympus Zuiko Digital ED 12-60mm F2.8-4.0 SWD;0 32 00=Olympus Zuiko Digital ED 14-35mm F2.0 SWD;0 32 10=Olympus M.Zuiko Digital ED 12-200mm F3.5-6.3;0 33 00=Olympus Zuiko Digital 25mm F2.8;0 33 10=Olympus M.Zuiko Digital 150-400mm F4.5 TC1.25x IS Pro;0 34 00=Olympus Zuiko Digital ED 9-18mm F4.0-5.6;0 34 10=Olympus M.Zuiko Digital ED 12-45mm F4.0 Pro;0 35 00=Olympus Zuiko Digital 14-54mm F2.8-3.5 II;0 35 10=Olympus M.Zuiko 100-400mm F5.0-6.3;0 36 10=Olympus M.Zuiko Digital ED 8-25mm F4 Pro;0 37 10=Olympus M.Zuiko Digital ED 40-150mm F4.0 Pro;0 38 10=Olympus M.Zuiko Digital ED 20mm F1.4 Pro;0 39 10=Olympus M.Zuiko Digital ED 90mm F3.5 Macro IS Pro;0 40 10=Olympus M.Zuiko Digital ED 150-600mm F5.0-6.3;0 41 10=OM System M.Zuiko Digital ED 50-200mm F2.8 IS Pro;1 01 00=Sigma 18-50mm F3.5-5.6 DC;1 01 10=Sigma 30mm F2.8 EX DN;1 02 00=Sigma 55-200mm F4.0-5.6 DC;1 02 10=Sigma 19mm F2.8 EX DN;1 03 00=Sigma 18-125mm F3.5-5.6 DC;1 03 10=Sigma 30mm F2.8 DN ¦ A;1 04 00=Sigma 18-125mm F3.5-5.6 DC;1 04 10=Sigma 19mm F2.8 DN ¦ A;1 05 00=Sigma 30mm F1.4 EX DC HSM;1 05 10=Sigma 60mm F2.8 DN ¦ A;1 06 00=Sigma APO 50-500mm F4.0-6.3 EX DG HSM;1 06 10=Sigma 30mm F1.4 DC DN ¦ C;1 07 00=Sigma Macro 105mm F2.8 EX DG;1 07 10=Sigma 16mm F1.4 DC DN ¦ C (017);1 08 00=Sigma APO Macro 150mm F2.8 EX DG HSM;1 09 00=Sigma 18-50mm F2.8 EX DC Macro;1 10 00=Sigma 24mm F1.8 EX DG Aspherical Macro;1 11 00=Sigma APO 135-400mm F4.5-5.6 DG;1 12 00=Sigma APO 300-800mm F5.6 EX DG HSM;1 13 00=Sigma 30mm F1.4 EX DC HSM;1 14 00=Sigma APO 50-500mm F4.0-6.3 EX DG HSM;1 15 00=Sigma 10-20mm F4.0-5.6 EX DC HSM;1 16 00=Sigma APO 70-200mm F2.8 II EX DG Macro HSM;1 17 00=Sigma 50mm F1.4 EX DG HSM;2 01 00=Leica D Vario Elmarit 14-50mm F2.8-3.5 Asph.;2 01 10=Lumix G Vario 14-45mm F3.5-5.6 Asph. Mega OIS;2 02 00=Leica D Summilux 25mm F1.4 Asph.;2 02 10=Lumix G Vario 45-200mm F4.0-5.6 Mega OIS;2 03 00=Leica D Vario Elmar 14-50mm F3.8-5.6 Asph. Mega OIS;2 03 01=Leica D Vario Elmar 14-50mm F3.8-5.6 Asph.;2 03 10=Lumix G Vario HD 14-140mm F4.0-5.8 Asph. Mega OIS;2 04 00=Leica D Vario Elmar 14-150mm F3.5-5.6;2 04 10=Lumix G Vario 7-14mm F4.0 Asph.;2 05 10=Lumix G 20mm F1.7 Asph.;2 06 10=Leica DG Macro-Elmarit 45mm F2.8 Asph. Mega OIS;2 07 10=Lumix G Vario 14-42mm F3.5-5.6 Asph. Mega OIS;2 08 10=Lumix G Fisheye 8mm F3.5;2 09 10=Lumix G Vario 100-300mm F4.0-5.6 Mega OIS;2 10 10=Lumix G 14mm F2.5 Asph.;2 11 10=Lumix G 12.5mm F12 3D;2 12 10=Leica DG Summilux 25mm F1.4 Asph.;2 13 10=Lumix G X Vario PZ 45-175mm F4.0-5.6 Asph. Power OIS;2 14 10=Lumix G X Vario PZ 14-42mm F3.5-5.6 Asph. Power OIS;2 15 10=Lumix G X Vario 12-35mm F2.8 Asph. Power OIS;2 16 10=Lumix G Vario 45-150mm F4.0-5.6 Asph. Mega OIS;2 17 10=Lumix G X Vario 35-100mm F2.8 Power OIS;2 18 10=Lumix G Vario 14-42mm F3.5-5.6 II Asph. Mega OIS;2 19 10=Lumix G Vario 14-140mm F3.5-5.6 Asph. Power OIS;2 20 10=Lumix G Vario 12-32mm F3.5-5.6 Asph. Mega OIS;2 21 10=Leica DG Nocticron 42.5mm F1.2 Asph. Power OIS;2 22 10=Leica DG Summilux 15mm F1.7 Asph.;2 23 10=Lumix G Vario 35-100mm F4.0-5.6 Asph. Mega OIS;2 24 10=Lumix G Macro 30mm F2.8 Asph. Mega OIS;2 25 10=Lumix G 42.5mm F1.7 Asph. Power OIS;2 26 10=Lumix G 25mm F1.7 Asph.;2 27 10=Leica DG Vario-Elmar 100-400mm F4.0-6.3 Asph. Power OIS;2 28 10=Lumix G Vario 12-60mm F3.5-5.6 Asph. Power OIS;2 29 10=Leica DG Summilux 12mm F1.4 Asph.;2 30 10=Leica DG Vario-Elmarit 12-60mm F2.8-4 Asph. Power OIS;2 31 10=Lumix G Vario 45-200mm F4.0-5.6 II;2 32 10=Lumix G Vario 100-300mm F4.0-5.6 II;2 33 10=Lumix G X Vario 12-35mm F2.8 II Asph. Power OIS;2 34 10=Lumix G Vario 35-100mm F2.8 II;2 35 10=Leica DG Vario-Elmarit 8-18mm F2.8-4 Asph.;2 36 10=Leica DG Elmarit 200mm F2.8 Power OIS;2 37 10=Leica DG Vario-Elmarit 50-200mm F2.8-4 Asph. Power OIS;2 38 10=Leica DG Vario-Summilux 10-25mm F1.7 Asph.;2 39 10=Leica DG Summilux 25mm F1.4 II Asph.;2 40 10=Leica DG Vario-Summilux 25-50mm F1.7 Asph.;2 41 10=Leica DG Summilux 9mm F1.7 Asph.;3 01 00=Leica D Vario Elmarit 14-50mm F2.8-3.5 Asph.;3 02 00=Leica D Summilux 25mm F1.4 Asph.;5 01 10=Tamron 14-150mm F3.5-5.8 Di III;24 01 10=Venus Optics Laowa 50mm F2.8 2x Macro;247 03 10=LAOWA C&D-Dreamer MFT 7.5mm F2.0;247 10 10=LAOWA C&D-Dreamer MFT 6.0mm F2.0;65522 02 10=Xiaoyi 42.5mm F1.8
514 LensSerialNumber string[32]
515 LensModel string
516 LensFirmwareVersion int32u
517 MaxApertureAtMinFocal int16u
518 MaxApertureAtMaxFocal int16u
519 MinFocalLength int16u
520 MaxFocalLength int16u
522 MaxAperture int16u
523 LensProperties int16u
769 Extender int8u[6] 0 00=None;0 04=Olympus Zuiko Digital EC-14 1.4x Teleconverter;0 08=Olympus EX-25 Extension Tube;0 10=Olympus Zuiko Digital EC-20 2.0x Teleconverter
770 ExtenderSerialNumber string[32]
771 ExtenderModel string
772 ExtenderFirmwareVersion int32u
1027 ConversionLens string
4096 FlashType int16u 0=None;2=Simple E-System;3=E-System;4=E-System (body powered)
4097 FlashModel int16u 0=None;1=FL-20;2=FL-50;3=RF-11;4=TF-22;5=FL-36;6=FL-50R;7=FL-36R;9=FL-14;11=FL-600R;13=FL-LM3;15=FL-900R
4098 FlashFirmwareVersion int32u
4099 FlashSerialNumber string[32]`,
  'Olympus::CameraSettings': `ifd 0 -
0 CameraSettingsVersion undef[4]
256 PreviewImageValid int32u 0=No;1=Yes
257 PreviewImageStart int32u
258 PreviewImageLength int32u
512 ExposureMode int16u 1=Manual;2=Program;3=Aperture-priority AE;4=Shutter speed priority AE;5=Program-shift
513 AELock int16u 0=Off;1=On
514 MeteringMode int16u 2=Center-weighted average;3=Spot;5=ESP;261=Pattern+AF;515=Spot+Highlight control;1027=Spot+Shadow control
515 ExposureShift rational64s
516 NDFilter ? 0=Off;1=On
768 MacroMode int16u 0=Off;1=On;2=Super Macro
769 FocusMode int16u[n] 0=Single AF;1=Sequential shooting AF;2=Continuous AF;3=Multi AF;4=Face Detect;10=MF|0=(none);Bit0=S-AF;Bit2=C-AF;Bit4=MF;Bit5=Face Detect;Bit6=Imager AF;Bit7=Live View Magnification Frame;Bit8=AF sensor;Bit9=Starry Sky AF
770 FocusProcess int16u[n] 0=AF Not Used;1=AF Used|
771 AFSearch int16u 0=Not Ready;1=Ready
772 AFAreas int32u[64]
773 AFPointSelected rational64s[5]
774 AFFineTune int8u 0=Off;1=On
775 AFFineTuneAdj int16s[3]
776 FocusBracketStepSize int8u
777 AISubjectTrackingMode int16u 0=Off;256=Motorsports, Object Not Found;257=Motorsports, Racing Car Found;258=Motorsports, Car Found;259=Motorsports, Motorcyle Found;512=Airplanes, Object Not Found;513=Airplanes, Passenger/Transport Plane Found;514=Airplanes, Small Plane/Fighter Jet Found;515=Airplanes, Helicopter Found;768=Trains, Object Not Found;769=Trains, Object Found;1024=Birds, Object Not Found;1025=Birds, Object Found;1280=Dogs & Cats, Object Not Found;1281=Dogs & Cats, Object Found;1536=Human, Object Not Found;1537=Human, Object Found
778 AFTargetInfo >Olympus::AFTargetInfo
779 SubjectDetectInfo >Olympus::SubjectDetectInfo
1024 FlashMode int16u 0=Off;Bit0=On;Bit1=Fill-in;Bit2=Red-eye;Bit3=Slow-sync;Bit4=Forced On;Bit5=2nd Curtain
1025 FlashExposureComp rational64s
1027 FlashRemoteControl int16u 0=Off;1=Channel 1, Low;2=Channel 2, Low;3=Channel 3, Low;4=Channel 4, Low;9=Channel 1, Mid;10=Channel 2, Mid;11=Channel 3, Mid;12=Channel 4, Mid;17=Channel 1, High;18=Channel 2, High;19=Channel 3, High;20=Channel 4, High
1028 FlashControlMode int16u[n] 0=Off;3=TTL;4=Auto;5=Manual|
1029 FlashIntensity rational64s[n] undef undef undef=n/a;undef undef undef undef=n/a (x4)
1030 ManualFlashStrength rational64s[n] undef undef undef=n/a;undef undef undef undef=n/a (x4)
1280 WhiteBalance2 int16u 0=Auto;1=Auto (Keep Warm Color Off);16=7500K (Fine Weather with Shade);17=6000K (Cloudy);18=5300K (Fine Weather);20=3000K (Tungsten light);21=3600K (Tungsten light-like);22=Auto Setup;23=5500K (Flash);33=6600K (Daylight fluorescent);34=4500K (Neutral white fluorescent);35=4000K (Cool white fluorescent);36=White Fluorescent;48=3600K (Tungsten light-like);67=Underwater;256=One Touch WB 1;257=One Touch WB 2;258=One Touch WB 3;259=One Touch WB 4;512=Custom WB 1;513=Custom WB 2;514=Custom WB 3;515=Custom WB 4
1281 WhiteBalanceTemperature int16u
1282 WhiteBalanceBracket int16s
1283 CustomSaturation int16s[3]
1284 ModifiedSaturation int16u 0=Off;1=CM1 (Red Enhance);2=CM2 (Green Enhance);3=CM3 (Blue Enhance);4=CM4 (Skin Tones)
1285 ContrastSetting int16s[3]
1286 SharpnessSetting int16s[3]
1287 ColorSpace int16u 0=sRGB;1=Adobe RGB;2=Pro Photo RGB
1289 SceneMode int16u 0=Standard;6=Auto;7=Sport;8=Portrait;9=Landscape+Portrait;10=Landscape;11=Night Scene;12=Self Portrait;13=Panorama;14=2 in 1;15=Movie;16=Landscape+Portrait;17=Night+Portrait;18=Indoor;19=Fireworks;20=Sunset;21=Beauty Skin;22=Macro;23=Super Macro;24=Food;25=Documents;26=Museum;27=Shoot & Select;28=Beach & Snow;29=Self Protrait+Timer;30=Candle;31=Available Light;32=Behind Glass;33=My Mode;34=Pet;35=Underwater Wide1;36=Underwater Macro;37=Shoot & Select1;38=Shoot & Select2;39=High Key;40=Digital Image Stabilization;41=Auction;42=Beach;43=Snow;44=Underwater Wide2;45=Low Key;46=Children;47=Vivid;48=Nature Macro;49=Underwater Snapshot;50=Shooting Guide;54=Face Portrait;57=Bulb;59=Smile Shot;60=Quick Shutter;63=Slow Shutter;64=Bird Watching;65=Multiple Exposure;66=e-Portrait;67=Soft Background Shot;142=Hand-held Starlight;154=HDR;197=Panning;203=Light Trails;204=Backlight HDR;205=Silent;206=Multi Focus Shot
1290 NoiseReduction int16u 0=(none);Bit0=Noise Reduction;Bit1=Noise Filter;Bit2=Noise Filter (ISO Boost);Bit3=Auto
1291 DistortionCorrection int16u 0=Off;1=On
1292 ShadingCompensation int16u 0=Off;1=On
1293 CompressionFactor rational64u
1295 Gradation int16s[n] -1 -1 1=Low Key;0 -1 1=Normal;0 0 0=n/a;1 -1 1=High Key|0=User-Selected;1=Auto-Override
1312 PictureMode int16u[n] 1=Vivid;2=Natural;3=Muted;4=Portrait;5=i-Enhance;6=e-Portrait;7=Color Creator;8=Underwater;9=Color Profile 1;10=Color Profile 2;11=Color Profile 3;12=Monochrome Profile 1;13=Monochrome Profile 2;14=Monochrome Profile 3;17=Art Mode;18=Monochrome Profile 4;256=Monotone;512=Sepia|
1313 PictureModeSaturation int16s[3]
1314 PictureModeHue? int16s
1315 PictureModeContrast int16s[3]
1316 PictureModeSharpness int16s[3]
1317 PictureModeBWFilter int16s 0=n/a;1=Neutral;2=Yellow;3=Orange;4=Red;5=Green
1318 PictureModeTone int16s 0=n/a;1=Neutral;2=Sepia;3=Blue;4=Purple;5=Green
1319 NoiseFilter int16s[3] -1 -2 1=Low;-2 -2 1=Off;0 -2 1=Standard;0 0 0=n/a;1 -2 1=High
1321 ArtFilter int16u[4] @1
1324 MagicFilter int16u[4] @1
1325 PictureModeEffect int16s[3] -1 -1 1=Low;0 -1 1=Standard;0 0 0=n/a;1 -1 1=High
1326 ToneLevel ? -31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0||||-31999=Highlights;-31998=Shadows;-31997=Midtones;0=0
1327 ArtFilterEffect int16u[20] 0=Off;1=Soft Focus;2=Pop Art;3=Pale & Light Color;4=Light Tone;5=Pin Hole;6=Grainy Film;8=Underwater;9=Diorama;10=Cross Process;12=Fish Eye;13=Drawing;14=Gentle Sepia;15=Pale & Light Color II;16=Pop Art II;17=Pin Hole II;18=Pin Hole III;19=Grainy Film II;20=Dramatic Tone;21=Punk;22=Soft Focus 2;23=Sparkle;24=Watercolor;25=Key Line;26=Key Line II;27=Miniature;28=Reflection;29=Fragmented;31=Cross Process II;32=Dramatic Tone II;33=Watercolor I;34=Watercolor II;35=Diorama II;36=Vintage;37=Vintage II;38=Vintage III;39=Partial Color;40=Partial Color II;41=Partial Color III;42=Bleach Bypass;43=Bleach Bypass II;44=Instant Film||||0=No Effect;32784=Star Light;32800=Pin Hole;32816=Frame;32832=Soft Focus;32848=White Edge;32864=B&W;32896=Blur Top and Bottom;32897=Blur Left and Right||0=No Color Filter;1=Yellow Color Filter;2=Orange Color Filter;3=Red Color Filter;4=Green Color Filter
1330 ColorCreatorEffect int16s[6]
1335 MonochromeProfileSettings int16s[6] 0=No Filter;1=Yellow Filter;2=Orange Filter;3=Red Filter;4=Magenta Filter;5=Blue Filter;6=Cyan Filter;7=Green Filter;8=Yellow-green Filter|
1336 FilmGrainEffect int16s 0=Off;1=Low;2=Medium;3=High
1337 ColorProfileSettings int16s[14]
1338 MonochromeVignetting int16s
1339 MonochromeColor int16s 0=(none);1=Normal;2=Sepia;3=Blue;4=Purple;5=Green
1536 DriveMode int16u[n]
1537 PanoramaMode int16u
1539 ImageQuality2 int16u 1=SQ;2=HQ;3=SHQ;4=RAW;5=SQ (5)
1540 ImageStabilization int32u 0=Off;1=On, S-IS1 (All Direction Shake IS);2=On, S-IS2 (Vertical Shake IS);3=On, S-IS3 (Horizontal Shake IS);4=On, S-IS Auto
2052 StackedImage int32u[2] 0 0=No;3 2=ND2 (1EV);3 4=ND4 (2EV);3 8=ND8 (3EV);3 16=ND16 (4EV);3 32=ND32 (5EV);3 64=ND64 (6EV);5 4=HDR1;6 4=HDR2;8 8=Tripod high resolution;11 12=Hand-held high resolution (11 12);11 16=Hand-held high resolution (11 16);13 2=GND2 (1EV);13 4=GND4 (2EV);13 8=GND8 (3EV);1 *=Live Composite (* images);4 *=Live Time/Bulb (* images);9 *=Focus-stacked (* images)
2081 ISOAutoSettings int16u[2] 0=n/a;1536=200;1621=250;1706=320;1792=400;1877=500;1962=640;2048=800;2133=1000;2218=1250;2304=1600;2389=2000;2474=2500;2560=3200;2645=4000;2730=5000;2816=6400;2901=8000;2986=10000;3072=12800;3157=16000;3242=20000;3328=25600;3413=32000;3498=40000;3584=51200;3669=64000;3754=80000;3840=102400|0=n/a;1536=200;1621=250;1706=320;1792=400;1877=500;1962=640;2048=800;2133=1000;2218=1250;2304=1600;2389=2000;2474=2500;2560=3200;2645=4000;2730=5000;2816=6400;2901=8000;2986=10000;3072=12800;3157=16000;3242=20000;3328=25600;3413=32000;3498=40000;3584=51200;3669=64000;3754=80000;3840=102400
2304 ManometerPressure int16u
2305 ManometerReading int32s[2]
2306 ExtendedWBDetect int16u 0=Off;1=On
2307 RollAngle int16s[2]
2308 PitchAngle int16s[2]
2312 DateTimeUTC string`,
  'Olympus::RawDevelopment': `ifd 0 -
0 RawDevVersion undef[4]
256 RawDevExposureBiasValue rational64s
257 RawDevWhiteBalanceValue int16u
258 RawDevWBFineAdjustment int16s
259 RawDevGrayPoint int16u[3]
260 RawDevSaturationEmphasis int16s[3]
261 RawDevMemoryColorEmphasis int16u
262 RawDevContrastValue int16s[3]
263 RawDevSharpnessValue int16s[3]
264 RawDevColorSpace int16u 0=sRGB;1=Adobe RGB;2=Pro Photo RGB
265 RawDevEngine int16u 0=High Speed;1=High Function;2=Advanced High Speed;3=Advanced High Function
266 RawDevNoiseReduction int16u @2
267 RawDevEditStatus int16u 0=Original;1=Edited (Landscape);6=Edited (Portrait);8=Edited (Portrait)
268 RawDevSettings int16u 0=(none);Bit0=WB Color Temp;Bit1=WB Gray Point;Bit2=Saturation;Bit3=Contrast;Bit4=Sharpness;Bit5=Color Space;Bit6=High Function;Bit7=Noise Reduction`,
  'Olympus::RawDevelopment2': `ifd 0 -
0 RawDevVersion undef[4]
256 RawDevExposureBiasValue rational64s
257 RawDevWhiteBalance int16u 1=Color Temperature;2=Gray Point
258 RawDevWhiteBalanceValue int16u
259 RawDevWBFineAdjustment int16s
260 RawDevGrayPoint int16u[3]
261 RawDevContrastValue int16s[3]
262 RawDevSharpnessValue int16s[3]
263 RawDevSaturationEmphasis int16s[3]
264 RawDevMemoryColorEmphasis int16u
265 RawDevColorSpace int16u 0=sRGB;1=Adobe RGB;2=Pro Photo RGB
266 RawDevNoiseReduction int16u @2
267 RawDevEngine int16u 0=High Speed;1=High Function
268 RawDevPictureMode int16u 1=Vivid;2=Natural;3=Muted;256=Monotone;512=Sepia
269 RawDevPMSaturation int16s[3]
270 RawDevPMContrast int16s[3]
271 RawDevPMSharpness int16s[3]
272 RawDevPM_BWFilter int16u 1=Neutral;2=Yellow;3=Orange;4=Red;5=Green
273 RawDevPMPictureTone int16u 1=Neutral;2=Sepia;3=Blue;4=Purple;5=Green
274 RawDevGradation int16s[3]
275 RawDevSaturation3 int16s[3]
281 RawDevAutoGradation int16u 0=Off;1=On
288 RawDevPMNoiseFilter int16u
289 RawDevArtFilter int16u[4] @1
32768 RawDevSubIFD >Olympus::RawDevSubIFD`,
  'Olympus::ImageProcessing': `ifd 0 -
0 ImageProcessingVersion undef[4]
256 WB_RBLevels int16u[n]
258 WB_RBLevels3000K int16u[n]
259 WB_RBLevels3300K int16u[n]
260 WB_RBLevels3600K int16u[n]
261 WB_RBLevels3900K int16u[n]
262 WB_RBLevels4000K int16u[n]
263 WB_RBLevels4300K int16u[n]
264 WB_RBLevels4500K int16u[n]
265 WB_RBLevels4800K int16u[n]
266 WB_RBLevels5300K int16u[n]
267 WB_RBLevels6000K int16u[n]
268 WB_RBLevels6600K int16u[n]
269 WB_RBLevels7500K int16u[n]
270 WB_RBLevelsCWB1 int16u[n]
271 WB_RBLevelsCWB2 int16u[n]
272 WB_RBLevelsCWB3 int16u[n]
273 WB_RBLevelsCWB4 int16u[n]
275 WB_GLevel3000K int16u
276 WB_GLevel3300K int16u
277 WB_GLevel3600K int16u
278 WB_GLevel3900K int16u
279 WB_GLevel4000K int16u
280 WB_GLevel4300K int16u
281 WB_GLevel4500K int16u
282 WB_GLevel4800K int16u
283 WB_GLevel5300K int16u
284 WB_GLevel6000K int16u
285 WB_GLevel6600K int16u
286 WB_GLevel7500K int16u
287 WB_GLevel int16u
512 ColorMatrix int16u[9]
768 Enhancer int16u
769 EnhancerValues int16u[7]
784 CoringFilter int16u
785 CoringValues int16u[7]
1536 BlackLevel2 int16u[4]
1552 GainBase int16u
1553 ValidBits int16u[2]
1554 CropLeft int16u[2]
1555 CropTop int16u[2]
1556 CropWidth int32u
1557 CropHeight int32u
1589 UnknownBlock1? undef
1590 UnknownBlock2? undef
2053 SensorCalibration int16s[2]
4112 NoiseReduction2 int16u @2
4113 DistortionCorrection2 int16u 0=Off;1=On
4114 ShadingCompensation2 int16u 0=Off;1=On
4124 MultipleExposureMode int16u[2] 0=Off;1=Live Composite;2=On (2 frames);3=On (3 frames)|
4355 UnknownBlock3? undef
4356 UnknownBlock4? undef
4370 AspectRatio int8u[2] 1 1=4:3;1 4=1:1;2 1=3:2 (RAW);2 2=3:2;3 1=16:9 (RAW);3 3=16:9;4 1=1:1 (RAW);4 4=6:6;5 5=5:4;6 6=7:6;7 7=6:5;8 8=7:5;9 1=3:4 (RAW);9 9=3:4
4371 AspectFrame int16u[4]
4608 FacesDetected int32u[n]
4609 FaceDetectArea int16s[n]
4610 MaxFaces int32u[3]
4611 FaceDetectFrameSize int16u[6]
4615 FaceDetectFrameCrop int16s[12]
4870 CameraTemperature int16u
6400 KeystoneCompensation int8u[2] 0 0=Off;0 1=On
6401 KeystoneDirection int8u[2] 0=Vertical;1=Horizontal
6406 KeystoneValue int16s[3]
8464 GNDFilterType int8u 0=High;1=Medium;2=Soft`,
  'Olympus::FocusInfo': `ifd 0 -
0 FocusInfoVersion undef[4]
521 AutoFocus? int16u 0=Off;1=On
528 SceneDetect int16u
529 SceneArea? int32u[8]
530 SceneDetectData? int32u[720]
768 ZoomStepCount int16u
769 FocusStepCount int16u
771 FocusStepInfinity int16u
772 FocusStepNear int16u
773 FocusDistance rational64u
776 AFPoint int16u 0=(none);1=Top-left (horizontal);2=Top-center (horizontal);3=Top-right (horizontal);4=Left (horizontal);5=Mid-left (horizontal);6=Center (horizontal);7=Mid-right (horizontal);8=Right (horizontal);9=Bottom-left (horizontal);10=Bottom-center (horizontal);11=Bottom-right (horizontal);12=Top-left (vertical);13=Top-center (vertical);14=Top-right (vertical);15=Left (vertical);16=Mid-left (vertical);17=Center (vertical);18=Mid-right (vertical);19=Right (vertical);20=Bottom-left (vertical);21=Bottom-center (vertical);22=Bottom-right (vertical);31=n/a|0=Single Target;64=All Target;128=Dynamic Single Target;224=n/a
776 AFPoint int16u 0=(none);2=Top-center (horizontal);4=Right (horizontal);5=Mid-right (horizontal);6=Center (horizontal);7=Mid-left (horizontal);8=Left (horizontal);10=Bottom-center (horizontal);12=Top-center (vertical);15=Right (vertical);16=Mid-right (vertical);17=Center (vertical);18=Mid-left (vertical);19=Left (vertical);21=Bottom-center (vertical)|0=Single Target;64=All Target
776 AFPoint int16u 0=Left (or n/a);1=Center (horizontal);2=Right;3=Center (vertical);255=None
776 AFPoint int16u
795 AFPointDetails int16u 0=No Subject Detection;1=Motorsports;2=Airplanes;3=Trains;4=Birds;5=Dogs & Cats;6=Human|0=Face Priority;1=Target Priority|0=Normal AF;1=AF on Half Press|0=No Eye-AF;1=Right Eye Priority;2=Left Eye Priority;3=Both Eyes Priority|0=No Face Detection;1=Face Detection|0=No MF;1=With MF|0=AF Priority;1=Release Priority|0=No Object found;1=Object found|0=MF;1=S-AF;2=C-AF;6=C-AF + TR
795 AFPointDetails int16u
808 AFInfo >Olympus::AFInfo
4609 ExternalFlash int16u[2] 0 0=Off;1 0=On
4611 ExternalFlashGuideNumber? rational64s
4612 ExternalFlashBounce int16u 0=Bounce or Off;1=Direct
4613 ExternalFlashZoom rational64u
4616 InternalFlash int16u[n] 0=Off;1=On;0 0=Off;1 0=On
4617 ManualFlash int16u[2]
4618 MacroLED int16u 0=Off;1=On
5376 SensorTemperature int16s
5632 ImageStabilization undef
8448 AntiShockWaitingTime ?`,
  'Olympus::FE': `ifd 0 -
256 BodyFirmwareVersion string`,
  'Olympus::RawInfo': `ifd 0 -
0 RawInfoVersion undef[4]
256 WB_RBLevelsUsed int16u[2]
272 WB_RBLevelsAuto int16u[2]
288 WB_RBLevelsShade int16u[2]
289 WB_RBLevelsCloudy int16u[2]
290 WB_RBLevelsFineWeather int16u[2]
291 WB_RBLevelsTungsten int16u[2]
292 WB_RBLevelsEveningSunlight int16u[2]
304 WB_RBLevelsDaylightFluor int16u[2]
305 WB_RBLevelsDayWhiteFluor int16u[2]
306 WB_RBLevelsCoolWhiteFluor int16u[2]
307 WB_RBLevelsWhiteFluorescent int16u[2]
512 ColorMatrix2 int16u[9]
784 CoringFilter int16u
785 CoringValues int16u[11]
1536 BlackLevel2 int16u[4]
1537 YCbCrCoefficients rational32u
1553 ValidPixelDepth int16u[2]
1554 CropLeft int16u
1555 CropTop int16u
1556 CropWidth int32u
1557 CropHeight int32u
4096 LightSource int16u 0=Unknown;16=Shade;17=Cloudy;18=Fine Weather;20=Tungsten (Incandescent);22=Evening Sunlight;33=Daylight Fluorescent;34=Day White Fluorescent;35=Cool White Fluorescent;36=White Fluorescent;256=One Touch White Balance;512=Custom 1-4
4097 WhiteBalanceComp int16s[3]
4112 SaturationSetting int16s[3]
4113 HueSetting int16s[3]
4114 ContrastSetting int16s[3]
4115 SharpnessSetting int16s[3]
8192 CMExposureCompensation rational64s
8193 CMWhiteBalance int16u
8194 CMWhiteBalanceComp int16s
8208 CMWhiteBalanceGrayPoint int16u[3]
8224 CMSaturation int16s[3]
8225 CMHue int16s[3]
8226 CMContrast int16s[3]
8227 CMSharpness int16s[3]`,
  'Olympus::UnknownInfo': `ifd 0 -
[no tags ?`,
  'Olympus::AFTargetInfo': `record 2 int16u
0 AFFrameSize int16u[2]
2 AFFocusArea int16u[4]
6 AFSelectedArea int16u[4]`,
  'Olympus::SubjectDetectInfo': `record 2 int16u
0 SubjectDetectFrameSize int16u[2]
2 SubjectDetectArea int16u[4]
6 SubjectDetectDetail int16u[4]
10 SubjectDetectStatus int16u 0=No Data;257=Subject and L1 Detail Detected;258=Subject and L2 Detail Detected;260=Subject Detected, No Details;515=Face and Eye Detected;516=Face Detected;771=Subject Detail or Eye Detected;772=No Subject or Face Detected`,
  'Olympus::RawDevSubIFD': `ifd 0 -
[no tags ?`,
  'Olympus::AFInfo': `record 1 int8s
1580 CAFSensitivity int8s`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `D4028=X-2,C-50Z;D4029=E-20,E-20N,E-20P;D4034=C720UZ;D4040=E-1;D4041=E-300;D4083=C2Z,D520Z,C220Z;D4106=u20D,S400D,u400D;D4120=X-1;D4122=u10D,S300D,u300D;D4125=AZ-1;D4141=C150,D390;D4193=C-5000Z;D4194=X-3,C-60Z;D4199=u30D,S410D,u410D;D4205=X450,D535Z,C370Z;D4210=C160,D395;D4211=C725UZ;D4213=FerrariMODEL2003;D4216=u15D;D4217=u25D;D4220=u-miniD,Stylus V;D4221=u40D,S500,uD500;D4231=FerrariMODEL2004;D4240=X500,D590Z,C470Z;D4244=uD800,S800;D4256=u720SW,S720SW;D4261=X600,D630,FE5500;D4262=uD600,S600;D4301=u810/S810;D4302=u710,S710;D4303=u700,S700;D4304=FE100,X710;D4305=FE110,X705;D4310=FE-130,X-720;D4311=FE-140,X-725;D4312=FE150,X730;D4313=FE160,X735;D4314=u740,S740;D4315=u750,S750;D4316=u730/S730;D4317=FE115,X715;D4321=SP550UZ;D4322=SP510UZ;D4324=FE170,X760;D4326=FE200;D4327=FE190/X750;D4328=u760,S760;D4330=FE180/X745;D4331=u1000/S1000;D4332=u770SW,S770SW;D4333=FE240/X795;D4334=FE210,X775;D4336=FE230/X790;D4337=FE220,X785;D4338=u725SW,S725SW;D4339=FE250/X800;D4341=u780,S780;D4343=u790SW,S790SW;D4344=u1020,S1020;D4346=FE15,X10;D4348=FE280,X820,C520;D4349=FE300,X830;D4350=u820,S820;D4351=u1200,S1200;D4352=FE270,X815,C510;D4353=u795SW,S795SW;D4354=u1030SW,S1030SW;D4355=SP560UZ;D4356=u1010,S1010;D4357=u830,S830;D4359=u840,S840;D4360=FE350WIDE,X865;D4361=u850SW,S850SW;D4362=FE340,X855,C560;D4363=FE320,X835,C540;D4364=SP570UZ;D4366=FE330,X845,C550;D4368=FE310,X840,C530;D4370=u1050SW,S1050SW;D4371=u1060,S1060;D4372=FE370,X880,C575;D4374=SP565UZ;D4377=u1040,S1040;D4378=FE360,X875,C570;D4379=FE20,X15,C25;D4380=uT6000,ST6000;D4381=uT8000,ST8000;D4382=u9000,S9000;D4384=SP590UZ;D4385=FE3010,X895;D4386=FE3000,X890;D4387=FE35,X30;D4388=u550WP,S550WP;D4390=FE5000,X905;D4391=u5000;D4392=u7000,S7000;D4396=FE5010,X915;D4397=FE25,X20;D4398=FE45,X40;D4401=XZ-1;D4402=uT6010,ST6010;D4406=u7010,S7010 / u7020,S7020;D4407=FE4010,X930;D4408=X560WP;D4409=FE26,X21;D4410=FE4000,X920,X925;D4411=FE46,X41,X42;D4412=FE5020,X935;D4413=uTough-3000;D4414=StylusTough-6020;D4415=StylusTough-8010;D4417=u5010,S5010;D4418=u7040,S7040;D4419=u9010,S9010;D4423=FE4040;D4424=FE47,X43;D4426=FE4030,X950;D4428=FE5030,X965,X960;D4430=u7030,S7030;D4432=SP600UZ;D4434=SP800UZ;D4439=FE4020,X940;D4442=FE5035;D4448=FE4050,X970;D4450=FE5050,X985;D4454=u-7050;D4464=T10,X27;D4470=FE5040,X980;D4472=TG-310;D4474=TG-610;D4476=TG-810;D4478=VG145,VG140,D715;D4479=VG130,D710;D4480=VG120,D705;D4482=VR310,D720;D4484=VR320,D725;D4486=VR330,D730;D4488=VG110,D700;D4490=SP-610UZ;D4492=SZ-10;D4494=SZ-20;D4496=SZ-30MR;D4498=SP-810UZ;D4500=SZ-11;D4504=TG-615;D4508=TG-620;D4510=TG-820;D4512=TG-1;D4516=SH-21;D4519=SZ-14;D4520=SZ-31MR;D4521=SH-25MR;D4523=SP-720UZ;D4529=VG170;D4530=VH210;D4531=XZ-2;D4535=SP-620UZ;D4536=TG-320;D4537=VR340,D750;D4538=VG160,X990,D745;D4541=SZ-12;D4545=VH410;D4546=XZ-10;D4547=TG-2;D4548=TG-830;D4549=TG-630;D4550=SH-50;D4553=SZ-16,DZ-105;D4562=SP-820UZ;D4566=SZ-15;D4572=STYLUS1;D4574=TG-3;D4575=TG-850;D4579=SP-100EE;D4580=SH-60;D4581=SH-1;D4582=TG-835;D4585=SH-2 / SH-3;D4586=TG-4;D4587=TG-860;D4590=TG-TRACKER;D4591=TG-870;D4593=TG-5;D4603=TG-6;D4605=TG-7;D4809=C2500L;D4842=E-10;D4856=C-1;D4857=C-1Z,D-150Z;DCHC=D500L;DCHT=D600L / D620L;K0055=AIR-A01;S0003=E-330;S0004=E-500;S0009=E-400;S0010=E-510;S0011=E-3;S0013=E-410;S0016=E-420;S0017=E-30;S0018=E-520;S0019=E-P1;S0023=E-620;S0026=E-P2;S0027=E-PL1;S0029=E-450;S0030=E-600;S0032=E-P3;S0033=E-5;S0034=E-PL2;S0036=E-M5;S0038=E-PL3;S0039=E-PM1;S0040=E-PL1s;S0042=E-PL5;S0043=E-PM2;S0044=E-P5;S0045=E-PL6;S0046=E-PL7;S0047=E-M1;S0051=E-M10;S0052=E-M5MarkII;S0059=E-M10MarkII;S0061=PEN-F;S0065=E-PL8;S0067=E-M1MarkII;S0068=E-M10MarkIII;S0076=E-PL9;S0080=E-M1X;S0085=E-PL10;S0088=E-M10MarkIV;S0089=E-M5MarkIII;S0092=E-M1MarkIII;S0093=E-P7;S0094=E-M10MarkIIIS;S0095=OM-1;S0101=OM-5;S0121=OM-1MarkII;S0123=OM-3;S0130=OM-5MarkII;SR45=D220;SR55=D320L;SR83=D340L;SR85=C830L,D340R;SR852=C860L,D360L;SR872=C900Z,D400Z;SR874=C960Z,D460Z;SR951=C2000Z;SR952=C21;SR953=C21T.commu;SR954=C2020Z;SR955=C990Z,D490Z;SR956=C211Z;SR959=C990ZS,D490Z;SR95A=C2100UZ;SR971=C100,D370;SR973=C2,D230;SX151=E100RS;SX351=C3000Z / C3030Z;SX354=C3040Z;SX355=C2040Z;SX357=C700UZ;SX358=C200Z,D510Z;SX374=C3100Z,C3020Z;SX552=C4040Z;SX553=C40Z,D40Z;SX556=C730UZ;SX558=C5050Z;SX571=C120,D380;SX574=C300Z,D550Z;SX575=C4100Z,C4000Z;SX751=X200,D560Z,C350Z;SX752=X300,D565Z,C450Z;SX753=C750UZ;SX754=C740UZ;SX755=C755UZ;SX756=C5060WZ;SX757=C8080WZ;SX758=X350,D575Z,C360Z;SX759=X400,D580Z,C460Z;SX75A=AZ-2ZOOM;SX75B=D595Z,C500Z;SX75C=X550,D545Z,C480Z;SX75D=IR-300;SX75F=C55Z,C5500Z;SX75G=C170,D425;SX75J=C180,D435;SX771=C760UZ;SX772=C770UZ;SX773=C745UZ;SX774=X250,D560Z,C350Z;SX775=X100,D540Z,C310Z;SX776=C460ZdelSol;SX777=C765UZ;SX77A=D555Z,C315Z;SX851=C7070WZ;SX852=C70Z,C7000Z;SX853=SP500UZ;SX854=SP310;SX855=SP350;SX873=SP320;SX875=FE180/X745;SX876=FE190/X750`,
  `0=Off;1=Soft Focus;2=Pop Art;3=Pale & Light Color;4=Light Tone;5=Pin Hole;6=Grainy Film;8=Underwater;9=Diorama;10=Cross Process;12=Fish Eye;13=Drawing;14=Gentle Sepia;15=Pale & Light Color II;16=Pop Art II;17=Pin Hole II;18=Pin Hole III;19=Grainy Film II;20=Dramatic Tone;21=Punk;22=Soft Focus 2;23=Sparkle;24=Watercolor;25=Key Line;26=Key Line II;27=Miniature;28=Reflection;29=Fragmented;31=Cross Process II;32=Dramatic Tone II;33=Watercolor I;34=Watercolor II;35=Diorama II;36=Vintage;37=Vintage II;38=Vintage III;39=Partial Color;40=Partial Color II;41=Partial Color III;42=Bleach Bypass;43=Bleach Bypass II;44=Instant Film|`,
  `0=(none);Bit0=Noise Reduction;Bit1=Noise Filter;Bit2=Noise Filter (ISO Boost)`,
]
