/** How a number is turned into what it measures, and in what that is said. */
export interface Measure {
  /** NaN for what stands for nothing known. */
  readonly turn: (stored: number) => number
  readonly unit: Unit
  /** What some stored numbers say that are no measure. */
  readonly words: ReadonlyMap<number, string> | undefined
}

export type Unit = '' | 's' | 'f' | 'mm' | 'm' | 'EV' | '°C' | '°' | 'V' | '%' | 'K' | 'kPa' | 'ms' | 'Hz' | 'date'

/** Makes a measure, of which some numbers may be words. */
export const measure = (unit: Unit, turn: (stored: number) => number, words?: Readonly<Record<number, string>>): Measure => ({
  unit,
  turn,
  words: words && new Map(Object.entries(words).map(([number, word]) => [Number(number), word])),
})

/** A number without a unit. */
export const plain = (turn: (stored: number) => number): Measure => measure('', turn)

/** So many of a unit that is stored in parts. */
export const parts = (divisor: number, unit: Unit = ''): Measure => measure(unit, (stored) => stored / divisor)

/** A number that is stored as another one counts, from which this one is so far away. */
export const away = (distance: number, unit: Unit = ''): Measure => measure(unit, (stored) => stored + distance)

/** Powers of 2 of a number that is stored in parts. */
export const power = (factor: number, divisor: number, unit: Unit = ''): Measure =>
  measure(unit, (stored) => factor * 2 ** (stored / divisor))

/** What was measured, as people say it; null for what is not known. */
export function measured({ unit }: Measure, value: number): string | null {
  if (Number.isNaN(value)) return null
  if (!Number.isFinite(value)) return 'infinite'
  if (unit === 'date') return moment(value)?.replace('T', ' ') ?? null
  if (unit === 'f') return `f/${rounded(value, 2)}`
  if (unit === 's') return value > 0 && value < 0.3 ? `1/${Math.round(1 / value)} s` : `${rounded(value, 3)} s`
  return `${Number.isInteger(value) && unit === '' ? value : rounded(value, 4)}${unit && ` ${unit}`}`
}

/** A number with so many digits; what is whole and short is not written out for that. */
function rounded(value: number, digits: number): number {
  return Number.isInteger(value) && Math.abs(value) < 100 ? value : Number(value.toPrecision(digits))
}

/** Seconds since 1970 as a date and a time, by the clock of the camera; null beyond the year 9999. */
export function moment(seconds: number): string | null {
  return Math.abs(seconds) < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 19) : null
}
