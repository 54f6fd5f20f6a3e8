import { motionPhoto, type MotionPhoto } from '../embedded/motion-photo.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'
import { embeddedImage } from './embedded.ts'
import { ImageInfo } from './image-info.ts'
import { float } from './numbers.ts'

/** A short film that belongs to a still. */
const MotionPhotoType = builder.objectRef<MotionPhoto>('MotionPhoto').implement({
  description:
    'The few seconds of film that a phone took along with a picture and put behind it into the same file [Motion Photo format 1.0], or into the trailer of a Samsung phone.',
  fields: (t) => ({
    offset: bytesField(t, 'Where the film begins, in bytes from the beginning of the file.', ({ offset }) => offset),
    length: bytesField(t, 'How many bytes the film takes.', ({ length }) => length),
    presentationTime: t.float({
      nullable: true,
      description: 'The moment in the film that the still shows, in seconds from its start; null where the phone does not say.',
      resolve: ({ presentationTime }) => float(presentationTime),
    }),
    video: t.field({
      type: ImageInfo,
      nullable: true,
      description: 'The film described like any other. Its address is that of the file, with the place in it as a fragment.',
      resolve: ({ film }) => embeddedImage(film),
    }),
  }),
})

builder.objectField(ImageInfo, 'motionPhoto', (t) =>
  t.field({
    type: MotionPhotoType,
    nullable: true,
    extensions: { cost: 3 },
    description:
      'The short film that was taken along with the picture; null where there is none. Where XMP tells of none, the end of the file is looked at.',
    resolve: ({ image }) => motionPhoto(image),
  }),
)
