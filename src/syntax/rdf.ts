import type { RdfName } from './rdf-name.ts'
import { gathered, joined, NONE, qualified, structure, type RdfList, type RdfNode, type RdfProperty } from './rdf-node.ts'
import type { NameReader, XmlName } from './xml-names.ts'
import type { XmlAttribute, XmlVisitor } from './xml.ts'

/** What an element stands for: nodes and properties take turns, going inwards. [RDF/XML 2.1] */
type Role = 'outside' | 'RDF' | 'node' | 'property'

type Attribute = XmlAttribute<RdfName>

/** An element that is open: the place of one at its depth, where another begins once it is closed. Most have few of these, or none. */
class Frame {
  name: RdfName
  attributes: readonly Attribute[]
  role: Role
  text = ''
  /** What was read inside: of an array its items. */
  nodes: RdfNode[] | null = null
  fields: RdfProperty[] | null = null
  /** How much of that there was, and whether it was more than is kept. */
  count = 0
  full = false

  constructor(name: RdfName, attributes: readonly Attribute[], role: Role) {
    this.name = name
    this.attributes = attributes
    this.role = role
  }

  /** The same place for another element. */
  reopened(name: RdfName, attributes: readonly Attribute[], role: Role): void {
    this.name = name
    this.attributes = attributes
    this.role = role
    this.text = ''
    this.nodes = null
    this.fields = null
    this.count = 0
    this.full = false
  }

  get isEmpty(): boolean {
    return this.nodes === null && this.fields === null
  }
}

/** Builds the properties that the rdf:RDF elements of a document state, while it is read. */
export class RdfReader implements XmlVisitor<RdfName> {
  /** The properties of all top-level descriptions, in document order; of the same name as often as stated. */
  readonly properties: RdfProperty[] = []
  readonly warnings: string[] = []
  /** Whether there was an rdf:RDF element at all. */
  found = false
  readonly #frames: Frame[] = []
  /** How many of these are of elements that are open. */
  #depth = 0
  /** Arrays that stand apart from the properties that they are the values of, and such properties before them. [RDF/XML 2.10] */
  readonly #apart = new Map<string, RdfList>()
  readonly #awaited = new Map<RdfNode, string>()
  readonly #names: NameReader<RdfName>
  readonly #mostFields: number

  /** `names` says what RDF makes of a name; of an array or a structure, so many items or fields are kept. */
  constructor(names: NameReader<RdfName>, mostFields = Infinity) {
    this.#names = names
    this.#mostFields = mostFields
  }

  name(name: XmlName): RdfName {
    return this.#names.name(name)
  }

  known(written: string): RdfName | undefined {
    return this.#names.known?.(written)
  }

  usual(prefix: string): string | undefined {
    return this.#names.usual?.(prefix)
  }

  open(name: RdfName, attributes: readonly Attribute[]): void {
    const role = roleOf(name, this.#innermost)
    if (role === 'RDF') this.found = true
    const frame = this.#frames[this.#depth]
    if (frame) frame.reopened(name, attributes, role)
    else this.#frames.push(new Frame(name, attributes, role))
    this.#depth++
  }

  get #innermost(): Frame | undefined {
    return this.#depth === 0 ? undefined : this.#frames[this.#depth - 1]
  }

  text(text: string): void {
    const frame = this.#innermost
    if (frame && (frame.role === 'node' || frame.role === 'property')) frame.text += text
  }

  close(): void {
    const frame = this.#innermost
    if (!frame) return
    this.#depth--
    const parent = this.#innermost
    if (!parent || parent.role === 'outside') return
    const { role } = frame
    if (parent.count === this.#mostFields) this.#leaveOut(parent)
    else if (role === 'property') this.#add(parent, frame)
    else if (role === 'node' && parent.role === 'RDF') this.#topLevel(frame)
    else if (role === 'node' && isMisplacedText(frame)) this.#add(parent, frame)
    else if (role === 'node') parent.nodes = added(parent.nodes, this.#node(frame))
  }

  /** Of what an array holds, items alone count for anything. */
  #add(parent: Frame, frame: Frame): void {
    parent.count++
    const node = this.#propertyNode(frame)
    if (!isArray(parent)) parent.fields = added(parent.fields, stated(frame.name, node))
    else if (frame.name.meaning === 'item') parent.nodes = added(parent.nodes, node)
  }

  #leaveOut(parent: Frame): void {
    if (!parent.full) this.warnings.push(`${parent.name.written} has more than ${this.#mostFields} items; the rest are left out`)
    parent.full = true
  }

  /** Closes what the document left open; a value that was cut short is left out. */
  finish(): void {
    const last = this.#innermost
    if (last?.role === 'property' && last.isEmpty) {
      this.warnings.push(`${last.name.written} is cut short and left out`)
      this.#depth--
    }
    while (this.#depth > 0) this.close()
    if (this.#awaited.size === 0) return
    for (const [i, { name, node }] of this.properties.entries()) {
      const array = this.#arrayApart(this.#awaited.get(node))
      if (array) this.properties[i] = { name, node: array }
    }
  }

  /** The array of an identifier. It is the value of one property only: what is said over and over grows without end. */
  #arrayApart(id: string | undefined): RdfList | undefined {
    const array = id === undefined ? undefined : this.#apart.get(id)
    if (array) this.#apart.delete(id!)
    return array
  }

  #topLevel(frame: Frame): void {
    const node = this.#node(frame)
    const id = node.kind === 'list' ? valueOf(frame, 'nodeID') : undefined
    if (node.kind === 'list' && id !== undefined) this.#apart.set(id, node)
    else if (node.kind === 'struct')
      for (const field of frame.name.meaning === 'Description' ? node.fields : gathered(node.fields)) this.properties.push(field)
    else this.warnings.push(`${frame.name.written} inside rdf:RDF is no description`)
  }

  #node(frame: Frame): RdfNode {
    if (isArray(frame)) return { kind: 'list', form: frame.name.meaning as RdfList['form'], items: frame.nodes ?? NONE, qualifiers: NONE }
    return structure(joined(propertiesOf(frame.attributes), frame.fields))
  }

  /** The value of a property element, by the forms in which it may be written. [XMP part 1, 7.4–7.9, C.2.5–C.2.12] */
  #propertyNode(frame: Frame): RdfNode {
    if (frame.attributes.length > 0) return this.#qualifiedNode(frame)
    if (frame.isEmpty) return { kind: 'text', value: frame.text, qualifiers: NONE }
    return this.#innerNode(frame, NONE) ?? structure(frame.fields ?? NONE)
  }

  /** The value where there are attributes: what qualifies it, its fields, or how it is written. */
  #qualifiedNode(frame: Frame): RdfNode {
    const attributes = propertiesOf(frame.attributes)
    const qualifiers = languagesOf(frame.attributes)
    if (parseType(frame) === 'Resource') return qualified(structure(joined(attributes, frame.fields)), qualifiers)
    const inner = this.#innerNode(frame, qualifiers, attributes)
    if (inner) return inner
    if (frame.fields) return qualified(structure(joined(attributes, frame.fields)), qualifiers)
    const resource = valueOf(frame, 'resource')
    if (resource !== undefined) return { kind: 'text', value: resource, qualifiers: joined(qualifiers, attributes) }
    if (attributes.length > 0 && frame.text.trim() === '') return qualified(structure(attributes), qualifiers)
    const text: RdfNode = { kind: 'text', value: frame.text, qualifiers: joined(qualifiers, attributes) }
    const id = valueOf(frame, 'nodeID')
    if (id !== undefined) this.#awaited.set(text, id)
    return this.#arrayApart(id) ?? text
  }

  /** The value that stands in elements within, unless they are fields. */
  #innerNode(frame: Frame, qualifiers: readonly RdfProperty[], attributes: readonly RdfProperty[] = NONE): RdfNode | null {
    const { nodes, fields } = frame
    const [node] = nodes ?? NONE
    if (nodes && nodes.length > 1) {
      if (parseType(frame) === 'Collection') return { kind: 'list', form: 'Seq', items: nodes, qualifiers }
      this.warnings.push(`${frame.name.written} has several values; the first is taken`)
    }
    if (node) return qualified(node, joined(qualifiers, attributes))
    if (!fields?.every(({ name }) => name.meaning === 'item')) return null
    return { kind: 'list', form: 'Bag', items: fields.map((field) => field.node), qualifiers }
  }
}

/** What an element stands for inside another. */
function roleOf(name: RdfName, parent: Frame | undefined): Role {
  if (!parent || parent.role === 'outside') return name.meaning === 'RDF' ? 'RDF' : 'outside'
  if (parent.role === 'RDF') return 'node'
  const isNode = name.isList || name.meaning === 'Description'
  if (parent.role === 'node') {
    if (!isNode || parent.name.isList || parent.name.meaning === 'Description') return 'property'
    // Strictly a typed node, but it holds one itself: a field whose structure lacks rdf:parseType="Resource".
    parent.role = 'property'
    return 'node'
  }
  return parseType(parent) === 'Resource' || (name.meaning === 'item' && !isNode) ? 'property' : 'node'
}

function isArray({ role, name }: Frame): boolean {
  return role === 'node' && name.isList
}

/** A property, whose prefix is settled in the order in which properties are stated. */
function stated(name: RdfName, node: RdfNode): RdfProperty {
  name.settle()
  return { name, node }
}

function fromAttribute({ name, value }: Attribute): RdfProperty {
  return stated(name, { kind: 'text', value, qualifiers: NONE })
}

/** The attributes that are properties: not those of RDF syntax and XML, and not those without a namespace. */
function propertiesOf(attributes: readonly Attribute[]): readonly RdfProperty[] {
  let found: RdfProperty[] | null = null
  for (const attribute of attributes) {
    const { meaning } = attribute.name
    if (meaning === 'property' || meaning === 'value') found = added(found, fromAttribute(attribute))
  }
  return found ?? NONE
}

function languagesOf(attributes: readonly Attribute[]): readonly RdfProperty[] {
  let found: RdfProperty[] | null = null
  for (const attribute of attributes) if (attribute.name.meaning === 'language') found = added(found, fromAttribute(attribute))
  return found ?? NONE
}

/** A list with one more; mostly it is the only one, for which no room is made for others. */
function added<T>(list: T[] | null, one: T): T[] {
  if (!list) return [one]
  list.push(one)
  return list
}

/** A "typed node" that holds nothing but text can only be a field whose structure lacks rdf:parseType="Resource". */
function isMisplacedText(frame: Frame): boolean {
  return !frame.name.inRdf && frame.isEmpty && frame.attributes.length === 0 && frame.text.trim() !== ''
}

function valueOf({ attributes }: Frame, meaning: 'parseType' | 'resource' | 'nodeID'): string | undefined {
  for (const { name, value } of attributes) if (name.meaning === meaning) return value
  return undefined
}

function parseType(frame: Frame): string | undefined {
  return frame.attributes.length === 0 ? undefined : valueOf(frame, 'parseType')
}
