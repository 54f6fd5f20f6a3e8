import { exif } from '../block/exif.ts'
import { photoshop } from '../block/photoshop.ts'
import type { Density } from '../container/container.ts'
import { isDamage } from '../error.ts'
import type { Image } from '../image.ts'
import { builder } from './builder.ts'
import { enumOfNames } from './enumeration.ts'
import { ImageInfo } from './image-info.ts'

const DensityUnit = enumOfNames('DensityUnit', 'The length that a density counts pixels over.', {
  INCH: 'Pixels per inch, 25.4 mm; what most programs call dpi.',
  CENTIMETRE: 'Pixels per centimetre, as EXIF and TIFF may have it.',
  METRE: 'Pixels per metre, as PNG has it.',
  ASPECT: 'No length: only the ratio of the two numbers means something, the shape of a pixel.',
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
    extensions: { cost: 2 },
    description:
      'How densely the picture is meant to be printed or shown: from the header (JFIF, pHYs), else from EXIF, else from Photoshop. Null where none of them says.',
    resolve: ({ image }) => densityOf(image),
  }),
)

/** A shape of pixels in the header says less than a length elsewhere, and more than nothing. */
async function densityOf(image: Image): Promise<Density | null> {
  const stated = usable((await image.header()).density)
  if (stated && stated.unit !== 'ASPECT') return stated
  return (await byExif(image)) ?? (await byPhotoshop(image)) ?? stated
}

/** The numbers of ResolutionUnit; without one, inches are meant. [TIFF6 8] */
const UNITS: Readonly<Record<number, Density['unit']>> = { 1: 'ASPECT', 2: 'INCH', 3: 'CENTIMETRE' }

async function byExif(image: Image): Promise<Density | null> {
  const found = await image.decode(exif).catch(damaged)
  const number = (id: number) => Number(found?.get('IFD0', id)?.value ?? NaN)
  const unit = found?.get('IFD0', 0x0128)
  return usable({ x: number(0x011a), y: number(0x011b), unit: UNITS[unit ? number(0x0128) : 2] ?? 'ASPECT' })
}

async function byPhotoshop(image: Image): Promise<Density | null> {
  const resolution = (await image.decode(photoshop).catch(damaged))?.resolution
  return usable(resolution && { x: resolution.xResolution, y: resolution.yResolution, unit: 'INCH' })
}

/** A density whose numbers are some; 0 stands for an unknown one. */
function usable(density: Density | null | undefined): Density | null {
  return density && [density.x, density.y].every((number) => Number.isFinite(number) && number > 0) ? density : null
}

/** What a damaged block says; the error stands where the block itself is asked for. */
function damaged(error: unknown): null {
  if (isDamage(error)) return null
  throw error
}
