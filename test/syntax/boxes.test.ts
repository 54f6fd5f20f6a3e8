import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memory, readAll, slice } from '../../src/source/source.ts'
import { items, promised } from '../../src/steps.ts'
import { type Box, boxes, contents, held, metaContents } from '../../src/syntax/boxes.ts'
import { partsOf } from '../../src/syntax/box-parts.ts'
import { untilDamage } from '../../src/syntax/damage.ts'
import { box, fullBox } from '../support/boxes.ts'
import { bytes, u32, zeros } from '../support/bytes.ts'
import { counted } from '../support/source.ts'

async function all(walk: AsyncIterable<Box>): Promise<Box[]> {
  const found: Box[] = []
  for await (const each of walk) found.push(each)
  return found
}

const places = async (walk: AsyncIterable<Box>) => (await all(walk)).map(({ type, offset, length }) => [type, offset, length])

describe('boxes', () => {
  test('follow each other, and only their headers are read', async () => {
    const { source, reads } = counted(bytes(box('ftyp', 'isom'), box('mdat', zeros(1000)), box('moov')))
    expect(await places(boxes(source))).toEqual([
      ['ftyp', 0, 12],
      ['mdat', 12, 1008],
      ['moov', 1020, 8],
    ])
    expect(reads).toEqual([
      [0, 8],
      [12, 8],
      [1020, 8],
    ])
  })

  test('may have sizes of 64 bits, and reach to the end where the size is 0', async () => {
    const file = bytes(u32(1), 'mdat', u32(0), u32(20), 'abcd', u32(0), 'free', 'to the end')
    const [wide, last] = await all(boxes(memory(file)))
    expect(wide).toMatchObject({ type: 'mdat', headerLength: 16, length: 20 })
    expect(last).toMatchObject({ type: 'free', offset: 20, length: 18 })
    expect(await readAll(last!.data)).toEqual(bytes('to the end'))
  })

  test('of type uuid have a name of 16 bytes', async () => {
    const [found] = await all(boxes(memory(box('uuid', '0123456789abcdef', 'data'))))
    expect(found).toMatchObject({ uuid: '30313233343536373839616263646566', headerLength: 24 })
    expect(await readAll(found!.data)).toEqual(bytes('data'))
  })

  test('are cut at the end of what they stand in, where the walk ends', async () => {
    const outer = box('moov', u32(500), 'trak', 'short')
    const [moov] = await all(boxes(memory(bytes(outer, box('mdat')))))
    expect(await places(contents(moov!))).toEqual([['trak', 8, 13]])
  })

  test.each([2, 7])('of %i bytes are smaller than their header', async (size) => {
    const walk = boxes(memory(bytes(box('free'), u32(size), 'moov', zeros(8))))
    await expect(all(walk)).rejects.toMatchObject({ code: 'MALFORMED', message: `Box of ${size} bytes at 8 is smaller than its header` })
  })

  test('with a 64-bit size of 0 are damaged', async () => {
    await expect(all(boxes(memory(bytes(u32(1), 'moov', zeros(8)))))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('count against the budget of the file', async () => {
    const source = memory(new Uint8Array(Buffer.alloc(8 * 250_000, box('free'))))
    await expect(all(boxes(source))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('of any bytes are inside the source, in order, and end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (file) => {
        let end = 0
        for (const found of await all(untilDamage(boxes(memory(file)), () => {}))) {
          expect(found.offset).toBe(end)
          expect(found.length).toBeGreaterThanOrEqual(8)
          end += found.length
          expect(await found.data.size()).toBe(found.length - found.headerLength)
        }
        expect(end).toBeLessThanOrEqual(file.length)
      }),
    )
  })
})

test('a untilDamage walk ends at damage and tells of it', async () => {
  const warnings: string[] = []
  const walk = untilDamage(boxes(memory(bytes(box('free'), u32(3), 'moov'))), (warning) => warnings.push(warning))
  expect(await places(walk)).toEqual([['free', 0, 8]])
  expect(warnings).toEqual(['Box of 3 bytes at 8 is smaller than its header'])
})

test('a meta box is a full box, or in QuickTime a plain one', async () => {
  const handler = fullBox('hdlr', 0, 0)
  for (const meta of [fullBox('meta', 0, 0, handler), box('meta', handler)]) {
    const [found] = await all(boxes(memory(meta)))
    expect((await all(items(metaContents(found!)))).map(({ type }) => type)).toEqual(['hdlr'])
  }
})

test('parts are found by path, the first of each, no deeper than asked for', async () => {
  const file = box('trak', box('mdia', box('mdhd', 'one'), box('mdhd', 'two'), box('minf', box('stbl'))), box('edts', box('elst')))
  const [trak] = await all(boxes(memory(file)))
  const parts = await promised(partsOf(trak!, new Set(['mdia', 'mdia/minf']), () => {}))
  expect([...parts.keys()].sort()).toEqual(['edts', 'mdia', 'mdia/mdhd', 'mdia/minf', 'mdia/minf/stbl'])
  expect(await readAll(parts.get('mdia/mdhd')!.data)).toEqual(bytes('one'))
})

test('a held stretch is read once, and the rest of the source as ever', async () => {
  const { source, reads } = counted(bytes('0123456789'))
  const view = await held(slice(source, 2), 1, 4)
  expect(await view.read(1, 4)).toEqual(bytes('3456'))
  expect(await view.read(2, 2)).toEqual(bytes('45'))
  expect(reads).toHaveLength(1)
  expect(await view.read(4, 9)).toEqual(bytes('6789'))
  expect(await view.size()).toBe(8)
})
