import { brotliCompressSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import type { Block } from '../../src/container/container.ts'
import { heif } from '../../src/container/heif.ts'
import { type ByteSource, latin1, memory, readAll } from '../../src/source/source.ts'
import {
  avifSample,
  box,
  clap,
  exifItem,
  fileType,
  fullBox,
  heicSample,
  heifSample,
  imir,
  irot,
  ispe,
  pictureFile,
  pixi,
} from '../support/boxes.ts'
import { bytes, u16, u32, zeros } from '../support/bytes.ts'
import { counted, noBlocks } from '../support/source.ts'
import { mvhd, trak, visual } from '../support/movie.ts'

async function blocksOf(file: Uint8Array): Promise<Block[]> {
  const blocks: Block[] = []
  for await (const block of heif.blocks(memory(file))) blocks.push(block)
  return blocks
}

/** A picture with these properties. */
const withProperties = (...properties: readonly Uint8Array[]) =>
  pictureFile('avif', ['avif'], {
    primary: 1,
    items: [{ id: 1, type: 'av01', content: bytes('picture'), properties: properties.map((_, i) => i + 1) }],
    properties,
  })

const endless = (duration: number, flags: number) => {
  const edits = box('edts', fullBox('elst', 0, flags, u32(1), u32(480), u32(0), u32(0x10000)))
  const moov = box('moov', mvhd(duration), trak({ handler: 'pict', entry: visual('av01', 4, 3), samples: 12, each: 40, edits }))
  return memory(bytes(fileType('avis', 'avif'), moov))
}

const xmpInfo = (id: number) => fullBox('infe', 2, 0, u16(id), u16(0), 'mime', '\0application/rdf+xml\0')

const textOf = async (file: Uint8Array) => {
  const [block] = await blocksOf(file)
  return block && Buffer.from(await readAll(block.bytes)).toString()
}

/** A picture with XMP that is compressed. */
const packed = (encoding: string, content: Uint8Array) =>
  pictureFile('heic', [], {
    primary: 1,
    items: [
      { id: 1, type: 'hvc1', properties: [1] },
      { id: 2, type: 'mime', mediaType: `application/rdf+xml\0${encoding}`, content },
    ],
    properties: [ispe(1, 1)],
  })

/** A grid that says how large it is in its own bytes. */
const grid = (content: Uint8Array) =>
  pictureFile('heic', [], {
    primary: 1,
    items: [{ id: 1, type: 'grid', content, properties: [1], inside: true }],
    properties: [irot(0)],
  })

/** A picture whose XMP lies where a location box says. */
const located = (iloc: Uint8Array, ...more: readonly Uint8Array[]) =>
  bytes(
    fileType('heic'),
    fullBox('meta', 0, 0, fullBox('pitm', 0, 0, u16(1)), fullBox('iinf', 0, 0, u16(1), xmpInfo(2)), iloc, ...more),
    box('mdat', '0123456789'),
  )

/** The same in two pieces behind a base, with numbers of several widths. */
const inPieces = (base: number) =>
  located(
    fullBox(
      'iloc',
      2,
      0,
      0x48,
      0x80,
      u32(1),
      u32(2),
      u16(0),
      u16(0),
      u32(0),
      u32(base),
      u16(2),
      u32(7),
      u32(0),
      u32(2),
      u32(1),
      u32(0),
      u32(3),
    ),
  )

describe('the format', () => {
  test.each([
    ['heic', [], 'HEIC'],
    ['heix', ['mif1'], 'HEIC'],
    ['hevc', [], 'HEIC'],
    ['avif', ['mif1'], 'AVIF'],
    ['avis', [], 'AVIF'],
    ['mif1', ['avif'], 'HEIF'],
    ['msf1', ['hevc'], 'HEIF'],
    ['XXXX', ['heic'], 'HEIC'],
    ['isom', ['mif1'], null],
    ['crx ', ['heic'], null],
    ['jxl ', [], null],
  ])('of brand %s with %j is %s', async (major, compatible, format) => {
    expect(await heif.identify(memory(fileType(major, ...compatible)))).toBe(format)
  })

  test('is told from the first bytes alone', async () => {
    const source = memory(heicSample)
    let end = 0
    await heif.identify({ ...source, read: (offset, length) => ((end = Math.max(end, offset + length)), source.read(offset, length)) })
    expect(end).toBeLessThan(1100)
  })
})

describe('the header', () => {
  test('is of the primary item, its depth from the tiles or the coding where it states none', async () => {
    expect(await heif.header(memory(heicSample))).toEqual({
      width: 8,
      height: 3,
      bitDepth: 8,
      colorModel: null,
      channels: 4,
      hasAlpha: true,
    })
    expect(await heif.header(memory(avifSample))).toMatchObject({
      width: 6,
      height: 4,
      crop: { width: 4, height: 4 },
      bitDepth: 10,
      colorModel: 'YCBCR',
      channels: 3,
      hasAlpha: false,
    })
    expect(await heif.header(memory(heifSample))).toMatchObject({ width: 5, height: 4, bitDepth: null })
  })

  test('knows gray by its coding, and RGB by its matrix', async () => {
    const gray = withProperties(ispe(2, 2), box('av1C', 0x81, 0, 0x10, 0))
    expect(await heif.header(memory(gray))).toMatchObject({ colorModel: 'GRAY', channels: 1, bitDepth: 8 })
    const rgb = withProperties(ispe(2, 2), pixi(8, 8, 8), box('colr', 'nclx', u16(1), u16(13), u16(0), 0x80))
    expect(await heif.header(memory(rgb))).toMatchObject({ colorModel: 'RGB', channels: 3 })
    const hevc = withProperties(ispe(2, 2), box('hvcC', zeros(16), 0xfd, 0xfa, zeros(5)))
    expect(await heif.header(memory(hevc))).toMatchObject({ colorModel: 'YCBCR', bitDepth: 10 })
  })

  test('has the size of a grid that states none as a property', async () => {
    expect(await heif.header(memory(grid(bytes(0, 0, 0, 0, u16(640), u16(480)))))).toMatchObject({ width: 640, height: 480 })
    expect(await heif.header(memory(grid(bytes(0, 1, 0, 0, u32(70000), u32(480)))))).toMatchObject({ width: 70000, height: 480 })
  })

  test('has the size of what an identity is of', async () => {
    const file = pictureFile('heic', [], {
      primary: 1,
      items: [
        { id: 1, type: 'iden', properties: [2] },
        { id: 2, type: 'hvc1', properties: [1] },
      ],
      properties: [ispe(7, 5), irot(1)],
      references: [{ type: 'dimg', from: 1, to: [2] }],
    })
    expect(await heif.header(memory(file))).toMatchObject({ width: 7, height: 5 })
    expect(await heif.orientation!(memory(file))).toBe(8)
  })

  test.each([
    ['is kept', clap(123, 1, 456, 1, -1, 2, 0, 2), { width: 123, height: 456 }],
    ['between pixels is ignored', clap(123, 1, 456, 1, 0, 2, 0, 2), undefined],
    ['of half a pixel is ignored', clap(247, 2, 456, 1, 0, 1, 0, 1), undefined],
    ['beyond the picture is ignored', clap(126, 1, 456, 1, 0, 1, 0, 1), undefined],
    ['by nothing is ignored', clap(123, 0, 456, 1, 0, 0, 0, 1), undefined],
  ])('has a crop: one that %s', async (_, crop, expected) => {
    expect((await heif.header(memory(withProperties(ispe(124, 456), crop)))).crop).toEqual(expected)
  })

  test('counts a crop behind a turn as stored', async () => {
    const { crop } = await heif.header(memory(withProperties(ispe(100, 50), irot(1), clap(30, 1, 80, 1, 0, 1, 0, 1))))
    expect(crop).toEqual({ width: 80, height: 30 })
  })

  test('is of the track where a sequence has no items', async () => {
    const moov = box('moov', mvhd(480), trak({ handler: 'pict', entry: visual('hvc1', 256, 144), samples: 12, each: 40 }))
    const file = bytes(fileType('msf1', 'hevc'), moov)
    expect(await heif.header(memory(file))).toEqual({ width: 256, height: 144 })
    expect(await heif.animation!(memory(file))).toEqual({ frames: 12, duration: 0.48, loops: 1 })
  })

  test('is missed where a file has neither', async () => {
    await expect(async () => heif.header(memory(fileType('heic')))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

describe('the orientation', () => {
  // Corner by corner, what EXIF's orientations of the same number do. [EXIF3.0 4.6.5.1.6]
  test.each([
    [1, [irot(0)]],
    [2, [imir(1)]],
    [3, [irot(2)]],
    [4, [imir(0)]],
    [5, [irot(3), imir(1)]],
    [6, [irot(3)]],
    [7, [irot(1), imir(1)]],
    [8, [irot(1)]],
    [5, [imir(0), irot(3)]],
    [7, [imir(1), irot(3)]],
  ])('%i is told by properties in their order', async (orientation, turns) => {
    expect(await heif.orientation!(memory(withProperties(ispe(2, 1), ...turns)))).toBe(orientation)
  })
})

describe('a sequence', () => {
  test.each([
    [1440, 1, 3],
    [0xffffffff, 1, 0],
    [480, 0, 1],
  ])('of a movie of %i with edits of flags %i plays %i times', async (duration, flags, loops) => {
    expect(await heif.animation!(endless(duration, flags))).toMatchObject({ loops })
  })

  test('is none where the movie has no pictures', async () => {
    const sound = box('moov', mvhd(480), trak({ handler: 'soun', entry: visual('mp4a', 0, 0), samples: 12, each: 40 }))
    for (const moov of [sound, box('moov')])
      expect(await heif.animation!(memory(bytes(fileType('msf1', 'hevc'), moov)))).toEqual({ frames: 1, duration: null, loops: null })
  })

  test('has its movie for a block behind all others', async () => {
    const file = await readAll(endless(480, 1))
    const blocks = await blocksOf(file)
    expect(blocks).toMatchObject([{ kind: 'movie', offset: 0, length: file.length }])
    expect(await movie.decode(blocks[0]!, noBlocks())).toMatchObject({
      duration: 0.48,
      streams: [{ kind: 'VIDEO', duration: 0.48, frameRate: 25 }],
    })
    expect(await blocksOf(bytes(fileType('msf1', 'hevc'), box('free')))).toEqual([])
  })

  test('is not looked for in a still', async () => {
    expect(await heif.animation!(memory(heicSample))).toEqual({ frames: 1, duration: null, loops: null })
  })
})

describe('blocks', () => {
  const named = box('uuid', Uint8Array.from(Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')), '<y/>')

  test('may stand in boxes of their own before the items, and behind them where all is in memory', async () => {
    const type = fileType('avif', 'avif', 'mif1')
    const items = avifSample.subarray(type.length)
    expect(Buffer.from(avifSample.subarray(0, type.length))).toEqual(Buffer.from(type))
    // Places of items count from the beginning, but no block is an item here.
    const xmpIn = async (source: ByteSource) => {
      const found: string[] = []
      for await (const { kind, bytes } of heif.blocks(source)) if (kind === 'xmp') found.push(latin1(await readAll(bytes)))
      return found
    }
    const [before, behind] = [bytes(type, named, items), bytes(avifSample, named)]
    expect(await xmpIn(memory(before))).toEqual(['<y/>'])
    expect(await xmpIn(counted(before).source)).toEqual(['<y/>'])
    expect(await xmpIn(memory(behind))).toEqual(['<y/>'])
    const { source, reads } = counted(behind)
    expect(await xmpIn(source)).toEqual([])
    expect(reads.filter(([offset]) => offset >= avifSample.length)).toEqual([])
  })

  test('are those of the picture and what it is made of in file order, then the XMP of those beside it', async () => {
    const blocks = await blocksOf(heicSample)
    expect(blocks.map(({ kind }) => kind)).toEqual(['icc', 'exif', 'xmp', 'xmp'])
    const texts = await Promise.all(blocks.map(async ({ bytes }) => Buffer.from(await readAll(bytes)).toString('latin1')))
    expect(texts[0]).toBe('a profile')
    expect(texts[1]).toMatch(/^MM\0\*/)
    expect(texts[2]).toMatch(/^<x:xmpmeta/)
    expect(texts[3]).toBe('<alpha/>')
    for (const { offset, length } of blocks) expect(offset + length).toBeLessThanOrEqual(heicSample.length)
  })

  test('are what there is, where all of it is said to describe another picture', async () => {
    const file = pictureFile('heic', [], {
      primary: 1,
      items: [
        { id: 1, type: 'hvc1', properties: [1] },
        { id: 2, type: 'hvc1', properties: [1] },
        { id: 3, type: 'Exif', content: bytes(u32(0), 'MM\0*', u32(8), u16(0), u32(0)) },
        { id: 4, type: 'mime', mediaType: 'application/rdf+xml', content: bytes('<xmp/>') },
      ],
      properties: [ispe(1, 1)],
      references: [3, 4].map((from) => ({ type: 'cdsc', from, to: [2] })),
    })
    expect((await blocksOf(file)).map(({ kind }) => kind)).toEqual(['exif', 'xmp'])
  })

  test('are not read before they are decoded', async () => {
    const source = memory(heicSample)
    const data = Buffer.from(heicSample).lastIndexOf('mdat')
    const reads: number[] = []
    const watched = { ...source, read: (offset: number, length: number) => (reads.push(offset + length), source.read(offset, length)) }
    const found: Block[] = []
    for await (const block of heif.blocks(watched)) found.push(block)
    expect(found).toHaveLength(4)
    expect(Math.max(...reads)).toBeLessThanOrEqual(data + 4)
  })

  const tiff = bytes('II*\0', u32(8), zeros(6))
  test.each([
    ['at its announced place', exifItem(tiff)],
    ['right behind a wrong announcement', bytes(u32(99), tiff)],
    ['behind a mark that was not announced', bytes(u32(0), 'Exif\0\0', tiff)],
    ['without announcement', tiff],
    ['behind a mark alone', bytes('Exif\0\0', tiff)],
  ])('of EXIF begin %s', async (_, content) => {
    const file = pictureFile('heic', [], {
      primary: 1,
      items: [
        { id: 1, type: 'hvc1', properties: [1] },
        { id: 2, type: 'Exif', content, inside: true },
      ],
      properties: [ispe(1, 1)],
    })
    const [exif] = await blocksOf(file)
    expect((await readAll(exif!.bytes)).subarray(0, 14)).toEqual(tiff)
  })

  test('are none where an item of Exif or XMP has no bytes', async () => {
    const empty = (type: string) => ({ type, content: bytes(), mediaType: 'application/rdf+xml' })
    const file = pictureFile('heic', [], {
      primary: 1,
      items: [
        { id: 1, type: 'hvc1', properties: [1] },
        { id: 2, ...empty('Exif') },
        { id: 3, ...empty('mime') },
        { id: 4, type: 'hvc1', content: bytes('picture') },
      ],
      properties: [ispe(1, 1)],
    })
    expect(await blocksOf(file)).toEqual([])
  })

  test('lie in pieces, behind a base, with sizes of any width', async () => {
    expect(await textOf(inPieces(inPieces(0).length - 10))).toBe('78123')
  })

  test('lie in the item data box, or in another item', async () => {
    const inside = fullBox('iloc', 1, 0, 0x44, 0, u16(1), u16(2), u16(1), u16(0), u16(1), u32(2), u32(3))
    expect(await textOf(located(inside, box('idat', 'abcdefg')))).toBe('cde')
    const other = fullBox(
      'iloc',
      1,
      0,
      0x44,
      0,
      u16(2),
      bytes(u16(2), u16(2), u16(0), u16(1), u32(1), u32(2)),
      bytes(u16(3), u16(1), u16(0), u16(1), u32(2), u32(4)),
    )
    const reference = fullBox('iref', 0, 0, box('iloc', u16(2), u16(1), u16(3)))
    expect(await textOf(located(other, reference, box('idat', 'abcdefg')))).toBe('de')
  })

  test('may be compressed', async () => {
    expect(await textOf(packed('deflate', deflateSync('<xmp/>')))).toBe('<xmp/>')
    expect(await textOf(packed('br', brotliCompressSync('<xmp/>')))).toBe('<xmp/>')
    expect(await textOf(packed('unheard-of', bytes('<xmp/>')))).toBeUndefined()
  })

  test('that lie in themselves are none', async () => {
    const iloc = fullBox('iloc', 1, 0, 0x44, 0, u16(1), u16(2), u16(2), u16(0), u16(1), u32(0), u32(9))
    const reference = fullBox('iref', 0, 0, box('iloc', u16(2), u16(1), u16(2)))
    expect(await blocksOf(located(iloc, reference))).toEqual([])
  })

  test('in another file are none', async () => {
    expect(await blocksOf(located(fullBox('iloc', 0, 0, 0x44, 0, u16(1), u16(2), u16(1), u16(1), u32(0), u32(9))))).toEqual([])
  })
})
