import type { Format } from '../../src/container/formats.ts'
import { avifSample, heicSample, heifSample } from './boxes.ts'
import { gifSample } from './gif.ts'
import { jpegSample } from './jpeg.ts'
import { m4vSample, mobileSample, movSample, mp4Sample } from './movie.ts'
import { apngSample, pngSample } from './png.ts'
import { tiffSample } from './tiff.ts'
import { webpSample } from './webp.ts'

/** A small file of each format, with as many kinds of metadata as it can hold. A new format is one line here. */
export const samples: Readonly<Record<Format, Uint8Array>> = {
  JPEG: jpegSample,
  PNG: pngSample,
  APNG: apngSample,
  WEBP: webpSample,
  GIF: gifSample,
  TIFF: tiffSample,
  HEIC: heicSample,
  HEIF: heifSample,
  AVIF: avifSample,
  MP4: mp4Sample,
  MOV: movSample,
  M4V: m4vSample,
  THREEGP: mobileSample,
}
