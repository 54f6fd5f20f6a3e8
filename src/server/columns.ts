import {
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { schema } from '../schema/index.ts'
import { documentOf } from './describer.ts'

/** A column of a table of answers: where its values are in an answer, and of what kind they are. */
export interface Column {
  readonly name: string
  readonly path: readonly string[]
  readonly type: 'BOOLEAN' | 'INT32' | 'INT64' | 'DOUBLE' | 'STRING' | 'JSON'
}

/** How GraphQL's own types are kept in a table; those of the schema are texts but for JSON. */
const types = new Map<string, Column['type']>([
  ['Boolean', 'BOOLEAN'],
  ['Int', 'INT32'],
  ['Float', 'DOUBLE'],
  ['Bytes', 'INT64'],
  ['JSON', 'JSON'],
])

/**
 * The columns that a selection makes: one for each field that is a single value, however deep in objects, by the names on the way to it;
 * lists, and what may be of several types, are JSON. Without a selection there is one for each field of an image.
 */
export function columnsOf(selection?: string): Column[] {
  const columns = new Map<string, Column>()
  const add = (path: readonly string[], type: Column['type']) => columns.set(path.join('.'), { name: path.join('_'), path, type })
  const document = documentOf(selection)
  const info = new TypeInfo(schema)
  const path: string[] = []
  const field = {
    enter: (node: { alias?: { value: string } | undefined; name: { value: string } }) => {
      path.push(node.alias?.value ?? node.name.value)
      // The first field of the document is the image itself.
      const type = info.getType()
      if (path.length === 1 || !type) return undefined
      if (selection !== undefined && isObjectType(getNullableType(type))) return undefined
      add(path.slice(1), typeOf(type))
      path.pop()
      return false as const
    },
    leave: () => void path.pop(),
  }
  visit(inlined(document), visitWithTypeInfo(info, { Field: field }))
  return [...columns.values()]
}

function typeOf(type: GraphQLOutputType): Column['type'] {
  const named = getNamedType(type)
  if (isListType(getNullableType(type)) || !isLeafType(named)) return 'JSON'
  return isEnumType(named) ? 'STRING' : (types.get(named.name) ?? 'STRING')
}

/** A document with its fragments where they are spread; validation has seen that none spreads itself. */
function inlined(document: ReturnType<typeof documentOf>): ReturnType<typeof documentOf> {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])))
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return visit(
    { ...document, definitions: operations },
    {
      FragmentSpread: (node) => {
        const fragment = fragments.get(node.name.value)
        return fragment && { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: fragment.selectionSet }
      },
    },
  )
}
