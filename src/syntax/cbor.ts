import { view } from '../source/source.ts'

/** A value of CBOR; keys that are no text are left out. [RFC 8949] */
export type Cbor = null | boolean | number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<string, Cbor>

/** Values in values, and values altogether: more than is said of a picture. */
const MAX_DEPTH = 32
const MAX_VALUES = 50_000

/** Instead of its length, what begins a row of which nobody says how long it is, of bytes, texts, values or entries; and its end. [RFC 8949 3.2.1] */
const OPEN = 31
const BREAK = Symbol('break')

/** The value at the beginning of bytes; null where they are cut off or hold something that is not known. */
export function cbor(bytes: Uint8Array): Cbor {
  const value = new Reading(bytes).value(0)
  return value === BREAK || value === undefined ? null : value
}

/** Reads one value after the other; undefined where there is none. */
class Reading {
  readonly #bytes: Uint8Array
  #at = 0
  #left = MAX_VALUES

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  value(depth: number): Cbor | typeof BREAK | undefined {
    const first = this.#bytes[this.#at++]
    if (first === undefined || depth > MAX_DEPTH || --this.#left < 0) return undefined
    const [major, short] = [first >> 5, first & 31]
    if (major === 7) return this.#simple(short)
    const isOpen = short === OPEN && major >= 2 && major <= 5
    const count = isOpen ? Infinity : this.#argument(short)
    if (count === undefined) return undefined
    if (major === 0) return count
    if (major === 1) return -1 - count
    if (major === 2 || major === 3) return isOpen ? this.#joined(major, depth) : this.#string(major, count)
    if (major === 4) return this.#list(count, depth)
    // A tag says what a value means that is what it is without it.
    return major === 5 ? this.#map(count, depth) : this.value(depth + 1)
  }

  /** The number in the first byte, or in as many as that says; one of eight bytes is as exact as it can be. */
  #argument(short: number): number | undefined {
    if (short < 24) return short
    const width = 2 ** (short - 24)
    const at = this.#at
    this.#at += width
    if (short > 27 || this.#at > this.#bytes.length) return undefined
    const words = view(this.#bytes)
    if (width === 8) return Number(words.getBigUint64(at))
    return width === 4 ? words.getUint32(at) : width === 2 ? words.getUint16(at) : words.getUint8(at)
  }

  #string(major: number, length: number): string | Uint8Array | undefined {
    if (length > this.#bytes.length - this.#at) return undefined
    const bytes = this.#bytes.subarray(this.#at, (this.#at += length))
    return major === 2 ? bytes : new TextDecoder().decode(bytes)
  }

  /** Pieces of a text; those of bytes are not put together. */
  #joined(major: number, depth: number): string | null | undefined {
    let text = ''
    for (;;) {
      const piece = this.value(depth + 1)
      if (piece === BREAK) return major === 3 ? text : null
      if (piece === undefined) return undefined
      text += typeof piece === 'string' ? piece : ''
    }
  }

  #list(count: number, depth: number): readonly Cbor[] | undefined {
    const list: Cbor[] = []
    for (let i = 0; i < count; i++) {
      const value = this.value(depth + 1)
      if (value === BREAK) break
      if (value === undefined) return undefined
      list.push(value)
    }
    return list
  }

  #map(count: number, depth: number): ReadonlyMap<string, Cbor> | undefined {
    const map = new Map<string, Cbor>()
    for (let i = 0; i < count; i++) {
      const key = this.value(depth + 1)
      if (key === BREAK) break
      const value = this.value(depth + 1)
      if (key === undefined || value === undefined || value === BREAK) return undefined
      if (typeof key === 'string') map.set(key, value)
    }
    return map
  }

  /** [RFC 8949 3.3] */
  #simple(short: number): Cbor | typeof BREAK | undefined {
    if (short === OPEN) return BREAK
    if (short === 20 || short === 21) return short === 21
    const at = this.#at
    if (short < 24) return null
    const bits = this.#argument(short)
    if (bits === undefined) return undefined
    const number = short === 26 ? view(this.#bytes).getFloat32(at) : short === 27 ? view(this.#bytes).getFloat64(at) : NaN
    return Number.isFinite(number) ? number : null
  }
}
