import type { Raster } from './library.ts'

/** A colour: red, green, blue and opacity, each 0 to 255. */
export interface Color {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** A colour as web pages write it: "#bbcd7f", with two more digits where it is not opaque. */
export function hex({ red, green, blue, alpha }: Color): string {
  const channels = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha]
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The mean of the pixels that `counts` lets in, by where they begin; transparent black where it lets none in. */
export function mean({ rgba }: Raster, counts: (at: number) => boolean): Color {
  let [red, green, blue, alpha, count] = [0, 0, 0, 0, 0]
  for (let at = 0; at < rgba.length; at += 4) {
    if (!counts(at)) continue
    red += rgba[at]!
    green += rgba[at + 1]!
    blue += rgba[at + 2]!
    alpha += rgba[at + 3]!
    count++
  }
  const part = (total: number) => (count ? Math.round(total / count) : 0)
  return { red: part(red), green: part(green), blue: part(blue), alpha: part(alpha) }
}

/** How far a hue must lie from the mean one, in degrees, to count for the average hue; the system it comes from does not publish its own figure. */
const APART = 30

/** Sines of whole degrees. */
const sines = Float64Array.from({ length: 450 }, (_, degree) => Math.sin((degree * Math.PI) / 180))

/**
 * The colour that `image/average-hue` of Alibaba OSS stands for: of the pixels whose hue lies apart from the mean hue,
 * the mean; of all pixels, where none does. What is wholly transparent does not count.
 */
export function averageHue(raster: Raster): Color {
  const { rgba } = raster
  const hues = new Float64Array(rgba.length / 4)
  for (let i = 0, at = 0; i < hues.length; i++, at += 4) hues[i] = hue(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!)
  const isSeen = (at: number) => rgba[at + 3]! > 0
  let [x, y] = [0, 0]
  for (let i = 0; i < hues.length; i++) {
    if (hues[i]! < 0 || !isSeen(i * 4)) continue
    const degree = Math.round(hues[i]!)
    x += sines[degree + 90]!
    y += sines[degree]!
  }
  const average = (Math.atan2(y, x) * 180) / Math.PI
  const isApart = (at: number) => hues[at / 4]! >= 0 && isSeen(at) && between(hues[at / 4]!, average) > APART
  const apart = mean(raster, isApart)
  return apart.alpha > 0 ? apart : mean(raster, isSeen)
}

/** The hue of a colour, 0 to 360 degrees; -1 for a grey. */
function hue(red: number, green: number, blue: number): number {
  const max = Math.max(red, green, blue)
  const range = max - Math.min(red, green, blue)
  if (range === 0) return -1
  const sixth = max === red ? (green - blue) / range + 6 : max === green ? (blue - red) / range + 2 : (red - green) / range + 4
  return (sixth * 60) % 360
}

/** The angle between two hues, 0 to 180 degrees. */
function between(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360
  return Math.min(apart, 360 - apart)
}
