import type { AudioStream, OtherStream, Stream } from '../block/movie/streams.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { inTurns } from './in-turns.ts'
import { float, int } from './numbers.ts'
import { TagType } from './tag.ts'

const StreamKind = enumOfNames('StreamKind', 'What a stream of a film carries to those who watch it.', {
  VIDEO: 'Moving pictures, or a cover picture.',
  AUDIO: 'Sound: speech, music or noise.',
  SUBTITLE: 'Text to be shown over the pictures.',
  DATA: 'Anything else that goes in time with the film, such as places, time codes or titles of chapters.',
  ATTACHMENT: 'A file that travels with the film and is none of its time, such as a typeface.',
})

const StreamUseEnum = enumOfNames('StreamUse', 'What a stream of a film is for, beside being seen or heard.', {
  ATTACHED_PICTURE: 'A picture that belongs to the film and is none of its pictures, such as a cover.',
  CAPTIONS: 'Text that tells sounds, too, for those who do not hear them.',
  COMMENTARY: 'What people who made the film say about it.',
  DESCRIPTIONS: 'What there is to be seen, in words.',
  DUBBED: 'Speech in another language than the film was made in.',
  FORCED: 'To be shown even where subtitles are not asked for, such as what signs say.',
  HEARING_IMPAIRED: 'For people who hear little or nothing.',
  KARAOKE: 'Music to sing to, or its words.',
  ORIGINAL: 'In the language that the film was made in.',
  VISUAL_IMPAIRED: 'For people who see little or nothing.',
})

/** One of the things that a film plays at the same time. */
export const StreamType = builder.interfaceRef<Stream>('Stream').implement({
  description: 'One of the things that a film plays at the same time: a track of pictures, sound, subtitles or data.',
  resolveType: ({ kind }) =>
    ({ VIDEO: 'VideoStream', AUDIO: 'AudioStream', SUBTITLE: 'SubtitleStream', DATA: 'DataStream', ATTACHMENT: 'AttachmentStream' })[kind],
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place among the streams of the film, counted from 0.' }),
    kind: t.field({
      type: StreamKind,
      description: 'What the stream carries: pictures, sound, subtitles, data or a file.',
      resolve: ({ kind }) => kind,
    }),
    codec: t.exposeString('codec', {
      nullable: true,
      description: 'How it is encoded, by the short name that FFmpeg has for it, such as "h264" or "aac".',
    }),
    codecName: t.exposeString('codecName', {
      nullable: true,
      description: 'How it is encoded, by the full name that FFmpeg has for it, such as "AAC (Advanced Audio Coding)".',
    }),
    codecTag: t.exposeString('codecTag', {
      nullable: true,
      description: 'The four characters that state the encoding in the file, such as "avc1".',
    }),
    codecString: t.exposeString('codecString', {
      nullable: true,
      description: 'Encoding, profile and level as browsers ask for them, such as "avc1.64001f" [RFC 6381].',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language as three letters of ISO 639-2, such as "eng"; null where it is undetermined.',
    }),
    duration: t.float({
      nullable: true,
      description: 'Playing time of this stream alone, in seconds.',
      resolve: ({ duration }) => float(duration),
    }),
    bitrate: t.float({
      nullable: true,
      description: 'Bits per second on average, as the headers of the stream state them.',
      resolve: ({ bitrate }) => float(bitrate),
    }),
    title: t.string({
      nullable: true,
      description: 'What the stream is called, such as "Commentary of the director"; null where it has no name.',
      resolve: async ({ notes }) => (await notes()).tags.find(({ name }) => name.toLowerCase() === 'title')?.text ?? null,
    }),
    tags: t.field({
      type: [TagType],
      description: 'What is said of this stream alone, under the names that FFmpeg gives it; empty where nothing is.',
      resolve: async ({ notes }) => inTurns((await notes()).tags),
    }),
    uses: t.field({
      type: [StreamUseEnum],
      description: 'What the stream is for, beside being seen or heard; empty where nothing is said.',
      resolve: async ({ notes }) => [...(await notes()).uses],
    }),
    default: t.exposeBoolean('default', { description: 'Whether it plays unless another stream is chosen.' }),
  }),
})

builder.objectRef<AudioStream>('AudioStream').implement({
  description: 'A track of sound inside a film.',
  interfaces: [StreamType],
  fields: (t) => ({
    sampleRate: t.int({
      nullable: true,
      description: 'How often per second the sound was measured, in hertz, such as 48000.',
      resolve: ({ sampleRate }) => int(sampleRate),
    }),
    channels: t.int({
      nullable: true,
      description: 'How many loudspeakers it is for: 1 mono, 2 stereo, 6 surround.',
      resolve: ({ channels }) => int(channels),
    }),
    layout: t.exposeString('layout', {
      nullable: true,
      description: 'Where the loudspeakers stand, by FFmpeg\'s names such as "stereo" or "5.1".',
    }),
    profile: t.exposeString('profile', { nullable: true, description: 'The part of its codec that it makes use of, such as "LC".' }),
  }),
})

builder.objectRef<OtherStream>('SubtitleStream').implement({
  description: 'A track of text inside a film, to be shown over the pictures.',
  interfaces: [StreamType],
})

builder.objectRef<OtherStream>('DataStream').implement({
  description: 'A track inside a film that is neither seen nor heard: places, time codes, titles of chapters.',
  interfaces: [StreamType],
})

builder.objectRef<OtherStream>('AttachmentStream').implement({
  description: 'A file that travels with a film, which FFmpeg counts among its streams: its name is in the list of attachments.',
  interfaces: [StreamType],
})
