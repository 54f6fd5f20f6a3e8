import { movie, type VideoMeta } from '../block/movie.ts'
import { AttachmentType } from './attachment.ts'
import { builder } from './builder.ts'
import { ChapterType } from './chapter.ts'
import { DirectoryType } from './directory.ts'
import { GeoPointType } from './geo-point.ts'
import { GpsFixType } from './gps-fix.ts'
import { ImageInfo } from './image-info.ts'
import { float } from './numbers.ts'
import { StreamType } from './stream.ts'

const VideoMetaType = builder.objectRef<VideoMeta>('VideoMeta').implement({
  description:
    'What a film says about itself: how long it is, when and where it was shot, the streams it is made of; as tags every key of its metadata, under the names that FFmpeg gives them.',
  interfaces: [DirectoryType],
  fields: (t) => ({
    container: t.exposeString('container', {
      description: 'The family of the container by the names that FFmpeg gives them, such as "mov,mp4,m4a,3gp,3g2,mj2".',
    }),
    duration: t.float({
      nullable: true,
      description: 'Playing time in seconds, from the header of the film, its fragments or its longest stream.',
      resolve: ({ duration }) => float(duration),
    }),
    bitrate: t.float({
      nullable: true,
      description: 'Bits per second on average: the size of the file over its playing time.',
      resolve: ({ bitrate }) => float(bitrate),
    }),
    majorBrand: t.exposeString('majorBrand', {
      nullable: true,
      description:
        'The specification that suits the file best, as four characters such as "isom" or "qt  "; null where none is stated [ISO 14496-12 4.3].',
    }),
    compatibleBrands: t.stringList({
      description: 'The specifications that the file keeps to, four characters each [ISO 14496-12 4.3].',
      resolve: ({ compatibleBrands }) => [...compatibleBrands],
    }),
    creationTime: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the film was made, from the header of the film, which counts in UTC; null where it states nothing.',
      resolve: ({ creationTime }) => creationTime,
    }),
    location: t.field({
      type: GeoPointType,
      nullable: true,
      description: 'Where the film was shot: from the boxes ©xyz or loci, or the key com.apple.quicktime.location.ISO6709.',
      resolve: ({ location }) => location,
    }),
    firstFix: t.field({
      type: GpsFixType,
      nullable: true,
      description:
        'The first place of those that a camera recorded in time with the film, as GoPro (GPMF), phones and panoramic cameras (CAMM) and Sony (rtmd) do; null where there are none, or no satellites were found yet.',
      resolve: ({ firstFix }) => firstFix(),
    }),
    rotation: t.exposeInt('rotation', {
      description: 'Degrees clockwise by which the first video stream is turned to be upright: 0, 90, 180 or 270.',
    }),
    streams: t.field({
      type: [StreamType],
      description: 'The tracks of picture, sound, subtitles and data, in the order of the file.',
      resolve: ({ streams }) => [...streams],
    }),
    attachments: t.field({
      type: [AttachmentType],
      description: 'The files that travel with the film, as Matroska has them; empty where there are none.',
      resolve: ({ attachments }) => [...attachments],
    }),
    chapters: t.field({
      type: [ChapterType],
      nullable: true,
      description: 'The chapters of the film in the order they play; empty where it has none. Their titles may lie anywhere in the file.',
      resolve: async ({ chapters }) => [...(await chapters())],
    }),
    timecode: t.string({
      nullable: true,
      description:
        'The time code of the first frame, hours to frames such as "01:02:03:04"; a semicolon before the frames says that numbers are left out to keep up with the clock. From a time code track or a tag; null where there is none [SMPTE ST 12-1].',
      resolve: ({ timecode }) => timecode(),
    }),
  }),
})

builder.objectField(ImageInfo, 'videoMeta', (t) =>
  t.field({
    type: VideoMetaType,
    nullable: true,
    extensions: { cost: 5 },
    description: 'What a film says about itself: its streams, playing time, place and keys. Null for a still.',
    resolve: ({ image }) => image.decode(movie),
  }),
)
