import sharp from 'sharp'
import { Budget, defaultLimits, type Limits } from '../../src/budget.ts'
import { Image } from '../../src/image.ts'
import { pixelsOf, type Pixels } from '../../src/pixels/pixels.ts'
import { memory } from '../../src/source/source.ts'

/** Discs of a drawing: where they lie and how large they are, as shares of the width, and their colour. */
const discs = [
  [0.25, 0.2, 0.17, 230, 40, 30],
  [0.7, 0.35, 0.12, 20, 60, 200],
  [0.45, 0.55, 0.09, 250, 240, 90],
  [0.85, 0.6, 0.14, 15, 110, 40],
  [0.12, 0.58, 0.1, 5, 5, 15],
] as const

/** A drawing of discs before a slope of grey. What varies along one axis only would leave most frequencies empty, and hashes of them to chance. */
export function scene(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const disc = discs.find(([cx, cy, radius]) => Math.hypot(x / width - cx, y / width - cy) < radius)
      const ground = 120 + 90 * (x / width) * (y / height)
      for (const channel of [3, 4, 5] as const) pixels[i++] = disc?.[channel] ?? ground
    }
  return pixels
}

export function jpegOf(width: number, height: number, quality = 80): Promise<Buffer> {
  return sharp(scene(width, height), { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer()
}

export function pngOf(width: number, height: number): Promise<Buffer> {
  return sharp(scene(width, height), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

/** A picture of one colour. */
export function flat(width = 8, height = 6, background: string | object = { r: 187, g: 205, b: 127, alpha: 1 }): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer()
}

/** The answerer for a file in memory. */
export function ask(bytes: Uint8Array, limits: Partial<Limits> = {}, signal?: AbortSignal): Pixels {
  return pixelsOf(new Image('test:', memory(new Uint8Array(bytes), new Budget({ ...defaultLimits, ...limits }, signal))))
}
