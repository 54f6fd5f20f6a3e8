import { describe, expect, test } from 'vitest'
import { running } from './running.ts'

const { url } = await running({ HELIOGRAPH_MAX_COST: '20' })
const json = { 'content-type': 'application/json' }

test.each<[string, RequestInit, number, string]>([
  ['a body that is no JSON', { headers: json, body: '{' }, 400, 'BAD_REQUEST'],
  ['a body of another type', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'BAD_REQUEST'],
  ['a body that is too long', { headers: json, body: ' '.repeat(100_001) }, 413, 'LIMIT_EXCEEDED'],
  [
    'a query that is too long',
    { headers: json, body: JSON.stringify({ query: `{ ${' '.repeat(20_000)}__typename }` }) },
    413,
    'LIMIT_EXCEEDED',
  ],
  ['a file without the header', { body: new FormData() }, 403, 'FORBIDDEN'],
])('%s is refused with a code', async (_, request, status, code) => {
  const answer = await fetch(url, { method: 'POST', ...request })
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code } }] })
})

const asked = (query: string, variables?: object): RequestInit => ({ headers: json, body: JSON.stringify({ query, variables }) })
const ONE = 'query ($url: URL!) { imageInfo(url: $url) { width } }'

describe('every error says by a code what is wrong with', () => {
  test.each<[string, RequestInit, string]>([
    ['a text that is no document', asked('{'), 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', asked('{ picture }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable without its value', asked(ONE), 'BAD_REQUEST'],
    ['a variable of another type', asked(ONE, { url: 3 }), 'SOURCE_INVALID'],
    ['a list of another type', asked('query ($urls: [URL!]!) { imageInfos(urls: $urls) { width } }', { urls: [null] }), 'BAD_REQUEST'],
    ['a kind of operation that there is not', asked('subscription { imageInfo }'), 'BAD_REQUEST'],
    ['a name that no operation has', { headers: json, body: '{"query":"query A { __typename }","operationName":"B"}' }, 'OPERATION_RESOLUTION_FAILURE'], // prettier-ignore
    ['a query that costs too much', asked('{ imageInfos(urls: ["a:", "b:"]) { pixels { blurHash } } }'), 'LIMIT_EXCEEDED'],
    ['a query of too many levels', asked(`{ ${'a {'.repeat(13)} b ${'}'.repeat(13)} }`), 'LIMIT_EXCEEDED'],
    ['a value of another type', asked('{ imageInfo(url: 3) { width } }'), 'SOURCE_INVALID'],
  ])('%s', async (_, request, code) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const headers = { ...(request.headers as Record<string, string>), accept }
      const answer = await fetch(url, { method: 'POST', ...request, headers })
      const { data, errors } = (await answer.json()) as { data?: unknown; errors: { extensions?: { code?: string } }[] }
      expect(data).toBeUndefined()
      expect(errors.map((error) => error.extensions?.code)).toEqual([code])
      if (accept !== 'application/json') expect(answer.status).toBe(400)
    }
  })
})
