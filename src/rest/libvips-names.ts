import type { Header } from '../container/container.ts'
import type { Format } from '../container/formats.ts'

/** What libvips calls formats, where that is not our name in lower case, and films what FFmpeg calls their containers. */
const formatNames: ReadonlyMap<string, string> = new Map([
  ['APNG', 'png'],
  ['HEIF', 'heic'],
  ['MP4', 'mov,mp4,m4a,3gp,3g2,mj2'],
  ['MOV', 'mov,mp4,m4a,3gp,3g2,mj2'],
  ['M4V', 'mov,mp4,m4a,3gp,3g2,mj2'],
  ['M4A', 'mov,mp4,m4a,3gp,3g2,mj2'],
  ['THREEGP', 'mov,mp4,m4a,3gp,3g2,mj2'],
  ['MKV', 'matroska,webm'],
  ['WEBM', 'matroska,webm'],
  ['M2TS', 'mpegts'],
  ['MPEGPS', 'mpeg'],
  ['OGV', 'ogg'],
])

/** What libvips or FFmpeg call a format. */
export function formatName(format: Format): string {
  return formatNames.get(format) ?? lowerCase(format)
}

/** Our name of a format in lower case, without what lets it begin with a digit. */
export function lowerCase(format: Format): string {
  return format.toLowerCase().replace('_', '')
}

/** How the samples of a file are to be read, as TIFF counts. [TIFF6 19] */
export type SampleKind = 'UNSIGNED' | 'SIGNED' | 'FLOAT'

/** What a file states about its pixels, of which format it is, and what its samples are. */
export interface Loaded extends Pick<Header, 'bitDepth' | 'colorModel' | 'channels' | 'hasAlpha'> {
  readonly format: Format
  readonly samples: SampleKind
}

/** What libvips calls the meaning of the bands: "srgb", "b-w", "cmyk". */
export function colorspaceName(loaded: Loaded): string {
  const { bitDepth, colorModel, samples } = loaded
  const deep = (bitDepth ?? 8) > 8 && (bitDepth ?? 8) <= 16
  if (isGray(loaded)) return deep ? 'grey16' : 'b-w'
  if (colorModel === 'CMYK' || colorModel === 'YCCK') return 'cmyk'
  if (colorModel === 'LAB') return 'lab'
  if (samples === 'FLOAT') return 'scrgb'
  return deep && samples === 'UNSIGNED' ? 'rgb16' : 'srgb'
}

/** How many numbers a pixel has once libvips has decoded it: palettes are looked up, luma and chroma turned to colours. */
export function bandCount(loaded: Loaded): number {
  const { colorModel, channels } = loaded
  const colours = isGray(loaded) ? 1 : colorModel === 'CMYK' || colorModel === 'YCCK' ? 4 : 3
  const isCounted = channels && colorModel !== 'INDEXED' && !isRgb.has(loaded.format)
  return isCounted ? channels : colours + (isTransparent(loaded) ? 1 : 0)
}

/** Whether libvips has a band for transparency: drawings have one always. */
export function isTransparent({ format, hasAlpha }: Pick<Loaded, 'format' | 'hasAlpha'>): boolean {
  return format === 'SVG' || (hasAlpha ?? false)
}

/** Formats that libvips turns to red, green and blue, whatever they are. */
const isRgb: ReadonlySet<Format> = new Set(['HEIC', 'HEIF', 'AVIF', 'SVG'])

function isGray({ format, colorModel }: Loaded): boolean {
  return colorModel === 'GRAY' && !isRgb.has(format)
}

/** By their size: of 8, of 16, and of more bits. */
const types: Readonly<Record<SampleKind, readonly [string, string, string]>> = {
  UNSIGNED: ['uchar', 'ushort', 'uint'],
  SIGNED: ['char', 'short', 'int'],
  FLOAT: ['float', 'float', 'float'],
}

/** What libvips calls the type of those numbers. */
export function sampleFormat({ bitDepth, samples }: Loaded): string {
  const bits = bitDepth ?? 8
  return types[samples][bits <= 8 ? 0 : bits <= 16 ? 1 : 2]
}
