import { latin1, view } from '../../source/source.ts'
import { wideText } from '../../syntax/asf-entries.ts'
import { text, type Value } from './values.ts'

/** More entries, and values of one, than Windows writes. */
const MAX_ENTRIES = 1000
const MAX_VALUES = 100

/** Types of values: texts in UTF-16, and numbers of eight bytes. [WMT_ATTR_DATATYPE] */
const TEXT = 8
const NUMBER = 19

/** The entries that Windows adds to user data: each has its length, its name behind that of the name, and values. */
export function xtraEntries(bytes: Uint8Array): (readonly [name: string, value: Value])[] {
  const entries: (readonly [name: string, value: Value])[] = []
  for (let at = 0; at + 8 <= bytes.length && entries.length < MAX_ENTRIES;) {
    const length = view(bytes).getUint32(at)
    if (length < 12 || at + length > bytes.length) break
    const entry = bytes.subarray(at, at + length)
    const from = 8 + view(entry).getUint32(4)
    const values = from + 4 > length ? [] : valuesIn(entry, from)
    if (values.length > 0) entries.push([latin1(entry, 8, from), joined(values)])
    at += length
  }
  return entries
}

/** How many there are, and of each its length, its type and its bytes. */
function valuesIn(entry: Uint8Array, from: number): Value[] {
  const values: Value[] = []
  for (let at = from + 4, left = Math.min(view(entry).getUint32(from), MAX_VALUES); left > 0 && at + 6 <= entry.length; left--) {
    const length = view(entry).getUint32(at)
    if (length < 6 || at + length > entry.length) break
    const value = valueOf(view(entry).getUint16(at + 4), entry.subarray(at + 6, at + length))
    if (value) values.push(value)
    at += length
  }
  return values
}

function valueOf(type: number, data: Uint8Array): Value | null {
  if (type === TEXT) return text(wideText(data))
  if (type !== NUMBER || data.length !== 8) return null
  const exact = view(data).getBigUint64(0, true)
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) ? { value: Number(exact), raw: String(exact) } : text(String(exact))
}

const joined = (values: readonly Value[]): Value =>
  values.length === 1 ? values[0]! : { value: values.map(({ value }) => value), raw: values.map(({ raw }) => raw).join(';') }
