import { fileURLToPath } from 'node:url'
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'
import { createContext } from '../context.ts'
import { ImageError } from '../error.ts'
import { Image } from '../image.ts'
import { schema } from '../schema/index.ts'
import { file } from '../source/file.ts'
import type { Sources } from '../source/open.ts'
import { beyondRange } from './argument-ranges.ts'

/** What went wrong, as the command tells it. */
export interface Fault {
  readonly message: string
  readonly code?: unknown
  readonly path?: string
  /** The status with which the origin refused. */
  readonly status?: number
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number
}

/** What is said of one image: the fields asked for, and what went wrong. */
export interface Answer {
  readonly data: object | null
  readonly errors?: readonly Fault[]
}

/** As an answer, in one object with the place. */
export interface Description {
  readonly url: string
  readonly errors?: readonly Fault[]
  readonly [field: string]: unknown
}

/** Fields that are left out of "everything": they repeat what others say, or take the whole file. */
const LEFT_OUT = new Set(['url', 'packet', 'dataUrl', 'pixels', 'digest'])

/**
 * Makes a function that describes images by a selection of fields, such as `{ width exif { make } }`, or by all fields.
 * Throws where the selection is none.
 */
export function describer(sources: Sources, selection?: string): (place: string) => Promise<Description> {
  const answer = answerer(sources, selection)
  return async (place) => {
    const { data, errors } = await answer(place)
    return { url: place, ...data, ...(errors && { errors }) }
  }
}

/** As `describer`, but what is said is not one object with the place; places that are paths of files may be no sources. */
export function answerer(sources: Sources, selection?: string, paths = true): (place: string) => Promise<Answer> {
  const document = documentOf(selection)
  const invalid = validate(schema, document)[0] ?? beyondRange(schema, document)
  if (invalid) throw invalid
  return async (place) => {
    const context = createContext(sources)
    const path = paths ? pathOf(place) : null
    const opened = path === null ? undefined : file(path, { limits: sources.limits })
    // What a person at this machine named is put where the schema looks for images.
    if (opened) context.images.prime(opened.cost.url, new Image(opened.cost.url, opened))
    const { data, errors } = await execute({ schema, document, contextValue: context, variableValues: { url: opened?.cost.url ?? place } })
    await Promise.all([context.dispose(), opened?.dispose()])
    const { imageInfo = null } = (data ?? {}) as { imageInfo?: object | null }
    const said = selection === undefined ? (withoutNulls(imageInfo) as object | null) : imageInfo
    return { data: said, ...(errors && { errors: errors.map(plain) }) }
  }
}

/** The query on one image that a selection stands for; without one, for everything. */
export function documentOf(selection?: string): DocumentNode {
  return selection === undefined ? asking(everything(schema)) : selected(selection)
}

/** The path of a file on this machine, which may be written as a URL; null for other URLs. One letter before the colon is a drive. */
function pathOf(place: string): string | null {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(place)) return place
  try {
    return fileURLToPath(place)
  } catch {
    return null
  }
}

/** The selection as a query on one image; it may bring fragments. */
function selected(selection: string): DocumentNode {
  const { definitions } = parse(selection.trimStart().startsWith('{') ? selection : `{ ${selection} }`)
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  const [operation, ...more] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('The selection names no field')
  if (more.length > 0) throw new Error('There are several selections; all fields stand in one pair of braces')
  return asking(operation.selectionSet, fragments)
}

const NAMED = parse('query ($url: URL!) { imageInfo(url: $url) { url } }')

function asking(selectionSet: SelectionSetNode, fragments: readonly FragmentDefinitionNode[] = []): DocumentNode {
  const [query] = NAMED.definitions
  if (query?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('A query is an operation')
  const [imageInfo] = query.selectionSet.selections as readonly FieldNode[]
  const selections = [{ ...imageInfo!, selectionSet }]
  return { kind: Kind.DOCUMENT, definitions: [{ ...query, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...fragments] }
}

/** Every field of an image that can be asked for without arguments, and those of their types in turn. */
function everything(schema: GraphQLSchema): SelectionSetNode {
  const text = all(schema, schema.getType('ImageInfo') as GraphQLCompositeType, new Set())
  const [query] = parse(text).definitions
  if (query?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('A query is an operation')
  return query.selectionSet
}

function all(schema: GraphQLSchema, type: GraphQLCompositeType, above: ReadonlySet<string>): string {
  if (isAbstractType(type))
    return `{ ${schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${all(schema, one, above)}`).join(' ')} }` // prettier-ignore
  const inside = new Set(above).add(type.name)
  const fields = 'getFields' in type ? Object.values(type.getFields()) : []
  const texts = fields
    .filter(({ name, args }) => !LEFT_OUT.has(name) && !args.some(isRequiredArgument))
    .flatMap(({ name, type }) => {
      const named = getNamedType(type)
      if (!isCompositeType(named)) return name
      return above.has(named.name) || inside.has(named.name) ? [] : `${name} ${all(schema, named, inside)}`
    })
  return `{ ${texts.join(' ')} }`
}

/** What is absent is left out where nobody asked for it by name. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutNulls(field)]))
}

function plain({ message, path, extensions, originalError }: GraphQLError): Fault {
  const place = path?.slice(1).join('.')
  const { answered, retryAfter } = originalError instanceof ImageError ? originalError : {}
  return {
    message,
    ...(extensions['code'] !== undefined && { code: extensions['code'] }),
    ...(place && { path: place }),
    ...(answered !== undefined && { status: answered }),
    ...(retryAfter !== undefined && { retryAfter }),
  }
}
