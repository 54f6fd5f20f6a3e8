import type { Thumbnail } from '../block/exif.ts'
import { Image } from '../image.ts'
import { readAll } from '../source/source.ts'
import { builder } from './builder.ts'
import { int } from './numbers.ts'

/** An embedded picture, which is an image of its own. */
interface Embedded {
  readonly thumbnail: Thumbnail
  readonly image: Image
}

/** The image that an embedded thumbnail is. */
export function embedded(thumbnail: Thumbnail): Embedded {
  return { thumbnail, image: new Image('', thumbnail.bytes) }
}

/** The small picture that a camera embeds. */
export const ThumbnailType = builder.objectRef<Embedded>('Thumbnail').implement({
  description:
    'The small picture, mostly 160 pixels wide, that the camera put into the file for lists of pictures; editors may have left it as it was [EXIF 3.0 4.5.8].',
  fields: (t) => ({
    mimeType: t.string({
      description: 'The media type of the small picture, by the tags that point at it.',
      resolve: ({ thumbnail }) => thumbnail.mimeType,
    }),
    width: t.int({
      nullable: true,
      description: 'Width in pixels as stored, from the header of the small picture itself.',
      resolve: async ({ image }) => int((await image.header()).width),
    }),
    height: t.int({
      nullable: true,
      description: 'Height in pixels as stored, from the header of the small picture itself.',
      resolve: async ({ image }) => int((await image.header()).height),
    }),
    offset: t.field({
      type: 'Bytes',
      nullable: true,
      description:
        'Where it begins, in bytes from the beginning of the file; null where the EXIF block is not stored as it is, such as compressed.',
      resolve: ({ thumbnail }) => thumbnail.fileOffset,
    }),
    length: t.field({
      type: 'Bytes',
      description: 'How many bytes it takes, as the tag for it states.',
      resolve: ({ thumbnail }) => thumbnail.length,
    }),
    dataUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'The small picture itself as a data: address, which a page can show at once.',
      resolve: async ({ thumbnail }) =>
        `data:${thumbnail.mimeType};base64,${Buffer.from(await readAll(thumbnail.bytes)).toString('base64')}`,
    }),
  }),
})
