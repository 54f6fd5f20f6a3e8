import type { Coded, VideoStream } from '../block/movie/streams.ts'
import type { Awaitable } from '../steps.ts'
import { builder } from './builder.ts'
import { ContentLightType, HdrEnum, MasteringDisplayType } from './light.ts'
import { float, int } from './numbers.ts'
import { StreamType } from './stream.ts'

/** What is stated of a stream of pictures, else what the first of them tells. */
const told =
  <K extends keyof Coded>(name: K) =>
  (stream: Coded & Pick<VideoStream, 'coded'>): Awaitable<Coded[K] | null> =>
    stream[name] ?? stream.coded?.().then((coded) => coded[name]) ?? null

builder.objectRef<VideoStream>('VideoStream').implement({
  description: 'A track of moving pictures, or a cover picture, inside a film.',
  interfaces: [StreamType],
  fields: (t) => ({
    width: t.int({ nullable: true, description: 'Width in pixels as stored, before it is turned.', resolve: ({ width }) => int(width) }),
    height: t.int({
      nullable: true,
      description: 'Height in pixels as stored, before it is turned.',
      resolve: ({ height }) => int(height),
    }),
    frameRate: t.float({
      nullable: true,
      description: 'Pictures per second, on average over the whole stream.',
      resolve: ({ frameRate }) => float(frameRate),
    }),
    rotation: t.exposeInt('rotation', { description: 'Degrees clockwise by which it is turned to be upright: 0, 90, 180 or 270.' }),
    profile: t.string({
      nullable: true,
      resolve: told('profile'),
      description: 'The part of its codec that it makes use of, such as "High" or "Main 10".',
    }),
    pixelAspectRatio: t.float({
      nullable: true,
      description: 'The width of a pixel divided by its height; null where it is not stated.',
      resolve: async (found) => float(await told('pixelAspectRatio')(found)),
    }),
    colorPrimaries: t.string({
      nullable: true,
      resolve: told('colorPrimaries'),
      description: 'What its red, green and blue are, by FFmpeg\'s names such as "bt709" [ISO 23091-2].',
    }),
    transfer: t.string({
      nullable: true,
      resolve: told('transfer'),
      description: 'How its numbers become light, by FFmpeg\'s names such as "smpte2084" [ISO 23091-2].',
    }),
    matrix: t.string({
      nullable: true,
      resolve: told('matrix'),
      description: "How lightness and differences of colour become red, green and blue, by FFmpeg's names [ISO 23091-2].",
    }),
    range: t.string({
      nullable: true,
      resolve: told('range'),
      description: 'Whether its numbers take all of their range, "pc", or leave room at both ends, "tv".',
    }),
    hdr: t.field({
      type: HdrEnum,
      nullable: true,
      description: 'How far its brightness goes beyond what is usual; null for a usual film.',
      resolve: ({ hdr }) => hdr,
    }),
    masteringDisplay: t.field({
      type: MasteringDisplayType,
      nullable: true,
      description: 'The screen that it was mastered on; null where that is not told.',
      resolve: ({ masteringDisplay }) => masteringDisplay,
    }),
    contentLight: t.field({
      type: ContentLightType,
      nullable: true,
      description: 'How bright its pictures get; null where that is not told.',
      resolve: ({ contentLight }) => contentLight,
    }),
  }),
})
