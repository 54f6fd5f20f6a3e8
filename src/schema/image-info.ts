import { orientation } from '../block/exif-tags/enumerations.ts'
import { movie } from '../block/movie.ts'
import { text } from '../block/text.ts'
import type { Block } from '../container/container.ts'
import { formats, isPlayed } from '../container/formats.ts'
import type { Image } from '../image.ts'
import { onceFor } from '../once.ts'
import { contentName } from '../source/content-name.ts'
import { decodeDataUrl } from '../source/data.ts'
import { BlockType } from './block.ts'
import { builder } from './builder.ts'
import { ColorModelEnum } from './color-model.ts'
import { enumOf } from './enumeration.ts'
import { FormatEnum } from './format.ts'
import { bytes, float, int } from './numbers.ts'

/** An image, and the spelling of the address it was asked for by. */
export interface Asked {
  readonly image: Image
  readonly url: string
}

/** What an image or video says about itself; the metadata fields are added beside the types they answer with. */
export const ImageInfo = builder.objectRef<Asked>('ImageInfo').implement({
  description:
    'An image or video, described without downloading it: only the bytes that the selected fields need are read. A field that cannot be answered is null with an error at its path; absence is null without one.',
  fields: (t) => ({
    id: t.id({
      description:
        'The canonical address: the same for every spelling of it, for clients to cache by. A file sent along, or written into a data: address, is named by its digest.',
      resolve: ({ image }) => (/^data:/i.test(image.url) ? contentId(image) : image.url),
    }),
    url: t.field({ type: 'URL', description: 'The address exactly as it was asked for.', resolve: ({ url }) => url }),
    format: t.field({
      type: FormatEnum,
      description: 'The file format, told from the first bytes of the file.',
      resolve: async ({ image }) => (await image.detected()).format,
    }),
    mimeType: t.string({
      description: 'The media type of the format as IANA registers it, such as image/jpeg; not what the origin calls it.',
      resolve: async ({ image }) => formats[(await image.detected()).format].mime,
    }),
    size: t.field({
      type: 'Bytes',
      nullable: true,
      description: 'The length of the file in bytes, as the origin states it; null where it does not.',
      resolve: async ({ image }) => bytes(await image.source.size()),
    }),
    width: t.int({
      nullable: true,
      description: 'Width in pixels as displayed: cropped where the container says so, then turned upright. From the header.',
      resolve: async ({ image }) => int((await image.displayed()).width),
    }),
    height: t.int({
      nullable: true,
      description: 'Height in pixels as displayed: cropped where the container says so, then turned upright. From the header.',
      resolve: async ({ image }) => int((await image.displayed()).height),
    }),
    encodedWidth: t.int({
      nullable: true,
      description: 'Width in pixels as stored, before it is cropped and turned. From the header.',
      resolve: async ({ image }) => int((await image.dimensions()).width),
    }),
    encodedHeight: t.int({
      nullable: true,
      description: 'Height in pixels as stored, before it is cropped and turned. From the header.',
      resolve: async ({ image }) => int((await image.dimensions()).height),
    }),
    aspectRatio: t.float({
      nullable: true,
      description: 'Width divided by height, as displayed: above 1 for landscape, below 1 for portrait.',
      resolve: async ({ image }) => {
        const { width, height } = await image.displayed()
        return width && height ? float(width / height) : null
      },
    }),
    orientation: t.field({
      type: enumOf(orientation),
      nullable: true,
      description:
        'How the stored picture is to be turned and mirrored to be upright, by EXIF or by the container; TOP_LEFT where nothing is said.',
      resolve: async ({ image }) => defined(await image.orientation()),
    }),
    bitDepth: t.int({
      nullable: true,
      description: 'Bits per channel of a stored pixel, such as 8; of the palette entry number where there is a palette. From the header.',
      resolve: async ({ image }) => int((await image.header()).bitDepth),
    }),
    colorModel: t.field({
      type: ColorModelEnum,
      nullable: true,
      description: 'What the channels of a stored pixel stand for. From the header.',
      resolve: async ({ image }) => (await image.header()).colorModel,
    }),
    channels: t.int({
      nullable: true,
      description: 'How many numbers make up a stored pixel, transparency included. From the header.',
      resolve: async ({ image }) => int((await image.header()).channels),
    }),
    hasAlpha: t.boolean({
      nullable: true,
      description: 'Whether the file declares transparency; whether a pixel makes use of it only decoding tells. From the header.',
      resolve: async ({ image }) => (await image.header()).hasAlpha,
    }),
    frames: t.int({
      nullable: true,
      extensions: { cost: 2 },
      description:
        'Frames of an animation or pages of a TIFF; 1 for a still. Some formats keep no count, such as GIF: asking then reads the whole file.',
      resolve: async ({ image }) => int((await image.animation()).frames),
    }),
    duration: t.float({
      nullable: true,
      extensions: { cost: 2 },
      description: 'Playing time of an animation or a film in seconds; null for a still. An animated PNG or GIF is read whole for it.',
      resolve: async ({ image }) => float((await image.duration()) ?? (await filmDuration(image))),
    }),
    loops: t.int({
      nullable: true,
      extensions: { cost: 2 },
      description: 'How many times an animation plays, 0 for ever; null for a still.',
      resolve: async ({ image }) => int((await image.animation()).loops),
    }),
    progressive: t.boolean({
      nullable: true,
      description: 'Whether it can be shown coarsely before all of it has arrived: a progressive JPEG, an interlaced PNG or GIF.',
      resolve: async ({ image }) => (await image.header()).progressive,
    }),
    blocks: t.field({
      type: [BlockType],
      nullable: true,
      extensions: { cost: 2 },
      description: 'Every piece of metadata in the file and where it lies, in file order; nothing is decoded for it.',
      resolve: async ({ image }) => {
        const blocks: Block[] = []
        for await (const block of await image.blocks()) blocks.push(block)
        return blocks
      },
    }),
    warnings: t.stringList({
      nullable: true,
      extensions: { cost: 2 },
      description:
        'What kept the file from being walked to its end, one line each; empty where it is whole. Texts that cannot be read are told here too; what other blocks leave out stands in their own warnings.',
      resolve: async ({ image }) => [...(await image.warnings()), ...((await image.decode(text))?.warnings ?? [])],
    }),
  }),
})

/** The digest of the file that an address is all of, and the place in it where it is part of a file. */
const contentId = onceFor(async ({ url }: Image): Promise<string> => {
  return (await contentName(decodeDataUrl(url))) + (/#bytes=[-\d]+$/.exec(url)?.[0] ?? '')
})

/** Numbers that the standard does not define turn nothing. */
function defined(turn: number): number {
  return orientation.values.some(({ value }) => value === turn) ? turn : 1
}

/** The header of a film in fragments does not say how long they are; a still has no film to look for. */
async function filmDuration(image: Image): Promise<number | null> {
  const { format } = await image.detected()
  return isPlayed(format) ? ((await image.decode(movie))?.duration ?? null) : null
}
