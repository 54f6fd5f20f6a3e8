import { aac } from './aac.ts'
import { videoCodecs } from './codec-names.ts'
import { maskedLayout } from './layouts.ts'

/**
 * Codecs by what AVI, ASF and Matroska's Windows tracks state them with. The values are those of Microsoft's multimedia
 * registrations [RFC 2361] and the four characters that encoders write; the names were taken from the output of `ffprobe`.
 */

function byTag(codecs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(codecs).flatMap(([codec, tags]) => fours(tags).map((tag) => [tag, codec] as const)))
}

/** Four characters each, of which the last may be spaces, with one more between them. */
const fours = (tags: string) => Array.from({ length: (tags.length + 1) / 5 }, (_, i) => tags.slice(i * 5, i * 5 + 4))

const video = byTag({
  '012v': '012V A12V',
  '8bps': '8BPS',
  aasc: 'AAS4 AASC',
  agm: 'AGM0 AGM1 AGM2 AGM3 AGM4 AGM5 AGM6 AGM7',
  aic: 'ICOD',
  amv: 'AMVF',
  arbc: 'ARBC',
  asv1: 'ASV1',
  asv2: 'ASV2',
  aura: 'AURA',
  aura2: 'AUR2',
  av1: 'AV01',
  avrp: 'AVRP SUDS',
  avs2: 'AVS2',
  avui: 'AVUI',
  ayuv: 'AYUV',
  cavs: 'CAVS',
  cdtoons: 'QKBK',
  cfhd: 'CFHD',
  cinepak: 'CVID',
  clearvideo: 'UCOD',
  cljr: 'CLJR',
  cllc: 'CLLC',
  cscd: 'CSCD',
  cyuv: 'CYUV',
  dirac: 'DRAC',
  dnxhd: 'AVDN AVDH',
  dpx: 'DPX ',
  dvvideo:
    'DVSD DVHD DVH1 DVSL DV25 DV50 CDVC CDVH DVC  DVCS DVIS PDVC SL25 SLDV AVD1 AVDV CDV5 DV5N DV5P DVCP DVH2 DVH3 DVH4 DVH5 DVH6 DVHP DVHQ DVL  DVLP DVPP',
  dxtory: 'XTOR',
  dxv: 'DXD3 DXDI',
  escape130: 'E130',
  exr: 'EXR ',
  ffv1: 'FFV1',
  ffvhuff: 'FFVH',
  fic: 'FICV',
  flashsv: 'FSV1',
  flic: 'AFLC FLIC',
  flv1: 'FLV1 S263',
  fmvc: 'FMVC',
  fraps: 'FPS1',
  frwu: 'FRWU',
  g2m: 'G2M2 G2M3 G2M4 G2M5',
  gif: 'GIF ',
  h261: 'H261 M261',
  h263: 'H263 X263 T263 L263 VX1K ZYGO M263 LSVM U263 VSM4',
  h263i: 'I263 VIV1',
  h264: 'H264 X264 AVC1 DAVC SMV2 VSSH Q264 V264 GAVC UMSV TSHD INMC AVIN AI12 AI13 AI15 AI16 AI1P AI1Q AI52 AI53 AI55 AI56 AI5P AI5Q AIVX AVC2 AVC3 AVC4 AVLG DVA1 DVAV RV64 XALG',
  hap: 'HAP1 HAP5 HAPA HAPM HAPY',
  hevc: 'HEVC H265 HVC1 X265 HM10 DVHE HEV1',
  hq_hqa: 'CUVC',
  hqx: 'CHQX',
  huffyuv: 'HFYU',
  hymt: 'HYMT',
  imm4: 'IMM4',
  imm5: 'IMM5',
  indeo2: 'RT21',
  indeo3: 'IV31 IV32',
  indeo4: 'IV41',
  indeo5: 'IV50',
  jpeg2000: 'MJ2C MJP2 LJ2C LJ2K IPJ2 AVJ2',
  jpegls: 'MJLS',
  kgv1: 'KGV1',
  kmvc: 'KMVC',
  lagarith: 'LAGS',
  lscr: 'LSCR',
  magicyuv: 'MAGY M8RG M8RA M8G0 M8Y0 M8Y2 M8Y4 M8YA M0RG M0RA M0Y2 M0G0 M0R0 M0Y0 M0Y4 M2RA M2RG',
  mimic: 'LM20',
  mjpeg: 'MJPG LJPG JPEG DMB1 MJPA JPGL MJLA AVRN AVDJ ADJV CJPG SLMJ QIVG DMB2 ACDV AVI1 AVI2 IJLV IJPG JR24 MMJP MSC2 MTSJ MVJP ZJPG',
  mjpegb: 'MJPB',
  mpeg1video: 'MPG1 PIM1 MP1V BW10 XMPG M1V  M1V1',
  mpeg2video:
    'MPG2 M2V1 MMES HDV2 EM2V M701 M702 M703 M704 M705 XDV1 XDV2 XDV3 XDV4 XDV5 DVR  SLIF LMP2 MP2V AVMP MPEG PIM2 VCR2 HDV1 HDV3 HDV4 HDV5 HDV6 HDV7 HDV8 HDV9 HDVA MPGV MX3N MX3P MX4N MX4P MX5N MX5P XD51 XD54 XD55 XD59 XD5A XD5B XD5C XD5D XD5E XD5F XDH2 XDHD XDV6 XDV7 XDV8 XDV9 XDVA XDVB XDVC XDVD XDVE XDVF',
  mpeg4:
    'FMP4 DIVX DX50 XVID MP4S M4S2 XVIX DXGM RMP4 WV1F 3IV2 3IVX BLZ0 HDX4 DM4V ZMP4 DYM1 DYM4 EM4A M4T3 DMK2 DIGI EPHV M4CC SN40 VSPX ULDX GEOV SIPP SM4V DREX QMP4 PLV1 GLV4 GMP4 MNM4 GTM4 SEDG TEST UMP4 DCOD DIV1 FFDS FVFW G264 GEOX MVXM PM4V SMP4 VIDM WAWV MP4V',
  msa1: 'MSA1',
  mscc: 'MSCC',
  msmpeg4v1: 'MPG4 MP41',
  msmpeg4v2: 'MP42 DIV2',
  msmpeg4v3: 'MP43 DIV3 DIV4 DIV5 DIV6 MPG3 AP41 COL1 COL0 DVX3 3IVD',
  msrle: 'MRLE WRLE',
  mss1: 'MSS1',
  mss2: 'MSS2',
  msvideo1: 'MSVC CRAM WHAM',
  mszh: 'MSZH',
  mts2: 'MTS2',
  mv30: 'MV30',
  mvdv: 'MVDV',
  mvha: 'MVHA',
  mwsc: 'MWSC',
  notchlc: 'NCLC NLC1',
  pixlet: 'PXLT',
  png: 'MPNG PNG1 MNG  PNG ',
  prores: 'APCN APCH APCS APCO AP4H AP4X',
  prosumer: 'BT20',
  qdraw: 'QDRW',
  qpeg: 'Q1.0 Q1.1 QPEG',
  qtrle: 'RLE ',
  r10k: 'R10G R10K',
  r210: 'R210',
  rasc: 'RASC',
  rawvideo:
    'YUY2 YUYV YUNV V422 YUVS UYVY UYNV UYNY HDYC VYUY YV12 YV16 YV24 I420 IYUV Y422 Y42B Y800 Y8   GREY NV12 NV21 P422 YVU9 YUV9 BI24 RGB2 24BG 2VU1 2VUY ABGR AV1X AV32 AVUP B565 BGGR BGRA DVOO I09B I09L I0AB I0AL I0CB I0CL I0FB I0FL I29B I29L I2AB I2AL I2CB I2CL I40A I410 I411 I422 I42A I440 I444 I49B I49L I4AB I4AL I4CB I4CL I4FB I4FL J420 J422 J440 J444 L555 L565 NO16 R411 R420 RGBA RV15 RV16 RV24 RV32 VDTZ WRAW Y411 Y41B YUVA YVYU AUV2 B16G B48R B64A BXBG BXRG BXYV UYV1 YUV2',
  rpza: 'RPZA AZPR',
  rscc: 'ISCC RSCC',
  rv10: 'RV10 RV13',
  rv20: 'RV20',
  rv30: 'RV30',
  rv40: 'RV40',
  scpr: 'SCPR',
  screenpresso: 'SPV1',
  sgi: 'SGI ',
  sgirle: 'RLE1',
  sheervideo: 'SHR0 SHR1 SHR2 SHR3 SHR4 SHR5 SHR6 SHR7',
  smc: 'SMC ',
  snow: 'SNOW',
  sp5x: 'SP54',
  speedhq: 'SHQ0 SHQ1 SHQ2 SHQ3 SHQ4 SHQ5 SHQ7 SHQ9',
  srgc: 'SRGC',
  svq1: 'SVQ1 SVQI',
  svq3: 'SVQ3',
  targa: 'TGA ',
  targa_y216: 'Y216',
  tdsc: 'TDSC',
  theora: 'THEO',
  tiff: 'TIFF',
  truemotion1: 'DUCK PVEZ',
  truemotion2: 'TM20',
  truemotion2rt: 'TR20',
  tscc: 'TSCC',
  tscc2: 'TSC2',
  ulti: 'ULTI',
  utvideo: 'ULRA ULRG ULY0 ULY2 ULY4 ULH0 ULH2 ULH4 UQY0 UQY2 UQRA UQRG UMY2 UMH2 UMY4 UMH4 UMRG UMRA',
  v210: 'V210 C210 BXY2',
  v308: 'V308',
  v408: 'V408',
  v410: 'V410',
  vble: 'VBLE',
  vc1: 'WVC1 WMVA',
  vc1image: 'WVP2',
  vcr1: 'VCR1',
  vixl: 'VIXL',
  vmnc: 'VMNC',
  vp3: 'VP30 VP31',
  vp4: 'VP40',
  vp5: 'VP50',
  vp6: 'VP60 VP61 VP62',
  vp6a: 'VP6A',
  vp6f: 'VP6F FLV4',
  vp7: 'VP70 VP71',
  vp8: 'VP80 VP08',
  vp9: 'VP90 VP09',
  wcmv: 'WCMV',
  wmv1: 'WMV1',
  wmv2: 'WMV2 GXVE',
  wmv3: 'WMV3',
  wmv3image: 'WMVP',
  wnv1: 'WNV1 YUV8',
  xan_wc4: 'XXAN',
  y41p: 'Y41P',
  ylc: 'YLC0',
  yuv4: 'YUV4',
  zerocodec: 'ZECO',
  zlib: 'ZLIB',
  zmbv: 'ZMBV',
})

const RAW = new Set(['\0\0\0\0', '\x03\0\0\0', 'DIB ', 'RGB ', 'RAW '])

/** FFmpeg's name of pictures, by the four characters of their bitmap header; capitals and small letters mean the same. Some writers take QuickTime's. */
export function riffVideo(tag: string): string | null {
  if (RAW.has(tag.toUpperCase())) return 'rawvideo'
  if (tag === '\x01\0\0\0' || tag === '\x02\0\0\0') return 'msrle'
  return video.get(tag.toUpperCase()) ?? videoCodecs.get(tag) ?? null
}

const audio: ReadonlyMap<number, string> = new Map([
  [0x0002, 'adpcm_ms'],
  [0x0006, 'pcm_alaw'],
  [0x0007, 'pcm_mulaw'],
  [0x000a, 'wmavoice'],
  [0x0011, 'adpcm_ima_wav'],
  [0x0020, 'adpcm_yamaha'],
  [0x0022, 'truespeech'],
  [0x0031, 'gsm_ms'],
  [0x0038, 'amr_nb'],
  [0x0042, 'g723_1'],
  [0x0045, 'adpcm_g726'],
  [0x0050, 'mp2'],
  [0x0055, 'mp3'],
  [0x0057, 'amr_nb'],
  [0x0058, 'amr_wb'],
  [0x0061, 'adpcm_ima_dk4'],
  [0x0062, 'adpcm_ima_dk3'],
  [0x0069, 'adpcm_ima_wav'],
  [0x00ff, 'aac'],
  [0x0130, 'sipr'],
  [0x0160, 'wmav1'],
  [0x0161, 'wmav2'],
  [0x0162, 'wmapro'],
  [0x0163, 'wmalossless'],
  [0x0200, 'adpcm_ct'],
  [0x0270, 'atrac3'],
  [0x028f, 'adpcm_g722'],
  [0x0402, 'imc'],
  [0x0401, 'imc'],
  [0x1600, 'aac'],
  [0x1602, 'aac_latm'],
  [0x1610, 'aac'],
  [0x2000, 'ac3'],
  [0x2001, 'dts'],
  [0x2048, 'sonic'],
  [0x4143, 'aac'],
  [0x5346, 'adpcm_swf'],
  [0x566f, 'vorbis'],
  [0x6771, 'vorbis'],
  [0x674f, 'vorbis'],
  [0x6750, 'vorbis'],
  [0x706d, 'aac'],
  [0x704f, 'opus'],
  [0xa106, 'aac'],
  [0xa109, 'speex'],
  [0xf1ac, 'flac'],
])

const PCM = 1
const FLOAT = 3
const EXTENSIBLE = 0xfffe

/** What a wave format says of sound. [RFC 2361, WAVEFORMATEX] */
export interface WaveFormat {
  readonly codec: string | null
  readonly channels: number | null
  readonly sampleRate: number | null
  /** Bits per second. */
  readonly bitrate: number | null
  /** Where the loudspeakers stand, where that is stated. */
  readonly layout?: string
  readonly profile?: string
}

/** Bytes of a wave format before what a decoder needs. [WAVEFORMATEX] */
const SIZE = 18

/** Reads a wave format; of the extensible kind, its first two bytes of sub-format are what others begin with. */
export function waveFormat(bytes: Uint8Array): WaveFormat | null {
  if (bytes.length < 14) return null
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const stated = numbers.getUint16(0, true)
  const tag = stated === EXTENSIBLE && bytes.length >= 26 ? numbers.getUint16(24, true) : stated
  const bits = bytes.length >= 16 ? numbers.getUint16(14, true) : 8
  const layout = stated === EXTENSIBLE && bytes.length >= 24 ? maskedLayout(numbers.getUint32(20, true)) : null
  const codec = waveCodec(tag, bits)
  const profile = codec === 'aac' && bytes.length >= SIZE + 2 ? aac(bytes.subarray(SIZE)).profile : ''
  return {
    codec,
    channels: numbers.getUint16(2, true) || null,
    sampleRate: numbers.getUint32(4, true) || null,
    bitrate: numbers.getUint32(8, true) * 8 || null,
    ...(layout && { layout }),
    ...(profile && { profile }),
  }
}

/** FFmpeg's name of sound by the number that a wave format states. */
export function waveCodec(tag: number, bits: number): string | null {
  if (tag === PCM) return bits <= 8 ? 'pcm_u8' : `pcm_s${Math.ceil(bits / 8) * 8}le`
  return tag === FLOAT ? `pcm_f${bits === 64 ? 64 : 32}le` : (audio.get(tag) ?? null)
}
