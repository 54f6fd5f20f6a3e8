import { describe, expect, test } from 'vitest'
import { sameDate, sameList, sameName, sameText } from '../../src/schema/summary/sourced.ts'
import { describeBytes } from '../support/asking.ts'
import { exifBlock, exifJpeg, words } from '../support/exif-jpeg.ts'
import { written } from '../support/exiftool.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { boxSegments, manifest, store } from '../support/jumbf.ts'
import { pngSample } from '../support/png.ts'
import { installed } from '../support/tool.ts'

const SOURCED = '{ value source conflicts { value source } }'
const ALL = `takenAt ${SOURCED} title ${SOURCED} caption ${SOURCED} altText ${SOURCED} keywords ${SOURCED} creators ${SOURCED} credit ${SOURCED}
  copyright ${SOURCED} license ${SOURCED} rating ${SOURCED} camera ${SOURCED} lens ${SOURCED}
  exposure { exposureTime ${SOURCED} fNumber { value } iso { value source } focalLength { value } focalLengthIn35mm { value } exposureBias { value } }
  location { latitude longitude altitude accuracy direction source sublocation { value } city ${SOURCED} region { value } country { value } countryCode { value } }
  origin { verdict evidence { value source } } privacy { kind source names }`

async function summaryOf(bytes: Uint8Array, selection = ALL): Promise<Record<string, unknown>> {
  const { image, errors } = await describeBytes(bytes, `summary { ${selection} }`)
  expect(errors).toEqual([])
  return image!.summary as Record<string, unknown>
}

const plainJpeg = jpegOf(frame(4, 3), scan)
const agreed = (value: unknown, source: string) => ({ value, source, conflicts: [] })

/** What exiftool is told to write, into three kinds of blocks that agree but where one is said to differ. */
const values = [
  ['EXIF:DateTimeOriginal', '2024:05:01 12:30:00'],
  ['EXIF:OffsetTimeOriginal', '+02:00'],
  ['XMP-photoshop:DateCreated', '2024:05:01 12:30:00+02:00'],
  ['IPTC:DateCreated', '2024:04:30'],
  ['XMP-dc:Title', 'Lake'],
  ['IPTC:ObjectName', 'Lake'],
  ['EXIF:ImageDescription', 'A lake'],
  ['XMP-dc:Description', 'A lake in autumn'],
  ['IPTC:Caption-Abstract', 'A lake'],
  ['XMP-iptcCore:AltTextAccessibility', 'Water between trees'],
  ['XMP-dc:Subject', 'water'],
  ['IPTC:Keywords', 'water'],
  ['EXIF:Artist', 'Ann; Bob'],
  ['IPTC:Credit', 'Agency'],
  ['EXIF:Copyright', '(c) Ann'],
  ['XMP-xmpRights:WebStatement', 'https://example.org/terms'],
  ['XMP-xmp:Rating', '4'],
  ['EXIF:Make', 'Canon'],
  ['EXIF:Model', 'Canon EOS R'],
  ['EXIF:LensModel', 'RF24-105mm'],
  ['XMP-aux:Lens', 'RF24-105mm'],
  ['EXIF:ExposureTime', '0.008'],
  ['XMP-exif:ExposureTime', '0.008'],
  ['EXIF:ISO', '400'],
  ['XMP-exif:FNumber', '2.8'],
  ['GPS:GPSLatitude', '33.5'],
  ['GPS:GPSLatitudeRef', 'S'],
  ['GPS:GPSLongitude', '151.25'],
  ['GPS:GPSLongitudeRef', 'E'],
  ['GPS:GPSAltitude', '12'],
  ['GPS:GPSAltitudeRef', '0'],
  ['XMP-photoshop:City', 'Sydney'],
  ['IPTC:City', 'Newcastle'],
  ['EXIF:SerialNumber', '12345'],
  ['XMP-iptcExt:PersonInImage', 'Ann'],
] as const

describe.skipIf(!installed('exiftool', '-ver'))('of what exiftool writes', () => {
  test('each answer has its source and what says otherwise', async () => {
    const { bytes } = written(plainJpeg, 'jpg', values, ['EXIF'])
    expect(await summaryOf(bytes)).toEqual({
      takenAt: {
        value: '2024-05-01T12:30:00+02:00',
        source: 'exif:DateTimeOriginal+OffsetTimeOriginal',
        conflicts: [{ value: '2024-04-30', source: 'iptc:DateCreated' }],
      },
      title: agreed('Lake', 'xmp:dc:title'),
      caption: {
        value: 'A lake',
        source: 'exif:ImageDescription',
        conflicts: [{ value: 'A lake in autumn', source: 'xmp:dc:description' }],
      },
      altText: agreed('Water between trees', 'xmp:Iptc4xmpCore:AltTextAccessibility'),
      keywords: agreed(['water'], 'xmp:dc:subject'),
      creators: agreed(['Ann', 'Bob'], 'exif:Artist'),
      credit: agreed('Agency', 'iptc:Credit'),
      copyright: agreed('(c) Ann', 'exif:Copyright'),
      license: agreed('https://example.org/terms', 'xmp:xmpRights:WebStatement'),
      rating: agreed(4, 'xmp:xmp:Rating'),
      camera: agreed('Canon EOS R', 'exif:Make+Model'),
      lens: agreed('RF24-105mm', 'exif:LensModel'),
      exposure: {
        exposureTime: agreed(0.008, 'exif:ExposureTime'),
        fNumber: { value: 2.8 },
        iso: { value: 400, source: 'exif:PhotographicSensitivity' },
        focalLength: null,
        focalLengthIn35mm: null,
        exposureBias: null,
      },
      location: {
        latitude: -33.5,
        longitude: 151.25,
        altitude: 12,
        accuracy: null,
        direction: null,
        source: 'exif:GPS',
        sublocation: null,
        city: { value: 'Sydney', source: 'xmp:photoshop:City', conflicts: [{ value: 'Newcastle', source: 'iptc:City' }] },
        region: null,
        country: null,
        countryCode: null,
      },
      origin: { verdict: 'CAPTURED', evidence: [{ value: 'Canon EOS R', source: 'exif:Model' }] },
      privacy: [
        { kind: 'SERIAL_NUMBER', source: 'exif', names: ['BodySerialNumber'] },
        { kind: 'LOCATION', source: 'exif', names: ['GPSLatitudeRef', 'GPSLatitude', 'GPSLongitudeRef', 'GPSLongitude', 'GPSAltitude'] },
        { kind: 'FACES', source: 'xmp', names: ['Iptc4xmpExt:PersonInImage'] },
      ],
    })
  })

  test('keywords, the lens and the place are told in every part', async () => {
    const { bytes } = written(
      plainJpeg,
      'jpg',
      [
        ['EXIF:FocalLength', '50'],
        ['XMP-exif:FocalLength', '35'],
        ['EXIF:FocalLengthIn35mmFormat', '75'],
        ['EXIF:ExposureCompensation', '-0.5'],
        ['GPS:GPSHPositioningError', '4.5'],
        ['GPS:GPSImgDirection', '123.25'],
        ['GPS:GPSLatitude', '48.5'],
        ['GPS:GPSLatitudeRef', 'N'],
        ['GPS:GPSLongitude', '11.25'],
        ['GPS:GPSLongitudeRef', 'E'],
        ['XMP-dc:Subject', 'water'],
        ['IPTC:Keywords', 'boat'],
        ['XMP-iptcCore:Location', 'Harbour'],
        ['IPTC:Sub-location', 'Pier'],
        ['XMP-photoshop:State', 'Bavaria'],
        ['XMP-photoshop:Country', 'Germany'],
        ['XMP-iptcCore:CountryCode', 'DEU'],
      ],
      [],
    )
    expect(
      await summaryOf(
        bytes,
        `keywords ${SOURCED} exposure { focalLength ${SOURCED} focalLengthIn35mm ${SOURCED} exposureBias ${SOURCED} }
         location { accuracy direction sublocation ${SOURCED} region ${SOURCED} country ${SOURCED} countryCode ${SOURCED} }`,
      ),
    ).toEqual({
      keywords: { value: ['water'], source: 'xmp:dc:subject', conflicts: [{ value: ['boat'], source: 'iptc:Keywords' }] },
      exposure: {
        focalLength: { value: 50, source: 'exif:FocalLength', conflicts: [{ value: 35, source: 'xmp:exif:FocalLength' }] },
        focalLengthIn35mm: agreed(75, 'exif:FocalLengthIn35mmFilm'),
        exposureBias: agreed(-0.5, 'exif:ExposureBiasValue'),
      },
      location: {
        accuracy: 4.5,
        direction: 123.25,
        sublocation: {
          value: 'Harbour',
          source: 'xmp:Iptc4xmpCore:Location',
          conflicts: [{ value: 'Pier', source: 'iptc:Sub-location' }],
        },
        region: agreed('Bavaria', 'xmp:photoshop:State'),
        country: agreed('Germany', 'xmp:photoshop:Country'),
        countryCode: agreed('DEU', 'xmp:Iptc4xmpCore:CountryCode'),
      },
    })
  })

  test.each([
    ['new', 'Sydney', 'xmp:photoshop:City'],
    ['00000000000000000000000000000000', 'Newcastle', 'iptc:City'],
  ])('IPTC counts before XMP only where it was changed since: digest %s', async (digest, value, source) => {
    const { bytes } = written(plainJpeg, 'jpg', [...values, ['Photoshop:IPTCDigest', digest]], ['EXIF'])
    expect(await summaryOf(bytes, 'location { city { value source } }')).toEqual({ location: { city: { value, source } } })
  })

  test.each([
    ['trainedAlgorithmicMedia', 'GENERATED'],
    ['compositeWithTrainedAlgorithmicMedia', 'PARTLY_GENERATED'],
    ['negativeFilm', 'DIGITISED'],
    ['digitalArt', 'CREATED'],
    ['computationalCapture', 'CAPTURED'],
    ['composite', 'UNKNOWN'],
  ])('the origin %s is %s', async (term, verdict) => {
    const value = `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`
    const { bytes } = written(plainJpeg, 'jpg', [['XMP-iptcExt:DigitalSourceType', value]], ['XMP'])
    expect(await summaryOf(bytes, 'origin { verdict evidence { value source } }')).toEqual({
      origin: { verdict, evidence: [{ value, source: 'xmp:Iptc4xmpExt:DigitalSourceType' }] },
    })
  })
})

test('a file that states nothing has no answers', async () => {
  const { origin, privacy, ...answers } = await summaryOf(plainJpeg)
  expect(Object.values(answers).every((answer) => answer === null)).toBe(true)
  expect([origin, privacy]).toEqual([{ verdict: 'UNKNOWN', evidence: [] }, []])
})

test('the origin is what credentials claim of the picture, else of what it was made from', async () => {
  const term = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
  const made = (digitalSourceType?: string) => ({
    'c2pa.actions': { actions: [{ action: 'c2pa.created', ...(digitalSourceType && { digitalSourceType }) }] },
  })
  const origin = async (...assertions: readonly ReturnType<typeof made>[]) => {
    const manifests = assertions.map((one, i) => manifest(`urn:uuid:${i}`, {}, one))
    const file = jpegOf(boxSegments(store(...manifests), 500), frame(4, 3), scan)
    return (await summaryOf(file, 'origin { verdict evidence { value source } }')).origin
  }
  const generated = { verdict: 'GENERATED', evidence: [{ value: term, source: 'c2pa:digitalSourceType' }] }
  expect(await origin(made(term))).toEqual(generated)
  expect(await origin(made(term), made())).toEqual(generated)
  expect(await origin(made(term), made(term.replace('trainedAlgorithmicMedia', 'digitalCapture')))).toMatchObject({ verdict: 'CAPTURED' })
  expect(await origin(made())).toEqual({ verdict: 'UNKNOWN', evidence: [] })
})

test('a damaged block costs the others nothing', async () => {
  const file = jpegOf(segment(0xe1, 'Exif\0\0', 'no TIFF'), segment(0xed, 'Photoshop 3.0\0', 'nothing'), frame(4, 3), scan)
  expect(await summaryOf(file, `title ${SOURCED}`)).toEqual({ title: null })
  expect(await summaryOf(pngSample, `title ${SOURCED} origin { verdict }`)).toMatchObject({ origin: { verdict: 'UNKNOWN' } })
})

test.each([
  [8, []],
  [4, [{ kind: 'THUMBNAIL', source: 'exif', names: ['thumbnail'] }]],
])('a small picture of another shape is a finding: 8 by %s pixels', async (height, privacy) => {
  const small = jpegOf(frame(8, height), scan)
  const long = (id: number, value: number) => ({ id, type: 4, bytes: words(4, value) })
  const block = (offset: number) => exifBlock({ IFD0: [], IFD1: [long(0x0201, offset), long(0x0202, small.length)] })
  const file = exifJpeg(Buffer.concat([block(block(0).length), small]))
  expect(await summaryOf(file, 'privacy { kind source names }')).toEqual({ privacy })
})

test('statements agree that say the same', () => {
  expect(sameText('A  lake\n', 'A lake')).toBe(true)
  expect(sameText('A lake', 'A lake in autumn')).toBe(false)
  expect(sameText('A lake between high mountains in autumn', 'A lake between high mountains in autumn, with a boat')).toBe(true)
  expect(sameList(['a', 'b'], ['b', 'a', 'a'])).toBe(true)
  expect(sameList(['a'], ['a', 'b'])).toBe(false)
  expect(sameName('Canon EF 24-105mm f/4L', 'EF24-105mm F4L')).toBe(true)
  expect(sameName('Canon EF 50mm', 'EF 85mm')).toBe(false)
  expect(sameDate('2024-05-01T12:30:00+02:00', '2024-05-01T10:30:20Z')).toBe(true)
  expect(sameDate('2024-05-01T12:30:00', '2024-05-01T12:30:00.25+02:00')).toBe(true)
  expect(sameDate('2024-05-01T12:30:00', '2024-05')).toBe(true)
  expect(sameDate('2024-05-01T12:30:00', '2024-05-02')).toBe(false)
})
