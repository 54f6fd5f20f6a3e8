import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

const asIs = (value: unknown) => value

builder.scalarType('URL', {
  description:
    'An absolute address of an image or video: http, https, data, local, s3, gs or abs. Which of these are offered is up to the server; any other is refused with SOURCE_INVALID.',
  serialize: asIs,
  // Whether it is an address is decided where it is opened, so that one bad address spoils its own place in an answer only.
  parseValue: (value) => {
    if (typeof value === 'string') return value
    throw new GraphQLError('A URL is a string', { extensions: { code: 'SOURCE_INVALID' } })
  },
})

builder.scalarType('Bytes', {
  description: 'A count of bytes: an integer from 0 to 2^53 - 1, which Int cannot hold beyond 2 GiB.',
  serialize: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    throw new TypeError(`Not a count of bytes: ${value}`)
  },
  parseValue: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    throw new GraphQLError('Bytes is an integer from 0 to 2^53 - 1')
  },
})

builder.scalarType('JSON', {
  description: 'Any JSON value, for what has no fixed shape: a number, a string, true, false, null, a list or an object.',
  serialize: asIs,
})

builder.scalarType('Base64', {
  description: 'Bytes as text in the alphabet of RFC 4648 section 4, with padding.',
  serialize: asIs,
})

builder.scalarType('DateTime', {
  description: 'An instant by RFC 3339, such as 2024-05-01T12:00:00.25+02:00; only where the file itself states the offset from UTC.',
  serialize: asIs,
})

builder.scalarType('LocalDateTime', {
  description:
    'A date and time by RFC 3339 without its offset, such as 2024-05-01T12:00:00: what a camera that knows no time zone wrote down.',
  serialize: asIs,
})

builder.scalarType('PartialDateTime', {
  description:
    'A date by ISO 8601, as precise as the file states it: "2024", "2024-05", "2024-05-01", or with a time "2024-05-01T12:00" to "2024-05-01T12:00:00.25+02:00".',
  serialize: asIs,
})

builder.scalarType('Rational', {
  description: 'A fraction exactly as it is stored, such as "1/125"; numerator and denominator are not reduced.',
  serialize: asIs,
})

builder.scalarType('File', {
  description: 'A file sent along with the request, as the GraphQL multipart request specification has it.',
  serialize: () => {
    throw new TypeError('File is an input only')
  },
  parseValue: (value) => {
    if (value instanceof Blob || isBlobLike(value)) return value
    throw new GraphQLError('A File comes in a part of a multipart request, not as a value', { extensions: { code: 'SOURCE_INVALID' } })
  },
})

/** Servers bring a File class of their own. */
function isBlobLike(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function'
}
