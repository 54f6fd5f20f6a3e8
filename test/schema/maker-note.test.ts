import { expect, test } from 'vitest'
import { Redaction } from '../../src/redact.ts'
import { describeBytes } from '../support/asking.ts'
import { bytes } from '../support/bytes.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { googleBytes, noteBytes, tiffWithNote } from '../support/maker-note.ts'
import { packet, samsungTrailer, xmpJpeg } from '../support/phone.ts'
import { tiffBytes, type Entry } from '../support/tiff.ts'

const selection =
  'exif { make makerNote { maker lensModel ownerName shutterCount focusDistance warnings tags(names: ["0x0009"]) { group id name value raw text } } }'
const camera = { make: 'Canon', model: 'Canon EOS 300D' }
const entries: readonly Entry[] = [
  { id: 6, type: 2, values: 'IMG:EOS 300D JPEG' },
  { id: 9, type: 2, values: 'An Owner' },
]

test('a maker note is part of what EXIF says', async () => {
  const { image, errors } = await describeBytes(
    tiffWithNote(camera, (offset) => noteBytes(offset, entries)),
    selection,
  )
  expect(errors).toEqual([])
  expect(image).toEqual({
    exif: {
      make: 'Canon',
      makerNote: {
        maker: 'Canon',
        lensModel: null,
        ownerName: 'An Owner',
        shutterCount: null,
        focusDistance: null,
        warnings: [],
        tags: [{ group: 'Canon', id: 9, name: 'OwnerName', value: 'An Owner', raw: 'An Owner', text: 'An Owner' }],
      },
    },
  })
})

test('without one the field is null', async () => {
  const { image, errors } = await describeBytes(tiffBytes([[{ id: 0x010f, type: 2, values: 'Canon' }]]), selection)
  expect([image, errors]).toEqual([{ exif: { make: 'Canon', makerNote: null } }, []])
})

test('a damaged one is an error of its own, and costs nothing else', async () => {
  const { image, errors } = await describeBytes(
    tiffWithNote(camera, () => new TextEncoder().encode('nothing that anybody would know')),
    selection,
  )
  expect(image).toEqual({ exif: { make: 'Canon', makerNote: null } })
  expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([['imageInfo.exif.makerNote', 'MALFORMED']])
})

test('what a Samsung phone puts behind a picture is told by its name', async () => {
  const tiff = tiffBytes([[{ id: 0x010f, type: 2, values: 'samsung' }]])
  const trailer = samsungTrailer(
    { type: 0x0a01, name: 'Image_UTC_Data', data: Buffer.from('1748862470691') },
    { type: 0x0a30, name: 'MotionPhoto_Data', data: Buffer.from('film') },
    { type: 0x0c61, name: 'Camera_Capture_Mode_Info', data: Buffer.from('1') },
  )
  const jpeg = bytes(jpegOf(segment(0xe1, 'Exif\0\0', tiff), frame(1, 1), scan), trailer)
  const { image, errors } = await describeBytes(jpeg, 'exif { makerNote { maker tags { name text } } }')
  expect(errors).toEqual([])
  expect(image?.['exif']).toEqual({
    makerNote: {
      maker: 'Samsung',
      tags: [
        { name: 'TimeStamp', text: '1748862470691' },
        { name: 'EmbeddedVideoType', text: 'MotionPhoto_Data' },
        { name: 'EmbeddedVideoFile', text: 'film' },
        { name: 'Camera_Capture_Mode_Info', text: '1' },
      ],
    },
  })
})

test.each(['HdrPlusMakernote', 'hdrp_makernote'])('what Google writes as %s is told though it stands in XMP', async (name) => {
  const note = Buffer.from(googleBytes(2, bytes('Skip Rectiface.\n'))).toString('base64')
  for (const make of ['Google', '']) {
    const exif = segment(0xe1, 'Exif\0\0', tiffBytes([[{ id: 0x010f, type: 2, values: make }]]))
    const { image, errors } = await describeBytes(
      xmpJpeg(packet(`GCamera:${name}="${note}"`), exif),
      'exif { makerNote { maker tags { name text } } }',
    )
    expect(errors).toEqual([])
    expect(image?.['exif']).toEqual({ makerNote: { maker: 'Google', tags: [{ name: 'ProcessingNotes', text: 'Skip Rectiface.' }] } })
  }
})

test('what Google writes of the shot is a part of the note', async () => {
  const [note, log] = [bytes('Skip Rectiface.\n'), bytes(0x10, 1, 0x18, 9)].map((plain) =>
    Buffer.from(googleBytes(2, plain)).toString('base64'),
  )
  const exif = segment(0xe1, 'Exif\0\0', tiffBytes([[{ id: 0x010f, type: 2, values: 'Google' }]]))
  const jpeg = xmpJpeg(packet(`GCamera:hdrp_makernote="${note}" GCamera:shot_log_data="${log}"`), exif)
  const { image } = await describeBytes(jpeg, 'exif { makerNote { tags { name value } } }')
  expect(image?.['exif']).toEqual({
    makerNote: {
      tags: [
        { name: 'ProcessingNotes', value: 'Skip Rectiface.' },
        { name: 'MeteringFrameCount', value: 1 },
        { name: 'OriginalPayloadFrameCount', value: 9 },
      ],
    },
  })
})

test('the network that a phone was in is part of the place', () => {
  expect(new Redaction(['gps']).entry('Samsung', 'MCCData')).toBe(true)
  expect(new Redaction(['serial']).entry('Samsung', 'MCCData')).toBe(false)
})
