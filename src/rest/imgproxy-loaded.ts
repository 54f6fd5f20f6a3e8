import type { Format } from '../container/formats.ts'
import type { Image } from '../image.ts'
import { numbersOf } from '../syntax/ifd-value.ts'
import { exifEntries, stored } from './answers.ts'
import type { Loaded, SampleKind } from './libvips-names.ts'

const SAMPLE_FORMAT = 0x0153

const kinds: ReadonlyMap<number, SampleKind> = new Map([
  [2, 'SIGNED'],
  [3, 'FLOAT'],
])

/** Formats whose samples are fractions of light, however many bits they have. */
const floats: ReadonlySet<Format> = new Set(['EXR', 'PFM'])

/** What an image is once libvips has loaded it, as far as its header says. */
export async function loadedOf(image: Image): Promise<Loaded> {
  const [{ format }, header] = await Promise.all([image.detected(), image.header()])
  return { ...header, format, samples: format === 'TIFF' ? await tiffSamples(image) : untold(format, header.bitDepth ?? 8) }
}

async function tiffSamples(image: Image): Promise<SampleKind> {
  const tag = (await exifEntries(image, ['IFD0'])).find(({ id }) => id === SAMPLE_FORMAT)
  const value = tag && stored(tag)
  const [first = 1] = (value && numbersOf(value)) ?? []
  return kinds.get(first) ?? 'UNSIGNED'
}

/** Where nothing says what samples are: no other format has whole numbers of more than 16 bits. */
function untold(format: Format, bits: number): SampleKind {
  return floats.has(format) || bits > 16 ? 'FLOAT' : 'UNSIGNED'
}
