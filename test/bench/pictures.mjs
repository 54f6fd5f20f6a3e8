// The pictures that are asked for: JPEG files as cameras make them, of 0.1, 3 and 30 MB, in a folder that goes with the process.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** Width, height and quality that noise takes so many megabytes with. */
const sizes = { 0.1: [440, 330, 91], 3: [2560, 1920, 91], 30: [6000, 4500, 96] }

/** What a camera says of each. */
export const EXIF = {
  IFD0: { Make: 'Heliograph', Model: 'Bench', Software: 'test', Artist: 'Nobody', Copyright: 'none' },
  IFD2: { ExposureTime: '1/125', FNumber: '28/10', ISOSpeedRatings: '100', DateTimeOriginal: '2024:05:06 07:08:09', LensModel: 'A lens' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' },
}

/** Writes the pictures; their paths by their megabytes. */
export async function pictures() {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const made = Object.entries(sizes).map(async ([megabytes, [width, height, quality]]) => {
    const path = join(folder, `${megabytes}.jpg`)
    const noise = { type: 'gaussian', mean: 128, sigma: 40 }
    const { size } = await sharp({ create: { width, height, channels: 3, background: '#777', noise } })
      .jpeg({ quality })
      .withExif(EXIF)
      .toFile(path)
    if (Math.abs(size / 1e6 / megabytes - 1) > 0.2) throw new Error(`A picture of ${megabytes} MB came out with ${size} bytes`)
    return [megabytes, path]
  })
  return Object.fromEntries(await Promise.all(made))
}
