import type { Grey } from './grey.ts'
import type { Raster } from './library.ts'

/** A raster halved until it fits a square of `side`; cheaper than the library, whose every call costs a millisecond. */
export function halvedTo(raster: Raster, side: number): Raster {
  let shrunk = raster
  while (Math.max(shrunk.width, shrunk.height) > side) shrunk = halved(shrunk)
  return shrunk
}

/** Each pixel the mean of two by two, of one by two at an odd edge; a colour counts as far as it is opaque. */
function halved({ width, height, rgba }: Raster): Raster {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
  const into = new Uint8Array(half.width * half.height * 4)
  for (let y = 0, at = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++, at += 4) {
      const left = (y * 2 * width + x * 2) * 4
      const right = x * 2 + 1 < width ? left + 4 : left
      const down = y * 2 + 1 < height ? width * 4 : 0
      average(rgba, [left, right, left + down, right + down], into, at)
    }
  return { ...half, rgba: into }
}

function average(rgba: Uint8Array, places: readonly number[], into: Uint8Array, at: number): void {
  let [red, green, blue, alpha] = [0, 0, 0, 0]
  for (const place of places) {
    const weight = rgba[place + 3]!
    red += rgba[place]! * weight
    green += rgba[place + 1]! * weight
    blue += rgba[place + 2]! * weight
    alpha += weight
  }
  if (alpha === 0) return
  into[at] = Math.round(red / alpha)
  into[at + 1] = Math.round(green / alpha)
  into[at + 2] = Math.round(blue / alpha)
  into[at + 3] = Math.round(alpha / places.length)
}

/** A picture squeezed or stretched into a square: each value is the mean of the part of the picture that it covers. */
export function squared({ width, height, values }: Grey, side: number): Float64Array {
  const columns = shares(width, side)
  const rows = shares(height, side)
  const into = new Float64Array(side * side)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let sum = 0
      for (const [row, tall] of rows[y]!) for (const [column, wide] of columns[x]!) sum += values[row * width + column]! * tall * wide
      into[y * side + x] = sum
    }
  return into
}

/** Which of `all` pixels in a line each of `side` parts covers, and the share that each has of the part. */
function shares(all: number, side: number): readonly (readonly [pixel: number, share: number])[][] {
  const length = all / side
  return Array.from({ length: side }, (_, i) => {
    const covered: [number, number][] = []
    const end = Math.min(all, (i + 1) * length)
    for (let pixel = Math.floor(i * length); pixel < end; pixel++)
      covered.push([pixel, (Math.min(pixel + 1, end) - Math.max(pixel, i * length)) / length])
    return covered
  })
}
