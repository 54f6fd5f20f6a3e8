import { latin1, view } from '../../source/source.ts'
import { beforeNul } from '../../syntax/nul.ts'
import { bitNames, fNumber, lens, seconds } from '../words.ts'
import { type ByTable, type Families, finder } from './by-table.ts'
import {
  dated,
  datedFrom,
  digitsOf,
  inDigits,
  hexadecimal,
  inBytes,
  turnedSize,
  halves,
  zone,
  labelled,
  divided,
  as,
  clock,
  clockTime,
  pair,
  inWord,
  two,
  type Reading,
} from './readings.ts'
import { numbersIn, rationalsIn, StoredValue } from './stored.ts'

/** Canon: whether a setting is bounded, and by what, in eighths of a stop; the newer cameras count otherwise. */
const canonRange =
  (say: (stored: number) => string): Reading =>
  (stored, named) => {
    const value = numbersIn(stored) ?? []
    const [state = 0, most = 0, least = 0] = value
    if (value.length !== 3 || most <= 0 || least <= 0 || most > 255 || least > 255) return null
    return { value, text: `${named(String(state)) ?? state}, ${say(most)} to ${say(least)}` }
  }

/** Nikon: a bit for each thing a lens is; those with aperture rings are left out where it has none. */
const nikonLensType: Reading = (stored) => {
  const bits = numbersIn(stored)?.[0]
  if (bits === undefined) return null
  return { value: bits, text: bitNames(bits & 4 ? bits & ~2 : bits, ['MF', 'D', 'G', 'VR', '1', 'FT-1', 'E', 'AF-P'], 'AF') }
}

/** Nikon: how pictures followed each other, and what changed between them, bit by bit. */
const nikonShooting: Reading = (stored) => {
  const bits = numbersIn(stored)?.[0]
  if (bits === undefined) return null
  const said = bitNames(bits, SHOOTING, '')
  return { value: bits, text: [bits & FOLLOWING ? '' : 'Single frame', said].filter((word) => word !== '').join(', ') }
}

const SHOOTING = [
  'Continuous',
  'Delay',
  'PC control',
  'Self-timer',
  'Exposure bracketing',
  'Auto ISO',
  'White balance bracketing',
  'IR control',
  'D-Lighting bracketing',
]

/** The bits that say that it was not one picture at a time. */
const FOLLOWING = 0x87

/** Nikon: a sensitivity, or how far it is beyond those that have a number. */
const nikonSensitivity: Reading = (stored) => {
  const [beyond, number, ...others] = numbersIn(stored) ?? []
  if (number === undefined || others.length > 0) return null
  return { value: number, text: beyond === 1 ? `Hi ${number}` : String(number) }
}

/** Nikon: which part of the sensor was read, its size before and after, and where it is. */
const nikonCrop: Reading = (stored, named) => {
  const numbers = numbersIn(stored) ?? []
  const [kind, width, height, cropped, tall, left, top] = numbers
  if (numbers.length !== 7) return null
  const name = named(String(kind)) ?? String(kind)
  return { value: numbers, text: `${name} (${width} × ${height} cropped to ${cropped} × ${tall} at ${left}, ${top})` }
}

const nikonLens: Reading = (stored) => {
  const numbers = rationalsIn(stored)?.map(({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator))
  const text = numbers?.length === 4 ? lens(numbers) : null
  return numbers && text !== null ? { value: numbers, text } : null
}

/** Olympus: bytes that tell a part of the camera, in the digits that its lists have. */
const olympusPart =
  (...places: readonly number[]): Reading =>
  ({ bytes }) => {
    if (bytes.length < 4) return null
    const digits = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')
    return { value: [bytes[0]!.toString(16), ...places.map((place) => digits(bytes[place]!))].join(' ') }
  }

/** Olympus: millimetres; the denominator says how they were rounded. */
const olympusDistance: Reading = (stored) => {
  const millimetres = rationalsIn(stored)?.[0]?.numerator
  if (millimetres === undefined) return null
  return millimetres === 0xffffffff ? { value: null, text: 'infinite' } : { value: millimetres / 1000, text: `${millimetres / 1000} m` }
}

/** Olympus: how pictures followed each other, by the first number, and which of them it is. */
const olympusDrive: Reading = (stored) => {
  const value = numbersIn(stored)
  const [kind = -1, shot = 0] = value ?? []
  const text = DRIVES[kind]
  return value && text ? { value, text: shot === 0 ? text : `${text}, shot ${shot}` } : null
}

const DRIVES = [
  'Single shot',
  'Continuous shooting',
  'Exposure bracketing',
  'White balance bracketing',
  'Exposure and white balance bracketing',
]

/** Olympus: how a picture was taken, its number in a sequence, and how a panorama goes on. */
const olympusMode: Reading = (stored) => {
  const value = numbersIn(stored)
  const [kind = -1, shot = 0, direction = 0] = value ?? []
  const mode = ['Normal', undefined, 'Fast', 'Panorama'][kind]
  if (!value || value.length !== 3 || mode === undefined) return null
  const towards = [undefined, 'left to right', 'right to left', 'bottom to top', 'top to bottom'][direction]
  return { value, text: [mode, shot === 0 ? undefined : `picture ${shot}`, towards].filter((word) => word !== undefined).join(', ') }
}

/** Pentax: the series of a lens and its number in it, which stand apart in cameras of each generation. */
const pentaxLens =
  (high: number): Reading =>
  ({ bytes }) =>
    bytes.length < high + 2 ? null : { value: `${bytes[0]! & 15} ${bytes[high]! * 256 + bytes[high + 1]!}` }

/** Pentax: a colour temperature, and how far it is tuned to green and to amber. */
const pentaxKelvin: Reading = ({ bytes }) => {
  if (bytes.length !== 4) return null
  const tuned = bytes[3]!
  return { value: [53_190 - view(bytes).getUint16(0), ((tuned & 15) << 28) >> 28, (tuned << 24) >> 28] }
}

/** Pentax: a colour temperature and the levels that go with it. */
const pentaxLevels: Reading = (stored) => {
  const [kelvin, ...levels] = numbersIn(stored) ?? []
  return kelvin === undefined || levels.length !== 3 ? null : { value: [53_190 - kelvin, levels[0]!, levels[1]! / 8192, levels[2]! / 8192] }
}

/** Leica: the number of a lens, and which of its frame lines was shown, which tells some of one number apart. */
const leicaLens: Reading = (stored, named) => {
  const number = numbersIn(stored)?.[0]
  if (number === undefined) return null
  const value = `${number >> 2} ${number & 3}`
  return { value, text: named(value) ?? named(String(number >> 2)) ?? value }
}

/** Sony: focal lengths and greatest apertures in digits, between two bytes that say what kind of lens it is. */
const sonyLens: Reading = ({ bytes }) => {
  if (bytes.length !== 8 || [...bytes.subarray(1, 7)].some((byte) => (byte & 15) > 9 || byte >> 4 > 9)) return null
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = digitsOf(bytes.subarray(1, 7))
  const value = [a * 100 + b, c * 100 + d, e / 10, f / 10]
  const text = lens(value)
  return text === null ? null : { value, text }
}

type Readings = Readonly<Record<string, Reading>>

const olympusColours: Readings = { ColorMatrix: as('int16s') }
const sonyDates: Readings = {
  SonyDateTime: datedFrom(0, true),
  SonyDateTime2: ({ bytes }) => (bytes.length < 6 ? null : dated([2000 + bytes[0]!, bytes[1]!, bytes[2]!], [...bytes.subarray(3, 6)])),
  InternalSerialNumber: hexadecimal,
}

/** How values are read that stand for something else than themselves. Tables of one family are described by what their names have in common. */
const tables: ByTable<Reading> = {
  'Apple::Main': {
    FocusDistanceRange: (stored) => {
      const ends = (rationalsIn(stored) ?? []).map(({ numerator, denominator }) => numerator / denominator).sort((a, b) => a - b)
      return ends.length !== 2 || !ends.every(Number.isFinite)
        ? null
        : { value: ends, text: `${ends.map((end) => Number(end.toFixed(2))).join('-')} m` }
    },
  },
  'Canon::Main': {
    ImageUniqueID: hexadecimal,
    BatteryType: ({ bytes }) => (bytes.length < 76 ? null : { value: beforeNul(latin1(bytes.subarray(4))) }),
    Categories: (stored) => {
      const [mark, bits] = numbersIn(stored) ?? []
      return mark === 8 && bits !== undefined ? { value: bits } : null
    },
  },
  'Canon::LensInfo': { LensSerialNumber: hexadecimal },
  'CanonCustom::Functions2': {
    ISOSpeedRange: canonRange((stored) => String(Math.round(100 * 2 ** (stored / 8 - 9)))),
    ShutterSpeedRange: canonRange((stored) => seconds(2 ** (7 - stored / 8))),
    ApertureRange: canonRange((stored) => fNumber(2 ** ((stored - 8) / 16))),
  },
  'Canon::TimeInfo': { TimeZone: zone },
  'Canon::ColorData': { RawMeasuredRGGB: halves, MeasuredRGGBData: halves },
  'Canon::CTMD': { TimeStamp: datedFrom(2, true) },
  'Casio::Type2': {
    FirmwareDate: ({ bytes }) => {
      const digits = latin1(bytes).replace(/\D/g, '').match(/../g)?.map(Number) ?? []
      const [year = 0, month = 0, day = 0, ...time] = digits
      return digits.length < 5 ? null : dated([year + (year < 70 ? 2000 : 1900), month, day], time.slice(0, 2))
    },
  },
  'Kodak::Main': { TimeCreated: clockTime },
  'Minolta::CameraSettings': {
    MinoltaDate: inWord((year, month, day) => dated([year, month, day])),
    MinoltaTime: inWord((hour, minute, second) => clock(hour, minute, second)),
  },
  'Nikon::Main': {
    ISO: nikonSensitivity,
    ISOSetting: nikonSensitivity,
    LensType: nikonLensType,
    ShootingMode: nikonShooting,
    Lens: nikonLens,
    PowerUpTime: datedFrom(0),
    CropHiSpeed: nikonCrop,
  },
  'Nikon::AFInfo2': {
    AFPointsUsed: (stored, named) =>
      stored.length === 2 ? as('int16u')(new StoredValue(stored.kind, true, stored.room, stored.start, 2), named) : null,
  },
  'Nikon::WorldTime': { TimeZone: zone },
  'Nintendo::CameraInfo': { InternalSerialNumber: hexadecimal },
  'Olympus::CameraSettings': { DriveMode: olympusDrive },
  'Olympus::Main': { SpecialMode: olympusMode, RedBalance: divided(256), BlueBalance: divided(256), ...olympusColours },
  'Olympus::ImageProcessing': olympusColours,
  'Olympus::RawDevelopment2': olympusColours,
  'Olympus::RawInfo': { ColorMatrix2: as('int16s') },
  'Olympus::Equipment': { LensType: olympusPart(2, 3), Extender: olympusPart(2) },
  'Olympus::FocusInfo': { FocusDistance: olympusDistance },
  'Panasonic::Main': { FirmwareVersion: inBytes(), LensFirmwareVersion: inBytes(), FilterEffect: pair },
  'Panasonic::TimeInfo': { PanasonicDateTime: inDigits },
  'Panasonic::Leica2': { LensType: leicaLens },
  'Pentax::Main': {
    PentaxVersion: inBytes(),
    FlashExposureComp: (stored, named) => (stored.kind.size === 1 ? divided(6)(stored, named) : null),
    CPUFirmwareVersion: inBytes((byte) => byte ^ 0xff, two),
    DSPFirmwareVersion: inBytes((byte) => byte ^ 0xff, two),
    Date: ({ bytes }) => (bytes.length < 4 ? null : dated([view(bytes).getUint16(0), bytes[2]!, bytes[3]!])),
    Time: clockTime,
    ColorMatrixA2: as('int16s'),
    ColorMatrixB2: as('int16s'),
    ...Object.fromEntries('Daylight Shade Cloudy Tungsten FluorescentD FluorescentN FluorescentW Flash'.split(' ').map((light) => [`ColorTemp${light}`, pentaxKelvin])), // prettier-ignore
  },
  'Pentax::KelvinWB': Object.fromEntries(
    ['Daylight', ...Array.from({ length: 16 }, (_, i) => two(i + 1))].map((light) => [`KelvinWB_${light}`, pentaxLevels]),
  ),
  'Pentax::CameraInfo': {
    ManufactureDate: (stored) => {
      const digits = numbersIn(stored)?.[0] ?? 0
      return dated([Math.trunc(digits / 10_000), Math.trunc(digits / 100) % 100, digits % 100])
    },
    ProductionCode: (stored) => ({ value: (numbersIn(stored) ?? []).join('.') }),
  },
  'Pentax::LensInfo2': { LensType: pentaxLens(2) },
  'Pentax::LensInfo3': { LensType: pentaxLens(2) },
  'Pentax::LensInfo4': { LensType: pentaxLens(2) },
  'Pentax::LensInfo5': { LensType: pentaxLens(3) },
  'Reconyx::': {
    DateTimeOriginal: (stored) => {
      const [second = 0, minute = 0, hour = 0, month = 0, day = 0, year = 0] = numbersIn(stored) ?? []
      return dated([year, month, day], [hour, minute, second])
    },
  },
  'Ricoh::ImageInfo': { RicohDate: inDigits },
  'Sigma::Main': Object.fromEntries(
    'ExposureCompensation Contrast Shadow Highlight Saturation Sharpness X3FillLight ColorAdjustment Quality ChrominanceNoiseReduction LuminanceNoiseReduction'.split(' ').map((name) => [name, labelled]), // prettier-ignore
  ),
  'Sony::Main': { FullImageSize: turnedSize, PreviewImageSize: turnedSize, LensSpec: sonyLens, HDR: as('int16u') },
  'Sony::Tag': sonyDates,
}

/** What tables of a family have in common. */
const families: Families = [
  [/^Canon::ColorData/, 'Canon::ColorData'],
  [/^Nikon::AFInfo2V01/, 'Nikon::AFInfo2'],
  [/^Sony::Tag(?:2010|9)/, 'Sony::Tag'],
  [/^Reconyx::/, 'Reconyx::'],
]

/** How a value is read that goes by a name in a table; undefined where it says itself what it is. */
export const readingOf = finder(tables, families)
