import type { Raster } from './library.ts'

/** The lightness of every pixel of a picture, 0 to 255. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly values: Uint8Array
}

/** Light by channel value, 0 to 1. [IEC 61966-2-1 5.2] */
const light = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

/** Channel value by light in steps of 1/255; one more, so that the last has a next. */
const values = Float64Array.from({ length: 257 }, (_, step) => {
  const share = Math.min(1, step / 255)
  return Math.round(255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055))
})

/** The lightness of a picture, whatever its opacity: what the library makes of it, but for one in 100,000 that rounds the other way. */
export function greyOf({ width, height, rgba }: Raster): Grey {
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const luminance = (0.2126 * light[rgba[at]!]! + 0.7152 * light[rgba[at + 1]!]! + 0.0722 * light[rgba[at + 2]!]!) * 255
    const step = Math.floor(luminance)
    const low = values[step]!
    grey[i] = Math.round(low + (values[step + 1]! - low) * (luminance - step))
  }
  return { width, height, values: grey }
}

/** The lightness of a picture that lies on white, as on a page. */
export function onWhite({ width, height, values }: Grey, { rgba }: Raster): Grey {
  return { width, height, values: values.map((value, i) => 255 + Math.round(((value - 255) * rgba[i * 4 + 3]!) / 255)) }
}
