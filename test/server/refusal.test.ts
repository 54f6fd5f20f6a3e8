import { expect, test } from 'vitest'
import { running } from './running.ts'

const { url } = await running()
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
