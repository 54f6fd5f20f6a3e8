import { describe, expect, test } from 'vitest'
import { heif } from '../../src/container/heif.ts'
import { memory } from '../../src/source/source.ts'
import { box, fileType, fullBox, ispe } from '../support/boxes.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const each = (count: number, make: (i: number) => Uint8Array) => joined(Array.from({ length: count }, (_, i) => make(i)))

/** A picture, item 1, and items with XMP. */
const infos = (ids: readonly number[]) =>
  fullBox(
    'iinf',
    1,
    0,
    u32(ids.length + 1),
    fullBox('infe', 3, 0, u32(1), u16(0), 'hvc1', 0),
    joined(ids.map((id) => fullBox('infe', 3, 0, u32(id), u16(0), 'mime', '\0application/rdf+xml\0'))),
  )

const fileOf = (...parts: readonly Uint8Array[]) =>
  memory(bytes(fileType('heic', 'mif1'), fullBox('meta', 0, 0, fullBox('pitm', 0, 0, u16(1)), ...parts), box('mdat', '0123456789')))

/** As many items with XMP as are said to describe the picture and item 2. */
const described = (count: number) => {
  const ids = Array.from({ length: count }, (_, i) => i + 2)
  return fileOf(
    infos(ids),
    fullBox('iloc', 2, 0, 0x44, 0, u32(count), joined(ids.map((id) => bytes(u32(id), u16(0), u16(0), u16(1), u32(0), u32(1))))),
    fullBox('iref', 1, 0, joined(ids.map((id) => box('cdsc', u32(id), u16(1), u32(1))))),
  )
}

/** A grid of as many parts, and as many other references. */
const grid = (count: number) => {
  const other = each(count, (i) => box('thmb', u32(900_000 + i), u16(1), u32(5)))
  return fileOf(
    infos([2]),
    fullBox(
      'iref',
      1,
      0,
      other,
      box(
        'dimg',
        u32(1),
        u16(count),
        each(count, (i) => u32(i + 2)),
      ),
    ),
  )
}

/** As many references to the picture from one that has as many properties. */
const auxiliary = (count: number) => {
  const associations = each(Math.ceil(count / 255), () =>
    bytes(
      u32(2),
      255,
      each(255, () => u16(1)),
    ),
  )
  return fileOf(
    infos([2]),
    fullBox(
      'iref',
      1,
      0,
      each(count, () => box('auxl', u32(2), u16(1), u32(1))),
    ),
    box('iprp', box('ipco', ispe(3, 3)), fullBox('ipma', 1, 1, u32(Math.ceil(count / 255)), associations)),
  )
}

/** Properties of the picture, and of as many items that are not shown. */
const others = (count: number) => {
  const associations = bytes(
    u16(1),
    1,
    1,
    each(count, () => bytes(u16(2), 1, 1)),
  )
  return fileOf(infos([2]), box('iprp', box('ipco', ispe(3, 3)), fullBox('ipma', 0, 0, u32(count + 1), associations)))
}

/** An item of as many extents, each a byte of item 3, and as many references that name nothing before the one that says so. */
const inPieces = (count: number) =>
  fileOf(
    infos([2, 3]),
    fullBox(
      'iloc',
      2,
      0,
      0x44,
      0,
      u32(2),
      bytes(u32(3), u16(0), u16(0), u16(1), u32(0), u32(9)),
      bytes(u32(2), u16(2), u16(0), u16(count)),
      each(count, () => bytes(u32(0), u32(1))),
    ),
    fullBox(
      'iref',
      1,
      0,
      each(count, () => box('free', u32(2), u16(0))),
      box('iloc', u32(2), u16(1), u32(3)),
    ),
  )

/** As many items with XMP that all lie in item 2, which has as many extents for each. */
const inOne = (count: number, extents: number) => {
  const ids = Array.from({ length: count }, (_, i) => i + 3)
  const own = joined(ids.map((id) => bytes(u32(id), u16(2), u16(0), u16(1), u32(0), u32(1))))
  const shared = bytes(
    u32(2),
    u16(0),
    u16(0),
    u16(extents),
    each(extents, () => bytes(u32(0), u32(1))),
  )
  return fileOf(
    infos(ids),
    fullBox('iloc', 2, 0, 0x44, 0, u32(count + 1), shared, own),
    fullBox('iref', 1, 0, joined(ids.map((id) => box('iloc', u32(id), u16(1), u32(2))))),
  )
}

async function blocksIn(source: ReturnType<typeof memory>): Promise<number> {
  let count = 0
  for await (const _ of heif.blocks(source)) count++
  return count
}

describe('what is to be found out in time', () => {
  test('the bytes of an item whose many extents lie in itself', async () => {
    const extents = each(45, () => bytes(u32(0), u32(1)))
    const iloc = fullBox('iloc', 2, 0, 0x44, 0, u32(1), u32(2), u16(2), u16(0), u16(45), extents)
    const source = fileOf(infos([2]), iloc, fullBox('iref', 1, 0, box('iloc', u32(2), u16(1), u32(2))))
    expect(await inTime(2_000, () => blocksIn(source))).toBe(0)
  })

  test('the bytes of an item whose many extents lie in another', async () => {
    expect(await inTime(2_000, () => blocksIn(inPieces(60_000)))).toBe(2)
  })

  test('where many items begin that lie in one of many extents', async () => {
    expect(await inTime(2_000, () => blocksIn(inOne(8_000, 60_000)))).toBe(8_000)
  })

  test('which of many items describe the picture', async () => {
    expect(await inTime(2_000, () => blocksIn(described(14_000)))).toBe(14_000)
  })

  test('what a picture of many parts is made of', async () => {
    expect(await inTime(2_000, () => blocksIn(grid(40_000)))).toBe(0)
  })

  test('what an auxiliary picture is that is named many times and has many properties', async () => {
    const source = auxiliary(50_000)
    expect(await inTime(2_000, async () => heif.header(source))).toMatchObject({ hasAlpha: false })
    expect(await inTime(2_000, () => heif.auxiliaries!(source))).toHaveLength(1)
  })
})

test('items whose properties are passed over are counted', async () => {
  const dimensions = async (count: number) => heif.dimensions!(others(count))
  expect(await dimensions(3)).toMatchObject({ width: 3 })
  await expect(dimensions(250_000)).rejects.toThrow('elements')
})
