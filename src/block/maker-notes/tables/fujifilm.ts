// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'FujiFilm::Main': `ifd 0 -
0 Version undef
16 InternalSerialNumber string
4096 Quality string
4097 Sharpness int16u 0=-4 (softest);1=-3 (very soft);2=-2 (soft);3=0 (normal);4=+2 (hard);5=+3 (very hard);6=+4 (hardest);130=-1 (medium soft);132=+1 (medium hard);32768=Film Simulation;65535=n/a
4098 WhiteBalance int16u 0=Auto;1=Auto (white priority);2=Auto (ambiance priority);256=Daylight;512=Cloudy;768=Daylight Fluorescent;769=Day White Fluorescent;770=White Fluorescent;771=Warm White Fluorescent;772=Living Room Warm White Fluorescent;1024=Incandescent;1280=Flash;1536=Underwater;3840=Custom;3841=Custom2;3842=Custom3;3843=Custom4;3844=Custom5;4080=Kelvin
4099 Saturation int16u 0=0 (normal);128=+1 (medium high);192=+3 (very high);224=+4 (highest);256=+2 (high);384=-1 (medium low);512=Low;768=None (B&W);769=B&W Red Filter;770=B&W Yellow Filter;771=B&W Green Filter;784=B&W Sepia;1024=-2 (low);1216=-3 (very low);1248=-4 (lowest);1280=Acros;1281=Acros Red Filter;1282=Acros Yellow Filter;1283=Acros Green Filter;32768=Film Simulation
4100 Contrast int16u 0=Normal;128=Medium High;256=High;384=Medium Low;512=Low;32768=Film Simulation
4101 ColorTemperature int16u
4102 Contrast int16u 0=Normal;256=High;768=Low
4106 WhiteBalanceFineTune int32s[2]
4107 NoiseReduction int16u 64=Low;128=Normal;256=n/a
4110 NoiseReduction int16u 0=0 (normal);256=+2 (strong);384=+1 (medium strong);448=+3 (very strong);480=+4 (strongest);512=-2 (weak);640=-1 (medium weak);704=-3 (very weak);736=-4 (weakest)
4111 Clarity int32s -5000=-5;-4000=-4;-3000=-3;-2000=-2;-1000=-1;0=0;1000=1;2000=2;3000=3;4000=4;5000=5
4112 FujiFlashMode int16u 0=Auto;1=On;2=Off;3=Red-eye reduction;4=External;16=Commander;32768=Not Attached;33056=TTL;33568=TTL Auto - Did not fire;38976=Manual;39008=Flash Commander;39040=Multi-flash;43296=1st Curtain (front);43552=TTL Slow - 1st Curtain (front);43808=TTL Auto - 1st Curtain (front);44320=TTL - Red-eye Flash - 1st Curtain (front);44576=TTL Slow - Red-eye Flash - 1st Curtain (front);44832=TTL Auto - Red-eye Flash - 1st Curtain (front);51488=2nd Curtain (rear);51744=TTL Slow - 2nd Curtain (rear);52000=TTL Auto - 2nd Curtain (rear);52512=TTL - Red-eye Flash - 2nd Curtain (rear);52768=TTL Slow - Red-eye Flash - 2nd Curtain (rear);53024=TTL Auto - Red-eye Flash - 2nd Curtain (rear);59680=High Speed Sync (HSS)
4113 FlashExposureComp rational64s
4128 Macro int16u 0=Off;1=On
4129 FocusMode int16u 0=Auto;1=Manual;65535=Movie
4130 AFMode int16u 0=No;1=Single Point;256=Zone;512=Wide/Tracking
4131 FocusPixel int16u[2]
4139 PrioritySettings >FujiFilm::PrioritySettings
4141 FocusSettings >FujiFilm::FocusSettings
4142 AFCSettings >FujiFilm::AFCSettings
4144 SlowSync int16u 0=Off;1=On
4145 PictureMode int16u 0=Auto;1=Portrait;2=Landscape;3=Macro;4=Sports;5=Night Scene;6=Program AE;7=Natural Light;8=Anti-blur;9=Beach & Snow;10=Sunset;11=Museum;12=Party;13=Flower;14=Text;15=Natural Light & Flash;16=Beach;17=Snow;18=Fireworks;19=Underwater;20=Portrait with Skin Correction;22=Panorama;23=Night (tripod);24=Pro Low-light;25=Pro Focus;26=Portrait 2;27=Dog Face Detection;28=Cat Face Detection;48=HDR;64=Advanced Filter;256=Aperture-priority AE;512=Shutter speed priority AE;768=Manual
4146 ExposureCount int16u
4147 EXRAuto int16u 0=Auto;1=Manual
4148 EXRMode int16u 256=HR (High Resolution);512=SN (Signal to Noise priority);768=DR (Dynamic Range priority)
4151 MultipleExposure int16u 1=Additive;2=Average;3=Light;4=Dark
4160 ShadowTone int32s @0
4161 HighlightTone int32s @0
4164 DigitalZoom int32u
4165 LensModulationOptimizer int32u 0=Off;1=On
4167 GrainEffectRoughness int32s 0=Off;32=Weak;64=Strong
4168 ColorChromeEffect int32s 0=Off;32=Weak;64=Strong
4169 BWAdjustment int8s
4171 BWMagentaGreen int8s
4172 GrainEffectSize int16u 0=Off;16=Small;32=Large
4173 CropMode int16u 0=n/a;1=Full-frame on GFX;2=Sports Finder Mode;4=Electronic Shutter 1.25x Crop;8=Digital Tele-Conv
4174 ColorChromeFXBlue int32s 0=Off;32=Weak;64=Strong
4176 ShutterType int16u 0=Mechanical;1=Electronic;2=Electronic (long shutter speed);3=Electronic Front Curtain
4177 CropFlag int8u
4178 CropTopLeft int32u
4179 CropSize int32u
4352 AutoBracketing int16u 0=Off;1=On;2=Pre-shot
4352 AutoBracketing int16u 0=Off;1=On;2=No flash & flash;6=Pixel Shift
4353 SequenceNumber int16u
4354 WhiteBalanceBracketing int16u 511=+/- 1;767=+/- 2;1023=+/- 3
4355 DriveSettings >FujiFilm::DriveSettings
4357 PixelShiftShots int16u
4358 PixelShiftOffset rational64s[2]
4432 CompositeImageMode int32u 0=n/a;1=Pro Low-light;2=Pro Focus;32=Panorama;128=HDR;1024=Multi-exposure
4433 CompositeImageCount1 int16u
4434 CompositeImageCount2 int16u
4435 PanoramaAngle int16u
4436 PanoramaDirection int16u 1=Right;2=Left;3=Up;4=Down
4609 AdvancedFilter int32u 65536=Pop Color;131072=Hi Key;196608=Toy Camera;262144=Miniature;327680=Dynamic Tone;393217=Partial Color Red;393218=Partial Color Yellow;393219=Partial Color Green;393220=Partial Color Blue;393221=Partial Color Orange;393222=Partial Color Purple;458752=Soft Focus;589824=Low Key;1048576=Light Leak;1245184=Expired Film Green;1245185=Expired Film Red;1245186=Expired Film Neutral
4624 ColorMode int16u 0=Standard;16=Chrome;48=B & W
4864 BlurWarning int16u 0=None;1=Blur Warning
4865 FocusWarning int16u 0=Good;1=Out of focus
4866 ExposureWarning int16u 0=Good;1=Bad exposure
4868 GEImageSize string
5120 DynamicRange int16u 1=Standard;3=Wide
5121 FilmMode int16u 0=F0/Standard (Provia);256=F1/Studio Portrait;272=F1a/Studio Portrait Enhanced Saturation;288=F1b/Studio Portrait Smooth Skin Tone (Astia);304=F1c/Studio Portrait Increased Sharpness;512=F2/Fujichrome (Velvia);768=F3/Studio Portrait Ex;1024=F4/Velvia;1280=Pro Neg. Std;1281=Pro Neg. Hi;1536=Classic Chrome;1792=Eterna;2048=Classic Negative;2304=Bleach Bypass;2560=Nostalgic Neg;2816=Reala ACE
5122 DynamicRangeSetting int16u 0=Auto;1=Manual;256=Standard (100%);512=Wide1 (230%);513=Wide2 (400%);32768=Film Simulation
5123 DevelopmentDynamicRange int16u
5124 MinFocalLength rational64s
5125 MaxFocalLength rational64s
5126 MaxApertureAtMinFocal rational64s
5127 MaxApertureAtMaxFocal rational64s
5131 AutoDynamicRange int16u
5154 ImageStabilization int16u[3] 0=None;1=Optical;2=Sensor-shift;3=OIS Lens;258=IBIS/OIS + DIS;512=Digital|0=Off;1=On (mode 1, continuous);2=On (mode 2, shooting only)
5157 SceneRecognition int16u 0=Unrecognized;256=Portrait Image;259=Night Portrait;261=Backlit Portrait;512=Landscape Image;768=Night Scene;1024=Macro
5169 Rating int32u
5174 ImageGeneration int16u 0=Original Image;1=Re-developed from RAW
5176 ImageCount int16u
5187 DRangePriority int16u 0=Auto;1=Fixed
5188 DRangePriorityAuto int16u 1=Weak;2=Strong;3=Plus
5189 DRangePriorityFixed int16u 1=Weak;2=Strong
5190 FlickerReduction int32u
5191 FujiModel string
5192 FujiModel2 string
5194 WBRed int16u
5195 WBGreen int16u
5196 WBBlue int16u
5197 RollAngle rational64s
14339 VideoRecordingMode int32u 0=Normal;16=F-log;32=HLG;48=F-log2
14340 PeripheralLighting int16u 0=Off;1=On
14342 VideoCompression int16u 1=Log GOP;2=All Intra
14368 FrameRate int16u
14369 FrameWidth int16u
14370 FrameHeight int16u
14372 FullHDHighSpeedRec int32u 1=Off;2=On
16389 FaceElementSelected int16u[4]
16640 FacesDetected int16u
16643 FacePositions int16u[n]
16896 NumFaceElements int16u
16897 FaceElementTypes int8u[n] 1=Face;2=Left Eye;3=Right Eye;7=Body;8=Head;9=Both Eyes;11=Bike;12=Body of Car;13=Front of Car;14=Animal Body;15=Animal Head;16=Animal Face;17=Animal Left Eye;18=Animal Right Eye;19=Bird Body;20=Bird Head;21=Bird Left Eye;22=Bird Right Eye;23=Aircraft Body;25=Aircraft Cockpit;26=Train Front;27=Train Cockpit;28=Animal Head (28);29=Animal Body (29)|
16899 FaceElementPositions int16u[n]
17026 FaceRecInfo >FujiFilm::FaceRecInfo
32768 FileSource string
32770 OrderNumber int32u
32771 FrameNumber int16u
45585 Parallax rational64s`,
  'FujiFilm::MOV': `record 1 int8u
0 Make string[24]
24 Model string[16]
46 ExposureTime int32u
50 FNumber rational64u
58 ExposureCompensation rational64s`,
  'FujiFilm::PrioritySettings': `record 2 int16u
0.1 AF-SPriority int16u&0x0f 1=Release;2=Focus
0.2 AF-CPriority int16u&0xf0 1=Release;2=Focus`,
  'FujiFilm::FocusSettings': `record 4 int32u
0.1 FocusMode2 int32u&0x0f 0=AF-M;1=AF-S;2=AF-C
0.2 PreAF int32u&0xf0 0=Off;1=On
0.3 AFAreaMode int32u&0xf00 0=Single Point;1=Zone;2=Wide/Tracking
0.4 AFAreaPointSize int32u&0xf000 0=n/a
0.5 AFAreaZoneSize int32u&0xff0000 0=n/a`,
  'FujiFilm::AFCSettings': `record 4 int32u
0 AF-CSetting int32u 16=Set 4 (suddenly appearing subject);258=Set 1 (multi-purpose);290=Set 3 (accelerating subject);291=Set 5 (erratic motion);515=Set 2 (ignore obstacles)
0.1 AF-CTrackingSensitivity int32u&0x0f
0.2 AF-CSpeedTrackingSensitivity int32u&0xf0
0.3 AF-CZoneAreaSwitching int32u&0xf00 0=Front;1=Auto;2=Center`,
  'FujiFilm::DriveSettings': `record 4 int32u
0.1 DriveMode int32u&0xff 0=Single;1=Continuous Low;2=Continuous High
0.2 DriveSpeed int32u&0xff000000 0=n/a`,
  'FujiFilm::FaceRecInfo': `ifd 0 -
Tag Name ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `-64=+4 (hardest);-48=+3 (very hard);-32=+2 (hard);-16=+1 (medium hard);0=0 (normal);16=-1 (medium soft);32=-2 (soft)`,
]
