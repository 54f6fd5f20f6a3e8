import { mpf, type Mpf, type MpfPicture } from '../block/mpf.ts'
import { partOf } from '../embedded/part.ts'
import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'
import { enumOfNames } from './enumeration.ts'
import { embeddedImage } from './embedded.ts'
import { ImageInfo } from './image-info.ts'

/** A picture of a file with several, and the file. */
interface Listed {
  readonly picture: MpfPicture
  readonly file: Image
}

const PictureRole = enumOfNames('PictureRole', 'What one of several pictures in a file is for [CIPA DC-007 5.2.3.3.1].', {
  PRIMARY: 'The picture that programs show which know of one only.',
  LARGE_THUMBNAIL_VGA: 'A smaller rendering, fit for 640 by 480 pixels.',
  LARGE_THUMBNAIL_FULL_HD: 'A smaller rendering, fit for 1920 by 1080 pixels.',
  PANORAMA: 'One of the shots that a panorama is put together from.',
  DISPARITY: 'One of the views of the same moment that make a picture in three dimensions.',
  MULTI_ANGLE: 'One of the views of the same subject from different angles.',
  UNDEFINED: 'Nothing that the specification names: gain maps and depth maps are written so.',
})

/** One picture of several. */
const MultiPictureEntry = builder.objectRef<Listed>('MultiPictureEntry').implement({
  description: 'One of the pictures in a file of several.',
  fields: (t) => ({
    role: t.field({ type: PictureRole, description: 'What the picture is for.', resolve: ({ picture }) => picture.role }),
    isRepresentative: t.boolean({
      description: 'Whether it is the one to be shown where only one of them can be.',
      resolve: ({ picture }) => picture.isRepresentative,
    }),
    offset: bytesField(t, 'Where it begins, in bytes from the beginning of the file.', ({ picture }) => picture.offset),
    length: bytesField(t, 'How many bytes it takes, as the list states.', ({ picture }) => picture.length),
    dependents: t.intList({
      description: 'The numbers, counted from 1, of other pictures in the list that were made from this one.',
      resolve: ({ picture }) => [...picture.dependents],
    }),
    image: t.field({
      type: ImageInfo,
      nullable: true,
      extensions: { cost: 20 },
      description: 'The picture described like any other; null for the first one, which is the file itself.',
      resolve: ({ picture, file }) => (picture.offset > 0 && picture.length > 0 ? embeddedImage(partOf(file, picture)) : null),
    }),
  }),
})

/** The list of the pictures in a file of several. */
const MultiPictureType = builder.objectRef<{ readonly list: Mpf; readonly file: Image }>('MultiPicture').implement({
  description:
    'The pictures of a file with several: the views of a stereo camera, the shots of a panorama, larger previews, gain maps [CIPA DC-007].',
  fields: (t) => ({
    version: t.string({
      nullable: true,
      description: 'The version of the Multi-Picture Format in four digits, such as 0100.',
      resolve: ({ list }) => list.version?.toWellFormed() ?? null,
    }),
    pictures: t.field({
      type: [MultiPictureEntry],
      description: 'The pictures in the order of the list; the file itself is the first.',
      resolve: ({ list, file }) => list.pictures.map((picture) => ({ picture, file })),
    }),
    warnings: t.stringList({
      description: 'Entries of the list that cannot be read, one line each.',
      resolve: ({ list }) => [...list.warnings],
    }),
  }),
})

builder.objectField(ImageInfo, 'multiPicture', (t) =>
  t.field({
    type: MultiPictureType,
    nullable: true,
    extensions: { cost: 2 },
    description: 'The list of the pictures in a JPEG of several; null where the file is but one picture.',
    resolve: async ({ image }) => {
      const list = await image.decode(mpf)
      return list && { list, file: image }
    },
  }),
)
