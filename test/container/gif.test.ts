import { describe, expect, test } from 'vitest'
import { gif } from '../../src/container/gif.ts'
import { type ByteSource, latin1, memory } from '../../src/source/source.ts'
import { blocksOf, dataset, resource } from '../support/blocks.ts'
import { bytes, u16le } from '../support/bytes.ts'
import { application, control, gifComment, gifImage, gifOf, gifSample, loop, magicTrailer, subBlocks } from '../support/gif.ts'
import { counted } from '../support/source.ts'

const animation = (...blocks: Uint8Array[]) => gif.animation!(memory(gifOf(1, 1, ...blocks)))

describe('header', () => {
  test('is that of the screen and of the first image', async () => {
    expect(await gif.header(memory(gifSample))).toEqual({
      width: 4,
      height: 3,
      bitDepth: 2,
      colorModel: 'INDEXED',
      channels: 1,
      density: null,
      hasAlpha: true,
      progressive: true,
    })
  })

  test('of an opaque image that comes line by line', async () => {
    expect(await gif.header(memory(gifOf(1, 1, gifImage(1, 1))))).toMatchObject({ hasAlpha: false, progressive: false })
    expect(await gif.header(memory(gifOf(1, 1, control(1), gifImage(1, 1), control(1, true), gifImage(1, 1, true))))).toMatchObject({
      hasAlpha: false,
      progressive: false,
    })
  })

  test('knows the depth of a palette that the first image alone has', async () => {
    const descriptor = (flags: number) => bytes(0x2c, u16le(0), u16le(0), u16le(1), u16le(1), flags)
    const file = (...image: Uint8Array[]) => memory(bytes('GIF89a', u16le(1), u16le(1), 0, 0, 0, ...image, 2, subBlocks(0x4c, 0x01), 0x3b))
    expect(await gif.header(file(control(1), descriptor(0x82), new Uint8Array(3 * 8)))).toMatchObject({ bitDepth: 3 })
    expect(await gif.header(file(descriptor(0)))).toMatchObject({ bitDepth: null, hasAlpha: false })
  })

  test('leaves open what stands behind damage, or is far', async () => {
    expect(await gif.header(memory(bytes('GIF87a\x09\0\x08\0\0\0\0')))).toMatchObject({
      width: 9,
      height: 8,
      bitDepth: null,
      hasAlpha: null,
      progressive: null,
    })
    const far = gifOf(1, 1, gifComment('x'.repeat(60_000)), gifImage(1, 1))
    expect(await gif.header(memory(far))).toMatchObject({ width: 1, progressive: null })
  })

  test('knows the shape of pixels', async () => {
    const file = gifOf(1, 1, gifImage(1, 1))
    file[12] = 113
    expect(await gif.header(memory(file))).toMatchObject({ density: { x: 64, y: 128, unit: 'ASPECT' } })
  })
})

describe('animation', () => {
  test('has images, their delays and loops', async () => {
    expect(await gif.animation!(memory(gifSample))).toEqual({ frames: 2, duration: 0.35, loops: 6 })
    expect(await animation(loop(0), gifImage(1, 1), gifImage(1, 1))).toEqual({ frames: 2, duration: 0, loops: 0 })
    expect(await animation(gifImage(1, 1), gifImage(1, 1))).toEqual({ frames: 2, duration: 0, loops: 1 })
  })

  test('of one image is none', async () => {
    expect(await animation(loop(3), control(9), gifImage(1, 1))).toEqual({ frames: 1, duration: null, loops: null })
  })

  test('has the frames that begin before the file breaks off', async () => {
    const file = gifOf(1, 1, gifImage(1, 1), gifImage(1, 1), gifImage(1, 1))
    expect(await gif.animation!(memory(file.subarray(0, -6)))).toMatchObject({ frames: 3 })
    expect(await gif.animation!(memory(file.subarray(0, 30)))).toMatchObject({ frames: 1 })
  })
})

describe('blocks', () => {
  test('are found before the first image, where they are stored', async () => {
    const xmp = '<x a="more than a few bytes, so that lengths lead beyond them"/>'
    expect(await blocksOf(gifSample)).toEqual([
      { kind: 'text', name: 'Comment', stored: '\x07comment\0', said: 'comment' },
      { kind: 'xmp', stored: expect.stringMatching(/^<x.*\0\0$/s), said: xmp },
      { kind: 'icc', stored: '\x07profile\0', said: 'profile' },
    ])
  })

  test('behind the first image are found where all is in memory, or comes with the first read', async () => {
    const late = [
      gifComment('b'),
      application('XMP DataXMP', bytes('<x/>', magicTrailer)),
      application('ICCRGBG1012', subBlocks('profile')),
    ]
    const pixels = (length: number) => bytes(gifImage(1, 1).subarray(0, -4), subBlocks(new Uint8Array(length)))
    const said = async (file: Uint8Array | ByteSource) => (await blocksOf(file)).map(({ said }) => said)
    const file = (length: number) => gifOf(1, 1, gifComment('a'), pixels(length), control(1), gifImage(1, 1), ...late)
    expect(await said(file(90_000))).toEqual(['a', 'b', '<x/>', 'profile'])
    expect(await said(counted(file(900)).source)).toEqual(['a', 'b', '<x/>', 'profile'])
    const { source, reads } = counted(file(90_000))
    expect(await said(source)).toEqual(['a'])
    expect(Math.max(...reads.map(([offset]) => offset))).toBeLessThan(32)
  })

  test('hold Content Credentials', async () => {
    const file = gifOf(1, 1, application('C2PA_GIF\x01\0\0', subBlocks('a store of claims')), gifImage(1, 1))
    expect(await blocksOf(file)).toMatchObject([{ kind: 'c2pa', said: 'a store of claims' }])
  })

  test('of ImageMagick hold image resources and IPTC', async () => {
    const datasets = dataset(5, 'Boats')
    const resources = bytes(resource(0x0404, datasets), resource(0x03e8, new Uint8Array(300)))
    const left = [application('MGK8BIM0000', subBlocks(resources)), application('MGKIPTC0000', subBlocks(datasets))]
    expect((await blocksOf(gifOf(1, 1, ...left, gifImage(1, 1)))).map(({ kind, said }) => [kind, said])).toEqual([
      ['photoshop', latin1(resources)],
      ['iptc', latin1(datasets)],
      ['iptc', latin1(datasets)],
    ])
  })

  test('XMP without the trailer is in sub-blocks; other applications are no metadata', async () => {
    const blocks = [application('XMP DataXMP', subBlocks('<x/>')), application('SOMETHING10', subBlocks('?')), gifImage(1, 1)]
    expect(await blocksOf(gifOf(1, 1, ...blocks))).toMatchObject([{ kind: 'xmp', said: '<x/>' }])
    expect(await blocksOf(gifOf(1, 1, application('XMP DataXMP', magicTrailer), gifImage(1, 1)))).toMatchObject([{ kind: 'xmp', said: '' }])
  })
})
