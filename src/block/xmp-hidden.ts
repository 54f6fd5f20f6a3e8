import type { RdfNode, RdfProperty } from '../syntax/rdf-node.ts'
import type { Hidden } from './decoder.ts'

/** Takes what is kept back out of properties, however deep it lies, and knows whether there was anything to take. */
export class Hiding {
  /** Whether anything was taken out so far. */
  hid = false
  readonly #hidden: Hidden

  constructor(hidden: Hidden) {
    this.#hidden = hidden
  }

  /** The properties by their names, without those kept back. */
  properties(properties: ReadonlyMap<string, RdfProperty>): Map<string, RdfProperty> {
    return new Map([...properties].flatMap(([name, property]) => this.#among([property]).map((kept) => [name, kept] as const)))
  }

  #among(properties: readonly RdfProperty[]): RdfProperty[] {
    const kept = properties.filter(({ name }) => !this.#hidden.entry(name.shown, name.local))
    this.hid ||= kept.length < properties.length
    return kept.map((property) => ({ ...property, node: this.#node(property.node) }))
  }

  #node(node: RdfNode): RdfNode {
    const qualifiers = this.#among(node.qualifiers)
    if (node.kind === 'struct') return { ...node, qualifiers, fields: this.#among(node.fields) }
    if (node.kind === 'list') return { ...node, qualifiers, items: node.items.map((item) => this.#node(item)) }
    return { ...node, qualifiers }
  }
}
