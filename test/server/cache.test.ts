import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { xmp } from '../../src/block/xmp.ts'
import { rangeServer, type RangeServer, type Served } from '../support/range-server.ts'
import { running } from './running.ts'

const PHOTO = readFileSync('src/web/samples/heliograph.jpg')
const LOCAL = { HELIOGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true' }

/** What paths answer; tests change it. */
const files: Record<string, Served> = {}
let origin: RangeServer

beforeAll(async () => {
  origin = await rangeServer(files)
})
afterAll(() => origin.close())
afterEach(() => {
  vi.restoreAllMocks()
  origin.log.length = 0
})

interface Said {
  readonly data?: { readonly [name: string]: Record<string, unknown> | null } | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly string[]
    readonly extensions: { readonly code: string }
  }[]
  readonly extensions: { readonly cost: { readonly images: readonly { readonly cache: string; readonly requests: number }[] } }
}

async function ask(server: URL, query: string, headers: Record<string, string> = {}): Promise<Said> {
  const response = await fetch(server, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Said
}

/** Bytes of memory that files and what was read of them take, without what is of no use any more. */
function arrayBuffers(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().arrayBuffers
}

const cacheOf = ({ extensions }: Said) => extensions.cost.images.map(({ cache }) => cache)
const whole = (path: string, fields: string, args = '') => `{ imageInfo(url: "${origin.url(path)}"${args}) { ${fields} } }`

describe('what is kept', () => {
  test('takes no more memory than it may, whatever answers are remembered', async () => {
    const bytes = Buffer.concat([PHOTO, Buffer.alloc(64 * 1024)])
    const names = Array.from({ length: 200 }, (_, i) => `/of-many-${i}.jpg`)
    for (const name of names) files[name] = { bytes, headers: { etag: '"1"' } }
    const most = 4 * 1024 * 1024
    const { url } = await running({ ...LOCAL, HELIOGRAPH_CACHE_BYTES: String(most) })
    const before = arrayBuffers()
    for (const name of names) expect((await ask(url, whole(name, 'width'))).errors).toBeUndefined()
    // What was collected is given back by a thread of its own.
    await expect.poll(() => arrayBuffers() - before).toBeLessThan(most + 2 * 1024 * 1024)
  })
})

describe('a picture that was asked about', () => {
  test('is neither read nor decoded again for the same question, nor for another that needs no more of it', async () => {
    files['/photo.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
    const { url } = await running(LOCAL)
    const fields = 'width height exif { make model exposureTime tags { name text } } xmp { tags { name text } }'
    const first = await ask(url, whole('/photo.jpg', fields))
    expect(first.errors).toBeUndefined()
    expect(cacheOf(first)).toEqual(['miss'])
    const asked = origin.log.length
    const decoding = [vi.spyOn(exif, 'decode'), vi.spyOn(xmp, 'decode')]
    const second = await ask(url, whole('/photo.jpg', fields))
    expect(second.data).toEqual(first.data)
    expect(second.extensions.cost.images).toMatchObject([{ cache: 'hit', requests: 0 }])
    const third = await ask(url, whole('/photo.jpg', 'format exif { iso: photographicSensitivity dateTimeOriginal }'))
    expect(third.errors).toBeUndefined()
    expect(cacheOf(third)).toEqual(['hit'])
    for (const one of decoding) expect(one).not.toHaveBeenCalled()
    expect(origin.log).toHaveLength(asked)
  })

  test('is asked about anew where nothing older is wanted, and told to be the same without being decoded again', async () => {
    files['/same.jpg'] = {
      bytes: PHOTO,
      headers: { etag: '"1"' },
      refuse: ({ headers }) => (headers['if-none-match'] ? { status: 304 } : undefined),
    }
    const { url } = await running(LOCAL)
    await ask(url, whole('/same.jpg', 'exif { make }'))
    const decoding = vi.spyOn(exif, 'decode')
    const again = await ask(url, whole('/same.jpg', 'exif { make }', ', maxAge: 0'))
    expect(again.extensions.cost.images).toMatchObject([{ cache: 'revalidated', requests: 1 }])
    expect(decoding).not.toHaveBeenCalled()
    const both = await ask(url, `{ imageInfos(urls: ["${origin.url('/same.jpg')}"], maxAge: 100) { exif { make } } }`)
    expect(cacheOf(both)).toEqual(['hit'])
    expect((await ask(url, whole('/same.jpg', 'format', ', maxAge: -1'))).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('is another once its origin says so', async () => {
    files['/changing'] = { bytes: PHOTO, headers: { etag: '"1"', 'cache-control': 'no-cache' } }
    const { url } = await running(LOCAL)
    expect((await ask(url, whole('/changing', 'format'))).data).toEqual({ imageInfo: { format: 'JPEG' } })
    const gif = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0))
    files['/changing'] = { bytes: gif, headers: { etag: '"2"', 'cache-control': 'no-cache' } }
    expect((await ask(url, whole('/changing', 'format width'))).data).toEqual({ imageInfo: { format: 'GIF', width: 1 } })
  })

  test('keeps what is wrong with it', async () => {
    const broken = Buffer.from(PHOTO)
    broken.write('XX', broken.indexOf('Exif\0\0') + 6, 'latin1')
    files['/broken.jpg'] = { bytes: broken, headers: { etag: '"1"' } }
    const { url } = await running(LOCAL)
    const first = await ask(url, whole('/broken.jpg', 'width exif { make }'))
    expect(first.errors?.[0]).toMatchObject({ path: ['imageInfo', 'exif'], extensions: { code: 'MALFORMED' } })
    const decoding = vi.spyOn(exif, 'decode')
    const second = await ask(url, whole('/broken.jpg', 'width exif { make }'))
    expect([second.data, second.errors]).toEqual([first.data, first.errors])
    expect(decoding).not.toHaveBeenCalled()
  })

  test('keeps nothing of a question whose time was over', async () => {
    let slow = true
    files['/slow.jpg'] = {
      bytes: Buffer.concat([PHOTO, Buffer.alloc(3_000_000)]),
      headers: { etag: '"1"' },
      delay: (start) => (slow && start > 0 ? 5000 : 0),
    }
    const { url } = await running({ ...LOCAL, HELIOGRAPH_REQUEST_TIMEOUT_MS: '1000' })
    await ask(url, whole('/slow.jpg', 'exif { make }'))
    const late = await ask(url, whole('/slow.jpg', 'digest exif { make }'))
    expect(late.errors?.[0]?.extensions.code).toBe('SOURCE_TIMEOUT')
    expect(late.data?.['imageInfo']).toMatchObject({ exif: { make: expect.any(String) as string } })
    slow = false
    const again = await ask(url, whole('/slow.jpg', 'digest exif { make }'))
    expect(again.errors).toBeUndefined()
  })

  test('is told on though whoever asked at the same time has left', async () => {
    files['/left.jpg'] = {
      bytes: Buffer.concat([PHOTO, Buffer.alloc(3_000_000)]),
      headers: { etag: '"1"' },
      delay: (start) => (start > 0 ? 150 : 0),
    }
    const { url } = await running(LOCAL)
    await ask(url, whole('/left.jpg', 'exif { make }'))
    const leaving = new AbortController()
    const query = encodeURIComponent(whole('/left.jpg', 'digest'))
    const gone = fetch(`${url}?query=${query}`, { signal: leaving.signal }).catch(() => null)
    await sleep(30)
    const staying = ask(url, whole('/left.jpg', 'digest width exif { make }'))
    await sleep(30)
    leaving.abort()
    await gone
    const said = await staying
    expect(said.errors).toBeUndefined()
    expect(said.data?.['imageInfo']?.['digest']).toMatch(/^[0-9a-f]{64}$/)
  })

  test('counts what is asked about its pixels for each request alone', async () => {
    files['/pixels.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
    const { url } = await running({ ...LOCAL, HELIOGRAPH_MAX_COST: '100000' })
    const questions = (from: number) =>
      Array.from({ length: 40 }, (_, i) => `p${i}: pixels { palette(colors: ${2 + ((from + i) % 200)}) { color { hex } } }`).join(' ')
    for (let round = 0; round < 4; round++) {
      const { errors } = await ask(url, whole('/pixels.jpg', questions(round * 40)))
      expect(errors?.map(({ message }) => message)).toBeUndefined()
    }
  })
})

test('what is kept from one caller is kept for another', async () => {
  files['/secret.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
  const { url } = await running({ ...LOCAL, HELIOGRAPH_API_KEYS: 'key', HELIOGRAPH_REDACT: 'gps,serial,owner,thumbnail' })
  const query = whole('/secret.jpg', 'exif { tags { name } gps { latitude } thumbnail { mimeType } }')
  const [known, stranger] = [{ 'x-api-key': 'key' }, {}]
  const all = await ask(url, query, known)
  const some = await ask(url, query, stranger)
  expect(cacheOf(some)).toEqual(['hit'])
  expect(JSON.stringify(some.data)).not.toContain('GPS')
  for (let round = 0; round < 3; round++) {
    expect((await ask(url, query, stranger)).data).toEqual(some.data)
    expect((await ask(url, query, known)).data).toEqual(all.data)
  }
})

test('what is kept, and how often it was of use, is counted', async () => {
  files['/counted.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
  const { url } = await running(LOCAL)
  for (const args of ['', '', ', maxAge: 1000']) await ask(url, whole('/counted.jpg', 'width', args))
  const text = await (await fetch(new URL('/metrics', url))).text()
  expect(text).toContain('heliograph_cache_total{outcome="hit"} 2')
  expect(text).toContain('heliograph_cache_total{outcome="miss"} 1')
  expect(text).toContain('heliograph_cache_entries 1')
  expect(Number(/heliograph_cache_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(10_000)
  const { url: without } = await running({ ...LOCAL, HELIOGRAPH_CACHE_BYTES: '0' })
  expect(await (await fetch(new URL('/metrics', without))).text()).not.toContain('heliograph_cache_')
})

test('the routes of other systems use the same', async () => {
  files['/object.jpg'] = { bytes: PHOTO, headers: { etag: '"1"' } }
  const { url } = await running({ ...LOCAL, HELIOGRAPH_OSS_ORIGIN: origin.url('/') })
  await ask(url, whole('/object.jpg', 'width height'))
  const asked = origin.log.length
  for (let round = 0; round < 2; round++) {
    const response = await fetch(new URL('/object.jpg?x-oss-process=image/info', url))
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveProperty('ImageWidth')
  }
  expect(origin.log).toHaveLength(asked)
})
