import { rowsOf, type XmpView } from './row.ts'

const map = rowsOf('hdrgm')

/** [Ultra HDR 1.1; ISO 21496-1] */
export const gainMapParameters: XmpView = {
  field: 'hdrgm',
  type: 'XmpGainMap',
  description:
    'How to apply a gain map, prefix hdrgm, as this packet states it; gainMap of ImageInfo finds the map and what applies where nothing is stated [Ultra HDR 1.1].',
  rows: [
    map.text('Version', 'The version of the format, "1.0".'),
    map.numbers(
      'GainMapMin',
      'The gain that the lowest number in the map stands for, as a power of two; one, or three for red, green, blue.',
    ),
    map.numbers('GainMapMax', 'The gain that the highest number in the map stands for, as a power of two.'),
    map.numbers('Gamma', 'The power by which numbers of the map were stored.'),
    map.numbers('OffsetSDR', 'What is added to the ordinary picture before it is multiplied.', { field: 'offsetSdr' }),
    map.numbers('OffsetHDR', 'What is taken from the bright picture after it was multiplied.', { field: 'offsetHdr' }),
    map.number('HDRCapacityMin', 'From which headroom of a screen on the map is used, as a power of two.'),
    map.number('HDRCapacityMax', 'From which headroom of a screen on the map is used fully, as a power of two.'),
    map.boolean('BaseRenditionIsHDR', 'Whether the file itself is the bright picture.', { field: 'baseRenditionIsHdr' }),
  ],
}

const apple = rowsOf('HDRGainMap')

/** Apple's gain maps. */
export const appleGainMap: XmpView = {
  field: 'hdrGainMap',
  type: 'XmpAppleGainMap',
  description: "What Apple's cameras say of a gain map, prefix HDRGainMap.",
  rows: [
    apple.integer('HDRGainMapVersion', 'The version of the format; 65536 is 1.0.', { field: 'version' }),
    apple.number('HDRGainMapHeadroom', 'How many times brighter than white the picture may get.', { field: 'headroom' }),
  ],
}

const data = rowsOf('apdi')

/** What an auxiliary picture of Apple's holds. */
export const pixelData: XmpView = {
  field: 'apdi',
  type: 'XmpPixelData',
  description: "What the pixels of an auxiliary picture of Apple's stand for, prefix apdi: depth, disparity, mattes.",
  rows: [
    data.text(
      'AuxiliaryImageType',
      'What the auxiliary picture is, such as "depth", "disparity" or "urn:com:apple:photo:2020:aux:hdrgainmap".',
    ),
    data.text('AuxiliaryImageSubType', 'What kind of it, where there are several.'),
    data.text('NativeFormat', 'The format of pixels in memory, a code of four characters as a number or text.'),
    data.text('StoredFormat', 'The format of pixels as stored.'),
    data.number('IntMinValue', 'The lowest number stored.'),
    data.number('IntMaxValue', 'The highest number stored.'),
    data.number('FloatMinValue', 'The depth or disparity that the lowest number stands for.'),
    data.number('FloatMaxValue', 'The depth or disparity that the highest number stands for.'),
  ],
}

const depth = rowsOf('depthData')

/** Apple's depth maps. */
export const appleDepth: XmpView = {
  field: 'depthData',
  type: 'XmpAppleDepth',
  description: "How a depth map of Apple's was measured, prefix depthData: how good it is, and through which lens.",
  rows: [
    depth.text('DepthDataVersion', 'The version of the format.', { field: 'version' }),
    depth.boolean('Filtered', 'Whether gaps and noise were smoothed away.'),
    depth.text('Quality', 'How good the map is: "high" or "low".'),
    depth.text('Accuracy', 'Whether distances are true, "absolute", or only in proportion, "relative".'),
    depth.numbers('IntrinsicMatrix', 'How the lens projects: nine numbers by columns, focal lengths and middle in pixels.'),
    depth.number('IntrinsicMatrixReferenceWidth', 'Width of the picture that the matrix is for.', { unit: 'pixels' }),
    depth.number('IntrinsicMatrixReferenceHeight', 'Height of the picture that the matrix is for.', { unit: 'pixels' }),
    depth.numbers('ExtrinsicMatrix', 'Where the camera stood and how it was turned: twelve numbers by columns, in mm.'),
    depth.number('PixelSize', 'Width of a pixel on the sensor.', { unit: 'mm' }),
    depth.number('LensDistortionCenterOffsetX', 'Middle of the distortion from the left.', { unit: 'pixels' }),
    depth.number('LensDistortionCenterOffsetY', 'Middle of the distortion from the top.', { unit: 'pixels' }),
    depth.numbers('LensDistortionCoefficients', 'How far rays are bent outwards, from the middle to the corner.'),
    depth.numbers('InverseLensDistortionCoefficients', 'The same the other way, to undo it.'),
  ],
}

const blur = rowsOf('depthBlurEffect')

/** Apple's portrait mode. */
export const portraitEffect: XmpView = {
  field: 'depthBlurEffect',
  type: 'XmpPortraitEffect',
  description: "How Apple's portrait mode blurs the background, prefix depthBlurEffect.",
  rows: [
    blur.number('SimulatedAperture', 'The f-number that the blur is like.'),
    blur.text('RenderingParameters', 'All else that the effect needs, as base64; of use to Apple only.'),
  ],
}
