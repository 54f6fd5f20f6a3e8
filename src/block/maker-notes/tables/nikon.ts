// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Nikon::Main': `ifd 0 -
1 MakerNoteVersion undef[4]
2 ISO int16u[2]
3 ColorMode string
4 Quality string
5 WhiteBalance string
6 Sharpness string
7 FocusMode string
8 FlashSetting string
9 FlashType string
11 WhiteBalanceFineTune int16s[n]
12 WB_RBLevels rational64u[4]
13 ProgramShift undef[4]
14 ExposureDifference undef[4]
15 ISOSelection string
16 DataDump ?
17 PreviewIFD >Nikon::PreviewIFD
18 FlashExposureComp undef[4]
19 ISOSetting int16u[2]
20 ColorBalanceA >Nikon::ColorBalanceA
20 NRWData >Nikon::ColorBalanceB
20 NRWData >Nikon::ColorBalanceC
22 ImageBoundary int16u[4]
23 ExternalFlashExposureComp undef[4]
24 FlashExposureBracketValue undef[4]
25 ExposureBracketValue rational64s
26 ImageProcessing string
27 CropHiSpeed int16u[7] @0
28 ExposureTuning undef[3]
29 SerialNumber string
30 ColorSpace int16u 1=sRGB;2=Adobe RGB;4=BT.2100
31 VRInfo >Nikon::VRInfo
32 ImageAuthentication int8u 0=Off;1=On
33 FaceDetect >Nikon::FaceDetect
34 ActiveD-Lighting int16u @1
35 PictureControlData >Nikon::PictureControl
35 PictureControlData >Nikon::PictureControl2
35 PictureControlData >Nikon::PictureControl3
35 PictureControlData >Nikon::PictureControlUnknown
36 WorldTime >Nikon::WorldTime
37 ISOInfo >Nikon::ISOInfo
42 VignetteControl int16u 0=Off;1=Low;3=Normal;5=High
43 DistortInfo >Nikon::DistortInfo
44 UnknownInfo >Nikon::UnknownInfo
50 UnknownInfo2 >Nikon::UnknownInfo2
52 ShutterMode int16u 0=Mechanical;16=Electronic;48=Electronic Front Curtain;64=Electronic (Movie);80=Auto (Mechanical);81=Auto (Electronic Front Curtain);96=Electronic (High Speed)
53 HDRInfo >Nikon::HDRInfo
53 HDRInfo2 >Nikon::HDRInfo2
55 MechanicalShutterCount int32u
57 LocationInfo >Nikon::LocationInfo
61 BlackLevel int16u[4]
62 ImageSizeRAW ? 1=Large;2=Medium;3=Small
63 WhiteBalanceFineTune rational64s[2]
68 JPGCompression ? 1=Size Priority;3=Optimal Quality
69 CropArea int16u[4]
78 NikonSettings >NikonSettings::Main
79 ColorTemperatureAuto int16u
81 MakerNotes0x51 >Nikon::MakerNotes0x51
86 MakerNotes0x56 >Nikon::MakerNotes0x56
128 ImageAdjustment string
129 ToneComp string
130 AuxiliaryLens string
131 LensType int8u
132 Lens rational64u[4]
133 ManualFocusDistance rational64u
134 DigitalZoom rational64u
135 FlashMode int8u @2
136 AFInfo >Nikon::AFInfo
136 AFInfo >Nikon::AFInfo
137 ShootingMode int16u
139 LensFStops undef[4]
140 ContrastCurve undef
141 ColorHue string
143 SceneMode string
144 LightSource string
145 ShotInfoD40 >Nikon::ShotInfoD40
145 ShotInfoD80 >Nikon::ShotInfoD80
145 ShotInfoD90 >Nikon::ShotInfoD90
145 ShotInfoD3a >Nikon::ShotInfoD3a
145 ShotInfoD3b >Nikon::ShotInfoD3b
145 ShotInfoD3X >Nikon::ShotInfoD3X
145 ShotInfoD3S >Nikon::ShotInfoD3S
145 ShotInfoD300a >Nikon::ShotInfoD300a
145 ShotInfoD300b >Nikon::ShotInfoD300b
145 ShotInfoD300S >Nikon::ShotInfoD300S
145 ShotInfoD700 >Nikon::ShotInfoD700
145 ShotInfoD780 >Nikon::ShotInfoD780
145 ShotInfoD7500 >Nikon::ShotInfoD7500
145 ShotInfoD800 >Nikon::ShotInfoD800
145 ShotInfoD810 >Nikon::ShotInfoD810
145 ShotInfoD850 >Nikon::ShotInfoD850
145 ShotInfoD5000 >Nikon::ShotInfoD5000
145 ShotInfoD5100 >Nikon::ShotInfoD5100
145 ShotInfoD5200 >Nikon::ShotInfoD5200
145 ShotInfoD7000 >Nikon::ShotInfoD7000
145 ShotInfoD4 >Nikon::ShotInfoD4
145 ShotInfoD4S >Nikon::ShotInfoD4S
145 ShotInfoD500 >Nikon::ShotInfoD500
145 ShotInfoD6 >Nikon::ShotInfoD6
145 ShotInfoD610 >Nikon::ShotInfoD610
145 ShotInfoZ6III >Nikon::ShotInfoZ6III
145 ShotInfoZ7II >Nikon::ShotInfoZ7II
145 ShotInfoZ8 >Nikon::ShotInfoZ8
145 ShotInfoZ9 >Nikon::ShotInfoZ9
145 ShotInfo02xx >Nikon::ShotInfo
145 ShotInfoUnknown >Nikon::ShotInfo
146 HueAdjustment int16s
147 NEFCompression int16u @3
148 SaturationAdj int16s
149 NoiseReduction string
150 NEFLinearizationTable undef
151 ColorBalance0100 >Nikon::ColorBalance1
151 ColorBalance0102 >Nikon::ColorBalance2
151 ColorBalance0103 >Nikon::ColorBalance3
151 ColorBalance0205 >Nikon::ColorBalance2
151 ColorBalance0209 >Nikon::ColorBalance4
151 ColorBalance02 >Nikon::ColorBalance2
151 ColorBalance0211 >Nikon::ColorBalance4
151 ColorBalance0213 >Nikon::ColorBalance2
151 ColorBalance0215 >Nikon::ColorBalance4
151 ColorBalance0219 >Nikon::ColorBalance2
151 ColorBalanceUnknown1 >Nikon::ColorBalanceUnknown
151 ColorBalanceUnknown2 >Nikon::ColorBalanceUnknown2
151 ColorBalanceUnknown >Nikon::ColorBalanceUnknown
152 LensData0100 >Nikon::LensData00
152 LensData0101 >Nikon::LensData01
152 LensData0201 >Nikon::LensData01
152 LensData0204 >Nikon::LensData0204
152 LensData0400 >Nikon::LensData0400
152 LensData0402 >Nikon::LensData0402
152 LensData0403 >Nikon::LensData0403
152 LensData0800 >Nikon::LensData0800
152 LensDataUnknown >Nikon::LensDataUnknown
153 RawImageCenter int16u[2]
154 SensorPixelSize rational64u[2]
156 SceneAssist string
157 DateStampMode int16u 0=Off;1=Date & Time;2=Date;3=Date Counter
158 RetouchHistory int16u[10] 0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key|0=None;3=B & W;4=Sepia;5=Trim;6=Small Picture;7=D-Lighting;8=Red Eye;9=Cyanotype;10=Sky Light;11=Warm Tone;12=Color Custom;13=Image Overlay;14=Red Intensifier;15=Green Intensifier;16=Blue Intensifier;17=Cross Screen;18=Quick Retouch;19=NEF Processing;23=Distortion Control;25=Fisheye;26=Straighten;29=Perspective Control;30=Color Outline;31=Soft Filter;32=Resize;33=Miniature Effect;34=Skin Softening;35=Selected Frame;37=Color Sketch;38=Selective Color;39=Glamour;40=Drawing;44=Pop;45=Toy Camera Effect 1;46=Toy Camera Effect 2;47=Cross Process (red);48=Cross Process (blue);49=Cross Process (green);50=Cross Process (yellow);51=Super Vivid;52=High-contrast Monochrome;53=High Key;54=Low Key
160 SerialNumber string
162 ImageDataSize int32u
165 ImageCount int32u
166 DeletedImageCount int32u
167 ShutterCount int32u
168 FlashInfo0100 >Nikon::FlashInfo0100
168 FlashInfo0102 >Nikon::FlashInfo0102
168 FlashInfo0103 >Nikon::FlashInfo0103
168 FlashInfo0106 >Nikon::FlashInfo0106
168 FlashInfo0107 >Nikon::FlashInfo0107
168 FlashInfo0300 >Nikon::FlashInfo0300
168 FlashInfoUnknown >Nikon::FlashInfoUnknown
169 ImageOptimization string
170 Saturation string
171 VariProgram string
172 ImageStabilization string
173 AFResponse string
176 MultiExposure >Nikon::MultiExposure
176 MultiExposure2 >Nikon::MultiExposure
176 MultiExposure2 >Nikon::MultiExposure2
177 HighISONoiseReduction int16u @4
179 ToningEffect string
182 PowerUpTime undef
183 AFInfo2 >Nikon::AFInfo2V0100
183 AFInfo2 >Nikon::AFInfo2V0101
183 AFInfo2 >Nikon::AFInfo2V0200
183 AFInfo2 >Nikon::AFInfo2V0300
183 AFInfo2 >Nikon::AFInfo2V0400
184 FileInfo >Nikon::FileInfo
184 FileInfo >Nikon::FileInfo
185 AFTune >Nikon::AFTune
187 RetouchInfo >Nikon::RetouchInfo
189 PictureControlData >Nikon::PictureControl
191 SilentPhotography ? 0=Off;1=On
195 BarometerInfo >Nikon::BarometerInfo
3584 PrintIM ?
3585 NikonCaptureData >NikonCapture::Main
3593 NikonCaptureVersion string
3598 NikonCaptureOffsets >Nikon::CaptureOffsets
3600 NikonScanIFD >Nikon::Scan
3603 NikonCaptureEditVersions >NikonCapture::Main
3603 NikonCaptureEditVersions undef
3613 NikonICCProfile undef
3614 NikonCaptureOutput >Nikon::CaptureOutput
3618 NEFBitDepth int16u[4] 0 0 0 0=n/a (JPEG);8 8 8 0=8 x 3;12 0 0 0=12;14 0 0 0=14;16 16 16 0=16 x 3`,
  'Nikon::Type2': `ifd 0 -
3 Quality ?
4 ColorMode ?
5 ImageAdjustment ?
6 CCDSensitivity ?
7 WhiteBalance ?
8 Focus ?
10 DigitalZoom ?
11 Converter ?`,
  'Nikon::MOV': `record 1 int8u
0 Make string[24]
24 Model string[8]
38 ExposureTime int32u
42 FNumber rational64u
50 ExposureCompensation rational64s
68 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Fluorescent;4=Tungsten;5=Manual
72 FocalLength rational64u
175 Software string[16]
223 ISO int16u`,
  'Nikon::NCTG': `ifd 0 -
1 Make ?
2 Model ?
3 Software ?
17 CreateDate ?
18 DateTimeOriginal ?
19 FrameCount ?
22 FrameRate ?
25 TimeZone ?
34 FrameWidth ?
35 FrameHeight ?
50 AudioChannels ?
51 AudioBitsPerSample ?
52 AudioSampleRate ?
4098 NikonDateTime ?
4115 ElectronicVR ? 0=Off;1=On
17859226 ExposureTime ?
17859229 FNumber ?
17860642 ExposureProgram ? 0=Not Defined;1=Manual;2=Program AE;3=Aperture-priority AE;4=Shutter speed priority AE;5=Creative (Slow speed);6=Action (High speed);7=Portrait;8=Landscape
17863172 ExposureCompensation ?
17863175 MeteringMode ? 0=Unknown;1=Average;2=Center-weighted average;3=Spot;4=Multi-spot;5=Multi-segment;6=Partial;255=Other
17863178 FocalLength ?
17867825 SerialNumber ?
17867826 LensInfo ?
17867827 LensMake ?
17867828 LensModel ?
17867829 LensSerialNumber ?
18874368 GPSVersionID ?
18874369 GPSLatitudeRef ? N=North;S=South
18874370 GPSLatitude ?
18874371 GPSLongitudeRef ? E=East;W=West
18874372 GPSLongitude ?
18874373 GPSAltitudeRef ? 0=Above Sea Level;1=Below Sea Level
18874374 GPSAltitude ?
18874375 GPSTimeStamp ?
18874376 GPSSatellites ?
18874384 GPSImgDirectionRef ? M=Magnetic North;T=True North
18874385 GPSImgDirection ?
18874386 GPSMapDatum ?
18874397 GPSDateStamp ?
33554433 MakerNoteVersion ?
33554437 WhiteBalance ?
33554439 FocusMode string
33554443 WhiteBalanceFineTune ?
33554459 CropHiSpeed int16u[7] @0
33554462 ColorSpace ? 1=sRGB;2=Adobe RGB
33554463 VRInfo >Nikon::VRInfo
33554466 ActiveD-Lighting int16u @1
33554467 PictureControlData >Nikon::PictureControl
33554467 PictureControlData >Nikon::PictureControl2
33554467 PictureControlData >Nikon::PictureControl3
33554467 PictureControlData >Nikon::PictureControlUnknown
33554468 WorldTime >Nikon::WorldTime
33554469 ISOInfo >Nikon::ISOInfo
33554474 VignetteControl int16u 0=Off;1=Low;3=Normal;5=High
33554476 UnknownInfo >Nikon::UnknownInfo
33554482 UnknownInfo2 >Nikon::UnknownInfo2
33554489 LocationInfo >Nikon::LocationInfo
33554495 WhiteBalanceFineTune ?
33554510 NikonSettings >NikonSettings::Main
33554563 LensType ?
33554564 Lens ?
33554567 FlashMode int8u @2
33554584 LensData0100 >Nikon::LensData00
33554584 LensData0101 >Nikon::LensData01
33554584 LensData0201 >Nikon::LensData01
33554584 LensData0204 >Nikon::LensData0204
33554584 LensData0400 >Nikon::LensData0400
33554584 LensData0402 >Nikon::LensData0402
33554584 LensData0403 >Nikon::LensData0403
33554584 LensData0800 >Nikon::LensData0800
33554584 LensDataUnknown >Nikon::LensDataUnknown
33554599 ShutterCount ?
33554600 FlashInfo0100 >Nikon::FlashInfo0100
33554600 FlashInfo0102 >Nikon::FlashInfo0102
33554600 FlashInfo0103 >Nikon::FlashInfo0103
33554600 FlashInfo0106 >Nikon::FlashInfo0106
33554600 FlashInfo0107 >Nikon::FlashInfo0107
33554600 FlashInfoUnknown >Nikon::FlashInfoUnknown
33554603 VariProgram string
33554609 HighISONoiseReduction int16u @4
33554615 AFInfo2 >Nikon::AFInfo2V0100
33554615 AFInfo2 >Nikon::AFInfo2V0101
33554615 AFInfo2 >Nikon::AFInfo2V0200
33554615 AFInfo2 >Nikon::AFInfo2V0300
33554615 AFInfo2 >Nikon::AFInfo2V0400
33554627 BarometerInfo >Nikon::BarometerInfo`,
  'Nikon::PreviewIFD': `ifd 0 -
254 SubfileType ? 0=Full-resolution image;1=Reduced-resolution image;2=Single page of multi-page image;3=Single page of multi-page reduced-resolution image;4=Transparency mask;5=Transparency mask of reduced-resolution image;6=Transparency mask of multi-page image;7=Transparency mask of reduced-resolution multi-page image;8=Depth map;9=Depth map of reduced-resolution image;16=Enhanced image data;65537=Alternate reduced-resolution image;65540=Semantic Mask;4294967295=invalid;Bit0=Reduced resolution;Bit1=Single page;Bit2=Transparency mask;Bit3=TIFF/IT final page;Bit4=TIFF-FX mixed raster content
259 Compression ? 1=Uncompressed;2=CCITT 1D;3=T4/Group 3 Fax;4=T6/Group 4 Fax;5=LZW;6=JPEG (old-style);7=JPEG;8=Adobe Deflate;9=JBIG B&W or VC-5;10=JBIG Color;99=JPEG;262=Kodak 262;32766=NeXt or Sony ARW Compressed 2;32767=Sony ARW Compressed;32769=Packed RAW;32770=Samsung SRW Compressed;32771=CCIRLEW;32772=Samsung SRW Compressed 2;32773=PackBits;32809=Thunderscan;32867=Kodak KDC Compressed;32895=IT8CTPAD;32896=IT8LW;32897=IT8MP;32898=IT8BL;32908=PixarFilm;32909=PixarLog;32946=Deflate;32947=DCS;33003=Aperio JPEG 2000 YCbCr;33005=Aperio JPEG 2000 RGB;34661=JBIG;34676=SGILog;34677=SGILog24;34712=JPEG 2000;34713=Nikon NEF Compressed;34715=JBIG2 TIFF FX;34718=Microsoft Document Imaging (MDI) Binary Level Codec;34719=Microsoft Document Imaging (MDI) Progressive Transform Codec;34720=Microsoft Document Imaging (MDI) Vector;34887=ESRI Lerc;34892=Lossy JPEG;34925=LZMA2;34926=Zstd (old);34927=WebP (old);34933=PNG;34934=JPEG XR;50000=Zstd;50001=WebP;50002=JPEG XL (old);52546=JPEG XL;65000=Kodak DCR Compressed;65535=Pentax PEF Compressed
282 XResolution ?
283 YResolution ?
296 ResolutionUnit ? 1=None;2=inches;3=cm
513 PreviewImageStart int32u
514 PreviewImageLength int32u
531 YCbCrPositioning ? 1=Centered;2=Co-sited`,
  'Nikon::ColorBalanceA': `record 2 int16u
624 WB_RBLevels int16u[2]
626 WB_RBLevelsAuto int16u[2]
628 WB_RBLevelsDaylight int16u[14]
642 WB_RBLevelsIncandescent int16u[14]
656 WB_RBLevelsFluorescent int16u[6]
662 WB_RBLevelsCloudy int16u[14]
676 WB_RBLevelsFlash int16u[14]
690 WB_RBLevelsShade int16u[14]`,
  'Nikon::ColorBalanceB': `record 1 int8u
4 ColorBalanceVersion undef[4]
5096 WB_RGGBLevels int32u[4]
5112 WB_RGGBLevelsDaylight int32u[4]
5128 WB_RGGBLevelsCloudy int32u[4]
5160 WB_RGGBLevelsTungsten int32u[4]
5176 WB_RGGBLevelsFluorescentW int32u[4]
5192 WB_RGGBLevelsFlash int32u[4]
5224 WB_RGGBLevelsCustom int32u[4]
5240 WB_RGGBLevelsAuto int32u[4]`,
  'Nikon::ColorBalanceC': `record 1 int8u
4 ColorBalanceVersion undef[4]
32 BlackLevel int16u
56 WB_RGGBLevels int32u[4]
76 WB_RGGBLevelsDaylight int32u[4]
96 WB_RGGBLevelsCloudy int32u[4]
116 WB_RGGBLevelsShade int32u[4]
136 WB_RGGBLevelsTungsten int32u[4]
156 WB_RGGBLevelsFluorescentW int32u[4]
176 WB_RGGBLevelsFluorescentN int32u[4]
196 WB_RGGBLevelsFluorescentD int32u[4]
216 WB_RGGBLevelsHTMercury int32u[4]
256 WB_RGGBLevelsCustom int32u[4]
276 WB_RGGBLevelsAuto int32u[4]`,
  'Nikon::VRInfo': `record 1 int8u
0 VRInfoVersion undef[4]
4 VibrationReduction int8u 0=n/a;1=On;2=Off
6 VRMode int8u 0=Off;1=Normal;3=Sport
6 VRMode int8u 0=Normal;1=On (1);2=Active;3=Sport
8 VRType int8u 2=In-body;3=In-body + Lens`,
  'Nikon::FaceDetect': `record 2 int16u
1 FaceDetectFrameSize int16u[2]
3 FacesDetected int16u
4 Face1Position int16u[4]
8 Face2Position int16u[4]
12 Face3Position int16u[4]
16 Face4Position int16u[4]
20 Face5Position int16u[4]
24 Face6Position int16u[4]
28 Face7Position int16u[4]
32 Face8Position int16u[4]
36 Face9Position int16u[4]
40 Face10Position int16u[4]
44 Face11Position int16u[4]
48 Face12Position int16u[4]`,
  'Nikon::PictureControl': `record 1 int8u
0 PictureControlVersion undef[4]
4 PictureControlName string[20]
24 PictureControlBase string[20]
48 PictureControlAdjust int8u 0=Default Settings;1=Quick Adjust;2=Full Control
49 PictureControlQuickAdjust int8u
50 Sharpness int8u
51 Contrast int8u
52 Brightness int8u
53 Saturation int8u
54 HueAdjustment int8u
55 FilterEffect int8u 128=Off;129=Yellow;130=Orange;131=Red;132=Green;255=n/a
56 ToningEffect int8u @5
57 ToningSaturation int8u`,
  'Nikon::PictureControl2': `record 1 int8u
0 PictureControlVersion undef[4]
4 PictureControlName string[20]
24 PictureControlBase string[20]
48 PictureControlAdjust int8u 0=Default Settings;1=Quick Adjust;2=Full Control
49 PictureControlQuickAdjust int8u
51 Sharpness int8u
53 Clarity int8u
55 Contrast int8u
57 Brightness int8u
59 Saturation int8u
61 Hue int8u
63 FilterEffect int8u 128=Off;129=Yellow;130=Orange;131=Red;132=Green;255=n/a
64 ToningEffect int8u @5
65 ToningSaturation int8u`,
  'Nikon::PictureControl3': `record 1 int8u
0 PictureControlVersion undef[4]
8 PictureControlName string[20]
28 PictureControlBase string[20]
54 PictureControlAdjust int8u 0=Default Settings;1=Quick Adjust;2=Full Control
55 PictureControlQuickAdjust int8u
57 Sharpness int8u
59 MidRangeSharpness int8u
61 Clarity int8u
63 Contrast int8u
65 Brightness int8u
67 Saturation int8u
69 Hue int8u
71 FilterEffect int8u 128=Off;129=Yellow;130=Orange;131=Red;132=Green;255=n/a
72 ToningEffect int8u @5
73 ToningSaturation int8u`,
  'Nikon::PictureControlUnknown': `record 1 int8u
0 PictureControlVersion undef[4]`,
  'Nikon::WorldTime': `record 1 int8u
0 TimeZone int16s
2 DaylightSavings int8u 0=No;1=Yes
3 DateDisplayFormat int8u 0=Y/M/D;1=M/D/Y;2=D/M/Y`,
  'Nikon::ISOInfo': `record 1 int8u
0 ISO int8u
4 ISOExpansion int16u 0=Off;257=Hi 0.3;258=Hi 0.5;259=Hi 0.7;260=Hi 1.0;261=Hi 1.3;262=Hi 1.5;263=Hi 1.7;264=Hi 2.0;265=Hi 2.3;266=Hi 2.5;267=Hi 2.7;268=Hi 3.0;269=Hi 3.3;270=Hi 3.5;271=Hi 3.7;272=Hi 4.0;273=Hi 4.3;274=Hi 4.5;275=Hi 4.7;276=Hi 5.0;513=Lo 0.3;514=Lo 0.5;515=Lo 0.7;516=Lo 1.0
6 ISO2 int8u
10 ISOExpansion2 int16u 0=Off;257=Hi 0.3;258=Hi 0.5;259=Hi 0.7;260=Hi 1.0;261=Hi 1.3;262=Hi 1.5;263=Hi 1.7;264=Hi 2.0;513=Lo 0.3;514=Lo 0.5;515=Lo 0.7;516=Lo 1.0`,
  'Nikon::DistortInfo': `record 1 int8u
0 DistortionVersion? undef[4]
4 AutoDistortionControl int8u 0=Off;1=On;2=On (underwater)`,
  'Nikon::UnknownInfo': `record 4 int32u
0 UnknownInfoVersion? undef[4]`,
  'Nikon::UnknownInfo2': `record 4 int32u
0 UnknownInfo2Version? undef[4]`,
  'Nikon::HDRInfo': `record 1 int8u
0 HDRInfoVersion string[4]
4 HDR int8u 0=Off;1=On (normal);48=Auto
5 HDRLevel int8u 0=Auto;1=1 EV;2=2 EV;3=3 EV;255=n/a
6 HDRSmoothing int8u 0=Off;1=Normal;2=Low;3=High;48=Auto;255=n/a
7 HDRLevel2 int8u 0=Auto;1=1 EV;2=2 EV;3=3 EV;255=n/a`,
  'Nikon::HDRInfo2': `record 1 int8u
0 HDRInfoVersion string[4]
4 HDR int8u 0=Off;1=On (normal)
5 HDRLevel int8u 0=n/a;1=Normal;2=Low;3=High;4=High+;5=Auto`,
  'Nikon::LocationInfo': `record 1 int8u
0 LocationInfoVersion undef[4]
4 TextEncoding int8u 0=n/a;1=UTF8;2=UTF16
5 CountryCode undef[3]
8 POILevel int8u
9 Location undef[70]`,
  'NikonSettings::Main': `ifd 0 -
1 ISOAutoHiLimit ? 38=ISO Hi 0.3;39=ISO Hi 0.5;40=ISO Hi 0.7;41=ISO Hi 1.0;42=ISO Hi 2.0
2 ISOAutoFlashLimit ? 1=Same As Without Flash;39=ISO Hi 0.3;40=ISO Hi 0.5;41=ISO Hi 0.7;42=ISO Hi 1.0;43=ISO Hi 2.0
3 ISOAutoShutterTime ? 1=Auto (Slowest);2=Auto (Slower);3=Auto;4=Auto (Faster);5=Auto (Fastest);6=1/4000 s;7=1/3200 s;8=1/2500 s;9=1/2000 s;10=1/1600 s;11=1/1250 s;12=1/1000 s;13=1/800 s;14=1/640 s;15=1/500 s;16=1/400 s;17=1/320 s;18=1/250 s;19=1/200 s;20=1/160 s;21=1/125 s;22=1/100 s;23=1/80 s;24=1/60 s;25=1/50 s;26=1/40 s;27=1/30 s;28=1/25 s;29=1/20 s;30=1/15 s;31=1/13 s;32=1/10 s;33=1/8 s;34=1/6 s;35=1/5 s;36=1/4 s;37=1/3 s;38=1/2.5 s;39=1/2 s;40=1/1.6 s;41=1/1.3 s;42=1 s;43=1.3 s;44=1.6 s;45=2 s;46=2.5 s;47=3 s;48=4 s;49=5 s;50=6 s;51=8 s;52=10 s;53=13 s;54=15 s;55=20 s;56=25 s;57=30 s
11 FlickerReductionShooting ? 1=Enable;2=Disable
12 FlickerReductionIndicator ? 1=Enable;2=Disable
13 MovieISOAutoHiLimit ? 1=ISO 200;2=ISO 250;4=ISO 320;5=ISO 400;6=ISO 500;8=ISO 640;9=ISO 800;10=ISO 1000;12=ISO 1250;13=ISO 1600;14=ISO 2000;16=ISO 2500;17=ISO 3200;18=ISO 4000;20=ISO 5000;21=ISO 6400;22=ISO 8000;24=ISO 10000;25=ISO 12800;26=ISO 16000;28=ISO 20000;29=ISO 25600
14 MovieISOAutoControlManualMode ? 1=On;2=Off
15 MovieWhiteBalanceSameAsPhoto ? 1=Yes;2=No
29 AF-CPrioritySel ? 1=Release
30 AF-SPrioritySel ? 1=Release;2=Focus
32 AFPointSel ?
34 AFActivation ? 1=Shutter/AF-On;2=AF-On Only
35 FocusPointWrap ? 1=Wrap;2=No Wrap
37 ManualFocusPointIllumination ? 1=On;2=On During Focus Point Selection Only
38 AF-AssistIlluminator ? 1=On;2=Off
39 ManualFocusRingInAFMode ? 1=On;2=Off
41 ISOStepSize ? 1=1/3 EV;2=1/2 EV;3=1 EV
42 ExposureControlStepSize ? 1=1/3 EV;2=1/2 EV;3=1 EV
43 EasyExposureCompensation ? 1=On (auto reset);2=On;3=Off
44 MatrixMetering ? 1=Face Detection On;2=Face Detection Off
45 CenterWeightedAreaSize ?
47 FineTuneOptMatrixMetering ?
48 FineTuneOptCenterWeighted ?
49 FineTuneOptSpotMetering ?
50 FineTuneOptHighlightWeighted ?
51 ShutterReleaseButtonAE-L ? 1=On (Half Press);2=On (Burst Mode);3=Off
52 StandbyMonitorOffTime ?
53 SelfTimerTime ? 1=2 s;2=5 s;3=10 s;4=20 s
54 SelfTimerShotCount ?
55 SelfTimerShotInterval ? 1=0.5 s;2=1 s;3=2 s;4=3 s
56 PlaybackMonitorOffTime ? 1=4 s;2=10 s;3=20 s;4=1 min;5=5 min;6=10 min
57 MenuMonitorOffTime ? 1=4 s;2=10 s;3=20 s;4=1 min;5=5 min;6=10 min
58 ShootingInfoMonitorOffTime ? 1=4 s;2=10 s;3=20 s;4=1 min;5=5 min;6=10 min
59 ImageReviewMonitorOffTime ? 1=2 s;2=4 s;3=10 s;4=20 s;5=1 min;6=5 min;7=10 min
60 LiveViewMonitorOffTime ? 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min;6=No Limit
62 CLModeShootingSpeed ?
63 MaxContinuousRelease ?
64 ExposureDelayMode ? 1=3 s;2=2 s;3=1 s;4=0.5 s;5=0.2 s;6=Off
65 ElectronicFront-CurtainShutter ? 1=On;2=Off
66 FileNumberSequence ? 1=On;2=Off
67 FramingGridDisplay ? 1=On;2=Off
69 LCDIllumination ? 1=On;2=Off
70 OpticalVR ? 1=On;2=Off
71 FlashSyncSpeed ?
72 FlashShutterSpeed ? 1=1/60 s;2=1/30 s;3=1/15 s;4=1/8 s;5=1/4 s;6=1/2 s;7=1 s;8=2 s
73 FlashExposureCompArea ? 1=Entire Frame;2=Background Only
74 AutoFlashISOSensitivity ? 1=Subject and Background;2=Subject Only
81 AssignBktButton ? 1=Auto Bracketing;2=Multiple Exposure;3=HDR (high dynamic range);4=None
82 AssignMovieRecordButton ?
83 MultiSelectorShootMode ? 1=Select Center Focus Point
84 MultiSelectorPlaybackMode ? 2=View Histograms;3=Zoom (Low);4=Zoom (1:1);5=Zoom (High);6=Choose Folder
86 MultiSelectorLiveView ? 1=Select Center Focus Point;2=Zoom (Low);3=Zoom (1:1);4=Zoom (High);5=None
88 CmdDialsReverseRotExposureComp? ?
89 CmdDialsChangeMainSubExposure? ?
90 CmdDialsChangeMainSub ?
91 CmdDialsMenuAndPlayback ? 1=On;2=On (Image Review Excluded);3=Off
92 SubDialFrameAdvance ? 1=10 Frames;2=50 Frames;3=Rating;4=Protect;5=Stills Only;6=Movies Only;7=Folder
93 ReleaseButtonToUseDial ? 1=Yes;2=No
94 ReverseIndicators ? 1=+ 0 -;2=- 0 +
98 MovieShutterButton ? 1=Take Photo;2=Record Movie
99 Language ? 5=English;6=Spanish;8=French;15=Portuguese (Br)
108 ShootingInfoDisplay ?
116 FlickAdvanceDirection ? 1=Right to Left;2=Left to Right
117 HDMIOutputResolution ? 1=Auto;2=2160p;3=1080p;4=1080i;5=720p;6=576p;7=480p
119 HDMIOutputRange ? 1=Auto;2=Limit;3=Full
128 RemoteFuncButton ? 1=AF-On;2=AF Lock Only;3=AE Lock (reset on release);4=AE Lock Only;5=AE/AF Lock;6=FV Lock;7=Flash Disable/Enable;8=Preview;9=+NEF(RAW)
139 CmdDialsReverseRotation ?
141 FocusPeakingHighlightColor ? 1=Red;2=Yellow;3=Blue;4=White
142 ContinuousModeDisplay ? 1=On;2=Off
143 ShutterSpeedLock ? 1=On;2=Off
144 ApertureLock ? 1=On;2=Off
145 MovieHighlightDisplayThreshold ? 1=255;2=248;3=235;4=224;5=213;6=202;7=191;8=180
146 HDMIExternalRecorder ? 1=On;2=Off
147 BlockShotAFResponse ? 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delay)
148 SubjectMotion ? 1=Erratic;2=Steady
149 Three-DTrackingFaceDetection ? 1=On;2=Off
151 StoreByOrientation ? 1=Focus Point
153 DynamicAreaAFAssist ? 1=On;2=Off
154 ExposureCompStepSize ? 1=1/3 EV;2=1/2 EV;3=1 EV
155 SyncReleaseMode ? 1=Sync;2=No Sync
156 ModelingFlash ? 1=On;2=Off
157 AutoBracketModeM ? 1=Flash/Speed;2=Flash/Speed/Aperture;3=Flash/Aperture;4=Flash Only
158 PreviewButton ? 1=Preset Focus Point - Press To Recall;2=Preset Focus Point - Hold To Recall;3=AF-AreaMode S;4=AF-AreaMode D9;5=AF-AreaMode D25;6=AF-AreaMode D49;7=AF-AreaMode D105;8=AF-AreaMode 3D;9=AF-AreaMode Group;10=AF-AreaMode Group C1;11=AF-AreaMode Group C2;12=AF-AreaMode Auto Area;13=AF-AreaMode + AF-On S;14=AF-AreaMode + AF-On D9;15=AF-AreaMode + AF-On D25;16=AF-AreaMode + AF-On D49;17=AF-AreaMode + AF-On D105;18=AF-AreaMode + AF-On 3D;19=AF-AreaMode + AF-On Group;20=AF-AreaMode + AF-On Group C1;21=AF-AreaMode + AF-On Group C2;22=AF-AreaMode + AF-On Auto Area;23=AF-On;24=AF Lock Only;25=AE Lock (hold);26=AE/WB Lock (hold);27=AE Lock (reset on release);28=AE Lock Only;29=AE/AF Lock;30=FV Lock;31=Flash Disable/Enable;32=Preview;33=Recall Shooting Functions;34=Bracketing Burst;35=Synchronized Release (Master);36=Synchronized Release (Remote);39=+NEF(RAW);40=Grid Display;41=Virtual Horizon;42=Voice Memo;43=Wired LAN;44=My Menu;45=My Menu Top Item;46=Playback;47=Filtered Playback;48=Photo Shooting Bank;49=AF Mode/AF Area Mode;50=Image Area;51=Active-D Lighting;52=Exposure Delay Mode;53=Shutter/Aperture Lock;54=1 Stop Speed/Aperture;55=Non-CPU Lens;56=None
160 Func1Button ?
162 Func2Button ?
163 AF-OnButton ?
164 SubSelector ? 1=Same as MultiSelector;2=Focus Point Selection
165 SubSelectorCenter ?
167 LensFunc1Button ?
168 CmdDialsApertureSetting ? 1=Sub-command Dial;2=Aperture Ring
169 MultiSelector ? 1=Restart Standby Timer;2=Do Nothing
170 LiveViewButtonOptions ? 1=Enable;2=Enable (Standby Timer Active);3=Disable
171 LightSwitch ? 1=LCD Backlight;2=LCD Backlight and Shooting Information
181 MovieFunc2Button ? 1=Grid Display;2=Zoom (Low);3=Zoom (1:1);4=Zoom (High);5=Image Area;6=Microphone Sensitivity;7=None
182 AssignMovieSubselector ? 1=Center Focus Point;2=AF Lock Only;3=AE Lock (hold)
184 LimitAFAreaModeSelD9? ? 1=Limit;2=No Limit
185 LimitAFAreaModeSelD25? ? 1=Limit;2=No Limit
188 LimitAFAreaModeSel3D? ? 1=Limit;2=No Limit
189 LimitAFAreaModeSelGroup? ? 1=Limit;2=No Limit
190 LimitAFAreaModeSelAuto? ? 1=Limit;2=No Limit
193 LimitSelectableImageArea5To4? ? 1=Limit;2=No Limit
194 LimitSelectableImageArea1To1? ? 1=Limit;2=No Limit
212 PhotoShootingMenuBank ? 1=A;2=B;3=C;4=D
213 CustomSettingsBank ? 1=A;2=B;3=C;4=D
214 LimitAF-AreaModeSelPinpoint? ? 1=Limit;2=No Limit
215 LimitAF-AreaModeSelDynamic? ? 1=Limit;2=No Limit
216 LimitAF-AreaModeSelWideAF_S? ? 1=Limit;2=No Limit
217 LimitAF-AreaModeSelWideAF_L? ? 1=Limit;2=No Limit
218 LowLightAF ? 1=On;2=Off
219 LimitSelectableImageAreaDX? ? 1=Limit;2=No Limit
220 LimitSelectableImageArea5To4? ? 1=Limit;2=No Limit
221 LimitSelectableImageArea1To1? ? 1=Limit;2=No Limit
222 LimitSelectableImageArea16To9? ? 1=Limit;2=No Limit
223 ApplySettingsToLiveView ? 1=On;2=Off
224 FocusPeakingLevel ? 1=High Sensitivity;2=Standard Sensitivity;3=Low Sensitivity;4=Off
234 LensControlRing ? 1=Aperture;2=Exposure Compensation;3=ISO Sensitivity;4=None (Disabled)
237 MovieMultiSelector ? 1=Center Focus Point;2=Zoom (Low);3=Zoom (1:1);4=Zoom (High);5=Record Movie;6=None
238 MovieAFSpeed ?
239 MovieAFSpeedApply ? 1=Always;2=Only During Recording
240 MovieAFTrackingSensitivity ? 1=1 (High);2=2;3=3;4=4 (Normal);5=5;6=6;7=7 (Low)
241 MovieHighlightDisplayPattern ? 1=Pattern 1;2=Pattern 2;3=Off
242 SubDialFrameAdvanceRating5? ? 1=No;2=Yes
243 SubDialFrameAdvanceRating4? ? 1=No;2=Yes
244 SubDialFrameAdvanceRating3? ? 1=No;2=Yes
245 SubDialFrameAdvanceRating2? ? 1=No;2=Yes
246 SubDialFrameAdvanceRating1? ? 1=No;2=Yes
247 SubDialFrameAdvanceRating0? ? 1=No;2=Yes
249 MovieAF-OnButton ? 1=Center Focus Point;2=AF-On;3=AF Lock Only;4=AE Lock (hold);5=AE Lock Only;6=AE/AF Lock;7=LiveView Info Display On/Off;8=Zoom (Low);9=Zoom (1:1);10=Zoom (High);11=Record Movie;12=None
251 SecondarySlotFunction ? 1=Overflow;2=Backup;3=NEF Primary + JPG Secondary;4=JPG Primary + JPG Secondary
252 SilentPhotography ? 1=On;2=Off
253 ExtendedShutterSpeeds ? 1=On;2=Off
258 HDMIBitDepth ? 1=8 Bit;2=10 Bit
259 HDMIOutputHDR ? 2=On;3=Off
260 HDMIViewAssist ? 1=On;2=Off
265 BracketSet ? 1=AE/Flash;2=AE;3=Flash;4=White Balance;5=Active-D Lighting
266 BracketProgram ?
267 BracketIncrement ?
268 BracketIncrement ? 0=Off;1=Off, Low;2=Off, Normal;3=Off, High;4=Off, Extra High;5=Off, Auto;6=Off, Low, Normal;7=Off, Low, Normal, High;8=Off, Low, Normal, High, Extra High
270 MonitorBrightness ?
278 GroupAreaC1 ? 1=1x7;2=1x5;3=3x7;4=3x5;5=3x3;6=5x7;7=5x5;8=5x3;9=5x1;10=7x7;11=7x5;12=7x3;13=7x1;14=11x3;15=11x1;16=15x3;17=15x1
279 AutoAreaAFStartingPoint ? 1=Enable;2=Disable
280 FocusPointPersistence ? 1=Auto;2=Off
281 LimitAFAreaModeSelD49? ? 1=Limit;2=No Limit
282 LimitAFAreaModeSelD105? ? 1=Limit;2=No Limit
283 LimitAFAreaModeSelGroupC1? ? 1=Limit;2=No Limit
284 LimitAFAreaModeSelGroupC2? ? 1=Limit;2=No Limit
285 AutoFocusModeRestrictions ? 1=AF-S;2=AF-C;3=No Limit
286 FocusPointBrightness ? 1=Extra High;2=High;3=Normal;4=Low
287 CHModeShootingSpeed ?
288 CLModeShootingSpeed ?
289 QuietShutterShootingSpeed ? 1=Single;2=5 fps;3=4 fps;4=3 fps;5=2 fps;6=1 fps
290 LimitReleaseModeSelCL? ? 0=No Limit;1=Limit;2=No Limit
291 LimitReleaseModeSelCH? ? 0=No Limit;1=Limit;2=No Limit
292 LimitReleaseModeSelQ? ? 0=No Limit;1=Limit;2=No Limit
293 LimitReleaseModeSelTimer? ? 0=No Limit;1=Limit;2=No Limit
294 LimitReleaseModeSelMirror-Up? ? 0=No Limit;1=Limit;2=No Limit
295 LimitSelectableImageArea16To9? ? 1=Limit;2=No Limit
296 RearControPanelDisplay ? 1=Release Mode;2=Frame Count
297 FlashBurstPriority ? 1=Frame Rate;2=Exposure
298 RecallShootFuncExposureMode ? 1=Off;2=On
299 RecallShootFuncShutterSpeed ? 1=Off;2=On
300 RecallShootFuncAperture ? 1=Off;2=On
301 RecallShootFuncExposureComp ? 1=Off;2=On
302 RecallShootFuncISO ? 1=Off;2=On
303 RecallShootFuncMeteringMode ? 1=Off;2=On
304 RecallShootFuncWhiteBalance ? 1=Off;2=On
305 RecallShootFuncAFAreaMode ? 1=Off;2=On
306 RecallShootFuncFocusTracking ? 1=Off;2=On
307 RecallShootFuncAF-On ? 1=Off;2=On
308 VerticalFuncButton ? 1=Preset Focus Point;2=AE Lock (hold);3=AE/WB Lock (hold);4=AE Lock (reset on release);5=FV Lock;6=Preview;7=+NEF(RAW);8=Grid Display;9=Virtual Horizon;10=Voice Memo;11=Playback;12=Filtered Playback;13=Photo Shooting Bank;14=Exposure Mode;15=Exposure Comp;16=AF Mode/AF Area Mode;17=Image Area;18=ISO;19=Active-D Lighting;20=Metering;21=Exposure Delay Mode;22=Shutter/Aperture Lock;23=1 Stop Speed/Aperture;24=Rating 0;25=Rating 5;26=Rating 4;27=Rating 3;28=Rating 2;29=Rating 1;30=Candidate For Deletion;31=Non-CPU Lens;32=None
309 Func3Button ? 1=Voice Memo;2=Select To Send;3=Wired LAN;4=My Menu;5=My Menu Top Item;6=Filtered Playback;7=Rating 0;8=Rating 5;9=Rating 4;10=Rating 3;11=Rating 2;12=Rating 1;13=Candidate For Deletion;14=None
310 VerticalAF-OnButton ? 1=AF-AreaMode S;2=AF-AreaMode D9;3=AF-AreaMode D25;4=AF-AreaMode D49;5=AF-AreaMode D105;6=AF-AreaMode 3D;7=AF-AreaMode Group;8=AF-AreaMode Group C1;9=AF-AreaMode Group C2;10=AF-AreaMode Auto Area;11=AF-AreaMode + AF-On S;12=AF-AreaMode + AF-On D9;13=AF-AreaMode + AF-On D25;14=AF-AreaMode + AF-On D49;15=AF-AreaMode + AF-On D105;16=AF-AreaMode + AF-On 3D;17=AF-AreaMode + AF-On Group;18=AF-AreaMode + AF-On Group C1;19=AF-AreaMode + AF-On Group C2;20=AF-AreaMode + AF-On Auto Area;21=Same as AF-On;22=AF-On;23=AF Lock Only;24=AE Lock (hold);25=AE/WB Lock (hold);26=AE Lock (reset on release);27=AE Lock Only;28=AE/AF Lock;29=Recall Shooting Functions;30=None
311 VerticalMultiSelector ? 1=Same as MultiSelector;2=Focus Point Selection
312 MeteringButton ? 1=Photo Shooting Bank;2=Image Area;3=Active-D Lighting;4=Metering;5=Exposure Delay Mode;6=Shutter/Aperture Lock;7=1 Stop Speed/Aperture;8=Non-CPU Lens;9=None
313 PlaybackFlickUp ? 1=Rating;2=Select To Send;3=Protect;4=Voice Memo;5=None
314 PlaybackFlickUpRating ? @6
315 PlaybackFlickDown ? 1=Rating;2=Select To Send;3=Protect;4=Voice Memo;5=None
316 PlaybackFlickDownRating ? @6
317 MovieFunc3Button ? 1=Record Movie;2=My Menu;3=My Menu Top Item;4=None
336 ShutterType ? 1=Auto;2=Mechanical;3=Electronic
337 LensFunc2Button ? 1=AF-On;2=AF Lock Only;3=AE Lock (hold);4=AE Lock (reset on release);5=AE Lock Only;6=AE/AF Lock;7=FV Lock;8=Flash Disable/Enable;9=Preview;10=Matrix Metering;11=Center-weighted Metering;12=Spot Metering;13=Highlight-weighted Metering;14=Bracketing Burst;15=Synchronized Release (Master);16=Synchronized Release (Remote);19=+NEF(RAW);20=Subject Tracking;21=Grid Display;22=Zoom (Low);23=Zoom (1:1);24=Zoom (High);25=My Menu;26=My Menu Top Item;27=Playback;28=None
344 USBPowerDelivery ? 1=Enable;2=Disable
345 EnergySavingMode ? 1=On;2=Off
348 BracketingBurstOptions ? 1=Enable;2=Disable
350 PrimarySlot ? 1=CFexpress/XQD Card;2=SD Card
351 ReverseFocusRing ? 1=Not Reversed;2=Reversed
352 VerticalFuncButton ? 1=AE Lock (hold);2=AE Lock (reset on release);3=FV Lock;4=Preview;5=+NEF(RAW);6=Subject Tracking;7=Silent Photography;8=LiveView Info Display On/Off;9=Playback;10=Image Area;11=Metering;12=Flash Mode;13=Focus Mode;14=Exposure Delay Mode;15=Shutter/Aperture Lock;16=Exposure Compensation;17=ISO Sensitivity;18=None
353 VerticalAFOnButton ? 1=Same as AF-On Button;2=Select Center Focus Point;3=AF-On;4=AF Lock Only;5=AE Lock (hold);6=AE Lock (reset on release);7=AE Lock Only;8=AE/AF Lock;9=LiveView Info Display On/Off;10=Zoom (Low);11=Zoom (1:1);12=Zoom (High);13=None
354 VerticalMultiSelector ? 1=Same as MultiSelector;2=Focus Point Selection
356 VerticalMovieFuncButton ? 1=LiveView Info Display On/Off;2=Record Movie;3=Exposure Compensation;4=ISO;5=None
357 VerticalMovieAFOnButton ? 1=Same as AF-On;2=Center Focus Point;3=AF-On;4=AF Lock Only;5=AE Lock (hold);6=AE Lock Only;7=AE/AF Lock;8=LiveView Info Display On/Off;9=Zoom (Low);10=Zoom (1:1);11=Zoom (High);12=Record Movie;13=None
361 LimitAF-AreaModeSelAutoPeople? ? 1=Limit;2=No Limit
362 LimitAF-AreaModeSelAutoAnimals? ? 1=Limit;2=No Limit
363 LimitAF-AreaModeSelWideLPeople? ? 1=Limit;2=No Limit
364 LimitAF-AreaModeSelWideLAnimals? ? 1=Limit;2=No Limit
365 SaveFocus ? 1=On;2=Off
366 AFAreaMode ? 2=Single-point;3=Dynamic-area;4=Wide (S);5=Wide (L);6=Wide (L-people);7=Wide (L-animals);8=Auto;9=Auto (People);10=Auto (Animals)
367 MovieAFAreaMode ? 1=Single-point;2=Wide (S);3=Wide (L);4=Wide (L-people);5=Wide (L-animals);6=Auto;7=Auto (People);8=Auto (Animals)
368 PreferSubSelectorCenter ? 1=Off;2=On
369 KeepExposureWithTeleconverter ? 1=Off;2=Shutter Speed;3=ISO
372 FocusPointSelectionSpeed ? 1=Normal;2=High;3=Very High`,
  'Nikon::MakerNotes0x51': `record 1 int8u
0 FirmwareVersion51 string[8]
10 NEFCompression int16u @3`,
  'Nikon::MakerNotes0x56': `record 1 int8u
0 FirmwareVersion56 string[4]
4.1 BurstStartSlotNumber int32u&0x20000000
4.2 BurstStartFolderNumber int32u&0x1ff80000
4.3 BurstStartImageNumber int32u&0x7ffe0
4.4 BurstStartImageType int32u&0x1f 0=JPG;2=NEF;3=TIF;4=NDF;5=MOV;6=NEV;7=MP4
8 BurstShotNumber int32u
12 PixelShiftActive int8u 0=No;1=Yes`,
  'Nikon::AFInfo': `record 1 int8u
0 AFAreaMode int8u 0=Single Area;1=Dynamic Area;2=Dynamic Area (closest subject);3=Group Dynamic;4=Single Area (wide);5=Dynamic Area (wide)
1 AFPoint int8u 0=Center;1=Top;2=Bottom;3=Mid-left;4=Mid-right;5=Upper-left;6=Upper-right;7=Lower-left;8=Lower-right;9=Far Left;10=Far Right
2 AFPointsInFocus int16u 0=(none);2047=All 11 Points;Bit0=Center;Bit1=Top;Bit10=Far Right;Bit2=Bottom;Bit3=Mid-left;Bit4=Mid-right;Bit5=Upper-left;Bit6=Upper-right;Bit7=Lower-left;Bit8=Lower-right;Bit9=Far Left`,
  'Nikon::ShotInfoD40': `record 1 int8u
0 ShotInfoVersion string[4]
582 ShutterCount int32u
586.1 VibrationReduction int8u&0x08 0=Off;1=On
729 CustomSettingsD40 >NikonCustom::SettingsD40`,
  'Nikon::ShotInfoD80': `record 1 int8u
0 ShotInfoVersion string[4]
586 ShutterCount int32u
590.1 Rotation int8u&0x07 0=Horizontal;1=Rotate 270 CW;2=Rotate 90 CW;3=Rotate 180
590.2 VibrationReduction int8u&0x18 0=Off;3=On
590.3 FlashFired int8u&0xe0 Bit1=Internal;Bit2=External
708 NikonImageSize int8u&0xf0 0=Large (10.0 M);1=Medium (5.6 M);2=Small (2.5 M)
708.1 ImageQuality int8u&0x0f 0=NEF (RAW);1=JPEG Fine;2=JPEG Normal;3=JPEG Basic;4=NEF (RAW) + JPEG Fine;5=NEF (RAW) + JPEG Normal;6=NEF (RAW) + JPEG Basic
748 CustomSettingsD80 >NikonCustom::SettingsD80`,
  'Nikon::ShotInfoD90': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
693 ISO2 int8u
725 ShutterCount int32u
884 CustomSettingsD90 >NikonCustom::SettingsD90`,
  'Nikon::ShotInfoD3a': `record 1 int8u
0 ShotInfoVersion string[4]
598 ISO2 int8u
630 ShutterCount int32u
723.1 NikonImageSize int8u&0x18 0=Large;1=Medium;2=Small
723.2 ImageQuality int8u&0x07 @7
769 CustomSettingsD3 >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD3b': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 ImageArea int8u 0=FX (36x24);1=DX (24x16);2=5:4 (30x24)
605 ISO2 int8u
637 ShutterCount int32u
639 ShutterCount int32u
650 PreFlashReturnStrength int8u
732.1 NikonImageSize int8u&0x18 0=Large;1=Medium;2=Small
732.2 ImageQuality int8u&0x07 @7
778 CustomSettingsD3 >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD3X': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
605 ISO2 int8u
640 ShutterCount int32u
779 CustomSettingsD3X >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD3S': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 ImageArea int8u 0=FX (36x24);1=DX (24x16);2=5:4 (30x24);3=1.2x (30x20)
545 ISO2 int8u
578 ShutterCount int32u
671.1 JPGCompression int8u&0x40 0=Size Priority;1=Optimal Quality
718 CustomSettingsD3S >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD300a': `record 1 int8u
0 ShotInfoVersion string[4]
604 ISO2 int8u
633 ShutterCount int32u
721 AFFineTuneAdj int16u 0=0;58=+1;59=+2;60=+4;61=+8;62=+16;194=-16;195=-8;196=-4;197=-2;198=-1;4158=+17;4290=-17;8253=+9;8254=+18;8386=-18;8387=-9;12350=+19;12482=-19;16444=+5;16445=+10;16446=+20;16578=-20;16579=-10;16580=-5;24637=+11;24771=-11;32827=+3;32828=+6;32829=+12;32963=-12;32964=-6;32965=-3;41021=+13;41155=-13;49212=+7;49213=+14;49347=-14;49348=-7;57405=+15;57539=-15
790 CustomSettingsD300 >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD300b': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
613 ISO2 int8u
644 ShutterCount int32u
732 AFFineTuneAdj int16u 0=0;2110=+11;2242=-11;8252=+3;8253=+6;8254=+12;8386=-12;8387=-6;8388=-3;14398=+13;14530=-13;20541=+7;20542=+14;20674=-14;20675=-7;26686=+15;26818=-15;32826=+1;32827=+2;32828=+4;32829=+8;32830=+16;32962=-16;32963=-8;32964=-4;32965=-2;32966=-1;38974=+17;39106=-17;45117=+9;45118=+18;45250=-18;45251=-9;51262=+19;51394=-19;57404=+5;57405=+10;57406=+20;57538=-20;57539=-10;57540=-5
732 AFFineTuneAdj int16u 0=0;1086=+13;1218=-13;6205=+7;6206=+14;6338=-14;6339=-7;11326=+15;11458=-15;16442=+1;16443=+2;16444=+4;16445=+8;16446=+16;16578=-16;16579=-8;16580=-4;16581=-2;16582=-1;21566=+17;21698=-17;26685=+9;26686=+18;26818=-18;26819=-9;31806=+19;31938=-19;36924=+5;36925=+10;36926=+20;37058=-20;37059=-10;37060=-5;47165=+11;47299=-11;57403=+3;57404=+6;57405=+12;57539=-12;57540=-6;57541=-3
802 CustomSettingsD300 >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD300S': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
613 ISO2 int8u
646 ShutterCount int32u
804 CustomSettingsD300S >NikonCustom::SettingsD3`,
  'Nikon::ShotInfoD700': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
613 ISO2 int8u
647 ShutterCount int32u
804 CustomSettingsD700 >NikonCustom::SettingsD700`,
  'Nikon::ShotInfoD780': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
156 OrientOffset >Nikon::OrientationInfo`,
  'Nikon::ShotInfoD7500': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
160 OrientOffset >Nikon::OrientationInfo`,
  'Nikon::ShotInfoD800': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
1216 RepeatingFlashOutputExternal int8u
1218 RepeatingFlashRateExternal int8u
1219 RepeatingFlashCountExternal int8u
1234 FlashExposureComp2 int8s
1242 RepeatingFlashRateBuilt-in int8u
1243 RepeatingFlashCountBuilt-in int8u
1308 SequenceNumber int8u
1531 ShutterCount int32u
1772 CustomSettingsD800 >NikonCustom::SettingsD800`,
  'Nikon::ShotInfoD810': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 SettingsOffset >Nikon::SettingsInfoD810
36 BracketingOffset >Nikon::BracketingInfoD810
56 ISOAutoOffset >Nikon::ISOAutoInfoD810
64 CustomSettingsOffset >NikonCustom::SettingsD810
132 OrientationOffset >Nikon::OrientationInfo`,
  'Nikon::ShotInfoD850': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 MenuSettingsOffset >Nikon::MenuSettingsD850
76 MoreSettingsOffset >Nikon::MoreSettingsD850
88 CustomSettingsOffset >NikonCustom::SettingsD850
160 OrientationOffset >Nikon::OrientationInfo`,
  'Nikon::ShotInfoD5000': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
693 ISO2 int8u
726 ShutterCount int32u
888 CustomSettingsD5000 >NikonCustom::SettingsD5000`,
  'Nikon::ShotInfoD5100': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
801 ShutterCount int32u
1031 CustomSettingsD5100 >NikonCustom::SettingsD5100`,
  'Nikon::ShotInfoD5200': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
3032 ShutterCount int32u
3285 CustomSettingsD5200 >NikonCustom::SettingsD5200`,
  'Nikon::ShotInfoD7000': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
800 ShutterCount int32u
1028 CustomSettingsD7000 >NikonCustom::SettingsD7000`,
  'Nikon::ShotInfoD4': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
1873 CustomSettingsD4 >NikonCustom::SettingsD4`,
  'Nikon::ShotInfoD4S': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
464 SecondarySlotFunction int8u&0x03 0=Overflow;2=Backup;3=NEF Primary + JPG Secondary
5964 AEBracketingSteps int8u&0xff @8
5965 WBBracketingSteps int8u&0xff @9
6221 ReleaseMode int8u&0xff 0=Single Frame;1=Continuous High Speed;3=Continuous Low Speed;4=Timer;32=Mirror-Up;64=Quiet
6301 CustomSettingsD4S >NikonCustom::SettingsD4
6338 MultiSelectorLiveViewMode int8u&0xc0 0=Reset;1=Zoom;3=None
6378 ISOAutoShutterTime int8u&0x3f @10
6379 ISOAutoHiLimit int8u&0xff @11
6461 CustomSettingsD4S >NikonCustom::SettingsD4
13579 OrientationInfo >Nikon::OrientationInfo
13971 Rotation int8u&0x30 0=Horizontal;1=Rotate 270 CW;2=Rotate 90 CW;3=Rotate 180`,
  'Nikon::ShotInfoD500': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 RotationInfoOffset >Nikon::RotationInfoD500
20 JPGInfoOffset >Nikon::JPGInfoD500
44 BracketingOffset >Nikon::BracketingInfoD500
80 ShootingMenuOffset >Nikon::ShootingMenuD500
88 CustomSettingsOffset >Nikon::CustomSettingsD500
160 OrientationOffset >Nikon::OrientationInfo
168 OtherOffset >Nikon::OtherInfoD500`,
  'Nikon::ShotInfoD6': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[8]
36 NumberOffsets int32u
48 SequenceOffset >Nikon::SeqInfoD6
156 OrientationOffset >Nikon::OrientationInfo
164 IntervalOffset >Nikon::IntervalInfoD6`,
  'Nikon::ShotInfoD610': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
1999 CustomSettingsD610 >NikonCustom::SettingsD610`,
  'Nikon::ShotInfoZ6III': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[8]
14 FirmwareVersion2 string[8]
24 FirmwareVersion3 string[8]
36 NumberOffsets int32u
136 OrientationOffset >Nikon::OrientationInfo
144 MenuOffset >Nikon::MenuSettingsZ6III`,
  'Nikon::ShotInfoZ7II': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[8]
14 FirmwareVersion2 string[8]
24 FirmwareVersion3 string[8]
36 NumberOffsets int32u
48 IntervalOffset >Nikon::IntervalInfoZ7II
56 PortraitOffset >Nikon::PortraitInfoZ7II
136 OrientationOffset >Nikon::OrientationInfo
152 OrientationOffset >Nikon::OrientationInfo
160 MenuOffset >Nikon::MenuInfoZ7II`,
  'Nikon::ShotInfoZ8': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[8]
14 FirmwareVersion2 string[8]
24 FirmwareVersion3 string[8]
36 NumberOffsets int32u
48 SequenceOffset >Nikon::SeqInfoZ9
128 AutoCaptureOffset >Nikon::AutoCaptureInfo
132 OrientOffset >Nikon::OrientationInfo
140 MenuOffset >Nikon::MenuInfoZ8`,
  'Nikon::ShotInfoZ9': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[8]
14 FirmwareVersion2 string[8]
24 FirmwareVersion3 string[8]
36 NumberOffsets int32u
48 SequenceOffset >Nikon::SeqInfoZ9
88 Offset13 >Nikon::Offset13InfoZ9
128 AutoCaptureOffset >Nikon::AutoCaptureInfo
132 OrientOffset >Nikon::OrientationInfo
140 MenuOffset >Nikon::MenuInfoZ9`,
  'Nikon::ShotInfo': `record 1 int8u
0 ShotInfoVersion string[4]
4 FirmwareVersion string[5]
16 DistortionControl int8u 0=Off;1=On
102 VR_0x66? int8u 0=Off;1=On (normal);2=On (active)
106 ShutterCount int32u
110 DeletedImageCount int32u
117 VibrationReduction int8u 0=Off;1=On (1);2=On (2);3=On (3)
130 VibrationReduction int8u 0=Off;1=On
343 ShutterCount undef[2]
430 VibrationReduction int8u 0=n/a;12=Off;15=On
589 ShutterCount int32u`,
  'Nikon::ColorBalance1': `record 2 int16u
0 WB_RBGGLevels int16u[4]`,
  'Nikon::ColorBalance2': `record 2 int16u
0 WB_RGGBLevels int16u[4]`,
  'Nikon::ColorBalance3': `record 2 int16u
0 WB_RGBGLevels int16u[4]`,
  'Nikon::ColorBalance4': `record 2 int16u
0 WB_GRBGLevels int16u[4]`,
  'Nikon::ColorBalanceUnknown': `record 1 int8u
0 ColorBalanceVersion undef[4]`,
  'Nikon::ColorBalanceUnknown2': `record 2 int16u
0 ColorBalanceVersion undef[4]`,
  'Nikon::LensData00': `record 1 int8u
0 LensDataVersion undef[4]
6 LensIDNumber int8u
7 LensFStops int8u
8 MinFocalLength int8u
9 MaxFocalLength int8u
10 MaxApertureAtMinFocal int8u
11 MaxApertureAtMaxFocal int8u
12 MCUVersion int8u`,
  'Nikon::LensData01': `record 1 int8u
0 LensDataVersion string[4]
4 ExitPupilPosition int8u
5 AFAperture int8u
8 FocusPosition int8u
9 FocusDistance int8u
10 FocalLength int8u
11 LensIDNumber int8u
12 LensFStops int8u
13 MinFocalLength int8u
14 MaxFocalLength int8u
15 MaxApertureAtMinFocal int8u
16 MaxApertureAtMaxFocal int8u
17 MCUVersion int8u
18 EffectiveMaxAperture int8u`,
  'Nikon::LensData0204': `record 1 int8u
0 LensDataVersion string[4]
4 ExitPupilPosition int8u
5 AFAperture int8u
8 FocusPosition int8u
10 FocusDistance int8u
11 FocalLength int8u
12 LensIDNumber int8u
13 LensFStops int8u
14 MinFocalLength int8u
15 MaxFocalLength int8u
16 MaxApertureAtMinFocal int8u
17 MaxApertureAtMaxFocal int8u
18 MCUVersion int8u
19 EffectiveMaxAperture int8u`,
  'Nikon::LensData0400': `record 1 int8u
0 LensDataVersion string[4]
394 LensModel string[64]`,
  'Nikon::LensData0402': `record 1 int8u
0 LensDataVersion string[4]
395 LensModel string[64]`,
  'Nikon::LensData0403': `record 1 int8u
0 LensDataVersion string[4]
684 LensModel string[64]`,
  'Nikon::LensData0800': `record 1 int8u
0 LensDataVersion string[4]
3 OldLensData undef[17]
4 ExitPupilPosition int8u
5 AFAperture int8u
11 FocusDistance int8u
12 FocalLength int8u
13 LensIDNumber int8u
14 LensFStops int8u
15 MinFocalLength int8u
16 MaxFocalLength int8u
17 MaxApertureAtMinFocal int8u
18 MaxApertureAtMaxFocal int8u
19 MCUVersion int8u
20 EffectiveMaxAperture int8u
47 NewLensData undef[17]
48 LensID int16u 1=Nikkor Z 24-70mm f/4 S;2=Nikkor Z 14-30mm f/4 S;4=Nikkor Z 35mm f/1.8 S;8=Nikkor Z 58mm f/0.95 S Noct;9=Nikkor Z 50mm f/1.8 S;11=Nikkor Z DX 16-50mm f/3.5-6.3 VR;12=Nikkor Z DX 50-250mm f/4.5-6.3 VR;13=Nikkor Z 24-70mm f/2.8 S;14=Nikkor Z 85mm f/1.8 S;15=Nikkor Z 24mm f/1.8 S;16=Nikkor Z 70-200mm f/2.8 VR S;17=Nikkor Z 20mm f/1.8 S;18=Nikkor Z 24-200mm f/4-6.3 VR;21=Nikkor Z 50mm f/1.2 S;22=Nikkor Z 24-50mm f/4-6.3;23=Nikkor Z 14-24mm f/2.8 S;24=Nikkor Z MC 105mm f/2.8 VR S;25=Nikkor Z 40mm f/2;26=Nikkor Z DX 18-140mm f/3.5-6.3 VR;27=Nikkor Z MC 50mm f/2.8;28=Nikkor Z 100-400mm f/4.5-5.6 VR S;29=Nikkor Z 28mm f/2.8;30=Nikkor Z 400mm f/2.8 TC VR S;31=Nikkor Z 24-120mm f/4 S;32=Nikkor Z 800mm f/6.3 VR S;35=Nikkor Z 28-75mm f/2.8;36=Nikkor Z 400mm f/4.5 VR S;37=Nikkor Z 600mm f/4 TC VR S;38=Nikkor Z 85mm f/1.2 S;39=Nikkor Z 17-28mm f/2.8;40=Nikkor Z 26mm f/2.8;41=Nikkor Z DX 12-28mm f/3.5-5.6 PZ VR;42=Nikkor Z 180-600mm f/5.6-6.3 VR;43=Nikkor Z DX 24mm f/1.7;44=Nikkor Z 70-180mm f/2.8;45=Nikkor Z 600mm f/6.3 VR S;46=Nikkor Z 135mm f/1.8 S Plena;47=Nikkor Z 35mm f/1.2 S;48=Nikkor Z 28-400mm f/4-8 VR;49=Nikkor Z 28-135mm f/4 PZ;50=Nikkor Z 24-70mm f/2.8 S II;51=Nikkor Z 35mm f/1.4;52=Nikkor Z 50mm f/1.4;54=Nikkor Z 70-200mm f/2.8 VR S II;57=Nikkor Z 24-105mm f/4-7.1;2305=Laowa FFII 10mm F2.8 C&D Dreamer;32768=Nikkor Z 400mm f/2.8 TC VR S TC-1.4x;32769=Nikkor Z 600mm f/4 TC VR S TC-1.4x
52 LensFirmwareVersion int16u
54 MaxAperture int16u
56 FNumber int16u
60 FocalLength int16u
76 FocusDistanceRangeWidth? int8u
78 FocusDistance int16u
86 LensDriveEnd? int8u
88 FocusStepsFromInfinity? int8u
90 LensPositionAbsolute int32s
95 LensMountType int8u&0x01 0=Z-mount;1=F-mount`,
  'Nikon::LensDataUnknown': `record 1 int8u
0 LensDataVersion string[4]`,
  'Nikon::FlashInfo0100': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8 ExternalFlashFlags int8u 0=(none);Bit0=Fired;Bit2=Bounce Flash;Bit4=Wide Flash Adapter;Bit5=Dome Diffuser
9.1 FlashCommanderMode int8u&0x80 0=Off;1=On
9.2 FlashControlMode int8u&0x7f @13
10 FlashOutput int8u
10 FlashCompensation int8s
11 FlashFocalLength int8u
12 RepeatingFlashRate int8u
13 RepeatingFlashCount int8u
14 FlashGNDistance int8u @14
15 FlashGroupAControlMode int8u&0x0f @13
16 FlashGroupBControlMode int8u&0x0f @13
17 FlashGroupAOutput int8u
17 FlashGroupACompensation int8s
18 FlashGroupBOutput int8u
18 FlashGroupBCompensation int8s`,
  'Nikon::FlashInfo0102': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8 ExternalFlashFlags int8u @15
9.1 FlashCommanderMode int8u&0x80 0=Off;1=On
9.2 FlashControlMode int8u&0x7f @13
10 FlashOutput int8u
10 FlashCompensation int8s
12 FlashFocalLength int8u
13 RepeatingFlashRate int8u
14 RepeatingFlashCount int8u
15 FlashGNDistance int8u @14
16.1 FlashGroupAControlMode int8u&0x0f @13
17.1 FlashGroupBControlMode int8u&0xf0 @13
17.2 FlashGroupCControlMode int8u&0x0f @13
18 FlashGroupAOutput int8u
18 FlashGroupACompensation int8s
19 FlashGroupBOutput int8u
19 FlashGroupBCompensation int8s
20 FlashGroupCOutput int8u
20 FlashGroupCCompensation int8s`,
  'Nikon::FlashInfo0103': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8 ExternalFlashFlags int8u @15
9.1 FlashCommanderMode int8u&0x80 0=Off;1=On
9.2 FlashControlMode int8u&0x7f @13
10 FlashOutput int8u
10 FlashCompensation int8s
12 FlashFocalLength int8u
13 RepeatingFlashRate int8u
14 RepeatingFlashCount int8u
15 FlashGNDistance int8u @14
16 FlashColorFilter int8u @16
17.1 FlashGroupAControlMode int8u&0x0f @13
18.1 FlashGroupBControlMode int8u&0xf0 @13
18.2 FlashGroupCControlMode int8u&0x0f @13
19 FlashGroupAOutput int8u
19 FlashGroupACompensation int8s
20 FlashGroupBOutput int8u
20 FlashGroupBCompensation int8s
21 FlashGroupCOutput int8u
21 FlashGroupCCompensation int8s
27 ExternalFlashCompensation int8s
29 FlashExposureComp3 int8s
39 FlashExposureComp4 int8s`,
  'Nikon::FlashInfo0106': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8 ExternalFlashFlags int8u @15
9.1 FlashCommanderMode int8u&0x80 0=Off;1=On
9.2 FlashControlMode int8u&0x7f @13
12 FlashFocalLength int8u
13 RepeatingFlashRate int8u
14 RepeatingFlashCount int8u
15 FlashGNDistance int8u @14
16 FlashColorFilter int8u @16
17.1 FlashGroupAControlMode int8u&0x0f @13
18.1 FlashGroupBControlMode int8u&0xf0 @13
18.2 FlashGroupCControlMode int8u&0x0f @13
39 FlashOutput int8u
39 FlashCompensation int8s
40 FlashGroupAOutput int8u
40 FlashGroupACompensation int8s
41 FlashGroupBOutput int8u
41 FlashGroupBCompensation int8s
42 FlashGroupCOutput int8u
42 FlashGroupCCompensation int8s`,
  'Nikon::FlashInfo0107': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8.1 ExternalFlashZoomOverride int8u&0x80 0=No;1=Yes
8.2 ExternalFlashStatus int8u&0x01 0=Flash Not Attached;1=Flash Attached
9.1 ExternalFlashReadyState int8u&0x07 0=n/a;1=Ready;6=Not Ready
10 FlashCompensation int8s
12 FlashFocalLength int8u
13 RepeatingFlashRate int8u
14 RepeatingFlashCount int8u
15 FlashGNDistance int8u @14
17.1 FlashGroupAControlMode int8u&0x0f @13
18.1 FlashGroupBControlMode int8u&0xf0 @13
18.2 FlashGroupCControlMode int8u&0x0f @13
40 FlashGroupAOutput int8u
40 FlashGroupACompensation int8s
41 FlashGroupBOutput int8u
41 FlashGroupBCompensation int8s
42 FlashGroupCOutput int8u
42 FlashGroupCCompensation int8s`,
  'Nikon::FlashInfo0300': `record 1 int8u
0 FlashInfoVersion string[4]
4 FlashSource int8u 0=None;1=External;2=Internal
6 ExternalFlashFirmware int8u[2] @12
8 ExternalFlashFlags int8u Bit0=Flash Ready;Bit2=Bounce Flash;Bit4=Wide Flash Adapter;Bit7=Zoom Override
9.1 FlashCommanderMode int8u&0x80 0=Off;1=On
9.2 FlashControlMode int8u&0x7f @13
10 FlashCompensation int8s
13 RepeatingFlashRate int8u
14 RepeatingFlashCount int8u
15 FlashGNDistance int8u @14
16 FlashColorFilter int8u @16
17.1 FlashGroupAControlMode int8u&0x0f @13
18.1 FlashGroupBControlMode int8u&0xf0 @13
18.2 FlashGroupCControlMode int8u&0x0f @13
33 FlashOutput int8u
37 FlashIlluminationPattern int8u 0=Standard;1=Center-weighted;2=Even
38 FlashFocalLength int8u
40 FlashGroupAOutput int8u
40 FlashGroupACompensation int8s
41 FlashGroupBOutput int8u
41 FlashGroupBCompensation int8s
42 FlashGroupCOutput int8u
42 FlashGroupCCompensation int8s`,
  'Nikon::FlashInfoUnknown': `record 1 int8u
0 FlashInfoVersion string[4]`,
  'Nikon::MultiExposure': `record 4 int32u
0 MultiExposureVersion string[4]
1 MultiExposureMode int32u 0=Off;1=Multiple Exposure;2=Image Overlay;3=HDR
2 MultiExposureShots int32u
3 MultiExposureAutoGain int32u 0=Off;1=On`,
  'Nikon::MultiExposure2': `record 4 int32u
0 MultiExposureVersion string[4]
1 MultiExposureMode int32u 0=Off;1=Multiple Exposure;3=HDR
2 MultiExposureShots int32u
3 MultiExposureOverlayMode int32u 0=Add;1=Average;2=Light;3=Dark`,
  'Nikon::AFInfo2V0100': `record 1 int8u
0 AFInfo2Version undef[4]
4 AFDetectionMethod int8u 0=Phase Detect;1=Contrast Detect;2=Hybrid
5 AFAreaMode int8u @17
5 AFAreaMode int8u @18
6 FocusPointSchema int8u 0=Off;1=51-point;2=11-point;3=39-point
7 PrimaryAFPoint int8u @19
7 PrimaryAFPoint int8u @20
7 PrimaryAFPoint int8u 0=(none);1=C6 (Center);2=B6;3=A2;4=D6;5=E2;6=C7;7=B7;8=A3;9=D7;10=E3;11=C5;12=B5;13=A1;14=D5;15=E1;16=C8;17=B8;18=D8;19=C9;20=B9;21=D9;22=C10;23=B10;24=D10;25=C11;26=B11;27=D11;28=C4;29=B4;30=D4;31=C3;32=B3;33=D3;34=C2;35=B2;36=D2;37=C1;38=B1;39=D1
7 PrimaryAFPoint int8u 0=(none)
8 AFPointsUsed undef[7]
8 AFPointsUsed undef[2] @21
8 AFPointsUsed undef[5]
8 AFPointsUsed int8u 0=(none)
16 AFImageWidth int16u
18 AFImageHeight int16u
20 AFAreaXPosition int16u
22 AFAreaYPosition int16u
24 AFAreaWidth int16u
26 AFAreaHeight int16u
28 ContrastDetectAFInFocus int8u 0=No;1=Yes
28 AFPointsSelected undef[20]`,
  'Nikon::AFInfo2V0101': `record 1 int8u
0 AFInfo2Version undef[4]
4 AFDetectionMethod int8u 0=Phase Detect;1=Contrast Detect;2=Hybrid
5 AFAreaMode int8u @17
5 AFAreaMode int8u @18
6 FocusPointSchema int8u 0=Off;1=51-point;2=11-point;7=153-point
8 AFPointsUsed undef[7]
8 AFPointsUsed undef[2] @21
8 AFPointsUsed undef[20]
8 AFPointsUsed int8u 0=(none)
28 ContrastDetectAFInFocus int8u 0=No;1=Yes
28 AFPointsUsed undef[7]
28 AFPointsSelected undef[20]
48 AFPointsInFocus undef[7]
48 AFPointsInFocus undef[20]
68 PrimaryAFPoint int8u @19
68 PrimaryAFPoint int8u @20
68 PrimaryAFPoint int8u 0=(none);1=E9 (Center);2=D9;3=C9;4=B9;5=A9;6=F9;7=G9;8=H9;9=I9;10=E10;11=D10;12=C10;13=B10;14=A10;15=F10;16=G10;17=H10;18=I10;19=E11;20=D11;21=C11;22=B11;23=A11;24=F11;25=G11;26=H11;27=I11;28=E8;29=D8;30=C8;31=B8;32=A8;33=F8;34=G8;35=H8;36=I8;37=E7;38=D7;39=C7;40=B7;41=A7;42=F7;43=G7;44=H7;45=I7;46=E12;47=D12;48=C12;49=B12;50=A12;51=F12;52=G12;53=H12;54=I12;55=E13;56=D13;57=C13;58=B13;59=A13;60=F13;61=G13;62=H13;63=I13;64=E14;65=D14;66=C14;67=B14;68=A14;69=F14;70=G14;71=H14;72=I14;73=E15;74=D15;75=C15;76=B15;77=A15;78=F15;79=G15;80=H15;81=I15;82=E16;83=D16;84=C16;85=B16;86=A16;87=F16;88=G16;89=H16;90=I16;91=E17;92=D17;93=C17;94=B17;95=A17;96=F17;97=G17;98=H17;99=I17;100=E6;101=D6;102=C6;103=B6;104=A6;105=F6;106=G6;107=H6;108=I6;109=E5;110=D5;111=C5;112=B5;113=A5;114=F5;115=G5;116=H5;117=I5;118=E4;119=D4;120=C4;121=B4;122=A4;123=F4;124=G4;125=H4;126=I4;127=E3;128=D3;129=C3;130=B3;131=A3;132=F3;133=G3;134=H3;135=I3;136=E2;137=D2;138=C2;139=B2;140=A2;141=F2;142=G2;143=H2;144=I2;145=E1;146=D1;147=C1;148=B1;149=A1;150=F1;151=G1;152=H1;153=I1
68 PrimaryAFPoint int8u 0=(none)
70 AFImageWidth int16u
72 AFImageHeight int16u
74 AFAreaXPosition int16u
76 AFAreaYPosition int16u
78 AFAreaWidth int16u
80 AFAreaHeight int16u
82 ContrastDetectAFInFocus int8u 0=No;1=Yes`,
  'Nikon::AFInfo2V0200': `record 1 int8u
0 AFInfo2Version undef[4]
5 AFAreaMode int8u 128=Single;129=Auto (41 points);130=Subject Tracking (41 points);131=Face Priority (41 points)
6 PhaseDetectAF int8u 4=On (73-point);5=On (5);6=On (105-point)
7 PrimaryAFPoint int8u 0=(none);1=E8 (Center);2=D8;3=C8;4=B8;5=A8;6=F8;7=G8;8=H8;9=I8;10=E9;11=D9;12=C9;13=B9;14=A9;15=F9;16=G9;17=H9;18=I9;19=E7;20=D7;21=C7;22=B7;23=A7;24=F7;25=G7;26=H7;27=I7;28=E10;29=D10;30=C10;31=B10;32=A10;33=F10;34=G10;35=H10;36=I10;37=E11;38=D11;39=C11;40=B11;41=A11;42=F11;43=G11;44=H11;45=I11;46=E12;47=D12;48=C12;49=B12;50=A12;51=F12;52=G12;53=H12;54=I12;55=E13;56=D13;57=C13;58=B13;59=A13;60=F13;61=G13;62=H13;63=I13;64=E14;65=D14;66=C14;67=B14;68=A14;69=F14;70=G14;71=H14;72=I14;73=E15;74=D15;75=C15;76=B15;77=A15;78=F15;79=G15;80=H15;81=I15;82=E6;83=D6;84=C6;85=B6;86=A6;87=F6;88=G6;89=H6;90=I6;91=E5;92=D5;93=C5;94=B5;95=A5;96=F5;97=G5;98=H5;99=I5;100=E4;101=D4;102=C4;103=B4;104=A4;105=F4;106=G4;107=H4;108=I4;109=E3;110=D3;111=C3;112=B3;113=A3;114=F3;115=G3;116=H3;117=I3;118=E2;119=D2;120=C2;121=B2;122=A2;123=F2;124=G2;125=H2;126=I2;127=E1;128=D1;129=C1;130=B1;131=A1;132=F1;133=G1;134=H1;135=I1
7 PrimaryAFPoint int8u 0=(none);82=F8 (Center)
7 PrimaryAFPoint int8u 0=(none);115=F11 (Center)
8 AFPointsUsed undef[17]
8 AFPointsUsed undef[21]
8 AFPointsUsed undef[29]`,
  'Nikon::AFInfo2V0300': `record 1 int8u
0 AFInfo2Version undef[4]
4 AFDetectionMethod int8u 0=Phase Detect;1=Contrast Detect;2=Hybrid
5 AFAreaMode int8u @17
5 AFAreaMode int8u @18
6 FocusPointSchema int8u 0=Off;1=51-point;8=81-point;9=105-point
7 AFCoordinatesAvailable int8u 0=No;1=Yes
10 AFPointsUsed undef[7]
10 AFPointsUsed undef[11]
10 AFPointsUsed undef[14]
42 AFImageWidth int16u
44 AFImageHeight int16u
46 AFAreaXPosition int16u
47 FocusPositionHorizontal int8u
48 AFAreaYPosition int16u
49 FocusPositionVertical int8u
50 AFAreaWidth int16u
52 AFAreaHeight int16u
56 PrimaryAFPoint int8u @19
56 PrimaryAFPoint int8u 0=(none);1=E5 (Center);2=D5;3=C5;4=B5;5=A5;6=F5;7=G5;8=H5;9=I5;10=E6;11=D6;12=C6;13=B6;14=A6;15=F6;16=G6;17=H6;18=I6;19=E4;20=D4;21=C4;22=B4;23=A4;24=F4;25=G4;26=H4;27=I4;28=E7;29=D7;30=C7;31=B7;32=A7;33=F7;34=G7;35=H7;36=I7;37=E3;38=D3;39=C3;40=B3;41=A3;42=F3;43=G3;44=H3;45=I3;46=E8;47=D8;48=C8;49=B8;50=A8;51=F8;52=G8;53=H8;54=I8;55=E2;56=D2;57=C2;58=B2;59=A2;60=F2;61=G2;62=H2;63=I2;64=E9;65=D9;66=C9;67=B9;68=A9;69=F9;70=G9;71=H9;72=I9;73=E1;74=D1;75=C1;76=B1;77=A1;78=F1;79=G1;80=H1;81=I1
56 PrimaryAFPoint int8u 0=(none);1=D8 (Center);2=C8;3=B8;4=A8;5=E8;6=F8;7=G8;8=D9;9=C9;10=B9;11=A9;12=E9;13=F9;14=G9;15=D10;16=C10;17=B10;18=A10;19=E10;20=F10;21=G10;22=D7;23=C7;24=B7;25=A7;26=E7;27=F7;28=G7;29=D6;30=C6;31=B6;32=A6;33=E6;34=F6;35=G6;36=D11;37=C11;38=B11;39=A11;40=E11;41=F11;42=G11;43=D12;44=C12;45=B12;46=A12;47=E12;48=F12;49=G12;50=D13;51=C13;52=B13;53=A13;54=E13;55=F13;56=G13;57=D14;58=C14;59=B14;60=A14;61=E14;62=F14;63=G14;64=D15;65=C15;66=B15;67=A15;68=E15;69=F15;70=G15;71=D5;72=C5;73=B5;74=A5;75=E5;76=F5;77=G5;78=D4;79=C4;80=B4;81=A4;82=E4;83=F4;84=G4;85=D3;86=C3;87=B3;88=A3;89=E3;90=F3;91=G3;92=D2;93=C2;94=B2;95=A2;96=E2;97=F2;98=G2;99=D1;100=C1;101=B1;102=A1;103=E1;104=F1;105=G1`,
  'Nikon::AFInfo2V0400': `record 1 int8u
0 AFInfo2Version undef[4]
4 AFDetectionMethod int8u 0=Phase Detect;1=Contrast Detect;2=Hybrid
5 AFAreaMode int8u 192=Pinpoint;193=Single;195=Wide (S);196=Wide (L);197=Auto;204=Dynamic Area (S);205=Dynamic Area (M);206=Dynamic Area (L);207=3D-tracking;208=Wide (C1/C2)
7 AFCoordinatesAvailable int8u 0=No;1=Yes
10 AFPointsUsed undef[51]
10 AFPointsUsed undef[38]
10 AFPointsUsed undef[29]
62 AFImageWidth int16u
64 AFImageHeight int16u
66 AFAreaXPosition int16u
67 FocusPositionHorizontal int8u
68 AFAreaYPosition int16u
69 FocusPositionVertical int8u
70 AFAreaWidth int16u
72 AFAreaHeight int16u
74 FocusResult int8u 0=Out of Focus;1=Focus`,
  'Nikon::FileInfo': `record 2 int16u
0 FileInfoVersion undef[4]
2 MemoryCardNumber int16u
3 DirectoryNumber int16u
4 FileNumber int16u`,
  'Nikon::AFTune': `record 1 int8u
0 AFFineTune int8u 0=Off;1=On (1);2=On (2);3=On (Zoom)
1 AFFineTuneIndex int8u
2 AFFineTuneAdj int8s
3 AFFineTuneAdjTele int8s`,
  'Nikon::RetouchInfo': `record 1 int8s
0 RetouchInfoVersion undef[4]
5 RetouchNEFProcessing int8s -1=Off;1=On`,
  'Nikon::BarometerInfo': `record 1 int8u
0 BarometerInfoVersion undef[4]
6 Altitude int32s`,
  'NikonCapture::Main': `ifd 0 -
9103454 LCHEditor int8u 0=Off;1=On
138025509 HistogramXML undef
210313803 ColorAberrationControl int8u 0=Off;1=On
292547105 HighlightData >NikonCapture::HighlightData
561376120 D-LightingHQ int8u 0=Off;1=On
801145905 StraightenAngle double
927085536 CropData >NikonCapture::CropData
969168556 PictureCtrl >NikonCapture::PictureCtrl
1023177670 RedEyeData >NikonCapture::RedEyeData
1024680516 EditVersionName string
1097044422 QuickFix int8u 0=Off;1=On
1453671008 Exposure >NikonCapture::Exposure
1594785059 ColorBooster int8u 0=Off;1=On
1785607862 D-LightingHQSelected int8u 0=No;1=Yes
1966984128 NoiseReduction int8u 0=Off;1=On
1990472192 UnsharpMask int8u 0=Off;1=On
1990472193 Curves int8u 0=Off;1=On
1990472194 ColorBalanceAdj int8u 0=Off;1=On
1990472195 AdvancedRaw int8u 0=Off;1=On
1990472196 WhiteBalanceAdj int8u 0=Off;1=On
1990472197 VignetteControl int8u 0=Off;1=On
1990472198 FlipHorizontal int8u 0=No;1=Yes
1990472199 Rotation int16u
2220397620 BrightnessData >NikonCapture::Brightness
2299524497 D-LightingHQData >NikonCapture::DLightingHQ
2456753120 NoiseReductionData >NikonCapture::NoiseReduction
2666919648 IPTCData ?
2875116126 PhotoEffects int8u 0=Off;1=On
2892748224 VignetteControlIntensity int16s
2956480030 PhotoEffectsData >NikonCapture::PhotoEffects
3113853807 ColorBoostData >NikonCapture::ColorBoost
3208408096 WBAdjData >NikonCapture::WBAdjData
3461698730 D-LightingHS int8u 0=Off;1=On
3793173575 PictureControl int8u 0=Off;1=On
3816506167 D-LightingHSData >NikonCapture::DLightingHS
3828044129 UnsharpData >NikonCapture::UnsharpData
3915716657 PhotoEffectHistoryXML undef
4264076367 AutoRedEye int8u 0=Off;1=On
4265884229 ImageDustOff int8u 0=Off;1=On`,
  'Nikon::CaptureOffsets': `ifd 0 -
1 IFD0_Offset ?
2 PreviewIFD_Offset ?
3 SubIFD_Offset ?`,
  'Nikon::Scan': `ifd 0 -
2 FilmType string
64 MultiSample string
65 BitDepth int16u
80 MasterGain rational64s
81 ColorGain rational64s[3]
96 ScanImageEnhancer int32u 0=Off;1=On
256 DigitalICE string
272 ROCInfo >Nikon::ROC
288 GEMInfo >Nikon::GEM
512 DigitalDEEShadowAdj int32u
513 DigitalDEEThreshold int32u
514 DigitalDEEHighlightAdj int32u`,
  'Nikon::CaptureOutput': `record 4 int32u
2 OutputImageWidth int32u
3 OutputImageHeight int32u
4 OutputResolution int32u`,
  'NikonCustom::SettingsD40': `record 1 int8u
0.1 Beep int8u&0x80 0=On;1=Off
0.2 AFAssist int8u&0x40 0=On;1=Off
0.3 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
0.4 ImageReview int8u&0x10 0=On;1=Off
1.1 AutoISO int8u&0x80 0=Off;1=On
1.2 AutoISOMax int8u&0x30 1=400;2=800;3=1600
1.3 AutoISOMinShutterSpeed int8u&0x07 0=1/125 s;1=1/60 s;2=1/30 s;3=1/15 s;4=1/8 s;5=1/4 s;6=1/2 s;7=1 s
2.1 ImageReviewTime int8u&0x07 0=4 s;1=8 s;2=20 s;3=1 min;4=10 min
3.1 MonitorOffTime int8u&0xe0 0=4 s;1=8 s;2=20 s;3=1 min;4=10 min
3.2 MeteringTime int8u&0x1c 0=4 s;1=8 s;2=20 s;3=1 min;4=30 min
3.3 SelfTimerTime int8u&0x03 0=2 s;1=5 s;2=10 s;3=20 s
3.4 RemoteOnDuration int8u&0xc0 0=1 min;1=5 min;2=10 min;3=15 min
4.1 AELockButton int8u&0x0e @22
4.2 AELock int8u&0x01 0=Off;1=On
5.1 ShootingModeSetting int8u&0x70 0=Single Frame;1=Continuous;2=Self-timer;3=Delayed Remote;4=Quick-response Remote
5.2 TimerFunctionButton int8u&0x07 0=Shooting Mode;1=Image Quality/Size;2=ISO;3=White Balance;4=Self-timer
6.1 Metering int8u&0x03 0=Matrix;1=Center-weighted;2=Spot
8.1 InternalFlash int8u&0x10 0=TTL;1=Manual
8.2 ManualFlashOutput int8u&0x07
9 FlashLevel int8s
10.1 FocusModeSetting int8u&0xc0 0=Manual;1=AF-S;2=AF-C;3=AF-A
11.1 AFAreaModeSetting int8u&0x30 0=Single Area;1=Dynamic Area;2=Closest Subject`,
  'NikonCustom::SettingsD80': `record 1 int8u
0.1 Beep int8u&0x80 0=On;1=Off
0.2 AFAssist int8u&0x40 0=On;1=Off
0.3 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
0.4 ImageReview int8u&0x10 0=On;1=Off
0.5 Illumination int8u&0x08 0=Off;1=On
0.6 MainDialExposureComp int8u&0x04 0=Off;1=On
0.7 EVStepSize int8u&0x01 0=1/3 EV;1=1/2 EV
1.1 AutoISO int8u&0x40 0=Off;1=On
1.2 AutoISOMax int8u&0x30 0=200;1=400;2=800;3=1600
1.3 AutoISOMinShutterSpeed int8u&0x0f 0=1/125 s;1=1/100 s;2=1/80 s;3=1/60 s;4=1/40 s;5=1/30 s;6=1/15 s;7=1/8 s;8=1/4 s;9=1/2 s;10=1 s
2.1 AutoBracketSet int8u&0xc0 0=AE & Flash;1=AE Only;2=Flash Only;3=WB Bracketing
2.2 AutoBracketOrder int8u&0x20 0=0,-,+;1=-,0,+
3.1 MonitorOffTime int8u&0xe0 0=5 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
3.2 MeteringTime int8u&0x1c 0=4 s;1=6 s;2=8 s;3=16 s;4=30 s;5=30 min
3.3 SelfTimerTime int8u&0x03 0=2 s;1=5 s;2=10 s;3=20 s
4.1 AELockButton int8u&0x1e 0=AE/AF Lock;1=AE Lock Only;2=AF Lock Only;3=AE Lock (hold);4=AF-ON;5=FV Lock;6=Focus Area Selection;7=AE-L/AF-L/AF Area;8=AE-L/AF Area;9=AF-L/AF Area;10=AF-ON/AF Area
4.2 AELock int8u&0x01 0=Off;1=On
4.3 RemoteOnDuration int8u&0xc0 0=1 min;1=5 min;2=10 min;3=15 min
5.1 CommandDials int8u&0x80 0=Standard (Main Shutter, Sub Aperture);1=Reversed (Main Aperture, Sub Shutter)
5.2 FunctionButton int8u&0x78 0=ISO Display;1=Framing Grid;2=AF-area Mode;3=Center AF Area;4=FV Lock;5=Flash Off;6=Matrix Metering;7=Center-weighted;8=Spot Metering
6.1 GridDisplay int8u&0x80 0=Off;1=On
6.2 ViewfinderWarning int8u&0x40 0=On;1=Off
6.3 CenterWeightedAreaSize int8u&0x0c 0=6 mm;1=8 mm;2=10 mm
6.4 ExposureDelayMode int8u&0x20 0=Off;1=On
6.5 MB-D80Batteries int8u&0x03 0=LR6 (AA Alkaline);1=HR6 (AA Ni-MH);2=FR6 (AA Lithium);3=ZR6 (AA Ni-Mg)
7.1 FlashWarning int8u&0x80 0=On;1=Off
7.2 FlashShutterSpeed int8u&0x78
7.3 AutoFP int8u&0x04 0=Off;1=On
7.4 ModelingFlash int8u&0x02 0=Off;1=On
8.1 InternalFlash int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
8.2 ManualFlashOutput int8u&0x07
9.1 RepeatingFlashOutput int8u&0x70
9.2 RepeatingFlashCount int8u&0x0f
10.1 RepeatingFlashRate int8u&0xf0
10.2 CommanderChannel int8u&0x03
11.1 CommanderInternalFlash int8u&0xc0 0=TTL;1=Manual;2=Off
11.2 CommanderGroupAMode int8u&0x30 0=TTL;1=Auto Aperture;2=Manual;3=Off
11.3 CommanderGroupBMode int8u&0x0c 0=TTL;1=Auto Aperture;2=Manual;3=Off
12.1 CommanderInternalTTLComp int8u&0x1f
12.2 CommanderInternalManualOutput int8u&0xe0
13.1 CommanderGroupA_TTL-AAComp int8u&0x1f
13.2 CommanderGroupAManualOutput int8u&0xe0
14.1 CommanderGroupB_TTL-AAComp int8u&0x1f
14.2 CommanderGroupBManualOutput int8u&0xe0
15.1 CenterAFArea int8u&0x80 0=Normal Zone;1=Wide Zone
15.2 FocusAreaSelection int8u&0x04 0=No Wrap;1=Wrap
15.3 AFAreaIllumination int8u&0x03 0=Auto;1=Off;2=On
16.1 AFAreaModeSetting int8u&0xc0 0=Single Area;1=Dynamic Area;2=Auto-area`,
  'NikonCustom::SettingsD90': `record 1 int8u
0.1 LightSwitch int8u&0x08 0=LCD Backlight;1=LCD Backlight and Shooting Information
2.1 AFAreaModeSetting int8u&0x60 @23
2.2 CenterFocusPoint int8u&0x10 0=Normal Zone;1=Wide Zone
2.3 AFAssist int8u&0x01 0=On;1=Off
2.4 AFPointIllumination int8u&0x06 0=Auto;1=On;2=Off
2.5 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
3.1 AELockForMB-D80 int8u&0x1c 0=AE Lock Only;1=AF Lock Only;2=AE Lock (hold);3=AF-On;4=FV Lock;5=Focus Point Selection;7=AE/AF Lock
3.2 MB-D80BatteryType int8u&0x03 @24
4.1 Beep int8u&0x40 0=Off;1=On
4.2 GridDisplay int8u&0x02 0=Off;1=On
4.3 ISODisplay int8u&0x0c @25
4.4 ViewfinderWarning int8u&0x01 0=On;1=Off
4.5 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
5.1 ScreenTips int8u&0x04 0=Off;1=On
5.2 FileNumberSequence int8u&0x08 0=On;1=Off
5.3 ShootingInfoDisplay int8u&0xc0 0=Auto;2=Manual (dark on light);3=Manual (light on dark)
5.4 LCDIllumination int8u&0x20 0=Off;1=On
6.1 EasyExposureComp int8u&0x01 0=Off;1=On
6.2 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
7.1 ExposureControlStepSize int8u&0x40 0=1/3 EV;1=1/2 EV
8.1 CenterWeightedAreaSize int8u&0x60 0=6 mm;1=8 mm;2=10 mm
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
11.1 CLModeShootingSpeed int8u&0x07
11.2 ExposureDelayMode int8u&0x40 0=Off;1=On
13.1 AutoBracketSet int8u&0xe0 @26
13.2 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
14.1 FuncButton int8u&0x78 1=Framing Grid;2=AF-area Mode;3=Center Focus Point;4=FV Lock;5=Flash Off;6=Matrix Metering;7=Center-weighted Metering;8=Spot Metering;9=My Menu Top;10=+ NEF (RAW)
16.1 OKButton int8u&0x18 0=Not Used;1=Select Center Focus Point;2=Highlight Active Focus Point;3=Not Used
17.1 AELockButton int8u&0x38 @27
18.1 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
18.2 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
19.1 MeteringTime int8u&0xf0 0=4 s;1=6 s;2=8 s;3=16 s;4=30 s;5=1 min;6=5 min;7=10 min;8=30 min
19.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=15 min
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotCount int8u&0x1e
21.1 PlaybackMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
21.2 ImageReviewTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
23.1 FlashShutterSpeed int8u&0x0f @28
24.1 InternalFlash int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
24.2 ManualFlashOutput int8u&0x1f
25.1 RepeatingFlashOutput int8u&0x70
25.2 RepeatingFlashCount int8u&0x0f
26.1 RepeatingFlashRate int8u&0xf0
31.1 FlashWarning int8u&0x80 0=On;1=Off
31.2 CommanderInternalTTLComp int8u&0x1f
31.3 ModelingFlash int8u&0x20 0=On;1=Off
31.4 AutoFP int8u&0x40 0=Off;1=On
32.1 CommanderGroupA_TTLComp int8u&0x1f
33.1 CommanderGroupB_TTLComp int8u&0x1f
34.1 LiveViewAF int8u&0xc0 0=Face Priority;1=Wide Area;2=Normal Area`,
  'NikonCustom::SettingsD3': `record 1 int8u
0.1 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
0.2 CustomSettingsAllDefault int8u&0x80 0=Yes;1=No
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 AFPointSelection int8u&0x10 0=51 Points;1=11 Points
1.4 DynamicAFArea int8u&0x0c 0=9 Points;1=21 Points;2=51 Points;3=51 Points (3D-tracking)
1.5 FocusTrackingLockOn int8u&0x03 0=Long;1=Normal;2=Short;3=Off
2.1 AFActivation int8u&0x80 0=Shutter/AF-On;1=AF-On Only
2.2 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.3 AFPointIllumination int8u&0x60 0=On in Continuous Shooting and Manual Focusing;1=On During Manual Focusing;2=On in Continuous Shooting Modes;3=Off
2.3 AFPointIllumination int8u&0x06 0=Auto;1=Off;2=On
2.4 AFPointBrightness int8u&0x06 0=Low;1=Normal;2=High;3=Extra High
2.5 AFAssist int8u&0x01 0=On;1=Off
3.1 AFOnButton int8u&0x07 0=AF On;1=AE/AF Lock;2=AE Lock Only;3=AE Lock (reset on release);4=AE Lock (hold);5=AF Lock Only
3.2 VerticalAFOnButton int8u&0x70 0=AF On;1=AE/AF Lock;2=AE Lock Only;3=AE Lock (reset on release);4=AE Lock (hold);5=AF Lock Only;7=Same as AF On
3.3 AF-OnForMB-D10 int8u&0x70 @29
4.1 FocusTrackingLockOn int8u&0x07 0=5 (Long);1=4;2=3 (Normal);3=2;4=1 (Short);5=Off
4.2 AssignBktButton int8u&0x08 0=Auto Bracketing;1=Multiple Exposure
4.3 MultiSelectorLiveView int8u&0xc0 0=Reset;1=Zoom On/Off;2=Start Movie Recording;3=Not Used
4.4 InitialZoomLiveView int8u&0x30 @30
6.1 ISOStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
6.2 ExposureControlStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
6.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
6.4 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
7.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
7.1 CenterWeightedAreaSize int8u&0xe0 0=6 mm;1=8 mm;2=10 mm;3=13 mm;4=Average
7.2 FineTuneOptCenterWeighted int8u&0x0f
8.1 FineTuneOptMatrixMetering int8u&0xf0
8.2 FineTuneOptSpotMetering int8u&0x0f
9.1 MultiSelectorShootMode int8u&0xc0 @31
9.2 MultiSelectorPlaybackMode int8u&0x30 @32
9.3 InitialZoomSetting int8u&0x0c 0=High Magnification;1=Medium Magnification;2=Low Magnification
9.3 InitialZoomSetting int8u&0x0c @30
9.4 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
10.1 ExposureDelayMode int8u&0x40 0=Off;1=On
10.2 CLModeShootingSpeed int8u&0x07
10.3 CHModeShootingSpeed int8u&0x30 0=9 fps;1=10 fps;2=11 fps
11 MaxContinuousRelease int8u
12.1 ReverseIndicators int8u&0x20 0=+ 0 -;1=- 0 +
12.2 FileNumberSequence int8u&0x02 0=On;1=Off
12.2 FileNumberSequence int8u&0x08 0=On;1=Off
12.3 RearDisplay int8u&0x80 0=ISO;1=Exposures Remaining
12.4 ViewfinderDisplay int8u&0x40 0=Frame Count;1=Exposures Remaining
12.5 BatteryOrder int8u&0x04 0=MB-D10 First;1=Camera Battery First
12.6 MB-D10Batteries int8u&0x03 @24
12.7 ScreenTips int8u&0x10 0=On;1=Off
13.1 Beep int8u&0xc0 0=High;1=Low;2=Off
13.2 ShootingInfoDisplay int8u&0x30 @33
13.3 GridDisplay int8u&0x02 0=Off;1=On
13.4 ViewfinderWarning int8u&0x01 0=On;1=Off
13.5 MultiSelectorPlaybackMode int8u&0x03 0=Thumbnail On/Off;1=View Histograms;2=Zoom On/Off
14.1 PreviewButton int8u&0xf8 @34
14.1 FuncButton int8u&0xf8 @35
14.2 PreviewButtonPlusDials int8u&0x07 @36
14.2 FuncButtonPlusDials int8u&0x07 @37
15.1 FuncButton int8u&0xf8 @34
15.1 PreviewButton int8u&0xf8 @35
15.2 FuncButtonPlusDials int8u&0x07 0=None;1=Choose Image Area (FX/DX/5:4);2=One Step Speed/Aperture;3=Choose Non-CPU Lens Number;4=Focus Point Selection;5=Choose Image Area (FX/DX);6=Shooting Bank Menu;7=Dynamic AF Area
15.2 PreviewButtonPlusDials int8u&0x07 @37
16.1 AELockButton int8u&0xf8 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=Flash Off;9=Bracketing Burst;10=Matrix Metering;11=Center-weighted Metering;12=Spot Metering;13=Virtual Horizon;14=AF On;15=Playback;16=My Menu Top
16.1 AELockButton int8u&0xf8 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF On;9=Flash Off;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top;16=+ NEF (RAW)
16.2 AELockButtonPlusDials int8u&0x07 @36
16.2 AELockButtonPlusDials int8u&0x07 0=None;3=Choose Non-CPU Lens Number;5=Auto Bracketing;6=Dynamic AF Area
17.1 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
17.2 CommandDialsChangeMainSub int8u&0x40 0=Off;1=On
17.3 CommandDialsApertureSetting int8u&0x20 0=Sub-command Dial;1=Aperture Ring
17.4 CommandDialsMenuAndPlayback int8u&0x10 0=Off;1=On
17.5 LCDIllumination int8u&0x08 0=Off;1=On
17.6 PhotoInfoPlayback int8u&0x04 0=Info Up-down, Playback Left-right;1=Info Left-right, Playback Up-down
17.7 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
17.8 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
18.1 SelfTimerTime int8u&0x18 0=2 s;1=5 s;2=10 s;3=20 s
18.2 MonitorOffTime int8u&0x07 0=10 s;1=20 s;2=1 min;3=5 min;4=10 min
20.1 FlashSyncSpeed int8u&0xe0 0=1/250 s (auto FP);1=1/250 s;2=1/200 s;3=1/160 s;4=1/125 s;5=1/100 s;6=1/80 s;7=1/60 s
20.1 FlashSyncSpeed int8u&0xf0 @38
20.2 FlashShutterSpeed int8u&0x0f @28
21.1 AutoBracketSet int8u&0xc0 0=AE & Flash;1=AE Only;2=Flash Only;3=WB Bracketing
21.1 AutoBracketSet int8u&0xe0 0=AE & Flash;1=AE Only;2=Flash Only;3=WB Bracketing;4=ADL Bracketing
21.2 AutoBracketModeM int8u&0x30 @39
21.2 AutoBracketModeM int8u&0x18 @39
21.3 AutoBracketOrder int8u&0x08 0=0,-,+;1=-,0,+
21.3 AutoBracketOrder int8u&0x04 0=0,-,+;1=-,0,+
21.4 ModelingFlash int8u&0x01 0=On;1=Off
22.1 NoMemoryCard int8u&0x80 0=Release Locked;1=Enable Release
22.2 MeteringTime int8u&0x0f @40
23.1 InternalFlash int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
25.1 ImageReviewTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
25.2 PlaybackMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
26.1 MenuMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
26.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min`,
  'NikonCustom::SettingsD700': `record 1 int8u
0.1 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
0.2 CustomSettingsAllDefault int8u&0x80 0=Yes;1=No
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 AFPointSelection int8u&0x10 0=51 Points;1=11 Points
1.4 DynamicAFArea int8u&0x0c 0=9 Points;1=21 Points;2=51 Points;3=51 Points (3D-tracking)
2.1 AFActivation int8u&0x80 0=Shutter/AF-On;1=AF-On Only
2.2 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.3 AFPointIllumination int8u&0x06 0=Auto;1=Off;2=On
2.4 AFAssist int8u&0x01 0=On;1=Off
3.1 FocusTrackingLockOn int8u&0x07 0=3 Normal;1=4;2=5 Long;3=2;4=1 Short;5=Off
3.2 AF-OnForMB-D10 int8u&0x70 @29
4.1 ISOStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
4.2 ExposureControlStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
4.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
4.4 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
5.1 CenterWeightedAreaSize int8u&0x70 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
6.1 FineTuneOptMatrixMetering int8u&0xf0
6.2 FineTuneOptSpotMetering int8u&0x0f
7.1 ShutterReleaseButtonAE-L int8u&0x80 0=Off;1=On
7.2 SelfTimerTime int8u&0x30 0=2 s;1=5 s;2=10 s;3=20 s
7.3 MeteringTime int8u&0x0f @40
8.1 PlaybackMonitorOffTime int8u&0x38 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
8.2 MenuMonitorOffTime int8u&0x07 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
9.1 ShootingInfoMonitorOffTime int8u&0x38 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
9.2 ImageReviewTime int8u&0x07 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
10.1 Beep int8u&0xc0 0=High;1=Low;2=Off
10.2 ShootingInfoDisplay int8u&0x30 @33
10.3 LCDIllumination int8u&0x08 0=Off;1=On
10.4 ExposureDelayMode int8u&0x04 0=Off;1=On
10.5 GridDisplay int8u&0x02 0=Off;1=On
11.1 FileNumberSequence int8u&0x40 0=On;1=Off
11.2 CLModeShootingSpeed int8u&0x07
12 MaxContinuousRelease int8u
13.1 ScreenTips int8u&0x08 0=On;1=Off
13.2 BatteryOrder int8u&0x04 0=MB-D10 First;1=Camera Battery First
13.3 MB-D10BatteryType int8u&0x03 @24
15.1 FlashSyncSpeed int8u&0xf0 @38
15.2 FlashShutterSpeed int8u&0x0f @28
16.1 FlashControlBuilt-in int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
16.2 ManualFlashOutput int8u&0x1f
17.1 RepeatingFlashOutput int8u&0x70
17.2 RepeatingFlashCount int8u&0x0f
18.1 RepeatingFlashRate int8u&0xf0
18.2 CommanderInternalTTLChannel int8u&0x03 0=1 ch;1=2 ch;2=3 ch;3=4 ch
20.1 CommanderInternalTTLCompBuiltin int8u&0x1f
21.1 CommanderInternalTTLCompGroupA int8u&0x1f
22.1 CommanderInternalTTLCompGroupB int8u&0x1f
26.1 AutoBracketSet int8u&0xc0 0=AE & Flash;1=AE Only;2=Flash Only;3=WB Bracketing
26.2 AutoBracketModeM int8u&0x30 @39
26.3 AutoBracketOrder int8u&0x08 0=0,-,+;1=-,0,+
26.4 ModelingFlash int8u&0x01 0=On;1=Off
27.1 MultiSelectorShootMode int8u&0xc0 @31
27.2 MultiSelectorPlaybackMode int8u&0x30 @32
27.3 InitialZoomSetting int8u&0x0c @30
27.4 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
28.1 FuncButton int8u&0xf8 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;9=Flash Off;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=My Menu Top;15=Live View;16=+ NEF (RAW);17=Virtual Horizon
29.1 PreviewButton int8u&0xf8 @41
30.1 AELockButton int8u&0xf8 @41
31.1 FuncButtonPlusDials int8u&0x70 @42
31.2 PreviewButtonPlusDials int8u&0x07 @42
32.1 AELockButtonPlusDials int8u&0x70
33.1 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
33.2 CommandDialsChangeMainSub int8u&0x40 0=Off;1=On
33.3 CommandDialsApertureSetting int8u&0x20 0=Sub-command Dial;1=Aperture Ring
33.4 CommandDialsMenuAndPlayback int8u&0x10 0=Off;1=On
33.5 ReverseIndicators int8u&0x08 0=+ 0 -;1=- 0 +
33.6 PhotoInfoPlayback int8u&0x04 0=Off;1=On
33.7 NoMemoryCard int8u&0x02 0=Release Locked;1=Enable Release
33.8 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes`,
  'Nikon::OrientationInfo': `record 1 int8u
0 RollAngle fixed32u
4 PitchAngle fixed32u
8 YawAngle fixed32u`,
  'NikonCustom::SettingsD800': `record 1 int8u
12.1 AutoBracketingSet int8u&0xe0 @26
12.2 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
12.3 AutoBracketingMode int8u&0x0c @39
22.1 FlashSyncSpeed int8u&0xf0 @38
22.2 FlashShutterSpeed int8u&0x0f @28
23.1 FlashControlBuilt-in int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
23.2 ManualFlashOutput int8u&0x1f
24.1 RepeatingFlashOutput int8u&0x70
24.2 RepeatingFlashCount int8u&0x0f
25.1 RepeatingFlashRate int8u&0xf0
25.2 CommanderChannel int8u&0x03
27.1 CommanderInternalFlash int8u&0xc0 0=TTL;1=Manual;2=Off
27.2 CommanderInternalManualOutput int8u&0x1f
28.1 CommanderGroupAMode int8u&0xc0 0=TTL;1=Auto Aperture;2=Manual;3=Off
28.2 CommanderGroupAManualOutput int8u&0x1f
29.1 CommanderGroupBMode int8u&0xc0 0=TTL;1=Auto Aperture;2=Manual;3=Off
29.2 CommanderGroupBManualOutput int8u&0x1f
30.1 ModelingFlash int8u&0x20 0=On;1=Off
30.2 CommanderInternalTTLComp int8u&0x1f
31.1 CommanderGroupA_TTL-AAComp int8u&0x1f
32.1 CommanderGroupB_TTL-AAComp int8u&0x1f`,
  'Nikon::SettingsInfoD810': `record 1 int8u
316 SecondarySlotFunction int8u&0x03 0=Overflow;2=Backup;3=NEF Primary + JPG Secondary`,
  'Nikon::BracketingInfoD810': `record 1 int8u
15 AEBracketingSteps int8u&0xff @8
16 WBBracketingSteps int8u&0xff @9
23 NikonMeteringMode int8u&0x03 0=Matrix;1=Center;2=Spot;3=Highlight`,
  'Nikon::ISOAutoInfoD810': `record 1 int8u
4 ISOAutoShutterTime int8u&0x3f @10
5 ISOAutoHiLimit int8u&0xff @11`,
  'NikonCustom::SettingsD810': `record 1 int8u
0.1 LightSwitch int8u&0x08 0=LCD Backlight;1=LCD Backlight and Shooting Information
0.2 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 AFPointSelection int8u&0x10 0=51 Points;1=11 Points
1.4 FocusTrackingLockOn int8u&0x07 0=Off;1=1 (Short);2=2;3=3 (Normal);4=4;5=5 (Long)
2.1 AFActivation int8u&0x80 0=Shutter/AF-On;1=AF-On Only
2.2 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.3 AFPointBrightness int8u&0x06 0=Auto;1=On;2=Off
2.4 AFAssist int8u&0x01 0=On;1=Off
3.1 BatteryOrder int8u&0x40 0=MB-D12 First;1=Camera Battery First
3.2 MB-D12BatteryType int8u&0x03 0=LR6 (AA alkaline);1=HR6 (AA Ni-MH);2=FR6 (AA lithium)
4.1 Pitch int8u&0x40 0=High;1=Low
4.2 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
4.3 ISODisplay int8u&0x0c @25
4.4 GridDisplay int8u&0x02 0=On;1=Off
5.1 ShootingInfoDisplay int8u&0xc0 0=Not Set;1=Auto;2=Manual (dark on light);3=Manual (light on dark)
5.2 LCDIllumination int8u&0x20 0=Off;1=On
5.3 ElectronicFront-CurtainShutter int8u&0x08 0=Off;1=On
5.4 ScreenTips int8u&0x04 0=Off;1=On
5.5 Beep int8u&0x03 0=Off;1=Low;2=Medium;3=High
6.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.2 CommandDialsReverseRotation int8u&0x18 @43
6.3 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
7.1 ExposureControlStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
7.2 ISOStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
7.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
8.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
10.1 MultiSelectorShootMode int8u&0xc0 0=Select Center Focus Point (Reset);1=Highlight Active Focus Point;2=Preset Focus Point (Pre);3=Not Used (None)
10.2 MultiSelectorPlaybackMode int8u&0x30 @32
10.3 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
11.1 ExposureDelayMode int8u&0xc0 0=Off;1=1 s;2=2 s;3=3 s
11.2 CLModeShootingSpeed int8u&0x0f
12.1 MaxContinuousRelease int8u
13.1 AutoBracketSet int8u&0xe0 @26
13.2 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.3 AutoBracketModeM int8u&0x0c @39
14.1 FuncButton int8u&0x1f @44
15.1 PreviewButton int8u&0x1f @44
16.1 AssignBktButton int8u&0x07 @45
17.1 AELockButton int8u&0x1f @44
18.1 CommandDialsChangeMainSub int8u&0xe0 @46
18.2 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Excluded)
18.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
18.4 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
18.5 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
19.1 StandbyTimer int8u&0xf0 @47
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
20.3 SelfTimerShotCount int8u&0x0f
21.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;3=10 s;4=20 s;5=1 min;6=5 min;7=10 min
21.2 LiveViewMonitorOffTime int8u&0x1c 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min;6=No Limit
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
23.1 FlashSyncSpeed int8u&0xf0 0=1/320 s (auto FP);2=1/250 s (auto FP);3=1/250 s;5=1/200 s;6=1/160 s;7=1/125 s;8=1/100 s;9=1/80 s;10=1/60 s
23.2 FlashShutterSpeed int8u&0x0f @28
24.1 FlashControlBuilt-in int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
31.1 ModelingFlash int8u&0x20 0=On;1=Off
36.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
37.1 MultiSelectorLiveView int8u&0xc0 0=Reset;1=Zoom;3=Not Used
38.1 ShutterSpeedLock int8u&0x80 0=Off;1=On
38.2 ApertureLock int8u&0x40 0=Off;1=On
38.3 MovieShutterButton int8u&0x20 0=Take Photo;1=Record Movies
38.4 FlashExposureCompArea int8u&0x04 0=Entire frame;1=Background only
40.1 MovieAELockButtonAssignment int8u&0x0f 0=None;3=Index Marking;4=View Photo Shooting Info;5=AE/AF Lock;6=AE Lock Only;7=AE Lock (hold);8=AF Lock Only
41.1 MovieFunctionButton int8u&0x70 @48
41.2 MoviePreviewButton int8u&0x07 @49
42.1 FuncButtonPlusDials int8u&0x0f @50
43.1 PreviewButtonPlusDials int8u&0x0f @50
44.1 AELockButtonPlusDials int8u&0x0f 0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;4=Choose Non-CPU Lens Number;8=Exposure Delay Mode
45.1 AssignMovieRecordButton int8u&0x0f 0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;9=White Balance;10=ISO Sensitivity
46.1 FineTuneOptHighlightWeighted int8u&0x0f
47.1 DynamicAreaAFDisplay int8u&0x80 0=Off;1=On
47.2 AFPointIllumination int8u&0x40 0=Off;1=On During Manual Focusing
47.3 StoreByOrientation int8u&0x18 0=Off;1=Focus Point;2=Focus Point and AF-area mode
47.4 GroupAreaAFIllumination int8u&0x04 0=Squares;1=Dots
48.1 MatrixMetering int8u&0x80 0=Face Detection On;1=Face Detection Off
48.2 LiveViewButtonOptions int8u&0x30 0=Enable;2=Disable
48.3 AFModeRestrictions int8u&0x03 0=No Restrictions;1=AF-C;2=AF-S
49.1 LimitAFAreaModeSelection int8u&0x7e @51
50.1 AF-OnForMB-D12 int8u&0x07 0=AE/AF Lock;1=AE Lock Only;2=AF Lock Only;3=AE Lock (hold);4=AE Lock (reset);5=AF-On;6=FV Lock;7=Same As Fn Button
51.1 AssignRemoteFnButton int8u&0x1f @52
52.1 LensFocusFunctionButtons int8u&0x3f @53`,
  'Nikon::MenuSettingsD850': `record 1 int8u
1757 PhotoShootingMenuBankImageArea int8u&0x07 0=FX (36x24);1=DX (24x16);2=5:4 (30x24);3=1.2x (30x20);4=1:1 (24x24)`,
  'Nikon::MoreSettingsD850': `record 1 int8u
36 PhotoShootingMenuBank int8u&0x03 0=A;1=B;2=C;3=D
37 PrimarySlot int8u&0x80 0=XQD Card;1=SD Card`,
  'NikonCustom::SettingsD850': `record 1 int8u
0.2 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus;3=Focus + Release
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 AFPointSelection int8u&0x10 0=55 Points;1=15 Points
1.4 Three-DTrackingFaceDetection int8u&0x08 0=Off;1=On
1.5 BlockShotAFResponse int8u&0x07 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delay)
2.1 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.2 AFPointBrightness int8u&0x06 0=Auto;1=On;2=Off
4.1 ISODisplay int8u&0x08 0=Show ISO Sensitivity;1=Show Frame Count
4.2 GridDisplay int8u&0x02 0=On;1=Off
5.1 LCDIllumination int8u&0x20 0=Off;1=On
5.2 ElectronicFront-CurtainShutter int8u&0x08 0=Off;1=On
6.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.2 CommandDialsReverseRotation int8u&0x18 @43
6.3 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (Auto Reset)
7.1 ExposureControlStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
7.2 ISOStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
7.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
8.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
10.1 MultiSelectorShootMode int8u&0xe0 @54
10.2 MultiSelectorPlaybackMode int8u&0x0c @32
10.3 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
11.1 ExposureDelayMode int8u&0xe0 0=Off;1=0.2 s;2=0.5 s;3=1 s;4=2 s;5=3 s
11.2 CLModeShootingSpeed int8u&0x0f
12.1 MaxContinuousRelease int8u
13.1 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.2 AutoBracketModeM int8u&0x0c @39
14.1 Func1Button int8u&0x3f @55
15.1 PreviewButton int8u&0x3f @55
16.1 AssignBktButton int8u&0x07 @45
18.1 CommandDialsChangeMainSub int8u&0xe0 @46
18.2 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Excluded)
18.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
18.4 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
19.1 StandbyTimer int8u&0xf0 @47
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
20.3 SelfTimerShotCount int8u&0x0f
21.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;3=10 s;4=20 s;5=1 min;6=5 min;7=10 min
21.2 LiveViewMonitorOffTime int8u&0x1c 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min;6=No Limit
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
23.1 FlashSyncSpeed int8u&0xf0 @56
23.2 FlashShutterSpeed int8u&0x0f @28
31.1 ModelingFlash int8u&0x20 0=On;1=Off
36.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
37.1 MultiSelectorLiveView int8u&0xc0 0=Reset;1=Zoom;3=Not Used
38.1 ShutterSpeedLock int8u&0x80 0=Off;1=On
38.2 ApertureLock int8u&0x40 0=Off;1=On
38.3 MovieShutterButton int8u&0x10 0=Take Photo;1=Record Movies
38.4 FlashExposureCompArea int8u&0x04 0=Entire Frame;1=Background Only
38.5 AutoFlashISOSensitivity int8u&0x02 0=Subject and Background;1=Subject Only
41.1 MovieFunc1Button int8u&0xf0 @57
41.2 MoviePreviewButton int8u&0x0f @58
42.1 Func1ButtonPlusDials int8u&0x0f @59
43.1 PreviewButtonPlusDials int8u&0x0f @59
45.1 AssignMovieRecordButtonPlusDials int8u&0x0f @60
46.1 FineTuneOptHighlightWeighted int8u&0x0f
47.1 DynamicAreaAFDisplay int8u&0x80 0=Off;1=On
47.2 AFPointIllumination int8u&0x40 0=Off;1=On During Manual Focusing
47.3 StoreByOrientation int8u&0x18 0=Off;1=Focus Point;2=Focus Point and AF-area Mode
48.1 MatrixMetering int8u&0x80 0=Face Detection On;1=Face Detection Off
48.2 LiveViewButtonOptions int8u&0x30 0=Enable;1=Enable (Standby Timer Active);2=Disable
48.3 AFModeRestrictions int8u&0x03 0=No Restrictions;1=AF-C;2=AF-S
49.1 LimitAFAreaModeSelection int8u&0x7e @61
52.1 LensFocusFunctionButtons int8u&0x3f 3=AE/AF Lock;4=AE Lock Only;7=AF Lock Only;8=AF-On;24=Preset Focus Point;26=Flash Disable/Enable;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 153 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 153 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only);56=AF-Area Mode (Dynamic Area 9 Points);57=AF-Area Mode + AF-On (Dynamic Area 9 Points)
66.1 VerticalMultiSelector int8u&0xff @62
67.1 AssignMB-D18FuncButton int8u&0x3f @63
68.1 AssignMB-D18FuncButtonPlusDials int8u&0x0f 0=None;1=Choose Image Area;2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;7=Photo Shooting Menu Bank;8=Exposure Delay Mode;10=ISO Sensitivity;11=Exposure Mode;12=Exposure Compensation;13=Metering Mode
70.1 AF-OnButton int8u&0x3f 0=None;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 153 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 153 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);56=AF-Area Mode (Dynamic Area 9 Points);57=AF-Area Mode + AF-On (Dynamic Area 9 Points)
71.1 SubSelector int8u&0x80 0=Focus Point Selection;1=Same as MultiSelector
72.1 SubSelectorCenter int8u&0x3f @63
73.1 SubSelectorPlusDials int8u&0x0f @64
74.1 AssignMovieSubselector int8u&0xf0 @65
75.1 AssignMovieFunc1ButtonPlusDials int8u&0x10 0=None;1=Choose Image Area
75.2 AssignMoviePreviewButtonPlusDials int8u&0x01 0=None;1=Choose Image Area
76.1 AssignMovieSubselectorPlusDials int8u&0x10 0=None;1=Choose Image Area
77.1 SyncReleaseMode int8u&0x80 0=No Sync;1=Sync
77.2 ContinuousModeLiveView int8u&0x40 0=Off;1=On
78.1 Three-DTrackingWatchArea int8u&0x80 0=Wide;1=Normal
78.2 SubjectMotion int8u&0x60 0=Steady;1=Middle;2=Erratic
78.3 AFActivation int8u&0x08 0=Shutter/AF-On;1=AF-On Only
78.4 ShutterReleaseButtonAE-L int8u&0x03 0=Off;1=On (Half Press);2=On (Burst Mode)
79.1 AssignMB-D18AF-OnButton int8u&0x7f 0=None;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 153 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 153 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);56=AF-Area Mode (Dynamic Area 9 Points);57=AF-Area Mode + AF-On (Dynamic Area 9 Points);100=Same as Camera AF-On Button
80.1 Func2Button int8u&0x3f 0=None;15=My Menu Top Item;20=My Menu;55=Rating
82.1 AssignMovieFunc2Button int8u&0x70 0=None;3=Index Marking;4=View Photo Shooting Info`,
  'NikonCustom::SettingsD5000': `record 1 int8u
0.1 AFAreaModeSetting int8u&0x60 @23
0.2 AFAssist int8u&0x01 0=On;1=Off
2.1 Beep int8u&0xc0 0=Off;1=Low;2=High
2.2 GridDisplay int8u&0x02 0=On;1=Off
2.3 ISODisplay int8u&0x08 0=On;1=Off
2.4 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
3.1 FileNumberSequence int8u&0x08 0=On;1=Off
4.1 RangeFinder int8u&0x10 0=Off;1=On
4.2 DateImprint int8u&0x08 0=Off;1=On
4.3 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
5.1 EVStepSize int8u&0x40 0=1/3 EV;1=1/2 EV
9.1 ExposureDelayMode int8u&0x40 0=Off;1=On
11.1 AutoBracketSet int8u&0xc0 0=Exposure;1=Active D-Lighting;2=WB Bracketing
12.1 TimerFunctionButton int8u&0x38 @66
15.1 AELockButton int8u&0x38 @22
16.1 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
16.2 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
17.1 MeteringTime int8u&0x70 0=4 s;1=8 s;2=20 s;3=1 min;4=30 min
17.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=15 min
18.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
18.2 SelfTimerShotCount int8u&0x1e
19.1 ImageReviewTime int8u&0xe0 0=4 s;1=8 s;2=20 s;3=1 min;4=10 min
20.1 PlaybackMenusTime int8u&0xe0 0=8 s;1=12 s;2=20 s;3=1 min;4=10 min
22.1 InternalFlash int8u&0xc0 0=TTL;1=Manual
22.2 ManualFlashOutput int8u&0x1f
32.1 LiveViewAF int8u&0x60 0=Face Priority;1=Wide Area;2=Normal Area;3=Subject Tracking`,
  'NikonCustom::SettingsD5100': `record 1 int8u
0.1 AF-CPrioritySelection int8u&0x80 0=Release;1=Focus
1.1 AFAssist int8u&0x01 0=On;1=Off
3.1 Beep int8u&0xc0 0=Off;1=Low;2=High
3.2 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
3.3 ISODisplay int8u&0x08 0=On;1=Off
4.1 FileNumberSequence int8u&0x08 0=On;1=Off
5.1 RangeFinder int8u&0x10 0=Off;1=On
5.2 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.1 EVStepSize int8u&0x40 0=1/3 EV;1=1/2 EV
10.1 ExposureDelayMode int8u&0x40 0=Off;1=On
12.1 AutoBracketSet int8u&0xc0 0=Exposure;1=WB Bracketing;2=Active D-Lighting
13.1 TimerFunctionButton int8u&0x38 @66
16.1 AELockButton int8u&0x38 @22
17.1 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
17.2 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
18.1 MeteringTime int8u&0x70 0=4 s;1=8 s;2=20 s;3=1 min;4=30 min
18.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=20 min
19.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
19.2 SelfTimerShotCount int8u&0x0f
20.1 ImageReviewTime int8u&0xe0 0=4 s;1=8 s;2=20 s;3=1 min;4=10 min
20.2 LiveViewMonitorOffTime int8u&0x1c 0=3 min;1=5 min;2=10 min;3=15 min;4=20 min;5=30 min
21.1 PlaybackMenusTime int8u&0xe0 0=8 s;1=12 s;2=20 s;3=1 min;4=10 min
23.1 ManualFlashOutput int8u&0x1f`,
  'NikonCustom::SettingsD5200': `record 1 int8u
0.1 AF-CPrioritySelection int8u&0x80 0=Release;1=Focus
0.2 NumberOfFocusPoints int8u&0x10 0=39 Points;1=11 Points
1.1 AFAssist int8u&0x01 0=On;1=Off
3.1 Beep int8u&0xc0 0=Off;1=Low;2=High
3.2 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
3.3 ISODisplay int8u&0x08 0=On;1=Off
4.1 FileNumberSequence int8u&0x08 0=On;1=Off
5.1 RangeFinder int8u&0x04 0=Off;1=On
5.2 ReverseExposureCompDial int8u&0x10 0=No;1=Yes
5.3 ReverseShutterSpeedAperture int8u&0x08 0=No;1=Yes
5.4 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.1 EVStepSize int8u&0x40 0=1/3 EV;1=1/2 EV
10.1 ExposureDelayMode int8u&0x40 0=Off;1=On
12.1 AutoBracketSet int8u&0xc0 0=Exposure;1=WB Bracketing;2=Active D-Lighting
13.1 FunctionButton int8u&0x1f 3=AE/AF Lock;4=AE Lock Only;6=AE Lock (hold);7=AF Lock Only;8=AF-ON;16=+ NEF (RAW);18=Active D-Lighting;25=Live View;26=Image Quality;27=ISO;28=White Balance;29=HDR;30=Auto Bracketing;31=AF-area Mode
16.1 AELockButton int8u&0x0f 3=AE/AF Lock;4=AE Lock Only;6=AE Lock (hold);7=AF Lock Only;8=AF-ON
17.1 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
18.1 StandbyTimer int8u&0xe0 0=4 s;1=8 s;2=20 s;3=1 min;4=30 min
18.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=15 min
19.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
19.2 SelfTimerShotCount int8u&0x0f
20.1 ImageReviewTime int8u&0xe0 1=4 s;2=8 s;4=20 s;5=1 min;7=10 min
20.2 LiveViewMonitorOffTime int8u&0x1c 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min
21.1 PlaybackMenusTime int8u&0xe0 1=8 s;4=20 s;5=1 min;6=5 min;7=10 min
23.1 InternalFlash int8u&0xc0 0=TTL;1=Manual
23.2 ManualFlashOutput int8u&0x1f`,
  'NikonCustom::SettingsD7000': `record 1 int8u
0.1 AF-CPrioritySelection int8u&0x80 0=Release;1=Focus
0.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
0.3 NumberOfFocusPoints int8u&0x10 0=39 Points;1=11 Points
0.4 FocusTrackingLockOn int8u&0x07 0=Off;1=1 Short;2=2;3=3 Normal;4=4;5=5 Long
1.1 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
1.2 AFPointIllumination int8u&0x06 0=Auto;1=On;2=Off
1.3 AFAssist int8u&0x01 0=On;1=Off
2.1 BatteryOrder int8u&0x40 0=MB-D11 First;1=Camera Battery First
2.2 AF-OnForMB-D11 int8u&0x1c 0=AE/AF Lock;1=AE Lock Only;2=AF Lock Only;3=AE Lock (hold);4=AF-ON;5=FV Lock;6=Same as FUNC Button
2.3 MB-D11BatteryType int8u&0x03 0=LR6 (AA alkaline);1=Ni-MH (AA Ni-MH);2=FR6 (AA lithium)
3.1 BeepPitch int8u&0xc0 0=Off;1=Low;2=High
3.2 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
3.3 ISODisplay int8u&0x0c @25
3.4 GridDisplay int8u&0x02 0=On;1=Off
3.5 ViewfinderWarning int8u&0x01 0=On;1=Off
4.1 ShootingInfoDisplay int8u&0xc0 0=Auto;2=Manual (dark on light);3=Manual (light on dark)
4.2 LCDIllumination int8u&0x20 0=Off;1=On
4.3 FileNumberSequence int8u&0x08 0=On;1=Off
4.4 ScreenTips int8u&0x04 0=Off;1=On
4.5 BeepVolume int8u&0x03 0=Off;1=1;2=2;3=3
5.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
5.2 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On Auto Reset
6.1 ExposureControlStep int8u&0x40 0=1/3 EV;1=1/2 EV
6.2 ISOSensitivityStep int8u&0x10 0=1/3 EV;1=1/2 EV
7.1 CenterWeightedAreaSize int8u&0xe0 0=6 mm;1=8 mm;2=10 mm;3=13 mm;4=Average
10.1 ExposureDelayMode int8u&0x40 0=Off;1=On
10.2 CLModeShootingSpeed int8u&0x07
11 MaxContinuousRelease int8u
12.1 AutoBracketSet int8u&0xe0 @26
12.2 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.1 FuncButton int8u&0xf8 @67
14.1 PreviewButton int8u&0xf8 @67
15.1 OKButton int8u&0x18 0=Off;1=Select Center Focus Point;2=Highlight Active Focus Point;3=Not Used
16.1 AELockButton int8u&0x38 @27
17.1 CommandDialsReverseRotation int8u&0x80 0=No;1=Yes
17.2 CommandDialsChangeMainSub int8u&0x60 0=Off;1=On;2=On (A mode only)
17.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
17.4 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Exclude)
17.5 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
17.6 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
18.1 MeteringTime int8u&0xf0 @40
18.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=15 min
19.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
19.2 SelfTimerInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
19.3 SelfTimerShotCount int8u&0x0f
20.1 ImageReviewTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
20.2 LiveViewMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
21.1 MenuMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
21.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
22.1 FlashSyncSpeed int8u&0xf0 @38
22.2 FlashShutterSpeed int8u&0x0f @28
23.1 FlashControlBuilt-in int8u&0xc0 0=TTL;1=Manual;2=Repeating Flash;3=Commander Mode
23.2 ManualFlashOutput int8u&0x1f
24.1 RepeatingFlashOutput int8u&0x70
24.2 RepeatingFlashCount int8u&0x0f
25.1 RepeatingFlashRate int8u&0xf0
26.1 CommanderInternalTTLCompBuiltin int8u&0x1f
27.1 CommanderInternalTTLCompGroupA int8u&0x1f
28.1 CommanderInternalTTLCompGroupB int8u&0x1f
30.1 FlashWarning int8u&0x80 0=On;1=Off
30.2 ModelingFlash int8u&0x20 0=On;1=Off
34.1 LiveViewAFAreaMode int8u&0x60 0=Face-Priority;1=NormalArea;2=WideArea;3=SubjectTracking
34.2 LiveViewAFMode int8u&0x02 0=AF-C;1=AF-F
35.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min`,
  'NikonCustom::SettingsD4': `record 1 int8u
0.1 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus;3=Focus + Release
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 AFPointSelection int8u&0x10 0=51 Points;1=11 Points
1.4 FocusTrackingLockOn int8u&0x07 0=Off;1=1 (Short);2=2;3=3 (Normal);4=4;5=5 (Long)
2.1 AFActivation int8u&0x80 0=Shutter/AF-On;1=AF-On Only
2.2 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
4.1 Pitch int8u&0x40 0=High;1=Low
4.2 NoMemoryCard int8u&0x20 0=Release Locked;1=Enable Release
4.3 GridDisplay int8u&0x02 0=On;1=Off
5.1 ShootingInfoDisplay int8u&0xc0 1=Auto;2=Manual (dark on light);3=Manual (light on dark)
5.2 LCDIllumination int8u&0x20 0=Off;1=On
5.3 ScreenTips int8u&0x04 0=Off;1=On
5.4 Beep int8u&0x03 0=Off;1=Low;2=Medium;3=High
6.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.2 RearDisplay int8u&0x40 0=ISO;1=Exposures Remaining
6.3 ViewfinderDisplay int8u&0x20 0=Frame Count;1=Exposures Remaining
6.4 CommandDialsReverseRotation int8u&0x18 @43
6.5 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
7.1 ExposureControlStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
7.2 ISOStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
7.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
8.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
10.1 MultiSelectorShootMode int8u&0xc0 0=Select Center Focus Point (Reset);2=Preset Focus Point (Pre);3=Not Used (None)
10.2 MultiSelectorPlaybackMode int8u&0x30 @32
10.3 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
11.1 ExposureDelayMode int8u&0xc0 0=Off;1=1 s;2=2 s;3=3 s
11.2 CHModeShootingSpeed int8u&0x10 0=10 fps;1=11 fps
11.3 CLModeShootingSpeed int8u&0x0f
12 MaxContinuousRelease int8u
13.1 AutoBracketSet int8u&0xe0 @26
13.2 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.3 AutoBracketModeM int8u&0x0c @39
14.1 FuncButton int8u&0xf8 @68
14.2 FuncButtonPlusDials int8u&0x07 @69
15.1 PreviewButton int8u&0xf8 @68
15.2 PreviewButtonPlusDials int8u&0x07 @69
16.1 AssignBktButton int8u&0x07 @45
18.1 CommandDialsChangeMainSub int8u&0xe0 @46
18.2 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Excluded)
18.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
18.4 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
18.5 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
19.1 StandbyTimer int8u&0xf0 0=4 s;1=6 s;3=10 s;5=30 s;6=1 min;7=5 min;8=10 min;9=30 min
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotCount int8u&0x0f
20.3 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
21.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;2=10 s;3=20 s;4=1 min;5=5 min;6=10 min
21.2 LiveViewMonitorOffTime int8u&0x1c 0=5 min;1=10 min;2=15 min;3=20 min;4=30 min;5=No Limit
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
23.1 FlashSyncSpeed int8u&0xf0 1=1/250 s (auto FP);2=1/250 s;3=1/200 s;4=1/160 s;5=1/125 s;6=1/100 s;7=1/80 s;8=1/60 s
23.2 FlashShutterSpeed int8u&0x0f @28
31.1 ModelingFlash int8u&0x20 0=On;1=Off
36.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
37.1 PlaybackZoom int8u&0x01 0=Use Separate Zoom Buttons;1=Use Either Zoom Button with Command Dial
38.1 ShutterSpeedLock int8u&0x80 0=Off;1=On
38.2 ApertureLock int8u&0x40 0=Off;1=On
38.3 MovieShutterButton int8u&0x30 0=Take Photo;1=Record Movies;2=Live Frame Grab
38.4 FlashExposureCompArea int8u&0x04 0=Entire frame;1=Background only
41.1 MovieFunctionButton int8u&0x70 @48
41.2 MoviePreviewButton int8u&0x07 @49
42.1 VerticalMultiSelector int8u&0x60 0=Same as Multi-Selector with Info(U/D) & Playback(R/L);1=Same as Multi-Selector with Info(R/L) & Playback(U/D);2=Focus Point Selection
42.2 VerticalFuncButton int8u&0x1f 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;18=My Menu;20=Grid Display;26=Flash Disable/Enable
43.1 VerticalFuncButtonPlusDials int8u&0xf0 0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;6=Shooting Bank Menu;7=ISO Sensitivity;8=Exposure Mode;9=Exposure Compensation;10=Metering
43.2 AssignMovieRecordButton int8u&0x07 0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;3=ISO Sensitivity;4=Shooting Bank Menu
46.1 DynamicAreaAFDisplay int8u&0x80 0=Off;1=On
46.2 AFPointIllumination int8u&0x60 0=Off;1=On in Continuous Shooting Modes;2=On During Manual Focusing;3=On in Continuous Shooting and Manual Focusing
46.3 StoreByOrientation int8u&0x18 0=Off;1=Focus Point;2=Focus Point and AF-area mode
46.4 GroupAreaAFIllumination int8u&0x04 0=Squares;1=Dots
46.5 AFPointBrightness int8u&0x03 0=Low;1=Normal;2=High;3=Extra High
47.1 AFOnButton int8u&0x70 0=AF On;1=AE/AF Lock;2=AE Lock Only;3=AE Lock (reset on release);4=AE Lock (hold);5=AF Lock Only;6=None
47.2 VerticalAFOnButton int8u&0x07 0=Same as AF On;1=AF On;2=AE/AF Lock;3=AE Lock Only;4=AE Lock (reset on release);5=AE Lock (hold);6=AF Lock Only;7=None
48.1 SubSelectorAssignment int8u&0x80 0=Focus Point Selection;1=Same As Multi-selector
48.2 MovieSubSelectorAssignment int8u&0x07 0=None;1=Index Marking;2=AE/AF Lock;3=AE Lock Only;4=AE Lock (hold);5=AF Lock Only;6=View Photo Shooting Info
49.1 SubSelector int8u&0xf8 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;18=My Menu;19=Reset;20=Grid Display;21=Disable Synchronized Release;22=Remote Release Only;23=Preview;26=Flash Disable/Enable
49.2 SubSelectorPlusDials int8u&0x07 0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;4=Choose Non-CPU Lens Number;6=Shooting Bank Menu
50.1 MatrixMetering int8u&0x80 0=Face Detection On;1=Face Detection Off
50.2 LiveViewButtonOptions int8u&0x30 0=Enable;1=Enable (standby time active);2=Disable
50.3 AFModeRestrictions int8u&0x03 0=Off;1=AF-C;2=AF-S
51.1 LimitAFAreaModeSelection int8u&0x7e @51
52.1 MovieFunctionButtonPlusDials int8u&0x10 0=None;1=Choose Image Area
52.2 MoviePreviewButtonPlusDials int8u&0x01 0=None;1=Choose Image Area
53.1 MovieSubSelectorAssignmentPlusDials int8u&0x10 0=None;1=Choose Image Area
54.1 AssignRemoteFnButton int8u&0x1f @52
55.1 LensFocusFunctionButtons int8u&0x3f @53`,
  'Nikon::RotationInfoD500': `record 1 int8u
26 Rotation int8u&0x03 0=Horizontal;1=Rotate 270 CW;2=Rotate 90 CW;3=Rotate 180
32 Interval int8u
36 IntervalFrame int8u
1330 FlickerReductionIndicator int8u&0x01 0=On;1=Off`,
  'Nikon::JPGInfoD500': `record 1 int8u
36 JPGCompression int8u&0x01 0=Size Priority;1=Optimal Quality`,
  'Nikon::BracketingInfoD500': `record 1 int8u
15 AEBracketingSteps int8u&0xff @8
16 WBBracketingSteps int8u&0xff @9
23 ADLBracketingStep int8u&0xf0 0=Off;1=Low;2=Normal;3=High;4=Extra High;8=Auto
24 ADLBracketingType int8u&0x0f 0=Off;1=2 Shots;2=3 Shots;3=4 Shots;4=5 Shots`,
  'Nikon::ShootingMenuD500': `record 1 int8u
0 PhotoShootingMenuBank int8u&0x03 0=A;1=B;2=C;3=D
2 PrimarySlot int8u&0x80 0=XQD Card;1=SD Card
4 ISOAutoShutterTime int8u&0x3f @10
5 ISOAutoHiLimit int8u&0xff @11
7 FlickerReduction int8u&0x20 0=Enable;1=Disable
7.1 PhotoShootingMenuBankImageArea int8u&0x07 0=FX (36x24);1=DX (24x16);2=5:4 (30x24);3=1.2x (30x20);4=1.3x (18x12)`,
  'Nikon::CustomSettingsD500': `record 1 int8u
0 CustomSettingsD5 >NikonCustom::SettingsD5
0 CustomSettingsD500 >NikonCustom::SettingsD500`,
  'Nikon::OtherInfoD500': `record 1 int8u
532 NikonMeteringMode int8u&0x03 0=Matrix;1=Center;2=Spot;3=Highlight`,
  'Nikon::SeqInfoD6': `record 1 int8u
36 IntervalShooting int16u
40 IntervalFrame int16u
43 ImageArea int8u @70`,
  'Nikon::IntervalInfoD6': `record 1 int8u
380 Intervals int32u
384 ShotsPerInterval int32u
388 IntervalExposureSmoothing int8u 0=Off;1=On
390 IntervalPriority int8u 0=Off;1=On
424 FocusShiftNumberShots int8u
428 FocusShiftStepWidth int8u
432 FocusShiftInterval int8u
436 FocusShiftExposureLock int8u 0=Off;1=On
526 DiffractionCompensation int8u 0=Off;1=On
532 FlashControlMode int8u @71
538 FlashGNDistance? int8u @14
542 FlashOutput? int8u
552 FlashRemoteControl? int8u 0=Group;1=Quick Wireless;2=Remote Repeating
556 FlashMasterControlMode int8u 0=TTL;1=Manual;2=Auto;3=Off
558 FlashMasterCompensation? int8s
562 FlashMasterOutput? int8u
564 FlashWirelessOption? int8u 0=Optical AWL;1=Off
714 MovieType? int8u 0=MOV;1=MP4`,
  'NikonCustom::SettingsD610': `record 1 int8u
0.1 AF-CPrioritySelection int8u&0x80 0=Release;1=Focus
0.2 AF-SPrioritySelection int8u&0x20 0=Release;1=Focus
0.3 NumberOfFocusPoints int8u&0x10 0=39 Points;1=11 Points
0.4 FocusTrackingLockOn int8u&0x07 0=Off;1=1 Short;2=2;3=3 Normal;4=4;5=5 Long
1.1 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
1.2 AFPointIllumination int8u&0x06 0=Auto;1=On;2=Off
1.3 AFAssist int8u&0x01 0=On;1=Off
5.1 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On Auto Reset
6.1 ExposureControlStep int8u&0x40 0=1/3 EV;1=1/2 EV
6.2 ISOSensitivityStep int8u&0x10 0=1/3 EV;1=1/2 EV
7.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
7.2 FineTuneOptMatrixMetering int8u&0x0f
8.1 FineTuneOptCenterWeighted int8u&0xf0
8.2 FineTuneOptSpotMetering int8u&0x0f
17.1 ShutterReleaseButtonAE-L int8u&0x02 0=Off;1=On
18.1 StandbyTimer int8u&0xf0 0=4 s;1=6 s;2=10 s;3=30 s;4=1 min;5=5 min;6=10 min;7=30 min;8=No Limit
18.2 RemoteOnDuration int8u&0x03 0=1 min;1=5 min;2=10 min;3=20 min
19.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
19.2 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
19.3 SelfTimerShotCount int8u&0x0f
20.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;2=10 s;3=20 s;4=1 min;5=5 min;6=10 min
20.2 LiveViewMonitorOffTime int8u&0x1c 0=5 min;1=10 min;2=15 min;3=20 min;4=30 min;5=No Limit
21.1 MenuMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
21.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
35.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min`,
  'Nikon::MenuSettingsZ6III': `record 1 int8u
360 SingleFrame int8u
364 HighFrameRate int8u 0=Off;1=CH;2=CH*;3=C30;4=C120;5=C60;6=C15
444 MultipleExposureMode int8u 0=Off;1=On;2=On (Series)
446 MultiExposureShots int8u
476 IntervalDurationHours int32u
480 IntervalDurationMinutes int32u
484 IntervalDurationSeconds int32u
492 Intervals int32u
496 ShotsPerInterval int32u
500 IntervalExposureSmoothing int8u 0=Off;1=On
502 IntervalPriority int8u 0=Off;1=On
536 FocusShiftNumberShots int8u
540 FocusShiftStepWidth int8u
544 FocusShiftInterval int8u
548 FocusShiftExposureLock int8u 0=Off;1=On
648 AutoISO int8u 0=Off;1=On
650 ISOAutoHiLimit? int16u 5=ISO 200;6=ISO 250;7=ISO 320;8=ISO 400;9=ISO 500;10=ISO 640;11=ISO 800;12=ISO 1000;13=ISO 1250;14=ISO 1600;15=ISO 2000;16=ISO 2500;17=ISO 3200;18=ISO 4000;19=ISO 5000;20=ISO 6400;21=ISO 8000;22=ISO 10000;23=ISO 12800;24=ISO 16000;25=ISO 20000;26=ISO 25600;27=ISO 32000;28=ISO 40000;29=ISO 51200;30=ISO 64000;31=ISO Hi 0.3;32=ISO Hi 0.7;33=ISO Hi 1.0;35=ISO Hi 1.7
718 DiffractionCompensation int8u 0=Off;1=On
719 AutoDistortionControl int8u 0=Off;1=On
720 FlickerReductionShooting int8u 0=Off;1=On
722 NikonMeteringMode int8u 0=Matrix;1=Center;2=Spot;3=Highlight
724 FlashControlMode int8u @71
730 FlashGNDistance? int8u @14
734 FlashOutput? int8u
742 FlashWirelessOption? int8u 0=Off;1=Optical AWL;2=Optical/Radio AWL;3=Radio AWL
744 FlashRemoteControl? int8u 0=Group;1=Quick Wireless;2=Remote Repeating
748 FlashMasterControlMode int8u 0=TTL;1=Manual;2=Auto;3=Off
750 FlashMasterCompensation? int8s
754 FlashMasterOutput? int8u
832 AFAreaMode int8u @72
834 VRMode int8u 0=Off;1=Normal;2=Sport
838 BracketSet int8u 0=AE/Flash;1=AE;2=Flash;3=White Balance;4=Active-D Lighting
840 BracketProgram int8u 0=Disabled;2=2F;3=3F;4=4F;5=5F;7=7F;9=9F
842 BracketIncrement int8u @73
852 HDR int8u 0=Off;1=On;2=On (Series)
858 SecondarySlotFunction int8u @74
864 HDRLevel int8u 0=Auto;1=Extra High;2=High;3=Normal;4=Low
868 Slot2JpgSize? int8u 0=Large (6048x4032);1=Medium (4528x3024);2=Small (3024x2016)
878 SubjectDetection int8u @75
880 DynamicAFAreaSize int8u 0=Small;1=Medium;2=Large
884 ToneMap? int8u 0=SDR;1=HLG
888 PortraitImpressionBalance int8u 0=Off;1=Mode 1;2=Mode 2;3=Mode 3
902 HighFrequencyFlickerReduction? int8u 0=Off;1=On
904 PixelShiftShooting int8u 0=Off;1=On;2=On (Series)
906 PixelShiftNumberShots int8u 0=4;1=8;2=16;3=32
908 PixelShiftDelay int8u
910 PixelShiftInterval int8u
1002 SubjectDetectionAreaMF int8u 0=Off;1=All;2=Wide (L);3=Wide (S)
1004 LinkVRToFocusPoint? int8u 0=Off;1=On
1046 MovieSlowMotion? int8u 0=Off;1=On (4x);2=On (5x)
1050 MovieType int8u @76
1162 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
1164 MovieFrameRate? int8u 0=240p;1=200p;2=120p;3=100p;4=60p;5=50p;6=30p;7=25p;8=24p
1255 CustomSettingsZ6III >NikonCustom::SettingsZ6III
2300 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
2302 TimeZone int8u @77
2308 MonitorBrightness? int8u @78
2444 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
2450 EnergySavingMode? int8u 0=Off;1=On
2476 USBPowerDelivery? int8u 0=Off;1=On
2480 SaveFocusPosition? int8u 0=Off;1=On
2487 SilentPhotography? int8u 0=Off;1=On
2496 AirplaneMode? int8u 0=Off;1=On`,
  'Nikon::IntervalInfoZ7II': `record 1 int8u
36 IntervalShooting int16u
40 IntervalFrame int16u
43 ImageArea int8u @70`,
  'Nikon::PortraitInfoZ7II': `record 1 int8u
160 PortraitImpressionBalance int8u[2]`,
  'Nikon::MenuInfoZ7II': `record 1 int8u
16 MenuSettingsOffsetZ7II >Nikon::MenuSettingsZ7II`,
  'Nikon::SeqInfoZ9': `record 1 int8u
32 FocusShiftShooting int8u
40 IntervalShooting int16u
42 IntervalFrame int16u`,
  'Nikon::AutoCaptureInfo': `record 1 int8u
0 AutoCapturedFrame int8u 0=No;5=Yes
1 AutoCaptureCriteria int8u
55 AutoCaptureRecordingTime int8u 0=1 Sec;1=3 Sec;2=5 Sec;4=30 Sec;5=No Limit;6=2 Sec;7=10 Sec;8=20 Sec;9=1 Min;10=3 Min;11=5 Min;12=10 Min;13=30 Min
56 AutoCaptureWaitTime int8u 0=No Wait;1=10 Sec;2=30 Sec;3=1 Min;4=5 Min;5=10 Min;6=30 Min;7=1 Sec;8=2 Sec;9=3 Sec;10=5 Sec;11=20 Sec;12=3 Min
74 AutoCaptureDistanceFar int8u
78 AutoCaptureDistanceNear int8u
95 AutoCaptureCriteriaMotionDirection int8u
99 AutoCaptureCriteriaMotionSpeed int8u
100 AutoCaptureCriteriaMotionSize int8u
105 AutoCaptureCriteriaSubjectSize int8u
106 AutoCaptureCriteriaSubjectType int8u @75`,
  'Nikon::MenuInfoZ8': `record 1 int8u
16 MenuSettingsOffsetZ8v1 >Nikon::MenuSettingsZ8v1
16 MenuSettingsOffsetZ8v2 ?
16 MenuSettingsOffsetZ8v2 >Nikon::MenuSettingsZ8v2`,
  'Nikon::Offset13InfoZ9': `record 1 int8s
3048 AFAreaInitialXPosition int8s
3049 AFAreaInitialYPosition int8s
3050 AFAreaInitialWidth int8u
3051 AFAreaInitialHeight int8u`,
  'Nikon::MenuInfoZ9': `record 1 int8u
16 MenuSettingsOffsetZ9 >Nikon::MenuSettingsZ9
16 MenuSettingsOffsetZ9v3 ?
16 MenuSettingsOffsetZ9v4 >Nikon::MenuSettingsZ9v3
16 MenuSettingsOffsetZ9v4 ?
16 MenuSettingsOffsetZ9v4 >Nikon::MenuSettingsZ9v4`,
  'NikonCapture::HighlightData': `record 1 int8s
0 ShadowProtection int8s
1 SaturationAdj int8s
6 HighlightProtection int8s`,
  'NikonCapture::CropData': `record 1 int8u
30 CropLeft double
38 CropTop double
46 CropRight double
54 CropBottom double
142 CropOutputWidthInches double
150 CropOutputHeightInches double
158 CropScaledResolution double
174 CropSourceResolution double
182 CropOutputResolution double
190 CropOutputScale double
198 CropOutputWidth double
206 CropOutputHeight double
214 CropOutputPixels double`,
  'NikonCapture::PictureCtrl': `record 1 int8u
0 PictureControlActive int8u 0=Off;1=On
19 PictureControlMode string[16]
42 QuickAdjust int8u
43 SharpeningAdj int8u
44 ContrastAdj int8u
45 BrightnessAdj int8u
46 SaturationAdj int8u
47 HueAdj int8u`,
  'NikonCapture::RedEyeData': `record 1 int8u
0 RedEyeCorrection int8u 0=Off;1=Automatic;2=Click on Eyes`,
  'NikonCapture::Exposure': `record 1 int8u
0 ExposureAdj int16s
18 ExposureAdj2 double
36 ActiveD-Lighting int8u 0=Off;1=On
37 ActiveD-LightingMode int8u 0=Unchanged;1=Off;2=Low;3=Normal;4=High;6=Extra High;7=Extra High 1;8=Extra High 2`,
  'NikonCapture::Brightness': `record 1 int8u
0 BrightnessAdj double
8 EnhanceDarkTones int8u 0=Off;1=On`,
  'NikonCapture::DLightingHQ': `record 4 int32u
0 D-LightingHQShadow int32u
1 D-LightingHQHighlight int32u
2 D-LightingHQColorBoost int32u`,
  'NikonCapture::NoiseReduction': `record 1 int8u
4 EdgeNoiseReduction int8u 0=Off;1=On
5 ColorMoireReductionMode int8u 0=Off;1=Low;2=Medium;3=High
9 NoiseReductionIntensity int32u
13 NoiseReductionSharpness int32u
17 NoiseReductionMethod int16u 0=Faster;1=Better Quality;2=Better Quality 2013
21 ColorMoireReduction int8u 0=Off;1=On
23 NoiseReduction int8u 0=Off;1=On
24 ColorNoiseReductionIntensity int32u
28 ColorNoiseReductionSharpness int32u`,
  'NikonCapture::PhotoEffects': `record 1 int8u
0 PhotoEffectsType int8u 0=None;1=B&W;2=Sepia;3=Tinted
4 PhotoEffectsRed int16s
6 PhotoEffectsGreen int16s
8 PhotoEffectsBlue int16s`,
  'NikonCapture::ColorBoost': `record 1 int8u
0 ColorBoostType int8u 0=Nature;1=People
1 ColorBoostLevel int32u`,
  'NikonCapture::WBAdjData': `record 1 int8u
0 WBAdjRedBalance double
8 WBAdjBlueBalance double
16 WBAdjMode int8u 1=Use Gray Point;2=Recorded Value;3=Use Temperature;4=Calculate Automatically;5=Auto2;6=Underwater;7=Auto1
20 WBAdjLighting int16u 0=None;256=Incandescent;512=Daylight (direct sunlight);513=Daylight (shade);514=Daylight (cloudy);768=Standard Fluorescent (warm white);769=Standard Fluorescent (3700K);770=Standard Fluorescent (cool white);771=Standard Fluorescent (5000K);772=Standard Fluorescent (daylight);773=Standard Fluorescent (high temperature mercury vapor);1024=High Color Rendering Fluorescent (warm white);1025=High Color Rendering Fluorescent (3700K);1026=High Color Rendering Fluorescent (cool white);1027=High Color Rendering Fluorescent (5000K);1028=High Color Rendering Fluorescent (daylight);1280=Flash;1281=Flash (FL-G1 filter);1282=Flash (FL-G2 filter);1283=Flash (TN-A1 filter);1284=Flash (TN-A2 filter);1536=Sodium Vapor Lamps
24 WBAdjTemperature int16u
37 WBAdjTint int32s`,
  'NikonCapture::DLightingHS': `record 4 int32u
0 D-LightingHSAdjustment int32u
1 D-LightingHSColorBoost int32u`,
  'NikonCapture::UnsharpData': `record 1 int8u
0 UnsharpCount int8u
19 Unsharp1Color int16u 0=RGB;1=Red;2=Green;3=Blue;4=Yellow;5=Magenta;6=Cyan
23 Unsharp1Intensity int16u
25 Unsharp1HaloWidth int16u
27 Unsharp1Threshold int8u
46 Unsharp2Color int16u 0=RGB;1=Red;2=Green;3=Blue;4=Yellow;5=Magenta;6=Cyan
50 Unsharp2Intensity int16u
52 Unsharp2HaloWidth int16u
54 Unsharp2Threshold int8u
73 Unsharp3Color int16u 0=RGB;1=Red;2=Green;3=Blue;4=Yellow;5=Magenta;6=Cyan
77 Unsharp3Intensity int16u
79 Unsharp3HaloWidth int16u
81 Unsharp3Threshold int8u
100 Unsharp4Color int16u 0=RGB;1=Red;2=Green;3=Blue;4=Yellow;5=Magenta;6=Cyan
104 Unsharp4Intensity int16u
106 Unsharp4HaloWidth int16u
108 Unsharp4Threshold int8u`,
  'Nikon::ROC': `record 4 int32u
0 DigitalROC int32u`,
  'Nikon::GEM': `record 4 int32u
0 DigitalGEM int32u`,
  'NikonCustom::SettingsD5': `record 1 int8u
0.1 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus;3=Focus + Release
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 NumberOfFocusPoints int8u&0x10 0=55 Points;1=15 Points
1.4 Three-DTrackingFaceDetection int8u&0x08 0=Off;1=On
1.5 BlockShotAFResponse int8u&0x07
2.1 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.2 AFPointBrightness int8u&0x06 0=Auto;1=On;2=Off
4.1 ISODisplay int8u&0x08 0=Show ISO Sensitivity;1=Show Frame Count
4.2 GridDisplay int8u&0x02 0=On;1=Off
5.1 LCDIllumination int8u&0x20 0=Off;1=On
5.2 ElectronicFront-CurtainShutter int8u&0x08 0=Off;1=On
6.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.2 CommandDialsReverseRotation int8u&0x18 @43
6.3 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
7.1 ExposureControlStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
7.2 ISOStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
7.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
8.1 CenterWeightedAreaSize int8u&0xe0 0=8 mm;1=12 mm;2=15 mm;3=20 mm;4=Average
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
10.1 MultiSelectorShootMode int8u&0xe0 0=Select Center Focus Point (Reset);1=Zoom On/Off;2=Preset Focus Point (Pre);4=Not Used (None)
10.3 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
11.1 ExposureDelayMode int8u&0xc0 0=Off;1=1 s;2=2 s;3=3 s
11.2 CLModeShootingSpeed int8u&0x0f
12.1 MaxContinuousRelease int8u
13.1 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.2 AutoBracketModeM int8u&0x0c @39
14.1 Func1Button int8u&0x3f @79
15.1 PreviewButton int8u&0x3f @79
16.1 AssignBktButton int8u&0x07 @45
18.1 CommandDialsChangeMainSub int8u&0xe0 @46
18.2 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Excluded)
18.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
18.4 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
19.1 StandbyTimer int8u&0xf0 @47
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
20.3 SelfTimerShotCount int8u&0x0f
21.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;3=10 s;4=20 s;5=1 min;6=5 min;7=10 min
21.2 LiveViewMonitorOffTime int8u&0x1c 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min;6=No Limit
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
23.1 FlashSyncSpeed int8u&0xf0 @56
23.2 FlashShutterSpeed int8u&0x0f @28
31.1 ModelingFlash int8u&0x20 0=On;1=Off
36.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
37.1 MultiSelectorLiveView int8u&0xc0 0=Reset;1=Zoom;3=Not Used
38.1 ShutterSpeedLock int8u&0x80 0=Off;1=On
38.2 ApertureLock int8u&0x40 0=Off;1=On
38.3 MovieShutterButton int8u&0x10 0=Take Photo;1=Record Movies
38.4 FlashExposureCompArea int8u&0x04 0=Entire Frame;1=Background Only
38.5 AutoFlashISOSensitivity int8u&0x02 0=Subject and Background;1=Subject Only
41.1 MovieFunc1Button int8u&0xf0 @57
41.2 MoviePreviewButton int8u&0x0f @58
42.1 Func1ButtonPlusDials int8u&0x0f @59
43.1 PreviewButtonPlusDials int8u&0x0f @59
45.1 AssignMovieRecordButtonPlusDials int8u&0x0f @60
46.1 FineTuneOptHighlightWeighted int8u&0x0f
47.1 DynamicAreaAFDisplay int8u&0x80 0=Off;1=On
47.2 AFPointIllumination int8u&0x40 0=Off;1=On During Manual Focusing
47.3 StoreByOrientation int8u&0x18 0=Off;1=Focus Point;2=Focus Point and AF-area Mode
48.1 MatrixMetering int8u&0x80 0=Face Detection On;1=Face Detection Off
48.2 LiveViewButtonOptions int8u&0x30 0=Enable;1=Enable (Standby Timer Active);2=Disable
48.3 AFModeRestrictions int8u&0x03 0=No Restrictions;1=AF-C;2=AF-S
49.1 LimitAFAreaModeSelection int8u&0x7e @61
52.1 LensFocusFunctionButtons int8u&0x3f @80
66.1 VerticalMultiSelector int8u&0xff @62
67.1 VerticalFuncButton int8u&0x3f @81
68.1 VerticalFuncPlusDials int8u&0x0f 0=None;1=Choose Image Area;2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;7=Photo Shooting Menu Bank;8=Exposure Delay Mode;10=ISO Sensitivity;11=Exposure Mode;12=Exposure Compensation;13=Metering
70.1 AF-OnButton int8u&0x3f @82
71.1 SubSelector int8u&0x80 0=Focus Point Selection;1=Same as MultiSelector
72.1 SubSelectorCenter int8u&0x3f @81
73.1 SubSelectorPlusDials int8u&0x0f @64
74.1 AssignMovieSubselector int8u&0xf0 @65
75.1 AssignMovieFunc1ButtonPlusDials int8u&0x10 0=None;1=Choose Image Area
75.2 AssignMoviePreviewButtonPlusDials int8u&0x01 0=None;1=Choose Image Area (DX/1.3x)
76.1 AssignMovieSubselectorPlusDials int8u&0x10 0=None;1=Choose Image Area
77.1 SyncReleaseMode int8u&0x80 0=No Sync;1=Sync
78.1 Three-DTrackingWatchArea int8u&0x80 0=Wide;1=Normal
78.2 SubjectMotion int8u&0x60 0=Steady;1=Middle;2=Erratic
78.3 AFActivation int8u&0x08 0=Shutter/AF-On;1=AF-On Only
78.4 ShutterReleaseButtonAE-L int8u&0x03 0=Off;1=On (Half Press);2=On (Burst Mode)
79.1 VerticalAFOnButton int8u&0x7f 0=None;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);100=Same as AF-On
80.1 Func2Button int8u&0x3f 0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;19=Grid Display;20=My Menu;21=Disable Synchronized Release;22=Remote Release Only;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only)
81.1 Func2ButtonPlusDials int8u&0x0f @59
82.1 AssignMovieFunc2Button int8u&0x70 0=None;3=Index Marking;4=View Photo Shooting Info
83.1 Func3Button int8u&0x03 0=None;1=Voice Memo;2=Rating;3=Connect To Network`,
  'NikonCustom::SettingsD500': `record 1 int8u
0.1 CustomSettingsBank int8u&0x03 0=A;1=B;2=C;3=D
1.1 AF-CPrioritySelection int8u&0xc0 0=Release;1=Release + Focus;2=Focus;3=Focus + Release
1.2 AF-SPrioritySelection int8u&0x20 0=Focus;1=Release
1.3 NumberOfFocusPoints int8u&0x10 0=55 Points;1=15 Points
1.4 Three-DTrackingFaceDetection int8u&0x08 0=Off;1=On
1.5 BlockShotAFResponse int8u&0x07
2.1 FocusPointWrap int8u&0x08 0=No Wrap;1=Wrap
2.2 AFPointBrightness int8u&0x06 0=Auto;1=On;2=Off
4.1 ISODisplay int8u&0x08 0=Show ISO Sensitivity;1=Show Frame Count
4.2 GridDisplay int8u&0x02 0=On;1=Off
5.1 LCDIllumination int8u&0x20 0=Off;1=On
5.2 ElectronicFront-CurtainShutter int8u&0x08 0=Off;1=On
6.1 ReverseIndicators int8u&0x80 0=+ 0 -;1=- 0 +
6.2 CommandDialsReverseRotation int8u&0x18 @43
6.3 EasyExposureCompensation int8u&0x03 0=Off;1=On;2=On (auto reset)
7.1 ExposureControlStepSize int8u&0xc0 0=1/3 EV;1=1/2 EV;2=1 EV
7.2 ISOStepSize int8u&0x30 0=1/3 EV;1=1/2 EV;2=1 EV
7.3 ExposureCompStepSize int8u&0x0c 0=1/3 EV;1=1/2 EV;2=1 EV
8.1 CenterWeightedAreaSize int8u&0xe0 0=6 mm;1=8 mm;2=10 mm;3=13 mm;4=Average
8.2 FineTuneOptMatrixMetering int8u&0x0f
9.1 FineTuneOptCenterWeighted int8u&0xf0
9.2 FineTuneOptSpotMetering int8u&0x0f
10.1 MultiSelectorShootMode int8u&0xe0 @54
10.2 MultiSelectorPlaybackMode int8u&0x0c @32
10.3 MultiSelector int8u&0x01 0=Do Nothing;1=Reset Meter-off Delay
11.1 ExposureDelayMode int8u&0xc0 0=Off;1=1 s;2=2 s;3=3 s
11.2 CLModeShootingSpeed int8u&0x0f
12.1 MaxContinuousRelease int8u
13.1 AutoBracketOrder int8u&0x10 0=0,-,+;1=-,0,+
13.2 AutoBracketModeM int8u&0x0c @39
14.1 Func1Button int8u&0x3f @83
15.1 PreviewButton int8u&0x3f @83
16.1 AssignBktButton int8u&0x07 @45
18.1 CommandDialsChangeMainSub int8u&0xe0 @46
18.2 CommandDialsMenuAndPlayback int8u&0x18 0=On;1=Off;2=On (Image Review Excluded)
18.3 CommandDialsApertureSetting int8u&0x04 0=Sub-command Dial;1=Aperture Ring
18.4 ReleaseButtonToUseDial int8u&0x01 0=No;1=Yes
19.1 StandbyTimer int8u&0xf0 @47
20.1 SelfTimerTime int8u&0xc0 0=2 s;1=5 s;2=10 s;3=20 s
20.2 SelfTimerShotInterval int8u&0x30 0=0.5 s;1=1 s;2=2 s;3=3 s
20.3 SelfTimerShotCount int8u&0x0f
21.1 ImageReviewMonitorOffTime int8u&0xe0 0=2 s;1=4 s;3=10 s;4=20 s;5=1 min;6=5 min;7=10 min
21.2 LiveViewMonitorOffTime int8u&0x1c 1=5 min;2=10 min;3=15 min;4=20 min;5=30 min;6=No Limit
22.1 MenuMonitorOffTime int8u&0xe0 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
22.2 ShootingInfoMonitorOffTime int8u&0x1c 0=4 s;2=10 s;4=20 s;5=1 min;6=5 min;7=10 min
23.1 FlashSyncSpeed int8u&0xf0 @56
23.2 FlashShutterSpeed int8u&0x0f @28
31.1 ModelingFlash int8u&0x20 0=On;1=Off
36.1 PlaybackMonitorOffTime int8u&0xe0 0=4 s;1=10 s;2=20 s;3=1 min;4=5 min;5=10 min
37.1 MultiSelectorLiveView int8u&0xc0 0=Reset;1=Zoom;3=Not Used
38.1 ShutterSpeedLock int8u&0x80 0=Off;1=On
38.2 ApertureLock int8u&0x40 0=Off;1=On
38.3 MovieShutterButton int8u&0x10 0=Take Photo;1=Record Movies
38.4 FlashExposureCompArea int8u&0x04 0=Entire Frame;1=Background Only
38.5 AutoFlashISOSensitivity int8u&0x02 0=Subject and Background;1=Subject Only
41.1 MovieFunc1Button int8u&0xf0 @57
41.2 MoviePreviewButton int8u&0x0f @58
42.1 Func1ButtonPlusDials int8u&0x0f @84
43.1 PreviewButtonPlusDials int8u&0x0f @84
45.1 AssignMovieRecordButtonPlusDials int8u&0x0f 0=None;1=Choose Image Area (DX/1.3x);2=Shutter Speed & Aperture Lock;7=Photo Shooting Menu Bank;11=Exposure Mode
46.1 FineTuneOptHighlightWeighted int8u&0x0f
47.1 DynamicAreaAFDisplay int8u&0x80 0=Off;1=On
47.2 AFPointIllumination int8u&0x40 0=Off;1=On During Manual Focusing
47.3 StoreByOrientation int8u&0x18 0=Off;1=Focus Point;2=Focus Point and AF-area Mode
47.4 GroupAreaAFIllumination int8u&0x04 0=Squares;1=Dots
48.1 MatrixMetering int8u&0x80 0=Face Detection On;1=Face Detection Off
48.2 LiveViewButtonOptions int8u&0x30 0=Enable;1=Enable (Standby Timer Active);2=Disable
48.3 AFModeRestrictions int8u&0x03 0=No Restrictions;1=AF-C;2=AF-S
49.1 LimitAFAreaModeSelection int8u&0x7e @61
52.1 LensFocusFunctionButtons int8u&0x3f @80
66.1 VerticalMultiSelector int8u&0xff @62
67.1 AssignMB-D17FuncButton int8u&0x3f @81
68.1 AssignMB-D17FuncButtonPlusDials int8u&0x0f 0=None;1=Choose Image Area (DX/1.3x);2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;7=Photo Shooting Menu Bank;8=Exposure Delay Mode;10=ISO Sensitivity;11=Exposure Mode;12=Exposure Compensation;13=Metering Mode
70.1 AF-OnButton int8u&0x3f @82
71.1 SubSelector int8u&0x80 0=Focus Point Selection;1=Same as MultiSelector
72.1 SubSelectorCenter int8u&0x3f @81
73.1 SubSelectorPlusDials int8u&0x0f 0=None;1=Choose Image Area (DX/1.3x);2=Shutter Speed & Aperture Lock;4=Choose Non-CPU Lens Number;7=Photo Shooting Menu Bank
74.1 AssignMovieSubselector int8u&0xf0 @65
75.1 AssignMovieFunc1ButtonPlusDials int8u&0x10 0=None;1=Choose Image Area (DX/1.3x)
75.2 AssignMoviePreviewButtonPlusDials int8u&0x01 0=None;1=Choose Image Area (DX/1.3x)
76.1 AssignMovieSubselectorPlusDials int8u&0x10 0=None;1=Choose Image Area (DX/1.3x)
77.1 SyncReleaseMode int8u&0x80 0=No Sync;1=Sync
78.1 Three-DTrackingWatchArea int8u&0x80 0=Wide;1=Normal
78.2 SubjectMotion int8u&0x60 0=Steady;1=Middle;2=Erratic
78.3 AFActivation int8u&0x08 0=Shutter/AF-On;1=AF-On Only
78.4 ShutterReleaseButtonAE-L int8u&0x03 0=Off;1=On (Half Press);2=On (Burst Mode)
79.1 AssignMB-D17AF-OnButton int8u&0x7f 0=None;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);100=Same as Camera AF-On Button
80.1 Func2Button int8u&0x3f 0=None;15=My Menu Top Item;20=My Menu;55=Rating
82.1 AssignMovieFunc2Button int8u&0x70 0=None;3=Index Marking;4=View Photo Shooting Info`,
  'NikonCustom::SettingsZ6III': `record 1 int8u
3 AF-CPrioritySelection int8u 0=Release;1=Release + Focus;3=Focus
5 AF-SPrioritySelection int8u 0=Release;1=Focus
7 BlockShotAFResponse int8u 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delayed)
11 AFPointSel int8u 0=Use All;1=Use Half
13 StoreByOrientation int8u 0=Off;1=Focus Point;2=Focus Point and AF-area mode
15 AFActivation int8u 0=AF-On Only;1=Shutter/AF-On
16 AF-OnOutOfFocusRelease? int8u 0=Disable;1=Enable
17 LimitAF-AreaModeSelPinpoint? int8u 0=Limit;1=No Limit
19 LimitAF-AreaModeSelWideAF_S? int8u 0=Limit;1=No Limit
20 LimitAF-AreaModeSelWideAF_L? int8u 0=Limit;1=No Limit
21 LimitAFAreaModeSelAuto? int8u 0=Limit;1=No Limit
22 FocusPointWrap? int8u 0=No Wrap;1=Wrap
23 ManualFocusPointIllumination? int8u 0=On During Focus Point Selection Only;1=On
24 DynamicAreaAFAssist? int8u 0=Focus Point Only;1=Focus and Surrounding Points
26 AF-AssistIlluminator int8u 0=Off;1=On
27 ManualFocusRingInAFMode int8u 0=Off;1=On
29 ExposureControlStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
31 EasyExposureCompensation int8u 0=Off;1=On;2=On (auto reset)
33 CenterWeightedAreaSize int8u 0=Standard;1=Small;4=Average
35 FineTuneOptMatrixMetering int8s
37 FineTuneOptCenterWeighted int8s
39 FineTuneOptSpotMetering int8s
41 FineTuneOptHighlightWeighted int8s
43 ShutterReleaseButtonAE-L int8u 0=Off;1=On (Half Press);2=On (Burst Mode)
45 SelfTimerTime int8u 0=2 s;1=5 s;2=10 s;3=20 s
49 SelfTimerShotCount int8u
53 SelfTimerShotInterval int8u 0=0.5 s;1=1 s;2=2 s;3=3 s
55 PlaybackMonitorOffTime int8u @85
57 MenuMonitorOffTime int8u @85
59 ImageReviewMonitorOffTime int8u @85
61 ShootingInfoMonitorOffTime int8u @85
63 CLModeShootingSpeed int8u
65 MaxContinuousRelease int16s
69 SyncReleaseMode? int8u 0=No Sync;1=Sync
75 LimitSelectableImageAreaDX? int8u 0=Limit;1=No Limit
76 LimitSelectableImageArea1To1? int8u 0=Limit;1=No Limit
77 LimitSelectableImageArea16To9? int8u 0=Limit;1=No Limit
78 FileNumberSequence int8u 0=Off;1=On
81 FocusPeakingLevel? int8u 0=High Sensitivity;1=Standard Sensitivity;2=Low Sensitivity
83 FocusPeakingHighlightColor? int8u 0=Red;1=Yellow;2=Blue;3=White
85 ContinuousModeDisplay int8u 0=Off;1=On
87 FlashSyncSpeed int8u 0=1/60 s;1=1/80 s;2=1/100 s;3=1/125 s;4=1/160 s;5=1/200 s
89 HighSpeedSync int8u 0=Off;1=On
91 FlashShutterSpeed int8u @86
93 FlashExposureCompArea int8u 0=Entire Frame;1=Background Only
95 AutoFlashISOSensitivity int8u 0=Subject and Background;1=Subject Only
97 ModelingFlash int8u 0=Off;1=On
99 AutoBracketModeM int8u @87
101 AutoBracketOrder int8u 0=0,-,+;1=-,0,+
103 Func1Button int8u @88
119 Func2Button int8u @88
135 AFOnButton int8u @88
147 SubSelector? int8u @88
159 AssignMovieRecordButton? int8u @88
163 LensFunc1Button int8u @88
171 LensFunc2Button int8u @88
177 LensControlRing int8u @89
179 MultiSelectorShootMode int8u @88
183 MultiSelectorPlaybackMode int8u @88
187 ShutterSpeedLock int8u 0=Off;1=On
188 ApertureLock int8u 0=Off;1=On
189 CmdDialsReverseRotExposureComp int8u
190 CmdDialsReverseRotation int8u 0=No;1=Shutter Speed & Aperture
190 CmdDialsReverseRotation int8u @90
195 UseDialWithoutHold? int8u 0=Off;1=On
197 ReverseIndicators? int8u 0=+ 0 -;1=- 0 +
199 MovieFunc1Button int8u @88
205 MovieFunc2Button int8u @88
211 MovieAF-OnButton int8u @88
223 MovieLensControlRing int8u @91
225 MovieMultiSelector? int8u @88
229 MovieAFSpeed int8u
231 MovieAFSpeedApply int8u 0=Always;1=Only During Recording
233 MovieAFTrackingSensitivity int8u 0=1 (High);1=2;2=3;3=4 (Normal);4=5;5=6;6=7 (Low)
241 LCDIllumination? int8u 0=Off;1=On
242 ExtendedShutterSpeeds int8u 0=Off;1=On
245 FocusPointPersistence int8u 0=Auto;1=Off
257 FlashBurstPriority? int8u 0=Frame Rate;1=Exposure
319 LimitAF-AreaModeSelDynamic_S? int8u 0=Limit;1=No Limit
320 LimitAF-AreaModeSelDynamic_M? int8u 0=Limit;1=No Limit
321 LimitAF-AreaModeSelDynamic_L? int8u 0=Limit;1=No Limit
323 LimitAF-AreaModeSel3DTracking? int8u 0=Limit;1=No Limit
325 PlaybackFlickUp? int8u @92
329 PlaybackFlickDown? int8u @92
333 ISOStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
340 TouchFn? int8u 0=Off;1=On
341 TouchFnRole? int8u @88
345 TouchFnAreaWide? int8u @93
347 TouchFnAreaTall? int8u @93
350 EVFImageFrame? int8u 0=Off;1=On
351 EVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
353 VirtualHorizonStyle? int8u 0=Type A (Cockpit);1=Type B (Sides)
415 Func1ButtonPlaybackMode? int8u @88
417 Func2ButtonPlaybackMode? int8u @88
431 MovieRecordButtonPlaybackMode? int8u @88
463 ControlRingResponse int8u 0=High;1=Low
559 FocusPeakingDisplay? int8u 0=Off;1=On`,
  'Nikon::MenuSettingsZ7II': `record 1 int8u
90 SingleFrame int8u
92 ReleaseMode int8u 0=Continuous Low;1=Continuous High;2=Continuous High (Extended);4=Timer;5=Single Frame
160 IntervalDurationHours int32u
164 IntervalDurationMinutes int32u
168 IntervalDurationSeconds int32u
176 Intervals int32u
180 ShotsPerInterval int32u
184 IntervalExposureSmoothing int8u 0=Off;1=On
186 IntervalPriority int8u 0=Off;1=On
220 FocusShiftNumberShots int8u
224 FocusShiftStepWidth int8u
228 FocusShiftInterval int8u
232 FocusShiftExposureLock int8u 0=Off;1=On
322 DiffractionCompensation int8u 0=Off;1=On
323 AutoDistortionControl int8u 0=Off;1=On
326 NikonMeteringMode int8u 0=Matrix;1=Center;2=Spot;3=Highlight
328 FlashControlMode int8u @71
334 FlashGNDistance? int8u @14
338 FlashOutput? int8u
346 FlashWirelessOption? int8u 0=Off;1=Optical AWL;2=Optical/Radio AWL;3=Radio AWL
348 FlashRemoteControl? int8u 0=Group;1=Quick Wireless;2=Remote Repeating
352 FlashMasterControlMode int8u 0=TTL;1=Manual;2=Auto;3=Off
354 FlashMasterCompensation? int8s
358 FlashMasterOutput? int8u
502 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
504 MovieFrameRate? int8u 0=120p;1=100p;2=60p;3=50p;4=30p;5=25p;6=24p
506 MovieSlowMotion? int8u 0=Off;1=On (4x);2=On (5x)
510 MovieType? int8u 0=MOV;1=MP4
516 MovieISOAutoManualMode? int16u @94
568 MovieActiveD-Lighting? int8u 0=Off;2=Low;3=Normal;4=High;5=Extra High
572 MovieHighISONoiseReduction? int8u 0=Off;1=Low;2=Normal;3=High
574 MovieVignetteControl? int8u 0=Off;1=Low;2=Normal;3=High
576 MovieVignetteControlSameAsPhoto? int8u 0=No;1=Yes
577 MovieDiffractionCompensation? int8u 0=Off;1=On
578 MovieAutoDistortionControl? int8u 0=Off;1=On
584 MovieFocusMode? int8u 0=Manual;1=AF-S;2=AF-C;4=AF-F
590 MovieVibrationReduction? int8u 0=Off;1=On (Normal);2=On (Sport)
591 MovieVibrationReductionSameAsPhoto? int8u 0=No;1=Yes
858 HDMIOutputN-Log? int8u 0=Off;1=On`,
  'Nikon::MenuSettingsZ8v1': `record 1 int8u
0 MenuSettingsZ8 >Nikon::MenuSettingsZ8
943 CustomSettingsZ8 >NikonCustom::SettingsZ8
1684 TimeZone int8u @77
1690 MonitorBrightness? int8u @78
1698 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
1712 AFFineTune? int8u 0=Off;1=On
1716 NonCPULens1FocalLength? int16u
1718 NonCPULens2FocalLength? int16u
1720 NonCPULens3FocalLength? int16u
1722 NonCPULens4FocalLength? int16u
1724 NonCPULens5FocalLength? int16u
1726 NonCPULens6FocalLength? int16u
1728 NonCPULens7FocalLength? int16u
1730 NonCPULens8FocalLength? int16u
1732 NonCPULens9FocalLength? int16u
1734 NonCPULens10FocalLength? int16u
1736 NonCPULens11FocalLength? int16u
1738 NonCPULens12FocalLength? int16u
1740 NonCPULens13FocalLength? int16u
1742 NonCPULens14FocalLength? int16u
1744 NonCPULens15FocalLength? int16u
1746 NonCPULens16FocalLength? int16u
1748 NonCPULens17FocalLength? int16u
1750 NonCPULens18FocalLength? int16u
1752 NonCPULens19FocalLength? int16u
1754 NonCPULens20FocalLength? int16u
1756 NonCPULens1MaxAperture? int16u @95
1758 NonCPULens2MaxAperture? int16u @95
1760 NonCPULens3MaxAperture? int16u @95
1762 NonCPULens4MaxAperture? int16u @95
1764 NonCPULens5MaxAperture? int16u @95
1766 NonCPULens6MaxAperture? int16u @95
1768 NonCPULens7MaxAperture? int16u @95
1770 NonCPULens8MaxAperture? int16u @95
1772 NonCPULens9MaxAperture? int16u @95
1774 NonCPULens10MaxAperture? int16u @95
1776 NonCPULens11MaxAperture? int16u @95
1778 NonCPULens12MaxAperture? int16u @95
1780 NonCPULens13MaxAperture? int16u @95
1782 NonCPULens14MaxAperture? int16u @95
1784 NonCPULens15MaxAperture? int16u @95
1786 NonCPULens16MaxAperture? int16u @95
1788 NonCPULens17MaxAperture? int16u @95
1790 NonCPULens18MaxAperture? int16u @95
1792 NonCPULens19MaxAperture? int16u @95
1794 NonCPULens20MaxAperture? int16u @95
1808 HDMIOutputResolution int8u 0=Auto;1=4320p;2=2160p;3=1080p;4=1080i;5=720p
1826 AirplaneMode? int8u 0=Off;1=On
1827 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
1862 EnergySavingMode? int8u 0=Off;1=On
1890 USBPowerDelivery? int8u 0=Off;1=On
1899 SensorShield? int8u 0=Stays Open;1=Closes`,
  'Nikon::MenuSettingsZ8v2': `record 1 int8u
0 MenuSettingsZ8 >Nikon::MenuSettingsZ8
943 CustomSettingsZ8 >NikonCustom::SettingsZ8
1698 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
1700 TimeZone int8u @77
1706 MonitorBrightness? int8u @78
1728 AFFineTune? int8u 0=Off;1=On
1732 NonCPULens1FocalLength? int16u
1734 NonCPULens2FocalLength? int16u
1736 NonCPULens3FocalLength? int16u
1738 NonCPULens4FocalLength? int16u
1740 NonCPULens5FocalLength? int16u
1742 NonCPULens6FocalLength? int16u
1744 NonCPULens7FocalLength? int16u
1746 NonCPULens8FocalLength? int16u
1748 NonCPULens9FocalLength? int16u
1750 NonCPULens10FocalLength? int16u
1752 NonCPULens11FocalLength? int16u
1754 NonCPULens12FocalLength? int16u
1756 NonCPULens13FocalLength? int16u
1758 NonCPULens14FocalLength? int16u
1760 NonCPULens15FocalLength? int16u
1762 NonCPULens16FocalLength? int16u
1764 NonCPULens17FocalLength? int16u
1766 NonCPULens18FocalLength? int16u
1768 NonCPULens19FocalLength? int16u
1770 NonCPULens20FocalLength? int16u
1812 NonCPULens1MaxAperture? int32u
1816 NonCPULens2MaxAperture? int32u
1820 NonCPULens3MaxAperture? int32u
1824 NonCPULens4MaxAperture? int32u
1828 NonCPULens5MaxAperture? int32u
1832 NonCPULens6MaxAperture? int32u
1836 NonCPULens7MaxAperture? int32u
1840 NonCPULens8MaxAperture? int32u
1844 NonCPULens9MaxAperture? int32u
1848 NonCPULens10MaxAperture? int32u
1852 NonCPULens11MaxAperture? int32u
1856 NonCPULens12MaxAperture? int32u
1860 NonCPULens13MaxAperture? int32u
1864 NonCPULens14MaxAperture? int32u
1868 NonCPULens15MaxAperture? int32u
1872 NonCPULens16MaxAperture? int32u
1876 NonCPULens17MaxAperture? int32u
1880 NonCPULens18MaxAperture? int32u
1884 NonCPULens19MaxAperture? int32u
1888 NonCPULens20MaxAperture? int32u
1904 HDMIOutputResolution int8u 0=Auto;1=4320p;2=2160p;3=1080p;4=1080i;5=720p
1922 AirplaneMode? int8u 0=Off;1=On
1923 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
1958 EnergySavingMode? int8u 0=Off;1=On
1986 USBPowerDelivery? int8u 0=Off;1=On
1995 SensorShield? int8u 0=Stays Open;1=Closes
2046 PixelShiftShooting int8u 0=Off;1=On;2=On (Series)
2048 PixelShiftNumberShots int8u 0=4;1=8;2=16;3=32
2050 PixelShiftDelay int8u 0=Off;1=1 s;2=2 s;3=3 s;4=5 s;5=10 s
2052 PlaybackButton int8u @96
2054 WBButton int8u @96
2056 BracketButton int8u @96
2058 LensFunc1ButtonPlaybackMode int8u @96
2060 LensFunc2ButtonPlaybackMode int8u @96
2062 PlaybackButtonPlaybackMode int8u @96
2064 BracketButtonPlaybackMode int8u @96
2206 MaximumApertureLV? int8u 0=Off;1=On
2208 ReleaseModeButton int8u @96
2216 ReleaseModeButtonPlaybackMode int8u @96`,
  'Nikon::MenuSettingsZ9': `record 1 int8u
140 MultipleExposureMode int8u 0=Off;1=On;2=On (Series)
142 MultiExposureShots int8u
188 Intervals int32u
192 ShotsPerInterval int32u
232 FocusShiftNumberShots int8u
236 FocusShiftStepWidth int8u
240 FocusShiftInterval int8u
244 FocusShiftExposureLock? int8u 0=Off;1=On
274 PhotoShootingMenuBank int8u 0=A;1=B;2=C;3=D
276 ExtendedMenuBanks int8u 0=Off;1=On
308 PhotoShootingMenuBankImageArea int8u 0=FX;1=DX;4=16:9;8=1:1
322 AutoISO int8u 0=Off;1=On
324 ISOAutoHiLimit? int16u @94
326 ISOAutoFlashLimit? int16u @94
334 ISOAutoShutterTime int16s @97
416 MovieVignetteControl? int8u 0=Off;1=Low;2=Normal;3=High
418 DiffractionCompensation int8u 0=Off;1=On
420 FlickerReductionShooting int8u 0=Off;1=On
424 FlashControlMode int8u @71
426 FlashMasterCompensation? int8s
430 FlashGNDistance? int8u @14
434 FlashOutput? int8u
444 FlashRemoteControl? int8u 0=Group;1=Quick Wireless;2=Remote Repeating
456 FlashWirelessOption? int8u 0=Off;1=Optical AWL;2=Optical/Radio AWL;3=Radio AWL
528 AFAreaMode int8u @72
530 VRMode int8u 0=Off;1=Normal;2=Sport
534 BracketSet int8u 0=AE/Flash;1=AE;2=Flash;3=White Balance;4=Active-D Lighting
536 BracketProgram int8u 0=Disabled;2=2F;3=3F;4=4F;5=5F;7=7F;9=9F
538 BracketIncrement int8u @73
556 SecondarySlotFunction int8u @74
572 DXCropAlert int8u 0=Off;1=On
574 SubjectDetection int8u @75
576 DynamicAFAreaSize int8u 0=Small;1=Medium;2=Large
604 MovieImageArea? int8u&0x01 0=FX;1=DX
614 MovieType? int8u @76
616 MovieISOAutoHiLimit? int16u @94
618 MovieISOAutoControlManualMode? int8u 0=Off;1=On
620 MovieISOAutoManualMode? int16u @94
696 MovieActiveD-Lighting? int8u 0=Off;2=Low;3=Normal;4=High;5=Extra High
698 MovieHighISONoiseReduction? int8u 0=Off;1=Low;2=Normal;3=High
704 MovieFlickerReduction int8u 0=Auto;1=50Hz;2=60Hz
706 MovieMeteringMode? int8u 0=Matrix;1=Center;2=Spot;3=Highlight
708 MovieFocusMode? int8u 0=Manual;1=AF-S;2=AF-C;4=AF-F
710 MovieAFAreaMode int8u @72
712 MovieVRMode? int8u 0=Off;1=Normal;2=Sport
716 MovieElectronicVR? int8u 0=Off;1=On
718 MovieSoundRecording? int8u 0=Off;1=Auto;2=Manual
720 MicrophoneSensitivity? int8u
722 MicrophoneAttenuator? int8u 0=Off;1=On
724 MicrophoneFrequencyResponse? int8u 0=Wide Range;1=Vocal Range
726 WindNoiseReduction? int8u 0=Off;1=On
748 MovieToneMap? int8u 0=SDR;1=HLG;2=N-Log
754 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
756 MovieFrameRate? int8u 0=120p;1=100p;2=60p;3=50p;4=30p;5=25p;6=24p
762 MicrophoneJackPower? int8u 0=Off;1=On
763 MovieDXCropAlert? int8u 0=Off;1=On
764 MovieSubjectDetection? int8u @75
799 CustomSettingsZ9 >NikonCustom::SettingsZ9
1426 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
1428 TimeZone int8u @77
1434 MonitorBrightness? int8u
1456 AFFineTune? int8u 0=Off;1=On
1552 HDMIOutputResolution int8u 0=Auto;1=4320p;2=2160p;3=1080p;4=1080i;5=720p
1565 SetClockFromLocationData? int8u 0=Off;1=On
1572 AirplaneMode? int8u 0=Off;1=On
1573 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
1608 EnergySavingMode? int8u 0=Off;1=On
1632 RecordLocationData? int8u 0=Off;1=On
1636 USBPowerDelivery? int8u 0=Off;1=On
1645 SensorShield? int8u 0=Stays Open;1=Closes`,
  'Nikon::MenuSettingsZ9v3': `record 1 int8u
72 HighFrameRate int8u 0=Off;1=CH;2=CH*;3=C30;4=C120;5=C60;6=C15
154 MultipleExposureMode int8u 0=Off;1=On;2=On (Series)
156 MultiExposureShots int8u
204 Intervals int32u
208 ShotsPerInterval int32u
248 FocusShiftNumberShots int8u
252 FocusShiftStepWidth int8u
256 FocusShiftInterval int8u
260 FocusShiftExposureLock? int8u 0=Off;1=On
290 PhotoShootingMenuBank int8u 0=A;1=B;2=C;3=D
292 ExtendedMenuBanks int8u 0=Off;1=On
328 PhotoShootingMenuBankImageArea int8u 0=FX;1=DX;4=16:9;8=1:1
342 AutoISO int8u 0=Off;1=On
344 ISOAutoHiLimit? int16u @94
346 ISOAutoFlashLimit? int16u @94
354 ISOAutoShutterTime int16s @97
436 MovieVignetteControl? int8u 0=Off;1=Low;2=Normal;3=High
438 DiffractionCompensation int8u 0=Off;1=On
440 FlickerReductionShooting int8u 0=Off;1=On
444 FlashControlMode int8u @71
446 FlashMasterCompensation? int8s
450 FlashGNDistance? int8u @14
454 FlashOutput? int8u
548 AFAreaMode int8u @72
550 VRMode int8u 0=Off;1=Normal;2=Sport
554 BracketSet int8u 0=AE/Flash;1=AE;2=Flash;3=White Balance;4=Active-D Lighting
556 BracketProgram int8u 0=Disabled;2=2F;3=3F;4=4F;5=5F;7=7F;9=9F
558 BracketIncrement int8u @73
576 SecondarySlotFunction int8u @74
592 DXCropAlert int8u 0=Off;1=On
594 SubjectDetection int8u @75
596 DynamicAFAreaSize int8u 0=Small;1=Medium;2=Large
636 HighFrequencyFlickerReduction? int8u 0=Off;1=On
646 MovieImageArea? int8u&0x01 0=FX;1=DX
656 MovieType? int8u @76
658 MovieISOAutoHiLimit? int16u @94
660 MovieISOAutoControlManualMode? int8u 0=Off;1=On
662 MovieISOAutoManualMode? int16u @94
736 MovieActiveD-Lighting? int8u 0=Off;2=Low;3=Normal;4=High;5=Extra High
738 MovieHighISONoiseReduction? int8u 0=Off;1=Low;2=Normal;3=High
744 MovieFlickerReduction int8u 0=Auto;1=50Hz;2=60Hz
746 MovieMeteringMode? int8u 0=Matrix;1=Center;2=Spot;3=Highlight
748 MovieFocusMode? int8u 0=Manual;1=AF-S;2=AF-C;4=AF-F
750 MovieAFAreaMode int8u @72
752 MovieVRMode? int8u 0=Off;1=Normal;2=Sport
756 MovieElectronicVR? int8u 0=Off;1=On
758 MovieSoundRecording? int8u 0=Off;1=Auto;2=Manual
760 MicrophoneSensitivity? int8u
762 MicrophoneAttenuator? int8u 0=Off;1=On
764 MicrophoneFrequencyResponse? int8u 0=Wide Range;1=Vocal Range
766 WindNoiseReduction? int8u 0=Off;1=On
788 MovieToneMap? int8u 0=SDR;1=HLG;2=N-Log
794 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
796 MovieFrameRate? int8u 0=120p;1=100p;2=60p;3=50p;4=30p;5=25p;6=24p
802 MicrophoneJackPower? int8u 0=Off;1=On
803 MovieDXCropAlert? int8u 0=Off;1=On
804 MovieSubjectDetection? int8u @75
812 MovieHighResZoom? int8u 0=Off;1=On
847 CustomSettingsZ9 >NikonCustom::SettingsZ9
1474 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
1476 TimeZone int8u @77
1482 MonitorBrightness? int8u @78
1504 AFFineTune? int8u 0=Off;1=On
1600 HDMIOutputResolution int8u 0=Auto;1=4320p;2=2160p;3=1080p;4=1080i;5=720p
1613 SetClockFromLocationData? int8u 0=Off;1=On
1620 AirplaneMode? int8u 0=Off;1=On
1621 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
1656 EnergySavingMode? int8u 0=Off;1=On
1680 RecordLocationData? int8u 0=Off;1=On
1684 USBPowerDelivery? int8u 0=Off;1=On
1693 SensorShield? int8u 0=Stays Open;1=Closes
1754 FocusShiftAutoReset? int8u 0=Off;1=On
1810 PreReleaseBurstLength int8u 0=None;1=0.3 Sec;2=0.5 Sec;3=1 Sec
1812 PostReleaseBurstLength int8u 0=1 Sec;1=2 Sec;2=3 Sec;3=Max`,
  'Nikon::MenuSettingsZ9v4': `record 1 int8u
72 HighFrameRate int8u 0=Off;1=CH;2=CH*;3=C30;4=C120;5=C60;6=C15
154 MultipleExposureMode int8u 0=Off;1=On;2=On (Series)
156 MultiExposureShots int8u
204 Intervals int32u
208 ShotsPerInterval int32u
248 FocusShiftNumberShots int8u
252 FocusShiftStepWidth int8u
256 FocusShiftInterval int8u
260 FocusShiftExposureLock? int8u 0=Off;1=On
290 PhotoShootingMenuBank int8u 0=A;1=B;2=C;3=D
292 ExtendedMenuBanks int8u 0=Off;1=On
328 PhotoShootingMenuBankImageArea int8u 0=FX;1=DX;4=16:9;8=1:1
342 AutoISO int8u 0=Off;1=On
344 ISOAutoHiLimit? int16u @94
346 ISOAutoFlashLimit? int16u @94
354 ISOAutoShutterTime int16s @97
436 MovieVignetteControl? int8u 0=Off;1=Low;2=Normal;3=High
438 DiffractionCompensation int8u 0=Off;1=On
440 FlickerReductionShooting int8u 0=Off;1=On
444 FlashControlMode int8u @71
446 FlashMasterCompensation? int8s
450 FlashGNDistance? int8u @14
454 FlashOutput? int8u
548 AFAreaMode int8u @72
550 VRMode int8u 0=Off;1=Normal;2=Sport
554 BracketSet int8u 0=AE/Flash;1=AE;2=Flash;3=White Balance;4=Active-D Lighting
556 BracketProgram int8u 0=Disabled;2=2F;3=3F;4=4F;5=5F;7=7F;9=9F
558 BracketIncrement int8u @73
570 HDR int8u 0=Off;1=On;2=On (Series)
576 SecondarySlotFunction int8u @74
582 HDRLevel int8u 0=Auto;1=Extra High;2=High;3=Normal;4=Low
586 Slot2JpgSize? int8u 0=Large (8256x5504);1=Medium (6192x4128);2=Small (4128x2752)
592 DXCropAlert int8u 0=Off;1=On
594 SubjectDetection int8u @75
596 DynamicAFAreaSize int8u 0=Small;1=Medium;2=Large
636 HighFrequencyFlickerReduction? int8u 0=Off;1=On
646 MovieImageArea? int8u&0x01 0=FX;1=DX
656 MovieType? int8u @76
658 MovieISOAutoHiLimit? int16u @94
660 MovieISOAutoControlManualMode? int8u 0=Off;1=On
662 MovieISOAutoManualMode? int16u @94
736 MovieActiveD-Lighting? int8u 0=Off;2=Low;3=Normal;4=High;5=Extra High
738 MovieHighISONoiseReduction? int8u 0=Off;1=Low;2=Normal;3=High
744 MovieFlickerReduction int8u 0=Auto;1=50Hz;2=60Hz
746 MovieMeteringMode? int8u 0=Matrix;1=Center;2=Spot;3=Highlight
748 MovieFocusMode? int8u 0=Manual;1=AF-S;2=AF-C;4=AF-F
750 MovieAFAreaMode int8u @72
752 MovieVRMode? int8u 0=Off;1=Normal;2=Sport
756 MovieElectronicVR? int8u 0=Off;1=On
758 MovieSoundRecording? int8u 0=Off;1=Auto;2=Manual
760 MicrophoneSensitivity? int8u
762 MicrophoneAttenuator? int8u 0=Off;1=On
764 MicrophoneFrequencyResponse? int8u 0=Wide Range;1=Vocal Range
766 WindNoiseReduction? int8u 0=Off;1=On
788 MovieToneMap? int8u 0=SDR;1=HLG;2=N-Log
794 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
796 MovieFrameRate? int8u 0=120p;1=100p;2=60p;3=50p;4=30p;5=25p;6=24p
802 MicrophoneJackPower? int8u 0=Off;1=On
803 MovieDXCropAlert? int8u 0=Off;1=On
804 MovieSubjectDetection? int8u @75
812 MovieHighResZoom? int8u 0=Off;1=On
847 CustomSettingsZ9v4 >NikonCustom::SettingsZ9v4
1498 Language? int8u 4=English;5=Spanish;7=French;15=Portuguese
1500 TimeZone int8u @77
1506 MonitorBrightness? int8u @78
1528 AFFineTune? int8u 0=Off;1=On
1532 NonCPULens1FocalLength? int16s
1536 NonCPULens2FocalLength? int16s
1540 NonCPULens3FocalLength? int16s
1544 NonCPULens4FocalLength? int16s
1548 NonCPULens5FocalLength? int16s
1552 NonCPULens6FocalLength? int16s
1556 NonCPULens7FocalLength? int16s
1560 NonCPULens8FocalLength? int16s
1564 NonCPULens9FocalLength? int16s
1568 NonCPULens10FocalLength? int16s
1572 NonCPULens11FocalLength? int16s
1576 NonCPULens12FocalLength? int16s
1580 NonCPULens13FocalLength? int16s
1584 NonCPULens14FocalLength? int16s
1588 NonCPULens15FocalLength? int16s
1592 NonCPULens16FocalLength? int16s
1596 NonCPULens17FocalLength? int16s
1600 NonCPULens18FocalLength? int16s
1604 NonCPULens19FocalLength? int16s
1608 NonCPULens20FocalLength? int16s
1612 NonCPULens1MaxAperture? int16s
1616 NonCPULens2MaxAperture? int16s
1620 NonCPULens3MaxAperture? int16s
1624 NonCPULens4MaxAperture? int16s
1628 NonCPULens5MaxAperture? int16s
1632 NonCPULens6MaxAperture? int16s
1636 NonCPULens7MaxAperture? int16s
1640 NonCPULens8MaxAperture? int16s
1644 NonCPULens9MaxAperture? int16s
1648 NonCPULens10MaxAperture? int16s
1652 NonCPULens11MaxAperture? int16s
1656 NonCPULens12MaxAperture? int16s
1660 NonCPULens13MaxAperture? int16s
1664 NonCPULens14MaxAperture? int16s
1668 NonCPULens15MaxAperture? int16s
1672 NonCPULens16MaxAperture? int16s
1676 NonCPULens17MaxAperture? int16s
1680 NonCPULens18MaxAperture? int16s
1684 NonCPULens19MaxAperture? int16s
1688 NonCPULens20MaxAperture? int16s
1704 HDMIOutputResolution int8u 0=Auto;1=4320p;2=2160p;3=1080p;4=1080i;5=720p
1717 SetClockFromLocationData? int8u 0=Off;1=On
1724 AirplaneMode? int8u 0=Off;1=On
1725 EmptySlotRelease? int8u 0=Disable Release;1=Enable Release
1760 EnergySavingMode? int8u 0=Off;1=On
1784 RecordLocationData? int8u 0=Off;1=On
1788 USBPowerDelivery? int8u 0=Off;1=On
1797 SensorShield? int8u 0=Stays Open;1=Closes
1862 AutoCapturePreset int8u 0=1;1=2;2=3;3=4;4=5
1864 FocusShiftAutoReset? int8u 0=Off;1=On
1922 PreReleaseBurstLength int8u 0=None;1=0.3 Sec;2=0.5 Sec;3=1 Sec
1924 PostReleaseBurstLength int8u 0=1 Sec;1=2 Sec;2=3 Sec;3=Max
1938 VerticalISOButton int8u @98
1940 ExposureCompensationButton int8u @98
1942 ISOButton int8u @98
2002 ViewModeShowEffectsOfSettings? int8u 0=Always;1=Only When Flash Not Used
2004 DispButton int8u @98
2048 ExposureDelay fixed32u
2052 CommandDialFrameAdvanceZoom? int8u 0=Hold;1=Focus Point;2=Face Priority
2054 SubCommandDialFrameAdvanceZoom? int8u 0=Hold;1=Focus Point;2=Face Priority
2056 PlaybackButton int8u @98
2058 WBButton int8u @98
2060 BracketButton int8u @98
2062 FlashModeButton int8u @98
2064 LensFunc1ButtonPlaybackMode int8u @98
2066 LensFunc2ButtonPlaybackMode int8u @98
2068 PlaybackButtonPlaybackMode int8u @98
2070 BracketButtonPlaybackMode int8u @98
2072 FlashModeButtonPlaybackMode int8u @98`,
  'Nikon::MenuSettingsZ8': `record 1 int8u
72 HighFrameRate int8u 0=Off;1=CH;2=CH*;3=C30;4=C120;5=C60;6=C15
152 MultipleExposureMode int8u 0=Off;1=On;2=On (Series)
154 MultiExposureShots int8u
184 IntervalDurationHours int32u
188 IntervalDurationMinutes int32u
192 IntervalDurationSeconds int32u
200 Intervals int32u
204 ShotsPerInterval int32u
208 IntervalExposureSmoothing int8u 0=Off;1=On
210 IntervalPriority int8u 0=Off;1=On
244 FocusShiftNumberShots int8u
248 FocusShiftStepWidth int8u
252 FocusShiftInterval int8u
256 FocusShiftExposureLock? int8u 0=Off;1=On
286 PhotoShootingMenuBank int8u 0=A;1=B;2=C;3=D
288 ExtendedMenuBanks int8u 0=Off;1=On
324 PhotoShootingMenuBankImageArea int8u 0=FX;1=DX;4=16:9;8=1:1
338 AutoISO int8u 0=Off;1=On
340 ISOAutoHiLimit? int16u @94
342 ISOAutoFlashLimit? int16u @94
350 ISOAutoShutterTime int16s @97
432 MovieVignetteControl? int8u 0=Off;1=Low;2=Normal;3=High
434 DiffractionCompensation int8u 0=Off;1=On
436 FlickerReductionShooting int8u 0=Off;1=On
440 FlashControlMode int8u @71
548 AFAreaMode int8u @72
550 VRMode int8u 0=Off;1=Normal;2=Sport
554 BracketSet int8u 0=AE/Flash;1=AE;2=Flash;3=White Balance;4=Active-D Lighting
556 BracketProgram int8u 0=Disabled;2=2F;3=3F;4=4F;5=5F;7=7F;9=9F
558 BracketIncrement int8u @73
570 HDR int8u 0=Off;1=On;2=On (Series)
576 SecondarySlotFunction int8u @74
582 HDRLevel int8u 0=Auto;1=Extra High;2=High;3=Normal;4=Low
586 Slot2JpgSize? int8u 0=Large (8256x5504);1=Medium (6192x4128);2=Small (4128x2752)
592 DXCropAlert int8u 0=Off;1=On
594 SubjectDetection int8u @75
596 DynamicAFAreaSize int8u 0=Small;1=Medium;2=Large
618 ToneMap? int8u 0=SDR;1=HLG
622 PortraitImpressionBalance int8u 0=Off;1=Mode 1;2=Mode 2;3=Mode 3
636 HighFrequencyFlickerReduction int8u 0=Off;1=On
730 MovieImageArea? int8u&0x01 0=FX;1=DX
740 MovieType? int8u @76
742 MovieISOAutoHiLimit? int16u @94
744 MovieISOAutoControlManualMode? int8u 0=Off;1=On
746 MovieISOAutoManualMode? int16u @94
820 MovieActiveD-Lighting? int8u 0=Off;2=Low;3=Normal;4=High;5=Extra High
822 MovieHighISONoiseReduction? int8u 0=Off;1=Low;2=Normal;3=High
828 MovieFlickerReduction int8u 0=Auto;1=50Hz;2=60Hz
830 MovieMeteringMode? int8u 0=Matrix;1=Center;2=Spot;3=Highlight
832 MovieFocusMode? int8u 0=Manual;1=AF-S;2=AF-C;4=AF-F
834 MovieAFAreaMode int8u @72
836 MovieVRMode? int8u 0=Off;1=Normal;2=Sport
840 MovieElectronicVR? int8u 0=Off;1=On
842 MovieSoundRecording? int8u 0=Off;1=Auto;2=Manual
844 MicrophoneSensitivity? int8u
846 MicrophoneAttenuator? int8u 0=Off;1=On
848 MicrophoneFrequencyResponse? int8u 0=Wide Range;1=Vocal Range
850 WindNoiseReduction? int8u 0=Off;1=On
882 MovieFrameSize? int8u 1=1920x1080;2=3840x2160;3=7680x4320;7=5376x3024
884 MovieFrameRate? int8u 0=120p;1=100p;2=60p;3=50p;4=30p;5=25p;6=24p
886 MicrophoneJackPower? int8u 0=Off;1=On
887 MovieDXCropAlert? int8u 0=Off;1=On
888 MovieSubjectDetection? int8u @75
896 MovieHighResZoom? int8u 0=Off;1=On`,
  'NikonCustom::SettingsZ8': `record 1 int8u
1 CustomSettingsBank int8u 0=A;1=B;2=C;3=D
3 AF-CPrioritySelection int8u 0=Release;1=Release + Focus;3=Focus
5 AF-SPrioritySelection int8u 0=Release;1=Focus
7 BlockShotAFResponse int8u 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delayed)
11 AFPointSel int8u 0=Use All;1=Use Half
13 StoreByOrientation int8u 0=Off;1=Focus Point;2=Focus Point and AF-area mode
15 AFActivation int8u 0=AF-On Only;1=Shutter/AF-On
16 AF-OnOutOfFocusRelease? int8u 0=Disable;1=Enable
17 LimitAF-AreaModeSelPinpoint? int8u 0=Limit;1=No Limit
19 LimitAF-AreaModeSelWideAF_S? int8u 0=Limit;1=No Limit
20 LimitAF-AreaModeSelWideAF_L? int8u 0=Limit;1=No Limit
21 LimitAFAreaModeSelAuto? int8u 0=Limit;1=No Limit
22 FocusPointWrap? int8u 0=No Wrap;1=Wrap
23 ManualFocusPointIllumination? int8u 0=On During Focus Point Selection Only;1=On
24 DynamicAreaAFAssist? int8u 0=Focus Point Only;1=Focus and Surrounding Points
25 AF-AssistIlluminator int8u 0=Off;1=On
26 ManualFocusRingInAFMode int8u 0=Off;1=On
27 ExposureControlStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
29 EasyExposureCompensation int8u 0=Off;1=On;2=On (auto reset)
31 CenterWeightedAreaSize int8u 0=8 mm;1=12 mm;4=Average
33 FineTuneOptMatrixMetering int8s
35 FineTuneOptCenterWeighted int8s
37 FineTuneOptSpotMetering int8s
39 FineTuneOptHighlightWeighted int8s
41 ShutterReleaseButtonAE-L int8u 0=Off;1=On (Half Press);2=On (Burst Mode)
43 SelfTimerTime int8u 0=2 s;1=5 s;2=10 s;3=20 s
45 SelfTimerShotCount int8u
49 SelfTimerShotInterval int8u 0=0.5 s;1=1 s;2=2 s;3=3 s;4=Min
51 PlaybackMonitorOffTime int8u @85
53 MenuMonitorOffTime int8u @85
55 ShootingInfoMonitorOffTime int8u @85
57 ImageReviewMonitorOffTime int8u @85
59 CLModeShootingSpeed int8u
61 MaxContinuousRelease int16s
65 SyncReleaseMode? int8u 0=No Sync;1=Sync
69 LimitSelectableImageAreaDX? int8u 0=Limit;1=No Limit
70 LimitSelectableImageArea1To1? int8u 0=Limit;1=No Limit
71 LimitSelectableImageArea16To9? int8u 0=Limit;1=No Limit
72 FileNumberSequence int8u 0=Off;1=On
73 FocusPeakingLevel? int8u 0=High Sensitivity;1=Standard Sensitivity;2=Low Sensitivity
75 FocusPeakingHighlightColor? int8u 0=Red;1=Yellow;2=Blue;3=White
81 ContinuousModeDisplay int8u 0=Off;1=On
83 FlashSyncSpeed int8u @99
85 HighSpeedSync int8u 0=Off;1=On
87 FlashShutterSpeed int8u @86
89 FlashExposureCompArea int8u 0=Entire Frame;1=Background Only
91 AutoFlashISOSensitivity int8u 0=Subject and Background;1=Subject Only
93 ModelingFlash int8u 0=Off;1=On
95 AutoBracketModeM int8u @87
97 AutoBracketOrder int8u 0=0,-,+;1=-,0,+
99 Func1Button int8u @98
115 Func2Button int8u @98
131 AFOnButton int8u @98
143 SubSelector? int8u @98
155 AssignMovieRecordButton? int8u @98
159 LensFunc1Button int8u @98
167 LensFunc2Button int8u @98
173 LensControlRing int8u @89
175 MultiSelectorShootMode int8u @98
179 MultiSelectorPlaybackMode int8u @98
183 ShutterSpeedLock int8u 0=Off;1=On
184 ApertureLock int8u 0=Off;1=On
185 CmdDialsReverseRotExposureComp int8u
186 CmdDialsReverseRotation int8u 0=No;1=Shutter Speed & Aperture
186 CmdDialsReverseRotation int8u @90
191 UseDialWithoutHold? int8u 0=Off;1=On
193 ReverseIndicators? int8u 0=+ 0 -;1=- 0 +
195 MovieFunc1Button int8u @98
199 MovieFunc2Button int8u @98
203 MovieAF-OnButton int8u @98
215 MovieLensControlRing int8u @91
217 MovieMultiSelector? int8u @98
221 MovieAFSpeed int8u
223 MovieAFSpeedApply int8u 0=Always;1=Only During Recording
225 MovieAFTrackingSensitivity int8u 0=1 (High);1=2;2=3;3=4 (Normal);4=5;5=6;6=7 (Low)
257 LCDIllumination? int8u 0=Off;1=On
258 ExtendedShutterSpeeds int8u 0=Off;1=On
259 SubjectMotion int8u 0=Erratic;1=Steady
261 FocusPointPersistence int8u 0=Auto;1=Off
263 AutoFocusModeRestrictions? int8u 0=AF-S;1=AF-C;2=Full-time AF;3=Manual;4=No Restrictions
267 CHModeShootingSpeed int8u
273 FlashBurstPriority? int8u 0=Frame Rate;1=Exposure
281 Func3Button int8u @98
335 LimitAF-AreaModeSelDynamic_S? int8u 0=Limit;1=No Limit
336 LimitAF-AreaModeSelDynamic_M? int8u 0=Limit;1=No Limit
337 LimitAF-AreaModeSelDynamic_L? int8u 0=Limit;1=No Limit
339 LimitAF-AreaModeSel3DTracking? int8u 0=Limit;1=No Limit
341 PlaybackFlickUp? int8u @92
345 PlaybackFlickDown? int8u @92
349 ISOStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
355 ReverseFocusRing int8u 0=Not Reversed;1=Reversed
356 EVFImageFrame? int8u 0=Off;1=On
357 EVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
359 VirtualHorizonStyle? int8u 0=Type A (Cockpit);1=Type B (Sides)
421 Func1ButtonPlaybackMode? int8u @98
423 Func2ButtonPlaybackMode? int8u @98
437 MovieRecordButtonPlaybackMode? int8u @98
453 WBButtonPlaybackMode int8u @98
459 CommandDialPlaybackMode? int8u @100
461 CommandDialVideoPlaybackMode? int8u @101
463 SubCommandDialPlaybackMode? int8u @100
465 SubCommandDialVideoPlaybackMode? int8u @101
467 FocusPointLock? int8u 0=Off;1=On
469 ControlRingResponse int8u 0=High;1=Low
529 ZebraPatternToneRange? int8u 0=Off;1=Highlights;2=Midtones
531 MovieZebraPattern? int8u 0=Pattern 1;1=Pattern 2
533 MovieHighlightDisplayThreshold? int8u
535 MovieMidtoneDisplayValue? int8u
537 MovieMidtoneDisplayRange? int8u
541 MovieEVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
549 MovieShutterSpeedLock? int8u 0=Off;1=On
550 MovieFocusPointLock? int8u 0=Off;1=On
563 MatrixMetering? int8u 0=Face Detection Off;1=Face Detection On
564 AF-CFocusDisplay int8u 0=Off;1=On
565 FocusPeakingDisplay? int8u 0=Off;1=On
567 KeepExposure int8u 0=Off;1=Shutter Speed;2=ISO
585 StarlightView? int8u 0=Off;1=On
587 EVFWarmDisplayMode? int8u 0=Off;1=Mode 1;2=Mode 2
589 EVFWarmDisplayBrightness? int8s
591 EVFReleaseIndicator? int8u 0=Off;1=Type A (Dark);2=Type B (Border);3=Type C (Sides)
601 MovieApertureLock? int8u 0=Off;1=On
607 FlickAdvanceDirection? int8u 0=Left to Right;1=Right to Left
647 PreReleaseBurstLength int8u 0=None;1=0.3 Sec;2=0.5 Sec;3=1 Sec
649 PostReleaseBurstLength int8u 0=1 Sec;1=2 Sec;2=3 Sec;3=Max
681 ViewModeShowEffectsOfSettings? int8u 0=Always;1=Only When Flash Not Used
683 DispButton int8u @98
753 ExposureDelay int16u`,
  'NikonCustom::SettingsZ9': `record 1 int8u
1 CustomSettingsBank int8u 0=A;1=B;2=C;3=D
3 AF-CPrioritySelection int8u 0=Release;1=Release + Focus;3=Focus
5 AF-SPrioritySelection int8u 0=Release;1=Focus
7 BlockShotAFResponse int8u 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delayed)
11 AFPointSel int8u 0=Use All;1=Use Half
13 StoreByOrientation int8u 0=Off;1=Focus Point;2=Focus Point and AF-area mode
15 AFActivation int8u 0=AF-On Only;1=Shutter/AF-On
16 AF-OnOutOfFocusRelease? int8u 0=Disable;1=Enable
17 LimitAF-AreaModeSelPinpoint? int8u 0=Limit;1=No Limit
19 LimitAF-AreaModeSelWideAF_S? int8u 0=Limit;1=No Limit
20 LimitAF-AreaModeSelWideAF_L? int8u 0=Limit;1=No Limit
21 LimitAFAreaModeSelAuto? int8u 0=Limit;1=No Limit
22 FocusPointWrap? int8u 0=No Wrap;1=Wrap
23 ManualFocusPointIllumination? int8u 0=On During Focus Point Selection Only;1=On
24 DynamicAreaAFAssist? int8u 0=Focus Point Only;1=Focus and Surrounding Points
25 AF-AssistIlluminator int8u 0=Off;1=On
26 ManualFocusRingInAFMode int8u 0=Off;1=On
27 ExposureControlStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
29 EasyExposureCompensation int8u 0=Off;1=On;2=On (auto reset)
31 CenterWeightedAreaSize int8u 0=8 mm;1=12 mm;4=Average
33 FineTuneOptMatrixMetering int8s
35 FineTuneOptCenterWeighted int8s
37 FineTuneOptSpotMetering int8s
39 FineTuneOptHighlightWeighted int8s
41 ShutterReleaseButtonAE-L int8u 0=Off;1=On (Half Press);2=On (Burst Mode)
43 SelfTimerTime int8u 0=2 s;1=5 s;2=10 s;3=20 s
45 SelfTimerShotCount int8u
49 SelfTimerShotInterval int8u 0=0.5 s;1=1 s;2=2 s;3=3 s
51 PlaybackMonitorOffTime int8u @85
53 MenuMonitorOffTime int8u @85
55 ShootingInfoMonitorOffTime int8u @85
57 ImageReviewMonitorOffTime int8u @85
59 CLModeShootingSpeed int8u
61 MaxContinuousRelease int16s
65 SyncReleaseMode? int8u 0=No Sync;1=Sync
69 LimitSelectableImageAreaDX? int8u 0=Limit;1=No Limit
70 LimitSelectableImageArea1To1? int8u 0=Limit;1=No Limit
71 LimitSelectableImageArea16To9? int8u 0=Limit;1=No Limit
72 FileNumberSequence int8u 0=Off;1=On
73 FocusPeakingLevel? int8u 0=High Sensitivity;1=Standard Sensitivity;2=Low Sensitivity
75 FocusPeakingHighlightColor? int8u 0=Red;1=Yellow;2=Blue;3=White
81 ContinuousModeDisplay int8u 0=Off;1=On
83 FlashSyncSpeed int8u @99
85 HighSpeedSync int8u 0=Off;1=On
87 FlashShutterSpeed int8u @86
89 FlashExposureCompArea int8u 0=Entire Frame;1=Background Only
91 AutoFlashISOSensitivity int8u 0=Subject and Background;1=Subject Only
93 ModelingFlash int8u 0=Off;1=On
95 AutoBracketModeM int8u @87
97 AutoBracketOrder int8u 0=0,-,+;1=-,0,+
99 Func1Button int8u @98
115 Func2Button int8u @98
131 AFOnButton int8u @98
143 SubSelector? int8u @98
155 AssignMovieRecordButton? int8u @98
159 LensFunc1Button int8u @98
167 LensFunc2Button int8u @98
173 LensControlRing int8u @89
175 MultiSelectorShootMode int8u @98
179 MultiSelectorPlaybackMode int8u @98
183 ShutterSpeedLock int8u 0=Off;1=On
184 ApertureLock int8u 0=Off;1=On
185 CmdDialsReverseRotExposureComp int8u
186 CmdDialsReverseRotation int8u 0=No;1=Shutter Speed & Aperture
186 CmdDialsReverseRotation int8u @90
191 UseDialWithoutHold? int8u 0=Off;1=On
193 ReverseIndicators? int8u 0=+ 0 -;1=- 0 +
195 MovieFunc1Button int8u @98
199 MovieFunc2Button int8u @98
203 MovieAF-OnButton int8u @98
207 MovieMultiSelector? int8u @98
215 MovieLensControlRing int8u @91
221 MovieAFSpeed int8u
223 MovieAFSpeedApply int8u 0=Always;1=Only During Recording
225 MovieAFTrackingSensitivity int8u 0=1 (High);1=2;2=3;3=4 (Normal);4=5;5=6;6=7 (Low)
257 LCDIllumination? int8u 0=Off;1=On
258 ExtendedShutterSpeeds int8u 0=Off;1=On
259 SubjectMotion int8u 0=Erratic;1=Steady
261 FocusPointPersistence int8u 0=Auto;1=Off
263 AutoFocusModeRestrictions? int8u 0=AF-S;1=AF-C;2=Full-time AF;3=Manual;4=No Restrictions
267 CHModeShootingSpeed int8u
269.1 LimitReleaseModeSelCL? int8u&0x02 0=Limit;1=No Limit
269.2 LimitReleaseModeSelCH? int8u&0x04 0=Limit;1=No Limit
269.3 LimitReleaseModeSelC30? int8u&0x10 0=Limit;1=No Limit
269.4 LimitReleaseModeSelC120? int8u&0x40 0=Limit;1=No Limit
269.5 LimitReleaseModeSelSelf? int8u&0x80 0=Limit;1=No Limit
273 FlashBurstPriority? int8u 0=Frame Rate;1=Exposure
277 VerticalFuncButton int8u @98
281 Func3Button int8u @98
285 VerticalAFOnButton int8u @98
293 VerticalMultiSelectorPlaybackMode? int8u 0=Image Scroll L/R;1=Image Scroll Up/Down
295 MovieFunc3Button int8u @98
335 LimitAF-AreaModeSelDynamic_S? int8u 0=Limit;1=No Limit
336 LimitAF-AreaModeSelDynamic_M? int8u 0=Limit;1=No Limit
337 LimitAF-AreaModeSelDynamic_L? int8u 0=Limit;1=No Limit
339 LimitAF-AreaModeSel3DTracking? int8u 0=Limit;1=No Limit
341 PlaybackFlickUp? int8u @92
345 PlaybackFlickDown? int8u @92
349 ISOStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
355 ReverseFocusRing int8u 0=Not Reversed;1=Reversed
356 EVFImageFrame? int8u 0=Off;1=On
357 EVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
359 VirtualHorizonStyle? int8u 0=Type A (Cockpit);1=Type B (Sides)
373 Func4Button? int8u @98
379 AudioButton? int8u @98
381 QualityButton? int8u @98
399 VerticalMultiSelector? int8u @98
421 Func1ButtonPlaybackMode? int8u @98
423 Func2ButtonPlaybackMode? int8u @98
425 Func3ButtonPlaybackMode? int8u @98
431 Func4ButtonPlaybackMode? int8u @98
437 MovieRecordButtonPlaybackMode? int8u @98
439 VerticalFuncButtonPlaybackMode? int8u @98
441 AudioButtonPlaybackMode? int8u @98
447 QualityButtonPlaybackMode? int8u @98
453 WhiteBalanceButtonPlaybackMode? int8u @98
459 CommandDialPlaybackMode? int8u @100
463 SubCommandDialPlaybackMode? int8u @100
467 FocusPointLock? int8u 0=Off;1=On
469 ControlRingResponse int8u 0=High;1=Low
481 VerticalMovieFuncButton? int8u @98
505 VerticalMovieAFOnButton? int8u @98
515 MovieAFAreaMode? int8u @98
527 HDMIViewAssist? int8u 0=Off;1=On
529 ZebraPatternToneRange? int8u 0=Off;1=Highlights;2=Midtones
531 MovieZebraPattern? int8u 0=Pattern 1;1=Pattern 2
533 MovieHighlightDisplayThreshold? int8u
535 MovieMidtoneDisplayValue? int8u
537 MovieMidtoneDisplayRange? int8u
541 MovieEVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
549 MovieShutterSpeedLock? int8u 0=Off;1=On
550 MovieFocusPointLock? int8u 0=Off;1=On
563 MatrixMetering? int8u 0=Face Detection Off;1=Face Detection On
564 AF-CFocusDisplay int8u 0=Off;1=On
565 FocusPeakingDisplay? int8u 0=Off;1=On
567 KeepExposure int8u 0=Off;1=Shutter Speed;2=ISO
585 StarlightView? int8u 0=Off;1=On
587 EVFWarmDisplayMode? int8u 0=Off;1=Mode 1;2=Mode 2
589 EVFWarmDisplayBrightness? int8s
591 EVFReleaseIndicator? int8u 0=Off;1=Type A (Dark);2=Type B (Border);3=Type C (Sides)
601 MovieApertureLock? int8u 0=Off;1=On
607 FlickAdvanceDirection? int8u 0=Left to Right;1=Right to Left`,
  'NikonCustom::SettingsZ9v4': `record 1 int8u
1 CustomSettingsBank int8u 0=A;1=B;2=C;3=D
3 AF-CPrioritySelection int8u 0=Release;1=Release + Focus;3=Focus
5 AF-SPrioritySelection int8u 0=Release;1=Focus
7 BlockShotAFResponse int8u 1=1 (Quick);2=2;3=3 (Normal);4=4;5=5 (Delayed)
11 AFPointSel int8u 0=Use All;1=Use Half
13 StoreByOrientation int8u 0=Off;1=Focus Point;2=Focus Point and AF-area mode
15 AFActivation int8u 0=AF-On Only;1=Shutter/AF-On
16 AF-OnOutOfFocusRelease? int8u 0=Disable;1=Enable
17 LimitAF-AreaModeSelPinpoint? int8u 0=Limit;1=No Limit
19 LimitAF-AreaModeSelWideAF_S? int8u 0=Limit;1=No Limit
20 LimitAF-AreaModeSelWideAF_L? int8u 0=Limit;1=No Limit
21 LimitAFAreaModeSelAuto? int8u 0=Limit;1=No Limit
22 FocusPointWrap? int8u 0=No Wrap;1=Wrap
23 ManualFocusPointIllumination? int8u 0=On During Focus Point Selection Only;1=On
24 DynamicAreaAFAssist? int8u 0=Focus Point Only;1=Focus and Surrounding Points
25 AF-AssistIlluminator int8u 0=Off;1=On
26 ManualFocusRingInAFMode int8u 0=Off;1=On
27 ExposureControlStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
29 EasyExposureCompensation int8u 0=Off;1=On;2=On (auto reset)
31 CenterWeightedAreaSize int8u 0=8 mm;1=12 mm;4=Average
33 FineTuneOptMatrixMetering int8s
35 FineTuneOptCenterWeighted int8s
37 FineTuneOptSpotMetering int8s
39 FineTuneOptHighlightWeighted int8s
41 ShutterReleaseButtonAE-L int8u 0=Off;1=On (Half Press);2=On (Burst Mode)
43 SelfTimerTime int8u 0=2 s;1=5 s;2=10 s;3=20 s
45 SelfTimerShotCount int8u
49 SelfTimerShotInterval int8u 0=0.5 s;1=1 s;2=2 s;3=3 s
51 PlaybackMonitorOffTime int8u @85
53 MenuMonitorOffTime int8u @85
55 ShootingInfoMonitorOffTime int8u @85
57 ImageReviewMonitorOffTime int8u @85
59 CLModeShootingSpeed int8u
61 MaxContinuousRelease int16s
65 SyncReleaseMode? int8u 0=No Sync;1=Sync
69 LimitSelectableImageAreaDX? int8u 0=Limit;1=No Limit
70 LimitSelectableImageArea1To1? int8u 0=Limit;1=No Limit
71 LimitSelectableImageArea16To9? int8u 0=Limit;1=No Limit
72 FileNumberSequence int8u 0=Off;1=On
73 FocusPeakingLevel? int8u 0=High Sensitivity;1=Standard Sensitivity;2=Low Sensitivity
75 FocusPeakingHighlightColor? int8u 0=Red;1=Yellow;2=Blue;3=White
81 ContinuousModeDisplay int8u 0=Off;1=On
83 FlashSyncSpeed int8u @99
85 HighSpeedSync int8u 0=Off;1=On
87 FlashShutterSpeed int8u @86
89 FlashExposureCompArea int8u 0=Entire Frame;1=Background Only
91 AutoFlashISOSensitivity int8u 0=Subject and Background;1=Subject Only
93 ModelingFlash int8u 0=Off;1=On
95 AutoBracketModeM int8u @87
97 AutoBracketOrder int8u 0=0,-,+;1=-,0,+
99 Func1Button int8u @98
115 Func2Button int8u @98
131 AFOnButton int8u @98
143 SubSelector? int8u @98
155 AssignMovieRecordButton? int8u @98
159 LensFunc1Button int8u @98
167 LensFunc2Button int8u @98
173 LensControlRing int8u @89
175 MultiSelectorShootMode int8u @98
179 MultiSelectorPlaybackMode int8u @98
183 ShutterSpeedLock int8u 0=Off;1=On
184 ApertureLock int8u 0=Off;1=On
185 CmdDialsReverseRotExposureComp int8u
186 CmdDialsReverseRotation int8u 0=No;1=Shutter Speed & Aperture
186 CmdDialsReverseRotation int8u @90
191 UseDialWithoutHold? int8u 0=Off;1=On
193 ReverseIndicators? int8u 0=+ 0 -;1=- 0 +
195 MovieFunc1Button int8u @98
199 MovieFunc2Button int8u @98
203 MovieAF-OnButton int8u @98
207 MovieMultiSelector? int8u @98
215 MovieLensControlRing int8u @91
221 MovieAFSpeed int8u
223 MovieAFSpeedApply int8u 0=Always;1=Only During Recording
225 MovieAFTrackingSensitivity int8u 0=1 (High);1=2;2=3;3=4 (Normal);4=5;5=6;6=7 (Low)
279 LCDIllumination? int8u 0=Off;1=On
280 ExtendedShutterSpeeds int8u 0=Off;1=On
281 SubjectMotion int8u 0=Erratic;1=Steady
283 FocusPointPersistence int8u 0=Auto;1=Off
285 AutoFocusModeRestrictions? int8u 0=AF-S;1=AF-C;2=Full-time AF;3=Manual;4=No Restrictions
289 CHModeShootingSpeed int8u
293.1 LimitReleaseModeSelCL? int8u&0x02 0=Limit;1=No Limit
293.2 LimitReleaseModeSelCH? int8u&0x04 0=Limit;1=No Limit
293.3 LimitReleaseModeSelC30? int8u&0x10 0=Limit;1=No Limit
293.4 LimitReleaseModeSelC120? int8u&0x40 0=Limit;1=No Limit
293.5 LimitReleaseModeSelSelf? int8u&0x80 0=Limit;1=No Limit
297 FlashBurstPriority? int8u 0=Frame Rate;1=Exposure
301 VerticalFuncButton int8u @98
305 Func3Button int8u @98
309 VerticalAFOnButton int8u @98
317 VerticalMultiSelectorPlaybackMode? int8u 0=Image Scroll L/R;1=Image Scroll Up/Down
319 MovieFunc3Button int8u @98
359 LimitAF-AreaModeSelDynamic_S? int8u 0=Limit;1=No Limit
360 LimitAF-AreaModeSelDynamic_M? int8u 0=Limit;1=No Limit
361 LimitAF-AreaModeSelDynamic_L? int8u 0=Limit;1=No Limit
363 LimitAF-AreaModeSel3DTracking? int8u 0=Limit;1=No Limit
365 PlaybackFlickUp? int8u @92
369 PlaybackFlickDown? int8u @92
373 ISOStepSize int8u 0=1/3 EV;1=1/2 EV;2=1 EV
379 ReverseFocusRing int8u 0=Not Reversed;1=Reversed
380 EVFImageFrame? int8u 0=Off;1=On
381 EVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
383 VirtualHorizonStyle? int8u 0=Type A (Cockpit);1=Type B (Sides)
397 Func4Button? int8u @98
403 AudioButton? int8u @98
405 QualityButton? int8u @98
423 VerticalMultiSelector? int8u @98
445 Func1ButtonPlaybackMode? int8u @98
447 Func2ButtonPlaybackMode? int8u @98
449 Func3ButtonPlaybackMode? int8u @98
455 Func4ButtonPlaybackMode? int8u @98
461 MovieRecordButtonPlaybackMode? int8u @98
463 VerticalFuncButtonPlaybackMode? int8u @98
465 AudioButtonPlaybackMode? int8u @98
471 QualityButtonPlaybackMode? int8u @98
477 WhiteBalanceButtonPlaybackMode? int8u @98
483 CommandDialPlaybackMode? int8u @100
485 CommandDialVideoPlaybackMode? int8u @101
487 SubCommandDialPlaybackMode? int8u @100
489 SubCommandDialVideoPlaybackMode? int8u @101
491 FocusPointLock? int8u 0=Off;1=On
493 ControlRingResponse int8u 0=High;1=Low
505 VerticalMovieFuncButton? int8u @98
529 VerticalMovieAFOnButton? int8u @98
551 HDMIViewAssist? int8u 0=Off;1=On
553 ZebraPatternToneRange? int8u 0=Off;1=Highlights;2=Midtones
555 MovieZebraPattern? int8u 0=Pattern 1;1=Pattern 2
557 MovieHighlightDisplayThreshold? int8u
559 MovieMidtoneDisplayValue? int8u
561 MovieMidtoneDisplayRange? int8u
565 MovieEVFGrid? int8u 0=3x3;1=4x4;2=2.35:1;3=1.85:1;4=5:4;5=4:3;6=1:1;7=16:9;8=90%
573 MovieShutterSpeedLock? int8u 0=Off;1=On
574 MovieFocusPointLock? int8u 0=Off;1=On
587 MatrixMetering? int8u 0=Face Detection Off;1=Face Detection On
588 AF-CFocusDisplay int8u 0=Off;1=On
589 FocusPeakingDisplay? int8u 0=Off;1=On
591 KeepExposure int8u 0=Off;1=Shutter Speed;2=ISO
609 StarlightView? int8u 0=Off;1=On
611 EVFWarmDisplayMode? int8u 0=Off;1=Mode 1;2=Mode 2
613 EVFWarmDisplayBrightness? int8s
615 EVFReleaseIndicator? int8u 0=Off;1=Type A (Dark);2=Type B (Border);3=Type C (Sides)
625 MovieApertureLock? int8u 0=Off;1=On
631 FlickAdvanceDirection? int8u 0=Left to Right;1=Right to Left`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `0=Off;1=1.3x Crop;2=DX Crop;3=5:4 Crop;4=3:2 Crop;6=16:9 Crop;8=2.7x Crop;9=DX Movie 16:9 Crop;10=1.3x Movie Crop;11=FX Uncropped;12=DX Uncropped;13=2.8x Movie Crop;14=1.4x Movie Crop;15=1.5x Movie Crop;17=FX 1:1 Crop;18=DX 1:1 Crop`,
  `0=Off;1=Low;3=Normal;5=High;7=Extra High;8=Extra High 1;9=Extra High 2;10=Extra High 3;11=Extra High 4;65535=Auto`,
  `0=Did Not Fire;1=Fired, Manual;3=Not Ready;7=Fired, External;8=Fired, Commander Mode;9=Fired, TTL Mode;18=LED Light`,
  `1=Lossy (type 1);2=Uncompressed;3=Lossless;4=Lossy (type 2);5=Striped packed 12 bits;6=Uncompressed (reduced to 12 bit);7=Unpacked 12 bits;8=Small;9=Packed 12 bits;10=Packed 14 bits;13=High Efficiency;14=High Efficiency*`,
  `0=Off;1=Minimal;2=Low;3=Medium Low;4=Normal;5=Medium High;6=High`,
  `128=B&W;129=Sepia;130=Cyanotype;131=Red;132=Yellow;133=Green;134=Blue-green;135=Blue;136=Purple-blue;137=Red-purple;255=n/a`,
  `1=Rating 5;2=Rating 4;3=Rating 3;4=Rating 2;5=Rating 1;6=Candidate for Deletion`,
  `0=NEF (RAW) + JPEG Fine;1=NEF (RAW) + JPEG Norm;2=NEF (RAW) + JPEG Basic;3=NEF (RAW);4=TIF (RGB);5=JPEG Fine;6=JPEG Normal;7=JPEG Basic`,
  `0=AE Bracketing Disabled;32=AE Bracketing Disabled;48=AE Bracketing Disabled;64=AE Bracketing Disabled;80=AE Bracketing Disabled;129=+3F0.3;130=-3F0.3;131=+2F0.3;132=-2F0.3;133=3F0.3;134=5F0.3;135=7F0.3;136=9F0.3;145=+3F0.5;146=-3F0.5;147=+2F0.5;148=-2F0.5;149=3F0.5;150=5F0.5;151=7F0.5;152=9F0.5;161=+3F0.7;162=-3F0.7;163=+2F0.7;164=-2F0.7;165=3F0.7;166=5F0.7;167=7F0.7;168=9F0.7;177=+3F1;178=-3F1;179=+2F1;180=-2F1;181=3F1;182=5F1;183=7F1;184=9F1;193=+3F2;194=-3F2;195=+2F2;196=-2F2;197=3F2;198=5F2;209=+3F3;210=-3F3;211=+2F3;212=-2F3;213=3F3;214=5F3`,
  `0=WB Bracketing Disabled;1=b3F 1;2=A3F 1;3=b2F 1;4=A2F 1;5=3F 1;6=5F 1;7=7F 1;8=9F 1;16=0F 2;17=b3F 2;18=A3F 2;19=b2F 2;20=A2F 2;21=3F 2;22=5F 2;23=7F 2;24=9F 2;32=0F 3;33=b3F 3;34=A3F 3;35=b2F 3;36=A2F 3;37=3F 3;38=5F 3;39=7F 3;40=9F 3`,
  `0=1/4000 s;1=1/3200 s;2=1/2500 s;3=1/2000 s;4=1/1600 s;5=1/1250 s;6=1/1000 s;7=1/800 s;8=1/640 s;9=1/500 s;10=1/400 s;11=1/320 s;12=1/250 s;13=1/200 s;14=1/160 s;15=1/125 s;16=1/100 s;17=1/80 s;18=1/60 s;19=1/50 s;20=1/40 s;21=1/30 s;22=1/15 s;23=1/8 s;24=1/4 s;25=1/2 s;26=1 s;27=2 s;28=4 s;29=8 s;30=15 s;31=30 s;32=Auto (Slowest);33=Auto (Slower);34=Auto;35=Auto (Faster);36=Auto (Fastest)`,
  `36=ISO 200;38=ISO 250;39=ISO 280;40=ISO 320;42=ISO 400;44=ISO 500;45=ISO 560;46=ISO 640;48=ISO 800;50=ISO 1000;51=ISO 1100;52=ISO 1250;54=ISO 1600;56=ISO 2000;57=ISO 2200;58=ISO 2500;60=ISO 3200;62=ISO 4000;63=ISO 4500;64=ISO 5000;66=ISO 6400;68=ISO 8000;69=ISO 9000;70=ISO 10000;72=ISO 12800;74=ISO 16000;75=ISO 18000;76=ISO 20000;78=ISO 25600;80=ISO 32000;81=ISO 36000;82=ISO 40000;84=ISO 51200;86=ISO Hi 0.3;87=ISO Hi 0.5;88=ISO Hi 0.7;90=ISO Hi 1.0;96=ISO Hi 2.0;102=ISO Hi 3.0;108=ISO Hi 4.0;114=ISO Hi 5.0`,
  `0 0=n/a;1 1=1.01 (SB-800 or Metz 58 AF-1);1 3=1.03 (SB-800);2 1=2.01 (SB-800);2 4=2.04 (SB-600);2 5=2.05 (SB-600);3 1=3.01 (SU-800 Remote Commander);4 1=4.01 (SB-400);4 2=4.02 (SB-400);4 4=4.04 (SB-400);5 1=5.01 (SB-900);5 2=5.02 (SB-900);6 1=6.01 (SB-700);7 1=7.01 (SB-910);14 3=14.03 (SB-5000)`,
  `0=Off;1=iTTL-BL;2=iTTL;3=Auto Aperture;4=Automatic;5=GN (distance priority);6=Manual;7=Repeating Flash`,
  `0=0;1=0.1 m;2=0.2 m;3=0.3 m;4=0.4 m;5=0.5 m;6=0.6 m;7=0.7 m;8=0.8 m;9=0.9 m;10=1.0 m;11=1.1 m;12=1.3 m;13=1.4 m;14=1.6 m;15=1.8 m;16=2.0 m;17=2.2 m;18=2.5 m;19=2.8 m;20=3.2 m;21=3.6 m;22=4.0 m;23=4.5 m;24=5.0 m;25=5.6 m;26=6.3 m;27=7.1 m;28=8.0 m;29=9.0 m;30=10.0 m;31=11.0 m;32=13.0 m;33=14.0 m;34=16.0 m;35=18.0 m;36=20.0 m;255=n/a`,
  `Bit0=Fired;Bit2=Bounce Flash;Bit4=Wide Flash Adapter;Bit5=Dome Diffuser`,
  `0=None;1=FL-GL1 or SZ-2FL Fluorescent;2=FL-GL2;9=TN-A1 or SZ-2TN Incandescent;10=TN-A2;65=Red;66=Blue;67=Yellow;68=Amber;128=Incandescent`,
  `0=Single Area;1=Dynamic Area;2=Dynamic Area (closest subject);3=Group Dynamic;4=Dynamic Area (9 points);5=Dynamic Area (21 points);6=Dynamic Area (51 points);7=Dynamic Area (51 points, 3D-tracking);8=Auto-area;9=Dynamic Area (3D-tracking);10=Single Area (wide);11=Dynamic Area (wide);12=Dynamic Area (wide, 3D-tracking);13=Group Area;14=Dynamic Area (25 points);15=Dynamic Area (72 points);16=Group Area (HL);17=Group Area (VL);18=Dynamic Area (49 points);128=Single;129=Auto (41 points);130=Subject Tracking (41 points);131=Face Priority (41 points);192=Pinpoint;193=Single;194=Dynamic;195=Wide (S);196=Wide (L);197=Auto;199=Auto`,
  `0=Contrast-detect;1=Contrast-detect (normal area);2=Contrast-detect (wide area);3=Contrast-detect (face priority);4=Contrast-detect (subject tracking);128=Single;129=Auto (41 points);130=Subject Tracking (41 points);131=Face Priority (41 points);192=Pinpoint;193=Single;194=Dynamic;195=Wide (S);196=Wide (L);197=Auto;198=Auto (People);199=Auto (Animal);200=Normal-area AF;201=Wide-area AF;202=Face-priority AF;203=Subject-tracking AF;204=Dynamic Area (S);205=Dynamic Area (M);206=Dynamic Area (L);207=3D-tracking;208=Wide-Area (C1/C2)`,
  `0=(none);1=C6 (Center);2=B6;3=A5;4=D6;5=E5;6=C7;7=B7;8=A6;9=D7;10=E6;11=C5;12=B5;13=A4;14=D5;15=E4;16=C8;17=B8;18=A7;19=D8;20=E7;21=C9;22=B9;23=A8;24=D9;25=E8;26=C10;27=B10;28=A9;29=D10;30=E9;31=C11;32=B11;33=D11;34=C4;35=B4;36=A3;37=D4;38=E3;39=C3;40=B3;41=A2;42=D3;43=E2;44=C2;45=B2;46=A1;47=D2;48=E1;49=C1;50=B1;51=D1`,
  `0=(none);1=Center;2=Top;3=Bottom;4=Mid-left;5=Upper-left;6=Lower-left;7=Far Left;8=Mid-right;9=Upper-right;10=Lower-right;11=Far Right`,
  `0=(none);2047=All 11 Points;Bit0=Center;Bit1=Top;Bit10=Far Right;Bit2=Bottom;Bit3=Mid-left;Bit4=Upper-left;Bit5=Lower-left;Bit6=Far Left;Bit7=Mid-right;Bit8=Upper-right;Bit9=Lower-right`,
  `0=AE/AF Lock;1=AE Lock Only;2=AF Lock Only;3=AE Lock (hold);4=AF-ON`,
  `0=Single Area;1=Dynamic Area;2=Auto-area;3=3D-tracking (11 points)`,
  `0=LR6 (AA alkaline);1=HR6 (AA Ni-MH);2=FR6 (AA lithium);3=ZR6 (AA Ni-Mn)`,
  `0=Show ISO/Easy ISO;1=Show ISO Sensitivity;3=Show Frame Count`,
  `0=AE & Flash;1=AE Only;2=Flash Only;3=WB Bracketing;4=Active D-Lighting`,
  `0=AE/AF Lock;1=AE Lock Only;2=AF Lock Only;3=AE Lock (hold);4=AF-ON;5=FV Lock`,
  `0=1/60 s;1=1/30 s;2=1/15 s;3=1/8 s;4=1/4 s;5=1/2 s;6=1 s;7=2 s;8=4 s;9=8 s;10=15 s;11=30 s`,
  `0=AF-On;1=AE/AF Lock;2=AE Lock Only;3=AE Lock (reset on release);4=AE Lock (hold);5=AF Lock Only;6=Same as FUNC Button`,
  `0=Low Magnification;1=Medium Magnification;2=High Magnification`,
  `0=Select Center Focus Point;1=Highlight Active Focus Point;2=Not Used`,
  `0=Thumbnail On/Off;1=View Histograms;2=Zoom On/Off;3=Choose Folder`,
  `0=Auto;1=Auto;2=Manual (dark on light);3=Manual (light on dark)`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=Flash Off;9=Bracketing Burst;10=Matrix Metering;11=Center-weighted Metering;12=Spot Metering;13=Virtual Horizon;15=Playback;16=My Menu Top`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;9=Flash Off;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top;16=+ NEF (RAW)`,
  `0=None;1=Choose Image Area (FX/DX/5:4);2=One Step Speed/Aperture;3=Choose Non-CPU Lens Number;5=Choose Image Area (FX/DX);6=Shooting Bank Menu;7=Dynamic AF Area`,
  `0=None;2=One Step Speed/Aperture;3=Choose Non-CPU Lens Number;5=Auto Bracketing;6=Dynamic AF Area`,
  `0=1/320 s (auto FP);1=1/250 s (auto FP);2=1/250 s;3=1/200 s;4=1/160 s;5=1/125 s;6=1/100 s;7=1/80 s;8=1/60 s`,
  `0=Flash/Speed;1=Flash/Speed/Aperture;2=Flash/Aperture;3=Flash Only`,
  `0=4 s;1=6 s;2=8 s;3=16 s;4=30 s;5=1 min;6=5 min;7=10 min;8=30 min;9=No Limit`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-ON;9=Flash Off;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=My Menu Top;15=Live View;16=+ NEF (RAW);17=Virtual Horizon`,
  `0=None;1=Choose Image Area;2=One Step Speed/Aperture;3=Choose Non-CPU Lens Number;5=Auto bracketing;6=Dynamic AF Area;7=Shutter speed & Aperture lock`,
  `0=No;1=Shutter Speed & Aperture;2=Exposure Compensation;3=Exposure Compensation, Shutter Speed & Aperture`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;19=Grid Display;20=My Menu;21=Disable Synchronized Release;22=Remote Release Only;26=Flash Disable/Enable;27=Highlight-weighted Metering`,
  `0=Auto Bracketing;1=Multiple Exposure;2=HDR (high dynamic range);3=None`,
  `0=Autofocus Off, Exposure Off;1=Autofocus Off, Exposure On;2=Autofocus Off, Exposure On (Mode A);4=Autofocus On, Exposure Off;5=Autofocus On, Exposure On;6=Autofocus On, Exposure On (Mode A)`,
  `0=4 s;1=6 s;3=10 s;5=30 s;6=1 min;7=5 min;8=10 min;9=30 min;10=No Limit`,
  `0=None;1=Power Aperture (open);3=Index Marking;4=View Photo Shooting Info`,
  `0=None;2=Power Aperture (open);3=Index Marking;4=View Photo Shooting Info`,
  `0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;8=Exposure Delay Mode`,
  `0=No Restrictions;Bit0=Auto-area;Bit1=Group-area;Bit2=3D-tracking;Bit3=Dynamic area (51 points);Bit4=Dynamic area (21 points);Bit5=Dynamic area (9 points)`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);7=AF Lock Only;8=AF-On;16=+NEF(RAW);25=Live View;26=Flash Disable/Enable`,
  `3=AE/AF Lock;4=AE Lock Only;7=AF Lock Only;21=Disable Synchronized Release;22=Remote Release Only;24=Preset focus Point;26=Flash Disable/Enable;32=AF-Area Mode:  Single-point AF;33=AF-Area Mode: Dynamic-area AF (9 points);34=AF-Area Mode: Dynamic-area AF (21 points);35=AF-Area Mode: Dynamic-area AF (51 points);36=AF-Area Mode: Group-area AF;37=AF-Area Mode: Auto area AF`,
  `0=Select Center Focus Point (Reset);2=Preset Focus Point (Pre);3=Highlight Active Focus Point;4=Not Used (None)`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;19=Grid Display;20=My Menu;22=Remote Release Only;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 153 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 153 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only);56=AF-Area Mode (Dynamic Area 9 Points);57=AF-Area Mode + AF-On (Dynamic Area 9 Points)`,
  `2=1/250 s (auto FP);3=1/250 s;5=1/200 s;6=1/160 s;7=1/125 s;8=1/100 s;9=1/80 s;10=1/60 s`,
  `0=None;2=Power Aperture (close);3=Index Marking;4=View Photo Shooting Info;11=Exposure Compensation -`,
  `0=None;1=Power Aperture (open);3=Index Marking;4=View Photo Shooting Info;10=Exposure Compensation +`,
  `0=None;1=Choose Image Area;2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;7=Photo Shooting Menu Bank;8=Exposure Delay Mode`,
  `0=None;1=Choose Image Area;2=Shutter Speed & Aperture Lock;7=Photo Shooting Menu Bank;11=Exposure Mode`,
  `0=No Restrictions;Bit0=Auto-area;Bit1=Group-area;Bit2=3D-tracking;Bit3=Dynamic area (153 points);Bit4=Dynamic area (72 points);Bit5=Dynamic area (25 points)`,
  `0=Same as Multi-Selector with Info(U/D) & Playback(R/L);8=Same as Multi-Selector with Info(R/L) & Playback(U/D);128=Focus Point Selection`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;18=Reset Focus Point;19=Grid Display;20=My Menu;22=Remote Release Only;23=Preset Focus Point;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 153 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 153 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only);54=Highlight Active Focus Point;56=AF-Area Mode (Dynamic Area 9 Points);57=AF-Area Mode + AF-On (Dynamic Area 9 Points)`,
  `0=None;1=Choose Image Area;2=Shutter Speed & Aperture Lock;4=Choose Non-CPU Lens Number;7=Photo Shooting Menu Bank`,
  `0=None;3=Index Marking;4=View Photo Shooting Info;5=AE/AF Lock;6=AE Lock (Only);7=AE Lock (Hold);8=AF Lock (Only)`,
  `0=Self-timer;1=Release Mode;2=Image Quality/Size;3=ISO;4=White Balance;5=Active D-Lighting;6=+ NEF (RAW);7=Auto Bracketing`,
  `0=Grid Display;1=FV Lock;2=Flash Off;3=Matrix Metering;4=Center-weighted Metering;5=Spot Metering;6=My Menu Top;7=+ NEF (RAW);8=Active D-Lighting;9=Preview;10=AE/AF Lock;11=AE Lock Only;12=AF Lock Only;13=AE Lock (hold);14=Bracketing Burst;15=Playback;16=1EV Step Speed/Aperture;17=Choose Non-CPU Lens;18=Virtual Horizon;19=Start Movie Recording`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;18=My Menu;20=Grid Display;21=Disable Synchronized Release;22=Remote Release Only;26=Flash Disable/Enable`,
  `0=None;1=Choose Image Area (FX/DX/5:4);2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;6=Shooting Bank Menu`,
  `0=FX (36x24);1=DX (24x16);2=5:4 (30x24);3=1.2x (30x20);4=1:1 (24x24);6=16:9`,
  `0=TTL;1=Auto External Flash;2=GN (distance priority);3=Manual;4=Repeating Flash`,
  `0=Pinpoint;1=Single;2=Dynamic;3=Wide (S);4=Wide (L);5=3D;6=Auto;11=Subject Tracking;12=Wide (C1);13=Wide (C2)`,
  `0=0.3;1=0.5;2=0.7;3=1.0;4=2.0;5=3.0;6=1.3;7=1.5;8=1.7;9=2.3;10=2.5;11=2.7`,
  `0=Overflow;1=Backup;2=NEF Primary + JPG Secondary;3=JPG Primary + JPG Secondary`,
  `0=Off;1=Auto;2=People;3=Animals;4=Vehicles;5=Birds;6=Airplanes;7=Faces`,
  `1=H.264 8-bit (MP4);2=H.265 8-bit (MOV);3=H.265 10-bit (MOV);4=ProRes 422 HQ 10-bit (MOV);5=ProRes RAW HQ 12-bit (MOV);6=NRAW 12-bit (NEV)`,
  `3=+10:00 (Sydney);5=+09:00 (Tokyo);6=+08:00 (Beijing, Honk Kong, Sinapore);10=+05:45 (Kathmandu);11=+05:30 (New Dehli);12=+05:00 (Islamabad);13=+04:30 (Kabul);14=+04:00 (Abu Dhabi);15=+03:30 (Tehran);16=+03:00 (Moscow, Nairobi);17=+02:00 (Athens, Helsinki);18=+01:00 (Madrid, Paris, Berlin);19=+00:00 (London);20=-01:00 (Azores);21=-02:00 (Fernando de Noronha);22=-03:00 (Buenos Aires, Sao Paulo);23=-03:30 (Newfoundland);24=-04:00 (Manaus, Caracas);25=-05:00 (New York, Toronto, Lima);26=-06:00 (Chicago, Mexico City);27=-07:00 (Denver);28=-08:00 (Los Angeles, Vancouver);29=-09:00 (Anchorage);30=-10:00 (Hawaii)`,
  `0=-5;1=-4;2=-3;3=-2;4=-1;5=0;6=1;7=2;8=3;9=4;10=5;14=Hi1;15=Hi2;16=Lo2;17=Lo1`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;19=Grid Display;20=My Menu;21=Disable Synchronized Release;22=Remote Release Only;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only);58=AF-Area Mode + AF-On (Group Area AF - HL);59=AF-Area Mode + AF-On (Group Area AF - VL)`,
  `3=AE/AF Lock;4=AE Lock Only;7=AF Lock Only;8=AF-On;24=Preset Focus Point;26=Flash Disable/Enable;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only)`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;18=Reset Focus Point;19=Grid Display;20=My Menu;22=Remote Release Only;23=Preset Focus Point;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only);54=Highlight Active Focus Point`,
  `0=None;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF)`,
  `0=None;1=Preview;2=FV Lock;3=AE/AF Lock;4=AE Lock Only;5=AE Lock (reset on release);6=AE Lock (hold);7=AF Lock Only;8=AF-On;10=Bracketing Burst;11=Matrix Metering;12=Center-weighted Metering;13=Spot Metering;14=Playback;15=My Menu Top Item;16=+NEF(RAW);17=Virtual Horizon;19=Grid Display;20=My Menu;22=Remote Release Only;26=Flash Disable/Enable;27=Highlight-weighted Metering;36=AF-Area Mode (Single);37=AF-Area Mode (Dynamic Area 25 Points);38=AF-Area Mode (Dynamic Area 72 Points);39=AF-Area Mode (Dynamic Area 152 Points);40=AF-Area Mode (Group Area AF);41=AF-Area Mode (Auto Area AF);42=AF-Area Mode + AF-On (Single);43=AF-Area Mode + AF-On (Dynamic Area 25 Points);44=AF-Area Mode + AF-On (Dynamic Area 72 Points);45=AF-Area Mode + AF-On (Dynamic Area 152 Points);46=AF-Area Mode + AF-On (Group Area AF);47=AF-Area Mode + AF-On (Auto Area AF);49=Sync Release (Master Only);50=Sync Release (Remote Only)`,
  `0=None;1=Choose Image Area (DX/1.3x);2=Shutter Speed & Aperture Lock;3=One Step Speed / Aperture;4=Choose Non-CPU Lens Number;5=Active D-Lighting;7=Photo Shooting Menu Bank;8=Exposure Delay Mode`,
  `0=2 s;1=4 s;3=10 s;4=20 s;5=30 s;6=1 min;7=5 min;8=10 min;11=30 min;12=No Limit`,
  `0=1 s;1=1/2 s;2=1/4 s;3=1/8 s;4=1/15 s;5=1/30 s;6=1/60 s;7=30 s;8=15 s;9=8 s;10=4 s;11=2 s`,
  `0=Flash/Speed;1=Flash/Speed/Aperture;2=Flash/Aperture;3=Flash Only;4=Flash/ISO`,
  `0=None;1=Preview;3=FV Lock;4=AE/AF Lock;5=AE Lock Only;6=AE Lock (reset on release);7=AE Lock (hold);8=AF Lock Only;9=AF-On;10=Flash Disable/Enable;11=Bracketing Burst;12=+NEF(RAW);18=Virtual Horizon;19=Synchronized Release;20=My Menu;21=My Menu Top Item;22=Playback;23=Rating;24=Protect;25=Zoom;26=Focus Peaking;27=Flash Mode/Compensation;28=Image Area;30=Non-CPU Lens;31=Active-D Lighting;32=Exposure Delay Mode;33=1 Stop Speed/Aperture;34=White Balance;35=Metering;36=Auto Bracketing;37=Multiple Exposure;38=HDR Overlay;39=Picture Control;40=Quality;41=Focus Mode/AF AreaMode;42=Select Center Focus Point;44=Record Movie;45=Thumbnail On/Off;46=View Histograms;47=Choose Folder;48=Power Aperture (Open);49=Power Aperture (Close);52=Microphone Sensitivity;53=Release Mode;57=Preset Focus Point;58=AE/AWB Lock (hold);59=AF-AreaMode;60=AF-AreaMode + AF-On;61=Recall Shooting Functions;64=Filtered Playback;65=Same as AF-On;66=Voice Memo;70=Photo Shooting Bank;71=ISO;72=Shooting Mode;73=Exposure Compensation;76=Silent Mode;78=LiveView Information;79=AWB Lock (hold);80=Grid Display;81=Starlight View;82=Select To Send (PC);83=Select To Send (FTP);84=Pattern Tone Range;85=Control Lock;86=Save Focus Position;87=Recall Focus Position;88=Recall Shooting Functions (Hold);89=Set Picture Control (HLG);90=Skin Softening;91=Portrait Impression Balance;97=High Frequency Flicker Reduction;98=Switch FX/DX;99=View Mode (Photo LV);100=Photo Flicker Reduction;101=Filtered Playback (Select Criteria);103=Start Series Playback;104=View Assist;105=Hi-Res Zoom+;106=Hi-Res Zoom-;108=Override Other Cameras;109=DISP - Cycle Information Display (shooting);110=DISP - Cycle Information Display (playback);111=Resume Shooting;112=Switch Eyes;113=Power Zoom +;114=Power Zoom -;115=Delete;116=Pixel Shift Shooting;117=Cycle AF-area Mode;118=Pixel Shift Shooting;119=Move Focus Point`,
  `0=None (Disabled);1=Focus (M/A);2=ISO Sensitivity;3=Exposure Compensation;4=Aperture`,
  `0=Exposure Compensation;1=Exposure Compensation, Shutter Speed & Aperture`,
  `0=None (Disabled);2=ISO Sensitivity;3=Exposure Compensation;4=Power Aperture;5=Hi-Res Zoom`,
  `0=Rating;1=Select To Send (PC);2=Select To Send (FTP);3=Protect;4=Voice Memo;5=None`,
  `0=Entire Frame;1=Right Half;2=Top Right Quadrant;3=Bottom Right Quadrant;4=Left Half;5=Top Left Quadrant;6=Bottom Left Quadrant;7=Top Half;8=Bottom Half`,
  `0=ISO 64;1=ISO 80;2=ISO 100;3=ISO 125;4=ISO 160;5=ISO 200;6=ISO 250;7=ISO 320;8=ISO 400;9=ISO 500;10=ISO 640;11=ISO 800;12=ISO 1000;13=ISO 1250;14=ISO 1600;15=ISO 2000;16=ISO 2500;17=ISO 3200;18=ISO 4000;19=ISO 5000;20=ISO 6400;21=ISO 8000;22=ISO 10000;23=ISO 12800;24=ISO 16000;25=ISO 20000;26=ISO 25600;27=ISO Hi 0.3;28=ISO Hi 0.7;29=ISO Hi 1.0;32=ISO Hi 2.0`,
  `12=f/1.2;24=f/1.4;40=f/1.8;48=f/2.0;64=f/2.5;72=f/2.8;84=f/3.3;88=f/3.5;96=f/4.0;104=f/4.5;112=f/5.0;120=f/5.6;128=f/6.3;136=f/7.1;144=f/8;156=f/9.5;168=f/11;180=f/13;188=f/15;192=f/16;204=f/19;216=f/22;313=N/A`,
  `0=None;1=Preview;3=FV Lock;4=AE/AF Lock;5=AE Lock Only;6=AE Lock (reset on release);7=AE Lock (hold);8=AF Lock Only;9=AF-On;10=Flash Disable/Enable;11=Bracketing Burst;12=+NEF(RAW);18=Virtual Horizon;19=Synchronized Release;20=My Menu;21=My Menu Top Item;22=Playback;23=Rating;24=Protect;25=Zoom;26=Focus Peaking;27=Flash Mode/Compensation;28=Image Area;30=Non-CPU Lens;31=Active-D Lighting;32=Exposure Delay Mode;33=1 Stop Speed/Aperture;34=White Balance;35=Metering;36=Auto Bracketing;37=Multiple Exposure;38=HDR Overlay;39=Picture Control;40=Quality;41=Focus Mode/AF AreaMode;42=Select Center Focus Point;44=Record Movie;45=Thumbnail On/Off;46=View Histograms;47=Choose Folder;48=Power Aperture (Open);49=Power Aperture (Close);52=Microphone Sensitivity;53=Release Mode;57=Preset Focus Point;58=AE/AWB Lock (hold);59=AF-AreaMode;60=AF-AreaMode + AF-On;61=Recall Shooting Functions;64=Filtered Playback;65=Same as AF-On;66=Voice Memo;70=Photo Shooting Bank;71=ISO;72=Shooting Mode;73=Exposure Compensation;76=Silent Mode;78=LiveView Information;79=AWB Lock (hold);80=Grid Display;81=Starlight View;82=Select To Send (PC);83=Select To Send (FTP);84=Pattern Tone Range;85=Control Lock;86=Save Focus Position;87=Recall Focus Position;88=Recall Shooting Functions (Hold);89=Set Picture Control (HLG);90=Skin Softening;91=Portrait Impression Balance;92=Fast AF-On;97=High Frequency Flicker Reduction;98=Switch FX/DX;99=View Mode (Photo LV);100=Photo Flicker Reduction;101=Filtered Playback (Select Criteria);103=Start Series Playback;104=View Assist;105=Hi-Res Zoom+;106=Hi-Res Zoom-;108=Override Other Cameras;109=DISP - Cycle Information Display (shooting);110=DISP - Cycle Information Display (playback);111=Resume Shooting;112=Switch Eyes;113=Power Zoom +;114=Power Zoom -;115=Delete;116=Pixel Shift Shooting;117=Cycle AF-area Mode;119=Focus Limiter;120=Jump to Source Image;121=Raw Processing (Current);122=Raw Processing (Multiple);123=Trim;124=Resize (Current);125=Resize (Multiple);126=D-Lighting;127=Straighten;128=Distortion Control;129=Perspective Control;130=Monochrome;131=Overlay (Add);132=Lighten;133=Darken;134=Motion Blend;135=Cycle Monitor Mode`,
  `-15=Auto;-12=15 s;-9=8 s;-6=4 s;-3=2 s;0=1 s;1=1/1.3 s;2=1/1.6 s;3=1/2 s;4=1/2.5 s;5=1/3 s;6=1/4 s;7=1/5 s;8=1/6 s;9=1/8 s;10=1/10 s;11=1/13 s;12=1/15 s;13=1/20 s;14=1/25 s;15=1/30 s;16=1/40 s;17=1/50 s;18=1/60 s;19=1/80 s;20=1/100 s;21=1/120 s;22=1/160 s;23=1/200 s;24=1/250 s;25=1/320 s;26=1/400 s;27=1/500 s;28=1/640 s;29=1/800 s;30=1/1000 s;31=1/1250 s;32=1/1600 s;33=1/2000 s;34=1/2500 s;35=1/3200 s;36=1/4000 s;37=1/5000 s;37.5=1/6000 s;38=1/6400 s;39=1/8000 s;40=1/10000 s;40.5=1/12000 s;41=1/13000 s;42=1/16000 s`,
  `0=None;1=Preview;3=FV Lock;4=AE/AF Lock;5=AE Lock Only;6=AE Lock (reset on release);7=AE Lock (hold);8=AF Lock Only;9=AF-On;10=Flash Disable/Enable;11=Bracketing Burst;12=+NEF(RAW);18=Virtual Horizon;19=Synchronized Release;20=My Menu;21=My Menu Top Item;22=Playback;23=Rating;24=Protect;25=Zoom;26=Focus Peaking;27=Flash Mode/Compensation;28=Image Area;30=Non-CPU Lens;31=Active-D Lighting;32=Exposure Delay Mode;33=1 Stop Speed/Aperture;34=White Balance;35=Metering;36=Auto Bracketing;37=Multiple Exposure;38=HDR Overlay;39=Picture Control;40=Quality;41=Focus Mode/AF AreaMode;42=Select Center Focus Point;44=Record Movie;45=Thumbnail On/Off;46=View Histograms;47=Choose Folder;48=Power Aperture (Open);49=Power Aperture (Close);52=Microphone Sensitivity;53=Release Mode;57=Preset Focus Point;58=AE/AWB Lock (hold);59=AF-AreaMode;60=AF-AreaMode + AF-On;61=Recall Shooting Functions;64=Filtered Playback;65=Same as AF-On;66=Voice Memo;70=Photo Shooting Bank;71=ISO;72=Shooting Mode;73=Exposure Compensation;76=Silent Mode;78=LiveView Information;79=AWB Lock (hold);80=Grid Display;81=Starlight View;82=Select To Send (PC);83=Select To Send (FTP);84=Pattern Tone Range;85=Control Lock;86=Save Focus Position;87=Recall Focus Position;88=Recall Shooting Functions (Hold);89=Set Picture Control (HLG);90=Skin Softening;91=Portrait Impression Balance;92=Fast AF-On;97=High Frequency Flicker Reduction;98=Switch FX/DX;99=View Mode (Photo LV);100=Photo Flicker Reduction;101=Filtered Playback (Select Criteria);103=Start Series Playback;104=View Assist;105=Hi-Res Zoom+;106=Hi-Res Zoom-;108=Override Other Cameras;109=DISP - Cycle Information Display (shooting);110=DISP - Cycle Information Display (playback);111=Resume Shooting;112=Switch Eyes;113=Power Zoom +;114=Power Zoom -;115=Delete;116=Save and Load Power Zoom Position;117=Cycle AF-area Mode;118=Raw Processing (Current);119=Raw Processing (Multiple);120=Trim;121=Resize (Current);122=Resize (Multiple);123=D-Lighting;124=Straighten;125=Distortion Control;126=Perspective Control;127=Monochrome;128=Overlay (Add);129=Lighten;130=Darken;131=Motion Blend;133=Focus Limiter;134=Cycle Subject Detection Options;135=Jump To Source Image`,
  `0=1/60 s;1=1/80 s;2=1/100 s;3=1/125 s;4=1/160 s;5=1/200 s;6=1/250 s`,
  `0=1 Frame;1=10 Frames;2=50 Frames;3=Folder;4=Protect;5=Photos Only;6=Videos Only;7=Rating;8=Page;9=Skip To First Shot In Series;10=Uploaded to FTP;11=Uploaded to Computer`,
  `0=2 s;1=5 s;2=10 s;3=1 Frame;4=5 Frames;5=10 Frames;6=First/Last Frame;7=Playback Speed`,
]

/** Lenses by what the camera says of them, eight bytes. */
export const lenses = `00 00 00 00 00 00 00 01=Manual Lens No CPU;00 00 00 00 00 00 E1 12=TC-17E II;00 00 00 00 00 00 F1 0C=TC-14E [II] or Sigma APO Tele Converter 1.4x EX DG or Kenko Teleplus PRO 300 DG 1.4x;00 00 00 00 00 00 F2 18=TC-20E [II] or Sigma APO Tele Converter 2x EX DG or Kenko Teleplus PRO 300 DG 2.0x;00 00 48 48 53 53 00 01=Loreo 40mm F11-22 3D Lens in a Cap 9005;00 36 1C 2D 34 3C 00 06=Tamron SP AF 11-18mm f/4.5-5.6 Di II LD Aspherical (IF) (A13);00 3C 1F 37 30 30 00 06=Tokina AT-X 124 AF PRO DX (AF 12-24mm f/4);00 3C 2B 44 30 30 00 06=Tokina AT-X 17-35 F4 PRO FX (AF 17-35mm f/4);00 3C 5C 80 30 30 00 0E=Tokina AT-X 70-200 F4 FX VCM-S (AF 70-200mm f/4);00 3E 80 A0 38 3F 00 02=Tamron SP AF 200-500mm f/5-6.3 Di LD (IF) (A08);00 3F 2D 80 2B 40 00 06=Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical (IF) (A14);00 3F 2D 80 2C 40 00 06=Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical (IF) Macro (A14);00 3F 80 A0 38 3F 00 02=Tamron SP AF 200-500mm f/5-6.3 Di (A08);00 40 11 11 2C 2C 00 00=Samyang 8mm f/3.5 Fish-Eye;00 40 18 2B 2C 34 00 06=Tokina AT-X 107 AF DX Fisheye (AF 10-17mm f/3.5-4.5);00 40 2A 72 2C 3C 00 06=Tokina AT-X 16.5-135 DX (AF 16.5-135mm F3.5-5.6);00 40 2B 2B 2C 2C 00 02=Tokina AT-X 17 AF PRO (AF 17mm f/3.5);00 40 2D 2D 2C 2C 00 00=Carl Zeiss Distagon T* 3.5/18 ZF.2;00 40 2D 80 2C 40 00 06=Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical (IF) Macro (A14NII);00 40 2D 88 2C 40 00 06=Tamron AF 18-250mm f/3.5-6.3 Di II LD Aspherical (IF) Macro (A18NII);00 40 2D 88 2C 40 62 06=Tamron AF 18-250mm f/3.5-6.3 Di II LD Aspherical (IF) Macro (A18);00 40 31 31 2C 2C 00 00=Voigtlander Color Skopar 20mm F3.5 SLII Aspherical;00 40 37 80 2C 3C 00 02=Tokina AT-X 242 AF (AF 24-200mm f/3.5-5.6);00 40 64 64 2C 2C 00 00=Voigtlander APO-Lanthar 90mm F3.5 SLII Close Focus;00 44 60 98 34 3C 00 02=Tokina AT-X 840 D (AF 80-400mm f/4.5-5.6);00 47 10 10 24 24 00 00=Fisheye Nikkor 8mm f/2.8 AiS;00 47 25 25 24 24 00 02=Tamron SP AF 14mm f/2.8 Aspherical (IF) (69E);00 47 3C 3C 24 24 00 00=Nikkor 28mm f/2.8 AiS;00 47 44 44 24 24 00 06=Tokina AT-X M35 PRO DX (AF 35mm f/2.8 Macro);00 47 53 80 30 3C 00 06=Tamron AF 55-200mm f/4-5.6 Di II LD (A15);00 48 1C 29 24 24 00 06=Tokina AT-X 116 PRO DX (AF 11-16mm f/2.8);00 48 27 27 24 24 00 00=Carl Zeiss Distagon T* 2.8/15 ZF.2;00 48 29 3C 24 24 00 06=Tokina AT-X 16-28 AF PRO FX (AF 16-28mm f/2.8);00 48 29 50 24 24 00 06=Tokina AT-X 165 PRO DX (AF 16-50mm f/2.8);00 48 32 32 24 24 00 00=Carl Zeiss Distagon T* 2.8/21 ZF.2;00 48 37 5C 24 24 00 06=Tokina AT-X 24-70 F2.8 PRO FX (AF 24-70mm f/2.8);00 48 3C 3C 24 24 00 00=Voigtlander Color Skopar 28mm F2.8 SL II;00 48 3C 60 24 24 00 02=Tokina AT-X 280 AF PRO (AF 28-80mm f/2.8);00 48 3C 6A 24 24 00 02=Tamron SP AF 28-105mm f/2.8 LD Aspherical IF (176D);00 48 50 50 18 18 00 00=Nikkor H 50mm f/2;00 48 50 72 24 24 00 06=Tokina AT-X 535 PRO DX (AF 50-135mm f/2.8);00 48 5C 80 30 30 00 0E=Tokina AT-X 70-200 F4 FX VCM-S (AF 70-200mm f/4);00 48 5C 8E 30 3C 00 06=Tamron AF 70-300mm f/4-5.6 Di LD Macro 1:2 (A17NII);00 48 68 68 24 24 00 00=Series E 100mm f/2.8;00 48 80 80 30 30 00 00=Nikkor 200mm f/4 AiS;00 49 30 48 22 2B 00 02=Tamron SP AF 20-40mm f/2.7-3.5 (166D);00 4C 6A 6A 20 20 00 00=Nikkor 105mm f/2.5 AiS;00 4C 7C 7C 2C 2C 00 02=Tamron SP AF 180mm f/3.5 Di Model (B01);00 53 2B 50 24 24 00 06=Tamron SP AF 17-50mm f/2.8 XR Di II LD Aspherical (IF) (A16);00 54 2B 50 24 24 00 06=Tamron SP AF 17-50mm f/2.8 XR Di II LD Aspherical (IF) (A16NII);00 54 38 38 18 18 00 00=Carl Zeiss Distagon T* 2/25 ZF.2;00 54 3C 3C 18 18 00 00=Carl Zeiss Distagon T* 2/28 ZF.2;00 54 44 44 0C 0C 00 00=Carl Zeiss Distagon T* 1.4/35 ZF.2;00 54 44 44 18 18 00 00=Carl Zeiss Distagon T* 2/35 ZF.2;00 54 48 48 18 18 00 00=Voigtlander Ultron 40mm F2 SLII Aspherical;00 54 50 50 0C 0C 00 00=Carl Zeiss Planar T* 1.4/50 ZF.2;00 54 50 50 18 18 00 00=Carl Zeiss Makro-Planar T* 2/50 ZF.2;00 54 53 53 0C 0C 00 00=Zeiss Otus 1.4/55;00 54 55 55 0C 0C 00 00=Voigtlander Nokton 58mm F1.4 SLII;00 54 56 56 30 30 00 00=Coastal Optical Systems 60mm 1:4 UV-VIS-IR Macro Apo;00 54 62 62 0C 0C 00 00=Carl Zeiss Planar T* 1.4/85 ZF.2;00 54 68 68 18 18 00 00=Carl Zeiss Makro-Planar T* 2/100 ZF.2;00 54 68 68 24 24 00 02=Tokina AT-X M100 AF PRO D (AF 100mm f/2.8 Macro);00 54 72 72 18 18 00 00=Carl Zeiss Apo Sonnar T* 2/135 ZF.2;00 54 8E 8E 24 24 00 02=Tokina AT-X 300 AF PRO (AF 300mm f/2.8);00 57 50 50 14 14 00 00=Nikkor 50mm f/1.8 AI;00 58 64 64 20 20 00 00=Soligor C/D Macro MC 90mm f/2.5;01 00 00 00 00 00 02 00=TC-16A;01 00 00 00 00 00 08 00=TC-16A;01 54 62 62 0C 0C 00 00=Zeiss Otus 1.4/85;01 58 50 50 14 14 02 00=AF Nikkor 50mm f/1.8;01 58 50 50 14 14 05 00=AF Nikkor 50mm f/1.8;02 2F 98 98 3D 3D 02 00=Sigma APO 400mm F5.6;02 34 A0 A0 44 44 02 00=Sigma APO 500mm F7.2;02 37 5E 8E 35 3D 02 00=Sigma 75-300mm F4.5-5.6 APO;02 37 A0 A0 34 34 02 00=Sigma APO 500mm F4.5;02 3A 37 50 31 3D 02 00=Sigma 24-50mm F4-5.6 UC;02 3A 5E 8E 32 3D 02 00=Sigma 75-300mm F4.0-5.6;02 3B 44 61 30 3D 02 00=Sigma 35-80mm F4-5.6;02 3B 5C 82 30 3C 02 00=Sigma Zoom-K 70-210mm F4-5.6;02 3C B0 B0 3C 3C 02 00=Sigma APO 800mm F5.6;02 3F 24 24 2C 2C 02 00=Sigma 14mm F3.5;02 3F 3C 5C 2D 35 02 00=Sigma 28-70mm F3.5-4.5 UC;02 40 44 5C 2C 34 02 00=Exakta AF 35-70mm 1:3.5-4.5 MC;02 40 44 73 2B 36 02 00=Sigma 35-135mm F3.5-4.5 a;02 40 5C 82 2C 35 02 00=Sigma APO 70-210mm F3.5-4.5;02 42 44 5C 2A 34 02 00=AF Zoom-Nikkor 35-70mm f/3.3-4.5;02 42 44 5C 2A 34 08 00=AF Zoom-Nikkor 35-70mm f/3.3-4.5;02 46 37 37 25 25 02 00=Sigma 24mm F2.8 Super Wide II Macro;02 46 3C 5C 25 25 02 00=Sigma 28-70mm F2.8;02 46 5C 82 25 25 02 00=Sigma 70-210mm F2.8 APO;02 48 50 50 24 24 02 00=Sigma Macro 50mm F2.8;02 48 65 65 24 24 02 00=Sigma Macro 90mm F2.8;02 54 3C 3C 0C 0C 00 00=Zeiss Otus 1.4/28 ZF.2;03 43 5C 81 35 35 02 00=Soligor AF C/D Zoom UMCS 70-210mm 1:4.5;03 48 5C 81 30 30 02 00=AF Zoom-Nikkor 70-210mm f/4;03 54 68 68 0C 0C 00 00=Zeiss Otus 1.4/100;04 48 3C 3C 24 24 03 00=AF Nikkor 28mm f/2.8;05 54 50 50 0C 0C 04 00=AF Nikkor 50mm f/1.4;06 3F 68 68 2C 2C 06 00=Cosina AF 100mm F3.5 Macro;06 54 53 53 24 24 06 00=AF Micro-Nikkor 55mm f/2.8;07 36 3D 5F 2C 3C 03 00=Cosina AF Zoom 28-80mm F3.5-5.6 MC Macro;07 3E 30 43 2D 35 03 00=Soligor AF Zoom 19-35mm 1:3.5-4.5 MC;07 40 2F 44 2C 34 03 02=Tamron AF 19-35mm f/3.5-4.5 (A10);07 40 30 45 2D 35 03 02.1=Tamron AF 19-35mm f/3.5-4.5 (A10);07 40 30 45 2D 35 03 02.2=Voigtlander Ultragon 19-35mm F3.5-4.5 VMV;07 40 3C 5C 2C 35 03 00=Tokina AF 270 II (AF 28-70mm f/3.5-4.5);07 40 3C 62 2C 34 03 00=AF Zoom-Nikkor 28-85mm f/3.5-4.5;07 46 2B 44 24 30 03 02=Tamron SP AF 17-35mm f/2.8-4 Di LD Aspherical (IF) (A05);07 46 3D 6A 25 2F 03 00=Cosina AF Zoom 28-105mm F2.8-3.8 MC;07 47 3C 5C 25 35 03 00=Tokina AF 287 SD (AF 28-70mm f/2.8-4.5);07 48 3C 5C 24 24 03 00=Tokina AT-X 287 AF (AF 28-70mm f/2.8);08 40 44 6A 2C 34 04 00=AF Zoom-Nikkor 35-105mm f/3.5-4.5;09 48 37 37 24 24 04 00=AF Nikkor 24mm f/2.8;0A 48 8E 8E 24 24 03 00=AF Nikkor 300mm f/2.8 IF-ED;0A 48 8E 8E 24 24 05 00=AF Nikkor 300mm f/2.8 IF-ED N;0B 3E 3D 7F 2F 3D 0E 00=Tamron AF 28-200mm f/3.8-5.6 (71D);0B 3E 3D 7F 2F 3D 0E 02=Tamron AF 28-200mm f/3.8-5.6D (171D);0B 48 7C 7C 24 24 05 00=AF Nikkor 180mm f/2.8 IF-ED;0D 40 44 72 2C 34 07 00=AF Zoom-Nikkor 35-135mm f/3.5-4.5;0E 48 5C 81 30 30 05 00=AF Zoom-Nikkor 70-210mm f/4;0E 4A 31 48 23 2D 0E 02=Tamron SP AF 20-40mm f/2.7-3.5 (166D);0F 58 50 50 14 14 05 00=AF Nikkor 50mm f/1.8 N;10 3D 3C 60 2C 3C D2 02=Tamron AF 28-80mm f/3.5-5.6 Aspherical (177D);10 48 8E 8E 30 30 08 00=AF Nikkor 300mm f/4 IF-ED;11 48 44 5C 24 24 08 00=AF Zoom-Nikkor 35-70mm f/2.8;11 48 44 5C 24 24 15 00=AF Zoom-Nikkor 35-70mm f/2.8;12 36 5C 81 35 3D 09 00=Cosina AF Zoom 70-210mm F4.5-5.6 MC Macro;12 36 69 97 35 42 09 00=Soligor AF Zoom 100-400mm 1:4.5-6.7 MC;12 38 69 97 35 42 09 02=Promaster Spectrum 7 100-400mm F4.5-6.7;12 39 5C 8E 34 3D 08 02=Cosina AF Zoom 70-300mm F4.5-5.6 MC Macro;12 3B 68 8D 3D 43 09 02=Cosina AF Zoom 100-300mm F5.6-6.7 MC Macro;12 3B 98 98 3D 3D 09 00=Tokina AT-X 400 AF SD (AF 400mm f/5.6);12 3D 3C 80 2E 3C DF 02=Tamron AF 28-200mm f/3.8-5.6 AF Aspherical LD (IF) (271D);12 44 5E 8E 34 3C 09 00=Tokina AF 730 (AF 75-300mm F4.5-5.6);12 48 5C 81 30 3C 09 00=AF Nikkor 70-210mm f/4-5.6;12 4A 5C 81 31 3D 09 00=Soligor AF C/D Auto Zoom+Macro 70-210mm 1:4-5.6 UMCS;13 42 37 50 2A 34 0B 00=AF Zoom-Nikkor 24-50mm f/3.3-4.5;14 48 60 80 24 24 0B 00=AF Zoom-Nikkor 80-200mm f/2.8 ED;14 48 68 8E 30 30 0B 00=Tokina AT-X 340 AF (AF 100-300mm f/4);14 54 60 80 24 24 0B 00=Tokina AT-X 828 AF (AF 80-200mm f/2.8);15 4C 62 62 14 14 0C 00=AF Nikkor 85mm f/1.8;17 3C A0 A0 30 30 0F 00=Nikkor 500mm f/4 P ED IF;17 3C A0 A0 30 30 11 00=Nikkor 500mm f/4 P ED IF;18 40 44 72 2C 34 0E 00=AF Zoom-Nikkor 35-135mm f/3.5-4.5 N;1A 54 44 44 18 18 11 00=AF Nikkor 35mm f/2;1B 44 5E 8E 34 3C 10 00=AF Zoom-Nikkor 75-300mm f/4.5-5.6;1C 48 30 30 24 24 12 00=AF Nikkor 20mm f/2.8;1D 42 44 5C 2A 34 12 00=AF Zoom-Nikkor 35-70mm f/3.3-4.5 N;1E 54 56 56 24 24 13 00=AF Micro-Nikkor 60mm f/2.8;1E 5D 64 64 20 20 13 00=Tamron SP AF 90mm f/2.5 (52E);1F 54 6A 6A 24 24 14 00=AF Micro-Nikkor 105mm f/2.8;20 3C 80 98 3D 3D 1E 02=Tamron AF 200-400mm f/5.6 LD IF (75D);20 48 60 80 24 24 15 00=AF Zoom-Nikkor 80-200mm f/2.8 ED;20 5A 64 64 20 20 14 00=Tamron SP AF 90mm f/2.5 Macro (152E);21 40 3C 5C 2C 34 16 00=AF Zoom-Nikkor 28-70mm f/3.5-4.5;21 56 8E 8E 24 24 14 00=Tamron SP AF 300mm f/2.8 LD-IF (60E);22 48 72 72 18 18 16 00=AF DC-Nikkor 135mm f/2;22 53 64 64 24 24 E0 02=Tamron SP AF 90mm f/2.8 Macro 1:1 (72E);23 30 BE CA 3C 48 17 00=Zoom-Nikkor 1200-1700mm f/5.6-8 P ED IF;24 44 60 98 34 3C 1A 02=Tokina AT-X 840 AF-II (AF 80-400mm f/4.5-5.6);24 48 60 80 24 24 1A 02=AF Zoom-Nikkor 80-200mm f/2.8D ED;24 54 60 80 24 24 1A 02=Tokina AT-X 828 AF PRO (AF 80-200mm f/2.8);25 44 44 8E 34 42 1B 02=Tokina AF 353 (AF 35-300mm f/4.5-6.7);25 48 3C 5C 24 24 1B 02.1=Tokina AT-X 270 AF PRO II (AF 28-70mm f/2.6-2.8);25 48 3C 5C 24 24 1B 02.2=Tokina AT-X 287 AF PRO SV (AF 28-70mm f/2.8);25 48 44 5C 24 24 1B 02=AF Zoom-Nikkor 35-70mm f/2.8D;25 48 44 5C 24 24 3A 02=AF Zoom-Nikkor 35-70mm f/2.8D;25 48 44 5C 24 24 52 02=AF Zoom-Nikkor 35-70mm f/2.8D;26 3C 54 80 30 3C 1C 06=Sigma 55-200mm F4-5.6 DC;26 3C 5C 82 30 3C 1C 02=Sigma 70-210mm F4-5.6 UC-II;26 3C 5C 8E 30 3C 1C 02=Sigma 70-300mm F4-5.6 DG Macro;26 3C 98 98 3C 3C 1C 02=Sigma APO Tele Macro 400mm F5.6;26 3D 3C 80 2F 3D 1C 02=Sigma 28-300mm F3.8-5.6 Aspherical;26 3E 3C 6A 2E 3C 1C 02=Sigma 28-105mm F3.8-5.6 UC-III Aspherical IF;26 40 27 3F 2C 34 1C 02=Sigma 15-30mm F3.5-4.5 EX DG Aspherical DF;26 40 2D 44 2B 34 1C 02=Sigma 18-35mm F3.5-4.5 Aspherical;26 40 2D 50 2C 3C 1C 06=Sigma 18-50mm F3.5-5.6 DC;26 40 2D 70 2B 3C 1C 06=Sigma 18-125mm F3.5-5.6 DC;26 40 2D 80 2C 40 1C 06=Sigma 18-200mm F3.5-6.3 DC;26 40 37 5C 2C 3C 1C 02=Sigma 24-70mm F3.5-5.6 Aspherical HF;26 40 3C 5C 2C 34 1C 02=AF Zoom-Nikkor 28-70mm f/3.5-4.5D;26 40 3C 60 2C 3C 1C 02=Sigma 28-80mm F3.5-5.6 Mini Zoom Macro II Aspherical;26 40 3C 65 2C 3C 1C 02=Sigma 28-90mm F3.5-5.6 Macro;26 40 3C 80 2B 3C 1C 02=Sigma 28-200mm F3.5-5.6 Compact Aspherical Hyperzoom Macro;26 40 3C 80 2C 3C 1C 02=Sigma 28-200mm F3.5-5.6 Compact Aspherical Hyperzoom Macro;26 40 3C 8E 2C 40 1C 02=Sigma 28-300mm F3.5-6.3 Macro;26 40 7B A0 34 40 1C 02=Sigma APO 170-500mm F5-6.3 Aspherical RF;26 41 3C 8E 2C 40 1C 02=Sigma 28-300mm F3.5-6.3 DG Macro;26 44 73 98 34 3C 1C 02=Sigma 135-400mm F4.5-5.6 APO Aspherical;26 45 68 8E 34 42 1C 02=Sigma 100-300mm F4.5-6.7 DL;26 48 11 11 30 30 1C 02=Sigma 8mm F4 EX Circular Fisheye;26 48 27 27 24 24 1C 02=Sigma 15mm F2.8 EX Diagonal Fisheye;26 48 2D 50 24 24 1C 06=Sigma 18-50mm F2.8 EX DC;26 48 31 49 24 24 1C 02=Sigma 20-40mm F2.8;26 48 37 56 24 24 1C 02=Sigma 24-60mm F2.8 EX DG;26 48 3C 5C 24 24 1C 06=Sigma 28-70mm F2.8 EX DG;26 48 3C 5C 24 30 1C 02=Sigma 28-70mm F2.8-4 DG;26 48 3C 6A 24 30 1C 02=Sigma 28-105mm F2.8-4 Aspherical;26 48 8E 8E 30 30 1C 02=Sigma APO Tele Macro 300mm F4;26 54 2B 44 24 30 1C 02=Sigma 17-35mm F2.8-4 EX Aspherical;26 54 37 5C 24 24 1C 02=Sigma 24-70mm F2.8 EX DG Macro;26 54 37 73 24 34 1C 02=Sigma 24-135mm F2.8-4.5;26 54 3C 5C 24 24 1C 02=Sigma 28-70mm F2.8 EX;26 58 31 31 14 14 1C 02=Sigma 20mm F1.8 EX DG Aspherical RF;26 58 37 37 14 14 1C 02=Sigma 24mm F1.8 EX DG Aspherical Macro;26 58 3C 3C 14 14 1C 02=Sigma 28mm F1.8 EX DG Aspherical Macro;27 48 8E 8E 24 24 1D 02=AF-I Nikkor 300mm f/2.8D IF-ED;27 48 8E 8E 24 24 E1 02=AF-I Nikkor 300mm f/2.8D IF-ED + TC-17E;27 48 8E 8E 24 24 F1 02=AF-I Nikkor 300mm f/2.8D IF-ED + TC-14E;27 48 8E 8E 24 24 F2 02=AF-I Nikkor 300mm f/2.8D IF-ED + TC-20E;27 48 8E 8E 30 30 1D 02=Tokina AT-X 304 AF (AF 300mm f/4.0);27 54 8E 8E 24 24 1D 02=Tamron SP AF 300mm f/2.8 LD-IF (360E);28 3C A6 A6 30 30 1D 02=AF-I Nikkor 600mm f/4D IF-ED;28 3C A6 A6 30 30 E1 02=AF-I Nikkor 600mm f/4D IF-ED + TC-17E;28 3C A6 A6 30 30 F1 02=AF-I Nikkor 600mm f/4D IF-ED + TC-14E;28 3C A6 A6 30 30 F2 02=AF-I Nikkor 600mm f/4D IF-ED + TC-20E;2A 54 3C 3C 0C 0C 26 02=AF Nikkor 28mm f/1.4D;2B 3C 44 60 30 3C 1F 02=AF Zoom-Nikkor 35-80mm f/4-5.6D;2C 48 6A 6A 18 18 27 02=AF DC-Nikkor 105mm f/2D;2D 48 80 80 30 30 21 02=AF Micro-Nikkor 200mm f/4D IF-ED;2E 48 5C 82 30 3C 22 02=AF Nikkor 70-210mm f/4-5.6D;2E 48 5C 82 30 3C 28 02=AF Nikkor 70-210mm f/4-5.6D;2F 40 30 44 2C 34 29 02.1=Tokina AF 235 II (AF 20-35mm f/3.5-4.5);2F 40 30 44 2C 34 29 02.2=Tokina AF 193 (AF 19-35mm f/3.5-4.5);2F 48 30 44 24 24 29 02.1=AF Zoom-Nikkor 20-35mm f/2.8D IF;2F 48 30 44 24 24 29 02.2=Tokina AT-X 235 AF PRO (AF 20-35mm f/2.8);30 48 98 98 24 24 24 02=AF-I Nikkor 400mm f/2.8D IF-ED;30 48 98 98 24 24 E1 02=AF-I Nikkor 400mm f/2.8D IF-ED + TC-17E;30 48 98 98 24 24 F1 02=AF-I Nikkor 400mm f/2.8D IF-ED + TC-14E;30 48 98 98 24 24 F2 02=AF-I Nikkor 400mm f/2.8D IF-ED + TC-20E;31 54 56 56 24 24 25 02=AF Micro-Nikkor 60mm f/2.8D;32 53 64 64 24 24 35 02=Tamron SP AF 90mm f/2.8 [Di] Macro 1:1 (172E/272E);32 54 50 50 24 24 35 02=Sigma Macro 50mm F2.8 EX DG;32 54 6A 6A 24 24 35 02.1=AF Micro-Nikkor 105mm f/2.8D;32 54 6A 6A 24 24 35 02.2=Sigma Macro 105mm F2.8 EX DG;33 48 2D 2D 24 24 31 02=AF Nikkor 18mm f/2.8D;33 54 3C 5E 24 24 62 02=Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical (IF) Macro (A09);34 48 29 29 24 24 32 02=AF Fisheye Nikkor 16mm f/2.8D;35 3C A0 A0 30 30 33 02=AF-I Nikkor 500mm f/4D IF-ED;35 3C A0 A0 30 30 E1 02=AF-I Nikkor 500mm f/4D IF-ED + TC-17E;35 3C A0 A0 30 30 F1 02=AF-I Nikkor 500mm f/4D IF-ED + TC-14E;35 3C A0 A0 30 30 F2 02=AF-I Nikkor 500mm f/4D IF-ED + TC-20E;36 48 37 37 24 24 34 02=AF Nikkor 24mm f/2.8D;37 48 30 30 24 24 36 02=AF Nikkor 20mm f/2.8D;38 4C 62 62 14 14 37 02=AF Nikkor 85mm f/1.8D;3A 40 3C 5C 2C 34 39 02=AF Zoom-Nikkor 28-70mm f/3.5-4.5D;3B 48 44 5C 24 24 3A 02=AF Zoom-Nikkor 35-70mm f/2.8D N;3C 48 60 80 24 24 3B 02=AF Zoom-Nikkor 80-200mm f/2.8D ED;3D 3C 44 60 30 3C 3E 02=AF Zoom-Nikkor 35-80mm f/4-5.6D;3E 48 3C 3C 24 24 3D 02=AF Nikkor 28mm f/2.8D;3F 40 44 6A 2C 34 45 02=AF Zoom-Nikkor 35-105mm f/3.5-4.5D;41 48 7C 7C 24 24 43 02=AF Nikkor 180mm f/2.8D IF-ED;42 54 44 44 18 18 44 02=AF Nikkor 35mm f/2D;43 54 50 50 0C 0C 46 02=AF Nikkor 50mm f/1.4D;44 44 60 80 34 3C 47 02=AF Zoom-Nikkor 80-200mm f/4.5-5.6D;45 3D 3C 60 2C 3C 48 02=Tamron AF 28-80mm f/3.5-5.6 Aspherical (177D);45 40 3C 60 2C 3C 48 02=AF Zoom-Nikkor 28-80mm f/3.5-5.6D;45 41 37 72 2C 3C 48 02=Tamron SP AF 24-135mm f/3.5-5.6 AD Aspherical (IF) Macro (190D);46 3C 44 60 30 3C 49 02=AF Zoom-Nikkor 35-80mm f/4-5.6D N;47 42 37 50 2A 34 4A 02=AF Zoom-Nikkor 24-50mm f/3.3-4.5D;48 38 1F 37 34 3C 4B 06=Sigma 12-24mm F4.5-5.6 EX DG Aspherical HSM;48 3C 19 31 30 3C 4B 06=Sigma 10-20mm F4-5.6 EX DC HSM;48 3C 50 A0 30 40 4B 02=Sigma 50-500mm F4-6.3 EX APO RF HSM;48 3C 8E B0 3C 3C 4B 02=Sigma APO 300-800mm F5.6 EX DG HSM;48 3C B0 B0 3C 3C 4B 02=Sigma APO 800mm F5.6 EX HSM;48 44 A0 A0 34 34 4B 02=Sigma APO 500mm F4.5 EX HSM;48 48 24 24 24 24 4B 02=Sigma 14mm F2.8 EX Aspherical HSM;48 48 2B 44 24 30 4B 06=Sigma 17-35mm F2.8-4 EX DG  Aspherical HSM;48 48 68 8E 30 30 4B 02=Sigma APO 100-300mm F4 EX IF HSM;48 48 76 76 24 24 4B 06=Sigma APO Macro 150mm F2.8 EX DG HSM;48 48 8E 8E 24 24 4B 02=AF-S Nikkor 300mm f/2.8D IF-ED;48 48 8E 8E 24 24 E1 02=AF-S Nikkor 300mm f/2.8D IF-ED + TC-17E;48 48 8E 8E 24 24 F1 02=AF-S Nikkor 300mm f/2.8D IF-ED + TC-14E;48 48 8E 8E 24 24 F2 02=AF-S Nikkor 300mm f/2.8D IF-ED + TC-20E;48 4C 7C 7C 2C 2C 4B 02=Sigma APO Macro 180mm F3.5 EX DG HSM;48 4C 7D 7D 2C 2C 4B 02=Sigma APO Macro 180mm F3.5 EX DG HSM;48 54 3E 3E 0C 0C 4B 06=Sigma 30mm F1.4 EX DC HSM;48 54 5C 80 24 24 4B 02=Sigma 70-200mm F2.8 EX APO IF HSM;48 54 6F 8E 24 24 4B 02=Sigma APO 120-300mm F2.8 EX DG HSM;48 54 8E 8E 24 24 4B 02=Sigma APO 300mm F2.8 EX DG HSM;49 3C A6 A6 30 30 4C 02=AF-S Nikkor 600mm f/4D IF-ED;49 3C A6 A6 30 30 E1 02=AF-S Nikkor 600mm f/4D IF-ED + TC-17E;49 3C A6 A6 30 30 F1 02=AF-S Nikkor 600mm f/4D IF-ED + TC-14E;49 3C A6 A6 30 30 F2 02=AF-S Nikkor 600mm f/4D IF-ED + TC-20E;4A 40 11 11 2C 0C 4D 02=Samyang 8mm f/3.5 Fish-Eye CS;4A 48 1E 1E 24 0C 4D 02=Samyang 12mm f/2.8 ED AS NCS Fish-Eye;4A 48 24 24 24 0C 4D 02.1=Samyang 10mm f/2.8 ED AS NCS CS;4A 48 24 24 24 0C 4D 02.2=Samyang AE 14mm f/2.8 ED AS IF UMC;4A 4C 24 24 1E 6C 4D 06=Samyang 14mm f/2.4 Premium;4A 54 29 29 18 0C 4D 02=Samyang 16mm f/2.0 ED AS UMC CS;4A 54 62 62 0C 0C 4D 02=AF Nikkor 85mm f/1.4D IF;4A 58 30 30 14 0C 4D 02=Rokinon 20mm f/1.8 ED AS UMC;4A 60 36 36 0C 0C 4D 02=Samyang 24mm f/1.4 ED AS UMC;4A 60 44 44 0C 0C 4D 02=Samyang 35mm f/1.4 AS UMC;4A 60 62 62 0C 0C 4D 02=Samyang AE 85mm f/1.4 AS IF UMC;4B 3C A0 A0 30 30 4E 02=AF-S Nikkor 500mm f/4D IF-ED;4B 3C A0 A0 30 30 E1 02=AF-S Nikkor 500mm f/4D IF-ED + TC-17E;4B 3C A0 A0 30 30 F1 02=AF-S Nikkor 500mm f/4D IF-ED + TC-14E;4B 3C A0 A0 30 30 F2 02=AF-S Nikkor 500mm f/4D IF-ED + TC-20E;4C 40 37 6E 2C 3C 4F 02=AF Zoom-Nikkor 24-120mm f/3.5-5.6D IF;4D 3E 3C 80 2E 3C 62 02=Tamron AF 28-200mm f/3.8-5.6 XR Aspherical (IF) Macro (A03N);4D 40 3C 80 2C 3C 62 02=AF Zoom-Nikkor 28-200mm f/3.5-5.6D IF;4D 41 3C 8E 2B 40 62 02=Tamron AF 28-300mm f/3.5-6.3 XR Di LD Aspherical (IF) (A061);4D 41 3C 8E 2C 40 62 02=Tamron AF 28-300mm f/3.5-6.3 XR LD Aspherical (IF) (185D);4E 48 72 72 18 18 51 02=AF DC-Nikkor 135mm f/2D;4F 40 37 5C 2C 3C 53 06=IX-Nikkor 24-70mm f/3.5-5.6;50 48 56 7C 30 3C 54 06=IX-Nikkor 60-180mm f/4-5.6;52 54 44 44 18 18 00 00=Zeiss Milvus 35mm f/2;53 48 60 80 24 24 57 02=AF Zoom-Nikkor 80-200mm f/2.8D ED;53 48 60 80 24 24 60 02=AF Zoom-Nikkor 80-200mm f/2.8D ED;53 54 50 50 0C 0C 00 00=Zeiss Milvus 50mm f/1.4;54 44 5C 7C 34 3C 58 02=AF Zoom-Micro Nikkor 70-180mm f/4.5-5.6D ED;54 44 5C 7C 34 3C 61 02=AF Zoom-Micro Nikkor 70-180mm f/4.5-5.6D ED;54 54 50 50 18 18 00 00=Zeiss Milvus 50mm f/2 Macro;55 54 62 62 0C 0C 00 00=Zeiss Milvus 85mm f/1.4;56 3C 5C 8E 30 3C 1C 02=Sigma 70-300mm F4-5.6 APO Macro Super II;56 48 5C 8E 30 3C 5A 02=AF Zoom-Nikkor 70-300mm f/4-5.6D ED;56 54 68 68 18 18 00 00=Zeiss Milvus 100mm f/2 Macro;59 48 98 98 24 24 5D 02=AF-S Nikkor 400mm f/2.8D IF-ED;59 48 98 98 24 24 E1 02=AF-S Nikkor 400mm f/2.8D IF-ED + TC-17E;59 48 98 98 24 24 F1 02=AF-S Nikkor 400mm f/2.8D IF-ED + TC-14E;59 48 98 98 24 24 F2 02=AF-S Nikkor 400mm f/2.8D IF-ED + TC-20E;5A 3C 3E 56 30 3C 5E 06=IX-Nikkor 30-60mm f/4-5.6;5B 44 56 7C 34 3C 5F 06=IX-Nikkor 60-180mm f/4.5-5.6;5D 48 3C 5C 24 24 63 02=AF-S Zoom-Nikkor 28-70mm f/2.8D IF-ED;5E 48 60 80 24 24 64 02=AF-S Zoom-Nikkor 80-200mm f/2.8D IF-ED;5F 40 3C 6A 2C 34 65 02=AF Zoom-Nikkor 28-105mm f/3.5-4.5D IF;60 40 3C 60 2C 3C 66 02=AF Zoom-Nikkor 28-80mm f/3.5-5.6D;61 44 5E 86 34 3C 67 02=AF Zoom-Nikkor 75-240mm f/4.5-5.6D;63 48 2B 44 24 24 68 02=AF-S Nikkor 17-35mm f/2.8D IF-ED;64 00 62 62 24 24 6A 02=PC Micro-Nikkor 85mm f/2.8D;65 44 60 98 34 3C 6B 0A=AF VR Zoom-Nikkor 80-400mm f/4.5-5.6D ED;66 40 2D 44 2C 34 6C 02=AF Zoom-Nikkor 18-35mm f/3.5-4.5D IF-ED;67 48 37 62 24 30 6D 02=AF Zoom-Nikkor 24-85mm f/2.8-4D IF;67 54 37 5C 24 24 1C 02=Sigma 24-70mm F2.8 EX DG Macro;68 42 3C 60 2A 3C 6E 06=AF Zoom-Nikkor 28-80mm f/3.3-5.6G;69 47 5C 8E 30 3C 00 02=Tamron AF 70-300mm f/4-5.6 Di LD Macro 1:2 (A17N);69 48 5C 8E 30 3C 6F 02=Tamron AF 70-300mm f/4-5.6 LD Macro 1:2 (572D/772D);69 48 5C 8E 30 3C 6F 06=AF Zoom-Nikkor 70-300mm f/4-5.6G;6A 48 8E 8E 30 30 70 02=AF-S Nikkor 300mm f/4D IF-ED;6B 48 24 24 24 24 71 02=AF Nikkor ED 14mm f/2.8D;6D 48 8E 8E 24 24 73 02=AF-S Nikkor 300mm f/2.8D IF-ED II;6E 48 98 98 24 24 74 02=AF-S Nikkor 400mm f/2.8D IF-ED II;6F 3C A0 A0 30 30 75 02=AF-S Nikkor 500mm f/4D IF-ED II;70 3C A6 A6 30 30 76 02=AF-S Nikkor 600mm f/4D IF-ED II;71 48 64 64 24 24 00 00=Voigtlander APO-Skopar 90mm F2.8 SL IIs;72 48 4C 4C 24 24 77 00=Nikkor 45mm f/2.8 P;74 40 37 62 2C 34 78 06=AF-S Zoom-Nikkor 24-85mm f/3.5-4.5G IF-ED;75 40 3C 68 2C 3C 79 06=AF Zoom-Nikkor 28-100mm f/3.5-5.6G;76 58 50 50 14 14 7A 02=AF Nikkor 50mm f/1.8D;77 44 60 98 34 3C 7B 0E=Sigma 80-400mm F4.5-5.6 APO DG D OS;77 44 61 98 34 3C 7B 0E=Sigma 80-400mm F4.5-5.6 EX OS;77 48 5C 80 24 24 7B 0E=AF-S VR Zoom-Nikkor 70-200mm f/2.8G IF-ED;78 40 37 6E 2C 3C 7C 0E=AF-S VR Zoom-Nikkor 24-120mm f/3.5-5.6G IF-ED;79 40 11 11 2C 2C 1C 06=Sigma 8mm F3.5 EX Circular Fisheye;79 40 3C 80 2C 3C 7F 06=AF Zoom-Nikkor 28-200mm f/3.5-5.6G IF-ED;79 48 3C 5C 24 24 1C 06=Sigma 28-70mm F2.8 EX DG;79 48 5C 5C 24 24 1C 06=Sigma Macro 70mm F2.8 EX DG;79 54 31 31 0C 0C 4B 06=Sigma 20mm F1.4 DG HSM ¦ A;7A 3B 53 80 30 3C 4B 06=Sigma 55-200mm F4-5.6 DC HSM;7A 3C 1F 37 30 30 7E 06.1=AF-S DX Zoom-Nikkor 12-24mm f/4G IF-ED;7A 3C 1F 37 30 30 7E 06.2=Tokina AT-X 124 AF PRO DX II (AF 12-24mm f/4);7A 3C 1F 3C 30 30 7E 06=Tokina AT-X 12-28 PRO DX (AF 12-28mm f/4);7A 40 2D 50 2C 3C 4B 06=Sigma 18-50mm F3.5-5.6 DC HSM;7A 40 2D 80 2C 40 4B 0E=Sigma 18-200mm F3.5-6.3 DC OS HSM;7A 47 2B 5C 24 34 4B 06=Sigma 17-70mm F2.8-4.5 DC Macro Asp. IF HSM;7A 47 50 76 24 24 4B 06=Sigma 50-150mm F2.8 EX APO DC HSM;7A 48 1C 29 24 24 7E 06=Tokina AT-X 116 PRO DX II (AF 11-16mm f/2.8);7A 48 1C 30 24 24 7E 06=Tokina AT-X 11-20 F2.8 PRO DX (AF 11-20mm f/2.8);7A 48 2B 5C 24 34 4B 06=Sigma 17-70mm F2.8-4.5 DC Macro Asp. IF HSM;7A 48 2D 50 24 24 4B 06=Sigma 18-50mm F2.8 EX DC Macro;7A 48 5C 80 24 24 4B 06=Sigma 70-200mm F2.8 EX APO DG Macro HSM II;7A 54 6E 8E 24 24 4B 02=Sigma APO 120-300mm F2.8 EX DG HSM;7B 48 37 44 18 18 4B 06=Sigma 24-35mm F2.0 DG HSM ¦ A;7B 48 80 98 30 30 80 0E=AF-S VR Zoom-Nikkor 200-400mm f/4G IF-ED;7C 54 2B 50 24 24 00 06=Tamron SP AF 17-50mm f/2.8 XR Di II LD Aspherical (IF) (A16);7D 48 2B 53 24 24 82 06=AF-S DX Zoom-Nikkor 17-55mm f/2.8G IF-ED;7E 54 37 37 0C 0C 4B 06=Sigma 24mm F1.4 DG HSM ¦ A;7F 40 2D 5C 2C 34 84 06=AF-S DX Zoom-Nikkor 18-70mm f/3.5-4.5G IF-ED;7F 48 2B 5C 24 34 1C 06=Sigma 17-70mm F2.8-4.5 DC Macro Asp. IF;7F 48 2D 50 24 24 1C 06=Sigma 18-50mm F2.8 EX DC Macro;80 48 1A 1A 24 24 85 06=AF DX Fisheye-Nikkor 10.5mm f/2.8G ED;80 48 1C 29 24 24 7A 06=Tokina atx-i 11-16mm F2.8 CF;81 34 76 A6 38 40 4B 0E=Sigma 150-600mm F5-6.3 DG OS HSM ¦ S;81 54 80 80 18 18 86 0E=AF-S VR Nikkor 200mm f/2G IF-ED;82 34 76 A6 38 40 4B 0E=Sigma 150-600mm F5-6.3 DG OS HSM ¦ C;82 48 8E 8E 24 24 87 0E=AF-S VR Nikkor 300mm f/2.8G IF-ED;83 00 B0 B0 5A 5A 88 04=FSA-L2, EDG 65, 800mm F13 G;87 2C 2D 8E 2C 40 4B 0E=Sigma 18-300mm F3.5-6.3 DC Macro HSM;88 54 50 50 0C 0C 4B 06=Sigma 50mm F1.4 DG HSM ¦ A;89 30 2D 80 2C 40 4B 0E=Sigma 18-200mm F3.5-6.3 DC Macro OS HS ¦ C;89 3C 53 80 30 3C 8B 06=AF-S DX Zoom-Nikkor 55-200mm f/4-5.6G ED;8A 3C 37 6A 30 30 4B 0E=Sigma 24-105mm F4 DG OS HSM;8A 54 6A 6A 24 24 8C 0E=AF-S VR Micro-Nikkor 105mm f/2.8G IF-ED;8B 40 2D 80 2C 3C 8D 0E=AF-S DX VR Zoom-Nikkor 18-200mm f/3.5-5.6G IF-ED;8B 40 2D 80 2C 3C FD 0E=AF-S DX VR Zoom-Nikkor 18-200mm f/3.5-5.6G IF-ED [II];8B 48 1C 30 24 24 85 06=Tokina AT-X 11-20 F2.8 PRO DX (AF 11-20mm f/2.8);8B 4C 2D 44 14 14 4B 06=Sigma 18-35mm F1.8 DC HSM;8C 40 2D 53 2C 3C 8E 06=AF-S DX Zoom-Nikkor 18-55mm f/3.5-5.6G ED;8C 48 29 3C 24 24 86 06=Tokina opera 16-28mm F2.8 FF;8D 44 5C 8E 34 3C 8F 0E=AF-S VR Zoom-Nikkor 70-300mm f/4.5-5.6G IF-ED;8D 48 6E 8E 24 24 4B 0E=Sigma 120-300mm F2.8 DG OS HSM Sports;8D 54 68 68 24 24 87 02=Tokina AT-X PRO 100mm F2.8 D Macro;8E 3C 2B 5C 24 30 4B 0E=Sigma 17-70mm F2.8-4 DC Macro OS HSM ¦ C;8F 40 2D 72 2C 3C 91 06=AF-S DX Zoom-Nikkor 18-135mm f/3.5-5.6G IF-ED;8F 48 2B 50 24 24 4B 0E=Sigma 17-50mm F2.8 EX DC OS HSM;90 3B 53 80 30 3C 92 0E=AF-S DX VR Zoom-Nikkor 55-200mm f/4-5.6G IF-ED;90 40 2D 80 2C 40 4B 0E=Sigma 18-200mm F3.5-6.3 II DC OS HSM;91 54 44 44 0C 0C 4B 06=Sigma 35mm F1.4 DG HSM;92 2C 2D 88 2C 40 4B 0E=Sigma 18-250mm F3.5-6.3 DC Macro OS HSM;92 48 24 37 24 24 94 06=AF-S Zoom-Nikkor 14-24mm f/2.8G ED;93 48 37 5C 24 24 95 06=AF-S Zoom-Nikkor 24-70mm f/2.8G ED;94 40 2D 53 2C 3C 96 06=AF-S DX Zoom-Nikkor 18-55mm f/3.5-5.6G ED II;94 48 7C 7C 24 24 4B 0E=Sigma APO Macro 180mm F2.8 EX DG OS HSM;95 00 37 37 2C 2C 97 06=PC-E Nikkor 24mm f/3.5D ED;95 4C 37 37 2C 2C 97 02=PC-E Nikkor 24mm f/3.5D ED;96 38 1F 37 34 3C 4B 06=Sigma 12-24mm F4.5-5.6 II DG HSM;96 48 98 98 24 24 98 0E=AF-S VR Nikkor 400mm f/2.8G ED;97 3C A0 A0 30 30 99 0E=AF-S VR Nikkor 500mm f/4G ED;97 48 6A 6A 24 24 4B 0E=Sigma Macro 105mm F2.8 EX DG OS HSM;98 3C A6 A6 30 30 9A 0E=AF-S VR Nikkor 600mm f/4G ED;98 48 50 76 24 24 4B 0E=Sigma 50-150mm F2.8 EX APO DC OS HSM;99 40 29 62 2C 3C 9B 0E=AF-S DX VR Zoom-Nikkor 16-85mm f/3.5-5.6G ED;99 48 76 76 24 24 4B 0E=Sigma APO Macro 150mm F2.8 EX DG OS HSM;9A 40 2D 53 2C 3C 9C 0E=AF-S DX VR Zoom-Nikkor 18-55mm f/3.5-5.6G;9A 4C 50 50 14 14 9C 06=Yongnuo YN50mm F1.8N;9B 00 4C 4C 24 24 9D 06=PC-E Micro Nikkor 45mm f/2.8D ED;9B 54 4C 4C 24 24 9D 02=PC-E Micro Nikkor 45mm f/2.8D ED;9B 54 62 62 0C 0C 4B 06=Sigma 85mm F1.4 EX DG HSM;9C 48 5C 80 24 24 4B 0E=Sigma 70-200mm F2.8 EX DG OS HSM;9C 54 56 56 24 24 9E 06=AF-S Micro Nikkor 60mm f/2.8G ED;9D 00 62 62 24 24 9F 06=PC-E Micro Nikkor 85mm f/2.8D;9D 48 2B 50 24 24 4B 0E=Sigma 17-50mm F2.8 EX DC OS HSM;9D 54 62 62 24 24 9F 02=PC-E Micro Nikkor 85mm f/2.8D;9E 38 11 29 34 3C 4B 06=Sigma 8-16mm F4.5-5.6 DC HSM;9E 40 2D 6A 2C 3C A0 0E=AF-S DX VR Zoom-Nikkor 18-105mm f/3.5-5.6G ED;9F 37 50 A0 34 40 4B 0E=Sigma 50-500mm F4.5-6.3 DG OS HSM;9F 48 48 48 24 24 A1 06=Yongnuo YN40mm F2.8N;9F 4C 44 44 18 18 A1 06=Yongnuo YN35mm F2;9F 4D 50 50 14 14 A0 06=Yongnuo YN50mm F1.8N;9F 54 68 68 18 18 A2 06=Yongnuo YN100mm F2N;9F 58 44 44 14 14 A1 06=AF-S DX Nikkor 35mm f/1.8G;A0 37 5C 8E 34 3C A2 06=Sony FE 70-300mm F4.5-5.6 G OSS;A0 40 2D 53 2C 3C CA 0E=AF-P DX Nikkor 18-55mm f/3.5-5.6G VR;A0 40 2D 53 2C 3C CA 8E=AF-P DX Nikkor 18-55mm f/3.5-5.6G;A0 40 2D 74 2C 3C BB 0E=AF-S DX Nikkor 18-140mm f/3.5-5.6G ED VR;A0 48 2A 5C 24 30 4B 0E=Sigma 17-70mm F2.8-4 DC Macro OS HSM;A0 54 50 50 0C 0C A2 06=AF-S Nikkor 50mm f/1.4G;A0 56 44 44 14 14 A2 06=Sony FE 35mm F1.8;A1 40 18 37 2C 34 A3 06=AF-S DX Nikkor 10-24mm f/3.5-4.5G ED;A1 40 2D 53 2C 3C CB 86=AF-P DX Nikkor 18-55mm f/3.5-5.6G;A1 41 19 31 2C 2C 4B 06=Sigma 10-20mm F3.5 EX DC HSM;A1 48 6E 8E 24 24 DB 4E=AF-S Nikkor 120-300mm f/2.8E FL ED SR VR;A1 54 55 55 0C 0C BC 06=AF-S Nikkor 58mm f/1.4G;A2 38 5C 8E 34 40 CD 86=AF-P DX Nikkor 70-300mm f/4.5-6.3G VR;A2 40 2D 53 2C 3C BD 0E=AF-S DX Nikkor 18-55mm f/3.5-5.6G VR II;A2 48 5C 80 24 24 A4 0E=AF-S Nikkor 70-200mm f/2.8G ED VR II;A3 38 5C 8E 34 40 CE 0E=AF-P DX Nikkor 70-300mm f/4.5-6.3G ED;A3 38 5C 8E 34 40 CE 8E=AF-P DX Nikkor 70-300mm f/4.5-6.3G ED VR;A3 3C 29 44 30 30 A5 0E=AF-S Nikkor 16-35mm f/4G ED VR;A3 3C 5C 8E 30 3C 4B 0E=Sigma 70-300mm F4-5.6 DG OS;A4 40 2D 8E 2C 40 BF 0E=AF-S DX Nikkor 18-300mm f/3.5-6.3G ED VR;A4 47 2D 50 24 34 4B 0E=Sigma 18-50mm F2.8-4.5 DC OS HSM;A4 48 5C 80 24 24 CF 0E=AF-S Nikkor 70-200mm f/2.8E FL ED VR;A4 48 5C 80 24 24 CF 4E=AF-S Nikkor 70-200mm f/2.8E FL ED VR;A4 54 37 37 0C 0C A6 06=AF-S Nikkor 24mm f/1.4G ED;A5 40 2D 88 2C 40 4B 0E=Sigma 18-250mm F3.5-6.3 DC OS HSM;A5 40 3C 8E 2C 3C A7 0E=AF-S Nikkor 28-300mm f/3.5-5.6G ED VR;A5 4C 44 44 14 14 C0 06=AF-S Nikkor 35mm f/1.8G ED;A5 54 6A 6A 0C 0C D0 06=AF-S Nikkor 105mm f/1.4E ED;A5 54 6A 6A 0C 0C D0 46=AF-S Nikkor 105mm f/1.4E ED;A6 48 2F 2F 30 30 D1 06=PC Nikkor 19mm f/4E ED;A6 48 2F 2F 30 30 D1 46=PC Nikkor 19mm f/4E ED;A6 48 37 5C 24 24 4B 06=Sigma 24-70mm F2.8 IF EX DG HSM;A6 48 8E 8E 24 24 A8 0E=AF-S Nikkor 300mm f/2.8G IF-ED VR II;A6 48 98 98 24 24 C1 0E=AF-S Nikkor 400mm f/2.8E FL ED VR;A7 3C 53 80 30 3C C2 0E=AF-S DX Nikkor 55-200mm f/4-5.6G ED VR II;A7 40 11 26 2C 34 D2 06=AF-S Fisheye Nikkor 8-15mm f/3.5-4.5E ED;A7 40 11 26 2C 34 D2 46=AF-S Fisheye Nikkor 8-15mm f/3.5-4.5E ED;A7 49 80 A0 24 24 4B 06=Sigma APO 200-500mm F2.8 EX DG;A7 4B 62 62 2C 2C A9 0E=AF-S DX Micro Nikkor 85mm f/3.5G ED VR;A8 38 18 30 34 3C D3 0E=AF-P DX Nikkor 10-20mm f/4.5-5.6G VR;A8 38 18 30 34 3C D3 8E=AF-P DX Nikkor 10-20mm f/4.5-5.6G VR;A8 48 80 98 30 30 AA 0E=AF-S Zoom-Nikkor 200-400mm f/4G IF-ED VR II;A8 48 8E 8E 30 30 C3 0E=AF-S Nikkor 300mm f/4E PF ED VR;A8 48 8E 8E 30 30 C3 4E=AF-S Nikkor 300mm f/4E PF ED VR;A9 48 7C 98 30 30 D4 0E=AF-S Nikkor 180-400mm f/4E TC1.4 FL ED VR;A9 48 7C 98 30 30 D4 4E=AF-S Nikkor 180-400mm f/4E TC1.4 FL ED VR;A9 4C 31 31 14 14 C4 06=AF-S Nikkor 20mm f/1.8G ED;A9 54 80 80 18 18 AB 0E=AF-S Nikkor 200mm f/2G ED VR II;AA 3C 37 6E 30 30 AC 0E=AF-S Nikkor 24-120mm f/4G ED VR;AA 48 37 5C 24 24 C5 0E=AF-S Nikkor 24-70mm f/2.8E ED VR;AA 48 37 5C 24 24 C5 4E=AF-S Nikkor 24-70mm f/2.8E ED VR;AA 48 88 A4 3C 3C D5 0E=AF-S Nikkor 180-400mm f/4E TC1.4 FL ED VR + 1.4x TC;AA 48 88 A4 3C 3C D5 4E=AF-S Nikkor 180-400mm f/4E TC1.4 FL ED VR + 1.4x TC;AB 3C A0 A0 30 30 C6 4E=AF-S Nikkor 500mm f/4E FL ED VR;AB 44 5C 8E 34 3C D6 0E=AF-P Nikkor 70-300mm f/4.5-5.6E ED VR;AB 44 5C 8E 34 3C D6 4E=AF-P Nikkor 70-300mm f/4.5-5.6E ED VR;AB 44 5C 8E 34 3C D6 CE=AF-P Nikkor 70-300mm f/4.5-5.6E ED VR;AC 38 53 8E 34 3C AE 0E=AF-S DX Nikkor 55-300mm f/4.5-5.6G ED VR;AC 3C A6 A6 30 30 C7 4E=AF-S Nikkor 600mm f/4E FL ED VR;AC 54 3C 3C 0C 0C D7 06=AF-S Nikkor 28mm f/1.4E ED;AC 54 3C 3C 0C 0C D7 46=AF-S Nikkor 28mm f/1.4E ED;AD 3C 2D 8E 2C 3C AF 0E=AF-S DX Nikkor 18-300mm f/3.5-5.6G ED VR;AD 3C A0 A0 3C 3C D8 0E=AF-S Nikkor 500mm f/5.6E PF ED VR;AD 3C A0 A0 3C 3C D8 4E=AF-S Nikkor 500mm f/5.6E PF ED VR;AD 48 28 60 24 30 C8 0E=AF-S DX Nikkor 16-80mm f/2.8-4E ED VR;AD 48 28 60 24 30 C8 4E=AF-S DX Nikkor 16-80mm f/2.8-4E ED VR;AE 3C 80 A0 3C 3C C9 0E=AF-S Nikkor 200-500mm f/5.6E ED VR;AE 3C 80 A0 3C 3C C9 4E=AF-S Nikkor 200-500mm f/5.6E ED VR;AE 54 62 62 0C 0C B0 06=AF-S Nikkor 85mm f/1.4G;AF 4C 37 37 14 14 CC 06=AF-S Nikkor 24mm f/1.8G ED;AF 54 44 44 0C 0C B1 06=AF-S Nikkor 35mm f/1.4G;B0 4C 50 50 14 14 B2 06=AF-S Nikkor 50mm f/1.8G;B1 48 48 48 24 24 B3 06=AF-S DX Micro Nikkor 40mm f/2.8G;B2 48 5C 80 30 30 B4 0E=AF-S Nikkor 70-200mm f/4G ED VR;B3 4C 62 62 14 14 B5 06=AF-S Nikkor 85mm f/1.8G;B4 40 37 62 2C 34 B6 0E=AF-S Zoom-Nikkor 24-85mm f/3.5-4.5G IF-ED VR;B5 4C 3C 3C 14 14 B7 06=AF-S Nikkor 28mm f/1.8G;B6 3C B0 B0 3C 3C B8 0E=AF-S VR Nikkor 800mm f/5.6E FL ED;B6 3C B0 B0 3C 3C B8 4E=AF-S VR Nikkor 800mm f/5.6E FL ED;B6 48 37 56 24 24 1C 02=Sigma 24-60mm F2.8 EX DG;B7 44 60 98 34 3C B9 0E=AF-S Nikkor 80-400mm f/4.5-5.6G ED VR;B8 40 2D 44 2C 34 BA 06=AF-S Nikkor 18-35mm f/3.5-4.5G ED;BB 48 5C 80 24 24 4B 4E=Sigma 70-200mm F2.8 DG OS HSM ¦ S;BC 54 3C 3C 0C 0C 4B 46=Sigma 28mm F1.4 DG HSM ¦ A;BD 54 48 48 0C 0C 4B 46=Sigma 40mm F1.4 DG HSM ¦ A;BE 54 6A 6A 0C 0C 4B 46=Sigma 105mm F1.4 DG HSM ¦ A;BF 3C 1B 1B 30 30 01 04=Irix 11mm f/4 Firefly;BF 4E 26 26 1E 1E 01 04=Irix 15mm f/2.4 Firefly;C1 48 24 37 24 24 4B 46=Sigma 14-24mm F2.8 DG HSM ¦ A;C2 4C 24 24 14 14 4B 06=Sigma 14mm F1.8 DG HSM ¦ A;C3 34 68 98 38 40 4B 4E=Sigma 100-400mm F5-6.3 DG OS HSM ¦ C;C4 4C 73 73 14 14 4B 46=Sigma 135mm F1.8 DG HSM ¦ A;C8 54 44 44 0D 0D DF 46=Tamron SP 35mm f/1.4 Di USD (F045);C8 54 62 62 0C 0C 4B 06=Sigma 85mm F1.4 DG HSM ¦ A;C8 54 62 62 0C 0C 4B 46=Sigma 85mm F1.4 DG HSM ¦ A;C9 3C 44 76 25 31 DF 4E=Tamron 35-150mm f/2.8-4 Di VC OSD (A043);C9 48 37 5C 24 24 4B 4E=Sigma 24-70mm F2.8 DG OS HSM ¦ A;CA 3C 1F 37 30 30 4B 46=Sigma 12-24mm F4 DG HSM ¦ A;CA 48 27 3E 24 24 DF 4E=Tamron SP 15-30mm f/2.8 Di VC USD G2 (A041);CB 3C 2B 44 24 31 DF 46=Tamron 17-35mm f/2.8-4 Di OSD (A037);CC 44 68 98 34 41 DF 0E=Tamron 100-400mm f/4.5-6.3 Di VC USD;CC 4C 50 68 14 14 4B 06=Sigma 50-100mm F1.8 DC HSM ¦ A;CD 3D 2D 70 2E 3C 4B 0E=Sigma 18-125mm F3.8-5.6 DC OS HSM;CE 00 37 5C 25 25 DF 4E=Tamron SP 24-70mm f/2.8 Di VC USD G2 (A032);CE 34 76 A0 38 40 4B 0E=Sigma 150-500mm F5-6.3 DG OS APO HSM;CE 47 37 5C 25 25 DF 4E=Tamron SP 24-70mm f/2.8 Di VC USD G2 (A032);CF 38 6E 98 34 3C 4B 0E=Sigma APO 120-400mm F4.5-5.6 DG OS HSM;CF 47 5C 8E 31 3D DF 0E=Tamron SP 70-300mm f/4-5.6 Di VC USD (A030);D2 3C 8E B0 3C 3C 4B 02=Sigma APO 300-800mm F5.6 EX DG HSM;DB 40 11 11 2C 2C 1C 06=Sigma 8mm F3.5 EX DG Circular Fisheye;DC 48 19 19 24 24 4B 06=Sigma 10mm F2.8 EX DC HSM Fisheye;DE 54 50 50 0C 0C 4B 06=Sigma 50mm F1.4 EX DG HSM;E0 3C 5C 8E 30 3C 4B 06=Sigma 70-300mm F4-5.6 APO DG Macro HSM;E0 40 2D 98 2C 41 DF 0E=Tamron 18-400mm f/3.5-6.3 Di II VC HLD (B028);E0 40 2D 98 2C 41 DF 4E=Tamron 18-400mm f/3.5-6.3 Di II VC HLD (B028);E1 40 19 36 2C 35 DF 0E=Tamron 10-24mm f/3.5-4.5 Di II VC HLD (B023);E1 40 19 36 2C 35 DF 4E=Tamron 10-24mm f/3.5-4.5 Di II VC HLD (B023);E1 58 37 37 14 14 1C 02=Sigma 24mm F1.8 EX DG Aspherical Macro;E2 47 5C 80 24 24 DF 4E=Tamron SP 70-200mm f/2.8 Di VC USD G2 (A025);E3 40 76 A6 38 40 DF 0E=Tamron SP 150-600mm f/5-6.3 Di VC USD G2 (A022);E3 40 76 A6 38 40 DF 4E=Tamron SP 150-600mm f/5-6.3 Di VC USD G2;E3 54 50 50 24 24 35 02=Sigma Macro 50mm F2.8 EX DG;E4 54 64 64 24 24 DF 0E=Tamron SP 90mm f/2.8 Di VC USD Macro 1:1 (F017);E5 4C 62 62 14 14 C9 4E=Tamron SP 85mm f/1.8 Di VC USD (F016);E5 54 6A 6A 24 24 35 02=Sigma Macro 105mm F2.8 EX DG;E6 40 2D 80 2C 40 DF 0E=Tamron 18-200mm f/3.5-6.3 Di II VC (B018);E6 41 3C 8E 2C 40 1C 02=Sigma 28-300mm F3.5-6.3 DG Macro;E7 4C 4C 4C 14 14 DF 0E=Tamron SP 45mm f/1.8 Di VC USD (F013);E8 4C 44 44 14 14 DF 0E=Tamron SP 35mm f/1.8 Di VC USD (F012);E9 48 27 3E 24 24 DF 0E=Tamron SP 15-30mm f/2.8 Di VC USD (A012);E9 54 37 5C 24 24 1C 02=Sigma 24-70mm F2.8 EX DG Macro;EA 40 29 8E 2C 40 DF 0E=Tamron 16-300mm f/3.5-6.3 Di II VC PZD (B016);EA 48 27 27 24 24 1C 02=Sigma 15mm F2.8 EX Diagonal Fisheye;EB 40 76 A6 38 40 DF 0E=Tamron SP AF 150-600mm f/5-6.3 VC USD (A011);EC 3E 3C 8E 2C 40 DF 0E=Tamron 28-300mm f/3.5-6.3 Di VC PZD A010;ED 40 2D 80 2C 40 4B 0E=Sigma 18-200mm F3.5-6.3 DC OS HSM;EE 48 5C 80 24 24 4B 06=Sigma 70-200mm F2.8 EX APO DG Macro HSM II;F0 38 1F 37 34 3C 4B 06=Sigma 12-24mm F4.5-5.6 EX DG Aspherical HSM;F0 3F 2D 8A 2C 40 DF 0E=Tamron AF 18-270mm f/3.5-6.3 Di II VC PZD (B008);F1 44 A0 A0 34 34 4B 02=Sigma APO 500mm F4.5 EX DG HSM;F1 47 5C 8E 30 3C DF 0E=Tamron SP 70-300mm f/4-5.6 Di VC USD (A005);F3 48 68 8E 30 30 4B 02=Sigma APO 100-300mm F4 EX IF HSM;F3 54 2B 50 24 24 84 0E=Tamron SP AF 17-50mm f/2.8 XR Di II VC LD Aspherical (IF) (B005);F4 4C 7C 7C 2C 2C 4B 02=Sigma APO Macro 180mm F3.5 EX DG HSM;F4 54 56 56 18 18 84 06=Tamron SP AF 60mm f/2.0 Di II Macro 1:1 (G005);F5 40 2C 8A 2C 40 40 0E=Tamron AF 18-270mm f/3.5-6.3 Di II VC LD Aspherical (IF) Macro (B003);F5 48 76 76 24 24 4B 06=Sigma APO Macro 150mm F2.8 EX DG HSM;F6 3F 18 37 2C 34 84 06=Tamron SP AF 10-24mm f/3.5-4.5 Di II LD Aspherical (IF) (B001);F6 3F 18 37 2C 34 DF 06=Tamron SP AF 10-24mm f/3.5-4.5 Di II LD Aspherical (IF) (B001);F6 48 2D 50 24 24 4B 06=Sigma 18-50mm F2.8 EX DC Macro;F7 53 5C 80 24 24 40 06=Tamron SP AF 70-200mm f/2.8 Di LD (IF) Macro (A001);F7 53 5C 80 24 24 84 06=Tamron SP AF 70-200mm f/2.8 Di LD (IF) Macro (A001);F8 54 3E 3E 0C 0C 4B 06=Sigma 30mm F1.4 EX DC HSM;F8 54 64 64 24 24 DF 06=Tamron SP AF 90mm f/2.8 Di Macro 1:1 (272NII);F8 55 64 64 24 24 84 06=Tamron SP AF 90mm f/2.8 Di Macro 1:1 (272NII);F9 3C 19 31 30 3C 4B 06=Sigma 10-20mm F4-5.6 EX DC HSM;F9 40 3C 8E 2C 40 40 0E=Tamron AF 28-300mm f/3.5-6.3 XR Di VC LD Aspherical (IF) Macro (A20);FA 54 3C 5E 24 24 84 06=Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical (IF) Macro (A09NII);FA 54 3C 5E 24 24 DF 06=Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical (IF) Macro (A09NII);FA 54 6E 8E 24 24 4B 02=Sigma APO 120-300mm F2.8 EX DG HSM;FB 54 2B 50 24 24 84 06=Tamron SP AF 17-50mm f/2.8 XR Di II LD Aspherical (IF) (A16NII);FB 54 8E 8E 24 24 4B 02=Sigma APO 300mm F2.8 EX DG HSM;FC 40 2D 80 2C 40 DF 06=Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical (IF) Macro (A14NII);FD 00 3C 3C 18 18 DF 00=Voigtlander APO-Lanthar 28mm F2 Aspherical;FD 00 44 44 18 18 DF 00=Voigtlander APO-Lanthar 35mm F2;FD 00 48 48 07 07 DF 00=Voigtlander Nokton 40mm F1.2 Aspherical;FD 00 50 50 18 18 DF 00=Voigtlander APO-Lanthar 50mm F2 Aspherical;FD 00 59 59 18 18 DF 00=Voigtlander Macro APO-Lanthar 65mm F2;FD 47 50 76 24 24 4B 06=Sigma 50-150mm F2.8 EX APO DC HSM II;FE 47 00 00 24 24 4B 06=Sigma 4.5mm F2.8 EX DC HSM Circular Fisheye;FE 48 37 5C 24 24 DF 0E=Tamron SP 24-70mm f/2.8 Di VC USD (A007);FE 53 5C 80 24 24 84 06=Tamron SP AF 70-200mm f/2.8 Di LD (IF) Macro (A001);FE 54 5C 80 24 24 DF 0E=Tamron SP 70-200mm f/2.8 Di VC USD (A009);FE 54 64 64 24 24 DF 0E=Tamron SP 90mm f/2.8 Di VC USD Macro 1:1 (F004);FF 40 2D 80 2C 40 4B 06=Sigma 18-200mm F3.5-6.3 DC`
