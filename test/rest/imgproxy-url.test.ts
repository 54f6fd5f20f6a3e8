import { createCipheriv } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImgproxyError } from '../../src/rest/imgproxy-error.ts'
import { imgproxySettings } from '../../src/rest/imgproxy-settings.ts'
import { sign, verifySecret, verifySignature } from '../../src/rest/imgproxy-signature.ts'
import { infoPath, readInfoPath, repaired } from '../../src/rest/imgproxy-url.ts'
import { inTime } from '../support/in-time.ts'

const hex = (text: string) => Buffer.from(text).toString('hex')
const NOW = 1_800_000_000
const plain = 'plain/http://example.com/images/curiosity.jpg'

function read(path: string, env: Record<string, string> = {}) {
  return readInfoPath(`/_/${path}`, imgproxySettings(env), NOW)
}

function refusal(call: () => unknown): { status: number; text: string } {
  try {
    call()
  } catch (error) {
    if (error instanceof ImgproxyError) return { status: error.status, text: error.text }
    throw error
  }
  throw new Error('Not refused')
}

const INVALID = { status: 404, text: 'Invalid URL' }
const FORBIDDEN = { status: 403, text: 'Forbidden' }

test('a Base64 address with a name behind it', () => {
  const path = 's:1/aHR0cDovL2ltYWdlcy5kZXYvbG9yZW0v/aXBzdW0uanBnP3BhcmFtPXZhbHVl.png/puppy.jpg'
  const settings = { IMGPROXY_BASE64_URL_INCLUDES_FILENAME: '1' }
  expect(read(path, settings).url).toBe('http://images.dev/lorem/ipsum.jpg?param=value')
  expect(refusal(() => read(path))).toEqual(INVALID)
  expect(read('aHR0cDovL2ltYWdlcy5kZXYv', settings).url).toBe('http://images.dev/')
  const encrypted = { IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: '1eb5b0e971ad7f45324c1bb15c947cb207c43152fa5c6c7f35c4f36e0c18e0f1' }
  const blob = 'enc/p5VjorNdhs7mRRw8gA9TWoRlGci3l1kuzqN43UQlRaRI/Q0qtBKW3qFABIsx-ZRz_cVc8iVTYbhsNsxNBL1BHaQ'
  expect(read(`${blob}.png/puppy.jpg`, { ...settings, ...encrypted }).url).toBe('http://example.com/images/curiosity.jpg')
  expect(read(`${blob}.png`, encrypted).url).toBe('http://example.com/images/curiosity.jpg')
  expect(refusal(() => read(`${blob}.png/puppy.jpg`, encrypted))).toEqual(INVALID)
})

describe('signatures', () => {
  const published = [
    [
      'secret',
      'hello',
      '/rs:fill:300:400:0/g:sm/aHR0cDovL2V4YW1w/bGUuY29tL2ltYWdl/cy9jdXJpb3NpdHku/anBn.png',
      32,
      'oKfUtW34Dvo2BGQehJFR4Nr0_rIjOtdtzJ3QFsUcXH8',
    ],
    ['test-key', 'test-salt', '/asd', 32, 'oWaL7QoW5TsgbuiS9-5-DI8S3Ibbo1gdB2SteJh3a20'],
    ['test-key', 'test-salt', '/asd', 8, 'oWaL7QoW5Ts'],
    ['test-key2', 'test-salt2', '/asd', 32, 'jYz1UZ7j1BCdSzH3pZhaYf0iuz0vusoOTdqJsUT6WXI'],
    ['Hello', 'World', '/width:100/height:100/plain/https://images.test/image.jpg', 32, 'T9ZBRjsTHNpKAO7nqBciDZbxbuWNlgQRlVCyQb1zE3Q'],
    ['Hello', 'World', '/width:100/height:100/plain/https://images.test/image.jpg', 5, 'T9ZBRjs'],
    ['Lorem', 'Ipsum', '/plain/https://images.test/image.jpg', 5, 'Ce7iwco'],
    ['secret', 'hello', '/plain/http://example.com/images/curiosity.jpg', 1, 'tA'],
    ['secret', 'hello', '/plain/http://example.com/a%3Fb%3Dc%40d.jpg', 32, '1t7WU7TjQMloo0eKi5flaUhvxUnAwsZrdxGNWWZokSE'],
  ] as const

  test.each(published)('known answer: %s, %s, %s, %i bytes', (key, salt, path, size, expected) => {
    const pair = { key: Buffer.from(key), salt: Buffer.from(salt) }
    expect(Buffer.from(sign(pair, path, size)).toString('base64url')).toBe(expected)
    const settings = imgproxySettings({ IMGPROXY_KEY: hex(key), IMGPROXY_SALT: hex(salt), IMGPROXY_SIGNATURE_SIZE: String(size) })
    expect(() => verifySignature(expected, path, settings)).not.toThrow()
  })

  const pairs = {
    IMGPROXY_KEY: `${hex('test-key')},${hex('test-key2')}`,
    IMGPROXY_SALT: `${hex('test-salt')},${hex('test-salt2')}`,
    IMGPROXY_TRUSTED_SIGNATURES: 'truested',
  }

  test.each(['oWaL7QoW5TsgbuiS9-5-DI8S3Ibbo1gdB2SteJh3a20', 'jYz1UZ7j1BCdSzH3pZhaYf0iuz0vusoOTdqJsUT6WXI', 'truested'])(
    'accepted: %s',
    (signature) => {
      expect(() => verifySignature(signature, '/asd', imgproxySettings(pairs))).not.toThrow()
    },
  )

  test.each([
    'oWaL7QoW5Ts',
    'dtLwhdnPPis',
    'untrusted',
    '',
    'oWaL7QoW5TsgbuiS9-5-DI8S3Ibbo1gdB2SteJh3a20=',
    'oWaL7QoW5TsgbuiS9+5+DI8S3Ibbo1gdB2SteJh3a20',
    'jWaL7QoW5TsgbuiS9-5-DI8S3Ibbo1gdB2SteJh3a20',
  ])('refused: "%s"', (signature) => expect(refusal(() => verifySignature(signature, '/asd', imgproxySettings(pairs)))).toEqual(FORBIDDEN))

  test('a full signature does not fit where 8 bytes are set', () => {
    const settings = imgproxySettings({ ...pairs, IMGPROXY_SIGNATURE_SIZE: '8' })
    expect(() => verifySignature('oWaL7QoW5Ts', '/asd', settings)).not.toThrow()
    expect(refusal(() => verifySignature('oWaL7QoW5TsgbuiS9-5-DI8S3Ibbo1gdB2SteJh3a20', '/asd', settings))).toEqual(FORBIDDEN)
  })

  test('without keys anything fits that does not look like an option', () => {
    expect(read(plain).url).toBe('http://example.com/images/curiosity.jpg')
    const { status, text } = refusal(() => readInfoPath(`/s:1/${plain}`, imgproxySettings({}), NOW))
    expect(status).toBe(403)
    expect(text).toBe('The signature appears to be a processing option. The signature section should always be present in the URL.')
  })

  test('the path is repaired before it is checked', () => {
    const settings = imgproxySettings({ IMGPROXY_KEY: hex('secret'), IMGPROXY_SALT: hex('hello') })
    const signature = 'tLvEboG5BrUsclTgTUEGnYHTECamEGJN0sAxY2br4Qw'
    expect(readInfoPath(`/${signature}/plain/http:/example.com/images/curiosity.jpg`, settings, NOW).url).toBe(
      'http://example.com/images/curiosity.jpg',
    )
  })

  test('nothing signed, or nothing after the signature', () => {
    for (const path of ['/', '/_', '/_/', '//plain/x'])
      expect(refusal(() => readInfoPath(path, imgproxySettings(pairs), NOW))).toEqual(INVALID)
  })

  test('the secret', () => {
    const settings = imgproxySettings({ IMGPROXY_SECRET: 'sesame' })
    expect(() => verifySecret('Bearer sesame', settings)).not.toThrow()
    for (const header of [null, 'sesame', 'Bearer Sesame', 'Bearer sesame '])
      expect(refusal(() => verifySecret(header, settings))).toEqual(FORBIDDEN)
    expect(() => verifySecret(null, imgproxySettings({}))).not.toThrow()
  })
})

test.each([
  ['plain/http:/example.com/image.jpg', 'plain/http://example.com/image.jpg'],
  ['plain/https:/example.com/image.jpg', 'plain/https://example.com/image.jpg'],
  ['plain/local:/image.jpg', 'plain/local:///image.jpg'],
  ['plain/local:///image.jpg', 'plain/local:///image.jpg'],
  ['/rs:fill:300:200/plain/http:/example.com/image.jpg', 'rs:fill:300:200/plain/http://example.com/image.jpg'],
  ['/rs:fill:300:200/plain/example.com/image.jpg', 'rs:fill:300:200/plain/example.com/image.jpg'],
  ['rs%3Afill%3A300%3A200/abc/abc', 'rs:fill:300:200/abc/abc'],
  ['s%3A1/plain/http:/a%3Ab', 's:1/plain/http://a%3Ab'],
  ['/http:/example.com/image.jpg', 'http:/example.com/image.jpg'],
  ['/plain/http:', 'plain/http:'],
  ['/plain/http:/test', 'plain/http://test'],
  ['/', ''],
  ['', ''],
])('repaired: %s', (path, expected) => expect(repaired(path)).toBe(expected))

test('the route, the prefix and the query', () => {
  expect(infoPath('/info/_/plain/x?a=/b?c', imgproxySettings({}))).toBe('/_/plain/x')
  expect(infoPath('/information/_', imgproxySettings({}))).toBeNull()
  expect(infoPath('/img/info/_/plain/x', imgproxySettings({ IMGPROXY_PATH_PREFIX: '/img/' }))).toBe('/_/plain/x')
  expect(infoPath('/info/_/plain/x', imgproxySettings({ IMGPROXY_PATH_PREFIX: 'img' }))).toBeNull()
  expect(infoPath('/info?x', imgproxySettings({}))).toBe('')
})

test.each([
  ['/info/a.jpg?x-oss-process=image/info', null],
  ['/info/a.jpg?v=1&x-oss-process=image%2Finfo', null],
  ['/info/a.jpg?x-tos-process=image/info', null],
  ['/info/a.jpg@base@tag=exif', null],
  ['/info/a.jpg%40base%40imageInfo', null],
  ['/info/sub/a.jpg@infoexif', null],
  ['/info/_/plain/http://a/b.jpg@exif', '/_/plain/http://a/b.jpg@exif'],
  ['/info/_/plain/http://a/b.jpg?x-oss-process=image/resize,w_10', '/_/plain/http://a/b.jpg'],
  ['/info/_/plain/http://a/x-oss-process=1?x-oss', '/_/plain/http://a/x-oss-process=1'],
])('an object in a folder called info: %s', (target, path) => expect(infoPath(target, imgproxySettings({}))).toBe(path))

describe('sources', () => {
  const encoded = 'aHR0cDovL2ltYWdlcy5kZXYvbG9yZW0vaXBzdW0uanBnP3BhcmFtPXZhbHVl'

  test.each([
    [`size:1/${encoded}.png`, {}, 'http://images.dev/lorem/ipsum.jpg?param=value'],
    [`${encoded}==`, {}, 'http://images.dev/lorem/ipsum.jpg?param=value'],
    ['aHR0cDovL2V4YW1w/bGUuY29tL2ltYWdl/cy9jdXJpb3NpdHku/anBn', {}, 'http://example.com/images/curiosity.jpg'],
    ['size:1/plain/lorem/ipsum.jpg@png', { IMGPROXY_BASE_URL: 'http://images.dev/' }, 'http://images.dev/lorem/ipsum.jpg'],
    ['plain/http://images.dev/a.jpg', { IMGPROXY_BASE_URL: 'http://images.dev/' }, 'http://images.dev/a.jpg'],
    ['plain/http:%2F%2Fimages.dev%2Florem%2Fipsum.jpg%3Fparam=value@png', {}, 'http://images.dev/lorem/ipsum.jpg?param=value'],
    ['plain/http://a/b+c%40d.jpg', {}, 'http://a/b+c@d.jpg'],
    ['plain/http://a/caf%C3%A9/caf%e9%3Fx=%20.jpg', {}, 'http://a/café/caf%e9?x= .jpg'],
    ['plain/local:///a%3Fb%23c.jpg', {}, 'local:///a%3Fb%23c.jpg'],
    ['size,1/plain/http://images.dev/lorem/ipsum.jpg', { IMGPROXY_ARGUMENTS_SEPARATOR: ',' }, 'http://images.dev/lorem/ipsum.jpg'],
    [
      'plain/test://lorem/ipsum.jpg@png',
      { IMGPROXY_URL_REPLACEMENTS: 'test://*/=test2://images.dev/${1}/dolor/;test2://=http://' },
      'http://images.dev/lorem/dolor/ipsum.jpg',
    ],
  ])('%s', (path, env, expected) => expect(read(path, env as unknown as Record<string, string>).url).toBe(expected))

  test.each([
    'plain/',
    'plain',
    'plain/a@b@c',
    'plain/@png',
    'plain/%ZZ',
    'plain/%f',
    'plain/%',
    `${encoded}.a.b`,
    `${encoded.slice(0, -1)}*`,
    'abcde',
    '.png',
    's:1',
    'enc/abcd',
    'gICA',
  ])('refused: %s', (path) => expect(refusal(() => read(path))).toEqual(INVALID))

  const allowed = { IMGPROXY_ALLOWED_SOURCES: 'local://,http://images.dev/,http://*.mycdn.dev/,https://example.com' }
  test.each([
    'local:///x.jpg',
    'http://images.dev/a',
    'http://a-1.mycdn.dev/lorem/ipsum.jpg',
    'http://a-1.b-2.mycdn.dev/x',
    'https://example.com/',
  ])('allowed: %s', (url) => expect(read(`plain/${url}`, allowed).url).toBe(url))
  test.each([
    's3://images/x',
    'http://other.dev/.mycdn.dev/lorem/ipsum.jpg',
    'https://example.com%40evil.test/',
    'https://example.com.evil.test/',
    'http://evil.test%5C.mycdn.dev/',
    'http://evil.test%3F.mycdn.dev/',
  ])('not allowed: %s', (url) => expect(refusal(() => read(`plain/${url}`, allowed))).toEqual({ status: 404, text: 'Invalid source URL' }))
})

describe('encrypted sources', () => {
  const docs = '1eb5b0e971ad7f45324c1bb15c947cb207c43152fa5c6c7f35c4f36e0c18e0f1'
  const counting = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
  const curiosity = 'http://example.com/images/curiosity.jpg'
  const known = [
    [docs, 'p5VjorNdhs7mRRw8gA9TWoRlGci3l1kuzqN43UQlRaRIQ0qtBKW3qFABIsx-ZRz_cVc8iVTYbhsNsxNBL1BHaQ', curiosity],
    [docs, 'MTIzNDU2Nzg5MDEy/MzQ1Np6L0YlR92XD/i3aaVA5KINDMHKXf/LUaQ1N0ae5N7JjBZ', 'https://images.test/image.jpg'],
    [counting.slice(0, 32), 'AAECAwQFBgcICQoLDA0OD-TMFCb0I2jbZDBimuRXmwRhMbKbaoMWyp0thtsETkr-QjNPq_e7OCNoVvhUsx2r0A', curiosity],
    [counting.slice(0, 48), 'AAECAwQFBgcICQoLDA0OD2eGltowCu779oWc_qkg304Hlf3l520j_rpjvgXq-AFuLhoBUYhz_ZVLjeaB0nsEOg', curiosity],
    [counting, 'AAECAwQFBgcICQoLDA0OD-RNRP94jxVoRGUIznZya2LnkedbpcLqOmkcBxmHPHhyRhKDZBxjVGHYglYcnkzZ6w', curiosity],
    [docs, 'AAAAAAAAAAAAAAAAAAAAAMSZVcAaA9cmk2xusXrkVFf8zNks4sLYutnCKFYunn9D', 'https://example/'],
  ] as const
  test.each(known)('key %s, %s', (key, blob, url) => {
    expect(read(`exif:0/enc/${blob}`, { IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: key }).url).toBe(url)
  })

  const [, blob] = known[0]
  const undecryptable = 'jwV3wUD9r4VBIzgv/ang3Hbh0vPpcm5cc/VO5rHxzonpvZjppG/2VhDnX2aariBYegH/jlhw_-dqjXDMm4af/ZDU6y5sBog'
  test.each([
    '',
    blob.slice(0, -1),
    blob.slice(0, -6),
    blob.slice(0, 22),
    blob.slice(0, 10),
    `${blob.slice(0, 20)}!${blob.slice(21)}`,
    `${blob}AAAA`,
    undecryptable,
  ])('one answer for every fault: %s', (faulty) =>
    expect(refusal(() => read(`enc/${faulty}`, { IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: docs }))).toEqual(INVALID),
  )

  test('bytes that are padded well but are no address', () => {
    const key = Buffer.from(docs, 'hex')
    const wrap = (text: Buffer) => {
      const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16))
      return Buffer.concat([Buffer.alloc(16), cipher.update(text), cipher.final()]).toString('base64url')
    }
    for (const text of [Buffer.alloc(0), Buffer.from([0xff, 0xfe]), Buffer.from('http://a/\n')])
      expect(refusal(() => read(`enc/${wrap(text)}`, { IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: docs }))).toEqual(INVALID)
  })

  test('no key set', () => expect(refusal(() => read(`enc/${blob}`))).toEqual(INVALID))
})

test('whatever the path, the only error is a refusal', () => {
  const settings = imgproxySettings({ IMGPROXY_SOURCE_URL_ENCRYPTION_KEY: '00'.repeat(16), IMGPROXY_INFO_PRESETS: 'a=s:0' })
  const piece = fc.oneof(
    fc.constantFrom('plain', 'enc', 'pr:a', 's:1', 'crop:1:2:fp:3:4', '%3A', '%', '@', '.', ':', '__proto__:1', 'hs:constructor:1'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      try {
        readInfoPath(`/_/${pieces.join('/')}`, settings, NOW)
      } catch (error) {
        expect(error).toBeInstanceOf(ImgproxyError)
      }
    }),
  )
})

test('an address of little but padding is refused soon', async () => {
  const address = `AAAA${'='.repeat(16_000)}A`
  await inTime(400, () => {
    for (let i = 0; i < 20; i++) expect(refusal(() => read(address))).toEqual(INVALID)
  })
  expect(read('aHR0cDovL2ltYWdlcy5kZXYv===').url).toBe('http://images.dev/')
})
