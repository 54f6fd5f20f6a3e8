import { expect, test } from 'vitest'
import { auxiliaryPictures } from '../../src/embedded/auxiliary.ts'
import { Image } from '../../src/image.ts'
import { Redaction } from '../../src/redact.ts'
import { memory } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { fullBox, ispe, pictureFile, pixi, heicSample } from '../support/boxes.ts'
import { bytes } from '../support/bytes.ts'
import { directory, packet, xmpJpeg } from '../support/phone.ts'

const beside = (file: Uint8Array, redaction = new Redaction([])) => auxiliaryPictures(new Image('', memory(file), redaction))
const auxC = (urn: string) => fullBox('auxC', 0, 0, `${urn}\0`)
const item = (id: number, ...properties: readonly number[]) => ({ id, type: 'hvc1', content: bytes(`code ${id}`), properties })

const names = [
  'urn:mpeg:hevc:2015:auxid:2',
  'urn:com:apple:photo:2018:aux:portraiteffectsmatte',
  'urn:com:apple:photo:2020:aux:semanticskymatte',
  'urn:com:apple:photo:2020:aux:hdrgainmap',
  'urn:example:other',
]
const phone = pictureFile('heic', ['mif1', 'heic'], {
  primary: 1,
  items: [item(1, 1), ...names.map((_, i) => item(i + 2, 2, 3, i + 4)), item(7, 2)],
  properties: [ispe(80, 60), ispe(40, 30), pixi(10), ...names.map(auxC)],
  references: [...names.map((_, i) => ({ type: 'auxl', from: i + 2, to: [1] })), { type: 'thmb', from: 7, to: [1] }],
})

test('pictures of a phone stand beside the one shown', async () => {
  const found = await beside(phone)
  expect(found.map(({ role }) => role)).toEqual(['DEPTH', 'PORTRAIT_MATTE', 'SKY_MATTE', 'GAIN_MAP', 'OTHER', 'THUMBNAIL'])
  expect(found.slice(0, 5).map(({ type }) => type)).toEqual(names)
  const [depth] = found
  expect(depth).toMatchObject({ width: 40, height: 30, bitDepth: 10, picture: null })
  const { offset, length } = depth!.place!
  expect(Buffer.from(phone.subarray(offset, offset + length)).toString()).toBe('code 2')
  expect(found.at(-1)).toMatchObject({ type: null, bitDepth: null })
  expect((await beside(phone, new Redaction(['thumbnail']))).map(({ role }) => role)).not.toContain('THUMBNAIL')
  expect(await beside(heicSample)).toMatchObject([{ role: 'ALPHA' }])
})

test('a picture beside another that is said to be wider than any has no width in an answer', async () => {
  const file = pictureFile('heic', ['mif1', 'heic'], {
    primary: 1,
    items: [item(1, 1), item(2, 2)],
    properties: [ispe(80, 60), ispe(0xffffffff, 1)],
    references: [{ type: 'thmb', from: 2, to: [1] }],
  })
  const { image, errors } = await describeBytes(file, 'auxiliaryImages { role width height }')
  expect(errors).toEqual([])
  expect(image).toEqual({ auxiliaryImages: [{ role: 'THUMBNAIL', width: null, height: 1 }] })
})

test('the other view of a spatial photo is told', async () => {
  const spatial = (...members: readonly number[]) =>
    pictureFile('heic', ['mif1', 'heic'], {
      primary: 1,
      items: [item(1, 1), item(2, 1)],
      properties: [ispe(80, 60)],
      groups: [
        { type: 'altr', members: [2, 1] },
        { type: 'ster', members },
      ],
    })
  expect(await beside(spatial(1, 2))).toMatchObject([{ role: 'RIGHT_EYE', width: 80 }])
  expect(await beside(spatial(2, 1))).toMatchObject([{ role: 'LEFT_EYE' }])
  expect(await beside(spatial(1))).toEqual([])
  expect(await beside(spatial(1, 99))).toEqual([])
})

test('pictures lie behind a JPEG as its XMP says', async () => {
  const map = xmpJpeg(null)
  const items = [
    { semantic: 'Primary', mime: 'image/jpeg' },
    { semantic: 'Depth', mime: 'image/jpeg', length: map.length },
    { semantic: 'Confidence', mime: 'image/jpeg', length: 5 },
    { semantic: 'MotionPhoto', mime: 'video/mp4', length: 3 },
  ]
  const still = xmpJpeg(packet('', directory(...items)))
  const file = bytes(still, map, 'noise', 'mp4')
  expect(await beside(file)).toMatchObject([
    { role: 'DEPTH', type: 'Depth', width: 4, height: 3, place: { offset: still.length, length: map.length } },
    { role: 'OTHER', type: 'Confidence', width: null },
  ])
  const { image: asked } = await describeBytes(
    file,
    'auxiliaryImages { role type width height bitDepth offset length image { width format } }',
  )
  expect(asked).toMatchObject({
    auxiliaryImages: [
      {
        role: 'DEPTH',
        type: 'Depth',
        width: 4,
        height: 3,
        bitDepth: 8,
        offset: still.length,
        length: map.length,
        image: { width: 4, format: 'JPEG' },
      },
      {
        role: 'OTHER',
        type: 'Confidence',
        width: null,
        height: null,
        bitDepth: null,
        offset: still.length + map.length,
        length: 5,
        image: null,
      },
    ],
  })
  expect(await beside(xmpJpeg(null))).toEqual([])
})
