import type { StoredValue } from './stored.ts'

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
