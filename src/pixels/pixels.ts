import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DetectedClass, DetectedObject, Detector } from '../detector.ts'
import { ImageError } from '../error.ts'
import type { Image } from '../image.ts'
import { once } from '../once.ts'
import { abortSignal } from '../signal.ts'
import { averageHue, mean, type Color } from './colors.ts'
import { decode, isOpaque, type Which } from './decode.ts'
import { dominantColors, type DominantColors } from './dominant-colors.ts'
import { greyOf, onWhite } from './grey.ts'
import { asSharp, type Raster } from './library.ts'
import { palette, type Swatch } from './palette.ts'
import { HASHED_SIDE, perceptualHash } from './perceptual-hash.ts'
import { halvedTo, squared } from './shrink.ts'
import { statisticsOf, type Statistics } from './statistics.ts'

/** What was asked about the pixels of one image. */
interface Asked {
  readonly pictures: Map<string, Pixels>
  /** Different questions, all pictures of the file together; of the request that asks now, and of all that have asked. */
  questions: number
  answers: number
  /** Which of the requests that ask about the image one after the other asks now. */
  turn: number
}

const asked = new WeakMap<Image, Asked>()

/** The most pictures of one file that are decoded, such as pages. */
const PICTURES = 16

/** The most questions that are answered about one file; each holds the event loop for some milliseconds. */
const QUESTIONS = 100

/** What is kept of them for the next request, and what a small picture with all answers about it takes. */
const PICTURES_KEPT = 2
const ANSWERS_KEPT = 60
const PICTURE_BYTES = 192 * 1024

/**
 * What only the pixels of an image tell, or of one page of it, or of one second of a film; the same answerer whoever
 * asks, so that they are decoded once.
 */
export function pixelsOf(image: Image, page = 0, second = 0): Pixels {
  const about = aboutOf(image)
  const key = `${page} ${second}`
  const pixels = about.pictures.get(key) ?? new Pixels(image, { page, second }, about)
  if (about.pictures.set(key, pixels).size > PICTURES)
    throw new ImageError('LIMIT_EXCEEDED', `More than ${PICTURES} pictures of one file are asked about`)
  return pixels
}

/** What others have asked is known, unless they have asked so much that it is sooner found out again than kept; none of it counts against whoever asks now. */
function aboutOf(image: Image): Asked {
  const known = asked.get(image)
  if (known?.turn === image.turn) return known
  const { turn } = image
  const kept = known && known.pictures.size <= PICTURES_KEPT && known.answers <= ANSWERS_KEPT ? known : undefined
  const about: Asked = kept ? Object.assign(kept, { turn, questions: 0 }) : { pictures: new Map(), questions: 0, answers: 0, turn }
  image.extraBytes = PICTURES_KEPT * PICTURE_BYTES
  asked.set(image, about)
  return about
}

/** The longest side of the picture that BlurHash looks at, at least, and for each component; its few frequencies need no more. */
const BLUR_SIDE = 16
const BLUR_DETAIL = 4

/** The longest side that ThumbHash takes. */
const THUMB_SIDE = 100

/** A place in a picture, as fractions of its sides. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Questions that need decoded pixels. The file is read and decoded with the first, once for all of them. */
export class Pixels {
  readonly #image: Image
  readonly #which: Which
  readonly #about: Asked
  readonly #answers = new Map<string, Promise<unknown>>()

  constructor(image: Image, which: Which, about: Asked) {
    this.#image = image
    this.#which = which
    this.#about = about
  }

  /** The picture that all questions look at: at most 128 pixels wide and high, and upright. */
  readonly raster = once(() => decode(this.#image, this.#which))
  /** What a detector looks at; it needs more than the questions about colours. */
  readonly #seen = once(() => decode(this.#image, this.#which, this.#detector().side))
  readonly #grey = once(async () => greyOf(await this.raster()))

  /** The mean of all pixels, or of those that are not wholly transparent. */
  averageColor(ignoreTransparent: boolean): Promise<Color> {
    return this.#answer(`average ${ignoreTransparent}`, (raster) =>
      mean(raster, ignoreTransparent ? (at) => raster.rgba[at + 3]! > 0 : () => true),
    )
  }

  /** The colour of OSS's average hue. */
  averageHue(): Promise<Color> {
    return this.#answer('hue', averageHue)
  }

  /** At most so many colours that stand for all, 2 to 256, the most frequent first. */
  palette(colors: number): Promise<Swatch[]> {
    return this.#answer(`palette ${colors}`, (raster) => palette(raster, colors))
  }

  dominantColors(buildMissing: boolean): Promise<DominantColors> {
    return this.#answer(`dominant ${buildMissing}`, (raster) => dominantColors(raster, buildMissing))
  }

  /** BlurHash with x by y components, 1 to 9 each. [blurha.sh] */
  blurHash(x: number, y: number): Promise<string> {
    return this.#answer(`blur ${x} ${y}`, async (raster) => {
      const { encode } = await import('blurhash')
      const { width, height, rgba } = halvedTo(raster, Math.max(BLUR_SIDE, BLUR_DETAIL * x, BLUR_DETAIL * y))
      return encode(new Uint8ClampedArray(rgba), width, height, x, y)
    })
  }

  /** ThumbHash, 5 to 25 bytes. [evanw/thumbhash] */
  thumbHash(): Promise<Uint8Array> {
    return this.#answer('thumb', async (raster) => {
      const { rgbaToThumbHash } = await import('thumbhash')
      const { width, height, rgba } = halvedTo(raster, THUMB_SIDE)
      return rgbaToThumbHash(width, height, rgba)
    })
  }

  /** A hash whose bits stay alike for pictures that look alike: 16 hexadecimal digits. What is transparent counts as white. */
  perceptualHash(): Promise<string> {
    return this.#answer('perceptual', async (raster) => {
      return perceptualHash(squared(onWhite(await this.#grey(), raster), HASHED_SIDE))
    })
  }

  /** Whether any pixel lets the background through; nothing is decoded where the header rules it out. */
  async hasTransparency(): Promise<boolean> {
    if ((await this.#image.header()).hasAlpha === false) return false
    return this.#answer('transparency', async ({ rgba }) => {
      for (let at = 3; at < rgba.length; at += 4) if (rgba[at]! < 255) return true
      return !(await isOpaque(this.#image, this.#which))
    })
  }

  /** A tiny WebP of the picture as a data URL, to show until the real one is there. */
  placeholder(width: number): Promise<string> {
    return this.#answer(`placeholder ${width}`, async (raster) => {
      const tiny = (await asSharp(raster)).resize({ width, withoutEnlargement: true }).webp({ quality: 40, alphaQuality: 40, effort: 0 })
      return `data:image/webp;base64,${(await tiny.toBuffer()).toString('base64')}`
    })
  }

  /** Entropy and sharpness of the shrunk picture. */
  statistics(): Promise<Statistics> {
    return this.#answer('statistics', async () => statisticsOf(await this.#grey()))
  }

  /** What the eye falls on first: the spot with most edges, saturation and tones of skin. */
  attention(): Promise<Place> {
    return this.#answer('attention', async (raster) => {
      const { width, height } = raster
      // The library tells it of a picture that it crops, if only by a row.
      const cropped = { width: height > 1 ? width : Math.max(1, width - 1), height: Math.max(1, height - 1) }
      const looked = (await asSharp(raster)).resize({ ...cropped, fit: 'cover', position: 'attention' }).raw()
      const { attentionX = width / 2, attentionY = height / 2 } = (await looked.toBuffer({ resolveWithObject: true })).info
      return { x: attentionX / width, y: attentionY / height }
    })
  }

  /** The things that a detector sees, and where. */
  objects(): Promise<readonly DetectedObject[]> {
    return this.#once('objects', async () => {
      const detector = this.#detector()
      return detector.detect(await this.#seen(), this.#over())
    })
  }

  /** The classes that a detector takes the picture to be of, the surest first. */
  classes(): Promise<readonly DetectedClass[]> {
    return this.#once('classes', async () => {
      const detector = this.#detector()
      const found = await detector.classify(await this.#seen(), this.#over())
      return found.toSorted((a, b) => b.confidence - a.confidence)
    })
  }

  /** Aborted when nobody waits any more. */
  #over(): AbortSignal | undefined {
    const { signal } = this.#image.source.budget
    return signal && abortSignal(signal)
  }

  #detector(): Detector {
    const { detector } = this.#image.source.budget.limits
    if (detector) return detector
    throw new ImageError('FORMAT_UNSUPPORTED', 'What a picture shows is told only where a detector is given: no model is bundled')
  }

  /** Answers a question about the small picture; between two of them others have the event loop. */
  #answer<T>(question: string, answer: (raster: Raster) => T | Promise<T>): Promise<T> {
    return this.#once(question, async () => {
      const raster = await this.raster()
      await nextTurn()
      return answer(raster)
    })
  }

  /** Answers each question once. */
  #once<T>(question: string, answer: () => Promise<T>): Promise<T> {
    const answered = this.#answers.get(question) ?? this.#counted(answer)
    this.#answers.set(question, answered)
    return answered as Promise<T>
  }

  async #counted<T>(answer: () => Promise<T>): Promise<T> {
    this.#about.answers++
    if (++this.#about.questions > QUESTIONS)
      throw new ImageError('LIMIT_EXCEEDED', `More than ${QUESTIONS} questions are asked about the pixels of one file`)
    return answer()
  }
}
