import type { StoredValue } from './stored.ts'

/** How a number is turned into what it measures, and in what that is said. */
export interface Measure {
  /** NaN for what stands for nothing known. */
  readonly turn: (stored: number) => number
  readonly unit: Unit
}

type Unit = '' | 's' | 'f' | 'mm' | 'm' | 'EV' | '°C' | 'date'

const measure = (unit: Unit, turn: (stored: number) => number): Measure => ({ unit, turn })
const plain = (turn: (stored: number) => number) => measure('', turn)

/** What Canon writes as stops in 32 parts, in which thirds have parts of their own. */
export function canonStops(stored: number): number {
  const fraction = Math.abs(stored) & 31
  const stops = (Math.abs(stored) - fraction + (fraction === 12 ? 32 / 3 : fraction === 20 ? 64 / 3 : fraction)) / 32
  return stored < 0 ? -stops : stops
}

const canonAperture = measure('f', (stored) => 2 ** (canonStops(stored) / 2))
const canonTime = measure('s', (stored) => 2 ** -canonStops(stored))
const canonBias = measure('EV', canonStops)
const canonDistance = measure('m', (stored) => (stored === 0xffff ? Infinity : stored / 100))
const canonTemperature = measure('°C', (stored) => (stored === 0 ? Number.NaN : stored - 128))

const nikonAperture = measure('f', (stored) => 2 ** (stored / 24))
const nikonLength = measure('mm', (stored) => 5 * 2 ** (stored / 24))
const nikonWords = measure('f', (stored) => 2 ** (stored / 384 - 1))
const nikonSensitivity = plain((stored) => 100 * 2 ** (stored / 12 - 5))

const minoltaAperture = measure('f', (stored) => 2 ** (stored / 16 - 0.5))
const pentaxAperture = measure('f', (stored) => 2 ** ((stored - 68) / 16))
const pentaxTime = measure('s', (stored) => 24 * 2 ** (-(stored - 32) / 8))

const pentaxSensitivity = plain((stored) => 100 * 2 ** ((stored - 32) / 8))
const hundredThousandths = measure('s', (stored) => stored / 100_000)

const sonyAperture = measure('f', (stored) => 2 ** ((stored / 256 - 16) / 2))
const sonyTime = measure('s', (stored) => 2 ** (16 - stored / 256))

const perSecond = (parts: number) => measure('s', (stored) => (stored === 0 ? Number.NaN : parts / stored))
const inSteps = (step: number) => plain((stored) => stored * step)
const thousandths = measure('m', (stored) => stored / 1000)
const inPower = measure('s', (stored) => 2 ** -stored)
/** What Fujifilm counts pictures in; the bit above says something else. */
export const fujifilmCount = (stored: number): number => stored & 0x7fff

const apex = measure('f', (stored) => 2 ** (stored / 2))
const sinceEpoch = measure('date', (stored) => stored)

type Measures = Readonly<Record<string, Measure>>

/** What the numbers of each table measure. Tables of one family are described by what their names have in common. */
const tables: Readonly<Record<string, Measures>> = {
  'Canon::CameraSettings': {
    MaxAperture: canonAperture,
    MinAperture: canonAperture,
    // Some cameras mark a sensitivity that is stated as such.
    CameraISO: plain((stored) => (stored & 0x4000 ? stored & 0x3fff : stored)),
    SelfTimer: measure('s', (stored) => (stored & 0xfff) / 10),
  },
  'Canon::ShotInfo': {
    AutoISO: plain((stored) => 100 * 2 ** (stored / 32)),
    BaseISO: plain((stored) => (100 / 32) * 2 ** (stored / 32)),
    MeasuredEV: measure('EV', (stored) => stored / 32 + 5),
    MeasuredEV2: measure('EV', (stored) => stored / 8 - 6),
    TargetAperture: canonAperture,
    TargetExposureTime: canonTime,
    FNumber: canonAperture,
    ExposureTime: canonTime,
    ExposureCompensation: canonBias,
    FlashExposureComp: canonBias,
    AEBBracketValue: canonBias,
    BulbDuration: measure('s', (stored) => stored / 10),
    CameraTemperature: canonTemperature,
    FocusDistanceUpper: canonDistance,
    FocusDistanceLower: canonDistance,
  },
  'Canon::FileInfo': { FocusDistanceUpper: canonDistance, FocusDistanceLower: canonDistance },
  'Canon::FocalLength': {
    FocalPlaneXSize: measure('mm', (stored) => stored * 0.0254),
    FocalPlaneYSize: measure('mm', (stored) => stored * 0.0254),
  },
  'Canon::CameraInfo': {
    FNumber: measure('f', (stored) => 2 ** ((stored - 8) / 16)),
    ExposureTime: measure('s', (stored) => (stored === 0 ? Number.NaN : 2 ** ((56 - stored) / 8))),
    ISO: plain((stored) => 100 * 2 ** (stored / 8 - 9)),
    CameraTemperature: canonTemperature,
    FocusDistanceUpper: canonDistance,
    FocusDistanceLower: canonDistance,
  },
  'Canon::CameraInfoPowerShot': {
    ISO: plain((stored) => 100 * 2 ** ((stored - 411) / 96)),
    FNumber: measure('f', (stored) => 2 ** (stored / 192)),
    ExposureTime: measure('s', (stored) => 2 ** (-stored / 96)),
  },
  'CanonRaw::ExposureInfo': { ShutterSpeedValue: inPower, ApertureValue: apex },
  'CanonRaw::Main': { MeasuredEV: measure('EV', (stored) => stored + 5), TargetDistanceSetting: thousandths },
  'CanonRaw::TimeStamp': { DateTimeOriginal: sinceEpoch },
  'Nikon::LensData': {
    MinFocalLength: nikonLength,
    MaxFocalLength: nikonLength,
    FocalLength: nikonLength,
    MaxApertureAtMinFocal: nikonAperture,
    MaxApertureAtMaxFocal: nikonAperture,
    EffectiveMaxAperture: nikonAperture,
    AFAperture: nikonAperture,
    FNumber: nikonWords,
    MaxAperture: nikonWords,
    LensFStops: inSteps(1 / 12),
    ExitPupilPosition: measure('mm', (stored) => (stored === 0 ? Number.NaN : 2048 / stored)),
  },
  'Nikon::ISOInfo': { ISO: nikonSensitivity, ISO2: nikonSensitivity },
  'Minolta::CameraSettings': {
    ISO: plain((stored) => 100 * 2 ** (stored / 8 - 6)),
    ExposureTime: measure('s', (stored) => 2 ** ((48 - stored) / 8)),
    FNumber: minoltaAperture,
    MaxAperture: minoltaAperture,
    ExposureCompensation: measure('EV', (stored) => stored / 3 - 2),
    FlashExposureComp: measure('EV', (stored) => (stored - 6) / 3),
    FocalLength: measure('mm', (stored) => stored / 256),
    FocusDistance: measure('m', (stored) => (stored === 0 ? Infinity : stored / 1000)),
    ColorBalanceRed: inSteps(1 / 256),
    ColorBalanceGreen: inSteps(1 / 256),
    ColorBalanceBlue: inSteps(1 / 256),
    Brightness: plain((stored) => stored / 8 - 6),
  },
  'Pentax::Main': {
    ExposureTime: hundredThousandths,
    FNumber: measure('f', (stored) => stored / 10),
    ExposureCompensation: measure('EV', (stored) => (stored - 50) / 10),
    EffectiveLV: measure('EV', (stored) => stored / 1024),
    FocalLength: measure('mm', (stored) => stored / 100),
  },
  'Pentax::AEInfo': {
    AEExposureTime: pentaxTime,
    AEMinExposureTime: pentaxTime,
    AEAperture: pentaxAperture,
    AEMaxAperture: pentaxAperture,
    AEMaxAperture2: pentaxAperture,
    AEMinAperture: pentaxAperture,
    AE_ISO: pentaxSensitivity,
    AEXv: measure('EV', (stored) => (stored - 64) / 8),
    AEBXv: measure('EV', (stored) => stored / 8),
    FlashExposureCompSet: measure('EV', (stored) => stored / 8),
  },
  'Pentax::LensData': {
    LensFocalLength: measure('mm', (stored) => 10 * (stored >> 2) * 4 ** ((stored & 3) - 2)),
    NominalMaxAperture: measure('f', (stored) => 2 ** (stored / 4)),
    NominalMinAperture: measure('f', (stored) => 2 ** ((stored + 10) / 4)),
    MaxAperture: measure('f', (stored) => (stored > 1 ? 2 ** ((stored - 1) / 32) : Number.NaN)),
  },
  'Pentax::SRInfo': { SRFocalLength: measure('mm', (stored) => (stored & 1 ? stored * 4 : stored / 2)) },
  'Pentax::CameraSettings': { ISOFloor: pentaxSensitivity, SvISOSetting: pentaxSensitivity },
  'Kodak::Main': { ExposureTime: hundredThousandths, FNumber: measure('f', (stored) => stored / 100) },
  'Sony::': {
    SonyFNumber: sonyAperture,
    SonyFNumber2: sonyAperture,
    SonyMaxApertureValue: sonyAperture,
    SonyExposureTime: sonyTime,
    SonyExposureTime2: sonyTime,
    SonyISO: plain((stored) => 100 * 2 ** (16 - stored / 256)),
    StopsAboveBaseISO: measure('EV', (stored) => 16 - stored / 256),
    BatteryTemperature: measure('°C', (stored) => (stored - 32) / 1.8),
  },
  'KyoceraRaw::Main': {
    ExposureTime: measure('s', (stored) => 2 ** (stored / 8) / 16_000),
    FNumber: measure('f', (stored) => 2 ** (stored / 16)),
    MaxAperture: measure('f', (stored) => 2 ** (stored / 16)),
    FocalLength: measure('mm', (stored) => stored),
  },
  'PhaseOne::Main': {
    ShutterSpeedValue: inPower,
    ApertureValue: apex,
    FocalLength: measure('mm', (stored) => stored),
    SensorTemperature: measure('°C', (stored) => stored),
    SensorTemperature2: measure('°C', (stored) => stored),
    DateTimeOriginal: sinceEpoch,
  },
  'FujiFilm::Main': { ImageCount: plain(fujifilmCount) },
  'FujiFilm::MOV': { ExposureTime: perSecond(1) },
  '::MOV': { ExposureTime: perSecond(10) },
  '::MP4': { ExposureTime: perSecond(10) },
}

/** What tables of a family have in common. */
const families: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/^Canon::CameraInfoPowerShot/, 'Canon::CameraInfoPowerShot'],
  [/^Canon::CameraInfo(?!Unknown)/, 'Canon::CameraInfo'],
  [/^Nikon::LensData/, 'Nikon::LensData'],
  [/^Pentax::AEInfo/, 'Pentax::AEInfo'],
  [/^Pentax::LensData/, 'Pentax::LensData'],
  [/^Pentax::CameraSettings/, 'Pentax::CameraSettings'],
  [/^Sony::Tag9/, 'Sony::'],
  [/(?<!^FujiFilm)::MOV\d?$/, '::MOV'],
  [/::MP4$/, '::MP4'],
]

const byTable = new Map(Object.entries(tables).map(([table, measures]) => [table, new Map(Object.entries(measures))]))

/** The same for every table that was asked for. */
const found = new Map<string, ReadonlyMap<string, Measure>>()
const none: ReadonlyMap<string, Measure> = new Map()

/** What a number measures that goes by a name in a table; undefined where it says itself what it is. */
export function measureOf(table: string, name: string): Measure | undefined {
  const known = found.get(table)
  if (known) return known.get(name)
  const measures = byTable.get(families.find(([pattern]) => pattern.test(table))?.[1] ?? table) ?? none
  found.set(table, measures)
  return measures.get(name)
}

/** Values of Nikon's that are stored as bytes: a number with its sign, and what it is multiplied with and divided by. */
const stepped: ReadonlySet<string> = new Set(
  'ProgramShift ExposureDifference FlashExposureComp ExternalFlashExposureComp FlashExposureBracketValue ExposureTuning LensFStops'.split(
    ' ',
  ),
)

/** Whether what goes by a name in a table is stored as a count of steps. */
export function isStepped(table: string, name: string): boolean {
  return table === 'Nikon::Main' && stepped.has(name)
}

/** The number that is stored as a count of steps; null where none is. */
export function steps(name: string, stored: StoredValue): number | null {
  if (stored.length > 4) return null
  const [count = 0, factor = 0, divisor = 0] = stored.bytes
  if (divisor === 0) return null
  return ((name === 'LensFStops' ? count : (count << 24) >> 24) * factor) / divisor
}

/** What was measured, as people say it; null for what is not known. */
export function measured({ unit }: Measure, value: number): string | null {
  if (Number.isNaN(value)) return null
  if (!Number.isFinite(value)) return 'infinite'
  if (unit === 'date') return moment(value)?.replace('T', ' ') ?? null
  const short = (digits: number) => String(Number(value.toPrecision(digits)))
  if (unit === 'f') return `f/${short(2)}`
  if (unit === 's') return value > 0 && value < 0.3 ? `1/${Math.round(1 / value)} s` : `${short(3)} s`
  return `${short(4)}${unit && ` ${unit}`}`
}

/** Seconds since 1970 as a date and a time, by the clock of the camera; null beyond the year 9999. */
export function moment(seconds: number): string | null {
  return Math.abs(seconds) < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 19) : null
}
