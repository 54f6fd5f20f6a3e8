import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { inOurWords, make } from '../support/ffmpeg.ts'
import { installed } from '../support/tool.ts'

const ffmpeg = installed('ffmpeg', '-version') && installed('ffprobe', '-version')

const pictures = ['-f', 'lavfi', '-i', 'testsrc=d=1:s=64x48:r=25']
const tone = ['-f', 'lavfi', '-i', 'sine=d=1']
const stereo = ['-f', 'lavfi', '-i', 'sine=d=1,pan=stereo|c0=c0|c1=c0']

const meta = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).flatMap(([name, value]) => ['-metadata', `${name}=${value}`])

const said = { title: 'Títle', artist: 'Artist', album: 'Album', date: '2020', genre: 'Rock', comment: 'Comment', copyright: 'Nobody' }
const made = { creation_time: '2021-03-04T05:06:07Z' }

const quiet = (...more: readonly string[]) => ['-x265-params', ['log-level=0', ...more].join(':')]
const hdr10 = ['-color_primaries', 'bt2020', '-color_trc', 'smpte2084', '-colorspace', 'bt2020nc', '-pix_fmt', 'yuv420p10le']
const coded = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'pc', '-pix_fmt', 'yuv420p']

const toldTv = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-pix_fmt', 'yuv420p']

/** Films that ffmpeg writes: the file's ending, and what it is told to do. */
const films: Readonly<Record<string, readonly [ending: string, ...told: string[]]>> = {
  'Matroska with tags': ['mkv', ...pictures, ...tone, '-c:v', 'mpeg4', '-c:a', 'aac', ...meta({ ...said, ...made })],
  'Matroska with a language': ['mkv', ...pictures, ...stereo, '-metadata:s:a:0', 'language=fra', '-c:v', 'mjpeg', '-c:a', 'flac'],
  'Matroska of samples as they are': ['mkv', ...pictures, ...stereo, '-c:v', 'ffv1', '-c:a', 'pcm_s24le'],
  'Matroska of AC-3': ['mkv', ...pictures, ...stereo, '-c:v', 'mpeg2video', '-c:a', 'ac3'],
  'Matroska of MP3': ['mkv', ...pictures, ...tone, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'mp3'],
  'Matroska of HEVC': ['mkv', ...pictures, '-c:v', 'libx265', '-x265-params', 'log-level=0'],
  'Matroska of H.264 that tells its colours': ['mkv', ...pictures, '-c:v', 'libx264', ...coded],
  'QuickTime of H.264 that tells its colours': ['mov', ...pictures, '-c:v', 'libx264', ...coded],
  'MP4 of HEVC that tells its colours': ['mp4', ...pictures, '-c:v', 'libx265', ...quiet(), ...hdr10],
  'MP4 of AV1 that tells its colours': ['mp4', ...pictures, '-c:v', 'libaom-av1', '-cpu-used', '8', '-usage', 'realtime', ...coded],
  'MP4 of AV1 of ten bits': ['mp4', ...pictures, '-c:v', 'libaom-av1', '-cpu-used', '8', '-usage', 'realtime', ...hdr10],
  'packs of MPEG-2 that tell their colours': ['mpg', ...pictures, '-c:v', 'mpeg2video', ...toldTv],
  'Matroska of MPEG-2 that tells its colours': ['mkv', ...pictures, '-c:v', 'mpeg2video', ...toldTv],
  'transport packets of HEVC that tells its colours': ['ts', ...pictures, '-c:v', 'libx265', ...quiet('hdr10=1'), ...hdr10],
  'transport packets of HEVC with oblong pixels': ['ts', ...pictures, '-vf', 'setsar=4/3', '-c:v', 'libx265', ...quiet(), ...coded],
  'Matroska of a Windows codec': ['mkv', ...pictures, ...tone, '-c:v', 'msmpeg4v2', '-c:a', 'adpcm_ms'],
  'Matroska of a QuickTime codec': ['mkv', ...pictures, '-c:v', 'svq1'],
  'AVI of a QuickTime codec': ['avi', ...pictures, ...tone, '-c:v', 'r210', '-c:a', 'pcm_s16le'],
  'AVI with tags': ['avi', ...pictures, ...stereo, '-c:v', 'mpeg4', '-c:a', 'mp3', ...meta(said)],
  'AVI of pictures as they are': ['avi', ...pictures, ...tone, '-c:v', 'rawvideo', '-pix_fmt', 'bgr24', '-c:a', 'pcm_s16le'],
  'AVI of Motion JPEG': ['avi', ...pictures, ...tone, '-c:v', 'mjpeg', '-c:a', 'pcm_u8'],
  'AVI of older codecs': ['avi', ...pictures, ...stereo, '-c:v', 'msmpeg4v2', '-c:a', 'adpcm_ms'],
  'AVI of H.264': ['avi', ...pictures, ...tone, '-c:v', 'libx264', '-c:a', 'ac3'],
  'transport packets of H.264': [
    'ts',
    ...pictures,
    ...tone,
    '-c:v',
    'libx264',
    '-bf',
    '2',
    '-c:a',
    'aac',
    '-metadata:s:a:0',
    'language=fra',
  ],
  'transport packets of HEVC': ['ts', ...pictures, ...stereo, '-c:v', 'libx265', '-x265-params', 'log-level=0', '-c:a', 'ac3'],
  'transport packets of MPEG-2': ['ts', ...pictures, ...stereo, '-c:v', 'mpeg2video', '-c:a', 'mp2'],
  'transport packets of MPEG-4': ['ts', ...pictures, ...stereo, '-c:v', 'mpeg4', '-c:a', 'eac3'],
  'transport packets of a camera': [
    'm2ts',
    ...pictures,
    ...stereo,
    '-c:v',
    'libx264',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'ac3',
    '-mpegts_m2ts_mode',
    '1',
  ],
  'packs of MPEG-1': ['mpg', ...pictures, ...stereo, '-c:v', 'mpeg1video', '-c:a', 'mp2'],
  'packs of MPEG-2': ['vob', ...pictures, ...stereo, '-c:v', 'mpeg2video', '-c:a', 'ac3'],
  'packs of a disc': ['vob', ...pictures, ...stereo, '-c:v', 'mpeg2video', '-c:a', 'mp2', '-f', 'dvd'],
  'packs of samples as they are': ['vob', ...pictures, ...stereo, '-ar', '48000', '-c:v', 'mpeg2video', '-c:a', 'pcm_dvd'],
  'transport packets of samples as they are': ['m2ts', ...pictures, ...stereo, '-ar', '48000', '-c:v', 'libx264', '-c:a', 'pcm_bluray'],
  'transport packets of Opus': ['ts', ...pictures, ...stereo, '-ar', '48000', '-c:v', 'libx264', '-c:a', 'libopus'],
  'transport packets of sound that only its frames name': ['m2ts', ...pictures, ...stereo, '-c:v', 'libx264', '-c:a', 'mp2'],
  'transport packets of AAC in frames of their own': [
    'ts',
    ...pictures,
    ...stereo,
    '-c:v',
    'libx264',
    '-c:a',
    'aac',
    '-mpegts_flags',
    'latm',
  ],
  'transport packets of DTS': ['ts', ...stereo, '-ar', '48000', '-c:a', 'dca', '-strict', '-2'],
  'FLV of Sorenson': ['flv', ...pictures, ...stereo, '-c:v', 'flv1', '-c:a', 'mp3', '-ar', '44100', ...meta(said)],
  'FLV of H.264': ['flv', ...pictures, ...tone, '-c:v', 'libx264', '-c:a', 'aac'],
  'FLV of a screen': ['flv', ...pictures, ...tone, '-c:v', 'flashsv', '-c:a', 'adpcm_swf', '-ar', '22050'],
  'Windows Media': ['wmv', ...pictures, ...stereo, '-c:v', 'wmv2', '-c:a', 'wmav2', ...meta(said)],
  'Ogg of Theora and Vorbis': [
    'ogv',
    ...pictures,
    ...stereo,
    '-c:v',
    'libtheora',
    '-c:a',
    'libvorbis',
    ...meta({ title: 'Títle', artist: 'Artist' }),
  ],
  'Ogg of Theora and Opus': ['ogv', ...pictures, ...tone, '-c:v', 'libtheora', '-c:a', 'libopus'],
  'Ogg of Theora and FLAC': ['ogv', ...pictures, ...tone, '-c:v', 'libtheora', '-c:a', 'flac'],
  WebM: ['webm', ...pictures, ...tone, '-c:v', 'libvpx', '-c:a', 'libopus', ...meta(said)],
  'WebM of VP9 and Vorbis': ['webm', ...pictures, ...stereo, '-c:v', 'libvpx-vp9', '-c:a', 'libvorbis'],
}

/** What a file says, by the whole way through the program. */
async function about(file: Uint8Array) {
  const image = new Image('test:', memory(file))
  return { image, found: await image.decode(movie) }
}

/** What ffprobe shows among the entries of a stream, and we in fields of their own, or nowhere: a number of the writer's. */
const NOT_SAID = new Set(['language', 'timecode', 'vendor_id'])

describe.skipIf(!ffmpeg)('what ffmpeg writes', () => {
  test.each(Object.entries(films))(
    '%s: is told as ffprobe tells it',
    async (_, [ending, ...told]) => {
      const made = make(ending, told)
      if (!made || made.probed.streams.length === 0) return console.warn(`this ffmpeg does not write ${told.join(' ')}`)
      const { file, probed } = made
      const { image, found } = await about(file)
      expect(found?.warnings).toEqual([])
      expect(found?.streams).toMatchObject(probed.streams.map(inOurWords))
      for (const [i, { tags = {} }] of probed.streams.entries()) {
        const own = (await found!.streams[i]!.notes()).tags.map(({ name, raw }) => `${name}=${raw}`)
        const told = Object.entries(tags).filter(([name]) => !NOT_SAID.has(name))
        expect(own).toEqual(expect.arrayContaining(told.map(([name, value]) => `${name}=${value}`)))
      }
      expect(found?.duration).toBeCloseTo(Number(probed.format.duration), 1)
      const ours = found?.tags.map(({ name, raw }) => `${name}=${raw.trim()}`)
      for (const [name, value] of Object.entries(probed.format.tags ?? {})) expect(ours).toContain(`${name}=${value.trim()}`)
      const video = probed.streams.find(({ codec_type }) => codec_type === 'video')
      if (video) expect(await image.header()).toMatchObject({ width: video.width, height: video.height })
      if (video?.codec_name === 'mpeg2video' && ending !== 'mkv')
        expect(found?.streams).toContainEqual(expect.objectContaining({ profile: video.profile }))
    },
    30_000,
  )

  test.each(['ts', 'mkv'])('HEVC says in its code on what screen it was mastered: %s', async (ending) => {
    const light = ['hdr10=1', 'repeat-headers=1', 'max-cll=1000,400'].concat(
      'master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)',
    )
    const made = make(ending, [...pictures, '-c:v', 'libx265', ...quiet(...light), ...hdr10])
    if (!made || made.probed.streams.length === 0) return console.warn('this ffmpeg does not write HEVC')
    const { found } = await about(made.file)
    const told = {
      masteringDisplay: {
        green: { x: 0.265, y: 0.69 },
        red: { x: 0.68, y: 0.32 },
        white: { x: 0.3127, y: 0.329 },
        maxLuminance: 1000,
        minLuminance: 0.005,
      },
      contentLight: { maximum: 1000, average: 400 },
    }
    expect(found?.streams).toMatchObject([ending === 'ts' ? told : { hdr: 'HDR10' }])
  })

  test.each([
    ['mp4', 'forced', ['FORCED']],
    ['mp4', 'comment', ['COMMENTARY']],
    ['mp4', 'visual_impaired', ['DESCRIPTIONS', 'VISUAL_IMPAIRED']],
    ['mp4', 'dub', ['DUBBED']],
    ['mkv', 'forced', ['FORCED']],
    ['mkv', 'comment', ['COMMENTARY']],
    ['mkv', 'hearing_impaired', ['HEARING_IMPAIRED']],
    ['mkv', 'original', ['ORIGINAL']],
    ['mkv', 'dub', ['DUBBED']],
  ])('%s says what a stream is for: %s', async (ending, use, uses) => {
    const made = make(ending, [...tone, '-c:a', 'ac3', '-disposition:a', use, '-metadata:s:a', 'title=Night', '-metadata:s:a', 'handler=x'])
    const { found } = await about(made!.file)
    const notes = await found!.streams[0]!.notes()
    expect(notes.uses).toEqual(uses)
    expect(notes.tags).toContainEqual(expect.objectContaining({ name: 'title', raw: 'Night' }))
  })
})
