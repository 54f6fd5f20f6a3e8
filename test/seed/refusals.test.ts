import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { frame, jpegOf, scan } from '../support/jpeg.ts'
import { rangeServer } from '../support/range-server.ts'
import { serving, type Get } from './dialects.ts'

const picture = jpegOf(frame(4, 3), scan)
const ways = (object: string) => [`/info/_/plain/local:///${object}`, `/${object}?x-oss-process=image/info`, `/${object}@base@imageInfo`]
const code = (name: string) => ({ type: 'application/xml', text: expect.stringContaining(`<Code>${name}</Code>`) })

test('where there is too much to do', async () => {
  const origin = await rangeServer({ '/slow': { bytes: picture, delay: () => 400 } })
  const get = await serving({ 'x.jpg': picture }, { HELIOGRAPH_MAX_LIVE: '1', HELIOGRAPH_MAX_QUEUED: '0' })
  const first = get(`/info/_/plain/${origin.url('/slow')}`)
  await sleep(150)
  const [imgproxy, oss, ks3] = await Promise.all(ways('x.jpg').map((path) => get(path)))
  expect(imgproxy).toMatchObject({ status: 429, type: 'text/plain', text: 'Too many requests', headers: { 'retry-after': '1' } })
  expect(oss).toMatchObject({ status: 503, ...code('ServiceUnavailable'), headers: { 'retry-after': '1' } })
  expect(ks3).toMatchObject({ status: 503, ...code('ServiceUnavailable') })
  expect(await first).toMatchObject({ status: 200 })
  expect(await get(ways('x.jpg')[0]!)).toMatchObject({ status: 200 })
  await origin.close()
})

describe('what a key opens is for nobody else', () => {
  test.each([0, 1, 2])('way %i', async (way) => {
    const get = await serving({ 'x.jpg': picture }, { HELIOGRAPH_API_KEYS: 'sesame', HELIOGRAPH_REDACT: 'gps' })
    const path = ways('x.jpg')[way]!
    const [anybody, one] = await Promise.all([get(path), get(path, { 'x-api-key': 'sesame' })])
    expect(one).toMatchObject({ status: 200, headers: { 'cache-control': expect.stringMatching(/^(?:max-age=31536000, )?private$/) } })
    for (const { headers } of [anybody, one]) expect(headers['vary']).toContain('x-api-key')
    expect(String(anybody.headers['cache-control'])).not.toContain('private')
    const open = await serving({ 'x.jpg': picture })
    expect(String((await open(path)).headers['vary'])).not.toContain('x-api-key')
  })
})

describe('of sources', () => {
  let origin: Awaited<ReturnType<typeof rangeServer>>
  let get: Get
  beforeAll(async () => {
    origin = await rangeServer({
      '/slow': { bytes: picture, delay: () => 2000 },
      '/away': { redirect: 'http://10.0.0.1/x' },
      ...Object.fromEntries([401, 403, 404, 410, 429, 500, 502, 503, 504].map((status) => [`/${status}`, { status }])),
    })
    get = await serving(
      {},
      { HELIOGRAPH_SOURCE_TIMEOUT_MS: '300', HELIOGRAPH_OSS_ORIGIN: origin.url('/'), HELIOGRAPH_KS3_ORIGIN: origin.url('/') },
    )
  })
  afterAll(() => origin.close())

  const UNREACHABLE = 'Source is unreachable'
  test.each([
    ['401', 401, UNREACHABLE],
    ['403', 403, UNREACHABLE],
    ['404', 404, UNREACHABLE],
    ['410', 410, UNREACHABLE],
    ['429', 429, UNREACHABLE],
    ['500', 502, UNREACHABLE],
    ['502', 502, UNREACHABLE],
    ['503', 502, UNREACHABLE],
    ['504', 502, UNREACHABLE],
    ['slow', 504, UNREACHABLE],
  ])('imgproxy: %s', async (path, status, text) => {
    const refused = await get(`/info/_/plain/${origin.url(`/${path}`)}`)
    expect(refused).toMatchObject({ status, type: 'text/plain', text })
    expect(refused.headers).not.toHaveProperty('cache-control')
  })

  test.each([
    ['401', 403, 'AccessDenied'],
    ['403', 403, 'AccessDenied'],
    ['404', 404, 'NoSuchKey'],
    ['410', 404, 'NoSuchKey'],
    ['429', 500, 'InternalError'],
    ['503', 500, 'InternalError'],
    ['slow', 500, 'InternalError'],
  ])('object storage: %s', async (path, status, name) => {
    for (const way of ways(path).slice(1)) expect(await get(way), way).toMatchObject({ status, ...code(name) })
  })

  test('a forbidden address, and a redirect to one', async () => {
    const guarded = await serving({}, { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'false' })
    expect(await guarded('/info/_/plain/http://127.0.0.1/x')).toMatchObject({ status: 404, text: 'Invalid source URL' })
    const narrow = await serving({}, { HELIOGRAPH_ALLOWED_SOURCES: origin.url('/') })
    expect(await narrow(`/info/_/plain/${origin.url('/away')}`)).toMatchObject({ status: 404, text: 'Invalid source URL' })
  })
})
