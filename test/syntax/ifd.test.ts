import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImageError } from '../../src/error.ts'
import { memory } from '../../src/source/source.ts'
import { orientationOf } from '../../src/syntax/first-ifd.ts'
import { readIfd } from '../../src/syntax/ifd.ts'
import { tiffHeader } from '../../src/syntax/tiff-header.ts'
import { Allowance, readValues } from '../../src/syntax/ifd-reading.ts'
import { numbersOf, rationalsOf, type Stored } from '../../src/syntax/ifd-value.ts'
import { counted } from '../support/source.ts'
import { tiffBytes, type Entry, type Layout } from '../support/tiff.ts'

const layouts: readonly Layout[] = [{ order: 'II' }, { order: 'MM' }, { order: 'II', big: true }, { order: 'MM', big: true }]

async function firstIfd(bytes: Uint8Array) {
  const source = memory(bytes)
  const header = (await tiffHeader(source))!
  return { source, header, ifd: await readIfd(source, header, header.firstIfd) }
}

async function valuesOf(bytes: Uint8Array): Promise<Stored[]> {
  const { source, header, ifd } = await firstIfd(bytes)
  const values = await readValues(source, ifd.entries, new Allowance(1e6), () => 1e6)
  return ifd.entries.map(({ type, count }, i) => ({ type, count, bytes: values[i]!, littleEndian: header.littleEndian }))
}

const turned = (value: number, type = 3, layout: Layout = {}) =>
  tiffBytes(
    [
      [
        { id: 0x10f, type: 2, values: 'Maker' },
        { id: 0x112, type, values: [value] },
      ],
    ],
    layout,
  )

describe('tiffHeader', () => {
  it('reads the two byte orders', async () => {
    expect(await tiffHeader(memory(Buffer.from('49492a0008000000', 'hex')))).toEqual({
      littleEndian: true,
      magic: 42,
      big: false,
      firstIfd: 8,
    })
    expect(await tiffHeader(memory(Buffer.from('4d4d002a00000008', 'hex')))).toEqual({
      littleEndian: false,
      magic: 42,
      big: false,
      firstIfd: 8,
    })
  })

  it('reads the offsets of a BigTIFF', async () => {
    const bytes = Buffer.from('4d4d002b000800000000000100000010', 'hex')
    expect(await tiffHeader(memory(bytes))).toEqual({ littleEndian: false, magic: 43, big: true, firstIfd: 0x100000010 })
  })

  it('finds none in other bytes, nor in too few', async () => {
    expect(await tiffHeader(memory(Buffer.from('49492a00080000', 'hex')))).toBeNull()
    expect(await tiffHeader(memory(Buffer.from('494d2a0008000000', 'hex')))).toBeNull()
    expect(await tiffHeader(memory(new Uint8Array()))).toBeNull()
  })
})

describe('readIfd', () => {
  it.each(layouts)('reads entries and the next pointer: %o', async (layout) => {
    const { ifd } = await firstIfd(
      tiffBytes(
        [
          [
            { id: 0x100, type: 3, values: [640] },
            { id: 0x10f, type: 2, values: 'Maker of things' },
          ],
          [{ id: 0x101, type: 4, values: [480] }],
        ],
        layout,
      ),
    )
    expect(ifd.entries.map(({ id, type, count, length }) => [id, type, count, length])).toEqual([
      [0x100, 3, 1, 2],
      [0x10f, 2, 16, 16],
    ])
    expect(ifd.entries[0]?.inline).toBe(true)
    expect(ifd.entries[1]?.inline).toBe(false)
    expect(ifd.next).toBeGreaterThan(ifd.offset)
    expect(ifd.warnings).toEqual([])
  })

  it('leaves out what has no type, and what would lie beyond the end, with a warning', async () => {
    const bytes = tiffBytes([
      [
        { id: 0x100, type: 99, values: [1] },
        { id: 0x101, type: 7, values: [1, 2, 3, 4, 5], count: 5000 },
        { id: 0x102, type: 5, values: [[1, 2]], count: 0xffffffff },
        { id: 0x103, type: 3, values: [7] },
      ],
    ])
    const { ifd } = await firstIfd(bytes)
    expect(ifd.entries.map(({ id }) => id)).toEqual([0x103])
    expect(ifd.warnings).toEqual([
      'tag 0x0100 at 10 has the unknown type 99',
      expect.stringMatching(/^tag 0x0101: its value would end at \d+, beyond the end$/),
      expect.stringMatching(/^tag 0x0102: its value would end at \d+, beyond the end$/),
    ])
  })

  it('reads the entries there is room for', async () => {
    const bytes = tiffBytes([
      [
        { id: 0x100, type: 3, values: [1] },
        { id: 0x101, type: 3, values: [2] },
      ],
    ])
    bytes[8] = 200
    const { ifd } = await firstIfd(bytes.subarray(0, 8 + 2 + 24 + 4))
    expect(ifd.entries.map(({ id }) => id)).toEqual([0x100, 0x101])
    expect(ifd.next).toBe(0)
    expect(ifd.warnings[0]).toBe('the IFD at 8 states 200 entries, but has room for 2')
  })

  it('skips blank entries without a word', async () => {
    const { ifd } = await firstIfd(
      tiffBytes([
        [
          { id: 0x100, type: 3, values: [1] },
          { id: 0, type: 0, count: 0, values: [] },
        ],
      ]),
    )
    expect(ifd.entries).toHaveLength(1)
    expect(ifd.warnings).toEqual([])
  })

  it('tells only the first of many faults', async () => {
    const { ifd } = await firstIfd(tiffBytes([Array.from({ length: 50 }, (_, i) => ({ id: i + 1, type: 200, values: [1] }))]))
    expect(ifd.warnings).toHaveLength(9)
    expect(ifd.warnings.at(-1)).toBe('42 more entries cannot be read')
  })

  it('says where an IFD is missing', async () => {
    const source = memory(Buffer.from('49492a0000100000', 'hex'))
    const header = (await tiffHeader(source))!
    await expect(readIfd(source, header, header.firstIfd)).rejects.toThrow('IFD expected at 4096, outside the TIFF structure')
  })

  it('reads nothing before the beginning, where an IFD is said to lie by a number with a sign', async () => {
    const { source, reads } = counted(tiffBytes([[]]))
    const header = (await tiffHeader(source))!
    await expect(readIfd(source, header, -8)).rejects.toMatchObject({
      code: 'MALFORMED',
      message: 'IFD expected at -8, outside the TIFF structure',
    })
    expect(reads.filter(([offset]) => offset < 0)).toEqual([])
  })
})

describe('values', () => {
  const entries: readonly Entry[] = [
    { id: 1, type: 1, values: [0, 255] },
    { id: 3, type: 3, values: [1, 65535, 3] },
    { id: 4, type: 4, values: [4294967295] },
    { id: 6, type: 6, values: [0xff] },
    { id: 7, type: 7, values: [1, 2, 3, 4, 5] },
    { id: 8, type: 8, values: [0xfffe] },
    { id: 9, type: 9, values: [0xffffffff] },
    { id: 11, type: 11, values: [0.5] },
    { id: 12, type: 12, values: [Math.PI] },
    { id: 13, type: 13, values: [8] },
    { id: 16, type: 16, values: [2 ** 40] },
    { id: 17, type: 17, values: [-5] },
  ]

  it.each(layouts)('are read in every numeric type: %o', async (layout) => {
    const values = await valuesOf(tiffBytes([entries], layout))
    expect(values.map(numbersOf)).toEqual([
      [0, 255],
      [1, 65535, 3],
      [4294967295],
      [-1],
      [1, 2, 3, 4, 5],
      [-2],
      [-1],
      [0.5],
      [Math.PI],
      [8],
      [2 ** 40],
      [-5],
    ])
  })

  it.each(layouts)('keep numerator and denominator: %o', async (layout) => {
    const [unsigned, signed, text] = await valuesOf(
      tiffBytes(
        [
          [
            {
              id: 1,
              type: 5,
              values: [
                [10, 1250],
                [0, 0],
              ],
            },
            { id: 2, type: 10, values: [[0xffffffff, 3]] },
            { id: 3, type: 2, values: 'x' },
          ],
        ],
        layout,
      ),
    )
    expect(rationalsOf(unsigned!)).toEqual([
      { numerator: 10, denominator: 1250 },
      { numerator: 0, denominator: 0 },
    ])
    expect(rationalsOf(signed!)).toEqual([{ numerator: -1, denominator: 3 }])
    expect(numbersOf(unsigned!)).toBeNull()
    expect(rationalsOf(text!)).toBeNull()
    expect(numbersOf(text!)).toBeNull()
  })

  it('that lie close together are read at once, and distant ones by themselves', async () => {
    const near = Array.from({ length: 20 }, (_, i) => ({ id: i + 1, type: 2, values: `Value number ${i}` }))
    const far = { id: 100, type: 7, values: new Uint8Array(100_000) }
    const last = { id: 101, type: 2, values: 'the last one' }
    const { source, reads } = counted(tiffBytes([[...near, far, last]]))
    const header = (await tiffHeader(source))!
    const { entries } = await readIfd(source, header, header.firstIfd)
    reads.length = 0
    const values = await readValues(source, entries, new Allowance(1e6), (entry) => (entry.id === 100 ? 64 : 1e6))
    expect(reads).toHaveLength(2)
    expect(Buffer.from(values[7]!).toString()).toBe('Value number 7\0')
    expect(values[20]).toBeNull()
    expect(Buffer.from(values[21]!).toString()).toBe('the last one\0')
  })

  it('are not read beyond the allowance', async () => {
    const { source, ifd } = await firstIfd(
      tiffBytes([Array.from({ length: 4 }, (_, i) => ({ id: i + 1, type: 7, values: new Uint8Array(40) }))]),
    )
    const values = await readValues(source, ifd.entries, new Allowance(100), () => 1000)
    expect(values.map((value) => value?.length ?? null)).toEqual([40, 40, null, null])
  })
})

describe('orientationOf', () => {
  it.each(layouts)('reads 1 to 8: %o', async (layout) => {
    for (let value = 1; value <= 8; value++) expect(await orientationOf(memory(turned(value, 3, layout)))).toBe(value)
  })

  it('is null for any other number, and where there is none, but undefined where that is not known', async () => {
    for (const value of [0, 9, 65535]) expect(await orientationOf(memory(turned(value)))).toBeNull()
    expect(await orientationOf(memory(tiffBytes([[]])))).toBeNull()
    expect(await orientationOf(memory(new Uint8Array()))).toBeUndefined()
    expect(await orientationOf(memory(turned(6).subarray(0, 10)))).toBeUndefined()
  })

  it('is tolerant of other integer types and of the identifier of JPEG', async () => {
    expect(await orientationOf(memory(turned(6, 4)))).toBe(6)
    expect(await orientationOf(memory(turned(6, 1)))).toBe(6)
    expect(await orientationOf(memory(Buffer.concat([Buffer.from('Exif\0\0'), turned(6)])))).toBe(6)
  })

  it('reads the first IFD alone', async () => {
    const { source, reads } = counted(
      tiffBytes([
        [
          { id: 0x10f, type: 2, values: 'x'.repeat(5000) },
          { id: 0x112, type: 3, values: [3] },
        ],
        [{ id: 0x112, type: 3, values: [8] }],
      ]),
    )
    expect(await orientationOf(source)).toBe(3)
    expect(reads.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(1200)
  })

  it('never fails on damage', async () => {
    const bytes = turned(6)
    for (let length = 0; length < bytes.length; length++) {
      const found = await orientationOf(memory(bytes.subarray(0, length)))
      expect(found === undefined || found === 6).toBe(true)
    }
    const random = fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (tail) => {
      const found = await orientationOf(memory(Buffer.concat([Buffer.from('49492a0008000000', 'hex'), tail])))
      expect(found === null || found === undefined || (found >= 1 && found <= 8)).toBe(true)
    })
    await fc.assert(random)
  })

  it('passes on what is no damage', async () => {
    const broken = {
      budget: memory(new Uint8Array()).budget,
      size: async () => 100,
      read: async () => Promise.reject(new ImageError('SOURCE_TIMEOUT', 'too slow')),
    }
    await expect(orientationOf(broken)).rejects.toThrow('too slow')
  })
})
