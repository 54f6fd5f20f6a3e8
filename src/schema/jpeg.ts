import { jpegSegments, type Adobe, type Ducky, type Frame, type Jfif, type JpegSegments } from '../embedded/jpeg-segments.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { ImageInfo } from './image-info.ts'
import { int } from './numbers.ts'

const UnitEnum = enumOfNames('JfifUnit', 'What JFIF counts pixels by.', {
  ASPECT: 'No unit: only the ratio of the two numbers means something.',
  INCH: 'An inch, 25.4 mm.',
  CENTIMETRE: 'A centimetre, 10 mm.',
})

const JfifType = builder.objectRef<Jfif>('Jfif').implement({
  description: 'The segment APP0 by which most JPEG files begin [T.871 10.1].',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'The version of JFIF that the file keeps to, such as "1.02".' }),
    unit: t.field({ type: UnitEnum, nullable: true, description: 'What the densities count by.', resolve: ({ unit }) => unit }),
    xDensity: t.exposeInt('xDensity', { description: 'Pixels along the width in one unit.' }),
    yDensity: t.exposeInt('yDensity', { description: 'Pixels along the height in one unit.' }),
    thumbnailWidth: t.exposeInt('thumbnailWidth', { description: 'Width of the small picture in the segment, in pixels; mostly 0: none.' }),
    thumbnailHeight: t.exposeInt('thumbnailHeight', {
      description: 'Height of the small picture in the segment, in pixels; mostly 0: none.',
    }),
  }),
})

const transforms = ['NONE', 'YCBCR', 'YCCK'] as const

const TransformEnum = enumOfNames(
  'AdobeTransform',
  'How the components of a JPEG were made of colours, as Adobe states it [Adobe TN 5116 18].',
  {
    NONE: 'Not at all: the components are RGB or CMYK.',
    YCBCR: 'Lightness and two differences of colour were made of RGB.',
    YCCK: 'Lightness, two differences of colour and black were made of CMYK.',
  },
)

const AdobeType = builder.objectRef<Adobe>('AdobeSegment').implement({
  description: "The segment APP14 that Adobe's programs write, and most that write CMYK [Adobe TN 5116 18].",
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version of the encoder, such as 100.' }),
    flags0: t.exposeInt('flags0', { description: 'Bits of how it was encoded: bit 15 says that it was blended when it was made smaller.' }),
    flags1: t.exposeInt('flags1', { description: 'Further bits of how it was encoded.' }),
    transform: t.field({
      type: TransformEnum,
      nullable: true,
      description: 'How the components were made of colours; null for a number that means nothing.',
      resolve: ({ transform }) => transforms[transform] ?? null,
    }),
  }),
})

const DuckyType = builder.objectRef<Ducky>('Ducky').implement({
  description: 'The segment APP12 "Ducky" that Photoshop writes on Save for Web.',
  fields: (t) => ({
    quality: t.int({ nullable: true, description: 'The quality that was chosen, 0 to 100.', resolve: ({ quality }) => int(quality) }),
    comment: t.exposeString('comment', { nullable: true, description: 'The comment that was kept.' }),
    copyright: t.exposeString('copyright', { nullable: true, description: 'The copyright notice that was kept.' }),
  }),
})

/** How lightness and colours are sampled, in the words of video. */
function subsampling({ sampling }: Frame): string | null {
  const [[width, height] = [0, 0], [across, down] = [0, 0]] = sampling
  if (sampling.length < 3 || across !== 1 || down !== 1) return null
  const names: Readonly<Record<string, string>> = {
    '1x1': '4:4:4',
    '2x1': '4:2:2',
    '2x2': '4:2:0',
    '1x2': '4:4:0',
    '4x1': '4:1:1',
    '4x2': '4:1:0',
  }
  return names[`${width}x${height}`] ?? null
}

/** [T.81 table B.1] [T.87 C.1.1] */
const processes = new Map([
  [0xc0, 'Baseline DCT, Huffman coding'],
  [0xc1, 'Extended sequential DCT, Huffman coding'],
  [0xc2, 'Progressive DCT, Huffman coding'],
  [0xc3, 'Lossless, Huffman coding'],
  [0xc5, 'Sequential DCT, differential Huffman coding'],
  [0xc6, 'Progressive DCT, differential Huffman coding'],
  [0xc7, 'Lossless, differential Huffman coding'],
  [0xc9, 'Extended sequential DCT, arithmetic coding'],
  [0xca, 'Progressive DCT, arithmetic coding'],
  [0xcb, 'Lossless, arithmetic coding'],
  [0xcd, 'Sequential DCT, differential arithmetic coding'],
  [0xce, 'Progressive DCT, differential arithmetic coding'],
  [0xcf, 'Lossless, differential arithmetic coding'],
  [0xf7, 'JPEG-LS'],
])

const JpegType = builder.objectRef<JpegSegments>('Jpeg').implement({
  description: 'What a JPEG says of itself beside metadata: how it is coded, and the segments of JFIF, Adobe and others [T.81].',
  fields: (t) => ({
    process: t.string({
      nullable: true,
      description: 'How it is coded, such as "Baseline DCT, Huffman coding".',
      resolve: ({ frame }) => (frame && processes.get(frame.marker)) ?? null,
    }),
    subsampling: t.string({
      nullable: true,
      description: 'How coarsely colours are kept, such as "4:2:0"; null where there are none, or they have no such name.',
      resolve: ({ frame }) => frame && subsampling(frame),
    }),
    jfif: t.field({
      type: JfifType,
      nullable: true,
      description: 'What JFIF says; null where it has no such segment.',
      resolve: ({ jfif }) => jfif,
    }),
    adobe: t.field({
      type: AdobeType,
      nullable: true,
      description: 'What Adobe says; null where it has no such segment.',
      resolve: ({ adobe }) => adobe,
    }),
    ducky: t.field({
      type: DuckyType,
      nullable: true,
      description: 'What Save for Web says; null where it has no such segment.',
      resolve: ({ ducky }) => ducky,
    }),
    flashPix: t.exposeBoolean('flashPix', {
      description: 'Whether it has an extension of FlashPix, which some cameras keep screen pictures in.',
    }),
  }),
})

builder.objectField(ImageInfo, 'jpeg', (t) =>
  t.field({
    type: JpegType,
    nullable: true,
    extensions: { cost: 2 },
    description:
      'What a JPEG says of itself beside metadata; null for other formats. Its comments are in text, further pictures in multiPicture.',
    resolve: ({ image }) => jpegSegments(image),
  }),
)
