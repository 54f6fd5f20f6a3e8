const OFFSET = /^ *([-+])(\d\d):?(\d\d)/

const BLANK = 0x20
const COLON = 0x3a
const T = 0x54

/** Characters of a date. */
const DATE_LENGTH = 10

/** What is no digit: less than any sum of digits makes up for. */
const NONE = -1e6

/** The numbers of two digits behind what stands before them. They are written once: nothing else takes so long of a date. */
const pairs = (before: string) => Array.from({ length: 100 }, (_, number) => before + String(number).padStart(2, '0'))
const [plain, dashed, coloned] = [pairs(''), pairs('-'), pairs(':')]
const [parted, spaced] = [pairs('T'), pairs(' ')]

/** "2010:08:01 12:00:00" as RFC 3339 without an offset; null where it is blank, zero or no date there is. [EXIF3.0 4.6.5.4] */
export function localDateTime(stored: string): string | null {
  return dateTime(stored, parted)
}

/** The same as people say it: "2010-08-01 12:00:00". */
export function dateTimeSaid(stored: string): string | null {
  return dateTime(stored, spaced)
}

function dateTime(stored: string, hours: readonly string[]): string | null {
  const start = afterBlanks(stored)
  const date = dateAt(stored, start)
  if (date === null) return null
  let at = start + DATE_LENGTH
  while (stored.charCodeAt(at) === BLANK || stored.charCodeAt(at) === T) at++
  // A blank may stand for the first digit of the hour.
  if (digitAt(stored, at + 1) < 0) at--
  if (at <= start + DATE_LENGTH || stored.charCodeAt(at + 2) !== COLON) return null
  const [hour, minute] = [pairAt(stored, at), pairAt(stored, at + 3)]
  const second = stored.charCodeAt(at + 5) === COLON ? Math.max(0, pairAt(stored, at + 6)) : 0
  const exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second < 61
  return exists ? date + hours[hour]! + coloned[minute]! + coloned[second]! : null
}

/** "2010:08:01" as RFC 3339; null where it is no date there is. [EXIF3.0 4.6.7.1] */
export function localDate(stored: string): string | null {
  return dateAt(stored, afterBlanks(stored))
}

function afterBlanks(stored: string): number {
  let at = 0
  while (stored.charCodeAt(at) === BLANK) at++
  return at
}

function dateAt(stored: string, at: number): string | null {
  const year = digitAt(stored, at) * 1000 + digitAt(stored, at + 1) * 100 + digitAt(stored, at + 2) * 10 + digitAt(stored, at + 3)
  const [month, day] = [pairAt(stored, at + 5), pairAt(stored, at + 8)]
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
  return exists && isBetween(stored, at + 4) && isBetween(stored, at + 7) ? stored.slice(at, at + 4) + dashed[month]! + dashed[day]! : null
}

/** Whether the character at a place stands between the parts of a date: one of "-./:". */
function isBetween(stored: string, at: number): boolean {
  const code = stored.charCodeAt(at)
  return (code >= 0x2d && code <= 0x2f) || code === COLON
}

/** The digit at a place; `NONE` where there is none. */
function digitAt(stored: string, at: number): number {
  const code = stored.charCodeAt(at)
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : NONE
}

/** The number of two digits at a place, of which the first may be a blank; less than 0 where there is none. */
function pairAt(stored: string, at: number): number {
  return (stored.charCodeAt(at) === BLANK ? 0 : digitAt(stored, at) * 10) + digitAt(stored, at + 1)
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
  if (hour < 0 || minute < 0 || second < 0 || minute > 60 || second > 61 || !(total < 86_400)) return null
  const rest = total % 60
  const time = plain[Math.trunc(total / 3600)]! + coloned[Math.trunc(total / 60) % 60]! + coloned[Math.trunc(rest)]!
  return rest % 1 === 0 ? time : time + decimals(rest % 1)
}

/** A part of a second, to a millionth of it: ".25"; nothing where it is less. */
function decimals(part: number): string {
  return part
    .toFixed(6)
    .slice(1)
    .replace(/\.?0+$/, '')
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
