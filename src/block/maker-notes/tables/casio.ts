// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Casio::Main': `ifd 0 -
1 RecordingMode int16u 1=Single Shutter;2=Panorama;3=Night Scene;4=Portrait;5=Landscape;7=Panorama;10=Night Scene;15=Portrait;16=Landscape
2 Quality int16u 1=Economy;2=Normal;3=Fine
3 FocusMode int16u 2=Macro;3=Auto;4=Manual;5=Infinity;7=Spot AF
4 FlashMode int16u 1=Auto;2=On;3=Off;4=Off;5=Red-eye Reduction
5 FlashIntensity int16u 11=Weak;12=Low;13=Normal;14=High;15=Strong
6 ObjectDistance int32u
7 WhiteBalance int16u 1=Auto;2=Tungsten;3=Daylight;4=Fluorescent;5=Shade;129=Manual
10 DigitalZoom int32u 65536=Off;65537=2x;104857=1.6x;131072=2x;209715=3.2x;262144=4x
11 Sharpness int16u 0=Normal;1=Soft;2=Hard;16=Normal;17=+1;18=-1
12 Contrast int16u 0=Normal;1=Low;2=High;16=Normal;17=+1;18=-1
13 Saturation int16u 0=Normal;1=Low;2=High;16=Normal;17=+1;18=-1
20 ISO int16u
21 FirmwareDate string[18]
22 Enhancement int16u 1=Off;2=Red;3=Green;4=Blue;5=Flesh Tones
23 ColorFilter int16u 1=Off;2=Black & White;3=Sepia;4=Red;5=Green;6=Blue;7=Yellow;8=Pink;9=Purple
24 AFPoint int16u 1=Center;2=Upper Left;3=Upper Right;4=Near Left/Right of Center;5=Far Left/Right of Center;6=Far Left/Right of Center/Bottom;7=Top Near-left;8=Near Upper/Left;9=Top Near-right;10=Top Left;11=Top Center;12=Top Right;13=Center Left;14=Center Right;15=Bottom Left;16=Bottom Center;17=Bottom Right
25 FlashIntensity int16u 1=Normal;2=Weak;3=Strong
3584 PrintIM ?`,
  'Casio::Type2': `ifd 0 -
2 PreviewImageSize int16u[2]
3 PreviewImageLength int32u
4 PreviewImageStart int32u
8 QualityMode int16u 0=Economy;1=Normal;2=Fine
9 CasioImageSize int16u 0=640x480;4=1600x1200;5=2048x1536;20=2288x1712;21=2592x1944;22=2304x1728;36=3008x2008
13 FocusMode int16u 0=Normal;1=Macro
20 ISO int16u 3=50;4=64;6=100;9=200
25 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Tungsten;4=Fluorescent;5=Manual
29 FocalLength rational64u
31 Saturation int16u 0=Low;1=Normal;2=High
32 Contrast int16u 0=Low;1=Normal;2=High
33 Sharpness int16u 0=Soft;1=Normal;2=Hard
3584 PrintIM ?
8192 PreviewImage undef
8193 FirmwareDate string[18]
8209 WhiteBalanceBias int16u[2]
8210 WhiteBalance int16u 0=Manual;1=Daylight;2=Cloudy;3=Shade;4=Flash?;6=Fluorescent;9=Tungsten?;10=Tungsten;12=Flash
8225 AFPointPosition int16u[4]
8226 ObjectDistance int32u
8244 FlashDistance int16u
8310 SpecialEffectMode int8u[3] 0 0 0=Off;1 0 0=Makeup;2 0 0=Mist Removal;3 0 0=Vivid Landscape
8329 FaceInfo1 >Casio::FaceInfo1
8329 FaceInfo2 >Casio::FaceInfo2
8329 FaceInfoUnknown? ?
8476 FacesDetected int8u
12288 RecordMode int16u 2=Program AE;3=Shutter Priority;4=Aperture Priority;5=Manual;6=Best Shot;17=Movie;19=Movie (19);20=YouTube Movie;2 0=Program AE;3 0=Shutter Priority;4 0=Aperture Priority;5 0=Manual;6 0=Best Shot
12289 ReleaseMode int16u 1=Normal;3=AE Bracketing;11=WB Bracketing;13=Contrast Bracketing;19=High Speed Burst
12290 Quality int16u 1=Economy;2=Normal;3=Fine
12291 FocusMode int16u 0=Manual;1=Focus Lock;2=Macro;3=Single-Area Auto Focus;5=Infinity;6=Multi-Area Auto Focus;8=Super Macro
12294 HometownCity string
12295 BestShotMode int16u 0=Off;1=Auto;2=Portrait;3=Scenery;4=Portrait with Scenery;5=Children;6=Sports;7=Pet;8=Flower;9=Natural Green;10=Autumn Leaves;11=Sundown;12=High Speed Night Scene;13=Night Scene Portrait;14=Fireworks;15=High Speed Anti Shake;16=Multi-motion Image;17=High Speed Best Selection;18=Move Out CS;19=Move In CS;20=Pre-record Movie;21=For YouTube
12296 AutoISO int16u 1=On;2=Off;7=On (high sensitivity);8=On (anti-shake);10=High Speed
12297 AFMode int16u 0=Off;1=Spot;2=Multi;3=Face Detection;4=Tracking;5=Intelligent
12305 Sharpness undef[2]
12306 Contrast undef[2]
12307 Saturation undef[2]
12308 ISO int16u
12309 ColorMode int16u 0=Off;2=Black & White;3=Sepia
12310 Enhancement int16u 0=Off;1=Scenery;3=Green;5=Underwater;9=Flesh Tones
12311 ColorFilter int16u 0=Off;1=Blue;3=Green;4=Yellow;5=Red;6=Purple;7=Pink
12315 ArtMode int16u 0=Normal;8=Silent Movie;39=HDR;45=Premium Auto;47=Painting;49=Crayon Drawing;51=Panorama;52=Art HDR;62=High Speed Night Shot;64=Monochrome;67=Toy Camera;68=Pop Art;69=Light Tone
12316 SequenceNumber int16u
12317 BracketSequence int16u[2]
12320 ImageStabilization int16u 0=Off;1=On;2=Best Shot;3=Movie Anti-Shake;0 0=Off;0 1=Off (1);0 3=CCD Shift;2 1=High Sensitivity;2 3=CCD Shift + High Sensitivity;16 0=Slow Shutter;18 0=Anti-Shake;20 0=High Sensitivity
12330 LightingMode int16u 0=Off;1=High Dynamic Range;5=Shadow Enhance Low;6=Shadow Enhance High
12331 PortraitRefiner int16u 0=Off;1=+1;2=+2
12336 SpecialEffectLevel int16u
12337 SpecialEffectSetting int16u 0=Off;1=Makeup;2=Mist Removal;3=Vivid Landscape;16=Art Shot
12547 DriveMode int16u 0=Single Shot;1=Continuous Shooting;2=Continuous (2 fps);3=Continuous (3 fps);4=Continuous (4 fps);5=Continuous (5 fps);6=Continuous (6 fps);7=Continuous (7 fps);10=Continuous (10 fps);12=Continuous (12 fps);15=Continuous (15 fps);20=Continuous (20 fps);30=Continuous (30 fps);40=Continuous (40 fps);60=Continuous (60 fps);240=Auto-N
12555 ArtModeParameters int8u[3]
16385 CaptureFrameRate int16u[n]
16387 VideoQuality int16u 1=Standard;3=HD (720p);4=Full HD (1080p);5=Low`,
  'Casio::QVCI': `record 1 int8u
44 CasioQuality int8u 1=Economy;2=Normal;3=Fine;4=Super Fine
55 FocalRange int8u
77 DateTimeOriginal string[20]
98 ModelType string[7]
114 ManufactureIndex string[9]
124 ManufactureCode string[9]`,
  'Casio::FaceInfo1': `record 1 int8u
0 FacesDetected int8u
1 FaceDetectFrameSize int16u[2]
13 Face1Position int16u[4]
124 Face2Position int16u[4]
235 Face3Position int16u[4]
346 Face4Position int16u[4]
457 Face5Position int16u[4]
568 Face6Position int16u[4]
679 Face7Position int16u[4]
790 Face8Position int16u[4]
901 Face9Position int16u[4]
1012 Face10Position int16u[4]`,
  'Casio::FaceInfo2': `record 1 int8u
2 FacesDetected int8u
4 FaceDetectFrameSize int16u[2]
8 FaceOrientation int8u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW;3=Rotate 180
24 Face1Position int16u[4]
76 Face2Position int16u[4]
128 Face3Position int16u[4]
180 Face4Position int16u[4]
232 Face5Position int16u[4]
284 Face6Position int16u[4]
336 Face7Position int16u[4]
388 Face8Position int16u[4]
440 Face9Position int16u[4]
492 Face10Position int16u[4]`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
