import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { detect } from '../../src/container/index.ts'
import { png } from '../../src/container/png.ts'
import { latin1, memory } from '../../src/source/source.ts'
import { blocksOf, dataset, exifWith, resource } from '../support/blocks.ts'
import { bytes, u16le, u32, u32le } from '../support/bytes.ts'
import { apngSample, chunk, deflated, frameControl, idat, iend, ihdr, pngOf, pngSample, rawProfile } from '../support/png.ts'
import { counted } from '../support/source.ts'

const header = async (...chunks: Uint8Array[]) => png.header(memory(pngOf(...chunks)))
const orientation = async (...chunks: Uint8Array[]) => png.orientation!(memory(pngOf(...chunks)))
const big = idat(200_000)

describe('format', () => {
  test('is APNG where frames are announced before the pixels', async () => {
    expect((await detect(memory(apngSample))).format).toBe('APNG')
    expect((await detect(memory(pngSample))).format).toBe('PNG')
    expect((await detect(memory(pngOf(ihdr(1, 1), idat(), chunk('acTL', u32(1), u32(0)), iend)))).format).toBe('PNG')
  })

  test('is known without reading beyond the first pixels', async () => {
    const { source, reads } = counted(pngOf(ihdr(1, 1), chunk('tEXt', 'a\0b'), big, idat(), iend))
    expect(await png.identify(source)).toBe('PNG')
    expect(Math.max(...reads.map(([offset, length]) => offset + length))).toBeLessThan(100)
  })
})

describe('header', () => {
  test.each([
    [0, 16, 'GRAY', 1, false],
    [2, 8, 'RGB', 3, false],
    [3, 4, 'INDEXED', 1, false],
    [4, 8, 'GRAY', 2, true],
    [6, 16, 'RGB', 4, true],
    [5, 8, null, null, null],
  ])('colour type %i', async (type, bitDepth, colorModel, channels, hasAlpha) => {
    const expected = { width: 70_000, height: 3, bitDepth, colorModel, channels, hasAlpha, progressive: false, density: null }
    expect(await header(ihdr(70_000, 3, bitDepth, type), idat(), iend)).toEqual(expected)
  })

  test('knows of transparency, interlacing and density before the pixels', async () => {
    const chunks = [ihdr(1, 1, 8, 3, 1), chunk('pHYs', u32(2835), u32(2834), 1), chunk('tRNS', 0)]
    expect(await header(...chunks, idat())).toMatchObject({
      hasAlpha: true,
      progressive: true,
      density: { x: 2835, y: 2834, unit: 'METRE' },
    })
    expect(await header(ihdr(1, 1), chunk('pHYs', u32(4), u32(3), 0), idat())).toMatchObject({ density: { x: 4, y: 3, unit: 'ASPECT' } })
    expect(await header(ihdr(1, 1), chunk('pHYs', u32(0), u32(3), 1), idat())).toMatchObject({ density: null })
  })

  test('is there where the file breaks off behind it, or Apple put a chunk before it', async () => {
    expect(await header(ihdr(5, 4))).toMatchObject({ width: 5, height: 4 })
    expect(await header(chunk('CgBI', u32(0x50002002)), ihdr(5, 4), idat(), iend)).toMatchObject({ width: 5, height: 4 })
  })

  test('is missed where it is missing', async () => {
    await expect(header(iend)).rejects.toMatchObject({ code: 'MALFORMED', message: 'PNG header chunk expected at 8' })
  })
})

describe('orientation', () => {
  test('is what an eXIf chunk says, before the pixels or behind those of a small file', async () => {
    expect(await orientation(ihdr(1, 1), chunk('eXIf', exifWith(6)), idat(), iend)).toBe(6)
    expect(await orientation(ihdr(1, 1), chunk('eXIf', exifWith(6)), big, iend)).toBe(6)
    expect(await orientation(ihdr(1, 1), idat(), chunk('eXIf', exifWith(6)), iend)).toBe(6)
    expect(await orientation(ihdr(1, 1), rawProfile('exif', bytes('Exif\0\0', exifWith(3))), idat(), iend)).toBe(3)
    expect(await orientation(ihdr(1, 1), idat(), iend)).toBe(1)
  })

  const longTail = createHash('shake256', { outputLength: 20_000 }).digest()
  const entry = (id: number, count: number, value: number) => bytes(u16le(id), u16le(3), u32le(count), u32le(value))
  const ifd = (...entries: readonly Uint8Array[]) => bytes(u16le(entries.length), ...entries, u32le(0))
  const tiff = (...parts: readonly Uint8Array[]) => bytes('II*\0', u32le(8), ...parts)
  const others = Array.from({ length: 400 }, (_, i) => entry(0x9000 + i, 1, i * 997))

  test.each([
    [6, 6],
    [0, 1],
  ])('is known from the beginning of a long profile, be it %i', async (stated, expected) => {
    const source = memory(pngOf(ihdr(1, 1), rawProfile('exif', tiff(ifd(entry(0x0112, 1, stated)), longTail)), idat(), iend))
    const before = source.budget.inflatable
    expect(await png.orientation!(source)).toBe(expected)
    expect(before - source.budget.inflatable).toBeLessThan(5_000)
  })

  test.each([
    ['the first IFD is far from its beginning', bytes('II*\0', u32le(8 + longTail.length), longTail, ifd(entry(0x0112, 1, 6))), 6],
    ['many others come before it', tiff(ifd(...others, entry(0x0112, 1, 6)), longTail), 6],
    ['it is none', tiff(ifd(entry(0x0112, 1, 9)), longTail), 1],
    ['there is none', tiff(ifd(entry(0x0110, 1, 6)), longTail), 1],
    ['there is nothing', longTail, 1],
  ])('is the same of a long profile and of a chunk where %s', async (_, exif, expected) => {
    for (const type of ['zTXt', 'tEXt'])
      expect(await orientation(ihdr(1, 1), rawProfile('APP1', bytes('Exif\0\0', exif), type), big, iend)).toBe(expected)
    expect(await orientation(ihdr(1, 1), chunk('eXIf', exif), big, iend)).toBe(expected)
  })

  test('costs a large file no look at its end', async () => {
    const { source, reads } = counted(pngOf(ihdr(1, 1), big, chunk('eXIf', exifWith(6)), iend))
    expect(await png.orientation!(source)).toBe(1)
    expect(Math.max(...reads.map(([offset]) => offset))).toBeLessThan(100)
  })
})

describe('animation', () => {
  test('has the frames and loops that are stated, and the delays of all frames', async () => {
    expect(await png.animation!(memory(apngSample))).toEqual({ frames: 2, duration: null, loops: 3 })
    expect(await png.duration!(memory(apngSample))).toBe(0.75)
  })

  test('lasts as long as its delays, counted in fractions', async () => {
    const lasting = (...delays: readonly (readonly [numerator: number, denominator: number])[]) => {
      const frames = delays.map(([numerator, denominator], i) => frameControl(i, numerator, denominator))
      return png.duration!(memory(pngOf(ihdr(1, 1), chunk('acTL', u32(frames.length), u32(0)), idat(), ...frames, iend)))
    }
    // Each is a sum that floating point numbers make something else of.
    expect(await lasting([1, 10], [2, 10])).toBe(0.3)
    expect(await lasting([10, 100], [200, 1000])).toBe(0.3)
    expect(await lasting(...Array.from({ length: 30 }, () => [1, 30] as const))).toBe(1)
    expect(await lasting([1, 3], [1, 7], [11, 21])).toBe(1)
    expect(await lasting([1, 65_521], [1, 65_519], [1, 0])).toBeCloseTo(0.0100305, 6)
  })

  test('of a still is none', async () => {
    expect(await png.animation!(memory(pngSample))).toEqual({ frames: 1, duration: null, loops: null })
    expect(await png.duration!(memory(pngSample))).toBeNull()
  })

  test('with numbers that cannot be has none', async () => {
    const file = pngOf(ihdr(1, 1), chunk('acTL', u32(0xffffffff), u32(0xffffffff)), frameControl(0, 1, 1), idat(), iend)
    expect(await png.animation!(memory(file))).toEqual({ frames: null, duration: null, loops: null })
  })
})

describe('blocks', () => {
  test('are found in every kind of chunk, where they are stored', async () => {
    const exif = latin1(exifWith(8))
    const resources = latin1(resource(0x0404, dataset(5, 'Title')))
    expect(await blocksOf(pngSample)).toEqual([
      { kind: 'icc', stored: latin1(deflated('profile')), said: 'profile' },
      { kind: 'exif', stored: exif, said: exif },
      { kind: 'text', name: 'Title', stored: 'Caf\xe9', said: 'Caf\xe9' },
      { kind: 'text', name: 'Author', stored: latin1(deflated('me')), said: 'me' },
      { kind: 'xmp', stored: '<x/>', said: '<x/>' },
      { kind: 'text', name: 'Title', stored: latin1(deflated('Caf\xc3\xa9')), said: 'Caf\xc3\xa9' },
      { kind: 'photoshop', stored: expect.any(String), said: resources },
      { kind: 'iptc', stored: expect.any(String), said: latin1(dataset(5, 'Title')) },
    ])
  })

  test('texts state their language and character set', async () => {
    const texts = []
    for await (const { kind, name, language, encoding } of png.blocks(memory(pngSample)))
      if (kind === 'text') texts.push({ name, language, encoding })
    expect(texts).toEqual([
      { name: 'Title', language: undefined, encoding: 'latin1' },
      { name: 'Author', language: undefined, encoding: 'latin1' },
      { name: 'Title', language: 'fr', encoding: 'utf8' },
    ])
  })

  const xmp = bytes('http://ns.adobe.com/xap/1.0/\0', '<x/>')
  const iim = dataset(5, 'Title')
  test.each([
    ['exif', bytes('Exif\0\0', exifWith(6)), [['exif', latin1(exifWith(6))]]],
    ['exif', exifWith(6), [['exif', latin1(exifWith(6))]]],
    ['APP1', bytes('Exif\0\0', exifWith(6)), [['exif', latin1(exifWith(6))]]],
    ['APP1', xmp, [['xmp', '<x/>']]],
    ['xmp', bytes('<x/>'), [['xmp', '<x/>']]],
    ['icc', bytes('profile'), [['icc', 'profile']]],
    ['icm', bytes('profile'), [['icc', 'profile']]],
    ['iptc', iim, [['iptc', latin1(iim)]]],
    ['iptc', resource(0x0404, iim), [['photoshop', latin1(resource(0x0404, iim))], ['iptc', latin1(iim)]]], // prettier-ignore
    ['8bim', resource(0x0404, iim), [['photoshop', latin1(resource(0x0404, iim))], ['iptc', latin1(iim)]]], // prettier-ignore
    ['xyz', bytes('?'), [['text', expect.stringContaining('3f')]]],
  ])('a raw profile "%s" is what it says or turns out to be', async (name, profile, expected) => {
    for (const type of ['zTXt', 'tEXt']) {
      const blocks = await blocksOf(pngOf(ihdr(1, 1), rawProfile(name, profile, type), idat(), iend))
      expect(blocks.map(({ kind, said }) => [kind, said])).toEqual(expected)
    }
  })

  test('a raw profile may have a name of two words', async () => {
    const text = `\ngeneric profile\n       4\n${Buffer.from('<x/>').toString('hex')}\n`
    expect(await blocksOf(pngOf(ihdr(1, 1), chunk('tEXt', 'Raw profile type xmp\0', text), idat(), iend))).toMatchObject([{ said: '<x/>' }])
  })

  test('that cannot be inflated fail alone', async () => {
    const chunks = [chunk('iCCP', 'name\0', 0, 'damage'), chunk('zTXt', 'Raw profile type iptc\0', 0, 'damage'), chunk('tEXt', 'a\0b')]
    const fault = expect.stringContaining('damaged')
    expect(await blocksOf(pngOf(ihdr(1, 1), ...chunks, idat(), iend))).toMatchObject([
      { kind: 'icc', said: fault },
      { kind: 'iptc', said: fault },
      { kind: 'text', said: 'b' },
    ])
  })

  test("of Apple's pictures are inflated though zlib's header is left off", async () => {
    const raw = deflated('profile').subarray(2, -4)
    const file = pngOf(chunk('CgBI', u32(0x50002002)), ihdr(1, 1), chunk('iCCP', 'name\0', 0, raw), idat(), iend)
    expect(await blocksOf(file)).toMatchObject([{ kind: 'icc', said: 'profile' }])
  })

  test('behind many large IDAT chunks are found by one read of the end', async () => {
    const file = pngOf(ihdr(1, 1), ...Array.from({ length: 40 }, () => idat(8192)), chunk('eXIf', exifWith(6)), chunk('tEXt', 'a\0b'), iend)
    const { source, reads } = counted(file)
    const kinds = []
    for await (const { kind } of png.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['exif', 'text'])
    const far = reads.filter(([offset]) => offset > 100 && offset < file.length - 200)
    expect(far).toHaveLength(1)
    // The end, from where an IDAT chunk begins.
    expect(far[0]![1]).toBeGreaterThanOrEqual(16 * 1024)
    expect(far[0]![1]).toBeLessThan(16 * 1024 + 8192 + 12)
  })

  test('behind IDAT chunks of any lengths are found by a second read of the end, if not by the first', async () => {
    const pixels = Array.from({ length: 20 }, (_, i) => idat(8192 + 1000 * (i % 7) * i))
    const file = pngOf(ihdr(1, 1), ...pixels, chunk('tEXt', `a\0${'b'.repeat(20_000)}`), chunk('eXIf', exifWith(6)), iend)
    const { source, reads } = counted(file)
    const kinds = []
    for await (const { kind } of png.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['text', 'exif'])
    expect(reads.filter(([, length]) => length > 16 * 1024).at(-1)).toEqual([file.length - 65_536, 65_536])
  })

  test('of an animation are found behind its last frame', async () => {
    const frames = Array.from({ length: 20 }, () => chunk('fdAT', new Uint8Array(9000)))
    const { source, reads } = counted(pngOf(ihdr(1, 1), chunk('acTL', u32(20), u32(0)), idat(7000), ...frames, chunk('tEXt', 'a\0b'), iend))
    const kinds = []
    for await (const { kind } of png.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['text'])
    expect(reads.filter(([, length]) => length > 1024)).toHaveLength(1)
  })

  test('behind one large IDAT chunk are walked to', async () => {
    const { source, reads } = counted(pngOf(ihdr(1, 1), big, chunk('tEXt', 'a\0b'), iend))
    const kinds = []
    for await (const { kind } of png.blocks(source)) kinds.push(kind)
    expect(kinds).toEqual(['text'])
    expect(Math.max(...reads.map(([, length]) => length))).toBeLessThanOrEqual(1024)
  })
})
