import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { bytes } from '../support/bytes.ts'
import { inOurWords, type Probed } from '../support/ffmpeg.ts'
import { gifSample } from '../support/gif.ts'
import { frame, jpegOf, scan } from '../support/jpeg.ts'
import { block, cluster, ebml, element, float, info, mkvSample, seekHead, tracks, videoTrack } from '../support/matroska.ts'
import { blockOf, counted, noBlocks } from '../support/source.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'matroska' }, noBlocks())
const file = (name: string, type: string, data: Uint8Array, ...more: readonly Uint8Array[]) =>
  element(0x61a7, ...more, element(0x466e, name), element(0x4660, type), element(0x465c, data))
const attachments = (...files: readonly Uint8Array[]) => element(0x1941a469, ...files)
const film = (...parts: readonly Uint8Array[]) =>
  bytes(ebml('matroska'), element(0x18538067, info(float(0x4489, 2000)), tracks(videoTrack('V_VP8')), ...parts))

const picture = jpegOf(frame(20, 10), scan)

describe('attached files', () => {
  test('are told with their names, and are streams behind the others', async () => {
    const font = new Uint8Array(5000)
    const whole = film(
      attachments(file('cover.jpg', 'image/jpeg', picture, element(0x467e, 'Front')), file('a.ttf', 'application/x-truetype-font', font)),
    )
    const found = await decode(whole)
    expect(found.streams).toMatchObject([
      { index: 0, kind: 'VIDEO', codec: 'vp8' },
      { index: 1, kind: 'VIDEO', codec: 'mjpeg', width: 20, height: 10, duration: 2, frameRate: null, default: false },
      { index: 2, kind: 'ATTACHMENT', codec: 'ttf', codecName: 'TrueType font', language: null },
    ])
    expect(found.attachments).toMatchObject([
      { name: 'cover.jpg', mediaType: 'image/jpeg', description: 'Front', length: picture.length },
      { name: 'a.ttf', mediaType: 'application/x-truetype-font', description: null, length: 5000 },
    ])
    const { offset, length } = found.attachments[0]!
    expect(whole.subarray(offset, offset + length)).toEqual(picture)
  })

  test('are found behind the pictures by the index, and their bytes are not read', async () => {
    const parts = [info(float(0x4489, 2000)), tracks(videoTrack('V_VP8')), cluster(0, block(0, new Uint8Array(400)))]
    const index = (position: number) => seekHead([0x1941a469, position])
    const before = bytes(index(300), ...parts)
    const files = attachments(file('note', 'text/plain', new Uint8Array(200_000)))
    const whole = bytes(ebml('matroska'), element(0x18538067, index(before.length), ...parts, files))
    const { source, reads } = counted(whole)
    const found = await movie.decode({ ...blockOf('movie', new Uint8Array()), bytes: source, name: 'matroska' }, noBlocks())
    expect(found.attachments).toMatchObject([{ name: 'note', length: 200_000 }])
    expect(reads.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(1500)
  })

  test.each([
    ['a name', element(0x61a7, element(0x4660, 'text/plain'), element(0x465c, 'abc'))],
    ['a type', element(0x61a7, element(0x466e, 'name'), element(0x465c, 'abc'))],
    ['bytes', element(0x61a7, element(0x466e, 'name'), element(0x4660, 'text/plain'), element(0x465c))],
  ])('without %s are left out', async (_, incomplete) => {
    expect(await decode(film(attachments(incomplete, file('b', 'image/jpeg', gifSample))))).toMatchObject({
      attachments: [{ name: 'b' }],
      streams: [{ index: 0 }, { index: 1, codec: 'mjpeg', width: null, height: null }],
    })
  })

  test('of which there are too many are told up to a bound', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => file(`${i}`, 'text/plain', Uint8Array.of(1)))
    expect((await decode(film(attachments(...many)))).attachments).toHaveLength(128)
  })

  test('are not in a film that has none', async () => expect((await decode(mkvSample)).attachments).toEqual([]))
})

test.skipIf(!installed('ffmpeg', '-version') || !installed('ffprobe', '-version'))('ffmpeg’s are told as ffprobe tells them', async () => {
  const types = ['image/jpeg', 'image/gif', 'application/x-truetype-font', 'application/vnd.ms-opentype', 'text/plain', 'binary']
  const files = [picture, gifSample, ...types.slice(2).map((_, i) => new Uint8Array(100 + i).fill(1))]
  const { made, probed, names } = aboutFiles(files, (paths, run, read) => {
    const path = join(dirname(paths[0]!), 'film.mkv')
    const attach = types.flatMap((type, i) => [
      '-attach',
      paths[i]!,
      `-metadata:s:${i + 1}`,
      `mimetype=${type}`,
      `-metadata:s:${i + 1}`,
      `title=No. ${i}`,
    ])
    run('ffmpeg', '-v', 'error', '-f', 'lavfi', '-i', 'testsrc=d=1:s=64x48:r=25', '-c:v', 'mpeg4', ...attach, path)
    const answer = run('ffprobe', '-v', 'error', '-show_streams', '-of', 'json', path)
    return { made: read(path), probed: JSON.parse(answer) as Probed, names: paths.map((one) => basename(one)) }
  })
  const found = await decode(made)
  expect(found.streams).toMatchObject(probed.streams.map(inOurWords))
  expect(found.streams).toHaveLength(1 + types.length)
  expect(found.attachments.map(({ name, mediaType, description }) => [name, mediaType, description])).toEqual(
    types.map((type, i) => [names[i], type, `No. ${i}`]),
  )
  expect(found.attachments.map(({ offset, length }) => made.subarray(offset, offset + length))).toEqual(files)
})
