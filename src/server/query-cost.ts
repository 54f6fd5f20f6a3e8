import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** The values that come with a query. */
export type Variables = Readonly<Record<string, unknown>>

/**
 * What a valid query may cost at most, in points: every field that says so in its extensions has its `cost`, and one
 * whose extensions name an argument as its `sources` costs all that is below it for each item of that argument.
 */
export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
  variables?: Variables | null,
): number {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!root) return 0
  const presets = operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, length(defaultValue)] as const)
  return new Estimate(schema, document, variables ?? {}, new Map(presets)).of(operation.selectionSet, root)
}

class Estimate {
  readonly #schema: GraphQLSchema
  readonly #variables: Variables
  /** How many items the defaults of variables have. */
  readonly #presets: ReadonlyMap<string, number>
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #known = new Map<string, number>()

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Variables, presets: ReadonlyMap<string, number>) {
    this.#schema = schema
    this.#variables = variables
    this.#presets = presets
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]))
  }

  of({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    let sum = 0
    for (const one of selections) {
      if (one.kind === Kind.FIELD) sum += this.#field(one, type)
      else if (one.kind === Kind.FRAGMENT_SPREAD) sum += this.#spread(one.name.value)
      else sum += this.of(one.selectionSet, one.typeCondition ? this.#schema.getType(one.typeCondition.name.value) : type)
    }
    return sum
  }

  #field({ name, arguments: given = [], selectionSet }: FieldNode, type: GraphQLNamedType | undefined): number {
    const field = type && 'getFields' in type ? (type.getFields()[name.value] as GraphQLField<unknown, unknown> | undefined) : undefined
    if (!field) return 0
    const inside = selectionSet ? this.of(selectionSet, getNamedType(field.type)) : 0
    const { cost = 0, sources } = field.extensions as { cost?: number; sources?: string }
    return (cost + inside) * (sources === undefined ? 1 : this.#items(given.find((one) => one.name.value === sources)))
  }

  #items(argument: ArgumentNode | undefined): number {
    if (argument?.value.kind !== Kind.VARIABLE) return length(argument?.value)
    const name = argument.value.name.value
    const value = Object.hasOwn(this.#variables, name) ? this.#variables[name] : undefined
    return value === undefined ? (this.#presets.get(name) ?? 0) : Array.isArray(value) ? value.length : 1
  }

  #spread(name: string): number {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    this.#known.set(name, 0)
    const cost = fragment ? this.of(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value)) : 0
    this.#known.set(name, cost)
    return cost
  }
}

/** How many items a written value has, where a list is wanted. [GraphQL 3.11] */
function length(value: ValueNode | undefined): number {
  return value === undefined ? 0 : value.kind === Kind.LIST ? value.values.length : 1
}
