import {
  defaultFieldResolver,
  type FieldNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionNode,
} from 'graphql'
import type { Context, Extent, Told } from '../context.ts'

/** Scalars whose values may be long. */
const LONG = new Set(['String', 'JSON', 'Base64'])

/** Texts up to this length count as they are; of longer ones, what JSON makes of them. */
const SHORT = 64

/** Characters that a number takes in JSON, with what parts it from the next. */
const NUMBER = 4

/** Directives by which answers come in parts. */
const IN_PARTS = new Set(['defer', 'stream'])

type Resolve = GraphQLFieldResolver<unknown, Context>

/** Counts a value that is told. */
type Count = (value: unknown, told: Told, info: GraphQLResolveInfo) => void

/**
 * Counts what is told in one answer, by whatever fields and however often: the first value beyond what may be told is an error, and
 * those that follow are empty.
 */
export function counting(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const count = countOf(field.type)
      if (!count) continue
      const empty = !isNonNullType(field.type) ? null : isListType(getNullableType(field.type)) ? [] : ''
      field.resolve = counted((field.resolve ?? defaultFieldResolver) as Resolve, count, empty)
    }
  }
  return schema
}

function countOf(type: GraphQLOutputType): Count | null {
  const named = getNamedType(type)
  if (LONG.has(named.name)) return (value, told) => add('characters', sizeOf(value), told)
  return isScalarType(named) || !isListType(getNullableType(type)) ? null : countItems
}

function countItems(value: unknown, told: Told, { fieldNodes, fragments }: GraphQLResolveInfo): void {
  if (!Array.isArray(value)) return
  add('items', value.length, told)
  if (told.most.parts === Infinity) return
  const parts = fieldNodes.reduce((sum, node) => sum + partsIn(node, fragments), 0)
  add('parts', parts * value.length, told)
}

function counted(resolve: Resolve, count: Count, empty: unknown): Resolve {
  return (parent, args, context, info) => {
    const { told } = context
    if (told.fault !== null) return empty
    const value: unknown = resolve(parent, args, context, info)
    if (value instanceof Promise) return value.then((value: unknown) => (count(value, told, info), value))
    count(value, told, info)
    return value
  }
}

function add(what: keyof Extent, count: number, told: Told): void {
  told[what] += count
  if (told[what] <= told.most[what]) return
  told.fault ??= `The answer would have more than ${told.most[what]} ${what}`
  throw beyond(told.fault)
}

/** Says that an answer would be too long. */
export function beyond(fault: string): GraphQLError {
  return new GraphQLError(fault, { extensions: { code: 'LIMIT_EXCEEDED' } })
}

/** About how many characters a value takes in JSON. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length > SHORT ? JSON.stringify(value).length : value.length + 2
  if (typeof value !== 'object' || value === null) return NUMBER
  let size = 2
  if (Array.isArray(value)) for (const one of value) size += sizeOf(one)
  else for (const name in value) size += name.length + NUMBER + sizeOf((value as Record<string, unknown>)[name])
  return size
}

const known = new WeakMap<SelectionNode, number>()

/** How many parts a field, or what is selected in it, comes in for each item of a list. */
function partsIn(node: SelectionNode, fragments: GraphQLResolveInfo['fragments']): number {
  const before = known.get(node)
  if (before !== undefined) return before
  known.set(node, 0)
  const inside = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]?.selectionSet : (node as FieldNode).selectionSet
  const own = node.directives?.filter(({ name }) => IN_PARTS.has(name.value)).length ?? 0
  const sum = (inside?.selections ?? []).reduce((sum, one) => sum + partsIn(one, fragments), own)
  known.set(node, sum)
  return sum
}
