import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { needsOf } from '../../src/schema/selection.ts'

/** What resolving the first field of a document is told of what was selected. */
function selected(
  text: string,
  variableValues: Record<string, unknown> = {},
): Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'> {
  const { definitions } = parse(text)
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const it of definitions) if (it.kind === Kind.FRAGMENT_DEFINITION) fragments[it.name.value] = it
  const operation = definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION)!
  return { fieldNodes: operation.selectionSet.selections as FieldNode[], fragments, variableValues }
}

describe('what a selection needs', () => {
  test.each([
    ['{ i { width height format mimeType size url id __typename } }'],
    [
      '{ i { ... on ImageInfo { width } ...A } } fragment A on ImageInfo { encodedWidth ...B } fragment B on ImageInfo { aspectRatio ...A }',
    ],
    ['{ i { width exif @skip(if: true) { make } pixels @include(if: false) { blurHash } } }'],
    ['{ i { w: width } }'],
    ['{ i { bitDepth colorModel channels hasAlpha progressive } }'],
  ])('is how files begin: %s', (text) => {
    expect(needsOf(selected(text))).toBe('header')
  })

  test.each([
    ['{ i { width orientation } }'],
    ['{ i { width: exif { make } } }'],
    ['{ i { width ... @defer { exif { make } } } }'],
    ['{ i { ...A } } fragment A on ImageInfo { ... { frames } }'],
    ['{ i { width } i { warnings } }'],
    ['{ i { exif @skip(if: false) @include(if: true) { make } } }'],
  ])('is more: %s', (text) => {
    expect(needsOf(selected(text))).toBe('all')
  })

  test('depends on variables', () => {
    const text = 'query ($all: Boolean!) { i { width exif @include(if: $all) { make } } }'
    expect(needsOf(selected(text, { all: false }))).toBe('header')
    expect(needsOf(selected(text, { all: true }))).toBe('all')
  })
})
