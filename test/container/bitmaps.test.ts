import { describe, expect, test } from 'vitest'
import { bmp } from '../../src/container/bmp.ts'
import { ico } from '../../src/container/ico.ts'
import { memory } from '../../src/source/source.ts'
import { bmpOf, bmpSample, curSample, dib, icoSample, iconOf } from '../support/bitmaps.ts'
import { blocksOf } from '../support/blocks.ts'
import { bytes, u16le, u32le } from '../support/bytes.ts'
import { ihdr, pngOf } from '../support/png.ts'

const header = (file: Uint8Array) => bmp.header(memory(file))

describe('bitmaps', () => {
  test('of Windows state sides, depth and density', async () => {
    const expected = { bitDepth: 8, colorModel: 'RGB', channels: 3, hasAlpha: false, density: { x: 2835, y: 2836, unit: 'METRE' } }
    expect(await header(bmpOf(dib(4, 3, 24)))).toMatchObject({ width: 4, height: 3, ...expected })
  })

  test('of OS/2 have sides of two bytes, or of four and nothing behind the depth', async () => {
    expect(await header(bmpOf(bytes(u32le(12), u16le(4), u16le(3), u16le(1), u16le(4))))).toMatchObject({
      width: 4,
      height: 3,
      bitDepth: 4,
      colorModel: 'INDEXED',
      density: null,
    })
    const short = bytes(u32le(16), u32le(70_000), u32le(3), u16le(1), u16le(24))
    expect(await header(bmpOf(short))).toMatchObject({ width: 70_000, height: 3, bitDepth: 8, density: null })
  })

  test('that are stored from the top have a negative height', async () => {
    expect(await header(bmpOf(dib(4, -3, 8)))).toMatchObject({ width: 4, height: 3, colorModel: 'INDEXED', channels: 1 })
  })

  test.each([
    ['five bits of each colour', dib(1, 1, 16), 5, false],
    ['masks behind the header', bytes(dib(1, 1, 16, 3), u32le(0xf800), u32le(0x07e0), u32le(0x001f)), 6, false],
    ['masks of four colours', bytes(dib(1, 1, 32, 6), ...[0x3ff00000, 0xffc00, 0x3ff, 0xc0000000].map(u32le)), 10, true],
    ['a mask of alpha in the header', dib(1, 1, 32, 3, ...[0xff0000, 0xff00, 0xff, 0xff000000].map(u32le)), 8, true],
    ['masks that do not count', dib(1, 1, 32, 0, ...[0xff0000, 0xff00, 0xff, 0xff000000].map(u32le)), 8, false],
  ])('have the depth and alpha of %s', async (_, stored, bitDepth, hasAlpha) => {
    expect(await header(bmpOf(stored))).toMatchObject({ bitDepth, hasAlpha, channels: hasAlpha ? 4 : 3 })
  })

  test('have a profile behind the pixels where they say that it is in the file', async () => {
    expect(await blocksOf(bmpSample)).toEqual([{ kind: 'icc', stored: 'a profile', said: 'a profile' }])
    const linked = Uint8Array.from(bmpSample)
    linked.set(bytes('KNIL'), 14 + 56)
    expect(await blocksOf(linked)).toEqual([])
  })

  test('are told from text that begins alike', async () => {
    expect(await bmp.identify(memory(bytes('BMW builds cars, and some bicycles')))).toBeNull()
  })
})

/** A picture for an icon. */
const picture = (bits: number) => ({ width: 16, height: 16, bits, content: bytes(dib(16, 32, bits), 'pixels') })

describe('icons', () => {
  test('are as large as their largest picture, which a PNG states itself', async () => {
    expect(await ico.header(memory(icoSample))).toMatchObject({ width: 512, height: 400, bitDepth: 8, colorModel: 'RGB', hasAlpha: true })
    expect(await ico.animation!(memory(icoSample))).toEqual({ frames: 2, duration: null, loops: null })
  })

  test('of one size count by their bits', async () => {
    expect(await ico.header(memory(iconOf(1, picture(4), picture(32), picture(8))))).toMatchObject({ width: 16, channels: 4 })
  })

  test('have the sides of their directory where the picture is damaged', async () => {
    expect(await ico.header(memory(iconOf(1, { width: 48, height: 0, content: bytes('nothing') })))).toEqual({ width: 48, height: 256 })
    const cut = iconOf(1, { width: 48, height: 48, content: pngOf(ihdr(48, 48)).subarray(0, 20) })
    expect(await ico.header(memory(cut))).toEqual({ width: 48, height: 48 })
  })

  test('are told from cursors', async () => {
    expect(await ico.identify(memory(icoSample))).toBe('ICO')
    expect(await ico.identify(memory(curSample))).toBe('CUR')
    expect(await ico.header(memory(curSample))).toMatchObject({ width: 8, height: 4, bitDepth: 4, colorModel: 'INDEXED' })
  })
})
