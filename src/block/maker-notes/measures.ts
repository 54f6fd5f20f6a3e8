import { finder, type Families, type ByTable } from './by-table.ts'
import { away, measure, type Measure, parts, plain, power } from './measure.ts'

type Measures = Readonly<Record<string, Measure>>

/** What Canon writes as stops in 32 parts, in which thirds have parts of their own. */
export function canonStops(stored: number): number {
  const fraction = Math.abs(stored) & 31
  const stops = (Math.abs(stored) - fraction + (fraction === 12 ? 32 / 3 : fraction === 20 ? 64 / 3 : fraction)) / 32
  return stored < 0 ? -stops : stops
}

const canonAperture = measure('f', (stored) => 2 ** (canonStops(stored) / 2))
const canonTime = measure('s', (stored) => 2 ** -canonStops(stored))
const canonBias = measure('EV', canonStops)

/** Some cameras mark a sensitivity that is stated as such; of the others 16 stands for 50, and each further one for twice as much. */
function canonSensitivity(stored: number): number {
  if (stored & 0x4000) return stored & 0x3fff
  if (stored === 0 || stored === 14 || stored === 15) return Number.NaN
  return stored >= 16 && stored <= 20 ? 50 * 2 ** (stored - 16) : stored
}

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
const sonyTime = measure('s', (stored) => (stored === 0 ? Number.NaN : 2 ** (16 - stored / 256)), { 0: 'Bulb' })

const perSecond = (parts: number) => measure('s', (stored) => (stored === 0 ? Number.NaN : parts / stored))

/** What Pentax writes as stops in 8 parts, in which thirds have parts of their own. */
function pentaxStops(stored: number): number {
  const fraction = Math.abs(stored) & 7
  const stops = (Math.abs(stored) - fraction + (fraction === 3 ? 8 / 3 : fraction === 5 ? 16 / 3 : fraction)) / 8
  return stored < 0 ? -stops : stops
}

/** The sensitivities of a setting, in the round numbers that cameras show. */
const pentaxSetting = plain((stored) => Math.round(100 * 2 ** pentaxStops(stored - 32)))

/** Angles of Canon's cameras, of which those beyond half a turn are negative. */
const turned = (stored: number) => (stored > 1800 ? stored - 3600 : stored) / 10

const nikonFlash = power(100, -6, '%')
const nikonFlashBias = parts(-6, 'EV')
const nikonDistance = measure('m', (stored) => 10 ** (stored / 40) / 100)

/** Numbers of Nikon's looks that are no amounts. */
const lookWords: Readonly<Record<number, string>> = { 0: 'Auto', 1: 'User', 128: 'Normal', 255: 'n/a' }

/** What Nikon's looks add to or take from the usual, which is 128. */
const nikonLook = (steps: number) =>
  measure('', (stored) => (stored < 2 || stored === 255 ? Number.NaN : (stored - 128) / steps), lookWords)

/** All that the looks of a generation of cameras are made of. */
const nikonLooks = (steps: number): Measures => ({
  PictureControlQuickAdjust: nikonLook(1),
  ...Object.fromEntries(
    'Sharpness MidRangeSharpness Clarity Contrast Brightness Saturation Hue HueAdjustment ToningSaturation'
      .split(' ')
      .map((name) => [name, nikonLook(steps)]),
  ),
})

/** What Sony counts releases in; the byte above says something else. */
export const sonyShots = (stored: number): number => stored & 0xffffff
const shots = plain(sonyShots)

const sonyMost = power(2 ** -0.53, 16, 'f')

const inSteps = (step: number) => plain((stored) => stored * step)
const thousandths = measure('m', (stored) => stored / 1000)
const tenths = parts(10, 'mm')
const inPower = measure('s', (stored) => 2 ** -stored)

/** What Fujifilm counts pictures in; the bit above says something else. */
export const fujifilmCount = (stored: number): number => stored & 0x7fff

const apex = measure('f', (stored) => 2 ** (stored / 2))
const sinceEpoch = measure('date', (stored) => stored)

/** What the settings of Minolta's later cameras have in common. */
const minoltaLooks: Measures = {
  ExposureTime: measure('s', (stored) => 2 ** ((48 - stored) / 8)),
  FNumber: minoltaAperture,
  Contrast: away(-10),
  Saturation: away(-10),
  Sharpness: away(-10),
  HueAdjustment: away(-10),
}

/** What the records of Canon's cameras have in common. */
const cameraInfo: Measures = {
  FNumber: measure('f', (stored) => 2 ** ((stored - 8) / 16)),
  ExposureTime: measure('s', (stored) => (stored === 0 ? Number.NaN : 2 ** (4 * (1 - canonStops(stored - 24))))),
  ISO: plain((stored) => 100 * 2 ** (stored / 8 - 9)),
  CameraTemperature: canonTemperature,
  FocusDistanceUpper: canonDistance,
  FocusDistanceLower: canonDistance,
  MeasuredEV: measure('EV', (stored) => stored / 8 - 6),
  MeasuredEV2: measure('EV', (stored) => stored / 8 - 6),
  MeasuredEV3: measure('EV', (stored) => stored / 8 - 6),
  FileIndex: away(1),
  TimeStamp: sinceEpoch,
  TimeStamp1: sinceEpoch,
}

/** What the numbers of each table measure. Tables of one family are described by what their names have in common. */
const tables: ByTable<Measure> = {
  'Canon::CameraSettings': {
    MaxAperture: canonAperture,
    MinAperture: canonAperture,
    CameraISO: measure('', canonSensitivity, { 0: 'n/a', 14: 'Auto High', 15: 'Auto' }),
    SelfTimer: measure('s', (stored) => (stored & 0xfff) / 10, { 0: 'Off' }),
    DisplayAperture: parts(10, 'f'),
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
    FlashGuideNumber: parts(32),
    SelfTimer2: parts(10, 's'),
  },
  'Canon::LevelInfo': {
    RollAngle: measure('°', (stored) => -turned(stored)),
    PitchAngle: measure('°', turned),
    FocalLength: tenths,
    MinFocalLength2: tenths,
    MaxFocalLength2: tenths,
  },
  'Canon::MovieInfo': { Duration: parts(1000, 's') },
  'Canon::Processing': { DigitalGain: parts(10) },
  'Canon::ColorData': { FlashOutput: power(100 * 2 ** -12.5, 16, '%') },
  'Canon::AFConfig': { AFConfigTool: away(1) },
  'Casio::Main': { ObjectDistance: thousandths },
  'Casio::Type2': { ObjectDistance: thousandths },
  'Canon::FileInfo': { FocusDistanceUpper: canonDistance, FocusDistanceLower: canonDistance },
  'Canon::FocalLength': {
    FocalPlaneXSize: measure('mm', (stored) => stored * 0.0254),
    FocalPlaneYSize: measure('mm', (stored) => stored * 0.0254),
  },
  'Canon::CameraInfo': { ...cameraInfo, DirectoryIndex: away(-1) },
  'Canon::CameraInfo450D': cameraInfo,
  'Canon::CameraInfo1DmkIII': { ...cameraInfo, DirectoryIndex: away(-1), ShutterCount: away(1) },
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
    FocusDistance: nikonDistance,
  },
  'Nikon::FlashInfo': {
    FlashOutput: nikonFlash,
    FlashGroupAOutput: nikonFlash,
    FlashGroupBOutput: nikonFlash,
    FlashGroupCOutput: nikonFlash,
    FlashCompensation: nikonFlashBias,
    FlashExposureComp2: nikonFlashBias,
    FlashExposureComp3: nikonFlashBias,
    FlashExposureComp4: nikonFlashBias,
    FlashGroupACompensation: nikonFlashBias,
    FlashGroupBCompensation: nikonFlashBias,
    FlashGroupCCompensation: nikonFlashBias,
    ExternalFlashCompensation: nikonFlashBias,
    RepeatingFlashRate: measure('Hz', (stored) => stored),
    FlashFocalLength: measure('mm', (stored) => stored),
  },
  'Nikon::PictureControl': nikonLooks(1),
  'Nikon::PictureControl2': nikonLooks(4),
  'Nikon::ShotInfo': { ISO: nikonSensitivity, ISO2: nikonSensitivity },
  'NikonCapture::CropData': {
    CropLeft: parts(2),
    CropTop: parts(2),
    CropRight: parts(2),
    CropBottom: parts(2),
    CropSourceResolution: parts(2),
  },
  'NikonCapture::Exposure': { ExposureAdj: parts(100, 'EV') },
  'Olympus::Equipment': {
    MaxAperture: power(1, 512, 'f'),
    MaxApertureAtMinFocal: power(1, 512, 'f'),
    MaxApertureAtMaxFocal: power(1, 512, 'f'),
  },
  'Panasonic::Main': {
    FlashBias: parts(3, 'EV'),
    WhiteBalanceBias: parts(3, 'EV'),
    ManometerPressure: parts(10, 'kPa'),
    TimeSincePowerOn: parts(100, 's'),
    RollAngle: parts(10, '°'),
    PitchAngle: parts(-10, '°'),
  },
  'Panasonic::FocusInfo': { FocalLength: parts(1000, 'mm'), FocusDistance: thousandths },
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
  'Minolta::CameraSettings7D': {
    ...minoltaLooks,
    ImageNumber: away(1),
    ImageNumber2: away(1),
    ColorTemperature: measure('K', (stored) => stored * 100),
    ExposureCompensation: parts(24, 'EV'),
  },
  'Minolta::CameraSettings5D': {
    ...minoltaLooks,
    ImageNumber: away(1),
    ExposureCompensation: measure('EV', (stored) => stored / 100 - 3),
  },
  'Pentax::Main': {
    ExposureTime: hundredThousandths,
    FNumber: measure('f', (stored) => stored / 10),
    ExposureCompensation: measure('EV', (stored) => (stored - 50) / 10),
    EffectiveLV: measure('EV', (stored) => stored / 1024),
    FocalLength: measure('mm', (stored) => stored / 100),
    BlueBalance: parts(256),
    RedBalance: parts(256),
    ColorTemperature: measure('K', (stored) => 53190 - stored),
    DigitalZoom: parts(100),
    FlashExposureComp: parts(256, 'EV'),
    SensitivityAdjust: measure('EV', (stored) => (stored - 50) / 10),
    SensorSize: parts(500, 'mm'),
    ColorMatrixA: parts(8192),
    ColorMatrixB: parts(8192),
  },
  'Pentax::AEInfo': {
    AEExposureTime: pentaxTime,
    AEMinExposureTime: pentaxTime,
    AEAperture: pentaxAperture,
    AEMaxAperture: pentaxAperture,
    AEMaxAperture2: pentaxAperture,
    AEMinAperture: pentaxAperture,
    AE_ISO: pentaxSensitivity,
    AEError: measure('EV', (stored) => 8 - stored / 8),
    AEXv: measure('EV', (stored) => (stored - 64) / 8),
    AEBXv: measure('EV', (stored) => stored / 8),
    FlashExposureCompSet: measure('EV', (stored) => stored / 8),
  },
  'Pentax::LensData': {
    LensFocalLength: measure('mm', (stored) => 10 * (stored >> 2) * 4 ** ((stored & 3) - 2)),
    NominalMaxAperture: measure('f', (stored) => 2 ** (stored / 4)),
    NominalMinAperture: measure('f', (stored) => 2 ** ((stored + 10) / 4)),
    MaxAperture: measure('f', (stored) => (stored > 1 ? 2 ** ((stored - 1) / 32) : Number.NaN)),
    LensFStops: plain((stored) => 8.5 - stored / 2),
  },
  'Pentax::SRInfo': {
    SRFocalLength: measure('mm', (stored) => (stored & 1 ? stored * 4 : stored / 2)),
    SRHalfPressTime: parts(60, 's'),
  },
  'Pentax::CameraSettings': {
    ISOFloor: pentaxSetting,
    SvISOSetting: pentaxSetting,
    AvApertureSetting: measure('f', (stored) => 2 ** (pentaxStops(stored - 68) / 2)),
    TvExposureTimeSetting: measure('s', (stored) => 2 ** -pentaxStops(stored - 68)),
    BaseExposureCompensation: measure('EV', (stored) => pentaxStops(64 - stored)),
  },
  'Pentax::AFInfo': { AFIntegrationTime: measure('ms', (stored) => stored * 2) },
  'Pentax::LevelInfo': {
    RollAngle: parts(-2, '°'),
    PitchAngle: parts(-2, '°'),
    CompositionAdjustX: parts(-1),
    CompositionAdjustY: parts(-1),
    CompositionAdjustRotation: parts(-2, '°'),
  },
  'Pentax::TempInfo': { SensorTemperature: parts(10, '°C'), SensorTemperature2: parts(10, '°C'), ShotNumber: away(1) },
  'Kodak::Main': {
    ExposureTime: hundredThousandths,
    FNumber: parts(100, 'f'),
    TotalZoom: parts(100),
    DigitalZoom: parts(100),
  },
  'Kodak::Type3': { ExposureTime: hundredThousandths, FNumber: parts(100, 'f'), OpticalZoom: parts(100) },
  'Sony::': {
    SonyFNumber: sonyAperture,
    SonyFNumber2: sonyAperture,
    SonyMaxApertureValue: sonyAperture,
    SonyExposureTime: sonyTime,
    SonyExposureTime2: sonyTime,
    SonyISO: plain((stored) => 100 * 2 ** (16 - stored / 256)),
    StopsAboveBaseISO: measure('EV', (stored) => 16 - stored / 256),
    BaseISO: plain((stored) => 100 * 2 ** (16 - stored / 256)),
    BatteryTemperature: measure('°C', (stored) => (stored - 32) / 1.8),
    BrightnessValue: measure('EV', (stored) => stored / 256 - 56.6),
    ExposureCompensation: parts(-256, 'EV'),
    DigitalZoomRatio: parts(16),
    ShutterCount: shots,
    ShutterCount2: shots,
    ShutterCount3: shots,
    SequenceImageNumber: away(1),
    SequenceFileNumber: away(1),
    SonyMaxAperture: sonyMost,
    SonyMinAperture: sonyMost,
    FocalLength: tenths,
    MinFocalLength: tenths,
    MaxFocalLength: tenths,
  },
  'Sony::ExtraInfo': {
    BatteryTemperature: measure('°C', (stored) => (stored - 32) / 1.8),
    BatteryVoltage1: parts(128, 'V'),
    BatteryVoltage2: parts(128, 'V'),
  },
  'Reconyx::': { BatteryVoltage: parts(1000, 'V') },
  'Google::HDRPlusMakerNote': {
    CreateDate: sinceEpoch,
    SoftwareDate: measure('date', (stored) => stored / 1000),
    ExposureTimeMin: parts(1000, 's'),
    ExposureTimeMax: parts(1000, 's'),
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
  'FujiFilm::Main': { ImageCount: plain(fujifilmCount), DigitalZoom: parts(8) },
  'FujiFilm::MOV': { ExposureTime: perSecond(1) },
  '::MOV': { ExposureTime: perSecond(10) },
  '::MP4': { ExposureTime: perSecond(10) },
}

/** What tables of a family have in common. */
const families: Families = [
  [/^Canon::CameraInfoPowerShot/, 'Canon::CameraInfoPowerShot'],
  // Their folders are counted from 0.
  [/^Canon::CameraInfo(?:5D|450D|1000D)$/, 'Canon::CameraInfo450D'],
  [/^Canon::CameraInfo(?!Unknown|1DmkIII$)/, 'Canon::CameraInfo'],
  [/^Nikon::LensData/, 'Nikon::LensData'],
  [/^Pentax::AEInfo/, 'Pentax::AEInfo'],
  [/^Pentax::LensData/, 'Pentax::LensData'],
  [/^Pentax::CameraSettings/, 'Pentax::CameraSettings'],
  [/^Sony::Tag(?:9|2010)/, 'Sony::'],
  [/^Sony::ExtraInfo/, 'Sony::ExtraInfo'],
  [/^Canon::ColorData/, 'Canon::ColorData'],
  [/^Nikon::FlashInfo/, 'Nikon::FlashInfo'],
  [/^Nikon::PictureControl[23]/, 'Nikon::PictureControl2'],
  [/^Nikon::ShotInfo/, 'Nikon::ShotInfo'],
  [/^Pentax::LevelInfo/, 'Pentax::LevelInfo'],
  [/^Pentax::TempInfo/, 'Pentax::TempInfo'],
  [/^Reconyx::/, 'Reconyx::'],
  [/(?<!^FujiFilm)::MOV\d?$/, '::MOV'],
  [/::MP4$/, '::MP4'],
]

/** What a number measures that goes by a name in a table; undefined where it says itself what it is. */
export const measureOf = finder(tables, families)
