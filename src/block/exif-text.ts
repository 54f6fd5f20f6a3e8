import type { Enumeration, TagRow } from './exif-tags.ts'
import type { ExifTag } from './exif-tag.ts'
import { sayings } from './exif-sayings.ts'
import { number } from './exif-words.ts'
import { quotient, textIn } from './exif-value.ts'

/** Longest list of numbers that is said in full. */
const MOST_SAID = 64

/** The value of a tag as a person would say it. */
export function sayingOf(tag: ExifTag): string {
  const { row } = tag
  if (!tag.kept || tag.held) return `${tag.length} bytes`
  const special = row && sayings.get(row.name)?.(tag)
  if (special != null) return special
  const { single } = tag
  if (single !== undefined) return row?.type === 'bytes' ? `${tag.length} bytes` : numberSaid(single, row)
  const text = textIn(tag)
  if (text !== null) return row?.enumeration ? (named(row.enumeration, text.trim()) ?? text) : dateOr(tag, text)
  if (row ? row.type === 'bytes' : typeof tag.value === 'string') return `${tag.length} bytes`
  return numbersSaid(tag)
}

function dateOr({ row, value }: ExifTag, text: string): string {
  if (row?.type !== 'date') return text
  if (typeof value === 'string') return value.replace('T', ' ')
  return /^[0 :]*$/.test(text) ? 'unknown' : text
}

function numbersSaid({ row, rationals, numbers }: ExifTag): string {
  const list = rationals?.map(quotient) ?? numbers?.map((item) => (Number.isFinite(item) ? item : null)) ?? []
  const said = list.slice(0, MOST_SAID).map((item) => (item === null ? 'unknown' : numberSaid(item, row)))
  return list.length > MOST_SAID ? `${said.join(', ')} … (${list.length} values)` : said.join(', ')
}

function numberSaid(item: number, row: TagRow | undefined): string {
  if (!Number.isFinite(item)) return 'unknown'
  const name = row?.enumeration && named(row.enumeration, item)
  return name ?? `${number(item)}${unitOf(row?.unit)}`
}

const unitOf = (unit: string | undefined) => (unit === undefined ? '' : unit === '°' || unit === '%' ? unit : ` ${unit}`)

/** What the values of an enumeration stand for, made when first asked. */
const meanings = new Map<Enumeration, ReadonlyMap<number | string, string>>()

function named(enumeration: Enumeration, value: number | string): string | undefined {
  let known = meanings.get(enumeration)
  if (!known) {
    // Of two lines for one value the first counts.
    known = new Map(enumeration.values.toReversed().map((line) => [line.value, line.text]))
    meanings.set(enumeration, known)
  }
  return known.get(value)
}
