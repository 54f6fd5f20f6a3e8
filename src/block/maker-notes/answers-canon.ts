import { first, plausible, stored, text, words, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'
import { lensNamed, unknownLens } from './lens.ts'
import { canonStops } from './measures.ts'

/** The tables of a note as a whole, in EXIF and in a raw picture of the first kind. */
const mains: ReadonlySet<string> = new Set(['Canon::Main', 'CanonRaw::Main'])

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

/** What Canon's cameras answer. */
export const canonAnswers: AnswerTable = {
  lensModel: canonLens,
  lensId: stored('LensType'),
  serialNumber: (note) => {
    const stored = note.all('SerialNumber').find(({ table }) => mains.has(table))?.numbers[0]
    return stored ? String(stored).padStart(note.model.includes('EOS-1D') ? 6 : 10, '0') : text('InternalSerialNumber')(note)
  },
  lensSerialNumber: (note) => {
    const bytes = note.all('LensSerialNumber')[0]?.stored.bytes
    return bytes?.some((byte) => byte !== 0) ? Buffer.from(bytes).toString('hex') : null
  },
  firmware: (note) => text('CanonFirmwareVersion', 'FirmwareVersion')(note)?.replace(/^Firmware Version /i, '') ?? null,
  imageNumber: (note) => {
    const shots = note.all('FileNumber').find(({ table }) => mains.has(table))?.raw
    return shots && shots.length > 4 ? `${shots.slice(0, -4)}-${shots.slice(-4)}` : null
  },
  focusDistance: (note) => {
    const stored = note
      .all('FocusDistanceUpper')
      .map(({ numbers }) => numbers[0])
      .find((centimetres) => centimetres)
    return stored && stored < 0xffff ? stored / 100 : null
  },
  driveMode: words('ContinuousDrive'),
  temperature: (note) => {
    const tag = note.all('CameraTemperature').find(({ numbers, table }) => numbers[0] && table !== 'Canon::CameraInfoUnknown32')
    return tag?.numbers[0] ? plausible(tag.numbers[0] - (tag.table.includes('PowerShot') ? 0 : 128)) : null
  },
}
