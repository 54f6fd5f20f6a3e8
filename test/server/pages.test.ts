import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/config.ts'
import { running } from './running.ts'

interface Asked {
  status: number
  readable: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** Asks as a browser does for a page. */
function ask(url: URL, headers: Record<string, string>, path = '/graphql?query={__typename}', method = 'GET'): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { headers, method }, (response) => {
      const { statusCode, headers: sent } = response
      let body = ''
      response.setEncoding('utf8').on('data', (piece) => (body += piece))
      response.on('end', () => resolve({ status: statusCode!, readable: sent['access-control-allow-origin'], headers: sent, body }))
    })
    asked.on('error', reject).end()
  })
}

const page = { origin: 'https://pages.example' }

test('any page may ask a server that reads what anybody may read', async () => {
  const { url } = await running()
  expect(await ask(url, page)).toMatchObject({ status: 200, readable: '*' })
  expect(await ask(url, { ...page, host: 'rebound.example' })).toMatchObject({ status: 200 })
})

describe.each<[string, Record<string, string>]>([
  ['files of yours', { HELIOGRAPH_LOCAL_ROOT: tmpdir() }],
  ['private addresses', { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }],
])('a server that reads %s', async (_, settings) => {
  const { url } = await running(settings)
  const { url: naming } = await running({ ...settings, HELIOGRAPH_ALLOWED_ORIGINS: 'https://pages.example, https://others.example/' })
  const { url: any } = await running({ ...settings, HELIOGRAPH_ALLOWED_ORIGINS: '*' })

  test('lets no foreign page read its answers', async () => {
    expect(await ask(url, page)).toMatchObject({ status: 200, readable: undefined })
    expect(await ask(url, {})).toMatchObject({ status: 200 })
  })

  test('lets pages read them that are named', async () => {
    expect(await ask(naming, page)).toMatchObject({ status: 200, readable: page.origin })
    expect(await ask(naming, { origin: 'https://others.example' })).toMatchObject({ readable: 'https://others.example' })
    expect(await ask(naming, { origin: 'https://pages.example.evil.example' })).toMatchObject({ readable: undefined })
    expect(await ask(naming, { origin: 'null' })).toMatchObject({ readable: undefined })
    expect(await ask(any, page)).toMatchObject({ readable: '*' })
  })

  test('answers to its own names alone', async () => {
    const misdirected = await ask(url, { host: 'rebound.example' })
    expect(misdirected.status).toBe(421)
    expect(misdirected.body).toContain('HELIOGRAPH_ALLOWED_ORIGINS')
    const buckets = ['oss-cn-hangzhou.aliyuncs.com', 'ks3-cn-beijing.ksyuncs.com', 'kss.ksyuncs.com'].map((store) => `pictures.${store}`)
    for (const host of ['localhost:4000', '[::1]:4000', '127.0.0.3', 'my.localhost', ...buckets])
      expect(await ask(url, { host }), host).toMatchObject({ status: 200 })
    for (const host of ['@', '127.0.0.1.evil.example', 'b.oss-cn-hangzhou.aliyuncs.com.evil.example', 'page.aliyuncs.com'])
      expect((await ask(url, { host })).status, host).toBeGreaterThanOrEqual(400)
    expect(await ask(naming, { host: 'pages.example' })).toMatchObject({ status: 200 })
    expect(await ask(naming, { host: 'rebound.example' })).toMatchObject({ status: 421 })
    expect(await ask(any, { host: 'rebound.example' })).toMatchObject({ status: 200 })
  })
})

describe('in the way of other systems', async () => {
  const { url } = await running()
  const { url: own } = await running({ HELIOGRAPH_LOCAL_ROOT: tmpdir(), HELIOGRAPH_ALLOWED_ORIGINS: 'https://pages.example' })
  const { url: locked } = await running({ HELIOGRAPH_API_KEYS: 'sesame', HELIOGRAPH_REQUIRE_API_KEY: 'true' })
  const preflight = { ...page, 'access-control-request-method': 'GET', 'access-control-request-headers': 'x-api-key' }

  test.each(['/info/_/plain/local:///heliograph.jpg', '/heliograph.jpg?x-oss-process=image/info', '/heliograph.jpg@base@tag=exif'])(
    'pages may ask %s, and read what it says',
    async (path) => {
      expect(await ask(url, page, path)).toMatchObject({ status: 200, readable: '*' })
      expect(await ask(own, page, path)).toMatchObject({ status: 404, readable: page.origin })
      expect(await ask(own, { origin: 'https://evil.example' }, path)).toMatchObject({ status: 404, readable: undefined })
      expect(await ask(locked, page, path)).toMatchObject({ status: 403, readable: '*' })
      for (const server of [url, locked]) {
        const allowed = await ask(server, preflight, path, 'OPTIONS')
        expect(allowed).toMatchObject({ status: 200, readable: '*' })
        expect(allowed.headers).toMatchObject({
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': '*, authorization',
        })
      }
      expect(await ask(locked, { ...page, 'x-api-key': 'sesame' }, path)).toMatchObject({ status: 200, readable: '*' })
    },
  )
})

test('origins are origins', () => {
  const read = (value: string) => readSettings({ HELIOGRAPH_ALLOWED_ORIGINS: value }).allowedOrigins
  expect(read('https://a.example/,http://b.example:8080')).toEqual(['https://a.example', 'http://b.example:8080'])
  for (const wrong of ['a.example', 'https://a.example/path', 'https://*.example', 'null'])
    expect(() => read(wrong), wrong).toThrow('HELIOGRAPH_ALLOWED_ORIGINS')
})
