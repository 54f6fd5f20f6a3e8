import { latin1, view } from '../../source/source.ts'
import { beforeNul } from '../../syntax/nul.ts'
import type { JsonValue } from '../decoder.ts'
import { kindOf, numbersIn, rationalsIn, StoredValue } from './stored.ts'

/** What a value is, and what it says where that is more than the same. */
export interface Read {
  readonly value: JsonValue
  readonly text?: string
}

/** Reads a value that is neither text nor numbers as they stand; null where it is not stored as it should be. */
export type Reading = (stored: StoredValue, named: (value: string) => string | undefined) => Read | null

/** A number in two digits. */
export const two = (number: number) => String(number).padStart(2, '0')
const numbersAs = (stored: StoredValue, type: string) => numbersIn(stored.as(kindOf(type))) ?? []

/** A date, with or without a time of day, as RFC 3339 has it; null where it is none. */
export function dated(date: readonly number[], time: readonly number[] = []): Read | null {
  const [year = 0, month = 0, day = 0] = date
  const [hour = 0, minute = 0, second = 0] = time
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null
  const said = [year, two(month), two(day)].join('-')
  const clock = [hour, minute, second].map(two).join(':')
  return time.length > 0 ? { value: `${said}T${clock}`, text: `${said} ${clock}` } : { value: said }
}

/** A year of two bytes, and a byte for each further part of a date. */
export const datedFrom =
  (start: number, littleEndian?: boolean): Reading =>
  (stored) => {
    const bytes = stored.bytes.subarray(start)
    if (bytes.length < 7) return null
    const year = view(bytes).getUint16(0, littleEndian ?? stored.littleEndian)
    return dated([year, bytes[2]!, bytes[3]!], [...bytes.subarray(4, 7)])
  }

/** Digits of two in a byte each, as clocks count. */
export const digitsOf = (bytes: Uint8Array) => [...bytes].map((byte) => (byte >> 4) * 10 + (byte & 15))

/** A year of four digits, and two for each further part of a date. */
export const inDigits: Reading = ({ bytes }) => {
  const [century = 0, year = 0, month = 0, day = 0, ...time] = digitsOf(bytes)
  return time.length < 3 ? null : dated([century * 100 + year, month, day], time.slice(0, 3))
}

/** Bytes that stand for nothing else, of which there are few. */
export const hexadecimal: Reading = ({ bytes }) => (bytes.length > 64 ? null : { value: Buffer.from(bytes).toString('hex') })

const isPlain = (bytes: Uint8Array) => bytes.every((byte) => byte >= 0x20 && byte < 0x7f)

/** A version, a byte for each of its numbers; as text it says itself. */
export const inBytes =
  (turn: (byte: number) => number = (byte) => byte, say: (number: number) => string = String): Reading =>
  ({ bytes }) =>
    bytes.length !== 4 || isPlain(bytes)
      ? null
      : { value: [...bytes].map((byte, i) => (i === 0 ? String(turn(byte)) : say(turn(byte)))).join('.') }

/** Height before width. */
export const turnedSize: Reading = (stored) => {
  const [height, width, ...others] = numbersIn(stored) ?? []
  return height === undefined || width === undefined || others.length > 0 ? null : { value: [width, height] }
}

/** Numbers whose lower half is stored before the upper one, whatever the order of bytes. */
export const halves: Reading = (stored) => {
  const numbers = numbersIn(stored)
  return numbers && { value: numbers.map((number) => ((number << 16) | (number >>> 16)) >>> 0) }
}

/** A number of minutes that a clock is ahead of that of Greenwich. */
export const zone: Reading = (stored) => {
  const minutes = numbersIn(stored)?.[0]
  if (minutes === undefined || Math.abs(minutes) > 900) return null
  const size = Math.abs(minutes)
  return { value: minutes, text: `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}` }
}

/** The text behind what is written before it to say what it is, "Cont:+0.2". */
export const labelled: Reading = ({ kind, bytes }) => {
  if (!kind.isBytes) return null
  const said = /^\w+:(.*)$/.exec(beforeNul(latin1(bytes)).trim())?.[1]
  return said === undefined ? null : { value: said }
}

/** Elements each of which a number is divided by. */
export const divided =
  (...divisors: readonly number[]): Reading =>
  (stored) => {
    const numbers = numbersIn(stored)
    return numbers && { value: numbers.map((number, i) => number / (divisors[i] ?? 1)) }
  }

/** A number of another type than that of the entry. */
export const as =
  (type: string): Reading =>
  (stored) => {
    const numbers = numbersAs(stored, type)
    return numbers.length === 0 ? null : { value: numbers.length === 1 ? numbers[0]! : numbers }
  }

/** A time of day; null where it is none. */
export function clock(hour = 24, minute = 0, second = 0): Read | null {
  return hour > 23 || minute > 59 || second > 60 ? null : { value: [hour, minute, second].map(two).join(':') }
}

/** A time of day in a byte for each of its parts. */
export const clockTime: Reading = ({ bytes }) => clock(bytes[0], bytes[1], bytes[2])

/** A rational that is a pair of numbers. */
export const pair: Reading = (stored) => {
  const rational = rationalsIn(stored)?.[0]
  return rational ? { value: [rational.numerator, rational.denominator] } : null
}

/** A word, of whose bytes the upper ones are a year, or hours. */
export const inWord =
  (read: (upper: number, third: number, fourth: number) => Read | null): Reading =>
  (stored) => {
    const word = numbersIn(stored)?.[0]
    return word === undefined ? null : read(word >>> 16, (word >> 8) & 255, word & 255)
  }
