import type { ExifTag } from '../block/exif-tag.ts'
import type { Header } from '../container/container.ts'
import type { Image } from '../image.ts'
import { pixelsOf } from '../pixels/pixels.ts'
import { hex } from '../pixels/colors.ts'
import { exifEntries, frameCount, namedTexts, pictureFormat, stored } from './answers.ts'
import { graphicsmagickName, graphicsmagickText } from './graphicsmagick-text.ts'
import { formatName } from './libvips-names.ts'
import { tooLarge } from './xml-error.ts'

/** EXIF as KS3 gives it: flat, every value a text of GraphicsMagick's. */
export async function ks3Exif(image: Image): Promise<Readonly<Record<string, string>>> {
  await pictureFormat(image)
  const tags = await exifEntries(image, ['IFD0', 'ExifIFD', 'GPS'])
  return Object.fromEntries(namedTexts(tags, graphicsmagickName, exifText))
}

function exifText(tag: ExifTag): string | null {
  const whole = stored(tag)
  return whole && graphicsmagickText(whole)
}

/** What KS3 says of a picture without its EXIF. */
export interface Ks3ImageInfo {
  readonly format: string
  readonly width: number
  readonly height: number
  readonly size: number
  readonly colorModel: string
  /** Of an animation only. */
  readonly frameNumber?: number
}

/** Format, sides as stored, length and colour model; of an animation how many frames it has. */
export async function ks3ImageInfo(image: Image): Promise<Ks3ImageInfo> {
  const format = await pictureFormat(image)
  const [header, size, frames] = await Promise.all([image.header(), image.source.size(), frameCount(image)])
  return {
    format: formatName(format),
    width: header.width ?? 0,
    height: header.height ?? 0,
    size: Number.isFinite(size) ? size : 0,
    colorModel: colorModel(header),
    ...(frames > 1 && { frameNumber: frames }),
  }
}

/** The most pixels, of all frames together, that KS3 processes. */
const MOST_PIXELS = 250_000_000

/** The mean colour of all pixels. */
export async function ks3ImgAve(image: Image): Promise<{ readonly RGB: string }> {
  const [{ width, height }, frames] = await Promise.all([image.header(), frameCount(image)])
  if ((width ?? 0) * (height ?? 0) * frames > MOST_PIXELS) throw tooLarge()
  const { red, green, blue } = await pixelsOf(image).averageColor(false)
  return { RGB: `0x${hex({ red, green, blue, alpha: 255 }).slice(1)}` }
}

function colorModel({ colorModel: model, hasAlpha }: Header): string {
  switch (model) {
    case 'GRAY':
      return 'gray'
    case 'YCBCR':
      return 'ycbcr'
    case 'CMYK':
    case 'YCCK':
      return 'cmyk'
    case 'INDEXED':
      return 'palette'
    default:
      return hasAlpha ? 'rgba' : 'rgb'
  }
}
