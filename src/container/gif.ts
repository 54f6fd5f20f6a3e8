import { readExactly, reading, readingExactly, view, type ByteSource } from '../source/source.ts'
import { andThen, run, type Steps } from '../steps.ts'
import { untilDamage } from '../syntax/damage.ts'
import { applicationOf, colorDepth, type GifBlock, gifBlocks, type GifExtension, subBlockData, xmpData } from '../syntax/gif-blocks.ts'
import { hasAt } from '../syntax/starts.ts'
import { type Block, type BlockKind, type Container, type Density, STILL } from './container.ts'
import type { Format } from './formats.ts'
import { nestedBlocks } from './nested.ts'

/** Where the screen descriptor is: width and height, flags, background and pixel aspect ratio. [GIF89a 18] */
const SCREEN = 6
const SCREEN_LENGTH = 7

/** Labels of extensions. [GIF89a 23-26] */
const Label = { CONTROL: 0xf9, COMMENT: 0xfe, APPLICATION: 0xff } as const

/** Applications whose extension tells how often to play: Netscape's, and the same under another name. */
const loopers: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0']

/** The application whose extension is an XMP packet, and those that leave other metadata in sub-blocks, ImageMagick among them. [XMP part 3 1.1.2] [ICC.1 B.7] [C2PA A.3] */
const XMP = 'XMP DataXMP'
const applications: ReadonlyMap<string, BlockKind> = new Map([
  ['ICCRGBG1012', 'icc'],
  ['C2PA_GIF\x01\0\0', 'c2pa'],
  ['MGK8BIM0000', 'photoshop'],
  ['MGKIPTC0000', 'iptc'],
])

/** An application's identifier as it is stored: its length, then eight and three characters. */
const IDENTIFIER = 12

/** What is fetched of a file at first: how far the first image is looked for, to tell its depth, and whether it is interlaced and transparent. */
const NEAR = 32 * 1024

/** Graphics Interchange Format, still or animated: a screen descriptor, then images and extensions. [GIF89a] */
export const gif: Container = {
  formats: ['GIF'],
  reads: ['iptc', 'xmp', 'photoshop', 'icc', 'c2pa', 'text'],

  begins: (head) => hasAt(head, 'GIF8'),

  identify: (source) => run(formatSteps(source)),

  dimensions: (source) => andThen(run(readingExactly(source, SCREEN, SCREEN_LENGTH)), sides),

  async header(source) {
    const screen = await readExactly(source, SCREEN, SCREEN_LENGTH)
    const { depth, ...first } = await firstImage(source)
    return {
      ...sides(screen),
      bitDepth: colorDepth(screen[4]!) ?? depth,
      colorModel: 'INDEXED',
      channels: 1,
      density: density(screen[6]!),
      ...first,
    }
  },

  /** Counts images and adds up their delays, in hundredths of a second. [GIF89a 23] */
  async animation(source) {
    let [frames, hundredths, loops] = [0, 0, 1]
    for await (const block of untilDamage(gifBlocks(source))) {
      if (block.type === 'image') frames++
      else if (block.label === Label.CONTROL && block.head.length >= 4) hundredths += view(block.head).getUint16(1, true)
      else if (block.label === Label.APPLICATION && loopers.includes(applicationOf(block))) loops = await loopsOf(block)
    }
    return frames > 1 ? { frames, duration: hundredths / 100, loops } : STILL
  },

  async *blocks(source) {
    for await (const block of gifBlocks(source)) {
      if (block.type === 'extension') {
        const found = blockIn(block)
        if (found) yield found
        // Bytes in sub-blocks have no place of their own in the file.
        if (found?.kind === 'photoshop') yield* nestedBlocks(found, () => found.offset)
        // Metadata comes before the first image, but for very few files; to go on is to read all pixels.
      } else if (!(await isNear(source))) return
    }
  },
}

/** Whether all of a file is in memory, or comes with the first read of it. */
async function isNear(source: ByteSource): Promise<boolean> {
  return source.whole?.() !== undefined || (await source.size()) <= NEAR
}

function* formatSteps(source: ByteSource): Steps<Format | null> {
  const signature = yield* reading(source, 0, SCREEN)
  return hasAt(signature, 'GIF87a') || hasAt(signature, 'GIF89a') ? 'GIF' : null
}

function sides(screen: Uint8Array): { width: number; height: number } {
  return { width: screen[0]! | (screen[1]! << 8), height: screen[2]! | (screen[3]! << 8) }
}

/** What the first image and its control block say, as far as they are near. */
async function firstImage(source: ByteSource): Promise<{ hasAlpha: boolean | null; progressive: boolean | null; depth: number | null }> {
  let hasAlpha = false
  for await (const block of untilDamage(gifBlocks(source))) {
    if (block.type === 'image') return { hasAlpha, progressive: block.interlaced, depth: block.depth }
    if (block.label === Label.CONTROL) hasAlpha = ((block.head[0] ?? 0) & 1) === 1
    if (endOf(block) > NEAR) break
  }
  return { hasAlpha: null, progressive: null, depth: null }
}

function endOf(block: GifBlock): number {
  return block.type === 'extension' ? block.at + block.length : block.offset
}

/** The ratio of a pixel's width to its height, in 64ths, less 15 of them; 0 states none. [GIF89a 18] */
function density(ratio: number): Density | null {
  return ratio === 0 ? null : { x: 64, y: ratio + 15, unit: 'ASPECT' }
}

/** A sub-block of a 1 and how often it plays once more, 0 for ever. [Netscape 2.0] */
async function loopsOf({ stored }: GifExtension): Promise<number> {
  const bytes = await stored.read(IDENTIFIER, 4)
  const repeats = bytes.length === 4 && bytes[1] === 1 ? view(bytes).getUint16(2, true) : null
  return repeats === 0 ? 0 : (repeats ?? 0) + 1
}

function blockIn(extension: GifExtension): Block | null {
  const { label, stored, at, length } = extension
  if (label === Label.COMMENT) return { kind: 'text', name: 'Comment', bytes: subBlockData(stored), offset: at, length }
  if (label !== Label.APPLICATION) return null
  const behind = { offset: at + IDENTIFIER, length: Math.max(0, length - IDENTIFIER) }
  const application = applicationOf(extension)
  if (application === XMP) return { kind: 'xmp', bytes: xmpData(stored, IDENTIFIER), ...behind }
  const kind = applications.get(application)
  return kind ? { kind, bytes: subBlockData(stored, 1), ...behind } : null
}
