import type { Secret } from '../setting-kinds.ts'
import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { ImageInfo } from './image-info.ts'
import { float } from './numbers.ts'
import { originOf, type Origin, type Verdict } from './summary/origin.ts'
import { exposureOf, placeOf, type Exposure, type Place } from './summary/place.ts'
import { privacyOf, type Finding } from './summary/privacy.ts'
import type { Sourced, Statement } from './summary/sourced.ts'
import { toldBy } from './summary/told.ts'
import * as words from './summary/words.ts'

const SOURCE = 'Where in the file it is from: the kind of block, then the name there, such as "exif:Artist" or "xmp:dc:creator".'

/** What a value is in GraphQL, and how it is handed over. */
interface Kind<T> {
  readonly name: string
  readonly what: string
  readonly type: 'String' | 'Float' | 'PartialDateTime' | ['String']
  readonly value: (value: T) => unknown
}

/** A type for values of a kind with where each is from, and one for those that say otherwise. */
function sourced<T>({ name, what, type, value }: Kind<T>) {
  const field = { type, nullable: false, description: `${what}, as this place states it.` } as const
  const Conflict = builder.objectRef<Statement<T>>(`Conflicting${name}`).implement({
    description: `${what} that another place in the file states otherwise.`,
    fields: (t) => ({
      value: t.field({ ...field, resolve: (said: Statement<T>) => value(said.value) } as never),
      source: t.exposeString('source', { description: SOURCE }),
    }),
  })
  return builder.objectRef<Sourced<T>>(`Sourced${name}`).implement({
    description: `${what}, with where in the file it is from.`,
    fields: (t) => ({
      value: t.field({ ...field, resolve: (said: Sourced<T>) => value(said.value) } as never),
      source: t.exposeString('source', { description: SOURCE }),
      conflicts: t.field({
        type: [Conflict],
        description: 'What other places in the file state otherwise, in the order in which they count; empty where all agree.',
        resolve: ({ conflicts }) => [...conflicts],
      }),
    }),
  })
}

const SourcedText = sourced<string>({ name: 'Text', what: 'A text', type: 'String', value: (text) => text })
const SourcedTexts = sourced<readonly string[]>({ name: 'Texts', what: 'A list of texts', type: ['String'], value: (texts) => [...texts] })
const SourcedNumber = sourced<number>({ name: 'Number', what: 'A number', type: 'Float', value: (number) => float(number) })
const SourcedDate = sourced<string>({
  name: 'Date',
  what: 'A date',
  type: 'PartialDateTime',
  value: (date) => date,
})

const exposures: Readonly<Record<keyof Exposure, string>> = {
  exposureTime: 'How long light fell on the sensor, in seconds.',
  fNumber: 'The f-number: the focal length over the opening of the lens.',
  iso: 'How sensitive the sensor was set, by ISO 12232.',
  focalLength: 'The focal length of the lens in millimetres.',
  focalLengthIn35mm: 'The focal length in millimetres that would show as much on 35 mm film.',
  exposureBias: 'By how many stops the exposure was set off from what was metered.',
}

const ExposureType = builder.objectRef<Exposure>('SummaryExposure').implement({
  description: 'How the picture was exposed: by EXIF, or by XMP where that alone states it.',
  fields: (t) =>
    Object.fromEntries(
      (Object.keys(exposures) as (keyof Exposure)[]).map((name) => [
        name,
        t.field({
          type: SourcedNumber,
          nullable: true,
          description: `${exposures[name]} Null where it is not stated.`,
          resolve: (exposure) => exposure[name],
        }),
      ]),
    ),
})

type Word = { [Name in keyof Place]: Place[Name] extends Sourced<string> | null ? Name : never }[keyof Place]
type Measure = Exclude<keyof Place, Word | 'source'>

const measures: Readonly<Record<Measure, string>> = {
  latitude: 'Degrees north of the equator, negative to the south.',
  longitude: 'Degrees east of the prime meridian, negative to the west.',
  altitude: 'Metres above sea level, negative below; since EXIF 3.0 above the ellipsoid.',
  accuracy: 'By how many metres the position may be wrong.',
  direction: 'Where the camera looked, in degrees clockwise from north.',
}

const places: Readonly<Record<Word, string>> = {
  sublocation: 'The place within the city.',
  city: 'The city.',
  region: 'The state, province or other part of the country.',
  country: 'The name of the country.',
  countryCode: 'The code of the country by ISO 3166.',
}

const PlaceType = builder.objectRef<Place>('SummaryLocation').implement({
  description: 'Where the picture was taken: as it was measured, and in words as people wrote it.',
  fields: (t) => ({
    ...Object.fromEntries(
      (Object.keys(measures) as Measure[]).map((name) => [
        name,
        t.float({ nullable: true, description: `${measures[name]} Null where it is not stated.`, resolve: (place) => float(place[name]) }),
      ]),
    ),
    source: t.exposeString('source', {
      nullable: true,
      description: 'Where in the file the coordinates are from: "exif:GPS", "xmp:exif:GPS" or "film:location".',
    }),
    ...Object.fromEntries(
      (Object.keys(places) as Word[]).map((name) => [
        name,
        t.field({
          type: SourcedText,
          nullable: true,
          description: `${places[name]} Null where it is not stated.`,
          resolve: (place) => place[name],
        }),
      ]),
    ),
  }),
})

const verdicts: Readonly<Record<Verdict, string>> = {
  CAPTURED: 'A camera took it of what was there.',
  DIGITISED: 'It was scanned or photographed from film or paper.',
  GENERATED: 'A trained model made it up.',
  PARTLY_GENERATED: 'A part of it is made up, such as what was filled in by a trained model.',
  CREATED: 'A person or a program drew it without a trained model, or it was taken off a screen.',
  UNKNOWN: 'The file does not say.',
}

const VerdictEnum = enumOfNames(
  'OriginVerdict',
  'How a picture came to be, by what its file says; nobody looks at the pixels, and what is written can be wrong.',
  verdicts,
)

const EvidenceType = builder.objectRef<Statement<string>>('OriginEvidence').implement({
  description: 'Something in the file that speaks for how its picture came to be.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'What is stated, such as a term of the IPTC, the name of a program, the model of a camera.',
    }),
    source: t.exposeString('source', { description: SOURCE }),
  }),
})

const OriginType = builder.objectRef<Origin>('SummaryOrigin').implement({
  description:
    'Whether a camera, a model or a person made the picture, by what its file says; Content Credentials count as they are told, unverified.',
  fields: (t) => ({
    verdict: t.field({
      type: VerdictEnum,
      description: 'What the evidence comes to: what states it outright counts before what speaks for it.',
      resolve: ({ verdict }) => verdict,
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'What the verdict rests upon, the strongest first; empty where there is nothing.',
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
})

const kinds: Readonly<Record<Secret, readonly [name: string, description: string]>> = {
  gps: ['LOCATION', 'Where it was taken, as it was measured.'],
  serial: ['SERIAL_NUMBER', 'The serial number of a camera or lens, by which pictures of one owner can be told.'],
  owner: ['OWNER', 'Whom the camera belongs to.'],
  faces: ['FACES', 'Who is seen, or where faces are.'],
  thumbnail: ['THUMBNAIL', 'An embedded small picture of another shape than the picture: it may show what was cropped away.'],
}

const KindEnum = builder.enumType('PrivacyKind', {
  description: 'What a file would tell of people and places to whoever gets it.',
  values: Object.fromEntries(Object.entries(kinds).map(([value, [name, description]]) => [name, { value, description }])),
})

const FindingType = builder.objectRef<Finding>('PrivacyFinding').implement({
  description: 'Something that would become known with the file, and the entries that tell it.',
  fields: (t) => ({
    kind: t.field({ type: KindEnum, description: 'What would become known.', resolve: ({ secret }) => secret }),
    source: t.exposeString('source', { description: 'The kind of block that tells it: "exif", "makerNote", "iptc", "xmp" or "film".' }),
    names: t.stringList({ description: 'The entries that tell it, by name, each once.', resolve: ({ names }) => [...names] }),
  }),
})

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
