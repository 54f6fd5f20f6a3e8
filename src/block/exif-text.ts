import { onceFor } from '../once.ts'
import type { Enumeration, TagRow } from './exif-tags.ts'
import type { ExifTag } from './exif-tag.ts'
import { type Saying, sayings } from './exif-sayings.ts'
import { dateTimeSaid } from './exif-time.ts'
import { number } from './words.ts'
import { numbersIn, textIn } from './exif-value.ts'

/** Longest list of numbers that is said in full. */
const MOST_SAID = 64

/** How the tags of a row are said: in a way of their own, or their values by what they stand for, else in their unit. */
interface Way {
  readonly say: Saying | undefined
  readonly meanings: ReadonlyMap<number | string, string> | undefined
  readonly unit: string
}

/** The way of what no table knows. */
const plain: Way = { say: undefined, meanings: undefined, unit: '' }

/** The ways of rows, made when first asked. */
const ways = new Map<TagRow, Way>()

function wayOf(row: TagRow): Way {
  const known = ways.get(row)
  if (known) return known
  const way = { say: sayings.get(row.name), meanings: row.enumeration && meaningsOf(row.enumeration), unit: unitOf(row.unit) }
  ways.set(row, way)
  return way
}

const unitOf = (unit: string | undefined) => (unit === undefined ? '' : unit === '°' || unit === '%' ? unit : ` ${unit}`)

/** What the values of an enumeration stand for. Of two lines for one value the first counts. */
const meaningsOf = onceFor(
  ({ values }: Enumeration): ReadonlyMap<number | string, string> => new Map(values.toReversed().map((line) => [line.value, line.text])),
)

/** The value of a tag as a person would say it. */
export function sayingOf(tag: ExifTag): string {
  const { row } = tag
  if (!tag.kept || tag.held) return `${tag.length} bytes`
  const way = row ? wayOf(row) : plain
  const special = way.say?.(tag)
  // Of a reference that is no letter but a longer character it says half.
  if (special != null) return special.toWellFormed()
  const { single } = tag
  if (single !== undefined) return row?.type === 'bytes' ? `${tag.length} bytes` : numberSaid(single, way)
  const text = textIn(tag)
  if (text !== null) return row?.type === 'date' ? dateSaid(text) : (way.meanings?.get(text.trim()) ?? text)
  if (row ? row.type === 'bytes' : typeof tag.value === 'string') return `${tag.length} bytes`
  return numbersSaid(row?.type === 'enumeration' ? unfilled(numbersIn(tag)) : numbersIn(tag), way)
}

/** One number without the zeros that fill it up. */
const unfilled = (list: readonly (number | null)[]) =>
  list.length > 1 && list.slice(1).every((item) => item === 0) ? list.slice(0, 1) : list

function dateSaid(text: string): string {
  return dateTimeSaid(text) ?? (/^[0 :]*$/.test(text) ? 'unknown' : text)
}

function numbersSaid(list: readonly (number | null)[], way: Way): string {
  if (list.length === 1) return numberSaid(list[0]!, way)
  const said = list.slice(0, MOST_SAID).map((item) => numberSaid(item, way))
  return list.length > MOST_SAID ? `${said.join(', ')} … (${list.length} values)` : said.join(', ')
}

function numberSaid(item: number | null, { meanings, unit }: Way): string {
  if (item === null || !Number.isFinite(item)) return 'unknown'
  return meanings?.get(item) ?? `${number(item)}${unit}`
}
