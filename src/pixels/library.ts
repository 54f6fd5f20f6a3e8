import type { Sharp, SharpOptions } from 'sharp'
import type { Budget } from '../budget.ts'
import type { Format } from '../container/formats.ts'
import { ImageError } from '../error.ts'
import { once } from '../once.ts'
import { gate } from './gate.ts'

/** A decoded picture, upright: eight bits each of red, green, blue and alpha, not premultiplied. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** The most seconds that one picture may take to decode. */
export const SECONDS = 10

/** How many pictures are decoded at once; the others wait. */
const AT_ONCE = 2

/** The loaders of libvips that are let at untrusted bytes; all others are blocked. Files are not read, but a program around this one may read some. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif', 'Svg'].flatMap((name) =>
  ['Buffer', 'File'].map((from) => `VipsForeignLoad${name}${from}`),
)

/** Loaded with the first picture: it costs 40 ms and 30 MB that a server of headers never needs. */
const library = once(async () => {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS })
  return sharp
})

/** Lets few pictures be decoded at once, whoever asks. */
export const decoding = gate(AT_ONCE)

/** The bytes of a file as a picture, or as one page of it, that is decoded under the limits of a budget. */
export async function pictureOf(bytes: Uint8Array, { limits }: Budget, page = 0): Promise<Sharp> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new ImageError('FORMAT_UNSUPPORTED', 'Compressed SVG (SVGZ) is not decoded: it must be stored uncompressed')
  const options: SharpOptions = { limitInputPixels: limits.pixels, sequentialRead: true, page, failOn: 'error' }
  return (await library())(bytes, options).timeout({ seconds: SECONDS })
}

/** A raster as an image of the library's, for what it does well: shrinking further, statistics, encoding. */
export async function asSharp({ width, height, rgba }: Raster): Promise<Sharp> {
  return (await library())(rgba, { raw: { width, height, channels: 4 } })
}

/** A picture, upright and shrunk to fit a square of `side`. */
export async function rasterOf(picture: Sharp, side: number): Promise<Raster> {
  const shrunk = picture.autoOrient().toColourspace('srgb').ensureAlpha().resize(side, side, { fit: 'inside', withoutEnlargement: true })
  const { data, info } = await shrunk.raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, rgba: firstFour(data, info.channels) }
}

/** Of samples of more than four channels, as TIFFs may have, those of the colours and of the first beside them. */
function firstFour(samples: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return samples
  const first = new Uint8Array((samples.length / channels) * 4)
  for (let at = 0, to = 0; to < first.length; at += channels, to += 4) first.set(samples.subarray(at, at + 4), to)
  return first
}

/** What must be there for what sharp does not bring along. */
const needs: ReadonlyMap<Format, string> = new Map([
  ['HEIC', 'a libvips whose libheif has a decoder for HEVC'],
  ['HEIF', 'a libvips whose libheif has a decoder for its compression'],
])

/** The library tells its errors apart by nothing but their words. */
const words = {
  limit: /exceeds pixel limit|timeout/i,
  page: /page number|page index|not contain page/i,
  unsupported: /unsupported|not.*support|not configured|no known route|whole number of bytes|no.*(?:plugin|decod)|blocked/i,
}

/** The error that stands for one of the library's. */
export function refuse(cause: unknown, format: Format): never {
  if (cause instanceof ImageError) throw cause
  const said = cause instanceof Error ? cause.message : String(cause)
  if (words.limit.test(said))
    throw new ImageError('LIMIT_EXCEEDED', 'The picture takes more pixels or time to decode than is allowed', { cause })
  if (words.page.test(said)) throw new ImageError('LIMIT_EXCEEDED', 'The file has no such page', { cause })
  if (!words.unsupported.test(said)) throw new ImageError('MALFORMED', `The pixels cannot be decoded: the ${format} is damaged`, { cause })
  const needed = needs.get(format) ?? 'a libvips with a decoder for it'
  throw new ImageError('FORMAT_UNSUPPORTED', `The pixels of this ${format}, or of this kind of it, are not told: that needs ${needed}`, {
    cause,
  })
}
