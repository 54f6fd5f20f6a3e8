import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { CHAPTERS, inOurWords, make, type Probed, SUBTITLES } from '../support/ffmpeg.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const ffmpeg = installed('ffmpeg', '-version') && installed('ffprobe', '-version')

const pictures = ['-f', 'lavfi', '-i', 'testsrc=d=1:s=64x48:r=25']
const tone = ['-f', 'lavfi', '-i', 'sine=d=1']
const surround = ['-f', 'lavfi', '-i', 'sine=d=1,pan=5.1|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0']

const meta = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).flatMap(([name, value]) => ['-metadata', `${name}=${value}`])

const still = ['-f', 'lavfi', '-i', 'testsrc=d=0.04:s=32x24']
const covers = (...codecs: readonly (readonly [index: number, codec: string])[]) =>
  codecs.flatMap(([index, codec]) => [`-c:v:${index}`, codec, `-frames:v:${index}`, '1', `-disposition:v:${index}`, 'attached_pic'])
const all = (count: number) => Array.from({ length: count }, (_, input) => ['-map', `${input}`]).flat()

const said = { title: 'Títle', artist: 'Artist', album: 'Album', date: '2020', genre: 'Rock', comment: 'Comment', copyright: 'Nobody' }
const shown = {
  show: 'Show',
  episode_id: 'E1',
  season_number: '2',
  track: '3/9',
  disc: '1/2',
  compilation: '1',
  synopsis: 'All of it',
  network: 'N',
}

/** Films that ffmpeg writes: the file's ending, and what it is told to do. */
const films: Readonly<Record<string, readonly [ending: string, ...told: string[]]>> = {
  'a film with sound in another language': ['mp4', ...pictures, ...tone, '-metadata:s:a:0', 'language=fra', '-c:v', 'mpeg4', '-c:a', 'aac'],
  'tags of iTunes': ['mp4', ...pictures, '-c:v', 'mpeg4', ...meta({ ...said, ...shown })],
  'tags of QuickTime, and a place': [
    'mov',
    ...pictures,
    '-c:v',
    'mjpeg',
    ...meta({ ...said, make: 'M', model: 'N', location: '+52.5+013.3/' }),
  ],
  'tags by key': [
    'mp4',
    ...pictures,
    '-c:v',
    'mpeg4',
    '-movflags',
    'use_metadata_tags',
    ...meta({ 'com.android.version': '14', own: 'mine' }),
  ],
  'a time of creation': ['mov', ...pictures, '-c:v', 'png', ...meta({ creation_time: '2021-03-04T05:06:07Z' })],
  fragments: ['mp4', ...pictures, ...tone, '-c:v', 'mpeg4', '-g', '5', '-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'],
  'fragments with an index': ['mp4', ...pictures, '-c:v', 'mpeg4', '-g', '5', '-movflags', 'dash+frag_keyframe+empty_moov+global_sidx'],
  'fragments with an index each': ['mp4', ...pictures, '-c:v', 'mpeg4', '-g', '5', '-movflags', 'dash+frag_keyframe+empty_moov'],
  'many fragments': ['mp4', ...pictures, '-c:v', 'mpeg4', '-g', '1', '-movflags', 'frag_keyframe+empty_moov'],
  'many fragments behind samples of their own': ['mov', ...pictures, '-c:v', 'mpeg4', '-g', '1', '-movflags', 'frag_keyframe'],
  'many fragments without an index at the end': [
    'mp4',
    ...pictures,
    '-c:v',
    'mpeg4',
    '-g',
    '1',
    '-movflags',
    'frag_keyframe+empty_moov+skip_trailer',
  ],
  'a film with cover pictures': ['mp4', ...pictures, ...still, ...still, ...all(3), '-c:v:0', 'mpeg4', ...covers([1, 'mjpeg'], [2, 'png'])],
  'sound with a cover picture': ['m4a', ...tone, ...still, ...all(2), '-c:a', 'aac', ...covers([0, 'mjpeg'])],
  'an edit': ['mp4', '-ss', '0.4', ...pictures, '-c:v', 'mpeg4', '-t', '0.5'],
  'a time code': ['mov', ...pictures, '-c:v', 'mpeg2video', '-timecode', '01:02:03:04'],
  'a phone': ['3gp', ...pictures, '-s', '176x144', '-c:v', 'h263'],
  ProRes: ['mov', ...pictures, '-c:v', 'prores_ks', '-profile:v', '3'],
  'six channels': ['mp4', ...surround, '-c:a', 'aac'],
  'six channels of AC-3': ['mp4', ...surround, '-c:a', 'ac3'],
  'six channels of E-AC-3': ['mov', ...surround, '-c:a', 'eac3'],
  'codecs of Windows': ['mov', ...pictures, ...tone, '-c:v', 'jpegls', '-c:a', 'adpcm_ms'],
  'codecs by other names': ['mov', ...pictures, ...tone, '-c:v', 'dpx', '-c:a', 'mp2'],
  'three channels': ['mp4', ...tone, '-af', 'pan=2.1|c0=c0|c1=c0|c2=c0', '-c:a', 'ac3'],
  'channels that are listed': ['mp4', ...tone, '-af', 'pan=5.1(side)|c0=c0|c1=c0|c2=c0|c3=c0|c4=c0|c5=c0', '-c:a', 'aac'],
  ...Object.fromEntries(
    Object.entries({
      '2.1': 3,
      '3.0': 3,
      '3.0(back)': 3,
      '3.1': 4,
      quad: 4,
      'quad(side)': 4,
      '4.0': 4,
      '4.1': 5,
      '5.0': 5,
      '5.0(side)': 5,
      '5.1': 6,
      '5.1(side)': 6,
      hexagonal: 6,
      '6.0': 6,
      '6.0(front)': 6,
      '6.1': 7,
      '6.1(back)': 7,
      '7.0': 7,
      '7.0(front)': 7,
      '7.1': 8,
      '7.1(wide)': 8,
      '7.1(wide-side)': 8,
      octagonal: 8,
    }).map(([layout, channels]) => [
      `loudspeakers that stand as ${layout}`,
      [
        'mov',
        ...tone,
        '-af',
        `pan=${layout}|${Array.from({ length: channels }, (__, i) => `c${i}=c0`).join('|')}`,
        '-c:a',
        'pcm_s16le',
      ] as const,
    ]),
  ),
  'MP3 of one channel': ['mp4', ...tone, '-c:a', 'mp3'],
  'Vorbis of one channel': ['mp4', ...tone, '-c:a', 'libvorbis'],
  TrueHD: ['mp4', ...tone, '-ar', '48000', '-ac', '2', '-c:a', 'truehd', '-strict', '-2'],
  FLAC: ['mp4', ...tone, '-c:a', 'flac', '-strict', '-2'],
  ALAC: ['mov', ...tone, '-c:a', 'alac'],
  ...Object.fromEntries(
    ['u8', 's8', 's16le', 's16be', 's24le', 's24be', 's32le', 'f32be', 'f32le', 'f64le', 'alaw', 'mulaw'].map((sample) => [
      `samples of ${sample}`,
      ['mov', ...tone, '-ar', '96000', '-c:a', `pcm_${sample}`] as const,
    ]),
  ),
}

const decode = (file: Uint8Array) => movie.decode(blockOf('movie', file), noBlocks())

describe.skipIf(!ffmpeg)('what ffmpeg writes', () => {
  test.each(Object.entries(films))('%s: is told as ffprobe tells it', async (_, [ending, ...told]) => {
    const made = make(ending, told)
    if (!made) return console.warn(`this ffmpeg does not write ${told.join(' ')}`)
    const { file, probed } = made
    const found = await decode(file)
    expect(found.warnings).toEqual([])
    expect(found.streams).toMatchObject(probed.streams.map(inOurWords))
    expect(found.duration).toBeCloseTo(Number(probed.format.duration), 1)
    const ours = found.tags.map(({ name, raw }) => `${name}=${raw.trim()}`)
    for (const [name, value] of Object.entries(probed.format.tags ?? {})) expect(ours).toContain(`${name}=${value.trim()}`)
  })

  test.each([
    ['25', '01:02:03:04'],
    ['30000/1001', '00:01:00;02'],
    ['30000/1001', '10:10:00;00'],
    ['60000/1001', '23:59:59;58'],
    ['24', '00:00:00:00'],
  ])('at %s frames a second, %s is the time code of the first', async (rate, timecode) => {
    const { file, probed } = make('mov', [
      '-f',
      'lavfi',
      '-i',
      `testsrc=d=1:s=64x48:r=${rate}`,
      '-c:v',
      'mpeg2video',
      '-timecode',
      timecode,
    ])!
    expect(probed.streams.map(({ tags }) => tags?.timecode)).toContain(timecode)
    expect(await (await decode(file)).timecode()).toBe(timecode)
  })

  test('a turned film with chapters and subtitles is told as ffprobe tells it', async () => {
    const { file, probed } = aboutFiles([Buffer.from(CHAPTERS), Buffer.from(SUBTITLES)], ([chapters, subtitles], run) => {
      const [straight, turned] = ['straight.mp4', 'turned.mp4'].map((name) => join(dirname(chapters!), name))
      run(
        'ffmpeg',
        '-v',
        'error',
        ...pictures,
        '-i',
        chapters!,
        '-f',
        'srt',
        '-i',
        subtitles!,
        '-map',
        '0',
        '-map',
        '2',
        '-map_chapters',
        '1',
        '-c:v',
        'mpeg4',
        '-c:s',
        'mov_text',
        straight!,
      )
      run('ffmpeg', '-v', 'error', '-i', straight!, '-map', '0:v', '-map', '0:s', '-c', 'copy', '-metadata:s:v', 'rotate=90', turned!)
      const answer = run('ffprobe', '-v', 'error', '-show_format', '-show_streams', '-show_chapters', '-of', 'json', turned!)
      return { file: new Uint8Array(readFileSync(turned!)), probed: JSON.parse(Buffer.from(answer, 'latin1').toString()) as Probed }
    })
    const found = await decode(file)
    expect(found.streams).toMatchObject(probed.streams.map(inOurWords))
    expect(probed.chapters).toHaveLength(2)
    expect(await found.chapters()).toEqual(
      probed.chapters.map(({ start_time, end_time, tags }) => ({
        title: tags.title,
        start: expect.closeTo(Number(start_time), 2),
        end: expect.closeTo(Number(end_time), 1),
      })),
    )
  })
})
