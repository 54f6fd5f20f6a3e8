// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Panasonic::Main': `ifd 0 -
1 ImageQuality int16u 1=TIFF;2=High;3=Normal;6=Very High;7=RAW;9=Motion Picture;11=Full HD Movie;12=4k Movie
2 FirmwareVersion undef
3 WhiteBalance int16u 1=Auto;2=Daylight;3=Cloudy;4=Incandescent;5=Manual;8=Flash;10=Black & White;11=Manual 2;12=Shade;13=Kelvin;14=Manual 3;15=Manual 4;19=Auto (cool)
7 FocusMode int16u 1=Auto;2=Manual;4=Auto, Focus button;5=Auto, Continuous;6=AF-S;7=AF-C;8=AF-F
15 AFAreaMode int8u[2] 0 1=Spot Mode On;0 16=Spot Mode Off
15 AFAreaMode int8u[2] 16=Normal?;0 1=9-area;0 16=3-area (high speed);0 23=23-area;0 49=49-area;0 225=225-area;1 0=Spot Focusing;1 1=5-area;16 0=1-area;16 16=1-area (high speed);16 32=1-area +;16 225=225-area 2;17 0=Full Area;32 0=Tracking;32 1=3-area (left)?;32 2=3-area (center)?;32 3=3-area (right)?;32 16=Zone;32 18=Zone (horizontal/vertical);64 0=Face Detect;64 1=Face Detect (animal detect on);64 2=Face Detect (animal detect off);128 0=Pinpoint focus;240 0=Tracking
26 ImageStabilization int16u 2=On, Optical;3=Off;4=On, Mode 2;5=On, Optical Panning;6=On, Body-only;7=On, Body-only Panning;9=Dual IS;10=Dual IS Panning;11=Dual2 IS;12=Dual2 IS Panning
28 MacroMode int16u 1=On;2=Off;257=Tele-Macro;513=Macro Zoom
31 ShootingMode int16u 1=Normal;2=Portrait;3=Scenery;4=Sports;5=Night Portrait;6=Program;7=Aperture Priority;8=Shutter Priority;9=Macro;10=Spot;11=Manual;12=Movie Preview;13=Panning;14=Simple;15=Color Effects;16=Self Portrait;17=Economy;18=Fireworks;19=Party;20=Snow;21=Night Scenery;22=Food;23=Baby;24=Soft Skin;25=Candlelight;26=Starry Night;27=High Sensitivity;28=Panorama Assist;29=Underwater;30=Beach;31=Aerial Photo;32=Sunset;33=Pet;34=Intelligent ISO;35=Clipboard;36=High Speed Continuous Shooting;37=Intelligent Auto;39=Multi-aspect;41=Transform;42=Flash Burst;43=Pin Hole;44=Film Grain;45=My Color;46=Photo Frame;48=Movie;51=HDR;52=Peripheral Defocus;55=Handheld Night Shot;57=3D;59=Creative Control;60=Intelligent Auto Plus;62=Panorama;63=Glass Through;64=HDR;66=Digital Filter;67=Clear Portrait;68=Silky Skin;69=Backlit Softness;70=Clear in Backlight;71=Relaxing Tone;72=Sweet Child's Face;73=Distinct Scenery;74=Bright Blue Sky;75=Romantic Sunset Glow;76=Vivid Sunset Glow;77=Glistening Water;78=Clear Nightscape;79=Cool Night Sky;80=Warm Glowing Nightscape;81=Artistic Nightscape;82=Glittering Illuminations;83=Clear Night Portrait;84=Soft Image of a Flower;85=Appetizing Food;86=Cute Dessert;87=Freeze Animal Motion;88=Clear Sports Shot;89=Monochrome;90=Creative Control;92=Handheld Night Shot
32 Audio int16u 1=Yes;2=No;3=Stereo
33 DataDump ?
35 WhiteBalanceBias int16s
36 FlashBias int16s
37 InternalSerialNumber undef[16]
38 PanasonicExifVersion undef
39 VideoFrameRate int16u 0=n/a
40 ColorEffect int16u 1=Off;2=Warm;3=Cool;4=Black & White;5=Sepia;6=Happy;8=Vivid
41 TimeSincePowerOn int32u
42 BurstMode int16u 0=Off;1=On;2=Auto Exposure Bracketing (AEB);3=Focus Bracketing;4=Unlimited;8=White Balance Bracketing;17=On (with flash);18=Aperture Bracketing
43 SequenceNumber int32u
44 ContrastMode int16u 0=Normal;1=Low;2=High;5=Normal 2;6=Medium Low;7=Medium High;13=High Dynamic;24=Dynamic Range (film-like);46=Match Filter Effects Toy;55=Match Photo Style L. Monochrome;256=Low;272=Normal;288=High
44 ContrastMode int16u 0=-2;1=-1;2=Normal;3=+1;4=+2;5=Normal 2;7=Nature (Color Film);9=Expressive;12=Smooth (Color Film) or Pure (My Color);17=Dynamic (B&W Film);22=Smooth (B&W Film);25=High Dynamic;26=Retro;27=Dynamic (Color Film);28=Low Key;29=Toy Effect;32=Vibrant (Color Film) or Expressive (My Color);33=Elegant (My Color);37=Nostalgic (Color Film);41=Dynamic Art (My Color);42=Retro (My Color);45=Cinema;47=Dynamic Mono;50=Impressive Art;51=Cross Process;100=High Dynamic 2;101=Retro 2;102=High Key 2;103=Low Key 2;104=Toy Effect 2;107=Expressive 2;112=Sepia;117=Miniature;122=Dynamic Monochrome;127=Old Days;132=Dynamic Monochrome 2;135=Impressive Art 2;136=Cross Process 2;137=Toy Pop;138=Fantasy;256=Normal 3;272=Standard;288=High
44 ContrastMode int16u 0=Normal;1=-2;2=+2;5=-1;6=+1
44 ContrastMode int16u
45 NoiseReduction int16u 0=Standard;1=Low (-1);2=High (+1);3=Lowest (-2);4=Highest (+2);5=+5;6=+6;65531=-5;65532=-4;65533=-3;65534=-2;65535=-1
46 SelfTimer int16u 0=Off (0);1=Off;2=10 s;3=2 s;4=10 s / 3 pictures;258=2 s after shutter pressed;266=10 s after shutter pressed;778=3 photos after 10 s
48 Rotation int16u 1=Horizontal (normal);3=Rotate 180;6=Rotate 90 CW;8=Rotate 270 CW
49 AFAssistLamp int16u 1=Fired;2=Enabled but Not Used;3=Disabled but Required;4=Disabled and Not Required
50 ColorMode int16u 0=Normal;1=Natural;2=Vivid
51 BabyAge string
52 OpticalZoomMode int16u 1=Standard;2=Extended
53 ConversionLens int16u 1=Off;2=Wide;3=Telephoto;4=Macro
54 TravelDay int16u
56 BatteryLevel int16u 1=Full;2=Medium;3=Low;4=Near Empty;7=Near Full;8=Medium Low;256=n/a
57 Contrast int16s 0=Normal
58 WorldTimeLocation int16u 1=Home;2=Destination
59 TextStamp int16u 1=Off;2=On
60 ProgramISO int16u -1=n/a;65534=Intelligent ISO;65535=n/a
61 AdvancedSceneType int16u
62 TextStamp int16u 1=Off;2=On
63 FacesDetected int16u
64 Saturation int16s 0=Normal
65 Sharpness int16s 0=Normal
66 FilmMode int16u 0=n/a;1=Standard (color);2=Dynamic (color);3=Nature (color);4=Smooth (color);5=Standard (B&W);6=Dynamic (B&W);7=Smooth (B&W);10=Nostalgic;11=Vibrant
67 JPEGQuality int16u 0=n/a (Movie);2=High;3=Standard;6=Very High;255=n/a (RAW only)
68 ColorTempKelvin int16u
69 BracketSettings int16u 0=No Bracket;1=3 Images, Sequence 0/-/+;2=3 Images, Sequence -/0/+;3=5 Images, Sequence 0/-/+;4=5 Images, Sequence -/0/+;5=7 Images, Sequence 0/-/+;6=7 Images, Sequence -/0/+
70 WBShiftAB int16s
71 WBShiftGM int16s
72 FlashCurtain int16u 0=n/a;1=1st;2=2nd
73 LongExposureNoiseReduction int16u 1=Off;2=On
75 PanasonicImageWidth int32u
76 PanasonicImageHeight int32u
77 AFPointPosition rational64u[2]
78 FaceDetInfo >Panasonic::FaceDetInfo
81 LensType string
82 LensSerialNumber string
83 AccessoryType string
84 AccessorySerialNumber string
89 Transform undef[4] @0
93 IntelligentExposure int16u 0=Off;1=Low;2=Standard;3=High
96 LensFirmwareVersion undef[4]
97 FaceRecInfo >Panasonic::FaceRecInfo
98 FlashWarning int16u 0=No;1=Yes (flash required but disabled)
99 RecognizedFaceFlags? undef[4]
101 Title undef
102 BabyName undef
103 Location undef
105 Country undef
107 State undef
109 City undef
111 Landmark undef
112 IntelligentResolution int8u 0=Off;1=Low;2=Standard;3=High;4=Extended
118 MergedImages int16u
119 BurstSpeed int16u
121 IntelligentD-Range int16u 0=Off;1=Low;2=Standard;3=High
124 ClearRetouch int16u 0=Off;1=On
128 City2 undef
134 ManometerPressure int16u
137 PhotoStyle int16u 0=Auto;1=Standard or Custom;2=Vivid;3=Natural;4=Monochrome;5=Scenery;6=Portrait;8=Cinelike D;9=Cinelike V;11=L. Monochrome;12=Like709;15=L. Monochrome D;17=V-Log;18=Cinelike D2
138 ShadingCompensation int16u 0=Off;1=On
139 WBShiftIntelligentAuto int16s
140 AccelerometerZ int16s
141 AccelerometerX int16s
142 AccelerometerY int16s
143 CameraOrientation int8u 0=Normal;1=Rotate CW;2=Rotate 180;3=Rotate CCW;4=Tilt Upwards;5=Tilt Downwards
144 RollAngle int16s
145 PitchAngle int16s
146 WBShiftCreativeControl int8s
147 SweepPanoramaDirection int8u 0=Off;1=Left to Right;2=Right to Left;3=Top to Bottom;4=Bottom to Top
148 SweepPanoramaFieldOfView int16u
150 TimerRecording int8u 0=Off;1=Time Lapse;2=Stop-motion Animation;3=Focus Bracketing
157 InternalNDFilter rational64u
158 HDR int16u 0=Off;100=1 EV;200=2 EV;300=3 EV;32868=1 EV (Auto);32968=2 EV (Auto);33068=3 EV (Auto)
159 ShutterType int16u 0=Mechanical;1=Electronic;2=Hybrid
161 FilterEffect rational64u 0 0=Off;0 1=Expressive;0 2=Retro;0 4=High Key;0 8=Sepia;0 16=High Dynamic;0 32=Miniature Effect;0 1024=Dynamic Monochrome;0 1048576=Sunshine;0 134217728=Silky Monochrome;0 16384=One Point Color;0 2048=Soft Focus;0 2097152=Bleach Bypass;0 256=Low Key;0 32768=Star Filter;0 33554432=Monochrome;0 4096=Impressive Art;0 4194304=Toy Pop;0 512=Toy Effect;0 524288=Old Days;0 67108864=Rough Monochrome;0 8192=Cross Process;0 8388608=Fantasy
163 ClearRetouchValue rational64u
167 OutputLUT ?
171 TouchAE int16u 0=Off;1=On
172 MonochromeFilterEffect int16u 0=Off;1=Yellow;2=Orange;3=Red;4=Green
173 HighlightShadow int16s[2]
175 TimeStamp string
179 VideoBurstResolution int16u 1=Off or 4K;4=6K
180 MultiExposure int16u 0=n/a;1=Off;2=On
185 RedEyeRemoval int16u 0=Off;1=On
187 VideoBurstMode int32u 1=Off;4=Post Focus;24=4K Burst;40=4K Burst (Start/Stop);72=4K Pre-burst;264=Loop Recording;1032=Focus Stacking;2064=6K Burst;2080=6K Burst (Start/Stop);4097=High Resolution Mode
188 DiffractionCorrection int16u 0=Off;1=Auto
189 FocusBracket int16s
190 LongExposureNRUsed int16u 1=No;2=Yes
191 PostFocusMerging int32u[2] 0 0=Post Focus Auto Merging or None
193 VideoPreburst int16u 0=No;1=4K or 6K
196 LensTypeMake int16u
197 LensTypeModel int16u
202 SensorType int16u 0=Multi-aspect;1=Standard
209 ISO int32u
210 MonochromeGrainEffect int16u 0=Off;1=Low;2=Standard;3=High
212 HybridLogGamma int16u 0=Off;1=On
214 NoiseReductionStrength rational64s
222 AFAreaSize rational64u[2]
228 LensTypeModel int16u
232 MinimumISO int32u
233 AFSubjectDetection int16u 0=n/a;1=Human Eye/Face/Body;2=Animal;3=Human Eye/Face;4=Animal Body;5=Animal Eye/Body;6=Car;7=Motorcycle;8=Car (main part priority);9=Motorcycle (helmet priority);10=Train;11=Train (main part priority);12=Airplane;13=Airplane (nose priority)
238 DynamicRangeBoost int16u 0=Off;1=On
241 LUT1Name string
243 LUT1Opacity int8u
244 LUT2Name string
245 LUT2Opacity int8u
3584 PrintIM ?
8195 TimeInfo >Panasonic::TimeInfo
32768 MakerNoteVersion undef
32769 SceneMode int16u 0=Off;1=Normal;2=Portrait;3=Scenery;4=Sports;5=Night Portrait;6=Program;7=Aperture Priority;8=Shutter Priority;9=Macro;10=Spot;11=Manual;12=Movie Preview;13=Panning;14=Simple;15=Color Effects;16=Self Portrait;17=Economy;18=Fireworks;19=Party;20=Snow;21=Night Scenery;22=Food;23=Baby;24=Soft Skin;25=Candlelight;26=Starry Night;27=High Sensitivity;28=Panorama Assist;29=Underwater;30=Beach;31=Aerial Photo;32=Sunset;33=Pet;34=Intelligent ISO;35=Clipboard;36=High Speed Continuous Shooting;37=Intelligent Auto;39=Multi-aspect;41=Transform;42=Flash Burst;43=Pin Hole;44=Film Grain;45=My Color;46=Photo Frame;48=Movie;51=HDR;52=Peripheral Defocus;55=Handheld Night Shot;57=3D;59=Creative Control;60=Intelligent Auto Plus;62=Panorama;63=Glass Through;64=HDR;66=Digital Filter;67=Clear Portrait;68=Silky Skin;69=Backlit Softness;70=Clear in Backlight;71=Relaxing Tone;72=Sweet Child's Face;73=Distinct Scenery;74=Bright Blue Sky;75=Romantic Sunset Glow;76=Vivid Sunset Glow;77=Glistening Water;78=Clear Nightscape;79=Cool Night Sky;80=Warm Glowing Nightscape;81=Artistic Nightscape;82=Glittering Illuminations;83=Clear Night Portrait;84=Soft Image of a Flower;85=Appetizing Food;86=Cute Dessert;87=Freeze Animal Motion;88=Clear Sports Shot;89=Monochrome;90=Creative Control;92=Handheld Night Shot
32770 HighlightWarning int16u 0=Disabled;1=No;2=Yes
32771 DarkFocusEnvironment int16u 1=No;2=Yes
32772 WBRedLevel int16u
32773 WBGreenLevel int16u
32774 WBBlueLevel int16u
32776 TextStamp int16u 1=Off;2=On
32777 TextStamp int16u 1=Off;2=On
32784 BabyAge string
32786 Transform undef[4] @0`,
  'Panasonic::Leica2': `ifd 0 -
768 Quality int16u 1=Fine;2=Basic
770 UserProfile int32u 1=User Profile 1;2=User Profile 2;3=User Profile 3;4=User Profile 0 (Dynamic)
771 SerialNumber int32u
772 WhiteBalance int16u 0=Auto or Manual;1=Daylight;2=Fluorescent;3=Tungsten;4=Flash;10=Cloudy;11=Shade
784 LensType int32u @1
785 ExternalSensorBrightnessValue rational64s
786 MeasuredLV rational64s
787 ApproximateFNumber rational64u
800 CameraTemperature int32s
801 ColorTemperature int32u
802 WBRedLevel rational64u
803 WBGreenLevel rational64u
804 WBBlueLevel rational64u
805 UV-IRFilterCorrection int32u 0=Not Active;1=Active
816 CCDVersion int32u
817 CCDBoardVersion int32u
818 ControllerBoardVersion int32u
819 M16CVersion int32u
832 ImageIDNumber int32u`,
  'Panasonic::Leica3': `ifd 0 -
11 SerialInfo >Panasonic::SerialInfo
13 WB_RGBLevels int16u[3]`,
  'Panasonic::Leica4': `ifd 0 -
12288 Subdir3000 >Panasonic::Subdir
12544 Subdir3100 >Panasonic::Subdir
13312 Subdir3400 >Panasonic::Subdir
14592 Subdir3900 >Panasonic::Subdir`,
  'Panasonic::Leica5': `ifd 0 -
771 LensType string
773 SerialNumber int32u
1031 OriginalFileName string
1032 OriginalDirectory string
1034 FocusInfo >Panasonic::FocusInfo
1037 ExposureMode int8u[4] 0 0 0 0=Program AE;1 0 0 0=Aperture-priority AE;1 1 0 0=Aperture-priority AE (1);2 0 0 0=Shutter speed priority AE;3 0 0 0=Manual
1040 ShotInfo >Panasonic::ShotInfo
1042 FilmMode string
1043 WB_RGBLevels rational64u[3]
1280 InternalSerialNumber undef
1535 CameraIFD ?`,
  'Panasonic::Leica6': `ifd 0 -
768 PreviewImage undef
769 UnknownBlock? ?
771 LensType string
772 FocusDistance int32u
785 ExternalSensorBrightnessValue rational64s
786 MeasuredLV rational64s
800 FirmwareVersion int8u[4]
801 LensSerialNumber int32u`,
  'Panasonic::Leica9': `ifd 0 -
772 FocusDistance int32u
785 ExternalSensorBrightnessValue rational64s
786 MeasuredLV rational64s
844 UserProfile string
857 ISOSelected int32s 0=Auto
858 FNumber int32s
859 CorrelatedColorTemp int16u
860 ColorTint int16s
861 WhitePoint rational64u[2]
880 LensProfileName string`,
  'Panasonic::Type2': `record 2 int16u
0 MakerNoteType string[4]
3 Gain int16u`,
  'Panasonic::FaceDetInfo': `record 2 int16u
0 NumFacePositions int16u
1 Face1Position int16u[4]
5 Face2Position int16u[4]
9 Face3Position int16u[4]
13 Face4Position int16u[4]
17 Face5Position int16u[4]`,
  'Panasonic::FaceRecInfo': `record 1 int8u
0 FacesRecognized int16u
4 RecognizedFace1Name string[20]
24 RecognizedFace1Position int16u[4]
32 RecognizedFace1Age string[20]
52 RecognizedFace2Name string[20]
72 RecognizedFace2Position int16u[4]
80 RecognizedFace2Age string[20]
100 RecognizedFace3Name string[20]
120 RecognizedFace3Position int16u[4]
128 RecognizedFace3Age string[20]`,
  'Panasonic::TimeInfo': `record 1 int8u
0 PanasonicDateTime undef[8]
16 TimeLapseShotNumber int32u`,
  'Panasonic::SerialInfo': `record 1 int8u
4 SerialNumber string[8]`,
  'Panasonic::Subdir': `ifd 0 -
12298 Contrast int32u 0=Low;1=Medium Low;2=Normal;3=Medium High;4=High
12299 Sharpening int32u 0=Off;1=Low;2=Normal;3=Medium High;4=High
12301 Saturation int32u 0=Low;1=Medium Low;2=Normal;3=Medium High;4=High;5=Black & White;6=Vintage B&W
12339 WhiteBalance int32u 0=Auto;1=Tungsten;2=Fluorescent;3=Daylight Fluorescent;4=Daylight;5=Flash;6=Cloudy;7=Shade;8=Manual;9=Kelvin
12340 JPEGQuality int32u 94=Basic;97=Fine
12342 WB_RGBLevels rational64u[3]
12344 UserProfile string
12346 JPEGSize int32u 0=5216x3472;1=3840x2592;2=2592x1728;3=1728x1152;4=1280x864
12547 SerialNumber string
12553 FirmwareVersion string
12586 BaseISO int32u
12587 SensorWidth int32u
12588 SensorHeight int32u
12589 SensorBitDepth int32u
13314 CameraTemperature int32s
13317 LensType int32u @1
13318 ApproximateFNumber rational64u
13319 MeasuredLV int32s
13320 ExternalSensorBrightnessValue int32s
14593 Data1 >Panasonic::Data1
14594 Data2 >Panasonic::Data2`,
  'Panasonic::FocusInfo': `record 2 int16u
0 FocusDistance int16u
1 FocalLength int16u`,
  'Panasonic::ShotInfo': `record 1 int8u
0 FileIndex int16u`,
  'Panasonic::Data1': `record 1 int8u
22 LensType int32u @1`,
  'Panasonic::Data2': `record 1 int8u
[no tags ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `-1 1=Slim Low;-3 2=Slim High;0 0=Off;1 1=Stretch Low;3 2=Stretch High`,
  `1=Elmarit-M 21mm f/2.8;3=Elmarit-M 28mm f/2.8 (III);4=Tele-Elmarit-M 90mm f/2.8 (II);5=Summilux-M 50mm f/1.4 (II);6=Summicron-M 35mm f/2 (IV);7=Summicron-M 90mm f/2 (II);9=Elmarit-M 135mm f/2.8 (I/II);11=Summaron-M 28mm f/5.6;12=Thambar-M 90mm f/2.2;16=Tri-Elmar-M 16-18-21mm f/4 ASPH.;23=Summicron-M 50mm f/2 (III);24=Elmarit-M 21mm f/2.8 ASPH.;25=Elmarit-M 24mm f/2.8 ASPH.;26=Summicron-M 28mm f/2 ASPH.;27=Elmarit-M 28mm f/2.8 (IV);28=Elmarit-M 28mm f/2.8 ASPH.;29=Summilux-M 35mm f/1.4 ASPH.;30=Summicron-M 35mm f/2 ASPH.;31=Noctilux-M 50mm f/1;32=Summilux-M 50mm f/1.4 ASPH.;33=Summicron-M 50mm f/2 (IV, V);34=Elmar-M 50mm f/2.8;35=Summilux-M 75mm f/1.4;36=Apo-Summicron-M 75mm f/2 ASPH.;37=Apo-Summicron-M 90mm f/2 ASPH.;38=Elmarit-M 90mm f/2.8;39=Macro-Elmar-M 90mm f/4;40=Macro-Adapter M;41=Apo-Summicron-M 50mm f/2 ASPH.;42=Tri-Elmar-M 28-35-50mm f/4 ASPH.;43=Summarit-M 35mm f/2.5;44=Summarit-M 50mm f/2.5;45=Summarit-M 75mm f/2.5;46=Summarit-M 90mm f/2.5;47=Summilux-M 21mm f/1.4 ASPH.;48=Summilux-M 24mm f/1.4 ASPH.;49=Noctilux-M 50mm f/0.95 ASPH.;50=Elmar-M 24mm f/3.8 ASPH.;51=Super-Elmar-M 21mm f/3.4 Asph;52=Apo-Telyt-M 18mm f/3.8 ASPH.;53=Apo-Telyt-M 135mm f/3.4;58=Noctilux-M 75mm f/1.25 ASPH.;0 0=Uncoded lens;6 0=Summilux-M 35mm f/1.4;9 0=Apo-Telyt-M 135mm f/3.4;16 1=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 16mm);16 2=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 18mm);16 3=Tri-Elmar-M 16-18-21mm f/4 ASPH. (at 21mm);29 0=Summilux-M 35mm f/1.4 ASPHERICAL;31 0=Noctilux-M 50mm f/1.2;39 0=Tele-Elmar-M 135mm f/4 (II);41 3=Apo-Summicron-M 50mm f/2 ASPH.;42 1=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 28mm);42 2=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 35mm);42 3=Tri-Elmar-M 28-35-50mm f/4 ASPH. (at 50mm);51 2=Super-Elmar-M 14mm f/3.8 Asph;53 2=Apo-Telyt-M 135mm f/3.4;53 3=Apo-Summicron-M 50mm f/2 (VI)`,
]
