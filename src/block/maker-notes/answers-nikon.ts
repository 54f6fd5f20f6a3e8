import { first, hex, stored, text, words, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'

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

/** What Nikon's cameras answer. */
export const nikonAnswers: AnswerTable = {
  lensModel: nikonLens,
  lensId: (note) => nikonLensId(note) ?? stored('LensID')(note),
  shutterCount: (note) => note.all('ShutterCount').find(({ table }) => table === 'Nikon::Main')?.numbers[0] ?? null,
  focusDistance: (note) => {
    const tag = note.all('FocusDistance').find(({ numbers }) => numbers[0])
    const stored = tag?.numbers[0]
    return stored ? 10 ** (stored / (tag.stored.type === 'int16u' ? 256 * 40 : 40)) / 100 : null
  },
  driveMode: words('ReleaseMode', 'ShootingMode'),
  pictureStyle: words('PictureControlName', 'ImageOptimization', 'ColorMode'),
  imageStabilization: words('VibrationReduction', 'ImageStabilization'),
}
