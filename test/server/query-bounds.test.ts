import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { beyondRange } from '../../src/server/argument-ranges.ts'
import { beyondBounds, longLists } from '../../src/server/query-bounds.ts'
import { estimate, type Variables } from '../../src/server/query-cost.ts'
import { running } from './running.ts'
import { tiffBytes } from '../support/tiff.ts'
import { jpegOf, scan, segment } from '../support/jpeg.ts'
import { inTime } from '../support/in-time.ts'

const refused = (query: string) => beyondBounds(parse(query))?.message ?? null
const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join(' ')

/** A query whose fragments spread the next one twice, so many times over. */
const laughs = (depth: number) =>
  `{ a { ...f0 } } ${times(depth, (i) => `fragment f${i} on A { x${i}: b ...f${i + 1} ...f${i + 1} }`)} fragment f${depth} on A { c }`
const cost = (query: string, variables?: Variables) => estimate(schema, parse(query), undefined, variables)

describe('arguments that are numbers of a range', () => {
  const fault = (fields: string, variables?: Variables) =>
    beyondRange(schema, parse(`query ($n: Int, $url: URL = "x") { imageInfo(url: $url) { ${fields} } }`), variables)

  test.each([
    ['pixels { palette(colors: 1) { share } }', undefined, '"colors" is 1, but must be from 2 to 256'],
    ['pixels { blurHash(x: 4, y: 10) }', undefined, '"y" is 10, but must be from 1 to 9'],
    ['pixels { ... { placeholder(width: $n) } }', { n: 65 }, '"width" is 65, but must be from 1 to 64'],
    ['pixels(second: 86400.5) { blurHash }', undefined, '"second" is 86400.5, but must be from 0 to 86400'],
  ])('are refused beyond it, at their place: %s', (fields, variables, message) => {
    const error = fault(fields, variables)
    expect(error).toMatchObject({ message, extensions: { code: 'LIMIT_EXCEEDED' } })
    expect(error?.locations).toHaveLength(1)
  })

  test('pass within it, and without a value', () => {
    expect(fault('pixels(page: 0) { palette(colors: 256) { share } blurHash(x: 1) placeholder(width: $n) }', {})).toBeNull()
  })

  test('cost no other field its answer: nothing is executed', async () => {
    const { url } = await running()
    const query = '{ imageInfo(url: "local:///signal.gif") { width pixels { blurHash palette(colors: 1) { share } } } }'
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    })
    const errors = [{ message: expect.stringContaining('"colors" is 1'), locations: [expect.anything()] }]
    expect([response.status, await response.json()]).toMatchObject([400, { errors }])
  })
})

describe('bounds of documents', () => {
  test('let pass what honest clients ask', () => {
    const options = { schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true }
    expect(refused(getIntrospectionQuery(options))).toBeNull()
    expect(refused(`{ ${times(15, (i) => `p${i}: imageInfo(url: "x") { format w: width h: height }`)} }`)).toBeNull()
    const components = times(50, (i) => `fragment f${i} on ImageInfo { url width }`)
    expect(refused(`{ imageInfo(url: "x") { ${times(50, (i) => `...f${i} ...f${i}`)} } } ${components}`)).toBeNull()
  })

  test.each([
    ['query a { __typename } query b { __typename }', 'The document has 2 operations; it may have 1'],
    [`{ ${times(21, (i) => `a${i}: __typename`)} }`, '21 fields of the first level; at most 20'],
    [`{ ...r ...r } fragment r on Query { ${times(11, (i) => `a${i}: __typename`)} }`, '22 fields of the first level'],
    [`{ a { ${'b '.repeat(500)} } }`, '501 fields; at most 500'],
    [`${'{ a '.repeat(13)}${'}'.repeat(13)}`, '13 levels of fields; at most 12'],
    [`{ ...d } fragment d on Query { a { ... { ${'b { '.repeat(11)} c ${'}'.repeat(11)} } } }`, '13 levels of fields'],
    [`{ __schema ${'{ a '.repeat(17)}${'}'.repeat(17)} }`, '18 levels of introspection; at most 16'],
    [`{ ${times(3, (i) => `a${i}: __schema { types { name } }`)} }`, '3 introspections; at most 2'],
    [`{ __schema { ...f } } fragment f on __Schema { ${times(3, (i) => `a${i}: types { name }`)} }`, '4 introspections; at most 2'],
    [`{ a { ${times(101, (i) => `a${i}: b`)} } }`, '101 aliases; at most 100'],
    [`{ a { ...f @x ...f } } fragment f on A { b ${'@y '.repeat(25)} }`, '51 directives; at most 50'],
    [`query ${'@x '.repeat(51)} { a }`, '51 directives'],
    [`{ a { ${'b '.repeat(51)} } }`, '51 repeats of one field; at most 50'],
    [`{ ${times(3, () => `a { ${'b '.repeat(10)} ...f }`)} } fragment f on A { ${'b '.repeat(21)} }`, '51 repeats of one field'],
  ])('refuse %.60s', (query, message) => {
    expect(refused(query)).toContain(message)
  })

  test('count fragments that double each time in no time', async () => {
    expect(await inTime(100, () => [refused(laughs(18)), refused(laughs(100))])).toEqual([
      expect.stringContaining('524288 fields'),
      expect.stringContaining('countless fields'),
    ])
  })

  test('leave fragments within themselves to validation', () => {
    expect(refused('{ ...a } fragment a on Query { b { ...a } ...c } fragment c on Query { ...a ...c }')).toBeNull()
  })

  test('hold for lists in variables, however deep', () => {
    expect(longLists({ a: { b: [[...Array(300).keys()]] } })).toBeNull()
    expect(longLists({ a: { b: [[...Array(301).keys()]] } })?.message).toContain('301 items in one list; at most 300')
    expect(longLists(null)).toBeNull()
  })
})

describe('costs', () => {
  test.each([
    ['{ __typename }', 0],
    ['{ imageInfo(url: "x") { width height } }', 1],
    ['{ imageInfo(url: "x") { width exif { make model } iptc { caption } } }', 5],
    [
      '{ a: imageInfo(url: "x") { ...e } b: imageInfo(url: "y") { ...e } } fragment e on ImageInfo { exif { make } videoMeta { duration } }',
      16,
    ],
    ['{ imageInfos(urls: ["x", "y", "z"]) { ... on ImageInfo { xmp { json } } } }', 9],
    ['{ imageInfos(urls: "x") { width } }', 1],
    ['query($urls: [URL!]! = ["x", "y"]) { imageInfos(urls: $urls) { width } }', 2],
  ])('of %s', (query, points) => {
    expect(cost(query)).toBe(points)
  })

  test('count the sources in variables', () => {
    const query = 'query($urls: [URL!]!) { imageInfos(urls: $urls) { exif { make } } }'
    expect(cost(query, { urls: ['x', 'y', 'z', 'x'] })).toBe(12)
    expect(cost(query, { urls: 'x' })).toBe(3)
    expect(cost('query($constructor: [URL!]!) { imageInfos(urls: $constructor) { width } }', {})).toBe(0)
  })

  test('are bounded, and none is free that reads', () => {
    expect(cost(`{ ${times(20, (i) => `a${i}: imageInfo(url: "x") { width }`)} }`)).toBe(20)
    const fields = schema.getType('ImageInfo')!
    const free = 'getFields' in fields ? Object.values(fields.getFields()).filter(({ extensions }) => !extensions['cost']) : []
    expect(
      free.map(({ name }) => name).filter((name) => /exif|iptc|xmp|icc|photoshop|video|text|blocks|warnings|pixels|digest/i.test(name)),
    ).toEqual([])
  })
})

describe('a server', async () => {
  const { url } = await running({ HELIOGRAPH_MAX_COST: '10' })
  const ask = async (query: string, variables?: Variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as { data?: unknown; errors?: { message: string; extensions?: object }[]; extensions?: { cost: object } }
  }

  test('says what a query was estimated to cost', async () => {
    const { extensions } = await ask('{ imageInfo(url: "local:///signal.gif") { width exif { make } } }')
    expect(extensions?.cost).toMatchObject({ estimate: 3, images: [{ cache: 'none' }] })
  })

  test('refuses what costs too much before anything is read', async () => {
    const { data, errors, extensions } = await ask('query($urls: [URL!]!) { imageInfos(urls: $urls) { width } }', {
      urls: Array(11).fill('local:///signal.gif'),
    })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      {
        message: 'The query may cost 11 points; at most 10 are allowed: ask for fewer images or fields at once',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ])
    expect(extensions).toEqual({ cost: { estimate: 11, images: [] } })
  })

  test('refuses documents beyond the bounds, the second time too', async () => {
    const query = `{ ${times(21, (i) => `a${i}: __typename`)} }`
    for (const _ of [1, 2]) expect((await ask(query)).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }])
    expect((await ask(`{ __typename ${'@skip(if: false) '.repeat(700)} }`)).errors?.[0]?.message).toContain('tokens')
    expect((await ask('query($names: [String!]) { imageInfo(url: "local:///signal.gif") { exif { tags(names: $names) { name } } } }', { names: Array(301).fill('x') })).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]) // prettier-ignore
  })

  test('answers to introspection, and guesses no names', async () => {
    expect((await ask(getIntrospectionQuery())).errors).toBeUndefined()
    for (const query of [
      '{ imageInf(url: "x") { width } }',
      '{ imageInfo(ur: "x") { widht } }',
      '{ imageInfo(url: "x") { digest(algorithm: sha25) } }',
    ])
      expect(JSON.stringify(await ask(query))).not.toContain('Did you mean')
    const variable = await ask('query($a: DigestAlgorithm!) { imageInfo(url: "x") { digest(algorithm: $a) } }', { a: 'sha25' })
    expect(variable.errors).toHaveLength(1)
    expect(JSON.stringify(variable)).not.toContain('Did you mean')
  })
})

/** A TIFF of as many tags, as an address. */
const tagged = (count: number) => {
  const tags = Array.from({ length: count }, (_, i) => ({ id: 0x7000 + i, type: 3, values: [1] }))
  return `data:image/tiff;base64,${Buffer.from(tiffBytes([tags])).toString('base64')}`
}

describe('an answer of very much is refused', async () => {
  const { url } = await running()
  const asked = async (query: string, address: string, accept = 'application/json') => {
    const headers = { 'content-type': 'application/json', accept }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { url: address } }) })
    return response.text()
  }
  const inTags = (fields: string) => `query ($url: URL!) { imageInfo(url: $url) { exif { ${fields} } } }`

  test('of very many items', async () => {
    const query = inTags(times(30, (i) => `a${i}: tags { name }`))
    expect(await asked(query, tagged(4000))).toContain('The answer would have more than 100000 items')
    expect(await asked(query, tagged(3000))).toContain('"a29":[{"name":')
  })

  test.each(['tags @stream(initialCount: 0) { name }', 'tags { ... @defer { name } }'])('of very many parts: %s', async (fields) => {
    const inParts = inTags(fields)
    expect(await asked(inParts, tagged(2100), 'multipart/mixed')).toContain('The answer would have more than 2000 parts')
    expect(await asked(inParts, tagged(200), 'multipart/mixed')).toContain('"name":"0x70c7"')
    expect(await asked(inParts, tagged(2100))).toContain('"name":"0x70c7"')
  })
})

test('an answer that would be very long is refused', async () => {
  const { url } = await running()
  const comment = segment(0xfe, '\x01'.repeat(60_000))
  const picture = `data:image/jpeg;base64,${Buffer.from(jpegOf(comment, scan)).toString('base64')}`
  const query = `query ($url: URL!) { imageInfo(url: $url) { ${times(100, (i) => `a${i}: text { value }`)} } }`
  const asked = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { url: picture } }),
    })
  for (const response of [await asked(), await asked()])
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] })
})
