import { GraphQLError } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import { MAX_ITEMS } from './query-bounds.ts'
import { codeOf } from './send.ts'

/** Characters that the text of a query may have. */
const LONGEST_QUERY = 20_000

/** Characters that the operations of an upload may have, as much as a body without a file. */
const LONGEST_OPERATIONS = 100_000

/** A request that GraphQL cannot make sense of; nothing of it is repeated in the message. */
function refuse(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: codeOf(status), http: { status } } })
}

/** What a URL asks for. [GraphQL over HTTP, 7.1] */
export function fromUrl(url: string): GraphQLParams {
  const given = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')
  const text = (name: string) => given.get(name) ?? undefined
  const json = (name: string) => (given.get(name) ? parse(given.get(name)!, `The URL's ${name}`) : undefined)
  return bounded({
    query: text('query'),
    operationName: text('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
    ...(given.has('documentId') && { documentId: text('documentId') }),
  })
}

/** What a body of JSON asks for: one operation. [GraphQL over HTTP, 7.2] */
export function fromBody(body: string): GraphQLParams {
  return bounded(parse(body, 'The body'))
}

/** Parts that a form may have: its two fields, and as many files as there are items in a list. */
const MOST_PARTS = 2 + MAX_ITEMS

/** As those who read forms here take it: with bounds, which the standard does not have. */
type Limited = (limits: { readonly formDataLimits: { readonly parts: number } }) => Promise<FormData>

/** The form that was sent; each part of it takes far longer to read than its bytes take to come. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await (request.formData as Limited).call(request, { formDataLimits: { parts: MOST_PARTS } })
  } catch {
    throw refuse(400, `The form cannot be read, or has more than ${MOST_PARTS} parts`)
  }
}

/** What a form asks for, its files put where the map says. [GraphQL multipart request 2.0] */
export function fromForm(form: FormData): GraphQLParams {
  const operations = form.get('operations')
  const map = form.get('map')
  if (typeof operations !== 'string' || typeof map !== 'string')
    throw refuse(400, 'A multipart request has the fields "operations" and "map"')
  if (operations.length + map.length > LONGEST_OPERATIONS)
    throw refuse(413, `"operations" and "map" are longer than ${LONGEST_OPERATIONS} characters`)
  const params = bounded(parse(operations, '"operations"'))
  for (const [part, places] of Object.entries(parse(map, '"map"'))) {
    const file = form.get(part)
    if (file === null || typeof file === 'string' || !Array.isArray(places)) throw refuse(400, '"map" names a part that is no file')
    for (const place of places) put(params, String(place), file)
  }
  return params
}

/** Puts a file in the place of a null that the operations hold below their variables. */
function put(params: object, place: string, file: unknown): void {
  const steps = place.split('.')
  const last = steps.pop()!
  let inside: unknown = steps[0] === 'variables' ? params : null
  for (const step of steps) inside = isObject(inside) && Object.hasOwn(inside, step) ? inside[step] : null
  if (!isObject(inside) || !Object.hasOwn(inside, last) || inside[last] !== null)
    throw refuse(400, '"map" names a place that holds no null')
  inside[last] = file
}

function parse(text: string, what: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse(400, `${what} is no JSON`)
  }
  if (!isObject(value) || Array.isArray(value)) throw refuse(400, `${what} is no JSON object`)
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function bounded(params: GraphQLParams): GraphQLParams {
  if (typeof params.query === 'string' && params.query.length > LONGEST_QUERY)
    throw refuse(413, `The query has ${params.query.length} characters; at most ${LONGEST_QUERY} are taken`)
  return params
}
