import { describe, expect, test } from 'vitest'
import { bpg } from '../../src/container/bpg.ts'
import { dds } from '../../src/container/dds.ts'
import { exr } from '../../src/container/exr.ts'
import { flif } from '../../src/container/flif.ts'
import { jxr } from '../../src/container/jxr.ts'
import { pnm } from '../../src/container/pnm.ts'
import { psd } from '../../src/container/psd.ts'
import { qoi } from '../../src/container/qoi.ts'
import { tga } from '../../src/container/tga.ts'
import { memory } from '../../src/source/source.ts'
import { blocksOf } from '../support/blocks.ts'
import { bytes, u32le } from '../support/bytes.ts'
import * as samples from '../support/stills.ts'
import { tiffBytes } from '../support/tiff.ts'

const kindsOf = async (file: Uint8Array) => (await blocksOf(file)).map(({ kind }) => kind)

describe('Photoshop', () => {
  test('documents state sides, depth, mode, and a resolution among their resources', async () => {
    expect(await psd.header(memory(samples.psdSample))).toEqual({
      width: 4,
      height: 3,
      bitDepth: 8,
      colorModel: 'RGB',
      channels: 4,
      hasAlpha: true,
      progressive: false,
      density: { x: 300, y: 150, unit: 'INCH' },
    })
    const indexed = samples.psdOf(1, 1, 8, 2, new Uint8Array(768), new Uint8Array())
    expect(await psd.header(memory(indexed))).toMatchObject({ colorModel: 'INDEXED', channels: 1, hasAlpha: false, density: null })
  })

  test('documents hold every kind of metadata in their resources, behind a palette', async () => {
    expect(await kindsOf(samples.psdSample)).toEqual(['photoshop', 'iptc', 'icc', 'exif', 'xmp'])
    expect(await kindsOf(samples.psdOf(1, 1, 8, 2, new Uint8Array(768), samples.psbSample.subarray(34, -6)))).toEqual(['photoshop', 'xmp'])
  })

  test('documents of no version are none', async () => {
    expect(await psd.identify(memory(samples.psbSample))).toBe('PSB')
    expect(await psd.identify(memory(samples.psdOf(3, 1, 8, 1, new Uint8Array(), new Uint8Array())))).toBeNull()
  })
})

describe('Netpbm', () => {
  test.each([
    ['P1\n9 3\n1', { width: 9, height: 3, bitDepth: 1, colorModel: 'GRAY', channels: 1 }],
    ['P5 4 3 65535 ', { width: 4, bitDepth: 16, colorModel: 'GRAY' }],
    ['P5 4 3 100\n', { bitDepth: 7 }],
    ['P3#a\n#b\r4#c\n\t3\n15\n', { width: 4, height: 3, bitDepth: 4, colorModel: 'RGB', channels: 3 }],
    ['Pf 4 3 -1.0\n', { width: 4, bitDepth: 32, colorModel: 'GRAY' }],
    [
      'P7\nHEIGHT 3\n# TUPLTYPE X\nWIDTH 4\nDEPTH 2\nMAXVAL 1\nTUPLTYPE GRAYSCALE_ALPHA\nENDHDR\n',
      { width: 4, height: 3, bitDepth: 1, channels: 2, hasAlpha: true },
    ],
    ['P7\nWIDTH 4\nHEIGHT 3\nDEPTH 4\nMAXVAL 255\nTUPLTYPE CMYK\nENDHDR\n', { colorModel: 'CMYK', channels: 4, hasAlpha: false }],
    ['P7\nWIDTH 4\nHEIGHT 3\nDEPTH 5\nMAXVAL 255\nTUPLTYPE CMYK_ALPHA\nENDHDR\n', { colorModel: 'CMYK', channels: 5, hasAlpha: true }],
    ['P6 4x 3 255\n', { width: null, height: 3 }],
  ])('header %j', async (text, expected) => {
    expect(await pnm.header(memory(bytes(text)))).toMatchObject(expected)
  })

  test('header ends with white space, or not at all', async () => {
    for (const text of ['P6 4 3', 'P6 4 3 255', 'P7\nWIDTH 4\n', `P5 #${' '.repeat(70_000)}`])
      await expect(pnm.header(memory(bytes(text)))).rejects.toMatchObject({ message: 'Netpbm header at 0 does not end' })
  })

  test('header may have long comments, which are texts', async () => {
    const comment = 'long '.repeat(1000)
    expect(await blocksOf(bytes(`P5 #${comment}\n4 3 #\n255\n`))).toMatchObject([{ kind: 'text', said: comment }, { said: '' }])
  })

  test('files are told from text', async () => {
    for (const text of ['P5', 'P6\nx', 'PF is short', 'P8 4 3', 'P7 332\n4 3']) expect(await pnm.identify(memory(bytes(text)))).toBeNull()
  })
})

describe('OpenEXR', () => {
  test('pictures have the size of their data window', async () => {
    const expected = { width: 4, height: 3, bitDepth: 16, colorModel: 'RGB', channels: 4, hasAlpha: true }
    expect(await exr.header(memory(samples.exrSample))).toMatchObject(expected)
  })

  test('pictures of lightness and its differences', async () => {
    const channels = samples.attribute('channels', 'chlist', ...['BY', 'RY', 'Y'].map((name) => samples.channel(name, 2)), 0)
    const window = samples.attribute('dataWindow', 'box2i', u32le(0), u32le(0), u32le(9), u32le(4))
    expect(await exr.header(memory(samples.exrOf(window, channels)))).toMatchObject({
      width: 10,
      height: 5,
      bitDepth: 32,
      colorModel: 'YCBCR',
    })
  })

  test('texts are read, and damage ends them', async () => {
    expect(await blocksOf(samples.exrSample)).toEqual([
      { kind: 'text', name: 'comments', stored: 'by hand', said: 'by hand' },
      { kind: 'xmp', stored: '<x/>', said: '<x/>' },
    ])
    await expect(exr.header(memory(samples.exrOf()))).rejects.toMatchObject({ code: 'MALFORMED' })
    await expect(exr.header(memory(bytes('\x76\x2f\x31\x01', u32le(2), 'no zero')))).rejects.toMatchObject({
      message: 'OpenEXR attribute expected at 8',
    })
  })
})

/** The tags of a JPEG XR with a pixel format, and alpha beside it. */
const ifd = (last: number) => [
  { id: 0xbc01, type: 1, values: samples.pixelFormatOf(last) },
  { id: 0xbc80, type: 4, values: [4] },
  { id: 0xbc81, type: 4, values: [3] },
  { id: 0xbcc2, type: 4, values: [99] },
]

const jxrHeader = (last: number) => jxr.header(memory(tiffBytes([ifd(last)], { magic: 0x01bc })))

describe('JPEG XR', () => {
  test('header comes from tags of its own', async () => {
    expect(await jxr.header(memory(samples.jxrSample))).toMatchObject({
      width: 4,
      height: 3,
      bitDepth: 8,
      colorModel: 'RGB',
      channels: 4,
      hasAlpha: true,
      density: { x: 96, y: 72, unit: 'INCH' },
    })
    expect(await jxr.orientation!(memory(samples.jxrSample))).toBe(6)
  })

  test('alpha may be a picture beside the colours; formats may be unknown', async () => {
    expect(await jxrHeader(0x0d)).toMatchObject({ channels: 4, hasAlpha: true, bitDepth: 8 })
    expect(await jxrHeader(0xff)).toMatchObject({ width: 4, channels: null, bitDepth: null, colorModel: null })
  })

  test('blocks are those of a TIFF', async () => {
    expect(await kindsOf(samples.jxrSample)).toEqual(['exif', 'xmp', 'iptc', 'icc', 'photoshop', 'iptc'])
  })
})

test('BPG states depth in its flags, and has metadata in extensions', async () => {
  const expected = { width: 256, height: 3, bitDepth: 10, colorModel: 'YCBCR', channels: 4, hasAlpha: true }
  expect(await bpg.header(memory(samples.bpgSample))).toMatchObject(expected)
  expect((await blocksOf(samples.bpgSample)).map(({ kind, said }) => `${kind} ${said.slice(0, 2)}`)).toEqual([
    'exif II',
    'icc a ',
    'xmp <x',
  ])
  await expect(bpg.header(memory(bytes('BPG\xfb\0\0\xff\xff\xff\xff\xff\xff')))).rejects.toMatchObject({ code: 'MALFORMED' })
})

test('FLIF states frames, and has compressed chunks', async () => {
  expect(await flif.header(memory(samples.flifSample))).toMatchObject({
    width: 256,
    height: 3,
    bitDepth: 8,
    channels: 4,
    progressive: true,
  })
  expect(await flif.animation!(memory(samples.flifSample))).toMatchObject({ frames: 3 })
  expect((await blocksOf(samples.flifSample)).map(({ kind, said }) => `${kind} ${said.slice(0, 2)}`)).toEqual([
    'exif II',
    'xmp <x',
    'icc a ',
  ])
})

test('QOI', async () => {
  expect(await qoi.header(memory(samples.qoiSample))).toMatchObject({ width: 4, height: 3, channels: 4, hasAlpha: true })
})

const surface = (flags: number, code = '\0\0\0\0') => dds.header(memory(samples.ddsOf(4, 3, flags, code)))

test('DirectDraw surfaces', async () => {
  expect(await surface(0x4, 'DXT5')).toMatchObject({ width: 4, height: 3, colorModel: 'RGB', channels: 4, hasAlpha: true })
  expect(await surface(0x4, 'DXT1')).toMatchObject({ channels: 3, hasAlpha: false })
  expect(await surface(0x20001)).toMatchObject({ colorModel: 'GRAY', channels: 2, hasAlpha: true })
  expect(await surface(0x2)).toMatchObject({ colorModel: null, channels: null, hasAlpha: true })
})

const identify = (...fields: Parameters<typeof samples.tgaOf>) => tga.identify(memory(samples.tgaOf(...fields)))

test('TGA is whatever has a header that makes sense', async () => {
  expect(await tga.header(memory(samples.tgaSample))).toMatchObject({ width: 4, height: 3, bitDepth: 8, channels: 4, hasAlpha: true })
  const palette = bytes(0, 0, 0, 1, 24)
  expect(await identify(1, 4, 3, 8, 0, bytes(0, 0, 1, 0, 24))).toBe('TGA')
  const senseless: Parameters<typeof samples.tgaOf>[] = [
    [1, 4, 3, 8],
    [2, 0, 3, 24],
    [2, 4, 3, 23],
    [3, 4, 3, 24],
    [4, 4, 3, 24],
    [2, 4, 3, 24, 0x40],
    [2, 4, 3, 32, 9],
    [2, 4, 3, 24, 0, palette],
  ]
  for (const fields of senseless) expect(await identify(...fields), String(fields)).toBeNull()
})
