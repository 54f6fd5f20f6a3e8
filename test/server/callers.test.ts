import { writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readSettings } from '../../src/config.ts'
import { callersBy } from '../../src/server/callers.ts'
import { createServer as createHeliograph } from '../../src/server/server.ts'
import { running } from './running.ts'
import { temporaryFolder } from '../support/temporary.ts'

const from = (remoteAddress: string, headers: Record<string, string> = {}) => ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage // prettier-ignore
const settings = { apiKeys: ['first key', 'second-key'], requireApiKey: false, proxies: 0 }

const ask = async (url: URL, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { data?: object; errors?: { extensions?: { code?: string } }[] }
  return { status: response.status, retry: response.headers.get('retry-after'), data: answer.data, code: answer.errors?.[0]?.extensions?.code, errors: answer.errors } // prettier-ignore
}
const one = { query: '{ imageInfo(url: "local:///signal.gif") { width } }' }

describe('callers', () => {
  test('are told by their keys', () => {
    const callers = callersBy(settings)
    const shown = callers(from('::1', { authorization: 'Bearer second-key' }), true)
    expect(shown).toMatchObject({ known: true })
    expect(shown).toEqual(callers(from('192.0.2.1', { 'x-api-key': 'second-key' }), false))
    expect(shown).not.toEqual(callers(from('::1', { 'x-api-key': 'first key' }), true))
    expect(JSON.stringify(shown)).not.toContain('second-key')
    expect(callers(from('::1', { authorization: 'Bearer second-ke' }), true)).toBeNull()
    expect(callers(from('::1', { authorization: 'Bearer other' }), false)).toMatchObject({ known: false })
    expect(callersBy({ ...settings, requireApiKey: true })(from('::1'), true)).toBeNull()
    expect(callersBy({ ...settings, apiKeys: [] })(from('192.0.2.1', { 'x-api-key': 'any' }), true)).toEqual(
      callers(from('192.0.2.1'), true),
    )
  })

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('without one by their network: %s is of %s', (address, network) => {
    expect(callersBy(settings)(from(address), true)).toEqual({ id: `address ${network}`, known: false })
  })

  test('behind proxies by what the outermost of our own says', () => {
    const forwarded = from('10.0.0.1', { 'x-forwarded-for': '198.51.100.7, 192.0.2.1, 10.0.0.2' })
    expect(callersBy({ ...settings, proxies: 2 })(forwarded, true)?.id).toBe('address 192.0.2.1')
    expect(callersBy(settings)(forwarded, true)?.id).toBe('address 10.0.0.1')
    expect(callersBy({ ...settings, proxies: 9 })(forwarded, true)?.id).toBe('address 10.0.0.1')
  })
})

describe('a server with keys', async () => {
  const { url } = await running({
    HELIOGRAPH_API_KEYS: 'one,two',
    HELIOGRAPH_REQUIRE_API_KEY: 'true',
    HELIOGRAPH_KEY_POINTS_PER_MINUTE: '7',
  })

  test('answers to those who show one', async () => {
    expect(await ask(url, one)).toMatchObject({ status: 401 })
    expect(await ask(url, one, { 'x-api-key': 'three' })).toMatchObject({ status: 401 })
    expect(await ask(url, one, { 'x-api-key': 'two' })).toMatchObject({ status: 200, data: { imageInfo: { width: 320 } } })
    const object = new URL('/signal.gif?x-oss-process=image/info', url)
    const unknown = await fetch(object)
    expect(unknown.status).toBe(403)
    expect(await unknown.text()).toContain('<Code>AccessDenied</Code>')
    const ks3 = await fetch(new URL('/signal.gif@base@tag=imageInfo', url))
    expect([ks3.status, ks3.headers.get('content-type')]).toEqual([403, 'application/xml'])
    const imgproxy = await fetch(new URL('/info/_/plain/local:///signal.gif', url))
    expect([imgproxy.status, await imgproxy.text()]).toEqual([403, 'Forbidden'])
    expect((await fetch(new URL('/nowhere', url))).status).toBe(401)
    expect((await fetch(object, { headers: { 'x-api-key': 'two' } })).status).toBe(200)
    // A loop that is late for a moment makes the server unready; health does not depend on it.
    expect((await fetch(new URL('/health', url))).status).toBe(200)
    await vi.waitFor(async () => expect((await fetch(new URL('/ready', url))).status).toBe(200), { timeout: 10_000 })
    expect((await fetch(url, { headers: { accept: 'text/html' } })).status).toBe(200)
  })

  test('answers until all points are spent, to each key for itself', async () => {
    expect(await ask(url, one, { authorization: 'Bearer two' })).toMatchObject({ status: 200 })
    const spent = await ask(url, one, { authorization: 'Bearer two' })
    expect(spent).toMatchObject({ status: 429, code: 'LIMIT_EXCEEDED' })
    expect(Number(spent.retry)).toBeGreaterThan(0)
    const object = await fetch(new URL('/signal.gif?x-oss-process=image/info', url), { headers: { 'x-api-key': 'two' } })
    expect([object.status, Number(object.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect(await object.text()).toContain('<Code>TooManyRequests</Code>')
    expect(await ask(url, one, { authorization: 'Bearer one' })).toMatchObject({ status: 200 })
    expect(await ask(url, { query: '{ __typename }' }, { authorization: 'Bearer two' })).toMatchObject({ status: 200 })
  })
})

describe('listed documents', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'documents.json')
  writeFileSync(file, JSON.stringify({ width: one.query, empty: '{ __typename }' }))
  writeFileSync(join(folder, 'wrong.json'), '["a"]')
  const { url } = await running({ HELIOGRAPH_PERSISTED_DOCUMENTS: file })
  const { url: open } = await running()
  const sha256Hash = '' // of nothing that is listed
  const data = { imageInfo: { width: 320 } }

  test('are executed by name, by digest and by text', async () => {
    expect(await ask(url, { documentId: 'width' })).toMatchObject({ status: 200, data })
    expect(await ask(url, one)).toMatchObject({ status: 200, data })
    const { createHash } = await import('node:crypto')
    const digest = createHash('sha256').update(one.query).digest('hex')
    expect(await ask(url, { documentId: `sha256:${digest}` })).toMatchObject({ status: 200, data })
    expect(await ask(url, { extensions: { persistedQuery: { version: 1, sha256Hash: digest } } })).toMatchObject({ status: 200, data })
    expect(await (await fetch(`${url.href}?documentId=width`)).json()).toMatchObject({ data })
  })

  test('are all that is executed', async () => {
    expect(await ask(url, { query: '{ imageInfo(url: "x") { width } }' })).toMatchObject({ status: 403, code: 'PERSISTED_QUERY_ONLY' })
    expect(await ask(url, { query: '{ __schema { types { name } } }', documentId: 'width' })).toMatchObject({ status: 404 })
    for (const documentId of ['height', '__proto__', 'constructor']) expect(await ask(url, { documentId })).toMatchObject({ status: 404, code: 'PERSISTED_QUERY_NOT_FOUND' }) // prettier-ignore
    expect(await ask(url, { extensions: { persistedQuery: { sha256Hash } } })).toMatchObject({ status: 404 })
    expect(await (await fetch(url, { headers: { accept: 'text/html' } })).text()).toContain('listed documents')
    expect(await ask(open, { documentId: 'width' })).toMatchObject({ status: 404, code: 'PERSISTED_QUERY_NOT_FOUND' })
  })

  test("are those of Apollo's manifest, by the names that it gives them", async () => {
    const operations = [{ id: '1f2e', name: 'Width', type: 'query', body: one.query }]
    const manifest = join(folder, 'manifest.json')
    writeFileSync(manifest, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }))
    const { url } = await running({ HELIOGRAPH_PERSISTED_DOCUMENTS: manifest })
    expect(await ask(url, { extensions: { persistedQuery: { version: 1, sha256Hash: '1f2e' } } })).toMatchObject({ status: 200, data })
    expect(await ask(url, { documentId: 'operations' })).toMatchObject({ status: 404 })
  })

  const halved = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: '1f2e', name: 'Width' }] }
  writeFileSync(join(folder, 'halved.json'), JSON.stringify(halved))

  test.each(['wrong.json', 'none.json', 'halved.json'])('stop the start where there are none: %s', (name) => {
    const environment = { HELIOGRAPH_PERSISTED_DOCUMENTS: join(folder, name) }
    expect(() => createHeliograph(readSettings(environment))).toThrow(/HELIOGRAPH_PERSISTED_DOCUMENTS is .*, but must be/)
  })
})
