import { previews, type Preview } from '../embedded/previews.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'
import { embeddedImage } from './embedded.ts'
import { ImageInfo } from './image-info.ts'

/** A rendering that a raw picture carries along. */
const PreviewType = builder.objectRef<Preview>('Preview').implement({
  description: 'A JPEG that the camera put into the file beside its raw picture, for screens that cannot wait for it to be developed.',
  fields: (t) => ({
    offset: bytesField(t, 'Where it begins, in bytes from the beginning of the file.', ({ place }) => place.offset),
    length: bytesField(t, 'How many bytes it takes.', ({ place }) => place.length),
    image: t.field({
      type: ImageInfo,
      nullable: true,
      extensions: { cost: 10 },
      description: 'The JPEG described like any other picture.',
      resolve: ({ picture }) => embeddedImage(picture),
    }),
  }),
})

builder.objectField(ImageInfo, 'previews', (t) =>
  t.field({
    type: [PreviewType],
    nullable: true,
    extensions: { cost: 3 },
    description:
      'The JPEGs that a raw picture carries along, thumbnails included, in the order in which the file lists them; empty for all other pictures.',
    resolve: ({ image }) => previews(image),
  }),
)
