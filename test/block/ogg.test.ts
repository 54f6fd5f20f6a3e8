import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { inTime } from '../support/in-time.ts'
import { bytes, u16le, u32le } from '../support/bytes.ts'
import { comments, firstPage, oggPage, oggSample, theoraHead, vorbisHead } from '../support/ogg.ts'
import { blockOf, noBlocks } from '../support/source.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'ogg' }, noBlocks())

test('a film tells its streams and what describes it', async () => {
  const found = await decode(oggSample)
  expect(found).toMatchObject({ container: 'ogg', duration: 1, warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'theora', width: 4, height: 3, frameRate: 25, pixelAspectRatio: 4 / 3, duration: 1 },
    { kind: 'AUDIO', codec: 'vorbis', sampleRate: 44_100, channels: 2, bitrate: 80_000, language: 'deu', duration: 1 },
  ])
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['TITLE', 'Größe'],
    ['ENCODER', 'Program'],
    ['LANGUAGE', 'deu'],
  ])
})

test('packets go on over pages', async () => {
  const packet = comments('\x81theora', `TITLE=${'long '.repeat(200)}`)
  const whole = oggPage(0, 1, 0, packet)
  // The first page ends with a full piece, so that its packet goes on.
  const pieces = [packet.subarray(0, 510), packet.subarray(510)]
  const first = bytes(whole.subarray(0, 26), 2, 255, 255, pieces[0]!)
  const found = await decode(bytes(firstPage(1, theoraHead(4, 3)), first, oggPage(1, 1, 0, pieces[1]!)))
  expect(found.tags).toMatchObject([{ name: 'TITLE', raw: 'long '.repeat(200) }])
})

test('a count of comments beyond their bytes is not believed', async () => {
  const lying = Uint8Array.from(comments('\x81theora', 'A=1'))
  lying.fill(0xff, 15, 19)
  const found = await decode(bytes(firstPage(1, theoraHead(4, 3)), firstPage(2, vorbisHead(1, 8000)), oggPage(0, 1, 0, lying)))
  expect(found.tags).toMatchObject([{ name: 'A', raw: '1' }])
})

test('what speaks of all streams is one of them', async () => {
  const { streams } = await decode(bytes(firstPage(9, bytes('fishead\0', new Uint8Array(56))), oggSample))
  expect(streams).toMatchObject([
    { index: 0, kind: 'DATA', codec: null, duration: 1 },
    { index: 1, kind: 'VIDEO' },
    { index: 2, kind: 'AUDIO' },
  ])
})

/** Headers of sound, the first byte of its packets, samples of each, and samples in a second. */
const sounds: readonly (readonly [name: string, head: Uint8Array, packet: number, each: number, rate: number])[] = [
  ['Vorbis', bytes(vorbisHead(2, 8000).subarray(0, 28), 0xb8, 1), 0, 1024, 8000],
  ['Opus', bytes('OpusHead', 1, 2, u16le(312), u32le(48_000), 0, 0, 0), 0xfc, 960, 48_000],
  ['two frames of 60 ms of Opus', bytes('OpusHead', 1, 2, u16le(312), u32le(48_000), 0, 0, 0), 0x19, 5760, 48_000],
  ['Speex', bytes('Speex   ', new Uint8Array(28), u32le(8000), u32le(4), u32le(0), u32le(1), u32le(0), u32le(160), u32le(0), u32le(2), new Uint8Array(12)), 0, 320, 8000], // prettier-ignore
  ['FLAC', bytes('\x7fFLAC', 1, 0, 0, 1, 'fLaC', 0, 0, 0, 34, 0x10, 0, 0x10, 0, new Uint8Array(6), 0x01, 0xf4, 0x00, 0xf0, new Uint8Array(20)), 0, 4096, 8000], // prettier-ignore
]

test.each(sounds)('a stretch of a longer film does not begin at 0: pictures and %s', async (_, head, packet, each, rate) => {
  const stretch = [
    oggPage(0, 1, 51 << 6, bytes('picture')),
    oggPage(0, 2, 2 * rate + 2 * each, bytes(packet, 'sound'), bytes(packet)),
    oggPage(4, 1, 75 << 6, bytes('picture')),
    oggPage(4, 2, 5 * rate, bytes(packet, 'sound')),
  ]
  const { duration, streams } = await decode(
    bytes(
      firstPage(1, theoraHead(4, 3)),
      firstPage(2, head),
      oggPage(0, 1, 0, comments('\x81theora')),
      oggPage(0, 2, 0, comments('\x03vorbis')),
      ...stretch,
    ),
  )
  expect(streams).toMatchObject([{ duration: 1 }, { duration: 3, sampleRate: rate }])
  expect(duration).toBe(3)
})

test('streams of another film that was put behind it are none of a film', async () => {
  const { streams } = await decode(
    bytes(oggSample, firstPage(3, theoraHead(8, 6)), oggPage(0, 3, 0, comments('\x81theora', 'TITLE=other'))),
  )
  expect(streams).toMatchObject([{ kind: 'VIDEO', width: 4, duration: 1 }, { kind: 'AUDIO' }])
})

test('all of a film on one page lasts up to its position, though its packets hold less', async () => {
  const { streams } = await decode(
    bytes(firstPage(1, theoraHead(4, 3)), oggPage(0, 1, 0, comments('\x81theora')), oggPage(4, 1, 25 << 6, bytes('p'))),
  )
  expect(streams).toMatchObject([{ duration: 1 }])
})

/** The header of a stream as it stands in AVI: its kind, how it is coded, and how many of its units take how many ten millionths of a second. */
const statedHead = (kind: string, format: string, unit: number, each: number, ...more: readonly Uint8Array[]) =>
  bytes(1, kind.padEnd(8, '\0'), format.padEnd(4, '\0'), u32le(56), u32le(unit), u32le(0), u32le(each), u32le(0), u32le(0), u32le(0), u16le(16), u16le(0), ...more) // prettier-ignore

test('streams as they stand in AVI are told by the numbers that they have there', async () => {
  const video = statedHead('video', 'XVID', 400_000, 1, u32le(4), u32le(3))
  const audio = statedHead('audio', '2000', 10_000_000, 48_000, u16le(2), u16le(1), u32le(24_000))
  const text = statedHead('text', '', 10_000, 1, u32le(0), u32le(0))
  const ends = [oggPage(0, 1, 50, bytes('end')), oggPage(0, 2, 96_000, bytes('end')), oggPage(0, 3, 1500, bytes('end'))]
  const found = await decode(bytes(...[video, audio, text].map((head, i) => firstPage(i + 1, head)), ...ends))
  expect(found.duration).toBe(2)
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'mpeg4', width: 4, height: 3, frameRate: 25, duration: 2 },
    { kind: 'AUDIO', codec: 'ac3', sampleRate: 48_000, channels: 2, bitrate: 192_000, duration: 2 },
    { kind: 'SUBTITLE', codec: 'text', duration: 1.5 },
  ])
  const nothing = statedHead('audio', 'zzzz', 0, 0)
  expect((await decode(bytes(firstPage(1, video), firstPage(2, nothing)))).streams[1]).toMatchObject({
    codec: null,
    sampleRate: null,
    duration: null,
  })
})

test('marks at the end of a file that begin no page cost nothing but a look', async () => {
  const file = bytes(oggSample, 'OggS'.repeat(32_000))
  expect((await inTime(500, () => decode(file))).streams).toHaveLength(2)
})
