import type { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import type { Steps } from '../steps.ts'
import { fromUtf8, type StoredXml } from './unicode.ts'
import { Asides } from './xml-asides.ts'
import { beginsName, BRACKET, FORBIDDEN, isName, marksIn, nameEnd, REFERENCE, skipBlanks, SPACING } from './xml-characters.ts'
import { Names, type NameReader } from './xml-names.ts'
import { Tags } from './xml-tags.ts'
import { Faults, LONGEST_PIECE, Values } from './xml-values.ts'

/** An attribute; declarations of namespaces are not among them. */
export interface XmlAttribute<N> {
  readonly name: N
  readonly value: string
}

/** Who is told of elements and text, in the order of the document. Elements left open at its end are not closed. */
export interface XmlVisitor<N> extends NameReader<N> {
  open(name: N, attributes: readonly XmlAttribute<N>[]): void
  /** Text within an element, in one or more pieces; white space right before an element is left out. */
  text(text: string): void
  close(): void
}

/** Elements, attributes and whatever else is counted between two chances for others to run; and references in one piece of text. */
const STEPS = 32
const MOST_REFERENCES = 1024

/** Of what is long, so many characters count as much as an element: a power of two. */
const LONG = 14

/** Behind the end of the last document, this much is looked at to tell whether it was cut short. */
const TAIL = 8192

/** Names and values of attributes that are sooner compared with each other than kept in a set. */
const FEW = 16

const BANG = 0x21
const SLASH = 0x2f
const LESS = 0x3c
const GREATER = 0x3e
const QUESTION = 0x3f

const NONE: readonly never[] = []

/**
 * Reads XML, or several documents in a row with anything between them, and says what was not well-formed. A document type
 * is refused, so the only entities are the five of XML and character references; the nesting is bounded.
 */
export function* walkXml<N>(xml: StoredXml, budget: Budget, visitor: XmlVisitor<N>): Steps<readonly string[]> {
  const walk = new Walk(xml, budget, visitor)
  for (let pause = walk.run(); pause; pause = walk.run()) yield pause
  return walk.faults.told
}

/** One reading, in one pass: where it is and what is open. */
class Walk<N> {
  readonly faults = new Faults()
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #budget: Budget
  readonly #visitor: XmlVisitor<N>
  readonly #values: Values
  readonly #tags: Tags
  readonly #asides: Asides
  readonly #names: Names<N>
  /** The names of the elements open, as they are written. */
  readonly #open: string[] = []
  #at: number
  /** Where the text ends that is being read: after very many references it is left off for a while. */
  #textEnd = 0
  #textMarks = 0
  #steps = 0

  constructor(xml: StoredXml, budget: Budget, visitor: XmlVisitor<N>) {
    this.#bytes = xml.bytes
    this.#text = xml.text
    this.#budget = budget
    this.#visitor = visitor
    this.#values = new Values(xml, this.faults)
    this.#tags = new Tags(xml, this.#values, this.faults, (prefix) => visitor.usual?.(prefix))
    this.#asides = new Asides(xml, this.faults)
    this.#names = new Names(visitor, (written) => this.#nameOf(written))
    this.#at = Math.max(0, xml.text.indexOf('<'))
  }

  /** Reads on until it is time for others, for whom it waits then, or to the end. */
  run(): Promise<void> | undefined {
    const bytes = this.#bytes
    while (this.#at < bytes.length) {
      const at = this.#at
      this.#at = bytes[at] === LESS && at >= this.#textEnd ? this.#markup(at) : this.#characters(at)
      this.#steps += (this.#at - at) >> LONG
      if (this.#steps < STEPS) continue
      const pause = this.#budget.step(this.#steps)
      this.#steps = 0
      if (pause) return pause
    }
    this.#finish()
    return undefined
  }

  #finish(): void {
    const { length } = this.#bytes
    void this.#budget.step(this.#steps)
    const end = this.#text.lastIndexOf('>') + 1
    if (skipBlanks(this.#bytes, end) < Math.min(length, end + TAIL)) this.faults.add(end, 'document cut short')
    for (const name of this.#open) this.faults.add(length, `${name} is not closed`)
  }

  /** Names are told by their characters below 128 alone until they are whole. */
  #nameOf(written: string): string {
    if (!/[\x80-\xff]/.test(written)) return written
    const name = fromUtf8(written)
    if (!isName(name)) this.faults.add(this.#at, 'name that is none')
    return name
  }

  /** Text up to the next markup. */
  #characters(at: number): number {
    const text = this.#text
    if (at < this.#textEnd) return this.#referring(at)
    const less = text.indexOf('<', at)
    const end = less === -1 ? text.length : less
    if (this.#open.length === 0) return end
    if (skipBlanks(this.#bytes, at) >= end && beginsName(this.#bytes[end + 1])) return end
    const found = marksIn(this.#bytes, at, end) & ~SPACING
    if (found & FORBIDDEN) this.faults.add(at, 'control character in text')
    if (found & BRACKET && text.slice(at, end).includes(']]>')) this.faults.add(at, '"]]>" in text')
    this.#textEnd = end
    this.#textMarks = found
    if (found & REFERENCE || end - at > LONGEST_PIECE) return this.#referring(at)
    this.#visitor.text(this.#values.clean(at, end, found))
    return end
  }

  /** Text that is long or has references; only so much of it at once. */
  #referring(at: number): number {
    this.#steps++
    const { made, reached } = this.#values.resolved(at, this.#textEnd, this.#textMarks, MOST_REFERENCES, LONGEST_PIECE)
    this.#visitor.text(made)
    return reached
  }

  /** What a "<" begins. */
  #markup(at: number): number {
    const code = this.#bytes[at + 1]
    if (code === SLASH) return this.#end(at)
    this.#steps++
    if (beginsName(code)) return this.#start(at)
    if (code === QUESTION) return this.#asides.instruction(at)
    if (code === BANG) return this.#declaration(at)
    this.faults.add(at, '"<" that begins nothing')
    if (this.#open.length > 0) this.#visitor.text('<')
    return at + 1
  }

  #start(at: number): number {
    const tag = this.#tags
    const end = tag.read(at)
    if (!tag.whole) return end
    const { limits } = this.#budget
    if (this.#open.length === limits.depth)
      throw new ImageError('LIMIT_EXCEEDED', `XML nested deeper than ${limits.depth} at character ${at}`)
    this.#steps += tag.declared?.size ?? 0
    this.#names.enter(tag.declared)
    this.#visitor.open(this.#names.element(tag.name), tag.length === 0 ? NONE : this.#attributes(at))
    if (tag.closed) this.#close()
    else this.#open.push(tag.name)
    return end
  }

  /** Attributes by their names; of one that is repeated the last stands. */
  #attributes(at: number): readonly XmlAttribute<N>[] {
    const { attributes: written, length } = this.#tags
    this.#steps += length >> 1
    const first = this.#names.attribute(written[0]!)
    // Most tags have one.
    const attributes: XmlAttribute<N>[] = [{ name: first, value: written[1]! }]
    const many = length > FEW ? new Set([first]) : null
    for (let i = 2; i < length; i += 2) {
      const name = this.#names.attribute(written[i]!)
      const before = many && !many.has(name) ? -1 : placeOf(name, attributes)
      if (before !== -1) {
        this.faults.add(at, `attribute ${written[i]!} once more`)
        attributes.splice(before, 1)
      }
      many?.add(name)
      attributes.push({ name, value: written[i + 1]! })
    }
    return attributes
  }

  #end(at: number): number {
    const text = this.#text
    const name = this.#open.at(-1)
    // Nearly always the element is closed as it was opened.
    if (name !== undefined && text.startsWith(name, at + 2) && this.#bytes[at + 2 + name.length] === GREATER) {
      this.#open.pop()
      this.#close()
      return at + 3 + name.length
    }
    return this.#endOf(at)
  }

  #close(): void {
    this.#names.leave()
    this.#visitor.close()
  }

  /** A tag that closes an element, and those within it that were left open; one that closes nothing is passed over. */
  #endOf(at: number): number {
    const bytes = this.#bytes
    const stop = nameEnd(bytes, at + 2)
    const name = this.#text.slice(at + 2, stop)
    let end = skipBlanks(bytes, stop)
    if (bytes[end] !== GREATER) this.faults.add(at, 'closing tag without end')
    while (end < bytes.length && bytes[end] !== GREATER && bytes[end] !== LESS) end++
    const level = this.#open.lastIndexOf(name)
    if (level === -1) this.faults.add(at, `${name} is not open`)
    for (let left = level === -1 ? 0 : this.#open.length - level; left > 0; left--) {
      const inner = this.#open.pop()
      if (left > 1) this.faults.add(at, `${inner} is not closed`)
      this.#close()
    }
    return bytes[end] === GREATER ? end + 1 : end
  }

  #declaration(at: number): number {
    const text = this.#text
    if (text.startsWith('--', at + 2)) return this.#asides.comment(at)
    if (text.startsWith('[CDATA[', at + 2)) return this.#section(at)
    if (text.startsWith('DOCTYPE', at + 2)) throw new ImageError('MALFORMED', `XML document type refused at character ${at}`)
    this.faults.add(at, 'declaration out of place')
    return this.#asides.behind('>', at + 2, 'declaration')
  }

  #section(at: number): number {
    const start = at + '<![CDATA['.length
    const end = this.#asides.behind(']]>', start, 'section')
    const isWhole = this.#text.startsWith(']]>', end - 3) && end - 3 >= start
    if (this.#open.length > 0 && isWhole)
      this.#visitor.text(this.#values.clean(start, end - 3, marksIn(this.#bytes, start, end) & ~SPACING))
    return end
  }
}

/** Where the attribute of a name is among others; -1 where it is not. */
function placeOf<N>(name: N, attributes: readonly XmlAttribute<N>[]): number {
  for (let i = 0; i < attributes.length; i++) if (attributes[i]!.name === name) return i
  return -1
}
