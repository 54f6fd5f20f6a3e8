import type { IncomingMessage } from 'node:http'
import * as fc from 'fast-check'
import { Agent } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import { ImageError } from '../../src/error.ts'
import { guard, type GuardSettings } from '../../src/source/guard.ts'
import { openSources, type SourceSettings } from '../../src/source/open.ts'
import { s3, type S3Settings } from '../../src/source/s3.ts'
import { pattern, rangeServer, type Served } from '../support/range-server.ts'
import { isSigned, type Signed, signatureOf, signerOf } from '../support/signature-v4.ts'

const BYTES = pattern(300_000)
const KEYS = { awsAccessKeyId: 'AKIDEXAMPLE', awsSecretAccessKey: 'a/secret+key', awsRegion: 'eu-west-1' }

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const signed = ({ method = '', url = '', headers }: IncomingMessage): Signed => ({ method, target: url, headers })

const xml = (status: number, code: string, more = '', headers: Record<string, string> = {}) => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>The secret of the canonical string</Message>${more}</Error>`,
})

/** What a server of S3 says of a request that is not signed as it should be. */
const check =
  (region = KEYS.awsRegion, secret = KEYS.awsSecretAccessKey): NonNullable<Served['refuse']> =>
  (request) => {
    const signer = signerOf(signed(request))
    if (!signer) return xml(403, 'AccessDenied')
    if (signer.accessKeyId !== KEYS.awsAccessKeyId) return xml(403, 'InvalidAccessKeyId')
    if (signer.region !== region) return xml(400, 'AuthorizationHeaderMalformed', `<Region>${region}</Region>`)
    return isSigned(signed(request), secret) ? undefined : xml(403, 'SignatureDoesNotMatch')
  }

/** A server of objects on a loopback address, which only its being named as the endpoint allows to read. */
async function store(files: Record<string, Served>, settings: SourceSettings & GuardSettings = KEYS, address?: string) {
  const server = await rangeServer(files, address)
  const sources = openSources({ timeout: 2000, s3Endpoint: server.url(''), ...settings }, guard(settings))
  closing.push(server.close, sources.close)
  return { server, sources }
}

const object = (settings: S3Settings, url: string) => {
  const agents = { open: new Agent(), trusted: new Agent() }
  closing.push(() => agents.open.destroy(), () => agents.trusted.destroy()) // prettier-ignore
  return { agents, object: s3(settings, agents)(new URL(url)) }
}

/** A request among Amazon's examples. */
const example = (target: string, names: string, more: Record<string, string> = {}): Signed => ({
  method: 'GET',
  target,
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${names},Signature=`,
    ...more,
  },
})

describe('the check of signatures used here', () => {
  const names = 'host;x-amz-content-sha256;x-amz-date'

  // [Amazon S3 API Reference, "Signature Calculations for the Authorization Header: Examples"]
  test.each([
    [
      'an object',
      example('/test.txt', `host;range;x-amz-content-sha256;x-amz-date`, { range: 'bytes=0-9' }),
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    ['a lifecycle', example('/?lifecycle', names), 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['a list', example('/?max-keys=2&prefix=J', names), '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ])('computes what Amazon prints for %s', (_what, request, signature) => {
    expect(signatureOf(request, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe(signature)
  })
})

describe('an object', () => {
  test('is read by ranges, each signed', async () => {
    const { server, sources } = await store({ '/pictures/a.jpg': { bytes: BYTES, refuse: check() } })
    const source = sources.open('s3://pictures/a.jpg')
    expect(await source.read(0, 10)).toEqual(BYTES.subarray(0, 10))
    expect(await source.read(250_000, 10)).toEqual(BYTES.subarray(250_000, 250_010))
    expect(server.log).toHaveLength(2)
    expect(server.log[0]!.headers).toMatchObject({ 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', range: 'bytes=0-65535' })
    expect(server.log[0]!.headers).not.toHaveProperty('x-amz-security-token')
    expect(source.cost).toMatchObject({ url: 's3://pictures/a.jpg', requests: 2 })
  })

  test.each([
    ['with space.jpg', 'with%20space.jpg'],
    ['with%20space.jpg', 'with%20space.jpg'],
    ['plus+plus.jpg', 'plus%2Bplus.jpg'],
    ['hundred%25.jpg', 'hundred%25.jpg'],
    ['%2525.jpg', '%2525.jpg'],
    ['ümlaut🌞.jpg', '%C3%BCmlaut%F0%9F%8C%9E.jpg'],
    ['a//b///c.jpg', 'a//b///c.jpg'],
    ['/leading.jpg', '/leading.jpg'],
    ["it's(1)*!.jpg", 'it%27s%281%29%2A%21.jpg'],
    ['hash%23q%3F.jpg', 'hash%23q%3F.jpg'],
    ['back%5Cslash.jpg', 'back%5Cslash.jpg'],
    ['a&b=c;d,e:f@g$h', 'a%26b%3Dc%3Bd%2Ce%3Af%40g%24h'],
    ['one%2Ftwo.jpg#part', 'one/two.jpg'],
  ])('has the key %s', async (key, path) => {
    const { server, sources } = await store({ [`/pictures/${path}`]: { bytes: BYTES, refuse: check() } })
    expect(await sources.open(`s3://pictures/${key}`).size()).toBe(300_000)
    expect(server.log).toHaveLength(1)
  })

  test.each([
    ['?versionId=3%2FL4kq%2BJt.x_y', '?versionId=3%2FL4kq%2BJt.x_y'],
    ['?versionId=3/L4kq+Jt', '?versionId=3%2FL4kq%2BJt'],
    ['?versionId=abc==', '?versionId=abc%3D%3D'],
    ['?abc', '?versionId=abc'],
  ])('has the version %s', async (query, sent) => {
    const { sources } = await store({ [`/pictures/a.jpg${sent}`]: { bytes: BYTES, refuse: check() } })
    expect(await sources.open(`s3://pictures/a.jpg${query}`).size()).toBe(300_000)
  })

  test('may be empty, though the store does not say so', async () => {
    const { sources } = await store({ '/pictures/none': { refuse: () => xml(416, 'InvalidRange') } })
    expect(await sources.open('s3://pictures/none').size()).toBe(0)
  })

  test.each([
    's3://pictures',
    's3://pictures/',
    's3:///a.jpg',
    's3:pictures/a.jpg',
    's3://p/a.jpg',
    's3://-pictures/a.jpg',
    's3://pictures:80/a.jpg',
    's3://pict%75res/a.jpg',
    's3://pictures/a%2F..%2F..%2Fother%2Fa.jpg',
    's3://pictures/..%2Fother/a.jpg',
    's3://pictures/%',
    's3://pictures/%ff',
    's3://pictures/a.jpg?x=1',
    's3://pictures/a.jpg?versionId=',
    's3://pictures/a.jpg?versionId=1&acl',
  ])('is not named by %s', async (url) => {
    const { server, sources } = await store({})
    expect(() => sources.open(url)).toThrow(expect.objectContaining({ code: 'SOURCE_INVALID' }))
    expect(server.log).toHaveLength(0)
  })
})

describe('requests', () => {
  test('carry the session token, signed', async () => {
    const { server, sources } = await store(
      { '/pictures/a.jpg': { bytes: BYTES, refuse: check() } },
      { ...KEYS, awsSessionToken: 'FwoGZ/+session==' },
    )
    await sources.open('s3://pictures/a.jpg').size()
    expect(server.log[0]!.headers['x-amz-security-token']).toBe('FwoGZ/+session==')
    expect(server.log[0]!.headers.authorization).toContain(';x-amz-security-token,')
  })

  test('are anonymous where there are no credentials', async () => {
    const { server, sources } = await store({ '/pictures/a.jpg': { bytes: BYTES } }, {})
    await sources.open('s3://pictures/a.jpg').size()
    expect(Object.keys(server.log[0]!.headers).filter((name) => /^(x-amz|authorization)/.test(name))).toEqual([])
  })

  test('name the bucket before the host where that is wanted', async () => {
    const { server, sources } = await store(
      { '/a.jpg': { bytes: BYTES, refuse: check() }, '/old.pictures/a.jpg': { bytes: BYTES, refuse: check() } },
      { ...KEYS, s3HostStyle: true },
    )
    // A name resolves to where the server is; an address has no names below it.
    const at = { ...KEYS, s3HostStyle: true, s3Endpoint: `http://store.internal:${server.port}` }
    const named = openSources(at, guard({ lookup: (_name, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) }))
    closing.push(named.close)
    expect(await named.open('s3://pictures/a.jpg').size()).toBe(300_000)
    expect(await named.open('s3://old.pictures/a.jpg').size()).toBe(300_000)
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' })
    expect(server.log.map(({ headers, path }) => `${headers.host!.split(':')[0]}${path}`)).toEqual([
      'pictures.store.internal/a.jpg',
      'store.internal/old.pictures/a.jpg',
      '127.0.0.1/pictures/a.jpg',
    ])
  })
})

describe("Amazon's own servers", () => {
  test.each([
    ['s3://pictures/a/b.jpg', {}, 'https://pictures.s3.us-east-1.amazonaws.com/a/b.jpg'],
    ['s3://pictures/a.jpg?versionId=1', { awsRegion: 'eu-west-1' }, 'https://pictures.s3.eu-west-1.amazonaws.com/a.jpg?versionId=1'],
    ['s3://pictures/a.jpg', { awsRegion: 'cn-north-1' }, 'https://pictures.s3.cn-north-1.amazonaws.com.cn/a.jpg'],
    ['s3://www.example.com/a.jpg', {}, 'https://s3.us-east-1.amazonaws.com/www.example.com/a.jpg'],
    ['s3://Old_Pictures/a.jpg', {}, 'https://s3.us-east-1.amazonaws.com/Old_Pictures/a.jpg'],
  ])('%s', (url, settings, expected) => {
    const { agents, object: found } = object(settings, url)
    expect(found.url.href).toBe(expected)
    expect(found.agent).toBe(agents.open)
  })

  test('are asked anew, once, in the region that they name', async () => {
    const { object: found } = object(KEYS, 's3://pictures/a.jpg')
    const moved = { status: 301, headers: { 'x-amz-bucket-region': 'ap-south-1' }, text: '' }
    expect(found.refused(moved)).toBe(true)
    expect(found.url.href).toBe('https://pictures.s3.ap-south-1.amazonaws.com/a.jpg')
    expect((await found.headers('bytes=0-9'))['authorization']).toContain('/ap-south-1/s3/aws4_request')
    expect(found.refused({ ...moved, headers: { 'x-amz-bucket-region': 'ap-south-2' } })).toBe(false)
  })

  test.each(['evil.example/', 'a.b', 'x@y', ''])('are in no region called %j', (region) => {
    const { object: found } = object(KEYS, 's3://pictures/a.jpg')
    expect(found.refused({ status: 307, headers: { 'x-amz-bucket-region': region }, text: '' })).toBe(false)
    expect(found.url.host).toBe('pictures.s3.eu-west-1.amazonaws.com')
  })
})

describe('a store in another region than was thought', () => {
  test.each([
    ['by a header', { refuse: (r: IncomingMessage) => check('eu-test-1')(r) && { status: 301, headers: { 'x-amz-bucket-region': 'eu-test-1' } } }], // prettier-ignore
    ['by its error', { refuse: check('eu-test-1') }],
  ])('says so %s; that is remembered', async (_how, served) => {
    const { server, sources } = await store({ '/pictures/a.jpg': { bytes: BYTES, ...served } })
    const first = sources.open('s3://pictures/a.jpg')
    expect(await first.size()).toBe(300_000)
    expect(first.cost.requests).toBe(2)
    expect(await sources.open('s3://pictures/a.jpg').size()).toBe(300_000)
    expect(server.log).toHaveLength(3)
  })

  test('is believed once', async () => {
    let n = 0
    const refuse = () => ({ status: 307, headers: { 'x-amz-bucket-region': `eu-test-${n++}` } })
    const { server, sources } = await store({ '/pictures/a.jpg': { refuse } })
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
    expect(server.log).toHaveLength(2)
  })
})

describe('what a store refuses', () => {
  test.each([
    [404, 'NoSuchKey', 'SOURCE_NOT_FOUND'],
    [404, 'NoSuchBucket', 'SOURCE_NOT_FOUND'],
    [404, 'NoSuchVersion', 'SOURCE_NOT_FOUND'],
    [403, 'AccessDenied', 'SOURCE_FORBIDDEN'],
    [403, 'InvalidObjectState', 'SOURCE_FORBIDDEN'],
    [500, 'InternalError', 'SOURCE_UNAVAILABLE'],
    [503, 'SlowDown', 'SOURCE_UNAVAILABLE'],
    [400, 'InvalidArgument', 'SOURCE_UNAVAILABLE'],
  ])('%i %s is %s', async (status, code, expected) => {
    const { server, sources } = await store({ '/pictures/a.jpg': { refuse: () => xml(status, code) } })
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({
      code: expected,
      answered: status,
      message: `s3://pictures answered ${status} ${code}`,
    })
    expect(server.log).toHaveLength(1)
  })

  test.each([
    [403, 'SignatureDoesNotMatch', ''],
    [403, 'InvalidAccessKeyId', ''],
    [400, 'ExpiredToken', ''],
    [403, 'RequestTimeTooSkewed', ', whose clock is off'],
  ])("%i %s is about the server's own credentials", async (status, code, more) => {
    const { sources } = await store({ '/pictures/a.jpg': { refuse: () => xml(status, code) } })
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({
      code: 'SOURCE_FORBIDDEN',
      message: `s3://pictures answered ${status} ${code}: it refuses the credentials of this server${more}`,
    })
  })

  test.each([
    [503, { 'retry-after': '7' }, 7],
    [429, {}, 1],
    [503, {}, 1],
    [500, {}, undefined],
  ])('%i with %j: ask again after %s s', async (status, headers, retryAfter) => {
    const { sources } = await store({
      '/pictures/a.jpg': { refuse: () => xml(status, 'SlowDown'.slice(status === 500 ? 4 : 0), '', headers) },
    })
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE', retryAfter })
  })

  test('is told without what the store writes, or where it is', async () => {
    const answer = { status: 403, body: `<Error><Code>Bad ${'x'.repeat(100)}</Code></Error>${'y'.repeat(1_000_000)}` }
    const { server, sources } = await store({ '/pictures/a.jpg': { refuse: () => answer } })
    const error = (await sources.open('s3://pictures/a.jpg').size().catch((thrown: unknown) => thrown)) as Error // prettier-ignore
    expect(error.message).toBe('s3://pictures answered 403')
    await server.close()
    closing.shift()
    const silent = (await sources.open('s3://pictures/a.jpg').size().catch((thrown: unknown) => thrown)) as Error // prettier-ignore
    expect(silent.message).toBe('s3://pictures may not be read from here, or does not answer')
  })
})

describe('credentials', () => {
  test('do not follow a redirect to another host', async () => {
    const elsewhere = await rangeServer({ '/b': { bytes: BYTES } }, '127.0.0.2')
    closing.push(elsewhere.close)
    const settings = { ...KEYS, awsSessionToken: 'token', exceptions: ['127.0.0.2'] }
    const { server, sources } = await store({ '/pictures/a.jpg': { redirect: elsewhere.url('/b') } }, settings)
    const source = sources.open('s3://pictures/a.jpg')
    await source.read(0, 10)
    await source.read(250_000, 10)
    expect([server.log.length, elsewhere.log.length]).toEqual([1, 2])
    for (const { headers } of elsewhere.log) expect(Object.keys(headers).filter((name) => /^(x-amz|authorization)/.test(name))).toEqual([])
  })

  test('do not follow a redirect that comes back, and the endpoint is then an address like any', async () => {
    const files: Record<string, Served> = { '/other/secret': { bytes: BYTES } }
    const { server, sources } = await store(files, { ...KEYS, exceptions: ['127.0.0.2'] })
    const elsewhere = await rangeServer({ '/b': { redirect: server.url('/other/secret') } }, '127.0.0.2')
    closing.push(elsewhere.close)
    files['/pictures/a.jpg'] = { redirect: elsewhere.url('/b') }
    await expect(sources.open('s3://pictures/a.jpg').size()).rejects.toMatchObject({
      code: 'SOURCE_FORBIDDEN',
      message: 's3://pictures redirects to what may not be read',
    })
    expect(server.log.map(({ path }) => path)).toEqual(['/pictures/a.jpg'])
  })

  test('open no way to the endpoint by another scheme or port', async () => {
    const { server, sources } = await store({ '/pictures/a.jpg': { bytes: BYTES } })
    expect(() => sources.open(server.url('/pictures/a.jpg'))).toThrow(expect.objectContaining({ code: 'SOURCE_FORBIDDEN' }))
    expect(server.log).toHaveLength(0)
  })

  test('are not sent to what hands out credentials itself, whatever the endpoint resolves to', async () => {
    const settings = { ...KEYS, s3Endpoint: 'http://store.internal/' }
    const { open, close } = openSources(
      settings,
      guard({ lookup: (_n, _o, found) => found(null, [{ address: '169.254.169.254', family: 4 }]) }),
    )
    closing.push(close)
    await expect(open('s3://pictures/a.jpg').size()).rejects.toMatchObject({ code: 'SOURCE_FORBIDDEN' })
  })
})

test('allowed sources hold for buckets and keys', async () => {
  const { sources } = await store(
    { '/pictures/public/a.jpg': { bytes: BYTES, refuse: check() } },
    { ...KEYS, allowedSources: ['s3://pictures/public/*', 's3://open-*/'] },
  )
  expect(await sources.open('s3://pictures/public/a.jpg').size()).toBe(300_000)
  expect(sources.open('s3://open-pictures/a.jpg').cost.requests).toBe(0)
  for (const url of [
    's3://pictures/a.jpg',
    's3://Pictures/public/a.jpg',
    's3://pictures/public/../a.jpg',
    's3://pictures/public/%2e%2e%2fa.jpg',
    's3://other/public/a.jpg',
    'gs://pictures/public/a.jpg',
    'https://example.com/',
  ])
    // prettier-ignore
    expect(() => sources.open(url)).toThrow(expect.objectContaining({ code: 'SOURCE_FORBIDDEN' }))
})

test('any key stays in its bucket, and is signed as it is sent', async () => {
  const agents = { open: new Agent(), trusted: new Agent() }
  closing.push(() => agents.open.destroy(), () => agents.trusted.destroy()) // prettier-ignore
  const find = s3({ ...KEYS, s3Endpoint: 'http://127.0.0.1:9000/' }, agents)
  const odd = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2F',
    '/',
    '//',
    '\\\\',
    '%5c',
    '%',
    '%25',
    '+',
    '%2B',
    ' ',
    '?',
    '#',
    '=',
    '&',
    '*',
    '~',
    "'",
    'ü',
    '%C3%BC',
    '%00',
  )
  const part = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 4 }))
  const keys = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(keys, async (key) => {
      const asked = new URL(`s3://pictures/${key}`)
      let found
      try {
        found = find(asked)
      } catch (error) {
        expect(error).toBeInstanceOf(ImageError)
        return
      }
      const { origin, host, pathname, search } = found.url
      expect(origin).toBe('http://127.0.0.1:9000')
      expect(pathname.startsWith('/pictures/')).toBe(true)
      expect(decodeURIComponent(pathname.slice('/pictures/'.length))).toBe(decodeURIComponent(asked.pathname.slice(1)))
      const headers = { ...(await found.headers('bytes=0-9')), host }
      expect(isSigned({ method: 'GET', target: pathname + search, headers }, KEYS.awsSecretAccessKey)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
