import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { photoshopResources } from '../../src/block/photoshop-tags.ts'
import { photoshop } from '../../src/block/photoshop.ts'
import { damaged, decode, decodeDamaged } from '../support/block.ts'
import { resource } from '../support/blocks.ts'
import { unicode } from '../support/bytes.ts'

const u16 = (...numbers: number[]) => Buffer.from(numbers.flatMap((number) => [number >> 8, number & 255]))
const u32 = (...numbers: number[]) => Buffer.concat(numbers.map((number) => u16(number >>> 16, number & 0xffff)))
const block = (...resources: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(resources))

const RESOLUTION = resource(0x03ed, Buffer.concat([u32(300 * 0x10000 + 0x8000), u16(1, 2), u32(72 * 0x10000), u16(2, 1)]))
const THUMBNAIL = resource(0x040c, Buffer.concat([u32(1, 160, 120, 480, 57600, 4000, 0x00180001), new Uint8Array(4000)]))
const VERSION = resource(0x0421, Buffer.concat([u32(1), Uint8Array.of(1), unicode('Adobe Photoshop\0'), unicode('Reader'), u32(1)]))
const GUIDES = resource(0x0408, Buffer.concat([u32(1, 576, 576, 2, 3200), Uint8Array.of(0), u32(6400), Uint8Array.of(1)]))
const RICH = block(
  RESOLUTION,
  resource(0x0404, Uint8Array.of(0x1c, 2, 5, 0, 1, 0x61)),
  resource(0x0425, Buffer.alloc(16, 0xab)),
  resource(0x040a, Uint8Array.of(1)),
  resource(0x040b, Buffer.from('http://example.com/')),
  THUMBNAIL,
  VERSION,
  GUIDES,
  resource(0x07d0, new Uint8Array(52), 'Path 1'),
  resource(0x0415, Buffer.concat([unicode('Schärfe'), unicode('Mask')])),
)

describe('image resources', () => {
  test('what is typed', async () => {
    const read = await decode(photoshop, RICH)
    expect(read.resolution).toEqual({
      xResolution: 300.5,
      xResolutionUnit: 'INCH',
      widthUnit: 'CENTIMETRE',
      yResolution: 72,
      yResolutionUnit: 'CENTIMETRE',
      heightUnit: 'INCH',
    })
    expect(read.thumbnail).toMatchObject({ format: 'JPEG', width: 160, height: 120, size: 4000 })
    expect(read.thumbnail?.fileOffset).toBe(Buffer.from(RICH).indexOf(u32(1, 160, 120)) + 28)
    expect(await read.thumbnail?.bytes.size()).toBe(4000)
    expect(read.captionDigest).toBe('ab'.repeat(16))
    expect([read.copyrighted, read.url, read.alphaChannels, read.paths]).toEqual([
      true,
      'http://example.com/',
      ['Schärfe', 'Mask'],
      ['Path 1'],
    ])
    expect([read.globalAngle, read.clippingPath, read.urls, read.pixelAspectRatio]).toEqual([null, null, [], null])
    expect(read.resource(0x0421)).toEqual({
      version: 1,
      hasRealMergedData: true,
      writer: 'Adobe Photoshop',
      reader: 'Reader',
      fileVersion: 1,
    })
    expect(read.resource(0x0408)).toEqual({
      gridHorizontal: 18,
      gridVertical: 18,
      guides: [
        { position: 100, direction: 'VERTICAL' },
        { position: 200, direction: 'HORIZONTAL' },
      ],
    })
  })

  test('each is a tag, blocks of their own without content', async () => {
    const { tags, warnings } = await decode(photoshop, RICH)
    expect(warnings).toEqual([])
    expect(tags).toHaveLength(10)
    const [, iptc, digest, flag] = tags.map(({ group, id, name, value, raw, text }) => ({ group, id, name, value, raw, text }))
    expect(iptc).toEqual({ group: 'Photoshop', id: 0x0404, name: 'IptcRecord', value: null, raw: '6 bytes', text: '6 bytes' })
    expect(digest?.value).toBe('ab'.repeat(16))
    expect(flag).toEqual({ group: 'Photoshop', id: 0x040a, name: 'CopyrightFlag', value: true, raw: '01', text: 'true' })
  })

  test('units that do not exist are null', async () => {
    const read = await decode(photoshop, block(resource(0x03ed, new Uint8Array(16))))
    expect(read.resolution).toMatchObject({ xResolution: 0, xResolutionUnit: null, widthUnit: null })
  })

  test('the lists that a program may have filled', async () => {
    const urls = Buffer.concat([u32(1), Buffer.from('slic'), u32(7), unicode('http://a/')])
    const comps = block(
      resource(0x041e, urls),
      resource(0x03ee, Buffer.from('\x04Mask\x01x')),
      resource(0x042d, Buffer.concat([u16(2), u32(4, 5)])),
    )
    const read = await decode(photoshop, comps)
    expect([read.urls, read.alphaChannels, read.resource(0x042d)]).toEqual([['http://a/'], ['Mask', 'x'], [4, 5]])
  })

  test('those of further blocks are added; the first of a number stands', async () => {
    const read = await decode(
      photoshop,
      block(resource(0x040a, Uint8Array.of(1))),
      block(resource(0x040a, Uint8Array.of(0)), resource(0x0410, Uint8Array.of(1))),
      Uint8Array.of(1).fill(9, 0, 1),
    )
    expect([read.copyrighted, read.resource(0x0410), read.tags.length]).toEqual([true, true, 3])
  })

  test('of long ones only the length is told', async () => {
    const { tags } = await decode(photoshop, block(resource(0x042f, new Uint8Array(100_000))))
    expect(tags.map(({ value, raw, text }) => [value, raw, text])).toEqual([[null, '100000 bytes', '100000 bytes']])
  })
})

describe('damage', () => {
  test('every resource cut short at every byte is read or null', async () => {
    const longest = [...VERSION.subarray(12), ...GUIDES.subarray(12), ...THUMBNAIL.subarray(12, 50)]
    for (const { id } of photoshopResources)
      for (let length = 0; length < longest.length; length += 1) {
        const { tags } = await decode(photoshop, block(resource(id, Uint8Array.from(longest.slice(0, length)))))
        expect(JSON.stringify(tags.map(({ value, raw, text }) => [value, raw, text]))).not.toMatch(/NaN|Infinity/)
      }
  })

  test('what lies before it is told', async () => {
    const read = await decode(photoshop, block(RESOLUTION, Buffer.from('not a resource')))
    expect(read.resolution?.yResolution).toBe(72)
    expect(read.warnings).toHaveLength(1)
    await expect(decode(photoshop, new Uint8Array(Buffer.from('not a resource')))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('that breaks off in a resource is told', async () => {
    const { tags, warnings } = await decode(photoshop, block(RESOLUTION, VERSION).subarray(0, -4))
    expect(tags).toHaveLength(2)
    expect(warnings).toEqual([`Image resource 1057 is cut off: ${VERSION.length - 16} bytes of ${VERSION.length - 13} are there`])
  })

  test('cut off anywhere', async () => {
    for (let length = 0; length < RICH.length; length += length > 200 && length < 4000 ? 37 : 1) {
      const read = await decodeDamaged(photoshop, RICH.subarray(0, length))
      if (!(read instanceof Error)) JSON.stringify([read.resolution, read.thumbnail, read.tags.map(({ text }) => text)])
    }
  })

  test('random damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const read = await decodeDamaged(photoshop, damaged(RICH, changes))
        if (read instanceof Error) return
        expect(JSON.stringify(read.tags.map(({ value, raw, text }) => [value, raw, text])).isWellFormed()).toBe(true)
        expect([read.resolution, read.thumbnail, read.paths, read.urls, read.alphaChannels]).toHaveLength(5)
      }),
      { numRuns: 300 },
    )
  })
})

test('resources are told apart by number and name', () => {
  expect(new Set(photoshopResources.map(({ id }) => id)).size).toBe(photoshopResources.length)
  expect(new Set(photoshopResources.map(({ name }) => name)).size).toBe(photoshopResources.length)
})
