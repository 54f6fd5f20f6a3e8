import type { RdfNode, RdfProperty } from '../syntax/rdf-node.ts'
import type { JsonValue, Tag } from './decoder.ts'
import { LONGEST_PATH } from './xmp-path.ts'
import { alternatives, jsonOf, textOf } from './xmp-values.ts'

/** A property as a tag; its value is made when it is asked for, and kept. */
export class PropertyTag implements Tag {
  readonly group: string
  readonly id = null
  readonly name: string
  /** Its name without prefix. */
  readonly local: string
  readonly node: RdfNode
  #value: JsonValue | undefined
  #raw: string | undefined

  constructor(name: string, { name: { shown, local }, node }: RdfProperty) {
    this.group = shown
    this.local = local
    this.name = name
    this.node = node
  }

  get value(): JsonValue {
    return this.node.kind === 'text' ? this.node.value : (this.#value ??= jsonOf(this.node))
  }

  get raw(): string {
    return this.node.kind === 'text' ? this.node.value : (this.#raw ??= JSON.stringify(this.value))
  }

  get text(): string {
    return textOf(this.node)
  }
}

/** Tags of properties, and one for each qualifier of a value behind each of them. */
export function withQualifiers(properties: readonly PropertyTag[]): readonly Tag[] {
  const tags: Tag[] = []
  for (const property of properties) {
    tags.push(property)
    addQualifiers(property.name, property.node, tags)
  }
  return tags
}

/** The qualifiers of a value and of all inside it, by their paths; the languages of alternatives are told by their values. */
function addQualifiers(path: string, node: RdfNode, tags: Tag[]): void {
  // Each of very many would repeat it.
  if (path.length > LONGEST_PATH) return
  for (const qualifier of node.qualifiers) tags.push(new PropertyTag(`${path}/?${qualifier.name.full}`, qualifier))
  if (node.kind === 'text' || !isQualified(node) || alternatives(node)) return
  if (node.kind === 'list') node.items.forEach((item, i) => addQualifiers(`${path}[${i + 1}]`, item, tags))
  else for (const field of node.fields) addQualifiers(`${path}/${field.name.full}`, field.node, tags)
}

/** Whether anything inside a value has qualifiers: mostly nothing has. */
function isQualified(node: RdfNode): boolean {
  if (node.kind === 'text') return false
  if (node.kind === 'list') return node.items.some(hasQualifiers)
  return node.fields.some((field) => hasQualifiers(field.node))
}

function hasQualifiers(node: RdfNode): boolean {
  return node.qualifiers.length > 0 || isQualified(node)
}
