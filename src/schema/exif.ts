import { exif, type Exif } from '../block/exif.ts'
import { exifAliases } from '../block/exif-aliases.ts'
import { exifTags, interopTags } from '../block/exif-tags.ts'
import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { DirectoryType, tagsField } from './directory.ts'
import { extensionFields, valueIn } from './exif-extensions.ts'
import { GpsType } from './gps.ts'
import { ImageInfo } from './image-info.ts'
import { tagFields } from './tags.ts'
import { embedded, ThumbnailType } from './thumbnail.ts'

const rows = [...exifTags.filter(({ standard }) => standard === 'EXIF'), ...interopTags]

const EXPOSURE_TIME = 0x829a

/** The three dates, each with what it dates. */
const dates = [
  ['dateTime', 'DateTime', 'the file was last changed'],
  ['dateTimeOriginal', 'DateTimeOriginal', 'the picture was taken'],
  [
    'dateTimeDigitized',
    'DateTimeDigitized',
    'the picture became digital: for a camera when it was taken, for a scanner when it was scanned',
  ],
] as const

/** The images whose EXIF blocks these are, for what is in another block of the same image. */
export const pictures = new WeakMap<Exif, Image>()

/** What an EXIF block says. */
export const ExifType = builder.objectRef<Exif>('Exif').implement({
  description:
    'What the camera recorded: settings, dates, place. A field for every tag of the EXIF standard, named after it; every tag of the file, the unknown ones too, is in the list of tags [EXIF 3.0].',
  interfaces: [DirectoryType],
  fields: (t) => ({
    tags: tagsField(t, exifAliases),
    ...tagFields(t, rows, valueIn),
    ...Object.fromEntries(
      dates.flatMap(([field, name, what]) => [
        [
          field,
          t.field({
            type: 'LocalDateTime',
            nullable: true,
            description: `When ${what}, by the clock of the camera, with the fraction of the second where it is stated. [${name}]`,
            resolve: (found) => found.moment(name)?.local,
          }),
        ],
        [
          `${field}WithOffset`,
          t.field({
            type: 'DateTime',
            nullable: true,
            description: `When ${what}, as an instant; null where the file does not state the offset from UTC. [${name} with ${name.replace('DateTime', 'OffsetTime')}]`,
            resolve: (found) => found.moment(name)?.instant,
          }),
        ],
      ]),
    ),
    exposureTimeFraction: t.field({
      type: 'Rational',
      nullable: true,
      description: 'How long the picture was exposed, in seconds, exactly as it is stored, such as "1/125". [ExposureTime]',
      resolve: (found) => (found.get('ExifIFD', EXPOSURE_TIME)?.rationals ? found.get('ExifIFD', EXPOSURE_TIME)?.raw : null),
    }),
    gps: t.field({
      type: GpsType,
      nullable: true,
      description: 'Where the picture was taken, as a satellite receiver told the camera; null where the file has no GPS tags.',
      resolve: ({ gps }) => gps,
    }),
    thumbnail: t.field({
      type: ThumbnailType,
      nullable: true,
      description: 'The small picture embedded for lists of pictures; null where there is none.',
      resolve: ({ thumbnail }) => thumbnail && embedded(thumbnail),
    }),
    ...extensionFields(t),
  }),
})

builder.objectField(ImageInfo, 'exif', (t) =>
  t.field({
    type: ExifType,
    nullable: true,
    extensions: { cost: 2 },
    description: 'What the camera recorded: settings, dates, place. Null where the file has no EXIF.',
    resolve: async ({ image }) => {
      const found = await image.decode(exif)
      if (found) pictures.set(found, image)
      return found
    },
  }),
)
