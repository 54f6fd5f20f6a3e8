import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { defaultLimits } from '../../src/budget.ts'
import { examples } from '../../src/server/examples.ts'
import type { OpenSource, Scope } from '../../src/source/open.ts'
import { memory } from '../../src/source/source.ts'
import { running } from './running.ts'

/** A GIF of one pixel. [GIF89a] */
const PIXEL = Buffer.from('47494638396101000100800000000000ffffff2c00000000010001000002024401003b', 'hex')

const opened: (Scope & { disposed?: true })[] = []

const fault = async () => Promise.reject(new TypeError('secret of /srv/heliograph/picture.ts'))

/** Sources that answer with a picture, never, or with a fault of ours, by their address. */
const sources = {
  open(url: string, scope: Scope = {}): OpenSource {
    const seen: Scope & { disposed?: true } = { ...scope }
    opened.push(seen)
    const never = () => new Promise<never>((_, reject) => scope.signal?.addEventListener('abort', () => reject(scope.signal!.reason)))
    const source = memory(PIXEL)
    const given: OpenSource['read'] = (offset, length) => source.read(offset, length)
    const read = url.includes('never') ? never : url.includes('fault') ? fault : given
    return {
      ...source,
      read,
      cost: { url, requests: 1, bytes: PIXEL.length, cache: 'none' },
      dispose: async () => void (seen.disposed = true),
    }
  },
  limits: defaultLimits,
  close: async () => {},
}

const { url } = await running({ HELIOGRAPH_REQUEST_TIMEOUT_MS: '300', HELIOGRAPH_MAX_SOURCE_BYTES: '200000' }, sources)
const bundled = await running()

type Headers = Record<string, string>
const json = { 'content-type': 'application/json' }

async function post(body: string | FormData, headers: Headers = json, to = url) {
  const response = await fetch(to, { method: 'POST', body, headers: { accept: 'application/graphql-response+json', ...headers } })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: text.startsWith('{') ? JSON.parse(text) : undefined }
}
const ask = (query: string, to = url) => post(JSON.stringify({ query }), json, to)

const get = (query: string) => fetch(`${url.href}?${query}`, { headers: { accept: 'application/json' } })

describe('what is taken', () => {
  test('JSON', async () => {
    expect((await ask('{ __typename }')).json).toEqual({ data: { __typename: 'Query' } })
  })

  test('a GET with a query, unless it changes something', async () => {
    expect(await (await get('query={__typename}')).json()).toEqual({ data: { __typename: 'Query' } })
    expect((await get('query=mutation{__typename}')).status).toBe(405)
    expect((await get('query={__typename}&variables=[')).status).toBe(400)
  })

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/graphql', ''])('no %s', async (type) => {
    const answer = await post('query={__typename}', { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(answer.text).not.toContain('Query')
  })

  test('no batches, and nothing of a body that is no JSON is repeated', async () => {
    expect((await post('[{"query":"{__typename}"}]')).status).toBe(400)
    const broken = await post(`{"query": ${'secret '.repeat(1000)}`)
    expect(broken.status).toBe(400)
    expect(broken.text).not.toContain('secret')
  })

  test('no query beyond 20,000 characters, no body beyond 100,000 bytes', async () => {
    expect((await ask(`{ __typename ${','.repeat(19_900)}}`)).status).toBe(200)
    expect((await ask(`{ __typename ${','.repeat(20_000)}}`)).status).toBe(413)
    expect((await post(' '.repeat(100_001))).status).toBe(413)
  })

  test('no body that turns out too long as it comes', async () => {
    const status = await new Promise((resolve, reject) => {
      const sending = request(url, { method: 'POST', headers: json }, (response) => resolve(response.resume().statusCode))
      sending.on('error', reject)
      sending.write(' '.repeat(60_000))
      sending.end(' '.repeat(60_000))
    })
    expect(status).toBe(413)
  })
})

const form = (map = '{"0":["variables.file"]}', bytes: Uint8Array<ArrayBuffer> = new Uint8Array(PIXEL)) => {
  const form = new FormData()
  form.set('operations', '{"query":"mutation($file: File!) { inspect(file: $file) { format } }","variables":{"file":null}}')
  form.set('map', map)
  form.set('0', new Blob([bytes]), 'pixel.gif')
  return form
}

describe('files', () => {
  test('are taken with a header that pages of other sites cannot send', async () => {
    for (const header of ['x-heliograph', 'apollo-require-preflight'])
      expect((await post(form(), { [header]: '1' })).json).toMatchObject({ data: { inspect: { format: 'GIF' } } })
    expect((await post(form(), {})).status).toBe(403)
  })

  test('wait for no room that others have', async () => {
    const { url: small } = await running({ HELIOGRAPH_MAX_HELD_BYTES: '100000' })
    const sent = (bytes: number) => post(form(undefined, new Uint8Array(Buffer.concat([PIXEL], bytes))), { 'x-heliograph': '1' }, small)
    expect((await sent(200_000)).status).toBe(503)
    for (let i = 0; i < 3; i++) expect((await sent(90_000)).json).toMatchObject({ data: { inspect: { format: 'GIF' } } })
  })

  test('go nowhere but in the place of a null below the variables', async () => {
    const maps = [
      '{"0":["__proto__.x"]}',
      '{"0":["query"]}',
      '{"0":["variables.__proto__.x"]}',
      '{"0":["variables.file.x"]}',
      '{"0":5}',
      '{"1":[]}',
      '[',
      '5',
    ]
    for (const map of maps) expect((await post(form(map), { 'x-heliograph': '1' })).status, map).toBe(400)
    expect({}).not.toHaveProperty('x')
  })

  test('come in forms of so many parts', async () => {
    const formOf = (parts: number) => {
      const sent = form()
      for (let i = 2; i < parts; i++) sent.set(`more ${i}`, '')
      return sent
    }
    expect((await post(formOf(300), { 'x-heliograph': '1' })).json).toMatchObject({ data: { inspect: { format: 'GIF' } } })
    expect((await post(formOf(400), { 'x-heliograph': '1' })).status).toBe(400)
  })

  test('are bounded like sources', async () => {
    expect((await post(form(undefined, new Uint8Array(300_100)), { 'x-heliograph': '1' })).status).toBe(413)
  })
})

describe('other sites', () => {
  test('may ask without being recognised, and send neither form nor file', async () => {
    const asked = await post('{"query":"{__typename}"}', { ...json, origin: 'https://elsewhere.example' })
    expect(asked.headers.get('access-control-allow-origin')).toBe('*')
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-headers': 'x-heliograph' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
  })
})

describe('answers', () => {
  test('say what each source took', async () => {
    const { json } = await ask('{ a: imageInfo(url: "http://a.example/x") { width } b: imageInfo(url: "HTTP://A.example/x#y") { height } }')
    expect(json.data).toEqual({ a: { width: 1 }, b: { height: 1 } })
    expect(json.extensions.cost.images).toMatchObject([{ requests: 1, bytes: PIXEL.length, cache: 'none' }])
  })

  test('that come in parts say it with the last', async () => {
    const { text } = await post(JSON.stringify({ query: '{ imageInfo(url: "http://a.example/x") { format ... @defer { width } } }' }), {
      ...json,
      accept: 'multipart/mixed',
    })
    const parts = text.match(/^\{.*\}$/gm)!.map((part) => JSON.parse(part))
    expect(parts[0]).toMatchObject({ data: { imageInfo: { format: 'GIF' } }, hasNext: true })
    expect(JSON.stringify(parts)).toContain('"width":1')
    expect(parts.map((part) => part.extensions?.cost !== undefined)).toEqual(parts.map((_, i) => i === parts.length - 1))
  })

  test('to what was foreseen name it', async () => {
    const { json } = await ask('{ imageInfo(url: "local:///no/such/file.jpg") { width } }', bundled.url)
    expect(json.data).toEqual({ imageInfo: null })
    expect(json.errors).toMatchObject([{ path: ['imageInfo'], extensions: { code: 'SOURCE_NOT_FOUND' } }])
  })

  test('to what was not keep it back and write it down', async () => {
    for (const mode of ['development', 'production']) {
      vi.stubEnv('NODE_ENV', mode)
      const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
      const { json, text } = await ask('{ imageInfo(url: "http://fault.example/") { width } }')
      expect(json.errors).toMatchObject([{ message: 'Unexpected error', path: ['imageInfo'] }])
      expect(json.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
      expect(text).not.toContain('secret')
      expect(written.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
        { level: 'error', message: 'secret of /srv/heliograph/picture.ts' },
      ])
      vi.restoreAllMocks()
      vi.unstubAllEnvs()
    }
  })

  test('come when the time of the request is over', async () => {
    const { json } = await ask('{ imageInfo(url: "http://never.example/") { width } other: imageInfo(url: "http://a.example/") { width } }')
    expect(json.data).toEqual({ imageInfo: null, other: { width: 1 } })
    expect(json.errors).toMatchObject([{ extensions: { code: 'SOURCE_TIMEOUT' } }])
  })

  test('let go of their sources, also where the client leaves', async () => {
    opened.length = 0
    await ask('{ imageInfo(url: "http://a.example/") { width } }')
    const leaving = new AbortController()
    const left = fetch(url, {
      method: 'POST',
      headers: json,
      body: '{"query":"{ imageInfo(url: \\"http://never.example/\\") { width } }"}',
      signal: leaving.signal,
    })
    await vi.waitFor(() => expect(opened).toHaveLength(2))
    leaving.abort()
    await expect(left).rejects.toThrow('aborted')
    await vi.waitFor(() => expect(opened.map(({ disposed }) => disposed)).toEqual([true, true]), 200)
    expect(opened[1]!.signal?.aborted).toBe(true)
  })
})

test.each(examples.map((query) => [/query (\w+)/.exec(query)![1], query]))('the example %s runs on the samples', async (_, query) => {
  const { status, json } = await ask(query, bundled.url)
  expect(json.errors).toBeUndefined()
  expect(status).toBe(200)
  expect(JSON.stringify(Object.values(json.data))).not.toMatch(/^\[(null|\[\])|:\{\}|"exif":null|"videoMeta":null|"iptc":null/)
  expect(json.extensions.cost.images.length).toBeGreaterThan(0)
})

const at = (path: string) => fetch(new URL(path, url), { redirect: 'manual' })

describe('the rest', () => {
  test('health and readiness', async () => {
    expect((await at('/health')).status).toBe(200)
    // A loop that is late for a moment makes the server unready.
    await vi.waitFor(async () => expect((await at('/ready')).status).toBe(200), { timeout: 10_000 })
  })

  test('the root leads to GraphQL; what is not there says where it is', async () => {
    expect((await at('/')).headers.get('location')).toBe('/graphql')
    for (const path of ['/nothing', '/graphql/assets/x.js', '/__proto__', '/graphql/']) {
      const response = await at(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toContain('/graphql')
    }
  })
})

test('stopping denies readiness, answers what is in flight, and closes idle connections', async () => {
  const { url, server } = await running({ HELIOGRAPH_REQUEST_TIMEOUT_MS: '900' }, sources)
  const idle = connect(Number(url.port), '127.0.0.1')
  const closed = new Promise((resolve) => idle.on('close', resolve))
  await new Promise((resolve) => idle.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n', resolve))
  idle.resume()
  const slow = ask('{ imageInfo(url: "http://never.example/") { width } }', url)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const stopped = server.stop()
  expect((await fetch(new URL('/ready', url))).status).toBe(503)
  expect((await fetch(new URL('/health', url))).status).toBe(200)
  const began = performance.now()
  expect((await slow).json.errors).toMatchObject([{ extensions: { code: 'SOURCE_TIMEOUT' } }])
  await Promise.all([stopped, closed])
  expect(performance.now() - began).toBeLessThan(3_000)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})
