const two = '(\\d{2})'

/** As XMP has it, with the colons of EXIF, which some write, for the hyphens. [XMP part 1, 8.2.1.2] */
const FORM = new RegExp(
  `^(\\d{4})(?:[-:]${two}(?:[-:]${two}(?:[T ]${two}:${two}(?::${two}(?:\\.(\\d{1,9})\\d{0,20})?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?$`,
)

/** A date of ISO 8601 as precise as it is stated, from "2024" to "2024-05-01T12:00:00.5+02:00"; null where it is none. */
export function partialDate(text: string): string | null {
  const found = FORM.exec(text.trim())
  if (!found) return null
  const [, year, month, day, hour, minute, second, fraction, offset] = found
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (hour === undefined) return date
  const zone = offset === undefined || offset === 'Z' || offset.includes(':') ? (offset ?? '') : `${offset.slice(0, 3)}:${offset.slice(3)}`
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${fraction === undefined ? '' : `.${fraction}`}${zone}`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year)
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
