import { ImageError } from '../error.ts'
import { onceForSource } from '../source/once.ts'
import { andThen, run } from '../steps.ts'
import { type Box, boxes, contents } from '../syntax/boxes.ts'
import { untilDamage } from '../syntax/damage.ts'
import { brandsIn } from '../syntax/brands.ts'
import { orientationOf } from '../syntax/first-ifd.ts'
import { readTracks, type Track } from '../syntax/tracks.ts'
import type { ByteSource } from '../source/source.ts'
import { hasAt } from '../syntax/starts.ts'
import { blockIn, XMP_UUID } from './boxed.ts'
import type { Block, Container } from './container.ts'
import { ENTRY_FIELDS, jpegIn, previewIn, sampleOf } from './cr3-previews.ts'
import { timedMetadata } from './cr3-timed.ts'

/** Boxes that go by a UUID: Canon's own, with the metadata and with a preview. */
const CANON = '85c0b687820f11e08111f4ce462b6a48'
const PREVIEW = 'eaf42b5e1c984b88b9fbb7dc406e4d16'

/** The TIFF structures in Canon's box, and which directory each stands for. */
const directories: ReadonlyMap<string, string> = new Map([
  ['CMT1', 'IFD0'],
  ['CMT2', 'ExifIFD'],
  ['CMT3', 'MakerNote'],
  ['CMT4', 'GPS'],
])

/** Where Canon's compression box states the bits of a sample. */
const DEPTH = 24

/** Canon's raw pictures of the third kind: boxes, with tracks of one sample each for the JPEG, a smaller picture and what the sensor gave. */
export const cr3: Container = {
  formats: ['CR3'],
  reads: ['exif', 'xmp'],

  begins: (head) => hasAt(head, 'ftypcrx ', 4),

  identify: (source) => andThen(run(brandsIn(source)), (brands) => (brands?.major === 'crx ' ? 'CR3' : null)),

  /** The size is that of the first track, the developed picture; the sensor has edges that do not belong to it. */
  async header(source) {
    const tracks: Track[] = []
    for await (const track of readTracks(await moovOf(source))) if (track.handler === 'vide') tracks.push(track)
    const [first] = tracks
    if (!first) throw new ImageError('MALFORMED', 'CR3 without a track of pictures')
    const depths = await Promise.all(tracks.map(depthOf))
    const still = { colorModel: null, channels: 1, hasAlpha: false, progressive: null, density: null }
    return { width: first.width || null, height: first.height || null, bitDepth: depths.findLast((depth) => depth) ?? null, ...still }
  },

  async orientation(source) {
    for await (const box of canonBoxes(await moovOf(source))) if (box.type === 'CMT1') return (await orientationOf(box.data)) ?? 1
    return 1
  },

  /** The thumbnail, the developed picture, then a preview between the two in size. */
  async *previews(source) {
    const moov = await moovOf(source)
    for await (const box of canonBoxes(moov)) yield* jpegIn(box)
    for await (const track of readTracks(moov)) yield* sampleOf(track)
    for await (const box of boxes(source)) if (box.uuid === PREVIEW) yield* previewIn(box)
  },

  async *blocks(source) {
    for await (const box of boxes(source)) {
      if (box.type === 'moov') {
        for await (const inner of canonBoxes(box)) yield* directoryIn(inner)
        yield* timedMetadata(source, box)
      } else if (box.uuid === XMP_UUID) yield blockIn(box, 'xmp')
    }
  },
}

const moovOf: (source: ByteSource) => Promise<Box> = onceForSource(async (source) => {
  for await (const box of boxes(source)) if (box.type === 'moov') return box
  throw new ImageError('MALFORMED', 'CR3 without a moov box')
})

async function* canonBoxes(moov: Box): AsyncGenerator<Box> {
  for await (const box of untilDamage(contents(moov))) if (box.uuid === CANON) yield* untilDamage(contents(box))
}

function* directoryIn(box: Box): Generator<Block> {
  const name = directories.get(box.type)
  if (name) yield { ...blockIn(box, 'exif'), name }
}

/** Bits of a sample, where a track holds what the sensor gave. */
async function depthOf({ parts }: Track): Promise<number | null> {
  const stsd = parts.get('mdia/minf/stbl/stsd')
  if (!stsd) return null
  for await (const entry of untilDamage(contents(stsd, 8))) {
    for await (const box of untilDamage(contents(entry, ENTRY_FIELDS))) {
      if (box.type === 'CMP1') return (await box.data.read(DEPTH, 1))[0] ?? null
    }
  }
  return null
}
