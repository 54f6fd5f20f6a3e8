import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
} from 'graphql'
import type { Needs } from '../source/first-bytes.ts'

/** The fields of an image that are answered by how most files begin: what it is, and what its header says of the picture. */
const near: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'url',
  'size',
  'format',
  'mimeType',
  'width',
  'height',
  'encodedWidth',
  'encodedHeight',
  'aspectRatio',
  'bitDepth',
  'colorModel',
  'channels',
  'hasAlpha',
  'progressive',
])

type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>

/** What a selection of an image's fields needs of the file, before any of it is read. */
export function needsOf(selected: Selected): Needs {
  for (const name of namesIn(selected)) if (!near.has(name)) return 'all'
  return 'header'
}

/** The names of the fields that are selected, in fragments too, but not below each other. */
function* namesIn({ fieldNodes, fragments, variableValues }: Selected): Generator<string> {
  const spread = new Set<string>()
  const sets = fieldNodes.map(({ selectionSet }: FieldNode) => selectionSet)
  for (const set of sets) {
    for (const node of set?.selections ?? []) {
      if (!isIncluded(node, variableValues)) continue
      if (node.kind === Kind.FIELD) yield node.name.value
      else if (node.kind === Kind.INLINE_FRAGMENT) sets.push(node.selectionSet)
      else if (!spread.has(node.name.value)) {
        spread.add(node.name.value)
        sets.push(fragments[node.name.value]?.selectionSet)
      }
    }
  }
}

function isIncluded(node: SelectionNode, variables: GraphQLResolveInfo['variableValues']): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if']
  return skip !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}
