import { ImageError } from '../error.ts'
import { hasNoncharacters, marksIn, REFERENCE, RETURN, SPACING, WIDE, ZERO, FORBIDDEN, LESS_THAN } from './xml-characters.ts'
import { fromUtf8, type StoredXml } from './unicode.ts'
import { referenceEnd, referred } from './xml-references.ts'

/** Faults in well-formedness after which a document is given up; and how many are told. */
const MOST_FAULTS = 1000
const MOST_TOLD = 8

/** References in one attribute, which comes as a whole. */
const MOST_REFERENCES = 100_000

/** What was not well-formed in a document. */
export class Faults {
  readonly told: string[] = []
  #count = 0

  add(at: number, what: string): void {
    if (++this.#count > MOST_FAULTS) throw new ImageError('MALFORMED', `XML with more than ${MOST_FAULTS} faults`)
    if (this.told.length < MOST_TOLD) this.told.push(`XML not well-formed near character ${at}: ${what.slice(0, 120).toWellFormed()}`)
  }
}

/** Makes texts and values of characters as they are written. */
export class Values {
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #faults: Faults

  constructor({ bytes, text }: StoredXml, faults: Faults) {
    this.#bytes = bytes
    this.#text = text
    this.#faults = faults
  }

  /** A value between quotation marks. [XML 1.0 3.3.3] */
  attribute(from: number, to: number): string {
    const found = marksIn(this.#bytes, from, to)
    if (found === 0) return this.#text.slice(from, to)
    if (found & LESS_THAN) this.#faults.add(from, '"<" in an attribute')
    if (found & FORBIDDEN) this.#faults.add(from, 'control character in an attribute')
    if (!(found & REFERENCE)) return this.clean(from, to, found)
    const { made, reached } = this.resolved(from, to, found, MOST_REFERENCES)
    if (reached === to) return made
    throw new ImageError('LIMIT_EXCEEDED', `XML attribute with more than ${MOST_REFERENCES} references at character ${from}`)
  }

  /** A run of characters with its references replaced, and where that stopped because there are so many. */
  resolved(from: number, to: number, found: number, most: number): { made: string; reached: number } {
    const text = this.#text
    let made = ''
    let at = from
    for (let count = 0; count < most; count++) {
      const mark = text.indexOf('&', at)
      if (mark === -1 || mark >= to) return { made: made + this.clean(at, to, found), reached: to }
      const end = referenceEnd(text, mark, to)
      const said = end === -1 ? null : referred(text, mark, end)
      // An ampersand that begins no reference stands for itself: else it would swallow what follows.
      if (said === null) this.#faults.add(mark, 'ampersand that begins no entity')
      if (mark > at) made += this.clean(at, mark, found)
      made += said ?? '&'
      at = said === null ? mark + 1 : end
    }
    return { made, reached: at }
  }

  /** Characters as they are meant: decoded, without zeros, lines ended in one way, in attributes not at all. [XML 1.0 2.11, 3.3.3] */
  clean(from: number, to: number, found: number): string {
    let made = this.#text.slice(from, to)
    if (found & ZERO) made = made.replaceAll('\0', '')
    if (found & RETURN) made = made.replace(/\r\n?/g, '\n')
    if (found & SPACING) made = made.replace(/[\t\n]/g, ' ')
    if (!(found & WIDE)) return made
    made = fromUtf8(made)
    if (hasNoncharacters(made)) this.#faults.add(from, 'characters that are none')
    return made
  }
}
