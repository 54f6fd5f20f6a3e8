import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { exifBlock, exifJpeg, words, type WrittenIfds, type WrittenTag } from '../support/exif-jpeg.ts'

const text = (id: number, value: string): WrittenTag => ({ id, type: 2, bytes: Buffer.from(`${value}\0`) })
const short = (id: number, ...values: number[]): WrittenTag => ({ id, type: 3, bytes: words(2, ...values) })
const long = (id: number, ...values: number[]): WrittenTag => ({ id, type: 4, bytes: words(4, ...values) })
const rational = (id: number, ...values: number[]): WrittenTag => ({ id, type: 5, bytes: words(4, ...values) })

/** Asks for fields of the EXIF block of a picture that has these tags. */
async function exifOf(ifds: WrittenIfds, selection: string): Promise<unknown> {
  const { image, errors } = await describeBytes(exifJpeg(exifBlock(ifds)), `exif { ${selection} }`)
  expect(errors).toEqual([])
  return image?.exif
}

describe('fields of tags', () => {
  test('are texts, numbers, lists and enumerations', async () => {
    const ifds = {
      IFD0: [text(0x010f, 'Maker'), short(0x0112, 6), short(0x0128, 2)],
      ExifIFD: [rational(0x829a, 1, 125), short(0x8827, 100, 200), short(0x9207, 5), rational(0xa432, 24, 1, 105, 1, 0, 0, 0, 0)],
    }
    const fields =
      'make model orientation resolutionUnit exposureTime exposureTimeFraction photographicSensitivity meteringMode lensSpecification'
    expect(await exifOf(ifds, fields)).toEqual({
      make: 'Maker',
      model: null,
      orientation: 'RIGHT_TOP',
      resolutionUnit: 'INCH',
      exposureTime: 0.008,
      exposureTimeFraction: '1/125',
      photographicSensitivity: [100, 200],
      meteringMode: 'PATTERN',
      lensSpecification: [24, 105, null, null],
    })
  })

  test('are null where the file does not keep to the standard', async () => {
    const ifds = {
      IFD0: [short(0x010f, 1, 2), text(0x0112, 'upright'), long(0x0100, 0xffffffff), text(0x0132, '0000:00:00 00:00:00')],
      ExifIFD: [rational(0x829a, 1, 0), short(0x9207, 77), text(0x9209, 'on')],
    }
    expect(await exifOf(ifds, 'make orientation imageWidth dateTime exposureTime meteringMode flash { fired }')).toEqual({
      make: null,
      orientation: null,
      imageWidth: null,
      dateTime: null,
      exposureTime: null,
      meteringMode: null,
      flash: null,
    })
  })

  test('are found in the other of the main IFDs', async () => {
    expect(await exifOf({ IFD0: [text(0xa434, 'Lens 50')] }, 'lensModel')).toEqual({ lensModel: 'Lens 50' })
  })

  test.each([
    [0x00, { fired: false, returnLight: 'NO_DETECTION', mode: 'UNKNOWN', present: true, redEyeReduction: false }],
    [0x1f, { fired: true, returnLight: 'DETECTED', mode: 'AUTO', present: true, redEyeReduction: false }],
    [0x20, { fired: false, returnLight: 'NO_DETECTION', mode: 'UNKNOWN', present: false, redEyeReduction: false }],
    [0x4d, { fired: true, returnLight: 'NOT_DETECTED', mode: 'ON', present: true, redEyeReduction: true }],
  ])('take the bits of the flash 0x%s apart', async (bits, flash) => {
    expect(await exifOf({ ExifIFD: [short(0x9209, bits)] }, 'flash { fired returnLight mode present redEyeReduction }')).toEqual({ flash })
  })

  test('give dates with fraction and offset', async () => {
    const ifds = {
      IFD0: [text(0x0132, '2024:05:02 08:00:00')],
      ExifIFD: [text(0x9003, '2024:05:01 12:00:00'), text(0x9011, '+02:00'), text(0x9291, '25')],
    }
    expect(await exifOf(ifds, 'dateTime dateTimeWithOffset dateTimeOriginal dateTimeOriginalWithOffset dateTimeDigitized')).toEqual({
      dateTime: '2024-05-02T08:00:00',
      dateTimeWithOffset: null,
      dateTimeOriginal: '2024-05-01T12:00:00.25',
      dateTimeOriginalWithOffset: '2024-05-01T12:00:00.25+02:00',
      dateTimeDigitized: null,
    })
  })

  test('give the place in signed degrees and the speed in metres per second', async () => {
    const GPS = [
      text(1, 'S'),
      rational(2, 33, 1, 30, 1, 0, 1),
      text(3, 'E'),
      rational(4, 151, 1, 15, 1, 0, 1),
      { id: 5, type: 1, bytes: Uint8Array.of(1) },
      rational(6, 5, 2),
      rational(7, 9, 1, 30, 1, 15, 1),
      text(0x0c, 'K'),
      rational(0x0d, 36, 1),
      text(0x1d, '2024:05:01'),
    ]
    expect(
      await exifOf({ GPS }, 'gps { latitude latitudeRef longitude altitude altitudeRef speed speedRef timestamp imgDirection }'),
    ).toEqual({
      gps: {
        latitude: -33.5,
        latitudeRef: 'SOUTH',
        longitude: 151.25,
        altitude: -2.5,
        altitudeRef: 'BELOW',
        speed: 10,
        speedRef: 'KILOMETRES_PER_HOUR',
        timestamp: '2024-05-01T09:30:15Z',
        imgDirection: null,
      },
    })
    expect(await exifOf({ IFD0: [] }, 'gps { latitude }')).toEqual({ gps: null })
  })

  test('of other documents stand in types of their own', async () => {
    const fields = 'tiff { documentName } dng { uniqueCameraModel } other { rating xpTitle }'
    expect(await exifOf({ IFD0: [text(0x010d, 'Page'), short(0x4746, 4)] }, fields)).toEqual({
      tiff: { documentName: 'Page' },
      dng: null,
      other: { rating: 4, xpTitle: null },
    })
  })
})

describe('tags', () => {
  const ifds = { IFD0: [text(0x010f, 'Maker')], ExifIFD: [short(0x8827, 100), rational(0x829a, 1, 125)], GPS: [text(1, 'N')] }

  test('say what is stored in three ways', async () => {
    expect(await exifOf(ifds, 'tags(names: ["exposuretime"]) { group id name value raw text } warnings')).toEqual({
      tags: [
        {
          group: 'ExifIFD',
          id: 0x829a,
          name: 'ExposureTime',
          value: 0.008,
          raw: '1/125',
          text: expect.stringContaining('1/125') as string,
        },
      ],
      warnings: [],
    })
  })

  test.each([['PhotographicSensitivity'], ['photographicsensitivity'], ['ISO'], ['0x8827'], ['34855']])('are found as %s', async (name) => {
    expect(await exifOf(ifds, `tags(names: ["${name}"]) { id }`)).toEqual({ tags: [{ id: 0x8827 }] })
  })

  test('are found by group, and by both', async () => {
    const fields =
      'gps: tags(groups: ["gps"]) { name } both: tags(groups: ["IFD0", "GPS"], names: ["Make", "ISO"]) { name } none: tags(names: []) { name }'
    expect(await exifOf(ifds, fields)).toEqual({ gps: [{ name: 'GPSLatitudeRef' }], both: [{ name: 'Make' }], none: [] })
  })
})

describe('thumbnail', () => {
  const small = exifJpeg(exifBlock({ IFD0: [] }))
  const withThumbnail = (length = small.length) => {
    const block = (offset: number) => exifBlock({ IFD0: [], IFD1: [long(0x0201, offset), long(0x0202, length)] })
    return Buffer.concat([block(block(0).length), small])
  }

  test('is an image of its own', async () => {
    const file = exifJpeg(withThumbnail())
    const { image, errors } = await describeBytes(file, 'exif { thumbnail { mimeType width height offset length dataUrl } }')
    expect(errors).toEqual([])
    expect(image?.exif).toEqual({
      thumbnail: {
        mimeType: 'image/jpeg',
        width: 8,
        height: 8,
        offset: Buffer.from(file).indexOf(small),
        length: small.length,
        dataUrl: `data:image/jpeg;base64,${Buffer.from(small).toString('base64')}`,
      },
    })
  })

  test('is null where it would lie beyond the block', async () => {
    const { image } = await describeBytes(exifJpeg(withThumbnail(small.length + 1)), 'exif { thumbnail { width } }')
    expect(image).toEqual({ exif: { thumbnail: null } })
  })
})
