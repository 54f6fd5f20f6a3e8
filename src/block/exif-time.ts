const DATE_TIME = /^ *(\d{4})[-:/.]([ \d]\d)[-:/.]([ \d]\d)[ T]+([ \d]\d):([ \d]\d)(?::([ \d]\d))?/
const DATE = /^ *(\d{4})[-:/.]([ \d]\d)[-:/.]([ \d]\d)/
const OFFSET = /^ *([-+])(\d\d):?(\d\d)/

/** "2010:08:01 12:00:00" as RFC 3339 without an offset; null where it is blank, zero or no date there is. [EXIF3.0 4.6.5.4] */
export function localDateTime(stored: string): string | null {
  const match = DATE_TIME.exec(stored)
  if (!match) return null
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)]
  const day = dateOf(match)
  return day && hour < 24 && minute < 60 && second < 61 ? `${day}T${two(hour)}:${two(minute)}:${two(second)}` : null
}

/** "2010:08:01" as RFC 3339; null where it is no date there is. [EXIF3.0 4.6.7.1] */
export function localDate(stored: string): string | null {
  const match = DATE.exec(stored)
  return match && dateOf(match)
}

function dateOf(match: RegExpExecArray): string | null {
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
  return exists ? `${match[1]}-${two(month)}-${two(day)}` : null
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Hours, minutes and seconds as a time of day with as many decimals as it takes; null where there is no such time. */
export function timeOfDay(parts: readonly (number | null)[]): string | null {
  const [hour, minute, second] = parts
  if (hour == null || minute == null || second == null) return null
  const total = Math.floor((hour * 3600 + minute * 60 + second) * 1e6) / 1e6
  if (hour < 0 || minute < 0 || second < 0 || minute > 60 || second > 61 || total >= 86_400) return null
  const rest = total % 60
  const seconds = `${two(Math.trunc(rest))}${(rest % 1)
    .toFixed(6)
    .slice(1)
    .replace(/\.?0+$/, '')}`
  return `${two(Math.trunc(total / 3600))}:${two(Math.trunc(total / 60) % 60)}:${seconds}`
}

/** When something happened: the clock's own reading, and what is known of its zone. */
export interface Moment {
  /** RFC 3339 without an offset, with the fraction of the second where it is stated. */
  readonly local: string
  /** "+09:00"; null where the file states none. */
  readonly offset: string | null
  /** RFC 3339 with the offset; null where the file states none. */
  readonly instant: string | null
}

/** Puts together a date with the fraction of its second and its offset, as EXIF stores them in tags of their own. [EXIF3.0 4.6.6.6] */
export function moment(date: string | null, fraction: string | null, offset: string | null): Moment | null {
  if (!date) return null
  const digits = /^ *(\d{1,9})/.exec(fraction ?? '')?.[1]
  const local = digits ? `${date}.${digits}` : date
  const zone = zoneOf(offset)
  return { local, offset: zone, instant: zone && local + zone }
}

function zoneOf(stored: string | null): string | null {
  if (stored?.trim() === 'Z') return '+00:00'
  const [, sign, hours, minutes] = OFFSET.exec(stored ?? '') ?? []
  return sign && Number(hours) < 24 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : null
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value))
