import type { RdfNode, RdfProperty } from '../syntax/rdf.ts'
import type { JsonValue } from './decoder.ts'

/** What is said in one language, or to those for whom there is nothing better ("x-default"). [XMP part 1, 8.2.2.4] */
export interface LocalizedText {
  readonly language: string
  readonly value: string
}

/** The name of a property with its prefix, such as "dc:creator". */
export function fullName({ prefix, local }: RdfProperty): string {
  return `${prefix}:${local}`
}

/** The alternatives of a text by language; null where a value is none. Text that states no language is for everybody. */
export function alternatives(node: RdfNode): readonly LocalizedText[] | null {
  if (node.kind !== 'list' || node.form !== 'Alt') return null
  const said: LocalizedText[] = []
  let stated = false
  for (const item of node.items) {
    if (item.kind !== 'text') return null
    const language = languageOf(item)
    stated ||= language !== null
    said.push({ language: language ?? 'x-default', value: item.value })
  }
  return stated ? said : null
}

/** The language that a value is qualified with. */
export function languageOf(node: RdfNode): string | null {
  const language = node.qualifiers.find(({ prefix, local }) => prefix === 'xml' && local === 'lang')?.node
  return language?.kind === 'text' ? language.value : null
}

/** Of the alternatives of a text, the one for everybody. */
export function preferred(said: readonly LocalizedText[]): string | null {
  return (said.find(({ language }) => language.toLowerCase() === 'x-default') ?? said[0])?.value ?? null
}

/**
 * A value as JSON: texts as strings, arrays as lists, language alternatives and structures as objects without a prototype,
 * so that no name out of a file means anything but itself. Qualifiers other than language alternatives' are left out.
 */
export function jsonOf(node: RdfNode): JsonValue {
  if (node.kind === 'text') return node.value
  const said = alternatives(node)
  if (said) return record(said.map(({ language, value }) => [language, value]))
  if (node.kind === 'list') return node.items.map(jsonOf)
  return record(node.fields.map((field) => [fullName(field), jsonOf(field.node)]))
}

/** An object of just these entries; the first of a name stands. */
export function record(entries: readonly (readonly [string, JsonValue])[]): { readonly [name: string]: JsonValue } {
  const made: { [name: string]: JsonValue } = Object.create(null)
  for (const [name, value] of entries) if (!(name in made)) made[name] = value
  return made
}

/** A value as people read it. */
export function textOf(node: RdfNode): string {
  if (node.kind === 'text') return node.value
  const said = alternatives(node)
  if (said) return preferred(said) ?? ''
  if (node.kind === 'list') return node.items.map(textOf).join(', ')
  return node.fields.map((field) => `${field.local}: ${textOf(field.node)}`).join('; ')
}
