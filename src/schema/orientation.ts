import { builder } from './builder.ts'

/** How a picture is turned, by the number that TIFF and EXIF keep. */
export const OrientationEnum = builder.enumType('Orientation', {
  description: 'Where the first row and the first column of the stored pixels belong when the picture is shown [TIFF 6.0, EXIF 3.0 4.6.5].',
  values: {
    TOP_LEFT: { value: 1, description: 'Shown as it is stored; also where nothing is said.' },
    TOP_RIGHT: { value: 2, description: 'Mirrored from left to right.' },
    BOTTOM_RIGHT: { value: 3, description: 'Turned upside down, by 180°.' },
    BOTTOM_LEFT: { value: 4, description: 'Mirrored from top to bottom.' },
    LEFT_TOP: { value: 5, description: 'Mirrored along the diagonal from the top left; width and height change places.' },
    RIGHT_TOP: { value: 6, description: 'To be turned by 90° clockwise; width and height change places.' },
    RIGHT_BOTTOM: { value: 7, description: 'Mirrored along the diagonal from the top right; width and height change places.' },
    LEFT_BOTTOM: { value: 8, description: 'To be turned by 90° anticlockwise; width and height change places.' },
  },
})
