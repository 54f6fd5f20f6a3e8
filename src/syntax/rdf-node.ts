import type { RdfName } from './rdf-name.ts'

/** A named value. */
export interface RdfProperty {
  readonly name: RdfName
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

/** No properties. */
export const NONE: readonly never[] = []

/** One list of both; mostly one of the two is empty. */
export function joined(some: readonly RdfProperty[], others: readonly RdfProperty[] | null): readonly RdfProperty[] {
  return !others || others.length === 0 ? some : some.length === 0 ? others : [...some, ...others]
}

/** Fields make a structure; with an rdf:value among them, they qualify that value. [XMP part 1, 7.8] */
export function structure(fields: readonly RdfProperty[]): RdfNode {
  const value = fields.find(({ name }) => name.meaning === 'value')
  if (!value) return { kind: 'struct', fields, qualifiers: NONE }
  return qualified(
    value.node,
    fields.filter((field) => field !== value),
  )
}

/** A value that more qualifies. */
export function qualified(node: RdfNode, qualifiers: readonly RdfProperty[]): RdfNode {
  return qualifiers.length === 0 ? node : { ...node, qualifiers: joined(qualifiers, node.qualifiers) }
}

/** The properties of a node that is not of XMP, where one may be stated several times: its values make one array. [RDF 1.1 3.1] */
export function gathered(properties: readonly RdfProperty[]): readonly RdfProperty[] {
  const byName = new Map<string, [RdfProperty, ...RdfProperty[]]>()
  for (const property of properties) {
    const same = byName.get(property.name.full)
    if (same) same.push(property)
    else byName.set(property.name.full, [property])
  }
  return byName.size === properties.length ? properties : [...byName.values()].map(asOne)
}

function asOne(same: readonly [RdfProperty, ...RdfProperty[]]): RdfProperty {
  const [first] = same
  if (same.length === 1) return first
  return { name: first.name, node: { kind: 'list', form: 'Bag', items: same.map(({ node }) => node), qualifiers: NONE } }
}
