// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Sony::Main': `ifd 0 -
16 CameraInfo >Sony::CameraInfo
16 CameraInfo2 >Sony::CameraInfo2
16 CameraInfo3 >Sony::CameraInfo3
16 CameraInfoUnknown >Sony::CameraInfoUnknown
32 FocusInfo >Sony::FocusInfo
32 MoreInfo >Sony::MoreInfo
258 Quality int32u 0=RAW;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra Fine;6=RAW + JPEG/HEIF;7=Compressed RAW;8=Compressed RAW + JPEG;9=Light;4294967295=n/a
260 FlashExposureComp rational64s
261 Teleconverter int32u @0
274 WhiteBalanceFineTune int32u
276 CameraSettings >Sony::CameraSettings
276 CameraSettings2 >Sony::CameraSettings2
276 CameraSettings3 >Sony::CameraSettings3
276 CameraSettingsUnknown >Sony::CameraSettingsUnknown
277 WhiteBalance int32u 0=Auto;1=Color Temperature/Color Filter;16=Daylight;32=Cloudy;48=Shade;64=Tungsten;80=Flash;96=Fluorescent;112=Custom;128=Underwater
278 ExtraInfo >Sony::ExtraInfo
278 ExtraInfo2 >Sony::ExtraInfo2
278 ExtraInfo3 >Sony::ExtraInfo3
3584 PrintIM ?
4096 MultiBurstMode undef 0=Off;1=On
4097 MultiBurstImageWidth int16u
4098 MultiBurstImageHeight int16u
4099 Panorama >Sony::Panorama
8193 PreviewImage undef
8194 Rating int32u
8196 Contrast int32s
8197 Saturation int32s
8198 Sharpness int32s
8199 Brightness int32s
8200 LongExposureNoiseReduction int32u 0=Off;1=On (unused);65537=On (dark subtracted);4294901760=Off (65535);4294901761=On (65535);4294967295=n/a
8201 HighISONoiseReduction int16u 0=Off;1=Low;2=Normal;3=High;256=Auto;65535=n/a
8202 HDR int32u 0=Off;1=Auto;16=1.0 EV;17=1.5 EV;18=2.0 EV;19=2.5 EV;20=3.0 EV;21=3.5 EV;22=4.0 EV;23=4.5 EV;24=5.0 EV;25=5.5 EV;26=6.0 EV|0=Uncorrected image;1=HDR image (good);2=HDR image (fail 1);3=HDR image (fail 2)
8203 MultiFrameNoiseReduction int32u 0=Off;1=On;255=n/a
8206 PictureEffect int16u 0=Off;1=Toy Camera;2=Pop Color;3=Posterization;4=Posterization B/W;5=Retro Photo;6=Soft High Key;7=Partial Color (red);8=Partial Color (green);9=Partial Color (blue);10=Partial Color (yellow);13=High Contrast Monochrome;16=Toy Camera (normal);17=Toy Camera (cool);18=Toy Camera (warm);19=Toy Camera (green);20=Toy Camera (magenta);32=Soft Focus (low);33=Soft Focus;34=Soft Focus (high);48=Miniature (auto);49=Miniature (top);50=Miniature (middle horizontal);51=Miniature (bottom);52=Miniature (left);53=Miniature (middle vertical);54=Miniature (right);64=HDR Painting (low);65=HDR Painting;66=HDR Painting (high);80=Rich-tone Monochrome;97=Water Color;98=Water Color 2;112=Illustration (low);113=Illustration;114=Illustration (high)
8207 SoftSkinEffect int32u 0=Off;1=Low;2=Mid;3=High;4294967295=n/a
8208 Tag2010a >Sony::Tag2010a
8208 Tag2010b >Sony::Tag2010b
8208 Tag2010c >Sony::Tag2010c
8208 Tag2010d >Sony::Tag2010d
8208 Tag2010e >Sony::Tag2010e
8208 Tag2010f >Sony::Tag2010f
8208 Tag2010g >Sony::Tag2010g
8208 Tag2010h >Sony::Tag2010h
8208 Tag2010i >Sony::Tag2010i
8209 VignettingCorrection int32u 0=Off;2=Auto;4294967295=n/a
8210 LateralChromaticAberration int32u 0=Off;2=Auto;4294967295=n/a
8211 DistortionCorrectionSetting int32u 0=Off;2=Auto;4294967295=n/a
8212 WBShiftAB_GM int32s[2]
8214 AutoPortraitFramed int16u 0=No;1=Yes
8215 FlashAction int32u 0=Did not fire;1=Flash Fired;2=External Flash Fired;3=Wireless Controlled Flash Fired
8218 ElectronicFrontCurtainShutter int32u 0=Off;1=On
8219 FocusMode int8u 0=Manual;2=AF-S;3=AF-C;4=AF-A;6=DMF;7=AF-D
8220 AFAreaModeSetting int8u 0=Wide;4=Local;8=Zone;9=Spot
8220 AFAreaModeSetting int8u 0=Wide;1=Center;3=Flexible Spot;4=Flexible Spot (LA-EA4);9=Center (LA-EA4);11=Zone;12=Expanded Flexible Spot;13=Custom AF Area
8220 AFAreaModeSetting int8u 0=Wide;4=Flexible Spot;8=Zone;9=Center;12=Expanded Flexible Spot
8221 FlexibleSpotPosition int16u[2]
8222 AFPointSelected int8u 0=Auto;1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left;10=Far Right;11=Far Left;12=Upper-middle;13=Near Right;14=Lower-middle;15=Near Left;16=Upper Far Right;17=Lower Far Right;18=Lower Far Left;19=Upper Far Left
8222 AFPointSelected int8u -1=Auto;0=A5;1=A6;2=A7;3=B2;4=B3;5=B4;6=B5;7=B6;8=B7;9=B8;10=B9;11=B10;12=C1;13=C2;14=C3;15=C4;16=C5;17=C6;18=C7;19=C8;20=C9;21=C10;22=C11;23=D1;24=D2;25=D3;26=D4;27=D5;28=D6;29=D7;30=D8;31=D9;32=D10;33=D11;34=E1;35=E2;36=E3;37=E4;38=E5;39=E6 (Center);40=E7;41=E8;42=E9;43=E10;44=E11;45=F1;46=F2;47=F3;48=F4;49=F5;50=F6;51=F7;52=F8;53=F9;54=F10;55=F11;56=G1;57=G2;58=G3;59=G4;60=G5;61=G6;62=G7;63=G8;64=G9;65=G10;66=G11;67=H2;68=H3;69=H4;70=H5;71=H6;72=H7;73=H8;74=H9;75=H10;76=I5;77=I6;78=I7
8222 AFPointSelected int8u 0=Auto;93=A5 (93);94=A6 (94);95=A7 (95);106=B2 (106);107=B3 (107);108=B4 (108);110=B5 (110);111=B6 (111);112=B7 (112);114=B8 (114);115=B9 (115);116=B10 (116);122=C1 (122);123=C2 (123);124=C3 (124);125=C4 (125);127=C5 (127);128=C6 (128);129=C7 (129);131=C8 (131);132=C9 (132);133=C10 (133);134=C11 (134);139=D1 (139);140=D2 (140);141=D3 (141);142=D4 (142);144=D5 (144);145=D6 (145);146=D7 (146);148=D8 (148);149=D9 (149);150=D10 (150);151=D11 (151);156=E1 (156);157=E2 (157);158=E3 (158);159=E4 (159);161=E5 (161);162=E6 (162, Center);163=E7 (163);165=E8 (165);166=E9 (166);167=E10 (167);168=E11 (168);173=F1 (173);174=F2 (174);175=F3 (175);176=F4 (176);178=F5 (178);179=F6 (179);180=F7 (180);182=F8 (182);183=F9 (183);184=F10 (184);185=F11 (185);190=G1 (190);191=G2 (191);192=G3 (192);193=G4 (193);195=G5 (195);196=G6 (196);197=G7 (197);199=G8 (199);200=G9 (200);201=G10 (201);202=G11 (202);208=H2 (208);209=H3 (209);210=H4 (210);212=H5 (212);213=H6 (213);214=H7 (214);216=H8 (216);217=H9 (217);218=H10 (218);229=I5 (229);230=I6 (230);231=I7 (231)
8222 AFPointSelected int8u 0=n/a;1=Top Left Zone;2=Top Zone;3=Top Right Zone;4=Left Zone;5=Center Zone;6=Right Zone;7=Bottom Left Zone;8=Bottom Zone;9=Bottom Right Zone
8222 AFPointSelected int8u 0=n/a;1=Center Zone;2=Top Zone;3=Right Zone;4=Left Zone;5=Bottom Zone;6=Bottom Right Zone;7=Bottom Left Zone;8=Top Left Zone;9=Top Right Zone
8224 AFPointsUsed ? @1
8224 AFPointsUsed ? @2
8225 AFTracking int8u 0=Off;1=Face tracking;2=Lock On AF
8226 FocalPlaneAFPointsUsed ? 0=(none)
8227 MultiFrameNREffect int32u 0=Normal;1=High
8230 WBShiftAB_GM_Precise int32s[2]
8231 FocusLocation int16u[4]
8232 VariableLowPassFilter int16u[2] 0 0=n/a;1 0=Off;1 1=Standard;1 2=High;65535 65535=n/a
8233 RAWFileType int16u 0=Compressed RAW;1=Uncompressed RAW;2=Lossless Compressed RAW;3=Compressed RAW 2;65535=n/a
8234 Tag202a >Sony::Tag202a
8235 PrioritySetInAWB int8u 0=Standard;1=Ambience;2=White
8236 MeteringMode2 int16u 256=Multi-segment;512=Center-weighted average;769=Spot (Standard);770=Spot (Large);1024=Average;1280=Highlight
8237 ExposureStandardAdjustment rational64s
8238 Quality int16u[2] 0 0=n/a;0 1=Standard;0 2=Fine;0 3=Extra Fine;0 4=Light;1 0=RAW;1 1=RAW + Standard;1 2=RAW + Fine;1 3=RAW + Extra Fine;1 4=RAW + Light;2 0=S-size RAW;2 1=S-size RAW + Standard;2 2=S-size RAW + Fine;2 3=S-size RAW + Extra Fine;2 4=S-size RAW + Light;3 0=M-size RAW;3 1=M-size RAW + Standard;3 2=M-size RAW + Fine;3 3=M-size RAW + Extra Fine;3 4=M-size RAW + Light;4 0=Compressed RAW;4 1=Compressed RAW + Standard;4 2=Compressed RAW + Fine;4 3=Compressed RAW + Extra Fine;4 4=Compressed RAW + Light;5 0=Compressed (HQ) RAW;5 1=Compressed (HQ) RAW + Standard;5 2=Compressed (HQ) RAW + Fine;5 3=Compressed (HQ) RAW + Extra Fine;5 4=Compressed (HQ) RAW + Light
8239 PixelShiftInfo undef 00000000 0 0 0x0=n/a
8241 SerialNumber string
8242 Shadows int32s
8243 Highlights int32s
8244 Fade int32s
8245 SharpnessRange int32s
8246 Clarity int32s
8247 FocusFrameSize int16u[3]
8249 JPEG-HEIFSwitch int16u 0=JPEG;1=HEIF;65535=n/a
8260 HiddenInfo >Sony::HiddenInfo
8266 FocusLocation2 int16u[4]
8284 StepCropShooting int8u 0=35mm (Off);1=50mm;2=70mm
12288 ShotInfo >Sony::ShotInfo
36875 Tag900b >Sony::Tag900b
36944 Tag9050a >Sony::Tag9050a
36944 Tag9050b >Sony::Tag9050b
36944 Tag9050c >Sony::Tag9050c
36944 Tag9050d >Sony::Tag9050d
37888 Tag9400a >Sony::Tag9400a
37888 Tag9400b >Sony::Tag9400b
37888 Tag9400c >Sony::Tag9400c
37889 Tag9401 >Sony::Tag9401
37890 Tag9402 >Sony::Tag9402
37891 Tag9403 >Sony::Tag9403
37892 Tag9404a >Sony::Tag9404a
37892 Tag9404b >Sony::Tag9404b
37892 Tag9404c >Sony::Tag9404c
37893 Tag9405a >Sony::Tag9405a
37893 Tag9405b >Sony::Tag9405b
37894 Tag9406 >Sony::Tag9406
37894 Tag9406b >Sony::Tag9406b
37898 Tag940a >Sony::Tag940a
37900 Tag940c >Sony::Tag940c
37902 AFInfo >Sony::AFInfo
37902 Tag940e >Sony::Tag940e
37910 Sony_0x9416 >Sony::Tag9416
45056 FileFormat int8u[4] 0 0 0 2=JPEG;1 0 0 0=SR2;2 0 0 0=ARW 1.0;3 0 0 0=ARW 2.0;3 1 0 0=ARW 2.1;3 2 0 0=ARW 2.2;3 3 0 0=ARW 2.3;3 3 1 0=ARW 2.3.1;3 3 2 0=ARW 2.3.2;3 3 3 0=ARW 2.3.3;3 3 5 0=ARW 2.3.5;4 0 0 0=ARW 4.0;4 0 1 0=ARW 4.0.1;5 0 0 0=ARW 5.0;5 0 1 0=ARW 5.0.1;6 0 0 0=ARW 6.0
45057 SonyModelID int16u 2=DSC-R1;256=DSLR-A100;257=DSLR-A900;258=DSLR-A700;259=DSLR-A200;260=DSLR-A350;261=DSLR-A300;262=DSLR-A900 (APS-C mode);263=DSLR-A380/A390;264=DSLR-A330;265=DSLR-A230;266=DSLR-A290;269=DSLR-A850;270=DSLR-A850 (APS-C mode);273=DSLR-A550;274=DSLR-A500;275=DSLR-A450;278=NEX-5;279=NEX-3;280=SLT-A33;281=SLT-A55 / SLT-A55V;282=DSLR-A560;283=DSLR-A580;284=NEX-C3;285=SLT-A35;286=SLT-A65 / SLT-A65V;287=SLT-A77 / SLT-A77V;288=NEX-5N;289=NEX-7;290=NEX-VG20E;291=SLT-A37;292=SLT-A57;293=NEX-F3;294=SLT-A99 / SLT-A99V;295=NEX-6;296=NEX-5R;297=DSC-RX100;298=DSC-RX1;299=NEX-VG900;300=NEX-VG30E;302=ILCE-3000 / ILCE-3500;303=SLT-A58;305=NEX-3N;306=ILCE-7;307=NEX-5T;308=DSC-RX100M2;309=DSC-RX10;310=DSC-RX1R;311=ILCE-7R;312=ILCE-6000;313=ILCE-5000;317=DSC-RX100M3;318=ILCE-7S;319=ILCA-77M2;339=ILCE-5100;340=ILCE-7M2;341=DSC-RX100M4;342=DSC-RX10M2;344=DSC-RX1RM2;346=ILCE-QX1;347=ILCE-7RM2;350=ILCE-7SM2;353=ILCA-68;354=ILCA-99M2;355=DSC-RX10M3;356=DSC-RX100M5;357=ILCE-6300;358=ILCE-9;360=ILCE-6500;362=ILCE-7RM3;363=ILCE-7M3;364=DSC-RX0;365=DSC-RX10M4;366=DSC-RX100M6;367=DSC-HX99;369=DSC-RX100M5A;371=ILCE-6400;372=DSC-RX0M2;373=DSC-HX95;374=DSC-RX100M7;375=ILCE-7RM4;376=ILCE-9M2;378=ILCE-6600;379=ILCE-6100;380=ZV-1;381=ILCE-7C;382=ZV-E10;383=ILCE-7SM3;384=ILCE-1;385=ILME-FX3;386=ILCE-7RM3A;387=ILCE-7RM4A;388=ILCE-7M4;389=ZV-1F;390=ILCE-7RM5;391=ILME-FX30;392=ILCE-9M3;393=ZV-E1;394=ILCE-6700;395=ZV-1M2;396=ILCE-7CR;397=ILCE-7CM2;398=ILX-LR1;399=ZV-E10M2;400=ILCE-1M2;401=DSC-RX1RM3;402=ILCE-6400A;403=ILCE-6100A;404=DSC-RX100M7A;406=ILME-FX2;407=ILCE-7M5;408=ZV-1A;410=ILCE-7RM6
45088 CreativeStyle string AdobeRGB=Adobe RGB;Autumnleaves=Autumn Leaves;BW=B&W;Clear=Clear;Deep=Deep;FL=FL;IN=IN;Landscape=Landscape;Light=Light;Neutral=Neutral;Nightview=Night View/Portrait;None=None;Portrait=Portrait;Real=Real;SH=SH;Sepia=Sepia;Standard=Standard;Sunset=Sunset;VV2=Vivid 2;Vivid=Vivid
45089 ColorTemperature int32u
45090 ColorCompensationFilter int32u
45091 SceneMode int32u @3
45092 ZoneMatching int32u 0=ISO Setting Used;1=High Key;2=Low Key
45093 DynamicRangeOptimizer int32u 0=Off;1=Standard;2=Advanced Auto;3=Auto;8=Advanced Lv1;9=Advanced Lv2;10=Advanced Lv3;11=Advanced Lv4;12=Advanced Lv5;16=Lv1;17=Lv2;18=Lv3;19=Lv4;20=Lv5;21=Lv6;22=Lv7;23=Lv8
45094 ImageStabilization int32u 0=Off;1=On;4294967295=n/a
45095 LensType int32u @4
45096 MinoltaMakerNote >Minolta::Main
45097 ColorMode int32u @5
45098 LensSpec int8u[8]
45099 FullImageSize int32u[2]
45100 PreviewImageSize int32u[2]
45120 Macro int16u 0=Off;1=On;2=Close Focus;65535=n/a
45121 ExposureMode int16u 0=Program AE;1=Portrait;2=Beach;3=Sports;4=Snow;5=Landscape;6=Auto;7=Aperture-priority AE;8=Shutter speed priority AE;9=Night Scene / Twilight;10=Hi-Speed Shutter;11=Twilight Portrait;12=Soft Snap/Portrait;13=Fireworks;14=Smile Shutter;15=Manual;18=High Sensitivity;19=Macro;20=Advanced Sports Shooting;29=Underwater;33=Food;34=Sweep Panorama;35=Handheld Night Shot;36=Anti Motion Blur;37=Pet;38=Backlight Correction HDR;39=Superior Auto;40=Background Defocus;41=Soft Skin;42=3D Image;65535=n/a
45122 FocusMode int16u 1=AF-S;2=AF-C;4=Permanent-AF;65535=n/a
45123 AFAreaMode int16u 0=Default;1=Multi;2=Center;3=Spot;4=Flexible Spot;6=Touch;14=Tracking;15=Face Tracking;65535=n/a
45123 AFAreaMode int16u 0=Multi;1=Center;2=Spot;3=Flexible Spot;10=Selective (for Miniature effect);14=Tracking;15=Face Tracking;255=Manual
45124 AFIlluminator int16u 0=Off;1=Auto;65535=n/a
45127 JPEGQuality int16u 0=Standard;1=Fine;2=Extra Fine;65535=n/a
45128 FlashLevel int16s -32768=Low;-9=-9/3;-8=-8/3;-7=-7/3;-6=-6/3;-5=-5/3;-4=-4/3;-3=-3/3;-2=-2/3;-1=-1/3;0=Normal;1=+1/3;2=+2/3;3=+3/3;4=+4/3;5=+5/3;6=+6/3;9=+9/3;128=n/a;32767=High
45129 ReleaseMode int16u 0=Normal;2=Continuous;5=Exposure Bracketing;6=White Balance Bracketing;8=DRO Bracketing;65535=n/a
45130 SequenceNumber int16u 0=Single;65535=n/a
45131 Anti-Blur int16u 0=Off;1=On (Continuous);2=On (Shooting);65535=n/a
45134 FocusMode int16u 0=Manual;2=AF-S;3=AF-C;5=Semi-manual;6=DMF
45135 DynamicRangeOptimizer int16u 0=Off;1=Standard;2=Plus
45136 HighISONoiseReduction2 int16u 0=Normal;1=High;2=Low;3=Off;65535=n/a
45138 IntelligentAuto int16u 0=Off;1=On;2=Advanced
45140 WhiteBalance int16u 0=Auto;4=Custom;5=Daylight;6=Cloudy;7=Cool White Fluorescent;8=Day White Fluorescent;9=Daylight Fluorescent;10=Incandescent2;11=Warm White Fluorescent;14=Incandescent;15=Flash;17=Underwater 1 (Blue Water);18=Underwater 2 (Green Water);19=Underwater Auto`,
  'Sony::Ericsson': `ifd 0 -
513 PreviewImageStart int32u
514 PreviewImageLength int32u
8192 MakerNoteVersion undef[4]`,
  'Sony::CameraInfo': `record 1 int8u
0 LensSpec undef[8]
20 FocusModeSetting int8u 0=Manual;1=AF-S;2=AF-C;3=AF-A;4=DMF
21 AFPointSelected int8u 0=Auto;1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left;10=Far Right;11=Far Left
25 AFPoint int8u 0=Upper-left;1=Left;2=Lower-left;3=Far Left;4=Bottom Assist-left;5=Bottom;6=Bottom Assist-right;7=Center (7);8=Center (horizontal);9=Center (9);10=Center (10);11=Center (11);12=Center (12);13=Center (vertical);14=Center (14);15=Top Assist-left;16=Top;17=Top Assist-right;18=Far Right;19=Upper-right;20=Right;21=Lower-right;22=Center F2.8
30 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
32 AFStatusUpper-left int16s -32768=Out of Focus;0=In Focus
34 AFStatusLeft int16s -32768=Out of Focus;0=In Focus
36 AFStatusLower-left int16s -32768=Out of Focus;0=In Focus
38 AFStatusFarLeft int16s -32768=Out of Focus;0=In Focus
40 AFStatusBottomAssist-left int16s -32768=Out of Focus;0=In Focus
42 AFStatusBottom int16s -32768=Out of Focus;0=In Focus
44 AFStatusBottomAssist-right int16s -32768=Out of Focus;0=In Focus
46 AFStatusCenter-7 int16s -32768=Out of Focus;0=In Focus
48 AFStatusCenter-horizontal int16s -32768=Out of Focus;0=In Focus
50 AFStatusCenter-9 int16s -32768=Out of Focus;0=In Focus
52 AFStatusCenter-10 int16s -32768=Out of Focus;0=In Focus
54 AFStatusCenter-11 int16s -32768=Out of Focus;0=In Focus
56 AFStatusCenter-12 int16s -32768=Out of Focus;0=In Focus
58 AFStatusCenter-vertical int16s -32768=Out of Focus;0=In Focus
60 AFStatusCenter-14 int16s -32768=Out of Focus;0=In Focus
62 AFStatusTopAssist-left int16s -32768=Out of Focus;0=In Focus
64 AFStatusTop int16s -32768=Out of Focus;0=In Focus
66 AFStatusTopAssist-right int16s -32768=Out of Focus;0=In Focus
68 AFStatusFarRight int16s -32768=Out of Focus;0=In Focus
70 AFStatusUpper-right int16s -32768=Out of Focus;0=In Focus
72 AFStatusRight int16s -32768=Out of Focus;0=In Focus
74 AFStatusLower-right int16s -32768=Out of Focus;0=In Focus
76 AFStatusCenterF2-8 int16s -32768=Out of Focus;0=In Focus
304 AFMicroAdjValue int8u
305 AFMicroAdjMode int8u&0x80 0=Off;1=On
305.1 AFMicroAdjRegisteredLenses int8u&0x7f`,
  'Sony::CameraInfo2': `record 1 int8u
0 LensSpec undef[8]
20 AFPointSelected int8u @6
21 FocusModeSetting int8u 0=Manual;1=AF-S;2=AF-C;3=AF-A;4=DMF
24 AFPoint int8u @7
27 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
29 AFStatusTop-right int16s -32768=Out of Focus;0=In Focus
31 AFStatusBottom-right int16s -32768=Out of Focus;0=In Focus
33 AFStatusBottom int16s -32768=Out of Focus;0=In Focus
35 AFStatusMiddleHorizontal int16s -32768=Out of Focus;0=In Focus
37 AFStatusCenterVertical int16s -32768=Out of Focus;0=In Focus
39 AFStatusTop int16s -32768=Out of Focus;0=In Focus
41 AFStatusTop-left int16s -32768=Out of Focus;0=In Focus
43 AFStatusBottom-left int16s -32768=Out of Focus;0=In Focus
45 AFStatusLeft int16s -32768=Out of Focus;0=In Focus
47 AFStatusCenterHorizontal int16s -32768=Out of Focus;0=In Focus
49 AFStatusRight int16s -32768=Out of Focus;0=In Focus`,
  'Sony::CameraInfo3': `record 1 int8u
0 LensSpec undef[8]
14 FocalLength int16u
16 FocalLengthTeleZoom int16u
20 AFPointSelected int8u @6
21 FocusMode int8u 0=Manual;1=AF-S;2=AF-C;3=AF-A
24 AFPoint int8u @7
25 FocusStatus int8u 0=Manual - Not confirmed (0);4=Manual - Not confirmed (4);16=AF-C - Confirmed;24=AF-C - Not Confirmed;64=AF-S - Confirmed
27 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
28 AFPointSelected int8u 0=Auto;1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left;10=Far Right;11=Far Left;12=Upper-middle;13=Near Right;14=Lower-middle;15=Near Left
29 FocusMode int8u 0=Manual;1=AF-S;2=AF-C;3=AF-A
29 AFStatusTop-right int16s -32768=Out of Focus;0=In Focus
31 AFStatusBottom-right int16s -32768=Out of Focus;0=In Focus
32 AFPoint int8u @8
33 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
33 AFStatusBottom int16s -32768=Out of Focus;0=In Focus
35 AFStatus15 >Sony::AFStatus15
35 AFStatusMiddleHorizontal int16s -32768=Out of Focus;0=In Focus
37 AFStatusCenterVertical int16s -32768=Out of Focus;0=In Focus
39 AFStatusTop int16s -32768=Out of Focus;0=In Focus
41 AFStatusTop-left int16s -32768=Out of Focus;0=In Focus
43 AFStatusBottom-left int16s -32768=Out of Focus;0=In Focus
45 AFStatusLeft int16s -32768=Out of Focus;0=In Focus
47 AFStatusCenterHorizontal int16s -32768=Out of Focus;0=In Focus
49 AFStatusRight int16s -32768=Out of Focus;0=In Focus`,
  'Sony::CameraInfoUnknown': `record 1 int8u
[no tags ?`,
  'Sony::FocusInfo': `record 1 int8u
14 DriveMode2 int8u @9
14 DriveMode2 int8u @10
16 Rotation int8u 0=Horizontal (normal);1=Rotate 270 CW;2=Rotate 90 CW
20 ImageStabilizationSetting int8u 0=Off;1=On
21 DynamicRangeOptimizerMode int8u 0=Off;1=Standard;2=Advanced Auto;3=Advanced Level
43 BracketShotNumber int8u
44 WhiteBalanceBracketing int8u 0=Off;1=Low;2=High
45 BracketShotNumber2 int8u
46 DynamicRangeOptimizerBracket int8u 0=Off;1=Low;2=High
47 ExposureBracketShotNumber int8u
63 ExposureProgram int8u @11
65 CreativeStyle int8u @12
109 ISOSetting int8u
111 ISO int8u
119 DynamicRangeOptimizerMode int8u 0=Off;1=Standard;2=Advanced Auto;3=Advanced Level
121 DynamicRangeOptimizerLevel int8u
2118 ShutterCount int32u
2491 FocusPosition int8u
4368 TiffMeteringImage undef[9600]`,
  'Sony::MoreInfo': `ifd 0 -
1 MoreSettings >Sony::MoreSettings
2 FaceInfo >Sony::FaceInfo
2 FaceInfoA >Sony::FaceInfoA
263 TiffMeteringImage ?
513 MoreInfo0201 >Sony::MoreInfo0201
1025 MoreInfo0401 >Sony::MoreInfo0401`,
  'Sony::CameraSettings': `record 2 int16u
0 ExposureTime int16u
1 FNumber int16u
2 HighSpeedSync int16u 0=Off;1=On
3 ExposureCompensationSet int16u
4 DriveMode int16u&0xff @10
5 WhiteBalanceSetting int16u @13
6 WhiteBalanceFineTune int16u
7 ColorTemperatureSet int16u
8 ColorCompensationFilterSet int16u
12 ColorTemperatureCustom int16u
13 ColorCompensationFilterCustom int16u
15 WhiteBalance int16u @14
16 FocusModeSetting int16u 0=Manual;1=AF-S;2=AF-C;3=AF-A;4=DMF
17 AFAreaMode int16u 0=Wide;1=Local;2=Spot
18 AFPointSetting int16u 1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left;10=Far Right;11=Far Left
19 FlashMode int16u @15
20 FlashExposureCompSet int16u
21 MeteringMode int16u 1=Multi-segment;2=Center-weighted average;4=Spot
22 ISOSetting int16u
24 DynamicRangeOptimizerMode int16u 0=Off;1=Standard;2=Advanced Auto;3=Advanced Level
25 DynamicRangeOptimizerLevel int16u
26 CreativeStyle int16u @12
27 ColorSpace int16u 0=sRGB;1=Adobe RGB;5=Adobe RGB (A700)
28 Sharpness int16u
29 Contrast int16u
30 Saturation int16u
31 ZoneMatchingValue int16u
34 Brightness int16u
35 FlashControl int16u 0=ADI;1=Pre-flash TTL;2=Manual
40 PrioritySetupShutterRelease int16u 0=AF;1=Release
41 AFIlluminator int16u 0=Auto;1=Off
42 AFWithShutter int16u 0=On;1=Off
43 LongExposureNoiseReduction int16u 0=Off;1=On
44 HighISONoiseReduction int16u 0=Normal;1=Low;2=High;3=Off
45 ImageStyle int16u 1=Standard;2=Vivid;3=Portrait;4=Landscape;5=Sunset;7=Night View/Portrait;8=B&W;9=Adobe RGB;11=Neutral;129=StyleBox1;130=StyleBox2;131=StyleBox3;132=StyleBox4;133=StyleBox5;134=StyleBox6
46 FocusModeSwitch int16u 0=AF;1=Manual
47 ShutterSpeedSetting int16u
48 ApertureSetting int16u
60 ExposureProgram int16u @11
61 ImageStabilizationSetting int16u 0=Off;1=On
62 FlashAction int16u @16
63 Rotation int16u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
64 AELock int16u 1=Off;2=On
76 FlashAction2 int16u @17
77 FocusMode int16u 0=Manual;1=AF-S;2=AF-C;3=AF-A;4=DMF
80 BatteryState int16u 2=Empty;3=Very Low;4=Low;5=Sufficient;6=Full
81 BatteryLevel int16u
83 FocusStatus int16u @18
84 SonyImageSize int16u 1=Large;2=Medium;3=Small
85 AspectRatio int16u 1=3:2;2=16:9
86 Quality int16u @19
88 ExposureLevelIncrements int16u 33=1/3 EV;50=1/2 EV
106 RedEyeReduction int16u 0=Off;1=On
154 FolderNumber int16u&0x3ff
155 ImageNumber int16u&0x3fff`,
  'Sony::CameraSettings2': `record 2 int16u
0 ExposureTime int16u
1 FNumber int16u
2 HighSpeedSync int16u 0=Off;1=On
3 ExposureCompensationSet int16u
4 WhiteBalanceSetting int16u @13
5 WhiteBalanceFineTune int16u
6 ColorTemperatureSet int16u
7 ColorCompensationFilterSet int16u
8 CustomWB_RGBLevels int16u[3]
11 ColorTemperatureCustom int16u
12 ColorCompensationFilterCustom int16u
14 WhiteBalance int16u @14
15 FocusModeSetting int16u 0=Manual;1=AF-S;2=AF-C;3=AF-A
16 AFAreaMode int16u 0=Wide;1=Local;2=Spot
17 AFPointSetting int16u 1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left
18 FlashExposureCompSet int16u
19 MeteringMode int16u 1=Multi-segment;2=Center-weighted average;4=Spot
20 ISOSetting int16u
22 DynamicRangeOptimizerMode int16u 0=Off;1=Standard;2=Advanced Auto;3=Advanced Level
23 DynamicRangeOptimizerLevel int16u
24 CreativeStyle int16u 1=Standard;2=Vivid;3=Portrait;4=Landscape;5=Sunset;6=Night View/Portrait;8=B&W
25 Sharpness int16u
26 Contrast int16u
27 Saturation int16u
31 FlashControl int16u 0=ADI;1=Pre-flash TTL;2=Manual
37 LongExposureNoiseReduction int16u 0=Off;1=On
38 HighISONoiseReduction int16u 0=Off;1=Low;2=Normal;3=High
39 ImageStyle int16u 1=Standard;2=Vivid;3=Portrait;4=Landscape;5=Sunset;7=Night View/Portrait;8=B&W
40 ShutterSpeedSetting int16u
41 ApertureSetting int16u
60 ExposureProgram int16u @11
61 ImageStabilizationSetting int16u 0=Off;1=On
62 FlashAction int16u @16
63 Rotation int16u 0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW
64 AELock int16u 1=Off;2=On
76 FlashAction2 int16u @17
77 FocusMode int16u 0=Manual;1=AF-S;2=AF-C;3=AF-A
83 FocusStatus int16u @18
84 SonyImageSize int16u 1=Large;2=Medium;3=Small
85 AspectRatio int16u 1=3:2;2=16:9
86 Quality int16u @19
88 ExposureLevelIncrements int16u 33=1/3 EV;50=1/2 EV
126 DriveMode int16u&0xff @9
127 FlashMode int16u @15
131 ColorSpace int16u 5=Adobe RGB;6=sRGB`,
  'Sony::CameraSettings3': `record 1 int8u
0 ShutterSpeedSetting int8u
1 ApertureSetting int8u
2 ISOSetting int8u 0=Auto;254=n/a
3 ExposureCompensationSet int8u
4 DriveModeSetting int8u @20
5 ExposureProgram int8u @21
6 FocusModeSetting int8u 17=AF-S;18=AF-C;19=AF-A;32=Manual;48=DMF
7 MeteringMode int8u 1=Multi-segment;2=Center-weighted average;3=Spot
9 SonyImageSize int8u 21=Large (3:2);22=Medium (3:2);23=Small (3:2);25=Large (16:9);26=Medium (16:9);27=Small (16:9)
10 AspectRatio int8u 4=3:2;8=16:9
11 Quality int8u 2=RAW;4=RAW + JPEG;6=Fine;7=Standard
12 DynamicRangeOptimizerSetting int8u 1=Off;16=On (Auto);17=On (Manual)
13 DynamicRangeOptimizerLevel int8u
14 ColorSpace int8u 1=sRGB;2=Adobe RGB
15 CreativeStyleSetting int8u @22
16 ContrastSetting int8s
17 SaturationSetting int8s
18 SharpnessSetting int8s
22 WhiteBalanceSetting int8u @23
23 ColorTemperatureSetting int8u
24 ColorCompensationFilterSet int8s
25 CustomWB_RGBLevels int16uRev[3]
32 FlashMode int8u @24
33 FlashControl int8u 1=ADI Flash;2=Pre-flash TTL
35 FlashExposureCompSet int8u
36 AFAreaMode int8u 1=Wide;2=Spot;3=Local;4=Flexible
37 LongExposureNoiseReduction int8u 1=Off;16=On
38 HighISONoiseReduction int8u 16=Low;17=High;19=Auto
39 SmileShutterMode int8u 17=Slight Smile;18=Normal Smile;19=Big Smile
40 RedEyeReduction int8u 1=Off;16=On
45 HDRSetting int8u 1=Off;16=On (Auto);17=On (Manual)
46 HDRLevel int8u @25
47 ViewingMode int8u 16=ViewFinder;33=Focus Check Live View;34=Quick AF Live View
48 FaceDetection int8u 1=Off;16=On
49 SmileShutter int8u 1=Off;16=On
50 SweepPanoramaSize int8u 1=Standard;2=Wide
51 SweepPanoramaDirection int8u 1=Right;2=Left;3=Up;4=Down
52 DriveMode int8u 16=Single Frame;33=Continuous High;34=Continuous Low;48=Speed Priority Continuous;81=Self-timer 10 sec;82=Self-timer 2 sec, Mirror Lock-up;113=Continuous Bracketing 0.3 EV;117=Continuous Bracketing 0.7 EV;145=White Balance Bracketing Low;146=White Balance Bracketing High;192=Remote Commander;209=Continuous - HDR;210=Continuous - Multi Frame NR;211=Continuous - Handheld Night Shot;212=Continuous - Anti Motion Blur;213=Continuous - Sweep Panorama;214=Continuous - 3D Sweep Panorama
53 MultiFrameNoiseReduction int8u 0=n/a;1=Off;16=On;255=None
54 LiveViewAFSetting int8u 0=n/a;1=Phase-detect AF;2=Contrast AF
56 PanoramaSize3D int8u 0=n/a;1=Standard;2=Wide;3=16:9
131 AFButtonPressed int8u 1=No;16=Yes
132 LiveViewMetering int8u 0=n/a;16=40 Segment;32=1200-zone Evaluative
133 ViewingMode2 int8u @26
134 AELock int8u 1=On;2=Off
135 FlashStatusBuilt-in int8u 1=Off;2=On
136 FlashStatusExternal int8u 1=None;2=Off;3=On
139 LiveViewFocusMode int8u 0=n/a;1=AF;16=Manual
153 LensMount int8u 1=Unknown;16=A-mount;17=E-mount
268 SequenceNumber int8u 0=Single;255=n/a
276 FolderNumber int32u&0xffc000
276.1 ImageNumber int32u&0x3fff
512 ShotNumberSincePowerUp2 int32u
643 AFButtonPressed int8u 1=No;16=Yes
644 LiveViewMetering int8u 0=n/a;16=40 Segment;32=1200-zone Evaluative
645 ViewingMode2 int8u @26
646 AELock int8u 1=On;2=Off
647 FlashStatusBuilt-in int8u 1=Off;2=On
648 FlashStatusExternal int8u 1=None;2=Off;3=On
651 LiveViewFocusMode int8u 0=n/a;1=AF;16=Manual
780 SequenceNumber int8u 0=Single;255=n/a
788 ImageNumber int16u&0x3fff
790 FolderNumber int16u&0x3ff
1008 LensE-mountVersion int16u
1011 LensFirmwareVersion int16u
1015 LensType2 int16u @27
1024 ImageNumber int16u&0x3fff
1026 FolderNumber int16u&0x3ff`,
  'Sony::CameraSettingsUnknown': `record 2 int16u
[no tags ?`,
  'Sony::ExtraInfo': `record 1 int8u
1 BatteryTemperature int8u
2 BatteryUnknown? undef[4]
8 BatteryVoltage? undef[4]
10 ImageStabilization2? int8u 191=On (191);207=On (207);210=On (210);213=On;246=Off
12 BatteryLevel int8u
26 ExtraInfoVersion int8u[4]`,
  'Sony::ExtraInfo2': `record 1 int8u
4 BatteryLevel int8u
18 ImageStabilization int8u 0=Off;64=On`,
  'Sony::ExtraInfo3': `record 1 int8u
0 BatteryUnknown? int16u
2 BatteryTemperature int8u
4 BatteryLevel int8u
6 BatteryVoltage1 int16u
8 BatteryVoltage2 int16u
17 ImageStabilization int8u 0=Off;64=On
20 BatteryState int8u 1=Empty;2=Low;3=Half full;4=Almost full;5=Full
20 ExposureProgram int8u 241=Landscape;243=Aperture-priority AE;245=Portrait;246=Auto;247=Program AE;249=Macro;252=Sunset;253=Sports;255=Manual
20 ModeDialPosition int8u 248=No Flash;249=Aperture-priority AE;250=SCN;251=Shutter speed priority AE;252=Auto;253=Program AE;254=Panorama;255=Manual
22 MemoryCardConfiguration int8u&0xc0 244=MemoryStick in use, SD card present;245=MemoryStick in use, SD slot empty;252=SD card in use, MemoryStick present;254=SD card in use, MemoryStick slot empty
22 CameraOrientation int8u @28
24 CameraOrientation int8u&0x30 @28`,
  'Sony::Panorama': `record 4 int32u
1 PanoramaFullWidth int32u
2 PanoramaFullHeight int32u
3 PanoramaDirection int32u 0=Left or Up;1=Right or Down
4 PanoramaCropLeft int32u
5 PanoramaCropTop int32u
6 PanoramaCropRight int32u
7 PanoramaCropBottom int32u
8 PanoramaFrameWidth int32u
9 PanoramaFrameHeight int32u
10 PanoramaSourceWidth int32u
11 PanoramaSourceHeight int32u`,
  'Sony::Tag2010a': `record 1 int8u
1200 MeterInfo? >Sony::MeterInfo
4392 ReleaseMode3 int8u @29
4396 ReleaseMode2 int8u @30
4404 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4408 FlashMode int8u @31
4414 StopsAboveBaseISO int16u
4416 BrightnessValue int16u
4420 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4424 HDRSetting int8u @32
4428 ExposureCompensation int16s
4446 PictureProfile int8u @33
4447 PictureProfile int8u @33
4451 PictureEffect2 int8u @34
4464 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
4468 MeteringMode int8u @35
4469 ExposureProgram int8u @36
4476 WB_RGBLevels int16u[3]`,
  'Sony::Tag2010b': `record 1 int8u
0 SequenceImageNumber int32u
4 SequenceFileNumber int32u
8 ReleaseMode2 int32u @30
438 SonyDateTime undef[7]
804 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
1204 MeterInfo? >Sony::MeterInfo
4392 ReleaseMode3 int8u @29
4396 ReleaseMode2 int8u @30
4404 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4408 FlashMode int8u @31
4414 StopsAboveBaseISO int16u
4416 BrightnessValue int16u
4420 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4424 HDRSetting int8u @32
4428 ExposureCompensation int16s
4450 PictureProfile int8u @33
4451 PictureProfile int8u @33
4455 PictureEffect2 int8u @34
4468 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
4472 MeteringMode int8u @35
4473 ExposureProgram int8u @36
4480 WB_RGBLevels int16u[3]
4632 SonyISO int16u
6691 DistortionCorrParams int16s[16]`,
  'Sony::Tag2010c': `record 1 int8u
0 SequenceImageNumber int32u
4 SequenceFileNumber int32u
8 ReleaseMode2 int32u @30
512 DigitalZoomRatio int8u
528 SonyDateTime undef[7]
768 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
1168 MeterInfo? >Sony::MeterInfo
4356 ReleaseMode3 int8u @29
4360 ReleaseMode2 int8u @30
4368 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4372 FlashMode int8u @31
4378 StopsAboveBaseISO int16u
4380 BrightnessValue int16u
4384 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4388 HDRSetting int8u @32
4392 ExposureCompensation int16s
4414 PictureProfile int8u @33
4415 PictureProfile int8u @33
4419 PictureEffect2 int8u @34
4432 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
4436 MeteringMode int8u @35
4437 ExposureProgram int8u @36
4444 WB_RGBLevels int16u[3]
4596 SonyISO int16u`,
  'Sony::Tag2010d': `record 1 int8u
0 SequenceImageNumber int32u
4 SequenceFileNumber int32u
8 ReleaseMode2 int32u @30
510 SonyDateTime undef[7]
892 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
1292 MeterInfo? >Sony::MeterInfo
4480 ReleaseMode3 int8u @29
4484 ReleaseMode2 int8u @30
4492 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4496 FlashMode int8u @31
4502 StopsAboveBaseISO int16u
4504 BrightnessValue int16u
4508 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4512 HDRSetting int8u @32
4538 PictureProfile int8u @33
4539 PictureProfile int8u @33
4543 PictureEffect2 int8u @34
4560 MeteringMode int8u @35
4561 ExposureProgram int8u @36
4568 WB_RGBLevels int16u[3]
4720 SonyISO int16u`,
  'Sony::Tag2010e': `record 1 int8u
0 SequenceImageNumber int32u
4 SequenceFileNumber int32u
8 ReleaseMode2 int32u @30
540 DigitalZoomRatio int8u
556 SonyDateTime undef[7]
808 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
1208 MeterInfo? >Sony::MeterInfo
4444 ReleaseMode3 int8u @29
4448 ReleaseMode2 int8u @30
4456 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4460 FlashMode int8u @31
4466 StopsAboveBaseISO int16u
4468 BrightnessValue int16u
4472 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4476 HDRSetting int8u @32
4480 ExposureCompensation int16s
4502 PictureProfile int8u @33
4503 PictureProfile int8u @33
4507 PictureEffect2 int8u @34
4520 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
4524 MeteringMode int8u @35
4525 ExposureProgram int8u @36
4532 WB_RGBLevels int16u[3]
4692 SonyISO int16u
4696 SonyISO int16u
4728 FocalLength int16u
4730 MinFocalLength int16u
4732 MaxFocalLength int16u
4736 SonyISO int16u
6256 DistortionCorrParams int16s[16]
6289 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
6290 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
6291 LensType2 int16u @27
6294 LensType int16u @4
6296 DistortionCorrParamsPresent int8u 0=No;1=Yes
6297 DistortionCorrParamsNumber int8u 11=11 (APS-C);16=16 (Full-frame)
6444 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama
6792 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama`,
  'Sony::Tag2010f': `record 1 int8u
4 ReleaseMode2 int32u @30
80 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
480 MeterInfo? >Sony::MeterInfo
4116 ReleaseMode3 int8u @29
4120 ReleaseMode2 int8u @30
4128 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
4132 FlashMode int8u @31
4138 StopsAboveBaseISO int16u
4140 BrightnessValue int16u
4144 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
4148 HDRSetting int8u @32
4152 ExposureCompensation int16s
4174 PictureProfile int8u @33
4175 PictureProfile int8u @33
4179 PictureEffect2 int8u @34
4192 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
4196 MeteringMode int8u @35
4197 ExposureProgram int8u @36
4204 WB_RGBLevels int16u[3]
4404 FocalLength int16u
4406 MinFocalLength int16u
4408 MaxFocalLength int16u
4412 SonyISO int16u
6444 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama`,
  'Sony::Tag2010g': `record 1 int8u
4 ReleaseMode2 int32u @30
80 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
524 ReleaseMode3 int8u @29
528 ReleaseMode2 int8u @30
536 SelfTimer int8u 0=Off;1=Self-timer 10 s;2=Self-timer 2 s
540 FlashMode int8u @31
546 StopsAboveBaseISO int16u
548 BrightnessValue int16u
552 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
556 HDRSetting int8u @32
560 ExposureCompensation int16s
582 PictureProfile int8u @33
583 PictureProfile int8u @33
587 PictureEffect2 int8u @34
600 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
604 MeteringMode int8u @35
605 ExposureProgram int8u @36
612 WB_RGBLevels int16u[3]
812 FocalLength int16u
814 MinFocalLength int16u
816 MaxFocalLength int16u
836 SonyISO int16u
904 MeterInfo? >Sony::MeterInfo
6300 DistortionCorrParams int16s[16]
6333 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
6334 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
6335 LensType2 int16u @27
6338 LensType int16u @4
6340 DistortionCorrParamsPresent int8u 0=No;1=Yes
6341 DistortionCorrParamsNumber int8u 11=11 (APS-C);16=16 (Full-frame)
6488 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama`,
  'Sony::Tag2010h': `record 1 int8u
4 ReleaseMode2 int32u @30
80 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
524 ReleaseMode3 int8u @29
528 ReleaseMode2 int8u @30
536 SelfTimer int8u 0=Off;1=Self-timer 5 or 10 s;2=Self-timer 2 s
540 FlashMode int8u @31
546 StopsAboveBaseISO int16u
548 BrightnessValue int16u
552 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
556 HDRSetting int8u @32
560 ExposureCompensation int16s
582 PictureProfile int8u @33
583 PictureProfile int8u @33
587 PictureEffect2 int8u @34
600 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
604 MeteringMode int8u @35
605 ExposureProgram int8u @36
612 WB_RGBLevels int16u[3]
812 FocalLength int16u
814 MinFocalLength int16u
816 MaxFocalLength int16u
838 SonyISO int16u
904 MeterInfo? >Sony::MeterInfo
920 MeterInfo? >Sony::MeterInfo
6348 DistortionCorrParams int16s[16]
6381 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
6382 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
6383 LensType2 int16u @27
6386 LensType int16u @4
6388 DistortionCorrParamsPresent int8u 0=No;1=Yes
6389 DistortionCorrParamsNumber int8u 11=11 (APS-C);16=16 (Full-frame)
6444 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama`,
  'Sony::Tag2010i': `record 1 int8u
4 ReleaseMode2 int32u @30
78 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
516 ReleaseMode3 int8u @29
520 ReleaseMode2 int8u @30
528 SelfTimer int8u 0=Off;1=Self-timer 5 or 10 s;2=Self-timer 2 s
529 FlashMode int8u @31
535 StopsAboveBaseISO int16u
537 BrightnessValue int16u
539 DynamicRangeOptimizer int8u 0=Off;1=Auto;3=Lv1;4=Lv2;5=Lv3;6=Lv4;7=Lv5;8=n/a
543 HDRSetting int8u @32
547 ExposureCompensation int16s
567 PictureProfile int8u @33
568 PictureProfile int8u @33
572 PictureEffect2 int8u @34
583 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG
587 MeteringMode int8u @35
588 ExposureProgram int8u @36
594 WB_RGBLevels int16u[3]
778 FocalLength int16u
780 MinFocalLength int16u
782 MaxFocalLength int16u
800 SonyISO int16u
877 MeterInfo? >Sony::MeterInfo9
6096 DistortionCorrParams int16s[16]
6129 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
6130 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
6131 LensType2 int16u @27
6134 LensType int16u @4
6136 DistortionCorrParamsPresent int8u 0=No;1=Yes
6137 DistortionCorrParamsNumber int8u 11=11 (APS-C);16=16 (Full-frame)
6284 AspectRatio int8u 0=16:9;1=4:3;2=3:2;3=1:1;5=Panorama`,
  'Sony::Tag202a': `record 1 int8u
1 FocalPlaneAFPointsUsed int8u
2 FocalPlaneAFPointArea int16u[2]
6 FocalPlaneAFPointLocation1 int16u[2]
10 FocalPlaneAFPointLocation2 int16u[2]
14 FocalPlaneAFPointLocation3 int16u[2]
18 FocalPlaneAFPointLocation4 int16u[2]
22 FocalPlaneAFPointLocation5 int16u[2]
26 FocalPlaneAFPointLocation6 int16u[2]
30 FocalPlaneAFPointLocation7 int16u[2]
34 FocalPlaneAFPointLocation8 int16u[2]
38 FocalPlaneAFPointLocation9 int16u[2]
42 FocalPlaneAFPointLocation10 int16u[2]
46 FocalPlaneAFPointLocation11 int16u[2]
50 FocalPlaneAFPointLocation12 int16u[2]
54 FocalPlaneAFPointLocation13 int16u[2]
58 FocalPlaneAFPointLocation14 int16u[2]
62 FocalPlaneAFPointLocation15 int16u[2]`,
  'Sony::HiddenInfo': `record 4 int32u
0 HiddenDataOffset int32u
1 HiddenDataLength int32u`,
  'Sony::ShotInfo': `record 1 int8u
2 FaceInfoOffset int16u
6 SonyDateTime string[20]
26 SonyImageHeight int16u
28 SonyImageWidth int16u
48 FacesDetected int16u
50 FaceInfoLength int16u
52 MetaVersion string[16]
72 FaceInfo1 >Sony::FaceInfo1
94 FaceInfo2 >Sony::FaceInfo2`,
  'Sony::Tag900b': `record 1 int8u
2 FacesDetected ? 0=0;33=5;57=2;77=4;93=3;98=1;115=8;168=6;241=7
189 FaceDetection ? 0=Off;98=On`,
  'Sony::Tag9050a': `record 1 int8u
0 SonyMaxAperture int8u
1 SonyMinAperture int8u
32 Shutter int16u[3] 0 0 0=Silent / Electronic (0 0 0)
49 FlashStatus int8u @37
50 ShutterCount int32u
58 SonyExposureTime int16u
60 SonyFNumber int16u
63 ReleaseMode2 int8u @30
76 ShutterCount2 int32u
81 SonyDateTime2 undef[6]
103 ReleaseMode2 int8u @30
124 InternalSerialNumber int8u[4]
240 InternalSerialNumber int8u[5]
261 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
262 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
263 LensType2 int16u @27
265 LensType int16u @4
267 DistortionCorrParamsPresent int8u 0=No;1=Yes
276 APS-CSizeCapture int8u 0=Off;1=On
277 LensSpecFeatures undef[2]
278 LensSpecFeatures undef[2]
416 ShutterCount3 int32u
426 ShutterCount3 int32u
445 ShutterCount3 int32u`,
  'Sony::Tag9050b': `record 1 int8u
0 SonyMaxAperture int8u
1 SonyMinAperture int8u
38 Shutter int16u[3] 0 0 0=Silent / Electronic (0 0 0)
57 FlashStatus int8u @37
58 ShutterCount int32u
70 SonyExposureTime int16u
72 SonyFNumber int16u
75 ReleaseMode2 int8u @30
80 ShutterCount2 int32u
82 ShutterCount2 int32u
88 ShutterCount2 int32u
97 SonyTimeMinSec undef[2]
107 ReleaseMode2 int8u @30
109 ReleaseMode2 int8u @30
115 ReleaseMode2 int8u @30
136 InternalSerialNumber int8u[6]
261 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
262 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
263 LensType2 int16u @27
265 LensType int16u @4
267 DistortionCorrParamsPresent int8u 0=No;1=Yes
276 APS-CSizeCapture int8u 0=Off;1=On
278 LensSpecFeatures undef[2]
415 ShutterCount3 int32u
459 ShutterCount3 int32u
461 ShutterCount3 int32u
491 APS-CSizeCapture int8u 0=Off;1=On
493 LensSpecFeatures undef[2]
494 APS-CSizeCapture int8u 0=Off;1=On
496 LensSpecFeatures undef[2]
538 APS-CSizeCapture int8u 0=Off;1=On
540 LensSpecFeatures undef[2]
540 APS-CSizeCapture int8u 0=Off;1=On
542 LensSpecFeatures undef[2]`,
  'Sony::Tag9050c': `record 1 int8u
38 Shutter int16u[3] 0 0 0=Silent / Electronic (0 0 0)
57 FlashStatus int8u @37
58 ShutterCount int32u
70 SonyExposureTime int16u
72 SonyFNumber int16u
75 ReleaseMode2 int8u @30
80 ShutterCount2 int32u
102 SonyExposureTime int16u
104 SonyFNumber int16u
107 ReleaseMode2 int8u @30
136 InternalSerialNumber int8u[6]
138 InternalSerialNumber int8u[6]`,
  'Sony::Tag9050d': `record 1 int8u
10 ShutterCount int32u
26 SonyExposureTime int16u
28 SonyFNumber int16u
31 ReleaseMode2 int8u @30
56 InternalSerialNumber int8u[6]`,
  'Sony::Tag9400a': `record 1 int8u
8 SequenceImageNumber int32u
12 SequenceFileNumber int32u
16 ReleaseMode2 int8u @30
18 DigitalZoom int8u 0=No;1=Yes
26 ShotNumberSincePowerUp int32u
34 SequenceLength int8u @38
40 CameraOrientation int8u @39
41 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG;3=JPEG + MPO
68 SonyImageHeight int16u
82 ModelReleaseYear int8u`,
  'Sony::Tag9400b': `record 1 int8u
8 SequenceImageNumber int32u
12 SequenceFileNumber int32u
16 ReleaseMode2 int8u @30
18 DigitalZoom int8u 0=No;1=Yes
22 ShotNumberSincePowerUp int32u
30 SequenceLength int8u @38
36 CameraOrientation int8u @39
37 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG;3=JPEG + MPO
63 SonyImageHeight int16u
70 ModelReleaseYear int8u`,
  'Sony::Tag9400c': `record 1 int8u
9 ReleaseMode2 int8u @30
10 ShotNumberSincePowerUp int32u
18 SequenceImageNumber int32u
22 SequenceLength int8u 0=Continuous;1=1 shot;2=2 shots;3=3 shots;4=4 shots;5=5 shots;6=6 shots;7=7 shots;9=9 shots;10=10 shots;12=12 shots;16=16 shots;100=Continuous - iSweep Panorama;200=Continuous - Sweep Panorama
26 SequenceFileNumber int32u
30 SequenceLength int8u 0=Continuous;1=1 file;2=2 files;3=3 files;5=5 files;7=7 files;9=9 files;10=10 files
41 CameraOrientation int8u @39
42 Quality2 int8u 0=JPEG;1=RAW;2=RAW + JPEG;3=JPEG + MPO
42 Quality2 int8u 1=JPEG;2=RAW;3=RAW + JPEG;4=HEIF;6=RAW + HEIF
83 ModelReleaseYear int8u
307 ShutterType int8u 7=Electronic;23=Mechanical
313 ShutterType int8u 7=Electronic;23=Mechanical
319 ShutterType int8u 7=Electronic;23=Mechanical`,
  'Sony::Tag9401': `record 1 int8u
994 ISOInfo >Sony::ISOInfo
1012 ISOInfo >Sony::ISOInfo
1102 ISOInfo >Sony::ISOInfo
1107 ISOInfo >Sony::ISOInfo
1176 ISOInfo >Sony::ISOInfo
1181 ISOInfo >Sony::ISOInfo
1182 ISOInfo >Sony::ISOInfo
1185 ISOInfo >Sony::ISOInfo
1186 ISOInfo >Sony::ISOInfo
1210 ISOInfo >Sony::ISOInfo
1437 ISOInfo >Sony::ISOInfo
1588 ISOInfo >Sony::ISOInfo
1590 ISOInfo >Sony::ISOInfo
1612 ISOInfo >Sony::ISOInfo
1619 ISOInfo >Sony::ISOInfo
1656 ISOInfo >Sony::ISOInfo
1720 ISOInfo >Sony::ISOInfo
1758 ISOInfo >Sony::ISOInfo
1767 ISOInfo >Sony::ISOInfo`,
  'Sony::Tag9402': `record 1 int8u
4 AmbientTemperature int8s
22 FocusMode int8u&0x7f 0=Manual;2=AF-S;3=AF-C;4=AF-A;6=DMF
23 AFAreaMode int8u 0=Multi;1=Center;2=Spot;3=Flexible Spot;10=Selective (for Miniature effect);11=Zone;12=Expanded Flexible Spot;13=Custom AF Area;14=Tracking;15=Face Tracking;20=Animal Eye Tracking;21=Human Eye Tracking;255=Manual
45 FocusPosition2 int8u`,
  'Sony::Tag9403': `record 1 int8s
5 CameraTemperature int8s`,
  'Sony::Tag9404a': `record 1 int8u
11 ExposureProgram int8u @36
13 IntelligentAuto int8u 0=Off;1=On
25 LensZoomPosition int16u`,
  'Sony::Tag9404b': `record 1 int8u
12 ExposureProgram int8u @36
14 IntelligentAuto int8u 0=Off;1=On
30 LensZoomPosition int16u
32 FocusPosition2 int8u`,
  'Sony::Tag9404c': `record 1 int8u
11 ExposureProgram int8u @36
13 IntelligentAuto int8u 0=Off;1=On`,
  'Sony::Tag9405a': `record 1 int8u
1536 DistortionCorrParamsPresent int8u 0=No;1=Yes
1537 DistortionCorrection int8u 0=None;1=Applied
1539 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
1540 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
1541 LensType2 int16u @27
1544 LensType int16u @4
1610 VignettingCorrParams int16s[16]
1642 ChromaticAberrationCorrParams int16s[32]
1738 DistortionCorrParams int16s[16]`,
  'Sony::Tag9405b': `record 1 int8u
4 SonyISO int16u
6 BaseISO int16u
10 StopsAboveBaseISO int16u
14 SonyExposureTime2 int16u
16 ExposureTime rational32u
20 SonyFNumber int16u
22 SonyMaxApertureValue int16u
36 SequenceImageNumber int32u
52 ReleaseMode2 int8u @30
62 SonyImageWidthMax int16u
64 SonyImageHeightMax int16u
66 HighISONoiseReduction int8u 0=Off;1=Low;2=Normal;3=High
68 LongExposureNoiseReduction int8u 0=Off;1=On
70 PictureEffect2 int8u @34
72 ExposureProgram int8u @36
74 CreativeStyle int8u 0=Standard;1=Vivid;2=Neutral;3=Portrait;4=Landscape;5=B&W;6=Clear;7=Deep;8=Light;9=Sunset;10=Night View/Portrait;11=Autumn Leaves;13=Sepia;15=FL;16=VV2;17=IN;18=SH;255=Off
82 Sharpness int8s
90 DistortionCorrParamsPresent int8u 0=No;1=Yes
91 DistortionCorrection int8u 0=None;1=Applied
93 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
94 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
96 LensType2 int16u @27
98 LensType int16u @4
100 DistortionCorrParams int16s[16]
834 LensZoomPosition int16u
842 VignettingCorrParams int16s[16]
846 LensZoomPosition int16u
848 VignettingCorrParams int16s[16]
858 LensZoomPosition int16u
860 VignettingCorrParams int16s[16]
872 VignettingCorrParams int16s[16]
892 ChromaticAberrationCorrParams int16s[32]
900 ChromaticAberrationCorrParams int16s[32]
924 ChromaticAberrationCorrParams int16s[32]
944 ChromaticAberrationCorrParams int16s[32]
952 ChromaticAberrationCorrParams int16s[32]`,
  'Sony::Tag9406': `record 1 int8u
5 BatteryTemperature int8u
6 BatteryLevelGrip1 int8u
7 BatteryLevel int8u
8 BatteryLevelGrip2 int8u`,
  'Sony::Tag9406b': `record 1 int8u
5 BatteryLevel int8u
7 BatteryLevel2 int8u`,
  'Sony::Tag940a': `record 1 int8u
4 AFPointsSelected int32u 0=(none);30721=Center Zone;98844=Right Zone;262143=(all LA-EA4);394688=Left Zone;2147483647=(all);4294967295=n/a;Bit0=Center;Bit1=Top;Bit10=Far Left;Bit11=Upper-middle;Bit12=Near Right;Bit13=Lower-middle;Bit14=Near Left;Bit15=Upper Far Right;Bit16=Lower Far Right;Bit17=Lower Far Left;Bit18=Upper Far Left;Bit2=Upper-right;Bit3=Right;Bit4=Lower-right;Bit5=Bottom;Bit6=Lower-left;Bit7=Left;Bit8=Upper-left;Bit9=Far Right`,
  'Sony::Tag940c': `record 1 int8u
8 LensMount2 int8u 0=Unknown;1=A-mount (1);4=E-mount;5=A-mount (5)
9 LensType3 int16u @27
11 CameraE-mountVersion int16u
13 LensE-mountVersion int16u
20 LensFirmwareVersion int16u`,
  'Sony::AFInfo': `record 1 int8u
2 AFType int8u 1=15-point;2=19-point;3=79-point
4 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
5 FocusMode int8u 0=Manual;2=AF-S;3=AF-C;4=AF-A;6=DMF
7 AFPoint int8u 0=Upper-left;1=Left;2=Lower-left;3=Far Left;4=Top (horizontal);5=Near Right;6=Center (horizontal);7=Near Left;8=Bottom (horizontal);9=Top (vertical);10=Center (vertical);11=Bottom (vertical);12=Far Right;13=Upper-right;14=Right;15=Lower-right;16=Upper-middle;17=Lower-middle
7 AFPoint int8u 0=Upper Far Left;1=Upper-left (horizontal);2=Far Left (horizontal);3=Left (horizontal);4=Lower Far Left;5=Lower-left (horizontal);6=Upper-left (vertical);7=Left (vertical);8=Lower-left (vertical);9=Far Left (vertical);10=Top (horizontal);11=Near Right;12=Center (horizontal);13=Near Left;14=Bottom (horizontal);15=Top (vertical);16=Upper-middle;17=Center (vertical);18=Lower-middle;19=Bottom (vertical);20=Upper Far Right;21=Upper-right (horizontal);22=Far Right (horizontal);23=Right (horizontal);24=Lower Far Right;25=Lower-right (horizontal);26=Far Right (vertical);27=Upper-right (vertical);28=Right (vertical);29=Lower-right (vertical)
8 AFPointInFocus int8u @8
8 AFPointInFocus int8u 0=Upper Far Left;1=Upper-left (horizontal);2=Far Left (horizontal);3=Left (horizontal);4=Lower Far Left;5=Lower-left (horizontal);6=Upper-left (vertical);7=Left (vertical);8=Lower-left (vertical);9=Far Left (vertical);10=Top (horizontal);11=Near Right;12=Center (horizontal);13=Near Left;14=Bottom (horizontal);15=Top (vertical);16=Upper-middle;17=Center (vertical);18=Lower-middle;19=Bottom (vertical);20=Upper Far Right;21=Upper-right (horizontal);22=Far Right (horizontal);23=Right (horizontal);24=Lower Far Right;25=Lower-right (horizontal);26=Far Right (vertical);27=Upper-right (vertical);28=Right (vertical);29=Lower-right (vertical);255=(none)
9 AFPointAtShutterRelease int8u 0=Upper-left;1=Left;2=Lower-left;3=Far Left;4=Top (horizontal);5=Near Right;6=Center (horizontal);7=Near Left;8=Bottom (horizontal);9=Top (vertical);10=Center (vertical);11=Bottom (vertical);12=Far Right;13=Upper-right;14=Right;15=Lower-right;16=Upper-middle;17=Lower-middle;30=(out of focus)
9 AFPointAtShutterRelease int8u 0=Upper Far Left;1=Upper-left (horizontal);2=Far Left (horizontal);3=Left (horizontal);4=Lower Far Left;5=Lower-left (horizontal);6=Upper-left (vertical);7=Left (vertical);8=Lower-left (vertical);9=Far Left (vertical);10=Top (horizontal);11=Near Right;12=Center (horizontal);13=Near Left;14=Bottom (horizontal);15=Top (vertical);16=Upper-middle;17=Center (vertical);18=Lower-middle;19=Bottom (vertical);20=Upper Far Right;21=Upper-right (horizontal);22=Far Right (horizontal);23=Right (horizontal);24=Lower Far Right;25=Lower-right (horizontal);26=Far Right (vertical);27=Upper-right (vertical);28=Right (vertical);29=Lower-right (vertical);30=(out of focus)
10 AFAreaMode int8u 0=Wide;1=Spot;2=Local;3=Zone
11 FocusMode int8u 0=Manual;2=AF-S;3=AF-C;4=AF-A;6=DMF;7=AF-D
16 AFPointsUsed int8u[10] @2
17 AFStatus15 >Sony::AFStatus15
17 AFStatus19 >Sony::AFStatus19
55 AFPoint int8u @40
56 AFPointInFocus int8u @40
57 AFPointAtShutterRelease int8u 0=B4;1=C4;2=D4;3=E4;4=F4;5=G4;6=H4;7=B3;8=C3;9=D3;10=E3;11=F3;12=G3;13=H3;14=B2;15=C2;16=D2;17=E2;18=F2;19=G2;20=H2;21=C1;22=D1;23=E1;24=F1;25=G1;26=A7 Vertical;27=A6 Vertical;28=A5 Vertical;29=C7 Vertical;30=C6 Vertical;31=C5 Vertical;32=E7 Vertical;33=E6 Center Vertical;34=E5 Vertical;35=G7 Vertical;36=G6 Vertical;37=G5 Vertical;38=I7 Vertical;39=I6 Vertical;40=I5 Vertical;41=A7;42=B7;43=C7;44=D7;45=E7;46=F7;47=G7;48=H7;49=I7;50=A6;51=B6;52=C6;53=D6;54=E6 Center;55=F6;56=G6;57=H6;58=I6;59=A5;60=B5;61=C5;62=D5;63=E5;64=F5;65=G5;66=H5;67=I5;68=C11;69=D11;70=E11;71=F11;72=G11;73=B10;74=C10;75=D10;76=E10;77=F10;78=G10;79=H10;80=B9;81=C9;82=D9;83=E9;84=F9;85=G9;86=H9;87=B8;88=C8;89=D8;90=E8;91=F8;92=G8;93=H8;94=E6 Center F2.8;95=(none)
58 AFAreaMode int8u 0=Wide;1=Center;2=Flexible Spot;3=Zone;4=Expanded Flexible Spot
59 AFStatusActiveSensor int16s -32768=Out of Focus;0=In Focus
67 ExposureProgram int8u @36
80 AFMicroAdj int8s
125 AFStatus79 >Sony::AFStatus79
366 AFPointsUsed int32u @1
381 AFMicroAdj int8s
382 ExposureProgram int8u @36`,
  'Sony::Tag940e': `record 1 int8u
6662 TiffMeteringImageWidth int8u
6663 TiffMeteringImageHeight int8u
6664 TiffMeteringImage undef[2640]`,
  'Sony::Tag9416': `record 1 int8u
4 SonyISO int16u
6 StopsAboveBaseISO int16u
10 SonyExposureTime2 int16u
12 ExposureTime rational32u
16 SonyFNumber2 int16u
18 SonyMaxApertureValue int16u
29 SequenceImageNumber int32u
43 ReleaseMode2 int8u @30
53 ExposureProgram int8u @36
55 CreativeStyle int8u 0=Standard;1=Vivid;2=Neutral;3=Portrait;4=Landscape;5=B&W;6=Clear;7=Deep;8=Light;9=Sunset;10=Night View/Portrait;11=Autumn Leaves;13=Sepia;15=FL;16=VV2;17=IN;18=SH;19=FL2;20=FL3;255=Off
72 LensMount int8u 0=Unknown;1=A-mount;2=E-mount;3=A-mount (3)
73 LensFormat int8u 0=Unknown;1=APS-C;2=Full-frame
74 LensMount int8u 0=Unknown;1=A-mount;2=E-mount
75 LensType2 int16u @27
77 LensType int16u @4
79 DistortionCorrParams int16s[16]
112 PictureProfile int8u @33
113 FocalLength int16u
115 MinFocalLength int16u
117 MaxFocalLength int16u
1794 VignettingCorrParams int16s[32]
1800 VignettingCorrParams int16s[32]
1866 APS-CSizeCapture int8u 0=Off;1=On
1871 APS-CSizeCapture int8u 0=Off;1=On
2107 ChromaticAberrationCorrParams int16s[32]
2115 ChromaticAberrationCorrParams int16s[32]
2191 VignettingCorrParams int16s[16]
2193 VignettingCorrParams int16s[16]
2205 VignettingCorrParams int16s[32]
2229 APS-CSizeCapture int8u 0=Off;1=On
2231 APS-CSizeCapture int8u 0=Off;1=On
2277 APS-CSizeCapture int8u 0=Off;1=On
2324 ChromaticAberrationCorrParams int16s[32]
2326 ChromaticAberrationCorrParams int16s[32]
2373 ChromaticAberrationCorrParams int16s[32]`,
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
256 SceneMode int32u @3
257 ColorMode int32u 0=Natural color;1=Black & White;2=Vivid color;3=Solarization;4=Adobe RGB;5=Sepia;9=Natural;12=Portrait;13=Natural sRGB;14=Natural+ sRGB;15=Landscape;16=Evening;17=Night Scene;18=Night Portrait;132=Embed Adobe RGB
257 ColorMode int32u @5
258 MinoltaQuality int32u 0=Raw;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra fine
259 MinoltaQuality int32u 0=Raw;1=Super Fine;2=Fine;3=Standard;4=Economy;5=Extra fine
259 MinoltaImageSize int32u 1=1600x1200;2=1280x960;3=640x480;5=2560x1920;6=2272x1704;7=2048x1536
260 FlashExposureComp rational64s
261 Teleconverter int32u @0
263 ImageStabilization int32u 1=Off;5=On
265 RawAndJpgRecording int32u 0=Off;1=On
266 ZoneMatching int32u 0=ISO Setting Used;1=High Key;2=Low Key
267 ColorTemperature int32u
268 LensType int32u @41
273 ColorCompensationFilter int32s
274 WhiteBalanceFineTune int32u
275 ImageStabilization int32u 0=Off;1=On
276 MinoltaCameraSettings5D >Minolta::CameraSettings5D
276 CameraSettingsA100 >Minolta::CameraSettingsA100
277 WhiteBalance int32u 0=Auto;1=Color Temperature/Color Filter;16=Daylight;32=Cloudy;48=Shade;64=Tungsten;80=Flash;96=Fluorescent;112=Custom
3584 PrintIM ?
3840 MinoltaCameraSettings2 ?`,
  'Sony::AFStatus15': `record 1 int8u
0 AFStatusUpper-left int16s -32768=Out of Focus;0=In Focus
2 AFStatusLeft int16s -32768=Out of Focus;0=In Focus
4 AFStatusLower-left int16s -32768=Out of Focus;0=In Focus
6 AFStatusFarLeft int16s -32768=Out of Focus;0=In Focus
8 AFStatusTopHorizontal int16s -32768=Out of Focus;0=In Focus
10 AFStatusNearRight int16s -32768=Out of Focus;0=In Focus
12 AFStatusCenterHorizontal int16s -32768=Out of Focus;0=In Focus
14 AFStatusNearLeft int16s -32768=Out of Focus;0=In Focus
16 AFStatusBottomHorizontal int16s -32768=Out of Focus;0=In Focus
18 AFStatusTopVertical int16s -32768=Out of Focus;0=In Focus
20 AFStatusCenterVertical int16s -32768=Out of Focus;0=In Focus
22 AFStatusBottomVertical int16s -32768=Out of Focus;0=In Focus
24 AFStatusFarRight int16s -32768=Out of Focus;0=In Focus
26 AFStatusUpper-right int16s -32768=Out of Focus;0=In Focus
28 AFStatusRight int16s -32768=Out of Focus;0=In Focus
30 AFStatusLower-right int16s -32768=Out of Focus;0=In Focus
32 AFStatusUpper-middle int16s -32768=Out of Focus;0=In Focus
34 AFStatusLower-middle int16s -32768=Out of Focus;0=In Focus`,
  'Sony::MoreSettings': `record 1 int8u
1 DriveMode2 int8u @20
2 ExposureProgram int8u @21
3 MeteringMode int8u 1=Multi-segment;2=Center-weighted average;3=Spot
4 DynamicRangeOptimizerSetting int8u 1=Off;16=On (Auto);17=On (Manual)
5 DynamicRangeOptimizerLevel int8u
6 ColorSpace int8u 1=sRGB;2=Adobe RGB
7 CreativeStyleSetting int8u @22
8 ContrastSetting int8s
9 SaturationSetting int8s
10 SharpnessSetting int8s
13 WhiteBalanceSetting int8u @23
14 ColorTemperatureSetting int8u
15 ColorCompensationFilterSet int8s
16 FlashMode int8u @24
17 LongExposureNoiseReduction int8u 1=Off;16=On
18 HighISONoiseReduction int8u 16=Low;17=High;19=Auto
19 FocusMode int8u 17=AF-S;18=AF-C;19=AF-A;32=Manual;48=DMF
21 MultiFrameNoiseReduction int8u 0=n/a;1=Off;16=On;255=None
22 HDRSetting int8u 1=Off;16=On (Auto);17=On (Manual)
23 HDRLevel int8u @25
24 ViewingMode int8u 16=ViewFinder;33=Focus Check Live View;34=Quick AF Live View
25 FaceDetection int8u 1=Off;16=On
26 CustomWB_RBLevels int16uRev[2]
30 BrightnessValue int8u
30 ExposureCompensationSet int8u
31 ISO int8u
31 FlashExposureCompSet int8u
32 FNumber int8u
32 LiveViewAFMethod int8u 0=n/a;1=Phase-detect AF;2=Contrast AF
33 ExposureTime int8u
33 ISO int8u
34 FNumber int8u
35 FocalLength2 int8u
35 ExposureTime int8u
36 ExposureCompensation2 int16s
37 FocalLength2 int8u
37 ISO int8u
38 FlashExposureCompSet2 int16s
38 ExposureCompensation2 int16s
38 FNumber int8u
39 ExposureTime int8u
40 Orientation2 int8u @42
41 FocusPosition2 int8u
41 FocalLength2 int8u
42 FlashAction int8u 0=Did not fire;1=Fired
42 ExposureCompensation2 int16s
43 FocusPosition2 int8u
44 FocusMode2 int8u 0=AF;1=MF
44 FlashAction int8u 0=Did not fire;1=Fired
44 FlashExposureCompSet2 int16s
46 FocusMode2 int8u 0=AF;1=MF
46 Orientation2 int8u @42
47 FocusPosition2 int8u
48 FlashAction int8u 0=Did not fire;1=Fired
50 FocusMode2 int8u 0=AF;1=MF
119 FlashAction2 int8u 0=Did not fire;2=External Flash fired (2);3=Built-in Flash fired;4=External Flash fired (4)
120 FlashActionExternal int8u 121=Fired;122=Fired;136=Did not fire
124 FlashActionExternal int8u 136=Did not fire;167=Fired;182=Fired, HSS
130 FlashStatus int8u 0=None;2=External
134 FlashStatus int8u 0=None;1=Built-in;2=External`,
  'Sony::FaceInfo': `record 2 int16u
0 FacesDetected int16s -1=n/a
1 Face1Position int16u[4]
6 Face2Position int16u[4]
11 Face3Position int16u[4]
16 Face4Position int16u[4]
21 Face5Position int16u[4]
26 Face6Position int16u[4]
31 Face7Position int16u[4]
36 Face8Position int16u[4]`,
  'Sony::FaceInfoA': `record 2 int16u
3 FacesDetected int16u
11 PotentialFace1Position int16u[4]
21 PotentialFace2Position int16u[4]
31 PotentialFace3Position int16u[4]
41 PotentialFace4Position int16u[4]
51 PotentialFace5Position int16u[4]
61 PotentialFace6Position int16u[4]
71 PotentialFace7Position int16u[4]
81 PotentialFace8Position int16u[4]
91 Face1Position int16u[4]
101 Face2Position int16u[4]
111 Face3Position int16u[4]
121 Face4Position int16u[4]`,
  'Sony::MoreInfo0201': `record 1 int8u
283 ImageCount int32u
293 ShutterCount int32u
330 ShutterCount int32u`,
  'Sony::MoreInfo0401': `record 1 int8u
1102 ShotNumberSincePowerUp int32u`,
  'Sony::MeterInfo': `record 1 int8u
0 MeterInfo1Row1 int32u[27]
108 MeterInfo1Row2 int32u[27]
216 MeterInfo1Row3 int32u[27]
324 MeterInfo1Row4 int32u[27]
432 MeterInfo1Row5 int32u[27]
540 MeterInfo1Row6 int32u[27]
648 MeterInfo1Row7 int32u[27]
756 MeterInfo2Row1 int32u[33]
888 MeterInfo2Row2 int32u[33]
1020 MeterInfo2Row3 int32u[33]
1152 MeterInfo2Row4 int32u[33]
1284 MeterInfo2Row5 int32u[33]
1416 MeterInfo2Row6 int32u[33]
1548 MeterInfo2Row7 int32u[33]
1680 MeterInfo2Row8 int32u[33]
1812 MeterInfo2Row9 int32u[33]`,
  'Sony::MeterInfo9': `record 1 int8u
0 MeterInfo1Row1 undef[90]
90 MeterInfo1Row2 undef[90]
180 MeterInfo1Row3 undef[90]
270 MeterInfo1Row4 undef[90]
360 MeterInfo1Row5 undef[90]
450 MeterInfo1Row6 undef[90]
540 MeterInfo1Row7 undef[90]
630 MeterInfo2Row1 undef[110]
740 MeterInfo2Row2 undef[110]
850 MeterInfo2Row3 undef[110]
960 MeterInfo2Row4 undef[110]
1070 MeterInfo2Row5 undef[110]
1180 MeterInfo2Row6 undef[110]
1290 MeterInfo2Row7 undef[110]
1400 MeterInfo2Row8 undef[110]
1510 MeterInfo2Row9 undef[110]`,
  'Sony::FaceInfo1': `record 1 int8u
0 Face1Position int16u[4]
32 Face2Position int16u[4]
64 Face3Position int16u[4]
96 Face4Position int16u[4]
128 Face5Position int16u[4]
160 Face6Position int16u[4]
192 Face7Position int16u[4]
224 Face8Position int16u[4]`,
  'Sony::FaceInfo2': `record 1 int8u
0 Face1Position int16u[4]
37 Face2Position int16u[4]
74 Face3Position int16u[4]
111 Face4Position int16u[4]
148 Face5Position int16u[4]
185 Face6Position int16u[4]
222 Face7Position int16u[4]
259 Face8Position int16u[4]`,
  'Sony::ISOInfo': `record 1 int8u
0 ISOSetting int8u
2 ISOAutoMin int8u
4 ISOAutoMax int8u`,
  'Sony::AFStatus19': `record 1 int8u
0 AFStatusUpperFarLeft int16s -32768=Out of Focus;0=In Focus
2 AFStatusUpper-leftHorizontal int16s -32768=Out of Focus;0=In Focus
4 AFStatusFarLeftHorizontal int16s -32768=Out of Focus;0=In Focus
6 AFStatusLeftHorizontal int16s -32768=Out of Focus;0=In Focus
8 AFStatusLowerFarLeft int16s -32768=Out of Focus;0=In Focus
10 AFStatusLower-leftHorizontal int16s -32768=Out of Focus;0=In Focus
12 AFStatusUpper-leftVertical int16s -32768=Out of Focus;0=In Focus
14 AFStatusLeftVertical int16s -32768=Out of Focus;0=In Focus
16 AFStatusLower-leftVertical int16s -32768=Out of Focus;0=In Focus
18 AFStatusFarLeftVertical int16s -32768=Out of Focus;0=In Focus
20 AFStatusTopHorizontal int16s -32768=Out of Focus;0=In Focus
22 AFStatusNearRight int16s -32768=Out of Focus;0=In Focus
24 AFStatusCenterHorizontal int16s -32768=Out of Focus;0=In Focus
26 AFStatusNearLeft int16s -32768=Out of Focus;0=In Focus
28 AFStatusBottomHorizontal int16s -32768=Out of Focus;0=In Focus
30 AFStatusTopVertical int16s -32768=Out of Focus;0=In Focus
32 AFStatusUpper-middle int16s -32768=Out of Focus;0=In Focus
34 AFStatusCenterVertical int16s -32768=Out of Focus;0=In Focus
36 AFStatusLower-middle int16s -32768=Out of Focus;0=In Focus
38 AFStatusBottomVertical int16s -32768=Out of Focus;0=In Focus
40 AFStatusUpperFarRight int16s -32768=Out of Focus;0=In Focus
42 AFStatusUpper-rightHorizontal int16s -32768=Out of Focus;0=In Focus
44 AFStatusFarRightHorizontal int16s -32768=Out of Focus;0=In Focus
46 AFStatusRightHorizontal int16s -32768=Out of Focus;0=In Focus
48 AFStatusLowerFarRight int16s -32768=Out of Focus;0=In Focus
50 AFStatusLower-rightHorizontal int16s -32768=Out of Focus;0=In Focus
52 AFStatusFarRightVertical int16s -32768=Out of Focus;0=In Focus
54 AFStatusUpper-rightVertical int16s -32768=Out of Focus;0=In Focus
56 AFStatusRightVertical int16s -32768=Out of Focus;0=In Focus
58 AFStatusLower-rightVertical int16s -32768=Out of Focus;0=In Focus`,
  'Sony::AFStatus79': `record 1 int8u
0 AFStatus_00_B4 int16s -32768=Out of Focus;0=In Focus
2 AFStatus_01_C4 int16s -32768=Out of Focus;0=In Focus
4 AFStatus_02_D4 int16s -32768=Out of Focus;0=In Focus
6 AFStatus_03_E4 int16s -32768=Out of Focus;0=In Focus
8 AFStatus_04_F4 int16s -32768=Out of Focus;0=In Focus
10 AFStatus_05_G4 int16s -32768=Out of Focus;0=In Focus
12 AFStatus_06_H4 int16s -32768=Out of Focus;0=In Focus
14 AFStatus_07_B3 int16s -32768=Out of Focus;0=In Focus
16 AFStatus_08_C3 int16s -32768=Out of Focus;0=In Focus
18 AFStatus_09_D3 int16s -32768=Out of Focus;0=In Focus
20 AFStatus_10_E3 int16s -32768=Out of Focus;0=In Focus
22 AFStatus_11_F3 int16s -32768=Out of Focus;0=In Focus
24 AFStatus_12_G3 int16s -32768=Out of Focus;0=In Focus
26 AFStatus_13_H3 int16s -32768=Out of Focus;0=In Focus
28 AFStatus_14_B2 int16s -32768=Out of Focus;0=In Focus
30 AFStatus_15_C2 int16s -32768=Out of Focus;0=In Focus
32 AFStatus_16_D2 int16s -32768=Out of Focus;0=In Focus
34 AFStatus_17_E2 int16s -32768=Out of Focus;0=In Focus
36 AFStatus_18_F2 int16s -32768=Out of Focus;0=In Focus
38 AFStatus_19_G2 int16s -32768=Out of Focus;0=In Focus
40 AFStatus_20_H2 int16s -32768=Out of Focus;0=In Focus
42 AFStatus_21_C1 int16s -32768=Out of Focus;0=In Focus
44 AFStatus_22_D1 int16s -32768=Out of Focus;0=In Focus
46 AFStatus_23_E1 int16s -32768=Out of Focus;0=In Focus
48 AFStatus_24_F1 int16s -32768=Out of Focus;0=In Focus
50 AFStatus_25_G1 int16s -32768=Out of Focus;0=In Focus
52 AFStatus_26_A7_Vertical int16s -32768=Out of Focus;0=In Focus
54 AFStatus_27_A6_Vertical int16s -32768=Out of Focus;0=In Focus
56 AFStatus_28_A5_Vertical int16s -32768=Out of Focus;0=In Focus
58 AFStatus_29_C7_Vertical int16s -32768=Out of Focus;0=In Focus
60 AFStatus_30_C6_Vertical int16s -32768=Out of Focus;0=In Focus
62 AFStatus_31_C5_Vertical int16s -32768=Out of Focus;0=In Focus
64 AFStatus_32_E7_Vertical int16s -32768=Out of Focus;0=In Focus
66 AFStatus_33_E6_Center_Vertical int16s -32768=Out of Focus;0=In Focus
68 AFStatus_34_E5_Vertical int16s -32768=Out of Focus;0=In Focus
70 AFStatus_35_G7_Vertical int16s -32768=Out of Focus;0=In Focus
72 AFStatus_36_G6_Vertical int16s -32768=Out of Focus;0=In Focus
74 AFStatus_37_G5_Vertical int16s -32768=Out of Focus;0=In Focus
76 AFStatus_38_I7_Vertical int16s -32768=Out of Focus;0=In Focus
78 AFStatus_39_I6_Vertical int16s -32768=Out of Focus;0=In Focus
80 AFStatus_40_I5_Vertical int16s -32768=Out of Focus;0=In Focus
82 AFStatus_41_A7 int16s -32768=Out of Focus;0=In Focus
84 AFStatus_42_B7 int16s -32768=Out of Focus;0=In Focus
86 AFStatus_43_C7 int16s -32768=Out of Focus;0=In Focus
88 AFStatus_44_D7 int16s -32768=Out of Focus;0=In Focus
90 AFStatus_45_E7 int16s -32768=Out of Focus;0=In Focus
92 AFStatus_46_F7 int16s -32768=Out of Focus;0=In Focus
94 AFStatus_47_G7 int16s -32768=Out of Focus;0=In Focus
96 AFStatus_48_H7 int16s -32768=Out of Focus;0=In Focus
98 AFStatus_49_I7 int16s -32768=Out of Focus;0=In Focus
100 AFStatus_50_A6 int16s -32768=Out of Focus;0=In Focus
102 AFStatus_51_B6 int16s -32768=Out of Focus;0=In Focus
104 AFStatus_52_C6 int16s -32768=Out of Focus;0=In Focus
106 AFStatus_53_D6 int16s -32768=Out of Focus;0=In Focus
108 AFStatus_54_E6_Center int16s -32768=Out of Focus;0=In Focus
110 AFStatus_55_F6 int16s -32768=Out of Focus;0=In Focus
112 AFStatus_56_G6 int16s -32768=Out of Focus;0=In Focus
114 AFStatus_57_H6 int16s -32768=Out of Focus;0=In Focus
116 AFStatus_58_I6 int16s -32768=Out of Focus;0=In Focus
118 AFStatus_59_A5 int16s -32768=Out of Focus;0=In Focus
120 AFStatus_60_B5 int16s -32768=Out of Focus;0=In Focus
122 AFStatus_61_C5 int16s -32768=Out of Focus;0=In Focus
124 AFStatus_62_D5 int16s -32768=Out of Focus;0=In Focus
126 AFStatus_63_E5 int16s -32768=Out of Focus;0=In Focus
128 AFStatus_64_F5 int16s -32768=Out of Focus;0=In Focus
130 AFStatus_65_G5 int16s -32768=Out of Focus;0=In Focus
132 AFStatus_66_H5 int16s -32768=Out of Focus;0=In Focus
134 AFStatus_67_I5 int16s -32768=Out of Focus;0=In Focus
136 AFStatus_68_C11 int16s -32768=Out of Focus;0=In Focus
138 AFStatus_69_D11 int16s -32768=Out of Focus;0=In Focus
140 AFStatus_70_E11 int16s -32768=Out of Focus;0=In Focus
142 AFStatus_71_F11 int16s -32768=Out of Focus;0=In Focus
144 AFStatus_72_G11 int16s -32768=Out of Focus;0=In Focus
146 AFStatus_73_B10 int16s -32768=Out of Focus;0=In Focus
148 AFStatus_74_C10 int16s -32768=Out of Focus;0=In Focus
150 AFStatus_75_D10 int16s -32768=Out of Focus;0=In Focus
152 AFStatus_76_E10 int16s -32768=Out of Focus;0=In Focus
154 AFStatus_77_F10 int16s -32768=Out of Focus;0=In Focus
156 AFStatus_78_G10 int16s -32768=Out of Focus;0=In Focus
158 AFStatus_79_H10 int16s -32768=Out of Focus;0=In Focus
160 AFStatus_80_B9 int16s -32768=Out of Focus;0=In Focus
162 AFStatus_81_C9 int16s -32768=Out of Focus;0=In Focus
164 AFStatus_82_D9 int16s -32768=Out of Focus;0=In Focus
166 AFStatus_83_E9 int16s -32768=Out of Focus;0=In Focus
168 AFStatus_84_F9 int16s -32768=Out of Focus;0=In Focus
170 AFStatus_85_G9 int16s -32768=Out of Focus;0=In Focus
172 AFStatus_86_H9 int16s -32768=Out of Focus;0=In Focus
174 AFStatus_87_B8 int16s -32768=Out of Focus;0=In Focus
176 AFStatus_88_C8 int16s -32768=Out of Focus;0=In Focus
178 AFStatus_89_D8 int16s -32768=Out of Focus;0=In Focus
180 AFStatus_90_E8 int16s -32768=Out of Focus;0=In Focus
182 AFStatus_91_F8 int16s -32768=Out of Focus;0=In Focus
184 AFStatus_92_G8 int16s -32768=Out of Focus;0=In Focus
186 AFStatus_93_H8 int16s -32768=Out of Focus;0=In Focus
188 AFStatus_94_E6_Center_F2-8 int16s -32768=Out of Focus;0=In Focus`,
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
1 AFSensorActive int8u @7
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
52 ExposureMode int16u @43
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
18877 LensType int16uRev @41
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
14 WhiteBalance int16u @44
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
0 ExposureMode int16u @43
1 ExposureCompensationSetting int16u
5 HighSpeedSync int16u 0=Off;1=On
6 ShutterSpeedSetting int16u
7 ApertureSetting int16u
8 ExposureTime int16u
9 FNumber int16u
10 DriveMode2 int16u 0=Self-timer 10 sec;1=Continuous;4=Self-timer 2 sec;5=Single Frame;8=White Balance Bracketing Low;9=White Balance Bracketing High;770=Single-frame Bracketing Low;771=Continous Bracketing Low;1794=Single-frame Bracketing High;1795=Continuous Bracketing High
11 WhiteBalance int16u @44
12 FocusMode int16u 0=AF-S;1=AF-C;4=AF-A;5=Manual;6=DMF
13 AFPointSelected int16u 1=Center;2=Top;3=Top-right;4=Right;5=Bottom-right;6=Bottom;7=Bottom-left;8=Left;9=Top-left
14 AFAreaMode int16u 0=Wide;1=Local;2=Spot
15 FlashMode int16u 0=Auto;2=Rear Sync;3=Wireless;4=Fill Flash
16 FlashExposureCompSet int16u
18 MeteringMode int16u 0=Multi-segment;1=Center-weighted average;2=Spot
19 ISOSetting int16u 0=Auto;48=100;56=200;64=400;72=800;80=1600;174=80 (Zone Matching Low);184=200 (Zone Matching High)
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
80 ExposureIndicator int16u @45
81 AELExposureIndicator int16u @45
82 ExposureBracketingIndicatorLast int16u @45
83 MeteringOffScaleIndicator int16u 0=Within Range;1=Under/Over Range;255=Out of Range
84 FlashExposureIndicator int16u @45
85 FlashExposureIndicatorNext int16u @45
86 FlashExposureIndicatorLast int16u @45
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
  `0=None;4=Minolta/Sony AF 1.4x APO (D) (0x04);5=Minolta/Sony AF 2x APO (D) (0x05);72=Minolta/Sony AF 2x APO (D);80=Minolta AF 2x APO II;96=Minolta AF 2x APO;136=Minolta/Sony AF 1.4x APO (D);144=Minolta AF 1.4x APO II;160=Minolta AF 1.4x APO`,
  `0=(none);Bit0=Center;Bit1=Top;Bit10=Far Left;Bit11=Upper-middle;Bit12=Near Right;Bit13=Lower-middle;Bit14=Near Left;Bit15=Upper Far Right;Bit16=Lower Far Right;Bit17=Lower Far Left;Bit18=Upper Far Left;Bit2=Upper-right;Bit3=Right;Bit4=Lower-right;Bit5=Bottom;Bit6=Lower-left;Bit7=Left;Bit8=Upper-left;Bit9=Far Right`,
  `0=(none);Bit0=A5;Bit1=A6;Bit10=B9;Bit11=B10;Bit12=C1;Bit13=C2;Bit14=C3;Bit15=C4;Bit16=C5;Bit17=C6;Bit18=C7;Bit19=C8;Bit2=A7;Bit20=C9;Bit21=C10;Bit22=C11;Bit23=D1;Bit24=D2;Bit25=D3;Bit26=D4;Bit27=D5;Bit28=D6;Bit29=D7;Bit3=B2;Bit30=D8;Bit31=D9;Bit32=D10;Bit33=D11;Bit34=E1;Bit35=E2;Bit36=E3;Bit37=E4;Bit38=E5;Bit39=E6;Bit4=B3;Bit40=E7;Bit41=E8;Bit42=E9;Bit43=E10;Bit44=E11;Bit45=F1;Bit46=F2;Bit47=F3;Bit48=F4;Bit49=F5;Bit5=B4;Bit50=F6;Bit51=F7;Bit52=F8;Bit53=F9;Bit54=F10;Bit55=F11;Bit56=G1;Bit57=G2;Bit58=G3;Bit59=G4;Bit6=B5;Bit60=G5;Bit61=G6;Bit62=G7;Bit63=G8;Bit64=G9;Bit65=G10;Bit66=G11;Bit67=H2;Bit68=H3;Bit69=H4;Bit7=B6;Bit70=H5;Bit71=H6;Bit72=H7;Bit73=H8;Bit74=H9;Bit75=H10;Bit76=I5;Bit77=I6;Bit78=I7;Bit8=B7;Bit9=B8`,
  `0=Standard;1=Portrait;2=Text;3=Night Scene;4=Sunset;5=Sports;6=Landscape;7=Night Portrait;8=Macro;9=Super Macro;16=Auto;17=Night View/Portrait;18=Sweep Panorama;19=Handheld Night Shot;20=Anti Motion Blur;21=Cont. Priority AE;22=Auto+;23=3D Sweep Panorama;24=Superior Auto;25=High Sensitivity;26=Fireworks;27=Food;28=Pet;33=HDR;65535=n/a`,
  `0=Minolta AF 28-85mm F3.5-4.5 New;1=Minolta AF 80-200mm F2.8 HS-APO G;2=Minolta AF 28-70mm F2.8 G;3=Minolta AF 28-80mm F4-5.6;4=Minolta AF 85mm F1.4G;5=Minolta AF 35-70mm F3.5-4.5 [II];6=Minolta AF 24-85mm F3.5-4.5 [New];7=Minolta AF 100-300mm F4.5-5.6 APO [New] or 100-400mm or Sigma Lens;7.1=Minolta AF 100-400mm F4.5-6.7 APO;7.2=Sigma AF 100-300mm F4 EX DG IF;8=Minolta AF 70-210mm F4.5-5.6 [II];9=Minolta AF 50mm F3.5 Macro;10=Minolta AF 28-105mm F3.5-4.5 [New];11=Minolta AF 300mm F4 HS-APO G;12=Minolta AF 100mm F2.8 Soft Focus;13=Minolta AF 75-300mm F4.5-5.6 (New or II);14=Minolta AF 100-400mm F4.5-6.7 APO;15=Minolta AF 400mm F4.5 HS-APO G;16=Minolta AF 17-35mm F3.5 G;17=Minolta AF 20-35mm F3.5-4.5;18=Minolta AF 28-80mm F3.5-5.6 II;19=Minolta AF 35mm F1.4 G;20=Minolta/Sony 135mm F2.8 [T4.5] STF;22=Minolta AF 35-80mm F4-5.6 II;23=Minolta AF 200mm F4 Macro APO G;24=Minolta/Sony AF 24-105mm F3.5-4.5 (D) or Sigma or Tamron Lens;24.1=Sigma 18-50mm F2.8;24.2=Sigma 17-70mm F2.8-4.5 DC Macro;24.3=Sigma 20-40mm F2.8 EX DG Aspherical IF;24.4=Sigma 18-200mm F3.5-6.3 DC;24.5=Sigma DC 18-125mm F4-5,6 D;24.6=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro;24.7=Sigma 15-30mm F3.5-4.5 EX DG Aspherical;25=Minolta AF 100-300mm F4.5-5.6 APO (D) or Sigma Lens;25.1=Sigma 100-300mm F4 EX (APO (D) or D IF);25.2=Sigma 70mm F2.8 EX DG Macro;25.3=Sigma 20mm F1.8 EX DG Aspherical RF;25.4=Sigma 30mm F1.4 EX DC;25.5=Sigma 24mm F1.8 EX DG ASP Macro;27=Minolta AF 85mm F1.4 G (D);28=Minolta/Sony AF 100mm F2.8 Macro (D) or Tamron Lens;28.1=Tamron SP AF 90mm F2.8 Di Macro;28.2=Tamron SP AF 180mm F3.5 Di LD [IF] Macro;29=Minolta/Sony AF 75-300mm F4.5-5.6 (D);30=Minolta AF 28-80mm F3.5-5.6 (D) or Sigma Lens;30.1=Sigma AF 10-20mm F4-5.6 EX DC;30.2=Sigma AF 12-24mm F4.5-5.6 EX DG;30.3=Sigma 28-70mm EX DG F2.8;30.4=Sigma 55-200mm F4-5.6 DC;31=Minolta/Sony AF 50mm F2.8 Macro (D) or F3.5;31.1=Minolta/Sony AF 50mm F3.5 Macro;32=Minolta/Sony AF 300mm F2.8 G or 1.5x Teleconverter;33=Minolta/Sony AF 70-200mm F2.8 G;35=Minolta AF 85mm F1.4 G (D) Limited;36=Minolta AF 28-100mm F3.5-5.6 (D);38=Minolta AF 17-35mm F2.8-4 (D);39=Minolta AF 28-75mm F2.8 (D);40=Minolta/Sony AF DT 18-70mm F3.5-5.6 (D);41=Minolta/Sony AF DT 11-18mm F4.5-5.6 (D) or Tamron Lens;41.1=Tamron SP AF 11-18mm F4.5-5.6 Di II LD Aspherical IF;42=Minolta/Sony AF DT 18-200mm F3.5-6.3 (D);43=Sony 35mm F1.4 G (SAL35F14G);44=Sony 50mm F1.4 (SAL50F14);45=Carl Zeiss Planar T* 85mm F1.4 ZA (SAL85F14Z);46=Carl Zeiss Vario-Sonnar T* DT 16-80mm F3.5-4.5 ZA (SAL1680Z);47=Carl Zeiss Sonnar T* 135mm F1.8 ZA (SAL135F18Z);48=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM (SAL2470Z) or Other Lens;48.1=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM II (SAL2470Z2);48.2=Tamron SP 24-70mm F2.8 Di USD;49=Sony DT 55-200mm F4-5.6 (SAL55200);50=Sony DT 18-250mm F3.5-6.3 (SAL18250);51=Sony DT 16-105mm F3.5-5.6 (SAL16105);52=Sony 70-300mm F4.5-5.6 G SSM (SAL70300G) or G SSM II or Tamron Lens;52.1=Sony 70-300mm F4.5-5.6 G SSM II (SAL70300G2);52.2=Tamron SP 70-300mm F4-5.6 Di USD;53=Sony 70-400mm F4-5.6 G SSM (SAL70400G);54=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM (SAL1635Z) or ZA SSM II;54.1=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM II (SAL1635Z2);55=Sony DT 18-55mm F3.5-5.6 SAM (SAL1855) or SAM II;55.1=Sony DT 18-55mm F3.5-5.6 SAM II (SAL18552);56=Sony DT 55-200mm F4-5.6 SAM (SAL55200-2);57=Sony DT 50mm F1.8 SAM (SAL50F18) or Tamron Lens or Commlite CM-EF-NEX adapter;57.1=Tamron SP AF 60mm F2 Di II LD [IF] Macro 1:1;57.2=Tamron 18-270mm F3.5-6.3 Di II PZD;58=Sony DT 30mm F2.8 Macro SAM (SAL30M28);59=Sony 28-75mm F2.8 SAM (SAL2875);60=Carl Zeiss Distagon T* 24mm F2 ZA SSM (SAL24F20Z);61=Sony 85mm F2.8 SAM (SAL85F28);62=Sony DT 35mm F1.8 SAM (SAL35F18);63=Sony DT 16-50mm F2.8 SSM (SAL1650);64=Sony 500mm F4 G SSM (SAL500F40G);65=Sony DT 18-135mm F3.5-5.6 SAM (SAL18135);66=Sony 300mm F2.8 G SSM II (SAL300F28G2);67=Sony 70-200mm F2.8 G SSM II (SAL70200G2);68=Sony DT 55-300mm F4.5-5.6 SAM (SAL55300);69=Sony 70-400mm F4-5.6 G SSM II (SAL70400G2);70=Carl Zeiss Planar T* 50mm F1.4 ZA SSM (SAL50F14Z);128=Tamron or Sigma Lens (128);128.1=Tamron AF 18-200mm F3.5-6.3 XR Di II LD Aspherical [IF] Macro;128.2=Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro;128.3=Tamron AF 28-200mm F3.8-5.6 XR Di Aspherical [IF] Macro;128.4=Tamron SP AF 17-35mm F2.8-4 Di LD Aspherical IF;128.5=Sigma AF 50-150mm F2.8 EX DC APO HSM II;128.6=Sigma 10-20mm F3.5 EX DC HSM;128.7=Sigma 70-200mm F2.8 II EX DG APO MACRO HSM;128.8=Sigma 10mm F2.8 EX DC HSM Fisheye;128.9=Sigma 50mm F1.4 EX DG HSM;128.10=Sigma 85mm F1.4 EX DG HSM;128.11=Sigma 24-70mm F2.8 IF EX DG HSM;128.12=Sigma 18-250mm F3.5-6.3 DC OS HSM;128.13=Sigma 17-50mm F2.8 EX DC HSM;128.14=Sigma 17-70mm F2.8-4 DC Macro HSM;128.15=Sigma 150mm F2.8 EX DG OS HSM APO Macro;128.16=Sigma 150-500mm F5-6.3 APO DG OS HSM;128.17=Tamron AF 28-105mm F4-5.6 [IF];128.18=Sigma 35mm F1.4 DG HSM;128.19=Sigma 18-35mm F1.8 DC HSM;128.20=Sigma 50-500mm F4.5-6.3 APO DG OS HSM;128.21=Sigma 24-105mm F4 DG HSM ¦ A;128.22=Sigma 30mm F1.4;128.23=Sigma 35mm F1.4 DG HSM ¦ A;128.24=Sigma 105mm F2.8 EX DG OS HSM Macro;128.25=Sigma 180mm F2.8 EX DG OS HSM APO Macro;128.26=Sigma 18-300mm F3.5-6.3 DC Macro HSM ¦ C;128.27=Sigma 18-50mm F2.8-4.5 DC HSM;129=Tamron Lens (129);129.1=Tamron 200-400mm F5.6 LD;129.2=Tamron 70-300mm F4-5.6 LD;131=Tamron 20-40mm F2.7-3.5 SP Aspherical IF;135=Vivitar 28-210mm F3.5-5.6;136=Tokina EMZ M100 AF 100mm F3.5;137=Cosina 70-210mm F2.8-4 AF;138=Soligor 19-35mm F3.5-4.5;139=Tokina AF 28-300mm F4-6.3;142=Cosina AF 70-300mm F4.5-5.6 MC;146=Voigtlander Macro APO-Lanthar 125mm F2.5 SL;194=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical [IF];202=Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro;203=Tamron SP 70-200mm F2.8 Di USD;204=Tamron SP 24-70mm F2.8 Di USD;212=Tamron 28-300mm F3.5-6.3 Di PZD;213=Tamron 16-300mm F3.5-6.3 Di II PZD Macro;214=Tamron SP 150-600mm F5-6.3 Di USD;215=Tamron SP 15-30mm F2.8 Di USD;216=Tamron SP 45mm F1.8 Di USD;217=Tamron SP 35mm F1.8 Di USD;218=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F017);220=Tamron SP 150-600mm F5-6.3 Di USD G2;224=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F004);255=Tamron Lens (255);255.1=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical;255.2=Tamron AF 18-250mm F3.5-6.3 XR Di II LD;255.3=Tamron AF 55-200mm F4-5.6 Di II LD Macro;255.4=Tamron AF 70-300mm F4-5.6 Di LD Macro 1:2;255.5=Tamron SP AF 200-500mm F5.0-6.3 Di LD IF;255.6=Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical IF;255.7=Tamron SP AF 70-200mm F2.8 Di LD IF Macro;255.8=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical IF;255.9=Tamron AF 90-300mm F4.5-5.6 Telemacro;1868=Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens;2550=Minolta AF 50mm F1.7;2551=Minolta AF 35-70mm F4 or Other Lens;2551.1=Sigma UC AF 28-70mm F3.5-4.5;2551.2=Sigma AF 28-70mm F2.8;2551.3=Sigma M-AF 70-200mm F2.8 EX Aspherical;2551.4=Quantaray M-AF 35-80mm F4-5.6;2551.5=Tokina 28-70mm F2.8-4.5 AF;2552=Minolta AF 28-85mm F3.5-4.5 or Other Lens;2552.1=Tokina 19-35mm F3.5-4.5;2552.2=Tokina 28-70mm F2.8 AT-X;2552.3=Tokina 80-400mm F4.5-5.6 AT-X AF II 840;2552.4=Tokina AF PRO 28-80mm F2.8 AT-X 280;2552.5=Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270;2552.6=Tamron AF 19-35mm F3.5-4.5;2552.7=Angenieux AF 28-70mm F2.6;2552.8=Tokina AT-X 17 AF 17mm F3.5;2552.9=Tokina 20-35mm F3.5-4.5 II AF;2553=Minolta AF 28-135mm F4-4.5 or Other Lens;2553.1=Sigma ZOOM-alpha 35-135mm F3.5-4.5;2553.2=Sigma 28-105mm F2.8-4 Aspherical;2553.3=Sigma 28-105mm F4-5.6 UC;2553.4=Tokina AT-X 242 AF 24-200mm F3.5-5.6;2554=Minolta AF 35-105mm F3.5-4.5;2555=Minolta AF 70-210mm F4 Macro or Sigma Lens;2555.1=Sigma 70-210mm F4-5.6 APO;2555.2=Sigma M-AF 70-200mm F2.8 EX APO;2555.3=Sigma 75-200mm F2.8-3.5;2556=Minolta AF 135mm F2.8;2557=Minolta/Sony AF 28mm F2.8;2558=Minolta AF 24-50mm F4;2560=Minolta AF 100-200mm F4.5;2561=Minolta AF 75-300mm F4.5-5.6 or Sigma Lens;2561.1=Sigma 70-300mm F4-5.6 DL Macro;2561.2=Sigma 300mm F4 APO Macro;2561.3=Sigma AF 500mm F4.5 APO;2561.4=Sigma AF 170-500mm F5-6.3 APO Aspherical;2561.5=Tokina AT-X AF 300mm F4;2561.6=Tokina AT-X AF 400mm F5.6 SD;2561.7=Tokina AF 730 II 75-300mm F4.5-5.6;2561.8=Sigma 800mm F5.6 APO;2561.9=Sigma AF 400mm F5.6 APO Macro;2561.10=Sigma 1000mm F8 APO;2562=Minolta AF 50mm F1.4 [New];2563=Minolta AF 300mm F2.8 APO or Sigma Lens;2563.1=Sigma AF 50-500mm F4-6.3 EX DG APO;2563.2=Sigma AF 170-500mm F5-6.3 APO Aspherical;2563.3=Sigma AF 500mm F4.5 EX DG APO;2563.4=Sigma 400mm F5.6 APO;2564=Minolta AF 50mm F2.8 Macro or Sigma Lens;2564.1=Sigma 50mm F2.8 EX Macro;2565=Minolta AF 600mm F4 APO;2566=Minolta AF 24mm F2.8 or Sigma Lens;2566.1=Sigma 17-35mm F2.8-4 EX Aspherical;2572=Minolta/Sony AF 500mm F8 Reflex;2578=Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens;2578.1=Sigma 8mm F4 EX [DG] Fisheye;2578.2=Sigma 14mm F3.5;2578.3=Sigma 15mm F2.8 Fisheye;2579=Minolta/Sony AF 20mm F2.8 or Tokina Lens;2579.1=Tokina AT-X Pro DX 11-16mm F2.8;2581=Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens;2581.1=Sigma AF 90mm F2.8 Macro;2581.2=Sigma AF 105mm F2.8 EX [DG] Macro;2581.3=Sigma 180mm F5.6 Macro;2581.4=Sigma 180mm F3.5 EX DG Macro;2581.5=Tamron 90mm F2.8 Macro;2585=Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens;2585.1=Beroflex 35-135mm F3.5-4.5;2585.2=Tamron 24-135mm F3.5-5.6;2588=Minolta AF 70-210mm F3.5-4.5;2589=Minolta AF 80-200mm F2.8 APO or Tokina Lens;2589.1=Tokina 80-200mm F2.8;2590=Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x;2590.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO;2591=Minolta AF 35mm F1.4;2592=Minolta AF 85mm F1.4 G (D);2593=Minolta AF 200mm F2.8 APO;2594=Minolta AF 3x-1x F1.7-2.8 Macro;2596=Minolta AF 28mm F2;2597=Minolta AF 35mm F2 [New];2598=Minolta AF 100mm F2;2601=Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x;2601.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO;2604=Minolta AF 80-200mm F4.5-5.6;2605=Minolta AF 35-80mm F4-5.6;2606=Minolta AF 100-300mm F4.5-5.6;2607=Minolta AF 35-80mm F4-5.6;2608=Minolta AF 300mm F2.8 HS-APO G;2609=Minolta AF 600mm F4 HS-APO G;2612=Minolta AF 200mm F2.8 HS-APO G;2613=Minolta AF 50mm F1.7 New;2615=Minolta AF 28-105mm F3.5-4.5 xi;2616=Minolta AF 35-200mm F4.5-5.6 xi;2618=Minolta AF 28-80mm F4-5.6 xi;2619=Minolta AF 80-200mm F4.5-5.6 xi;2620=Minolta AF 28-70mm F2.8 G;2621=Minolta AF 100-300mm F4.5-5.6 xi;2624=Minolta AF 35-80mm F4-5.6 Power Zoom;2628=Minolta AF 80-200mm F2.8 HS-APO G;2629=Minolta AF 85mm F1.4 New;2631=Minolta AF 100-300mm F4.5-5.6 APO;2632=Minolta AF 24-50mm F4 New;2638=Minolta AF 50mm F2.8 Macro New;2639=Minolta AF 100mm F2.8 Macro;2641=Minolta/Sony AF 20mm F2.8 New;2642=Minolta AF 24mm F2.8 New;2644=Minolta AF 100-400mm F4.5-6.7 APO;2662=Minolta AF 50mm F1.4 New;2667=Minolta AF 35mm F2 New;2668=Minolta AF 28mm F2 New;2672=Minolta AF 24-105mm F3.5-4.5 (D);3046=Metabones Canon EF Speed Booster;4567=Tokina 70-210mm F4-5.6;4568=Tokina AF 35-200mm F4-5.6 Zoom SD;4570=Tamron AF 35-135mm F3.5-4.5;4571=Vivitar 70-210mm F4.5-5.6;4574=2x Teleconverter or Tamron or Tokina Lens;4574.1=Tamron SP AF 90mm F2.5;4574.2=Tokina RF 500mm F8.0 x2;4574.3=Tokina 300mm F2.8 x2;4575=1.4x Teleconverter;4585=Tamron SP AF 300mm F2.8 LD IF;4586=Tamron SP AF 35-105mm F2.8 LD Aspherical IF;4587=Tamron AF 70-210mm F2.8 SP LD;4812=Metabones Canon EF Speed Booster Ultra;6118=Canon EF Adapter;6528=Sigma 16mm F2.8 Filtermatic Fisheye;6553=E-Mount, T-Mount, Other Lens or no lens;6553.1=Arax MC 35mm F2.8 Tilt+Shift;6553.2=Arax MC 80mm F2.8 Tilt+Shift;6553.3=Zenitar MF 16mm F2.8 Fisheye M42;6553.4=Samyang 500mm Mirror F8.0;6553.5=Pentacon Auto 135mm F2.8;6553.6=Pentacon Auto 29mm F2.8;6553.7=Helios 44-2 58mm F2.0;18688=Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens;25501=Minolta AF 50mm F1.7;25511=Minolta AF 35-70mm F4 or Other Lens;25511.1=Sigma UC AF 28-70mm F3.5-4.5;25511.2=Sigma AF 28-70mm F2.8;25511.3=Sigma M-AF 70-200mm F2.8 EX Aspherical;25511.4=Quantaray M-AF 35-80mm F4-5.6;25511.5=Tokina 28-70mm F2.8-4.5 AF;25521=Minolta AF 28-85mm F3.5-4.5 or Other Lens;25521.1=Tokina 19-35mm F3.5-4.5;25521.2=Tokina 28-70mm F2.8 AT-X;25521.3=Tokina 80-400mm F4.5-5.6 AT-X AF II 840;25521.4=Tokina AF PRO 28-80mm F2.8 AT-X 280;25521.5=Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270;25521.6=Tamron AF 19-35mm F3.5-4.5;25521.7=Angenieux AF 28-70mm F2.6;25521.8=Tokina AT-X 17 AF 17mm F3.5;25521.9=Tokina 20-35mm F3.5-4.5 II AF;25531=Minolta AF 28-135mm F4-4.5 or Other Lens;25531.1=Sigma ZOOM-alpha 35-135mm F3.5-4.5;25531.2=Sigma 28-105mm F2.8-4 Aspherical;25531.3=Sigma 28-105mm F4-5.6 UC;25531.4=Tokina AT-X 242 AF 24-200mm F3.5-5.6;25541=Minolta AF 35-105mm F3.5-4.5;25551=Minolta AF 70-210mm F4 Macro or Sigma Lens;25551.1=Sigma 70-210mm F4-5.6 APO;25551.2=Sigma M-AF 70-200mm F2.8 EX APO;25551.3=Sigma 75-200mm F2.8-3.5;25561=Minolta AF 135mm F2.8;25571=Minolta/Sony AF 28mm F2.8;25581=Minolta AF 24-50mm F4;25601=Minolta AF 100-200mm F4.5;25611=Minolta AF 75-300mm F4.5-5.6 or Sigma Lens;25611.1=Sigma 70-300mm F4-5.6 DL Macro;25611.2=Sigma 300mm F4 APO Macro;25611.3=Sigma AF 500mm F4.5 APO;25611.4=Sigma AF 170-500mm F5-6.3 APO Aspherical;25611.5=Tokina AT-X AF 300mm F4;25611.6=Tokina AT-X AF 400mm F5.6 SD;25611.7=Tokina AF 730 II 75-300mm F4.5-5.6;25611.8=Sigma 800mm F5.6 APO;25611.9=Sigma AF 400mm F5.6 APO Macro;25611.10=Sigma 1000mm F8 APO;25621=Minolta AF 50mm F1.4 [New];25631=Minolta AF 300mm F2.8 APO or Sigma Lens;25631.1=Sigma AF 50-500mm F4-6.3 EX DG APO;25631.2=Sigma AF 170-500mm F5-6.3 APO Aspherical;25631.3=Sigma AF 500mm F4.5 EX DG APO;25631.4=Sigma 400mm F5.6 APO;25641=Minolta AF 50mm F2.8 Macro or Sigma Lens;25641.1=Sigma 50mm F2.8 EX Macro;25651=Minolta AF 600mm F4 APO;25661=Minolta AF 24mm F2.8 or Sigma Lens;25661.1=Sigma 17-35mm F2.8-4 EX Aspherical;25721=Minolta/Sony AF 500mm F8 Reflex;25781=Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens;25781.1=Sigma 8mm F4 EX [DG] Fisheye;25781.2=Sigma 14mm F3.5;25781.3=Sigma 15mm F2.8 Fisheye;25791=Minolta/Sony AF 20mm F2.8 or Tokina Lens;25791.1=Tokina AT-X Pro DX 11-16mm F2.8;25811=Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens;25811.1=Sigma AF 90mm F2.8 Macro;25811.2=Sigma AF 105mm F2.8 EX [DG] Macro;25811.3=Sigma 180mm F5.6 Macro;25811.4=Sigma 180mm F3.5 EX DG Macro;25811.5=Tamron 90mm F2.8 Macro;25851=Beroflex 35-135mm F3.5-4.5;25858=Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens;25858.1=Tamron 24-135mm F3.5-5.6;25881=Minolta AF 70-210mm F3.5-4.5;25891=Minolta AF 80-200mm F2.8 APO or Tokina Lens;25891.1=Tokina 80-200mm F2.8;25901=Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x;25901.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO;25911=Minolta AF 35mm F1.4;25921=Minolta AF 85mm F1.4 G (D);25931=Minolta AF 200mm F2.8 APO;25941=Minolta AF 3x-1x F1.7-2.8 Macro;25961=Minolta AF 28mm F2;25971=Minolta AF 35mm F2 [New];25981=Minolta AF 100mm F2;26011=Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x;26011.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO;26041=Minolta AF 80-200mm F4.5-5.6;26051=Minolta AF 35-80mm F4-5.6;26061=Minolta AF 100-300mm F4.5-5.6;26071=Minolta AF 35-80mm F4-5.6;26081=Minolta AF 300mm F2.8 HS-APO G;26091=Minolta AF 600mm F4 HS-APO G;26121=Minolta AF 200mm F2.8 HS-APO G;26131=Minolta AF 50mm F1.7 New;26151=Minolta AF 28-105mm F3.5-4.5 xi;26161=Minolta AF 35-200mm F4.5-5.6 xi;26181=Minolta AF 28-80mm F4-5.6 xi;26191=Minolta AF 80-200mm F4.5-5.6 xi;26201=Minolta AF 28-70mm F2.8 G;26211=Minolta AF 100-300mm F4.5-5.6 xi;26241=Minolta AF 35-80mm F4-5.6 Power Zoom;26281=Minolta AF 80-200mm F2.8 HS-APO G;26291=Minolta AF 85mm F1.4 New;26311=Minolta AF 100-300mm F4.5-5.6 APO;26321=Minolta AF 24-50mm F4 New;26381=Minolta AF 50mm F2.8 Macro New;26391=Minolta AF 100mm F2.8 Macro;26411=Minolta/Sony AF 20mm F2.8 New;26421=Minolta AF 24mm F2.8 New;26441=Minolta AF 100-400mm F4.5-6.7 APO;26621=Minolta AF 50mm F1.4 New;26671=Minolta AF 35mm F2 New;26681=Minolta AF 28mm F2 New;26721=Minolta AF 24-105mm F3.5-4.5 (D);30464=Metabones Canon EF Speed Booster;45671=Tokina 70-210mm F4-5.6;45681=Tokina AF 35-200mm F4-5.6 Zoom SD;45701=Tamron AF 35-135mm F3.5-4.5;45711=Vivitar 70-210mm F4.5-5.6;45741=2x Teleconverter or Tamron or Tokina Lens;45741.1=Tamron SP AF 90mm F2.5;45741.2=Tokina RF 500mm F8.0 x2;45741.3=Tokina 300mm F2.8 x2;45751=1.4x Teleconverter;45851=Tamron SP AF 300mm F2.8 LD IF;45861=Tamron SP AF 35-105mm F2.8 LD Aspherical IF;45871=Tamron AF 70-210mm F2.8 SP LD;48128=Metabones Canon EF Speed Booster Ultra;61184=Canon EF Adapter;65280=Sigma 16mm F2.8 Filtermatic Fisheye;65535=E-Mount, T-Mount, Other Lens or no lens;65535.1=Arax MC 35mm F2.8 Tilt+Shift;65535.2=Arax MC 80mm F2.8 Tilt+Shift;65535.3=Zenitar MF 16mm F2.8 Fisheye M42;65535.4=Samyang 500mm Mirror F8.0;65535.5=Pentacon Auto 135mm F2.8;65535.6=Pentacon Auto 29mm F2.8;65535.7=Helios 44-2 58mm F2.0`,
  `0=Standard;1=Vivid;2=Portrait;3=Landscape;4=Sunset;5=Night View/Portrait;6=B&W;7=Adobe RGB;12=Neutral;13=Clear;14=Deep;15=Light;16=Autumn Leaves;17=Sepia;18=FL;19=Vivid 2;20=IN;21=SH;22=FL2;23=FL3;100=Neutral;101=Clear;102=Deep;103=Light;104=Night View;105=Autumn Leaves;255=Off;4294967295=n/a`,
  `0=Auto;1=Center;2=Top;3=Upper-right;4=Right;5=Lower-right;6=Bottom;7=Lower-left;8=Left;9=Upper-left`,
  `0=Top-right;1=Bottom-right;2=Bottom;3=Middle Horizontal;4=Center Vertical;5=Top;6=Top-left;7=Bottom-left`,
  `0=Upper-left;1=Left;2=Lower-left;3=Far Left;4=Top (horizontal);5=Near Right;6=Center (horizontal);7=Near Left;8=Bottom (horizontal);9=Top (vertical);10=Center (vertical);11=Bottom (vertical);12=Far Right;13=Upper-right;14=Right;15=Lower-right;16=Upper-middle;17=Lower-middle;255=(none)`,
  `1=Single Frame;2=Continuous High;4=Self-timer 10 sec;5=Self-timer 2 sec, Mirror Lock-up;7=Continuous Bracketing;10=Remote Commander;11=Continuous Self-timer`,
  `1=Single Frame;2=Continuous High;4=Self-timer 10 sec;5=Self-timer 2 sec, Mirror Lock-up;6=Single-frame Bracketing;7=Continuous Bracketing;10=Remote Commander;11=Mirror Lock-up;18=Continuous Low;24=White Balance Bracketing Low;25=D-Range Optimizer Bracketing Low;40=White Balance Bracketing High;41=D-Range Optimizer Bracketing High`,
  `0=Auto;1=Manual;2=Program AE;3=Aperture-priority AE;4=Shutter speed priority AE;8=Program Shift A;9=Program Shift S;16=Portrait;17=Sports;18=Sunset;19=Night Portrait;20=Landscape;21=Macro;35=Auto No Flash`,
  `1=Standard;2=Vivid;3=Portrait;4=Landscape;5=Sunset;6=Night View/Portrait;8=B&W;9=Adobe RGB;11=Neutral;12=Clear;13=Deep;14=Light;15=Autumn Leaves;16=Sepia`,
  `2=Auto;4=Daylight;5=Fluorescent;6=Tungsten;7=Flash;16=Cloudy;17=Shade;18=Color Temperature/Color Filter;32=Custom 1;33=Custom 2;34=Custom 3`,
  `2=Auto;4=Daylight;5=Fluorescent;6=Tungsten;7=Flash;12=Color Temperature;13=Color Filter;14=Custom;16=Cloudy;17=Shade`,
  `0=Autoflash;2=Rear Sync;3=Wireless;4=Fill-flash;5=Flash Off;6=Slow Sync`,
  `0=Did not fire;1=Fired;2=External Flash, Did not fire;3=External Flash, Fired`,
  `1=Fired, Autoflash;2=Fired, Fill-flash;3=Fired, Rear Sync;4=Fired, Wireless;5=Did not fire;6=Fired, Slow Sync;17=Fired, Autoflash, Red-eye reduction;18=Fired, Fill-flash, Red-eye reduction;34=Fired, Fill-flash, HSS`,
  `0=Not confirmed;4=Not confirmed, Tracking;Bit0=Confirmed;Bit1=Failed;Bit2=Tracking`,
  `0=RAW;2=CRAW;16=Extra Fine;32=Fine;34=RAW + JPEG;35=CRAW + JPEG;48=Standard`,
  `16=Single Frame;33=Continuous High;34=Continuous Low;48=Speed Priority Continuous;81=Self-timer 10 sec;82=Self-timer 2 sec, Mirror Lock-up;113=Continuous Bracketing 0.3 EV;117=Continuous Bracketing 0.7 EV;145=White Balance Bracketing Low;146=White Balance Bracketing High;192=Remote Commander`,
  `1=Program AE;2=Aperture-priority AE;3=Shutter speed priority AE;4=Manual;5=Cont. Priority AE;16=Auto;17=Auto (no flash);18=Auto+;49=Portrait;50=Landscape;51=Macro;52=Sports;53=Sunset;54=Night view;55=Night view/portrait;56=Handheld Night Shot;57=3D Sweep Panorama;64=Auto 2;65=Auto 2 (no flash);80=Sweep Panorama;96=Anti Motion Blur;128=Toy Camera;129=Pop Color;130=Posterization;131=Posterization B/W;132=Retro Photo;133=High-key;134=Partial Color Red;135=Partial Color Green;136=Partial Color Blue;137=Partial Color Yellow;138=High Contrast Monochrome`,
  `16=Standard;32=Vivid;64=Portrait;80=Landscape;96=B&W;160=Sunset`,
  `16=Auto (-3);17=Auto (-2);18=Auto (-1);19=Auto (0);20=Auto (+1);21=Auto (+2);22=Auto (+3);32=Daylight (-3);33=Daylight (-2);34=Daylight (-1);35=Daylight (0);36=Daylight (+1);37=Daylight (+2);38=Daylight (+3);48=Shade (-3);49=Shade (-2);50=Shade (-1);51=Shade (0);52=Shade (+1);53=Shade (+2);54=Shade (+3);64=Cloudy (-3);65=Cloudy (-2);66=Cloudy (-1);67=Cloudy (0);68=Cloudy (+1);69=Cloudy (+2);70=Cloudy (+3);80=Tungsten (-3);81=Tungsten (-2);82=Tungsten (-1);83=Tungsten (0);84=Tungsten (+1);85=Tungsten (+2);86=Tungsten (+3);96=Fluorescent (-3);97=Fluorescent (-2);98=Fluorescent (-1);99=Fluorescent (0);100=Fluorescent (+1);101=Fluorescent (+2);102=Fluorescent (+3);112=Flash (-3);113=Flash (-2);114=Flash (-1);115=Flash (0);116=Flash (+1);117=Flash (+2);118=Flash (+3);163=Custom;243=Color Temperature/Color Filter`,
  `1=Flash Off;16=Autoflash;17=Fill-flash;18=Slow Sync;19=Rear Sync;20=Wireless`,
  `33=1 EV;34=1.5 EV;35=2 EV;36=2.5 EV;37=3 EV;38=3.5 EV;39=4 EV;40=5 EV;41=6 EV`,
  `0=n/a;16=Viewfinder;33=Focus Check Live View;34=Quick AF Live View`,
  `0=Unknown E-mount lens or other lens;0.1=Sigma 19mm F2.8 [EX] DN;0.2=Sigma 30mm F2.8 [EX] DN;0.3=Sigma 60mm F2.8 DN;0.4=Sony E 18-200mm F3.5-6.3 OSS LE;0.5=Tamron 18-200mm F3.5-6.3 Di III VC;0.6=Tokina FiRIN 20mm F2 FE AF;0.7=Tokina FiRIN 20mm F2 FE MF;0.8=Zeiss Touit 12mm F2.8;0.9=Zeiss Touit 32mm F1.8;0.10=Zeiss Touit 50mm F2.8 Macro;0.11=Zeiss Loxia 50mm F2;0.12=Zeiss Loxia 35mm F2;0.13=Viltrox 85mm F1.8;1=Sony LA-EA1 or Sigma MC-11 Adapter;2=Sony LA-EA2 Adapter;3=Sony LA-EA3 Adapter;6=Sony LA-EA4 Adapter;7=Sony LA-EA5 Adapter;13=Samyang AF 35-150mm F2-2.8;17=Samyang RS 21mm F3.5;18=Samyang RS 28mm F3.5;19=Samyang RS 32mm F2.8;20=Samyang AF 35mm F1.4 P FE;21=Samyang AF 14-24mm F2.8;22=Samyang AF 24-60mm F2.8;24=Samyang AF 85mm F1.8 P FE;44=Metabones Canon EF Smart Adapter;78=Metabones Canon EF Smart Adapter Mark III or Other Adapter;184=Metabones Canon EF Speed Booster Ultra;234=Metabones Canon EF Smart Adapter Mark IV;239=Metabones Canon EF Speed Booster;24593=LA-EA4r MonsterAdapter;32784=Sony E 16mm F2.8;32785=Sony E 18-55mm F3.5-5.6 OSS;32786=Sony E 55-210mm F4.5-6.3 OSS;32787=Sony E 18-200mm F3.5-6.3 OSS;32788=Sony E 30mm F3.5 Macro;32789=Sony E 24mm F1.8 ZA or Samyang AF 50mm F1.4;32789.1=Samyang AF 50mm F1.4;32790=Sony E 50mm F1.8 OSS or Samyang AF 14mm F2.8;32790.1=Samyang AF 14mm F2.8;32791=Sony E 16-70mm F4 ZA OSS;32792=Sony E 10-18mm F4 OSS;32793=Sony E PZ 16-50mm F3.5-5.6 OSS;32794=Sony FE 35mm F2.8 ZA or Samyang Lens;32794.1=Samyang AF 24mm F2.8;32794.2=Samyang AF 35mm F2.8;32795=Sony FE 24-70mm F4 ZA OSS;32796=Sony FE 85mm F1.8 or Viltrox PFU RBMH 85mm F1.8;32796.1=Viltrox PFU RBMH 85mm F1.8;32797=Sony E 18-200mm F3.5-6.3 OSS LE;32798=Sony E 20mm F2.8;32799=Sony E 35mm F1.8 OSS;32800=Sony E PZ 18-105mm F4 G OSS;32801=Sony FE 12-24mm F4 G;32802=Sony FE 90mm F2.8 Macro G OSS;32803=Sony E 18-50mm F4-5.6;32804=Sony FE 24mm F1.4 GM;32805=Sony FE 24-105mm F4 G OSS;32807=Sony E PZ 18-200mm F3.5-6.3 OSS;32808=Sony FE 55mm F1.8 ZA;32810=Sony FE 70-200mm F4 G OSS;32811=Sony FE 16-35mm F4 ZA OSS;32812=Sony FE 50mm F2.8 Macro;32813=Sony FE 28-70mm F3.5-5.6 OSS;32814=Sony FE 35mm F1.4 ZA;32815=Sony FE 24-240mm F3.5-6.3 OSS;32816=Sony FE 28mm F2;32817=Sony FE PZ 28-135mm F4 G OSS;32819=Sony FE 100mm F2.8 STF GM OSS;32820=Sony E PZ 18-110mm F4 G OSS;32821=Sony FE 24-70mm F2.8 GM;32822=Sony FE 50mm F1.4 ZA;32823=Sony FE 85mm F1.4 GM or Samyang AF 85mm F1.4;32823.1=Samyang AF 85mm F1.4;32824=Sony FE 50mm F1.8;32826=Sony FE 21mm F2.8 (SEL28F20 + SEL075UWC);32827=Sony FE 16mm F3.5 Fisheye (SEL28F20 + SEL057FEC);32828=Sony FE 70-300mm F4.5-5.6 G OSS;32829=Sony FE 100-400mm F4.5-5.6 GM OSS;32830=Sony FE 70-200mm F2.8 GM OSS;32831=Sony FE 16-35mm F2.8 GM;32848=Sony FE 400mm F2.8 GM OSS;32849=Sony E 18-135mm F3.5-5.6 OSS;32850=Sony FE 135mm F1.8 GM;32851=Sony FE 200-600mm F5.6-6.3 G OSS;32852=Sony FE 600mm F4 GM OSS;32853=Sony E 16-55mm F2.8 G;32854=Sony E 70-350mm F4.5-6.3 G OSS;32855=Sony FE C 16-35mm T3.1 G;32858=Sony FE 35mm F1.8;32859=Sony FE 20mm F1.8 G;32860=Sony FE 12-24mm F2.8 GM;32862=Sony FE 50mm F1.2 GM;32863=Sony FE 14mm F1.8 GM;32864=Sony FE 28-60mm F4-5.6;32865=Sony FE 35mm F1.4 GM;32866=Sony FE 24mm F2.8 G;32867=Sony FE 40mm F2.5 G;32868=Sony FE 50mm F2.5 G;32871=Sony FE PZ 16-35mm F4 G;32873=Sony E PZ 10-20mm F4 G;32874=Sony FE 70-200mm F2.8 GM OSS II;32875=Sony FE 24-70mm F2.8 GM II;32876=Sony E 11mm F1.8;32877=Sony E 15mm F1.4 G;32878=Sony FE 20-70mm F4 G;32879=Sony FE 50mm F1.4 GM;32880=Sony FE 16mm F1.8 G;32881=Sony FE 24-50mm F2.8 G;32882=Sony FE 16-25mm F2.8 G;32884=Sony FE 70-200mm F4 Macro G OSS II;32885=Sony FE 16-35mm F2.8 GM II;32886=Sony FE 300mm F2.8 GM OSS;32887=Sony E PZ 16-50mm F3.5-5.6 OSS II;32888=Sony FE 85mm F1.4 GM II;32889=Sony FE 28-70mm F2 GM;32890=Sony FE 400-800mm F6.3-8 G OSS;32891=Sony FE 50-150mm F2 GM;32893=Sony FE 100mm F2.8 Macro GM OSS;32895=Sony FE 100-400mm F4.5 GM OSS;33072=Sony FE 70-200mm F2.8 GM OSS + 1.4X Teleconverter;33073=Sony FE 70-200mm F2.8 GM OSS + 2X Teleconverter;33076=Sony FE 100mm F2.8 STF GM OSS (macro mode);33077=Sony FE 100-400mm F4.5-5.6 GM OSS + 1.4X Teleconverter;33078=Sony FE 100-400mm F4.5-5.6 GM OSS + 2X Teleconverter;33079=Sony FE 400mm F2.8 GM OSS + 1.4X Teleconverter;33080=Sony FE 400mm F2.8 GM OSS + 2X Teleconverter;33081=Sony FE 200-600mm F5.6-6.3 G OSS + 1.4X Teleconverter;33082=Sony FE 200-600mm F5.6-6.3 G OSS + 2X Teleconverter;33083=Sony FE 600mm F4 GM OSS + 1.4X Teleconverter;33084=Sony FE 600mm F4 GM OSS + 2X Teleconverter;33085=Sony FE 70-200mm F2.8 GM OSS II + 1.4X Teleconverter;33086=Sony FE 70-200mm F2.8 GM OSS II + 2X Teleconverter;33087=Sony FE 70-200mm F4 Macro G OSS II + 1.4X Teleconverter;33088=Sony FE 70-200mm F4 Macro G OSS II + 2X Teleconverter;33089=Sony FE 300mm F2.8 GM OSS + 1.4X Teleconverter;33090=Sony FE 300mm F2.8 GM OSS + 2X Teleconverter;33091=Sony FE 400-800mm F6.3-8 G OSS + 1.4X Teleconverter;33092=Sony FE 400-800mm F6.3-8 G OSS + 2X Teleconverter;33093=Sony FE 100mm F2.8 Macro GM OSS + 1.4X Teleconverter;33094=Sony FE 100mm F2.8 Macro GM OSS + 2X Teleconverter;33095=Sony FE 100-400mm F4.5 GM OSS + 1.4X Teleconverter;33096=Sony FE 100-400mm F4.5 GM OSS + 2X Teleconverter;49201=Zeiss Touit 12mm F2.8 or other Touit lens;49201.1=Zeiss Touit 32mm F1.8;49201.2=Zeiss Touit 50mm F2.8;49202=Zeiss Touit 32mm F1.8;49203=Zeiss Touit 50mm F2.8 Macro;49216=Zeiss Batis 25mm F2;49217=Zeiss Batis 85mm F1.8;49218=Zeiss Batis 18mm F2.8;49219=Zeiss Batis 135mm F2.8;49220=Zeiss Batis 40mm F2 CF;49232=Zeiss Loxia 50mm F2;49233=Zeiss Loxia 35mm F2;49234=Zeiss Loxia 21mm F2.8;49235=Zeiss Loxia 85mm F2.4;49236=Zeiss Loxia 25mm F2.4;49456=Tamron E 18-200mm F3.5-6.3 Di III VC;49457=Tamron 28-75mm F2.8 Di III RXD;49458=Tamron 17-28mm F2.8 Di III RXD;49459=Tamron 35mm F2.8 Di III OSD M1:2;49460=Tamron 24mm F2.8 Di III OSD M1:2;49461=Tamron 20mm F2.8 Di III OSD M1:2;49462=Tamron 70-180mm F2.8 Di III VXD;49463=Tamron 28-200mm F2.8-5.6 Di III RXD;49464=Tamron 70-300mm F4.5-6.3 Di III RXD;49465=Tamron 17-70mm F2.8 Di III-A VC RXD;49466=Tamron 150-500mm F5-6.7 Di III VC VXD;49467=Tamron 11-20mm F2.8 Di III-A RXD;49468=Tamron 18-300mm F3.5-6.3 Di III-A VC VXD;49469=Tamron 35-150mm F2-F2.8 Di III VXD;49470=Tamron 28-75mm F2.8 Di III VXD G2;49471=Tamron 50-400mm F4.5-6.3 Di III VC VXD;49472=Tamron 20-40mm F2.8 Di III VXD;49473=Tamron 17-50mm F4 Di III VXD or Tokina or Viltrox lens;49473.1=Tokina atx-m 85mm F1.8 FE;49473.2=Viltrox 23mm F1.4 E;49473.3=Viltrox 56mm F1.4 E;49473.4=Viltrox 85mm F1.8 II FE;49474=Tamron 70-180mm F2.8 Di III VXD G2 or Viltrox lens;49474.1=Viltrox 13mm F1.4 E;49474.2=Viltrox 16mm F1.8 FE;49474.3=Viltrox 23mm F1.4 E;49474.4=Viltrox 24mm F1.8 FE;49474.5=Viltrox 28mm F1.8 FE;49474.6=Viltrox 33mm F1.4 E;49474.7=Viltrox 35mm F1.8 FE;49474.8=Viltrox 50mm F1.8 FE;49474.9=Viltrox 75mm F1.2 E Pro;49474.10=Viltrox 20mm F2.8 FE Air;49474.11=Viltrox 135mm F1.8 FE LAB;49474.12=Viltrox 27mm F1.2 E Pro;49474.13=Viltrox 56mm F1.4 E;49475=Tamron 50-300mm F4.5-6.3 Di III VC VXD;49476=Tamron 28-300mm F4-7.1 Di III VC VXD;49477=Tamron 90mm F2.8 Di III Macro VXD;49478=Tamron 16-30mm F2.8 Di III VXD G2;49479=Tamron 25-200mm F2.8-5.6 Di III VXD G2;49480=Tamron 35-100mm F2.8 Di III VXD;49712=Tokina FiRIN 20mm F2 FE AF;49713=Tokina FiRIN 100mm F2.8 FE MACRO;49714=Tokina atx-m 11-18mm F2.8 E;50480=Sigma 30mm F1.4 DC DN ¦ C;50481=Sigma 50mm F1.4 DG HSM ¦ A;50482=Sigma 18-300mm F3.5-6.3 DC MACRO OS HSM ¦ C + MC-11;50483=Sigma 18-35mm F1.8 DC HSM ¦ A + MC-11;50484=Sigma 24-35mm F2 DG HSM ¦ A + MC-11;50485=Sigma 24mm F1.4 DG HSM ¦ A + MC-11;50486=Sigma 150-600mm F5-6.3 DG OS HSM ¦ C + MC-11;50487=Sigma 20mm F1.4 DG HSM ¦ A + MC-11;50488=Sigma 35mm F1.4 DG HSM ¦ A;50489=Sigma 150-600mm F5-6.3 DG OS HSM ¦ S + MC-11;50490=Sigma 120-300mm F2.8 DG OS HSM ¦ S + MC-11;50492=Sigma 24-105mm F4 DG OS HSM ¦ A + MC-11;50493=Sigma 17-70mm F2.8-4 DC MACRO OS HSM ¦ C + MC-11;50495=Sigma 50-100mm F1.8 DC HSM ¦ A + MC-11;50499=Sigma 85mm F1.4 DG HSM ¦ A;50501=Sigma 100-400mm F5-6.3 DG OS HSM ¦ C + MC-11;50503=Sigma 16mm F1.4 DC DN ¦ C;50507=Sigma 105mm F1.4 DG HSM ¦ A;50508=Sigma 56mm F1.4 DC DN ¦ C;50512=Sigma 70-200mm F2.8 DG OS HSM ¦ S + MC-11;50513=Sigma 70mm F2.8 DG MACRO ¦ A;50514=Sigma 45mm F2.8 DG DN ¦ C;50515=Sigma 35mm F1.2 DG DN ¦ A;50516=Sigma 14-24mm F2.8 DG DN ¦ A;50517=Sigma 24-70mm F2.8 DG DN ¦ A;50518=Sigma 100-400mm F5-6.3 DG DN OS ¦ C;50521=Sigma 85mm F1.4 DG DN ¦ A;50522=Sigma 105mm F2.8 DG DN MACRO ¦ A;50523=Sigma 65mm F2 DG DN ¦ C;50524=Sigma 35mm F2 DG DN ¦ C;50525=Sigma 24mm F3.5 DG DN ¦ C;50526=Sigma 28-70mm F2.8 DG DN ¦ C;50527=Sigma 150-600mm F5-6.3 DG DN OS ¦ S;50528=Sigma 35mm F1.4 DG DN ¦ A;50529=Sigma 90mm F2.8 DG DN ¦ C;50530=Sigma 24mm F2 DG DN ¦ C;50531=Sigma 18-50mm F2.8 DC DN ¦ C;50532=Sigma 20mm F2 DG DN ¦ C;50533=Sigma 16-28mm F2.8 DG DN ¦ C;50534=Sigma 20mm F1.4 DG DN ¦ A;50535=Sigma 24mm F1.4 DG DN ¦ A;50536=Sigma 60-600mm F4.5-6.3 DG DN OS ¦ S;50537=Sigma 50mm F2 DG DN ¦ C;50538=Sigma 17mm F4 DG DN ¦ C;50539=Sigma 50mm F1.4 DG DN ¦ A;50540=Sigma 14mm F1.4 DG DN ¦ A;50543=Sigma 70-200mm F2.8 DG DN OS ¦ S;50544=Sigma 23mm F1.4 DC DN ¦ C;50545=Sigma 24-70mm F2.8 DG DN II ¦ A;50546=Sigma 500mm F5.6 DG DN OS ¦ S;50547=Sigma 10-18mm F2.8 DC DN ¦ C;50548=Sigma 15mm F1.4 DG DN DIAGONAL FISHEYE ¦ A;50549=Sigma 50mm F1.2 DG DN ¦ A;50550=Sigma 28-105mm F2.8 DG DN ¦ A;50551=Sigma 28-45mm F1.8 DG DN ¦ A;50552=Sigma 35mm F1.2 DG II ¦ A;50553=Sigma 300-600mm F4 DG OS ¦ S;50554=Sigma 16-300mm F3.5-6.7 DC OS ¦ C;50555=Sigma 12mm F1.4 DC ¦ C;50556=Sigma 17-40mm F1.8 DC ¦ A;50557=Sigma 200mm F2 DG OS ¦ S;50558=Sigma 20-200mm F3.5-6.3 DG ¦ C;50559=Sigma 135mm F1.4 DG ¦ A;50563=Sigma 35mm F1.4 DG II ¦ A;50564=Sigma 15mm F1.4 DC ¦ C;50992=Voigtlander SUPER WIDE-HELIAR 15mm F4.5 III;50993=Voigtlander HELIAR-HYPER WIDE 10mm F5.6;50994=Voigtlander ULTRA WIDE-HELIAR 12mm F5.6 III;50995=Voigtlander MACRO APO-LANTHAR 65mm F2 Aspherical;50996=Voigtlander NOKTON 40mm F1.2 Aspherical;50997=Voigtlander NOKTON classic 35mm F1.4;50998=Voigtlander MACRO APO-LANTHAR 110mm F2.5;50999=Voigtlander COLOR-SKOPAR 21mm F3.5 Aspherical;51000=Voigtlander NOKTON 50mm F1.2 Aspherical;51001=Voigtlander NOKTON 21mm F1.4 Aspherical;51002=Voigtlander APO-LANTHAR 50mm F2 Aspherical;51003=Voigtlander NOKTON 35mm F1.2 Aspherical SE;51006=Voigtlander APO-LANTHAR 35mm F2 Aspherical;51007=Voigtlander NOKTON 50mm F1 Aspherical;51008=Voigtlander NOKTON 75mm F1.5 Aspherical;51009=Voigtlander NOKTON 28mm F1.5 Aspherical;51011=Voigtlander APO-LANTHAR 28mm F2 Aspherical;51072=ZEISS Otus ML 50mm F1.4;51073=ZEISS Otus ML 85mm F1.4;51504=Samyang AF 50mm F1.4;51505=Samyang AF 14mm F2.8 or Samyang AF 35mm F2.8;51505.1=Samyang AF 35mm F2.8;51507=Samyang AF 35mm F1.4;51508=Samyang AF 45mm F1.8;51510=Samyang AF 18mm F2.8 or Samyang AF 35mm F1.8;51510.1=Samyang AF 35mm F1.8;51512=Samyang AF 75mm F1.8;51513=Samyang AF 35mm F1.8;51514=Samyang AF 24mm F1.8;51515=Samyang AF 12mm F2.0;51516=Samyang AF 24-70mm F2.8;51517=Samyang AF 50mm F1.4 II;51518=Samyang AF 135mm F1.8;61569=LAOWA FFII 10mm F2.8 C&D Dreamer;61572=LAOWA FFII 12mm F2.8 C&D Dreamer;61600=Thypoch AF 24-50mm F2.8 FE;61760=Viltrox 135mm F1.8 FE LAB;61761=Viltrox 28mm F4.5 FE;61762=Viltrox 35mm F1.2 FE LAB;61763=Viltrox 85mm F1.4 FE Pro;61766=Viltrox 40mm F2.5 FE Air;61767=Viltrox 50mm F2.0 FE Air;61768=Viltrox 25mm F1.7 E Air;61776=Viltrox 50mm F1.4 FE Pro;61777=Viltrox 9mm F2.8 E Air;61778=Viltrox 14mm F4.0 FE Air;61779=Viltrox 56mm F1.2 E Pro;61780=Viltrox 85mm F2.0 FE EVO;61781=Viltrox 55mm F1.8 FE EVO;61783=Viltrox 15mm F1.7 E Air;61789=Viltrox 35mm F1.8 II FE EVO`,
  `0=Horizontal (normal);1=Rotate 90 CW;2=Rotate 270 CW;3=Rotate 180`,
  `0=Normal;1=Continuous;2=Bracketing;4=Continuous - Burst;5=Continuous - Speed/Advance Priority;6=Normal - Self-timer;9=Single Burst Shooting`,
  `0=Normal;1=Continuous;2=Continuous - Exposure Bracketing;3=DRO or White Balance Bracketing;5=Continuous - Burst;6=Single Frame - Capture During Movie;7=Continuous - Sweep Panorama;8=Continuous - Anti-Motion Blur, Hand-held Twilight;9=Continuous - HDR;10=Continuous - Background defocus;13=Continuous - 3D Sweep Panorama;15=Continuous - High Resolution Sweep Panorama;16=Continuous - 3D Image;17=Continuous - Burst 2;18=Normal - iAuto+;19=Continuous - Speed/Advance Priority;20=Continuous - Multi Frame NR;23=Single-frame - Exposure Bracketing;26=Continuous Low;27=Continuous - High Sensitivity;28=Smile Shutter;29=Continuous - Tele-zoom Advance Priority;146=Single Frame - Movie Capture`,
  `0=Autoflash;1=Fill-flash;2=Flash Off;3=Slow Sync;4=Rear Sync;6=Wireless`,
  `0=Off;1=HDR Auto;3=HDR 1 EV;5=HDR 2 EV;7=HDR 3 EV;9=HDR 4 EV;11=HDR 5 EV;13=HDR 6 EV`,
  `0=Gamma Still - Standard/Neutral (PP2);1=Gamma Still - Portrait;3=Gamma Still - Night View/Portrait;4=Gamma Still - B&W/Sepia;5=Gamma Still - Clear;6=Gamma Still - Deep;7=Gamma Still - Light;8=Gamma Still - Vivid;9=Gamma Still - Real;10=Gamma Movie (PP1);22=Gamma ITU709 (PP3 or PP4);24=Gamma Cine1 (PP5);25=Gamma Cine2 (PP6);26=Gamma Cine3;27=Gamma Cine4;28=Gamma S-Log2 (PP7);29=Gamma ITU709 (800%);31=Gamma S-Log3 (PP8 or PP9);33=Gamma HLG2 (PP10);34=Gamma HLG3;36=Off;37=FL;38=VV2;39=IN;40=SH;48=FL2;49=FL3`,
  `0=Off;1=Toy Camera;2=Pop Color;3=Posterization;4=Retro Photo;5=Soft High Key;6=Partial Color;7=High Contrast Monochrome;8=Soft Focus;9=HDR Painting;10=Rich-tone Monochrome;11=Miniature;12=Water Color;13=Illustration`,
  `0=Multi-segment;2=Center-weighted average;3=Spot;4=Average;5=Highlight`,
  `0=Program AE;1=Aperture-priority AE;2=Shutter speed priority AE;3=Manual;4=Auto;5=iAuto;6=Superior Auto;7=iAuto+;8=Portrait;9=Landscape;10=Twilight;11=Twilight Portrait;12=Sunset;14=Action (High speed);16=Sports;17=Handheld Night Shot;18=Anti Motion Blur;19=High Sensitivity;21=Beach;22=Snow;23=Fireworks;26=Underwater;27=Gourmet;28=Pet;29=Macro;30=Backlight Correction HDR;33=Sweep Panorama;36=Background Defocus;37=Soft Skin;42=3D Image;43=Cont. Priority AE;45=Document;46=Party`,
  `0=No Flash present;2=Flash Inhibited;64=Built-in Flash present;65=Built-in Flash Fired;66=Built-in Flash Inhibited;128=External Flash present;129=External Flash Fired`,
  `0=Continuous;1=1 shot;2=2 shots;3=3 shots;4=4 shots;5=5 shots;6=6 shots;10=10 shots;100=Continuous - iSweep Panorama;200=Continuous - Sweep Panorama`,
  `1=Horizontal (normal);3=Rotate 180;6=Rotate 90 CW;8=Rotate 270 CW`,
  `0=B4;1=C4;2=D4;3=E4;4=F4;5=G4;6=H4;7=B3;8=C3;9=D3;10=E3;11=F3;12=G3;13=H3;14=B2;15=C2;16=D2;17=E2;18=F2;19=G2;20=H2;21=C1;22=D1;23=E1;24=F1;25=G1;26=A7 Vertical;27=A6 Vertical;28=A5 Vertical;29=C7 Vertical;30=C6 Vertical;31=C5 Vertical;32=E7 Vertical;33=E6 Center Vertical;34=E5 Vertical;35=G7 Vertical;36=G6 Vertical;37=G5 Vertical;38=I7 Vertical;39=I6 Vertical;40=I5 Vertical;41=A7;42=B7;43=C7;44=D7;45=E7;46=F7;47=G7;48=H7;49=I7;50=A6;51=B6;52=C6;53=D6;54=E6 Center;55=F6;56=G6;57=H6;58=I6;59=A5;60=B5;61=C5;62=D5;63=E5;64=F5;65=G5;66=H5;67=I5;68=C11;69=D11;70=E11;71=F11;72=G11;73=B10;74=C10;75=D10;76=E10;77=F10;78=G10;79=H10;80=B9;81=C9;82=D9;83=E9;84=F9;85=G9;86=H9;87=B8;88=C8;89=D8;90=E8;91=F8;92=G8;93=H8;94=E6 Center F2.8;255=(none)`,
  `0=Minolta AF 28-85mm F3.5-4.5 New;1=Minolta AF 80-200mm F2.8 HS-APO G;2=Minolta AF 28-70mm F2.8 G;3=Minolta AF 28-80mm F4-5.6;4=Minolta AF 85mm F1.4G;5=Minolta AF 35-70mm F3.5-4.5 [II];6=Minolta AF 24-85mm F3.5-4.5 [New];7=Minolta AF 100-300mm F4.5-5.6 APO [New] or 100-400mm or Sigma Lens;7.1=Minolta AF 100-400mm F4.5-6.7 APO;7.2=Sigma AF 100-300mm F4 EX DG IF;8=Minolta AF 70-210mm F4.5-5.6 [II];9=Minolta AF 50mm F3.5 Macro;10=Minolta AF 28-105mm F3.5-4.5 [New];11=Minolta AF 300mm F4 HS-APO G;12=Minolta AF 100mm F2.8 Soft Focus;13=Minolta AF 75-300mm F4.5-5.6 (New or II);14=Minolta AF 100-400mm F4.5-6.7 APO;15=Minolta AF 400mm F4.5 HS-APO G;16=Minolta AF 17-35mm F3.5 G;17=Minolta AF 20-35mm F3.5-4.5;18=Minolta AF 28-80mm F3.5-5.6 II;19=Minolta AF 35mm F1.4 G;20=Minolta/Sony 135mm F2.8 [T4.5] STF;22=Minolta AF 35-80mm F4-5.6 II;23=Minolta AF 200mm F4 Macro APO G;24=Minolta/Sony AF 24-105mm F3.5-4.5 (D) or Sigma or Tamron Lens;24.1=Sigma 18-50mm F2.8;24.2=Sigma 17-70mm F2.8-4.5 DC Macro;24.3=Sigma 20-40mm F2.8 EX DG Aspherical IF;24.4=Sigma 18-200mm F3.5-6.3 DC;24.5=Sigma DC 18-125mm F4-5,6 D;24.6=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical [IF] Macro;24.7=Sigma 15-30mm F3.5-4.5 EX DG Aspherical;25=Minolta AF 100-300mm F4.5-5.6 APO (D) or Sigma Lens;25.1=Sigma 100-300mm F4 EX (APO (D) or D IF);25.2=Sigma 70mm F2.8 EX DG Macro;25.3=Sigma 20mm F1.8 EX DG Aspherical RF;25.4=Sigma 30mm F1.4 EX DC;25.5=Sigma 24mm F1.8 EX DG ASP Macro;27=Minolta AF 85mm F1.4 G (D);28=Minolta/Sony AF 100mm F2.8 Macro (D) or Tamron Lens;28.1=Tamron SP AF 90mm F2.8 Di Macro;28.2=Tamron SP AF 180mm F3.5 Di LD [IF] Macro;29=Minolta/Sony AF 75-300mm F4.5-5.6 (D);30=Minolta AF 28-80mm F3.5-5.6 (D) or Sigma Lens;30.1=Sigma AF 10-20mm F4-5.6 EX DC;30.2=Sigma AF 12-24mm F4.5-5.6 EX DG;30.3=Sigma 28-70mm EX DG F2.8;30.4=Sigma 55-200mm F4-5.6 DC;31=Minolta/Sony AF 50mm F2.8 Macro (D) or F3.5;31.1=Minolta/Sony AF 50mm F3.5 Macro;32=Minolta/Sony AF 300mm F2.8 G or 1.5x Teleconverter;33=Minolta/Sony AF 70-200mm F2.8 G;35=Minolta AF 85mm F1.4 G (D) Limited;36=Minolta AF 28-100mm F3.5-5.6 (D);38=Minolta AF 17-35mm F2.8-4 (D);39=Minolta AF 28-75mm F2.8 (D);40=Minolta/Sony AF DT 18-70mm F3.5-5.6 (D);41=Minolta/Sony AF DT 11-18mm F4.5-5.6 (D) or Tamron Lens;41.1=Tamron SP AF 11-18mm F4.5-5.6 Di II LD Aspherical IF;42=Minolta/Sony AF DT 18-200mm F3.5-6.3 (D);43=Sony 35mm F1.4 G (SAL35F14G);44=Sony 50mm F1.4 (SAL50F14);45=Carl Zeiss Planar T* 85mm F1.4 ZA (SAL85F14Z);46=Carl Zeiss Vario-Sonnar T* DT 16-80mm F3.5-4.5 ZA (SAL1680Z);47=Carl Zeiss Sonnar T* 135mm F1.8 ZA (SAL135F18Z);48=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM (SAL2470Z) or Other Lens;48.1=Carl Zeiss Vario-Sonnar T* 24-70mm F2.8 ZA SSM II (SAL2470Z2);48.2=Tamron SP 24-70mm F2.8 Di USD;49=Sony DT 55-200mm F4-5.6 (SAL55200);50=Sony DT 18-250mm F3.5-6.3 (SAL18250);51=Sony DT 16-105mm F3.5-5.6 (SAL16105);52=Sony 70-300mm F4.5-5.6 G SSM (SAL70300G) or G SSM II or Tamron Lens;52.1=Sony 70-300mm F4.5-5.6 G SSM II (SAL70300G2);52.2=Tamron SP 70-300mm F4-5.6 Di USD;53=Sony 70-400mm F4-5.6 G SSM (SAL70400G);54=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM (SAL1635Z) or ZA SSM II;54.1=Carl Zeiss Vario-Sonnar T* 16-35mm F2.8 ZA SSM II (SAL1635Z2);55=Sony DT 18-55mm F3.5-5.6 SAM (SAL1855) or SAM II;55.1=Sony DT 18-55mm F3.5-5.6 SAM II (SAL18552);56=Sony DT 55-200mm F4-5.6 SAM (SAL55200-2);57=Sony DT 50mm F1.8 SAM (SAL50F18) or Tamron Lens or Commlite CM-EF-NEX adapter;57.1=Tamron SP AF 60mm F2 Di II LD [IF] Macro 1:1;57.2=Tamron 18-270mm F3.5-6.3 Di II PZD;58=Sony DT 30mm F2.8 Macro SAM (SAL30M28);59=Sony 28-75mm F2.8 SAM (SAL2875);60=Carl Zeiss Distagon T* 24mm F2 ZA SSM (SAL24F20Z);61=Sony 85mm F2.8 SAM (SAL85F28);62=Sony DT 35mm F1.8 SAM (SAL35F18);63=Sony DT 16-50mm F2.8 SSM (SAL1650);64=Sony 500mm F4 G SSM (SAL500F40G);65=Sony DT 18-135mm F3.5-5.6 SAM (SAL18135);66=Sony 300mm F2.8 G SSM II (SAL300F28G2);67=Sony 70-200mm F2.8 G SSM II (SAL70200G2);68=Sony DT 55-300mm F4.5-5.6 SAM (SAL55300);69=Sony 70-400mm F4-5.6 G SSM II (SAL70400G2);70=Carl Zeiss Planar T* 50mm F1.4 ZA SSM (SAL50F14Z);128=Tamron or Sigma Lens (128);128.1=Tamron AF 18-200mm F3.5-6.3 XR Di II LD Aspherical [IF] Macro;128.2=Tamron AF 28-300mm F3.5-6.3 XR Di LD Aspherical [IF] Macro;128.3=Tamron AF 28-200mm F3.8-5.6 XR Di Aspherical [IF] Macro;128.4=Tamron SP AF 17-35mm F2.8-4 Di LD Aspherical IF;128.5=Sigma AF 50-150mm F2.8 EX DC APO HSM II;128.6=Sigma 10-20mm F3.5 EX DC HSM;128.7=Sigma 70-200mm F2.8 II EX DG APO MACRO HSM;128.8=Sigma 10mm F2.8 EX DC HSM Fisheye;128.9=Sigma 50mm F1.4 EX DG HSM;128.10=Sigma 85mm F1.4 EX DG HSM;128.11=Sigma 24-70mm F2.8 IF EX DG HSM;128.12=Sigma 18-250mm F3.5-6.3 DC OS HSM;128.13=Sigma 17-50mm F2.8 EX DC HSM;128.14=Sigma 17-70mm F2.8-4 DC Macro HSM;128.15=Sigma 150mm F2.8 EX DG OS HSM APO Macro;128.16=Sigma 150-500mm F5-6.3 APO DG OS HSM;128.17=Tamron AF 28-105mm F4-5.6 [IF];128.18=Sigma 35mm F1.4 DG HSM;128.19=Sigma 18-35mm F1.8 DC HSM;128.20=Sigma 50-500mm F4.5-6.3 APO DG OS HSM;128.21=Sigma 24-105mm F4 DG HSM ¦ A;128.22=Sigma 30mm F1.4;128.23=Sigma 35mm F1.4 DG HSM ¦ A;128.24=Sigma 105mm F2.8 EX DG OS HSM Macro;128.25=Sigma 180mm F2.8 EX DG OS HSM APO Macro;128.26=Sigma 18-300mm F3.5-6.3 DC Macro HSM ¦ C;128.27=Sigma 18-50mm F2.8-4.5 DC HSM;129=Tamron Lens (129);129.1=Tamron 200-400mm F5.6 LD;129.2=Tamron 70-300mm F4-5.6 LD;131=Tamron 20-40mm F2.7-3.5 SP Aspherical IF;135=Vivitar 28-210mm F3.5-5.6;136=Tokina EMZ M100 AF 100mm F3.5;137=Cosina 70-210mm F2.8-4 AF;138=Soligor 19-35mm F3.5-4.5;139=Tokina AF 28-300mm F4-6.3;142=Cosina AF 70-300mm F4.5-5.6 MC;146=Voigtlander Macro APO-Lanthar 125mm F2.5 SL;194=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical [IF];202=Tamron SP AF 70-200mm F2.8 Di LD [IF] Macro;203=Tamron SP 70-200mm F2.8 Di USD;204=Tamron SP 24-70mm F2.8 Di USD;212=Tamron 28-300mm F3.5-6.3 Di PZD;213=Tamron 16-300mm F3.5-6.3 Di II PZD Macro;214=Tamron SP 150-600mm F5-6.3 Di USD;215=Tamron SP 15-30mm F2.8 Di USD;216=Tamron SP 45mm F1.8 Di USD;217=Tamron SP 35mm F1.8 Di USD;218=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F017);220=Tamron SP 150-600mm F5-6.3 Di USD G2;224=Tamron SP 90mm F2.8 Di Macro 1:1 USD (F004);255=Tamron Lens (255);255.1=Tamron SP AF 17-50mm F2.8 XR Di II LD Aspherical;255.2=Tamron AF 18-250mm F3.5-6.3 XR Di II LD;255.3=Tamron AF 55-200mm F4-5.6 Di II LD Macro;255.4=Tamron AF 70-300mm F4-5.6 Di LD Macro 1:2;255.5=Tamron SP AF 200-500mm F5.0-6.3 Di LD IF;255.6=Tamron SP AF 10-24mm F3.5-4.5 Di II LD Aspherical IF;255.7=Tamron SP AF 70-200mm F2.8 Di LD IF Macro;255.8=Tamron SP AF 28-75mm F2.8 XR Di LD Aspherical IF;255.9=Tamron AF 90-300mm F4.5-5.6 Telemacro;18688=Sigma MC-11 SA-E Mount Converter with not-supported Sigma lens;25501=Minolta AF 50mm F1.7;25511=Minolta AF 35-70mm F4 or Other Lens;25511.1=Sigma UC AF 28-70mm F3.5-4.5;25511.2=Sigma AF 28-70mm F2.8;25511.3=Sigma M-AF 70-200mm F2.8 EX Aspherical;25511.4=Quantaray M-AF 35-80mm F4-5.6;25511.5=Tokina 28-70mm F2.8-4.5 AF;25521=Minolta AF 28-85mm F3.5-4.5 or Other Lens;25521.1=Tokina 19-35mm F3.5-4.5;25521.2=Tokina 28-70mm F2.8 AT-X;25521.3=Tokina 80-400mm F4.5-5.6 AT-X AF II 840;25521.4=Tokina AF PRO 28-80mm F2.8 AT-X 280;25521.5=Tokina AT-X PRO [II] AF 28-70mm F2.6-2.8 270;25521.6=Tamron AF 19-35mm F3.5-4.5;25521.7=Angenieux AF 28-70mm F2.6;25521.8=Tokina AT-X 17 AF 17mm F3.5;25521.9=Tokina 20-35mm F3.5-4.5 II AF;25531=Minolta AF 28-135mm F4-4.5 or Other Lens;25531.1=Sigma ZOOM-alpha 35-135mm F3.5-4.5;25531.2=Sigma 28-105mm F2.8-4 Aspherical;25531.3=Sigma 28-105mm F4-5.6 UC;25531.4=Tokina AT-X 242 AF 24-200mm F3.5-5.6;25541=Minolta AF 35-105mm F3.5-4.5;25551=Minolta AF 70-210mm F4 Macro or Sigma Lens;25551.1=Sigma 70-210mm F4-5.6 APO;25551.2=Sigma M-AF 70-200mm F2.8 EX APO;25551.3=Sigma 75-200mm F2.8-3.5;25561=Minolta AF 135mm F2.8;25571=Minolta/Sony AF 28mm F2.8;25581=Minolta AF 24-50mm F4;25601=Minolta AF 100-200mm F4.5;25611=Minolta AF 75-300mm F4.5-5.6 or Sigma Lens;25611.1=Sigma 70-300mm F4-5.6 DL Macro;25611.2=Sigma 300mm F4 APO Macro;25611.3=Sigma AF 500mm F4.5 APO;25611.4=Sigma AF 170-500mm F5-6.3 APO Aspherical;25611.5=Tokina AT-X AF 300mm F4;25611.6=Tokina AT-X AF 400mm F5.6 SD;25611.7=Tokina AF 730 II 75-300mm F4.5-5.6;25611.8=Sigma 800mm F5.6 APO;25611.9=Sigma AF 400mm F5.6 APO Macro;25611.10=Sigma 1000mm F8 APO;25621=Minolta AF 50mm F1.4 [New];25631=Minolta AF 300mm F2.8 APO or Sigma Lens;25631.1=Sigma AF 50-500mm F4-6.3 EX DG APO;25631.2=Sigma AF 170-500mm F5-6.3 APO Aspherical;25631.3=Sigma AF 500mm F4.5 EX DG APO;25631.4=Sigma 400mm F5.6 APO;25641=Minolta AF 50mm F2.8 Macro or Sigma Lens;25641.1=Sigma 50mm F2.8 EX Macro;25651=Minolta AF 600mm F4 APO;25661=Minolta AF 24mm F2.8 or Sigma Lens;25661.1=Sigma 17-35mm F2.8-4 EX Aspherical;25721=Minolta/Sony AF 500mm F8 Reflex;25781=Minolta/Sony AF 16mm F2.8 Fisheye or Sigma Lens;25781.1=Sigma 8mm F4 EX [DG] Fisheye;25781.2=Sigma 14mm F3.5;25781.3=Sigma 15mm F2.8 Fisheye;25791=Minolta/Sony AF 20mm F2.8 or Tokina Lens;25791.1=Tokina AT-X Pro DX 11-16mm F2.8;25811=Minolta AF 100mm F2.8 Macro [New] or Sigma or Tamron Lens;25811.1=Sigma AF 90mm F2.8 Macro;25811.2=Sigma AF 105mm F2.8 EX [DG] Macro;25811.3=Sigma 180mm F5.6 Macro;25811.4=Sigma 180mm F3.5 EX DG Macro;25811.5=Tamron 90mm F2.8 Macro;25851=Beroflex 35-135mm F3.5-4.5;25858=Minolta AF 35-105mm F3.5-4.5 New or Tamron Lens;25858.1=Tamron 24-135mm F3.5-5.6;25881=Minolta AF 70-210mm F3.5-4.5;25891=Minolta AF 80-200mm F2.8 APO or Tokina Lens;25891.1=Tokina 80-200mm F2.8;25901=Minolta AF 200mm F2.8 G APO + Minolta AF 1.4x APO or Other Lens + 1.4x;25901.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 1.4x APO;25911=Minolta AF 35mm F1.4;25921=Minolta AF 85mm F1.4 G (D);25931=Minolta AF 200mm F2.8 APO;25941=Minolta AF 3x-1x F1.7-2.8 Macro;25961=Minolta AF 28mm F2;25971=Minolta AF 35mm F2 [New];25981=Minolta AF 100mm F2;26011=Minolta AF 200mm F2.8 G APO + Minolta AF 2x APO or Other Lens + 2x;26011.1=Minolta AF 600mm F4 HS-APO G + Minolta AF 2x APO;26041=Minolta AF 80-200mm F4.5-5.6;26051=Minolta AF 35-80mm F4-5.6;26061=Minolta AF 100-300mm F4.5-5.6;26071=Minolta AF 35-80mm F4-5.6;26081=Minolta AF 300mm F2.8 HS-APO G;26091=Minolta AF 600mm F4 HS-APO G;26121=Minolta AF 200mm F2.8 HS-APO G;26131=Minolta AF 50mm F1.7 New;26151=Minolta AF 28-105mm F3.5-4.5 xi;26161=Minolta AF 35-200mm F4.5-5.6 xi;26181=Minolta AF 28-80mm F4-5.6 xi;26191=Minolta AF 80-200mm F4.5-5.6 xi;26201=Minolta AF 28-70mm F2.8 G;26211=Minolta AF 100-300mm F4.5-5.6 xi;26241=Minolta AF 35-80mm F4-5.6 Power Zoom;26281=Minolta AF 80-200mm F2.8 HS-APO G;26291=Minolta AF 85mm F1.4 New;26311=Minolta AF 100-300mm F4.5-5.6 APO;26321=Minolta AF 24-50mm F4 New;26381=Minolta AF 50mm F2.8 Macro New;26391=Minolta AF 100mm F2.8 Macro;26411=Minolta/Sony AF 20mm F2.8 New;26421=Minolta AF 24mm F2.8 New;26441=Minolta AF 100-400mm F4.5-6.7 APO;26621=Minolta AF 50mm F1.4 New;26671=Minolta AF 35mm F2 New;26681=Minolta AF 28mm F2 New;26721=Minolta AF 24-105mm F3.5-4.5 (D);30464=Metabones Canon EF Speed Booster;45671=Tokina 70-210mm F4-5.6;45681=Tokina AF 35-200mm F4-5.6 Zoom SD;45701=Tamron AF 35-135mm F3.5-4.5;45711=Vivitar 70-210mm F4.5-5.6;45741=2x Teleconverter or Tamron or Tokina Lens;45741.1=Tamron SP AF 90mm F2.5;45741.2=Tokina RF 500mm F8.0 x2;45741.3=Tokina 300mm F2.8 x2;45751=1.4x Teleconverter;45851=Tamron SP AF 300mm F2.8 LD IF;45861=Tamron SP AF 35-105mm F2.8 LD Aspherical IF;45871=Tamron AF 70-210mm F2.8 SP LD;48128=Metabones Canon EF Speed Booster Ultra;61184=Canon EF Adapter;65280=Sigma 16mm F2.8 Filtermatic Fisheye;65535=E-Mount, T-Mount, Other Lens or no lens;65535.1=Arax MC 35mm F2.8 Tilt+Shift;65535.2=Arax MC 80mm F2.8 Tilt+Shift;65535.3=Zenitar MF 16mm F2.8 Fisheye M42;65535.4=Samyang 500mm Mirror F8.0;65535.5=Pentacon Auto 135mm F2.8;65535.6=Pentacon Auto 29mm F2.8;65535.7=Helios 44-2 58mm F2.0`,
  `1=Horizontal (normal);2=Rotate 180;6=Rotate 90 CW;8=Rotate 270 CW`,
  `0=Program;1=Aperture Priority;2=Shutter Priority;3=Manual;4=Auto;5=Program Shift A;6=Program Shift S;4115=Portrait;4131=Sports;4147=Sunset;4163=Night View/Portrait;4179=Landscape;4227=Macro`,
  `0=Auto;1=Daylight;2=Cloudy;3=Shade;4=Tungsten;5=Fluorescent;6=Flash;256=Kelvin;512=Manual`,
  `0=Not Indicated;1=Under Scale;119=Bottom of Scale;120=-2.0;121=-1.7;122=-1.5;123=-1.3;124=-1.0;125=-0.7;126=-0.5;127=-0.3;128=0;129=+0.3;130=+0.5;131=+0.7;132=+1.0;133=+1.3;134=+1.5;135=+1.7;136=+2.0;253=Top of Scale;254=Over Scale`,
]
