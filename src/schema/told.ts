import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Context, Told } from '../context.ts'

/** Scalars whose values may be long. */
const LONG = new Set(['String', 'JSON', 'Base64'])

/** Texts up to this length count as they are; of longer ones, what JSON makes of them. */
const SHORT = 64

/** Characters that a number takes in JSON, with what parts it from the next. */
const NUMBER = 4

type Resolve = GraphQLFieldResolver<unknown, Context>

/**
 * Counts what is told in one answer, by whatever fields and however often: the first value beyond what may be told is an error, and
 * those that follow are empty.
 */
export function counting(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!LONG.has(getNamedType(field.type).name)) continue
      const empty = !isNonNullType(field.type) ? null : isListType(getNullableType(field.type)) ? [] : ''
      field.resolve = counted((field.resolve ?? defaultFieldResolver) as Resolve, empty)
    }
  }
  return schema
}

function counted(resolve: Resolve, empty: unknown): Resolve {
  return (parent, args, context, info) => {
    const { told } = context
    if (told.characters > told.most) return empty
    const value: unknown = resolve(parent, args, context, info)
    return value instanceof Promise ? value.then((value: unknown) => taken(value, told)) : taken(value, told)
  }
}

function taken(value: unknown, told: Told): unknown {
  if (value == null) return value
  told.characters += sizeOf(value)
  if (told.characters > told.most) throw beyond(told)
  return value
}

/** Says that an answer would be too long. */
export function beyond({ most }: Told): GraphQLError {
  return new GraphQLError(`The answer would be longer than ${most} characters`, { extensions: { code: 'LIMIT_EXCEEDED' } })
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
