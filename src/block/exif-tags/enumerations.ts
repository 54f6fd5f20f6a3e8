import { enumeration } from './row.ts'

export const orientation = enumeration(
  'Orientation',
  'Where the first row and the first column of the stored picture are when it is shown upright.',
  [
    [1, 'TOP_LEFT', 'Upright', 'Row 0 is the top, column 0 the left: nothing is to be done.'],
    [2, 'TOP_RIGHT', 'Mirrored left to right', 'Row 0 is the top, column 0 the right: mirror it left to right.'],
    [3, 'BOTTOM_RIGHT', 'Rotated 180°', 'Row 0 is the bottom, column 0 the right: rotate it by 180°.'],
    [4, 'BOTTOM_LEFT', 'Mirrored top to bottom', 'Row 0 is the bottom, column 0 the left: mirror it top to bottom.'],
    [
      5,
      'LEFT_TOP',
      'Mirrored left to right and rotated 270° clockwise',
      'Row 0 is the left, column 0 the top: mirror it, then rotate it by 270° clockwise.',
    ],
    [6, 'RIGHT_TOP', 'Rotated 90° clockwise', 'Row 0 is the right, column 0 the top: rotate it by 90° clockwise.'],
    [
      7,
      'RIGHT_BOTTOM',
      'Mirrored left to right and rotated 90° clockwise',
      'Row 0 is the right, column 0 the bottom: mirror it, then rotate it by 90° clockwise.',
    ],
    [8, 'LEFT_BOTTOM', 'Rotated 270° clockwise', 'Row 0 is the left, column 0 the bottom: rotate it by 270° clockwise.'],
  ],
)

export const resolutionUnit = enumeration('ResolutionUnit', 'The length that resolutions count pixels by.', [
  [1, 'NONE', 'No unit', 'Only the ratio of the two resolutions means something.'],
  [2, 'INCH', 'Inches'],
  [3, 'CENTIMETRE', 'Centimetres'],
])

export const focalPlaneUnit = enumeration('FocalPlaneResolutionUnit', 'The length that resolutions on the focal plane count pixels by.', [
  [1, 'NONE', 'No unit'],
  [2, 'INCH', 'Inches'],
  [3, 'CENTIMETRE', 'Centimetres'],
  [4, 'MILLIMETRE', 'Millimetres', 'Millimetres; not in the standard, but written.'],
  [5, 'MICROMETRE', 'Micrometres', 'Micrometres; not in the standard, but written.'],
])

export const compression = enumeration('TiffCompression', 'How the picture of an IFD is compressed.', [
  [1, 'NONE', 'Uncompressed'],
  [2, 'CCITT_1D', 'CCITT modified Huffman', 'CCITT Group 3, one-dimensional, modified Huffman run lengths.'],
  [3, 'CCITT_GROUP_3', 'CCITT Group 3 fax'],
  [4, 'CCITT_GROUP_4', 'CCITT Group 4 fax'],
  [5, 'LZW', 'LZW'],
  [6, 'JPEG_OLD', 'JPEG (old style)', 'JPEG as TIFF 6.0 had it, and in EXIF thumbnails.'],
  [7, 'JPEG', 'JPEG'],
  [8, 'DEFLATE', 'Deflate'],
  [9, 'JBIG', 'JBIG', 'JBIG, black and white [RFC 2301].'],
  [10, 'JBIG_COLOUR', 'JBIG, colour', 'JBIG, colour [RFC 2301].'],
  [99, 'JPEG_99', 'JPEG', 'JPEG, in raw files of some makers.'],
  [262, 'KODAK_262', 'Kodak 262'],
  [32766, 'NEXT', 'NeXT 2-bit run lengths'],
  [32767, 'SONY_ARW', 'Sony ARW compressed'],
  [32769, 'PACKED_RAW', 'Packed raw'],
  [32770, 'SAMSUNG_SRW', 'Samsung SRW compressed'],
  [32771, 'CCITT_RLE_WORD', 'CCITT run lengths, word-aligned'],
  [32772, 'SAMSUNG_SRW_2', 'Samsung SRW compressed, second kind'],
  [32773, 'PACKBITS', 'PackBits'],
  [32809, 'THUNDERSCAN', 'ThunderScan 4-bit run lengths'],
  [32867, 'KODAK_KDC', 'Kodak KDC compressed'],
  [32895, 'IT8_CTPAD', 'IT8 CT with padding'],
  [32896, 'IT8_LW', 'IT8 linework run lengths'],
  [32897, 'IT8_MP', 'IT8 monochrome picture'],
  [32898, 'IT8_BL', 'IT8 binary line art'],
  [32908, 'PIXAR_FILM', 'Pixar companded 10-bit LZW'],
  [32909, 'PIXAR_LOG', 'Pixar companded 11-bit Deflate'],
  [32946, 'DEFLATE_OLD', 'Deflate (old code)'],
  [32947, 'KODAK_DCS', 'Kodak DCS'],
  [33003, 'APERIO_JPEG2000_YCBCR', 'JPEG 2000 YCbCr (Aperio)'],
  [33005, 'APERIO_JPEG2000_RGB', 'JPEG 2000 RGB (Aperio)'],
  [34661, 'JBIG_ISO', 'JBIG (ISO)'],
  [34676, 'SGI_LOG', 'SGI LogLuv run lengths'],
  [34677, 'SGI_LOG_24', 'SGI LogLuv 24-bit'],
  [34712, 'JPEG_2000', 'JPEG 2000'],
  [34713, 'NIKON_NEF', 'Nikon NEF compressed'],
  [34715, 'JBIG2', 'JBIG2 (TIFF-FX)'],
  [34718, 'MDI_BINARY', 'Microsoft Document Imaging, binary level codec'],
  [34719, 'MDI_PROGRESSIVE', 'Microsoft Document Imaging, progressive transform codec'],
  [34720, 'MDI_VECTOR', 'Microsoft Document Imaging, vector'],
  [34887, 'LERC', 'ESRI LERC'],
  [34892, 'LOSSY_JPEG', 'Lossy JPEG (DNG)'],
  [34925, 'LZMA', 'LZMA2'],
  [34926, 'ZSTD_OLD', 'Zstandard (old code)'],
  [34927, 'WEBP_OLD', 'WebP (old code)'],
  [34933, 'PNG', 'PNG'],
  [34934, 'JPEG_XR', 'JPEG XR'],
  [50000, 'ZSTD', 'Zstandard'],
  [50001, 'WEBP', 'WebP'],
  [50002, 'JPEG_XL_OLD', 'JPEG XL (old code)'],
  [52546, 'JPEG_XL', 'JPEG XL'],
  [65000, 'KODAK_DCR', 'Kodak DCR compressed'],
  [65535, 'PENTAX_PEF', 'Pentax PEF compressed'],
])

export const photometric = enumeration('PhotometricInterpretation', 'What the samples of a pixel mean.', [
  [0, 'WHITE_IS_ZERO', 'White is zero'],
  [1, 'BLACK_IS_ZERO', 'Black is zero'],
  [2, 'RGB', 'RGB'],
  [3, 'PALETTE', 'Palette colour'],
  [4, 'TRANSPARENCY_MASK', 'Transparency mask'],
  [5, 'SEPARATED', 'Separated inks', 'Separated inks, mostly CMYK.'],
  [6, 'YCBCR', 'YCbCr'],
  [8, 'CIELAB', 'CIE L*a*b*'],
  [9, 'ICCLAB', 'ICC L*a*b*'],
  [10, 'ITULAB', 'ITU L*a*b*'],
  [32803, 'COLOR_FILTER_ARRAY', 'Colour filter array'],
  [32844, 'LOG_L', 'Pixar LogL'],
  [32845, 'LOG_LUV', 'Pixar LogLuv'],
  [32892, 'SEQUENTIAL_COLOR_FILTER', 'Sequential colour filter'],
  [34892, 'LINEAR_RAW', 'Linear raw'],
  [51177, 'DEPTH_MAP', 'Depth map'],
  [52527, 'SEMANTIC_MASK', 'Semantic mask'],
])

export const thresholding = enumeration('Thresholding', 'How grey became black and white.', [
  [1, 'NONE', 'No dithering or halftoning'],
  [2, 'ORDERED', 'Ordered dither or halftone'],
  [3, 'RANDOMIZED', 'Randomized dither', 'Randomized process such as error diffusion.'],
])

export const fillOrder = enumeration('FillOrder', 'The order of bits within a byte.', [
  [1, 'HIGH_FIRST', 'Highest bit first'],
  [2, 'LOW_FIRST', 'Lowest bit first'],
])

export const planarConfiguration = enumeration('PlanarConfiguration', 'How the components of pixels are stored.', [
  [1, 'CHUNKY', 'Chunky', 'The components of each pixel stand together.'],
  [2, 'PLANAR', 'Planar', 'Each component has a plane of its own.'],
])

export const subfileType = enumeration('SubfileType', 'The kind of picture in an IFD, as TIFF had it before version 6.', [
  [1, 'FULL_RESOLUTION', 'Full-resolution picture'],
  [2, 'REDUCED_RESOLUTION', 'Reduced-resolution picture'],
  [3, 'PAGE', 'Single page of several'],
])

export const grayResponseUnit = enumeration('GrayResponseUnit', 'The precision of the grey response curve.', [
  [1, 'TENTH', '0.1'],
  [2, 'HUNDREDTH', '0.01'],
  [3, 'THOUSANDTH', '0.001'],
  [4, 'TEN_THOUSANDTH', '0.0001'],
  [5, 'HUNDRED_THOUSANDTH', '0.00001'],
])

export const predictor = enumeration('Predictor', 'What was done to samples before they were compressed.', [
  [1, 'NONE', 'No prediction'],
  [2, 'HORIZONTAL', 'Horizontal differencing'],
  [3, 'FLOATING_POINT', 'Floating point'],
  [34892, 'HORIZONTAL_X2', 'Horizontal differencing by 2'],
  [34893, 'HORIZONTAL_X4', 'Horizontal differencing by 4'],
  [34894, 'FLOATING_POINT_X2', 'Floating point by 2'],
  [34895, 'FLOATING_POINT_X4', 'Floating point by 4'],
])

export const cleanFaxData = enumeration('CleanFaxData', 'Whether a fax was received without faults.', [
  [0, 'CLEAN', 'Clean'],
  [1, 'REGENERATED', 'Regenerated', 'Faulty lines were replaced.'],
  [2, 'UNCLEAN', 'Unclean', 'Faulty lines remain.'],
])

export const inkSet = enumeration('InkSet', 'The inks of a separated picture.', [
  [1, 'CMYK', 'CMYK'],
  [2, 'OTHER', 'Other inks', 'Not CMYK: the ink names tell them.'],
])

export const extraSample = enumeration('ExtraSample', 'What a sample beyond those of the colour is.', [
  [0, 'UNSPECIFIED', 'Unspecified'],
  [1, 'ASSOCIATED_ALPHA', 'Associated alpha', 'Transparency, with which the colours are multiplied.'],
  [2, 'UNASSOCIATED_ALPHA', 'Unassociated alpha'],
])

export const sampleFormat = enumeration('SampleFormat', 'How the samples of pixels are to be read.', [
  [1, 'UNSIGNED', 'Unsigned integer'],
  [2, 'SIGNED', 'Signed integer'],
  [3, 'FLOAT', 'Floating point'],
  [4, 'UNDEFINED', 'Undefined'],
  [5, 'COMPLEX_INTEGER', 'Complex integer'],
  [6, 'COMPLEX_FLOAT', 'Complex floating point'],
])

export const indexed = enumeration('Indexed', 'Whether samples are indexes into a table.', [
  [0, 'NOT_INDEXED', 'Not indexed'],
  [1, 'INDEXED', 'Indexed'],
])

export const opiProxy = enumeration('OPIProxy', 'Whether a picture stands in for one of higher resolution.', [
  [0, 'NONE', 'No picture of higher resolution exists'],
  [1, 'PROXY', 'A picture of higher resolution exists'],
])

export const jpegProc = enumeration('JPEGProc', 'The JPEG process of old-style JPEG in TIFF.', [
  [1, 'BASELINE', 'Baseline'],
  [14, 'LOSSLESS', 'Lossless'],
])

export const yCbCrPositioning = enumeration('YCbCrPositioning', 'Where chrominance samples lie among those of luminance.', [
  [1, 'CENTERED', 'Centred'],
  [2, 'COSITED', 'Co-sited'],
])

export const exposureProgram = enumeration('ExposureProgram', 'The program that chose the exposure.', [
  [0, 'NOT_DEFINED', 'Not defined'],
  [1, 'MANUAL', 'Manual'],
  [2, 'NORMAL', 'Normal program', 'Normal program: the camera chooses both aperture and time.'],
  [3, 'APERTURE_PRIORITY', 'Aperture priority'],
  [4, 'SHUTTER_PRIORITY', 'Shutter priority'],
  [5, 'CREATIVE', 'Creative program', 'Creative program, biased toward depth of field.'],
  [6, 'ACTION', 'Action program', 'Action program, biased toward fast shutter speed.'],
  [7, 'PORTRAIT', 'Portrait mode', 'Portrait mode: close up, with the background out of focus.'],
  [8, 'LANDSCAPE', 'Landscape mode', 'Landscape mode, with the background in focus.'],
  [9, 'BULB', 'Bulb', 'Bulb; not in the standard, but written.'],
])

export const sensitivityType = enumeration('SensitivityType', 'Which of the sensitivities of ISO 12232 the photographic sensitivity is.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'SOS', 'Standard output sensitivity'],
  [2, 'REI', 'Recommended exposure index'],
  [3, 'ISO_SPEED', 'ISO speed'],
  [4, 'SOS_AND_REI', 'Standard output sensitivity and recommended exposure index'],
  [5, 'SOS_AND_ISO_SPEED', 'Standard output sensitivity and ISO speed'],
  [6, 'REI_AND_ISO_SPEED', 'Recommended exposure index and ISO speed'],
  [7, 'SOS_REI_AND_ISO_SPEED', 'Standard output sensitivity, recommended exposure index and ISO speed'],
])

export const component = enumeration('PixelComponent', 'A component of the pixels of compressed data.', [
  [0, 'NONE', '-', 'There is none.'],
  [1, 'Y', 'Y', 'Luminance.'],
  [2, 'CB', 'Cb', 'Chrominance, blue.'],
  [3, 'CR', 'Cr', 'Chrominance, red.'],
  [4, 'R', 'R', 'Red.'],
  [5, 'G', 'G', 'Green.'],
  [6, 'B', 'B', 'Blue.'],
])

export const photositeColor = enumeration('PhotositeColor', 'The colour that a photosite of a sensor sees.', [
  [0, 'RED', 'Red'],
  [1, 'GREEN', 'Green'],
  [2, 'BLUE', 'Blue'],
  [3, 'CYAN', 'Cyan'],
  [4, 'MAGENTA', 'Magenta'],
  [5, 'YELLOW', 'Yellow'],
  [6, 'WHITE', 'White'],
])

export const meteringMode = enumeration('MeteringMode', 'How the light was measured.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'AVERAGE', 'Average'],
  [2, 'CENTER_WEIGHTED_AVERAGE', 'Centre-weighted average'],
  [3, 'SPOT', 'Spot'],
  [4, 'MULTI_SPOT', 'Multi-spot'],
  [5, 'PATTERN', 'Pattern', 'Many segments of the picture, weighed by a pattern.'],
  [6, 'PARTIAL', 'Partial'],
  [255, 'OTHER', 'Other'],
])

export const lightSource = enumeration('LightSource', 'The kind of light.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'DAYLIGHT', 'Daylight'],
  [2, 'FLUORESCENT', 'Fluorescent'],
  [3, 'TUNGSTEN', 'Tungsten (incandescent light)'],
  [4, 'FLASH', 'Flash'],
  [9, 'FINE_WEATHER', 'Fine weather'],
  [10, 'CLOUDY', 'Cloudy weather'],
  [11, 'SHADE', 'Shade'],
  [12, 'DAYLIGHT_FLUORESCENT', 'Daylight fluorescent (D 5700 – 7100 K)'],
  [13, 'DAY_WHITE_FLUORESCENT', 'Day white fluorescent (N 4600 – 5500 K)'],
  [14, 'COOL_WHITE_FLUORESCENT', 'Cool white fluorescent (W 3800 – 4500 K)'],
  [15, 'WHITE_FLUORESCENT', 'White fluorescent (WW 3250 – 3800 K)'],
  [16, 'WARM_WHITE_FLUORESCENT', 'Warm white fluorescent (L 2600 – 3250 K)'],
  [17, 'STANDARD_LIGHT_A', 'Standard light A'],
  [18, 'STANDARD_LIGHT_B', 'Standard light B'],
  [19, 'STANDARD_LIGHT_C', 'Standard light C'],
  [20, 'D55', 'D55'],
  [21, 'D65', 'D65'],
  [22, 'D75', 'D75'],
  [23, 'D50', 'D50'],
  [24, 'ISO_STUDIO_TUNGSTEN', 'ISO studio tungsten'],
  [25, 'DAYLIGHT_LAMP', 'Daylight lamp'],
  [26, 'DAY_WHITE_LAMP', 'Day white lamp'],
  [27, 'COOL_WHITE_LAMP', 'Cool white lamp'],
  [28, 'WHITE_LAMP', 'White lamp'],
  [29, 'WARM_WHITE_LAMP', 'Warm white lamp'],
  [30, 'DAYLIGHT_LED', 'Daylight LED'],
  [31, 'DAY_WHITE_LED', 'Day white LED'],
  [32, 'COOL_WHITE_LED', 'Cool white LED'],
  [33, 'WHITE_LED', 'White LED'],
  [34, 'WARM_WHITE_LED', 'Warm white LED'],
  [255, 'OTHER', 'Other light source'],
])

export const flashReturn = enumeration('FlashReturn', 'Whether light of the strobe came back.', [
  [0, 'NO_DETECTION', 'No strobe return detection', 'The camera cannot tell.'],
  [1, 'RESERVED', 'Reserved'],
  [2, 'NOT_DETECTED', 'Strobe return light not detected'],
  [3, 'DETECTED', 'Strobe return light detected'],
])

export const flashMode = enumeration('FlashMode', 'What the flash was told to do.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'ON', 'Compulsory firing'],
  [2, 'OFF', 'Compulsory suppression'],
  [3, 'AUTO', 'Auto'],
])

export const colorSpace = enumeration('ExifColorSpace', 'The colour space of the picture, as far as EXIF tells them apart.', [
  [1, 'SRGB', 'sRGB'],
  [2, 'ADOBE_RGB', 'Adobe RGB', 'Adobe RGB; not in the standard, but written.'],
  [0xfffd, 'WIDE_GAMUT_RGB', 'Wide gamut RGB', 'Wide gamut RGB; not in the standard, but written.'],
  [0xfffe, 'ICC_PROFILE', 'By ICC profile', 'As an ICC profile says; not in the standard, but written.'],
  [0xffff, 'UNCALIBRATED', 'Uncalibrated', 'Another colour space than sRGB.'],
])

export const sensingMethod = enumeration('SensingMethod', 'The kind of image sensor.', [
  [1, 'NOT_DEFINED', 'Not defined'],
  [2, 'ONE_CHIP_COLOR_AREA', 'One-chip colour area sensor'],
  [3, 'TWO_CHIP_COLOR_AREA', 'Two-chip colour area sensor'],
  [4, 'THREE_CHIP_COLOR_AREA', 'Three-chip colour area sensor'],
  [5, 'COLOR_SEQUENTIAL_AREA', 'Colour sequential area sensor'],
  [7, 'TRILINEAR', 'Trilinear sensor'],
  [8, 'COLOR_SEQUENTIAL_LINEAR', 'Colour sequential linear sensor'],
])

export const fileSource = enumeration('FileSource', 'What made the picture.', [
  [0, 'OTHER', 'Other'],
  [1, 'TRANSPARENCY_SCANNER', 'Scanner of transparent type'],
  [2, 'REFLECTION_SCANNER', 'Scanner of reflex type'],
  [3, 'DIGITAL_CAMERA', 'Digital still camera'],
])

export const sceneType = enumeration('SceneType', 'How the scene came into the picture.', [
  [1, 'DIRECTLY_PHOTOGRAPHED', 'Directly photographed'],
])

export const customRendered = enumeration('CustomRendered', 'Whether the picture was specially processed.', [
  [0, 'NORMAL', 'Normal process'],
  [1, 'CUSTOM', 'Custom process'],
  [2, 'HDR_WITHOUT_ORIGINAL', 'HDR, no original saved', 'HDR, no original saved; written by Apple.'],
  [3, 'HDR_WITH_ORIGINAL', 'HDR, original saved', 'HDR, original saved; written by Apple.'],
  [4, 'HDR_ORIGINAL', 'Original for HDR', 'Original for HDR; written by Apple.'],
  [6, 'PANORAMA', 'Panorama', 'Panorama; written by Apple.'],
  [7, 'PORTRAIT_HDR', 'Portrait HDR', 'Portrait HDR; written by Apple.'],
  [8, 'PORTRAIT', 'Portrait', 'Portrait; written by Apple.'],
])

export const exposureMode = enumeration('ExposureMode', 'How the exposure was set.', [
  [0, 'AUTO', 'Auto exposure'],
  [1, 'MANUAL', 'Manual exposure'],
  [2, 'AUTO_BRACKET', 'Auto bracket', 'A series of exposures at different settings.'],
])

export const whiteBalance = enumeration('WhiteBalance', 'How the white balance was set.', [
  [0, 'AUTO', 'Auto white balance'],
  [1, 'MANUAL', 'Manual white balance'],
])

export const sceneCaptureType = enumeration('SceneCaptureType', 'The kind of scene the camera was set to.', [
  [0, 'STANDARD', 'Standard'],
  [1, 'LANDSCAPE', 'Landscape'],
  [2, 'PORTRAIT', 'Portrait'],
  [3, 'NIGHT', 'Night scene'],
  [4, 'OTHER', 'Other', 'Other; not in the standard, but written.'],
])

export const gainControl = enumeration('GainControl', 'How far the gain was changed.', [
  [0, 'NONE', 'None'],
  [1, 'LOW_GAIN_UP', 'Low gain up'],
  [2, 'HIGH_GAIN_UP', 'High gain up'],
  [3, 'LOW_GAIN_DOWN', 'Low gain down'],
  [4, 'HIGH_GAIN_DOWN', 'High gain down'],
])

export const contrast = enumeration('Contrast', 'The contrast the camera was set to.', [
  [0, 'NORMAL', 'Normal'],
  [1, 'SOFT', 'Soft'],
  [2, 'HARD', 'Hard'],
])

export const saturation = enumeration('Saturation', 'The saturation the camera was set to.', [
  [0, 'NORMAL', 'Normal'],
  [1, 'LOW', 'Low saturation'],
  [2, 'HIGH', 'High saturation'],
])

export const sharpness = enumeration('Sharpness', 'The sharpness the camera was set to.', [
  [0, 'NORMAL', 'Normal'],
  [1, 'SOFT', 'Soft'],
  [2, 'HARD', 'Hard'],
])

export const subjectDistanceRange = enumeration('SubjectDistanceRange', 'How far away the subject was, roughly.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'MACRO', 'Macro'],
  [2, 'CLOSE', 'Close view'],
  [3, 'DISTANT', 'Distant view'],
])

export const compositeImage = enumeration('CompositeImage', 'Whether the picture was made from several.', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'NOT_COMPOSITE', 'Not a composite image'],
  [2, 'GENERAL', 'General composite image'],
  [3, 'CAPTURED_WHILE_SHOOTING', 'Composite image captured while shooting'],
])

export const interoperabilityIndex = enumeration('InteroperabilityIndex', 'The rules of interoperability that a file keeps. [DCF 2.0]', [
  ['R98', 'R98', 'DCF basic file (sRGB)'],
  ['THM', 'THM', 'DCF thumbnail file'],
  ['R03', 'R03', 'DCF optional file (Adobe RGB)'],
])

const hemisphere = (name: string, description: string, lines: readonly (readonly [string, string, string])[]) =>
  enumeration(name, description, lines)
export const latitudeRef = hemisphere('LatitudeRef', 'Which side of the equator.', [
  ['N', 'NORTH', 'North'],
  ['S', 'SOUTH', 'South'],
])
export const longitudeRef = hemisphere('LongitudeRef', 'Which side of the prime meridian.', [
  ['E', 'EAST', 'East'],
  ['W', 'WEST', 'West'],
])

export const altitudeRef = enumeration('AltitudeRef', 'What an altitude is measured from, and its sign. [EXIF3.0 4.6.7.1]', [
  [0, 'ABOVE', 'Above sea level', 'At or above the reference: the ellipsoid since EXIF 3.0, sea level before.'],
  [1, 'BELOW', 'Below sea level', 'Below the reference: the ellipsoid since EXIF 3.0, sea level before.'],
  [2, 'ABOVE_SEA_LEVEL', 'Above sea level', 'At or above sea level, where the geoid is meant [EXIF 3.0].'],
  [3, 'BELOW_SEA_LEVEL', 'Below sea level', 'Below sea level, where the geoid is meant [EXIF 3.0].'],
])

export const gpsStatus = enumeration('GpsStatus', 'Whether the receiver was measuring.', [
  ['A', 'MEASURING', 'Measurement in progress'],
  ['V', 'INTERRUPTED', 'Measurement interrupted'],
])

export const gpsMeasureMode = enumeration('GpsMeasureMode', 'In how many dimensions the position was measured.', [
  ['2', 'TWO_DIMENSIONAL', 'Two-dimensional measurement'],
  ['3', 'THREE_DIMENSIONAL', 'Three-dimensional measurement'],
])

export const speedRef = enumeration('SpeedRef', 'The unit that a speed is stored in.', [
  ['K', 'KILOMETRES_PER_HOUR', 'km/h', 'Kilometres per hour.'],
  ['M', 'MILES_PER_HOUR', 'mph', 'Miles per hour.'],
  ['N', 'KNOTS', 'knots', 'Knots.'],
])

export const distanceRef = enumeration('DistanceRef', 'The unit that a distance is stored in.', [
  ['K', 'KILOMETRES', 'km', 'Kilometres.'],
  ['M', 'MILES', 'miles', 'Miles.'],
  ['N', 'NAUTICAL_MILES', 'nautical miles', 'Nautical miles.'],
])

export const directionRef = enumeration('DirectionRef', 'The north that a direction is measured from.', [
  ['T', 'TRUE_NORTH', 'True north'],
  ['M', 'MAGNETIC_NORTH', 'Magnetic north'],
])

export const gpsDifferential = enumeration('GpsDifferential', 'Whether differential correction was applied.', [
  [0, 'NONE', 'Without differential correction'],
  [1, 'CORRECTED', 'Differential correction applied'],
])

export const securityClassification = enumeration('SecurityClassification', 'How secret a picture is. [TIFF/EP]', [
  ['C', 'CONFIDENTIAL', 'Confidential'],
  ['R', 'RESTRICTED', 'Restricted'],
  ['S', 'SECRET', 'Secret'],
  ['T', 'TOP_SECRET', 'Top secret'],
  ['U', 'UNCLASSIFIED', 'Unclassified'],
])

export const cfaLayout = enumeration('CFALayout', 'How the photosites of a mosaic are laid out. [DNG]', [
  [1, 'RECTANGULAR', 'Rectangular'],
  [2, 'EVEN_COLUMNS_DOWN', 'Even columns half a row down'],
  [3, 'EVEN_COLUMNS_UP', 'Even columns half a row up'],
  [4, 'EVEN_ROWS_RIGHT', 'Even rows half a column right'],
  [5, 'EVEN_ROWS_LEFT', 'Even rows half a column left'],
  [6, 'EVEN_ROWS_UP_COLUMNS_LEFT', 'Even rows half a row up, even columns half a column left'],
  [7, 'EVEN_ROWS_UP_COLUMNS_RIGHT', 'Even rows half a row up, even columns half a column right'],
  [8, 'EVEN_ROWS_DOWN_COLUMNS_LEFT', 'Even rows half a row down, even columns half a column left'],
  [9, 'EVEN_ROWS_DOWN_COLUMNS_RIGHT', 'Even rows half a row down, even columns half a column right'],
])

export const makerNoteSafety = enumeration('MakerNoteSafety', 'Whether a maker note survives being moved. [DNG]', [
  [0, 'UNSAFE', 'Unsafe to keep when the file is edited'],
  [1, 'SAFE', 'Safe to keep when the file is edited'],
])

export const embedPolicy = enumeration('ProfileEmbedPolicy', 'What may be done with a camera profile. [DNG]', [
  [0, 'ALLOW_COPYING', 'Allow copying'],
  [1, 'EMBED_IF_USED', 'Embed if used'],
  [2, 'NEVER_EMBED', 'Never embed'],
  [3, 'NO_RESTRICTIONS', 'No restrictions'],
])

export const previewColorSpace = enumeration('PreviewColorSpace', 'The colour space of a preview. [DNG]', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'GRAY_GAMMA_2_2', 'Grey, gamma 2.2'],
  [2, 'SRGB', 'sRGB'],
  [3, 'ADOBE_RGB', 'Adobe RGB'],
  [4, 'PROPHOTO_RGB', 'ProPhoto RGB'],
])

export const tableEncoding = enumeration('ProfileTableEncoding', 'How the values of a profile table are coded. [DNG]', [
  [0, 'LINEAR', 'Linear'],
  [1, 'SRGB', 'sRGB'],
])

export const blackRender = enumeration('DefaultBlackRender', 'Whether black is to be subtracted by default. [DNG]', [
  [0, 'AUTO', 'Auto'],
  [1, 'NONE', 'None'],
])

export const colorimetricReference = enumeration('ColorimetricReference', 'What the colours of a raw picture are relative to. [DNG]', [
  [0, 'SCENE', 'Scene-referred'],
  [1, 'OUTPUT', 'Output-referred'],
  [2, 'OUTPUT_HDR', 'Output-referred, high dynamic range'],
])

export const depthFormat = enumeration('DepthFormat', 'How a depth map counts. [DNG]', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'LINEAR', 'Linear'],
  [2, 'INVERSE', 'Inverse'],
])

export const depthUnits = enumeration('DepthUnits', 'The unit of a depth map. [DNG]', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'METRES', 'Metres'],
])

export const depthMeasureType = enumeration('DepthMeasureType', 'Along what a depth map measures. [DNG]', [
  [0, 'UNKNOWN', 'Unknown'],
  [1, 'OPTICAL_AXIS', 'Optical axis'],
  [2, 'OPTICAL_RAY', 'Optical ray'],
])
