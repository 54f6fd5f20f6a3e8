import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { ImageError } from '../error.ts'
import { builder } from './builder.ts'
import { type Asked, ImageInfo } from './image-info.ts'
import { needsOf } from './selection.ts'

/** The most addresses that one list may name. */
const MAX_URLS = 50

const MAX_AGE =
  'Seconds that may have passed since the origin was asked; with 0 it is asked whether the file is still the same. None: as long as the origin allows.'

/** The image at an address, once it is known to be one: an unreadable source is one error, not one for every field. */
async function ask(url: string, maxAge: number | null | undefined, { images }: Context, selected: GraphQLResolveInfo): Promise<Asked> {
  if (maxAge != null && maxAge < 0) throw new ImageError('LIMIT_EXCEEDED', `"maxAge" is ${maxAge}, but must be 0 or more`)
  const image = await images.load(url, maxAge ?? undefined, needsOf(selected))
  await image.recognised()
  return { image, url }
}

builder.queryField('imageInfo', (t) =>
  t.field({
    type: ImageInfo,
    nullable: true,
    extensions: { cost: 1 },
    description:
      'One image or video, described without downloading it: only the bytes that the selection needs are read. Null, with one error, where the source cannot be read or is of no known format.',
    args: {
      url: t.arg({
        type: 'URL',
        description: 'Where the image or video lies, such as https://example.org/photo.jpg or local:///photo.jpg.',
      }),
      maxAge: t.arg.int({ required: false, description: MAX_AGE }),
    },
    resolve: (_, { url, maxAge }, context, selected) => ask(url, maxAge, context, selected),
  }),
)

builder.queryField('imageInfos', (t) =>
  t.field({
    type: [ImageInfo],
    nullable: { list: false, items: true },
    extensions: { cost: 1, sources: 'urls' },
    description:
      'Many images or videos at once, in the order asked. One that cannot be read is null, with an error at its path, and spoils no other. With @stream each arrives as soon as it is known.',
    args: {
      urls: t.arg({ type: ['URL'], description: `Where they lie: at most ${MAX_URLS} addresses; one that is named twice is read once.` }),
      maxAge: t.arg.int({ required: false, description: MAX_AGE }),
    },
    // Promises rather than a promise of all: a slow source delays no other.
    resolve: (_, { urls, maxAge }, context, selected) => {
      if (urls.length > MAX_URLS)
        throw new ImageError('LIMIT_EXCEEDED', `${urls.length} addresses were asked for at once; at most ${MAX_URLS} are allowed`)
      return urls.map((url) => ask(url, maxAge, context, selected))
    },
  }),
)

builder.mutationField('inspect', (t) =>
  t.field({
    type: ImageInfo,
    nullable: true,
    extensions: { cost: 1 },
    description:
      'Describes a file that is sent along with the request, as the GraphQL multipart request specification has it. Nothing is stored.',
    args: { file: t.arg({ type: 'File', description: 'The image or video itself, in a part of the multipart request.' }) },
    resolve: async (_, { file }, context) => {
      const image = await context.upload(file)
      await image.recognised()
      return { image, url: image.url }
    },
  }),
)
