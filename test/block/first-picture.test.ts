import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import type { VideoStream } from '../../src/block/movie/streams.ts'
import { aviOf, avih, bitmapFormat, list, strh } from '../support/avi.ts'
import { bytes, u16 } from '../support/bytes.ts'
import { block, cluster, ebml, element, tracks, uint, videoTrack } from '../support/matroska.ts'
import { counted, noBlocks } from '../support/source.ts'
import { riffChunk } from '../support/webp.ts'

const vp9 = bytes(0x82, 0x49, 0x83, 0x42, 0x50, 0, 0x30, 0, 0x20)
const vp8 = bytes(0x16, 0, 0, 0x9d, 0x01, 0x2a, u16(0x0400), u16(0x0300))
const comment = (text: string) => bytes(0xff, 0xfe, u16(text.length + 2), text)
const frame = (marker: number) => bytes(0xff, marker, u16(17), 8, u16(3), u16(4), 3)
const jpeg = (...segments: readonly Uint8Array[]) => bytes(0xff, 0xd8, ...segments)

const matroska = (codec: string, ...code: readonly Uint8Array[]) =>
  bytes(ebml('webm'), element(0x18538067, tracks(videoTrack(codec)), cluster(0, ...code)))

const nothing = { profile: null, matrix: null, range: null }

/** The only stream of a film, and where of it was read. */
async function streamOf(name: string, file: Uint8Array) {
  const { source, reads } = counted(file)
  const { streams } = await movie.decode({ kind: 'movie', name, bytes: source, offset: 0, length: file.length }, noBlocks())
  return { stream: streams[0] as VideoStream, reads }
}

test.each([
  ['V_VP9', vp9, { profile: 'Profile 0', matrix: 'bt709', range: 'pc' }],
  ['V_VP9', bytes(0x92, 0x49, 0x83, 0x42, 0, 0, 0x18, 0, 0x10), { profile: 'Profile 2', matrix: null, range: 'tv' }],
  ['V_VP8', vp8, { profile: '3', matrix: null, range: null }],
  ['V_MJPEG', jpeg(comment('JFIF'), frame(0xc0)), { profile: 'Baseline', matrix: 'bt470bg', range: 'pc' }],
  ['V_MJPEG', jpeg(comment('CS=ITU601'), frame(0xc2)), { profile: 'Progressive', matrix: 'bt470bg', range: 'tv' }],
] as const)('%s tells what its first picture is coded like', async (codec, code, told) => {
  const { stream } = await streamOf('matroska', matroska(codec, block(0, code)))
  expect(await stream.coded?.()).toMatchObject(told)
})

test.each([
  ['of a picture that builds on others', 'V_VP9', block(0, bytes(0x86, 0x49, 0x83, 0x42, 0x50, 0, 0x30, 0, 0x20))],
  ['of a picture that is cut off', 'V_VP9', block(0, vp9.subarray(0, 6))],
  ['of a picture without its mark', 'V_VP8', block(0, bytes(0x16, 0, 0, 0, 0, 0, u16(4), u16(3)))],
  ['of segments that lead nowhere', 'V_MJPEG', block(0, jpeg(bytes(0xff, 0xfe, u16(0xffff)), frame(0xc0)))],
  ['of several pictures in a block', 'V_VP9', element(0xa3, 0x81, 0, 0, 0x82, vp9)],
  ['of another track', 'V_VP9', element(0xa3, 0x82, 0, 0, 0x80, vp9)],
])('nothing is told %s', async (_, codec, code) => {
  const { stream } = await streamOf('matroska', matroska(codec, code))
  expect(await stream.coded?.()).toMatchObject(nothing)
})

test('pictures that are stored otherwise than coded tell nothing', async () => {
  const track = element(0xae, uint(0xd7, 1), uint(0x83, 1), element(0x86, 'V_VP9'), element(0x6d80, element(0x6240)))
  const { stream } = await streamOf('matroska', bytes(ebml('webm'), element(0x18538067, tracks(track), cluster(0, block(0, vp9)))))
  expect(await stream.coded?.()).toMatchObject(nothing)
})

test('the first picture is read when it is asked for, and once', async () => {
  const file = matroska('V_VP9', block(0, vp9, new Uint8Array(100)))
  const at = Buffer.from(file).indexOf(vp9)
  const { stream, reads } = await streamOf('matroska', file)
  const touched = () => reads.filter(([offset, length]) => length < 5000 && offset <= at && offset + length > at).length
  const before = touched()
  await stream.coded?.()
  const after = touched()
  await stream.coded?.()
  expect([before, touched()]).toEqual([0, after])
  expect(after).toBeGreaterThan(0)
})

test('the first picture of a stream of AVI stands among other chunks', async () => {
  const header = list('hdrl', avih(40_000, 25, 4, 3), list('strl', strh('vids', 'VP90', 1, 25, 25), bitmapFormat('VP90', 4, 3)))
  const told = async (...chunks: readonly Uint8Array[]) => (await streamOf('avi', aviOf(header, list('movi', ...chunks)))).stream.coded?.()
  expect(await told(riffChunk('01wb', 'abcd'), riffChunk('00dc'), riffChunk('00dc', vp9))).toMatchObject({ profile: 'Profile 0' })
  expect(await told(...Array.from({ length: 100 }, () => riffChunk('01wb')), riffChunk('00dc', vp9))).toMatchObject(nothing)
  expect(await told()).toMatchObject(nothing)
})
