import { describe, expect, test } from 'vitest'
import { jxl } from '../../src/container/jxl.ts'
import { latin1, memory } from '../../src/source/source.ts'
import { blocksOf, exifWith } from '../support/blocks.ts'
import { box } from '../support/boxes.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { labelled, manifest, store } from '../support/jumbf.ts'
import { bits, choice, type Field, compressed, jxlCodestream, jxlOf, jxlSample, sides } from '../support/jxl.ts'

const header = (...fields: readonly Field[]) => jxl.header(memory(bytes('\xff\x0a', bits(...fields), new Uint8Array(8))))

describe('size', () => {
  test.each([
    [
      'in units of eight, with a ratio',
      [
        [1, 1],
        [5, 3],
        [3, 5],
      ],
      56,
      32,
    ],
    [
      'in units of eight',
      [
        [1, 1],
        [5, 0],
        [3, 0],
        [5, 31],
      ],
      256,
      8,
    ],
    ['of nine bits', sides(512, 1), 512, 1],
    ['of thirteen and eighteen bits', [[1, 0], ...choice(1, 13, 8191), [3, 0], ...choice(2, 18, 99_999)], 100_000, 8192],
    ['of thirty bits, square', [[1, 0], ...choice(3, 30, 2 ** 30 - 1), [3, 1]], 2 ** 30, 2 ** 30],
    ['of a ratio that does not come out even', [[1, 0], ...choice(0, 9, 100), [3, 4]], 151, 101],
  ] as const)('%s', async (_, fields, width, height) => {
    expect(await header(...fields, [1, 1])).toEqual({
      width,
      height,
      bitDepth: 8,
      colorModel: 'RGB',
      channels: 3,
      hasAlpha: false,
      progressive: null,
      density: null,
    })
  })

  test('and colours as the reference encoder writes them', async () => {
    // The first bytes that cjxl makes of a gray map of 200 by 130 pixels.
    const file = bytes('\xff\x0a\x08\x04\x8e\x81\xa4\xb8\x10\0\x12\x88\x02\0\x30\x01')
    expect(await jxl.header(memory(file))).toMatchObject({ width: 200, height: 130, bitDepth: 8, colorModel: 'GRAY', channels: 1 })
  })
})

test('depth, colours and alpha of a codestream that is not as usual', async () => {
  const expected = { width: 40, height: 30, bitDepth: 10, colorModel: 'GRAY', channels: 2, hasAlpha: true }
  expect(await jxl.header(memory(jxlCodestream))).toMatchObject(expected)
  expect(await jxl.header(memory(jxlSample))).toMatchObject(expected)
  expect(await jxl.orientation!(memory(jxlCodestream))).toBe(6)
  expect(await jxl.animation!(memory(jxlCodestream))).toEqual({ frames: null, duration: null, loops: 3 })
})

test('floats, a preview, another size to show, and extra channels that are no alpha', async () => {
  const file = await header(
    ...sides(8, 8),
    [1, 0],
    // Extra fields: upright, shown at 16 by 16, a preview of 16 by 32 in eights, no animation.
    [1, 1],
    [3, 0],
    [1, 1],
    [1, 1],
    [5, 1],
    [3, 1],
    [1, 1],
    [1, 1],
    [2, 0],
    [3, 0],
    [2, 1],
    [1, 0],
    // Floats of 16 bits; two extra channels, a spot colour with a name and a depth map.
    [1, 1],
    [2, 1],
    [4, 4],
    [1, 1],
    ...choice(2, 4, 0),
    [1, 0],
    ...choice(2, 4, 0),
    [1, 0],
    [2, 0],
    [2, 0],
    ...choice(1, 4, 3),
    [24, 0x616263],
    [32, 0],
    [32, 0],
    [1, 0],
    [2, 1],
    [1, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    // In XYB, and colours as usual.
    [1, 1],
    [1, 1],
  )
  expect(file).toMatchObject({ width: 8, height: 8, bitDepth: 16, colorModel: 'RGB', channels: 5, hasAlpha: false })
})

describe('blocks', () => {
  test('stand in boxes of their own, compressed or not', async () => {
    const found = await blocksOf(jxlSample)
    expect(found.map(({ kind, said }) => [kind, said])).toEqual([
      ['exif', latin1(exifWith(6))],
      ['xmp', '<x/>'],
    ])
  })

  test('hold Content Credentials, where a box says that it is a store of them', async () => {
    const held = store(manifest('urn:c2pa:1', {}, {}))
    const file = jxlOf(labelled('json', 'other'), held, box('jxlc', jxlCodestream))
    expect(await blocksOf(file)).toEqual([{ kind: 'c2pa', stored: latin1(held), said: latin1(held) }])
  })

  test('of XMP may have a name for a type', async () => {
    const named = box('uuid', Uint8Array.from(Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')), '<y/>')
    expect(await blocksOf(jxlOf(box('jxlc', jxlCodestream), named))).toEqual([{ kind: 'xmp', stored: '<y/>', said: '<y/>' }])
  })

  test('of Exif begin where the box says', async () => {
    const file = jxlOf(
      box('jxlc', jxlCodestream),
      compressed('Exif', bytes(u32(3), 'abc', exifWith(1))),
      box('Exif', u32(0), 'Exif\0\0', exifWith(8)),
    )
    expect((await blocksOf(file)).map(({ said }) => said)).toEqual([latin1(exifWith(1)), latin1(exifWith(8))])
  })

  test('of boxes that are not compressed as they say cannot be read', async () => {
    const [block] = await blocksOf(jxlOf(box('brob', 'xml ', 'not compressed at all')))
    expect(block?.said).toMatch(/not compressed as brotli/)
  })
})

test('a file without a codestream has no header', async () => {
  await expect(jxl.header(memory(jxlOf()))).rejects.toMatchObject({ code: 'MALFORMED' })
  await expect(jxl.header(memory(jxlOf(box('jxlc', 'something else'))))).rejects.toMatchObject({ code: 'MALFORMED' })
})
