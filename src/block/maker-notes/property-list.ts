import { view } from '../../source/source.ts'
import type { JsonValue } from '../decoder.ts'

/** Nesting of lists in a property list, and objects in one. */
const MAX_DEPTH = 8
const MAX_OBJECTS = 1024

/** Bytes of text and of data in one, together: objects may be named any number of times. */
const MAX_BYTES = 64 * 1024

/** What Apple's binary property lists say: dictionaries, lists, numbers, text; undefined where the bytes are none. */
export function propertyList(bytes: Uint8Array): JsonValue | undefined {
  const list = new PropertyList(bytes)
  return list.top()
}

class PropertyList {
  readonly #bytes: Uint8Array
  readonly #words: DataView
  #offsetSize = 0
  #referenceSize = 0
  #table = 0
  #count = 0
  #read = 0
  #taken = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#words = view(bytes)
  }

  top(): JsonValue | undefined {
    const end = this.#bytes.length - 32
    if (end < 8 || Buffer.from(this.#bytes.subarray(0, 6)).toString('latin1') !== 'bplist') return undefined
    this.#offsetSize = this.#bytes[end + 6]!
    this.#referenceSize = this.#bytes[end + 7]!
    this.#count = Math.min(this.#number(end + 8, 8) ?? 0, MAX_OBJECTS)
    this.#table = this.#number(end + 24, 8) ?? 0
    return this.#object(this.#number(end + 16, 8) ?? 0, 0)
  }

  #object(reference: number, depth: number): JsonValue | undefined {
    if (depth > MAX_DEPTH || reference >= this.#count || ++this.#read > MAX_OBJECTS) return undefined
    const at = this.#number(this.#table + reference * this.#offsetSize, this.#offsetSize)
    const marker = at === undefined ? undefined : this.#bytes[at]
    if (at === undefined || marker === undefined) return undefined
    const kind = marker >> 4
    if (kind === 0) return marker === 8 ? false : marker === 9 ? true : null
    if (kind === 1) return this.#integer(at + 1, 1 << (marker & 15))
    if (kind === 2 || kind === 3) return this.#real(at + 1, 1 << (marker & 15))
    const [count, start] = this.#counted(at, marker & 15)
    if (count > this.#bytes.length) return undefined
    if (kind === 4) return this.#slice(start, count)?.toString('base64')
    if (kind === 5) return this.#slice(start, count)?.toString('latin1')
    if (kind === 6)
      return this.#slice(start, count * 2)
        ?.swap16()
        .toString('utf16le')
        .toWellFormed()
    return kind === 10 || kind === 12 ? this.#list(start, count, depth) : kind === 13 ? this.#dictionary(start, count, depth) : undefined
  }

  #slice(start: number, length: number): Buffer | undefined {
    this.#taken += length
    return this.#taken <= MAX_BYTES && start + length <= this.#bytes.length
      ? Buffer.from(this.#bytes.slice(start, start + length))
      : undefined
  }

  #list(start: number, count: number, depth: number): JsonValue {
    const list: JsonValue[] = []
    for (let i = 0; i < Math.min(count, MAX_OBJECTS); i++) list.push(this.#at(start + i * this.#referenceSize, depth) ?? null)
    return list
  }

  #dictionary(start: number, count: number, depth: number): JsonValue {
    const found: [string, JsonValue][] = []
    for (let i = 0; i < Math.min(count, MAX_OBJECTS); i++) {
      const key = this.#at(start + i * this.#referenceSize, depth)
      const value = this.#at(start + (count + i) * this.#referenceSize, depth)
      if (typeof key === 'string') found.push([key, value ?? null])
    }
    return Object.fromEntries(found)
  }

  #at(place: number, depth: number): JsonValue | undefined {
    const reference = this.#number(place, this.#referenceSize)
    return reference === undefined ? undefined : this.#object(reference, depth + 1)
  }

  /** The count of an object, in its marker or in a number behind it, and where its content begins. */
  #counted(at: number, low: number): [count: number, start: number] {
    if (low < 15) return [low, at + 1]
    const size = 1 << ((this.#bytes[at + 1] ?? 0) & 15)
    return [this.#number(at + 2, size) ?? Infinity, at + 2 + size]
  }

  #integer(at: number, size: number): number | undefined {
    if (size === 8 && at + 8 <= this.#bytes.length) return Number(this.#words.getBigInt64(at))
    return this.#number(at, size)
  }

  #real(at: number, size: number): number | undefined {
    if (at + size > this.#bytes.length) return undefined
    const number = size === 4 ? this.#words.getFloat32(at) : size === 8 ? this.#words.getFloat64(at) : Number.NaN
    return Number.isFinite(number) ? number : undefined
  }

  /** A number of so many bytes, the greatest first. */
  #number(at: number, size: number): number | undefined {
    if (size < 1 || size > 8 || at < 0 || at + size > this.#bytes.length) return undefined
    let number = 0
    for (let i = 0; i < size; i++) number = number * 256 + this.#bytes[at + i]!
    return number
  }
}
