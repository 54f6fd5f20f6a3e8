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
  readonly #usual: (prefix: string) => string | undefined

  /** `usual` says which namespace a prefix mostly stands for. */
  constructor({ bytes, text }: StoredXml, values: Values, faults: Faults, usual: (prefix: string) => string | undefined) {
    this.#usual = usual
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
    this.#take(name, start + 1, close, at)
    return close + 1
  }

  #unquoted(name: string, at: number): number {
    const bytes = this.#bytes
    this.#faults.add(at, 'attribute without quotation marks')
    let end = at
    while (end < bytes.length && bytes[end]! > 0x20 && bytes[end] !== GREATER) end++
    this.#take(name, at, end, at)
    return end
  }

  /** Keeps an attribute whose value stands here, or the declaration that it is. [XML Namespaces 3] */
  #take(name: string, from: number, to: number, at: number): void {
    const prefix = declaredBy(name)
    if (prefix !== undefined) return this.#declare(prefix, from, to, at)
    this.attributes[this.length++] = name
    this.attributes[this.length++] = this.#values.attribute(from, to)
    if (this.length > 2 * MOST_ATTRIBUTES) this.#tooMany(at)
  }

  #declare(prefix: string, from: number, to: number, at: number): void {
    this.declared ??= new Map()
    if (this.declared.has(prefix)) this.#faults.add(at, `xmlns:${prefix} once more`)
    this.declared.set(prefix, this.#uri(prefix, from, to))
    if (this.declared.size > MOST_ATTRIBUTES) this.#tooMany(at)
  }

  /** A usual namespace is the string that is known, so that no two are compared letter by letter later. */
  #uri(prefix: string, from: number, to: number): string {
    const usual = this.#usual(prefix)
    if (usual?.length === to - from && this.#text.startsWith(usual, from)) return usual
    const uri = this.#values.attribute(from, to).trim()
    return uri === usual ? usual : uri
  }

  #tooMany(at: number): never {
    throw new ImageError('LIMIT_EXCEEDED', `XML element with more than ${MOST_ATTRIBUTES} attributes at character ${at}`)
  }
}

/** Prefixes by the names of the attributes that declare them; they are few, and each is the same string wherever it is declared. */
const prefixes = new Map<string, string>()
const MOST_PREFIXES = 1024
const LONGEST_NAME = 64

/** The prefix that an attribute of this name declares, empty for the default namespace; undefined where it declares none. */
function declaredBy(name: string): string | undefined {
  if (name.charCodeAt(0) !== LETTER_X || !name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) return undefined
  const known = prefixes.get(name)
  if (known !== undefined) return known
  const prefix = name.slice(6)
  if (prefixes.size < MOST_PREFIXES && name.length <= LONGEST_NAME) prefixes.set(name, prefix)
  return prefix
}

const LETTER_X = 0x78
