import type { Format } from '../container/formats.ts'
import { ImageError } from '../error.ts'
import type { Image } from '../image.ts'
import { readAll, type ByteSource } from '../source/source.ts'
import { frameOf, isFilm } from './film.ts'
import { decoding, pictureOf, rasterOf, refuse, type Raster } from './library.ts'
import { room } from './room.ts'

/** Which picture of a file is looked at. */
export interface Which {
  /** Counted from 0: the page of a document, the frame of an animation. */
  readonly page: number
  /** The time of the frame of a film. */
  readonly second: number
}

/** The longer side that every question about colour and likeness is answered from: one decode serves them all. */
export const SIDE = 128

/** A picture of an image, decoded and shrunk to fit `side` × `side`. Reads the whole file. */
export async function decode(image: Image, { page, second }: Which, side = SIDE): Promise<Raster> {
  const { format } = await image.detected()
  const { budget } = image.source
  refuseUndecodable(format, budget.limits.ffmpeg)
  return withWhole(image, async (bytes) => {
    const { ffmpeg } = budget.limits
    const film = ffmpeg !== null && isFilm(format)
    const shown = film ? await frameOf(bytes, ffmpeg, { format, second, side }, budget.signal) : bytes
    return rasterOf(await pictureOf(shown, budget, film ? 0 : page), side).catch((cause: unknown) => refuse(cause, format))
  })
}

/** Whether every pixel of the full picture hides the background; a second decode, for what shrinking may hide. */
export async function isOpaque(image: Image, { page }: Which): Promise<boolean> {
  const { format } = await image.detected()
  if (isFilm(format)) return true // A frame of one is looked at as it is shown.
  const { budget } = image.source
  return withWhole(image, async (bytes) => {
    const alpha = (await pictureOf(bytes, budget, page)).ensureAlpha().extractChannel('alpha').toColourspace('b-w').raw()
    const values = await alpha.toBuffer().catch((cause: unknown) => refuse(cause, format))
    // Bytes that equal the ones before them are all equal; a comparison of memory takes no time.
    return values[0] === 255 && values.subarray(1).equals(values.subarray(0, -1))
  })
}

/** Bytes of files that are held whole at the same time, all pictures that are looked at together. */
const holding = room(64 * 1024 * 1024)

/** Decodes all bytes of the file, once its header has said that the picture is within the limits, and there is room for them. */
async function withWhole<T>(image: Image, look: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const { limits, signal } = image.source.budget
  const { width, height } = await image.header()
  if ((width ?? 0) * (height ?? 0) > limits.pixels)
    throw new ImageError('LIMIT_EXCEEDED', `The picture has ${width} × ${height} pixels, more than the ${limits.pixels} that are decoded`)
  const size = Math.min(await image.source.size(), limits.sourceBytes)
  return holding(
    size,
    async () => {
      const bytes = await wholeSource(image.passing, limits.sourceBytes)
      return decoding(() => look(bytes), signal)
    },
    signal,
  )
}

/** An origin that does not say how long a file is has it read one byte beyond what is allowed. */
async function wholeSource(source: ByteSource, limit: number): Promise<Uint8Array> {
  if ((await source.size()) !== Infinity) return readAll(source, limit)
  const bytes = await source.read(0, limit + 1)
  if (bytes.length <= limit) return bytes
  throw new ImageError('LIMIT_EXCEEDED', `The file is longer than the ${limit} bytes that are read of it`)
}

/** The formats that are decoded by themselves; raw pictures in TIFF's clothes are none of them. */
const decodable: ReadonlySet<string> = new Set(['JPEG', 'PNG', 'APNG', 'GIF', 'WEBP', 'TIFF', 'HEIC', 'HEIF', 'AVIF', 'SVG'])

function refuseUndecodable(format: Format, ffmpeg: string | null): void {
  if (isFilm(format) && ffmpeg === null)
    throw new ImageError('FORMAT_UNSUPPORTED', `The pixels of films (${format}) are told only where HELIOGRAPH_FFMPEG names FFmpeg`)
  if (!isFilm(format) && !decodable.has(format))
    throw new ImageError('FORMAT_UNSUPPORTED', `The pixels of ${format} are not told: that needs a decoder that sharp does not bring along`)
}
