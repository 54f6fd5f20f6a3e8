import { hex } from '../pixels/colors.ts'
import { pixelsOf, type Pixels } from '../pixels/pixels.ts'
import { builder } from './builder.ts'
import { ColorType, DominantColorsType, SwatchType } from './color.ts'
import { DetectedClassType, DetectedObjectType } from './detected.ts'
import { ImageInfo } from './image-info.ts'
import { Range } from './range.ts'

/** The width, in pixels, beyond which a placeholder is none any more. */
const WIDEST_PLACEHOLDER = 64

/** The most classes that are told of one picture. */
const MOST_CLASSES = 1000

/** The seconds of a day: no film that is looked at is longer. */
const DAY = 86_400

const COLORS = new Range('colors', 2, 256)
const ACROSS = new Range('x', 1, 9)
const DOWN = new Range('y', 1, 9)
const WIDTH = new Range('width', 1, WIDEST_PLACEHOLDER)
const TOP = new Range('top', 1, MOST_CLASSES)
const PAGE = new Range('page', 0, 0xffff)
const SECOND = new Range('second', 0, DAY)

/** What only the pixels tell. */
const PixelsType = builder.objectRef<Pixels>('Pixels').implement({
  description:
    'What only the pixels of a picture tell. It is decoded once, upright and shrunk to at most 128 pixels a side, however many fields are asked for; all fields look at that small picture.',
  fields: (t) => ({
    averageColor: t.field({
      type: ColorType,
      description: 'The mean of all pixels.',
      args: { ignoreTransparent: t.arg.boolean({ defaultValue: true, description: 'Whether wholly transparent pixels are left out.' }) },
      resolve: (pixels, { ignoreTransparent }) => pixels.averageColor(ignoreTransparent),
    }),
    averageHue: t.string({
      description:
        'The colour that image/average-hue of Alibaba OSS stands for, such as "0xbbcd7f": the mean of the pixels whose hue lies apart from the mean hue, or of all pixels where none does.',
      resolve: async (pixels) => `0x${hex({ ...(await pixels.averageHue()), alpha: 255 }).slice(1)}`,
    }),
    palette: t.field({
      type: [SwatchType],
      description: 'The picture in few colours, the most frequent first; fewer than asked for where it has no more.',
      args: { colors: t.arg.int({ extensions: COLORS.extensions, defaultValue: 6, description: 'How many colours at most: 2 to 256.' }) },
      resolve: (pixels, { colors }) => pixels.palette(COLORS.checked(colors)),
    }),
    dominantColors: t.field({
      type: DominantColorsType,
      description: 'The colours that stand out, as Vibrant chooses them.',
      args: {
        buildMissing: t.arg.boolean({
          defaultValue: false,
          description: 'Whether colours that the picture lacks are made up from those that it has.',
        }),
      },
      resolve: (pixels, { buildMissing }) => pixels.dominantColors(buildMissing),
    }),
    blurHash: t.string({
      description: 'The picture blurred beyond recognition, as a short text to show until it is there [blurha.sh].',
      args: {
        x: t.arg.int({ extensions: ACROSS.extensions, defaultValue: 4, description: 'Components along the width: 1 to 9.' }),
        y: t.arg.int({ extensions: DOWN.extensions, defaultValue: 3, description: 'Components along the height: 1 to 9.' }),
      },
      resolve: (pixels, { x, y }) => pixels.blurHash(ACROSS.checked(x), DOWN.checked(y)),
    }),
    thumbHash: t.field({
      type: 'Base64',
      description: 'The picture blurred, with its shape and transparency, in at most 25 bytes to show until it is there [ThumbHash].',
      resolve: async (pixels) => Buffer.from(await pixels.thumbHash()).toString('base64'),
    }),
    perceptualHash: t.string({
      description:
        '64 bits as 16 hexadecimal digits, of which few differ between pictures that look alike, scaled or recompressed: a hash of cosine frequencies (pHash).',
      resolve: (pixels) => pixels.perceptualHash(),
    }),
    hasTransparency: t.boolean({
      description: 'Whether a pixel lets the background through. Decoded once more, at full size, only where the small picture shows none.',
      resolve: (pixels) => pixels.hasTransparency(),
    }),
    placeholder: t.field({
      type: 'URL',
      description: 'The picture, tiny, as a data: address of a WebP, to show until it is there.',
      args: {
        width: t.arg.int({
          extensions: WIDTH.extensions,
          defaultValue: 16,
          description: `Its width in pixels: 1 to ${WIDEST_PLACEHOLDER}.`,
        }),
      },
      resolve: (pixels, { width }) => pixels.placeholder(WIDTH.checked(width)),
    }),
    entropy: t.float({
      description: 'How much the grey values vary, in bits: 0 for a single one, 8 where all are equally frequent.',
      resolve: async (pixels) => (await pixels.statistics()).entropy,
    }),
    sharpness: t.float({
      description: 'How strong edges are: the standard deviation of the grey values after a Laplacian. Compare it between pictures only.',
      resolve: async (pixels) => (await pixels.statistics()).sharpness,
    }),
    objects: t.field({
      type: [DetectedObjectType],
      nullable: true,
      description: 'The things that the picture shows, and where; null, with an error, where no detector is given: no model is bundled.',
      resolve: async (pixels) => [...(await pixels.objects())],
    }),
    classes: t.field({
      type: [DetectedClassType],
      nullable: true,
      description:
        'The classes that the picture is of, the surest first; null, with an error, where no detector is given: no model is bundled.',
      args: { top: t.arg.int({ extensions: TOP.extensions, defaultValue: 5, description: `How many at most: 1 to ${MOST_CLASSES}.` }) },
      resolve: async (pixels, { top }) => (await pixels.classes()).slice(0, TOP.checked(top)),
    }),
  }),
})

builder.objectField(ImageInfo, 'pixels', (t) =>
  t.field({
    type: PixelsType,
    nullable: true,
    extensions: { cost: 10 },
    description:
      'What only decoding tells: colours, hashes, transparency. The whole file is read; null, with an error, where it is too large or cannot be decoded.',
    args: {
      page: t.arg.int({
        extensions: PAGE.extensions,
        defaultValue: 0,
        description: 'Which page of a document or frame of an animation is looked at, from 0.',
      }),
      second: t.arg.float({
        extensions: SECOND.extensions,
        defaultValue: 0,
        description: 'Which frame of a film is looked at, by its time; an image has no other.',
      }),
    },
    resolve: ({ image }, { page, second }) => pixelsOf(image, PAGE.checked(page), SECOND.checked(second)),
  }),
)
