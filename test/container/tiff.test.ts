import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { iptc } from '../../src/block/iptc.ts'
import type { Block } from '../../src/container/container.ts'
import { tiff } from '../../src/container/tiff.ts'
import { latin1, memory, readAll, type ByteSource } from '../../src/source/source.ts'
import { resource as resourceOf } from '../support/blocks.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { counted, noBlocks } from '../support/source.ts'
import { type Entry, type Layout, short, tiffBytes } from '../support/tiff.ts'

const layouts: readonly Layout[] = [{ order: 'II' }, { order: 'MM' }, { order: 'II', big: true }, { order: 'MM', big: true }]

const picture = (width: number, height: number, ...more: Entry[]): Entry[] => [short(0x0100, width), short(0x0101, height), ...more]
const REDUCED: Entry = { id: 0x00fe, type: 4, values: [1] }
const MASK: Entry = { id: 0x00fe, type: 4, values: [4] }

const headerOf = (...chain: Entry[][]) => tiff.header(memory(tiffBytes(chain)))
const framesOf = async (...chain: Entry[][]) => (await tiff.animation!(memory(tiffBytes(chain)))).frames

async function blocksOf(source: ByteSource): Promise<Block[]> {
  const found: Block[] = []
  for await (const block of tiff.blocks(source)) found.push(block)
  return found
}

const stored = (values: Uint8Array): Entry => ({ id: 0x83bb, type: 4, values })

describe('tiff', () => {
  it('takes what is no number of bits or channels for none', async () => {
    const none = bytes(0xff, 0xc0, 0, 0) // not a number, as a float
    const sides = [0x0100, 0x0101].map((id) => bytes(u16(id), u16(3), u32(1), u16(3), u16(0)))
    const counts = [0x0102, 0x0115].map((id) => bytes(u16(id), u16(11), u32(1), none))
    const file = bytes('MM', u16(42), u32(8), u16(4), ...sides, ...counts, u32(0))
    expect(await tiff.header(memory(file))).toMatchObject({ width: 3, bitDepth: null, channels: null })
  })

  it.each(layouts)('recognises its files: %o', async (layout) => {
    expect(await tiff.identify(memory(tiffBytes([[]], layout)))).toBe('TIFF')
  })

  it('recognises no others', async () => {
    for (const magic of [0x01bc, 41]) expect(await tiff.identify(memory(tiffBytes([[]], { magic })))).toBeNull()
    for (const text of ['', 'II*', 'MM*\0\0\0\0\x08', 'II+\0\x04\0\0\0\0\0\0\0\0\0\0\0'])
      expect(await tiff.identify(memory(Buffer.from(text, 'latin1')))).toBeNull()
  })

  it.each(layouts)('reads the header: %o', async (layout) => {
    const rgba = picture(
      640,
      480,
      short(0x0102, 16, 16, 16, 16),
      short(0x0106, 2),
      short(0x0115, 4),
      { id: 0x011a, type: 5, values: [[300, 1]] },
      { id: 0x011b, type: 5, values: [[150, 1]] },
      short(0x0128, 3),
      short(0x0152, 2),
    )
    expect(await tiff.header(memory(tiffBytes([rgba], layout)))).toEqual({
      width: 640,
      height: 480,
      bitDepth: 16,
      colorModel: 'RGB',
      channels: 4,
      hasAlpha: true,
      progressive: null,
      density: { x: 300, y: 150, unit: 'CENTIMETRE' },
    })
  })

  it('takes what is not stated as the standard has it', async () => {
    expect(await headerOf(picture(8, 4, short(0x0106, 0)))).toMatchObject({
      bitDepth: 1,
      channels: 1,
      colorModel: 'GRAY',
      hasAlpha: false,
      density: null,
    })
    expect(
      await headerOf(picture(8, 4, { id: 0x011a, type: 5, values: [[72, 1]] }, { id: 0x011b, type: 5, values: [[72, 1]] })),
    ).toMatchObject({
      density: { x: 72, y: 72, unit: 'INCH' },
    })
    expect(await headerOf([])).toMatchObject({ width: null, height: null })
  })

  it.each([
    [1, 'GRAY'],
    [3, 'INDEXED'],
    [5, 'CMYK'],
    [6, 'YCBCR'],
    [8, 'LAB'],
    [32803, null],
  ])('names the colours of photometric interpretation %i', async (photometric, model) => {
    expect((await headerOf(picture(8, 4, short(0x0106, photometric)))).colorModel).toBe(model)
  })

  it('does not take other inks for CMYK, nor an unspecified sample for alpha', async () => {
    expect((await headerOf(picture(8, 4, short(0x0106, 5), short(0x014c, 2)))).colorModel).toBeNull()
    expect((await headerOf(picture(8, 4, short(0x0152, 0)))).hasAlpha).toBe(false)
  })

  it('describes the picture, not its preview', async () => {
    const below: Entry = {
      id: 0x014a,
      type: 13,
      ifds: [picture(100, 75, REDUCED), picture(4000, 3000), picture(2000, 1500), picture(5000, 5000, MASK)],
    }
    expect(await headerOf(picture(160, 120, REDUCED, below))).toMatchObject({ width: 4000, height: 3000 })
    expect(await headerOf(picture(160, 120, REDUCED), picture(640, 480))).toMatchObject({ width: 640 })
    expect(await headerOf(picture(160, 120, REDUCED))).toMatchObject({ width: 160 })
    expect(await headerOf(picture(160, 120, below))).toMatchObject({ width: 160 })
  })

  it('counts pages, not previews, masks and IFDs without a picture', async () => {
    expect(await framesOf(picture(8, 4))).toBe(1)
    expect(await framesOf(picture(8, 4), picture(8, 4), picture(8, 4))).toBe(3)
    expect(await framesOf(picture(8, 4), picture(2, 1, REDUCED), picture(8, 4, MASK), [short(0x0112, 1)])).toBe(1)
    expect(await framesOf(...Array.from({ length: 500 }, () => picture(8, 4)))).toBe(500)
  })

  it('counts the pages of a circle once', async () => {
    const bytes = tiffBytes([picture(8, 4)])
    bytes[8 + 2 + 24] = 8
    expect((await tiff.animation!(memory(bytes))).frames).toBe(1)
  })

  it('turns a picture as the first IFD says', async () => {
    expect(await tiff.orientation!(memory(tiffBytes([picture(8, 4, short(0x0112, 8))])))).toBe(8)
    expect(await tiff.orientation!(memory(tiffBytes([picture(8, 4)])))).toBe(1)
  })

  it('is MALFORMED where the first IFD is missing', async () => {
    await expect((async () => tiff.header(memory(Buffer.from('49492a0000100000', 'hex'))))()).rejects.toMatchObject({
      code: 'MALFORMED',
      message: 'IFD expected at 4096',
    })
  })
})

describe('blocks of a TIFF', () => {
  const resource = Buffer.from('8BIM\x04\x04\0\0\0\0\0\x05\x1c\x02\x05\0\0\0', 'latin1')
  const all: readonly Entry[] = [
    ...picture(8, 4),
    { id: 0x02bc, type: 1, values: Buffer.from('<x:xmpmeta/>') },
    { id: 0x83bb, type: 7, values: Buffer.from('\x1c\x02\x78\0\x02Hi', 'latin1') },
    { id: 0x8649, type: 1, values: resource },
    { id: 0x8773, type: 7, values: Buffer.from('profile') },
  ]

  it.each(layouts)('are the file itself and what the first IFD holds: %o', async (layout) => {
    const bytes = tiffBytes([all], layout)
    const blocks = await blocksOf(memory(bytes))
    expect(blocks.map(({ kind }) => kind)).toEqual(['exif', 'xmp', 'iptc', 'icc', 'photoshop', 'iptc'])
    expect(blocks[0]).toMatchObject({ offset: 0, length: bytes.length })
    for (const { offset, length, bytes: source } of blocks) expect(await readAll(source)).toEqual(bytes.subarray(offset, offset + length))
    expect(latin1(await readAll(blocks[1]!.bytes))).toBe('<x:xmpmeta/>')
    expect(latin1(await readAll(blocks[5]!.bytes))).toBe('\x1c\x02\x05\0\0')
  })

  it('complete each other where EXIF is kept among resources alone', async () => {
    const inner = tiffBytes([
      [
        { id: 0x010f, type: 2, values: 'Maker' },
        { id: 0x0131, type: 2, values: 'Another' },
        { id: 0x8769, type: 4, ifds: [[{ id: 0x829a, type: 5, values: [[1, 125]] }]] },
      ],
    ])
    const own = [...picture(8, 4), { id: 0x0131, type: 2, values: 'Software' }]
    const kept = { id: 0x8649, type: 7, values: resourceOf(0x0422, inner) }
    const said = async (...more: Entry[]) => {
      const [block, ...rest] = await blocksOf(memory(tiffBytes([[...own, kept, ...more]])))
      const exifOnes = rest.filter(({ kind }) => kind === 'exif')
      const found = await exif.decode(
        block!,
        (async function* () {
          yield* exifOnes
        })(),
      )
      return [found.get('IFD0', 0x0131)?.value, found.get('IFD0', 0x010f)?.value, found.get('ExifIFD', 0x829a)?.text]
    }
    expect(await said()).toEqual(['Software', 'Maker', '1/125 s'])
    expect(await said({ id: 0x8769, type: 4, ifds: [[{ id: 0x829a, type: 5, values: [[1, 60]] }]] })).toEqual([
      'Software',
      undefined,
      '1/60 s',
    ])
  })

  it('are an EXIF block that is read by ranges', async () => {
    const { source, reads } = counted(
      tiffBytes([[...picture(8, 4), { id: 0xfff0, type: 7, values: new Uint8Array(1_000_000) }, { id: 0x010f, type: 2, values: 'Maker' }]]),
    )
    const [block] = await blocksOf(source)
    reads.length = 0
    expect((await exif.decode(block!, noBlocks())).get('IFD0', 0x010f)?.value).toBe('Maker')
    expect(reads.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(3000)
  })

  it.each(['II', 'MM'] as const)('are right even where datasets were stored as %s numbers', async (order) => {
    const datasets = Buffer.from('\x1c\x02\x78\0\x03Hi!', 'latin1')
    for (const written of [datasets, Buffer.from(datasets).swap32()]) {
      const [, block] = await blocksOf(memory(tiffBytes([[stored(written)]], { order })))
      expect((await iptc.decode(block!, noBlocks())).tags.map(({ id, value }) => [id, value])).toEqual([[120, 'Hi!']])
    }
  })

  it('are none where their tag is empty', async () => {
    const blocks = await blocksOf(memory(tiffBytes([[{ id: 0x02bc, type: 1, values: [] }]])))
    expect(blocks.map(({ kind }) => kind)).toEqual(['exif'])
  })
})
