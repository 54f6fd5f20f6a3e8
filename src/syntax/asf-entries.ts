import { latin1, view } from '../source/source.ts'
import { beforeNul } from './nul.ts'

/** An entry that describes the film, or one of its streams. */
export interface AsfEntry {
  readonly name: string
  readonly stream: number
  readonly type: number
  readonly value: Uint8Array
}

/** Most entries that are read of one object. */
const MAX_ENTRIES = 1000

/** The type of entries that are no text or number. [ASF 3.11] */
export const BYTES = 1

/** Languages by number. [ASF 4.6] */
export function languagesIn(data: Uint8Array): string[] {
  const names: string[] = []
  for (let at = 2; at < data.length && names.length < MAX_ENTRIES; at += 1 + data[at]!) {
    names.push(latin1(data.subarray(at + 1, at + 1 + data[at]!).filter((byte) => byte !== 0)))
  }
  return names
}

const NAMES = ['title', 'author', 'copyright', 'comment', 'rating']

/** Five lengths, and five texts. [ASF 3.10] */
export function descriptionIn(data: Uint8Array): AsfEntry[] {
  if (data.length < 10) return []
  let at = 10
  return NAMES.map((name, i) => {
    const length = view(data).getUint16(i * 2, true)
    at += length
    return { name, stream: 0, type: 0, value: data.subarray(at - length, at) }
  }).filter(({ name, value }) => value.length > 0 && name !== 'rating')
}

/** Names, types and values; those about a stream name it first. [ASF 3.11, 4.7, 4.8] */
export function entriesIn(data: Uint8Array, aboutStreams: boolean): AsfEntry[] {
  const entries: AsfEntry[] = []
  const numbers = view(data)
  for (let at = 2, left = data.length < 2 ? 0 : Math.min(numbers.getUint16(0, true), MAX_ENTRIES); left > 0; left--) {
    if (at + 12 > data.length) break
    const nameLength = numbers.getUint16(aboutStreams ? at + 4 : at, true)
    const nameAt = aboutStreams ? at + 12 : at + 2
    const typeAt = aboutStreams ? at + 6 : nameAt + nameLength
    const valueAt = aboutStreams ? nameAt + nameLength : typeAt + 4
    if (valueAt > data.length) break
    const length = aboutStreams ? numbers.getUint32(at + 8, true) : numbers.getUint16(typeAt + 2, true)
    const value = data.subarray(valueAt, valueAt + length)
    const stream = aboutStreams ? numbers.getUint16(at + 2, true) : 0
    entries.push({ name: wideText(data.subarray(nameAt, nameAt + nameLength)), stream, type: numbers.getUint16(typeAt, true), value })
    at = valueAt + length
  }
  return entries
}

/** The picture of a cover, behind what it is of, its length, its media type and a description. [Windows Media, WM_PICTURE] */
export function coverIn(value: Uint8Array): Uint8Array {
  return value.subarray(afterText(value, afterText(value, 5)))
}

function afterText(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 2 <= bytes.length && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at += 2
  return at + 2
}

/** A text in UTF-16, which ends at its first zero. */
export function wideText(bytes: Uint8Array): string {
  return beforeNul(new TextDecoder('utf-16le').decode(bytes)).toWellFormed()
}
