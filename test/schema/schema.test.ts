import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

const file = new URL('../../schema.graphql', import.meta.url)
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))

test('schema.graphql is the schema as printed', () => {
  const printed = `${printSchema(schema)}\n`
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, printed)
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '', 'written anew by: npm run schema').toBe(printed)
})

describe('everything is described', () => {
  test.each(types.map((type) => [type.name, type] as const))('%s', (_, type) => {
    const poor = described(type).filter(([name, description]) => isPoor(name, description))
    expect(poor).toEqual([])
  })
})

test('a description is found poor where it is missing, short, or the name again', () => {
  expect(isPoor('Tag.name', undefined)).toBe(true)
  expect(isPoor('Tag.name', 'Name of tag.')).toBe(true)
  expect(isPoor('Exif.exposureTime', 'The exposure time of the Exif.')).toBe(true)
  expect(isPoor('Exif.exposureTime', 'How long the shutter was open, in seconds.')).toBe(false)
})

type Described = readonly [name: string, description: string | null | undefined]

/** A type and all that is in it, by name, with descriptions. */
function described(type: GraphQLNamedType): Described[] {
  return [[type.name, type.description], ...members(type)]
}

function members(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description])
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field): Described[] => {
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : []
    const name = `${type.name}.${field.name}`
    return [[name, field.description], ...args.map((arg): Described => [`${name}(${arg.name})`, arg.description])]
  })
}

const FILLERS = new Set(['a', 'an', 'the', 'of', 'this', 'its', 'is', 'in', 'for', 'as'])

/** Whether a description says nothing, or nothing that the name does not say. */
function isPoor(name: string, description: string | null | undefined): boolean {
  const said = words(description ?? '')
  const named = new Set(words(name.replace(/([a-z])([A-Z])/g, '$1 $2')))
  return said.length <= 3 || said.every((word) => named.has(word) || FILLERS.has(word))
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
