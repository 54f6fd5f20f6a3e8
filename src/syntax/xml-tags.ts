import { ImageError } from '../error.ts'
import { beginsName, skipBlanks } from './xml-characters.ts'
import type { StoredXml } from './unicode.ts'
import type { Faults, Values } from './xml-values.ts'
import { nameAt } from './xml-words.ts'

/** Attributes of one element, which come all at once. */
const MOST_ATTRIBUTES = 5000

const QUOTE = 0x22
const APOSTROPHE = 0x27
const SLASH = 0x2f
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e

/** Reads the tags that open elements, as they are written: what it has is of the tag that was read last. [XML 1.0 3.1] */
export class Tags {
  name = ''
  /** Names and values in turn, `length` of them; what may stand behind is of other tags. */
  readonly attributes: string[] = []
  length = 0
  /** URIs by the prefixes that are declared in it; null where none is. */
  declared: Map<string, string> | null = null
  closed = false
  /** Whether its end is there; else it counts for nothing. */
  whole = false
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #values: Values
  readonly #faults: Faults

  constructor({ bytes, text }: StoredXml, values: Values, faults: Faults) {
    this.#bytes = bytes
    this.#text = text
    this.#values = values
    this.#faults = faults
  }

  /** Reads the tag whose "<" stands here; says what stands behind it. */
  read(at: number): number {
    const bytes = this.#bytes
    this.name = nameAt(bytes, this.#text, at + 1)
    let next = at + 1 + this.name.length
    this.length = 0
    this.declared = null
    for (;;) {
      const start = skipBlanks(bytes, next)
      const code = bytes[start]
      if (code === GREATER) return this.#ended(false, start + 1)
      if (code === SLASH && bytes[start + 1] === GREATER) return this.#ended(true, start + 2)
      if (code === undefined) return this.#endless(at)
      if (beginsName(code)) next = this.#attribute(start, start === next)
      else if (code === LESS) return this.#unended(start)
      else next = this.#astray(start)
    }
  }

  #ended(closed: boolean, end: number): number {
    this.closed = closed
    this.whole = true
    return end
  }

  #unended(at: number): number {
    this.#faults.add(at, 'tag without end')
    return this.#ended(false, at)
  }

  #endless(at: number): number {
    this.#faults.add(at, 'tag without end')
    this.whole = false
    return this.#text.length
  }

  #astray(at: number): number {
    this.#faults.add(at, 'attribute expected')
    return at + 1
  }

  /** Reads an attribute and says what stands behind it. */
  #attribute(at: number, adjoins: boolean): number {
    const bytes = this.#bytes
    if (adjoins) this.#faults.add(at, 'space expected between attributes')
    const name = nameAt(bytes, this.#text, at)
    const end = at + name.length
    const equals = skipBlanks(bytes, end)
    if (bytes[equals] !== EQUALS) {
      this.#faults.add(at, 'attribute without value')
      return end
    }
    const start = skipBlanks(bytes, equals + 1)
    const quote = bytes[start]
    if (quote !== QUOTE && quote !== APOSTROPHE) return this.#unquoted(name, start)
    const close = this.#text.indexOf(quote === QUOTE ? '"' : "'", start + 1)
    if (close === -1) return bytes.length
    this.#take(name, this.#values.attribute(start + 1, close), at)
    return close + 1
  }

  #unquoted(name: string, at: number): number {
    const bytes = this.#bytes
    this.#faults.add(at, 'attribute without quotation marks')
    let end = at
    while (end < bytes.length && bytes[end]! > 0x20 && bytes[end] !== GREATER) end++
    this.#take(name, this.#values.attribute(at, end), at)
    return end
  }

  #take(name: string, value: string, at: number): void {
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) {
      this.declared ??= new Map()
      if (this.declared.has(name.slice(6))) this.#faults.add(at, `${name} once more`)
      this.declared.set(name.slice(6), value.trim())
      if (this.declared.size > MOST_ATTRIBUTES) this.#tooMany(at)
      return
    }
    this.attributes[this.length++] = name
    this.attributes[this.length++] = value
    if (this.length > 2 * MOST_ATTRIBUTES) this.#tooMany(at)
  }

  #tooMany(at: number): never {
    throw new ImageError('LIMIT_EXCEEDED', `XML element with more than ${MOST_ATTRIBUTES} attributes at character ${at}`)
  }
}
