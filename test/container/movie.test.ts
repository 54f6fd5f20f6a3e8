import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/container/container.ts'
import { movie } from '../../src/container/movie.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { box, fileType, fullBox } from '../support/boxes.ts'
import { bytes, u32, zeros } from '../support/bytes.ts'
import { film, movSample, mp4Sample, mvhd, sound, trak, visual } from '../support/movie.ts'

async function blocksOf(file: Uint8Array): Promise<Block[]> {
  const blocks: Block[] = []
  for await (const block of movie.blocks(memory(file))) blocks.push(block)
  return blocks
}

describe('the format', () => {
  test.each([
    ['isom', 'MP4'],
    ['mp42', 'MP4'],
    ['iso6', 'MP4'],
    ['XAVC', 'MP4'],
    ['F4V ', 'MP4'],
    ['qt  ', 'MOV'],
    ['M4V ', 'M4V'],
    ['M4VP', 'M4V'],
    ['M4A ', 'M4A'],
    ['M4B ', 'M4A'],
    ['3gp5', 'THREEGP'],
    ['3g2a', 'THREEGP'],
    ['heic', null],
    ['avif', null],
    ['crx ', null],
    ['\0\0\0\0', null],
  ])('of brand %j is %s', async (brand, format) => {
    expect(await movie.identify(memory(fileType(brand)))).toBe(format)
  })

  test('of a brand of its own is that of QuickTime where this is compatible', async () => {
    expect(await movie.identify(memory(fileType('niko', 'mp42', 'qt  ')))).toBe('MOV')
  })

  test.each([
    ['a movie', box('moov', zeros(8)), 'MOV'],
    ['data as long as the file', bytes(u32(0), 'mdat'), 'MOV'],
    ['data in 64 bits', bytes(u32(1), 'mdat', u32(0), u32(16)), 'MOV'],
    ['room and data', bytes(box('wide'), box('mdat')), 'MOV'],
    ['room and a movie', bytes(box('wide'), box('moov', zeros(100))), 'MOV'],
    ['room and nothing', box('free', zeros(9)), null],
    ['room and a text', bytes(box('skip'), 'what follows'), null],
    ['a text with such a word', bytes('you free'), null],
    ['a movie too small for its header', bytes(u32(4), 'moov'), null],
  ])('of a file that begins with %s is told by that', async (_, file, format) => {
    expect(await movie.identify(memory(file))).toBe(format)
  })
})

describe('the header', () => {
  test('has the coded size of the first track of pictures, and its turn', async () => {
    const file = film(
      'isom',
      1000,
      trak({ handler: 'soun', entry: sound('mp4a', 2, 16, 44100) }),
      trak({ handler: 'vide', entry: visual('avc1', 320, 240), size: [640, 240] }),
    )
    expect(await movie.header(memory(file))).toEqual({ width: 320, height: 240 })
    expect(await movie.orientation!(memory(file))).toBe(1)
    expect(await movie.orientation!(memory(mp4Sample))).toBe(6)
  })

  test('has the size of the track where its samples state none', async () => {
    const file = film('isom', 1000, trak({ handler: 'vide', entry: visual('avc1', 0, 0), size: [640, 480] }))
    expect(await movie.header(memory(file))).toEqual({ width: 640, height: 480 })
  })

  test.each([
    [[1, 0, 0, 1], 1],
    [[0, 1, -1, 0], 6],
    [[-1, 0, 0, -1], 3],
    [[0, -1, 1, 0], 8],
    [[-1, 0, 0, 1], 2],
    [[1, 0, 0, -1], 4],
    [[0, 1, 1, 0], 5],
    [[0, -1, -1, 0], 7],
    [[0, 0, 0, 0], 1],
  ] as const)('turns by a matrix of %j as orientation %i', async (turn, orientation) => {
    const file = film('isom', 1000, trak({ handler: 'vide', entry: visual('avc1', 4, 3), turn }))
    expect(await movie.orientation!(memory(file))).toBe(orientation)
  })

  test('turns the whole movie, too', async () => {
    const moov = box('moov', mvhd(1000, 0, [0, 1, -1, 0]), trak({ handler: 'vide', entry: visual('avc1', 4, 3), turn: [0, 1, -1, 0] }))
    expect(await movie.orientation!(memory(bytes(fileType('isom'), moov)))).toBe(3)
  })

  test('is found behind the samples without reading them', async () => {
    const source = memory(
      bytes(fileType('isom'), box('mdat', zeros(100_000)), box('moov', mvhd(40), trak({ handler: 'vide', entry: visual('avc1', 4, 3) }))),
    )
    let touched = 0
    const read = (offset: number, length: number) => {
      touched += Math.max(0, Math.min(offset + length, 100_000) - Math.max(offset, 40))
      return source.read(offset, length)
    }
    expect(await movie.header({ ...source, read })).toMatchObject({ width: 4 })
    expect(touched).toBe(0)
  })

  test('counts frames and seconds, no more of them than there is room for', async () => {
    expect(await movie.animation!(memory(mp4Sample))).toEqual({ frames: 25, duration: 1, loops: null })
    const tables = [fullBox('stsz', 0, 0, u32(0), u32(0xffffffff), u32(1), u32(1))]
    const file = film('isom', 0, trak({ handler: 'vide', entry: visual('avc1', 4, 3), tables }))
    expect(await movie.animation!(memory(file))).toEqual({ frames: 2, duration: null, loops: null })
  })
})

describe('blocks', () => {
  test('are the film, and XMP in a box of its own or in user data', async () => {
    for (const file of [mp4Sample, movSample]) {
      const [whole, xmp, ...others] = await blocksOf(file)
      expect(whole).toMatchObject({ kind: 'movie', offset: 0, length: file.length })
      expect(xmp!.kind).toBe('xmp')
      expect(Buffer.from(await readAll(xmp!.bytes)).toString()).toMatch(/^<x:xmpmeta.*>$/)
      expect(Buffer.from(file.subarray(xmp!.offset, xmp!.offset + xmp!.length)).toString()).toMatch(/^<x:xmpmeta.*>$/)
      expect(others).toEqual([])
    }
  })

  test('are what cameras write into user data for themselves, Nikon one box deeper', async () => {
    const notes = ['TAGS', 'PENT', 'PXMN', 'NCTG', 'RMKN'].map((type) => box(type, type))
    const nikon = box('NCDT', box('NCHD', 'head'), box('NCTG', 'note'), box('TAGS', 'tags'))
    const others = [box('XXXX', box('NCTG', 'none')), box('free', box('TAGS', 'none'))]
    const file = bytes(fileType('qt  '), box('moov', box('udta', ...others, ...notes, nikon)))
    const found = (await blocksOf(file)).filter(({ kind }) => kind === 'exif')
    const said = await Promise.all(found.map(async ({ name, bytes }) => [name, Buffer.from(await readAll(bytes)).toString()]))
    expect(said).toEqual([
      ['TAGS', 'TAGS'],
      ['PENT', 'PENT'],
      ['PXMN', 'PXMN'],
      ['NCTG', 'NCTG'],
      ['IFD0', 'RMKN'],
      ['NCTG', 'note'],
      ['TAGS', 'tags'],
    ])
  })

  test('are not looked for behind the first fragment', async () => {
    const xmp = box('uuid', Uint8Array.from(Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex')), 'xmp')
    expect((await blocksOf(bytes(fileType('iso6'), box('moov'), box('moof'), xmp))).map(({ kind }) => kind)).toEqual(['movie'])
    expect((await blocksOf(bytes(fileType('iso6'), box('moov'), xmp, box('moof')))).map(({ kind }) => kind)).toEqual(['movie', 'xmp'])
  })
})
