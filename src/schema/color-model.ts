import type { ColorModel } from '../container/container.ts'
import { enumOfNames } from './enumeration.ts'

const descriptions: Readonly<Record<ColorModel, string>> = {
  GRAY: 'Shades of grey: one channel of light.',
  RGB: 'Red, green and blue light.',
  YCBCR: 'Lightness and two differences of colour, as JPEG and films store pictures.',
  CMYK: 'Cyan, magenta, yellow and black ink, for print.',
  YCCK: 'CMYK whose inks but black are stored as lightness and two differences of colour.',
  LAB: 'CIE L*a*b*: lightness and two axes of perceived colour.',
  INDEXED: 'Numbers of colours in a palette.',
}

/** What the channels of a picture stand for. */
export const ColorModelEnum = enumOfNames(
  'ColorModel',
  'What the channels of the stored pixels stand for, as the file declares it.',
  descriptions,
)
