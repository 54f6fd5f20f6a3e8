import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { matroska } from '../../src/container/matroska.ts'
import { memory } from '../../src/source/source.ts'
import { bytes } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'
import {
  audioTrack,
  block,
  chapter,
  chapters,
  cluster,
  ebml,
  element,
  float,
  info,
  mkvSample,
  seekHead,
  simpleTag,
  tagged,
  tags,
  tracks,
  uint,
  unknownLength,
  videoTrack,
  webmSample,
} from '../support/matroska.ts'
import { counted, blockOf, noBlocks } from '../support/source.ts'

const decode = (file: Uint8Array) => movie.decode({ ...blockOf('movie', file), name: 'matroska' }, noBlocks())
const film = (...parts: readonly Uint8Array[]) => decode(bytes(ebml('matroska'), element(0x18538067, ...parts)))

test('a film tells its streams, and what its index leads to', async () => {
  const found = await decode(mkvSample)
  expect(found).toMatchObject({ container: 'matroska,webm', duration: 1, rotation: 90, warnings: [] })
  expect(found.streams).toMatchObject([
    { kind: 'VIDEO', codec: 'vp9', width: 4, height: 3, frameRate: 25, rotation: 90, language: null },
    { kind: 'AUDIO', codec: 'opus', sampleRate: 48000, channels: 2, language: 'eng' },
  ])
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['title', 'Title'],
    ['encoder', 'Muxer'],
    ['ARTIST', 'Artist'],
  ])
})

test('a film that states no duration ends with its last block', async () => {
  expect((await decode(webmSample)).duration).toBe(0.54)
})

test('pictures without a stated rate are timed by their blocks, in whatever order these are', async () => {
  const untimed = element(0xae, uint(0xd7, 1), uint(0x83, 1), element(0x86, 'V_VP8'), element(0xe0, uint(0xb0, 4), uint(0xba, 3)))
  const found = await film(tracks(untimed), cluster(0, ...[0, 167, 67, 33, 100, 133].map((time) => block(time))))
  expect(found.streams).toMatchObject([{ frameRate: expect.closeTo(30, 0) }])
})

test('pictures in clusters of their own are timed by those', async () => {
  const untimed = element(0xae, uint(0xd7, 1), uint(0x83, 1), element(0x86, 'V_VP8'), element(0xe0, uint(0xb0, 4), uint(0xba, 3)))
  const found = await film(tracks(untimed), ...[0, 40, 80, 300].map((time) => cluster(time, block(0))))
  expect(found.streams).toMatchObject([{ frameRate: 25 }])
})

test('a title in a language is none of the film where that has one', async () => {
  const foreign = element(0x67c8, element(0x45a3, 'TITLE'), element(0x447a, 'fre'), element(0x4487, 'Titre'))
  const usual = element(0x67c8, element(0x45a3, 'TITLE'), element(0x447a, 'fre'), uint(0x4484, 1), element(0x4487, 'Titre'))
  const told = async (...parts: readonly Uint8Array[]) => (await film(...parts)).tags.map(({ name, raw }) => `${name}=${raw}`)
  const titled = info(element(0x7ba9, 'Title'))
  expect(await told(titled, tags(tagged(bytes(), foreign)))).toEqual(['title=Title', 'TITLE-fre=Titre'])
  expect(await told(tags(tagged(bytes(), foreign)))).toEqual(['TITLE=Titre', 'TITLE-fre=Titre'])
  expect(await told(titled, tags(tagged(bytes(), usual)))).toEqual(['TITLE=Titre', 'TITLE-fre=Titre'])
})

test('tags say what they are about, in which language, and of which track', async () => {
  const inner = simpleTag('SORT_WITH', 'Sorted')
  const found = await film(
    tracks(videoTrack('V_VP8')),
    tags(
      tagged(element(0x63ca, 'ALBUM'), simpleTag('TITLE', 'Album', inner), simpleTag('PART_NUMBER', '3/9')),
      tagged(
        bytes(),
        simpleTag('PART_NUMBER', '3'),
        element(0x67c8, element(0x45a3, 'GENRE'), element(0x447a, 'fre'), element(0x4487, 'Rock')),
        element(0x67c8, element(0x45a3, 'LEAD_PERFORMER'), element(0x447a, 'por'), element(0x4487, 'Lead')),
      ),
      tagged(uint(0x63c5, 1), simpleTag('DURATION', '00:01:02.500000000'), simpleTag('BPS', '1000')),
      tagged(uint(0x63c5, 9), simpleTag('NAME', 'of another track')),
      tagged(uint(0x63c4, 7), simpleTag('NAME', 'of a chapter')),
    ),
  )
  expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual([
    ['ALBUM/TITLE', 'Album'],
    ['ALBUM/TITLE/SORT_WITH', 'Sorted'],
    ['ALBUM/PART_NUMBER', '3/9'],
    ['track', '3'],
    ['GENRE', 'Rock'],
    ['GENRE-fre', 'Rock'],
    ['performer', 'Lead'],
    ['LEAD_PERFORMER-por', 'Lead'],
  ])
  expect(found.streams).toMatchObject([{ duration: 62.5, bitrate: 1000 }])
})

test('the language is that of the element that every writer knows, else of the newer one, else English', async () => {
  const told = async (...languages: readonly Uint8Array[]) => {
    const [stream] = (await film(tracks(element(0xae, uint(0xd7, 1), uint(0x83, 2), element(0x86, 'A_FLAC'), ...languages)))).streams
    return stream?.language
  }
  const [older, newer] = [(said: string) => element(0x22b59c, said), (said: string) => element(0x22b59d, said)]
  expect(await told()).toBe('eng')
  expect(await told(older('fre'), newer('fr-CA'))).toBe('fre')
  expect(await told(newer('pt-BR'))).toBe('por')
  expect(await told(older('und'), newer('yue-Hant'))).toBe('yue')
  expect(await told(older('und'), newer('x-mine'))).toBe(null)
  expect(await told(newer('und'))).toBe(null)
})

test('the roll of a globe turns what is looked at, and no pictures', async () => {
  const projected = async (type: number) => {
    const found = await film(tracks(videoTrack('V_VP9', element(0x7670, uint(0x7671, type), float(0x7675, -90)))))
    return found.rotation
  }
  expect([await projected(0), await projected(1)]).toEqual([90, 0])
})

test.each([
  [0, 0, 0, 1, 0],
  [180, 0, 0, 2, 180],
  [-180, 0, 0, 2, 180],
  [0, 0, 180, 3, 180],
  [0, 180, 0, 4, 0],
  [180, 0, -180, 4, 0],
  [180, 180, 0, 3, 180],
  [180, 0, 90, 5, 90],
  [0, 0, -90, 6, 90],
  [180, 0, -90, 7, 270],
  [0, 0, 90, 8, 270],
  [90, 0, 0, 1, 0],
  [0, 0, 30, 1, 0],
])(
  'a yaw of %i, a pitch of %i and a roll of %i turn and mirror as orientation %i does',
  async (yaw, pitch, roll, orientation, rotation) => {
    const pose = element(0x7670, float(0x7673, yaw), float(0x7674, pitch), float(0x7675, roll))
    const file = bytes(ebml('matroska'), element(0x18538067, tracks(videoTrack('V_VP9', pose))))
    expect(await matroska.orientation!(memory(file))).toBe(orientation)
    expect(await decode(file)).toMatchObject({ rotation, streams: [{ rotation }] })
  },
)

test('a chapter that does not say when it ends goes on up to the next, or the end of the film', async () => {
  const open = (start: number) => element(0xb6, uint(0x91, start * 1e9))
  const found = await film(info(float(0x4489, 9000)), chapters(open(1), open(4)))
  expect(await found.chapters()).toMatchObject([
    { start: 1, end: 4 },
    { start: 4, end: 9 },
  ])
})

test('chapters are told with their times', async () => {
  const found = await film(info(float(0x4489, 9000)), chapters(chapter(0, 4, 'One'), chapter(4, 9, 'Größe'.normalize())))
  expect(await found.chapters()).toMatchObject([
    { start: 0, end: 4, title: 'One' },
    { start: 4, end: 9 },
  ])
})

test('colours and the shape of pixels are told by FFmpeg’s names', async () => {
  const colour = element(0x55b0, uint(0x55b1, 9), uint(0x55b9, 1), uint(0x55ba, 16), uint(0x55bb, 9))
  const found = await film(tracks(videoTrack('V_AV1', colour, uint(0x54b0, 16), uint(0x54ba, 3), uint(0x54b2, 3))))
  expect(found.streams).toMatchObject([
    { colorPrimaries: 'bt2020', transfer: 'smpte2084', matrix: 'bt2020nc', range: 'tv', hdr: 'HDR10', pixelAspectRatio: 4 },
  ])
})

test('a film that ends before its tracks says so', async () => {
  const whole = bytes(ebml('matroska'), element(0x18538067, info(), tracks(videoTrack('V_VP8'))))
  const found = await decode(whole.subarray(0, whole.length - tracks(videoTrack('V_VP8')).length))
  expect(found).toMatchObject({ streams: [], warnings: ['Tracks expected in the segment, found none'] })
})

test.each([
  ['A_VORBIS', 4, 'quad'],
  ['A_FLAC', 4, 'quad'],
  ['A_OPUS', 4, 'quad'],
  ['A_ALAC', 7, '6.1(back)'],
  ['A_ALAC', 8, '7.1(wide)'],
  ['A_TTA1', 4, '4.0'],
])('loudspeakers stand where the codec lays down: %s of %i channels', async (codec, channels, layout) => {
  expect((await film(tracks(audioTrack(codec, 48_000, channels)))).streams).toMatchObject([{ channels, layout }])
})

test('a variety of ProRes goes by its four characters', async () => {
  const told = async (specific: string) => {
    const track = element(0xae, uint(0xd7, 1), uint(0x83, 1), element(0x86, 'V_PRORES'), element(0x63a2, specific), element(0xe0))
    return (await film(tracks(track))).streams
  }
  expect(await told('apch')).toMatchObject([{ codec: 'prores', codecTag: 'apch', profile: 'HQ' }])
  expect(await told('\0\0\0\0')).toMatchObject([{ codec: 'prores', codecTag: null, profile: null }])
})

test('a display size in whole pixels is rounded, and a ratio is not', async () => {
  const shape = async (...size: readonly Uint8Array[]) => (await film(tracks(videoTrack('V_FFV1', ...size)))).streams
  const [sides, ratio] = [
    [uint(0x54b0, 5), uint(0x54ba, 3)],
    [uint(0x54b0, 2), uint(0x54ba, 1)],
  ] as const
  expect(await shape(...sides)).toMatchObject([{ width: 4, height: 3, pixelAspectRatio: 1.25 }])
  expect(await shape(...ratio, uint(0x54b2, 3))).toMatchObject([{ pixelAspectRatio: 1.5 }])
})

test('colours that a track leaves open are told by the code of its pictures', async () => {
  const sequence = bytes(0, 0, 1, 0xb3, 1, 0, 16, 0x13, 0xff, 0xff, 0xe0, 0, 0, 0, 1, 0xb5, 0x14, 0x8a, 0, 1, 0, 0)
  const headers = bytes(sequence, 0, 0, 1, 0xb5, 0x25, 5, 6, 7, 0, 0, 0, 0)
  const told = async (...stated: readonly Uint8Array[]) => {
    const video = element(0xe0, uint(0xb0, 16), uint(0xba, 16), element(0x55b0, ...stated))
    const track = element(0xae, uint(0xd7, 1), uint(0x83, 1), element(0x86, 'V_MPEG2'), element(0x63a2, headers), video)
    return (await film(tracks(track))).streams[0]
  }
  const coded = { colorPrimaries: 'bt470bg', transfer: 'smpte170m', matrix: 'smpte240m', range: 'tv' }
  expect(await told(uint(0x55b7, 1))).toMatchObject(coded)
  expect(await told(uint(0x55bb, 2), uint(0x55ba, 16), uint(0x55b9, 2))).toMatchObject({
    ...coded,
    transfer: 'smpte2084',
    range: 'pc',
    hdr: 'HDR10',
  })
})

test('colours tell how bright pictures get, and on what screen that was laid down', async () => {
  const screen = element(0x55d0, float(0x55d1, 0.68), float(0x55d2, 0.32), float(0x55d9, 1000), float(0x55da, 0.005))
  const found = await film(tracks(videoTrack('V_VP9', element(0x55b0, uint(0x55bc, 1000), uint(0x55bd, 2 ** 40), screen))))
  expect(found.streams).toMatchObject([
    {
      masteringDisplay: { red: { x: 0.68, y: 0.32 }, blue: { x: 0, y: 0 }, maxLuminance: 1000, minLuminance: 0.005 },
      contentLight: { maximum: 1000, average: 65_535 },
    },
  ])
})

test('an index that leads to itself, or nowhere, is followed once', async () => {
  const found = await film(seekHead([0x114d9b74, 0], [0x1254c367, 5], [0x1549a966, 1e9]), tracks(audioTrack('A_MPEG/L3', 44100, 1)))
  expect(found.streams).toMatchObject([{ codec: 'mp3', sampleRate: 44100, channels: 1 }])
})

test('segments of unknown length in each other end the walk', async () => {
  const nested = Array.from({ length: 3000 }, () => unknownLength(0x18538067))
  expect(await decode(bytes(ebml('webm'), ...nested))).toMatchObject({ streams: [], duration: null })
})

test('an element without a length is told and costs nothing that stands before it', async () => {
  const found = await film(info(float(0x4489, 2000)), bytes(0xec, 0), tracks(videoTrack('V_VP8')))
  expect(found).toMatchObject({ duration: 2, streams: [] })
  expect(found.warnings).toEqual([expect.stringMatching(/^EBML element expected at \d+$/)])
})

test('pictures are not read', async () => {
  const picture = new Uint8Array(100_000)
  const { source, reads } = counted(
    bytes(
      ebml('matroska'),
      element(
        0x18538067,
        seekHead([0x1254c367, 9e6]),
        info(float(0x4489, 1000)),
        tracks(videoTrack('V_VP8')),
        cluster(0, block(0, picture)),
      ),
    ),
  )
  await movie.decode({ ...blockOf('movie', new Uint8Array()), bytes: source, name: 'matroska' }, noBlocks())
  expect(reads.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(1000)
})

test('entries in an entry with a very long name are left out with it', async () => {
  const inner = Array.from({ length: 2000 }, () => simpleTag('INNER', 'x'))
  const found = await inTime(2_000, () =>
    film(tracks(videoTrack('V_VP8')), tags(tagged(bytes(), simpleTag('a'.repeat(500_000), 'x', ...inner), simpleTag('NEXT', 'y')))),
  )
  expect(found.tags.map(({ name }) => name)).toEqual(['NEXT'])
})
