import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { rangeServer, type RangeServer, type Served } from '../support/range-server.ts'
import { running } from './running.ts'
import { temporaryFolder } from '../support/temporary.ts'

const PHOTO = readFileSync('src/web/samples/heliograph.jpg')
const LOCAL = { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }
const GIF = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0))

const files: Record<string, Served> = {}
let origin: RangeServer
let url: URL

beforeAll(async () => {
  origin = await rangeServer(files)
  ;({ url } = await running({ ...LOCAL, HELIOGRAPH_API_KEYS: 'key', HELIOGRAPH_REDACT: 'gps' }))
})
afterAll(() => origin.close())
beforeEach(() => {
  origin.log.length = 0
  files['/a'] = { bytes: PHOTO, headers: { etag: '"1"', 'cache-control': 'max-age=100' } }
  files['/b'] = { bytes: PHOTO, headers: { etag: '"1"', 'cache-control': 'max-age=30' } }
})

const about = (path: string, fields = 'format', args = '') => `imageInfo(url: "${origin.url(path)}"${args}) { ${fields} }`

function get(query: string, headers: Record<string, string> = {}, server = url): Promise<Response> {
  return fetch(`${server}?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json', ...headers } })
}

interface Said {
  readonly data: { readonly [name: string]: Record<string, unknown> | null }
  readonly extensions: { readonly cost: { readonly images: readonly { readonly cache: string; readonly requests: number }[] } }
}
const said = async (response: Response) => (await response.json()) as Said
const seconds = (response: Response) => Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1])

describe('an answer to GET', () => {
  test('says how long it lasts: as long as the source that lasts least', async () => {
    const both = await get(`{ a: ${about('/a')} b: ${about('/b')} }`)
    expect(both.headers.get('cache-control')).toMatch(/^public, max-age=/)
    expect(seconds(both)).toBeGreaterThan(25)
    expect(seconds(both)).toBeLessThanOrEqual(30)
    expect(both.headers.get('vary')).toMatch(/accept, authorization, x-api-key/)
    const one = await get(`{ ${about('/a')} }`)
    expect(seconds(one)).toBeGreaterThan(90)
  })

  test('is known again by its tag, whatever it cost', async () => {
    const query = `{ ${about('/a', 'format width')} }`
    const first = await get(query)
    const etag = first.headers.get('etag')!
    expect(etag).toMatch(/^W\/"/)
    const again = await get(query)
    expect(again.headers.get('etag')).toBe(etag)
    expect((await said(again)).extensions.cost.images).toMatchObject([{ cache: 'hit', requests: 0 }])
    for (const had of [etag, `"x", ${etag}`, '*', etag.slice(2)]) {
      const same = await get(query, { 'if-none-match': had })
      expect(same.status).toBe(304)
      expect(await same.text()).toBe('')
      expect(same.headers.get('etag')).toBe(etag)
      expect(same.headers.get('cache-control')).toMatch(/max-age/)
    }
    expect((await get(query, { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await get(`{ ${about('/a', 'format height')} }`, { 'if-none-match': etag })).status).toBe(200)
  })

  test('is for nobody else where a key was shown', async () => {
    const query = `{ ${about('/a', 'exif { gps { latitude } }')} }`
    const mine = await get(query, { 'x-api-key': 'key' })
    expect(mine.headers.get('cache-control')).toMatch(/^private, max-age=/)
    const others = await get(query)
    expect(others.headers.get('cache-control')).toMatch(/^public, max-age=/)
    expect((await said(others)).data['imageInfo']).toMatchObject({ exif: { gps: null } })
    expect((await said(await get(query, { 'x-api-key': 'key' }))).data['imageInfo']).toMatchObject({ exif: { gps: {} } })
  })

  test('is not to be kept where something may be otherwise in a moment', async () => {
    files['/gone'] = { status: 404 }
    files['/text'] = { bytes: Buffer.from('plain text, nothing else, and enough of it'), headers: { etag: '"1"' } }
    expect((await get(`{ a: ${about('/a')} b: ${about('/gone')} }`)).headers.get('cache-control')).toBe('no-store')
    expect((await get('{ nonsense }')).headers.get('cache-control')).toBe('no-store')
    expect((await get(`{ ${about('/text')} }`)).headers.get('cache-control')).toMatch(/^public, max-age=/)
    files['/no-store'] = { bytes: PHOTO, headers: { 'cache-control': 'no-store' } }
    expect((await get(`{ ${about('/no-store')} }`)).headers.get('cache-control')).toBe('public, no-cache')
    expect((await get('{ imageInfo(url: "local:///heliograph.jpg") { width } }')).headers.get('cache-control')).toBe('public, no-cache')
    expect((await get('{ __typename }')).headers.get('cache-control')).toBe('public, no-cache')
  })
})

describe('an answer that was given before', () => {
  test('is given again without being made again, by POST too', async () => {
    const { url: server } = await running(LOCAL)
    const query = `{ ${about('/a', 'format exif { make }')} }`
    const post = async () =>
      said(await fetch(server, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }))
    const first = await post()
    expect(first.extensions.cost.images).toMatchObject([{ cache: 'miss' }])
    const asked = origin.log.length
    for (let round = 0; round < 3; round++) {
      const again = await post()
      expect(again.data).toEqual(first.data)
      expect(again.extensions.cost).toEqual({
        ...first.extensions.cost,
        images: [{ ...first.extensions.cost.images[0], cache: 'hit', requests: 0, bytes: 0 }],
      })
    }
    expect(origin.log).toHaveLength(asked)
  })

  test('is not once its file is known to be another', async () => {
    const query = (maxAge = '') => `{ ${about('/changing', 'format', maxAge)} }`
    files['/changing'] = { bytes: PHOTO, headers: { etag: '"1"', 'cache-control': 'max-age=1000' } }
    const formatOf = async (asked: string) => (await said(await get(asked))).data['imageInfo']?.['format']
    expect(await formatOf(query())).toBe('JPEG')
    expect(await formatOf(query())).toBe('JPEG')
    files['/changing'] = { bytes: GIF, headers: { etag: '"2"', 'cache-control': 'max-age=1000' } }
    expect(await formatOf(query())).toBe('JPEG')
    expect(await formatOf(query(', maxAge: 0'))).toBe('GIF')
    expect(await formatOf(query())).toBe('GIF')
  })

  test('is not once its file is no longer fresh', async () => {
    files['/short'] = { bytes: PHOTO, headers: { etag: '"1"', 'cache-control': 'max-age=5' } }
    const query = `{ ${about('/short')} }`
    await get(query)
    await get(query)
    const asked = origin.log.length
    vi.useFakeTimers({ now: Date.now() + 6000, toFake: ['Date'] })
    try {
      expect((await said(await get(query))).extensions.cost.images).toMatchObject([{ requests: 1 }])
      expect(origin.log).toHaveLength(asked + 1)
    } finally {
      vi.useRealTimers()
    }
  })

  test('costs its points all the same', async () => {
    const { url: server } = await running({ ...LOCAL, HELIOGRAPH_POINTS_PER_MINUTE: '5' })
    const query = `{ ${about('/a')} }`
    const statuses: number[] = []
    for (let round = 0; round < 7; round++) statuses.push((await get(query, {}, server)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
  })
})

test('a listed document is known again like any other', async () => {
  const folder = temporaryFolder()
  writeFileSync(`${folder}/listed.json`, JSON.stringify({ format: 'query ($url: URL!) { imageInfo(url: $url) { format } }' }))
  const { url: server } = await running({ ...LOCAL, HELIOGRAPH_PERSISTED_DOCUMENTS: `${folder}/listed.json` })
  const variables = encodeURIComponent(JSON.stringify({ url: origin.url('/a') }))
  const ask = (headers: Record<string, string> = {}) => fetch(`${server}?documentId=format&variables=${variables}`, { headers })
  const first = await ask()
  expect(await first.json()).toMatchObject({ data: { imageInfo: { format: 'JPEG' } } })
  expect(seconds(first)).toBeGreaterThan(90)
  expect((await ask({ 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
})
