/** A file format: what it is called. */
interface FormatFacts {
  /** Media type. [IANA] */
  readonly mime: string
  /** What it is, for people. */
  readonly description: string
}

/** Every format that is told apart. A new one is one line here, beside its container. */
export const formats = {
  JPEG: { mime: 'image/jpeg', description: 'JPEG, Joint Photographic Experts Group [ITU-T T.81].' },
  PNG: { mime: 'image/png', description: 'Portable Network Graphics [W3C PNG].' },
  APNG: { mime: 'image/apng', description: 'Animated PNG [W3C PNG, third edition].' },
  GIF: { mime: 'image/gif', description: 'Graphics Interchange Format, still or animated [GIF89a].' },
  WEBP: { mime: 'image/webp', description: 'WebP, still or animated [RFC 9649].' },
  TIFF: { mime: 'image/tiff', description: 'Tagged Image File Format [TIFF 6.0].' },
  DNG: { mime: 'image/x-adobe-dng', description: 'Digital Negative: raw pictures of any camera [DNG 1.7].' },
  GPR: { mime: 'image/x-gopro-gpr', description: 'Raw pictures of GoPro: a DNG compressed by VC-5 [SMPTE ST 2073].' },
  CR2: { mime: 'image/x-canon-cr2', description: "Canon's raw pictures, second kind." },
  CR3: { mime: 'image/x-canon-cr3', description: "Canon's raw pictures, third kind: boxes [ISO 14496-12]." },
  CRW: { mime: 'image/x-canon-crw', description: "Canon's raw pictures, first kind [CIFF 1.0]." },
  NEF: { mime: 'image/x-nikon-nef', description: "Nikon's raw pictures." },
  NRW: { mime: 'image/x-nikon-nrw', description: "Raw pictures of Nikon's compact cameras." },
  ARW: { mime: 'image/x-sony-arw', description: "Sony's raw pictures." },
  SR2: { mime: 'image/x-sony-sr2', description: "Sony's raw pictures, of the DSC-R1." },
  ORF: { mime: 'image/x-olympus-orf', description: 'Raw pictures of Olympus and OM System.' },
  RW2: { mime: 'image/x-panasonic-rw2', description: "Panasonic's raw pictures." },
  RWL: { mime: 'image/x-leica-rwl', description: "Leica's raw pictures, built like Panasonic's." },
  PEF: { mime: 'image/x-pentax-pef', description: 'Raw pictures of Pentax and Ricoh.' },
  RAF: { mime: 'image/x-fujifilm-raf', description: "Fujifilm's raw pictures." },
  SRW: { mime: 'image/x-samsung-srw', description: "Samsung's raw pictures." },
  IIQ: { mime: 'image/x-phaseone-iiq', description: 'Raw pictures of Phase One.' },
  MRW: { mime: 'image/x-minolta-mrw', description: "Minolta's raw pictures." },
  X3F: { mime: 'image/x-sigma-x3f', description: "Sigma's raw pictures of sensors in three layers [X3F 2.3]." },
  _3FR: { mime: 'image/x-hasselblad-3fr', description: "Hasselblad's raw pictures, 3FR and FFF." },
  DCR: { mime: 'image/x-kodak-dcr', description: "Raw pictures of Kodak's professional cameras." },
  KDC: { mime: 'image/x-kodak-kdc', description: "Raw pictures of Kodak's other cameras." },
  ERF: { mime: 'image/x-epson-erf', description: "Epson's raw pictures." },
  MEF: { mime: 'image/x-mamiya-mef', description: "Mamiya's raw pictures." },
  MOS: { mime: 'image/x-raw', description: 'Raw pictures of Leaf backs.' },
  RAW: { mime: 'image/x-raw', description: 'Raw pictures of the Contax N Digital, by Kyocera.' },
  HEIC: { mime: 'image/heic', description: 'High Efficiency Image Coding: HEIF with HEVC [ISO 23008-12 annex B].' },
  HEIF: { mime: 'image/heif', description: 'High Efficiency Image File with another codec [ISO 23008-12].' },
  AVIF: { mime: 'image/avif', description: 'AV1 Image File Format [AVIF 1.1].' },
  PSD: { mime: 'image/vnd.adobe.photoshop', description: 'Photoshop document [Photoshop File Formats].' },
  PSB: { mime: 'image/vnd.adobe.photoshop', description: 'Large Photoshop document [Photoshop File Formats].' },
  JXL: { mime: 'image/jxl', description: 'JPEG XL, alone or in boxes [ISO 18181].' },
  JP2: { mime: 'image/jp2', description: 'JPEG 2000 [ITU-T T.800 annex I].' },
  JPX: { mime: 'image/jpx', description: 'JPEG 2000 with extensions [ITU-T T.801 annex M].' },
  JPM: { mime: 'image/jpm', description: 'JPEG 2000 pages of several layers [ITU-T T.805].' },
  JPH: { mime: 'image/jph', description: 'JPEG 2000 of high throughput [ITU-T T.814].' },
  J2C: { mime: 'image/j2c', description: 'JPEG 2000 codestream without a file around it [ITU-T T.800 annex A].' },
  JXR: { mime: 'image/jxr', description: 'JPEG XR [ITU-T T.832].' },
  BMP: { mime: 'image/bmp', description: 'Bitmap of Windows or OS/2 [MS-WMF 2.2.2].' },
  ICO: { mime: 'image/vnd.microsoft.icon', description: 'Windows icon, in one or more sizes [MS-RESEXT].' },
  CUR: { mime: 'image/x-win-bitmap', description: 'Windows cursor, in one or more sizes [MS-RESEXT].' },
  PBM: { mime: 'image/x-portable-bitmap', description: 'Portable bitmap of black and white [Netpbm].' },
  PGM: { mime: 'image/x-portable-graymap', description: 'Portable gray map [Netpbm].' },
  PPM: { mime: 'image/x-portable-pixmap', description: 'Portable pixmap of colours [Netpbm].' },
  PAM: { mime: 'image/x-portable-arbitrarymap', description: 'Portable arbitrary map, of any number of channels [Netpbm].' },
  PFM: { mime: 'image/x-pfm', description: 'Portable float map, of light beyond white [Debevec].' },
  EXR: { mime: 'image/x-exr', description: 'OpenEXR, for film and effects [OpenEXR].' },
  DDS: { mime: 'image/vnd.ms-dds', description: 'DirectDraw surface: a texture [DDS].' },
  TGA: { mime: 'image/x-tga', description: 'Truevision TGA, also called Targa [TGA 2.0].' },
  QOI: { mime: 'image/qoi', description: 'Quite OK Image format [QOI 1.0].' },
  BPG: { mime: 'image/bpg', description: 'Better Portable Graphics: a picture in HEVC [BPG].' },
  FLIF: { mime: 'image/flif', description: 'Free Lossless Image Format [FLIF].' },
  JNG: { mime: 'image/x-jng', description: 'JPEG Network Graphics: a JPEG with alpha [JNG 1.0].' },
  MNG: { mime: 'image/x-mng', description: 'Multiple-image Network Graphics, animated [MNG 1.0].' },
  SVG: { mime: 'image/svg+xml', description: 'Scalable Vector Graphics, compressed or not [SVG 2].' },
  EPS: { mime: 'application/postscript', description: 'Encapsulated PostScript [EPSF 3.0].' },
  PS: { mime: 'application/postscript', description: 'PostScript: pages as a program that draws them [PLRM].' },
  AI: { mime: 'application/vnd.adobe.illustrator', description: 'Illustrator document: PostScript, or PDF.' },
  XMP: { mime: 'application/rdf+xml', description: 'XMP in a file of its own, beside a picture [XMP part 1].' },
  MP4: { mime: 'video/mp4', description: 'MPEG-4 film [ISO 14496-14].' },
  MOV: { mime: 'video/quicktime', description: "Film of Apple's QuickTime [QTFF]." },
  M4V: { mime: 'video/x-m4v', description: "Apple's variety of MPEG-4 film." },
  M4A: { mime: 'audio/mp4', description: "Apple's variety of MPEG-4 for sound alone: music and audio books." },
  THREEGP: { mime: 'video/3gpp', description: 'Film of mobile phones [3GPP TS 26.244].' },
  MKV: { mime: 'video/x-matroska', description: 'Matroska film [RFC 9559].' },
  WEBM: { mime: 'video/webm', description: 'Film of the web: a part of Matroska [WebM Container Guidelines].' },
  AVI: { mime: 'video/x-msvideo', description: 'Film in RIFF chunks [AVI RIFF].' },
  MPEGTS: { mime: 'video/mp2t', description: 'Film in MPEG transport packets [ISO 13818-1].' },
  M2TS: { mime: 'video/mp2t', description: 'Film in MPEG transport packets with their times of arrival, of cameras and Blu-ray [BDAV].' },
  MPEGPS: { mime: 'video/mpeg', description: 'Film in MPEG packs, of discs and older cameras [ISO 11172-1, ISO 13818-1].' },
  MPEGVIDEO: { mime: 'video/mpeg', description: 'MPEG pictures alone, of the first or second kind [ISO 11172-2, ISO 13818-2].' },
  FLV: { mime: 'video/x-flv', description: 'Film of Flash [FLV 10.1].' },
  ASF: { mime: 'video/x-ms-asf', description: 'Film of Windows Media, WMV too [ASF].' },
  OGV: { mime: 'video/ogg', description: 'Film in Ogg pages, of Theora and others [RFC 3533].' },
  OGG: { mime: 'audio/ogg', description: 'Sound in Ogg pages, without pictures [RFC 5334].' },
} as const satisfies Record<string, FormatFacts>

/** The name of a format that is told. */
export type Format = keyof typeof formats

/** Whether files of a format play: films, and sound alone. */
export function isPlayed(format: Format): boolean {
  return /^(video|audio)\//.test(formats[format].mime)
}
