import type { RdfNode, RdfProperty } from '../syntax/rdf-node.ts'
import type { JsonValue } from './decoder.ts'

/** What is said in one language, or to those for whom there is nothing better ("x-default"). [XMP part 1, 8.2.2.4] */
export interface LocalizedText {
  readonly language: string
  readonly value: string
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
  const language = node.qualifiers.find(({ name }) => name.meaning === 'language')?.node
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
  if (node.kind === 'struct') return fieldsOf(node.fields)
  const said = alternatives(node)
  return said ? byLanguage(said) : node.items.map(jsonOf)
}

function byLanguage(said: readonly LocalizedText[]): JsonRecord {
  const made = record()
  for (const { language, value } of said) made[language] ??= value
  return made
}

/** An object without a prototype, so that no name out of a file means anything but itself. */
export type JsonRecord = { [name: string]: JsonValue }

function fieldsOf(fields: readonly RdfProperty[]): JsonRecord {
  const made = record()
  for (const { name, node } of fields) made[name.full] ??= jsonOf(node)
  return made
}

/** An object of just these entries; the first of a name stands. */
export function record(entries: Iterable<readonly [string, JsonValue]> = []): JsonRecord {
  const made: JsonRecord = Object.create(null)
  for (const [name, value] of entries) made[name] ??= value
  return made
}

/** A value as people read it. */
export function textOf(node: RdfNode): string {
  if (node.kind === 'text') return node.value
  if (node.kind === 'struct') return fieldTexts(node.fields)
  const said = alternatives(node)
  return said ? (preferred(said) ?? '') : itemTexts(node.items)
}

function fieldTexts(fields: readonly RdfProperty[]): string {
  let text = ''
  for (const { name, node } of fields) text += text === '' ? `${name.local}: ${textOf(node)}` : `; ${name.local}: ${textOf(node)}`
  return text
}

function itemTexts(items: readonly RdfNode[]): string {
  let text = ''
  for (let i = 0; i < items.length; i++) text += i === 0 ? textOf(items[i]!) : `, ${textOf(items[i]!)}`
  return text
}
