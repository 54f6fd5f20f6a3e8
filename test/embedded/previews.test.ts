import { describe, expect, it } from 'vitest'
import { previews } from '../../src/embedded/previews.ts'
import { Image } from '../../src/image.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { box, fileType, fullBox } from '../support/boxes.ts'
import { bytes, u16, u32, zeros } from '../support/bytes.ts'
import { frame, jpegOf, jpegSample, scan } from '../support/jpeg.ts'
import { trak, visual } from '../support/movie.ts'
import { rawSamples } from '../support/raw.ts'
import { tiffBytes, type Entry } from '../support/tiff.ts'
import { preview, sensor, tiffRawSamples } from '../support/tiff-raw.ts'

const small = jpegOf(frame(8, 6), scan)
const large = jpegOf(frame(16, 12), scan)

const previewsOf = async (file: Uint8Array) => {
  const found = await previews(new Image('', memory(file)))
  return Promise.all(found.map(async ({ place, picture }) => [place.offset, Buffer.from(await readAll(picture.source))]))
}

/** An IFD that says where a JPEG is: by two tags, or as a strip. */
const named = (offset: number, length: number): Entry[] => [
  { id: 0x0103, type: 3, values: [6] },
  { id: 0x0201, type: 4, values: [offset] },
  { id: 0x0202, type: 4, values: [length] },
]
const strip = (offset: number, length: number): Entry[] => [
  ...preview,
  { id: 0x0103, type: 3, values: [7] },
  { id: 0x0106, type: 3, values: [6] },
  { id: 0x0111, type: 4, values: [offset] },
  { id: 0x0117, type: 4, values: [length] },
]

/** A DNG with what the IFDs point to behind them. */
function dngOf(point: (at: number) => { below: Entry[][]; next: Entry[] }, ...behind: Uint8Array[]): Uint8Array {
  const written = (at: number) => {
    const { below, next } = point(at)
    const version: Entry = { id: 0xc612, type: 1, values: [1, 4, 0, 0] }
    return tiffBytes([[...preview, { id: 0x014a, type: 4, ifds: [sensor(40, 30), ...below] }, version], next])
  }
  return bytes(written(written(0).length), ...behind)
}

describe('the previews of a raw picture', () => {
  it('are what its IFDs point to, each once', async () => {
    const file = dngOf(
      (at) => ({ below: [strip(at, large.length), named(at, large.length)], next: named(at + large.length, small.length) }),
      large,
      small,
    )
    const at = file.length - large.length - small.length
    expect(await previewsOf(file)).toEqual([
      [at, Buffer.from(large)],
      [at + large.length, Buffer.from(small)],
    ])
  })

  it('are no strips of the sensor, nothing that is no JPEG, and nothing beyond the file', async () => {
    const file = dngOf(
      (at) => ({ below: [strip(at, 4), strip(at, 9999)], next: [...sensor(8, 6, 7), ...strip(at, 4).slice(-2)] }),
      bytes('none'),
    )
    expect(await previewsOf(file)).toEqual([])
  })

  it('lie nowhere between bytes', async () => {
    const file = dngOf(
      (at) => ({
        below: [],
        next: named(at + 0.5, large.length - 1).map((entry) => (entry.id === 0x0201 ? { ...entry, type: 11 } : entry)),
      }),
      large,
    )
    expect(await describeBytes(file, 'previews { offset }')).toEqual({ image: { previews: [] }, errors: [] })
  })

  it.each(['RW2', 'RWL'] as const)('are what a tag of %s holds', async (format) => {
    expect(await previewsOf(tiffRawSamples[format])).toEqual([[expect.any(Number), Buffer.from(jpegSample)]])
  })

  it.each(['RAF', 'X3F'] as const)('are the JPEG of %s', async (format) => {
    expect(await previewsOf(rawSamples[format])).toEqual([[expect.any(Number), Buffer.from(jpegSample)]])
  })

  it('are in the boxes and the first track of a CR3', async () => {
    const canon = box(
      'uuid',
      Buffer.from('85c0b687820f11e08111f4ce462b6a48', 'hex'),
      box('THMB', u32(0), u16(8), u16(6), u32(small.length), u32(0), small),
    )
    const film = (at: number) => {
      const tables = [fullBox('stsz', 0, 0, u32(large.length), u32(1)), fullBox('co64', 0, 0, u32(1), u32(0), u32(at))]
      const entry = visual('CRAW', 16, 12, zeros(4), box('JPEG', u32(0)))
      return bytes(fileType('crx '), box('moov', canon, trak({ handler: 'vide', size: [16, 12], entry, tables })))
    }
    const middle = jpegOf(frame(12, 9), scan)
    const shown = box('PRVW', u32(0), u16(1), u16(12), u16(9), u16(1), u32(middle.length), middle)
    const file = bytes(
      film(film(0).length + 8),
      box('mdat', large),
      box('uuid', Buffer.from('eaf42b5e1c984b88b9fbb7dc406e4d16', 'hex'), zeros(8), shown),
    )
    expect((await previewsOf(file)).map(([, jpeg]) => jpeg)).toEqual([small, large, middle].map((jpeg) => Buffer.from(jpeg)))
  })

  it('are described like any other picture, and are none of other files', async () => {
    const { image, errors } = await describeBytes(
      tiffRawSamples.RW2,
      'format previews { offset length image { format width exif { tags { name } } } }',
    )
    expect(errors).toEqual([])
    expect(image).toMatchObject({ format: 'RW2', previews: [{ length: jpegSample.length, image: { format: 'JPEG', width: 3 } }] })
    expect((await describeBytes(jpegSample, 'previews { offset }')).image).toEqual({ previews: [] })
  })
})
