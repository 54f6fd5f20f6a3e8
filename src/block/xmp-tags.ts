import type { RdfNode, RdfProperty } from '../syntax/rdf-node.ts'
import type { Tag } from './decoder.ts'
import { HeldTag, type Ways } from './held-tag.ts'
import { LONGEST_PATH } from './xmp-path.ts'
import { alternatives, jsonOf, textOf } from './xmp-values.ts'

/** A property as a tag. */
export type PropertyTag = HeldTag<RdfProperty, null>

const ways: Ways<RdfProperty> = {
  value: ({ node }) => jsonOf(node),
  raw: ({ held, value }) => (held.node.kind === 'text' ? held.node.value : JSON.stringify(value)),
  text: ({ held }) => textOf(held.node),
}

/** The tag of a property, by its path. */
export function propertyTag(path: string, property: RdfProperty): PropertyTag {
  return new HeldTag(property.name.shown, null, path, property, ways)
}

/** Tags beyond which qualifiers are not told; honest files have a few of them. */
const MOST_TAGS = 10_000

/** Tags of properties, and one for each qualifier of a value behind each of them. */
export function withQualifiers(properties: readonly PropertyTag[]): readonly Tag[] {
  const tags: Tag[] = []
  for (const property of properties) {
    tags.push(property)
    addQualifiers(property.name, property.held.node, tags)
  }
  return tags
}

/** The qualifiers of a value and of all inside it, by their paths; the languages of alternatives are told by their values. */
function addQualifiers(path: string, node: RdfNode, tags: Tag[]): void {
  // Each of very many would repeat it.
  if (path.length > LONGEST_PATH || tags.length >= MOST_TAGS) return
  for (const qualifier of node.qualifiers) tags.push(propertyTag(`${path}/?${qualifier.name.full}`, qualifier))
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
