import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { asf as container } from '../../src/container/asf.ts'
import { memory } from '../../src/source/source.ts'
import { readAsf } from '../../src/syntax/asf.ts'
import {
  asfJpeg,
  asfMarkers,
  asfObject,
  asfOf,
  asfPicture,
  asfPictures,
  asfSample,
  asfSound,
  extendedDescription,
  extendedStream,
  fileProperties,
} from '../support/asf.ts'
import { bytes } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'
import { pngSample } from '../support/png.ts'
import { blockOf, noBlocks } from '../support/source.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'asf' }, noBlocks())

test('a film tells its streams, when it was made, and what describes it', async () => {
  const found = await decode(asfSample)
  expect(found).toMatchObject({ container: 'asf', duration: 2, creationTime: '2021-03-04T05:06:07.000000Z', warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'wmv2', codecTag: 'WMV2', width: 4, height: 3, frameRate: 25, language: 'ger', bitrate: 64_000 },
    { kind: 'AUDIO', codec: 'wmav2', sampleRate: 44_100, channels: 2, bitrate: 32_000 },
  ])
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['title', 'Title'],
    ['artist', 'Author'],
    ['comment', 'Comment'],
    ['genre', 'Rock'],
    ['IsVBR', '1'],
  ])
})

test('covers and streams that are laid down among extensions have their places among the streams', async () => {
  const covers = extendedDescription({ 'WM/Picture': [1, asfPicture(pngSample)], 'wm/picture': [1, new Uint8Array(9)] })
  const header = asfOf(fileProperties(2), covers, extendedStream(2, asfSound(0x161, 1, 8000)), asfJpeg(3, 40, 30))
  const { streams, rotation } = await decode(header)
  expect(streams).toMatchObject([
    { index: 0, kind: 'VIDEO', codec: 'png', width: 4, height: 3, duration: 2, default: false },
    { index: 1, kind: 'AUDIO', codec: 'wmav2', channels: 1, sampleRate: 8000 },
    { index: 2, kind: 'VIDEO', codec: 'mjpeg', codecTag: null, width: 40, height: 30 },
  ])
  expect(rotation).toBe(0)
  expect(await container.header(memory(header))).toEqual({ width: 40, height: 30 })
})

test('markers are chapters, each up to the next', async () => {
  const film = await decode(asfOf(fileProperties(2), asfMarkers({ First: 0, Second: 1.5 }), asfPictures('MSS2', 4, 3)))
  expect(await film.chapters()).toEqual([
    { title: 'First', start: 0, end: 1.5 },
    { title: 'Second', start: 1.5, end: 2 },
  ])
  expect(film.streams).toMatchObject([{ codec: 'mss2', codecName: 'MS Windows Media Video V9 Screen' }])
})

test('what stands among extensions and markers may be cut anywhere', async () => {
  const film = asfOf(asfMarkers({ First: 0 }), extendedStream(2, asfSound(0x161, 1, 8000)), extendedDescription({ 'WM/Picture': [1, asfPicture(pngSample)] })) // prettier-ignore
  for (let length = 0; length < film.length; length++) await (await decode(film.subarray(0, length))).chapters()
})

test('an object that is shorter than its own head ends the walk', async () => {
  const none = bytes(asfObject('00'.repeat(16)).fill(0, 16))
  expect(await decode(asfOf(fileProperties(1), none, asfPictures('WMV2', 4, 3)))).toMatchObject({ duration: 1, streams: [] })
})

test('extensions in extensions are not entered', async () => {
  const id = 'b503bf5f2ea9cf118ee300c00c205365'
  let nested = asfPictures('WMV2', 4, 3)
  for (let i = 0; i < 100; i++) nested = asfObject(id, new Uint8Array(22), nested)
  expect((await decode(asfOf(nested))).streams).toEqual([])
})

test('an extension that is said to go on behind its header is not read with every header', async () => {
  const description = extendedDescription(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`n${i}`, [0, bytes('a', 0)]])))
  const extension = asfObject('b503bf5f2ea9cf118ee300c00c205365', new Uint8Array(22))
  extension[16 + 4] = 1
  const film = bytes(...Array.from({ length: 60 }, () => asfOf(extension)), ...Array.from({ length: 60 }, () => description))
  expect(await inTime(500, () => decode(film))).toMatchObject({ tags: [] })
})

test('of very many entries no more are kept than films have', async () => {
  const description = extendedDescription(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`n${i}`, [0, bytes('a', 0)]])))
  const { entries } = await readAsf(memory(asfOf(...Array.from({ length: 20 }, () => description))))
  expect(entries.length).toBe(4000)
})
