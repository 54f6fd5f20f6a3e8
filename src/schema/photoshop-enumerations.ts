import { builder } from './builder.ts'

/** In what Photoshop measures lengths and resolutions. */
export const UnitEnum = builder.enumType('PhotoshopUnit', {
  description: 'A unit in which Photoshop shows lengths and resolutions.',
  values: {
    INCH: { value: 'INCH', description: 'An inch, 25.4 mm; of a resolution, pixels per inch.' },
    CENTIMETRE: { value: 'CENTIMETRE', description: 'A centimetre, 10 mm; of a resolution, pixels per centimetre.' },
    POINT: { value: 'POINT', description: 'A point of typesetting, the 72nd part of an inch.' },
    PICA: { value: 'PICA', description: 'A pica of typesetting, the sixth part of an inch.' },
    COLUMN: { value: 'COLUMN', description: 'A column, as wide as the settings of Photoshop say.' },
  } as const,
})

/** How a guide runs. [Photoshop File Formats, image resource 1032] */
export const GuideDirectionEnum = builder.enumType('PhotoshopGuideDirection', {
  description: 'How a guide runs: image resource 1032.',
  values: {
    VERTICAL: { value: 'VERTICAL', description: 'From the top to the bottom; its position is counted from the left.' },
    HORIZONTAL: { value: 'HORIZONTAL', description: 'From the left to the right; its position is counted from the top.' },
  } as const,
})

/** Which kind of JPEG was chosen. [Photoshop File Formats, image resource 1030] */
export const JpegVarietyEnum = builder.enumType('PhotoshopJpegVariety', {
  description: 'Which kind of JPEG Photoshop was told to save: image resource 1030.',
  values: {
    STANDARD: { value: 'STANDARD', description: 'Baseline, "Standard", which every program reads.' },
    OPTIMISED: { value: 'OPTIMISED', description: 'Baseline, "Optimized", with Huffman tables of its own.' },
    PROGRESSIVE: { value: 'PROGRESSIVE', description: 'Progressive: refined in several scans.' },
  } as const,
})

/** How a picture is placed on paper. [Photoshop File Formats, image resource 1062] */
export const PrintStyleEnum = builder.enumType('PhotoshopPrintStyle', {
  description: 'How a picture is placed on the paper that it is printed on: image resource 1062.',
  values: {
    CENTERED: { value: 'CENTERED', description: 'In the middle of the paper.' },
    SIZE_TO_FIT: { value: 'SIZE_TO_FIT', description: 'As large as the paper allows.' },
    USER_DEFINED: { value: 'USER_DEFINED', description: 'Where and as large as the numbers beside say.' },
  } as const,
})
