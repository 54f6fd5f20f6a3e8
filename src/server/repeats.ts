import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * How often the field that is asked for most often at one place of the answer is asked for there: all of these are held against each
 * other when a document is validated. Each fragment counts once at a place, as it is executed. [GraphQL 5.3.2, 6.3.2]
 * More than so many fields are there only where fragments lie within themselves, which validation refuses: nothing is counted beyond them.
 */
export function mostRepeats(selections: SelectionSetNode, fragments: Fragments, fields: number): number {
  let most = 0
  let seen = 0
  const places: SelectionSetNode[][] = [[selections]]
  for (let place = places.pop(); place && seen <= fields; place = places.pop()) {
    for (const same of fieldsOf(place, fragments).values()) {
      most = Math.max(most, same.length)
      seen += same.length
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? [])
      if (below.length > 0) places.push(below)
    }
  }
  return most
}

/** The fields that selections ask for at one place, by the names under which they are answered. */
function fieldsOf(place: readonly SelectionSetNode[], fragments: Fragments): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const waiting = [...place]
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) {
        const name = (one.alias ?? one.name).value
        const same = fields.get(name)
        if (same) same.push(one)
        else fields.set(name, [one])
      } else if (one.kind === Kind.INLINE_FRAGMENT) waiting.push(one.selectionSet)
      else if (!spread.has(one.name.value)) {
        spread.add(one.name.value)
        const fragment = fragments.get(one.name.value)
        if (fragment) waiting.push(fragment.selectionSet)
      }
    }
  }
  return fields
}
