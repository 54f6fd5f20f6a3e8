import { ImageError } from '../error.ts'
import { beginsName, nameEnd, skipBlanks } from './xml-characters.ts'
import type { StoredXml } from './unicode.ts'
import type { Faults, Values } from './xml-values.ts'
import { word } from './xml-words.ts'

/** Attributes of one element, which come all at once. */
const MOST_ATTRIBUTES = 5000

const QUOTE = 0x22
const APOSTROPHE = 0x27
const SLASH = 0x2f
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e

/** A tag that opens an element, as it is written; one whose end is missing counts for nothing. */
export interface StartTag {
  readonly name: string
  /** Names and values in turn. */
  readonly attributes: readonly string[]
  /** URIs by the prefixes that are declared here; null where none is. */
  readonly declared: ReadonlyMap<string, string> | null
  readonly closed: boolean
  readonly whole: boolean
  /** What stands behind it. */
  readonly end: number
}

const NONE: readonly string[] = []

/** Reads the tags that open elements. [XML 1.0 3.1] */
export class Tags {
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #values: Values
  readonly #faults: Faults
  #attributes: string[] = []
  #declared: Map<string, string> | null = null

  constructor({ bytes, text }: StoredXml, values: Values, faults: Faults) {
    this.#bytes = bytes
    this.#text = text
    this.#values = values
    this.#faults = faults
  }

  /** The tag whose "<" stands here. */
  read(at: number): StartTag {
    const bytes = this.#bytes
    let next = nameEnd(bytes, at + 1)
    const name = this.#word(at + 1, next)
    this.#attributes = []
    this.#declared = null
    for (;;) {
      const start = skipBlanks(bytes, next)
      const code = bytes[start]
      if (code === GREATER) return this.#tag(name, false, start + 1)
      if (code === SLASH && bytes[start + 1] === GREATER) return this.#tag(name, true, start + 2)
      if (code === undefined) return this.#endless(name, at)
      if (beginsName(code)) next = this.#attribute(start, start === next)
      else if (code === LESS) return this.#unended(name, start)
      else next = this.#astray(start)
    }
  }

  #tag(name: string, closed: boolean, end: number): StartTag {
    const attributes = this.#attributes.length === 0 ? NONE : this.#attributes
    return { name, attributes, declared: this.#declared, closed, whole: true, end }
  }

  #unended(name: string, at: number): StartTag {
    this.#faults.add(at, 'tag without end')
    return this.#tag(name, false, at)
  }

  #endless(name: string, at: number): StartTag {
    this.#faults.add(at, 'tag without end')
    return { name, attributes: NONE, declared: null, closed: false, whole: false, end: this.#text.length }
  }

  #astray(at: number): number {
    this.#faults.add(at, 'attribute expected')
    return at + 1
  }

  /** Reads an attribute and says what stands behind it. */
  #attribute(at: number, adjoins: boolean): number {
    const bytes = this.#bytes
    if (adjoins) this.#faults.add(at, 'space expected between attributes')
    const end = nameEnd(bytes, at)
    const equals = skipBlanks(bytes, end)
    if (bytes[equals] !== EQUALS) {
      this.#faults.add(at, 'attribute without value')
      return end
    }
    const start = skipBlanks(bytes, equals + 1)
    const quote = bytes[start]
    if (quote !== QUOTE && quote !== APOSTROPHE) return this.#unquoted(this.#word(at, end), start)
    const close = this.#text.indexOf(quote === QUOTE ? '"' : "'", start + 1)
    if (close === -1) return bytes.length
    this.#take(this.#word(at, end), this.#values.attribute(start + 1, close), at)
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
      this.#declared ??= new Map()
      if (this.#declared.has(name.slice(6))) this.#faults.add(at, `${name} once more`)
      this.#declared.set(name.slice(6), value.trim())
      if (this.#declared.size > MOST_ATTRIBUTES) this.#tooMany(at)
      return
    }
    if (this.#attributes.push(name, value) > 2 * MOST_ATTRIBUTES) this.#tooMany(at)
  }

  #word(from: number, to: number): string {
    return word(this.#bytes, this.#text, from, to)
  }

  #tooMany(at: number): never {
    throw new ImageError('LIMIT_EXCEEDED', `XML element with more than ${MOST_ATTRIBUTES} attributes at character ${at}`)
  }
}
