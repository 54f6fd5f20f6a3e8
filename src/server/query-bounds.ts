import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql'
import { mostRepeats } from './repeats.ts'

/** What one document may ask for at most. All is counted as it is executed, each fragment wherever it is spread. */
export const queryBounds = {
  operations: 1,
  rootFields: 20,
  fields: 500,
  depth: 12,
  /** Levels below a field that asks for the schema itself: what GraphiQL asks for has 15. */
  introspectionDepth: 16,
  /** Times that the schema itself is asked for as a whole, or parts of it under a name of their own: telling all of it takes a tenth of a second. */
  introspections: 2,
  aliases: 100,
  /** Times that one field is asked for at one place of the answer: validation holds each against all others. */
  repeats: 50,
  directives: 50,
} as const

/** Tokens of a document that are read before it is refused. */
export const MAX_TOKENS = 2000

/** Items of one list among the arguments; schemas may allow fewer. */
export const MAX_ITEMS = 300

/** How much a selection asks for. */
interface Extent {
  readonly fields: number
  readonly depth: number
  readonly introspectionDepth: number
  readonly introspections: number
  readonly aliases: number
  readonly directives: number
}

const NOTHING: Extent = { fields: 0, depth: 0, introspectionDepth: 0, introspections: 0, aliases: 0, directives: 0 }

const words: Readonly<Record<keyof Extent, string>> = {
  fields: 'fields',
  depth: 'levels of fields',
  introspectionDepth: 'levels of introspection',
  introspections: 'introspections',
  aliases: 'aliases',
  directives: 'directives',
}

/** What a document asks for beyond the bounds, as an error; null for most documents. To be asked before it is validated, which takes long for large ones. */
export function beyondBounds(document: DocumentNode): GraphQLError | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > queryBounds.operations)
    return tooMuch(`The document has ${operations.length} operations; it may have ${queryBounds.operations}`)
  const measure = new Measure(document)
  for (const { selectionSet, directives = [] } of operations) {
    const rootFields = measure.rootFields(selectionSet)
    if (rootFields > queryBounds.rootFields) return tooMany(rootFields, queryBounds.rootFields, 'fields of the first level')
    const found = measure.extent(selectionSet)
    const extent = { ...found, directives: found.directives + directives.length }
    for (const bound of Object.keys(words) as (keyof Extent)[])
      if (extent[bound] > queryBounds[bound]) return tooMany(extent[bound], queryBounds[bound], words[bound])
    const repeats = measure.repeats(selectionSet)
    if (repeats > queryBounds.repeats) return tooMany(repeats, queryBounds.repeats, 'repeats of one field')
  }
  return null
}

/** Whether a list among variables is longer than any may be, however deep it lies; as an error. */
export function longLists(variables: unknown): GraphQLError | null {
  const waiting: unknown[] = [variables]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const inside: unknown[] = Object.values(value)
    if (Array.isArray(value) && inside.length > MAX_ITEMS) return tooMany(inside.length, MAX_ITEMS, 'items in one list')
    for (const one of inside) if (typeof one === 'object' && one !== null) waiting.push(one)
  }
  return null
}

/** Says that a query asks for more than a bound allows. */
export function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } } })
}

function tooMany(found: number, allowed: number, what: string): GraphQLError {
  const times = Number.isSafeInteger(found) ? String(found) : 'countless'
  return tooMuch(`The query asks for ${times} ${what}; at most ${allowed} are allowed`)
}

/** Counts what selections ask for, each fragment once. */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #extents = new Map<string, Extent>()
  readonly #rootFields = new Map<string, number>()

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]))
  }

  extent({ selections }: SelectionSetNode): Extent {
    let sum = NOTHING
    for (const one of selections) {
      const directives = one.directives?.length ?? 0
      if (one.kind === Kind.FIELD) sum = joined(sum, this.#field(one), directives)
      else if (one.kind === Kind.INLINE_FRAGMENT) sum = joined(sum, this.extent(one.selectionSet), directives)
      else sum = joined(sum, this.#spread(one.name.value), directives)
    }
    return sum
  }

  #field({ name, alias, selectionSet }: FieldNode): Extent {
    const inside = selectionSet ? this.extent(selectionSet) : NOTHING
    const introspects = name.value === '__schema' || name.value === '__type'
    return {
      ...inside,
      fields: inside.fields + 1,
      depth: introspects ? 1 : inside.depth + 1,
      introspectionDepth: introspects ? inside.depth + 1 : inside.introspectionDepth,
      introspections: inside.introspections + (introspects ? inside.aliases + (name.value === '__schema' ? 1 : 0) : 0),
      aliases: inside.aliases + (alias ? 1 : 0),
    }
  }

  /** A fragment within itself counts as nothing there: validation refuses it. */
  #spread(name: string): Extent {
    const known = this.#extents.get(name)
    if (known) return known
    this.#extents.set(name, NOTHING)
    const fragment = this.#fragments.get(name)
    const extent = fragment ? this.extent(fragment.selectionSet) : NOTHING
    this.#extents.set(name, extent)
    return extent
  }

  repeats(selections: SelectionSetNode): number {
    return mostRepeats(selections, this.#fragments, queryBounds.fields)
  }

  rootFields({ selections }: SelectionSetNode): number {
    let sum = 0
    for (const one of selections) {
      if (one.kind === Kind.FIELD) sum++
      else if (one.kind === Kind.INLINE_FRAGMENT) sum += this.rootFields(one.selectionSet)
      else sum += this.#rootFieldsOf(one.name.value)
    }
    return sum
  }

  #rootFieldsOf(name: string): number {
    const known = this.#rootFields.get(name)
    if (known !== undefined) return known
    this.#rootFields.set(name, 0)
    const fragment = this.#fragments.get(name)
    const count = fragment ? this.rootFields(fragment.selectionSet) : 0
    this.#rootFields.set(name, count)
    return count
  }
}

function joined(one: Extent, other: Extent, directives: number): Extent {
  return {
    fields: one.fields + other.fields,
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspections: one.introspections + other.introspections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives + directives,
  }
}
