import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'
import { SourcedDate, SourcedNumber, SourcedText, SourcedTexts } from './sourced.ts'
import { ExposureType } from './summary-exposure.ts'
import { OriginType } from './summary-origin.ts'
import { PlaceType } from './summary-place.ts'
import { FindingType } from './summary-privacy.ts'
import { originOf } from './summary/origin.ts'
import { exposureOf, placeOf } from './summary/place.ts'
import { privacyOf } from './summary/privacy.ts'
import { toldBy } from './summary/told.ts'
import * as words from './summary/words.ts'

/** A field of a summary: what it is, and where it is found. */
const field = <T, R>(type: T, description: string, read: (told: Awaited<ReturnType<typeof toldBy>>) => R) => ({
  type,
  nullable: true as const,
  description: `${description} Null where the file does not state it.`,
  resolve: async (image: Image) => read(await toldBy(image)),
})

const SummaryType = builder.objectRef<Image>('Summary').implement({
  description:
    'The answers that people come for, merged from all blocks in the order that the Metadata Working Group gives them, each with where it is from and what says otherwise [MWG 2.0, IPTC PMD 2025.1].',
  fields: (t) => ({
    takenAt: t.field(
      field(SourcedDate, 'When the picture or film was taken; where that is not stated, when it became digital.', words.takenAtOf),
    ),
    title: t.field(field(SourcedText, 'What the picture is called, in a few words.', words.titleOf)),
    caption: t.field(field(SourcedText, 'What the picture shows, in a sentence or more.', words.captionOf)),
    altText: t.field(field(SourcedText, 'What to tell those who cannot see the picture.', words.altTextOf)),
    keywords: t.field(field(SourcedTexts, 'What the picture is about.', words.keywordsOf)),
    creators: t.field(field(SourcedTexts, 'Who made the picture, the foremost first.', words.creatorsOf)),
    credit: t.field(field(SourcedText, 'Whom to name beside the picture.', words.creditOf)),
    copyright: t.field(field(SourcedText, 'Who holds which rights: the copyright notice.', words.copyrightOf)),
    license: t.field(
      field(SourcedText, 'On which terms the picture may be used: the address of a licence, or the terms in words.', words.licenseOf),
    ),
    rating: t.field(field(SourcedNumber, 'How many stars people gave, 0 to 5; -1 where they rejected it.', words.ratingOf)),
    camera: t.field(field(SourcedText, 'What the picture was taken with: maker and model.', words.cameraOf)),
    lens: t.field(field(SourcedText, 'The lens, by the name that it is sold under where the maker note tells it.', words.lensOf)),
    exposure: t.field(field(ExposureType, 'How the picture was exposed.', exposureOf)),
    location: t.field(field(PlaceType, 'Where the picture was taken.', placeOf)),
    origin: t.field({
      type: OriginType,
      description: 'Whether a camera, a model or a person made the picture.',
      resolve: async (image) => originOf(await toldBy(image)),
    }),
    privacy: t.field({
      type: [FindingType],
      description:
        'What would become known of people and places with the file; empty where nothing would. What is kept from whoever asks is not told here either.',
      resolve: async (image) => [...(await privacyOf(await toldBy(image)))],
    }),
  }),
})

builder.objectField(ImageInfo, 'summary', (t) =>
  t.field({
    type: SummaryType,
    nullable: true,
    extensions: { cost: 10 },
    description:
      'The answers that people come for, merged from all blocks of the file, each with where it is from. Damaged blocks count as if they were not there; their own fields say what is wrong.',
    resolve: ({ image }) => image,
  }),
)
