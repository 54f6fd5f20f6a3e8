import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { tiff } from '../../src/container/tiff.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { blocksOf } from '../support/blocks.ts'
import { panasonicRaw, preview, rawTiff, sensor, tiffRawSamples } from '../support/tiff-raw.ts'

const formatOf = (bytes: Uint8Array) => tiff.identify(memory(bytes))
const imageOf = (bytes: Uint8Array) => new Image('', memory(bytes))

describe.each(Object.entries(tiffRawSamples))('%s', (format, bytes) => {
  it('has the size of the raw picture, turned as the first IFD says', async () => {
    expect(await formatOf(bytes)).toBe(format)
    expect(await imageOf(bytes).header()).toMatchObject({ width: 40, height: 30, channels: 1, colorModel: null })
    expect(await imageOf(bytes).displayed()).toEqual({ width: 30, height: 40 })
    expect(await imageOf(bytes).animation()).toMatchObject({ frames: 1, duration: null })
  })

  it('has EXIF and XMP', async () => {
    const blocks = await blocksOf(bytes)
    expect(blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['exif', 'xmp'])
    expect((await imageOf(bytes).decode(exif))?.get('ExifIFD', 0x829a)?.raw).toBe('1/125')
  })
})

describe('a picture of a camera', () => {
  const picture = [
    { id: 0x0100, type: 3, values: [40] },
    { id: 0x0101, type: 3, values: [30] },
  ]

  it.each(['NIKON', 'SONY', 'PENTAX', 'SAMSUNG', 'Hasselblad', 'KODAK', ''])(
    'of %s is a TIFF where it is not what the sensor gave',
    async (make) => {
      expect(await formatOf(rawTiff(make, 'Model', picture, [preview]))).toBe('TIFF')
    },
  )

  it('is a TIFF where nobody knows how its maker calls raw pictures', async () => {
    expect(await formatOf(rawTiff('Unheard-of', 'Model', preview, [sensor(40, 30)]))).toBe('TIFF')
  })

  it('is a DNG whoever made it', async () => {
    expect(await formatOf(rawTiff('PENTAX', 'K-1', [...preview, { id: 0xc612, type: 1, values: [1, 4, 0, 0] }], [sensor(40, 30)]))).toBe(
      'DNG',
    )
  })

  it('is a PEF where Samsung had Pentax make it', async () => {
    expect(await formatOf(rawTiff('SAMSUNG TECHWIN CO., LTD.', 'GX-1S', sensor(40, 30, 65535)))).toBe('PEF')
  })

  it('has the size of the largest that the sensor gave, not that of a larger rendering', async () => {
    const rendering = [
      { id: 0x0100, type: 3, values: [80] },
      { id: 0x0101, type: 3, values: [60] },
    ]
    const bytes = rawTiff('NIKON', 'D1', preview, [sensor(20, 15), rendering, sensor(40, 30)])
    expect(await tiff.header(memory(bytes))).toMatchObject({ width: 40, height: 30, bitDepth: 14 })
  })
})

describe("Panasonic's raw pictures", () => {
  it('say what the JPEG in them says, where they do not say it themselves', async () => {
    const bytes = panasonicRaw('Panasonic')
    expect((await blocksOf(bytes)).map(({ kind, name, said }) => [kind, name, kind === 'xmp' ? said : ''])).toEqual([
      ['exif', 'IFD0', ''],
      ['xmp', undefined, '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'],
      ['exif', 'IFD0', ''],
      ['xmp', undefined, '<x/>'],
      ['xmp', '0123456789ABCDEF0123456789ABCDEF', 'abcde'],
      ['photoshop', undefined, ''],
      ['iptc', undefined, ''],
      ['icc', undefined, ''],
    ])
    const tags = (await imageOf(bytes).decode(exif))!.tags.filter(({ id }) => id === 0x0112)
    expect(tags).toHaveLength(1)
  })

  it('have the size of the sensor where the edges are not stated', async () => {
    const words = [
      { id: 0x02, type: 3, values: [48] },
      { id: 0x03, type: 3, values: [36] },
    ]
    expect(await tiff.header(memory(rawTiff('Panasonic', 'LX1', words, [], { magic: 0x55 })))).toMatchObject({ width: 48, height: 36 })
  })
})
