import { XML_NAMESPACE, type XmlAttribute, type XmlElement, type XmlName, type XmlVisitor } from './xml.ts'

/** A named value. The prefix is the one to show; the URI decides what the name means. */
export interface RdfProperty extends XmlName {
  readonly node: RdfNode
}

/** A simple value: text, or a URI. */
export interface RdfText {
  readonly kind: 'text'
  readonly value: string
  readonly qualifiers: readonly RdfProperty[]
}

/** An array: ordered (Seq), unordered (Bag), or of alternatives (Alt). [XMP part 1, 7.7] */
export interface RdfList {
  readonly kind: 'list'
  readonly form: 'Seq' | 'Bag' | 'Alt'
  readonly items: readonly RdfNode[]
  readonly qualifiers: readonly RdfProperty[]
}

/** A structure of named fields. [XMP part 1, 7.6] */
export interface RdfStruct {
  readonly kind: 'struct'
  readonly fields: readonly RdfProperty[]
  readonly qualifiers: readonly RdfProperty[]
}

/** What a property says, with what qualifies it: its language (xml:lang) among the rest. [XMP part 1, 6.4] */
export type RdfNode = RdfText | RdfList | RdfStruct

const RDF_NAMESPACE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const BARE_RDF_NAMESPACE = RDF_NAMESPACE.slice(0, -1)

/** What an element stands for: nodes and properties take turns, going inwards. [RDF/XML 2.1] */
type Role = 'outside' | 'RDF' | 'node' | 'property'

interface Frame {
  readonly element: XmlElement
  role: Role
  text: string
  readonly nodes: RdfNode[]
  readonly fields: RdfProperty[]
  /** Whether it had more fields than are kept. */
  full?: true
}

/** Builds the properties that the rdf:RDF elements of a document state, while it is read. */
export class RdfReader implements XmlVisitor {
  /** The properties of all top-level descriptions, in document order; of the same name as often as stated. */
  readonly properties: RdfProperty[] = []
  readonly warnings: string[] = []
  /** Whether there was an rdf:RDF element at all. */
  found = false
  readonly #frames: Frame[] = []
  readonly #prefixOf: (name: XmlName) => string
  readonly #mostFields: number

  /** `prefixOf` says under which prefix a name is to be shown; of an array or a structure, so many items or fields are kept. */
  constructor(prefixOf: (name: XmlName) => string, mostFields = Infinity) {
    this.#prefixOf = prefixOf
    this.#mostFields = mostFields
  }

  open(element: XmlElement): void {
    const role = this.#roleOf(element, this.#frames.at(-1))
    if (role === 'RDF') this.found = true
    this.#frames.push({ element, role, text: '', nodes: [], fields: [] })
  }

  text(text: string): void {
    const frame = this.#frames.at(-1)
    if (frame && (frame.role === 'node' || frame.role === 'property')) frame.text += text
  }

  close(): void {
    const frame = this.#frames.pop()
    const parent = this.#frames.at(-1)
    if (!frame || !parent || parent.role === 'outside') return
    const { role } = frame
    if (parent.fields.length === this.#mostFields) this.#leaveOut(parent)
    else if (role === 'property') parent.fields.push(this.#property(frame, this.#propertyNode(frame)))
    else if (role === 'node' && parent.role === 'RDF') this.#topLevel(frame)
    else if (role === 'node' && isMisplacedText(frame)) parent.fields.push(this.#property(frame, this.#propertyNode(frame)))
    else if (role === 'node') parent.nodes.push(this.#node(frame))
  }

  #leaveOut(parent: Frame): void {
    if (!parent.full) this.warnings.push(`${shown(parent.element)} has more than ${this.#mostFields} items; the rest are left out`)
    parent.full = true
  }

  /** Closes what the document left open; a value that was cut short is left out. */
  finish(): void {
    const last = this.#frames.at(-1)
    if (last?.role === 'property' && last.nodes.length === 0 && last.fields.length === 0) {
      this.warnings.push(`${shown(last.element)} is cut short and left out`)
      this.#frames.pop()
    }
    while (this.#frames.length > 0) this.close()
  }

  #roleOf(element: XmlElement, parent: Frame | undefined): Role {
    if (!parent || parent.role === 'outside') return isRdf(element, 'RDF') ? 'RDF' : 'outside'
    if (parent.role === 'RDF') return 'node'
    const isNode = isContainer(element) || isRdf(element, 'Description')
    if (parent.role === 'node') {
      if (!isNode || isContainer(parent.element) || isRdf(parent.element, 'Description')) return 'property'
      // Strictly a typed node, but it holds one itself: a field whose structure lacks rdf:parseType="Resource".
      parent.role = 'property'
      return 'node'
    }
    return parseType(parent.element) === 'Resource' || (isItem(element) && !isNode) ? 'property' : 'node'
  }

  #topLevel(frame: Frame): void {
    const node = this.#node(frame)
    if (node.kind === 'struct') for (const field of node.fields) this.properties.push(field)
    else this.warnings.push(`${shown(frame.element)} inside rdf:RDF is no description`)
  }

  #property({ element }: Frame, node: RdfNode): RdfProperty {
    return { uri: element.uri, prefix: this.#prefixOf(element), local: element.local, node }
  }

  #node(frame: Frame): RdfNode {
    const { element, fields } = frame
    const form = isContainer(element)
    if (form) return { kind: 'list', form, items: fields.filter(isItem).map(({ node }) => node), qualifiers: NONE }
    return structure([...this.#attributes(element), ...fields])
  }

  /** The value of a property element, by the forms in which it may be written. [XMP part 1, 7.4–7.9, C.2.5–C.2.12] */
  #propertyNode(frame: Frame): RdfNode {
    const { element, nodes, fields, text } = frame
    const attributes = this.#attributes(element)
    const language = element.attributes.filter(({ uri, local }) => uri === XML_NAMESPACE && local === 'lang')
    const qualifiers = language.map((attribute) => this.#fromAttribute(attribute))
    if (parseType(element) === 'Resource') return qualified(structure([...attributes, ...fields]), qualifiers)
    const [node] = nodes
    if (nodes.length > 1 && parseType(element) === 'Collection') return { kind: 'list', form: 'Seq', items: nodes, qualifiers }
    if (nodes.length > 1) this.warnings.push(`${shown(element)} has several values; the first is taken`)
    if (node) return qualified(node, [...qualifiers, ...attributes])
    if (fields.length > 0 && fields.every(isItem))
      return { kind: 'list', form: 'Bag', items: fields.map((field) => field.node), qualifiers }
    if (fields.length > 0) return qualified(structure([...attributes, ...fields]), qualifiers)
    const resource = rdfAttribute(element, 'resource')
    if (resource !== undefined) return { kind: 'text', value: resource, qualifiers: [...qualifiers, ...attributes] }
    if (attributes.length > 0 && text.trim() === '') return qualified(structure(attributes), qualifiers)
    return { kind: 'text', value: text, qualifiers: attributes.length > 0 ? [...qualifiers, ...attributes] : qualifiers }
  }

  /** The attributes that are properties: not those of RDF syntax and XML, and not those without a namespace. */
  #attributes(element: XmlElement): RdfProperty[] {
    if (element.attributes.length === 0) return []
    return element.attributes
      .filter((name) => name.prefix !== '' && name.uri !== XML_NAMESPACE && (!inRdf(name) || name.local === 'value'))
      .map((attribute) => this.#fromAttribute(attribute))
  }

  #fromAttribute({ value, ...name }: XmlAttribute): RdfProperty {
    return { ...name, prefix: this.#prefixOf(name), node: { kind: 'text', value, qualifiers: NONE } }
  }
}

const NONE: readonly RdfProperty[] = []

/** Fields make a structure; with an rdf:value among them, they qualify that value. [XMP part 1, 7.8] */
function structure(fields: readonly RdfProperty[]): RdfNode {
  const value = fields.find((field) => isRdf(field, 'value'))
  if (!value) return { kind: 'struct', fields, qualifiers: NONE }
  const others = fields.filter((field) => field !== value)
  return qualified(value.node, others)
}

function qualified(node: RdfNode, qualifiers: readonly RdfProperty[]): RdfNode {
  return qualifiers.length === 0 ? node : { ...node, qualifiers: [...qualifiers, ...node.qualifiers] }
}

/** A "typed node" that holds nothing but text can only be a field whose structure lacks rdf:parseType="Resource". */
function isMisplacedText({ element, text, fields, nodes }: Frame): boolean {
  return !inRdf(element) && fields.length === 0 && nodes.length === 0 && element.attributes.length === 0 && text.trim() !== ''
}

function inRdf({ uri, prefix }: XmlName): boolean {
  return uri === RDF_NAMESPACE || (uri === '' && prefix === 'rdf') || uri === BARE_RDF_NAMESPACE
}

function isRdf(name: XmlName, local: string): boolean {
  return name.local === local && inRdf(name)
}

function isContainer(name: XmlName): 'Seq' | 'Bag' | 'Alt' | null {
  const { local } = name
  return (local === 'Seq' || local === 'Bag' || local === 'Alt') && inRdf(name) ? local : null
}

/** rdf:li, or the numbered rdf:_1 that it stands for. [RDF/XML 2.15] */
function isItem(name: XmlName): boolean {
  return (name.local === 'li' || (name.local.startsWith('_') && /^_[1-9][0-9]{0,9}$/.test(name.local))) && inRdf(name)
}

/** An attribute of RDF syntax, which early RDF also wrote without prefix. */
function rdfAttribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((name) => name.local === local && (inRdf(name) || (name.prefix === '' && name.uri === '')))?.value
}

function parseType(element: XmlElement): string | undefined {
  return rdfAttribute(element, 'parseType')
}

function shown({ prefix, local }: XmlName): string {
  return prefix ? `${prefix}:${local}` : local
}
