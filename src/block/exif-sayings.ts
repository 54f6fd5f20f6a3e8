import type { ExifTag } from './exif-tag.ts'
import { structureSaid } from './exif-structures.ts'
import { localDate, timeOfDay } from './exif-time.ts'
import { firstNumber, numbersIn, textIn } from './exif-value.ts'
import { bitNames, degrees, exposureBias, flashWords, fNumber, lens, number, seconds } from './words.ts'

/** Says a tag; null where what it holds cannot be said so. */
export type Saying = (tag: ExifTag) => string | null

/** Says the one number of a tag; what cannot be said so is left to the general rule. */
const one =
  (say: (value: number, tag: ExifTag) => string | null): Saying =>
  (tag) => {
    const value = firstNumber(tag)
    return value == null ? null : say(value, tag)
  }

const list =
  (say: (values: readonly (number | null)[], tag: ExifTag) => string | null): Saying =>
  (tag) => {
    const values = numbersIn(tag)
    return values.length ? say(values, tag) : null
  }

/** The text of another tag in the same IFD. */
const beside = (tag: ExifTag, id: number) => {
  const other = tag.lookup(tag.group, id)
  return other ? (textIn(other) ?? '').trim().toUpperCase() : ''
}

/** What resolutions count, by the number of the unit. */
const PIXELS = ['', '', ' per inch', ' per centimetre', ' per millimetre', ' per micrometre'].map((per) => ` pixels${per}`)

const perUnit = (unitTag: number) =>
  one((value, tag) => {
    const unit = tag.lookup(tag.group, unitTag)
    return number(value) + (PIXELS[unit?.single ?? unit?.numbers?.[0] ?? 2] ?? PIXELS[0]!)
  })

const FOUR_DIGITS = /^\d{4}$/

const version: Saying = (tag) => {
  const text = textIn(tag)?.trim() ?? ''
  if (!FOUR_DIGITS.test(text)) return null
  return `${Number(text.slice(0, 2))}.${text.endsWith('0') ? text.charAt(2) : text.slice(2)}`
}

const dotted = list((values) => values.join('.'))
const sensitivities = list((values) => `ISO ${values.map((value) => number(value ?? 0)).join(', ')}`)
const iso: Saying = (tag) => (tag.single === undefined ? sensitivities(tag) : `ISO ${number(tag.single)}`)
const fromApex = one((value) => fNumber(2 ** (value / 2)))

const coordinate = (refTag: number) =>
  list((values, tag) => {
    const said = degrees(values)
    return said && `${said} ${beside(tag, refTag).charAt(0)}`.trim()
  })

const direction = (refTag: number) =>
  one((value, tag) => {
    const north = { T: 'true', M: 'magnetic' }[beside(tag, refTag)]
    return `${number(value)}°${north ? ` from ${north} north` : ''}`
  })

const measured = (refTag: number, units: Readonly<Record<string, string>>) =>
  one((value, tag) => `${number(value)} ${units[beside(tag, refTag) || 'K'] ?? ''}`.trim())

const altitude = one((value, tag) => {
  const reference = tag.lookup('GPS', 0x05)?.numbers?.[0] ?? 0
  return `${number(value)} m ${reference === 1 || reference === 3 ? 'below' : 'above'} sea level`
})

const ratios: Readonly<Record<string, string>> = {
  '1 1': '4:4:4',
  '2 1': '4:2:2',
  '2 2': '4:2:0',
  '1 2': '4:4:0',
  '4 1': '4:1:1',
  '4 2': '4:1:0',
}

const subjectArea = list((values) => {
  const [x, y, width, height] = values
  if (values.length === 2) return `Point at ${x}, ${y}`
  if (values.length === 3) return `Circle of diameter ${width} around ${x}, ${y}`
  return values.length === 4 ? `Rectangle of ${width} × ${height} around ${x}, ${y}` : null
})

function copyright(tag: ExifTag): string | null {
  const text = textIn(tag)
  if (!text?.includes('\n')) return null
  const [photographer = '', editor = ''] = text.split('\n')
  return photographer.trim() ? `${photographer} (photographer), ${editor} (editor)` : `${editor} (editor)`
}

/** Kinds of pictures that are told by several bits. [DNG1.7 NewSubFileType] */
const subfileTypes: ReadonlyMap<number, string> = new Map([
  [0x10001, 'Reduced resolution, not the primary preview'],
  [0x10004, 'Semantic mask'],
])

const subfileBits = ['Reduced resolution', 'Page of several', 'Transparency mask', 'Depth map', 'Enhanced']

function subfileType(bits: number): string {
  return subfileTypes.get(bits) ?? bitNames(bits, subfileBits, bits === 0 ? 'Full resolution' : String(bits))
}

/** How the tags are said that neither an enumeration nor a unit suffices for, by name. */
export const sayings: ReadonlyMap<string, Saying> = new Map<string, Saying>([
  ['NewSubfileType', one(subfileType)],
  ['Copyright', copyright],
  ['XResolution', perUnit(0x0128)],
  ['YResolution', perUnit(0x0128)],
  ['FocalPlaneXResolution', perUnit(0xa210)],
  ['FocalPlaneYResolution', perUnit(0xa210)],
  ['YCbCrSubSampling', list((values) => ratios[values.join(' ')] ?? null)],
  ['PageNumber', list(([page, of]) => (page == null ? null : `${page + 1}${of ? ` of ${of}` : ''}`))],
  ['ExposureTime', one(seconds)],
  ['ShutterSpeedValue', one((value) => seconds(2 ** -value))],
  ['FNumber', one(fNumber)],
  ['ApertureValue', fromApex],
  ['MaxApertureValue', fromApex],
  ['ExposureBiasValue', one(exposureBias)],
  ['BaselineExposure', one(exposureBias)],
  ['PhotographicSensitivity', iso],
  ['StandardOutputSensitivity', iso],
  ['RecommendedExposureIndex', iso],
  ['ISOSpeed', iso],
  ['ISOSpeedLatitudeyyy', iso],
  ['ISOSpeedLatitudezzz', iso],
  ['ExifVersion', version],
  ['FlashpixVersion', version],
  ['InteroperabilityVersion', version],
  ['Flash', one(flashWords)],
  [
    'SubjectDistance',
    ({ rationals }) => (rationals?.[0]?.numerator === 0xffffffff ? 'infinity' : rationals?.[0]?.numerator === 0 ? 'unknown' : null),
  ],
  ['SubjectArea', subjectArea],
  ['SubjectLocation', list(([x, y]) => (y == null ? null : `Point at ${x}, ${y}`))],
  ['DigitalZoomRatio', one((value) => (value === 0 ? 'not used' : `${number(value)}×`))],
  ['FocalLengthIn35mmFilm', one((value) => (value === 0 ? 'unknown' : null))],
  ['LensSpecification', list((values) => lens(values) ?? 'unknown')],
  ['LensInfo', list((values) => lens(values) ?? 'unknown')],
  ['CFAPattern', structureSaid],
  ['OECF', structureSaid],
  ['SpatialFrequencyResponse', structureSaid],
  ['DeviceSettingDescription', structureSaid],
  ['SourceExposureTimesOfCompositeImage', structureSaid],
  ['NoiseReductionParams', structureSaid],
  ['SourceImageNumberOfCompositeImage', list(([taken, used]) => (used == null ? null : `${taken} taken, ${used} used`))],
  ['Rating', one((value) => `${number(value)} of 5 stars`)],
  ['DNGVersion', dotted],
  ['DNGBackwardVersion', dotted],
  ['TIFF/EPStandardID', dotted],
  ['GPSVersionID', dotted],
  ['GPSLatitude', coordinate(0x01)],
  ['GPSLongitude', coordinate(0x03)],
  ['GPSDestLatitude', coordinate(0x13)],
  ['GPSDestLongitude', coordinate(0x15)],
  ['GPSAltitude', altitude],
  [
    'GPSTimeStamp',
    list((values) => {
      const time = timeOfDay(values)
      return time && `${time} UTC`
    }),
  ],
  ['GPSDateStamp', (tag) => localDate(textIn(tag) ?? '')],
  ['GPSSpeed', measured(0x0c, { K: 'km/h', M: 'mph', N: 'knots' })],
  ['GPSDestDistance', measured(0x19, { K: 'km', M: 'miles', N: 'nautical miles' })],
  ['GPSTrack', direction(0x0e)],
  ['GPSImgDirection', direction(0x10)],
  ['GPSDestBearing', direction(0x17)],
])
