import { readdirSync, readFileSync } from 'node:fs'
import { getNamedType, isCompositeType, isInterfaceType, isObjectType, isRequiredArgument, type GraphQLCompositeType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { ask } from '../support/asking.ts'
import { rangeServer } from '../support/range-server.ts'

/** Fields that read and decode the whole file; they have tests of their own. */
const WHOLE = new Set(['pixels', 'digest'])

/**
 * Every field of a type and of what lies below it that can be asked for without arguments, of each type that it may be; of an
 * image in an image, what it is, and of a type in itself, its name.
 */
function everything(type: GraphQLCompositeType, above: readonly GraphQLCompositeType[] = []): string {
  if (above.length > 0 && type.name === 'ImageInfo') return 'url format'
  if (above.includes(type)) return '__typename'
  const inside = [...above, type]
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const asked = fields.flatMap((field) => {
    const below = getNamedType(field.type)
    if (WHOLE.has(field.name) || field.args.some(isRequiredArgument)) return []
    return isCompositeType(below) ? [`${field.name} { ${everything(below, inside)} }`] : [field.name]
  })
  const members = isInterfaceType(type)
    ? schema.getImplementations(type).objects.map((member) => `... on ${member.name} { ${everything(member, inside)} }`)
    : []
  return ['__typename', ...asked, ...members].join(' ')
}

const folder = new URL('../../src/web/samples/', import.meta.url)
const samples = readdirSync(folder).filter((name) => /\.(jpg|png|webp|gif|tif|avif|heic|mp4)$/.test(name))
const EVERYTHING = `query ($url: URL!) { imageInfo(url: $url) { ${everything(schema.getType('ImageInfo') as GraphQLCompositeType)} } }`

test.each(samples)('every field of %s is answered without an error', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  const server = await rangeServer({ [`/${name}`]: { bytes } })
  const { data, errors, costs } = await ask(EVERYTHING, { url: server.url(`/${name}`) })
  await server.close()
  expect(errors).toEqual([])
  expect(data?.imageInfo).toMatchObject({ size: bytes.length, warnings: [] })
  expect(costs.map(({ bytes }) => bytes)).toEqual([
    server.log.reduce((sum, { start, end }) => sum + Math.min(end, bytes.length) - start, 0),
  ])
})
