import type { Budget } from '../budget.ts'
import { view } from '../source/source.ts'

/** A value that a script keeps under a name, wherever in it that stands. [AMF0] */
export interface AmfEntry {
  readonly name: string
  readonly value: number | boolean | string | Date
  /** Where a text begins, in bytes, and how long it is. */
  readonly offset: number
  readonly length: number
}

/** Objects in objects; those that lie deeper end the walk. */
const MAX_DEPTH = 16

const Type = {
  NUMBER: 0,
  BOOLEAN: 1,
  STRING: 2,
  OBJECT: 3,
  NULL: 5,
  UNDEFINED: 6,
  REFERENCE: 7,
  MAP: 8,
  END: 9,
  LIST: 10,
  DATE: 11,
  TEXT: 12,
} as const

/** The values of a script that have names, those of objects in objects among them, up to what is none. */
export async function amfEntries(bytes: Uint8Array, budget: Budget): Promise<AmfEntry[]> {
  const walk = new Walk(bytes, budget)
  const [first] = [bytes[0]]
  // A script says what it is for, and then what it says.
  if (first === Type.STRING) await walk.value('', 0)
  while (walk.at < bytes.length && (await walk.value('', 0)));
  return walk.found
}

class Walk {
  readonly found: AmfEntry[] = []
  at = 0
  readonly #bytes: Uint8Array
  readonly #budget: Budget

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes
    this.#budget = budget
  }

  /** Reads a value; false where there is none, or it lies too deep. */
  async value(name: string, depth: number): Promise<boolean> {
    const turn = this.#budget.step()
    if (turn) await turn
    const type = this.#bytes[this.at++]
    switch (type) {
      case Type.NUMBER:
        return this.#take(name, 8, (at) => view(this.#bytes).getFloat64(at))
      case Type.BOOLEAN:
        return this.#take(name, 1, (at) => this.#bytes[at] !== 0)
      case Type.DATE:
        return this.#take(name, 10, (at) => new Date(view(this.#bytes).getFloat64(at)))
      case Type.STRING:
        return this.#text(name, 2)
      case Type.TEXT:
        return this.#text(name, 4)
      case Type.NULL:
      case Type.UNDEFINED:
        return true
      case Type.REFERENCE:
        this.at += 2
        return true
    }
    if (depth >= MAX_DEPTH) return false
    if (type === Type.MAP) this.at += 4
    if (type === Type.LIST) return this.#list(depth)
    return type === Type.OBJECT || type === Type.MAP ? this.#members(depth) : false
  }

  /** Names and values up to an empty name; some writers leave out the end. */
  async #members(depth: number): Promise<boolean> {
    while (this.at + 3 <= this.#bytes.length) {
      const length = view(this.#bytes).getUint16(this.at)
      const name = utf8(this.#bytes.subarray(this.at + 2, this.at + 2 + length))
      this.at += 2 + length
      if (length === 0 && this.#bytes[this.at] === Type.END) {
        this.at++
        return true
      }
      if (!(await this.value(name, depth + 1))) return false
    }
    return true
  }

  async #list(depth: number): Promise<boolean> {
    if (this.at + 4 > this.#bytes.length) return false
    const stated = view(this.#bytes).getUint32(this.at)
    this.at += 4
    // A value takes a byte at least.
    for (let left = Math.min(stated, this.#bytes.length - this.at); left > 0; left--) if (!(await this.value('', depth + 1))) return false
    return true
  }

  #take(name: string, size: number, read: (at: number) => number | boolean | Date): boolean {
    if (this.at + size > this.#bytes.length) return false
    if (name) this.found.push({ name, value: read(this.at), offset: this.at, length: size })
    this.at += size
    return true
  }

  #text(name: string, size: 2 | 4): boolean {
    if (this.at + size > this.#bytes.length) return false
    const length = size === 2 ? view(this.#bytes).getUint16(this.at) : view(this.#bytes).getUint32(this.at)
    const offset = this.at + size
    this.at = offset + length
    if (this.at > this.#bytes.length) return false
    if (name) this.found.push({ name, value: utf8(this.#bytes.subarray(offset, this.at)), offset, length })
    return true
  }
}

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes).toWellFormed()
