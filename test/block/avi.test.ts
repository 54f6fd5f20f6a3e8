import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { aviOf, aviSample, avih, bitmapFormat, list, strh, waveFormat } from '../support/avi.ts'
import { bytes, u16le, u32le } from '../support/bytes.ts'
import { blockOf, counted, noBlocks } from '../support/source.ts'
import { riffChunk } from '../support/webp.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'avi' }, noBlocks())
const withHeader = (...chunks: readonly Uint8Array[]) => decode(aviOf(list('hdrl', avih(40_000, 25, 8, 6), ...chunks)))

test('a film tells its streams, when it was shot, and what describes it', async () => {
  const found = await decode(aviSample)
  expect(found).toMatchObject({ container: 'avi', duration: 1, creationTime: '2003-03-10T15:04:43Z', warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'mjpeg', codecTag: 'MJPG', width: 4, height: 3, frameRate: 25, duration: 1 },
    { kind: 'AUDIO', codec: 'pcm_s16le', sampleRate: 8000, channels: 1, layout: 'mono', duration: 1, bitrate: 128_000 },
  ])
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['creation_time', '2003-03-10 15:04:43'],
    ['software', 'Camera'],
    ['artist', 'Größe'],
  ])
})

test('a film in several parts counts the pictures of all of them', async () => {
  const stream = list('strl', strh('vids', 'DIVX', 1, 25, 25), bitmapFormat('DX50', 4, 3))
  const found = await withHeader(stream, list('odml', riffChunk('dmlh', u32le(100))))
  expect(found).toMatchObject({ duration: 4, streams: [{ codec: 'mpeg4', codecTag: 'DX50' }] })
})

test.each([
  ['mpgv', 'mpeg2video'],
  ['Y8  ', 'rawvideo'],
  ['DVR ', 'mpeg2video'],
  ['cscd', 'cscd'],
  ['012v', '012v'],
])('four characters name what other programs write: %s', async (written, codec) => {
  const found = await withHeader(list('strl', strh('vids', written, 1, 25, 25), bitmapFormat(written, 4, 3)))
  expect(found.streams).toMatchObject([{ codec, codecName: expect.any(String) }])
})

test('a stream of digital video has its size from the main header', async () => {
  const found = await withHeader(list('strl', strh('iavs', 'dvsd', 1001, 30_000, 30), riffChunk('strf', new Uint8Array(32))))
  expect(found.streams).toMatchObject([{ kind: 'VIDEO', codec: 'dvvideo', width: 8, height: 6, frameRate: expect.closeTo(29.97, 2) }])
})

test('the shape of pixels is that of the picture by its size', async () => {
  const shape = riffChunk('vprp', new Uint8Array(20), u16le(9), u16le(16), new Uint8Array(16))
  const found = await withHeader(list('strl', strh('vids', 'DIVX', 1, 25, 25), bitmapFormat('DIVX', 720, 576), shape))
  expect(found.streams).toMatchObject([{ pixelAspectRatio: expect.closeTo(64 / 45, 5) }])
})

test('AAC tells its profile behind its wave format', async () => {
  const told = async (...configuration: readonly number[]) => {
    const plain = [u16le(0xff), u16le(2), u32le(48_000), u32le(16_000), u16le(4), u16le(16), u16le(configuration.length)]
    const format = riffChunk('strf', ...plain, bytes(...configuration))
    return (await withHeader(list('strl', strh('auds', '\0\0\0\0', 1, 48_000, 48_000), format))).streams[0]
  }
  expect(await told(0x11, 0x90)).toMatchObject({ codec: 'aac', profile: 'LC' })
  expect(await told()).toMatchObject({ codec: 'aac', profile: null })
})

test('sound of the extensible kind goes by its sub-format, and by where its loudspeakers stand', async () => {
  const told = async (channels: number, mask: number) => {
    const plain = [u16le(0xfffe), u16le(channels), u32le(48_000), u32le(384_000), u16le(8), u16le(32)]
    const format = bytes(...plain, u16le(22), u16le(32), u32le(mask), u16le(3), new Uint8Array(14))
    return (await withHeader(list('strl', strh('auds', '\0\0\0\0', 1, 48_000, 48_000), riffChunk('strf', format)))).streams[0]
  }
  expect(await told(2, 3)).toMatchObject({ codec: 'pcm_f32le', channels: 2, sampleRate: 48_000, layout: 'stereo' })
  expect(await told(3, 0xb)).toMatchObject({ channels: 3, layout: '2.1' })
  expect(await told(6, 0x60f)).toMatchObject({ channels: 6, layout: '5.1(side)' })
  expect(await told(6, 0)).toMatchObject({ channels: 6, layout: '5.1' })
  expect(waveFormat(1, 1, 8000, 8)).toHaveLength(24)
})

test('dates with strokes are told like the others, and pictures are not read', async () => {
  const film = aviOf(
    list('hdrl', avih(40_000, 25, 4, 3), riffChunk('IDIT', '2009/10/27 12:14:34\0')),
    list('movi', new Uint8Array(100_000)),
  )
  const { source, reads } = counted(film)
  const found = await movie.decode({ ...blockOf('movie', film), bytes: source, name: 'avi' }, noBlocks())
  expect(found).toMatchObject({ creationTime: '2009-10-27T12:14:34Z', duration: null, streams: [] })
  expect(reads.filter(([offset, length]) => offset + length > film.length - 99_000)).toEqual([])
})

test('an entry ends with its list, whatever it states', async () => {
  const long = bytes('INAM', u32le(60_000), 'Title')
  const found = await decode(aviOf(list('INFO', long), ...Array.from({ length: 1000 }, () => list('INFO', bytes('ICMT', u32le(60_000))))))
  expect(found.tags).toHaveLength(1001)
  expect(found.tags.map(({ raw }) => raw).join('')).toBe('Title')
})
