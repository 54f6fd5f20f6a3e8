import { latin1, view } from '../source/source.ts'
import type { JsonValue } from './decoder.ts'
import { utf16 } from './exif-characters.ts'
import { photositeColor, type Structure, type TagRow } from './exif-tags.ts'
import { seconds } from './words.ts'

/** After how many columns and rows a pattern repeats, or how many a table or a display has. */
type Sides = { readonly columns: number; readonly rows: number }

/** Colours of photosites by their numbers, row by row. */
export type Mosaic = Sides & { readonly colors: readonly number[] }

/** Numbers row by row, under the names of their columns. */
export type Table = Sides & { readonly names: readonly string[]; readonly values: readonly (number | null)[] }

/** Settings of a camera as its display shows them. */
export type Settings = Sides & { readonly settings: readonly string[] }

/** Exposure times: seven figures about all, how many sequences there are of how many pictures, and the time of each picture. */
export type Exposures = readonly (number | null)[]

/** Figures in front of the counts of sequences and pictures. */
export const FIGURES = 7

/** Two SHORTs, and a rational. */
const PAIR = 4
const RATIONAL = 8

/** Most that is said of a structure. */
const MOST_SAID = 64

/** How bytes of one structure are read, in a byte order, and how it is said. */
interface Form {
  readonly read: (bytes: Uint8Array, littleEndian: boolean) => JsonValue
  readonly say: (bytes: Uint8Array, littleEndian: boolean) => string | null
}

function form<T extends JsonValue>(read: (bytes: Uint8Array, littleEndian: boolean) => T | null, say: (value: T) => string): Form {
  return {
    read,
    say(bytes, littleEndian) {
      const value = read(bytes, littleEndian)
      return value === null ? null : say(value)
    },
  }
}

const forms: Readonly<Record<Structure, Form>> = {
  mosaic: form<Mosaic>(mosaic, mosaicSaid),
  unsigned: form<Table>((bytes, littleEndian) => table(bytes, littleEndian, false), tableSaid),
  signed: form<Table>((bytes, littleEndian) => table(bytes, littleEndian, true), tableSaid),
  settings: form<Settings>(settings, ({ settings: texts }) => texts.slice(0, MOST_SAID).join(', ')),
  exposures: form<Exposures>(exposures, exposuresSaid),
  shorts: form<readonly number[]>(shorts, (numbers) => numbers.slice(0, MOST_SAID).join(', ') + (numbers.length > MOST_SAID ? ' …' : '')),
}

/** A tag whose bytes may be a structure. */
interface Structured {
  readonly row: TagRow | undefined
  readonly bytes: Uint8Array | null
  readonly littleEndian: boolean
}

/** The value of a tag whose bytes are a structure; null where they are none. Some writers confuse its byte order. */
export function structureOf({ row, bytes, littleEndian }: Structured): JsonValue {
  if (!row?.structure || !bytes) return null
  const { read } = forms[row.structure]
  return read(bytes, littleEndian) ?? read(bytes, !littleEndian)
}

/** The same as a person would say it. */
export function structureSaid({ row, bytes, littleEndian }: Structured): string | null {
  if (!row?.structure || !bytes) return null
  const { say } = forms[row.structure]
  return (say(bytes, littleEndian) ?? say(bytes, !littleEndian)) || null
}

function pairAt(bytes: Uint8Array, at: number, littleEndian: boolean): readonly [number, number] {
  return [view(bytes).getUint16(at, littleEndian), view(bytes).getUint16(at + 2, littleEndian)]
}

/** Columns, rows, and a byte for each colour. [EXIF3.0 4.6.6.7.28] */
function mosaic(bytes: Uint8Array, littleEndian: boolean): Mosaic | null {
  if (bytes.length < PAIR) return null
  const [columns, rows] = pairAt(bytes, 0, littleEndian)
  const colors = columns * rows
  if (colors === 0 || colors > bytes.length - PAIR) return null
  return { columns, rows, colors: [...bytes.subarray(PAIR, PAIR + colors)] }
}

function mosaicSaid({ columns, rows, colors }: Mosaic): string {
  const named = (color: number) => photositeColor.values.find(({ value }) => value === color)?.text ?? 'unknown'
  const row = (i: number) => colors.slice(i * columns, (i + 1) * columns).map(named)
  return colors.length > MOST_SAID ? `${columns} × ${rows}` : Array.from({ length: rows }, (_, i) => `[${row(i).join(', ')}]`).join(' ')
}

/** Columns, rows, the names of the columns, each ended by a NUL, and rationals. [EXIF3.0 4.6.6] */
function table(bytes: Uint8Array, littleEndian: boolean, isSigned: boolean): Table | null {
  if (bytes.length < PAIR) return null
  const [columns, rows] = pairAt(bytes, 0, littleEndian)
  if (columns * rows === 0 || columns * (rows * RATIONAL + 1) > bytes.length - PAIR) return null
  const names: string[] = []
  let at = PAIR
  while (names.length < columns) {
    const end = bytes.indexOf(0, at)
    if (end === -1) return null
    names.push(latin1(bytes, at, end))
    at = end + 1
  }
  const values = rationals(bytes, at, columns * rows, littleEndian, isSigned)
  return values && { columns, rows, names, values }
}

function tableSaid({ columns, rows, names }: Table): string {
  const named = names.some((name) => name !== '') ? `: ${names.slice(0, MOST_SAID).join(', ')}` : ''
  return `${columns} × ${rows}${named}`
}

function rationals(bytes: Uint8Array, from: number, count: number, littleEndian: boolean, isSigned: boolean): (number | null)[] | null {
  if (from + count * RATIONAL > bytes.length) return null
  const words = view(bytes)
  const word = (at: number) => (isSigned ? words.getInt32(at, littleEndian) : words.getUint32(at, littleEndian))
  return Array.from({ length: count }, (_, i) => {
    const at = from + i * RATIONAL
    return word(at + 4) === 0 ? null : word(at) / word(at + 4)
  })
}

/** Columns, rows, and texts in UTF-16, each ended by a NUL, which may begin with a byte order mark. [EXIF3.0 4.6.6] */
function settings(bytes: Uint8Array, littleEndian: boolean): Settings | null {
  if (bytes.length < PAIR) return null
  const [columns, rows] = pairAt(bytes, 0, littleEndian)
  const texts = utf16(bytes.subarray(PAIR), littleEndian).split('\0')
  return { columns, rows, settings: texts.map((text) => text.replace(/^\ufeff/, '').toWellFormed()).filter((text) => text !== '') }
}

/** The figures, two SHORTs, and the times: rationals all. [EXIF3.0 4.6.6] */
function exposures(bytes: Uint8Array, littleEndian: boolean): Exposures | null {
  const at = FIGURES * RATIONAL
  if (bytes.length < at + PAIR) return null
  const [sequences, pictures] = pairAt(bytes, at, littleEndian)
  const times = rationals(bytes, at + PAIR, sequences * pictures, littleEndian, false)
  return times && [...rationals(bytes, 0, FIGURES, littleEndian, false)!, sequences, pictures, ...times]
}

function shorts(bytes: Uint8Array, littleEndian: boolean): readonly number[] {
  const words = view(bytes)
  return Array.from({ length: bytes.length >> 1 }, (_, i) => words.getUint16(2 * i, littleEndian))
}

function exposuresSaid(numbers: Exposures): string {
  const times = numbers.slice(FIGURES + 2)
  const said = times.slice(0, MOST_SAID).map((time) => (time === null ? 'unknown' : seconds(time)))
  return said.join(', ') + (times.length > MOST_SAID ? ' …' : '')
}
