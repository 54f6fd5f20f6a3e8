import { describe, expect, it } from 'vitest'
import { gainMap } from '../../src/embedded/gain-map.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { ispe, pictureFile } from '../support/boxes.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { segment } from '../support/jpeg.ts'
import { directory, packet, pictureList, xmpJpeg } from '../support/phone.ts'

const mapOf = (file: Uint8Array) => gainMap(new Image('', memory(file)))
const map = xmpJpeg(
  packet(
    'hdrgm:Version="1.0" hdrgm:HDRCapacityMax="2.3" hdrgm:BaseRenditionIsHDR="False"',
    '<hdrgm:GainMapMax><rdf:Seq><rdf:li>2.1</rdf:li><rdf:li>2.2</rdf:li><rdf:li>2.3</rdf:li></rdf:Seq></hdrgm:GainMapMax>',
  ),
)
const primary = { semantic: 'Primary', mime: 'image/jpeg' }
const listed = { semantic: 'GainMap', mime: 'image/jpeg', length: map.length }

/** A picture in front of a gain map, with a list that says where it is. */
function withList(behind: Uint8Array): Uint8Array {
  const still = (place: number) => xmpJpeg(null, segment(0xe2, 'MPF\0', pictureList('MM', [0x030000, 0, 0], [0, behind.length, place])))
  // The list begins behind start of image, marker, length and identifier.
  return bytes(still(still(0).length - 10), behind)
}

describe('a gain map', () => {
  it('is where the directory in XMP says, and as its own XMP says', async () => {
    const still = xmpJpeg(packet('hdrgm:Version="1.0"', directory(primary, listed)))
    expect(await mapOf(bytes(still, map))).toMatchObject({
      kind: 'ULTRA_HDR',
      version: '1.0',
      place: { offset: still.length, length: map.length },
      min: [0],
      max: [2.1, 2.2, 2.3],
      gamma: [1],
      offsetSdr: [1 / 64],
      offsetHdr: [1 / 64],
      capacityMin: 0,
      capacityMax: 2.3,
      baseIsHdr: false,
      headroom: null,
    })
  })

  it('is one of several pictures', async () => {
    const file = withList(map)
    expect(await mapOf(file)).toMatchObject({ kind: 'ULTRA_HDR', place: { offset: file.length - map.length } })
  })

  it("is Apple's", async () => {
    const file = withList(xmpJpeg(packet('HDRGainMap:HDRGainMapVersion="131072" HDRGainMap:HDRGainMapHeadroom="4.82"')))
    expect(await mapOf(file)).toMatchObject({ kind: 'APPLE', version: '131072', headroom: 4.82, max: null })
  })

  it('is told by numbers of the file, as the standard has it', async () => {
    const stated = [u32(1), u32(1), u32(5), u32(2)]
    const colour = (max: number) => [-1, 2, max, 1, 1, 1, 1, 64, -1, 64].map((number) => u32(number >>> 0))
    const numbers = bytes(u16(0), u16(0), 0x80, ...stated, ...colour(1), ...colour(2), ...colour(3))
    const expected = {
      kind: 'ISO',
      min: [-0.5, -0.5, -0.5],
      max: [1, 2, 3],
      gamma: [1, 1, 1],
      offsetSdr: [1 / 64, 1 / 64, 1 / 64],
      offsetHdr: [-1 / 64, -1 / 64, -1 / 64],
      capacityMin: 1,
      capacityMax: 2.5,
      baseIsHdr: false,
    }
    const identified = (said: Uint8Array) => segment(0xe2, 'urn:iso:std:iso:ts:21496:-1\0', said)
    const file = withList(xmpJpeg(null, identified(numbers)))
    expect(await mapOf(file)).toMatchObject({ ...expected, place: { length: expect.any(Number) } })
    const heic = (said: Uint8Array) =>
      pictureFile('heic', ['mif1', 'heic', 'tmap'], {
        primary: 1,
        items: [
          { id: 1, type: 'hvc1', content: bytes('base'), properties: [1] },
          { id: 2, type: 'hvc1', content: bytes('map'), properties: [1] },
          { id: 3, type: 'tmap', content: said, properties: [1], inside: true },
        ],
        properties: [ispe(8, 6)],
        references: [{ type: 'dimg', from: 3, to: [1, 2] }],
      })
    expect(await mapOf(heic(bytes(0, numbers)))).toMatchObject({ ...expected, place: { length: 3 }, picture: null })
    expect(await mapOf(heic(bytes(1, numbers)))).toBeNull()
    const shared = bytes(u16(0), u16(0), 0x08, u32(10), u32(0), u32(20), u32(0), u32(15), u32(10), u32(0), u32(0))
    expect(await mapOf(heic(bytes(0, shared)))).toMatchObject({ max: [1.5], gamma: [1], capacityMax: 2, capacityMin: 0 })
    for (let length = 0; length <= numbers.length; length++)
      expect((await mapOf(heic(bytes(0, numbers.subarray(0, length))))) !== null, `${length}`).toBe(length === numbers.length)
    expect(
      await mapOf(
        heic(
          bytes(
            0,
            numbers.map((byte, i) => (i > 4 ? 0 : byte)),
          ),
        ),
      ),
    ).toBeNull()
  })

  it('may be described by the picture itself', async () => {
    expect(await mapOf(xmpJpeg(packet('hdrgm:GainMapMax="2"')))).toMatchObject({ max: [2], place: null, picture: null })
  })

  it('is none where nothing describes it', async () => {
    expect(await mapOf(xmpJpeg(null))).toBeNull()
    expect(await mapOf(xmpJpeg(packet('hdrgm:Version="1.0"')))).toBeNull()
    expect(await mapOf(xmpJpeg(packet('hdrgm:GainMapMax="much"')))).toBeNull()
    expect(await mapOf(withList(bytes('no picture')))).toBeNull()
  })

  it('is described like any other picture, and so are all in the list', async () => {
    const file = withList(map)
    const described = `gainMap { kind version offset length min max gamma offsetSdr offsetHdr hdrCapacityMin hdrCapacityMax baseIsHdr headroom image { format width } }
      multiPicture { version warnings pictures { role isRepresentative length offset dependents image { width } } }`
    const { image, errors } = await describeBytes(file, described)
    const offset = file.length - map.length
    expect(errors).toEqual([])
    expect(image).toEqual({
      gainMap: {
        kind: 'ULTRA_HDR',
        version: '1.0',
        offset,
        length: map.length,
        min: [0],
        max: [2.1, 2.2, 2.3],
        gamma: [1],
        offsetSdr: [1 / 64],
        offsetHdr: [1 / 64],
        hdrCapacityMin: 0,
        hdrCapacityMax: 2.3,
        baseIsHdr: false,
        headroom: null,
        image: { format: 'JPEG', width: 4 },
      },
      multiPicture: {
        version: '0100',
        warnings: [],
        pictures: [
          { role: 'PRIMARY', isRepresentative: false, length: 0, offset: 0, dependents: [], image: null },
          { role: 'UNDEFINED', isRepresentative: false, length: map.length, offset, dependents: [], image: { width: 4 } },
        ],
      },
    })
  })
})
