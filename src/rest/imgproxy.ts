import type { JsonValue } from '../block/decoder.ts'
import { formats, isPlayed } from '../container/formats.ts'
import { digest } from '../digest.ts'
import type { Image } from '../image.ts'
import { imgproxyExif, imgproxyIptc, imgproxyPhotoshop, imgproxyXmp } from './imgproxy-blocks.ts'
import { frameCount } from './answers.ts'
import { ImgproxyError, invalidUrl } from './imgproxy-error.ts'
import type { ImgproxyOptions } from './imgproxy-options.ts'
import { imgproxyCrop, imgproxyDetected, imgproxyPixels } from './imgproxy-pixels.ts'
import { loadedOf } from './imgproxy-loaded.ts'
import { imgproxyVideo } from './imgproxy-video.ts'
import { bandCount, colorspaceName, formatName, sampleFormat } from './libvips-names.ts'

/** What imgproxy's info endpoint says of a file. */
export type ImgproxyInfo = { readonly [name: string]: JsonValue }

/** What the info endpoint says of an image or film, as far as the options ask for it. */
export async function imgproxyInfo(image: Image, options: ImgproxyOptions): Promise<ImgproxyInfo> {
  const isShown = options.detectObjects || options.classify.top > 0
  if (isShown && image.source.budget.limits.detector === null) throw invalidUrl('No detector of objects is given')
  const video = isPlayed((await image.detected()).format)
  await withinBounds(image, options)
  if (options.hashsum && !video) await verifyHashsum(image, options.hashsum)
  return {
    ...(options.size && { size: await sizeOf(image) }),
    ...(options.format && (await formatOf(image))),
    ...(options.dimensions && (await dimensionsOf(image))),
    ...(await headerFacts(image, options)),
    ...(options.exif.on && { exif: await imgproxyExif(image, options.exif.canonicalNames) }),
    ...(options.iptc && present({ iptc: await imgproxyIptc(image), photoshop: await imgproxyPhotoshop(image) })),
    ...(options.xmp && present({ xmp: await imgproxyXmp(image) })),
    ...(options.videoMeta && video && (await imgproxyVideo(image))),
    ...present({ crop: await imgproxyCrop(image, options) }),
    ...(await imgproxyPixels(image, options)),
    ...(await imgproxyDetected(image, options)),
    ...(options.calcHashsums.length > 0 && !video && { hashsums: await hashsumsOf(image, options) }),
  }
}

/** The entries that are not null. */
function present(entries: { readonly [name: string]: JsonValue }): ImgproxyInfo {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== null))
}

/** Bytes; 0 where the origin does not say. */
async function sizeOf(image: Image): Promise<number> {
  const size = await image.source.size()
  return Number.isFinite(size) ? size : 0
}

async function formatOf(image: Image): Promise<ImgproxyInfo> {
  const { format } = await image.detected()
  return { format: formatName(format), mime_type: format === 'APNG' ? 'image/png' : formats[format].mime }
}

/** The sides as displayed; 0 where the file does not state them. */
async function sidesOf(image: Image): Promise<{ width: number; height: number }> {
  const { width, height } = await image.displayed()
  return { width: width ?? 0, height: height ?? 0 }
}

async function dimensionsOf(image: Image): Promise<ImgproxyInfo> {
  return { ...(await sidesOf(image)), orientation: await image.orientation() }
}

async function headerFacts(image: Image, { colorspace, bands, sampleFormat: format, pagesNumber }: ImgproxyOptions): Promise<ImgproxyInfo> {
  if (!colorspace && !bands && !format && !pagesNumber) return {}
  const loaded = await loadedOf(image)
  return {
    ...(colorspace && { colorspace: colorspaceName(loaded) }),
    ...(bands && { bands: bandCount(loaded) }),
    ...(format && { sample_format: sampleFormat(loaded) }),
    ...(pagesNumber && { pages_number: await frameCount(image) }),
  }
}

async function hashsumsOf(image: Image, { calcHashsums }: ImgproxyOptions): Promise<ImgproxyInfo> {
  const found = await Promise.all(calcHashsums.map(async (type) => [type, await digest(image.passing, type)] as const))
  return Object.fromEntries(found)
}

async function verifyHashsum(image: Image, { type, digits }: NonNullable<ImgproxyOptions['hashsum']>): Promise<void> {
  if ((await digest(image.passing, type)) !== digits) throw invalidSource(`The ${type} digest of the file is another`)
}

async function withinBounds(image: Image, { maxSrcFileSize, maxSrcResolution }: ImgproxyOptions): Promise<void> {
  if (maxSrcFileSize !== null && (await sizeOf(image)) > maxSrcFileSize)
    throw invalidSource(`The file is longer than ${maxSrcFileSize} bytes`)
  if (maxSrcResolution === null) return
  const { width, height } = await image.header()
  if ((width ?? 0) * (height ?? 0) > maxSrcResolution) throw invalidSource(`The picture has more than ${maxSrcResolution} pixels`)
}

function invalidSource(reason: string): ImgproxyError {
  return new ImgproxyError(422, 'Invalid source image', reason)
}
