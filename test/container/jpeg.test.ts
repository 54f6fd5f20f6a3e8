import { describe, expect, test } from 'vitest'
import { jpeg } from '../../src/container/jpeg.ts'
import { latin1, memory } from '../../src/source/source.ts'
import { blocksOf, dataset, exifWith, resource } from '../support/blocks.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { extendedXmp, frame, jpegOf, jpegSample, profileChunk, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { counted } from '../support/source.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const GUID = '0123456789ABCDEF0123456789ABCDEF'
const header = async (...segments: Uint8Array[]) => jpeg.header(memory(jpegOf(...segments)))
const orientation = async (...segments: Uint8Array[]) => jpeg.orientation!(memory(jpegOf(...segments)))
const adobe = (transform: number) => segment(0xee, 'Adobe', u16(100), u16(0), u16(0), transform)
const jfif = (unit: number, x: number, y: number) => segment(0xe0, 'JFIF\0', 1, 2, unit, u16(x), u16(y), 0, 0)

describe('header', () => {
  test('is that of the frame', async () => {
    expect(await header(frame(640, 480), scan)).toEqual({
      width: 640,
      height: 480,
      bitDepth: 8,
      colorModel: 'YCBCR',
      channels: 3,
      hasAlpha: false,
      progressive: false,
      density: null,
    })
  })

  test.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])('SOF %i begins a frame', async (marker) => {
    const progressive = [0xc2, 0xc6, 0xca, 0xce].includes(marker)
    expect(await header(frame(2, 1, [1], marker), scan)).toMatchObject({ width: 2, height: 1, progressive })
  })

  test.each([0xc4, 0xc8, 0xcc])('marker %i begins none', async (marker) => {
    expect(await header(frame(9, 9, [1], marker), frame(2, 1), scan)).toMatchObject({ width: 2 })
  })

  describe('of JPEG-LS', () => {
    const ls = (width: number, height: number, components = [1, 2, 3]) => frame(width, height, components, 0xf7)

    test('has components that are colours, unless it says otherwise', async () => {
      expect(await header(ls(50, 34), scan)).toMatchObject({
        width: 50,
        height: 34,
        bitDepth: 8,
        channels: 3,
        colorModel: 'RGB',
        progressive: false,
      })
      expect(await header(adobe(1), ls(50, 34), scan)).toMatchObject({ colorModel: 'YCBCR' })
      expect(await header(ls(50, 34, [1]), scan)).toMatchObject({ colorModel: 'GRAY', channels: 1 })
    })

    test('may be larger than its frame can say', async () => {
      const oversize = segment(0xf8, 4, 3, 0x01, 0x00, 0x00, 0x01, 0x11, 0x70)
      expect(await header(ls(0, 0), oversize, scan)).toMatchObject({ width: 70_000, height: 65_536 })
      expect(await header(oversize, ls(0, 0), scan)).toMatchObject({ width: 70_000, height: 65_536 })
      expect(await header(segment(0xf8, 4, 9, 1), ls(0, 0), scan)).toMatchObject({ width: null, height: null })
    })

    test.skipIf(!installed('ffmpeg', '-version'))('is what FFmpeg writes', async () => {
      for (const [format, channels] of [
        ['rgb24', 3],
        ['gray16le', 1],
      ] as const) {
        const file = aboutFiles(
          [new Uint8Array()],
          ([path], run, read) => {
            run('ffmpeg', '-v', 'error', '-y', '-f', 'lavfi', '-i', 'testsrc=size=50x34', '-frames:v', '1', '-pix_fmt', format, path!)
            return read(path!)
          },
          'jls',
        )
        expect(await jpeg.header(memory(file))).toMatchObject({ width: 50, height: 34, channels, bitDepth: channels === 1 ? 16 : 8 })
      }
    })
  })

  test('of a hierarchical picture is that of the whole', async () => {
    expect(await header(frame(8, 6, [1, 2, 3], 0xde), frame(4, 3), scan)).toMatchObject({ width: 8, height: 6 })
  })

  test.each([
    ['GRAY', [1], []],
    ['YCBCR', [1, 2, 3], []],
    ['RGB', [0x52, 0x47, 0x42], []],
    ['RGB', [1, 2, 3], [adobe(0)]],
    ['YCBCR', [0x52, 0x47, 0x42], [adobe(1)]],
    ['YCBCR', [0x52, 0x47, 0x42], [jfif(0, 1, 1)]],
    ['CMYK', [1, 2, 3, 4], []],
    ['CMYK', [1, 2, 3, 4], [adobe(0)]],
    ['YCCK', [1, 2, 3, 4], [adobe(2)]],
    [null, [1, 2], []],
  ] as const)('colours are %s for components %j', async (colorModel, ids, before) => {
    expect(await header(...before, frame(1, 1, [...ids]), scan)).toMatchObject({ colorModel, channels: ids.length })
  })

  test.each([
    [jfif(1, 300, 200), { x: 300, y: 200, unit: 'INCH' }],
    [jfif(2, 118, 118), { x: 118, y: 118, unit: 'CENTIMETRE' }],
    [jfif(0, 4, 3), { x: 4, y: 3, unit: 'ASPECT' }],
    [jfif(1, 0, 72), null],
    [jfif(7, 72, 72), null],
  ])('density is what JFIF states', async (segment, density) => {
    expect(await header(segment, frame(1, 1), scan)).toMatchObject({ density })
  })

  test('lines are defined behind the first scan where the frame does not know them', async () => {
    const dnl = bytes(segment(0xda, 1, 1, 0, 0, 63, 0), 'pixels', segment(0xdc, u16(77)), 0xff, 0xd9)
    expect(await header(frame(5, 0), dnl)).toMatchObject({ width: 5, height: 77 })
    expect(await header(frame(5, 0), scan)).toMatchObject({ width: 5, height: null })
    expect(await header(frame(5, 0))).toMatchObject({ width: 5, height: null })
  })

  test('is missed where the file ends without a frame', async () => {
    await expect(header(jfif(1, 1, 1), scan)).rejects.toMatchObject({ code: 'MALFORMED', message: 'JPEG without a frame header' })
  })
})

describe('orientation', () => {
  test('is what the first Exif says', async () => {
    expect(await orientation(segment(0xe1, 'Exif\0\0', exifWith(6)), segment(0xe1, 'Exif\0\0', exifWith(3)), frame(1, 1), scan)).toBe(6)
    expect(await orientation(segment(0xe1, XMP_IDENTIFIER, '<x/>'), segment(0xe1, 'Exif\0\0', exifWith(8)), frame(1, 1), scan)).toBe(8)
  })

  test('is 1 where there is no Exif before the frame, or none that says so', async () => {
    expect(await orientation(frame(1, 1), segment(0xe1, 'Exif\0\0', exifWith(6)), scan)).toBe(1)
    expect(await orientation(segment(0xe1, 'Exif\0\0damage'), frame(1, 1), scan)).toBe(1)
    expect(await orientation(segment(0xe1, 'Exif\0\0', exifWith(9)), frame(1, 1), scan)).toBe(1)
  })
})

describe('blocks', () => {
  test('are found in every kind of segment, where they are stored', async () => {
    const iptc = latin1(dataset(5, 'Title'))
    const exif = latin1(exifWith(6))
    expect(await blocksOf(jpegSample)).toEqual([
      { kind: 'exif', stored: exif, said: exif },
      { kind: 'xmp', stored: '<x/>', said: '<x/>' },
      { kind: 'xmp', name: GUID, stored: expect.stringMatching(/^abc/), said: 'abcde' },
      { kind: 'photoshop', stored: expect.stringContaining(iptc), said: expect.stringContaining(iptc) },
      { kind: 'iptc', stored: iptc, said: iptc },
      { kind: 'icc', stored: expect.stringMatching(/^pro/), said: 'profile' },
      { kind: 'text', name: 'Comment', stored: 'comment', said: 'comment' },
    ])
  })

  test('Exif of several segments is one; Exif that begins anew is another', async () => {
    const exif = exifWith(6)
    const blocks = await blocksOf(
      jpegOf(
        segment(0xe1, 'Exif\0\0', exif.subarray(0, 12)),
        segment(0xe1, 'Exif\0\0', exif.subarray(12)),
        segment(0xe1, 'Exif\0\0', exif),
        scan,
      ),
    )
    expect(blocks.map(({ said }) => said)).toEqual([latin1(exif), latin1(exif)])
  })

  test('image resources of several segments are one, and what is nested in them keeps its place', async () => {
    const resources = bytes(resource(0x03ed, bytes('resolution')), resource(0x0404, dataset(5, 'Title')), resource(0x0424, bytes('<x/>')))
    const blocks = await blocksOf(
      jpegOf(
        segment(0xed, 'Photoshop 3.0\0', resources.subarray(0, 20)),
        segment(0xed, 'Photoshop 3.0\0', resources.subarray(20)),
        segment(0xfe, 'behind'),
        scan,
      ),
    )
    expect(blocks.map(({ kind, said }) => [kind, said])).toEqual([
      ['photoshop', latin1(resources)],
      ['iptc', latin1(dataset(5, 'Title'))],
      ['xmp', '<x/>'],
      ['text', 'behind'],
    ])
    expect(blocks[1]!.stored).toBe(latin1(dataset(5, 'Title')))
    expect(blocks[2]!.stored).toBe('<x/>')
  })

  test('image resources of Photoshop 2.5 are found', async () => {
    const resolutions = [u32(150 << 16), u32(150 << 16)]
    const blocks = await blocksOf(jpegOf(segment(0xed, 'Adobe_Photoshop2.5:', ...resolutions, resource(0x0404, dataset(5, 'Title'))), scan))
    expect(blocks.map(({ kind, said }) => [kind, said])).toEqual([
      ['photoshop', latin1(resource(0x0404, dataset(5, 'Title')))],
      ['iptc', latin1(dataset(5, 'Title'))],
    ])
  })

  test('chunks of a profile are put together by their numbers; the first of two counts', async () => {
    const blocks = await blocksOf(
      jpegOf(profileChunk(3, 3, 'ee'), profileChunk(1, 3, 'aa'), profileChunk(1, 3, 'xx'), profileChunk(2, 3, 'cc'), scan),
    )
    expect(blocks).toEqual([{ kind: 'icc', stored: expect.any(String), said: 'aaccee' }])
  })

  test('a profile with a chunk missing cannot be read, which costs no other block', async () => {
    const blocks = await blocksOf(jpegOf(profileChunk(1, 2, 'aa'), segment(0xfe, 'comment'), scan))
    expect(blocks.map(({ kind, said }) => [kind, said])).toEqual([
      ['text', 'comment'],
      ['icc', 'The ICC profile has 1 of its 2 pieces'],
    ])
  })

  test('chunks of a profile may be counted from 0', async () => {
    expect(await blocksOf(jpegOf(profileChunk(1, 2, 'cc'), profileChunk(0, 2, 'aa'), scan))).toMatchObject([{ kind: 'icc', said: 'aacc' }])
  })

  test.each(['http://ns.adobe.com/xap/1.0/', ''])('XMP is found behind a damaged identifier, %j', async (identifier) => {
    for (const packet of ['<?xpacket begin=""?>', '<x:xmpmeta/>'])
      expect(await blocksOf(jpegOf(segment(0xe1, identifier, packet), scan))).toMatchObject([{ kind: 'xmp', said: packet }])
  })

  test('a packet of XMP is found behind any identifier', async () => {
    const packet = '<?xpacket begin=""?>'
    const blocks = await blocksOf(jpegOf(segment(0xe1, 'XMP\0://ns.adobe.com/xap/1.0/\0', packet), segment(0xe1, 'Other\0'), scan))
    expect(blocks).toMatchObject([{ kind: 'xmp', said: packet }])
  })

  test('a profile of one chunk counts whatever its number', async () => {
    for (const [number, count] of [
      [0, 1],
      [1, 0],
      [0, 0],
    ] as const) {
      expect(await blocksOf(jpegOf(profileChunk(number, count, 'aa'), scan))).toMatchObject([{ kind: 'icc', said: 'aa' }])
    }
  })

  test.each([
    ['has a gap', [extendedXmp(GUID, 4, 0, 'ab'), extendedXmp(GUID, 4, 3, 'cd')], 'The pieces of 4 bytes do not meet at 2'],
    ['overlaps', [extendedXmp(GUID, 4, 0, 'abc'), extendedXmp(GUID, 4, 2, 'cd')], 'The pieces of 4 bytes do not meet at 3'],
    ['goes too far', [extendedXmp(GUID, 4, 0, 'abcde')], 'The pieces go beyond the 4 bytes stated'],
    ['lacks a part', [extendedXmp(GUID, 0xffffffff, 0, 'ab')], 'An extended XMP packet has 2 of its 4294967295 bytes'],
  ])('extended XMP that %s cannot be read', async (_, parts, fault) => {
    expect(await blocksOf(jpegOf(...parts, scan))).toMatchObject([{ kind: 'xmp', name: GUID, said: fault }])
  })

  test('extended XMP of two GUIDs is kept apart', async () => {
    const other = GUID.replace('0', 'F')
    const parts = [extendedXmp(GUID, 4, 0, 'ab'), extendedXmp(other, 2, 0, 'xy'), extendedXmp(GUID, 4, 2, 'cd')]
    expect(await blocksOf(jpegOf(...parts, scan))).toMatchObject([
      { name: other, said: 'xy' },
      { name: GUID, said: 'abcd' },
    ])
  })

  test('before damage are found, and the damage is told', async () => {
    const file = memory(jpegOf(segment(0xe1, 'Exif\0\0', exifWith(6)), segment(0xed, 'Photoshop 3.0\0', 'damage'), bytes(0xff, 0xe1, 0, 0)))
    const found: string[] = []
    const walk = async () => {
      for await (const { kind } of jpeg.blocks(file)) found.push(kind)
    }
    await expect(walk()).rejects.toMatchObject({ code: 'MALFORMED', message: /^JPEG segment at \d+ has no length$/ })
    expect(found).toEqual(['exif', 'photoshop'])
  })

  test('are looked for up to the pixels alone, and none is read', async () => {
    const { source, reads } = counted(
      jpegOf(segment(0xe1, XMP_IDENTIFIER, new Uint8Array(50_000)), frame(1, 1), scan, new Uint8Array(50_000)),
    )
    for await (const { kind } of jpeg.blocks(source)) expect(kind).toBe('xmp')
    expect(reads.every(([, length]) => length <= 84)).toBe(true)
    expect(Math.max(...reads.map(([offset]) => offset))).toBeLessThan(50_100)
  })

  test('nothing behind the block last asked for is read', async () => {
    const { source, reads } = counted(jpegOf(segment(0xe1, XMP_IDENTIFIER, '<x/>'), segment(0xfe, new Uint8Array(5000)), frame(1, 1), scan))
    const walk = jpeg.blocks(source)[Symbol.asyncIterator]()
    await walk.next()
    expect(reads).toHaveLength(1)
  })
})
