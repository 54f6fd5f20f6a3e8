import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { cr3 } from '../../src/container/cr3.ts'
import { crw } from '../../src/container/crw.ts'
import { mrw } from '../../src/container/mrw.ts'
import { raf } from '../../src/container/raf.ts'
import { x3f } from '../../src/container/x3f.ts'
import { Image } from '../../src/image.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { blocksOf, dataset } from '../support/blocks.ts'
import { bytes, u16 } from '../support/bytes.ts'
import { tiffBytes } from '../support/tiff.ts'
import { crwOf, mrwOf, optionalData, rafOf, rawSamples, x3fOf } from '../support/raw.ts'

const imageOf = (bytes: Uint8Array) => new Image('', memory(bytes))

describe.each([
  ['CR3', 14, { width: 30, height: 40 }],
  ['CRW', null, { width: 40, height: 30 }],
  ['RAF', null, { width: 30, height: 40 }],
  ['MRW', 12, { width: 30, height: 40 }],
  ['X3F', null, { width: 30, height: 40 }],
] as const)('%s', (format, bitDepth, displayed) => {
  it('has the size of the raw picture, turned as its EXIF says', async () => {
    const image = imageOf(rawSamples[format])
    expect((await image.detected()).format).toBe(format)
    expect(await image.header()).toMatchObject({ width: 40, height: 30, bitDepth })
    expect(await image.displayed()).toEqual(displayed)
    expect((await image.animation()).frames).toBe(1)
  })
})

describe('CR3', () => {
  it('has a directory in each of its structures, and XMP', async () => {
    const blocks = await blocksOf(rawSamples.CR3)
    expect(blocks.map(({ kind, name }) => [kind, name])).toEqual([
      ['exif', 'IFD0'],
      ['exif', 'ExifIFD'],
      ['exif', 'MakerNote'],
      ['exif', 'GPS'],
      ['exif', 'CTMD'],
      ['xmp', undefined],
    ])
    for (const { stored, said } of blocks) expect(stored).toBe(said)
    const found = await imageOf(rawSamples.CR3).decode(exif)
    expect(found?.tags.map(({ name }) => name)).toEqual(['Make', 'Orientation', 'ExposureTime', 'GPSLatitudeRef'])
    expect(Buffer.from(await readAll(found!.makerNotes[0]!.tiff)).toString('latin1')).toContain('Firmware')
  })

  it('is not every file of boxes', async () => {
    expect(await cr3.identify(memory(bytes(new Uint8Array([0, 0, 0, 16]), 'ftypheic\0\0\0\0')))).toBeNull()
  })

  it('is MALFORMED without its boxes', async () => {
    await expect(cr3.header(memory(rawSamples.CR3.subarray(0, 20)))).rejects.toMatchObject({ message: 'CR3 without a moov box' })
  })
})

const entry = (tag: number, height: number, width: number) => bytes(u16(tag), u16(4), u16(height), u16(width))
const sizeOf = async (...entries: Uint8Array[]) => {
  const { width, height } = await raf.header(memory(rafOf(...entries)))
  return [width, height]
}

describe('RAF', () => {
  it('has the size without edges, else the one with them, else the one stored', async () => {
    expect(await sizeOf(entry(0x0121, 5, 6), entry(0x0100, 3, 4), entry(0x0111, 1, 2))).toEqual([2, 1])
    expect(await sizeOf(entry(0x0121, 5, 6), entry(0x0100, 3, 4), entry(0x0111, 0, 2))).toEqual([4, 3])
    expect(await sizeOf(entry(0x0121, 5, 6))).toEqual([6, 5])
    expect(await sizeOf()).toEqual([null, null])
  })

  it('has the metadata of its JPEG', async () => {
    const found = (await blocksOf(rawSamples.RAF)).map(({ kind, name, said }) => [kind, name, said])
    const [, guid] = found.find(([, name]) => name?.length === 32)!
    expect(found.map(([kind, name, said]) => (kind === 'xmp' || kind === 'icc' ? [kind, name, said] : [kind, name]))).toEqual([
      ['exif', 'IFD0'],
      ['xmp', undefined, '<x/>'],
      ['xmp', guid, 'abcde'],
      ['photoshop', undefined],
      ['iptc', undefined],
      ['icc', undefined, 'profile'],
    ])
    for (const { stored, said, kind, name } of await blocksOf(rawSamples.RAF))
      if (kind !== 'icc' && name?.length !== 32) expect(stored).toBe(said)
  })
})

describe('MRW', () => {
  it.each(['M', 'I'] as const)('is read in the order of %s', async (order) => {
    expect(await mrw.header(memory(mrwOf(order)))).toMatchObject({ width: 40, height: 30, bitDepth: 12 })
    expect(await mrw.orientation!(memory(mrwOf(order)))).toBe(6)
    expect((await blocksOf(mrwOf(order))).map(({ kind, name }) => [kind, name])).toEqual([
      ['exif', 'IFD0'],
      ['exif', 'MRW'],
    ])
  })

  it('has the XMP and IPTC of its TIFF structure', async () => {
    const tiff = tiffBytes([
      [
        { id: 0x02bc, type: 1, values: Buffer.from('<x/>') },
        { id: 0x83bb, type: 7, values: dataset(5, 'Title') },
      ],
    ])
    const found = await blocksOf(mrwOf('M', tiff))
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([
      ['exif', 'IFD0'],
      ['xmp', undefined],
      ['iptc', undefined],
      ['exif', 'MRW'],
    ])
    for (const { stored, said } of found) expect(stored).toBe(said)
  })
})

describe('X3F', () => {
  it.each([2, 3, 4])('has its size where version %i puts it', async (version) => {
    expect(await x3f.header(memory(x3fOf(version)))).toMatchObject({ width: 40, height: 30, channels: 3, colorModel: 'RGB' })
  })

  it('has the metadata of the JPEG among its pictures', async () => {
    const kinds = (await blocksOf(rawSamples.X3F)).map(({ kind }) => kind)
    expect(kinds).toEqual(['exif', 'xmp', 'xmp', 'photoshop', 'iptc', 'icc'])
  })

  it('is not read over and over where the directory names a picture that often', async () => {
    expect((await blocksOf(x3fOf(2, 500))).filter(({ kind }) => kind === 'exif')).toHaveLength(4)
  })

  it('is MALFORMED without a directory', async () => {
    await expect(blocksOf(rawSamples.X3F.subarray(0, -8))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

describe('CRW', () => {
  it('has its records, the JPEG among them, and the XMP that was added behind them', async () => {
    const raw = crwOf(0)
    const file = bytes(raw, optionalData(raw.subarray(-4), [0xffff00f4, 'how it was developed'], [0xffff00f6, '<x/>']))
    expect((await crw.header(memory(file))).width).toBe(40)
    const [records, xmp] = await blocksOf(file)
    expect(records).toMatchObject({ kind: 'exif', name: 'CIFF' })
    expect(xmp).toMatchObject({ kind: 'xmp', said: '<x/>', stored: '<x/>' })
  })

  it.each([
    [0, 1],
    [90, 6],
    [180, 3],
    [270, 8],
    [-90, 8],
    [45, 1],
  ])('turned by %i degrees has orientation %i', async (degrees, orientation) => {
    expect(await crw.orientation!(memory(crwOf(degrees)))).toBe(orientation)
  })
})
