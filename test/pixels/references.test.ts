import { DefaultGenerator } from '@vibrant/generator-default'
import { MMCQ } from '@vibrant/quantizer-mmcq'
import { encode as encodeBlurHash } from 'blurhash'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { describe, expect, test } from 'vitest'
import { greyOf } from '../../src/pixels/grey.ts'
import { ask, jpegOf, pngOf, scene } from './scene.ts'

/** What a drawing is before it is stored. */
function rgba(width: number, height: number): Uint8ClampedArray {
  const rgb = scene(width, height)
  return Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : rgb[(i >> 2) * 3 + (i % 4)]!))
}

describe('a picture that needs no shrinking is answered as by the reference', () => {
  test.each([
    [1, 1, 16, 12],
    [4, 3, 16, 12],
    [9, 9, 36, 20],
  ])('BlurHash of %i × %i components', async (x, y, width, height) => {
    expect(await ask(await pngOf(width, height)).blurHash(x, y)).toBe(encodeBlurHash(rgba(width, height), width, height, x, y))
  })

  test.each([
    [100, 60],
    [40, 100],
  ])('ThumbHash of %i × %i', async (width, height) => {
    expect(Buffer.from(await ask(await pngOf(width, height)).thumbHash())).toEqual(
      Buffer.from(rgbaToThumbHash(width, height, rgba(width, height))),
    )
  })

  test('Vibrant', async () => {
    const reference = await DefaultGenerator(MMCQ(rgba(120, 90), { colorCount: 64 }))
    const pixels = ask(await pngOf(120, 90))
    const found = await pixels.dominantColors(false)
    const built = await pixels.dominantColors(true)
    for (const [name, swatch] of Object.entries(reference)) {
      const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof typeof built
      const [red, green, blue] = swatch!.rgb.map(Math.round)
      expect(built[key], name).toEqual({ red, green, blue, alpha: 255 })
      expect(found[key] === null, name).toBe(swatch!.population === 0)
    }
  })

  test('entropy and sharpness', async () => {
    const { entropy, sharpness } = await sharp(await pngOf(128, 90)).stats()
    const found = await ask(await pngOf(128, 90)).statistics()
    expect(found.entropy).toBeCloseTo(entropy, 5)
    expect(found.sharpness).toBeCloseTo(sharpness, 6)
  })
})

test('the lightness of colours is what sharp makes of them', async () => {
  // Primes, so that the channels meet in all manners.
  const rgba = Uint8Array.from({ length: 128 * 128 * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : ((i >> 2) * [7, 61, 131][i % 4]! + (i >> 9)) % 256,
  )
  const picture = sharp(rgba, { raw: { width: 128, height: 128, channels: 4 } })
    .removeAlpha()
    .greyscale()
  const lightness = await picture.toColourspace('b-w').raw().toBuffer()
  const { values } = greyOf({ width: 128, height: 128, rgba })
  const differing = [...values].filter((value, i) => value !== lightness[i])
  expect(differing.length).toBeLessThan(4) // where it rounds numbers of half the precision
  expect(Math.max(...values.map((value, i) => Math.abs(value - lightness[i]!)))).toBeLessThanOrEqual(1)
})

describe('a picture that is shrunk is answered from its raster', () => {
  test('entropy and sharpness', async () => {
    const pixels = ask(await jpegOf(900, 700))
    const { width, height, rgba } = await pixels.raster()
    const { entropy, sharpness } = await sharp(rgba, { raw: { width, height, channels: 4 } }).stats()
    const found = await pixels.statistics()
    expect(found.entropy).toBeCloseTo(entropy, 5)
    expect(found.sharpness).toBeCloseTo(sharpness, 6)
  })

  test('the perceptual hash is that of the cosine transform, written down plainly', async () => {
    const pixels = ask(await jpegOf(900, 700))
    const { width, height, rgba } = await pixels.raster()
    const lightness = sharp(rgba, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .greyscale()
    const whole = await lightness.toColourspace('b-w').raw().toBuffer()
    // As if each pixel were 32 × 32: every part of the square then covers whole ones.
    const grey = Array.from({ length: 1024 }, (_, i) => {
      const [column, row] = [i % 32, Math.floor(i / 32)]
      return mean(row * height, (row + 1) * height, (y) => mean(column * width, (column + 1) * width, (x) => whole[y * width + x]!))
    })
    const strengths: number[] = []
    for (let v = 1; v <= 8; v++)
      for (let u = 1; u <= 8; u++) {
        let strength = 0
        for (let y = 0; y < 32; y++)
          for (let x = 0; x < 32; x++)
            strength += grey[y * 32 + x]! * Math.cos((Math.PI / 32) * (x + 0.5) * u) * Math.cos((Math.PI / 32) * (y + 0.5) * v)
        strengths.push(strength)
      }
    const sorted = strengths.toSorted((a, b) => a - b)
    const median = (sorted[31]! + sorted[32]!) / 2
    const nibbles = Array.from({ length: 16 }, (_, i) =>
      strengths
        .slice(i * 4, i * 4 + 4)
        .reduce((nibble, strength) => nibble * 2 + Number(strength > median), 0)
        .toString(16),
    )
    expect(await pixels.perceptualHash()).toBe(nibbles.join(''))
  })
})

function mean(from: number, to: number, at: (i: number) => number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += at(Math.floor(i / 32))
  return sum / (to - from)
}
