import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphicsmagickName, graphicsmagickText } from '../../src/rest/graphicsmagick-text.ts'
import { typeSizes } from '../../src/syntax/ifd-value.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { storedValue } from '../support/stored-value.ts'
import { aboutFiles, installed } from '../support/tool.ts'

function text(group: string, id: number, type: number, bytes: Uint8Array | string): string | null {
  const stored = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  return graphicsmagickText({ group, id, type, count: stored.length / typeSizes.get(type)!, bytes: stored, littleEndian: true })
}

test.each<[string, number, string | null]>([
  ['IFD0', 0x010f, 'Make'],
  ['ExifIFD', 0xa000, 'FlashPixVersion'],
  ['ExifIFD', 0xa434, '0xA434'],
  ['ExifIFD', 0xea1c, '0xEA1C'],
  ['ExifIFD', 0x0001, null],
  ['IFD0', 0x8769, 'ExifOffset'],
  ['IFD0', 0x8825, 'GPSInfo'],
  ['ExifIFD', 0xa005, 'InteroperabilityOffset'],
  ['InteropIFD', 0x0001, null],
  ['InteropIFD', 0x1001, null],
  ['GPS', 0x0000, null],
  ['GPS', 0x001b, '0x001B'],
  ['GPS', 0x001d, 'GPSDateStamp'],
  ['GPS', 0x001e, null],
  ['IFD1', 0x010f, null],
])('%s %i is called %s', (group, id, name) => expect(graphicsmagickName({ group, id })).toBe(name))

test.each<[string, number, number, Uint8Array | string, string | null]>([
  ['IFD0', 0x010f, 2, 'Apple \0x', 'Apple '],
  ['IFD0', 0x010f, 2, 'a\nb\x7f\0', 'a\\012b\\177'],
  ['IFD0', 0x010f, 2, 'h\xc3\xa9\0', 'hé'],
  ['IFD0', 0x0112, 3, words(2, 7, 8), '7'],
  ['IFD0', 0x0100, 9, words(4, -1), '-1'],
  ['IFD0', 0x011a, 5, words(4, 72, 1, 3, 0), '72/1'],
  ['ExifIFD', 0x9204, 10, words(4, -33, 100), '-33/100'],
  ['GPS', 0x0004, 5, words(4, 116, 1, 23, 1, 138, 5), '116/1,23/1,138/5'],
  ['GPS', 0x0004, 5, words(4, 116, 1, 23, 1), null],
  ['GPS', 0x0014, 5, words(4, 116, 1, 23, 1, 138, 5), '116/1'],
  ['ExifIFD', 0x9000, 7, '0230', '0230'],
  ['ExifIFD', 0x9101, 7, '\x01\x02\x03\0', '\\001\\002\\003\\000'],
  ['ExifIFD', 0xa40b, 7, 'ipp\0', 'ipp'],
  ['ExifIFD', 0xa40b, 7, 'ipp\0\0', 'ipp\\000\\000'],
  ['ExifIFD', 0xa40b, 7, 'i\x01p\0', 'i\\001p\\000'],
  ['ExifIFD', 0xa301, 7, '\0', ''],
  ['GPS', 0x0005, 1, '\0', '.'],
  ['IFD0', 0x010f, 11, Buffer.from(new Float32Array([1.5]).buffer), '1.500000'],
  ['IFD0', 0x014a, 13, words(4, 8), null],
])('%s %i, type %i, %j is %s', (group, id, type, bytes, expected) => expect(text(group, id, type, bytes)).toBe(expected))

const tags = fc.oneof(
  fc.record({
    group: fc.constantFrom('IFD0', 'ExifIFD'),
    id: fc.oneof(fc.integer({ min: 0x0100, max: 0x0220 }), fc.integer({ min: 0x8290, max: 0xa500 })),
  }),
  fc.record({ group: fc.constant('GPS'), id: fc.nat(0x30) }),
)
const pointers = new Set([0x8769, 0x8825, 0xa005])

describe.skipIf(!installed('gm', 'version'))('as GraphicsMagick prints it', () => {
  test('random values of any tag', () => {
    const ended = fc
      .tuple(fc.stringMatching(/^[ -~]{0,9}$/), fc.constantFrom('\0', '\0\0'))
      .map(([text, end]) => ({ type: 7, bytes: Buffer.from(text + end, 'latin1') }))
    const samples = fc.sample(
      fc.tuple(
        tags.filter(({ id }) => !pointers.has(id)),
        fc.oneof({ arbitrary: storedValue, weight: 9 }, ended),
      ),
      { numRuns: 120, seed: 20261120 },
    )
    const files = samples.map(([{ group, id }, { type, bytes }]) => exifJpeg(exifBlock({ [group]: [{ id, type, bytes }] })))
    const printed = aboutFiles(files, (paths, run) => paths.map((path) => run('gm', 'identify', '-format', '%[EXIF:*]', path)))
    const differing = samples.flatMap(([{ group, id }, { type, bytes }], i) => {
      const lines = printed[i]!.split('\n').filter(
        (line) => line && line !== 'unknown' && !/^(?:ExifOffset|GPSInfo|InteroperabilityOffset)=/.test(line),
      )
      const name = graphicsmagickName({ group, id })
      const value = name && text(group, id, type, bytes)
      const ours = name && value !== null ? [`${name}=${value}`] : []
      return ours.join() === lines.join()
        ? []
        : [{ group, id: id.toString(16), type, bytes: Buffer.from(bytes).toString('hex'), ours, lines }]
    })
    expect(differing).toEqual([])
  })
})
