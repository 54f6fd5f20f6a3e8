import { setImmediate as nextTurn } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import type { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'

/** The namespace to which the prefix `xml` is bound for good. [XML Namespaces 3] */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

/** A name as written and what it means; the URI is empty where the prefix is not declared, or there is none. */
export interface XmlName {
  readonly uri: string
  readonly prefix: string
  readonly local: string
}

/** An attribute; declarations of namespaces are not among them. */
export interface XmlAttribute extends XmlName {
  readonly value: string
}

/** The start of an element. */
export interface XmlElement extends XmlName {
  readonly attributes: readonly XmlAttribute[]
}

/** Who is told of elements and text, in the order of the document. Elements left open at its end are not closed. */
export interface XmlVisitor {
  open(element: XmlElement): void
  text(text: string): void
  close(): void
}

/** Characters read between two chances for others to run; and how many such pieces may follow each other on plain text. */
const PIECE = 8192
const PIECES_A_TURN = 8

/** Attributes of one element, which come all at once. */
const MOST_ATTRIBUTES = 5000

/** Faults in well-formedness after which a document is given up. */
const MAX_FAULTS = 1000

/**
 * Reads XML, or several documents in a row with anything between them, and says what was not well-formed. A document type
 * is refused, so the only entities are the five of XML and character references; the nesting is bounded.
 */
export async function walkXml(text: string, budget: Budget, visitor: XmlVisitor): Promise<readonly string[]> {
  const walk = new Walk(budget, visitor)
  const start = Math.max(0, text.indexOf('<'))
  const end = text.lastIndexOf('>') + 1
  let pieces = 0
  for (let at = start; at < end;) {
    const to = pieceEnd(text, at, end)
    walk.write(text.slice(at, to))
    at = to
    await walk.turn()
    if (++pieces % PIECES_A_TURN === 0) await nextTurn()
  }
  return walk.end(/\S/.test(text.slice(end, end + PIECE).replaceAll('\0', '')))
}

/** Cuts where neither an entity nor the beginning of a CDATA section is torn. */
function pieceEnd(text: string, at: number, end: number): number {
  if (at + PIECE >= end) return end
  const piece = text.slice(at, at + PIECE)
  const close = piece.lastIndexOf('>')
  if (close >= 0) return at + close + 1
  const mark = Math.max(piece.lastIndexOf('&'), piece.lastIndexOf('<'))
  return at + (mark > PIECE - 16 ? mark : PIECE)
}

type Scope = { readonly names: ReadonlyMap<string, string>; readonly outer: Scope | null }

/** One reading: the XML reader, the namespaces in force, and the faults met. */
class Walk {
  readonly #xml = new SaxesParser({ fragment: true })
  readonly #budget: Budget
  readonly #visitor: XmlVisitor
  readonly #faults: string[] = []
  readonly #scopes: (Scope | null)[] = []
  #faultCount = 0
  #attributeCount = 0
  #inCdata = false
  #pause: Promise<void> | undefined

  constructor(budget: Budget, visitor: XmlVisitor) {
    this.#budget = budget
    this.#visitor = visitor
    this.#xml.on('doctype', () => {
      throw new ImageError('MALFORMED', `XML document type refused at character ${this.#xml.position}`)
    })
    this.#xml.on('error', ({ message }) => {
      // Its place is before the first of several documents, where it says nothing that is needed here.
      if (!message.includes('an XML declaration must be at the start')) this.#fault(message)
    })
    this.#xml.on('attribute', () => this.#countAttribute())
    this.#xml.on('opentag', (tag) => this.#open(tag.name, Object.entries(tag.attributes)))
    this.#xml.on('closetag', () => this.#close())
    this.#xml.on('text', (text) => visitor.text(text))
    this.#xml.on('cdata', (text) => visitor.text(text))
  }

  write(piece: string): void {
    // Zeros fill the room between documents, and behind texts of programs that end them so.
    this.#xml.write(this.#keepAmpersands(piece.replaceAll('\0', '')))
  }

  async turn(): Promise<void> {
    await this.#pause
    this.#pause = undefined
  }

  end(cutShort: boolean): readonly string[] {
    this.#xml.close()
    if (cutShort) this.#fault('XML ends inside of text')
    return this.#faults
  }

  /** An ampersand that begins no entity known without a document type stands for itself: else it would swallow what follows. */
  #keepAmpersands(piece: string): string {
    if (!piece.includes('&') && !piece.includes('<![CDATA[') && !piece.includes(']]>')) return piece
    return piece.replace(/<!\[CDATA\[|\]\]>|&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,10}|#x[0-9a-fA-F]{1,8});)/g, (found) => {
      if (found !== '&') {
        this.#inCdata = found !== ']]>'
        return found
      }
      if (this.#inCdata) return found
      this.#fault('Ampersand that begins no entity')
      return '&amp;'
    })
  }

  #fault(message: string): void {
    if (++this.#faultCount > MAX_FAULTS) throw new ImageError('MALFORMED', `XML with more than ${MAX_FAULTS} faults`)
    const text = message
      .replace(/^\d+:\d+: /, '')
      .replace(/\.$/, '')
      .slice(0, 120)
      .toWellFormed()
    if (this.#faults.length < 8) this.#faults.push(`XML not well-formed near character ${this.#xml.position}: ${text}`)
  }

  #countAttribute(): void {
    if (++this.#attributeCount > MOST_ATTRIBUTES)
      throw new ImageError('LIMIT_EXCEEDED', `XML element with more than ${MOST_ATTRIBUTES} attributes at character ${this.#xml.position}`)
  }

  #open(name: string, attributes: readonly [string, string][]): void {
    this.#attributeCount = 0
    const depth = this.#scopes.length + 1
    if (depth > this.#budget.limits.depth)
      throw new ImageError('LIMIT_EXCEEDED', `XML nested deeper than ${this.#budget.limits.depth} at character ${this.#xml.position}`)
    this.#pause = this.#budget.step(1 + attributes.length) ?? this.#pause
    const outer = this.#scopes.at(-1) ?? null
    const declared = attributes.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
    const scope = declared.length > 0 ? { names: new Map(declared.map(([key, uri]) => [key.slice(6), uri.trim()])), outer } : outer
    this.#scopes.push(scope)
    const own = attributes.length === declared.length ? [] : attributes.filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
    this.#visitor.open({
      ...resolve(name, scope, true),
      attributes: own.map(([key, value]) => ({ ...resolve(key, scope, false), value })),
    })
  }

  #close(): void {
    this.#scopes.pop()
    this.#visitor.close()
  }
}

/** A name without prefix is in the default namespace where it names an element, in none where it names an attribute. */
function resolve(name: string, scope: Scope | null, isElement: boolean): XmlName {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1)
  if (prefix === 'xml') return { uri: XML_NAMESPACE, prefix, local }
  if (prefix !== '' || isElement)
    for (let at = scope; at; at = at.outer) {
      const uri = at.names.get(prefix)
      if (uri !== undefined) return { uri, prefix, local }
    }
  return { uri: '', prefix, local }
}
