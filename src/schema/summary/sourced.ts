/** What one place in a file says. */
export interface Statement<T> {
  readonly value: T
  /** The kind of block, then the name there: "exif:Artist". */
  readonly source: string
}

/** What a file says of something: the statement that counts, and those that say otherwise. */
export interface Sourced<T> extends Statement<T> {
  readonly conflicts: readonly Statement<T>[]
}

/** A statement that may be missing. */
export type Maybe<T> = Statement<T> | null

/** The first of some statements, in the order in which they count; those that do not agree with it are kept beside. */
export function settled<T>(statements: readonly Maybe<T>[], agree: (one: T, other: T) => boolean): Sourced<T> | null {
  const [first, ...others] = statements.filter((statement) => statement !== null)
  return first ? { ...first, conflicts: others.filter(({ value }) => !agree(first.value, value)) } : null
}

/** A text as a statement; one that is blank says nothing. */
export function stated(source: string, value: string | null | undefined): Maybe<string> {
  const text = value?.trim()
  return text ? { source, value: text } : null
}

/** A list of texts as a statement; the blank ones say nothing. */
export function listed(source: string, values: readonly string[]): Maybe<readonly string[]> {
  const texts = values.map((value) => value.trim()).filter((value) => value !== '')
  return texts.length > 0 ? { source, value: texts } : null
}

/** A number as a statement. */
export function counted(source: string, value: number | null | undefined): Maybe<number> {
  return value == null || !Number.isFinite(value) ? null : { source, value }
}

/** IIM and EXIF cut off texts that are longer than these characters or more. */
const CUT = 32

/** What is longer is compared as it is written. */
const LONGEST = 16 * 1024

const plain = (text: string) => (text.length > LONGEST ? text : text.normalize().replace(/\s+/g, ' ').trim())

/** Whether two texts say the same: one may be cut off. */
export function sameText(one: string, other: string): boolean {
  const [shorter, longer] = [plain(one), plain(other)].toSorted((a, b) => a.length - b.length) as [string, string]
  return shorter === longer || (shorter.length >= CUT && longer.startsWith(shorter))
}

/** Whether two lists have the same members, in whatever order. */
export function sameList(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [one, other].map((list) => new Set(list.map(plain)))
  return ours!.size === theirs!.size && [...ours!].every((text) => theirs!.has(text))
}

const letters = (text: string) => (text.length > LONGEST ? text : text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))

/** Whether two names are of the same thing: one may leave out the maker. */
export function sameName(one: string, other: string): boolean {
  const [ours, theirs] = [letters(one), letters(other)]
  return ours.includes(theirs) || theirs.includes(ours)
}

/** An instant to the minute; null where the offset is not stated. */
const minute = (date: string) => (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) ? Math.floor(Date.parse(date) / 60_000) : null)

/** Whether two dates are the same as far as both go, to the minute. */
export function sameDate(one: string, other: string): boolean {
  const [ours, theirs] = [minute(one), minute(other)]
  if (ours !== null && theirs !== null) return ours === theirs
  const length = Math.min(one.length, other.length, 'YYYY-MM-DDTHH:MM'.length)
  return one.slice(0, length) === other.slice(0, length)
}
