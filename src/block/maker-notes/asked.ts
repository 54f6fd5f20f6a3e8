import type { MakerNote } from './index.ts'
import { unknownLens, type LensFacts } from './lens.ts'

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

/** Where the answers of a maker are found. */
export type AnswerTable = { readonly [name in keyof Answers]?: Answers[name] extends string | null ? Said : Measured }

const blank = /^(?:n\/a|none|unknown|undef|0*|-+|\d+ bytes)$/i

/** Numbers that stand for nothing known. */
const unnamed = /^[-\d, ]+$/

/** What some tags say, in the order of their names. */
function saidBy(note: MakerNote, names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => note.all(name))
    .filter((tag) => tag.named.length === 0 || !unnamed.test(tag.text))
    .map((tag) => tag.text.trim())
    .filter((said) => !blank.test(said))
}

/** What the first of some tags that say anything says. */
export const text =
  (...names: readonly string[]): Said =>
  (note) =>
    saidBy(note, names)[0] ?? null

/** As `text`, where a bare number is one that nobody has named. */
export const words =
  (...names: readonly string[]): Said =>
  (note) =>
    saidBy(note, names).find((said) => !unnamed.test(said)) ?? null

/** The number of the first of some tags, turned into what is asked for; 0 is what cameras write that do not know. */
export const number =
  (names: readonly string[], turn: (stored: number) => number = (stored) => stored): Measured =>
  (note) => {
    for (const tag of names.flatMap((name) => note.all(name))) {
      const stored = tag.numbers[0]
      if (stored) return turn(stored)
    }
    return null
  }

/** Temperatures beyond these are readings of something else. */
export const plausible = (degrees: number | null | undefined) => (degrees != null && degrees > -60 && degrees < 100 ? degrees : null)

/** A temperature in degrees Celsius, stored as a number or as its digits. */
export const celsius =
  (...names: readonly string[]): Measured =>
  (note) =>
    plausible(number(names)(note) ?? (Number.parseFloat(text(...names)(note) ?? '') || null))

/** What stands under the same name with most makers. */
export const usual: AnswerTable = {
  lensModel: text('LensModel', 'LensType'),
  lensSerialNumber: text('LensSerialNumber', 'InternalLensSerialNumber'),
  serialNumber: text('SerialNumber', 'BodySerialNumber', 'InternalSerialNumber'),
  shutterCount: number(['ShutterCount']),
  firmware: text('FirmwareVersion', 'BodyFirmwareVersion', 'Firmware', 'FirmwareName', 'FirmwareRevision', 'FirmwareDate'),
  imageNumber: text('FileNumber', 'ImageNumber'),
  ownerName: text('OwnerName'),
  focusMode: words('FocusMode'),
  driveMode: words('DriveMode', 'ReleaseMode'),
  whiteBalance: words('WhiteBalance'),
  pictureStyle: words('PictureMode', 'PictureStyle', 'ColorMode'),
  imageStabilization: words('ImageStabilization'),
  temperature: celsius('CameraTemperature', 'AmbientTemperature'),
  hdr: words('HDR'),
}

/** The first number of the first tag of a name. */
export const first = (note: MakerNote, name: string) => note.all(name)[0]?.numbers[0] ?? null
/** The number of a lens as it is stored. */
export function stored(...names: readonly string[]): Said {
  return (note) =>
    names
      .flatMap((name) => note.all(name))
      .map(({ raw }) => raw)
      .find((raw) => !/^[0 ]*$|^65535$/.test(raw)) ?? null
}

/** What EXIF states of the shot, where a maker says no more of the lens. */
export function factsOf({ focalLength, widestAperture }: MakerNote): LensFacts {
  return { ...unknownLens, used: focalLength, aperture: widestAperture }
}

/** A byte in two digits. */
export const hex = (byte: number) => byte.toString(16).padStart(2, '0').toUpperCase()
