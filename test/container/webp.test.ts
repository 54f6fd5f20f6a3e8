import { describe, expect, test } from 'vitest'
import { webp } from '../../src/container/webp.ts'
import { latin1, memory } from '../../src/source/source.ts'
import { blocksOf, exifWith } from '../support/blocks.ts'
import { bytes, u16le, u32le } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'
import { counted } from '../support/source.ts'
import { animatedWebp, anmf, riffChunk, vp8, vp8l, vp8x, webpOf, webpSample } from '../support/webp.ts'

const header = async (...chunks: Uint8Array[]) => webp.header(memory(webpOf(...chunks)))
const [ICC, EXIF, XMP] = [0x20, 0x08, 0x04]
const exif = exifWith(6)

describe('header', () => {
  test('of lossy pixels', async () => {
    const expected = { bitDepth: 8, colorModel: 'YCBCR', channels: 3, hasAlpha: false, progressive: false, density: null }
    expect(await header(vp8(640, 480))).toEqual({ width: 640, height: 480, ...expected })
    // The two uppermost bits of a side scale it when it is shown, which no one does.
    expect(await header(vp8(0x4000 | 640, 0xc000 | 480))).toMatchObject({ width: 640, height: 480 })
  })

  test('of lossless pixels', async () => {
    expect(await header(vp8l(16_384, 1, false))).toMatchObject({
      width: 16_384,
      height: 1,
      colorModel: 'RGB',
      channels: 3,
      hasAlpha: false,
    })
    expect(await header(vp8l(3, 16_384, true))).toMatchObject({ width: 3, height: 16_384, colorModel: 'RGB', channels: 4, hasAlpha: true })
  })

  test('of an extended file is that of the canvas', async () => {
    expect(await header(vp8x(0x10, 70_000, 2 ** 24), vp8(4, 3))).toMatchObject({
      width: 70_000,
      height: 2 ** 24,
      hasAlpha: true,
      channels: 4,
    })
  })

  test.each([
    ['YCBCR', [riffChunk('ICCP', 'profile'), riffChunk('ALPH', 'x'), vp8(1, 1)]],
    ['RGB', [riffChunk('ICCP', 'profile'), vp8l(1, 1, true)]],
    ['RGB', [riffChunk('ANIM', 'sixbyt'), anmf(1, vp8l(1, 1, true))]],
    ['YCBCR', [riffChunk('ANIM', 'sixbyt'), anmf(1, riffChunk('ALPH', 'x'), vp8(1, 1))]],
    [null, [riffChunk('ICCP', new Uint8Array(40_000)), vp8(1, 1)]],
  ])('colours of an extended file are %s as its pixels are coded, where they are near', async (colorModel, chunks) => {
    expect(await header(vp8x(0, 4, 3), ...chunks)).toMatchObject({ width: 4, height: 3, colorModel })
  })

  test('is missed where there is none, or damage', async () => {
    await expect(header(riffChunk('JUNK', 'x'))).rejects.toMatchObject({ message: 'WebP image chunk expected at 12' })
    await expect(header(riffChunk('VP8 ', 'no start code'))).rejects.toMatchObject({ message: 'VP8 start code expected at 23' })
    await expect(header(riffChunk('VP8L', 'no signature'))).rejects.toMatchObject({ message: 'VP8L signature expected at 20' })
  })

  test('is there where the length of all is not stated', async () => {
    const file = webpOf(vp8(4, 3))
    file.fill(0, 4, 8)
    expect(await webp.header(memory(file))).toMatchObject({ width: 4, height: 3 })
  })
})

describe('orientation', () => {
  test('is what Exif says, where it is announced', async () => {
    expect(await webp.orientation!(memory(webpSample))).toBe(6)
    expect(await webp.orientation!(memory(webpOf(vp8x(0, 4, 3), vp8(4, 3), riffChunk('EXIF', exif))))).toBe(1)
    expect(await webp.orientation!(memory(webpOf(vp8x(EXIF, 4, 3), vp8(4, 3), riffChunk('EXIF', 'Exif\0\0', exif))))).toBe(6)
    expect(await webp.orientation!(memory(webpOf(vp8x(EXIF, 4, 3), vp8(4, 3))))).toBe(1)
  })

  test('of a plain file costs no look at its end', async () => {
    const { source, reads } = counted(webpOf(vp8(4, 3, 200_000), riffChunk('EXIF', exif)))
    expect(await webp.orientation!(source)).toBe(1)
    expect(Math.max(...reads.map(([offset, length]) => offset + length))).toBeLessThan(100)
  })
})

describe('animation', () => {
  test('has frames, their delays and loops', async () => {
    expect(await webp.animation!(memory(animatedWebp))).toEqual({ frames: 2, duration: 0.35, loops: 2 })
  })

  test('of a still is none', async () => {
    expect(await webp.animation!(memory(webpSample))).toEqual({ frames: 1, duration: null, loops: null })
  })

  test('delays have three bytes', async () => {
    const file = webpOf(vp8x(0x02, 4, 3), riffChunk('ANIM', u32le(0), u16le(0)), anmf(0xffffff, vp8(4, 3)))
    expect(await webp.animation!(memory(file))).toEqual({ frames: 1, duration: 16_777.215, loops: 0 })
  })
})

describe('blocks', () => {
  test('are found where they are stored', async () => {
    expect(await blocksOf(webpSample)).toEqual([
      { kind: 'icc', stored: 'profile', said: 'profile' },
      { kind: 'exif', stored: latin1(exif), said: latin1(exif) },
      { kind: 'xmp', stored: '<x/>', said: '<x/>' },
    ])
  })

  test('are found where they are not announced', async () => {
    const chunks = [riffChunk('ICCP', 'profile'), vp8(4, 3), riffChunk('EXIF', exif), riffChunk('XMP ', '<x/>')]
    for (const flags of [0, XMP, EXIF | XMP])
      expect((await blocksOf(webpOf(vp8x(flags, 4, 3), ...chunks))).map(({ kind }) => kind)).toEqual(['icc', 'exif', 'xmp'])
    expect((await blocksOf(webpOf(vp8x(ICC, 4, 3), ...chunks))).map(({ kind }) => kind)).toEqual(['icc', 'exif', 'xmp'])
    expect((await blocksOf(webpOf(...chunks.slice(1)))).map(({ kind }) => kind)).toEqual(['exif', 'xmp'])
    expect(await blocksOf(webpOf(vp8x(0, 4, 3), vp8(4, 3), riffChunk('XMP\0', '<x/>')))).toMatchObject([{ kind: 'xmp', said: '<x/>' }])
  })

  test('are found in any order, the first of each kind', async () => {
    const [profile, picture, text] = [riffChunk('ICCP', 'profile'), riffChunk('EXIF', exif), riffChunk('XMP ', '<x/>')]
    const kindsIn = async (...chunks: readonly Uint8Array[]) => (await blocksOf(webpOf(...chunks))).map(({ kind, said }) => [kind, said])
    const found = [
      ['exif', latin1(exif)],
      ['xmp', '<x/>'],
      ['icc', 'profile'],
    ]
    for (const flags of [0, ICC | EXIF | XMP]) {
      expect(await kindsIn(vp8x(flags, 4, 3), picture, text, profile, vp8(4, 3))).toEqual(found)
      expect(await kindsIn(vp8x(flags, 4, 3), vp8(4, 3), picture, text, profile)).toEqual(found)
      expect(await kindsIn(vp8x(flags, 4, 3), picture, vp8(4, 3), riffChunk('EXIF', 'another'), text, profile)).toEqual(found)
    }
    expect(await kindsIn(vp8(4, 3), picture, text, profile, vp8x(0x2c, 4, 3))).toEqual(found)
  })

  test('hold Content Credentials', async () => {
    expect(await blocksOf(webpOf(vp8x(0, 4, 3), vp8(4, 3), riffChunk('C2PA', 'a store')))).toMatchObject([
      { kind: 'c2pa', said: 'a store' },
    ])
  })

  test('are found among very many of a kind, in time', async () => {
    const many = Array.from({ length: 60_000 }, () => riffChunk('EXIF', ''))
    const file = webpOf(vp8x(0, 4, 3), vp8(4, 3), ...many, riffChunk('XMP ', '<x/>'))
    expect(await inTime(2_000, () => blocksOf(file))).toHaveLength(2)
  })

  test.each([
    ['pixels and nothing else', webpOf(vp8x(0, 4, 3), vp8(4, 3, 300_001))],
    ['pixels and too little for a chunk', webpOf(vp8(4, 3, 300_001), bytes('abcdefg'))],
    ['many frames', webpOf(vp8x(2, 4, 3), ...Array.from({ length: 40 }, () => riffChunk('ANMF', new Uint8Array(5000))))],
    ['no length of all', withLength(webpOf(vp8(4, 3, 300_001), riffChunk('XMP ', '<x/>')), 0)],
  ])('that are not announced cost nothing in a file of %s', async (_, file) => {
    const { source, reads } = counted(file)
    for await (const { kind } of webp.blocks(source)) expect(kind).toBeUndefined()
    expect(Math.max(...reads.map(([offset, length]) => offset + length))).toBeLessThan(100)
  })

  test('behind large pixels are found by one read of the end', async () => {
    const file = webpOf(vp8x(EXIF | XMP, 4, 3), vp8(4, 3, 300_001), riffChunk('EXIF', exif), riffChunk('XMP ', '<xxx/>'))
    const { source, reads } = counted(file)
    const kinds = []
    for await (const { kind } of webp.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['exif', 'xmp'])
    expect(reads.filter(([offset, length]) => offset > 100 && length > 16)).toEqual([[300_050, 48]])
  })

  test('behind many frames are found by one read of the end', async () => {
    const frames = Array.from({ length: 40 }, () => riffChunk('ANMF', new Uint8Array(5000)))
    const file = webpOf(vp8x(EXIF | XMP | 2, 4, 3), ...frames, riffChunk('EXIF', exif), riffChunk('XMP ', '<xxx/>'))
    const { source, reads } = counted(file)
    const kinds = []
    for await (const { kind } of webp.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['exif', 'xmp'])
    expect(reads.filter(([, length]) => length > 16)).toContainEqual([file.length - 65_536, 65_536])
  })

  test.each([
    [
      'are larger than what is read of the end',
      webpOf(vp8x(EXIF | XMP, 4, 3), vp8(4, 3), riffChunk('EXIF', exif), riffChunk('XMP ', new Uint8Array(90_000))),
    ],
    ['lie before the pixels', webpOf(vp8x(EXIF | XMP, 4, 3), riffChunk('EXIF', exif), riffChunk('XMP ', '<x/>'), vp8(4, 3, 90_000))],
    [
      'lie in a file that states another length',
      withLength(webpOf(vp8x(EXIF | XMP, 4, 3), vp8(4, 3, 90_000), riffChunk('EXIF', exif), riffChunk('XMP ', '<x/>')), 100_000),
    ],
    [
      'lie behind the end that is stated',
      withLength(webpOf(vp8x(EXIF | XMP, 4, 3), vp8(4, 3, 9), riffChunk('EXIF', exif), riffChunk('XMP ', '<x/>')), 40),
    ],
  ])('that %s are walked to', async (_, file) => {
    expect((await blocksOf(file)).map(({ kind }) => kind)).toEqual(['exif', 'xmp'])
  })

  test('of a file that is followed by others end with it', async () => {
    const file = webpOf(vp8x(EXIF, 4, 3), vp8(4, 3, 90_000), riffChunk('EXIF', exif))
    expect(await blocksOf(bytes(file, riffChunk('EXIF', 'another')))).toMatchObject([{ kind: 'exif', said: latin1(exif) }])
  })

  test('of Exif begin behind the identifier that some programs leave', async () => {
    const [block] = await blocksOf(webpOf(vp8x(EXIF, 4, 3), vp8(4, 3), riffChunk('EXIF', 'Exif\0\0', exif)))
    expect(block).toEqual({ kind: 'exif', stored: latin1(exif), said: latin1(exif) })
  })
})

function withLength(file: Uint8Array, length: number): Uint8Array {
  const changed = Uint8Array.from(file)
  changed.set(u32le(length), 4)
  return changed
}
