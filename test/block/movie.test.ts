import * as fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { movie, type VideoMeta } from '../../src/block/movie.ts'
import { movie as container } from '../../src/container/movie.ts'
import { ImageError } from '../../src/error.ts'
import { memory } from '../../src/source/source.ts'
import { box, fileType, fullBox } from '../support/boxes.ts'
import { bytes, u16, u32, wide, zeros } from '../support/bytes.ts'
import {
  data,
  film,
  itemList,
  keyed,
  m4vSample,
  mobileSample,
  movSample,
  mp4Sample,
  mvhd,
  packed,
  plainEntry,
  sound,
  trak,
  userText,
  visual,
} from '../support/movie.ts'
import { blockOf, noBlocks } from '../support/source.ts'

function decode(file: Uint8Array): Promise<VideoMeta> {
  return movie.decode(blockOf('movie', file), noBlocks())
}

const tagsOf = async (...parts: readonly Uint8Array[]) => {
  const { tags } = await decode(bytes(box('moov', mvhd(0), ...parts)))
  return tags.map(({ name, value }) => [name, value])
}

const user = (...entries: readonly Uint8Array[]) => tagsOf(box('udta', ...entries))
const listed = (...entries: readonly Uint8Array[]) => user(itemList(...entries))

/** The only stream of a film of this track. */
const streamOf = async (handler: string, entry: Uint8Array) => (await decode(film('isom', 1000, trak({ handler, entry })))).streams[0]

const placeOf = async (...parts: readonly Uint8Array[]) => (await decode(bytes(box('moov', ...parts)))).location

/** An elementary stream descriptor of a codec and what its decoder needs. */
const esds = (objectType: number, specific: Uint8Array) => {
  const config = bytes(objectType, 0x15, 0, 0, 0, u32(128000), u32(96000), 5, specific.length, specific)
  const stream = bytes(u16(1), 0, 4, 0x80, 0x80, config.length, config)
  return fullBox('esds', 0, 0, 3, stream.length, stream)
}

const init = (mehd = zeros(0)) =>
  bytes(
    fileType('iso6'),
    box(
      'moov',
      mvhd(0),
      trak({ handler: 'vide', entry: visual('avc1', 4, 3), samples: 0 }),
      box('mvex', mehd, fullBox('trex', 0, 0, u32(1), u32(1), u32(40), zeros(8))),
    ),
  )

const fragment = (...runs: readonly Uint8Array[]) =>
  bytes(box('moof', box('traf', fullBox('tfhd', 0, 0, u32(1)), ...runs)), box('mdat', zeros(9)))

const chapter = (seconds: number, title: string) => bytes(u32(0), u32(seconds * 1e7), title.length, title)

async function everything(file: Uint8Array): Promise<void> {
  const said = await decode(file)
  const json = JSON.stringify([said, await said.chapters()], (_, value: unknown) => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
    if (typeof value === 'string') expect(value.isWellFormed()).toBe(true)
    return value
  })
  expect(json.length).toBeLessThan(100_000)
}

const compressed = (moov: Uint8Array) => box('moov', box('cmov', box('dcom', 'zlib'), box('cmvd', u32(moov.length), deflateSync(moov))))

describe('the film', () => {
  test('says when and by which specifications it was made, and how long it is', async () => {
    const file = bytes(fileType('mp42', 'isom', 'mp42'), box('moov', mvhd(2500, 3_600_000_000)))
    expect(await decode(file)).toMatchObject({
      container: 'mov,mp4,m4a,3gp,3g2,mj2',
      duration: 2.5,
      bitrate: Math.round((file.length * 8) / 2.5),
      majorBrand: 'mp42',
      minorVersion: 0,
      compatibleBrands: ['isom', 'mp42'],
      creationTime: '2018-01-28T16:00:00.000000Z',
      warnings: [],
      tags: [
        { group: 'ftyp', name: 'major_brand', value: 'mp42' },
        { group: 'ftyp', name: 'minor_version', value: 0 },
        { group: 'ftyp', name: 'compatible_brands', raw: 'isommp42' },
        { group: 'mvhd', name: 'creation_time', value: '2018-01-28T16:00:00.000000Z' },
      ],
    })
  })

  test('may not know: a time of 0, a timescale of 0, no movie box', async () => {
    expect(await decode(bytes(box('moov', mvhd(0))))).toMatchObject({ creationTime: null, duration: null, bitrate: null, majorBrand: null })
    const stopped = fullBox('mvhd', 0, 0, u32(0), u32(0), u32(0), u32(5), zeros(80))
    expect(await decode(bytes(box('moov', stopped)))).toMatchObject({ duration: null, rotation: 0 })
    expect(await decode(fileType('isom'))).toMatchObject({ streams: [], warnings: ['Movie box expected, found none'] })
  })

  test('counts a time before 1970 from there', async () => {
    expect((await decode(bytes(box('moov', mvhd(0, 1_000_000_000))))).creationTime).toBe('2001-09-09T01:46:40.000000Z')
  })

  test('is turned as its first pictures are', async () => {
    expect((await decode(mp4Sample)).rotation).toBe(90)
    expect((await decode(m4vSample)).rotation).toBe(0)
  })
})

describe('a compressed movie box', () => {
  test('is read as what it was compressed from', async () => {
    const moov = box('moov', mvhd(2000), trak({ handler: 'vide', entry: visual('SVQ1', 4, 3) }), box('udta', userText('©cpy', 0, 'me')))
    const file = compressed(moov)
    expect(await decode(file)).toMatchObject({ duration: 2, streams: [{ codec: 'svq1', width: 4 }], warnings: [] })
    expect((await decode(file)).tags.at(-1)).toMatchObject({ name: 'copyright-eng', value: 'me' })
    expect(await container.header(memory(file))).toEqual({ width: 4, height: 3 })
  })

  test('that is damaged is a warning, and one that bursts the bounds is refused', async () => {
    const file = compressed(box('moov', mvhd(2000)))
    file.fill(0xff, 44, 60)
    expect((await decode(file)).warnings).toEqual([expect.stringContaining('zlib')])
    await expect(decode(compressed(new Uint8Array(40_000_000)))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })
})

describe('user data', () => {
  test('has texts of QuickTime, by their name and by that with the language', async () => {
    expect(await user(userText('©nam', packed('deu'), Buffer.from('Größe')))).toEqual([
      ['title', 'Größe'],
      ['title-deu', 'Größe'],
    ])
  })

  test('is in the encoding of the language: Roman, Japanese, Unicode', async () => {
    expect(await user(userText('©ART', 0, '\x8crtist'))).toContainEqual(['artist-eng', 'årtist'])
    expect(await user(userText('©ART', 11, '\x93\xfa'))).toContainEqual(['artist-jpn', '日'])
    expect(await user(userText('©ART', packed('und'), '\xfe\xff\0A\0\0\0B'))).toEqual([['artist', 'A']])
    expect(await user(userText('©ART', packed('und'), '\xff'))).toEqual([['artist', '\ufffd']])
  })

  test('of unknown texts goes by their four characters; what is no text is left out', async () => {
    expect(await user(userText('©xyw', packed('und'), 'x'), box('FIEL', zeros(8)))).toEqual([['©xyw', 'x']])
  })

  test('has texts of 3GPP', async () => {
    expect(await tagsOf(box('udta', fullBox('titl', 0, 0, u16(packed('eng')), 'Title\0')))).toEqual([
      ['title', 'Title'],
      ['title-eng', 'Title'],
    ])
    expect((await decode(mobileSample)).tags.at(-1)).toMatchObject({ group: 'udta', name: 'title-eng' })
  })

  test('may end with zeros', async () => {
    expect((await decode(movSample)).tags.map(({ name }) => name)).toContain('comment-eng')
    expect((await decode(movSample)).warnings).toEqual([])
  })

  test('of a track is told among the rest, in the order of the file and under the name of the track', async () => {
    const inTrack = (title: string) => box('udta', fullBox('titl', 0, 0, u16(packed('und')), `${title}\0`))
    const keys = keyed({ 'com.apple.quicktime.camera.lens_model': data(1, 'Back') })
    const tracks = [inTrack('Pictures'), keys].map((user, i) => trak({ handler: 'vide', entry: visual('avc1', 4, 3), id: i + 1, user }))
    const { tags } = await decode(bytes(box('moov', mvhd(0), ...tracks, inTrack('Film'))))
    expect(tags.map(({ group, name, raw }) => [group, name, raw])).toEqual([
      ['Track1', 'title', 'Pictures'],
      ['Track2', 'com.apple.quicktime.camera.lens_model', 'Back'],
      ['udta', 'title', 'Film'],
    ])
  })

  test('has what Windows adds: texts, numbers, and several of them', async () => {
    const value = (type: number, data: Uint8Array) => bytes(u32(data.length + 6), u16(type), data)
    const entry = (name: string, ...values: readonly Uint8Array[]) => {
      const said = bytes(u32(name.length), name, u32(values.length), ...values)
      return bytes(u32(said.length + 4), said)
    }
    const five = bytes(80, zeros(7))
    const xtra = box(
      'Xtra',
      entry('WM/Category', value(8, wide('Größe')), value(8, wide('b'))),
      entry('WM/SharedUserRating', value(19, five)),
    )
    expect(await user(xtra)).toEqual([
      ['WM/Category', ['Größe', 'b']],
      ['WM/SharedUserRating', 80],
    ])
    expect(await user(box('Xtra', entry('A', value(72, zeros(16))), u32(3), zeros(9)))).toEqual([])
    expect(await user(box('Xtra', u32(12), u32(0xffffffff), zeros(4)))).toEqual([])
  })

  test('has the year and the keywords of 3GPP', async () => {
    const words = bytes(2, 3, 'sea\0', 0, 'x')
    expect(await user(fullBox('yrrc', 0, 0, u16(2019)), fullBox('kywd', 0, 0, u16(packed('eng')), 2, 4, 'sea\0', 5, 'land\0'))).toEqual([
      ['date', '2019'],
      ['keywords', 'sea,land'],
      ['keywords-eng', 'sea,land'],
    ])
    expect(await user(fullBox('kywd', 0, 0, u16(packed('und')), 9, words), fullBox('yrrc', 0, 0, 7))).toHaveLength(1)
  })

  test('has a language of no letters or no number for none', async () => {
    for (const language of [packed('und'), 0x7fff, 200, 0x400])
      expect(await user(userText('©cmt', language, 'x'))).toEqual([['comment', 'x']])
  })
})

describe('the place', () => {
  test('is in user data, in keys, or in a box of 3GPP', async () => {
    expect(await placeOf(box('udta', userText('©xyz', packed('und'), '+27.5916+086.5640+8850/')))).toEqual({
      latitude: 27.5916,
      longitude: 86.564,
      altitude: 8850,
    })
    expect((await decode(movSample)).location).toEqual({ latitude: 52.5, longitude: 13.3, altitude: 51.2 })
    const loci = fullBox(
      'loci',
      0,
      0,
      u16(packed('eng')),
      'Home\0',
      0,
      u32(8.5 * 65536),
      u32((-47.25 * 65536) >>> 0),
      u32(400.5 * 65536),
      'earth\0',
    )
    expect(await placeOf(box('udta', loci))).toEqual({ latitude: -47.25, longitude: 8.5, altitude: 400.5 })
    for (let length = 8; length < loci.length - 'earth\0'.length; length++)
      expect(await placeOf(box('udta', box('loci', loci.subarray(8, length))))).toBeNull()
    const { tags } = await decode(bytes(box('moov', box('udta', loci))))
    expect(tags.map(({ name, raw }) => [name, raw])).toEqual([
      ['location', '-47.2500+008.5000+400.500000/Home'],
      ['location-eng', '-47.2500+008.5000+400.500000/Home'],
    ])
  })

  test.each([
    ['+4730-00815/', { latitude: 47.5, longitude: -8.25, altitude: null }],
    ['+473015+0081530.5-3/', { latitude: 47 + 30 / 60 + 15 / 3600, longitude: 8 + 15 / 60 + 30.5 / 3600, altitude: -3 }],
    ['+91+000/', null],
    ['somewhere', null],
  ])('as %s is read', async (written, place) => {
    expect(await placeOf(box('udta', userText('©xyz', packed('und'), written)))).toEqual(place)
  })
})

describe('item lists', () => {
  test('hold texts, numbers, pairs and genres', async () => {
    const entries = [
      box('©too', data(1, 'Encoder')),
      box('trkn', data(0, u16(0), u16(3), u16(9), u16(0))),
      box('disk', data(0, u16(0), u16(1), u16(0))),
      box('gnre', data(0, u16(18))),
      box('cpil', data(21, 1)),
      box('tves', data(21, u32(12))),
      box('covr', data(13, '\xff\xd8')),
    ]
    expect(await listed(...entries)).toEqual([
      ['encoder', 'Encoder'],
      ['track', '3/9'],
      ['disc', '1'],
      ['genre', 'Rock'],
      ['compilation', 1],
      ['episode_sort', 12],
    ])
  })

  test('hold what an episode goes by, which is a text', async () => {
    expect(await listed(box('egid', data(0, 'http://example.org/1')))).toEqual([['episode_uid', 'http://example.org/1']])
  })

  test('hold entries that name themselves', async () => {
    const mine = box('----', fullBox('mean', 0, 0, 'com.apple.iTunes'), fullBox('name', 0, 0, 'iTunEXTC'), data(1, 'us-tv|TV-MA'))
    expect(await listed(mine)).toEqual([['iTunEXTC', 'us-tv|TV-MA']])
  })

  test('go by keys', async () => {
    const tags = await tagsOf(
      keyed({
        'com.apple.quicktime.make': data(1, 'Apple'),
        ['__proto__']: data(1, 'x'),
        'com.android.capture.fps': data(23, 0x41, 0xf0, 0, 0),
      }),
    )
    expect(tags).toEqual([
      ['com.apple.quicktime.make', 'Apple'],
      ['__proto__', 'x'],
      ['com.android.capture.fps', 30],
    ])
  })

  test.each([
    [1, bytes('text\0'), 'text'],
    [2, bytes('\0h\0i'), 'hi'],
    [21, bytes(0xff, 0xf9), -7],
    [22, bytes(0xff, 0xf9), 65529],
    [65, bytes(0xf9), -7],
    [74, bytes(u32(0xffffffff), u32(0xfffffff9)), -7],
    [78, bytes(u32(0xffffffff), u32(0xffffffff)), '18446744073709551615'],
    [23, bytes(0x41, 0xef, 0xc2, 0x8f), 29.97],
    [24, bytes(0xbf, 0xf8, zeros(6)), -1.5],
    [70, bytes(0x3f, 0x80, 0, 0, 0x40, 0, 0, 0), [1, 2]],
    [0, bytes('plain'), 'plain'],
  ])('have values of type %i', async (type, content, value) => {
    expect(await tagsOf(keyed({ key: data(type, content) }))).toEqual([['key', value]])
  })

  test.each([
    [23, bytes(0x7f, 0xc0, 0, 0)],
    [24, bytes(0x7f, 0xf0, zeros(6))],
    [21, zeros(0)],
    [13, bytes('\xff\xd8')],
    [0, bytes(0, 1, 2, 3)],
  ])('leave out what is no value: type %i', async (type, content) => {
    expect(await tagsOf(keyed({ key: data(type, content), other: data(1, 'kept') }))).toEqual([['other', 'kept']])
  })
})

describe('streams', () => {
  test('of pictures', async () => {
    const avcC = box('avcC', 1, 100, 0, 0x1f)
    const colr = box('colr', 'nclx', u16(9), u16(16), u16(9), 0x80)
    const entry = visual('avc1', 320, 240, avcC, box('pasp', u32(4), u32(3)), colr, box('btrt', u32(0), u32(9), u32(5)))
    expect(await streamOf('vide', entry)).toEqual({
      index: 0,
      kind: 'VIDEO',
      codec: 'h264',
      codecName: 'H.264 / AVC / MPEG-4 AVC / MPEG-4 part 10',
      codecTag: 'avc1',
      codecString: 'avc1.64001f',
      profile: 'High',
      language: null,
      duration: 1,
      bitrate: 5,
      default: true,
      width: 320,
      height: 240,
      frameRate: 25,
      rotation: 0,
      pixelAspectRatio: 4 / 3,
      colorPrimaries: 'bt2020',
      transfer: 'smpte2084',
      matrix: 'bt2020nc',
      range: 'pc',
      hdr: 'HDR10',
      masteringDisplay: null,
      contentLight: null,
      notes: expect.any(Function),
      coded: null,
    })
  })

  test.each([
    ['hvc1', box('hvcC', 1, 2, u32(0x20000000), 0x90, zeros(5), 93, zeros(10)), 'hevc', 'hvc1.2.4.L93.90', 'Main 10'],
    ['dvh1', box('hvcC', 1, 2, u32(0x20000000), 0xb0, zeros(5), 93, zeros(10)), 'hevc', 'dvh1.2.4.L93.b0', 'Main 10'],
    ['dvh1', box('free'), 'dvvideo', 'dvh1', null],
    ['av01', box('av1C', 0x81, 0x04, 0x4c, 0), 'av1', 'av01.0.04M.10', 'Main'],
    ['vp09', fullBox('vpcC', 1, 0, 2, 31, 0xa0), 'vp9', 'vp09.02.31.10', 'Profile 2'],
    ['avc1', box('avcC', 1, 66, 0xc0, 30), 'h264', 'avc1.42c01e', 'Constrained Baseline'],
    ['apch', box('free'), 'prores', 'apch', 'HQ'],
    ['xxxx', box('free'), null, 'xxxx', null],
  ])('of %s name codec, level and profile', async (format, configuration, codec, codecString, profile) => {
    expect(await streamOf('vide', visual(format, 4, 3, configuration))).toMatchObject({ codec, codecString, profile, codecTag: format })
  })

  test('of Dolby Vision are told by its profile and level, where its decoders alone show them', async () => {
    const hvcC = box('hvcC', 1, 2, u32(0x20000000), 0xb0, zeros(5), 93, zeros(10))
    const fifth = box('dvcC', 1, 0, 0x0a, 0x35, zeros(20))
    const told = async (format: string) => streamOf('vide', visual(format, 4, 3, hvcC, fifth))
    expect(await told('dvh1')).toMatchObject({ codec: 'hevc', codecString: 'dvh1.05.06', profile: 'Main 10', hdr: 'DOLBY_VISION' })
    expect(await told('hvc1')).toMatchObject({ codecString: 'hvc1.2.4.L93.b0', hdr: 'DOLBY_VISION' })
  })

  test('of VP9 and MPEG-4 are told by what configures their decoders, where the entry has no more', async () => {
    const vp9 = fullBox('vpcC', 1, 0, 2, 31, 0xa3, 9, 16, 9, 0, 0)
    expect(await streamOf('vide', visual('vp09', 4, 3, vp9))).toMatchObject({ colorPrimaries: 'bt2020', range: 'pc', hdr: 'HDR10' })
    const visualObjects = esds(0x20, bytes(u32(0x1b0), 0xf3, u32(0x120), 0, 0xc8, 0x88, 0x80, 0xf, 0x50, 0x10, 0xa0, 0x18))
    const pictures = await streamOf('vide', visual('mp4v', 4, 3, visualObjects))
    expect(pictures).toMatchObject({ codec: 'mpeg4', profile: 'Advanced Simple Profile', codecString: 'mp4v.20.243', bitrate: 96000 })
    expect(await streamOf('vide', visual('mp4v', 4, 3, esds(0x6c, bytes())))).toMatchObject({ codec: 'mjpeg', codecString: 'mp4v.6c' })
  })

  test('are in the language of a tag where three letters name none', async () => {
    const told = async (language: string, tag: string) => {
      const extended = fullBox('elng', 0, 0, `${tag}\0`)
      const { streams } = await decode(
        film('isom', 1000, trak({ handler: 'soun', entry: sound('sowt', 1, 16, 8000), language: packed(language), extended })),
      )
      return streams[0]!.language
    }
    expect([await told('und', 'pt-BR'), await told('deu', 'de-CH'), await told('und', 'x-mine')]).toEqual(['por', 'deu', null])
  })

  test('know Dolby Vision and hybrid log-gamma', async () => {
    expect(await streamOf('vide', visual('hvc1', 4, 3, box('dvvC', zeros(24))))).toMatchObject({ hdr: 'DOLBY_VISION' })
    expect(await streamOf('vide', visual('dav1', 4, 3, box('free')))).toMatchObject({ hdr: 'DOLBY_VISION' })
    expect(await streamOf('vide', visual('dvh1', 4, 3, box('free')))).toMatchObject({ codec: 'dvvideo', hdr: null })
    expect(await streamOf('vide', visual('hvc1', 4, 3, box('colr', 'nclc', u16(9), u16(18), u16(9))))).toMatchObject({
      hdr: 'HLG',
      range: null,
    })
  })

  test('tell how bright they get, and on what screen that was laid down', async () => {
    const colours = [13_250, 34_500, 7500, 3000, 34_000, 16_000, 15_635, 16_450].map(u16)
    const standard = [box('mdcv', ...colours, u32(10_000_000), u32(50)), box('clli', u16(1000), u16(400))]
    const screen = {
      red: { x: 0.68, y: 0.32 },
      green: { x: 0.265, y: 0.69 },
      blue: { x: 0.15, y: 0.06 },
      white: { x: 0.3127, y: 0.329 },
      minLuminance: 0.005,
      maxLuminance: 1000,
    }
    const told = { masteringDisplay: screen, contentLight: { maximum: 1000, average: 400 } }
    expect(await streamOf('vide', visual('hvc1', 4, 3, ...standard))).toMatchObject(told)
    const [half, quarter] = [u16(0x8000), u16(0x4000)]
    const own = [
      fullBox('SmDm', 0, 0, half, quarter, zeros(12), u32(1000 * 256), u32(16_384 / 4)),
      fullBox('CoLL', 0, 0, u16(1000), u16(400)),
    ]
    expect(await streamOf('vide', visual('vp09', 4, 3, ...own))).toMatchObject({
      masteringDisplay: { red: { x: 0.5, y: 0.25 }, maxLuminance: 1000, minLuminance: 0.25 },
      contentLight: told.contentLight,
    })
    expect(await streamOf('vide', visual('hvc1', 4, 3, box('mdcv', zeros(5)), box('clli', zeros(4))))).toMatchObject({
      masteringDisplay: null,
      contentLight: null,
    })
  })

  test('of protected media are what is underneath', async () => {
    expect(await streamOf('vide', visual('encv', 4, 3, box('sinf', box('frma', 'avc1'))))).toMatchObject({ codec: 'h264' })
  })

  test('of sound', async () => {
    expect(await streamOf('soun', sound('mp4a', 2, 16, 44100, esds(0x40, bytes(0x12, 0x30))))).toEqual({
      index: 0,
      kind: 'AUDIO',
      codec: 'aac',
      codecName: 'AAC (Advanced Audio Coding)',
      codecTag: 'mp4a',
      codecString: 'mp4a.40.2',
      profile: 'LC',
      language: null,
      duration: 1,
      bitrate: 96000,
      default: true,
      notes: expect.any(Function),
      sampleRate: 44100,
      channels: 6,
      layout: '5.1',
    })
  })

  const none = zeros(20)
  const labels = (...list: readonly number[]) =>
    fullBox('chan', 0, 0, u32(0), u32(0), u32(list.length), ...list.map((label) => bytes(u32(label), zeros(16))))

  test.each([
    ['a number', 4, fullBox('chan', 0, 0, u32((132 << 16) | 4), u32(0), u32(0)), 'quad(side)'],
    ['a number of other channels', 4, fullBox('chan', 0, 0, u32((117 << 16) | 5), u32(0), u32(0)), '4.0'],
    ['a number that nobody knows', 4, fullBox('chan', 0, 0, u32((999 << 16) | 4), u32(0), u32(0)), '4.0'],
    ['bits', 4, fullBox('chan', 0, 0, u32(0x10000), u32(0x33), u32(0)), 'quad'],
    ['a list', 4, labels(1, 2, 10, 11), 'quad(side)'],
    ['a list of more than loudspeakers', 4, labels(1, 2, 3, 300), '4.0'],
    ['a list that is cut off', 4, labels(1, 2, 10, 11).subarray(0, -1), '4.0'],
    ['a box too short to say so', 4, box('chan', zeros(8)), '4.0'],
    ['a layout of ISO', 6, fullBox('chnl', 0, 0, 1, 6, zeros(8)), '5.1(side)'],
    ['a layout of ISO without some channels', 6, fullBox('chnl', 0, 0, 1, 6, zeros(7), 1), '5.1'],
    ['positions of ISO', 3, fullBox('chnl', 0, 0, 1, 0, 0, 1, 3), '2.1'],
    ['positions of ISO that are explicit', 3, fullBox('chnl', 0, 0, 1, 0, 0, 1, 126, none), '3.0'],
    ['a layout of ISO that counts, too', 4, fullBox('chnl', 1, 0, 0x10, 4, 10, 0), 'quad(side)'],
    ['the same without some channels', 4, fullBox('chnl', 1, 0, 0x10, 4, 10, 1, zeros(7), 4), '4.0'],
    ['positions of ISO that are counted, too', 3, fullBox('chnl', 1, 0, 0x10, 3, 0, 3, 0, 1, 10), '3.0(back)'],
    ['objects of ISO', 3, fullBox('chnl', 0, 0, 2, 3), '3.0'],
  ])('loudspeakers stand where %s says', async (_, channels, placed, layout) => {
    expect(await streamOf('soun', sound('sowt', channels, 16, 48000, placed))).toMatchObject({ channels, layout })
  })

  test.each([
    [
      'HE-AAC doubles the rate',
      sound('mp4a', 2, 16, 22050, esds(0x40, bytes(0x2b, 0x92, 0x08))),
      { sampleRate: 44100, channels: 2, profile: 'HE-AAC' },
    ],
    [
      'HE-AAC says so behind what older decoders know, too',
      sound('mp4a', 2, 16, 22050, esds(0x40, bytes(0x13, 0x90, 0x56, 0xe5, 0xa0))),
      { sampleRate: 44100, channels: 2, profile: 'HE-AAC' },
    ],
    [
      'no HE-AAC where just that is denied',
      sound('mp4a', 2, 16, 22050, esds(0x40, bytes(0x13, 0x90, 0x56, 0xe5, 0x00))),
      { sampleRate: 22050, channels: 2, profile: 'LC' },
    ],
    [
      'parametric stereo behind what older decoders know',
      sound('mp4a', 1, 16, 22050, esds(0x40, bytes(0x13, 0x88, 0x56, 0xe5, 0xa5, 0x48, 0x80))),
      { sampleRate: 44100, channels: 2, profile: 'HE-AACv2' },
    ],
    [
      'HE-AAC behind a list of elements and a comment',
      sound('mp4a', 6, 16, 24000, esds(0x40, bytes(0x13, 0x00, 0x05, 0x88, 0x05, 0x00, 0x48, 0x21, 0x10, 0x01, 0x41, 0x56, 0xe5, 0x98))),
      { sampleRate: 48000, channels: 6, profile: 'HE-AAC' },
    ],
    [
      'AC-3 has its own channels',
      sound('ac-3', 2, 16, 48000, box('dac3', 0x10, 0x3d, 0x40)),
      { codec: 'ac3', channels: 6, layout: '5.1(side)' },
    ],
    ['AMR has one', sound('samr', 2, 16, 8000), { codec: 'amr_nb', channels: 1, sampleRate: 8000 }],
    [
      'Opus is of 48 kHz',
      sound('Opus', 1, 16, 24000, box('dOps', 0, 2)),
      { codec: 'opus', channels: 2, sampleRate: 48000, codecString: 'opus' },
    ],
    [
      'ALAC has a cookie',
      sound('alac', 1, 16, 0, fullBox('alac', 0, 0, zeros(9), 2, zeros(10), u32(96000))),
      { channels: 2, sampleRate: 96000 },
    ],
    ['MP3 goes by its object type', sound('mp4a', 2, 16, 44100, esds(0x6b, zeros(0))), { codec: 'mp3', codecString: 'mp4a.6b' }],
    ['bytes are unsigned', sound('raw ', 1, 8, 8000), { codec: 'pcm_u8', layout: 'mono' }],
    ['samples are big-endian', sound('twos', 2, 16, 8000), { codec: 'pcm_s16be', codecName: 'PCM signed 16-bit big-endian' }],
    ['a flag makes them little-endian', sound('in24', 2, 16, 8000, box('enda', u16(1))), { codec: 'pcm_s24le' }],
    ['nothing is known', sound('xxxx', 0, 0, 0), { codec: null, codecName: null, channels: null, sampleRate: null, layout: null }],
  ])('of sound where %s', async (_, entry, facts) => {
    expect(await streamOf('soun', entry)).toMatchObject(facts)
  })

  test.each([
    ['sbtl', 'tx3g', 'SUBTITLE', 'mov_text'],
    ['clcp', 'c608', 'SUBTITLE', 'eia_608'],
    ['text', 'wvtt', 'SUBTITLE', 'webvtt'],
    ['tmcd', 'tmcd', 'DATA', null],
    ['meta', 'mebx', 'DATA', null],
  ])('of handler %s with %s are of kind %s', async (handler, format, kind, codec) => {
    expect(await streamOf(handler, plainEntry(format, zeros(30)))).toMatchObject({ kind, codec, codecTag: format })
  })

  test('take as many bits as their samples are long, or as their headers say', async () => {
    const sized = (...sizes: readonly number[]) => [
      fullBox('stts', 0, 0, u32(1), u32(sizes.length), u32(40)),
      fullBox('stsz', 0, 0, u32(0), u32(sizes.length), ...sizes.map(u32)),
    ]
    const heard = (entry: Uint8Array, tables = sized()) => trak({ handler: 'soun', entry, tables })
    const pictures = trak({ handler: 'vide', entry: visual('avc1', 4, 3), samples: 4, tables: sized(100, 200, 300, 400) })
    const ac3 = sound('ac-3', 2, 16, 48000, box('dac3', 0x10, 0x11, 0x40))
    const eac3 = sound('ec-3', 2, 16, 48000, box('dec3', 0x06, 0x00, 0x20, 0x04, 0x00))
    const { streams } = await decode(film('isom', 160, pictures, heard(ac3), heard(eac3), heard(sound('sowt', 2, 24, 48000))))
    expect(streams.map(({ bitrate }) => bitrate)).toEqual([50_000, 192_000, 192_000, 2_304_000])
  })

  test('last as long as their edits show', async () => {
    const edits = box('edts', fullBox('elst', 0, 0, u32(2), u32(200), u32(0xffffffff), u32(65536), u32(400), u32(0), u32(65536)))
    const { streams } = await decode(
      film('isom', 600, trak({ handler: 'vide', entry: visual('avc1', 4, 3), edits, language: packed('fra') })),
    )
    expect(streams[0]).toMatchObject({ duration: 0.4, frameRate: 25, language: 'fra' })
  })

  test('state no rate where nothing lasts', async () => {
    const { streams } = await decode(film('isom', 0, trak({ handler: 'vide', entry: visual('avc1', 4, 3), samples: 0 })))
    expect(streams[0]).toMatchObject({ frameRate: null })
  })
})

describe('fragments', () => {
  const even = fullBox('trun', 0, 0, u32(10))
  const uneven = fullBox('trun', 0, 0x101, u32(2), u32(0), u32(100), u32(500))

  test('are counted, with samples that last as long as stated or as usual', async () => {
    expect(await decode(bytes(init(), fragment(even), fragment(even, uneven)))).toMatchObject({
      duration: 1.4,
      streams: [{ duration: 1.4, frameRate: 22000 / 1400 }],
    })
  })

  test('that are too many to be counted go by the stated duration', async () => {
    const many = bytes(...Array.from({ length: 40 }, () => fragment(even)))
    expect((await decode(bytes(init(fullBox('mehd', 0, 0, u32(16000))), many))).duration).toBe(16)
  })

  test('go by an index where there is one, and only the first is looked at', async () => {
    const reference = bytes(u32(100), u32(800), u32(0))
    const sidx = fullBox('sidx', 0, 0, u32(1), u32(1000), u32(0), u32(0), u16(0), u16(2), reference, reference)
    expect(await decode(bytes(init(), sidx, fragment(even), fragment(even)))).toMatchObject({
      duration: 1.6,
      streams: [{ duration: 1.6, frameRate: 25 }],
    })
  })

  test('of which the index leaves out a track last as long for it, whatever the film was meant to be', async () => {
    const reference = bytes(u32(100), u32(800), u32(0))
    const sidx = fullBox('sidx', 0, 0, u32(1), u32(1000), u32(0), u32(0), u16(0), u16(1), reference)
    const tracks = [
      trak({ handler: 'vide', entry: visual('avc1', 4, 3), samples: 0 }),
      trak({ id: 2, handler: 'soun', entry: sound('mp4a', 2, 16, 44100), samples: 0 }),
    ]
    const mvex = box('mvex', fullBox('mehd', 0, 0, u32(16000)), fullBox('trex', 0, 0, u32(1), u32(1), u32(40), zeros(8)))
    const file = bytes(fileType('iso6'), box('moov', mvhd(0), ...tracks, mvex), sidx, fragment(even), fragment(even))
    expect(await decode(file)).toMatchObject({ duration: 0.8, streams: [{ duration: 0.8 }, { duration: 0.8 }] })
    const edits = box('edts', fullBox('elst', 0, 0, u32(1), u32(16000), u32(0), u32(0x10000)))
    const edited = bytes(fileType('iso6'), box('moov', mvhd(0), trak({ handler: 'vide', entry: visual('avc1', 4, 3), samples: 0, edits }), mvex), sidx, fragment(even), fragment(even)) // prettier-ignore
    expect(await decode(edited)).toMatchObject({ duration: 0.8, streams: [{ duration: 0.8 }] })
    const waiting = Buffer.from(file)
    waiting.writeUInt32BE(900, waiting.indexOf('mehd') + 8)
    expect(await decode(waiting)).toMatchObject({ duration: 0.9, streams: [{ duration: 0.8 }, { duration: 0.8 }] })
  })

  test('in other files leave what the film states', async () => {
    const stated = init(fullBox('mehd', 0, 0, u32(16000)))
    expect(await decode(stated)).toMatchObject({ duration: 16, streams: [{ duration: 0 }] })
    const sidx = fullBox('sidx', 0, 0, u32(1), u32(1000), u32(0), u32(0), u16(0), u16(1), u32(100), u32(800), u32(0))
    expect(await decode(bytes(init(), sidx))).toMatchObject({ duration: 0.8, streams: [{ duration: 0 }] })
    const track = trak({ handler: 'vide', entry: visual('avc1', 4, 3) })
    const dated = bytes(fileType('iso6'), box('moov', mvhd(0), track, box('mvex')))
    expect(await decode(dated)).toMatchObject({ duration: 1, streams: [{ duration: 1 }] })
    const many = bytes(...Array.from({ length: 40 }, () => fragment(even)))
    expect(await decode(bytes(stated, many))).toMatchObject({ duration: 16, streams: [{ duration: 16 }] })
  })

  test('may be listed in very many indexes', async () => {
    const tfra = fullBox('tfra', 0, 0, u32(1), u32(0), u32(1), u32(0), u32(16), zeros(3))
    const indexes = Buffer.concat(Array.from({ length: 150_000 }, () => tfra))
    const mfra = box('mfra', indexes, fullBox('mfro', 0, 0, u32(8 + indexes.length + 16)))
    const { duration } = await decode(bytes(init(), ...Array.from({ length: 20 }, () => fragment(even)), mfra))
    expect(duration).toBe(8)
  })

  test('last up to the last, which is found from the end of the file, where they say when they begin', async () => {
    const at = (ticks: number) => fullBox('tfdt', 0, 0, u32(ticks))
    const many = Array.from({ length: 100 }, (_, i) => fragment(at(1000 + i * 400), even))
    expect((await decode(bytes(init(), ...many))).duration).toBe(40)
    expect((await decode(bytes(init(), ...many).subarray(0, -5))).duration).toBe(40)
    expect((await decode(bytes(init(), ...many, zeros(100)))).duration).toBeNull()
  })

  test('with more samples than there is room for end with the room', async () => {
    const liar = fullBox('trun', 0, 0x100, u32(0xffffffff), u32(40), u32(40))
    expect((await decode(bytes(init(), fragment(liar)))).duration).toBe(0.08)
  })
})

describe('chapters', () => {
  test('are listed in user data', async () => {
    const chpl = fullBox('chpl', 1, 0, u32(0), 2, chapter(0, 'One'), chapter(1.5, 'Two'))
    const { chapters } = await decode(film('isom', 4000, box('udta', chpl)))
    expect(await chapters()).toEqual([
      { title: 'One', start: 0, end: 1.5 },
      { title: 'Two', start: 1.5, end: 4 },
    ])
  })

  const titled = (titles: Uint8Array, rest = zeros(0)) => {
    const ftyp = fileType('isom')
    const tables = [
      fullBox('stts', 0, 0, u32(2), u32(1), u32(1500), u32(1), u32(500), rest),
      fullBox('stsz', 0, 0, u32(0), u32(2), u32(5), u32(6), rest),
      fullBox('stsc', 0, 0, u32(1), u32(1), u32(2), u32(1), rest),
      fullBox('stco', 0, 0, u32(1), u32(ftyp.length + 8), rest),
    ]
    const pictures = trak({ handler: 'vide', entry: visual('avc1', 4, 3), references: box('tref', box('chap', u32(2))) })
    const text = trak({ handler: 'text', id: 2, entry: plainEntry('text', zeros(51)), tables })
    return bytes(ftyp, box('mdat', titles), box('moov', mvhd(2000), pictures, text))
  }

  test('are samples of a track that another refers to', async () => {
    const { chapters, streams } = await decode(titled(bytes(u16(3), 'One', u16(4), 'Zwei')))
    expect(await chapters()).toEqual([
      { title: 'One', start: 0, end: 1.5 },
      { title: 'Zwei', start: 1.5, end: 2 },
    ])
    expect(streams[1]).toMatchObject({ kind: 'DATA', codec: 'bin_data' })
  })

  test('are not said to be none where their track cannot be read', async () => {
    const file = titled(bytes(u16(3), 'One', u16(4), 'Zwei'), zeros(50_000))
    const whole = memory(file)
    let losing = false
    const read = async (offset: number, length: number) => {
      if (losing && offset > 1000) throw new ImageError('SOURCE_UNAVAILABLE', 'The connection was lost')
      return whole.read(offset, length)
    }
    const source = { budget: whole.budget, size: () => whole.size(), read }
    const { chapters } = await movie.decode({ kind: 'movie', bytes: source, offset: 0, length: file.length }, noBlocks())
    losing = true
    await expect(chapters()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
  })
})

describe('damage', () => {
  const samples = [mp4Sample, movSample, mobileSample]

  test.each(samples.map((file, i) => [i, file] as const))('of film %i: it may break off anywhere', async (_, file) => {
    for (let length = 0; length < file.length; length++) await everything(file.subarray(0, length))
  })

  test('is told of where a file ends before its tracks', async () => {
    const whole = film('isom', 1000, trak({ handler: 'vide', entry: visual('avc1', 4, 3) }))
    const ends = Buffer.from(whole).indexOf('trak') - 4
    expect(await decode(whole.subarray(0, ends))).toMatchObject({
      streams: [],
      warnings: ['Tracks expected in the movie box, which is cut off'],
    })
    expect(await decode(film('isom', 1000))).toMatchObject({ streams: [], warnings: [] })
  })

  test('costs no more than the box it is in', async () => {
    const file = film('isom', 1000, box('udta', box('©nam', u16(5)), userText('©cmt', packed('und'), 'kept'), u32(3), 'broken'))
    const { tags, warnings } = await decode(file)
    expect(tags.map(({ name }) => name)).toContain('comment')
    expect(warnings).toEqual([expect.stringMatching(/^Box of 3 bytes at \d+ is smaller than its header$/)])
  })

  test('of any bytes raises nothing', async () => {
    const change = fc.tuple(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(change, async ([file, places]) => {
        const damaged = Uint8Array.from(file)
        for (const [at, value] of places) damaged[at % file.length] = value
        await everything(damaged)
      }),
      { numRuns: 500 },
    )
  })
})
