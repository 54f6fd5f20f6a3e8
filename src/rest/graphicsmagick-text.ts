import { latin1 } from '../source/source.ts'
import { numbersOf, rationalsOf, Type, type Rational } from '../syntax/ifd-value.ts'
import { untilNul } from '../syntax/nul.ts'
import { characters } from '../syntax/unicode.ts'
import type { StoredTag } from './stored-tag.ts'
import { graphicsmagickNames } from './tables/graphicsmagick-names.ts'

/** Bytes of a value that are shown at most: what a JPEG has room for. */
const ROOM = 0xffff

/** Tags of the GPS IFD whose three numbers are all shown: latitude, longitude, time. */
const TRIPLES: ReadonlySet<number> = new Set([0x0002, 0x0004, 0x0007])

/** What GraphicsMagick calls a tag, or null for those it does not show. */
export function graphicsmagickName({ group, id }: Pick<StoredTag, 'group' | 'id'>): string | null {
  const names = graphicsmagickNames.get(group)
  const shown = group === 'GPS' ? id >= 0x01 && id <= 0x1d : id >= 0x0100
  if (!names || !shown) return null
  return names.get(id) ?? `0x${id.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What GraphicsMagick says a tag's value is, or null where it says nothing. */
export function graphicsmagickText(tag: StoredTag): string | null {
  const { type } = tag
  const bytes = tag.bytes.subarray(0, ROOM)
  if (type === Type.ASCII) return escaped(characters(untilNul(bytes)))
  if (type === Type.UNDEFINED) return octal(latin1(bytes))
  if (type === Type.BYTE) return latin1(bytes).replace(/[^ -~]/g, '.')
  const rationals = rationalsOf({ ...tag, bytes })
  if (rationals) return rationalText(tag, rationals)
  const [first] = type > Type.DOUBLE ? [] : (numbersOf({ ...tag, bytes: bytes.subarray(0, 8) }) ?? [])
  if (first === undefined) return null
  return type === Type.FLOAT || type === Type.DOUBLE ? first.toFixed(6) : String(first)
}

function rationalText({ group, id, type }: StoredTag, rationals: readonly Rational[]): string | null {
  const shown = group === 'GPS' && TRIPLES.has(id) && type === Type.RATIONAL ? 3 : 1
  if (rationals.length < shown) return null
  return rationals
    .slice(0, shown)
    .map(({ numerator, denominator }) => `${numerator}/${denominator}`)
    .join(',')
}

/** Characters below the blank, and the one above the tilde, as backslash and three octal digits. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\0-\x1f\x7f]/g, (character) => backslash(character.charCodeAt(0)))
}

/** The same of bytes, each of them a character, beyond ASCII too; a text that one NUL ends is shown without it. */
function octal(characters: string): string {
  const text = /^([ -~]*)\0$/.exec(characters)?.[1]
  return text ?? characters.replace(/[^ -~]/g, (character) => backslash(character.charCodeAt(0)))
}

function backslash(code: number): string {
  return `\\${code.toString(8).padStart(3, '0')}`
}
