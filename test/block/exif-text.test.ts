import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { ascii, type Entry, type Layout, short, tiffBytes } from '../support/tiff.ts'

type Group = 'IFD0' | 'ExifIFD' | 'GPS'
const pointers: Readonly<Record<Group, number>> = { IFD0: 0, ExifIFD: 0x8769, GPS: 0x8825 }

const decode = (group: Group, entries: readonly Entry[], layout: Layout = {}) =>
  exif.decode(
    blockOf('exif', tiffBytes([group === 'IFD0' ? entries : [{ id: pointers[group], type: 4, ifds: [entries] }]], layout)),
    noBlocks(),
  )

/** What is said of a tag; the entries that follow stand beside it. */
async function said(group: Group, ...entries: Entry[]): Promise<string> {
  return (await decode(group, entries)).get(group, entries[0]!.id)!.text
}

const ratio = (id: number, ...values: [number, number][]): Entry => ({ id, type: 5, values })
const signed = (id: number, numerator: number, denominator: number): Entry => ({ id, type: 10, values: [[numerator >>> 0, denominator]] })
const bytes = (id: number, ...values: number[]): Entry => ({ id, type: 7, values })

const value = async (entry: Entry, layout?: Layout) => (await decode('ExifIFD', [entry], layout)).get('ExifIFD', entry.id)!.value

const comment = (code: string, content: Buffer) => ({
  id: 0x9286,
  type: 7,
  values: Buffer.concat([Buffer.from(code.padEnd(8, '\0')), content]),
})

const big = (text: string) => Buffer.from(text, 'utf16le').swap16()

const dateIn = async (text: string) => (await decode('ExifIFD', [ascii(0x9003, text)])).get('ExifIFD', 0x9003)!.value

const gps = async (...entries: Entry[]) => (await decode('GPS', entries)).gps

describe('texts of the camera', () => {
  it.each<[string, Entry]>([
    ['1/125 s', ratio(0x829a, [10, 1250])],
    ['0.3 s', ratio(0x829a, [3, 10])],
    ['1/4 s', ratio(0x829a, [1, 4])],
    ['1/7.7 s', ratio(0x829a, [13, 100])],
    ['0.5 s', ratio(0x829a, [1, 2])],
    ['30 s', ratio(0x829a, [30, 1])],
    ['0 s', ratio(0x829a, [0, 1])],
    ['f/2.8', ratio(0x829d, [28, 10])],
    ['f/16', ratio(0x829d, [16, 1])],
    ['f/5.6', ratio(0x9202, [497, 100])],
    ['1/64 s', signed(0x9201, 6, 1)],
    ['4 s', signed(0x9201, -2, 1)],
    ['+1/3 EV', signed(0x9204, 1, 3)],
    ['-1 2/3 EV', signed(0x9204, -166, 100)],
    ['0 EV', signed(0x9204, 0, 10)],
    ['+0.5 EV', signed(0x9204, 1, 2)],
    ['-2 EV', signed(0x9204, -2, 1)],
    ['5.25 EV', signed(0x9203, 21, 4)],
    ['ISO 400', short(0x8827, 400)],
    ['Warm white LED', short(0x9208, 34)],
    ['Day white lamp', short(0x9208, 26)],
    ['Digital still camera', bytes(0xa300, 3, 0, 0, 0)],
    ['2 bytes', bytes(0x9287, 12, 0)],
    ['ISO 100, 200', short(0x8827, 100, 200)],
    ['50 mm', ratio(0x920a, [50, 1])],
    ['75 mm', short(0xa405, 75)],
    ['unknown', short(0xa405, 0)],
    ['2.5 m', ratio(0x9206, [25, 10])],
    ['infinity', ratio(0x9206, [0xffffffff, 1])],
    ['unknown', ratio(0x9206, [0, 1])],
    ['2×', ratio(0xa404, [2, 1])],
    ['not used', ratio(0xa404, [0, 1])],
    ['24-70 mm f/2.8', ratio(0xa432, [24, 1], [70, 1], [28, 10], [28, 10])],
    ['18-55 mm f/3.5-5.6', ratio(0xa432, [18, 1], [55, 1], [35, 10], [56, 10])],
    ['50 mm f/1.8', ratio(0xa432, [50, 1], [50, 1], [18, 10], [18, 10])],
    ['unknown', ratio(0xa432, [0, 0], [0, 0], [0, 0], [0, 0])],
    ['Point at 10, 20', short(0x9214, 10, 20)],
    ['Circle of diameter 30 around 10, 20', short(0x9214, 10, 20, 30)],
    ['Rectangle of 30 × 40 around 10, 20', short(0x9214, 10, 20, 30, 40)],
    ['Y, Cb, Cr, -', bytes(0x9101, 1, 2, 3, 0)],
    ['2.32', bytes(0x9000, 0x30, 0x32, 0x33, 0x32)],
    ['2.2', bytes(0x9000, 0x30, 0x32, 0x32, 0x30)],
    ['3.0', bytes(0x9000, 0x30, 0x33, 0x30, 0x30)],
    ['Digital still camera', bytes(0xa300, 3)],
    ['Directly photographed', bytes(0xa301, 1)],
    ['[Red, Green] [Green, Blue]', bytes(0xa302, 2, 0, 2, 0, 0, 1, 1, 2)],
    ['[Red, Green] [Green, Blue]', bytes(0xa302, 0, 2, 0, 2, 0, 1, 1, 2)],
    ['8 bytes', bytes(0xa302, 255, 255, 255, 255, 0, 1, 1, 2)],
    ['1 × 1: R', bytes(0x8828, 1, 0, 1, 0, 0x52, 0, 1, 0, 0, 0, 2, 0, 0, 0)],
    ['1 × 1', bytes(0xa20c, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 2)],
    ['13 bytes', bytes(0xa20c, 0, 1, 0, 1, 0x52, 0, 0, 0, 1, 0, 0, 0, 2)],
    ['A, é', bytes(0xa40b, 1, 0, 2, 0, 0xff, 0xfe, 0x41, 0, 0, 0, 0xe9, 0, 0, 0)],
    ['4 bytes', bytes(0xa40b, 0, 0, 0, 0)],
    ['1/8 s, 2 s', bytes(0xa462, ...Array<number>(56).fill(0), 1, 0, 2, 0, 1, 0, 0, 0, 8, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0)],
    ['60 bytes', bytes(0xa462, ...Array<number>(56).fill(0), 1, 0, 2, 0)],
    ['3 taken, 2 used', short(0xa461, 3, 2)],
    ['21.5 °C', signed(0x9400, 215, 10)],
    ['65%', ratio(0x9401, [65, 1])],
    ['Flash did not fire, compulsory suppression', short(0x9209, 0x10)],
    ['Flash fired, auto mode, red-eye reduction, return light detected', short(0x9209, 0x5f)],
    ['No flash function', short(0x9209, 0x20)],
  ])('%s', async (text, entry) => expect(await said('ExifIFD', entry)).toBe(text))
})

describe('texts of the picture', () => {
  it('take the unit of a resolution from its own tag', async () => {
    expect(await said('IFD0', ratio(0x011a, [300, 1]), short(0x0128, 2))).toBe('300 pixels per inch')
    expect(await said('IFD0', ratio(0x011a, [118, 1]), short(0x0128, 3))).toBe('118 pixels per centimetre')
    expect(await said('IFD0', ratio(0x011a, [1, 1]), short(0x0128, 1))).toBe('1 pixels')
    expect(await said('IFD0', ratio(0x011a, [72, 1]))).toBe('72 pixels per inch')
  })

  it.each<[string, Entry]>([
    ['Full resolution', { id: 0xfe, type: 4, values: [0] }],
    ['Depth map', { id: 0xfe, type: 4, values: [8] }],
    ['Reduced resolution, Depth map', { id: 0xfe, type: 4, values: [9] }],
    ['Enhanced', { id: 0xfe, type: 4, values: [16] }],
    ['Reduced resolution, not the primary preview', { id: 0xfe, type: 4, values: [0x10001] }],
    ['Semantic mask', { id: 0xfe, type: 4, values: [0x10004] }],
    ['2147483648', { id: 0xfe, type: 4, values: [0x80000000] }],
    ['Reduced resolution, Transparency mask', { id: 0xfe, type: 4, values: [5] }],
    ['4:2:0', short(0x0212, 2, 2)],
    ['3, 3', short(0x0212, 3, 3)],
    ['2 of 5', short(0x0129, 1, 5)],
    ['8, 8, 8', short(0x0102, 8, 8, 8)],
    ['Maker', ascii(0x8298, 'Maker')],
    ['Maker (photographer), Editor (editor)', { id: 0x8298, type: 2, values: Buffer.from('Maker\0Editor\0') }],
    ['Editor (editor)', { id: 0x8298, type: 2, values: Buffer.from(' \0Editor\0') }],
    ['1.4.0.0', { id: 0xc612, type: 1, values: [1, 4, 0, 0] }],
    ['3 of 5 stars', short(0x4746, 3)],
    ['unknown', ascii(0x0132, '0000:00:00 00:00:00')],
    ['next Tuesday', ascii(0x0132, 'next Tuesday')],
  ])('%s', async (text, entry) => expect(await said('IFD0', entry)).toBe(text))

  it('say whole numbers to the last digit', async () => {
    expect(await said('IFD0', { id: 0x0117, type: 4, values: [20_511_792] })).toBe('20511792')
    expect(await said('IFD0', { id: 0x0111, type: 4, values: [4_294_967_295] })).toBe('4294967295')
    expect(await said('ExifIFD', ratio(0x9211, [1_234_567, 1]))).toBe('1234567')
    expect(await said('IFD0', ratio(0x8214, [12_345_678, 10]))).toBe('1234570')
  })

  it('break off in a long list', async () => {
    expect(await said('IFD0', { id: 0x0111, type: 4, values: Array.from({ length: 100 }, () => 7) })).toMatch(/^7, 7, .* … \(100 values\)$/)
  })
})

describe('texts of the place', () => {
  it('say degrees, minutes and seconds with their reference', async () => {
    expect(await said('GPS', ratio(0x02, [48, 1], [51, 1], [296, 10]), ascii(0x01, 'N'))).toBe('48° 51′ 29.6″ N')
    expect(await said('GPS', ratio(0x04, [116, 1], [2345, 100], [0, 1]), ascii(0x03, 'W'))).toBe('116° 23′ 27″ W')
    expect(await said('GPS', ratio(0x02, [48858222, 1000000]))).toBe('48° 51′ 29.599″')
    expect(await said('GPS', ratio(0x02, [0, 0], [0, 0], [0, 0]))).toBe('unknown, unknown, unknown')
  })

  it('say heights, directions, speeds and times', async () => {
    expect(await said('GPS', ratio(0x06, [35, 1]))).toBe('35 m above sea level')
    expect(await said('GPS', ratio(0x06, [35, 1]), { id: 0x05, type: 1, values: [1] })).toBe('35 m below sea level')
    expect(await said('GPS', ratio(0x11, [1205, 10]), ascii(0x10, 'T'))).toBe('120.5° from true north')
    expect(await said('GPS', ratio(0x0f, [90, 1]), ascii(0x0e, 'M'))).toBe('90° from magnetic north')
    expect(await said('GPS', ratio(0x18, [90, 1]))).toBe('90°')
    expect(await said('GPS', ratio(0x0d, [12, 1]), ascii(0x0c, 'N'))).toBe('12 knots')
    expect(await said('GPS', ratio(0x1a, [5, 1]), ascii(0x19, 'M'))).toBe('5 miles')
    expect(await said('GPS', ratio(0x07, [9, 1], [5, 1], [125, 10]))).toBe('09:05:12.5 UTC')
    expect(await said('GPS', ascii(0x1d, '2024:05:01'))).toBe('2024-05-01')
    expect(await said('GPS', { id: 0x00, type: 1, values: [2, 3, 0, 0] })).toBe('2.3.0.0')
    expect(await said('GPS', ratio(0x1f, [5, 1]))).toBe('5 m')
  })
})

describe('characters', () => {
  it('end at the first NUL; blanks stay', async () => {
    expect(await value({ id: 0xa434, type: 2, values: Buffer.from('Lens\0rest\0') })).toBe('Lens')
    expect(await value(ascii(0xa434, '   '))).toBe('   ')
    expect(await value({ id: 0xa434, type: 2, values: new Uint8Array() })).toBe('')
  })

  it('are UTF-8 where they can be, else Windows-1252', async () => {
    expect(await value(ascii(0xa434, 'Größe'))).toBe('Größe')
    expect(await value({ id: 0xa434, type: 2, values: Buffer.from('Gr\xf6\xdfe \x80\0', 'latin1') })).toBe('Größe €')
  })

  it('of comments are as their code says', async () => {
    expect(await value(comment('ASCII', Buffer.from('hello\0\0')))).toBe('hello')
    expect(await value(comment('ASCII   ', Buffer.from('hello')))).toBe('hello')
    expect(await value(comment('', Buffer.from('hello')))).toBe('hello')
    expect(await value(comment('', Buffer.from('     ')))).toBe('     ')
    expect(await value(comment('JIS', Buffer.from('\x1b$B4A;z\x1b(B')))).toBe('漢字')
    expect(await value(comment('JIS', Buffer.from('4A;z')))).toBe('漢字')
    expect(await value(comment('JIS', Buffer.from('8abf8e9a', 'hex')))).toBe('漢字')
    expect(await value({ id: 0x9286, type: 7, values: Buffer.from('no code at all') })).toBe('no code at all')
    expect(await value({ id: 0x9286, type: 2, values: 'as text' })).toBe('as text')
    const asAscii = (await decode('ExifIFD', [{ ...comment('ASCII', Buffer.from('hello\0')), type: 2 }])).get('ExifIFD', 0x9286)!
    expect([asAscii.value, asAscii.raw]).toEqual(['hello', 'ASCII\0\0\0hello'])
  })

  it('of comments in Unicode have the byte order of the structure, unless they show another', async () => {
    expect(await value(comment('UNICODE', Buffer.from('漢字', 'utf16le')), { order: 'II' })).toBe('漢字')
    expect(await value(comment('UNICODE', big('漢字')), { order: 'MM' })).toBe('漢字')
    expect(await value(comment('UNICODE', big('hello')), { order: 'II' })).toBe('hello')
    expect(await value(comment('UNICODE', Buffer.from('hello\0', 'utf16le')), { order: 'MM' })).toBe('hello')
    expect(await value(comment('UNICODE', Buffer.concat([Buffer.from([0xfe, 0xff]), big('漢字')])), { order: 'II' })).toBe('漢字')
    expect(await value(comment('UNICODE', Buffer.from([0x78, 0x00, 0x00, 0xd8])), { order: 'II' })).toBe('x\ufffd')
  })

  it('of Windows are UTF-16', async () => {
    expect(await value({ id: 0x9c9b, type: 1, values: Buffer.from('Grüße\0', 'utf16le') }, { order: 'MM' })).toBe('Grüße')
  })
})

describe('dates', () => {
  it.each([
    ['2010:08:01 12:00:00', '2010-08-01T12:00:00'],
    ['2010-08-01T12:00:00', '2010-08-01T12:00:00'],
    ['2010: 8: 1  9: 5: 7', '2010-08-01T09:05:07'],
    ['2010:08:01 12:00', '2010-08-01T12:00:00'],
    ['2016:02:29 23:59:60', '2016-02-29T23:59:60'],
    ['2015:02:29 12:00:00', null],
    ['2010:13:01 12:00:00', null],
    ['2010:08:01 24:00:00', null],
    ['0000:00:00 00:00:00', null],
    ['    :  :     :  :  ', null],
    ['', null],
    ['yesterday', null],
  ])('%s', async (stored, expected) => expect(await dateIn(stored)).toBe(expected))

  it('are instants where the file states the offset', async () => {
    const moment = async (...more: Entry[]) =>
      (await decode('ExifIFD', [ascii(0x9003, '2010:08:01 12:00:00'), ...more])).moment('DateTimeOriginal')
    expect(await moment()).toEqual({ local: '2010-08-01T12:00:00', offset: null, instant: null })
    expect(await moment(ascii(0x9291, '25 '))).toEqual({ local: '2010-08-01T12:00:00.25', offset: null, instant: null })
    expect(await moment(ascii(0x9011, '+09:00'), ascii(0x9291, '250'))).toEqual({
      local: '2010-08-01T12:00:00.250',
      offset: '+09:00',
      instant: '2010-08-01T12:00:00.250+09:00',
    })
    expect(await moment(ascii(0x9011, 'Z'))).toMatchObject({ instant: '2010-08-01T12:00:00+00:00' })
    expect(await moment(ascii(0x9011, '   :  '), ascii(0x9291, 'x'))).toEqual({ local: '2010-08-01T12:00:00', offset: null, instant: null })
    expect((await decode('IFD0', [ascii(0x0132, '2010:08:01 12:00:00')])).moment('DateTime')?.local).toBe('2010-08-01T12:00:00')
    expect((await decode('IFD0', [])).moment('DateTime')).toBeNull()
  })
})

describe('gps', () => {
  it('is signed degrees, metres and metres per second', async () => {
    const place = await gps(
      { id: 0x00, type: 1, values: [2, 3, 0, 0] },
      ascii(0x01, 'S'),
      ratio(0x02, [33, 1], [51, 1], [30, 1]),
      ascii(0x03, 'E'),
      ratio(0x04, [151, 1], [1230, 100], [0, 1]),
      { id: 0x05, type: 1, values: [1] },
      ratio(0x06, [7, 2]),
      ratio(0x07, [9, 1], [5, 1], [125, 10]),
      ascii(0x0c, 'K'),
      ratio(0x0d, [36, 1]),
      ascii(0x19, 'N'),
      ratio(0x1a, [2, 1]),
      { id: 0x1b, type: 7, values: Buffer.from('ASCII\0\0\0GPS') },
      ascii(0x1d, '2024:05:01'),
      short(0x1e, 0),
    )
    expect(place).toMatchObject({
      versionId: '2.3.0.0',
      latitude: -33.858333333,
      longitude: 151.205,
      altitude: -3.5,
      timestamp: '2024-05-01T09:05:12.5Z',
      speed: 10,
      destDistance: 3704,
      processingMethod: 'GPS',
      differential: 0,
      track: null,
    })
  })

  it('leaves out what is damaged, and degrees without a sign', async () => {
    const place = await gps(
      ascii(0x01, 'N'),
      ratio(0x02, [0, 0], [0, 0], [0, 0]),
      ratio(0x04, [10, 1], [0, 1], [0, 1]),
      ratio(0x06, [1, 0]),
      ratio(0x07, [25, 1], [0, 1], [0, 1]),
      ascii(0x0c, '?'),
      ascii(0x1d, '2024:05:01'),
    )
    expect(place).toMatchObject({
      latitude: null,
      longitude: null,
      altitude: null,
      timestamp: null,
      dateStamp: '2024-05-01',
      speedRef: null,
    })
    for (const [degrees, latitude] of [
      [90, 90],
      [90.5, null],
      [95, null],
    ] as const)
      // prettier-ignore
      expect(await gps(ascii(0x01, 'N'), ratio(0x02, [degrees * 2, 2]))).toMatchObject({ latitude })
    for (const [degrees, longitude] of [
      [180, -180],
      [180.5, null],
      [200, null],
    ] as const)
      // prettier-ignore
      expect(await gps(ascii(0x03, 'W'), ratio(0x04, [degrees * 2, 2]))).toMatchObject({ longitude })
  })

  it('is null where there is no GPS IFD', async () => {
    expect((await decode('IFD0', [ascii(0x010f, 'Maker')])).gps).toBeNull()
  })
})
