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
    imageInfo(url: URL!, maxAge: Int): ImageInfo
    imageInfos(urls: [URL!]!, maxAge: Int): [ImageInfo]!
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
    exif: Exif
    iptc: Iptc
    xmp: Xmp
    photoshop: Photoshop
    icc: IccProfile
    videoMeta: VideoMeta
  }
  interface Directory { tags(names: [String!], groups: [String!]): [Tag!]! warnings: [String!]! }
  type Tag { group: String! id: Int name: String! value: JSON raw: String! text: String! }
  type Exif implements Directory {
    tags(names: [String!], groups: [String!]): [Tag!]!
    warnings: [String!]!
    make: String
    model: String
    exposureTime: Float
    fNumber: Float
    photographicSensitivity: [Int!]
    dateTimeOriginal: LocalDateTime
    flash: Flash
    gps: Gps
    thumbnail: Thumbnail
  }
  type Flash { fired: Boolean! }
  type Gps { latitude: Float longitude: Float altitude: Float timestamp: DateTime speed: Float imgDirection: Float }
  type Thumbnail { mimeType: String! width: Int height: Int offset: Bytes length: Bytes! dataUrl: URL }
  scalar LocalDateTime
  type Iptc implements Directory {
    tags(names: [String!], groups: [String!]): [Tag!]!
    warnings: [String!]!
    objectName: String
    caption: String
    keywords: [String!]!
    byline: [String!]!
    copyrightNotice: String
    city: String
  }
  type Xmp implements Directory {
    tags(names: [String!], groups: [String!]): [Tag!]!
    warnings: [String!]!
    json(prefixes: [String!]): JSON!
    property(path: String!): String
    packet: String
    dc: DublinCore!
  }
  type DublinCore { creator: [String!]! subject: [String!]! format: String }
  type Photoshop implements Directory { tags(names: [String!], groups: [String!]): [Tag!]! warnings: [String!]! resolution: PhotoshopResolution }
  enum PhotoshopUnit { INCH CENTIMETRE }
  type PhotoshopResolution {
    xResolution: Float
    xResolutionUnit: PhotoshopUnit
    widthUnit: PhotoshopUnit
    yResolution: Float
    yResolutionUnit: PhotoshopUnit
    heightUnit: PhotoshopUnit
  }
  type IccProfile {
    description: String
    colorSpace: String!
    deviceClass: String!
    version: String!
    renderingIntent: String
    connectionSpace: String!
    size: Bytes!
  }
  type VideoMeta implements Directory {
    tags(names: [String!], groups: [String!]): [Tag!]!
    warnings: [String!]!
    container: String!
    duration: Float
    creationTime: DateTime
    location: GeoPoint
    rotation: Int!
    streams: [Stream!]!
  }
  type GeoPoint { latitude: Float! longitude: Float! altitude: Float }
  enum StreamKind { VIDEO AUDIO SUBTITLE DATA }
  interface Stream { index: Int! kind: StreamKind! codec: String codecName: String language: String duration: Float bitrate: Float default: Boolean! }
  type VideoStream implements Stream {
    index: Int!
    kind: StreamKind!
    codec: String
    codecName: String
    language: String
    duration: Float
    bitrate: Float
    default: Boolean!
    width: Int
    height: Int
    frameRate: Float
    rotation: Int!
  }
  type AudioStream implements Stream {
    index: Int!
    kind: StreamKind!
    codec: String
    codecName: String
    language: String
    duration: Float
    bitrate: Float
    default: Boolean!
    sampleRate: Int
    channels: Int
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
