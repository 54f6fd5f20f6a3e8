import type { JsonValue } from '../block/decoder.ts'
import type { DetectedClass, DetectedObject } from '../detector.ts'
import type { Image } from '../image.ts'
import type { Color } from '../pixels/colors.ts'
import { pixelsOf, type Pixels } from '../pixels/pixels.ts'
import { cropArea, type CropArea } from './imgproxy-crop.ts'
import type { ImgproxyOptions } from './imgproxy-options.ts'
import { isTransparent } from './libvips-names.ts'

type JsonObject = { readonly [name: string]: JsonValue }

/** What only the pixels tell, as far as it is asked for. */
export async function imgproxyPixels(image: Image, options: ImgproxyOptions): Promise<JsonObject> {
  const pixels = pictureOf(image, options)
  const { alpha, average, palette, dominantColors, blurhash, thumbHash, perceptualHash } = options
  return {
    ...(alpha.on && { alpha: await alphaOf(image, options) }),
    ...(average.on && { average: rgba(await pixels.averageColor(average.ignoreTransparent)) }),
    ...(palette > 0 && { palette: (await pixels.palette(palette)).map(({ color }) => rgba(color)) }),
    ...(dominantColors.on && { dominant_colors: await dominant(image, options) }),
    ...(blurhash.x > 0 && blurhash.y > 0 && { blurhash: await pixels.blurHash(blurhash.x, blurhash.y) }),
    ...(thumbHash && {
      thumb_hash: Buffer.from(await pixels.thumbHash())
        .toString('hex')
        .toUpperCase(),
    }),
    ...(perceptualHash && { perceptual_hash: await pixels.perceptualHash() }),
  }
}

/** What a detector sees, as far as it is asked: things and where they are, and the surest of the classes that are wanted. */
export async function imgproxyDetected(image: Image, options: ImgproxyOptions): Promise<JsonObject> {
  const pixels = pictureOf(image, options)
  const { top, classes } = options.classify
  const isWanted = ({ name }: DetectedClass) => classes.length === 0 || classes.includes(name)
  return {
    ...(options.detectObjects && { objects: (await pixels.objects()).map(objectOf) }),
    ...(top > 0 && { classes: (await pixels.classes()).filter(isWanted).slice(0, top).map(classOf) }),
  }
}

function objectOf({ id, name, confidence, left, top, width, height }: DetectedObject): JsonObject {
  return { class_id: id, class_name: name, confidence, left, top, width, height }
}

function classOf({ id, name, confidence }: DetectedClass): JsonObject {
  return { class_id: id, name, confidence }
}

/** The part of the picture that the crop asked for takes, as fractions of its sides; null where none was asked for. */
export async function imgproxyCrop(image: Image, options: ImgproxyOptions): Promise<CropArea | null> {
  const { width, height } = await image.displayed()
  if (!options.crop || !width || !height) return null
  const { crop } = options
  if (crop.gravity.type !== 'sm') return cropArea(crop, { width, height })
  const focus = await pictureOf(image, options).attention()
  return cropArea({ ...crop, gravity: { type: 'fp', ...focus } }, { width, height })
}

/** The pixels of the page, or of the second of a film, that is asked about. */
function pictureOf(image: Image, { page, videoThumbnailSecond }: ImgproxyOptions): Pixels {
  return pixelsOf(image, page, videoThumbnailSecond ?? 0)
}

/** Whether the file declares transparency, and where that is asked too, whether a pixel makes use of it. */
async function alphaOf(image: Image, options: ImgproxyOptions): Promise<JsonObject> {
  const [{ format }, { hasAlpha }] = await Promise.all([image.detected(), image.header()])
  const declared = { has_alpha: isTransparent({ format, hasAlpha: hasAlpha ?? null }) }
  return options.alpha.checkTransparency ? { ...declared, has_transparency: await pictureOf(image, options).hasTransparency() } : declared
}

async function dominant(image: Image, options: ImgproxyOptions): Promise<JsonObject> {
  const found = await pictureOf(image, options).dominantColors(options.dominantColors.buildMissed)
  const named: Readonly<Record<string, Color | null>> = {
    vibrant: found.vibrant,
    light_vibrant: found.lightVibrant,
    dark_vibrant: found.darkVibrant,
    muted: found.muted,
    light_muted: found.lightMuted,
    dark_muted: found.darkMuted,
  }
  return Object.fromEntries(Object.entries(named).flatMap(([name, color]) => (color ? [[name, rgb(color)]] : [])))
}

function rgb({ red, green, blue }: Color): JsonObject {
  return { R: red, G: green, B: blue }
}

function rgba(color: Color): JsonObject {
  return { ...rgb(color), A: color.alpha }
}
