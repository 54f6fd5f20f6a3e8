import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exiv2Name, exiv2Text, ossText } from '../../src/rest/exiv2-text.ts'
import { exiv2Names } from '../../src/rest/tables/exiv2-names.ts'
import { typeSizes } from '../../src/syntax/ifd-value.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { storedValue } from '../support/stored-value.ts'
import { aboutFiles, installed } from '../support/tool.ts'

function stored(group: string, id: number, type: number, value: Uint8Array | string, littleEndian = true) {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'latin1') : value
  return { group, id, type, count: bytes.length / typeSizes.get(type)!, bytes, littleEndian }
}

test.each<[string, number, string | null]>([
  ['IFD0', 0x8769, 'ExifTag'],
  ['IFD0', 0x8825, 'GPSTag'],
  ['IFD1', 0x0201, 'JPEGInterchangeFormat'],
  ['IFD1', 0x0103, 'Compression'],
  ['ExifIFD', 0xa002, 'PixelXDimension'],
  ['ExifIFD', 0x010f, null],
  ['GPS', 0x001f, 'GPSHPositioningError'],
  ['IFD0', 0x9999, null],
  ['Canon', 0x0001, null],
])('%s %i is called %s', (group, id, name) => expect(exiv2Name({ group, id })).toBe(name))

test.each<[string, number, number, Uint8Array | string, string]>([
  ['IFD0', 0x010f, 2, 'Ann  \0Bob', 'Ann  '],
  ['GPS', 0x0000, 1, '\x02\x02\0\0', '2 2 0 0'],
  ['ExifIFD', 0x9000, 7, '0230', '48 50 51 48'],
  ['IFD0', 0x010f, 6, '\xff\x80', '-1 -128'],
  ['IFD0', 0x0112, 3, words(2, 1, 2), '1 2'],
  ['ExifIFD', 0x9204, 10, words(4, -33, 100, 5, -2), '-33/100 5/-2'],
  ['IFD0', 0x010f, 11, Buffer.from(new Float32Array([1.5, 1 / 3]).buffer), '1.5 0.333333343267441'],
  ['IFD0', 0x010f, 12, Buffer.from(new Float64Array([1e20, 1 / 3e9, 123456]).buffer), '1e+20 3.33333333333333e-10 123456'],
  ['ExifIFD', 0x9286, 7, 'ASCII\0\0\0hi\0yo', 'charset="Ascii" hi'],
  ['ExifIFD', 0x9286, 7, '\0\0\0\0\0\0\0\0hello', 'hello'],
  ['ExifIFD', 0x9286, 7, 'UNICODE\0h\0i\0', 'charset="Unicode" hi'],
  ['ExifIFD', 0x9286, 7, 'UNICODE\0\xfe\xff\0h\0i', 'charset="Unicode" hi'],
  ['ExifIFD', 0x9286, 7, 'hello world', 'charset="InvalidCharsetId" rld'],
  ['ExifIFD', 0x9286, 7, 'abc', ''],
])('%s %i, type %i, %j is %s', (group, id, type, bytes, expected) => expect(exiv2Text(stored(group, id, type, bytes))).toBe(expected))

test.each<[Uint8Array, string]>([
  [words(4, 0, 1, 0, 1, 0, 1), '0deg '],
  [words(4, 116, 1, 23, 1, 138, 5), '116deg 23\' 27.600" '],
  [words(4, 33, 1, 5151, 100, 0, 1), "33deg 51.51000' "],
  [words(4, 33, 1, 0, 1, 1, 8), '33deg 0\' 0.125" '],
  [words(4, 3351, 100), '33.5100000deg '],
  [words(4, 66, 2, 0, 1, 0, 1), '33deg '],
  [words(4, 33, 1, 1, 0, 0, 1), '33/1 1/0 0/1'],
])('places on earth in words: %j is %s', (bytes, expected) => expect(ossText(stored('GPS', 2, 5, bytes))).toBe(expected))

test('directions in words', () => {
  expect([1, 1, 3, 3, 1].map((id, i) => ossText(stored('GPS', id, 2, 'NSEWx'[i]!)))).toEqual(['North', 'South', 'East', 'West', 'x'])
  expect(ossText(stored('GPS', 0x0c, 2, 'N\0'))).toBe('N')
})

const known = [...exiv2Names].flatMap(([group, names]) => (group === 'IFD1' ? [] : [...names.keys()].map((id) => ({ group, id }))))
// Pointers are followed; what points to pictures, or holds other metadata, is not shown as it is stored.
const special = new Set([0x8769, 0x8825, 0xa005, 0x014a, 0x927c, 0x0111, 0x0117, 0x0144, 0x0145, 0x0201, 0x0202, 0xc634])

describe.skipIf(!installed('exiv2', '-V'))('as exiv2 prints it', () => {
  test('random values of every tag', () => {
    const samples = fc.sample(fc.tuple(fc.constantFrom(...known.filter(({ id }) => !special.has(id))), storedValue), {
      numRuns: 300,
      seed: 20261120,
    })
    const files = samples.map(([{ group, id }, { type, bytes }]) => exifJpeg(exifBlock({ [group]: [{ id, type, bytes }] })))
    const printed = aboutFiles(files, (paths, run) => paths.map((path) => run('exiv2', '-PEkv', path)))
    const differing = samples.flatMap(([{ group, id }, { type, bytes }], i) => {
      const line = printed[i]!.split('\n').find((one) => !/^Exif\.Image\.(?:Exif|GPS)Tag |InteroperabilityTag /.test(one)) ?? ''
      const [key = ''] = line.split(' ', 1)
      const value = line.slice(Math.max(46, key.length + 2))
      // Version 0.27 writes the character code without the quotation marks of those before.
      const ours = `${exiv2Name({ group, id })} ${exiv2Text(stored(group, id, type, bytes))?.replace(/^charset="(\w+)"/, 'charset=$1')}`
      return ours === `${key.split('.')[2]} ${Buffer.from(value, 'latin1').toString()}`
        ? []
        : [{ group, id: id.toString(16), type, bytes: Buffer.from(bytes).toString('hex'), ours, line }]
    })
    expect(differing).toEqual([])
  })
})
