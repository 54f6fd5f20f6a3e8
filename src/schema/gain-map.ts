import { gainMap, type GainMap } from '../embedded/gain-map.ts'
import { builder } from './builder.ts'
import { bytesField } from './bytes-field.ts'
import { enumOfNames } from './enumeration.ts'
import { embeddedImage } from './embedded.ts'
import { ImageInfo } from './image-info.ts'
import { float } from './numbers.ts'

const GainMapKind = enumOfNames('GainMapKind', 'In whose way a gain map is described.', {
  ISO: "The standard's, in numbers of the file [ISO 21496-1].",
  ULTRA_HDR: "Google's and Adobe's, properties hdrgm of XMP [Ultra HDR 1.1].",
  APPLE: "Apple's, properties HDRGainMap of XMP.",
})

/** A map of how much brighter a picture may get. */
const GainMapType = builder.objectRef<GainMap>('GainMap').implement({
  description:
    'How a picture gets brighter on a screen that can show more than white: a second, mostly smaller picture of gains, and how to read it. Lists have one number for all colours, or three for red, green and blue.',
  fields: (t) => ({
    kind: t.field({ type: GainMapKind, description: 'Whose properties describe it.', resolve: ({ kind }) => kind }),
    version: t.string({
      nullable: true,
      description: 'The version of the description, as it is stated.',
      resolve: ({ version }) => version?.toWellFormed() ?? null,
    }),
    offset: bytesField(
      t,
      'Where the map begins, in bytes from the beginning of the file; null where it is not a stretch of the file.',
      ({ place }) => place?.offset,
    ),
    length: bytesField(t, 'How many bytes the map takes; null where it is not a stretch of the file.', ({ place }) => place?.length),
    min: t.floatList({
      nullable: true,
      description: 'The gain that 0 in the map stands for, as a power of two.',
      resolve: ({ min }) => min,
    }),
    max: t.floatList({
      nullable: true,
      description: 'The gain that the highest number in the map stands for, as a power of two.',
      resolve: ({ max }) => max,
    }),
    gamma: t.floatList({
      nullable: true,
      description: 'The power by which the numbers of the map were stored; 1 where they are stored as they are.',
      resolve: ({ gamma }) => gamma,
    }),
    offsetSdr: t.floatList({
      nullable: true,
      description: 'What is added to the ordinary picture, or to that of the file itself where it is ISO, before it is multiplied.',
      resolve: ({ offsetSdr }) => offsetSdr,
    }),
    offsetHdr: t.floatList({
      nullable: true,
      description: 'What is taken from the bright picture, or from the other one where it is ISO, after it was multiplied.',
      resolve: ({ offsetHdr }) => offsetHdr,
    }),
    hdrCapacityMin: t.float({
      nullable: true,
      description: 'How much brighter than white, as a power of two, a screen must get before the map is used at all.',
      resolve: ({ capacityMin }) => float(capacityMin),
    }),
    hdrCapacityMax: t.float({
      nullable: true,
      description: 'How much brighter than white, as a power of two, a screen must get for the map to be used fully.',
      resolve: ({ capacityMax }) => float(capacityMax),
    }),
    baseIsHdr: t.boolean({
      nullable: true,
      description: 'Whether the file itself is the bright picture and the map makes the ordinary one of it.',
      resolve: ({ baseIsHdr }) => baseIsHdr,
    }),
    headroom: t.float({
      nullable: true,
      description: "How many times brighter than white the picture may get, where Apple's properties say so.",
      resolve: ({ headroom }) => float(headroom),
    }),
    image: t.field({
      type: ImageInfo,
      nullable: true,
      description: 'The map described like any other picture; null where it is not a stretch of the file.',
      resolve: ({ picture }) => embeddedImage(picture),
    }),
  }),
})

builder.objectField(ImageInfo, 'gainMap', (t) =>
  t.field({
    type: GainMapType,
    nullable: true,
    extensions: { cost: 10 },
    description:
      'How the picture gets brighter on a screen that can show it: in the way of ISO 21496-1, as Ultra HDR of Google and Adobe, or as HDR of Apple. Null where nothing says so. Further pictures in the file are looked into for it.',
    resolve: ({ image }) => gainMap(image),
  }),
)
