import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { blockOf, counted, noBlocks } from '../support/source.ts'
import {
  associations,
  descriptor,
  mpegPsSample,
  mpegVideoSample,
  m2tsSample,
  mpegTsSample,
  pack,
  packets,
  program,
  sequence,
  services,
  soundFrame,
  timed,
  withArrivals,
} from '../support/transport.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'mpegts' }, noBlocks())

test.each([
  ['alone', mpegTsSample],
  ['with times of arrival', m2tsSample],
])('packets %s tell streams and times', async (_, file) => {
  const found = await decode(file)
  expect(found).toMatchObject({ container: 'mpegts', duration: expect.closeTo(0.12, 5), warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'mpeg1video', width: 4, height: 3, frameRate: 25, pixelAspectRatio: 1 },
    { kind: 'AUDIO', codec: 'mp2', sampleRate: 48_000, channels: 2, language: 'deu', duration: expect.closeTo(0.024, 5) },
  ])
})

test('tables may come behind the packets of the streams they name', async () => {
  const picture = packets(0x101, timed(0xe0, 90_000, sequence(4, 3)))
  const found = await decode(bytes(picture, associations, program('', [0x01, 0x101])))
  expect(found.streams).toMatchObject([{ width: 4, height: 3 }])
})

test('descriptors say what a stream is coded with, and whom it is for', async () => {
  const spoken = (type: number) => descriptor(0x0a, 'eng', type)
  const subtitles = (type: number) => descriptor(0x59, 'fra', type, u32(0))
  const streams = program(
    '',
    [0x0f, 0x101, spoken(0)],
    [0x0f, 0x102, spoken(2)],
    [0x0f, 0x103, spoken(3)],
    [0x06, 0x104, subtitles(0x10)],
    [0x06, 0x105, subtitles(0x20)],
    [0x06, 0x106, descriptor(5, 'AC-3')],
    [0x06, 0x107, descriptor(5, 1, 2, 3, 4)],
  )
  const found = (await decode(bytes(associations, streams))).streams
  const uses = await Promise.all(found.map(async ({ notes }) => (await notes()).uses.join()))
  expect(uses).toEqual(['', 'HEARING_IMPAIRED', 'VISUAL_IMPAIRED', '', 'HEARING_IMPAIRED', '', ''])
  expect(found.map(({ codecTag }) => codecTag)).toEqual([null, null, null, null, null, 'AC-3', null])
})

test('sound whose channels no header counts is not said to have none', async () => {
  const adts = bytes(0xff, 0xf1, 0x4c, 0x00, 0x02, 0x00, 0xfc, new Uint8Array(9))
  const sound = packets(0x101, timed(0xc0, 90_000, adts, adts))
  const { streams } = await decode(bytes(associations, program('', [0x0f, 0x101]), sound))
  expect(streams).toMatchObject([{ codec: 'aac', sampleRate: 48_000, channels: null, layout: null, profile: 'LC' }])
})

test('descriptors and registrations name what a number leaves open', async () => {
  const [ac3, subtitles, id3] = [
    descriptor(0x6a, 0),
    descriptor(0x59, 'fra', new Uint8Array(5)),
    descriptor(0x26, 0xff, 0xff, 'ID3 ', 0xff, 'ID3 '),
  ]
  const streams = program(
    '',
    [0x06, 0x101, ac3],
    [0x06, 0x102, subtitles],
    [0x15, 0x103, id3],
    [0x06, 0x104, descriptor(5, 'HEVC')],
    [0xfe, 0x105],
  )
  expect((await decode(bytes(associations, streams))).streams).toMatchObject([
    { kind: 'AUDIO', codec: 'ac3' },
    { kind: 'SUBTITLE', codec: 'dvb_subtitle', language: 'fra' },
    { kind: 'DATA', codec: 'timed_id3' },
    { kind: 'VIDEO', codec: 'hevc' },
    { kind: 'DATA', codec: 'bin_data' },
  ])
  expect((await decode(bytes(associations, program('HDMV', [0x80, 0x101])))).streams).toMatchObject([{ codec: 'pcm_bluray' }])
})

test('times that begin again are later than those before', async () => {
  const pictures = [2 ** 33 - 3600, 0, 3600].map((time) => packets(0x101, timed(0xe0, time, sequence(4, 3))))
  const found = await decode(bytes(associations, program('', [0x01, 0x101]), ...pictures))
  expect(found.duration).toBeCloseTo(0.12, 5)
})

test('streams may begin on both sides of the moment in which times begin again', async () => {
  const last = 2 ** 33
  const found = await decode(
    bytes(
      associations,
      program('', [0x01, 0x101], [0x03, 0x102]),
      packets(0x101, timed(0xe0, 3600, sequence(4, 3))),
      packets(0x102, timed(0xc0, last - 1800, soundFrame)),
      packets(0x101, timed(0xe0, last - 3600, 'shown before')),
      packets(0x101, timed(0xe0, 7200, 'picture')),
      packets(0x102, timed(0xc0, 1800, soundFrame)),
    ),
  )
  // From 40 ms before to 80 ms behind it, and the picture that lasts 40.
  expect(found).toMatchObject({ duration: expect.closeTo(0.16, 5) })
  expect(found.streams).toMatchObject([{ duration: expect.closeTo(0.16, 5) }, { duration: expect.closeTo(0.064, 5) }])
})

test('services are told by their names, in the character sets that these state', async () => {
  const told = services(['Sender', 'Name'], ['\x01\xbf\xe0\xd0', '\x15Gr\xc3\xb6\xc3\x9fe'], ['', '\x10\0\x02\xe6'])
  const found = await decode(bytes(told, associations, program('', [0x01, 0x101]), packets(0x101, timed(0xe0, 0, sequence(4, 3)))))
  expect(found.tags.map(({ group, name, raw }) => [group, name, raw])).toEqual([
    ['Service1', 'service_name', 'Name'],
    ['Service1', 'service_provider', 'Sender'],
    ['Service2', 'service_name', 'Größe'],
    ['Service2', 'service_provider', 'Пра'],
    ['Service3', 'service_name', 'ć'],
  ])
  const behind = bytes(associations, program('', [0x01, 0x101]), packets(0x101, timed(0xe0, 0, sequence(4, 3))), services(['A', 'B']))
  expect((await decode(behind)).tags).toHaveLength(2)
})

test('sound that only its frames name is looked for a while, and lasts from where it was met first', async () => {
  const pictures = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => packets(0x101, timed(0xe0, 90_000 + (from + i) * 3600, sequence(4, 3))))
  const sound = (seconds: number) => packets(0x102, timed(0xc0, 90_000 * (1 + seconds), soundFrame, soundFrame))
  const tables = bytes(associations, program('', [0x01, 0x101], [0x06, 0x102]))
  const late = bytes(tables, ...pictures(0, 600), sound(0), sound(1), ...pictures(600, 6000), sound(239), sound(240))
  expect((await decode(late)).streams[1]).toMatchObject({ codec: 'mp2', duration: expect.closeTo(240, 1) })
  const last = bytes(tables, ...pictures(0, 6600), sound(239), sound(240))
  expect((await decode(last)).streams[1]).toMatchObject({ codec: 'mp2', duration: expect.closeTo(264, 1) })
})

test('of a long film the beginning and the end are read', async () => {
  const pictures = Array.from({ length: 12_000 }, (_, i) => packets(0x101, timed(0xe0, 90_000 + i * 3600, sequence(4, 3))))
  const sound = packets(0x102, timed(0xc0, 90_000, soundFrame, soundFrame))
  const file = withArrivals(bytes(associations, program('', [0x01, 0x101], [0x03, 0x102]), sound, sound, ...pictures, sound))
  const { source, reads } = counted(file)
  const found = await movie.decode({ ...blockOf('movie', new Uint8Array()), bytes: source, name: 'mpegts' }, noBlocks())
  expect(found.duration).toBeCloseTo(480, 1)
  expect(reads.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(200_000)
})

test('packets without tables say nothing', async () => {
  const found = await decode(packets(0x101, timed(0xe0, 0, sequence(4, 3), new Uint8Array(1000))))
  expect(found).toMatchObject({ streams: [], duration: null, warnings: [expect.stringContaining('expected')] })
})

const inPacks = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'mpeg' }, noBlocks())

test('packs tell streams and times', async () => {
  const found = await inPacks(mpegPsSample)
  expect(found).toMatchObject({ container: 'mpeg', duration: expect.closeTo(0.12, 5), warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'mpeg1video', width: 4, height: 3, frameRate: 25 },
    { kind: 'AUDIO', codec: 'mp2', sampleRate: 48_000, channels: 2 },
    { kind: 'AUDIO', codec: 'ac3' },
  ])
})

test('packets of the first edition have their times behind stuffing', async () => {
  const packets = [bytes(0x21, 0, 1, 0, 1), bytes(0x21, 0, 1, 0x1c, 0x21)].map((time) =>
    bytes(0, 0, 1, 0xe0, 0, 23, 0xff, 0xff, 0x60, 0x10, time, sequence(4, 3), 0, 0),
  )
  const found = await inPacks(bytes(pack, ...packets))
  expect(found).toMatchObject({ streams: [{ width: 4, height: 3 }], duration: expect.closeTo(0.08, 5) })
})

test('pictures alone tell their size and rate', async () => {
  expect(await inPacks(mpegVideoSample)).toMatchObject({
    container: 'mpegvideo',
    duration: null,
    streams: [{ codec: 'mpeg1video', width: 4, height: 3, frameRate: 25, pixelAspectRatio: 1 }],
  })
})
