import { auxiliaryPictures, type AuxiliaryPicture } from '../embedded/auxiliary.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'
import { embeddedImage } from './embedded.ts'
import { enumOfNames } from './enumeration.ts'
import { ImageInfo } from './image-info.ts'
import { int } from './numbers.ts'

const AuxiliaryRoleType = enumOfNames(
  'AuxiliaryRole',
  'What a picture is for that stands beside another [ISO 23008-12 6.5.8, 6.8.5; Apple; Dynamic Depth 1.0].',
  {
    ALPHA: 'How opaque each place of the picture is.',
    DEPTH: 'How far away what each place shows is.',
    GAIN_MAP: 'How much brighter each place gets on a screen that can show it.',
    PORTRAIT_MATTE: 'Where people are, to tell them from what is behind them.',
    HAIR_MATTE: 'Where hair is seen in the picture.',
    SKIN_MATTE: 'Where skin is seen in the picture.',
    TEETH_MATTE: 'Where teeth are seen in the picture.',
    GLASSES_MATTE: 'Where glasses are seen in the picture.',
    SKY_MATTE: 'Where the sky is seen in the picture.',
    LEFT_EYE: 'The view of the left eye of a spatial photo; the picture shown is that of the other.',
    RIGHT_EYE: 'The view of the right eye of a spatial photo; the picture shown is that of the other.',
    THUMBNAIL: 'A smaller rendering of the same.',
    OTHER: 'Something that neither the standard nor those above name; its type says what.',
  },
)

/** A picture beside the one shown. */
const AuxiliaryImage = builder.objectRef<AuxiliaryPicture>('AuxiliaryImage').implement({
  description: 'A picture that a file holds beside the one shown.',
  fields: (t) => ({
    role: t.field({ type: AuxiliaryRoleType, description: 'What the picture is for.', resolve: ({ role }) => role }),
    type: t.string({
      nullable: true,
      description: 'What the file calls it: a URN such as urn:mpeg:hevc:2015:auxid:2, or the semantic of an item in XMP.',
      resolve: ({ type }) => type?.toWellFormed() ?? null,
    }),
    width: t.int({ nullable: true, description: 'Width in pixels, as stored.', resolve: ({ width }) => int(width) }),
    height: t.int({ nullable: true, description: 'Height in pixels, as stored.', resolve: ({ height }) => int(height) }),
    bitDepth: t.int({
      nullable: true,
      description: 'Bits per channel, as the file states; null where it states none.',
      resolve: ({ bitDepth }) => bitDepth,
    }),
    offset: bytesField(
      t,
      'Where its code begins, in bytes from the beginning of the file; null where that is made of other pictures.',
      ({ place }) => place?.offset,
    ),
    length: bytesField(t, 'How many bytes its code takes.', ({ place }) => place?.length),
    image: t.field({
      type: ImageInfo,
      nullable: true,
      extensions: { cost: 10 },
      description: 'The picture described like any other; null where it is no file of its own, as in HEIC and AVIF.',
      resolve: async ({ picture, width }) => (width === null ? null : embeddedImage(picture)),
    }),
  }),
})

builder.objectField(ImageInfo, 'auxiliaryImages', (t) =>
  t.field({
    type: [AuxiliaryImage],
    nullable: true,
    extensions: { cost: 3 },
    description:
      'The pictures beside the one shown: depth, gain and portrait maps, the other view of a spatial photo, thumbnails. Those that HEIC and AVIF list, and those behind a JPEG that its XMP lists; empty for all others.',
    resolve: ({ image }) => auxiliaryPictures(image),
  }),
)
