import { buildSchema, isEnumType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

/** What clients rely on: names and types that are not to change, though more may come beside them. */
const promised = buildSchema(`
  scalar URL
  scalar Bytes
  scalar JSON
  scalar DateTime
  scalar File
  type Query {
    imageInfo(url: URL!): ImageInfo
    imageInfos(urls: [URL!]!): [ImageInfo]!
  }
  type Mutation { inspect(file: File!): ImageInfo }
  enum Orientation { TOP_LEFT TOP_RIGHT BOTTOM_RIGHT BOTTOM_LEFT LEFT_TOP RIGHT_TOP RIGHT_BOTTOM LEFT_BOTTOM }
  enum Format { JPEG PNG APNG GIF WEBP AVIF HEIC HEIF TIFF MP4 MOV M4V THREEGP }
  type ImageInfo {
    id: ID!
    url: URL!
    format: Format!
    mimeType: String!
    size: Bytes
    width: Int
    height: Int
    encodedWidth: Int
    encodedHeight: Int
    orientation: Orientation
    frames: Int
  }
`)

const types = Object.values(promised.getTypeMap()).filter((type) => !type.name.startsWith('__'))

describe('the schema keeps its promises', () => {
  test.each(types.map((type) => type.name))('%s', (name) => {
    const missing = signatures(promised, name).filter((signature) => !signatures(schema, name).includes(signature))
    expect(missing).toEqual([])
  })
})

/** What a type offers, one line for each field, enum value and interface. */
function signatures(of: GraphQLSchema, name: string): string[] {
  const type = of.getType(name)
  if (!type) return []
  if (isEnumType(type)) return type.getValues().map((value) => value.name)
  if (!isObjectType(type) && !isInterfaceType(type)) return [`scalar ${name}`]
  const fields = Object.values(type.getFields()).map(
    ({ name, args, type }) => `${name}(${args.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ')}): ${String(type)}`,
  )
  return [...fields, ...type.getInterfaces().map((face) => `implements ${face.name}`)]
}
