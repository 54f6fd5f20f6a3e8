import { type ArgumentNode, type DocumentNode, GraphQLError, type GraphQLSchema, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql' // prettier-ignore
import { isRange, type Range } from '../schema/range.ts'
import type { Variables } from './query-cost.ts'

/** An argument that is given to a field which takes numbers of a range. */
interface Ranged {
  readonly argument: ArgumentNode
  readonly range: Range
}

const known = new WeakMap<DocumentNode, readonly Ranged[]>()

/** What is wrong with an argument that lies beyond its range: told before anything is read, since fields that are never null would take others along. */
export function beyondRange(schema: GraphQLSchema, document: DocumentNode, variables?: Variables | null): GraphQLError | null {
  for (const { argument, range } of rangedArguments(schema, document)) {
    const value = valueFromASTUntyped(argument.value, variables)
    const fault = typeof value === 'number' ? range.fault(value) : null
    if (fault)
      return new GraphQLError(fault, { nodes: argument, extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } } })
  }
  return null
}

function rangedArguments(schema: GraphQLSchema, document: DocumentNode): readonly Ranged[] {
  const before = known.get(document)
  if (before) return before
  const ranged = rangedIn(schema, document)
  known.set(document, ranged)
  return ranged
}

function rangedIn(schema: GraphQLSchema, document: DocumentNode): readonly Ranged[] {
  const found: Ranged[] = []
  const info = new TypeInfo(schema)
  const Argument = (argument: ArgumentNode) => {
    const { range } = info.getArgument()?.extensions ?? {}
    if (isRange(range)) found.push({ argument, range })
  }
  visit(document, visitWithTypeInfo(info, { Argument }))
  return found
}
