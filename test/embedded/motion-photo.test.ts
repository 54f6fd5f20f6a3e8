import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { motionPhoto } from '../../src/embedded/motion-photo.ts'
import { Image } from '../../src/image.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { box, heicSample } from '../support/boxes.ts'
import { bytes } from '../support/bytes.ts'
import { written } from '../support/exiftool.ts'
import { make } from '../support/ffmpeg.ts'
import { segment } from '../support/jpeg.ts'
import { mp4Sample } from '../support/movie.ts'
import { directory, packet, samsungTrailer, xmpJpeg } from '../support/phone.ts'
import { tiffBytes } from '../support/tiff.ts'
import { installed } from '../support/tool.ts'

const filmOf = (file: Uint8Array) => motionPhoto(new Image('https://example.org/a.jpg', memory(file)))
const video = { semantic: 'MotionPhoto', mime: 'video/mp4', length: mp4Sample.length }
const primary = { semantic: 'Primary', mime: 'image/jpeg', padding: 2 }

describe('the film of a motion photo', () => {
  it('is what the directory in XMP says', async () => {
    const still = xmpJpeg(packet('GCamera:MotionPhoto="1" GCamera:MotionPhotoPresentationTimestampUs="1500000"', directory(primary, video)))
    const found = await filmOf(bytes(still, '\0\0', mp4Sample))
    expect(found).toMatchObject({ offset: still.length + 2, length: mp4Sample.length, presentationTime: 1.5 })
    expect(found?.film.url).toBe(`https://example.org/a.jpg#bytes=${still.length + 2}-${still.length + 2 + mp4Sample.length - 1}`)
    expect(await readAll(found!.film.source)).toEqual(mp4Sample)
  })

  it('may be followed by something else', async () => {
    const map = { semantic: 'GainMap', mime: 'image/jpeg', length: 3 }
    const depth = { semantic: 'Depth', mime: 'image/png', length: 5, padding: 1 }
    const still = xmpJpeg(packet('', directory(primary, map, video, depth)))
    expect(await filmOf(bytes(still, 'map', mp4Sample, 'depth\0'))).toMatchObject({ offset: still.length + 3, presentationTime: null })
  })

  it('is as far from the end as the format before had it', async () => {
    const still = xmpJpeg(
      packet(`GCamera:MicroVideo="1" GCamera:MicroVideoOffset="${mp4Sample.length}" GCamera:MicroVideoPresentationTimestampUs="-1"`),
    )
    expect(await filmOf(bytes(still, mp4Sample))).toMatchObject({ offset: still.length, presentationTime: null })
  })

  it('is in the trailer of a Samsung phone', async () => {
    const still = xmpJpeg(null)
    const trailer = samsungTrailer(
      { type: 0x0a01, name: 'Image_UTC_Data', data: bytes('1700000000000') },
      { type: 0x0a30, name: 'MotionPhoto_Data', data: mp4Sample },
    )
    const found = await filmOf(bytes(still, trailer))
    expect(found?.length).toBe(mp4Sample.length)
    expect(await readAll(found!.film.source)).toEqual(mp4Sample)
  })

  it.each([
    ['samsung', true],
    ['SAMSUNG TECHWIN', true],
    ['Canon', false],
  ])('is looked for behind a picture of %s: %s', async (make, found) => {
    const still = xmpJpeg(null, segment(0xe1, 'Exif\0\0', tiffBytes([[{ id: 0x010f, type: 2, values: `${make}\0` }]])))
    const file = bytes(still, samsungTrailer({ type: 0x0a30, name: 'MotionPhoto_Data', data: mp4Sample }))
    const source = memory(file)
    const reads: number[] = []
    const watched = { ...source, read: (offset: number, length: number) => (reads.push(offset), source.read(offset, length)) }
    expect((await motionPhoto(new Image('https://example.org/a.jpg', watched))) !== null).toBe(found)
    // Where the mark of such a trailer is.
    expect(reads.includes(file.length - 8)).toBe(found)
  })

  it('is in a box of a HEIC', async () => {
    const found = await filmOf(bytes(heicSample, box('mpvd', mp4Sample)))
    expect(found).toMatchObject({ offset: heicSample.length + 8, length: mp4Sample.length })
  })

  it('is none where nothing says so, or no film begins there', async () => {
    expect(await filmOf(xmpJpeg(null))).toBeNull()
    expect(await filmOf(bytes(xmpJpeg(packet('', directory(primary, video))), new Uint8Array(mp4Sample.length)))).toBeNull()
    expect(await filmOf(bytes(xmpJpeg(packet('GCamera:MicroVideoOffset="99999999"')), mp4Sample))).toBeNull()
  })

  it('is described like any other', async () => {
    const still = xmpJpeg(packet('', directory(primary, video)))
    const { image, errors } = await describeBytes(
      bytes(still, '\0\0', mp4Sample),
      'motionPhoto { offset length presentationTime video { format mimeType width height size motionPhoto { offset } } }',
    )
    expect(errors).toEqual([])
    expect(image?.motionPhoto).toMatchObject({
      offset: still.length + 2,
      video: { format: 'MP4', mimeType: 'video/mp4', size: mp4Sample.length, motionPhoto: null },
    })
  })

  it.skipIf(!installed('exiftool', '-ver') || !installed('ffmpeg', '-version'))(
    'is found where XMP says so that exiftool wrote, and is as ffmpeg wrote it',
    async () => {
      const film = make('mp4', ['-f', 'lavfi', '-i', 'testsrc=d=1:s=64x48:r=25', '-c:v', 'mpeg4'])!.file
      const tags = [
        ['MicroVideo', '1'],
        ['MicroVideoOffset', `${film.length}`],
        ['MicroVideoPresentationTimestampUs', '500000'],
      ].map(([tag, value]) => [`XMP-GCamera:${tag}`, value!] as const)
      const still = written(xmpJpeg(null), 'jpg', tags, []).bytes
      const { image, errors } = await describeBytes(
        bytes(still, film),
        'motionPhoto { offset length presentationTime video { format width height frames duration } }',
      )
      expect(errors).toEqual([])
      expect(image!.motionPhoto).toEqual({
        offset: still.length,
        length: film.length,
        presentationTime: 0.5,
        video: { format: 'MP4', width: 64, height: 48, frames: 25, duration: 1 },
      })
    },
  )

  it('survives damage with nothing but an ImageError', async () => {
    const file = bytes(xmpJpeg(null), samsungTrailer({ type: 0x0a30, name: 'MotionPhoto_Data', data: mp4Sample.subarray(0, 40) }))
    const place = fc.integer({ min: 1, max: 60 })
    await fc.assert(
      fc.asyncProperty(place, fc.nat(255), async (fromEnd, value) => {
        const damaged = Uint8Array.from(file)
        damaged[file.length - fromEnd] = value
        const found = await filmOf(damaged).catch((error: Error) => expect(error.name).toBe('ImageError'))
        if (found) expect(found.offset + found.length).toBeLessThanOrEqual(file.length)
      }),
    )
  })
})
