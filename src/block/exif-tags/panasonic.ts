import { rowsOf, type TagRow } from './row.ts'

const own = rowsOf('IFD0', 'PRIVATE')

/** The numbers below 512 that mean in Panasonic's raw pictures what they mean in every TIFF. */
export const panasonicShared: ReadonlySet<number> = new Set([0x010f, 0x0110, 0x0111, 0x0112, 0x0116, 0x0117, 0x013b])

/** The tags of the first IFD of Panasonic's raw pictures, whose numbers have other meanings elsewhere. */
export const panasonicTags: readonly TagRow[] = [
  own.text(0x0001, 'PanasonicRawVersion', 'Version of the raw format.', { coding: 'version' }),
  own.integer(0x0002, 'SensorWidth', 'Photosites across the sensor.', { unit: 'pixels' }),
  own.integer(0x0003, 'SensorHeight', 'Photosites down the sensor.', { unit: 'pixels' }),
  own.integer(0x0004, 'SensorTopBorder', 'Where on the sensor the picture begins from above.', { unit: 'pixels' }),
  own.integer(0x0005, 'SensorLeftBorder', 'Where on the sensor the picture begins from the left.', { unit: 'pixels' }),
  own.integer(0x0006, 'SensorBottomBorder', 'Where on the sensor the picture has ended below.', { unit: 'pixels' }),
  own.integer(0x0007, 'SensorRightBorder', 'Where on the sensor the picture has ended on the right.', { unit: 'pixels' }),
  own.integer(0x0008, 'SamplesPerPixel', 'Samples of a pixel.'),
  own.integer(0x0009, 'CFAPattern', 'Colours of the mosaic, by the number of an arrangement.'),
  own.integer(0x000a, 'BitsPerSample', 'Bits of a sample.'),
  own.integer(0x000b, 'Compression', 'How the samples are compressed.'),
  own.integer(0x000e, 'LinearityLimitRed', 'Greatest red value that is in proportion to the light.'),
  own.integer(0x000f, 'LinearityLimitGreen', 'Greatest green value that is in proportion to the light.'),
  own.integer(0x0010, 'LinearityLimitBlue', 'Greatest blue value that is in proportion to the light.'),
  own.integer(0x0011, 'RedBalance', 'Red in proportion to green for white.'),
  own.integer(0x0012, 'BlueBalance', 'Blue in proportion to green for white.'),
  own.integer(0x0017, 'ISO', 'Sensitivity of the sensor.'),
  own.integer(0x0018, 'HighISOMultiplierRed', 'Factor of red at high sensitivities.'),
  own.integer(0x0019, 'HighISOMultiplierGreen', 'Factor of green at high sensitivities.'),
  own.integer(0x001a, 'HighISOMultiplierBlue', 'Factor of blue at high sensitivities.'),
  own.bytes(0x001b, 'NoiseReductionParams', 'How noise is to be reduced, by sensitivity.', { structure: 'shorts' }),
  own.integer(0x001c, 'BlackLevelRed', 'Red value of black.'),
  own.integer(0x001d, 'BlackLevelGreen', 'Green value of black.'),
  own.integer(0x001e, 'BlackLevelBlue', 'Blue value of black.'),
  own.integer(0x0024, 'WBRedLevel', 'Red value of white.'),
  own.integer(0x0025, 'WBGreenLevel', 'Green value of white.'),
  own.integer(0x0026, 'WBBlueLevel', 'Blue value of white.'),
  own.bytes(0x0027, 'WBInfo', 'Values of white by kind of light.'),
  own.integer(0x002d, 'RawFormat', 'How the samples are laid out.'),
  own.bytes(0x002e, 'JpgFromRaw', 'The picture as the camera developed it, a JPEG.', { field: null }),
  own.integer(0x002f, 'CropTop', 'Where the picture to be shown begins from above.', { unit: 'pixels' }),
  own.integer(0x0030, 'CropLeft', 'Where the picture to be shown begins from the left.', { unit: 'pixels' }),
  own.integer(0x0031, 'CropBottom', 'Where the picture to be shown has ended below.', { unit: 'pixels' }),
  own.integer(0x0032, 'CropRight', 'Where the picture to be shown has ended on the right.', { unit: 'pixels' }),
  own.integer(0x0037, 'ISO', 'Sensitivity of the sensor, where it is greater than two bytes can say.'),
  own.integer(0x0118, 'RawDataOffset', 'Where in the file the samples begin.'),
  own.bytes(0x0119, 'DistortionInfo', 'How the distortion of the lens is to be mended.'),
  own.integer(0x011c, 'Gamma', 'Gamma of the samples.'),
  own.integer(0x0121, 'Multishot', 'Whether several exposures were put together.'),
  own.bytes(0x0127, 'JpgFromRaw2', 'Another picture as the camera developed it, a JPEG.', { field: null }),
]
