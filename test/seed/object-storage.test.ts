import OSS from 'ali-oss'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { exifBlock, words } from '../support/exif-jpeg.ts'
import { gifImage, gifOf } from '../support/gif.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { chunk, iend, ihdr, pngOf } from '../support/png.ts'
import { rangeServer } from '../support/range-server.ts'
import { serving } from './dialects.ts'

const ascii = (id: number, text: string) => ({ id, type: 2, bytes: bytes(text, 0) })
const short = (id: number, value: number) => ({ id, type: 3, bytes: words(2, value) })
const rational = (id: number, ...values: number[]) => ({ id, type: 5, bytes: words(4, ...values) })
const filled = (file: Uint8Array, size: number) => bytes(file, new Uint8Array(size - file.length))
const jfif = (unit: number, x: number, y: number) => segment(0xe0, 'JFIF\0', 1, 1, unit, u16(x), u16(y), 0, 0)
const withExif = (block: Uint8Array, width: number, height: number) => jpegOf(segment(0xe1, 'Exif\0\0', block), frame(width, height), scan)

const documentedExif = exifBlock(
  {
    IFD0: [
      short(0x0112, 7),
      rational(0x011a, 96, 1),
      rational(0x011b, 96, 1),
      short(0x0128, 2),
      ascii(0x0131, 'Microsoft Windows Photo Viewer 6.1.7600.16385'),
      ascii(0x0132, '2015:02:11 15:38:27'),
    ],
    ExifIFD: [],
    GPS: [
      { id: 0, type: 1, bytes: bytes(2, 2, 0, 0) },
      ascii(1, 'N'),
      rational(2, 0, 1, 0, 1, 0, 1),
      ascii(3, 'E'),
      rational(4, 0, 1, 0, 1, 0, 1),
      ascii(0x12, 'WGS-84'),
    ],
    IFD1: [short(0x0103, 6), { id: 0x0201, type: 4, bytes: words(4, 4518) }, { id: 0x0202, type: 4, bytes: words(4, 3232) }],
  },
  { ExifIFD: 2212, GPS: 4292 },
)
const phone = exifBlock({
  IFD0: [
    ascii(0x010f, 'Apple'),
    ascii(0x0110, 'iPhone 4S'),
    short(0x0112, 1),
    rational(0x011a, 72, 1),
    rational(0x011b, 72, 1),
    short(0x0128, 2),
    short(0x0213, 1),
  ],
  ExifIFD: [rational(0x829a, 1, 449)],
})
const png = (...rgb: number[]) => {
  const row = bytes(0, ...Array.from({ length: 8 }, () => bytes(...rgb)))
  return pngOf(ihdr(8, 2, 8, 2), chunk('eXIf', phone), chunk('IDAT', deflateSync(bytes(row, row))), iend)
}

/** The longest file that OSS processes. */
const LONGEST = 20 * 1024 * 1024

const get = await serving({
  'example.jpg': filled(jpegOf(frame(400, 267), scan), 21839),
  'jfif.jpg': filled(jpegOf(jfif(0, 1, 1), frame(400, 267), scan), 21839),
  'dpcm.jpg': jpegOf(jfif(2, 118, 119), frame(4, 3), scan),
  'f.jpg': filled(withExif(documentedExif, 424, 333), 23471),
  'both.jpg': jpegOf(jfif(1, 300, 300), segment(0xe1, 'Exif\0\0', phone), frame(4, 3), scan),
  'phone.jpg': withExif(phone, 64, 48),
  'flat.png': png(0xbb, 0xcd, 0x7f),
  'grey.png': png(0x6c, 0x6d, 0x74),
  'three.gif': gifOf(2, 2, gifImage(2, 2), gifImage(2, 2), gifImage(2, 2)),
  'plain.jpg': jpegOf(frame(32, 16), scan),
  'words.jpg': bytes('This is not a picture.'),
  'film.jpg': bytes(u32(16), 'ftypisom', u32(0), u32(108), 'moov', u32(100), 'mvhd', new Uint8Array(92)),
  'empty.jpg': new Uint8Array(),
  'longest.jpg': filled(jpegOf(frame(32, 16), scan), LONGEST),
  'longer.jpg': filled(jpegOf(frame(32, 16), scan), LONGEST + 1),
  'vast.gif': gifOf(10_000, 9000, gifImage(2, 2), gifImage(2, 2), gifImage(2, 2)),
})

/** What the client has for the image service that OSS was before. */
interface OlderClient {
  getExif(name: string): Promise<{ data: Record<string, unknown> }>
  getInfo(name: string): Promise<{ data: Record<string, unknown> }>
}

const client = () => new OSS({ endpoint: get.origin, cname: true, bucket: 'pictures', accessKeyId: 'id', accessKeySecret: 'secret' })
const ask = (name: string, action = 'image/info') => get(`/${name}?x-oss-process=${action}`)
const sized = (FileSize: string, Format: string, ImageWidth: string, ImageHeight: string) => ({
  FileSize,
  Format,
  FrameCount: '1',
  ImageWidth,
  ImageHeight,
})
const json = async (path: string) => JSON.parse((await get(path)).text) as Record<string, unknown>

const info = async (name: string) => {
  const { status, type, text } = await ask(name)
  expect([status, type], text).toEqual([200, 'application/json'])
  const said = JSON.parse(text) as Record<string, { value: string }>
  expect(Object.keys(said)).toEqual(Object.keys(said).toSorted())
  return Object.fromEntries(Object.entries(said).map(([key, { value }]) => [key, value]))
}

describe('Alibaba OSS', () => {
  test('the documented picture without EXIF', async () => expect(await info('example.jpg')).toEqual(sized('21839', 'jpg', '400', '267')))

  test('the documented picture with a density', async () =>
    expect(await info('jfif.jpg')).toEqual({
      ...sized('21839', 'jpg', '400', '267'),
      ResolutionUnit: '1',
      XResolution: '1/1',
      YResolution: '1/1',
    }))

  test('the documented picture with EXIF', async () =>
    expect(await info('f.jpg')).toEqual({
      ...sized('23471', 'jpg', '424', '333'),
      Compression: '6',
      DateTime: '2015:02:11 15:38:27',
      ExifTag: '2212',
      GPSLatitude: '0deg ',
      GPSLatitudeRef: 'North',
      GPSLongitude: '0deg ',
      GPSLongitudeRef: 'East',
      GPSMapDatum: 'WGS-84',
      GPSTag: '4292',
      GPSVersionID: '2 2 0 0',
      JPEGInterchangeFormat: '4518',
      JPEGInterchangeFormatLength: '3232',
      Orientation: '7',
      ResolutionUnit: '2',
      Software: 'Microsoft Windows Photo Viewer 6.1.7600.16385',
      XResolution: '96/1',
      YResolution: '96/1',
    }))

  test('densities', async () => {
    expect(await info('dpcm.jpg')).toMatchObject({ ResolutionUnit: '3', XResolution: '118/1', YResolution: '119/1' })
    expect(await info('both.jpg')).toMatchObject({ ResolutionUnit: '2', XResolution: '72/1', YResolution: '72/1' })
  })

  test('other formats: no EXIF of a PNG, frames of a GIF', async () => {
    expect(await info('flat.png')).toMatchObject({ Format: 'png', FrameCount: '1', ImageWidth: '8' })
    expect(await info('flat.png')).not.toHaveProperty('Make')
    expect(await info('three.gif')).toMatchObject({ Format: 'gif', FrameCount: '3' })
  })

  test('average hue of one colour', async () => {
    expect(await ask('flat.png', 'image/average-hue')).toMatchObject({ status: 200, text: '0xbbcd7f' })
  })

  test.each([
    ['none.jpg', 'image/info', 404, 'NoSuchKey'],
    ['..%2Fnone.jpg', 'image/info', 404, 'NoSuchKey'],
    ['words.jpg', 'image%2Finfo', 400, 'BadRequest'],
    ['film.jpg', 'image/info', 400, 'BadRequest'],
    ['film.jpg', 'image/average-hue', 400, 'BadRequest'],
    ['plain.jpg', 'image/bogus', 400, 'InvalidArgument'],
    ['plain.jpg', 'image/resize,w_10/info', 400, 'InvalidArgument'],
    ['plain.jpg', 'image/', 400, 'MissingArgument'],
  ])('%s?%s is refused', async (name, action, status, code) => {
    const refused = await ask(name, action)
    expect(refused).toMatchObject({ status, type: 'application/xml' })
    expect(refused.text).toMatch(
      new RegExp(
        `^<\\?xml version="1.0" encoding="UTF-8"\\?><Error><Code>${code}</Code><Message>[^<]+</Message><RequestId>[0-9A-F]{24}</RequestId><HostId>127[^<]+</HostId>(<EC>0040-00000005</EC>)?</Error>$`,
      ),
    )
  })

  test('a file without content', async () => expect((await ask('empty.jpg')).text).toContain('<Code>BadRequest</Code>'))

  test('a file that is too long', async () => {
    expect(await info('longest.jpg')).toMatchObject(sized(String(LONGEST), 'jpg', '32', '16'))
    for (const action of ['image/info', 'image/average-hue']) {
      const refused = await ask('longer.jpg', action)
      expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('<Code>ImageTooLarge</Code>') })
    }
  })

  test('asked by its own client', async () => {
    const { content } = await client().get('f.jpg', null, { process: 'image/info' })
    expect(JSON.parse(content.toString())).toMatchObject({
      ImageWidth: { value: '424' },
      Software: { value: expect.stringMatching(/^Microsoft/) },
    })
    const refused = client().get('words.jpg', null, { process: 'image/info' })
    await expect(refused).rejects.toMatchObject({ status: 400, code: 'BadRequest', ecCode: '0040-00000005', requestId: expect.any(String) })
    await expect(client().get('none.jpg', null, { process: 'image/info' })).rejects.toMatchObject({ status: 404, code: 'NoSuchKey' })
  })

  test('asked as before there were processes, and by what clients have kept of that', async () => {
    const { ImageClient } = OSS as unknown as { ImageClient: new (options: object) => OlderClient }
    const options = { imageHost: get.origin, cname: true, bucket: 'pictures', accessKeyId: 'id', accessKeySecret: 'secret' }
    const older = new ImageClient(options)
    const { Format, FrameCount, ...exif } = JSON.parse((await ask('f.jpg')).text) as Record<string, { value: string }>
    expect(await json('/f.jpg@exif')).toEqual(exif)
    expect(await json('/f.jpg%40infoexif?v=1')).toEqual({ ...exif, Format, FrameCount })
    expect((await older.getExif('f.jpg')).data).toMatchObject({ GPSTag: 4292, Software: 'Microsoft Windows Photo Viewer 6.1.7600.16385' })
    expect((await older.getInfo('jfif.jpg')).data).toMatchObject({ FileSize: 21839, Format: 'jpg' })
    for (const name of ['jfif.jpg', 'flat.png']) {
      expect(await get(`/${name}@exif`)).toMatchObject({ status: 400, text: expect.stringContaining('<Message>Image has no exif info.<') })
      await expect(older.getExif(name)).rejects.toMatchObject({ status: 400, code: 'BadRequest' })
    }
    await expect(older.getInfo('none.jpg')).rejects.toMatchObject({ status: 404, code: 'NoSuchKey' })
    expect(await get('/f.jpg?x-oss-process=image/exif')).toMatchObject({ status: 400 })
  })

  test('asked as Volcengine TOS is', async () => {
    expect(await get('/f.jpg?x-tos-process=image/info')).toMatchObject({ status: 200, text: (await ask('f.jpg')).text })
  })

  test('objects of a bucket on the web; what it forbids and does not have', async () => {
    const bucket = await rangeServer({
      '/b/x.png': { bytes: png(1, 2, 3) },
      '/b/info/x.png': { bytes: png(1, 2, 3) },
      '/b/secret.png': { status: 403 },
    })
    const there = await serving({}, { HELIOGRAPH_OSS_ORIGIN: bucket.url('/b'), HELIOGRAPH_KS3_ORIGIN: bucket.url('/b/') })
    expect(await there('/x.png?x-oss-process=image/info')).toMatchObject({ status: 200 })
    expect(await there('/x.png@base@imageInfo')).toMatchObject({ status: 200 })
    for (const way of ['?x-oss-process=image/info', '@infoexif', '@base@imageInfo'])
      expect(await there(`/info/x.png${way}`), way).toMatchObject({ status: 200, type: 'application/json' })
    for (const path of ['/secret.png?x-oss-process=image/info', '/secret.png@base@tag=exif'])
      expect((await there(path)).text).toContain('<Code>AccessDenied</Code>')
    expect(await there('/none.png@base@tag=exif')).toMatchObject({ status: 404 })
    await bucket.close()
  })
})

describe('Kingsoft KS3', () => {
  test('the documented picture', async () => {
    const { ExifOffset, ...said } = await json('/phone.jpg@base@tag=exif')
    expect(ExifOffset).toMatch(/^\d+$/)
    expect(said).toEqual({
      Make: 'Apple',
      Model: 'iPhone 4S',
      Orientation: '1',
      XResolution: '72/1',
      YCbCrPositioning: '1',
      YResolution: '72/1',
      ResolutionUnit: '2',
      ExposureTime: '1/449',
    })
    for (const command of ['%40base%40tag=exif', '%40base%40tag%3Dexif', '@base@exif'])
      expect(await json(`/phone.jpg${command}`), command).toMatchObject({ Make: 'Apple', Orientation: '1' })
  })

  test('no EXIF', async () => expect(await json('/plain.jpg@base@tag=exif')).toEqual({}))

  test('imageInfo', async () => {
    const size = jpegOf(frame(32, 16), scan).length
    expect(await json('/plain.jpg@base@tag=imageInfo')).toEqual({ format: 'jpeg', width: 32, height: 16, size, colorModel: 'ycbcr' })
    expect(await json('/flat.png@base@imageInfo')).toMatchObject({ format: 'png', width: 8, height: 2, colorModel: 'rgb' })
    expect(await json('/three.gif@base@imageInfo')).toMatchObject({ format: 'gif', frameNumber: 3, colorModel: 'palette' })
  })

  test('more pixels than are processed, all frames together; not where none is looked at', async () => {
    expect(await get('/vast.gif@base@tag=imgAve')).toMatchObject({
      status: 400,
      text: expect.stringContaining('<Code>ImageTooLarge</Code>'),
    })
    expect(await json('/vast.gif@base@tag=imageInfo')).toMatchObject({ width: 10_000, height: 9000, frameNumber: 3 })
    expect(await json('/vast.gif@base@tag=exif')).toEqual({})
  })

  test('imgAve', async () => expect(await json('/grey.png@base@tag=imgAve')).toEqual({ RGB: '0x6c6d74' }))

  test.each([
    ['/none.jpg@base@tag=exif', 'GET', 404, 'NoSuchKey'],
    ['/words.jpg@base@tag=exif', 'GET', 400, 'BadRequest'],
    ['/words.jpg@base@tag=imageInfo', 'GET', 400, 'BadRequest'],
    ['/film.jpg@base@tag=exif', 'GET', 400, 'BadRequest'],
    ['/film.jpg@base@tag=imageInfo', 'GET', 400, 'BadRequest'],
    ['/film.jpg@base@tag=imgAve', 'GET', 400, 'BadRequest'],
    ['/plain.jpg@base@tag=bogus', 'GET', 400, 'InvalidArgument'],
    ['/plain.jpg@base@tag=exif', 'PUT', 405, 'MethodNotAllowed'],
  ])('%s by %s is refused', async (path, method, status, code) => {
    const refused = await get(path, {}, method)
    expect(refused).toMatchObject({ status, type: 'application/xml' })
    expect(refused.text).toContain(`<Code>${code}</Code>`)
  })
})
