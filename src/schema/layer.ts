import { layersOf } from '../embedded/layers.ts'
import type { Layer } from '../syntax/layers.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'

const LayerType = builder.objectRef<Layer>('Layer').implement({
  description: 'A layer of a Photoshop document, or a group of them; its pixels are not read [Photoshop File Formats, Layer records].',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as people see it in the list of layers.' }),
    isGroup: t.boolean({
      description: 'Whether it is a group that layers before it in the list belong to.',
      resolve: ({ section }) => section === 1 || section === 2,
    }),
    visible: t.exposeBoolean('visible', { description: 'Whether it is shown.' }),
    opacity: t.float({ description: 'How opaque it is, 0 to 1.', resolve: ({ opacity }) => opacity / 255 }),
    blendMode: t.exposeString('blendMode', {
      description:
        'How it is blended with what is below it, four characters: "norm" normal, "mul " multiply, "scrn" screen, "pass" as its layers say.',
    }),
    left: t.exposeInt('left', { description: 'Its left edge, in pixels from that of the picture; may lie outside of it.' }),
    top: t.exposeInt('top', { description: 'Its upper edge, in pixels from that of the picture; may lie outside of it.' }),
    right: t.exposeInt('right', { description: 'Its right edge, in pixels from the left one of the picture.' }),
    bottom: t.exposeInt('bottom', { description: 'Its lower edge, in pixels from the upper one of the picture.' }),
  }),
})

builder.objectField(ImageInfo, 'layers', (t) =>
  t.field({
    type: [LayerType],
    nullable: true,
    extensions: { cost: 2 },
    description:
      'The layers of a Photoshop document, from the lowest to the topmost; empty where it has none but the background. Null for other formats.',
    resolve: async ({ image }) => {
      const found = await layersOf(image)
      return found && [...found]
    },
  }),
)
