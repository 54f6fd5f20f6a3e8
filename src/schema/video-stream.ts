import type { VideoStream } from '../block/movie/streams.ts'
import { builder } from './builder.ts'
import { ContentLightType, HdrEnum, MasteringDisplayType } from './light.ts'
import { float, int } from './numbers.ts'
import { StreamType } from './stream.ts'

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
    profile: t.exposeString('profile', {
      nullable: true,
      description: 'The part of its codec that it makes use of, such as "High" or "Main 10".',
    }),
    pixelAspectRatio: t.float({
      nullable: true,
      description: 'The width of a pixel divided by its height; null where it is not stated.',
      resolve: (found) => float(found.pixelAspectRatio),
    }),
    colorPrimaries: t.exposeString('colorPrimaries', {
      nullable: true,
      description: 'What its red, green and blue are, by FFmpeg\'s names such as "bt709" [ISO 23091-2].',
    }),
    transfer: t.exposeString('transfer', {
      nullable: true,
      description: 'How its numbers become light, by FFmpeg\'s names such as "smpte2084" [ISO 23091-2].',
    }),
    matrix: t.exposeString('matrix', {
      nullable: true,
      description: "How lightness and differences of colour become red, green and blue, by FFmpeg's names [ISO 23091-2].",
    }),
    range: t.exposeString('range', {
      nullable: true,
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
