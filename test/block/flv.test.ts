import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { amfMap, amfNumber, amfText, flvOf, flvPacket, flvSample, sorenson } from '../support/flv.ts'
import { blockOf, noBlocks } from '../support/source.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'flv' }, noBlocks())

test('a film tells its streams and what its script says', async () => {
  const found = await decode(flvSample)
  expect(found).toMatchObject({ container: 'flv', duration: 1.5, warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'DATA', codec: null },
    { kind: 'VIDEO', codec: 'flv1', width: 4, height: 3, frameRate: 25 },
    { kind: 'AUDIO', codec: 'mp3', sampleRate: 22_050, channels: 2 },
  ])
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['canSeek', 'true'],
    ['made', '1970-01-01T00:00:00.000000Z'],
  ])
})

test('a film without a script is timed by its packets', async () => {
  const found = await decode(flvOf(...[0, 50, 100, 150].map((time) => flvPacket(9, time, sorenson))))
  expect(found).toMatchObject({ duration: 0.15, streams: [{ frameRate: expect.closeTo(20, 5) }] })
})

test('frames of MP3 tell their own rate', async () => {
  const frame = bytes(0xff, 0xfb, 0x94, 0xc0, new Uint8Array(380))
  expect((await decode(flvOf(flvPacket(8, 0, 0x2e, frame, frame)))).streams).toMatchObject([
    { codec: 'mp3', sampleRate: 48_000, channels: 1 },
  ])
})

test('what the decoder is configured with is no picture of its own', async () => {
  const found = await decode(flvOf(...[0, 0, 50, 100, 150].map((time) => flvPacket(9, time, sorenson))))
  expect(found.streams).toMatchObject([{ frameRate: expect.closeTo(20, 5) }])
})

test('what stands in objects in lists is told by its own name', async () => {
  const cue = bytes(10, u32(1), amfMap({ name: amfText('Cue'), parameters: amfMap({ colour: amfText('red') }), at: amfNumber(2.6) }))
  const found = await decode(flvOf(flvPacket(18, 0, amfText('onMetaData'), amfMap({ cuePoints: cue, width: amfNumber(4) }))))
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['name', 'Cue'],
    ['colour', 'red'],
    ['at', '3'],
  ])
})

test('lists in lists without end, and lists of more than there is, end', async () => {
  const deep = bytes(amfText('onMetaData'), ...Array.from({ length: 1000 }, () => bytes(10, u32(0xffffffff))))
  expect(await decode(flvOf(flvPacket(18, 0, deep), flvPacket(9, 0, sorenson)))).toMatchObject({ streams: [{ codec: 'flv1' }], tags: [] })
})

test('no more tags are told than of any other block', async () => {
  const many = Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`tag${i}`, amfText('x')]))
  const found = await decode(flvOf(flvPacket(18, 0, amfText('onMetaData'), amfMap(many)), flvPacket(9, 0, sorenson)))
  expect(found.tags).toHaveLength(5000)
  expect(found.warnings).toEqual(['Only the first 5000 of 6000 tags are told'])
})

test('a script of very many entries is read', async () => {
  const many = bytes(8, u32(0), Buffer.from('\0\x01k\x01\x01'.repeat(150_000), 'latin1'), 0, 0, 9)
  const found = await decode(flvOf(flvPacket(18, 0, amfText('onMetaData'), many), flvPacket(9, 0, sorenson)))
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([['k', 'true']])
})
