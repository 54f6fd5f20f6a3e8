import type { Density } from '../container/container.ts'
import { builder } from './builder.ts'
import { ImageInfo } from './image-info.ts'

const DensityUnit = builder.enumType('DensityUnit', {
  description: 'The length that a density counts pixels over.',
  values: {
    INCH: { value: 'INCH', description: 'Pixels per inch, 25.4 mm; what most programs call dpi.' },
    CENTIMETRE: { value: 'CENTIMETRE', description: 'Pixels per centimetre, as EXIF and TIFF may have it.' },
    METRE: { value: 'METRE', description: 'Pixels per metre, as PNG has it.' },
    ASPECT: { value: 'ASPECT', description: 'No length: only the ratio of the two numbers means something, the shape of a pixel.' },
  } as const,
})

/** How densely the picture is meant to be printed or shown. */
const DensityType = builder.objectRef<Density>('Density').implement({
  description: 'How densely the pixels are meant to be printed or shown; it says nothing about how many there are.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'Pixels per unit along the width of the stored picture.' }),
    y: t.exposeFloat('y', { description: 'Pixels per unit along the height of the stored picture.' }),
    unit: t.field({ type: DensityUnit, description: 'The length that x and y count over.', resolve: ({ unit }) => unit }),
  }),
})

builder.objectField(ImageInfo, 'density', (t) =>
  t.field({
    type: DensityType,
    nullable: true,
    description: 'How densely the picture is meant to be printed or shown: from JFIF or pHYs in the header.',
    resolve: async ({ image }) => (await image.header()).density,
  }),
)
