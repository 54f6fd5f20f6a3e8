// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Canon::Main': `ifd 0 -
1 CanonCameraSettings >Canon::CameraSettings
2 CanonFocalLength >Canon::FocalLength
3 CanonFlashInfo? ?
4 CanonShotInfo >Canon::ShotInfo
5 CanonPanorama >Canon::Panorama
6 CanonImageType string
7 CanonFirmwareVersion string
8 FileNumber int32u
9 OwnerName string
10 UnknownD30 >Canon::UnknownD30
12 SerialNumber int32u
13 CanonCameraInfo1D >Canon::CameraInfo1D
13 CanonCameraInfo1DmkII >Canon::CameraInfo1DmkII
13 CanonCameraInfo1DmkIIN >Canon::CameraInfo1DmkIIN
13 CanonCameraInfo1DmkIII >Canon::CameraInfo1DmkIII
13 CanonCameraInfo1DmkIV >Canon::CameraInfo1DmkIV
13 CanonCameraInfo1DX >Canon::CameraInfo1DX
13 CanonCameraInfo5D >Canon::CameraInfo5D
13 CanonCameraInfo5DmkII >Canon::CameraInfo5DmkII
13 CanonCameraInfo5DmkIII >Canon::CameraInfo5DmkIII
13 CanonCameraInfo6D >Canon::CameraInfo6D
13 CanonCameraInfo7D >Canon::CameraInfo7D
13 CanonCameraInfo40D >Canon::CameraInfo40D
13 CanonCameraInfo50D >Canon::CameraInfo50D
13 CanonCameraInfo60D >Canon::CameraInfo60D
13 CanonCameraInfo70D >Canon::CameraInfo70D
13 CanonCameraInfo80D >Canon::CameraInfo80D
13 CanonCameraInfo450D >Canon::CameraInfo450D
13 CanonCameraInfo500D >Canon::CameraInfo500D
13 CanonCameraInfo550D >Canon::CameraInfo550D
13 CanonCameraInfo600D >Canon::CameraInfo600D
13 CanonCameraInfo650D >Canon::CameraInfo650D
13 CanonCameraInfo700D >Canon::CameraInfo650D
13 CanonCameraInfo750D >Canon::CameraInfo750D
13 CanonCameraInfo760D >Canon::CameraInfo750D
13 CanonCameraInfo1000D >Canon::CameraInfo1000D
13 CanonCameraInfo1100D >Canon::CameraInfo600D
13 CanonCameraInfo1200D >Canon::CameraInfo60D
13 CanonCameraInfoR6 >Canon::CameraInfoR6
13 CanonCameraInfoR6m2 >Canon::CameraInfoR6m2
13 CanonCameraInfoR6m3 >Canon::CameraInfoR6m3
13 CanonCameraInfoG5XII >Canon::CameraInfoG5XII
13 CanonCameraInfoPowerShot >Canon::CameraInfoPowerShot
13 CanonCameraInfoPowerShot2 >Canon::CameraInfoPowerShot2
13 CanonCameraInfoUnknown32 >Canon::CameraInfoUnknown32
13 CanonCameraInfoUnknown16 >Canon::CameraInfoUnknown16
13 CanonCameraInfoUnknown >Canon::CameraInfoUnknown
14 CanonFileLength int32u
15 CustomFunctions1D >CanonCustom::Functions1D
15 CustomFunctions5D >CanonCustom::Functions5D
15 CustomFunctions10D >CanonCustom::Functions10D
15 CustomFunctions20D >CanonCustom::Functions20D
15 CustomFunctions30D >CanonCustom::Functions30D
15 CustomFunctions350D >CanonCustom::Functions350D
15 CustomFunctions400D >CanonCustom::Functions400D
15 CustomFunctionsD30 >CanonCustom::FunctionsD30
15 CustomFunctionsD60 >CanonCustom::FunctionsD30
15 CustomFunctionsUnknown >CanonCustom::FuncsUnknown
16 CanonModelID int32u @0
17 MovieInfo >Canon::MovieInfo
18 CanonAFInfo >Canon::AFInfo
19 ThumbnailImageValidArea int16u[4]
21 SerialNumberFormat int32u 2415919104=Format 1;2684354560=Format 2
26 SuperMacro int16u 0=Off;1=On (1);2=On (2)
28 DateStampMode int16u 0=Off;1=Date;2=Date & Time
29 MyColors >Canon::MyColors
30 FirmwareRevision int32u
35 Categories int32u[2] 0=(none);Bit0=People;Bit1=Scenery;Bit2=Events;Bit3=User 1;Bit4=User 2;Bit5=User 3;Bit6=To Do
36 FaceDetect1 >Canon::FaceDetect1
37 FaceDetect2 >Canon::FaceDetect2
38 CanonAFInfo2 >Canon::AFInfo2
39 ContrastInfo >Canon::ContrastInfo
40 ImageUniqueID int8u
41 WBInfo >Canon::WBInfo
47 FaceDetect3 >Canon::FaceDetect3
53 TimeInfo >Canon::TimeInfo
56 BatteryType undef
60 AFInfo3 >Canon::AFInfo2
129 RawDataOffset ?
130 RawDataLength ?
131 OriginalDecisionDataOffset int32u
144 CustomFunctions1D >CanonCustom::Functions1D
145 PersonalFunctions >CanonCustom::PersonalFuncs
146 PersonalFunctionValues >CanonCustom::PersonalFuncValues
147 CanonFileInfo >Canon::FileInfo
148 AFPointsInFocus1D ?
149 LensModel string
150 SerialInfo >Canon::SerialInfo
150 InternalSerialNumber string
151 DustRemovalData undef
152 CropInfo >Canon::CropInfo
153 CustomFunctions2 >CanonCustom::Functions2
154 AspectInfo >Canon::AspectInfo
160 ProcessingInfo >Canon::Processing
161 ToneCurveTable ?
162 SharpnessTable ?
163 SharpnessFreqTable ?
164 WhiteBalanceTable ?
169 ColorBalance >Canon::ColorBalance
170 MeasuredColor >Canon::MeasuredColor
174 ColorTemperature int16u
176 CanonFlags >Canon::Flags
177 ModifiedInfo >Canon::ModifiedInfo
178 ToneCurveMatching ?
179 WhiteBalanceMatching ?
180 ColorSpace int16u 1=sRGB;2=Adobe RGB;65535=n/a
182 PreviewImageInfo >Canon::PreviewImageInfo
208 VRDOffset int32u
224 SensorInfo >Canon::SensorInfo
16385 ColorData1 >Canon::ColorData1
16385 ColorData2 >Canon::ColorData2
16385 ColorData3 >Canon::ColorData3
16385 ColorData4 >Canon::ColorData4
16385 ColorData5 >Canon::ColorData5
16385 ColorData6 >Canon::ColorData6
16385 ColorData7 >Canon::ColorData7
16385 ColorData8 >Canon::ColorData8
16385 ColorData9 >Canon::ColorData9
16385 ColorData10 >Canon::ColorData10
16385 ColorData11 >Canon::ColorData11
16385 ColorData12 >Canon::ColorData12
16385 ColorDataUnknown >Canon::ColorDataUnknown
16386 CRWParam? undef
16387 ColorInfo >Canon::ColorInfo
16389 Flavor? ?
16392 PictureStyleUserDef int16u[3] @1
16393 PictureStylePC int16u[3] @1
16400 CustomPictureStyleFileName string
16403 AFMicroAdj >Canon::AFMicroAdj
16405 VignettingCorr >Canon::VignettingCorr
16405 VignettingCorrUnknown1 >Canon::VignettingCorrUnknown
16405 VignettingCorrUnknown2 >Canon::VignettingCorrUnknown
16406 VignettingCorr2 >Canon::VignettingCorr2
16408 LightingOpt >Canon::LightingOpt
16409 LensInfo >Canon::LensInfo
16416 AmbienceInfo >Canon::Ambience
16417 MultiExp >Canon::MultiExp
16420 FilterInfo >Canon::FilterInfo
16421 HDRInfo >Canon::HDRInfo
16422 LogInfo ?
16424 AFConfig >Canon::AFConfig
16447 RawBurstModeRoll >Canon::RawBurstInfo
16467 FocusBracketingInfo >Canon::FocusBracketingInfo
16473 LevelInfo >Canon::LevelInfo`,
  'CanonRaw::Main': `ifd 0 -
0 NullRecord undef
1 FreeBytes undef
50 CanonColorInfo1 ?
2053 CanonFileDescription string[32]
2053 UserComment string[256]
2058 CanonRawMakeModel >CanonRaw::MakeModel
2059 CanonFirmwareVersion string[32]
2060 ComponentVersion string
2061 ROMOperationMode string[8]
2064 OwnerName string[32]
2069 CanonImageType string[32]
2070 OriginalFileName string[32]
2071 ThumbnailFileName string[32]
4106 TargetImageType int16u 0=Real-world Subject;1=Written Document
4112 ShutterReleaseMethod int16u 0=Single Shot;2=Continuous Shooting
4113 ShutterReleaseTiming int16u 0=Priority on shutter;1=Priority on focus
4118 ReleaseSetting int16u
4124 BaseISO int16u
4136 CanonFlashInfo? int16u[4]
4137 CanonFocalLength >Canon::FocalLength
4138 CanonShotInfo >Canon::ShotInfo
4140 CanonColorInfo2 ?
4141 CanonCameraSettings >Canon::CameraSettings
4144 WhiteSample >CanonRaw::WhiteSample
4145 SensorInfo >Canon::SensorInfo
4147 CustomFunctions10D >CanonCustom::Functions10D
4147 CustomFunctionsD30 >CanonCustom::FunctionsD30
4147 CustomFunctionsD60 >CanonCustom::FunctionsD30
4147 CustomFunctionsUnknown >CanonCustom::FuncsUnknown
4152 CanonAFInfo >Canon::AFInfo
4243 CanonFileInfo >Canon::FileInfo
4265 ColorBalance >Canon::ColorBalance
4270 ColorTemperature int16u
4276 ColorSpace int16u 1=sRGB;2=Adobe RGB;65535=Uncalibrated
4277 RawJpgInfo >CanonRaw::RawJpgInfo
6147 ImageFormat >CanonRaw::ImageFormat
6148 RecordID int32u
6150 SelfTimerTime int32u
6151 TargetDistanceSetting float
6155 SerialNumber int32u
6155 UnknownNumber? ?
6158 TimeStamp >CanonRaw::TimeStamp
6160 ImageInfo >CanonRaw::ImageInfo
6163 FlashInfo >CanonRaw::FlashInfo
6164 MeasuredEV float
6167 FileNumber int32u
6168 ExposureInfo >CanonRaw::ExposureInfo
6196 CanonModelID int32u @0
6197 DecoderTable >CanonRaw::DecoderTable
6203 SerialNumberFormat int32u 2415919104=Format 1;2684354560=Format 2
8197 RawData ?
8199 JpgFromRaw ?
8200 ThumbnailImage ?
10244 ImageDescription >CanonRaw::Main
10247 CameraObject >CanonRaw::Main
12290 ShootingRecord >CanonRaw::Main
12291 MeasuredInfo >CanonRaw::Main
12292 CameraSpecification >CanonRaw::Main
12298 ImageProps >CanonRaw::Main
12299 ExifInformation >CanonRaw::Main`,
  'Canon::CTMD': `ifd 0 -
1 TimeStamp ?
4 FocalInfo >Canon::FocalInfo
5 ExposureInfo >Canon::ExposureInfo
7 ExifInfo7 >Canon::ExifInfo
8 ExifInfo8 >Canon::ExifInfo
9 ExifInfo9 >Canon::ExifInfo`,
  'Canon::CameraSettings': `record 2 int16s
1 MacroMode int16s 1=Macro;2=Normal
2 SelfTimer int16s
3 Quality int16s @2
4 CanonFlashMode int16s -1=n/a;0=Off;1=Auto;2=On;3=Red-eye reduction;4=Slow-sync;5=Red-eye reduction (Auto);6=Red-eye reduction (On);16=External flash
5 ContinuousDrive int16s 0=Single;1=Continuous;2=Movie;3=Continuous, Speed Priority;4=Continuous, Low;5=Continuous, High;6=Silent Single;8=Continuous, High+;9=Single, Silent;10=Continuous, Silent
7 FocusMode int16s 0=One-shot AF;1=AI Servo AF;2=AI Focus AF;3=Manual Focus (3);4=Single;5=Continuous;6=Manual Focus (6);16=Pan Focus;256=One-shot AF (Live View);257=AI Servo AF (Live View);258=AI Focus AF (Live View);512=Movie Snap Focus;519=Movie Servo AF
9 RecordMode int16s 1=JPEG;2=CRW+THM;3=AVI+THM;4=TIF;5=TIF+JPEG;6=CR2;7=CR2+JPEG;9=MOV;10=MP4;11=CRM;12=CR3;13=CR3+JPEG;14=HIF;15=CR3+HIF
10 CanonImageSize int16s @3
11 EasyMode int16s 0=Full auto;1=Manual;2=Landscape;3=Fast shutter;4=Slow shutter;5=Night;6=Gray Scale;7=Sepia;8=Portrait;9=Sports;10=Macro;11=Black & White;12=Pan focus;13=Vivid;14=Neutral;15=Flash Off;16=Long Shutter;17=Super Macro;18=Foliage;19=Indoor;20=Fireworks;21=Beach;22=Underwater;23=Snow;24=Kids & Pets;25=Night Snapshot;26=Digital Macro;27=My Colors;28=Movie Snap;29=Super Macro 2;30=Color Accent;31=Color Swap;32=Aquarium;33=ISO 3200;34=ISO 6400;35=Creative Light Effect;36=Easy;37=Quick Shot;38=Creative Auto;39=Zoom Blur;40=Low Light;41=Nostalgic;42=Super Vivid;43=Poster Effect;44=Face Self-timer;45=Smile;46=Wink Self-timer;47=Fisheye Effect;48=Miniature Effect;49=High-speed Burst;50=Best Image Selection;51=High Dynamic Range;52=Handheld Night Scene;53=Movie Digest;54=Live View Control;55=Discreet;56=Blur Reduction;57=Monochrome;58=Toy Camera Effect;59=Scene Intelligent Auto;60=High-speed Burst HQ;61=Smooth Skin;62=Soft Focus;68=Food;84=HDR Art Standard;85=HDR Art Vivid;93=HDR Art Bold;257=Spotlight;258=Night 2;259=Night+;260=Super Night;261=Sunset;263=Night Scene;264=Surface;265=Low Light 2
12 DigitalZoom int16s 0=None;1=2x;2=4x;3=Other
13 Contrast int16s 0=Normal
14 Saturation int16s 0=Normal
15 Sharpness int16s
16 CameraISO int16s
17 MeteringMode int16s 0=Default;1=Spot;2=Average;3=Evaluative;4=Partial;5=Center-weighted average
18 FocusRange int16s 0=Manual;1=Auto;2=Not Known;3=Macro;4=Very Close;5=Close;6=Middle Range;7=Far Range;8=Pan Focus;9=Super Macro;10=Infinity
19 AFPoint int16s 8197=Manual AF point selection;12288=None (MF);12289=Auto AF point selection;12290=Right;12291=Center;12292=Left;16385=Auto AF point selection;16390=Face Detect
20 CanonExposureMode int16s 0=Easy;1=Program AE;2=Shutter speed priority AE;3=Aperture-priority AE;4=Manual;5=Depth-of-field AE;6=M-Dep;7=Bulb;8=Flexible-priority AE
22 LensType int16u @4
23 MaxFocalLength int16u
24 MinFocalLength int16u
25 FocalUnits int16s
26 MaxAperture int16s
27 MinAperture int16s
28 FlashModel int16s&0x7f @5
29 FlashBits int16s 0=(none);Bit0=Manual;Bit1=TTL;Bit11=FP sync used;Bit13=Built-in;Bit14=External;Bit2=A-TTL;Bit3=E-TTL;Bit4=FP sync enabled;Bit7=2nd-curtain sync used
32 FocusContinuous int16s 0=Single;1=Continuous;8=Manual
33 AESetting int16s 0=Normal AE;1=Exposure Compensation;2=AE Lock;3=AE Lock + Exposure Comp.;4=No AE
34 ImageStabilization int16s 0=Off;1=On;2=Shoot Only;3=Panning;4=Dynamic;256=Off (2);257=On (2);258=Shoot Only (2);259=Panning (2);260=Dynamic (2)
35 DisplayAperture int16s
36 ZoomSourceWidth int16s
37 ZoomTargetWidth int16s
39 SpotMeteringMode int16s 0=Center;1=AF Point
40 PhotoEffect int16s 0=Off;1=Vivid;2=Neutral;3=Smooth;4=Sepia;5=B&W;6=Custom;100=My Color Data
41 ManualFlashOutput int16s 0=n/a;1280=Full;1282=Medium;1284=Low;32767=n/a
42 ColorTone int16s 0=Normal
46 SRAWQuality int16s 0=n/a;1=sRAW1 (mRAW);2=sRAW2 (sRAW)
50 FocusBracketing int16s 0=Disable;1=Enable
51 Clarity int16s 32767=n/a
52 HDR-PQ int16s -1=n/a;0=Off;1=On`,
  'Canon::FocalLength': `record 2 int16u
0 FocalType int16u 1=Fixed;2=Zoom
1 FocalLength int16u
2 FocalPlaneXSize int16u
2 FocalPlaneXUnknown? int16u
3 FocalPlaneYSize int16u
3 FocalPlaneYUnknown? int16u`,
  'Canon::ShotInfo': `record 2 int16s
1 AutoISO int16s
2 BaseISO int16s
3 MeasuredEV int16s
4 TargetAperture int16s
5 TargetExposureTime int16s
6 ExposureCompensation int16s
7 WhiteBalance int16s @6
8 SlowShutter int16s -1=n/a;0=Off;1=Night Scene;2=On;3=None
9 SequenceNumber int16s
10 OpticalZoomCode int16s
12 CameraTemperature int16s
13 FlashGuideNumber int16s
14 AFPointsInFocus int16s 12288=None (MF);12289=Right;12290=Center;12291=Center+Right;12292=Left;12293=Left+Right;12294=Left+Center;12295=All
15 FlashExposureComp int16s
16 AutoExposureBracketing int16s -1=On;0=Off;1=On (shot 1);2=On (shot 2);3=On (shot 3)
17 AEBBracketValue int16s
18 ControlMode int16s 0=n/a;1=Camera Local Control;3=Computer Remote Control
19 FocusDistanceUpper int16u
20 FocusDistanceLower int16u
21 FNumber int16s
22 ExposureTime int16s
23 MeasuredEV2 int16s
24 BulbDuration int16s
26 CameraType int16s 0=n/a;248=EOS High-end;250=Compact;252=EOS Mid-range;255=DV Camera
27 AutoRotate int16s -1=n/a;0=None;1=Rotate 90 CW;2=Rotate 180;3=Rotate 270 CW
28 NDFilter int16s -1=n/a;0=Off;1=On
29 SelfTimer2 int16s
33 FlashOutput int16s`,
  'Canon::Panorama': `record 2 int16s
2 PanoramaFrameNumber int16s
5 PanoramaDirection int16s 0=Left to Right;1=Right to Left;2=Bottom to Top;3=Top to Bottom;4=2x2 Matrix (Clockwise)`,
  'Canon::UnknownD30': `record 2 int16u
[no tags ?`,
  'Canon::CameraInfo1D': `record 1 int8u
4 ExposureTime int8u
10 FocalLength int16u
13 LensType int16uRev @4
14 MinFocalLength int16u
16 MaxFocalLength int16u
65 SharpnessFrequency int8u 0=n/a;1=Lowest;2=Low;3=Standard;4=High;5=Highest
66 Sharpness int8s
68 WhiteBalance int8u @6
71 SharpnessFrequency int8u 0=n/a;1=Lowest;2=Low;3=Standard;4=High;5=Highest
72 ColorTemperature int16u
72 Sharpness int8s
74 WhiteBalance int8u @6
75 PictureStyle int8u @7
78 ColorTemperature int16u
81 PictureStyle int8u @7`,
  'Canon::CameraInfo1DmkII': `record 1 int8u
4 ExposureTime int8u
9 FocalLength int16uRev
12 LensType int16uRev @4
17 MinFocalLength int16uRev
19 MaxFocalLength int16uRev
45 FocalType int8u 0=Fixed;2=Zoom
54 WhiteBalance int8u @6
55 ColorTemperature int16uRev
57 CanonImageSize int16u @3
102 JPEGQuality int8u
108 PictureStyle int8u @7
110 Saturation int8s 0=Normal
111 ColorTone int8s 0=Normal
114 Sharpness int8s
115 Contrast int8s 0=Normal
117 ISO string[5]`,
  'Canon::CameraInfo1DmkIIN': `record 1 int8s
4 ExposureTime int8u
9 FocalLength int16uRev
12 LensType int16uRev @4
17 MinFocalLength int16uRev
19 MaxFocalLength int16uRev
54 WhiteBalance int8u @6
55 ColorTemperature int16uRev
115 PictureStyle int8u @7
116 Sharpness int8s
117 Contrast int8s 0=Normal
118 Saturation int8s 0=Normal
119 ColorTone int8s 0=Normal
121 ISO string[5]`,
  'Canon::CameraInfo1DmkIII': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
24 CameraTemperature int8u
27 MacroMagnification int8u
29 FocalLength int16uRev
48 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
67 FocusDistanceUpper int16uRev
69 FocusDistanceLower int16uRev
94 WhiteBalance int16u @6
98 ColorTemperature int16u
134 PictureStyle int8u @7
273 LensType int16uRev @4
275 MinFocalLength int16uRev
277 MaxFocalLength int16uRev
310 FirmwareVersion string[6]
370 FileIndex int32u
374 ShutterCount int32u
382 DirectoryIndex int32u
682 PictureStyleInfo >Canon::PSInfo
1114 TimeStamp1 int32u
1118 TimeStamp int32u`,
  'Canon::CameraInfo1DmkIV': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
8 MeasuredEV2 int8u
9 MeasuredEV3 int8u
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
53 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
84 FocusDistanceUpper int16uRev
86 FocusDistanceLower int16uRev
120 WhiteBalance int16u @6
124 ColorTemperature int16u
335 LensType int16uRev @4
337 MinFocalLength int16uRev
339 MaxFocalLength int16uRev
493 FirmwareVersion string[6]
556 FileIndex int32u
568 DirectoryIndex int32u
872 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo1DX': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
125 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
140 FocusDistanceUpper int16uRev
142 FocusDistanceLower int16uRev
188 WhiteBalance int16u @6
192 ColorTemperature int16u
244 PictureStyle int8u @7
423 LensType int16uRev @4
425 MinFocalLength int16uRev
427 MaxFocalLength int16uRev
640 FirmwareVersion string[6]
720 FileIndex int32u
732 DirectoryIndex int32u
1012 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo5D': `record 1 int8s
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
12 LensType int16uRev @4
23 CameraTemperature int8u
27 MacroMagnification int8s
39 CameraOrientation int8s 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
40 FocalLength int16uRev
56 AFPointsInFocus5D int16uRev 0=(none);Bit0=Center;Bit1=Top;Bit10=AI Servo2;Bit11=AI Servo3;Bit12=AI Servo4;Bit13=AI Servo5;Bit14=AI Servo6;Bit2=Bottom;Bit3=Upper-left;Bit4=Upper-right;Bit5=Lower-left;Bit6=Lower-right;Bit7=Left;Bit8=Right;Bit9=AI Servo1
84 WhiteBalance int16u @6
88 ColorTemperature int16u
108 PictureStyle int8u @7
147 MinFocalLength int16uRev
149 MaxFocalLength int16uRev
151 LensType int16uRev @4
164 FirmwareRevision string[8]
172 ShortOwnerName string[16]
204 DirectoryIndex int32u
208 FileIndex int16u
232 ContrastStandard int8s
233 ContrastPortrait int8s
234 ContrastLandscape int8s
235 ContrastNeutral int8s
236 ContrastFaithful int8s
237 ContrastMonochrome int8s
238 ContrastUserDef1 int8s
239 ContrastUserDef2 int8s
240 ContrastUserDef3 int8s
241 SharpnessStandard int8s
242 SharpnessPortrait int8s
243 SharpnessLandscape int8s
244 SharpnessNeutral int8s
245 SharpnessFaithful int8s
246 SharpnessMonochrome int8s
247 SharpnessUserDef1 int8s
248 SharpnessUserDef2 int8s
249 SharpnessUserDef3 int8s
250 SaturationStandard int8s
251 SaturationPortrait int8s
252 SaturationLandscape int8s
253 SaturationNeutral int8s
254 SaturationFaithful int8s
255 FilterEffectMonochrome int8s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
256 SaturationUserDef1 int8s
257 SaturationUserDef2 int8s
258 SaturationUserDef3 int8s
259 ColorToneStandard int8s
260 ColorTonePortrait int8s
261 ColorToneLandscape int8s
262 ColorToneNeutral int8s
263 ColorToneFaithful int8s
264 ToningEffectMonochrome int8s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
265 ColorToneUserDef1 int8s
266 ColorToneUserDef2 int8s
267 ColorToneUserDef3 int8s
268 UserDef1PictureStyle int16u @8
270 UserDef2PictureStyle int16u @8
272 UserDef3PictureStyle int16u @8
284 TimeStamp int32u`,
  'Canon::CameraInfo5DmkII': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
19 FlashModel int8u&0x7f @5
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
27 MacroMagnification int8u
30 FocalLength int16uRev
49 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
80 FocusDistanceUpper int16uRev
82 FocusDistanceLower int16uRev
111 WhiteBalance int16u @6
115 ColorTemperature int16u
167 PictureStyle int8u @7
189 HighISONoiseReduction int8u 0=Standard;1=Low;2=Strong;3=Off
191 AutoLightingOptimizer int8u 0=Standard;1=Low;2=Strong;3=Off
230 LensType int16uRev @4
232 MinFocalLength int16uRev
234 MaxFocalLength int16uRev
382 FirmwareVersion string[6]
398 OwnerName string[32]
443 FileIndex int32u
455 DirectoryIndex int32u
759 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo5DmkIII': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
125 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
140 FocusDistanceUpper int16uRev
142 FocusDistanceLower int16uRev
188 WhiteBalance int16u @6
192 ColorTemperature int16u
244 PictureStyle int8u @7
339 LensType int16uRev @4
341 MinFocalLength int16uRev
343 MaxFocalLength int16uRev
356 LensSerialNumber undef[5]
572 FirmwareVersion string[6]
652 FileIndex int32u
656 FileIndex2 int32u
664 DirectoryIndex int32u
668 DirectoryIndex2 int32u
944 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo6D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
131 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
146 FocusDistanceUpper int16uRev
148 FocusDistanceLower int16uRev
194 WhiteBalance int16u @6
198 ColorTemperature int16u
250 PictureStyle int8u @7
353 LensType int16uRev @4
355 MinFocalLength int16uRev
357 MaxFocalLength int16uRev
598 FirmwareVersion string[6]
682 FileIndex int32u
694 DirectoryIndex int32u
966 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo7D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
8 MeasuredEV2 int8u
9 MeasuredEV int8u
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
53 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
84 FocusDistanceUpper int16uRev
86 FocusDistanceLower int16uRev
119 WhiteBalance int16u @6
123 ColorTemperature int16u
175 CameraPictureStyle int8u 33=User Defined 1;34=User Defined 2;35=User Defined 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome
201 HighISONoiseReduction int8u 0=Standard;1=Low;2=Strong;3=Off
274 LensType int16uRev @4
276 MinFocalLength int16uRev
278 MaxFocalLength int16uRev
428 FirmwareVersion string[6]
491 FileIndex int32u
503 DirectoryIndex int32u
807 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo40D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
24 CameraTemperature int8u
27 MacroMagnification int8u
29 FocalLength int16uRev
48 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
67 FocusDistanceUpper int16uRev
69 FocusDistanceLower int16uRev
111 WhiteBalance int16u @6
115 ColorTemperature int16u
214 LensType int16uRev @4
216 MinFocalLength int16uRev
218 MaxFocalLength int16uRev
255 FirmwareVersion string[6]
307 FileIndex int32u
319 DirectoryIndex int32u
603 PictureStyleInfo >Canon::PSInfo
2347 LensModel string[64]`,
  'Canon::CameraInfo50D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
49 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
80 FocusDistanceUpper int16uRev
82 FocusDistanceLower int16uRev
111 WhiteBalance int16u @6
115 ColorTemperature int16u
167 PictureStyle int8u @7
189 HighISONoiseReduction int8u 0=Standard;1=Low;2=Strong;3=Off
191 AutoLightingOptimizer int8u 0=Standard;1=Low;2=Strong;3=Off
234 LensType int16uRev @4
236 MinFocalLength int16uRev
238 MaxFocalLength int16uRev
350 FirmwareVersion string[6]
411 FileIndex int32u
423 DirectoryIndex int32u
727 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo60D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
25 CameraTemperature int8u
30 FocalLength int16uRev
54 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
58 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
85 FocusDistanceUpper int16uRev
87 FocusDistanceLower int16uRev
125 ColorTemperature int16u
232 LensType int16uRev @4
234 MinFocalLength int16uRev
236 MaxFocalLength int16uRev
409 FirmwareVersion string[6]
473 FileIndex int32u
485 DirectoryIndex int32u
761 PictureStyleInfo >Canon::PSInfo2
801 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo70D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
132 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
147 FocusDistanceUpper int16uRev
149 FocusDistanceLower int16uRev
199 ColorTemperature int16u
358 LensType int16uRev @4
360 MinFocalLength int16uRev
362 MaxFocalLength int16uRev
606 FirmwareVersion string[6]
691 FileIndex int32u
703 DirectoryIndex int32u
975 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo80D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
150 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
165 FocusDistanceUpper int16uRev
167 FocusDistanceLower int16uRev
314 ColorTemperature int16u
393 LensType int16uRev @4
395 MinFocalLength int16uRev
397 MaxFocalLength int16uRev
1114 FirmwareVersion string[6]
1198 FileIndex int32u
1210 DirectoryIndex int32u`,
  'Canon::CameraInfo450D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
24 CameraTemperature int8u
27 MacroMagnification int8u
29 FocalLength int16uRev
48 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
67 FocusDistanceUpper int16uRev
69 FocusDistanceLower int16uRev
111 WhiteBalance int16u @6
115 ColorTemperature int16u
222 LensType int16uRev @4
263 FirmwareVersion string[6]
271 OwnerName string[32]
307 DirectoryIndex int32u
319 FileIndex int32u
611 PictureStyleInfo >Canon::PSInfo
2355 LensModel string[64]`,
  'Canon::CameraInfo500D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
49 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
80 FocusDistanceUpper int16uRev
82 FocusDistanceLower int16uRev
115 WhiteBalance int16u @6
119 ColorTemperature int16u
171 PictureStyle int8u @7
188 HighISONoiseReduction int8u 0=Standard;1=Low;2=Strong;3=Off
190 AutoLightingOptimizer int8u 0=Standard;1=Low;2=Strong;3=Off
246 LensType int16uRev @4
248 MinFocalLength int16uRev
250 MaxFocalLength int16uRev
400 FirmwareVersion string[6]
467 FileIndex int32u
479 DirectoryIndex int32u
779 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo550D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
53 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
84 FocusDistanceUpper int16uRev
86 FocusDistanceLower int16uRev
120 WhiteBalance int16u @6
124 ColorTemperature int16u
176 PictureStyle int8u @7
255 LensType int16uRev @4
257 MinFocalLength int16uRev
259 MaxFocalLength int16uRev
420 FirmwareVersion string[6]
484 FileIndex int32u
496 DirectoryIndex int32u
796 PictureStyleInfo >Canon::PSInfo`,
  'Canon::CameraInfo600D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
7 HighlightTonePriority int8u 0=Off;1=On
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
25 CameraTemperature int8u
30 FocalLength int16uRev
56 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
87 FocusDistanceUpper int16uRev
89 FocusDistanceLower int16uRev
123 WhiteBalance int16u @6
127 ColorTemperature int16u
179 PictureStyle int8u @7
234 LensType int16uRev @4
236 MinFocalLength int16uRev
238 MaxFocalLength int16uRev
411 FirmwareVersion string[6]
475 FileIndex int32u
487 DirectoryIndex int32u
763 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo650D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
125 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
140 FocusDistanceUpper int16uRev
142 FocusDistanceLower int16uRev
188 WhiteBalance int16u @6
192 ColorTemperature int16u
244 PictureStyle int8u @7
295 LensType int16uRev @4
297 MinFocalLength int16uRev
299 MaxFocalLength int16uRev
539 FirmwareVersion string[6]
544 FirmwareVersion string[6]
624 FileIndex int32u
628 FileIndex int32u
636 DirectoryIndex int32u
640 DirectoryIndex int32u
912 PictureStyleInfo >Canon::PSInfo2`,
  'Canon::CameraInfo750D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
27 CameraTemperature int8u
35 FocalLength int16uRev
150 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
165 FocusDistanceUpper int16uRev
167 FocusDistanceLower int16uRev
305 WhiteBalance int16u @6
309 ColorTemperature int16u
361 PictureStyle int8u @7
388 LensType int16uRev @4
390 MinFocalLength int16uRev
392 MaxFocalLength int16uRev
1085 FirmwareVersion string[6]
1097 FirmwareVersion string[6]`,
  'Canon::CameraInfo1000D': `record 1 int8u
3 FNumber int8u
4 ExposureTime int8u
6 ISO int8u
19 FlashModel int8u&0x7f @5
21 FlashMeteringMode int8u 0=E-TTL;3=TTL;4=External Auto;5=External Manual;6=Off
24 CameraTemperature int8u
27 MacroMagnification int8u
29 FocalLength int16uRev
48 CameraOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
67 FocusDistanceUpper int16uRev
69 FocusDistanceLower int16uRev
111 WhiteBalance int16u @6
115 ColorTemperature int16u
226 LensType int16uRev @4
228 MinFocalLength int16uRev
230 MaxFocalLength int16uRev
267 FirmwareVersion string[6]
311 DirectoryIndex int32u
323 FileIndex int32u
615 PictureStyleInfo >Canon::PSInfo
2359 LensModel string[64]`,
  'Canon::CameraInfoR6': `record 1 int8u
2522 CameraTemperature int8u
2801 ShutterCount int32u`,
  'Canon::CameraInfoR6m2': `record 1 int8u
3369 ShutterCount int32u`,
  'Canon::CameraInfoR6m3': `record 1 int8u
2157 ImageCount int16u`,
  'Canon::CameraInfoG5XII': `record 1 int8u
659 ShutterCount int32u
2709 ShutterCount int32u
2849 DirectoryIndex int32u
2861 FileIndex int32u`,
  'Canon::CameraInfoPowerShot': `record 4 int32s
0 ISO int32s
5 FNumber int32s
6 ExposureTime int32s
23 Rotation int32s
135 CameraTemperature int32s
145 CameraTemperature int32s`,
  'Canon::CameraInfoPowerShot2': `record 4 int32s
1 ISO int32s
6 FNumber int32s
7 ExposureTime int32s
24 Rotation int32s
153 CameraTemperature int32s
159 CameraTemperature int32s
164 CameraTemperature int32s
168 CameraTemperature int32s
261 CameraTemperature int32s`,
  'Canon::CameraInfoUnknown32': `record 4 int32s
71 CameraTemperature int32s
83 CameraTemperature int32s
91 CameraTemperature int32s
92 CameraTemperature int32s
100 CameraTemperature int32s
-3 CameraTemperature int32s`,
  'Canon::CameraInfoUnknown16': `record 2 int16u
[no tags ?`,
  'Canon::CameraInfoUnknown': `record 1 int8u
363 LensSerialNumber undef[5]
1473 FirmwareVersion string[6]`,
  'CanonCustom::Functions1D': `ifd 0 -
0 FocusingScreen int8u 0=Ec-N, R;1=Ec-A,B,C,CII,CIII,D,H,I,L
1 FinderDisplayDuringExposure int8u 0=Off;1=On
2 ShutterReleaseNoCFCard int8u 0=Yes;1=No
3 ISOSpeedExpansion int8u 0=No;1=Yes
4 ShutterAELButton int8u 0=AF/AE lock stop;1=AE lock/AF;2=AF/AF lock, No AE lock;3=AE/AF, No AE lock
5 ManualTv int8u 0=Tv=Main/Av=Control;1=Tv=Control/Av=Main;2=Tv=Main/Av=Main w/o lens;3=Tv=Control/Av=Main w/o lens
6 ExposureLevelIncrements int8u @9
7 USMLensElectronicMF int8u 0=Turns on after one-shot AF;1=Turns off after one-shot AF;2=Always turned off
8 LCDPanels int8u 0=Remain. shots/File no.;1=ISO/Remain. shots;2=ISO/File no.;3=Shots in folder/Remain. shots
9 AEBSequenceAutoCancel int8u @10
10 AFPointIllumination int8u 0=On;1=Off;2=On without dimming;3=Brighter
11 AFPointSelection int8u 0=H=AF+Main/V=AF+Command;1=H=Comp+Main/V=Comp+Command;2=H=Command only/V=Assist+Main;3=H=FEL+Main/V=FEL+Command
12 MirrorLockup int8u 0=Disable;1=Enable
13 AFPointSpotMetering int8u 0=45/Center AF point;1=11/Active AF point;2=11/Center AF point;3=9/Active AF point
14 FillFlashAutoReduction int8u 0=Enable;1=Disable
15 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
16 SafetyShiftInAvOrTv int8u 0=Disable;1=Enable
17 AFPointActivationArea int8u 0=Single AF point;1=Expanded (TTL. of 7 AF points);2=Automatic expanded (max. 13)
18 SwitchToRegisteredAFPoint int8u 0=Assist + AF;1=Assist;2=Only while pressing assist
19 LensAFStopButton int8u 0=AF stop;1=AF start;2=AE lock while metering;3=AF point: M -> Auto / Auto -> Ctr.;4=AF mode: ONE SHOT <-> AI SERVO;5=IS start
20 AIServoTrackingSensitivity int8u 0=Standard;1=Slow;2=Moderately slow;3=Moderately fast;4=Fast
21 AIServoContinuousShooting int8u 0=Shooting not possible without focus;1=Shooting possible without focus`,
  'CanonCustom::Functions5D': `ifd 0 -
0 FocusingScreen int8u 0=Ee-A;1=Ee-D;2=Ee-S
1 SetFunctionWhenShooting int8u @11
2 LongExposureNoiseReduction int8u 0=Off;1=Auto;2=On
3 FlashSyncSpeedAv int8u 0=Auto;1=1/200 Fixed
4 Shutter-AELock int8u @12
5 AFAssistBeam int8u 0=Emits;1=Does not emit
6 ExposureLevelIncrements int8u 0=1/3 Stop;1=1/2 Stop
7 FlashFiring int8u 0=Fires;1=Does not fire
8 ISOExpansion int8u 0=Off;1=On
9 AEBSequenceAutoCancel int8u @10
10 SuperimposedDisplay int8u 0=On;1=Off
11 MenuButtonDisplayPosition int8u 0=Previous (top if power off);1=Previous;2=Top
12 MirrorLockup int8u 0=Disable;1=Enable
13 AFPointSelectionMethod int8u @13
14 ETTLII int8u 0=Evaluative;1=Average
15 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
16 SafetyShiftInAvOrTv int8u 0=Disable;1=Enable
17 AFPointActivationArea int8u 0=Standard;1=Expanded
18 LCDDisplayReturnToShoot int8u 0=With Shutter Button only;1=Also with * etc.
19 LensAFStopButton int8u @14
20 AddOriginalDecisionData int8u 0=Off;1=On`,
  'CanonCustom::Functions10D': `ifd 0 -
1 SetButtonWhenShooting int8u 0=Normal (disabled);1=Image quality;2=Change parameters;3=Menu display;4=Image playback
2 ShutterReleaseNoCFCard int8u 0=Yes;1=No
3 FlashSyncSpeedAv int8u 0=Auto;1=1/200 Fixed
4 Shutter-AELock int8u @12
5 AFAssist int8u @15
6 ExposureLevelIncrements int8u 0=1/2 Stop;1=1/3 Stop
7 AFPointRegistration int8u 0=Center;1=Bottom;2=Right;3=Extreme Right;4=Automatic;5=Extreme Left;6=Left;7=Top
8 RawAndJpgRecording int8u 0=RAW+Small/Normal;1=RAW+Small/Fine;2=RAW+Medium/Normal;3=RAW+Medium/Fine;4=RAW+Large/Normal;5=RAW+Large/Fine
9 AEBSequenceAutoCancel int8u @10
10 SuperimposedDisplay int8u 0=On;1=Off
11 MenuButtonDisplayPosition int8u 0=Previous (top if power off);1=Previous;2=Top
12 MirrorLockup int8u 0=Disable;1=Enable
13 AssistButtonFunction int8u 0=Normal;1=Select Home Position;2=Select HP (while pressing);3=Av+/- (AF point by QCD);4=FE lock
14 FillFlashAutoReduction int8u 0=Enable;1=Disable
15 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
16 SafetyShiftInAvOrTv int8u 0=Disable;1=Enable
17 LensAFStopButton int8u 0=AF stop;1=AF start;2=AE lock while metering;3=AF point: M->Auto/Auto->ctr;4=One Shot <-> AI servo;5=IS start`,
  'CanonCustom::Functions20D': `ifd 0 -
0 SetFunctionWhenShooting int8u @11
1 LongExposureNoiseReduction int8u 0=Off;1=On
2 FlashSyncSpeedAv int8u 0=Auto;1=1/250 Fixed
3 Shutter-AELock int8u @12
4 AFAssistBeam int8u 0=Emits;1=Does not emit;2=Only ext. flash emits
5 ExposureLevelIncrements int8u 0=1/3 Stop;1=1/2 Stop
6 FlashFiring int8u 0=Fires;1=Does not fire
7 ISOExpansion int8u 0=Off;1=On
8 AEBSequenceAutoCancel int8u @10
9 SuperimposedDisplay int8u 0=On;1=Off
10 MenuButtonDisplayPosition int8u 0=Previous (top if power off);1=Previous;2=Top
11 MirrorLockup int8u 0=Disable;1=Enable
12 AFPointSelectionMethod int8u @13
13 ETTLII int8u 0=Evaluative;1=Average
14 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
15 SafetyShiftInAvOrTv int8u 0=Disable;1=Enable
16 LensAFStopButton int8u @14
17 AddOriginalDecisionData int8u 0=Off;1=On`,
  'CanonCustom::Functions30D': `ifd 0 -
1 SetFunctionWhenShooting int8u 0=Default (no function);1=Change quality;2=Change Picture Style;3=Menu display;4=Image replay
2 LongExposureNoiseReduction int8u 0=Off;1=Auto;2=On
3 FlashSyncSpeedAv int8u 0=Auto;1=1/250 Fixed
4 Shutter-AELock int8u @12
5 AFAssistBeam int8u 0=Emits;1=Does not emit;2=Only ext. flash emits
6 ExposureLevelIncrements int8u 0=1/3 Stop;1=1/2 Stop
7 FlashFiring int8u 0=Fires;1=Does not fire
8 ISOExpansion int8u 0=Off;1=On
9 AEBSequenceAutoCancel int8u @10
10 SuperimposedDisplay int8u 0=On;1=Off
11 MenuButtonDisplayPosition int8u 0=Previous (top if power off);1=Previous;2=Top
12 MirrorLockup int8u 0=Disable;1=Enable
13 AFPointSelectionMethod int8u @13
14 ETTLII int8u 0=Evaluative;1=Average
15 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
16 SafetyShiftInAvOrTv int8u 0=Disable;1=Enable
17 MagnifiedView int8u 0=Image playback only;1=Image review and playback
18 LensAFStopButton int8u @14
19 AddOriginalDecisionData int8u 0=Off;1=On`,
  'CanonCustom::Functions350D': `ifd 0 -
0 SetButtonCrossKeysFunc int8u 0=Normal;1=Set: Quality;2=Set: Parameter;3=Set: Playback;4=Cross keys: AF point select
1 LongExposureNoiseReduction int8u 0=Off;1=On
2 FlashSyncSpeedAv int8u 0=Auto;1=1/200 Fixed
3 Shutter-AELock int8u @12
4 AFAssistBeam int8u 0=Emits;1=Does not emit;2=Only ext. flash emits
5 ExposureLevelIncrements int8u 0=1/3 Stop;1=1/2 Stop
6 MirrorLockup int8u 0=Disable;1=Enable
7 ETTLII int8u 0=Evaluative;1=Average
8 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync`,
  'CanonCustom::Functions400D': `ifd 0 -
0 SetButtonCrossKeysFunc int8u 0=Set: Picture Style;1=Set: Quality;2=Set: Flash Exposure Comp;3=Set: Playback;4=Cross keys: AF point select
1 LongExposureNoiseReduction int8u 0=Off;1=Auto;2=On
2 FlashSyncSpeedAv int8u 0=Auto;1=1/200 Fixed
3 Shutter-AELock int8u @12
4 AFAssistBeam int8u 0=Emits;1=Does not emit;2=Only ext. flash emits
5 ExposureLevelIncrements int8u 0=1/3 Stop;1=1/2 Stop
6 MirrorLockup int8u 0=Disable;1=Enable
7 ETTLII int8u 0=Evaluative;1=Average
8 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
9 MagnifiedView int8u 0=Image playback only;1=Image review and playback
10 LCDDisplayAtPowerOn int8u 0=Display;1=Retain power off status`,
  'CanonCustom::FunctionsD30': `ifd 0 -
1 LongExposureNoiseReduction int8u 0=Off;1=On
2 Shutter-AELock int8u 0=AF/AE lock;1=AE lock/AF;2=AF/AF lock;3=AE+release/AE+AF
3 MirrorLockup int8u 0=Disable;1=Enable
4 ExposureLevelIncrements int8u 0=1/2 Stop;1=1/3 Stop
5 AFAssist int8u @15
6 FlashSyncSpeedAv int8u 0=Auto;1=1/200 Fixed
7 AEBSequenceAutoCancel int8u @10
8 ShutterCurtainSync int8u 0=1st-curtain sync;1=2nd-curtain sync
9 LensAFStopButton int8u 0=AF Stop;1=Operate AF;2=Lock AE and start timer
10 FillFlashAutoReduction int8u 0=Enable;1=Disable
11 MenuButtonReturn int8u 0=Top;1=Previous (volatile);2=Previous
12 SetButtonWhenShooting int8u 0=Default (no function);1=Image quality;2=Change ISO speed;3=Change parameters
13 SensorCleaning int8u 0=Disable;1=Enable
14 SuperimposedDisplay int8u 0=On;1=Off
15 ShutterReleaseNoCFCard int8u 0=Yes;1=No`,
  'CanonCustom::FuncsUnknown': `ifd 0 -
[no tags ?`,
  'Canon::MovieInfo': `record 2 int16u
1 FrameRate int16u
2 FrameCount int16u
4 FrameCount int32u
6 FrameRate rational32u
106 Duration int32u
108 AudioBitrate int32u
110 AudioSampleRate int32u
112 AudioChannels int32u
116 VideoCodec undef[4]`,
  'Canon::AFInfo': `sequence 1 int8u
0 NumAFPoints int16u
1 ValidAFPoints int16u
2 CanonImageWidth int16u
3 CanonImageHeight int16u
4 AFImageWidth int16u
5 AFImageHeight int16u
6 AFAreaWidth int16u
7 AFAreaHeight int16u
8 AFAreaXPositions int16s
9 AFAreaYPositions int16s
10 AFPointsInFocus int16s
11 PrimaryAFPoint int16u
11 Canon_AFInfo_0x000b? int16u[8]
12 PrimaryAFPoint int16u`,
  'Canon::MyColors': `record 2 int16u
2 MyColorMode int16u 0=Off;1=Positive Film;2=Light Skin Tone;3=Dark Skin Tone;4=Vivid Blue;5=Vivid Green;6=Vivid Red;7=Color Accent;8=Color Swap;9=Custom;12=Vivid;13=Neutral;14=Sepia;15=B&W`,
  'Canon::FaceDetect1': `record 2 int16s
2 FacesDetected int16u
3 FaceDetectFrameSize int16u[2]
8 Face1Position int16s[2]
10 Face2Position int16s[2]
12 Face3Position int16s[2]
14 Face4Position int16s[2]
16 Face5Position int16s[2]
18 Face6Position int16s[2]
20 Face7Position int16s[2]
22 Face8Position int16s[2]
24 Face9Position int16s[2]`,
  'Canon::FaceDetect2': `record 1 int8u
1 FaceWidth int8u
2 FacesDetected int8u`,
  'Canon::AFInfo2': `sequence 1 int8u
0 AFInfoSize? int16u
1 AFAreaMode int16u 0=Off (Manual Focus);1=AF Point Expansion (surround);2=Single-point AF;4=Auto;5=Face Detect AF;6=Face + Tracking;7=Zone AF;8=AF Point Expansion (4 point);9=Spot AF;10=AF Point Expansion (8 point);11=Flexizone Multi (49 point);12=Flexizone Multi (9 point);13=Flexizone Single;14=Large Zone AF;16=Large Zone AF (vertical);17=Large Zone AF (horizontal);19=Flexible Zone AF 1;20=Flexible Zone AF 2;21=Flexible Zone AF 3;22=Whole Area AF
2 NumAFPoints int16u
3 ValidAFPoints int16u
4 CanonImageWidth int16u
5 CanonImageHeight int16u
6 AFImageWidth int16u
7 AFImageHeight int16u
8 AFAreaWidths int16s
9 AFAreaHeights int16s
10 AFAreaXPositions int16s
11 AFAreaYPositions int16s
12 AFPointsInFocus int16s
13 AFPointsSelected int16s
13 Canon_AFInfo2_0x000d? int16s
14 PrimaryAFPoint int16u`,
  'Canon::ContrastInfo': `record 2 int16u
4 IntelligentContrast int16u 0=Off;8=On;65535=n/a`,
  'Canon::WBInfo': `record 4 int32s
2 WB_GRBGLevelsAuto int32s[4]
10 WB_GRBGLevelsDaylight int32s[4]
18 WB_GRBGLevelsCloudy int32s[4]
26 WB_GRBGLevelsTungsten int32s[4]
34 WB_GRBGLevelsFluorescent int32s[4]
42 WB_GRBGLevelsFluorHigh int32s[4]
50 WB_GRBGLevelsFlash int32s[4]
58 WB_GRBGLevelsUnderwater int32s[4]
66 WB_GRBGLevelsCustom1 int32s[4]
74 WB_GRBGLevelsCustom2 int32s[4]`,
  'Canon::FaceDetect3': `record 2 int16u
3 FacesDetected int16u`,
  'Canon::TimeInfo': `record 4 int32s
1 TimeZone int32s
2 TimeZoneCity int32s 0=n/a;1=Chatham Islands;2=Wellington;3=Solomon Islands;4=Sydney;5=Adelaide;6=Tokyo;7=Hong Kong;8=Bangkok;9=Yangon;10=Dhaka;11=Kathmandu;12=Delhi;13=Karachi;14=Kabul;15=Dubai;16=Tehran;17=Moscow;18=Cairo;19=Paris;20=London;21=Azores;22=Fernando de Noronha;23=Sao Paulo;24=Newfoundland;25=Santiago;26=Caracas;27=New York;28=Chicago;29=Denver;30=Los Angeles;31=Anchorage;32=Honolulu;33=Samoa;32766=(not set)
3 DaylightSavings int32s 0=Off;60=On`,
  'CanonCustom::PersonalFuncs': `record 2 int16u
1 PF0CustomFuncRegistration int16u
2 PF1DisableShootingModes int16u
3 PF2DisableMeteringModes int16u
4 PF3ManualExposureMetering int16u
5 PF4ExposureTimeLimits int16u
6 PF5ApertureLimits int16u
7 PF6PresetShootingModes int16u
8 PF7BracketContinuousShoot int16u
9 PF8SetBracketShots int16u
10 PF9ChangeBracketSequence int16u
11 PF10RetainProgramShift int16u
14 PF13DrivePriority int16u
15 PF14DisableFocusSearch int16u
16 PF15DisableAFAssistBeam int16u
17 PF16AutoFocusPointShoot int16u
18 PF17DisableAFPointSel int16u
19 PF18EnableAutoAFPointSel int16u
20 PF19ContinuousShootSpeed int16u
21 PF20LimitContinousShots int16u
22 PF21EnableQuietOperation int16u
24 PF23SetTimerLengths int16u
25 PF24LightLCDDuringBulb int16u
26 PF25DefaultClearSettings int16u
27 PF26ShortenReleaseLag int16u
28 PF27ReverseDialRotation int16u
29 PF28NoQuickDialExpComp int16u
30 PF29QuickDialSwitchOff int16u
31 PF30EnlargementMode int16u
32 PF31OriginalDecisionData int16u`,
  'CanonCustom::PersonalFuncValues': `record 2 int16u
1 PF1Value int16u
2 PF2Value int16u
3 PF3Value int16u
4 PF4ExposureTimeMin int16u
5 PF4ExposureTimeMax int16u
6 PF5ApertureMin int16u
7 PF5ApertureMax int16u
8 PF8BracketShots int16u
9 PF19ShootingSpeedLow int16u
10 PF19ShootingSpeedHigh int16u
11 PF20MaxContinousShots int16u
12 PF23ShutterButtonTime int16u
13 PF23FELockTime int16u
14 PF23PostReleaseTime int16u
15 PF25AEMode int16u
16 PF25MeteringMode int16u
17 PF25DriveMode int16u
18 PF25AFMode int16u
19 PF25AFPointSel int16u
20 PF25ImageSize int16u
21 PF25WBMode int16u
22 PF25Parameters int16u
23 PF25ColorMatrix int16u
24 PF27Value int16u`,
  'Canon::FileInfo': `record 2 int16s
1 FileNumber int32u
1 ShutterCount int32u
3 BracketMode int16s 0=Off;1=AEB;2=FEB;3=ISO;4=WB
4 BracketValue int16s
5 BracketShotNumber int16s
6 RawJpgQuality int16s @2
7 RawJpgSize int16s @3
8 LongExposureNoiseReduction2 int16s 0=Off;1=On (1D);3=On;4=Auto
9 WBBracketMode int16s 0=Off;1=On (shift AB);2=On (shift GM)
12 WBBracketValueAB int16s
13 WBBracketValueGM int16s
14 FilterEffect int16s 0=None;1=Yellow;2=Orange;3=Red;4=Green
15 ToningEffect int16s 0=None;1=Sepia;2=Blue;3=Purple;4=Green
16 MacroMagnification int16s
19 LiveViewShooting int16s 0=Off;1=On
20 FocusDistanceUpper int16u
21 FocusDistanceLower int16u
23 ShutterMode int16s 0=Mechanical;1=Electronic First Curtain;2=Electronic
25 FlashExposureLock int16s 0=Off;1=On
32 AntiFlicker int16s 0=Off;1=On
61 RFLensType int16u 0=n/a;257=Canon RF 50mm F1.2L USM;258=Canon RF 24-105mm F4L IS USM;259=Canon RF 28-70mm F2L USM;260=Canon RF 35mm F1.8 MACRO IS STM;261=Canon RF 85mm F1.2L USM;262=Canon RF 85mm F1.2L USM DS;263=Canon RF 24-70mm F2.8L IS USM;264=Canon RF 15-35mm F2.8L IS USM;265=Canon RF 24-240mm F4-6.3 IS USM;266=Canon RF 70-200mm F2.8L IS USM;267=Canon RF 85mm F2 MACRO IS STM;268=Canon RF 600mm F11 IS STM;269=Canon RF 600mm F11 IS STM + RF1.4x;270=Canon RF 600mm F11 IS STM + RF2x;271=Canon RF 800mm F11 IS STM;272=Canon RF 800mm F11 IS STM + RF1.4x;273=Canon RF 800mm F11 IS STM + RF2x;274=Canon RF 24-105mm F4-7.1 IS STM;275=Canon RF 100-500mm F4.5-7.1L IS USM;276=Canon RF 100-500mm F4.5-7.1L IS USM + RF1.4x;277=Canon RF 100-500mm F4.5-7.1L IS USM + RF2x;278=Canon RF 70-200mm F4L IS USM;279=Canon RF 100mm F2.8L MACRO IS USM;280=Canon RF 50mm F1.8 STM;281=Canon RF 14-35mm F4L IS USM;282=Canon RF-S 18-45mm F4.5-6.3 IS STM;283=Canon RF 100-400mm F5.6-8 IS USM;284=Canon RF 100-400mm F5.6-8 IS USM + RF1.4x;285=Canon RF 100-400mm F5.6-8 IS USM + RF2x;286=Canon RF-S 18-150mm F3.5-6.3 IS STM;287=Canon RF 24mm F1.8 MACRO IS STM;288=Canon RF 16mm F2.8 STM;289=Canon RF 400mm F2.8L IS USM;290=Canon RF 400mm F2.8L IS USM + RF1.4x;291=Canon RF 400mm F2.8L IS USM + RF2x;292=Canon RF 600mm F4L IS USM;293=Canon RF 600mm F4L IS USM + RF1.4x;294=Canon RF 600mm F4L IS USM + RF2x;295=Canon RF 800mm F5.6L IS USM;296=Canon RF 800mm F5.6L IS USM + RF1.4x;297=Canon RF 800mm F5.6L IS USM + RF2x;298=Canon RF 1200mm F8L IS USM;299=Canon RF 1200mm F8L IS USM + RF1.4x;300=Canon RF 1200mm F8L IS USM + RF2x;301=Canon RF 5.2mm F2.8L Dual Fisheye 3D VR;302=Canon RF 15-30mm F4.5-6.3 IS STM;303=Canon RF 135mm F1.8 L IS USM;304=Canon RF 24-50mm F4.5-6.3 IS STM;305=Canon RF-S 55-210mm F5-7.1 IS STM;306=Canon RF 100-300mm F2.8L IS USM;307=Canon RF 100-300mm F2.8L IS USM + RF1.4x;308=Canon RF 100-300mm F2.8L IS USM + RF2x;309=Canon RF 200-800mm F6.3-9 IS USM;310=Canon RF 200-800mm F6.3-9 IS USM + RF1.4x;311=Canon RF 200-800mm F6.3-9 IS USM + RF2x;312=Canon RF 10-20mm F4 L IS STM;313=Canon RF 28mm F2.8 STM;314=Canon RF 24-105mm F2.8 L IS USM Z;315=Canon RF-S 10-18mm F4.5-6.3 IS STM;316=Canon RF 35mm F1.4 L VCM;317=Canon RF-S 3.9mm F3.5 STM DUAL FISHEYE;318=Canon RF 28-70mm F2.8 IS STM;319=Canon RF 70-200mm F2.8 L IS USM Z;320=Canon RF 70-200mm F2.8 L IS USM Z + RF1.4x;321=Canon RF 70-200mm F2.8 L IS USM Z + RF2x;323=Canon RF 16-28mm F2.8 IS STM;324=Canon RF-S 14-30mm F4-6.3 IS STM PZ;325=Canon RF 50mm F1.4 L VCM;326=Canon RF 24mm F1.4 L VCM;327=Canon RF 20mm F1.4 L VCM;328=Canon RF 85mm F1.4 L VCM;329=Canon RF 20-50mm F4 L IS USM PZ;330=Canon RF 45mm F1.2 STM;331=Canon RF 7-14mm F2.8-3.5 L FISHEYE STM;332=Canon RF 14mm F1.4 L VCM`,
  'Canon::SerialInfo': `record 1 int8u
0 InternalSerialNumber2 string[9]
9 InternalSerialNumber string`,
  'Canon::CropInfo': `record 2 int16u
0 CropLeftMargin int16u
1 CropRightMargin int16u
2 CropTopMargin int16u
3 CropBottomMargin int16u`,
  'CanonCustom::Functions2': `ifd 0 -
257 ExposureLevelIncrements int32s @9
257 ExposureLevelIncrements int32s 0=1/3 Stop;1=1/2 Stop
258 ISOSpeedIncrements int32s 0=1/3 Stop;1=1 Stop
259 ISOSpeedRange int32s[3] 0=Disable;1=Enable|
259 ISOExpansion int32s 0=Off;1=On
260 AEBAutoCancel int32s 0=On;1=Off
261 AEBSequence int32s 0=0,-,+;1=-,0,+;2=+,0,-
262 AEBShotCount int32s 2=2 shots;3=3 shots;5=5 shots;7=7 shots
262 AEBShotCount int32s[2] 0=3 shots;1=2 shots;2=5 shots;3=7 shots
262 AEBShotCount int32s[2] 2 1=2 shots;3 0=3 shots;5 2=5 shots;7 3=7 shots
263 SpotMeterLinkToAFPoint int32s 0=Disable (use center AF point);1=Enable (use active AF point)
264 SafetyShift int32s 0=Disable;1=Enable (Tv/Av);2=Enable (ISO speed)
265 UsableShootingModes int32s
265 UsableShootingModes int32s[2] 0=Disable;1=Enable|
266 UsableMeteringModes int32s
266 UsableMeteringModes int32s[2] 0=Disable;1=Enable|
267 ExposureModeInManual int32s 0=Specified metering mode;1=Evaluative metering;2=Partial metering;3=Spot metering;4=Center-weighted average
268 ShutterSpeedRange int32s[3] 0=Disable;1=Enable|
268 ShutterSpeedRange int32s[4]
269 ApertureRange int32s[3] 0=Disable;1=Enable|
269 ApertureRange int32s[4]
270 ApplyShootingMeteringMode int32s[8] 0=Disable;1=Enable|
271 FlashSyncSpeedAv int32s 0=Auto;1=1/250 Fixed
271 FlashSyncSpeedAv int32s 0=Auto;1=1/250-1/60 Auto;2=1/250 Fixed
271 FlashSyncSpeedAv int32s 0=Auto;1=1/200 Fixed
271 FlashSyncSpeedAv int32s 0=Auto;1=1/300 Fixed
271 FlashSyncSpeedAv int32s 0=Auto;1=1/300-1/60 Auto;2=1/300 Fixed
271 FlashSyncSpeedAv int32s 0=Auto;1=1/200-1/60 Auto;2=1/200 Fixed
272 AEMicroadjustment int32s[3] 0=Disable;1=Enable|
273 FEMicroadjustment int32s[3] 0=Disable;1=Enable|
274 SameExposureForNewAperture int32s 0=Disable;1=ISO Speed;2=Shutter Speed
274 SameExposureForNewAperture int32s 0=Disable;1=ISO Speed;2=ISO Speed/Shutter Speed;3=Shutter Speed
275 ExposureCompAutoCancel int32s 0=Enable;1=Disable
276 AELockMeterModeAfterFocus int32s Bit0=Evaluative;Bit1=Partial;Bit2=Spot;Bit3=Center-weighted
513 LongExposureNoiseReduction int32s 0=Off;1=Auto;2=On
514 HighISONoiseReduction int32s 0=Standard;1=Low;2=Strong;3=Off
514 HighISONoiseReduction int32s 0=Off;1=On
515 HighlightTonePriority int32s 0=Disable;1=Enable
516 AutoLightingOptimizer int32s 0=Standard;1=Low;2=Strong;3=Disable
516 AutoLightingOptimizer int32s 0=Enable;1=Disable
772 ETTLII int32s 0=Evaluative;1=Average
773 ShutterCurtainSync int32s 0=1st-curtain sync;1=2nd-curtain sync
774 FlashFiring int32s 0=Fires;1=Does not fire
1031 ViewInfoDuringExposure int32s 0=Disable;1=Enable
1032 LCDIlluminationDuringBulb int32s 0=Off;1=On
1033 InfoButtonWhenShooting int32s 0=Displays camera settings;1=Displays shooting functions
1033 InfoButtonWhenShooting int32s 0=Displays shooting functions;1=Displays camera settings
1034 ViewfinderWarnings int32s Bit0=Monochrome;Bit1=WB corrected;Bit2=One-touch image quality;Bit3=ISO expansion;Bit4=Spot metering;Bit6=Noise reduction;Bit7=HDR
1035 LVShootingAreaDisplay int32s 0=Masked;1=Outlined
1036 LVShootingAreaDisplay int32s 0=Masked;1=Outlined
1281 USMLensElectronicMF int32s 0=Enable after one-shot AF;1=Disable after one-shot AF;2=Disable in AF mode
1282 AIServoTrackingSensitivity int32s -2=Slow;-1=Medium Slow;0=Standard;1=Medium Fast;2=Fast
1283 AIServoImagePriority int32s 0=1: AF, 2: Tracking;1=1: AF, 2: Drive speed;2=1: Release, 2: Drive speed;3=1: Release, 2: Tracking
1284 AIServoTrackingMethod int32s 0=Main focus point priority;1=Continuous AF track priority
1285 LensDriveNoAF int32s 0=Focus search on;1=Focus search off
1286 LensAFStopButton int32s 0=AF stop;1=AF start;2=AE lock;3=AF point: M->Auto/Auto->ctr;4=One Shot <-> AI servo;5=IS start;6=Switch to registered AF point;7=Spot AF
1287 AFMicroadjustment int32s[5] 0=Disable;1=Adjust all by same amount;2=Adjust by lens|
1288 AFPointAreaExpansion int32s 0=Disable;1=Enable
1288 AFPointAreaExpansion int32s 0=Disable;1=Enable (left/right Assist AF points);2=Enable (surrounding Assist AF points)
1288 AFPointAreaExpansion int32s 0=Disable;1=Left/right AF points;2=Surrounding AF points;3=All 45 points area
1289 SelectableAFPoint int32s 0=45 points;1=19 points;2=11 points;3=Inner 9 points;4=Outer 9 points
1289 SelectableAFPoint int32s 0=19 points;1=Inner 9 points;2=Outer 9 points;3=19 Points, Multi-controller selectable;4=Inner 9 Points, Multi-controller selectable;5=Outer 9 Points, Multi-controller selectable
1290 SwitchToRegisteredAFPoint int32s 0=Disable;1=Switch with multi-controller;2=Only while AEL is pressed
1290 SwitchToRegisteredAFPoint int32s 0=Disable;1=Enable
1291 AFPointAutoSelection int32s 0=Control-direct:disable/Main:enable;1=Control-direct:disable/Main:disable;2=Control-direct:enable/Main:enable
1292 AFPointDisplayDuringFocus int32s 0=On;1=Off;2=On (when focus achieved)
1292 AFPointDisplayDuringFocus int32s 0=Selected (constant);1=All (constant);2=Selected (pre-AF, focused);3=Selected (focused);4=Disable display
1293 AFPointBrightness int32s 0=Normal;1=Brighter
1294 AFAssistBeam int32s 0=Emits;1=Does not emit;2=IR AF assist beam only
1294 AFAssistBeam int32s 0=Emits;1=Does not emit;2=Only ext. flash emits;3=IR AF assist beam only
1295 AFPointSelectionMethod int32s @13
1295 AFPointSelectionMethod int32s 0=AF point button: Activate AF Sel, Rear dial: Select AF points;1=AF point button: Auto selection, Rear dial: Manual selection
1296 VFDisplayIllumination int32s 0=Auto;1=Enable;2=Disable
1296 SuperimposedDisplay int32s 0=On;1=Off
1297 AFDuringLiveView int32s 0=Disable;1=Enable
1297 AFDuringLiveView int32s 0=Disable;1=Quick mode;2=Live mode
1298 SelectAFAreaSelectMode int32s 0=Disable;1=Enable;2=Register;3=Select AF-modes|
1299 ManualAFPointSelectPattern int32s 0=Stops at AF area edges;1=Continuous
1300 DisplayAllAFPoints int32s 0=Enable;1=Disable
1301 FocusDisplayAIServoAndMF int32s 0=Enable;1=Disable
1302 OrientationLinkedAFPoint int32s 0=Same for vertical and horizontal;1=Select different AF points
1303 MultiControllerWhileMetering int32s 0=Off;1=AF point selection
1304 AccelerationTracking int32s
1305 AIServoFirstImagePriority int32s -1=Release priority;0=Equal priority;1=Focus priority
1306 AIServoSecondImagePriority int32s -1=Shooting speed priority;0=Equal priority;1=Focus priority
1307 AFAreaSelectMethod int32s 0=AF area selection button;1=Main dial
1308 AutoAFPointColorTracking int32s 0=On-Shot AF only;1=Disable
1309 VFDisplayIllumination int32s 0=Auto;1=Enable;2=Disable|0=Non-illuminated;1=Illuminated
1310 InitialAFPointAIServoAF int32s 0=Auto;1=Initial AF point selected;2=Manual AF point
1551 MirrorLockup int32s 0=Disable;1=Enable;2=Enable: Down with Set
1552 ContinuousShootingSpeed int32s[6] 0=Disable;1=Enable|
1552 ContinuousShootingSpeed int32s[5]
1552 ContinuousShootingSpeed int32s[3] 0=Disable;1=Enable|
1553 ContinuousShotLimit int32s[2] 0=Disable;1=Enable|
1554 RestrictDriveModes int32s
1554 RestrictDriveModes int32s[2] 0=Disable;1=Enable|
1793 Shutter-AELock int32s @12
1793 Shutter-AELock int32s 0 0=AF/AE lock;1 0=AE lock/AF;2 0=AF/AF lock, No AE lock;3 0=AE/AF, No AE lock
1793 AFAndMeteringButtons int32s 0=Metering start;1=Metering + AF start;2=AE lock;3=AF stop;4=No function
1793 ShutterButtonAFOnButton int32s 0=Metering + AF start;1=Metering + AF start/AF stop;2=Metering start/Meter + AF start;3=AE lock/Metering + AF start;4=Metering + AF start/disable
1794 AFOnAELockButtonSwitch int32s 0=Disable;1=Enable
1795 QuickControlDialInMeter int32s 0=Exposure comp/Aperture;1=AF point selection;2=ISO speed;3=AF point selection swapped with Exposure comp;4=ISO speed swapped with Exposure comp
1796 SetButtonWhenShooting int32s 0=Normal (disabled);1=Image quality;2=Picture style;3=Menu display;4=Image playback;5=Quick control screen;6=Record movie (Live View)
1796 SetButtonWhenShooting int32s 0=Normal (disabled);1=Image quality;2=Picture style;3=White balance;4=Flash exposure compensation;5=Viewfinder leveling gauge
1796 SetButtonWhenShooting int32s 0=Normal (disabled);1=Image quality;2=Flash exposure compensation;3=LCD monitor On/Off;4=Menu display;5=ISO speed
1796 SetButtonWhenShooting int32s 0=Normal (disabled);1=Image quality;2=Flash exposure compensation;3=LCD monitor On/Off;4=Menu display;5=Depth-of-field preview
1796 SetButtonWhenShooting int32s 0=LCD monitor On/Off;1=Image quality;2=Flash exposure compensation;3=Menu display;4=Disabled
1796 SetButtonWhenShooting int32s 0=Quick control screen;1=Image quality;2=Flash exposure compensation;3=LCD monitor On/Off;4=Menu display;5=Disabled
1796 SetButtonWhenShooting int32s
1796 SetButtonWhenShooting int32s 0=Normal (disabled);1=White balance;2=Image size;3=ISO speed;4=Picture style;5=Record func. + media/folder;6=Menu display;7=Image playback
1797 ManualTv int32s 0=Tv=Main/Av=Control;1=Tv=Control/Av=Main
1798 DialDirectionTvAv int32s 0=Normal;1=Reversed
1799 AvSettingWithoutLens int32s 0=Disable;1=Enable
1800 WBMediaImageSizeSetting int32s 0=Rear LCD panel;1=LCD monitor;2=Off (disable button)
1801 LockMicrophoneButton int32s 0=Protect (hold:record memo);1=Record memo (protect:disable);2=Play memo (hold:record memo);3=Rating (protect/memo:disable)|
1802 ButtonFunctionControlOff int32s 0=Normal (enable);1=Disable main, Control, Multi-control
1803 AssignFuncButton int32s 0=LCD brightness;1=Image quality;2=Exposure comp./AEB setting;3=Image jump with main dial;4=Live view function settings
1804 CustomControls int32s
1805 StartMovieShooting int32s 0=Default (from LV);1=Quick start (FEL button)
1806 FlashButtonFunction int32s 0=Raise built-in flash;1=ISO speed
1807 MultiFunctionLock int32s 0=Off;1=On;2=On (quick control dial);3=On (main dial and quick control dial)|Bit0=Main dial;Bit1=Quick control dial;Bit2=Multi-controller
1808 TrashButtonFunction int32s 0=Normal (set center AF point);1=Depth-of-field preview
1809 ShutterReleaseWithoutLens int32s 0=Disable;1=Enable
1810 ControlRingRotation int32s 0=Normal;1=Reversed
1811 FocusRingRotation int32s 0=Normal;1=Reversed
1812 RFLensMFFocusRingSensitivity int32s 0=Varies With Rotation Speed;1=Linked To Rotation Angle
1813 CustomizeDials int32s
2059 FocusingScreen int32s 0=Ef-A;1=Ef-D;2=Ef-S
2059 FocusingScreen int32s 0=Eg-A;1=Eg-D;2=Eg-S
2059 FocusingScreen int32s 0=Eg-A II;1=Eg-D;2=Eg-S
2059 FocusingScreen int32s 0=Eh-A;1=Eh-S
2059 FocusingScreen int32s 0=Ec-CV;1=Ec-A,B,D,H,I,L
2059 FocusingScreen int32s 0=Ec-CIV;1=Ec-A,B,C,CII,CIII,D,H,I,L;2=Ec-S;3=Ec-N,R
2060 TimerLength int32s[3]
2060 TimerLength int32s[4] 0=Disable;1=Enable|
2061 ShortReleaseTimeLag int32s 0=Disable;1=Enable
2062 AddAspectRatioInfo int32s 0=Off;1=6:6;2=3:4;3=4:5;4=6:7;5=10:12;6=5:7
2063 AddOriginalDecisionData int32s 0=Off;1=On
2064 LiveViewExposureSimulation int32s 0=Disable (LCD auto adjust);1=Enable (simulates exposure)
2065 LCDDisplayAtPowerOn int32s 0=Display;1=Retain power off status
2066 MemoAudioQuality int32s 0=High (48 kHz);1=Low (8 kHz)
2067 DefaultEraseOption int32s 0=Cancel selected;1=Erase selected;2=Erase RAW selected;3=Erase non-RAW selected
2068 RetractLensOnPowerOff int32s 0=Enable;1=Disable
2069 AddIPTCInformation int32s 0=Disable;1=Enable
2070 AudioCompression int32s 0=Enable;1=Disable`,
  'Canon::AspectInfo': `record 4 int32u
0 AspectRatio int32u 0=3:2;1=1:1;2=4:3;7=16:9;8=4:5;12=3:2 (APS-H crop);13=3:2 (APS-C crop);258=4:3 crop
1 CroppedImageWidth int32u
2 CroppedImageHeight int32u
3 CroppedImageLeft int32u
4 CroppedImageTop int32u`,
  'Canon::Processing': `record 2 int16s
1 ToneCurve int16s 0=Standard;1=Manual;2=Custom
2 Sharpness int16s
3 SharpnessFrequency int16s 0=n/a;1=Lowest;2=Low;3=Standard;4=High;5=Highest
4 SensorRedLevel int16s
5 SensorBlueLevel int16s
6 WhiteBalanceRed int16s
7 WhiteBalanceBlue int16s
8 WhiteBalance int16s @6
9 ColorTemperature int16s
10 PictureStyle int16s @7
11 DigitalGain int16s
12 WBShiftAB int16s
13 WBShiftGM int16s
14 UnsharpMaskFineness int16s
15 UnsharpMaskThreshold int16s`,
  'Canon::ColorBalance': `record 2 int16s
1 WB_RGGBLevelsAuto int16s[4]
5 WB_RGGBLevelsDaylight int16s[4]
9 WB_RGGBLevelsShade int16s[4]
13 WB_RGGBLevelsCloudy int16s[4]
17 WB_RGGBLevelsTungsten int16s[4]
21 WB_RGGBLevelsFluorescent int16s[4]
25 WB_RGGBLevelsFlash int16s[4]
29 WB_RGGBLevelsCustom int16s[4]
29 BlackLevels int16s[4]
33 WB_RGGBLevelsKelvin int16s[4]
37 WB_RGGBBlackLevels int16s[4]`,
  'Canon::MeasuredColor': `record 2 int16u
1 MeasuredRGGB int16u[4]`,
  'Canon::Flags': `record 2 int16s
1 ModifiedParamFlag int16s`,
  'Canon::ModifiedInfo': `record 2 int16s
1 ModifiedToneCurve int16s 0=Standard;1=Manual;2=Custom
2 ModifiedSharpness int16s
3 ModifiedSharpnessFreq int16s 0=n/a;1=Lowest;2=Low;3=Standard;4=High;5=Highest
4 ModifiedSensorRedLevel int16s
5 ModifiedSensorBlueLevel int16s
6 ModifiedWhiteBalanceRed int16s
7 ModifiedWhiteBalanceBlue int16s
8 ModifiedWhiteBalance int16s @6
9 ModifiedColorTemp int16s
10 ModifiedPictureStyle int16s @7
11 ModifiedDigitalGain int16s`,
  'Canon::PreviewImageInfo': `record 4 int32u
1 PreviewQuality int32u @2
2 PreviewImageLength int32u
3 PreviewImageWidth int32u
4 PreviewImageHeight int32u
5 PreviewImageStart int32u`,
  'Canon::SensorInfo': `record 2 int16s
1 SensorWidth int16s
2 SensorHeight int16s
5 SensorLeftBorder int16s
6 SensorTopBorder int16s
7 SensorRightBorder int16s
8 SensorBottomBorder int16s
9 BlackMaskLeftBorder int16s
10 BlackMaskTopBorder int16s
11 BlackMaskRightBorder int16s
12 BlackMaskBottomBorder int16s`,
  'Canon::ColorData1': `record 2 int16s
25 WB_RGGBLevelsAsShot int16s[4]
29 ColorTempAsShot int16s
30 WB_RGGBLevelsAuto int16s[4]
34 ColorTempAuto int16s
35 WB_RGGBLevelsDaylight int16s[4]
39 ColorTempDaylight int16s
40 WB_RGGBLevelsShade int16s[4]
44 ColorTempShade int16s
45 WB_RGGBLevelsCloudy int16s[4]
49 ColorTempCloudy int16s
50 WB_RGGBLevelsTungsten int16s[4]
54 ColorTempTungsten int16s
55 WB_RGGBLevelsFluorescent int16s[4]
59 ColorTempFluorescent int16s
60 WB_RGGBLevelsFlash int16s[4]
64 ColorTempFlash int16s
65 WB_RGGBLevelsCustom1 int16s[4]
69 ColorTempCustom1 int16s
70 WB_RGGBLevelsCustom2 int16s[4]
74 ColorTempCustom2 int16s
75 ColorCalib? >Canon::ColorCalib`,
  'Canon::ColorData2': `record 2 int16s
24 WB_RGGBLevelsAuto int16s[4]
28 ColorTempAuto int16s
29 WB_RGGBLevelsUnknown? int16s[4]
33 ColorTempUnknown? int16s
34 WB_RGGBLevelsAsShot int16s[4]
38 ColorTempAsShot int16s
39 WB_RGGBLevelsDaylight int16s[4]
43 ColorTempDaylight int16s
44 WB_RGGBLevelsShade int16s[4]
48 ColorTempShade int16s
49 WB_RGGBLevelsCloudy int16s[4]
53 ColorTempCloudy int16s
54 WB_RGGBLevelsTungsten int16s[4]
58 ColorTempTungsten int16s
59 WB_RGGBLevelsFluorescent int16s[4]
63 ColorTempFluorescent int16s
64 WB_RGGBLevelsKelvin int16s[4]
68 ColorTempKelvin int16s
69 WB_RGGBLevelsFlash int16s[4]
73 ColorTempFlash int16s
74 WB_RGGBLevelsUnknown2? int16s[4]
78 ColorTempUnknown2? int16s
79 WB_RGGBLevelsUnknown3? int16s[4]
83 ColorTempUnknown3? int16s
84 WB_RGGBLevelsUnknown4? int16s[4]
88 ColorTempUnknown4? int16s
89 WB_RGGBLevelsUnknown5? int16s[4]
93 ColorTempUnknown5? int16s
94 WB_RGGBLevelsUnknown6? int16s[4]
98 ColorTempUnknown6? int16s
99 WB_RGGBLevelsUnknown7? int16s[4]
103 ColorTempUnknown7? int16s
104 WB_RGGBLevelsUnknown8? int16s[4]
108 ColorTempUnknown8? int16s
109 WB_RGGBLevelsUnknown9? int16s[4]
113 ColorTempUnknown9? int16s
114 WB_RGGBLevelsUnknown10? int16s[4]
118 ColorTempUnknown10? int16s
119 WB_RGGBLevelsUnknown11? int16s[4]
123 ColorTempUnknown11? int16s
124 WB_RGGBLevelsUnknown12? int16s[4]
128 ColorTempUnknown12? int16s
129 WB_RGGBLevelsUnknown13? int16s[4]
133 ColorTempUnknown13? int16s
134 WB_RGGBLevelsUnknown14? int16s[4]
138 ColorTempUnknown14? int16s
139 WB_RGGBLevelsUnknown15? int16s[4]
143 ColorTempUnknown15? int16s
144 WB_RGGBLevelsPC1 int16s[4]
148 ColorTempPC1 int16s
149 WB_RGGBLevelsPC2 int16s[4]
153 ColorTempPC2 int16s
154 WB_RGGBLevelsPC3 int16s[4]
158 ColorTempPC3 int16s
159 WB_RGGBLevelsUnknown16? int16s[4]
163 ColorTempUnknown16? int16s
164 ColorCalib? >Canon::ColorCalib
618 RawMeasuredRGGB int32u[4]`,
  'Canon::ColorData3': `record 2 int16s
0 ColorDataVersion int16s 1=1 (1DmkIIN/5D/30D/400D)
63 WB_RGGBLevelsAsShot int16s[4]
67 ColorTempAsShot int16s
68 WB_RGGBLevelsAuto int16s[4]
72 ColorTempAuto int16s
73 WB_RGGBLevelsMeasured int16s[4]
77 ColorTempMeasured int16s
78 WB_RGGBLevelsDaylight int16s[4]
82 ColorTempDaylight int16s
83 WB_RGGBLevelsShade int16s[4]
87 ColorTempShade int16s
88 WB_RGGBLevelsCloudy int16s[4]
92 ColorTempCloudy int16s
93 WB_RGGBLevelsTungsten int16s[4]
97 ColorTempTungsten int16s
98 WB_RGGBLevelsFluorescent int16s[4]
102 ColorTempFluorescent int16s
103 WB_RGGBLevelsKelvin int16s[4]
107 ColorTempKelvin int16s
108 WB_RGGBLevelsFlash int16s[4]
112 ColorTempFlash int16s
113 WB_RGGBLevelsPC1 int16s[4]
117 ColorTempPC1 int16s
118 WB_RGGBLevelsPC2 int16s[4]
122 ColorTempPC2 int16s
123 WB_RGGBLevelsPC3 int16s[4]
127 ColorTempPC3 int16s
128 WB_RGGBLevelsCustom int16s[4]
132 ColorTempCustom int16s
133 ColorCalib? >Canon::ColorCalib
196 PerChannelBlackLevel int16u[4]
584 FlashOutput int16s
585 FlashBatteryLevel int16s
586 ColorTempFlashData int16s
647 MeasuredRGGBData int32u[4]`,
  'Canon::ColorData4': `record 2 int16u
0 ColorDataVersion int16s 2=2 (1DmkIII);3=3 (40D);4=4 (1DSmkIII);5=5 (450D/1000D);6=6 (50D/5DmkII);7=7 (500D/550D/7D/1DmkIV);9=9 (60D/1100D)
63 ColorCoefs >Canon::ColorCoefs
168 ColorCalib? >Canon::ColorCalib
231 AverageBlackLevel int16u[4]
619 FlashOutput int16s
620 FlashBatteryLevel int16s
640 RawMeasuredRGGB int32u[4]
692 PerChannelBlackLevel int16u[4]
696 NormalWhiteLevel int16u
697 SpecularWhiteLevel int16u
698 LinearityUpperMargin int16u
715 PerChannelBlackLevel int16u[4]
719 NormalWhiteLevel int16u
719 PerChannelBlackLevel int16u[4]
720 SpecularWhiteLevel int16u
721 LinearityUpperMargin int16u
723 NormalWhiteLevel int16u
724 SpecularWhiteLevel int16u
725 LinearityUpperMargin int16u`,
  'Canon::ColorData5': `record 2 int16s
0 ColorDataVersion int16s -4=-4 (M100/M5/M6);-3=-3 (M10/M3)
71 ColorCoefs >Canon::ColorCoefs
71 ColorCoefs2 >Canon::ColorCoefs2
186 ColorCalib2? >Canon::ColorCalib2
255 ColorCalib2? >Canon::ColorCalib2
264 PerChannelBlackLevel int16s[4]
333 PerChannelBlackLevel int16s[4]
662 SpecularWhiteLevel int16u
1385 NormalWhiteLevel int16u
1386 SpecularWhiteLevel int16u`,
  'Canon::ColorData6': `record 2 int16s
0 ColorDataVersion int16s 10=10 (600D/1200D)
63 WB_RGGBLevelsAsShot int16s[4]
67 ColorTempAsShot int16s
68 WB_RGGBLevelsAuto int16s[4]
72 ColorTempAuto int16s
73 WB_RGGBLevelsMeasured int16s[4]
77 ColorTempMeasured int16s
78 WB_RGGBLevelsUnknown? int16s[4]
82 ColorTempUnknown? int16s
83 WB_RGGBLevelsUnknown2? int16s[4]
87 ColorTempUnknown2? int16s
88 WB_RGGBLevelsUnknown3? int16s[4]
92 ColorTempUnknown3? int16s
93 WB_RGGBLevelsUnknown4? int16s[4]
97 ColorTempUnknown4? int16s
98 WB_RGGBLevelsUnknown5? int16s[4]
102 ColorTempUnknown5? int16s
103 WB_RGGBLevelsDaylight int16s[4]
107 ColorTempDaylight int16s
108 WB_RGGBLevelsShade int16s[4]
112 ColorTempShade int16s
113 WB_RGGBLevelsCloudy int16s[4]
117 ColorTempCloudy int16s
118 WB_RGGBLevelsTungsten int16s[4]
122 ColorTempTungsten int16s
123 WB_RGGBLevelsFluorescent int16s[4]
127 ColorTempFluorescent int16s
128 WB_RGGBLevelsKelvin int16s[4]
132 ColorTempKelvin int16s
133 WB_RGGBLevelsFlash int16s[4]
137 ColorTempFlash int16s
138 WB_RGGBLevelsUnknown6? int16s[4]
142 ColorTempUnknown6? int16s
143 WB_RGGBLevelsUnknown7? int16s[4]
147 ColorTempUnknown7? int16s
148 WB_RGGBLevelsUnknown8? int16s[4]
152 ColorTempUnknown8? int16s
153 WB_RGGBLevelsUnknown9? int16s[4]
157 ColorTempUnknown9? int16s
158 WB_RGGBLevelsUnknown10? int16s[4]
162 ColorTempUnknown10? int16s
163 WB_RGGBLevelsUnknown11? int16s[4]
167 ColorTempUnknown11? int16s
168 WB_RGGBLevelsUnknown12? int16s[4]
172 ColorTempUnknown12? int16s
173 WB_RGGBLevelsUnknown13? int16s[4]
177 ColorTempUnknown13? int16s
178 WB_RGGBLevelsUnknown14? int16s[4]
182 ColorTempUnknown14? int16s
183 WB_RGGBLevelsUnknown15? int16s[4]
187 ColorTempUnknown15? int16s
188 ColorCalib? >Canon::ColorCalib
251 AverageBlackLevel int16u[4]
404 RawMeasuredRGGB int32u[4]
479 PerChannelBlackLevel int16u[4]
483 NormalWhiteLevel int16u
484 SpecularWhiteLevel int16u
485 LinearityUpperMargin int16u`,
  'Canon::ColorData7': `record 2 int16s
0 ColorDataVersion int16s 10=10 (1DX/5DmkIII/6D/70D/100D/650D/700D/M/M2);11=11 (7DmkII/750D/760D/8000D)
63 WB_RGGBLevelsAsShot int16s[4]
67 ColorTempAsShot int16s
68 WB_RGGBLevelsAuto int16s[4]
72 ColorTempAuto int16s
73 WB_RGGBLevelsMeasured int16s[4]
77 ColorTempMeasured int16s
78 WB_RGGBLevelsUnknown? int16s[4]
82 ColorTempUnknown? int16s
83 WB_RGGBLevelsUnknown2? int16s[4]
87 ColorTempUnknown2? int16s
88 WB_RGGBLevelsUnknown3? int16s[4]
92 ColorTempUnknown3? int16s
93 WB_RGGBLevelsUnknown4? int16s[4]
97 ColorTempUnknown4? int16s
98 WB_RGGBLevelsUnknown5? int16s[4]
102 ColorTempUnknown5? int16s
103 WB_RGGBLevelsUnknown6? int16s[4]
107 ColorTempUnknown6? int16s
108 WB_RGGBLevelsUnknown7? int16s[4]
112 ColorTempUnknown7? int16s
113 WB_RGGBLevelsUnknown8? int16s[4]
117 ColorTempUnknown8? int16s
118 WB_RGGBLevelsUnknown9? int16s[4]
122 ColorTempUnknown9? int16s
123 WB_RGGBLevelsUnknown10? int16s[4]
127 ColorTempUnknown10? int16s
128 WB_RGGBLevelsDaylight int16s[4]
132 ColorTempDaylight int16s
133 WB_RGGBLevelsShade int16s[4]
137 ColorTempShade int16s
138 WB_RGGBLevelsCloudy int16s[4]
142 ColorTempCloudy int16s
143 WB_RGGBLevelsTungsten int16s[4]
147 ColorTempTungsten int16s
148 WB_RGGBLevelsFluorescent int16s[4]
152 ColorTempFluorescent int16s
153 WB_RGGBLevelsKelvin int16s[4]
157 ColorTempKelvin int16s
158 WB_RGGBLevelsFlash int16s[4]
162 ColorTempFlash int16s
163 WB_RGGBLevelsUnknown11? int16s[4]
167 ColorTempUnknown11? int16s
168 WB_RGGBLevelsUnknown12? int16s[4]
172 ColorTempUnknown12? int16s
173 WB_RGGBLevelsUnknown13? int16s[4]
177 ColorTempUnknown13? int16s
178 WB_RGGBLevelsUnknown14? int16s[4]
182 ColorTempUnknown14? int16s
183 WB_RGGBLevelsUnknown15? int16s[4]
187 ColorTempUnknown15? int16s
188 WB_RGGBLevelsUnknown16? int16s[4]
192 ColorTempUnknown16? int16s
193 WB_RGGBLevelsUnknown17? int16s[4]
197 ColorTempUnknown17? int16s
198 WB_RGGBLevelsUnknown18? int16s[4]
202 ColorTempUnknown18? int16s
203 WB_RGGBLevelsUnknown19? int16s[4]
207 ColorTempUnknown19? int16s
208 WB_RGGBLevelsUnknown20? int16s[4]
212 ColorTempUnknown20? int16s
213 ColorCalib? >Canon::ColorCalib
276 AverageBlackLevel int16u[4]
408 FlashOutput int16s
409 FlashBatteryLevel int16s
429 RawMeasuredRGGB int32u[4]
504 PerChannelBlackLevel int16u[4]
508 NormalWhiteLevel int16u
509 SpecularWhiteLevel int16u
510 LinearityUpperMargin int16u
619 RawMeasuredRGGB int32u[4]
728 PerChannelBlackLevel int16u[4]
732 NormalWhiteLevel int16u
733 SpecularWhiteLevel int16u
734 LinearityUpperMargin int16u`,
  'Canon::ColorData8': `record 2 int16s
0 ColorDataVersion int16s 12=12 (1DXmkII/5DS/5DSR);13=13 (80D/5DmkIV);14=14 (1300D/2000D/4000D);15=15 (6DmkII/77D/200D/800D,9000D)
63 WB_RGGBLevelsAsShot int16s[4]
67 ColorTempAsShot int16s
68 WB_RGGBLevelsAuto int16s[4]
72 ColorTempAuto int16s
73 WB_RGGBLevelsMeasured int16s[4]
77 ColorTempMeasured int16s
78 WB_RGGBLevelsUnknown? int16s[4]
82 ColorTempUnknown? int16s
83 WB_RGGBLevelsUnknown2? int16s[4]
87 ColorTempUnknown2? int16s
88 WB_RGGBLevelsUnknown3? int16s[4]
92 ColorTempUnknown3? int16s
93 WB_RGGBLevelsUnknown4? int16s[4]
97 ColorTempUnknown4? int16s
98 WB_RGGBLevelsUnknown5? int16s[4]
102 ColorTempUnknown5? int16s
103 WB_RGGBLevelsUnknown6? int16s[4]
107 ColorTempUnknown6? int16s
108 WB_RGGBLevelsUnknown7? int16s[4]
112 ColorTempUnknown7? int16s
113 WB_RGGBLevelsUnknown8? int16s[4]
117 ColorTempUnknown8? int16s
118 WB_RGGBLevelsUnknown9? int16s[4]
122 ColorTempUnknown9? int16s
123 WB_RGGBLevelsUnknown10? int16s[4]
127 ColorTempUnknown10? int16s
128 WB_RGGBLevelsUnknown11? int16s[4]
132 ColorTempUnknown11? int16s
133 WB_RGGBLevelsDaylight int16s[4]
137 ColorTempDaylight int16s
138 WB_RGGBLevelsShade int16s[4]
142 ColorTempShade int16s
143 WB_RGGBLevelsCloudy int16s[4]
147 ColorTempCloudy int16s
148 WB_RGGBLevelsTungsten int16s[4]
152 ColorTempTungsten int16s
153 WB_RGGBLevelsFluorescent int16s[4]
157 ColorTempFluorescent int16s
158 WB_RGGBLevelsKelvin int16s[4]
162 ColorTempKelvin int16s
163 WB_RGGBLevelsFlash int16s[4]
167 ColorTempFlash int16s
168 WB_RGGBLevelsUnknown12? int16s[4]
172 ColorTempUnknown12? int16s
173 WB_RGGBLevelsUnknown13? int16s[4]
177 ColorTempUnknown13? int16s
178 WB_RGGBLevelsUnknown14? int16s[4]
182 ColorTempUnknown14? int16s
183 WB_RGGBLevelsUnknown15? int16s[4]
187 ColorTempUnknown15? int16s
188 WB_RGGBLevelsUnknown16? int16s[4]
192 ColorTempUnknown16? int16s
193 WB_RGGBLevelsUnknown17? int16s[4]
197 ColorTempUnknown17? int16s
198 WB_RGGBLevelsUnknown18? int16s[4]
202 ColorTempUnknown18? int16s
203 WB_RGGBLevelsUnknown19? int16s[4]
207 ColorTempUnknown19? int16s
208 WB_RGGBLevelsUnknown20? int16s[4]
212 ColorTempUnknown20? int16s
213 WB_RGGBLevelsUnknown21? int16s[4]
217 ColorTempUnknown21? int16s
218 WB_RGGBLevelsUnknown22? int16s[4]
222 ColorTempUnknown22? int16s
223 WB_RGGBLevelsUnknown23? int16s[4]
227 ColorTempUnknown23? int16s
228 WB_RGGBLevelsUnknown24? int16s[4]
232 ColorTempUnknown24? int16s
233 WB_RGGBLevelsUnknown25? int16s[4]
237 ColorTempUnknown25? int16s
238 WB_RGGBLevelsUnknown26? int16s[4]
242 ColorTempUnknown26? int16s
243 WB_RGGBLevelsUnknown27? int16s[4]
247 ColorTempUnknown27? int16s
248 WB_RGGBLevelsUnknown28? int16s[4]
252 ColorTempUnknown28? int16s
253 WB_RGGBLevelsUnknown29? int16s[4]
257 ColorTempUnknown29? int16s
258 WB_RGGBLevelsUnknown30? int16s[4]
262 ColorTempUnknown30? int16s
263 ColorCalib? >Canon::ColorCalib
326 AverageBlackLevel int16u[4]
556 PerChannelBlackLevel int16u[4]
560 NormalWhiteLevel int16u
561 SpecularWhiteLevel int16u
562 LinearityUpperMargin int16u
778 PerChannelBlackLevel int16u[4]
782 NormalWhiteLevel int16u
783 SpecularWhiteLevel int16u
784 LinearityUpperMargin int16u`,
  'Canon::ColorData9': `record 2 int16s
0 ColorDataVersion int16s 16=16 (M50);17=17 (R);18=18 (RP/250D);19=19 (90D/850D/M6mkII/M200)
71 WB_RGGBLevelsAsShot int16s[4]
75 ColorTempAsShot int16s
76 WB_RGGBLevelsAuto int16s[4]
80 ColorTempAuto int16s
81 WB_RGGBLevelsMeasured int16s[4]
85 ColorTempMeasured int16s
86 WB_RGGBLevelsUnknown? int16s[4]
90 ColorTempUnknown? int16s
91 WB_RGGBLevelsUnknown2? int16s[4]
95 ColorTempUnknown2? int16s
96 WB_RGGBLevelsUnknown3? int16s[4]
100 ColorTempUnknown3? int16s
101 WB_RGGBLevelsUnknown4? int16s[4]
105 ColorTempUnknown4? int16s
106 WB_RGGBLevelsUnknown5? int16s[4]
110 ColorTempUnknown5? int16s
111 WB_RGGBLevelsUnknown6? int16s[4]
115 ColorTempUnknown6? int16s
116 WB_RGGBLevelsUnknown7? int16s[4]
120 ColorTempUnknown7? int16s
121 WB_RGGBLevelsUnknown8? int16s[4]
125 ColorTempUnknown8? int16s
126 WB_RGGBLevelsUnknown9? int16s[4]
130 ColorTempUnknown9? int16s
131 WB_RGGBLevelsUnknown10? int16s[4]
135 ColorTempUnknown10? int16s
136 WB_RGGBLevelsDaylight int16s[4]
140 ColorTempDaylight int16s
141 WB_RGGBLevelsShade int16s[4]
145 ColorTempShade int16s
146 WB_RGGBLevelsCloudy int16s[4]
150 ColorTempCloudy int16s
151 WB_RGGBLevelsTungsten int16s[4]
155 ColorTempTungsten int16s
156 WB_RGGBLevelsFluorescent int16s[4]
160 ColorTempFluorescent int16s
161 WB_RGGBLevelsKelvin int16s[4]
165 ColorTempKelvin int16s
166 WB_RGGBLevelsFlash int16s[4]
170 ColorTempFlash int16s
171 WB_RGGBLevelsUnknown11? int16s[4]
175 ColorTempUnknown11? int16s
176 WB_RGGBLevelsUnknown12? int16s[4]
180 ColorTempUnknown12? int16s
181 WB_RGGBLevelsUnknown13? int16s[4]
185 ColorTempUnknown13? int16s
186 WB_RGGBLevelsUnknown14? int16s[4]
190 ColorTempUnknown14? int16s
191 WB_RGGBLevelsUnknown15? int16s[4]
195 ColorTempUnknown15? int16s
196 WB_RGGBLevelsUnknown16? int16s[4]
200 ColorTempUnknown16? int16s
201 WB_RGGBLevelsUnknown17? int16s[4]
205 ColorTempUnknown17? int16s
206 WB_RGGBLevelsUnknown18? int16s[4]
210 ColorTempUnknown18? int16s
211 WB_RGGBLevelsUnknown19? int16s[4]
215 ColorTempUnknown19? int16s
216 WB_RGGBLevelsUnknown20? int16s[4]
220 ColorTempUnknown20? int16s
221 WB_RGGBLevelsUnknown21? int16s[4]
225 ColorTempUnknown21? int16s
226 WB_RGGBLevelsUnknown22? int16s[4]
230 ColorTempUnknown22? int16s
231 WB_RGGBLevelsUnknown23? int16s[4]
235 ColorTempUnknown23? int16s
236 WB_RGGBLevelsUnknown24? int16s[4]
240 ColorTempUnknown24? int16s
241 WB_RGGBLevelsUnknown25? int16s[4]
245 ColorTempUnknown25? int16s
246 WB_RGGBLevelsUnknown26? int16s[4]
250 ColorTempUnknown26? int16s
251 WB_RGGBLevelsUnknown27? int16s[4]
255 ColorTempUnknown27? int16s
256 WB_RGGBLevelsUnknown28? int16s[4]
260 ColorTempUnknown28? int16s
261 WB_RGGBLevelsUnknown29? int16s[4]
265 ColorTempUnknown29? int16s
266 ColorCalib? >Canon::ColorCalib
329 PerChannelBlackLevel int16u[4]
796 NormalWhiteLevel int16u
797 SpecularWhiteLevel int16u
798 LinearityUpperMargin int16u`,
  'Canon::ColorData10': `record 2 int16s
0 ColorDataVersion int16s 32=32 (1DXmkIII);33=33 (R5/R6)
85 WB_RGGBLevelsAsShot int16s[4]
89 ColorTempAsShot int16s
90 WB_RGGBLevelsAuto int16s[4]
94 ColorTempAuto int16s
95 WB_RGGBLevelsMeasured int16s[4]
99 ColorTempMeasured int16s
100 WB_RGGBLevelsUnknown? int16s[4]
104 ColorTempUnknown? int16s
105 WB_RGGBLevelsUnknown2? int16s[4]
109 ColorTempUnknown2? int16s
110 WB_RGGBLevelsUnknown3? int16s[4]
114 ColorTempUnknown3? int16s
115 WB_RGGBLevelsUnknown4? int16s[4]
119 ColorTempUnknown4? int16s
120 WB_RGGBLevelsUnknown5? int16s[4]
124 ColorTempUnknown5? int16s
125 WB_RGGBLevelsUnknown6? int16s[4]
129 ColorTempUnknown6? int16s
130 WB_RGGBLevelsUnknown7? int16s[4]
134 ColorTempUnknown7? int16s
135 WB_RGGBLevelsUnknown8? int16s[4]
139 ColorTempUnknown8? int16s
140 WB_RGGBLevelsUnknown9? int16s[4]
144 ColorTempUnknown9? int16s
145 WB_RGGBLevelsUnknown10? int16s[4]
149 ColorTempUnknown10? int16s
150 WB_RGGBLevelsDaylight int16s[4]
154 ColorTempDaylight int16s
155 WB_RGGBLevelsShade int16s[4]
159 ColorTempShade int16s
160 WB_RGGBLevelsCloudy int16s[4]
164 ColorTempCloudy int16s
165 WB_RGGBLevelsTungsten int16s[4]
169 ColorTempTungsten int16s
170 WB_RGGBLevelsFluorescent int16s[4]
174 ColorTempFluorescent int16s
175 WB_RGGBLevelsKelvin int16s[4]
179 ColorTempKelvin int16s
180 WB_RGGBLevelsFlash int16s[4]
184 ColorTempFlash int16s
185 WB_RGGBLevelsUnknown11? int16s[4]
189 ColorTempUnknown11? int16s
190 WB_RGGBLevelsUnknown12? int16s[4]
194 ColorTempUnknown12? int16s
195 WB_RGGBLevelsUnknown13? int16s[4]
199 ColorTempUnknown13? int16s
200 WB_RGGBLevelsUnknown14? int16s[4]
204 ColorTempUnknown14? int16s
205 WB_RGGBLevelsUnknown15? int16s[4]
209 ColorTempUnknown15? int16s
210 WB_RGGBLevelsUnknown16? int16s[4]
214 ColorTempUnknown16? int16s
215 WB_RGGBLevelsUnknown17? int16s[4]
219 ColorTempUnknown17? int16s
220 WB_RGGBLevelsUnknown18? int16s[4]
224 ColorTempUnknown18? int16s
225 WB_RGGBLevelsUnknown19? int16s[4]
229 ColorTempUnknown19? int16s
230 WB_RGGBLevelsUnknown20? int16s[4]
234 ColorTempUnknown20? int16s
235 WB_RGGBLevelsUnknown21? int16s[4]
239 ColorTempUnknown21? int16s
240 WB_RGGBLevelsUnknown22? int16s[4]
244 ColorTempUnknown22? int16s
245 WB_RGGBLevelsUnknown23? int16s[4]
249 ColorTempUnknown23? int16s
250 WB_RGGBLevelsUnknown24? int16s[4]
254 ColorTempUnknown24? int16s
255 WB_RGGBLevelsUnknown25? int16s[4]
259 ColorTempUnknown25? int16s
260 WB_RGGBLevelsUnknown26? int16s[4]
264 ColorTempUnknown26? int16s
265 WB_RGGBLevelsUnknown27? int16s[4]
269 ColorTempUnknown27? int16s
270 WB_RGGBLevelsUnknown28? int16s[4]
274 ColorTempUnknown28? int16s
275 WB_RGGBLevelsUnknown29? int16s[4]
279 ColorTempUnknown29? int16s
280 ColorCalib? >Canon::ColorCalib
343 PerChannelBlackLevel int16u[4]
665 FlashOutput int16s
666 FlashBatteryLevel int16s
810 NormalWhiteLevel int16u
811 SpecularWhiteLevel int16u
812 LinearityUpperMargin int16u`,
  'Canon::ColorData11': `record 2 int16s
0 ColorDataVersion int16s 34=34 (R3);48=48 (R7/R10/R50/R6mkII)
105 WB_RGGBLevelsAsShot int16s[4]
109 ColorTempAsShot int16s
110 WB_RGGBLevelsAuto int16s[4]
114 ColorTempAuto int16s
115 WB_RGGBLevelsMeasured int16s[4]
119 ColorTempMeasured int16s
120 WB_RGGBLevelsUnknown? int16s[4]
124 ColorTempUnknown? int16s
125 WB_RGGBLevelsUnknown2? int16s[4]
129 ColorTempUnknown2? int16s
130 WB_RGGBLevelsUnknown3? int16s[4]
134 ColorTempUnknown3? int16s
135 WB_RGGBLevelsUnknown4? int16s[4]
139 ColorTempUnknown4? int16s
140 WB_RGGBLevelsUnknown5? int16s[4]
144 ColorTempUnknown5? int16s
145 WB_RGGBLevelsUnknown6? int16s[4]
149 ColorTempUnknown6? int16s
150 WB_RGGBLevelsUnknown7? int16s[4]
154 ColorTempUnknown7? int16s
155 WB_RGGBLevelsUnknown8? int16s[4]
159 ColorTempUnknown8? int16s
160 WB_RGGBLevelsUnknown9? int16s[4]
164 ColorTempUnknown9? int16s
165 WB_RGGBLevelsUnknown10? int16s[4]
169 ColorTempUnknown10? int16s
170 WB_RGGBLevelsUnknown11? int16s[4]
174 ColorTempUnknown11? int16s
175 WB_RGGBLevelsUnknown12? int16s[4]
179 ColorTempUnknown12? int16s
180 WB_RGGBLevelsUnknown13? int16s[4]
184 ColorTempUnknown13? int16s
185 WB_RGGBLevelsUnknown14? int16s[4]
189 ColorTempUnknown14? int16s
190 WB_RGGBLevelsUnknown15? int16s[4]
194 ColorTempUnknown15? int16s
195 WB_RGGBLevelsUnknown16? int16s[4]
199 ColorTempUnknown16? int16s
200 WB_RGGBLevelsUnknown17? int16s[4]
204 ColorTempUnknown17? int16s
205 WB_RGGBLevelsDaylight int16s[4]
209 ColorTempDaylight int16s
210 WB_RGGBLevelsShade int16s[4]
214 ColorTempShade int16s
215 WB_RGGBLevelsCloudy int16s[4]
219 ColorTempCloudy int16s
220 WB_RGGBLevelsTungsten int16s[4]
224 ColorTempTungsten int16s
225 WB_RGGBLevelsFluorescent int16s[4]
229 ColorTempFluorescent int16s
230 WB_RGGBLevelsKelvin int16s[4]
234 ColorTempKelvin int16s
235 WB_RGGBLevelsFlash int16s[4]
239 ColorTempFlash int16s
240 WB_RGGBLevelsUnknown18? int16s[4]
244 ColorTempUnknown18? int16s
245 WB_RGGBLevelsUnknown19? int16s[4]
249 ColorTempUnknown19? int16s
250 WB_RGGBLevelsUnknown20? int16s[4]
254 ColorTempUnknown20? int16s
255 WB_RGGBLevelsUnknown21? int16s[4]
259 ColorTempUnknown21? int16s
260 WB_RGGBLevelsUnknown22? int16s[4]
264 ColorTempUnknown22? int16s
265 WB_RGGBLevelsUnknown23? int16s[4]
269 ColorTempUnknown23? int16s
270 WB_RGGBLevelsUnknown24? int16s[4]
274 ColorTempUnknown24? int16s
275 WB_RGGBLevelsUnknown25? int16s[4]
279 ColorTempUnknown25? int16s
280 WB_RGGBLevelsUnknown26? int16s[4]
284 ColorTempUnknown26? int16s
285 WB_RGGBLevelsUnknown27? int16s[4]
289 ColorTempUnknown27? int16s
290 WB_RGGBLevelsUnknown28? int16s[4]
294 ColorTempUnknown28? int16s
300 ColorCalib? >Canon::ColorCalib
363 PerChannelBlackLevel int16u[4]
640 NormalWhiteLevel int16u
641 SpecularWhiteLevel int16u
642 LinearityUpperMargin int16u`,
  'Canon::ColorData12': `record 2 int16s
0 ColorDataVersion int16s 64=64 (R1/R5mkII);65=65 (R50V)
105 WB_RGGBLevelsAsShot int16s[4]
109 ColorTempAsShot int16s
110 WB_RGGBLevelsDaylight int16s[4]
114 ColorTempDaylight int16s
115 WB_RGGBLevelsShade int16s[4]
119 ColorTempShade int16s
120 WB_RGGBLevelsCloudy int16s[4]
124 ColorTempCloudy int16s
125 WB_RGGBLevelsTungsten int16s[4]
129 ColorTempTungsten int16s
130 WB_RGGBLevelsFluorescent int16s[4]
134 ColorTempFluorescent int16s
135 WB_RGGBLevelsFlash int16s[4]
139 ColorTempFlash int16s
140 WB_RGGBLevelsUnknown2? int16s[4]
144 ColorTempUnknown2? int16s
145 WB_RGGBLevelsUnknown3? int16s[4]
149 ColorTempUnknown3? int16s
150 WB_RGGBLevelsUnknown4? int16s[4]
154 ColorTempUnknown4? int16s
155 WB_RGGBLevelsUnknown5? int16s[4]
159 ColorTempUnknown5? int16s
160 WB_RGGBLevelsUnknown6? int16s[4]
164 ColorTempUnknown6? int16s
165 WB_RGGBLevelsUnknown7? int16s[4]
169 ColorTempUnknown7? int16s
170 WB_RGGBLevelsUnknown8? int16s[4]
174 ColorTempUnknown8? int16s
175 WB_RGGBLevelsUnknown9? int16s[4]
179 ColorTempUnknown9? int16s
180 WB_RGGBLevelsUnknown10? int16s[4]
184 ColorTempUnknown10? int16s
185 WB_RGGBLevelsUnknown11? int16s[4]
189 ColorTempUnknown11? int16s
190 WB_RGGBLevelsUnknown12? int16s[4]
194 ColorTempUnknown12? int16s
195 WB_RGGBLevelsUnknown13? int16s[4]
199 ColorTempUnknown13? int16s
200 WB_RGGBLevelsUnknown14? int16s[4]
204 ColorTempUnknown14? int16s
205 WB_RGGBLevelsUnknown15? int16s[4]
209 ColorTempUnknown15? int16s
210 WB_RGGBLevelsUnknown16? int16s[4]
214 ColorTempUnknown16? int16s
215 WB_RGGBLevelsUnknown17? int16s[4]
219 ColorTempUnknown17? int16s
220 WB_RGGBLevelsUnknown18? int16s[4]
224 ColorTempUnknown18? int16s
225 WB_RGGBLevelsUnknown19? int16s[4]
229 ColorTempUnknown19? int16s
230 WB_RGGBLevelsUnknown20? int16s[4]
234 ColorTempUnknown20? int16s
235 WB_RGGBLevelsUnknown21? int16s[4]
239 ColorTempUnknown21? int16s
240 WB_RGGBLevelsUnknown22? int16s[4]
244 ColorTempUnknown22? int16s
245 WB_RGGBLevelsUnknown23? int16s[4]
249 ColorTempUnknown23? int16s
250 WB_RGGBLevelsUnknown24? int16s[4]
254 ColorTempUnknown24? int16s
255 WB_RGGBLevelsUnknown25? int16s[4]
259 ColorTempUnknown25? int16s
260 WB_RGGBLevelsUnknown26? int16s[4]
264 ColorTempUnknown26? int16s
265 WB_RGGBLevelsUnknown27? int16s[4]
269 ColorTempUnknown27? int16s
270 WB_RGGBLevelsUnknown28? int16s[4]
274 ColorTempUnknown28? int16s
275 WB_RGGBLevelsUnknown29? int16s[4]
279 ColorTempUnknown29? int16s
280 WB_RGGBLevelsUnknown30? int16s[4]
284 ColorTempUnknown30? int16s
285 WB_RGGBLevelsUnknown31? int16s[4]
289 ColorTempUnknown31? int16s
290 WB_RGGBLevelsUnknown32? int16s[4]
294 ColorTempUnknown32? int16s
295 WB_RGGBLevelsUnknown33? int16s[4]
299 ColorTempUnknown33? int16s
320 ColorCalib? >Canon::ColorCalib
383 PerChannelBlackLevel int16u[4]
515 FlashOutput int16s
516 FlashBatteryLevel int16s
660 NormalWhiteLevel int16u
661 SpecularWhiteLevel int16u
662 LinearityUpperMargin int16u`,
  'Canon::ColorDataUnknown': `record 2 int16s
0 ColorDataVersion int16s`,
  'Canon::ColorInfo': `record 2 int16s
1 Saturation int16s 0=Normal
2 ColorTone int16s 0=Normal
3 ColorSpace int16s 1=sRGB;2=Adobe RGB`,
  'Canon::AFMicroAdj': `record 4 int32s
1 AFMicroAdjMode int32s 0=Disable;1=Adjust all by the same amount;2=Adjust by lens
2 AFMicroAdjValue rational64s`,
  'Canon::VignettingCorr': `record 2 int16s
0 VignettingCorrVersion int8u
2 PeripheralLighting int16s 0=Off;1=On
3 DistortionCorrection int16s 0=Off;1=On
4 ChromaticAberrationCorr int16s 0=Off;1=On
5 ChromaticAberrationCorr int16s 0=Off;1=On
6 PeripheralLightingValue int16s
9 DistortionCorrectionValue int16s
11 OriginalImageWidth int16s
12 OriginalImageHeight int16s`,
  'Canon::VignettingCorrUnknown': `record 2 int16u
0 VignettingCorrVersion int8u`,
  'Canon::VignettingCorr2': `record 4 int32s
5 PeripheralLightingSetting int32s 0=Off;1=On
6 ChromaticAberrationSetting int32s 0=Off;1=On
7 DistortionCorrectionSetting int32s 0=Off;1=On
9 DigitalLensOptimizerSetting int32s 0=Off;1=On`,
  'Canon::LightingOpt': `record 4 int32s
1 PeripheralIlluminationCorr int32s 0=Off;1=On
2 AutoLightingOptimizer int32s 0=Standard;1=Low;2=Strong;3=Off
3 HighlightTonePriority int32s 0=Off;1=On;2=Enhanced
4 LongExposureNoiseReduction int32s 0=Off;1=Auto;2=On
5 HighISONoiseReduction int32s 0=Standard;1=Low;2=Strong;3=Off
10 DigitalLensOptimizer int32s 0=Off;1=Standard;2=High
11 DualPixelRaw int32s 0=Off;1=On`,
  'Canon::LensInfo': `record 1 int8u
0 LensSerialNumber undef[5]`,
  'Canon::Ambience': `record 4 int32s
1 AmbienceSelection int32s 0=Standard;1=Vivid;2=Warm;3=Soft;4=Cool;5=Intense;6=Brighter;7=Darker;8=Monochrome`,
  'Canon::MultiExp': `record 4 int32s
1 MultiExposure int32s 0=Off;1=On;2=On (RAW)
2 MultiExposureControl int32s 0=Additive;1=Average;2=Bright (comparative);3=Dark (comparative)
3 MultiExposureShots int32s`,
  'Canon::FilterInfo': `ifd 0 -
257 GrainyBWFilter ? -1=Off
513 SoftFocusFilter ? -1=Off
769 ToyCameraFilter ? -1=Off
1025 MiniatureFilter ? -1=Off
1026 MiniatureFilterOrientation ? 0=Horizontal;1=Vertical
1027 MiniatureFilterPosition ?
1028 MiniatureFilterParameter ?
1281 FisheyeFilter ? -1=Off
1537 PaintingFilter ? -1=Off
1793 WatercolorFilter ? -1=Off`,
  'Canon::HDRInfo': `record 4 int32s
1 HDR int32s 0=Off;1=Auto;2=On
2 HDREffect int32s 0=Natural;1=Art (standard);2=Art (vivid);3=Art (bold);4=Art (embossed)`,
  'Canon::AFConfig': `record 4 int32s
1 AFConfigTool int32s 11=Case A;2147483648=n/a
2 AFTrackingSensitivity int32s 127=Auto;2147483647=n/a
3 AFAccelDecelTracking int32s 127=Auto;2147483647=n/a
4 AFPointSwitching int32s 2147483647=n/a
5 AIServoFirstImage int32s 0=Equal Priority;1=Release Priority;2=Focus Priority
6 AIServoSecondImage int32s 0=Equal Priority;1=Release Priority;2=Focus Priority;3=Release High Priority;4=Focus High Priority
7 USMLensElectronicMF int32s 0=Disable After One-Shot;1=One-Shot -> Enabled;2=One-Shot -> Enabled (magnify);3=Disable in AF Mode
7 USMLensElectronicMF int32s 0=Enable After AF;1=Disable After AF;2=Disable in AF Mode
8 AFAssistBeam int32s 0=Enable;1=Disable;2=IR AF Assist Beam Only;3=LED AF Assist Beam Only
9 OneShotAFRelease int32s 0=Focus Priority;1=Release Priority
10 AutoAFPointSelEOSiTRAF int32s 0=Enable;1=Disable
11 LensDriveWhenAFImpossible int32s 0=Continue Focus Search;1=Stop Focus Search
12 SelectAFAreaSelectionMode int32s Bit0=Single-point AF;Bit1=Auto;Bit2=Zone AF;Bit3=AF Point Expansion (4 point);Bit4=Spot AF;Bit5=AF Point Expansion (8 point)
13 AFAreaSelectionMethod int32s 0=M-Fn Button;1=Main Dial
14 OrientationLinkedAF int32s 0=Same for Vert/Horiz Points;1=Separate Vert/Horiz Points;2=Separate Area+Points
15 ManualAFPointSelPattern int32s 0=Stops at AF Area Edges;1=Continuous
16 AFPointDisplayDuringFocus int32s 0=Selected (constant);1=All (constant);2=Selected (pre-AF, focused);3=Selected (focused);4=Disabled
17 VFDisplayIllumination int32s 0=Auto;1=Enable;2=Disable
18 AFStatusViewfinder int32s 0=Show in Field of View;1=Show Outside View
19 InitialAFPointInServo int32s 0=Initial AF Point Selected;1=Manual AF Point;2=Auto
20 SubjectToDetect int32s 0=None;1=People;2=Animals;3=Vehicles;4=Auto
21 SubjectSwitching int32s 0=Initial Priority;1=On Subject;2=Switch Subject;2147483647=n/a
24 EyeDetection int32s 0=Off;1=Auto;2=Left Eye;3=Right Eye
26 WholeAreaTracking int32s 0=Off;1=On
27 ServoAFCharacteristics int32s 0=Case Auto;1=Case Manual
28 CaseAutoSetting int32s -1=Locked On;0=Standard;1=Responsive;2147483647=n/a
29 ActionPriority int32s 0=Off;1=On
30 SportEvents int32s 0=Soccer;1=Basketball;2=Volleyball`,
  'Canon::RawBurstInfo': `record 4 int32u
1 RawBurstImageNum int32u
2 RawBurstImageCount int32u`,
  'Canon::FocusBracketingInfo': `record 4 int32s
1 FocusBracketing int32s 0=Off;1=On
2 FocusBracketingImageCount int32s
3 FocusBracketingFocusIncrement int32s
4 FocusBracketingExposureSmoothing int32s 0=Off;1=On
5 FocusBracketingDepthComposite int32s 0=Off;1=On
6 FocusBracketingCropDepthComposite int32s 0=Off;1=On
7 FocusBracketingFlashInterval int32s`,
  'Canon::LevelInfo': `record 4 int32s
4 RollAngle int32s
5 PitchAngle int32s
7 FocalLength int32s
8 MinFocalLength2 int32s
9 MaxFocalLength2 int32s`,
  'CanonRaw::MakeModel': `record 1 int8u
0 Make string[6]
6 Model string`,
  'CanonRaw::WhiteSample': `record 2 int16u
1 WhiteSampleWidth int16u
2 WhiteSampleHeight int16u
3 WhiteSampleLeftBorder int16u
4 WhiteSampleTopBorder int16u
5 WhiteSampleBits int16u
55 BlackLevels int16u[4]`,
  'CanonRaw::RawJpgInfo': `record 2 int16u
1 RawJpgQuality int16u 1=Economy;2=Normal;3=Fine;5=Superfine
2 RawJpgSize int16u 0=Large;1=Medium;2=Small
3 RawJpgWidth int16u
4 RawJpgHeight int16u`,
  'CanonRaw::ImageFormat': `record 4 int32u
0 FileFormat int32u 65536=JPEG (lossy);65538=JPEG (non-quantization);65539=JPEG (lossy/non-quantization toggled);131073=CRW
1 TargetCompressionRatio float`,
  'CanonRaw::TimeStamp': `record 4 int32u
0 DateTimeOriginal int32u
1 TimeZoneCode int32s
2 TimeZoneInfo int32u`,
  'CanonRaw::ImageInfo': `record 4 int32u
0 ImageWidth int32u
1 ImageHeight int32u
2 PixelAspectRatio float
3 Rotation int32s
4 ComponentBitDepth int32u
5 ColorBitDepth int32u
6 ColorBW int32u`,
  'CanonRaw::FlashInfo': `record 4 float
0 FlashGuideNumber float
1 FlashThreshold float`,
  'CanonRaw::ExposureInfo': `record 4 float
0 ExposureCompensation float
1 ShutterSpeedValue float
2 ApertureValue float`,
  'CanonRaw::DecoderTable': `record 4 int32u
0 DecoderTableNumber int32u
2 CompressedDataOffset int32u
3 CompressedDataLength int32u`,
  'Canon::FocalInfo': `record 4 int32u
0 FocalLength rational32u`,
  'Canon::ExposureInfo': `record 4 int32u
0 FNumber rational32u
1 ExposureTime rational32u
2 ISO int32u`,
  'Canon::ExifInfo': `ifd 0 -
34665 ExifIFD ?
37500 MakerNoteCanon >Canon::Main`,
  'Canon::PSInfo': `record 1 int8u
0 ContrastStandard int32s -559038737=n/a
4 SharpnessStandard int32s -559038737=n/a
8 SaturationStandard int32s -559038737=n/a
12 ColorToneStandard int32s -559038737=n/a
16 FilterEffectStandard? int32s -559038737=n/a
20 ToningEffectStandard? int32s -559038737=n/a
24 ContrastPortrait int32s -559038737=n/a
28 SharpnessPortrait int32s -559038737=n/a
32 SaturationPortrait int32s -559038737=n/a
36 ColorTonePortrait int32s -559038737=n/a
40 FilterEffectPortrait? int32s -559038737=n/a
44 ToningEffectPortrait? int32s -559038737=n/a
48 ContrastLandscape int32s -559038737=n/a
52 SharpnessLandscape int32s -559038737=n/a
56 SaturationLandscape int32s -559038737=n/a
60 ColorToneLandscape int32s -559038737=n/a
64 FilterEffectLandscape? int32s -559038737=n/a
68 ToningEffectLandscape? int32s -559038737=n/a
72 ContrastNeutral int32s -559038737=n/a
76 SharpnessNeutral int32s -559038737=n/a
80 SaturationNeutral int32s -559038737=n/a
84 ColorToneNeutral int32s -559038737=n/a
88 FilterEffectNeutral? int32s -559038737=n/a
92 ToningEffectNeutral? int32s -559038737=n/a
96 ContrastFaithful int32s -559038737=n/a
100 SharpnessFaithful int32s -559038737=n/a
104 SaturationFaithful int32s -559038737=n/a
108 ColorToneFaithful int32s -559038737=n/a
112 FilterEffectFaithful? int32s -559038737=n/a
116 ToningEffectFaithful? int32s -559038737=n/a
120 ContrastMonochrome int32s -559038737=n/a
124 SharpnessMonochrome int32s -559038737=n/a
128 SaturationMonochrome? int32s -559038737=n/a
132 ColorToneMonochrome? int32s -559038737=n/a
136 FilterEffectMonochrome int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
140 ToningEffectMonochrome int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
144 ContrastUserDef1 int32s -559038737=n/a
148 SharpnessUserDef1 int32s -559038737=n/a
152 SaturationUserDef1 int32s -559038737=n/a
156 ColorToneUserDef1 int32s -559038737=n/a
160 FilterEffectUserDef1 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
164 ToningEffectUserDef1 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
168 ContrastUserDef2 int32s -559038737=n/a
172 SharpnessUserDef2 int32s -559038737=n/a
176 SaturationUserDef2 int32s -559038737=n/a
180 ColorToneUserDef2 int32s -559038737=n/a
184 FilterEffectUserDef2 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
188 ToningEffectUserDef2 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
192 ContrastUserDef3 int32s -559038737=n/a
196 SharpnessUserDef3 int32s -559038737=n/a
200 SaturationUserDef3 int32s -559038737=n/a
204 ColorToneUserDef3 int32s -559038737=n/a
208 FilterEffectUserDef3 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
212 ToningEffectUserDef3 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
216 UserDef1PictureStyle int16u @8
218 UserDef2PictureStyle int16u @8
220 UserDef3PictureStyle int16u @8`,
  'Canon::PSInfo2': `record 1 int8u
0 ContrastStandard int32s -559038737=n/a
4 SharpnessStandard int32s -559038737=n/a
8 SaturationStandard int32s -559038737=n/a
12 ColorToneStandard int32s -559038737=n/a
16 FilterEffectStandard? int32s -559038737=n/a
20 ToningEffectStandard? int32s -559038737=n/a
24 ContrastPortrait int32s -559038737=n/a
28 SharpnessPortrait int32s -559038737=n/a
32 SaturationPortrait int32s -559038737=n/a
36 ColorTonePortrait int32s -559038737=n/a
40 FilterEffectPortrait? int32s -559038737=n/a
44 ToningEffectPortrait? int32s -559038737=n/a
48 ContrastLandscape int32s -559038737=n/a
52 SharpnessLandscape int32s -559038737=n/a
56 SaturationLandscape int32s -559038737=n/a
60 ColorToneLandscape int32s -559038737=n/a
64 FilterEffectLandscape? int32s -559038737=n/a
68 ToningEffectLandscape? int32s -559038737=n/a
72 ContrastNeutral int32s -559038737=n/a
76 SharpnessNeutral int32s -559038737=n/a
80 SaturationNeutral int32s -559038737=n/a
84 ColorToneNeutral int32s -559038737=n/a
88 FilterEffectNeutral? int32s -559038737=n/a
92 ToningEffectNeutral? int32s -559038737=n/a
96 ContrastFaithful int32s -559038737=n/a
100 SharpnessFaithful int32s -559038737=n/a
104 SaturationFaithful int32s -559038737=n/a
108 ColorToneFaithful int32s -559038737=n/a
112 FilterEffectFaithful? int32s -559038737=n/a
116 ToningEffectFaithful? int32s -559038737=n/a
120 ContrastMonochrome int32s -559038737=n/a
124 SharpnessMonochrome int32s -559038737=n/a
128 SaturationMonochrome? int32s -559038737=n/a
132 ColorToneMonochrome? int32s -559038737=n/a
136 FilterEffectMonochrome int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
140 ToningEffectMonochrome int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
144 ContrastAuto int32s -559038737=n/a
148 SharpnessAuto int32s -559038737=n/a
152 SaturationAuto int32s -559038737=n/a
156 ColorToneAuto int32s -559038737=n/a
160 FilterEffectAuto int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
164 ToningEffectAuto int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
168 ContrastUserDef1 int32s -559038737=n/a
172 SharpnessUserDef1 int32s -559038737=n/a
176 SaturationUserDef1 int32s -559038737=n/a
180 ColorToneUserDef1 int32s -559038737=n/a
184 FilterEffectUserDef1 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
188 ToningEffectUserDef1 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
192 ContrastUserDef2 int32s -559038737=n/a
196 SharpnessUserDef2 int32s -559038737=n/a
200 SaturationUserDef2 int32s -559038737=n/a
204 ColorToneUserDef2 int32s -559038737=n/a
208 FilterEffectUserDef2 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
212 ToningEffectUserDef2 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
216 ContrastUserDef3 int32s -559038737=n/a
220 SharpnessUserDef3 int32s -559038737=n/a
224 SaturationUserDef3 int32s -559038737=n/a
228 ColorToneUserDef3 int32s -559038737=n/a
232 FilterEffectUserDef3 int32s -559038737=n/a;0=None;1=Yellow;2=Orange;3=Red;4=Green
236 ToningEffectUserDef3 int32s -559038737=n/a;0=None;1=Sepia;2=Blue;3=Purple;4=Green
240 UserDef1PictureStyle int16u @8
242 UserDef2PictureStyle int16u @8
244 UserDef3PictureStyle int16u @8`,
  'Canon::ColorCalib': `record 2 int16s
0 CameraColorCalibration01? int16s[4]
4 CameraColorCalibration02? int16s[4]
8 CameraColorCalibration03? int16s[4]
12 CameraColorCalibration04? int16s[4]
16 CameraColorCalibration05? int16s[4]
20 CameraColorCalibration06? int16s[4]
24 CameraColorCalibration07? int16s[4]
28 CameraColorCalibration08? int16s[4]
32 CameraColorCalibration09? int16s[4]
36 CameraColorCalibration10? int16s[4]
40 CameraColorCalibration11? int16s[4]
44 CameraColorCalibration12? int16s[4]
48 CameraColorCalibration13? int16s[4]
52 CameraColorCalibration14? int16s[4]
56 CameraColorCalibration15? int16s[4]`,
  'Canon::ColorCoefs': `record 2 int16s
0 WB_RGGBLevelsAsShot int16s[4]
4 ColorTempAsShot int16s
5 WB_RGGBLevelsAuto int16s[4]
9 ColorTempAuto int16s
10 WB_RGGBLevelsMeasured int16s[4]
14 ColorTempMeasured int16s
15 WB_RGGBLevelsUnknown? int16s[4]
19 ColorTempUnknown? int16s
20 WB_RGGBLevelsDaylight int16s[4]
24 ColorTempDaylight int16s
25 WB_RGGBLevelsShade int16s[4]
29 ColorTempShade int16s
30 WB_RGGBLevelsCloudy int16s[4]
34 ColorTempCloudy int16s
35 WB_RGGBLevelsTungsten int16s[4]
39 ColorTempTungsten int16s
40 WB_RGGBLevelsFluorescent int16s[4]
44 ColorTempFluorescent int16s
45 WB_RGGBLevelsKelvin int16s[4]
49 ColorTempKelvin int16s
50 WB_RGGBLevelsFlash int16s[4]
54 ColorTempFlash int16s
55 WB_RGGBLevelsUnknown2? int16s[4]
59 ColorTempUnknown2? int16s
60 WB_RGGBLevelsUnknown3? int16s[4]
64 ColorTempUnknown3? int16s
65 WB_RGGBLevelsUnknown4? int16s[4]
69 ColorTempUnknown4? int16s
70 WB_RGGBLevelsUnknown5? int16s[4]
74 ColorTempUnknown5? int16s
75 WB_RGGBLevelsUnknown6? int16s[4]
79 ColorTempUnknown6? int16s
80 WB_RGGBLevelsUnknown7? int16s[4]
84 ColorTempUnknown7? int16s
85 WB_RGGBLevelsUnknown8? int16s[4]
89 ColorTempUnknown8? int16s
90 WB_RGGBLevelsUnknown9? int16s[4]
94 ColorTempUnknown9? int16s
95 WB_RGGBLevelsUnknown10? int16s[4]
99 ColorTempUnknown10? int16s
100 WB_RGGBLevelsUnknown11? int16s[4]
104 ColorTempUnknown11? int16s
105 WB_RGGBLevelsUnknown12? int16s[4]
109 ColorTempUnknown12? int16s
110 WB_RGGBLevelsUnknown13? int16s[4]
114 ColorTempUnknown13? int16s`,
  'Canon::ColorCoefs2': `record 2 int16s
0 WB_RGGBLevelsAsShot int16s[4]
7 ColorTempAsShot int16s
8 WB_RGGBLevelsAuto int16s[4]
15 ColorTempAuto int16s
16 WB_RGGBLevelsMeasured int16s[4]
23 ColorTempMeasured int16s
24 WB_RGGBLevelsUnknown? int16s[4]
31 ColorTempUnknown? int16s
32 WB_RGGBLevelsDaylight int16s[4]
39 ColorTempDaylight int16s
40 WB_RGGBLevelsShade int16s[4]
47 ColorTempShade int16s
48 WB_RGGBLevelsCloudy int16s[4]
55 ColorTempCloudy int16s
56 WB_RGGBLevelsTungsten int16s[4]
63 ColorTempTungsten int16s
64 WB_RGGBLevelsFluorescent int16s[4]
71 ColorTempFluorescent int16s
72 WB_RGGBLevelsKelvin int16s[4]
79 ColorTempKelvin int16s
80 WB_RGGBLevelsFlash int16s[4]
87 ColorTempFlash int16s
88 WB_RGGBLevelsUnknown2? int16s[4]
95 ColorTempUnknown2? int16s
96 WB_RGGBLevelsUnknown3? int16s[4]
103 ColorTempUnknown3? int16s
104 WB_RGGBLevelsUnknown4? int16s[4]
111 ColorTempUnknown4? int16s
112 WB_RGGBLevelsUnknown5? int16s[4]
119 ColorTempUnknown5? int16s
120 WB_RGGBLevelsUnknown6? int16s[4]
127 ColorTempUnknown6? int16s
128 WB_RGGBLevelsUnknown7? int16s[4]
135 ColorTempUnknown7? int16s
136 WB_RGGBLevelsUnknown8? int16s[4]
143 ColorTempUnknown8? int16s
144 WB_RGGBLevelsUnknown9? int16s[4]
151 ColorTempUnknown9? int16s
152 WB_RGGBLevelsUnknown10? int16s[4]
159 ColorTempUnknown10? int16s
160 WB_RGGBLevelsUnknown11? int16s[4]
167 ColorTempUnknown11? int16s
168 WB_RGGBLevelsUnknown12? int16s[4]
175 ColorTempUnknown12? int16s
176 WB_RGGBLevelsUnknown13? int16s[4]
183 ColorTempUnknown13? int16s`,
  'Canon::ColorCalib2': `record 2 int16s
0 CameraColorCalibration01? int16s[5]
5 CameraColorCalibration02? int16s[5]
10 CameraColorCalibration03? int16s[5]
15 CameraColorCalibration04? int16s[5]
20 CameraColorCalibration05? int16s[5]
25 CameraColorCalibration06? int16s[5]
30 CameraColorCalibration07? int16s[5]
35 CameraColorCalibration08? int16s[5]
40 CameraColorCalibration09? int16s[5]
45 CameraColorCalibration10? int16s[5]
50 CameraColorCalibration11? int16s[5]
55 CameraColorCalibration12? int16s[5]
60 CameraColorCalibration13? int16s[5]
65 CameraColorCalibration14? int16s[5]
70 CameraColorCalibration15? int16s[5]`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `1042=EOS M50 / Kiss M;2049=PowerShot SX740 HS;2052=PowerShot G5 X Mark II;2053=PowerShot SX70 HS;2056=PowerShot G7 X Mark III;2065=EOS M6 Mark II;2066=EOS M200;16842752=PowerShot A30;17039360=PowerShot S300 / Digital IXUS 300 / IXY Digital 300;17170432=PowerShot A20;17301504=PowerShot A10;17367040=PowerShot S110 / Digital IXUS v / IXY Digital 200;17825792=PowerShot G2;17891328=PowerShot S40;17956864=PowerShot S30;18022400=PowerShot A40;18087936=EOS D30;18153472=PowerShot A100;18219008=PowerShot S200 / Digital IXUS v2 / IXY Digital 200a;18284544=PowerShot A200;18350080=PowerShot S330 / Digital IXUS 330 / IXY Digital 300a;18415616=PowerShot G3;18939904=PowerShot S45;19070976=PowerShot SD100 / Digital IXUS II / IXY Digital 30;19136512=PowerShot S230 / Digital IXUS v3 / IXY Digital 320;19202048=PowerShot A70;19267584=PowerShot A60;19333120=PowerShot S400 / Digital IXUS 400 / IXY Digital 400;19464192=PowerShot G5;19922944=PowerShot A300;19988480=PowerShot S50;20185088=PowerShot A80;20250624=PowerShot SD10 / Digital IXUS i / IXY Digital L;20316160=PowerShot S1 IS;20381696=PowerShot Pro1;20447232=PowerShot S70;20512768=PowerShot S60;20971520=PowerShot G6;21037056=PowerShot S500 / Digital IXUS 500 / IXY Digital 500;21102592=PowerShot A75;21233664=PowerShot SD110 / Digital IXUS IIs / IXY Digital 30a;21299200=PowerShot A400;21430272=PowerShot A310;21561344=PowerShot A85;22151168=PowerShot S410 / Digital IXUS 430 / IXY Digital 450;22216704=PowerShot A95;22282240=PowerShot SD300 / Digital IXUS 40 / IXY Digital 50;22347776=PowerShot SD200 / Digital IXUS 30 / IXY Digital 40;22413312=PowerShot A520;22478848=PowerShot A510;22609920=PowerShot SD20 / Digital IXUS i5 / IXY Digital L2;23330816=PowerShot S2 IS;23396352=PowerShot SD430 / Digital IXUS Wireless / IXY Digital Wireless;23461888=PowerShot SD500 / Digital IXUS 700 / IXY Digital 600;23494656=EOS D60;24117248=PowerShot SD30 / Digital IXUS i Zoom / IXY Digital L3;24379392=PowerShot A430;24444928=PowerShot A410;24510464=PowerShot S80;24641536=PowerShot A620;24707072=PowerShot A610;25165824=PowerShot SD630 / Digital IXUS 65 / IXY Digital 80;25231360=PowerShot SD450 / Digital IXUS 55 / IXY Digital 60;25296896=PowerShot TX1;25624576=PowerShot SD400 / Digital IXUS 50 / IXY Digital 55;25690112=PowerShot A420;25755648=PowerShot SD900 / Digital IXUS 900 Ti / IXY Digital 1000;26214400=PowerShot SD550 / Digital IXUS 750 / IXY Digital 700;26345472=PowerShot A700;26476544=PowerShot SD700 IS / Digital IXUS 800 IS / IXY Digital 800 IS;26542080=PowerShot S3 IS;26607616=PowerShot A540;26673152=PowerShot SD600 / Digital IXUS 60 / IXY Digital 70;26738688=PowerShot G7;26804224=PowerShot A530;33554432=PowerShot SD800 IS / Digital IXUS 850 IS / IXY Digital 900 IS;33619968=PowerShot SD40 / Digital IXUS i7 / IXY Digital L4;33685504=PowerShot A710 IS;33751040=PowerShot A640;33816576=PowerShot A630;34144256=PowerShot S5 IS;34603008=PowerShot A460;34734080=PowerShot SD850 IS / Digital IXUS 950 IS / IXY Digital 810 IS;34799616=PowerShot A570 IS;34865152=PowerShot A560;34930688=PowerShot SD750 / Digital IXUS 75 / IXY Digital 90;34996224=PowerShot SD1000 / Digital IXUS 70 / IXY Digital 10;35127296=PowerShot A550;35192832=PowerShot A450;35848192=PowerShot G9;35913728=PowerShot A650 IS;36044800=PowerShot A720 IS;36241408=PowerShot SX100 IS;36700160=PowerShot SD950 IS / Digital IXUS 960 IS / IXY Digital 2000 IS;36765696=PowerShot SD870 IS / Digital IXUS 860 IS / IXY Digital 910 IS;36831232=PowerShot SD890 IS / Digital IXUS 970 IS / IXY Digital 820 IS;37093376=PowerShot SD790 IS / Digital IXUS 90 IS / IXY Digital 95 IS;37158912=PowerShot SD770 IS / Digital IXUS 85 IS / IXY Digital 25 IS;37224448=PowerShot A590 IS;37289984=PowerShot A580;37879808=PowerShot A470;37945344=PowerShot SD1100 IS / Digital IXUS 80 IS / IXY Digital 20 IS;38141952=PowerShot SX1 IS;38207488=PowerShot SX10 IS;38273024=PowerShot A1000 IS;38338560=PowerShot G10;38862848=PowerShot A2000 IS;38928384=PowerShot SX110 IS;38993920=PowerShot SD990 IS / Digital IXUS 980 IS / IXY Digital 3000 IS;39059456=PowerShot SD880 IS / Digital IXUS 870 IS / IXY Digital 920 IS;39124992=PowerShot E1;39190528=PowerShot D10;39256064=PowerShot SD960 IS / Digital IXUS 110 IS / IXY Digital 510 IS;39321600=PowerShot A2100 IS;39387136=PowerShot A480;39845888=PowerShot SX200 IS;39911424=PowerShot SD970 IS / Digital IXUS 990 IS / IXY Digital 830 IS;39976960=PowerShot SD780 IS / Digital IXUS 100 IS / IXY Digital 210 IS;40042496=PowerShot A1100 IS;40108032=PowerShot SD1200 IS / Digital IXUS 95 IS / IXY Digital 110 IS;40894464=PowerShot G11;40960000=PowerShot SX120 IS;41025536=PowerShot S90;41222144=PowerShot SX20 IS;41287680=PowerShot SD980 IS / Digital IXUS 200 IS / IXY Digital 930 IS;41353216=PowerShot SD940 IS / Digital IXUS 120 IS / IXY Digital 220 IS;41943040=PowerShot A495;42008576=PowerShot A490;42074112=PowerShot A3100/A3150 IS;42139648=PowerShot A3000 IS;42205184=PowerShot SD1400 IS / IXUS 130 / IXY 400F;42270720=PowerShot SD1300 IS / IXUS 105 / IXY 200F;42336256=PowerShot SD3500 IS / IXUS 210 / IXY 10S;42401792=PowerShot SX210 IS;42467328=PowerShot SD4000 IS / IXUS 300 HS / IXY 30S;42532864=PowerShot SD4500 IS / IXUS 1000 HS / IXY 50S;43122688=PowerShot G12;43188224=PowerShot SX30 IS;43253760=PowerShot SX130 IS;43319296=PowerShot S95;43515904=PowerShot A3300 IS;43581440=PowerShot A3200 IS;50331648=PowerShot ELPH 500 HS / IXUS 310 HS / IXY 31S;50397184=PowerShot Pro90 IS;50397185=PowerShot A800;50462720=PowerShot ELPH 100 HS / IXUS 115 HS / IXY 210F;50528256=PowerShot SX230 HS;50593792=PowerShot ELPH 300 HS / IXUS 220 HS / IXY 410F;50659328=PowerShot A2200;50724864=PowerShot A1200;50790400=PowerShot SX220 HS;50855936=PowerShot G1 X;50921472=PowerShot SX150 IS;51380224=PowerShot ELPH 510 HS / IXUS 1100 HS / IXY 51S;51445760=PowerShot S100 (new);51511296=PowerShot ELPH 310 HS / IXUS 230 HS / IXY 600F;51576832=PowerShot SX40 HS;51642368=IXY 32S;51773440=PowerShot A1300;51838976=PowerShot A810;51904512=PowerShot ELPH 320 HS / IXUS 240 HS / IXY 420F;51970048=PowerShot ELPH 110 HS / IXUS 125 HS / IXY 220F;52428800=PowerShot D20;52494336=PowerShot A4000 IS;52559872=PowerShot SX260 HS;52625408=PowerShot SX240 HS;52690944=PowerShot ELPH 530 HS / IXUS 510 HS / IXY 1;52756480=PowerShot ELPH 520 HS / IXUS 500 HS / IXY 3;52822016=PowerShot A3400 IS;52887552=PowerShot A2400 IS;52953088=PowerShot A2300;53608448=PowerShot S100V;53673984=PowerShot G15;53739520=PowerShot SX50 HS;53805056=PowerShot SX160 IS;53870592=PowerShot S110 (new);53936128=PowerShot SX500 IS;54001664=PowerShot N;54067200=IXUS 245 HS / IXY 430F;54525952=PowerShot SX280 HS;54591488=PowerShot SX270 HS;54657024=PowerShot A3500 IS;54722560=PowerShot A2600;54788096=PowerShot SX275 HS;54853632=PowerShot A1400;54919168=PowerShot ELPH 130 IS / IXUS 140 / IXY 110F;54984704=PowerShot ELPH 115/120 IS / IXUS 132/135 / IXY 90F/100F;55115776=PowerShot ELPH 330 HS / IXUS 255 HS / IXY 610F;55640064=PowerShot A2500;55836672=PowerShot G16;55902208=PowerShot S120;55967744=PowerShot SX170 IS;56098816=PowerShot SX510 HS;56164352=PowerShot S200 (new);56623104=IXY 620F;56688640=PowerShot N100;56885248=PowerShot G1 X Mark II;56950784=PowerShot D30;57016320=PowerShot SX700 HS;57081856=PowerShot SX600 HS;57147392=PowerShot ELPH 140 IS / IXUS 150 / IXY 130;57212928=PowerShot ELPH 135 / IXUS 145 / IXY 120;57671680=PowerShot ELPH 340 HS / IXUS 265 HS / IXY 630;57737216=PowerShot ELPH 150 IS / IXUS 155 / IXY 140;57933824=EOS M3;57999360=PowerShot SX60 HS;58064896=PowerShot SX520 HS;58130432=PowerShot SX400 IS;58195968=PowerShot G7 X;58261504=PowerShot N2;58720256=PowerShot SX530 HS;58851328=PowerShot SX710 HS;58916864=PowerShot SX610 HS;58982400=EOS M10;59047936=PowerShot G3 X;59113472=PowerShot ELPH 165 HS / IXUS 165 / IXY 160;59179008=PowerShot ELPH 160 / IXUS 160;59244544=PowerShot ELPH 350 HS / IXUS 275 HS / IXY 640;59310080=PowerShot ELPH 170 IS / IXUS 170;59834368=PowerShot SX410 IS;59965440=PowerShot G9 X;60030976=EOS M5;60096512=PowerShot G5 X;60227584=PowerShot G7 X Mark II;60293120=EOS M100;60358656=PowerShot ELPH 360 HS / IXUS 285 HS / IXY 650;67174400=PowerShot SX540 HS;67239936=PowerShot SX420 IS;67305472=PowerShot ELPH 190 IS / IXUS 180 / IXY 190;67371008=PowerShot G1;67371009=PowerShot ELPH 180 IS / IXUS 175 / IXY 180;67436544=PowerShot SX720 HS;67502080=PowerShot SX620 HS;67567616=EOS M6;68157440=PowerShot G9 X Mark II;68485120=PowerShot ELPH 185 / IXUS 185 / IXY 200;68550656=PowerShot SX430 IS;68616192=PowerShot SX730 HS;68681728=PowerShot G1 X Mark III;100925440=PowerShot S100 / Digital IXUS / IXY Digital;1073742375=EOS C50;1074255475=DC19/DC21/DC22;1074255476=XH A1;1074255477=HV10;1074255478=MD130/MD140/MD150/MD160/ZR850;1074255735=DC50;1074255736=HV20;1074255737=DC211;1074255738=HG10;1074255739=HR10;1074255741=MD255/ZR950;1074255900=HF11;1074255992=HV30;1074255996=XH A1S;1074255998=DC301/DC310/DC311/DC320/DC330;1074255999=FS100;1074256000=HF10;1074256002=HG20/HG21;1074256165=HF21;1074256166=HF S11;1074256248=HV40;1074256263=DC410/DC411/DC420;1074256264=FS19/FS20/FS21/FS22/FS200;1074256265=HF20/HF200;1074256266=HF S10/S100;1074256526=HF R10/R16/R17/R18/R100/R106;1074256527=HF M30/M31/M36/M300/M306;1074256528=HF S20/S21/S200;1074256530=FS31/FS36/FS37/FS300/FS305/FS306/FS307;1074257056=EOS C300;1074257321=HF G25;1074257844=XC10;1074258371=EOS C200;2147483649=EOS-1D;2147484007=EOS-1DS;2147484008=EOS 10D;2147484009=EOS-1D Mark III;2147484016=EOS Digital Rebel / 300D / Kiss Digital;2147484020=EOS-1D Mark II;2147484021=EOS 20D;2147484022=EOS Digital Rebel XSi / 450D / Kiss X2;2147484040=EOS-1Ds Mark II;2147484041=EOS Digital Rebel XT / 350D / Kiss Digital N;2147484048=EOS 40D;2147484179=EOS 5D;2147484181=EOS-1Ds Mark III;2147484184=EOS 5D Mark II;2147484185=WFT-E1;2147484210=EOS-1D Mark II N;2147484212=EOS 30D;2147484214=EOS Digital Rebel XTi / 400D / Kiss Digital X;2147484225=WFT-E2;2147484230=WFT-E3;2147484240=EOS 7D;2147484242=EOS Rebel T1i / 500D / Kiss X3;2147484244=EOS Rebel XS / 1000D / Kiss F;2147484257=EOS 50D;2147484265=EOS-1D X;2147484272=EOS Rebel T2i / 550D / Kiss X4;2147484273=WFT-E4;2147484275=WFT-E5;2147484289=EOS-1D Mark IV;2147484293=EOS 5D Mark III;2147484294=EOS Rebel T3i / 600D / Kiss X5;2147484295=EOS 60D;2147484296=EOS Rebel T3 / 1100D / Kiss X50;2147484297=EOS 7D Mark II;2147484311=WFT-E2 II;2147484312=WFT-E4 II;2147484417=EOS Rebel T4i / 650D / Kiss X6i;2147484418=EOS 6D;2147484452=EOS-1D C;2147484453=EOS 70D;2147484454=EOS Rebel T5i / 700D / Kiss X7i;2147484455=EOS Rebel T5 / 1200D / Kiss X70 / Hi;2147484456=EOS-1D X Mark II;2147484465=EOS M;2147484486=EOS Rebel SL1 / 100D / Kiss X7;2147484487=EOS Rebel T6s / 760D / 8000D;2147484489=EOS 5D Mark IV;2147484496=EOS 80D;2147484501=EOS M2;2147484546=EOS 5DS;2147484563=EOS Rebel T6i / 750D / Kiss X8i;2147484673=EOS 5DS R;2147484676=EOS Rebel T6 / 1300D / Kiss X80;2147484677=EOS Rebel T7i / 800D / Kiss X9i;2147484678=EOS 6D Mark II;2147484680=EOS 77D / 9000D;2147484695=EOS Rebel SL2 / 200D / Kiss X9;2147484705=EOS R5;2147484706=EOS Rebel T100 / 4000D / 3000D;2147484708=EOS R;2147484712=EOS-1D X Mark III;2147484722=EOS Rebel T7 / 2000D / 1500D / Kiss X90;2147484723=EOS RP;2147484725=EOS Rebel T8i / 850D / X10i;2147484726=EOS SL3 / 250D / Kiss X10;2147484727=EOS 90D;2147484752=EOS R3;2147484755=EOS R6;2147484772=EOS R7;2147484773=EOS R10;2147484775=PowerShot ZOOM;2147484776=EOS M50 Mark II / Kiss M2;2147484800=EOS R50;2147484801=EOS R6 Mark II;2147484807=EOS R8;2147484817=PowerShot V10;2147484821=EOS R1;2147484822=EOS R5 Mark II;2147484823=PowerShot V1;2147484824=EOS R100;2147484950=EOS R50 V;2147484952=EOS R6 Mark III;2147484960=EOS D2000C;2147485024=EOS D6000C`,
  `0=None;1=Standard;2=Portrait;3=High Saturation;4=Adobe RGB;5=Low Saturation;6=CM Set 1;7=CM Set 2;33=User Def. 1;34=User Def. 2;35=User Def. 3;65=PC 1;66=PC 2;67=PC 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome;135=Auto;136=Fine Detail;255=n/a;65535=n/a|0=None;1=Standard;2=Portrait;3=High Saturation;4=Adobe RGB;5=Low Saturation;6=CM Set 1;7=CM Set 2;33=User Def. 1;34=User Def. 2;35=User Def. 3;65=PC 1;66=PC 2;67=PC 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome;135=Auto;136=Fine Detail;255=n/a;65535=n/a|0=None;1=Standard;2=Portrait;3=High Saturation;4=Adobe RGB;5=Low Saturation;6=CM Set 1;7=CM Set 2;33=User Def. 1;34=User Def. 2;35=User Def. 3;65=PC 1;66=PC 2;67=PC 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome;135=Auto;136=Fine Detail;255=n/a;65535=n/a`,
  `-1=n/a;1=Economy;2=Normal;3=Fine;4=RAW;5=Superfine;7=CRAW;130=Light (RAW);131=Standard (RAW)`,
  `-1=n/a;0=Large;1=Medium;2=Small;5=Medium 1;6=Medium 2;7=Medium 3;8=Postcard;9=Widescreen;10=Medium Widescreen;14=Small 1;15=Small 2;16=Small 3;128=640x480 Movie;129=Medium Movie;130=Small Movie;137=1280x720 Movie;142=1920x1080 Movie;143=4096x2160 Movie`,
  `-1=n/a;1=Canon EF 50mm f/1.8;2=Canon EF 28mm f/2.8 or Sigma Lens;2.1=Sigma 24mm f/2.8 Super Wide II;3=Canon EF 135mm f/2.8 Soft;4=Canon EF 35-105mm f/3.5-4.5 or Sigma Lens;4.1=Sigma UC Zoom 35-135mm f/4-5.6;5=Canon EF 35-70mm f/3.5-4.5;6=Canon EF 28-70mm f/3.5-4.5 or Sigma or Tokina Lens;6.1=Sigma 18-50mm f/3.5-5.6 DC;6.2=Sigma 18-125mm f/3.5-5.6 DC IF ASP;6.3=Tokina AF 193-2 19-35mm f/3.5-4.5;6.4=Sigma 28-80mm f/3.5-5.6 II Macro;6.5=Sigma 28-300mm f/3.5-6.3 DG Macro;7=Canon EF 100-300mm f/5.6L;8=Canon EF 100-300mm f/5.6 or Sigma or Tokina Lens;8.1=Sigma 70-300mm f/4-5.6 [APO] DG Macro;8.2=Tokina AT-X 242 AF 24-200mm f/3.5-5.6;9=Canon EF 70-210mm f/4;9.1=Sigma 55-200mm f/4-5.6 DC;10=Canon EF 50mm f/2.5 Macro or Sigma Lens;10.1=Sigma 50mm f/2.8 EX;10.2=Sigma 28mm f/1.8;10.3=Sigma 105mm f/2.8 Macro EX;10.4=Sigma 70mm f/2.8 EX DG Macro EF;11=Canon EF 35mm f/2;13=Canon EF 15mm f/2.8 Fisheye;14=Canon EF 50-200mm f/3.5-4.5L;15=Canon EF 50-200mm f/3.5-4.5;16=Canon EF 35-135mm f/3.5-4.5;17=Canon EF 35-70mm f/3.5-4.5A;18=Canon EF 28-70mm f/3.5-4.5;20=Canon EF 100-200mm f/4.5A;21=Canon EF 80-200mm f/2.8L;22=Canon EF 20-35mm f/2.8L or Tokina Lens;22.1=Tokina AT-X 280 AF Pro 28-80mm f/2.8 Aspherical;23=Canon EF 35-105mm f/3.5-4.5;24=Canon EF 35-80mm f/4-5.6 Power Zoom;25=Canon EF 35-80mm f/4-5.6 Power Zoom;26=Canon EF 100mm f/2.8 Macro or Other Lens;26.1=Cosina 100mm f/3.5 Macro AF;26.2=Tamron SP AF 90mm f/2.8 Di Macro;26.3=Tamron SP AF 180mm f/3.5 Di Macro;26.4=Carl Zeiss Planar T* 50mm f/1.4;26.5=Voigtlander APO Lanthar 125mm F2.5 SL Macro;26.6=Carl Zeiss Planar T 85mm f/1.4 ZE;27=Canon EF 35-80mm f/4-5.6;28=Canon EF 80-200mm f/4.5-5.6 or Tamron Lens;28.1=Tamron SP AF 28-105mm f/2.8 LD Aspherical IF;28.2=Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical [IF] Macro;28.3=Tamron AF 70-300mm f/4-5.6 Di LD 1:2 Macro;28.4=Tamron AF Aspherical 28-200mm f/3.8-5.6;29=Canon EF 50mm f/1.8 II;30=Canon EF 35-105mm f/4.5-5.6;31=Canon EF 75-300mm f/4-5.6 or Tamron Lens;31.1=Tamron SP AF 300mm f/2.8 LD IF;32=Canon EF 24mm f/2.8 or Sigma Lens;32.1=Sigma 15mm f/2.8 EX Fisheye;33=Voigtlander or Carl Zeiss Lens;33.1=Voigtlander Ultron 40mm f/2 SLII Aspherical;33.2=Voigtlander Color Skopar 20mm f/3.5 SLII Aspherical;33.3=Voigtlander APO-Lanthar 90mm f/3.5 SLII Close Focus;33.4=Carl Zeiss Distagon T* 15mm f/2.8 ZE;33.5=Carl Zeiss Distagon T* 18mm f/3.5 ZE;33.6=Carl Zeiss Distagon T* 21mm f/2.8 ZE;33.7=Carl Zeiss Distagon T* 25mm f/2 ZE;33.8=Carl Zeiss Distagon T* 28mm f/2 ZE;33.9=Carl Zeiss Distagon T* 35mm f/2 ZE;33.10=Carl Zeiss Distagon T* 35mm f/1.4 ZE;33.11=Carl Zeiss Planar T* 50mm f/1.4 ZE;33.12=Carl Zeiss Makro-Planar T* 50mm f/2 ZE;33.13=Carl Zeiss Makro-Planar T* 100mm f/2 ZE;33.14=Carl Zeiss Apo-Sonnar T* 135mm f/2 ZE;35=Canon EF 35-80mm f/4-5.6;36=Canon EF 38-76mm f/4.5-5.6;37=Canon EF 35-80mm f/4-5.6 or Tamron Lens;37.1=Tamron 70-200mm f/2.8 Di LD IF Macro;37.2=Tamron AF 28-300mm f/3.5-6.3 XR Di VC LD Aspherical [IF] Macro (A20);37.3=Tamron SP AF 17-50mm f/2.8 XR Di II VC LD Aspherical [IF];37.4=Tamron AF 18-270mm f/3.5-6.3 Di II VC LD Aspherical [IF] Macro;38=Canon EF 80-200mm f/4.5-5.6 II;39=Canon EF 75-300mm f/4-5.6;40=Canon EF 28-80mm f/3.5-5.6;41=Canon EF 28-90mm f/4-5.6;42=Canon EF 28-200mm f/3.5-5.6 or Tamron Lens;42.1=Tamron AF 28-300mm f/3.5-6.3 XR Di VC LD Aspherical [IF] Macro (A20);43=Canon EF 28-105mm f/4-5.6;44=Canon EF 90-300mm f/4.5-5.6;45=Canon EF-S 18-55mm f/3.5-5.6 [II];46=Canon EF 28-90mm f/4-5.6;47=Zeiss Milvus 35mm f/2 or 50mm f/2;47.1=Zeiss Milvus 50mm f/2 Makro;47.2=Zeiss Milvus 135mm f/2 ZE;48=Canon EF-S 18-55mm f/3.5-5.6 IS;49=Canon EF-S 55-250mm f/4-5.6 IS;50=Canon EF-S 18-200mm f/3.5-5.6 IS;51=Canon EF-S 18-135mm f/3.5-5.6 IS;52=Canon EF-S 18-55mm f/3.5-5.6 IS II;53=Canon EF-S 18-55mm f/3.5-5.6 III;54=Canon EF-S 55-250mm f/4-5.6 IS II;60=Irix 11mm f/4 or 15mm f/2.4;60.1=Irix 15mm f/2.4;63=Irix 30mm F1.4 Dragonfly;80=Canon TS-E 50mm f/2.8L Macro;81=Canon TS-E 90mm f/2.8L Macro;82=Canon TS-E 135mm f/4L Macro;94=Canon TS-E 17mm f/4L;95=Canon TS-E 24mm f/3.5L II;103=Samyang AF 14mm f/2.8 EF or Rokinon Lens;103.1=Rokinon SP 14mm f/2.4;103.2=Rokinon AF 14mm f/2.8 EF;106=Rokinon SP / Samyang XP 35mm f/1.2;112=Sigma 28mm f/1.5 FF High-speed Prime or other Sigma Lens;112.1=Sigma 40mm f/1.5 FF High-speed Prime;112.2=Sigma 105mm f/1.5 FF High-speed Prime;117=Tamron 35-150mm f/2.8-4.0 Di VC OSD (A043) or other Tamron Lens;117.1=Tamron SP 35mm f/1.4 Di USD (F045);124=Canon MP-E 65mm f/2.8 1-5x Macro Photo;125=Canon TS-E 24mm f/3.5L;126=Canon TS-E 45mm f/2.8;127=Canon TS-E 90mm f/2.8 or Tamron Lens;127.1=Tamron 18-200mm f/3.5-6.3 Di II VC (B018);129=Canon EF 300mm f/2.8L USM;130=Canon EF 50mm f/1.0L USM;131=Canon EF 28-80mm f/2.8-4L USM or Sigma Lens;131.1=Sigma 8mm f/3.5 EX DG Circular Fisheye;131.2=Sigma 17-35mm f/2.8-4 EX DG Aspherical HSM;131.3=Sigma 17-70mm f/2.8-4.5 DC Macro;131.4=Sigma APO 50-150mm f/2.8 [II] EX DC HSM;131.5=Sigma APO 120-300mm f/2.8 EX DG HSM;131.6=Sigma 4.5mm f/2.8 EX DC HSM Circular Fisheye;131.7=Sigma 70-200mm f/2.8 APO EX HSM;131.8=Sigma 28-70mm f/2.8-4 DG;132=Canon EF 1200mm f/5.6L USM;134=Canon EF 600mm f/4L IS USM;135=Canon EF 200mm f/1.8L USM;136=Canon EF 300mm f/2.8L USM;136.1=Tamron SP 15-30mm f/2.8 Di VC USD (A012);137=Canon EF 85mm f/1.2L USM or Sigma or Tamron Lens;137.1=Sigma 18-50mm f/2.8-4.5 DC OS HSM;137.2=Sigma 50-200mm f/4-5.6 DC OS HSM;137.3=Sigma 18-250mm f/3.5-6.3 DC OS HSM;137.4=Sigma 24-70mm f/2.8 IF EX DG HSM;137.5=Sigma 18-125mm f/3.8-5.6 DC OS HSM;137.6=Sigma 17-70mm f/2.8-4 DC Macro OS HSM ¦ C;137.7=Sigma 17-50mm f/2.8 OS HSM;137.8=Sigma 18-200mm f/3.5-6.3 DC OS HSM [II];137.9=Tamron AF 18-270mm f/3.5-6.3 Di II VC PZD (B008);137.10=Sigma 8-16mm f/4.5-5.6 DC HSM;137.11=Tamron SP 17-50mm f/2.8 XR Di II VC (B005);137.12=Tamron SP 60mm f/2 Macro Di II (G005);137.13=Sigma 10-20mm f/3.5 EX DC HSM;137.14=Tamron SP 24-70mm f/2.8 Di VC USD;137.15=Sigma 18-35mm f/1.8 DC HSM;137.16=Sigma 12-24mm f/4.5-5.6 DG HSM II;137.17=Sigma 70-300mm f/4-5.6 DG OS;138=Canon EF 28-80mm f/2.8-4L;139=Canon EF 400mm f/2.8L USM;140=Canon EF 500mm f/4.5L USM;141=Canon EF 500mm f/4.5L USM;142=Canon EF 300mm f/2.8L IS USM;143=Canon EF 500mm f/4L IS USM or Sigma Lens;143.1=Sigma 17-70mm f/2.8-4 DC Macro OS HSM;144=Canon EF 35-135mm f/4-5.6 USM;145=Canon EF 100-300mm f/4.5-5.6 USM;146=Canon EF 70-210mm f/3.5-4.5 USM;147=Canon EF 35-135mm f/4-5.6 USM;148=Canon EF 28-80mm f/3.5-5.6 USM;149=Canon EF 100mm f/2 USM;150=Canon EF 14mm f/2.8L USM or Sigma Lens;150.1=Sigma 20mm EX f/1.8;150.2=Sigma 30mm f/1.4 DC HSM;150.3=Sigma 24mm f/1.8 DG Macro EX;150.4=Sigma 28mm f/1.8 DG Macro EX;150.5=Sigma 18-35mm f/1.8 DC HSM ¦ A;151=Canon EF 200mm f/2.8L USM;152=Canon EF 300mm f/4L IS USM or Sigma Lens;152.1=Sigma 12-24mm f/4.5-5.6 EX DG ASPHERICAL HSM;152.2=Sigma 14mm f/2.8 EX Aspherical HSM;152.3=Sigma 10-20mm f/4-5.6;152.4=Sigma 100-300mm f/4;152.5=Sigma 300-800mm f/5.6 APO EX DG HSM;153=Canon EF 35-350mm f/3.5-5.6L USM or Sigma or Tamron Lens;153.1=Sigma 50-500mm f/4-6.3 APO HSM EX;153.2=Tamron AF 28-300mm f/3.5-6.3 XR LD Aspherical [IF] Macro;153.3=Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical [IF] Macro (A14);153.4=Tamron 18-250mm f/3.5-6.3 Di II LD Aspherical [IF] Macro;154=Canon EF 20mm f/2.8 USM or Zeiss Lens;154.1=Zeiss Milvus 21mm f/2.8;154.2=Zeiss Milvus 15mm f/2.8 ZE;154.3=Zeiss Milvus 18mm f/2.8 ZE;155=Canon EF 85mm f/1.8 USM or Sigma Lens;155.1=Sigma 14mm f/1.8 DG HSM ¦ A;156=Canon EF 28-105mm f/3.5-4.5 USM or Tamron Lens;156.1=Tamron SP 70-300mm f/4-5.6 Di VC USD (A005);156.2=Tamron SP AF 28-105mm f/2.8 LD Aspherical IF (176D);160=Canon EF 20-35mm f/3.5-4.5 USM or Tamron or Tokina Lens;160.1=Tamron AF 19-35mm f/3.5-4.5;160.2=Tokina AT-X 124 AF Pro DX 12-24mm f/4;160.3=Tokina AT-X 107 AF DX 10-17mm f/3.5-4.5 Fisheye;160.4=Tokina AT-X 116 AF Pro DX 11-16mm f/2.8;160.5=Tokina AT-X 11-20 F2.8 PRO DX Aspherical 11-20mm f/2.8;161=Canon EF 28-70mm f/2.8L USM or Other Lens;161.1=Sigma 24-70mm f/2.8 EX;161.2=Sigma 28-70mm f/2.8 EX;161.3=Sigma 24-60mm f/2.8 EX DG;161.4=Tamron AF 17-50mm f/2.8 Di-II LD Aspherical;161.5=Tamron 90mm f/2.8;161.6=Tamron SP AF 17-35mm f/2.8-4 Di LD Aspherical IF (A05);161.7=Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical [IF] Macro;161.8=Tokina AT-X 24-70mm f/2.8 PRO FX (IF);162=Canon EF 200mm f/2.8L USM;163=Canon EF 300mm f/4L;164=Canon EF 400mm f/5.6L;165=Canon EF 70-200mm f/2.8L USM;166=Canon EF 70-200mm f/2.8L USM + 1.4x;167=Canon EF 70-200mm f/2.8L USM + 2x;168=Canon EF 28mm f/1.8 USM or Sigma Lens;168.1=Sigma 50-100mm f/1.8 DC HSM ¦ A;169=Canon EF 17-35mm f/2.8L USM or Sigma Lens;169.1=Sigma 18-200mm f/3.5-6.3 DC OS;169.2=Sigma 15-30mm f/3.5-4.5 EX DG Aspherical;169.3=Sigma 18-50mm f/2.8 Macro;169.4=Sigma 50mm f/1.4 EX DG HSM;169.5=Sigma 85mm f/1.4 EX DG HSM;169.6=Sigma 30mm f/1.4 EX DC HSM;169.7=Sigma 35mm f/1.4 DG HSM;169.8=Sigma 35mm f/1.5 FF High-Speed Prime ¦ 017;169.9=Sigma 70mm f/2.8 Macro EX DG;170=Canon EF 200mm f/2.8L II USM or Sigma Lens;170.1=Sigma 300mm f/2.8 APO EX DG HSM;170.2=Sigma 800mm f/5.6 APO EX DG HSM;171=Canon EF 300mm f/4L USM;172=Canon EF 400mm f/5.6L USM or Sigma Lens;172.1=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ S;172.2=Sigma 500mm f/4.5 APO EX DG HSM;173=Canon EF 180mm Macro f/3.5L USM or Sigma Lens;173.1=Sigma 180mm EX HSM Macro f/3.5;173.2=Sigma APO Macro 150mm f/2.8 EX DG HSM;173.3=Sigma 10mm f/2.8 EX DC Fisheye;173.4=Sigma 15mm f/2.8 EX DG Diagonal Fisheye;173.5=Venus Laowa 100mm F2.8 2X Ultra Macro APO;174=Canon EF 135mm f/2L USM or Other Lens;174.1=Sigma 70-200mm f/2.8 EX DG APO OS HSM;174.2=Sigma 50-500mm f/4.5-6.3 APO DG OS HSM;174.3=Sigma 150-500mm f/5-6.3 APO DG OS HSM;174.4=Zeiss Milvus 100mm f/2 Makro;174.5=Sigma APO 50-150mm f/2.8 EX DC OS HSM;174.6=Sigma APO 120-300mm f/2.8 EX DG OS HSM;174.7=Sigma 120-300mm f/2.8 DG OS HSM S013;174.8=Sigma 120-400mm f/4.5-5.6 APO DG OS HSM;174.9=Sigma 200-500mm f/2.8 APO EX DG;175=Canon EF 400mm f/2.8L USM;176=Canon EF 24-85mm f/3.5-4.5 USM;177=Canon EF 300mm f/4L IS USM;178=Canon EF 28-135mm f/3.5-5.6 IS;179=Canon EF 24mm f/1.4L USM;180=Canon EF 35mm f/1.4L USM or Other Lens;180.1=Sigma 50mm f/1.4 DG HSM ¦ A;180.2=Sigma 24mm f/1.4 DG HSM ¦ A;180.3=Zeiss Milvus 50mm f/1.4;180.4=Zeiss Milvus 85mm f/1.4;180.5=Zeiss Otus 28mm f/1.4 ZE;180.6=Sigma 24mm f/1.5 FF High-Speed Prime ¦ 017;180.7=Sigma 50mm f/1.5 FF High-Speed Prime ¦ 017;180.8=Sigma 85mm f/1.5 FF High-Speed Prime ¦ 017;180.9=Tokina Opera 50mm f/1.4 FF;180.10=Sigma 20mm f/1.4 DG HSM ¦ A;181=Canon EF 100-400mm f/4.5-5.6L IS USM + 1.4x or Sigma Lens;181.1=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ S + 1.4x;182=Canon EF 100-400mm f/4.5-5.6L IS USM + 2x or Sigma Lens;182.1=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ S + 2x;183=Canon EF 100-400mm f/4.5-5.6L IS USM or Sigma Lens;183.1=Sigma 150mm f/2.8 EX DG OS HSM APO Macro;183.2=Sigma 105mm f/2.8 EX DG OS HSM Macro;183.3=Sigma 180mm f/2.8 EX DG OS HSM APO Macro;183.4=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ C;183.5=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ S;183.6=Sigma 100-400mm f/5-6.3 DG OS HSM;183.7=Sigma 180mm f/3.5 APO Macro EX DG IF HSM;184=Canon EF 400mm f/2.8L USM + 2x;185=Canon EF 600mm f/4L IS USM;186=Canon EF 70-200mm f/4L USM;187=Canon EF 70-200mm f/4L USM + 1.4x;188=Canon EF 70-200mm f/4L USM + 2x;189=Canon EF 70-200mm f/4L USM + 2.8x;190=Canon EF 100mm f/2.8 Macro USM;191=Canon EF 400mm f/4 DO IS or Sigma Lens;191.1=Sigma 500mm f/4 DG OS HSM;193=Canon EF 35-80mm f/4-5.6 USM;194=Canon EF 80-200mm f/4.5-5.6 USM;195=Canon EF 35-105mm f/4.5-5.6 USM;196=Canon EF 75-300mm f/4-5.6 USM;197=Canon EF 75-300mm f/4-5.6 IS USM or Sigma Lens;197.1=Sigma 18-300mm f/3.5-6.3 DC Macro OS HSM;198=Canon EF 50mm f/1.4 USM or Other Lens;198.1=Zeiss Otus 55mm f/1.4 ZE;198.2=Zeiss Otus 85mm f/1.4 ZE;198.3=Zeiss Milvus 25mm f/1.4;198.4=Zeiss Otus 100mm f/1.4;198.5=Zeiss Milvus 35mm f/1.4 ZE;198.6=Yongnuo YN 35mm f/2;199=Canon EF 28-80mm f/3.5-5.6 USM;200=Canon EF 75-300mm f/4-5.6 USM;201=Canon EF 28-80mm f/3.5-5.6 USM;202=Canon EF 28-80mm f/3.5-5.6 USM IV;208=Canon EF 22-55mm f/4-5.6 USM;209=Canon EF 55-200mm f/4.5-5.6;210=Canon EF 28-90mm f/4-5.6 USM;211=Canon EF 28-200mm f/3.5-5.6 USM;212=Canon EF 28-105mm f/4-5.6 USM;213=Canon EF 90-300mm f/4.5-5.6 USM or Tamron Lens;213.1=Tamron SP 150-600mm f/5-6.3 Di VC USD (A011);213.2=Tamron 16-300mm f/3.5-6.3 Di II VC PZD Macro (B016);213.3=Tamron SP 35mm f/1.8 Di VC USD (F012);213.4=Tamron SP 45mm f/1.8 Di VC USD (F013);214=Canon EF-S 18-55mm f/3.5-5.6 USM;215=Canon EF 55-200mm f/4.5-5.6 II USM;217=Tamron AF 18-270mm f/3.5-6.3 Di II VC PZD;220=Yongnuo YN 50mm f/1.8;224=Canon EF 70-200mm f/2.8L IS USM;225=Canon EF 70-200mm f/2.8L IS USM + 1.4x;226=Canon EF 70-200mm f/2.8L IS USM + 2x;227=Canon EF 70-200mm f/2.8L IS USM + 2.8x;228=Canon EF 28-105mm f/3.5-4.5 USM;229=Canon EF 16-35mm f/2.8L USM;230=Canon EF 24-70mm f/2.8L USM;231=Canon EF 17-40mm f/4L USM or Sigma Lens;231.1=Sigma 12-24mm f/4 DG HSM A016;232=Canon EF 70-300mm f/4.5-5.6 DO IS USM;233=Canon EF 28-300mm f/3.5-5.6L IS USM;234=Canon EF-S 17-85mm f/4-5.6 IS USM or Tokina Lens;234.1=Tokina AT-X 12-28 PRO DX 12-28mm f/4;235=Canon EF-S 10-22mm f/3.5-4.5 USM;236=Canon EF-S 60mm f/2.8 Macro USM;237=Canon EF 24-105mm f/4L IS USM;238=Canon EF 70-300mm f/4-5.6 IS USM;239=Canon EF 85mm f/1.2L II USM or Rokinon Lens;239.1=Rokinon SP 85mm f/1.2;240=Canon EF-S 17-55mm f/2.8 IS USM or Sigma Lens;240.1=Sigma 17-50mm f/2.8 EX DC OS HSM;241=Canon EF 50mm f/1.2L USM;242=Canon EF 70-200mm f/4L IS USM;243=Canon EF 70-200mm f/4L IS USM + 1.4x;244=Canon EF 70-200mm f/4L IS USM + 2x;245=Canon EF 70-200mm f/4L IS USM + 2.8x;246=Canon EF 16-35mm f/2.8L II USM;247=Canon EF 14mm f/2.8L II USM;248=Canon EF 200mm f/2L IS USM or Sigma Lens;248.1=Sigma 24-35mm f/2 DG HSM ¦ A;248.2=Sigma 135mm f/2 FF High-Speed Prime ¦ 017;248.3=Sigma 24-35mm f/2.2 FF Zoom ¦ 017;248.4=Sigma 135mm f/1.8 DG HSM A017;249=Canon EF 800mm f/5.6L IS USM;250=Canon EF 24mm f/1.4L II USM or Sigma Lens;250.1=Sigma 20mm f/1.4 DG HSM ¦ A;250.2=Sigma 20mm f/1.5 FF High-Speed Prime ¦ 017;250.3=Tokina Opera 16-28mm f/2.8 FF;250.4=Sigma 85mm f/1.4 DG HSM A016;251=Canon EF 70-200mm f/2.8L IS II USM;251.1=Canon EF 70-200mm f/2.8L IS III USM;252=Canon EF 70-200mm f/2.8L IS II USM + 1.4x;252.1=Canon EF 70-200mm f/2.8L IS III USM + 1.4x;253=Canon EF 70-200mm f/2.8L IS II USM + 2x;253.1=Canon EF 70-200mm f/2.8L IS III USM + 2x;254=Canon EF 100mm f/2.8L Macro IS USM or Tamron Lens;254.1=Tamron SP 90mm f/2.8 Di VC USD 1:1 Macro (F017);255=Sigma 24-105mm f/4 DG OS HSM ¦ A or Other Lens;255.1=Sigma 180mm f/2.8 EX DG OS HSM APO Macro;255.2=Tamron SP 70-200mm f/2.8 Di VC USD;255.3=Yongnuo YN 50mm f/1.8;368=Sigma 14-24mm f/2.8 DG HSM ¦ A or other Sigma Lens;368.1=Sigma 20mm f/1.4 DG HSM ¦ A;368.2=Sigma 50mm f/1.4 DG HSM ¦ A;368.3=Sigma 40mm f/1.4 DG HSM ¦ A;368.4=Sigma 60-600mm f/4.5-6.3 DG OS HSM ¦ S;368.5=Sigma 28mm f/1.4 DG HSM ¦ A;368.6=Sigma 150-600mm f/5-6.3 DG OS HSM ¦ S;368.7=Sigma 85mm f/1.4 DG HSM ¦ A;368.8=Sigma 105mm f/1.4 DG HSM;368.9=Sigma 14-24mm f/2.8 DG HSM;368.10=Sigma 35mm f/1.4 DG HSM ¦ A;368.11=Sigma 70mm f/2.8 DG Macro;368.12=Sigma 18-35mm f/1.8 DC HSM ¦ A;368.13=Sigma 24-105mm f/4 DG OS HSM ¦ A;368.14=Sigma 18-300mm f/3.5-6.3 DC Macro OS HSM ¦ C;368.15=Sigma 24mm F1.4 DG HSM ¦ A;488=Canon EF-S 15-85mm f/3.5-5.6 IS USM;489=Canon EF 70-300mm f/4-5.6L IS USM;490=Canon EF 8-15mm f/4L Fisheye USM;491=Canon EF 300mm f/2.8L IS II USM or Tamron Lens;491.1=Tamron SP 70-200mm f/2.8 Di VC USD G2 (A025);491.2=Tamron 18-400mm f/3.5-6.3 Di II VC HLD (B028);491.3=Tamron 100-400mm f/4.5-6.3 Di VC USD (A035);491.4=Tamron 70-210mm f/4 Di VC USD (A034);491.5=Tamron 70-210mm f/4 Di VC USD (A034) + 1.4x;491.6=Tamron SP 24-70mm f/2.8 Di VC USD G2 (A032);492=Canon EF 400mm f/2.8L IS II USM;493=Canon EF 500mm f/4L IS II USM or EF 24-105mm f4L IS USM;493.1=Canon EF 24-105mm f/4L IS USM;494=Canon EF 600mm f/4L IS II USM;495=Canon EF 24-70mm f/2.8L II USM or Sigma Lens;495.1=Sigma 24-70mm f/2.8 DG OS HSM ¦ A;496=Canon EF 200-400mm f/4L IS USM;499=Canon EF 200-400mm f/4L IS USM + 1.4x;502=Canon EF 28mm f/2.8 IS USM or Tamron Lens;502.1=Tamron 35mm f/1.8 Di VC USD (F012);503=Canon EF 24mm f/2.8 IS USM;504=Canon EF 24-70mm f/4L IS USM;505=Canon EF 35mm f/2 IS USM;506=Canon EF 400mm f/4 DO IS II USM;507=Canon EF 16-35mm f/4L IS USM;508=Canon EF 11-24mm f/4L USM or Tamron Lens;508.1=Tamron 10-24mm f/3.5-4.5 Di II VC HLD (B023);624=Sigma 70-200mm f/2.8 DG OS HSM ¦ S or other Sigma Lens;624.1=Sigma 150-600mm f/5-6.3 ¦ C;747=Canon EF 100-400mm f/4.5-5.6L IS II USM or Tamron Lens;747.1=Tamron SP 150-600mm f/5-6.3 Di VC USD G2;748=Canon EF 100-400mm f/4.5-5.6L IS II USM + 1.4x or Tamron Lens;748.1=Tamron 100-400mm f/4.5-6.3 Di VC USD A035E + 1.4x;748.2=Tamron 70-210mm f/4 Di VC USD (A034) + 2x;749=Canon EF 100-400mm f/4.5-5.6L IS II USM + 2x or Tamron Lens;749.1=Tamron 100-400mm f/4.5-6.3 Di VC USD A035E + 2x;750=Canon EF 35mm f/1.4L II USM or Tamron Lens;750.1=Tamron SP 85mm f/1.8 Di VC USD (F016);750.2=Tamron SP 45mm f/1.8 Di VC USD (F013);751=Canon EF 16-35mm f/2.8L III USM;752=Canon EF 24-105mm f/4L IS II USM;753=Canon EF 85mm f/1.4L IS USM;754=Canon EF 70-200mm f/4L IS II USM;757=Canon EF 400mm f/2.8L IS III USM;758=Canon EF 600mm f/4L IS III USM;923=Meike/SKY 85mm f/1.8 DCM;1136=Sigma 24-70mm f/2.8 DG OS HSM ¦ A;4142=Canon EF-S 18-135mm f/3.5-5.6 IS STM;4143=Canon EF-M 18-55mm f/3.5-5.6 IS STM or Tamron Lens;4143.1=Tamron 18-200mm f/3.5-6.3 Di III VC;4144=Canon EF 40mm f/2.8 STM;4145=Canon EF-M 22mm f/2 STM;4146=Canon EF-S 18-55mm f/3.5-5.6 IS STM;4147=Canon EF-M 11-22mm f/4-5.6 IS STM;4148=Canon EF-S 55-250mm f/4-5.6 IS STM;4149=Canon EF-M 55-200mm f/4.5-6.3 IS STM;4150=Canon EF-S 10-18mm f/4.5-5.6 IS STM;4152=Canon EF 24-105mm f/3.5-5.6 IS STM;4153=Canon EF-M 15-45mm f/3.5-6.3 IS STM;4154=Canon EF-S 24mm f/2.8 STM;4155=Canon EF-M 28mm f/3.5 Macro IS STM;4156=Canon EF 50mm f/1.8 STM;4157=Canon EF-M 18-150mm f/3.5-6.3 IS STM;4158=Canon EF-S 18-55mm f/4-5.6 IS STM;4159=Canon EF-M 32mm f/1.4 STM;4160=Canon EF-S 35mm f/2.8 Macro IS STM;4208=Sigma 56mm f/1.4 DC DN ¦ C or other Sigma Lens;4208.1=Sigma 30mm F1.4 DC DN ¦ C;4976=Sigma 16-300mm F3.5-6.7 DC OS ¦ C (025);6512=Sigma 12mm F1.4 DC ¦ C;36910=Canon EF 70-300mm f/4-5.6 IS II USM;36912=Canon EF-S 18-135mm f/3.5-5.6 IS USM;61182=Canon RF 50mm F1.2L USM or other Canon RF Lens;61182.1=Canon RF 24-105mm F4L IS USM;61182.2=Canon RF 28-70mm F2L USM;61182.3=Canon RF 35mm F1.8 MACRO IS STM;61182.4=Canon RF 85mm F1.2L USM;61182.5=Canon RF 85mm F1.2L USM DS;61182.6=Canon RF 24-70mm F2.8L IS USM;61182.7=Canon RF 15-35mm F2.8L IS USM;61182.8=Canon RF 24-240mm F4-6.3 IS USM;61182.9=Canon RF 70-200mm F2.8L IS USM;61182.10=Canon RF 85mm F2 MACRO IS STM;61182.11=Canon RF 600mm F11 IS STM;61182.12=Canon RF 600mm F11 IS STM + RF1.4x;61182.13=Canon RF 600mm F11 IS STM + RF2x;61182.14=Canon RF 800mm F11 IS STM;61182.15=Canon RF 800mm F11 IS STM + RF1.4x;61182.16=Canon RF 800mm F11 IS STM + RF2x;61182.17=Canon RF 24-105mm F4-7.1 IS STM;61182.18=Canon RF 100-500mm F4.5-7.1L IS USM;61182.19=Canon RF 100-500mm F4.5-7.1L IS USM + RF1.4x;61182.20=Canon RF 100-500mm F4.5-7.1L IS USM + RF2x;61182.21=Canon RF 70-200mm F4L IS USM;61182.22=Canon RF 100mm F2.8L MACRO IS USM;61182.23=Canon RF 50mm F1.8 STM;61182.24=Canon RF 14-35mm F4L IS USM;61182.25=Canon RF-S 18-45mm F4.5-6.3 IS STM;61182.26=Canon RF 100-400mm F5.6-8 IS USM;61182.27=Canon RF 100-400mm F5.6-8 IS USM + RF1.4x;61182.28=Canon RF 100-400mm F5.6-8 IS USM + RF2x;61182.29=Canon RF-S 18-150mm F3.5-6.3 IS STM;61182.30=Canon RF 24mm F1.8 MACRO IS STM;61182.31=Canon RF 16mm F2.8 STM;61182.32=Canon RF 400mm F2.8L IS USM;61182.33=Canon RF 400mm F2.8L IS USM + RF1.4x;61182.34=Canon RF 400mm F2.8L IS USM + RF2x;61182.35=Canon RF 600mm F4L IS USM;61182.36=Canon RF 600mm F4L IS USM + RF1.4x;61182.37=Canon RF 600mm F4L IS USM + RF2x;61182.38=Canon RF 800mm F5.6L IS USM;61182.39=Canon RF 800mm F5.6L IS USM + RF1.4x;61182.40=Canon RF 800mm F5.6L IS USM + RF2x;61182.41=Canon RF 1200mm F8L IS USM;61182.42=Canon RF 1200mm F8L IS USM + RF1.4x;61182.43=Canon RF 1200mm F8L IS USM + RF2x;61182.44=Canon RF 5.2mm F2.8L Dual Fisheye 3D VR;61182.45=Canon RF 15-30mm F4.5-6.3 IS STM;61182.46=Canon RF 135mm F1.8 L IS USM;61182.47=Canon RF 24-50mm F4.5-6.3 IS STM;61182.48=Canon RF-S 55-210mm F5-7.1 IS STM;61182.49=Canon RF 100-300mm F2.8L IS USM;61182.50=Canon RF 100-300mm F2.8L IS USM + RF1.4x;61182.51=Canon RF 100-300mm F2.8L IS USM + RF2x;61182.52=Canon RF 10-20mm F4 L IS STM;61182.53=Canon RF 28mm F2.8 STM;61182.54=Canon RF 24-105mm F2.8 L IS USM Z;61182.55=Canon RF-S 10-18mm F4.5-6.3 IS STM;61182.56=Canon RF 35mm F1.4 L VCM;61182.57=Canon RF 70-200mm F2.8 L IS USM Z;61182.58=Canon RF 70-200mm F2.8 L IS USM Z + RF1.4x;61182.59=Canon RF 70-200mm F2.8 L IS USM Z + RF2x;61182.60=Canon RF 16-28mm F2.8 IS STM;61182.61=Canon RF-S 14-30mm F4-6.3 IS STM PZ;61182.62=Canon RF 50mm F1.4 L VCM;61182.63=Canon RF 24mm F1.4 L VCM;61182.64=Canon RF 20mm F1.4 L VCM;61182.65=Canon RF 85mm F1.4 L VCM;61182.66=Canon RF 20-50mm F4 L IS USM PZ;61182.67=Canon RF 45mm F1.2 STM;61182.68=Canon RF 7-14mm F2.8-3.5 L FISHEYE STM;61182.69=Canon RF 14mm F1.4 L VCM;61491=Canon CN-E 14mm T3.1 L F;61492=Canon CN-E 24mm T1.5 L F;61494=Canon CN-E 85mm T1.3 L F;61495=Canon CN-E 135mm T2.2 L F;61496=Canon CN-E 35mm T1.5 L F;65535=n/a`,
  `0=n/a;4=Speedlite 540EZ;5=Speedlite 380EX;6=Speedlite 550EX;8=Speedlite ST-E2;9=Speedlite MR-14EX;12=Speedlite 580EX;13=Speedlite 430EX;17=Speedlite 580EX II;18=Speedlite 430EX II;22=Speedlite 600EX-RT;23=Speedlite 600EX II-RT;24=Speedlite 90EX;25=Speedlite 430EX III-RT;31=Speedlite EL-1 ver2;33=Speedlite EL-5;34=Speedlite EL-10`,
  `0=Auto;1=Daylight;2=Cloudy;3=Tungsten;4=Fluorescent;5=Flash;6=Custom;7=Black & White;8=Shade;9=Manual Temperature (Kelvin);10=PC Set1;11=PC Set2;12=PC Set3;14=Daylight Fluorescent;15=Custom 1;16=Custom 2;17=Underwater;18=Custom 3;19=Custom 4;20=PC Set4;21=PC Set5;23=Auto (ambience priority)`,
  `0=None;1=Standard;2=Portrait;3=High Saturation;4=Adobe RGB;5=Low Saturation;6=CM Set 1;7=CM Set 2;33=User Def. 1;34=User Def. 2;35=User Def. 3;65=PC 1;66=PC 2;67=PC 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome;135=Auto;136=Fine Detail;255=n/a;65535=n/a`,
  `65=PC 1;66=PC 2;67=PC 3;129=Standard;130=Portrait;131=Landscape;132=Neutral;133=Faithful;134=Monochrome;135=Auto`,
  `0=1/3-stop set, 1/3-stop comp.;1=1-stop set, 1/3-stop comp.;2=1/2-stop set, 1/2-stop comp.`,
  `0=0,-,+/Enabled;1=0,-,+/Disabled;2=-,0,+/Enabled;3=-,0,+/Disabled`,
  `0=Default (no function);1=Change quality;2=Change Parameters;3=Menu display;4=Image replay`,
  `0=AF/AE lock;1=AE lock/AF;2=AF/AF lock, No AE lock;3=AE/AF, No AE lock`,
  `0=Normal;1=Multi-controller direct;2=Quick Control Dial direct`,
  `0=AF stop;1=AF start;2=AE lock while metering;3=AF point: M -> Auto / Auto -> Ctr.;4=ONE SHOT <-> AI SERVO;5=IS start`,
  `0=Emits/Fires;1=Does not emit/Fires;2=Only ext. flash emits/Fires;3=Emits/Does not fire`,
]
