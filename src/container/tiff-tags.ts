import type { ColorModel } from './container.ts'

/** The tags that tell what a picture is. [TIFF6 8] */
export const COMPRESSION = 0x0103
export const MAKE = 0x010f
export const MODEL = 0x0110
export const NEW_SUBFILE_TYPE = 0x00fe
export const SUBFILE_TYPE = 0x00ff
export const WIDTH = 0x0100
export const LENGTH = 0x0101
export const BITS_PER_SAMPLE = 0x0102
export const PHOTOMETRIC = 0x0106
export const SAMPLES_PER_PIXEL = 0x0115
export const X_RESOLUTION = 0x011a
export const Y_RESOLUTION = 0x011b
export const RESOLUTION_UNIT = 0x0128
export const SUB_IFDS = 0x014a
export const INK_SET = 0x014c
export const EXTRA_SAMPLES = 0x0152

/** Where the camera's own account of the picture is. [EXIF3.0 4.6.3] */
export const EXIF_IFD = 0x8769
export const EXIF_WIDTH = 0xa002
export const EXIF_HEIGHT = 0xa003

/** What Panasonic's raw pictures have in place of width and length: the sensor, and the edges of the picture on it. */
export const Sensor = { WIDTH: 2, HEIGHT: 3, TOP: 4, LEFT: 5, BOTTOM: 6, RIGHT: 7, BITS: 10 } as const

/** Where a JPEG is: named by two tags, or the only strip. [TIFF6 8, 22] */
export const Jpeg = { OFFSET: 0x0201, LENGTH: 0x0202, STRIP: 0x0111, STRIP_LENGTH: 0x0117 } as const

/** The tags by which a JPEG is named. */
export const places: ReadonlySet<number> = new Set(Object.values(Jpeg))

/** The tags whose values tell what a picture is. */
export const facts: ReadonlySet<number> = new Set([
  ...Object.values(Sensor),
  COMPRESSION,
  MAKE,
  MODEL,
  EXIF_IFD,
  EXIF_WIDTH,
  EXIF_HEIGHT,
  NEW_SUBFILE_TYPE,
  SUBFILE_TYPE,
  WIDTH,
  LENGTH,
  BITS_PER_SAMPLE,
  PHOTOMETRIC,
  SAMPLES_PER_PIXEL,
  X_RESOLUTION,
  Y_RESOLUTION,
  RESOLUTION_UNIT,
  SUB_IFDS,
  INK_SET,
  EXTRA_SAMPLES,
])

/** Photometric interpretations, as far as their colours have a name. [TIFF6 8, 16, 20–23] */
export const colorModels: ReadonlyMap<number, ColorModel> = new Map([
  [0, 'GRAY'],
  [1, 'GRAY'],
  [2, 'RGB'],
  [3, 'INDEXED'],
  [4, 'GRAY'],
  [5, 'CMYK'],
  [6, 'YCBCR'],
  [8, 'LAB'],
  [9, 'LAB'],
  [10, 'LAB'],
  [32844, 'GRAY'],
])
