import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLNamedType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  parse,
  printSchema,
  specifiedDirectives,
  validate,
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

test('schema.graphql lets tools ask for answers in parts', () => {
  const document = parse(`query ($later: Boolean!) {
    imageInfos(urls: ["local:///a"]) @stream(initialCount: 1, if: $later, label: "pictures") {
      ... @defer(label: "pixels", if: $later) { pixels { blurHash } }
    }
  }`)
  expect(validate(buildSchema(readFileSync(file, 'utf8')), document)).toEqual([])
})

test('schema.graphql has the directives that are executed', () => {
  const said = ({ args, locations, isRepeatable }: GraphQLDirective) => ({
    args: args.map(({ name, type, defaultValue }) => [name, String(type), defaultValue]),
    locations,
    isRepeatable,
  })
  const bare = new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives })
  let executed = bare
  // What the plugin adds to a schema that lacks them is what it executes.
  useDeferStream().onSchemaChange!({ schema: bare, replaceSchema: (made: GraphQLSchema) => (executed = made) })
  for (const name of ['defer', 'stream']) expect(said(schema.getDirective(name)!), name).toEqual(said(executed.getDirective(name)!))
})

describe('everything is described', () => {
  test.each(
    schema
      .getDirectives()
      .filter((one) => !isSpecifiedDirective(one))
      .map((directive) => [`@${directive.name}`, directive] as const),
  )('%s', (_, { name, description, args }) => {
    const all: Described[] = [[name, description], ...args.map((arg): Described => [`${name}(${arg.name})`, arg.description])]
    expect(all.filter(([name, description]) => isPoor(name, description))).toEqual([])
  })

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
