import type { ExifTag } from '../block/exif-tag.ts'
import type { Density } from '../container/container.ts'
import type { Format } from '../container/formats.ts'
import type { Image } from '../image.ts'
import { hex } from '../pixels/colors.ts'
import { pixelsOf } from '../pixels/pixels.ts'
import { exifEntries, frameCount, namedTexts, pictureFormat, stored } from './answers.ts'
import { exiv2Name, ossText } from './exiv2-text.ts'
import { lowerCase } from './libvips-names.ts'
import { ObjectError, tooLarge } from './xml-error.ts'

/** What Alibaba OSS says of a picture: every value a text, in the alphabetical order of their names. */
export type OssInfo = Readonly<Record<string, { readonly value: string }>>

/** What OSS calls formats, where that is not our name in lower case. */
const formatNames: ReadonlyMap<Format, string> = new Map([
  ['JPEG', 'jpg'],
  ['APNG', 'png'],
  ['HEIF', 'heic'],
])

/** How JFIF's units are counted in EXIF's way. */
const densityUnits: Readonly<Record<Density['unit'], number | null>> = { ASPECT: 1, INCH: 2, CENTIMETRE: 3, METRE: null }

/** The longest file that OSS processes. */
const LONGEST = 20 * 1024 * 1024

/** Length, format, frames and sides as stored, and all that Exiv2 knows of its EXIF. */
export async function ossInfo(image: Image): Promise<OssInfo> {
  const { tags, facts } = await described(image)
  const [{ format }, header, frames] = await Promise.all([image.detected(), image.header(), frameCount(image)])
  return sorted([
    ...(format === 'JPEG' && !tags.has('XResolution') ? densityTexts(header.density) : []),
    ...tags,
    ...facts,
    ['Format', formatNames.get(format) ?? lowerCase(format)],
    ['FrameCount', String(frames)],
  ])
}

/** The same as it was told before frames were counted, of a picture that has EXIF. */
export async function ossExif(image: Image): Promise<OssInfo> {
  const { tags, facts } = await described(image)
  if (tags.size === 0) throw new ObjectError(400, 'BadRequest', 'Image has no exif info.')
  return sorted([...tags, ...facts])
}

/** What Exiv2 knows of a picture's EXIF, and its length and sides, which win over it. */
async function described(image: Image): Promise<{ tags: ReadonlyMap<string, string>; facts: readonly [string, string][] }> {
  await verifyLength(image)
  const format = await pictureFormat(image)
  const [{ width, height }, size] = await Promise.all([image.header(), image.source.size()])
  return {
    tags: format === 'PNG' || format === 'APNG' ? new Map() : await exifTexts(image),
    facts: [
      ['FileSize', String(Number.isFinite(size) ? size : 0)],
      ['ImageHeight', String(height ?? 0)],
      ['ImageWidth', String(width ?? 0)],
    ],
  }
}

/** Of entries of the same name the last, in the order of the names. */
function sorted(entries: readonly (readonly [string, string])[]): OssInfo {
  const byName = [...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(byName.map(([name, value]) => [name, { value }]))
}

/** The colour that OSS gives as average hue. */
export async function ossAverageHue(image: Image): Promise<string> {
  await verifyLength(image)
  const { red, green, blue } = await pixelsOf(image).averageHue()
  return `0x${hex({ red, green, blue, alpha: 255 }).slice(1)}`
}

async function verifyLength({ source }: Image): Promise<void> {
  const size = await source.size()
  if (size === 0) throw new ObjectError(400, 'BadRequest', 'The picture has no content.', '0040-00000024')
  // Where the origin does not say how long the file is, others bound what is read of it.
  if (size > LONGEST && Number.isFinite(size)) throw tooLarge()
}

/** The tags that Exiv2 knows; of those that stand in several IFDs, the picture's own, not its thumbnail's. */
async function exifTexts(image: Image): Promise<Map<string, string>> {
  return namedTexts(await exifEntries(image, ['IFD0', 'ExifIFD', 'GPS', 'InteropIFD', 'IFD1']), exiv2Name, exifText)
}

function exifText(tag: ExifTag): string | null {
  const whole = stored(tag)
  return whole && ossText(whole)
}

function densityTexts(density: Density | null | undefined): [string, string][] {
  const unit = density && densityUnits[density.unit]
  if (!density || !unit) return []
  return [
    ['ResolutionUnit', String(unit)],
    ['XResolution', `${density.x}/1`],
    ['YResolution', `${density.y}/1`],
  ]
}
