import { enumOfNames } from './enumeration.ts'

/** In what Photoshop measures lengths and resolutions. */
export const UnitEnum = enumOfNames('PhotoshopUnit', 'A unit in which Photoshop shows lengths and resolutions.', {
  INCH: 'An inch, 25.4 mm; of a resolution, pixels per inch.',
  CENTIMETRE: 'A centimetre, 10 mm; of a resolution, pixels per centimetre.',
  POINT: 'A point of typesetting, the 72nd part of an inch.',
  PICA: 'A pica of typesetting, the sixth part of an inch.',
  COLUMN: 'A column, as wide as the settings of Photoshop say.',
})

/** How a guide runs. [Photoshop File Formats, image resource 1032] */
export const GuideDirectionEnum = enumOfNames('PhotoshopGuideDirection', 'How a guide runs: image resource 1032.', {
  VERTICAL: 'From the top to the bottom; its position is counted from the left.',
  HORIZONTAL: 'From the left to the right; its position is counted from the top.',
})

/** Which kind of JPEG was chosen. [Photoshop File Formats, image resource 1030] */
export const JpegVarietyEnum = enumOfNames('PhotoshopJpegVariety', 'Which kind of JPEG Photoshop was told to save: image resource 1030.', {
  STANDARD: 'Baseline, "Standard", which every program reads.',
  OPTIMISED: 'Baseline, "Optimized", with Huffman tables of its own.',
  PROGRESSIVE: 'Progressive: refined in several scans.',
})

/** How a picture is placed on paper. [Photoshop File Formats, image resource 1062] */
export const PrintStyleEnum = enumOfNames(
  'PhotoshopPrintStyle',
  'How a picture is placed on the paper that it is printed on: image resource 1062.',
  {
    CENTERED: 'In the middle of the paper.',
    SIZE_TO_FIT: 'As large as the paper allows.',
    USER_DEFINED: 'Where and as large as the numbers beside say.',
  },
)
