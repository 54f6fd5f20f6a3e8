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
  return formatNames.get(format) ?? format.toLowerCase()
}

/** What libvips calls the meaning of the bands: "srgb", "b-w", "cmyk". */
export function colorspaceName({ colorModel, bitDepth }: Header): string {
  const deep = (bitDepth ?? 8) > 8
  if (colorModel === 'GRAY') return deep ? 'grey16' : 'b-w'
  if (colorModel === 'CMYK' || colorModel === 'YCCK') return 'cmyk'
  if (colorModel === 'LAB') return 'lab'
  return deep ? 'rgb16' : 'srgb'
}

/** How many numbers a pixel has once libvips has decoded it: palettes are looked up, luma and chroma turned to colours. */
export function bandCount({ colorModel, channels, hasAlpha }: Header): number {
  const colours = colorModel === 'GRAY' ? 1 : colorModel === 'CMYK' || colorModel === 'YCCK' ? 4 : 3
  return colorModel === 'INDEXED' || !channels ? colours + (hasAlpha ? 1 : 0) : channels
}

/** What libvips calls the type of those numbers. */
export function sampleFormat({ bitDepth }: Header): string {
  if ((bitDepth ?? 8) <= 8) return 'uchar'
  return (bitDepth ?? 8) <= 16 ? 'ushort' : 'float'
}
