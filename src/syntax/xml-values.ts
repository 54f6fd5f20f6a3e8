import { ImageError } from '../error.ts'
import { hasNoncharacters, marksIn, REFERENCE, RETURN, SPACING, WIDE, ZERO, FORBIDDEN, LESS_THAN } from './xml-characters.ts'
import { fromUtf8, type StoredXml } from './unicode.ts'
import { referenceEnd, referred } from './xml-references.ts'

/** Faults in well-formedness after which a document is given up; and how many are told. */
const MOST_FAULTS = 1000
const MOST_TOLD = 8

/** References in one attribute, which comes as a whole. */
const MOST_REFERENCES = 100_000

/** Characters of text that are made at once; it comes in pieces. */
export const LONGEST_PIECE = 256 * 1024

const TAB = 0x09
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20

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

  /** A run of characters with its references replaced, and where that stopped because there are so many, or it is so long. */
  resolved(from: number, to: number, found: number, most: number, longest = Infinity): { made: string; reached: number } {
    const text = this.#text
    let made = ''
    let at = from
    for (let count = 0; count < most; count++) {
      const next = found & REFERENCE ? text.indexOf('&', at) : -1
      const mark = next === -1 ? to : Math.min(to, next)
      if (mark - at > longest) {
        const cut = this.#cut(at + longest)
        return { made: made + this.clean(at, cut, found), reached: cut }
      }
      if (mark === to) return { made: made + this.clean(at, to, found), reached: to }
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

  /** Where text may be parted: neither within a character nor within the end of a line. */
  #cut(at: number): number {
    let cut = this.#bytes[at] === LINE_FEED ? at + 1 : at
    while ((this.#bytes[cut]! & 0xc0) === 0x80) cut++
    return cut
  }

  /** Characters as they are meant: decoded, without zeros, lines ended in one way, in attributes not at all. [XML 1.0 2.11, 3.3.3] */
  clean(from: number, to: number, found: number): string {
    let made = found & (ZERO | RETURN | SPACING) ? this.#evened(from, to, found) : this.#text.slice(from, to)
    if (!(found & WIDE)) return made
    made = fromUtf8(made)
    if (hasNoncharacters(made)) this.#faults.add(from, 'characters that are none')
    return made
  }

  /** Byte by byte: of a text that is all ends of lines, a pattern would find millions. */
  #evened(from: number, to: number, found: number): string {
    const bytes = this.#bytes
    const made = Buffer.allocUnsafe(to - from)
    const spaced = (found & SPACING) !== 0
    let length = 0
    let before = 0
    for (let at = from; at < to; at++) {
      const code = bytes[at]!
      if (code === 0) continue
      if (code === CARRIAGE_RETURN || (code === LINE_FEED && before !== CARRIAGE_RETURN)) made[length++] = spaced ? SPACE : LINE_FEED
      else if (code !== LINE_FEED) made[length++] = spaced && code === TAB ? SPACE : code
      before = code
    }
    return made.toString('latin1', 0, length)
  }
}
