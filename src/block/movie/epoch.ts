/** Seconds from the beginning of 1904, from which these files count, to that of 1970. [ISO 14496-12 8.2.2.3] */
const EPOCH = 2_082_844_800

/** A time as FFmpeg writes it; null where none is stated. Times before 1970 are those of writers that count from there. */
export function instantOf(stated: number): string | null {
  const seconds = stated >= EPOCH ? stated - EPOCH : stated
  const written = stated === 0 ? null : isoOf(seconds * 1000)
  return written && `${written.slice(0, 19)}.000000Z`
}

/** Milliseconds since 1970 as RFC 3339 writes them; null where they are none, or before or beyond the years of four digits. */
export function isoOf(milliseconds: number): string | null {
  const date = new Date(milliseconds)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString() : null
}
