import type { MakerNote } from './index.ts'
import { lensNamed, unknownLens, type LensFacts } from './lens.ts'

/** What people ask of a maker note, whoever wrote it. */
export interface Answers {
  readonly lensModel: string | null
  readonly lensId: string | null
  readonly lensSerialNumber: string | null
  readonly serialNumber: string | null
  readonly shutterCount: number | null
  readonly firmware: string | null
  readonly imageNumber: string | null
  readonly ownerName: string | null
  readonly focusMode: string | null
  /** In metres. */
  readonly focusDistance: number | null
  readonly driveMode: string | null
  readonly whiteBalance: string | null
  readonly pictureStyle: string | null
  readonly imageStabilization: string | null
  /** In degrees Celsius. */
  readonly temperature: number | null
  readonly burstId: string | null
  readonly contentIdentifier: string | null
  readonly hdr: string | null
}

type Said = (note: MakerNote) => string | null
type Measured = (note: MakerNote) => number | null
type Table = { readonly [name in keyof Answers]?: Answers[name] extends string | null ? Said : Measured }

const blank = /^(?:n\/a|none|unknown|undef|0*|-+|\d+ bytes)$/i

/** Numbers that stand for nothing known. */
const unnamed = /^[-\d, ]+$/

/** What the first of some tags that say anything says. */
const text =
  (...names: readonly string[]): Said =>
  (note) =>
    names
      .flatMap((name) => note.all(name))
      .filter((tag) => tag.named.length === 0 || !unnamed.test(tag.text))
      .map((tag) => tag.text.trim())
      .find((said) => !blank.test(said)) ?? null

/** The number of the first of some tags, turned into what is asked for; 0 is what cameras write that do not know. */
const number =
  (names: readonly string[], turn: (stored: number) => number = (stored) => stored): Measured =>
  (note) => {
    for (const tag of names.flatMap((name) => note.all(name))) {
      const stored = tag.numbers[0]
      if (stored) return turn(stored)
    }
    return null
  }

/** Temperatures beyond these are readings of something else. */
const plausible = (degrees: number | null | undefined) => (degrees != null && degrees > -60 && degrees < 100 ? degrees : null)

function celsius(note: MakerNote): number | null {
  return plausible(number(['CameraTemperature', 'AmbientTemperature'])(note))
}

/** What stands under the same name with most makers. */
const usual: Table = {
  lensModel: text('LensModel', 'LensType'),
  lensSerialNumber: text('LensSerialNumber', 'InternalLensSerialNumber'),
  serialNumber: text('SerialNumber', 'BodySerialNumber', 'InternalSerialNumber'),
  shutterCount: number(['ShutterCount']),
  firmware: text('FirmwareVersion', 'BodyFirmwareVersion', 'Firmware', 'FirmwareName', 'FirmwareRevision', 'FirmwareDate'),
  imageNumber: text('FileNumber', 'ImageNumber'),
  ownerName: text('OwnerName'),
  focusMode: text('FocusMode'),
  driveMode: text('DriveMode', 'ReleaseMode'),
  whiteBalance: text('WhiteBalance'),
  pictureStyle: text('PictureMode', 'PictureStyle', 'ColorMode'),
  imageStabilization: text('ImageStabilization'),
  temperature: celsius,
  hdr: text('HDR'),
}

const first = (note: MakerNote, name: string) => note.all(name)[0]?.numbers[0] ?? null

/** What Canon writes as stops in 32 parts, in which thirds have parts of their own. */
function canonStops(stored: number): number {
  const fraction = Math.abs(stored) & 31
  const stops = (Math.abs(stored) - fraction + (fraction === 12 ? 32 / 3 : fraction === 20 ? 64 / 3 : fraction)) / 32
  return stored < 0 ? -stops : stops
}

function canonLens(note: MakerNote): string | null {
  const rf = text('RFLensType')(note)
  const tag = note.all('LensType').find(({ numbers }) => numbers[0] && numbers[0] !== 0xffff)
  const units = first(note, 'FocalUnits') || 1
  const length = (name: string) => {
    const stored = note.all(name).find(({ table }) => table === 'Canon::CameraSettings')?.numbers[0]
    return stored ? stored / units : null
  }
  const stops = note.all('MaxAperture')[0]?.numbers[0]
  const widest = stops ? 2 ** (canonStops(stops) / 2) : null
  const facts = { ...unknownLens, shortest: length('MinFocalLength'), longest: length('MaxFocalLength'), aperture: widest }
  return (rf && !/^\d+$/.test(rf) ? rf : null) ?? (tag ? lensNamed(tag.raw, tag.named[0], facts) : null) ?? text('LensModel')(note)
}

const canon: Table = {
  lensModel: canonLens,
  lensId: stored('LensType'),
  serialNumber: (note) => {
    const stored = note.all('SerialNumber').find(({ table }) => table === 'Canon::Main')?.numbers[0]
    return stored ? String(stored).padStart(note.model.includes('EOS-1D') ? 6 : 10, '0') : text('InternalSerialNumber')(note)
  },
  lensSerialNumber: (note) => {
    const bytes = note.all('LensSerialNumber')[0]?.stored.bytes
    return bytes?.some((byte) => byte !== 0) ? Buffer.from(bytes).toString('hex') : null
  },
  firmware: (note) => text('CanonFirmwareVersion', 'FirmwareVersion')(note)?.replace(/^Firmware Version /i, '') ?? null,
  imageNumber: (note) => {
    const shots = note.all('FileNumber').find(({ table }) => table === 'Canon::Main')?.raw
    return shots && shots.length > 4 ? `${shots.slice(0, -4)}-${shots.slice(-4)}` : null
  },
  focusDistance: (note) => {
    const stored = note
      .all('FocusDistanceUpper')
      .map(({ numbers }) => numbers[0])
      .find((centimetres) => centimetres)
    return stored && stored < 0xffff ? stored / 100 : null
  },
  driveMode: text('ContinuousDrive'),
  temperature: (note) => {
    const tag = note.all('CameraTemperature').find(({ numbers, table }) => numbers[0] && table !== 'Canon::CameraInfoUnknown32')
    return tag?.numbers[0] ? plausible(tag.numbers[0] - (tag.table.includes('PowerShot') ? 0 : 128)) : null
  },
}

/** The number of a lens as it is stored. */
function stored(...names: readonly string[]): Said {
  return (note) =>
    names
      .flatMap((name) => note.all(name))
      .map(({ raw }) => raw)
      .find((raw) => !/^[0 ]*$|^65535$/.test(raw)) ?? null
}

/** The eight bytes that tell Nikon's lenses apart: what the lens says of itself, and its type. */
function nikonLensId(note: MakerNote): string | null {
  const names = [
    'LensIDNumber',
    'LensFStops',
    'MinFocalLength',
    'MaxFocalLength',
    'MaxApertureAtMinFocal',
    'MaxApertureAtMaxFocal',
    'MCUVersion',
  ]
  const stored = names.map((name) => note.all(name).find(({ table }) => table.startsWith('Nikon::LensData'))?.numbers[0])
  const bytes = [...stored, first(note, 'LensType')]
  if (bytes.some((byte) => byte == null) || bytes.slice(0, 7).every((byte) => byte === 0)) return null
  return bytes.map((byte) => hex(byte!)).join(' ')
}

function nikonLens(note: MakerNote): string | null {
  const own = text('LensID')(note)
  if (own && !/^\d+$/.test(own)) return own
  const id = nikonLensId(note)
  const name = id === null ? undefined : note.lenses.get(id)
  return name ?? text('LensModel')(note)
}

const nikon: Table = {
  lensModel: nikonLens,
  lensId: (note) => nikonLensId(note) ?? stored('LensID')(note),
  shutterCount: (note) => note.all('ShutterCount').find(({ table }) => table === 'Nikon::Main')?.numbers[0] ?? null,
  focusDistance: (note) => {
    const tag = note.all('FocusDistance').find(({ numbers }) => numbers[0])
    const stored = tag?.numbers[0]
    return stored ? 10 ** (stored / (tag.stored.type === 'int16u' ? 256 * 40 : 40)) / 100 : null
  },
  driveMode: text('ReleaseMode', 'ShootingMode'),
  pictureStyle: text('PictureControlName', 'ImageOptimization', 'ColorMode'),
  imageStabilization: text('VibrationReduction', 'ImageStabilization'),
}

/** What EXIF states of the shot, where a maker says no more of the lens. */
function factsOf({ focalLength, widestAperture }: MakerNote): LensFacts {
  return { ...unknownLens, used: focalLength, aperture: widestAperture }
}

/** Lenses of Sony and Minolta: those of E-mount have numbers of their own. */
function sonyLens(note: MakerNote): string | null {
  const e = text('LensType3', 'LensType2')(note)
  if (e && !/^\d+$|^Unknown/.test(e)) return e
  const tag = note.all('LensType')[0]
  // 0 is a lens of A-mount, and what cameras with a lens of their own write.
  if (!tag || (tag.raw === '0' && /^(?:DSC|ILCE|NEX)/.test(note.model))) return null
  return lensNamed(tag.raw, tag.named[0], factsOf(note))
}

const sony: Table = {
  lensModel: sonyLens,
  lensId: stored('LensType3', 'LensType2', 'LensType'),
  shutterCount: number(['ShutterCount', 'ShutterCount2', 'ShutterCount3']),
  serialNumber: text('SerialNumber'),
  driveMode: text('DriveMode', 'ReleaseMode', 'ReleaseMode2'),
  pictureStyle: text('CreativeStyle', 'ColorMode'),
}

/** A byte in two digits. */
const hex = (byte: number) => byte.toString(16).padStart(2, '0').toUpperCase()

/** Olympus: the six bytes of a lens, the first, third and fourth of which tell which it is. */
function olympusLensId(note: MakerNote): string | null {
  const bytes = note.all('LensType')[0]?.stored.bytes
  return bytes && bytes.length >= 4 ? `${bytes[0]!.toString(16)} ${hex(bytes[2]!)} ${hex(bytes[3]!)}` : null
}

function olympusLens(note: MakerNote): string | null {
  const id = olympusLensId(note)
  const name = id && note.all('LensType')[0]?.named[0]?.get(id)
  return name && name !== 'None' ? name : text('LensModel')(note)
}

/** How pictures followed each other, by the first number. */
const olympusDrives: readonly string[] = [
  'Single shot',
  'Continuous shooting',
  'Exposure bracketing',
  'White balance bracketing',
  'Exposure and white balance bracketing',
]

const olympus: Table = {
  lensModel: olympusLens,
  lensId: (note) => (olympusLensId(note) === '0 00 00' ? null : olympusLensId(note)),
  // Version 1.003 is stored as the digits 0x1003.
  firmware: (note) =>
    first(note, 'BodyFirmwareVersion')
      ?.toString(16)
      .replace(/(?=...$)/, '.') ?? null,
  driveMode: (note) => olympusDrives[first(note, 'DriveMode') ?? -1] ?? null,
  focusDistance: (note) => {
    const millimetres = first(note, 'FocusDistance')
    return millimetres && millimetres < 4_000_000 ? millimetres / 1000 : null
  },
  whiteBalance: text('WhiteBalance2', 'WBMode', 'WhiteBalanceMode'),
}

/** Pentax: two numbers, the first of which tells the mount. */
function pentaxLens(note: MakerNote): string | null {
  const tag = note.all('LensType')[0]
  return tag ? lensNamed(tag.numbers.slice(0, 2).join(' '), tag.named[0], factsOf(note)) : null
}

/** How many times the shutter was released: enciphered with the date and the time of the picture. */
function pentaxShots(note: MakerNote): number | null {
  const word = (name: string, length: number) => {
    const tag = note.all(name).find(({ stored }) => stored.bytes.length >= length)
    return tag ? Buffer.concat([tag.stored.bytes.subarray(0, length), Buffer.alloc(4 - length)]).readUInt32BE(0) : null
  }
  const [stored, date, time] = [word('ShutterCount', 4), word('Date', 4), word('Time', 3)]
  return stored === null || date === null || time === null ? null : (stored ^ date ^ ~time) >>> 0
}

const pentax: Table = {
  lensModel: (note) => text('LensModel')(note) ?? pentaxLens(note),
  lensId: stored('LensType'),
  shutterCount: pentaxShots,
  imageNumber: text('FrameNumber'),
  imageStabilization: text('ShakeReduction'),
  pictureStyle: text('ImageTone', 'PictureMode'),
}

const tables: ReadonlyMap<string, Table> = new Map<string, Table>([
  ['Canon', canon],
  ['Nikon', nikon],
  ['Sony', sony],
  ['Minolta', { lensModel: sonyLens, lensId: stored('LensType') }],
  ['Olympus', olympus],
  ['Pentax', pentax],
  ['Sigma', { lensId: stored('LensType'), temperature: number(['SensorTemperature']) }],
  [
    'Panasonic',
    {
      driveMode: text('BurstMode', 'ShootingMode'),
      pictureStyle: text('PhotoStyle', 'FilmMode'),
      serialNumber: text('InternalSerialNumber', 'SerialNumber'),
    },
  ],
  ['FujiFilm', { shutterCount: number(['ImageCount']), pictureStyle: text('FilmMode'), serialNumber: text('InternalSerialNumber') }],
  ['Samsung', { lensId: stored('LensType'), pictureStyle: text('PictureWizardMode') }],
  [
    'Apple',
    {
      burstId: text('BurstUUID'),
      contentIdentifier: text('ContentIdentifier', 'MediaGroupUUID'),
      hdr: text('HDRImageType'),
    },
  ],
])

/** The answers that a maker note has; each is looked up when it is asked for. */
export function answer<K extends keyof Answers>(note: MakerNote, name: K): Answers[K] {
  const read = tables.get(note.maker)?.[name] ?? usual[name]
  return (read ? read(note) : null) as Answers[K]
}
