// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Samsung::Main': `record 4 int32u
0 MakerNoteVersion undef[8]
2 PreviewImageStart int32u
3 PreviewImageLength int32u
11 SamsungIFD >Samsung::IFD`,
  'Samsung::Type2': `ifd 0 -
1 MakerNoteVersion undef[4]
2 DeviceType int32u 4096=Compact Digital Camera;8192=High-end NX Camera;12288=HXM Video Camera;73728=Cell Phone;3145728=SMX Video Camera
3 SamsungModelID int32u 16781340=NX10;16781862=HMX-S15BP;16781875=HMX-Q10;16781876=HMX-H304;16782092=NX100;16782119=NX11;24121419=ES65, ES67 / VLUU ES65, ES67 / SL50;24121422=ES70, ES71 / VLUU ES70, ES71 / SL600;24121426=ES73 / VLUU ES73 / SL605;24121429=ES25, ES27 / VLUU ES25, ES27 / SL45;24122112=ES28 / VLUU ES28;24122115=ES74,ES75,ES78 / VLUU ES75,ES78;33558598=PL150 / VLUU PL150 / TL210 / PL151;33558600=PL100 / TL205 / VLUU PL100 / PL101;33559313=PL120,PL121 / VLUU PL120,PL121;33559317=PL170,PL171 / VLUUPL170,PL171;33559326=PL210, PL211 / VLUU PL210, PL211;40899351=PL20,PL21 / VLUU PL20,PL21;44040219=WP10 / VLUU WP10 / AQ100;50331648=Various Models (0x3000000);60817432=Various Models (0x3a00018);67112991=ST1000 / ST1100 / VLUU ST1000 / CL65;67112994=ST550 / VLUU ST550 / TL225;67112997=Various Models (0x4001025);67113022=VLUU ST5500, ST5500, CL80;67113025=VLUU ST5000, ST5000, TL240;67113027=ST70 / VLUU ST70 / ST71;67113738=Various Models (0x400130a);67113742=ST90,ST91 / VLUU ST90,ST91;67113747=VLUU ST95, ST95;77594645=VLUU ST60;77599579=ST30, ST65 / VLUU ST65 / ST67;83886080=Various Models (0x5000000);83890232=Various Models (0x5001038);83890234=WB650 / VLUU WB650 / WB660;83890236=WB600 / VLUU WB600 / WB610;83891006=WB150 / WB150F / WB152 / WB152F / WB151;94371855=WB5000 / HZ25W;94371870=WB5500 / VLUU WB5500 / HZ50W;100667446=EX1;117445404=VLUU SH100, SH100;655519746=SMX-C20N
17 OrientationInfo >Samsung::OrientationInfo
32 SmartAlbumColor int16u[2] 0 0=n/a
32 SmartAlbumColor int16u[2] 0=Red;1=Yellow;2=Green;3=Blue;4=Magenta;5=Black;6=White;7=Various|
33 PictureWizard >Samsung::PictureWizard
48 LocalLocationName string
49 LocationName string
53 PreviewIFD >Nikon::PreviewIFD
53 PreviewIFD >Nikon::PreviewIFD
64 RawDataByteOrder ? 0=Little-endian (Intel, II);1=Big-endian (Motorola, MM)
65 WhiteBalanceSetup int32u 0=Auto;1=Manual
67 CameraTemperature rational64s
80 RawDataCFAPattern ? 0=Unchanged;1=Swap;65535=Roll
256 FaceDetect int16u 0=Off;1=On
288 FaceRecognition int32u 0=Off;1=On
291 FaceName string
40961 FirmwareName string
40962 SerialNumber string
40963 LensType int16u[n] 0=Built-in or Manual Lens;1=Samsung NX 30mm F2 Pancake;2=Samsung NX 18-55mm F3.5-5.6 OIS;3=Samsung NX 50-200mm F4-5.6 ED OIS;4=Samsung NX 20-50mm F3.5-5.6 ED;5=Samsung NX 20mm F2.8 Pancake;6=Samsung NX 18-200mm F3.5-6.3 ED OIS;7=Samsung NX 60mm F2.8 Macro ED OIS SSA;8=Samsung NX 16mm F2.4 Pancake;9=Samsung NX 85mm F1.4 ED SSA;10=Samsung NX 45mm F1.8;11=Samsung NX 45mm F1.8 2D/3D;12=Samsung NX 12-24mm F4-5.6 ED;13=Samsung NX 16-50mm F2-2.8 S ED OIS;14=Samsung NX 10mm F3.5 Fisheye;15=Samsung NX 16-50mm F3.5-5.6 Power Zoom ED OIS;20=Samsung NX 50-150mm F2.8 S ED OIS;21=Samsung NX 300mm F2.8 ED OIS|
40964 LensFirmware string
40965 InternalLensSerialNumber string
40976 SensorAreas int32u[8]
40977 ColorSpace int16u 0=sRGB;1=Adobe RGB
40978 SmartRange int16u 0=Off;1=On
40979 ExposureCompensation rational64s
40980 ISO int32u
40984 ExposureTime rational64u
40985 FNumber rational64u
40986 FocalLengthIn35mmFormat int32u
40992 EncryptionKey int32u[11]
40993 WB_RGGBLevelsUncorrected int32u[4]
40994 WB_RGGBLevelsAuto int32u[4]
40995 WB_RGGBLevelsIlluminator1 int32u[4]
40996 WB_RGGBLevelsIlluminator2 int32u[4]
40997 HighlightLinearityLimit int32u
41000 WB_RGGBLevelsBlack int32s[4]
41008 ColorMatrix int32s[9]
41009 ColorMatrixSRGB int32s[9]
41010 ColorMatrixAdobeRGB int32s[9]
41011 CbCrMatrixDefault int32s[4]
41012 CbCrMatrix int32s[4]
41013 CbCrGainDefault int32u[2]
41014 CbCrGain int32u[2]
41024 ToneCurveSRGBDefault int32u[23]
41025 ToneCurveAdobeRGBDefault int32u[23]
41026 ToneCurveSRGB int32u[23]
41027 ToneCurveAdobeRGB int32u[23]
41032 RawData? int32s[12]
41040 Distortion? int32s[8]
41041 ChromaticAberration? int16u[22]
41042 Vignetting? int16u[15]
41043 VignettingCorrection? int16u[15]
41044 VignettingSetting? int16u[15]`,
  'Samsung::MP4': `record 1 int8u
0 Make string[24]
24 Model string[16]
46 ExposureTime int32u
50 FNumber rational64u
58 ExposureCompensation rational64s
106 ISO int32u
125 Software string[32]
244 Thumbnail >Samsung::Thumbnail`,
  'Samsung::IFD': `ifd 0 -
[no tags ?`,
  'Samsung::OrientationInfo': `record 8 rational64s
0 YawAngle? rational64s
1 PitchAngle rational64s
2 RollAngle rational64s`,
  'Samsung::PictureWizard': `record 2 int16u
0 PictureWizardMode int16u 0=Standard;1=Vivid;2=Portrait;3=Landscape;4=Forest;5=Retro;6=Cool;7=Calm;8=Classic;9=Custom1;10=Custom2;11=Custom3;255=n/a
1 PictureWizardColor int16u
2 PictureWizardSaturation int16u
3 PictureWizardSharpness int16u
4 PictureWizardContrast int16u`,
  'Nikon::PreviewIFD': `ifd 0 -
254 SubfileType ? 0=Full-resolution image;1=Reduced-resolution image;2=Single page of multi-page image;3=Single page of multi-page reduced-resolution image;4=Transparency mask;5=Transparency mask of reduced-resolution image;6=Transparency mask of multi-page image;7=Transparency mask of reduced-resolution multi-page image;8=Depth map;9=Depth map of reduced-resolution image;16=Enhanced image data;65537=Alternate reduced-resolution image;65540=Semantic Mask;4294967295=invalid;Bit0=Reduced resolution;Bit1=Single page;Bit2=Transparency mask;Bit3=TIFF/IT final page;Bit4=TIFF-FX mixed raster content
259 Compression ? 1=Uncompressed;2=CCITT 1D;3=T4/Group 3 Fax;4=T6/Group 4 Fax;5=LZW;6=JPEG (old-style);7=JPEG;8=Adobe Deflate;9=JBIG B&W or VC-5;10=JBIG Color;99=JPEG;262=Kodak 262;32766=NeXt or Sony ARW Compressed 2;32767=Sony ARW Compressed;32769=Packed RAW;32770=Samsung SRW Compressed;32771=CCIRLEW;32772=Samsung SRW Compressed 2;32773=PackBits;32809=Thunderscan;32867=Kodak KDC Compressed;32895=IT8CTPAD;32896=IT8LW;32897=IT8MP;32898=IT8BL;32908=PixarFilm;32909=PixarLog;32946=Deflate;32947=DCS;33003=Aperio JPEG 2000 YCbCr;33005=Aperio JPEG 2000 RGB;34661=JBIG;34676=SGILog;34677=SGILog24;34712=JPEG 2000;34713=Nikon NEF Compressed;34715=JBIG2 TIFF FX;34718=Microsoft Document Imaging (MDI) Binary Level Codec;34719=Microsoft Document Imaging (MDI) Progressive Transform Codec;34720=Microsoft Document Imaging (MDI) Vector;34887=ESRI Lerc;34892=Lossy JPEG;34925=LZMA2;34926=Zstd (old);34927=WebP (old);34933=PNG;34934=JPEG XR;50000=Zstd;50001=WebP;50002=JPEG XL (old);52546=JPEG XL;65000=Kodak DCR Compressed;65535=Pentax PEF Compressed
282 XResolution ?
283 YResolution ?
296 ResolutionUnit ? 1=None;2=inches;3=cm
513 PreviewImageStart int32u
514 PreviewImageLength int32u
531 YCbCrPositioning ? 1=Centered;2=Co-sited`,
  'Samsung::Thumbnail': `record 4 int32u
1 ThumbnailWidth int32u
2 ThumbnailHeight int32u
3 ThumbnailLength int32u
4 ThumbnailOffset int32u`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
