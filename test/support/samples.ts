import type { Format } from '../../src/container/formats.ts'
import { asfSample } from './asf.ts'
import { aviSample } from './avi.ts'
import { bmpSample, curSample, icoSample } from './bitmaps.ts'
import { avifSample, heicSample, heifSample } from './boxes.ts'
import { aiSample, epsSample, jngSample, mngSample, psSample, svgSample, xmpSample } from './documents.ts'
import { flvSample } from './flv.ts'
import { gifSample } from './gif.ts'
import { j2cSample, jp2Sample, jphSample, jpmSample, jpxSample } from './jp2.ts'
import { exvSample, jpegSample } from './jpeg.ts'
import { jxlSample } from './jxl.ts'
import { mkvSample, webmSample } from './matroska.ts'
import { m4aSample, m4vSample, mobileSample, movSample, mp4Sample } from './movie.ts'
import { oggSample, oggSoundSample } from './ogg.ts'
import { apngSample, pngSample } from './png.ts'
import {
  bpgSample,
  ddsSample,
  exrSample,
  flifSample,
  hdrSample,
  jxrSample,
  pamSample,
  pbmSample,
  pcxSample,
  pfmSample,
  pgmSample,
  ppmSample,
  psbSample,
  psdSample,
  qoiSample,
  tgaSample,
  xcfSample,
} from './stills.ts'
import { rawSamples } from './raw.ts'
import { tiffSample } from './tiff.ts'
import { tiffRawSamples } from './tiff-raw.ts'
import { m2tsSample, mpegPsSample, mpegTsSample, mpegVideoSample } from './transport.ts'
import { webpSample } from './webp.ts'

/** A small file of each format, with as many kinds of metadata as it can hold. A new format is one line here. */
export const samples: Readonly<Record<Format, Uint8Array>> = {
  JPEG: jpegSample,
  PNG: pngSample,
  APNG: apngSample,
  WEBP: webpSample,
  GIF: gifSample,
  TIFF: tiffSample,
  ...tiffRawSamples,
  ...rawSamples,
  HEIC: heicSample,
  HEIF: heifSample,
  AVIF: avifSample,
  PSD: psdSample,
  PSB: psbSample,
  JXL: jxlSample,
  JP2: jp2Sample,
  JPX: jpxSample,
  JPM: jpmSample,
  JPH: jphSample,
  J2C: j2cSample,
  JXR: jxrSample,
  BMP: bmpSample,
  ICO: icoSample,
  CUR: curSample,
  PBM: pbmSample,
  PGM: pgmSample,
  PPM: ppmSample,
  PAM: pamSample,
  PFM: pfmSample,
  EXR: exrSample,
  DDS: ddsSample,
  TGA: tgaSample,
  QOI: qoiSample,
  BPG: bpgSample,
  FLIF: flifSample,
  JNG: jngSample,
  MNG: mngSample,
  SVG: svgSample,
  EPS: epsSample,
  PS: psSample,
  AI: aiSample,
  XMP: xmpSample,
  EXV: exvSample,
  HDR: hdrSample,
  PCX: pcxSample,
  XCF: xcfSample,
  MP4: mp4Sample,
  MOV: movSample,
  M4V: m4vSample,
  M4A: m4aSample,
  THREEGP: mobileSample,
  MKV: mkvSample,
  WEBM: webmSample,
  AVI: aviSample,
  MPEGTS: mpegTsSample,
  M2TS: m2tsSample,
  MPEGPS: mpegPsSample,
  MPEGVIDEO: mpegVideoSample,
  FLV: flvSample,
  ASF: asfSample,
  OGV: oggSample,
  OGG: oggSoundSample,
}
