import { exifTags, flashMode, flashReturn } from '../exif-tags.ts'
import { rowsOf, type XmpRow, type XmpStructure, type XmpType, type XmpView } from './row.ts'

/** How XMP types the values of tags. [CIPA DC-010 table 4] */
const typeOf = new Map<string, Pick<XmpRow, 'type' | 'list'>>(
  Object.entries({
    text: 'text',
    date: 'date',
    integer: 'integer',
    integers: 'integers',
    number: 'number',
    numbers: 'numbers',
    enumeration: 'enumeration',
    enumerations: 'enumerations',
  }).map(([tag, type]) => {
    const list = type.endsWith('s')
    return [tag, { type: (list ? type.slice(0, -1) : type) as XmpType, list }]
  }),
)

const tags = new Map(exifTags.filter(({ standard }) => standard === 'EXIF').map((tag) => [tag.name, tag]))

/** The rows of tags that XMP has under their own names: types, units and values are those of EXIF. */
function rowsLike(prefix: string, names: string): readonly XmpRow[] {
  return names.split(' ').flatMap((local) => {
    const tag = tags.get(local)
    const type = tag && typeOf.get(tag.type)
    if (!tag?.field || !type) return []
    const { field, description, unit, enumeration } = tag
    return [{ name: `${prefix}:${local}`, field, description, ...type, ...(unit && { unit }), ...(enumeration && { enumeration }) }]
  })
}

const [tiff, exif, exifEX] = [rowsOf('tiff'), rowsOf('exif'), rowsOf('exifEX')]

/** [XMP part 2, 3.4] */
export const tiffProperties: XmpView = {
  field: 'tiff',
  type: 'XmpTiff',
  description: 'Tags of TIFF as XMP repeats them, prefix tiff; the tags themselves are in exif of ImageInfo [CIPA DC-010].',
  rows: [
    ...rowsLike(
      'tiff',
      'ImageWidth ImageLength BitsPerSample Compression PhotometricInterpretation Orientation SamplesPerPixel PlanarConfiguration',
    ),
    ...rowsLike(
      'tiff',
      'YCbCrSubSampling YCbCrPositioning XResolution YResolution ResolutionUnit TransferFunction WhitePoint PrimaryChromaticities',
    ),
    ...rowsLike('tiff', 'YCbCrCoefficients ReferenceBlackWhite DateTime Make Model Software Artist'),
    tiff.localized('ImageDescription', 'What the picture shows'),
    tiff.localized('Copyright', 'Who holds the rights in the picture'),
    tiff.text('NativeDigest', 'Which tags were repeated here, and MD5 of what they said then.'),
  ],
}

const flash: XmpStructure = {
  type: 'XmpFlash',
  description: 'What the flash did, as XMP takes the bits of EXIF apart [XMP part 2, 3.5].',
  rows: [
    exif.boolean('Fired', 'Whether the flash fired.'),
    exif.one('Return', flashReturn, 'Whether its light came back.'),
    exif.one('Mode', flashMode, 'Who decided on it.'),
    exif.boolean('Function', 'Whether the camera lacks a flash.', { field: 'absent' }),
    exif.boolean('RedEyeMode', 'Whether red eyes were to be avoided.', { field: 'redEyeReduction' }),
  ],
}

const table: XmpStructure = {
  type: 'XmpExifTable',
  description: 'A table of numbers with names of its columns [XMP part 2, 3.5, OECF/SFR].',
  rows: [
    exif.integer('Columns', 'How many columns the table has.'),
    exif.integer('Rows', 'How many rows the table has.'),
    exif.texts('Names', 'What the columns are called.'),
    exif.numbers('Values', 'The numbers, row by row.'),
  ],
}

const pattern: XmpStructure = {
  type: 'XmpCfaPattern',
  description: 'Which colour each pixel of the sensor sees [XMP part 2, 3.5, CFAPattern].',
  rows: [
    exif.integer('Columns', 'After how many columns the pattern repeats.'),
    exif.integer('Rows', 'After how many rows the pattern repeats.'),
    exif.integers('Values', 'Colours by their numbers, row by row: 0 red, 1 green, 2 blue, 3 cyan, 4 magenta, 5 yellow, 6 white.'),
  ],
}

const settings: XmpStructure = {
  type: 'XmpDeviceSettings',
  description: 'How the camera was set for the picture [XMP part 2, 3.5, DeviceSettings].',
  rows: [
    exif.integer('Columns', 'How many columns they are shown in.'),
    exif.integer('Rows', 'How many rows they are shown in.'),
    exif.texts('Settings', 'The settings in words.'),
  ],
}

const degrees = { unit: 'degrees' }

const gps: readonly XmpRow[] = [
  exif.coordinate('GPSLatitude', 'Degrees north of the equator, south is negative.', degrees),
  exif.coordinate('GPSLongitude', 'Degrees east of Greenwich, west is negative.', degrees),
  exif.integer('GPSAltitudeRef', 'Whether the altitude is above sea level, 0, or below it, 1.'),
  exif.number('GPSAltitude', 'Height above or below sea level, always positive.', { unit: 'm' }),
  exif.date('GPSTimeStamp', 'When the place was measured, in UTC.'),
  exif.text('GPSVersionID', 'The version of the GPS tags, such as "2.3.0.0".'),
  exif.text('GPSSatellites', 'The satellites that were received.'),
  exif.text('GPSStatus', 'Whether the receiver was measuring, "A", or not, "V".'),
  exif.text('GPSMeasureMode', 'In how many dimensions it was measured: "2" or "3".'),
  exif.number('GPSDOP', 'How far the positions of the satellites spoil the precision; less is better.'),
  exif.text('GPSSpeedRef', 'The unit of the speed: "K" km/h, "M" mph, "N" knots.'),
  exif.number('GPSSpeed', 'How fast the receiver moved, in the unit stated.'),
  exif.text('GPSTrackRef', 'What the direction of movement starts from: "T" true, "M" magnetic north.'),
  exif.number('GPSTrack', 'Where the receiver moved to, clockwise from north.', degrees),
  exif.text('GPSImgDirectionRef', 'What the direction of the picture starts from: "T" true, "M" magnetic north.'),
  exif.number('GPSImgDirection', 'Where the camera looked, clockwise from north.', degrees),
  exif.text('GPSMapDatum', 'The survey that the coordinates are in, such as "WGS-84".'),
  exif.coordinate('GPSDestLatitude', 'Latitude of what was photographed, south is negative.', degrees),
  exif.coordinate('GPSDestLongitude', 'Longitude of what was photographed, west is negative.', degrees),
  exif.text('GPSDestBearingRef', 'What the direction to it starts from: "T" true, "M" magnetic north.'),
  exif.number('GPSDestBearing', 'In which direction it lay, clockwise from north.', degrees),
  exif.text('GPSDestDistanceRef', 'The unit of its distance: "K" km, "M" miles, "N" nautical miles.'),
  exif.number('GPSDestDistance', 'How far away it was, in the unit stated.'),
  exif.text('GPSProcessingMethod', 'How the place was found, such as "GPS" or "CELLID".'),
  exif.text('GPSAreaInformation', 'What the area is called.'),
  exif.integer('GPSDifferential', 'Whether a reference station corrected it: 1 yes, 0 no.'),
  exif.number('GPSHPositioningError', 'How far off the position may be.', { unit: 'm' }),
]

/** [XMP part 2, 3.5; CIPA DC-010] */
export const exifProperties: XmpView = {
  field: 'exif',
  type: 'XmpExif',
  description: 'Tags of EXIF as XMP repeats them, prefix exif; the tags themselves are in exif of ImageInfo [CIPA DC-010].',
  rows: [
    ...rowsLike(
      'exif',
      'ExifVersion FlashpixVersion ColorSpace ComponentsConfiguration CompressedBitsPerPixel PixelXDimension PixelYDimension',
    ),
    exif.localized('UserComment', 'Notes of whoever took the picture'),
    ...rowsLike('exif', 'RelatedSoundFile DateTimeOriginal DateTimeDigitized ExposureTime FNumber ExposureProgram SpectralSensitivity'),
    exif.integers(
      'ISOSpeedRatings',
      'How sensitive the sensor was set to be, as ISO counts; photographicSensitivity of exifEX since EXIF 2.3.',
    ),
    exif.structure('OECF', table, 'How the camera turns light into numbers, ISO 14524.'),
    ...rowsLike(
      'exif',
      'ShutterSpeedValue ApertureValue BrightnessValue ExposureBiasValue MaxApertureValue SubjectDistance MeteringMode LightSource',
    ),
    exif.structure('Flash', flash, 'What the flash did.'),
    ...rowsLike('exif', 'FocalLength SubjectArea FlashEnergy'),
    exif.structure('SpatialFrequencyResponse', table, 'How fine a detail the camera shows, ISO 12233.'),
    ...rowsLike(
      'exif',
      'FocalPlaneXResolution FocalPlaneYResolution FocalPlaneResolutionUnit SubjectLocation ExposureIndex SensingMethod FileSource SceneType',
    ),
    exif.structure('CFAPattern', pattern, 'Which colour each pixel of the sensor sees.'),
    ...rowsLike('exif', 'CustomRendered ExposureMode WhiteBalance DigitalZoomRatio FocalLengthIn35mmFilm SceneCaptureType GainControl'),
    ...rowsLike('exif', 'Contrast Saturation Sharpness'),
    exif.structure('DeviceSettingDescription', settings, 'How the camera was set.'),
    ...rowsLike('exif', 'SubjectDistanceRange ImageUniqueID'),
    ...gps,
    exif.text('NativeDigest', 'Which tags were repeated here, and MD5 of what they said then.'),
  ],
}

/** [CIPA DC-010] */
export const exifExtension: XmpView = {
  field: 'exifEX',
  type: 'XmpExifEx',
  description: 'Tags that EXIF has had since version 2.3, as XMP repeats them, prefix exifEX [CIPA DC-010].',
  rows: [
    ...rowsLike('exifEX', 'PhotographicSensitivity SensitivityType StandardOutputSensitivity RecommendedExposureIndex ISOSpeed'),
    ...rowsLike(
      'exifEX',
      'ISOSpeedLatitudeyyy ISOSpeedLatitudezzz CameraOwnerName BodySerialNumber LensSpecification LensMake LensModel LensSerialNumber',
    ),
    ...rowsLike('exifEX', 'Gamma Temperature Humidity Pressure WaterDepth Acceleration CameraElevationAngle CompositeImage'),
    ...rowsLike('exifEX', 'SourceImageNumberOfCompositeImage ImageTitle Photographer ImageEditor CameraFirmware RAWDevelopingSoftware'),
    ...rowsLike('exifEX', 'ImageEditingSoftware MetadataEditingSoftware'),
    exifEX.text(
      'InteroperabilityIndex',
      'Which rules of interoperability the file keeps to: "R98" sRGB, "R03" Adobe RGB, "THM" thumbnail.',
    ),
  ],
}
