import { deflateSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sign } from '../../src/rest/imgproxy-signature.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { dataset, resource } from '../support/blocks.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { chunk, iend, ihdr, pngOf } from '../support/png.ts'
import { rangeServer } from '../support/range-server.ts'
import { serving } from './dialects.ts'

const ascii = (id: number, text: string) => ({ id, type: 2, bytes: bytes(text, 0) })
const bag = (kind: string, items: readonly string[]) =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:${kind}>`
const keywords = ['spider-man', 'menance', 'offender']

const exif = exifBlock({
  IFD0: [ascii(0x0110, 'NIKON D810'), ascii(0x0131, 'Adobe Photoshop Lightroom 6.1 (Windows)'), ascii(0x0132, '2016:09:11 22:15:03')],
  ExifIFD: [
    { id: 0x9202, type: 5, bytes: words(4, 8, 1) },
    { id: 0xa408, type: 3, bytes: words(2, 0) },
  ],
})
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 aux:ApproximateFocusDistance="4294967295/1" aux:ImageNumber="16604" aux:Lens="16.0-35.0 mm f/4.0" aux:LensID="163"
 aux:LensInfo="160/10 350/10 40/10 40/10" aux:SerialNumber="12345678" dc:format="image/jpeg" photoshop:DateCreated="2016-09-11T18:44:50.003">
 <dc:creator>${bag('Seq', ['Peter B. Parker'])}</dc:creator><dc:publisher>${bag('Bag', ['Daily Bugle'])}</dc:publisher>
 <dc:subject>${bag('Bag', keywords)}</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`
const iptc = bytes(
  dataset(5, 'Spider-Man'),
  dataset(120, 'Spider-Man swings on the web'),
  dataset(116, 'Daily Bugle'),
  ...keywords.map((word) => dataset(25, word)),
)
const resolution = bytes(u32(240 << 16), u16(1), u16(1), u32(240 << 16), u16(1), u16(1))
const spider = jpegOf(
  segment(0xe1, 'Exif\0\0', exif),
  segment(0xe1, XMP_IDENTIFIER, xmp),
  segment(0xed, 'Photoshop 3.0\0', resource(0x0404, iptc), resource(0x03ed, resolution)),
  frame(7360, 4912),
  scan,
)
const row = bytes(0, ...Array.from({ length: 8 }, () => bytes(0xbb, 0xcd, 0x7f)))
const flat = pngOf(ihdr(8, 6, 8, 2), chunk('IDAT', deflateSync(bytes(row, row, row, row, row, row))), iend)
const damaged = jpegOf(segment(0xe1, 'Exif\0\0', 'no TIFF structure'), frame(4, 3), scan)

const files = {
  'spider.jpg': spider,
  'flat.png': flat,
  'damaged.jpg': damaged,
  'grey.jpg': exifJpeg(exif),
  'words.txt': bytes('no picture'),
  'a?b.jpg': damaged,
}
const get = await serving(files, { IMGPROXY_ALLOW_SECURITY_OPTIONS: 'true' })
const info = async (path: string) => JSON.parse((await get(`/info/_/${path}`)).text) as Record<string, unknown>

/** The example of the documentation, but for its 29 megabytes. */
const documented = {
  format: 'jpeg',
  mime_type: 'image/jpeg',
  width: 7360,
  height: 4912,
  orientation: 1,
  size: spider.length,
  exif: {
    Aperture: '8.00 EV (f/16.0)',
    Contrast: 'Normal',
    'Date and Time': '2016:09:11 22:15:03',
    Model: 'NIKON D810',
    Software: 'Adobe Photoshop Lightroom 6.1 (Windows)',
  },
  iptc: {
    Name: 'Spider-Man',
    'Object Name': 'Spider-Man',
    Caption: 'Spider-Man swings on the web',
    'Caption/Abstract': 'Spider-Man swings on the web',
    'Copyright Notice': 'Daily Bugle',
    Keywords: keywords,
  },
  xmp: {
    aux: {
      ApproximateFocusDistance: '4294967295/1',
      ImageNumber: '16604',
      Lens: '16.0-35.0 mm f/4.0',
      LensID: '163',
      LensInfo: '160/10 350/10 40/10 40/10',
      SerialNumber: '12345678',
    },
    dc: { creator: ['Peter B. Parker'], publisher: ['Daily Bugle'], subject: keywords, format: 'image/jpeg' },
    photoshop: { DateCreated: '2016-09-11T18:44:50.003' },
  },
  photoshop: {
    resolution: {
      XResolution: 240,
      XResolutionUnit: 'inches',
      WidthUnit: 'inches',
      YResolution: 240,
      YResolutionUnit: 'inches',
      HeightUnit: 'inches',
    },
  },
}

describe('what is in the answer', () => {
  test('the documented picture', async () => expect(await info('plain/local:///spider.jpg')).toEqual(documented))

  test('what is switched off is left out', async () => {
    const { size, exif: _exif, iptc: _iptc, photoshop: _photoshop, ...rest } = documented
    expect(await info('exif:0/iptc:0/s:0/plain/local:///spider.jpg')).toEqual(rest)
    expect(size).toBe(spider.length)
    expect(await info('s:0/f:0/d:0/exif:0/iptc:0/xmp:0/vm:0/plain/local:///spider.jpg')).toEqual({})
  })

  test('canonical names', async () => {
    const { exif: named } = await info('exif:1:1/plain/local:///spider.jpg')
    expect(named).toMatchObject({ ApertureValue: '8.00 EV (f/16.0)', Contrast: 'Normal', DateTime: '2016:09:11 22:15:03' })
  })

  test('a damaged block costs its own field', async () => {
    expect(await info('plain/local:///damaged.jpg')).toMatchObject({ format: 'jpeg', width: 4, height: 3, exif: {} })
    expect(await info('plain/local:///a%3Fb.jpg')).toMatchObject({ width: 4 })
  })

  test('what libvips says of the header, and digests', async () => {
    const sums = { md5: createHash('md5').update(flat).digest('hex'), sha256: createHash('sha256').update(flat).digest('hex') }
    expect(await info('cs:1/b:1/sf:1/pn:1/chs:md5:sha256/plain/local:///flat.png')).toMatchObject({
      colorspace: 'srgb',
      bands: 3,
      sample_format: 'uchar',
      pages_number: 1,
      hashsums: sums,
    })
    expect(await info('cs:1/b:1/plain/local:///grey.jpg')).toMatchObject({ colorspace: 'b-w', bands: 1 })
  })

  test('what only pixels tell', async () => {
    const seen = await info('a:1:1/avg:1/p:2/dc:1:1/bh:4:3/th:1/ph:1/c:4:3:nowe/plain/local:///flat.png')
    const colour = { R: 187, G: 205, B: 127 }
    expect(seen).toMatchObject({ alpha: { has_alpha: false, has_transparency: false }, average: { ...colour, A: 255 } })
    expect(seen['palette']).toEqual([{ R: expect.any(Number), G: expect.any(Number), B: expect.any(Number), A: 255 }])
    expect(Object.keys(seen['dominant_colors'] as object)).toEqual([
      'vibrant',
      'light_vibrant',
      'dark_vibrant',
      'muted',
      'light_muted',
      'dark_muted',
    ])
    expect(seen['blurhash']).toMatch(/^L.{27}$/)
    expect(seen['thumb_hash']).toMatch(/^([0-9A-F]{2}){5,25}$/)
    expect(seen['perceptual_hash']).toMatch(/^[0-9a-f]{16}$/)
    expect(seen['crop']).toEqual({ left: 0, top: 0, width: 0.5, height: 0.5 })
    expect(await info('c:4:3:sm/plain/local:///flat.png')).toMatchObject({ crop: { width: 0.5, height: 0.5 } })
  })
})

describe('refusals', () => {
  test.each([
    ['plain/local:///words.txt', 422, 'Invalid source image'],
    ['plain/local:///none.jpg', 404, 'Source is unreachable'],
    ['plain/gopher://host/x', 404, 'Source is unreachable'],
    ['bogus:1/plain/local:///flat.png', 404, 'Invalid URL'],
    ['do:1/plain/local:///flat.png', 404, 'Invalid URL'],
    ['cl:3/plain/local:///flat.png', 404, 'Invalid URL'],
    ['c:1:1:obj:cat/plain/local:///flat.png', 404, 'Invalid URL'],
    ['msfs:100/plain/local:///spider.jpg', 422, 'Invalid source image'],
    ['msr:36/plain/local:///spider.jpg', 422, 'Invalid source image'],
    [`hs:md5:${'0'.repeat(32)}/plain/local:///flat.png`, 422, 'Invalid source image'],
    ['plain/local:///../x', 404, 'Source is unreachable'],
    ['plain/local:///%ff.jpg', 404, 'Source is unreachable'],
    ['gICA', 404, 'Invalid URL'],
  ])('%s', async (path, status, text) => {
    expect(await get(`/info/_/${path}`)).toMatchObject({ status, type: 'text/plain', text })
  })

  test('of what is no path at all', async () => {
    for (const path of ['/info', '/info/', '/info?x=1']) expect(await get(path), path).toMatchObject({ status: 404, text: 'Invalid URL' })
  })

  test('of the origin are passed on', async () => {
    const origin = await rangeServer({
      '/403': { status: 403 },
      '/404': { status: 404 },
      '/418': { status: 418 },
      '/500': { status: 500 },
      '/503': { status: 503 },
    })
    for (const [path, status] of [
      ['403', 403],
      ['404', 404],
      ['418', 418],
      ['500', 502],
      ['503', 502],
    ] as const)
      expect(await get(`/info/_/plain/${origin.url(`/${path}`)}`), path).toMatchObject({ status, text: 'Source is unreachable' })
    await origin.close()
  })

  test('a source that breaks off', async () => {
    const origin = await rangeServer({ '/cut': { bytes: spider, drops: 9, dropsAfter: 20 } })
    expect(await get(`/info/_/plain/${origin.url('/cut')}`)).toMatchObject({ status: 422, text: 'Source response is incomplete' })
    await origin.close()
    expect(await get(`/info/_/plain/${origin.url('/gone')}`)).toMatchObject({ status: 404, text: 'Source is unreachable' })
  })

  test('a request that takes too long', async () => {
    const slow = await serving({}, { HELIOGRAPH_REQUEST_TIMEOUT_MS: '200' })
    const origin = await rangeServer({ '/slow': { bytes: flat, delay: () => 2000 } })
    expect(await slow(`/info/_/plain/${origin.url('/slow')}`)).toMatchObject({ status: 503, text: 'Timeout' })
    await origin.close()
  })
})

describe('headers', () => {
  test('of every answer', async () => {
    const { headers } = await get('/info/_/plain/local:///flat.png', { 'x-request-id': 'my-id_1' })
    expect(headers).toMatchObject({
      server: 'imgproxy',
      'x-request-id': 'my-id_1',
      'cache-control': 'max-age=31536000, public',
      'content-type': 'application/json',
    })
    expect(headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
    expect(headers['etag']).toMatch(/^"[\w-]{43}"$/)
    const refused = await get('/info/_/', { 'x-request-id': 'not an id' })
    expect(refused.headers['x-request-id']).toMatch(/^[\w-]{20,36}$/)
    expect(refused.headers).not.toHaveProperty('cache-control')
  })

  test('a client that has the answer is told so', async () => {
    const { headers } = await get('/info/_/plain/local:///flat.png')
    const again = await get('/info/_/plain/local:///flat.png', { 'if-none-match': String(headers['etag']) })
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: headers['etag'] } })
    expect(await get('/info/_/plain/local:///flat.png', { 'if-modified-since': String(headers['last-modified']) })).toMatchObject({
      status: 304,
    })
    expect(await get('/info/_/plain/local:///flat.png', { 'if-none-match': '"another"' })).toMatchObject({ status: 200 })
  })

  test.each(['s3://bucket/x.png', 'gs://bucket/x.png', 'abs://bucket/x.png'])('the state of %s', async (url) => {
    const headers = { etag: '"seven"', 'last-modified': 'Wed, 01 Jan 2020 00:00:00 GMT', 'cache-control': 'private, max-age=7' }
    const store = await rangeServer({ '/bucket/x.png': { bytes: flat, headers } })
    const endpoints = Object.fromEntries(['S3', 'GS', 'ABS'].map((name) => [`HELIOGRAPH_${name}_ENDPOINT`, store.url('/')]))
    const stored = await serving({}, { ...endpoints, IMGPROXY_CACHE_CONTROL_PASSTHROUGH: '1' })
    const path = `/info/_/plain/${url}`
    expect(await stored(path)).toMatchObject({ status: 200, headers })
    expect(await stored(path, { 'if-none-match': '"seven"' })).toMatchObject({ status: 304, text: '', headers })
    expect(await stored(path, { 'if-modified-since': 'Thu, 02 Jan 2020 00:00:00 GMT' })).toMatchObject({ status: 304 })
    expect(await stored(path, { 'if-none-match': '"six"' })).toMatchObject({ status: 200 })
    await store.close()
  })

  test('methods', async () => {
    expect(await get('/info/anything/at/all', {}, 'OPTIONS')).toMatchObject({ status: 200, text: ' ' })
    expect(await get('/info/anything/at/all', {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
    expect(await get('/info/_/plain/local:///flat.png', {}, 'POST')).toMatchObject({ status: 404, text: ' ' })
  })
})

test('signatures and the secret', async () => {
  const signed = await serving(files, { IMGPROXY_KEY: '736563726574', IMGPROXY_SALT: '68656c6c6f', IMGPROXY_SECRET: 'sesame' })
  const path = '/plain/local:///flat.png'
  const signature = Buffer.from(sign({ key: Buffer.from('secret'), salt: Buffer.from('hello') }, path, 32)).toString('base64url')
  const secret = { authorization: 'Bearer sesame' }
  expect(await signed(`/info/${signature}${path}`, secret)).toMatchObject({ status: 200 })
  expect(await signed(`/info/${signature}${path}`)).toMatchObject({ status: 403, text: 'Forbidden' })
  expect(await signed(`/info/_${path}`, secret)).toMatchObject({ status: 403, text: 'Forbidden' })
})
