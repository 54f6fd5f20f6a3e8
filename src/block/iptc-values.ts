import { isUtf8 } from 'node:buffer'
import { latin1 } from '../source/source.ts'
import { base64 } from '../syntax/base64.ts'
import { windows1252, withoutZeros } from '../syntax/unicode.ts'
import type { JsonValue } from './decoder.ts'
import type { DatasetType } from './iptc-tags.ts'

/** Turns the bytes of texts into characters. */
export interface Charset {
  /** Its usual name. */
  readonly name: string
  decode(bytes: Uint8Array): string
}

/** A dataset's content, read: as in Tag. */
export interface Content {
  readonly value: JsonValue
  readonly raw: string
  readonly text: string
}

const BEYOND_ASCII = /[\x80-\xff]/
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads a text as UTF-8 where it is that, else as windows-1252: what is left to do where no character set is stated. */
const guessed: Charset = {
  name: 'unknown',
  decode(bytes) {
    const text = latin1(bytes)
    if (!BEYOND_ASCII.test(text)) return text
    return isUtf8(bytes) ? utf8.decode(bytes) : windows1252(bytes)
  },
}

/** A text that is no UTF-8 although it should be still has to be read. */
const stated: Charset = { ...guessed, name: 'UTF-8' }

/** The sets of 96 characters of ISO 8859 by the last byte of the escape sequence that calls them. [ISO 2375 register] */
const ISO_8859: ReadonlyMap<string, number> = new Map([
  ['A', 1],
  ['B', 2],
  ['C', 3],
  ['D', 4],
  ['L', 5],
  ['G', 6],
  ['F', 7],
  ['H', 8],
  ['M', 9],
  ['V', 10],
  ['Y', 13],
  ['_', 14],
  ['b', 15],
])

/** The character set that dataset 1:90 states, or null where its escape sequences call none we know. [IIM4.2 5.1.90, ISO 2022] */
export function statedCharset(bytes: Uint8Array): Charset | null {
  const text = latin1(bytes, 0, Math.min(bytes.length, 32))
  if (text === '\x1b%G') return stated
  const calls = text.split('\x1b').slice(1)
  if (calls.some((call) => /^%(?:G|\/[GHI])/.test(call))) return stated
  const part = calls.map((call) => ISO_8859.get(/^[-./](.)/.exec(call)?.[1] ?? '')).find((number) => number !== undefined)
  if (part === undefined) return null
  return iso8859(part)
}

const charsets = new Map<number, Charset>()

function iso8859(part: number): Charset {
  let charset = charsets.get(part)
  if (!charset) {
    const decoder = new TextDecoder(`iso-8859-${part}`)
    charsets.set(part, (charset = { name: `ISO-8859-${part}`, decode: (text) => decoder.decode(text) }))
  }
  return charset
}

/** What a dataset says, by its type; where it keeps to none, what it says is text. */
export function readContent(bytes: Uint8Array, type: DatasetType, charset: Charset = guessed): Content {
  if (type === 'binary') return readBinary(bytes)
  if (type === 'number' || type === 'pair') return readNumber(bytes)
  if (type === 'numbers') return readNumbers(bytes)
  if (type === 'charset') return readCharset(bytes)
  const raw = withoutZeros(charset.decode(bytes))
  if (type === 'digit' && /^[0-9]$/.test(raw)) return { value: Number(raw), raw, text: raw }
  const value = type === 'date' ? readDate(raw) : type === 'time' ? readTime(raw) : raw
  return { value, raw, text: value }
}

/** Datasets that are in no table: text where every byte may stand in one, else bytes. */
export function readUnknown(bytes: Uint8Array, charset?: Charset): Content {
  const isText = bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  return readContent(bytes, isText ? 'text' : 'binary', charset)
}

function readBinary(bytes: Uint8Array): Content {
  const raw = base64(bytes)
  return { value: raw, raw, text: `${bytes.length} bytes` }
}

function readNumber(bytes: Uint8Array): Content {
  let number = bytes.length > 0 && bytes.length <= 8 ? 0 : NaN
  for (const byte of bytes.subarray(0, 8)) number = number * 256 + byte
  if (!Number.isSafeInteger(number)) return { ...readBinary(bytes), value: null }
  const text = String(number)
  return { value: number, raw: text, text }
}

/** No picture has more components. */
const MOST_NUMBERS = 256

function readNumbers(bytes: Uint8Array): Content {
  if (bytes.length > MOST_NUMBERS) return readBinary(bytes)
  const text = bytes.join(' ')
  return { value: [...bytes], raw: text, text }
}

function readCharset(bytes: Uint8Array): Content {
  const raw = latin1(bytes)
  const name = statedCharset(bytes)?.name ?? raw
  return { value: name, raw, text: name }
}

/** CCYYMMDD as a date of RFC 3339; where a part is zero, hence unknown, or there is no such day, as it is. [IIM4.2 1.6] */
function readDate(raw: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(raw) ?? []
  if (year === '') return raw
  const daysInMonth = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  const exists = Number(year) > 0 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth
  return exists ? `${year}-${month}-${day}` : raw
}

/** HHMMSS±HHMM as a time of RFC 3339, without an offset where none is stated; as it is where there is no such time. */
function readTime(raw: string): string {
  const [, hours, minutes, seconds, sign, offsetHours, offsetMinutes] =
    /^([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(?:([-+])([01]\d|2[0-3])([0-5]\d))?$/.exec(raw) ?? []
  if (hours === undefined) return raw
  return `${hours}:${minutes}:${seconds}${sign ? `${sign}${offsetHours}:${offsetMinutes}` : ''}`
}
