import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { bytes } from '../support/bytes.ts'
import { comments, firstPage, oggPage, oggSample, theoraHead, vorbisHead } from '../support/ogg.ts'
import { blockOf, noBlocks } from '../support/source.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'ogg' }, noBlocks())

test('a film tells its streams and what describes it', async () => {
  const found = await decode(oggSample)
  expect(found).toMatchObject({ container: 'ogg', duration: 1, warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'theora', width: 4, height: 3, frameRate: 25, pixelAspectRatio: 4 / 3, duration: 1 },
    { kind: 'AUDIO', codec: 'vorbis', sampleRate: 44_100, channels: 2, language: 'deu', duration: 1 },
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
