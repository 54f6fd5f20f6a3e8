import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libexifText } from '../../src/rest/libexif-text.ts'
import { fixed } from '../../src/rest/printf.ts'
import { libexifTags } from '../../src/rest/tables/libexif-tags.ts'
import { typeSizes } from '../../src/syntax/ifd-value.ts'
import { characters } from '../../src/syntax/unicode.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { storedValue } from '../support/stored-value.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const [BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SRATIONAL] = [1, 2, 3, 4, 5, 7, 10]

function text(group: string, id: number, type: number, bytes: Uint8Array | string): string | null {
  const stored = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  return libexifText({ group, id, type, count: stored.length / typeSizes.get(type)!, bytes: stored, littleEndian: true })
}

describe('numbers as C prints them', () => {
  test.each([
    [2.5, 0, '2'],
    [3.5, 0, '4'],
    [2.25, 1, '2.2'],
    [2.35, 1, '2.4'],
    [0.125, 2, '0.12'],
    [-0.125, 2, '-0.12'],
    [-0.001, 2, '-0.00'],
    [-0, 1, '-0.0'],
    [1.005, 2, '1.00'],
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [4294967295, 1, '4294967295.0'],
    [2 ** 100, 1, '1267650600228229401496703205376.0'],
    [2 ** 100, 0, '1267650600228229401496703205376'],
    [Infinity, 1, 'inf'],
    [-Infinity, 1, '-inf'],
    [NaN, 1, 'nan'],
  ])('%d to %i decimals', (value, decimals, expected) => expect(fixed(value, decimals)).toBe(expected))
})

describe('texts', () => {
  test.each<[string, number, number, Uint8Array | string, string | null]>([
    ['IFD0', 0x010f, ASCII, 'Ann  \0Bob', 'Ann  '],
    ['IFD0', 0x010f, ASCII, '\xc3\xa9\0', 'é'],
    ['IFD0', 0x010f, ASCII, '\xe9\0', 'é'],
    ['IFD0', 0x010f, ASCII, '\x93x\x94\0', '“x”'],
    ['IFD0', 0x010f, BYTE, '\xff\0\n', '0xff, 0x00, 0x0a'],
    ['IFD0', 0x0100, LONG, words(4, 0xffffffff), '4294967295'],
    ['IFD0', 0x0100, 9, words(4, 0xffffffff), '-1'],
    ['IFD0', 0x011a, RATIONAL, words(4, 0, 1, 5, 1, 72, 1), ' 0,  5, 72'],
    ['IFD0', 0x011a, RATIONAL, words(4, 5, 12, 5, 13, 5, 120, 5, 121), '0.4, 0.38, 0.04, 0.041'],
    ['IFD0', 0x011a, RATIONAL, words(4, 3, 0), '3/0'],
    ['IFD0', 0x010f, SRATIONAL, words(4, -5, 2, 5, -200, 0, -1), '-2.5, -0.025, -0'],
    ['IFD0', 0x010f, 11, words(4, 0, 0), '8 bytes unsupported data type'],
    ['ExifIFD', 0x927c, UNDEFINED, 'abc', '3 bytes undefined data'],
    ['IFD0', 0x0112, SHORT, words(2, 7), 'Right-bottom'],
    ['IFD0', 0x0112, SHORT, words(2, 9), '9'],
    ['IFD0', 0x0112, SHORT, words(2, 0), 'Unknown value 0'],
    ['IFD0', 0x0106, SHORT, words(2, 4), 'Unknown value 4'],
    ['IFD0', 0x0106, SHORT, words(2, 9), '9'],
    ['IFD0', 0x0112, LONG, words(4, 7), null],
    ['IFD0', 0x0112, SHORT, words(2, 7, 7), null],
    ['IFD0', 0x0128, SHORT, words(2, 1), 'Internal error (unknown value 1)'],
    ['ExifIFD', 0x829a, RATIONAL, words(4, 5, 2), '2 sec.'],
    ['ExifIFD', 0x829a, RATIONAL, words(4, 1, 125), '1/125 sec.'],
    ['ExifIFD', 0x829a, RATIONAL, words(4, 0, 5), '0 sec.'],
    ['ExifIFD', 0x829a, RATIONAL, words(4, 0, 0), '0/0'],
    ['ExifIFD', 0x829d, RATIONAL, words(4, 28, 10), 'f/2.8'],
    ['ExifIFD', 0x9000, UNDEFINED, '0232', 'Exif Version 2.32'],
    ['ExifIFD', 0x9000, UNDEFINED, '0300', 'Unknown Exif Version'],
    ['ExifIFD', 0xa000, UNDEFINED, '0101', 'FlashPix Version 1.01'],
    ['ExifIFD', 0x9101, UNDEFINED, '\x01\x02\x03\0', 'Y Cb Cr -'],
    ['ExifIFD', 0x9101, UNDEFINED, '\x04\x05\x06\x07', 'R G B Reserved'],
    ['ExifIFD', 0x9201, SRATIONAL, words(4, 0, 1), '0.00 EV (1 sec.)'],
    ['ExifIFD', 0x9201, SRATIONAL, words(4, -3, 2), '-1.50 EV (3 sec.)'],
    ['ExifIFD', 0x9202, RATIONAL, words(4, 8, 1), '8.00 EV (f/16.0)'],
    ['ExifIFD', 0x9202, RATIONAL, words(4, 0xffffffff, 1), '4294967295.00 EV (f/inf)'],
    ['ExifIFD', 0x9203, SRATIONAL, words(4, -1, 1), '-1.00 EV (1.71 cd/m^2)'],
    ['ExifIFD', 0x920a, RATIONAL, words(4, 9, 4), '2.2 mm'],
    ['ExifIFD', 0x9214, SHORT, words(2, 1, 2, 3), 'Within distance 3 of (x,y) = (1,2)'],
    ['ExifIFD', 0x9286, UNDEFINED, 'ASCII\0\0\0hi  \0', 'hi  '],
    ['ExifIFD', 0x9286, UNDEFINED, '\0\0\0\0\0\0\0\0hi', 'hi'],
    ['ExifIFD', 0x9286, UNDEFINED, 'hello wo\0\xe9', 'hello wo..'],
    ['ExifIFD', 0x9286, UNDEFINED, 'UNICODE\0h\0', 'Unsupported UNICODE string'],
    ['IFD0', 0x8298, ASCII, 'Ann\0Bob\0', 'Ann (Photographer) - Bob (Editor)'],
    ['IFD0', 0x8298, ASCII, '  \0\0', '[None] (Photographer) - [None] (Editor)'],
    ['IFD0', 0x9c9b, BYTE, Buffer.from('hé😀\0x', 'utf16le'), 'hé😀'],
    ['IFD0', 0x0212, SHORT, words(2, 2, 2), 'YCbCr4:2:0'],
    ['IFD0', 0x0212, SHORT, words(2, 4, 1), '4, 1'],
    ['GPS', 0x0000, BYTE, '\x02\x03\0\xff', '2.3.0.255'],
    ['GPS', 0x0005, BYTE, '\x01', 'Sea level reference'],
    ['GPS', 0x0007, RATIONAL, words(4, 21, 2, 11, 1, 59999, 1000), '10:11:60.00'],
    ['GPS', 0x0007, RATIONAL, words(4, 1, 1, 2, 0, 3, 1), ' 1, 2/0,  3'],
    ['InteropIFD', 0x0002, UNDEFINED, '0100', '0100'],
    ['IFD0', 0x014a, 13, words(4, 8), null],
  ])('%s %i, type %i, %j', (group, id, type, bytes, expected) => expect(text(group, id, type, bytes)).toBe(expected))

  test('are cut, but never within a character', () => {
    expect(text('IFD0', 0x010e, ASCII, 'x'.repeat(3000))).toBe('x'.repeat(1023))
    expect(text('IFD0', 0x010e, ASCII, Buffer.from('é'.repeat(3000)))).toBe('é'.repeat(511))
  })
})

const known = [...libexifTags].flatMap(([group, tags]) => [...tags.keys()].map((id) => ({ group, id })))
// Pointers are followed, not shown; XP… tags are shown better here where they hold more than the Basic Multilingual Plane.
const pointers = new Set([0x8769, 0x8825, 0xa005, 0x014a])
const shown = known.filter(({ id }) => !pointers.has(id) && (id < 0x9c9b || id > 0x9c9f))

describe.skipIf(!installed('exif', '--version'))('as the exif command prints it', () => {
  test('random values of every tag', () => {
    const samples = fc.sample(fc.tuple(fc.constantFrom(...shown), storedValue), { numRuns: 400, seed: 20261120 })
    const files = samples.map(([{ group, id }, { type, bytes }]) => exifJpeg(exifBlock({ [group]: [{ id, type, bytes }] })))
    const printed = aboutFiles(files, (paths, run) => paths.map((path) => run('exif', '--no-fixup', '-m', '-i', path)))
    const differing = samples.flatMap(([{ group, id }, { type, bytes }], i) => {
      const prefix = `0x${id.toString(16).padStart(4, '0')}\t`
      const line = printed[i]!.split('\n').find((one) => one.startsWith(prefix))
      const theirs = characters(Buffer.from(line?.slice(prefix.length) ?? '', 'latin1'))
      const ours = text(group, id, type, bytes) ?? ''
      return ours === theirs ? [] : [{ group, id: prefix, type, bytes: Buffer.from(bytes).toString('hex'), ours, theirs }]
    })
    expect(differing).toEqual([])
  })
})
