import type { JsonValue } from '../decoder.ts'
import type { Xmp } from '../xmp.ts'
import { preferred, type LocalizedText } from '../xmp-values.ts'
import { partialDate } from './date.ts'
import type { XmpRow, XmpType } from './row.ts'

/** Named values, by full name: the properties of a packet, or the fields of a structure in it. */
export interface Named {
  value(name: string): JsonValue | undefined
}

const packets = new WeakMap<Xmp, Named>()

/** The properties of a packet, which is taken apart once, however many of them are asked for. */
export function propertiesOf(xmp: Xmp): Named {
  const known = packets.get(xmp) ?? new Packet(xmp)
  packets.set(xmp, known)
  return known
}

class Packet implements Named {
  readonly #xmp: Xmp
  #groups: JsonValue | undefined

  constructor(xmp: Xmp) {
    this.#xmp = xmp
  }

  value(name: string): JsonValue | undefined {
    const colon = name.indexOf(':')
    this.#groups ??= this.#xmp.json()
    return member(member(this.#groups, name.slice(0, colon)), name.slice(colon + 1))
  }
}

/** Objects out of a packet have no prototype, so that a name means nothing but itself. */
function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) ? value[name] : undefined
}

type JsonObject = { readonly [name: string]: JsonValue }

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)
const isObject = (value: JsonValue | undefined): value is JsonObject => typeof value === 'object' && value !== null && !isList(value)

/** Names of fields have a prefix, languages have none. */
const isStructure = (value: JsonObject) => Object.keys(value).some((name) => name.includes(':'))

/** What a property of a structure or packet says by its row; null where it is missing or not of its type, a list then has fewer. */
export function readRow(named: Named, row: XmpRow): unknown {
  const value = named.value(row.name)
  const read = (item: JsonValue) => readers[row.type](item, row)
  if (!row.list) return value === undefined ? null : read(isList(value) && row.type !== 'localized' ? (value[0] ?? null) : value)
  return itemsOf(value, row)
    .map(read)
    .filter((item) => item !== null)
}

/** Most numbers that one text is taken apart into. */
const MOST_NUMBERS = 64

/** The items of an array; a single value is an array of one, but numbers may stand in one text, as in aux:LensInfo. */
function itemsOf(value: JsonValue | undefined, { type }: XmpRow): readonly JsonValue[] {
  if (value === undefined) return []
  if (isList(value)) return value
  return typeof value === 'string' && type === 'number' ? value.trim().split(/\s+/, MOST_NUMBERS) : [value]
}

/** A text; of one in several languages, the one for everybody. */
function textIn(value: JsonValue): string | null {
  if (typeof value === 'string') return value
  if (isList(value)) return typeof value[0] === 'string' ? value[0] : null
  return preferred(languagesIn(value))
}

/** What is said in each language; a single text is for everybody, and so are those of a list that states no language. */
function languagesIn(value: JsonValue): readonly LocalizedText[] {
  const everybody = (text: JsonValue) => (typeof text === 'string' ? [{ language: 'x-default', value: text }] : [])
  if (isList(value)) return value.flatMap(everybody)
  if (!isObject(value)) return everybody(value)
  if (isStructure(value)) return []
  return Object.entries(value).flatMap(([language, text]) => (typeof text === 'string' ? [{ language, value: text }] : []))
}

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 64

const REAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/

function real(text: string): number | null {
  const number = REAL.test(text) ? Number(text) : NaN
  return Number.isFinite(number) ? number : null
}

/** A real, or a fraction of two integers; null where the denominator is 0. */
function numberIn(value: JsonValue): number | null {
  const text = textIn(value)?.trim() ?? ''
  if (text === '' || text.length > LONGEST_NUMBER) return null
  const [above = '', below, ...more] = text.split('/')
  if (below === undefined) return real(above)
  const [numerator, denominator] = [real(above), real(below)]
  return numerator === null || !denominator || more.length > 0 ? null : numerator / denominator
}

function integerIn(value: JsonValue, most: number): number | null {
  const number = numberIn(value)
  return number !== null && Number.isInteger(number) && Math.abs(number) <= most ? number : null
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

/** Degrees, minutes, and seconds or a fraction of minutes, then the direction: "57,20,30N", "57,20.5N". [XMP part 2, 3.3] */
function coordinateIn(value: JsonValue): number | null {
  const text = textIn(value)?.trim() ?? ''
  if (text.length > LONGEST_NUMBER) return null
  const found = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,20})?)(?:,(\d{1,2}(?:\.\d{1,20})?))?([NSEW])$/i.exec(text)
  if (!found) return null
  const degrees = Number(found[1]) + Number(found[2]) / 60 + Number(found[3] ?? 0) / 3600
  return degrees > 180 ? null : /[SW]/i.test(found[4]!) ? -degrees : degrees
}

/** What of a term is its own: "http://cv.iptc.org/newscodes/…/digitalArt" and "https://…/digitalArt" are one, and so is "digitalArt". */
const bare = (term: string) => term.slice(term.lastIndexOf('/') + 1).toLowerCase()

function termIn(value: JsonValue, { enumeration }: XmpRow): string | number | null {
  const text = textIn(value)?.trim()
  if (!text || !enumeration) return null
  const number = numberIn(text)
  const found = enumeration.values.find((known) =>
    typeof known.value === 'number' ? known.value === number : bare(known.value) === bare(text),
  )
  return found?.value ?? null
}

class Structure implements Named {
  readonly #fields: JsonValue

  constructor(fields: JsonValue) {
    this.#fields = fields
  }

  value(name: string): JsonValue | undefined {
    return member(this.#fields, name)
  }
}

/** How each type is read; null where a value is not of it. */
const readers: Readonly<Record<XmpType, (value: JsonValue, row: XmpRow) => unknown>> = {
  text: textIn,
  integer: (value) => integerIn(value, 0x7fffffff),
  count: (value) => {
    const count = integerIn(value, Number.MAX_SAFE_INTEGER)
    return count !== null && count >= 0 ? count : null
  },
  number: numberIn,
  boolean: (value) => TRUTHS.get(textIn(value)?.trim().toLowerCase() ?? '') ?? null,
  date: (value) => partialDate(textIn(value) ?? ''),
  coordinate: coordinateIn,
  localized: languagesIn,
  enumeration: termIn,
  structure: (value) => (isObject(value) ? new Structure(value) : null),
}
