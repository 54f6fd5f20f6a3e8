import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, describeBytes } from '../support/asking.ts'
import { frame, jpegOf, jpegSample, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { box, exifItem, fileType, ispe, pictureFile } from '../support/boxes.ts'
import { bytes } from '../support/bytes.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { idat, iend, ihdr, pngOf } from '../support/png.ts'
import { mvhd } from '../support/movie.ts'
import { rangeServer, type RangeServer } from '../support/range-server.ts'

let server: RangeServer

/** A picture of 200 KB with Exif behind it, a large value in the middle of that, and more behind. */
const farHeic = pictureFile('heic', ['mif1', 'heic'], {
  primary: 1,
  items: [
    { id: 1, type: 'hvc1', content: new Uint8Array(200_000), properties: [1] },
    {
      id: 2,
      type: 'Exif',
      content: exifItem(
        exifBlock({
          IFD0: [{ id: 0x010f, type: 2, bytes: Buffer.from('Maker\0') }],
          ExifIFD: [
            { id: 0x927c, type: 7, bytes: new Uint8Array(3000) },
            { id: 0x9003, type: 2, bytes: Buffer.from('2026:01:02 03:04:05\0') },
          ],
        }),
      ),
    },
    { id: 3, type: 'mime', mediaType: 'application/rdf+xml', content: Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>') },
    { id: 4, type: 'hvc1', content: new Uint8Array(200_000), properties: [1] },
  ],
  properties: [ispe(8, 3)],
})

const movie = bytes(fileType('mp42'), box('moov', mvhd(1000)))

beforeAll(async () => {
  server = await rangeServer({
    '/a.jpg': { bytes: jpegSample },
    '/b.jpg': { bytes: jpegOf(frame(20, 10), scan) },
    '/text': { bytes: new TextEncoder().encode('This is no picture at all.') },
    '/busy': { status: 503, headers: { 'retry-after': '7' } },
    '/large.png': { bytes: pngOf(ihdr(20, 10), idat(300_000), iend) },
    '/far.heic': { bytes: farHeic },
    '/endless.mp4': { bytes: movie, noTotal: true },
    '/slow.jpg': { bytes: jpegSample, delay: () => 300 },
  })
})
afterAll(() => server.close())
beforeEach(() => void server.log.splice(0))

const HEADER = 'format mimeType size width height encodedWidth encodedHeight orientation colorModel channels bitDepth progressive'

describe('imageInfo', () => {
  test('tells where a block lies that goes on to the end of a file of unknown length', async () => {
    const { data, errors } = await ask('query ($url: URL!) { imageInfo(url: $url) { size blocks { kind offset length } } }', {
      url: server.url('/endless.mp4'),
    })
    expect(errors).toEqual([])
    expect(data?.imageInfo).toEqual({ size: null, blocks: [{ kind: 'MOVIE', offset: 0, length: null }] })
  })

  test('tells of the header with one request', async () => {
    const { data, errors } = await ask(`query ($url: URL!) { imageInfo(url: $url) { url ${HEADER} aspectRatio frames duration } }`, {
      url: server.url('/a.jpg'),
    })
    expect(errors).toEqual([])
    expect(data?.imageInfo).toEqual({
      url: server.url('/a.jpg'),
      format: 'JPEG',
      mimeType: 'image/jpeg',
      size: jpegSample.length,
      width: 3,
      height: 4,
      encodedWidth: 4,
      encodedHeight: 3,
      orientation: 'RIGHT_TOP',
      colorModel: 'YCBCR',
      channels: 3,
      bitDepth: 8,
      progressive: false,
      aspectRatio: 0.75,
      frames: 1,
      duration: null,
    })
    expect(server.log).toHaveLength(1)
  })

  test('reads a source under two names and in two spellings once', async () => {
    const other = server.url('/a.jpg').replace('http:', 'HTTP:') + '#fragment'
    const { data, costs } = await ask(
      'query ($a: URL!, $b: URL!) { a: imageInfo(url: $a) { id url width } b: imageInfo(url: $b) { id url exif { orientation } } }',
      {
        a: server.url('/a.jpg'),
        b: other,
      },
    )
    expect(data).toEqual({
      a: { id: server.url('/a.jpg'), url: server.url('/a.jpg'), width: 3 },
      b: { id: server.url('/a.jpg'), url: other, exif: { orientation: 'RIGHT_TOP' } },
    })
    expect(server.log).toHaveLength(1)
    expect(costs).toEqual([{ url: server.url('/a.jpg'), requests: 1, bytes: jpegSample.length, cache: 'none' }])
  })

  test('names an image of a data: address by what it holds, however that is written', async () => {
    const written = (type: string) => `data:${type};base64,${encodeURIComponent(Buffer.from(jpegSample).toString('base64'))}`
    const digests = vi.spyOn(crypto.subtle, 'digest')
    const { data } = await ask('query ($a: URL!, $b: URL!) { a: imageInfo(url: $a) { id again: id url } b: imageInfo(url: $b) { id } }', {
      a: written('image/jpeg'),
      b: written(''),
    })
    const id = `ni:///sha-256;${createHash('sha256').update(jpegSample).digest('base64url')}`
    expect(data).toEqual({ a: { id, again: id, url: written('image/jpeg') }, b: { id } })
    // Once for each, however often it is asked for.
    expect(digests).toHaveBeenCalledTimes(2)
    digests.mockRestore()
  })

  test('asks for 4 KB where only the size of a PNG is wanted, for more where any alias wants more', async () => {
    const url = server.url('/large.png')
    await ask('query ($url: URL!) { imageInfo(url: $url) { width height } }', { url })
    expect(server.log.map(({ start, end }) => [start, end])).toEqual([[0, 4096]])
    server.log.splice(0)
    await ask(
      'query ($url: URL!) { a: imageInfo(url: $url) { width } b: imageInfo(url: $url) { duration } c: imageInfo(url: $url) { height } }',
      { url },
    )
    expect(server.log.map(({ start, end }) => [start, end])).toEqual([[0, 32_768]])
  })

  test('reads the blocks of a HEIC that lie behind its pixels with one request more, as long as they are', async () => {
    const { data } = await ask('query ($url: URL!) { imageInfo(url: $url) { exif { make } xmp { json } } }', {
      url: server.url('/far.heic'),
    })
    expect(data?.imageInfo).toMatchObject({ exif: { make: 'Maker' }, xmp: {} })
    expect(server.log).toHaveLength(2)
    expect(server.log[1]!.end - server.log[1]!.start).toBeLessThanOrEqual(8192)
  })

  test.each([
    ['SOURCE_NOT_FOUND', () => server.url('/none')],
    ['SOURCE_UNAVAILABLE', () => server.url('/busy')],
    ['FORMAT_UNSUPPORTED', () => server.url('/text')],
    ['SOURCE_INVALID', () => 'not an address'],
    ['SOURCE_INVALID', () => ''],
    ['SOURCE_INVALID', () => 'gopher://127.0.0.1/a.jpg'],
  ])('is null with the one error %s', async (code, url) => {
    const { data, errors } = await ask(`query ($url: URL!) { imageInfo(url: $url) { ${HEADER} exif { make } } }`, { url: url() })
    expect(data).toEqual({ imageInfo: null })
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([['imageInfo', code]])
  })

  test('says when to ask a busy origin again', async () => {
    const { errors } = await ask('query ($url: URL!) { imageInfo(url: $url) { width } }', { url: server.url('/busy') })
    expect(errors[0]?.extensions).toEqual({ code: 'SOURCE_UNAVAILABLE', retryAfter: 7 })
  })
})

describe('imageInfos', () => {
  const MANY = 'query ($urls: [URL!]!) { imageInfos(urls: $urls) { url width } }'

  test('answers in order, and one bad source spoils no other', async () => {
    const urls = [server.url('/slow.jpg'), server.url('/none'), server.url('/b.jpg'), 'nowhere']
    const { data, errors } = await ask(MANY, { urls })
    expect(data?.imageInfos).toEqual([{ url: urls[0], width: 3 }, null, { url: urls[2], width: 20 }, null])
    expect(errors.map(({ path, extensions }) => `${path} ${String(extensions.code)}`)).toEqual(
      expect.arrayContaining(['imageInfos.1 SOURCE_NOT_FOUND', 'imageInfos.3 SOURCE_INVALID']),
    )
    expect(errors).toHaveLength(2)
  })

  test('reads one address that is named often once', async () => {
    const { data } = await ask(MANY, { urls: Array.from({ length: 20 }, () => server.url('/b.jpg')) })
    expect(data?.imageInfos).toHaveLength(20)
    expect(server.log).toHaveLength(1)
  })

  test('takes 50 addresses, and refuses 51 before it reads any', async () => {
    const urls = (count: number) => Array.from({ length: count }, (_, i) => `${server.url('/b.jpg')}?${i}`)
    expect((await ask(MANY, { urls: urls(50) })).data?.imageInfos).toHaveLength(50)
    server.log.splice(0)
    const { data, errors } = await ask(MANY, { urls: urls(51) })
    expect(data).toBeNull()
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([['imageInfos', 'LIMIT_EXCEEDED']])
    expect(server.log).toEqual([])
  })
})

describe('inspect', () => {
  const INSPECT = 'mutation ($file: File!) { inspect(file: $file) { id url size width } }'

  test('describes a file sent along, and names it by its content', async () => {
    const { data, errors, costs } = await ask(INSPECT, { file: new File([jpegSample as Uint8Array<ArrayBuffer>], 'a.jpg') })
    expect(errors).toEqual([])
    const name: unknown = expect.stringMatching(/^ni:\/\/\/sha-256;[\w-]{43}$/)
    expect(data?.inspect).toEqual({ id: name, url: name, size: jpegSample.length, width: 3 })
    expect(costs).toEqual([])
  })

  test('takes no text for a file', async () => {
    const { data, errors } = await ask(INSPECT, { file: 'a.jpg' })
    expect(data).toBeNull()
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_INVALID'])
  })
})

describe('damage', () => {
  const damaged = jpegOf(
    segment(0xe1, 'Exif\0\0', 'this is no TIFF structure'),
    segment(
      0xe1,
      XMP_IDENTIFIER,
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
    ),
    frame(4, 3),
    scan,
  )

  test('of a block is null and an error at its own field', async () => {
    const { image, errors } = await describeBytes(
      damaged,
      'width exif { make } again: exif { model } xmp { json } iptc { caption } density { x }',
    )
    expect(image).toEqual({ width: 4, exif: null, again: null, xmp: { json: {} }, iptc: null, density: null })
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      ['imageInfo.exif', 'MALFORMED'],
      ['imageInfo.again', 'MALFORMED'],
    ])
  })

  test('of the end of a file is a warning', async () => {
    const { image, errors } = await describeBytes(
      jpegSample.subarray(0, 60),
      'format warnings blocks { kind offset length } text { value }',
    )
    expect(errors).toEqual([])
    expect(image).toMatchObject({ format: 'JPEG', blocks: [{ kind: 'EXIF', offset: 30, length: 26 }], text: [] })
    expect(image?.warnings).toHaveLength(1)
  })
})

describe('what lies where', () => {
  test('blocks are listed in file order without being decoded', async () => {
    const { image } = await describeBytes(jpegSample, 'blocks { kind offset length name } text { keyword language value }')
    const blocks = image?.blocks as { kind: string; offset: number; length: number }[]
    expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['EXIF', 'XMP', 'PHOTOSHOP', 'IPTC', 'ICC', 'TEXT']))
    expect(image?.text).toEqual([{ keyword: 'Comment', language: null, value: 'comment' }])
  })

  test('density comes from the header, else from EXIF', async () => {
    expect((await describeBytes(jpegSample, 'density { x y unit }')).image).toEqual({ density: { x: 72, y: 96, unit: 'INCH' } })
    const resolution = { type: 5, bytes: words(4, 300, 2) }
    const inCentimetres = exifBlock({
      IFD0: [
        { id: 0x011a, ...resolution },
        { id: 0x011b, ...resolution },
        { id: 0x0128, type: 3, bytes: words(2, 3) },
      ],
    })
    expect((await describeBytes(exifJpeg(inCentimetres), 'density { x y unit }')).image).toEqual({
      density: { x: 150, y: 150, unit: 'CENTIMETRE' },
    })
    expect((await describeBytes(exifJpeg(exifBlock({ IFD0: [] })), 'density { x y unit }')).image).toEqual({ density: null })
  })
})
