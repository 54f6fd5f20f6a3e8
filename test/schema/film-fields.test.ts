import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { CHAPTERS, inOurWords, make, type Probed, SUBTITLES } from '../support/ffmpeg.ts'
import { installed } from '../support/tool.ts'

const pictures = ['-f', 'lavfi', '-i', 'testsrc=d=1:s=64x48:r=25']
const tone = ['-f', 'lavfi', '-i', 'sine=d=1']
const coded = ['-color_primaries', 'bt2020', '-color_trc', 'arib-std-b67', '-colorspace', 'bt2020nc', '-color_range', 'pc']
const made = ['-metadata', 'creation_time=2021-03-04T05:06:07Z', '-metadata', 'location=+52.5000-013.2500/']

const NOTE = 'a note that travels along'

/** Films that ffmpeg writes: the file's ending, what it is told to do, and the files that it reads. */
const films: Readonly<Record<string, readonly [ending: string, told: readonly string[], ...beside: string[]]>> = {
  'MP4 with oblong pixels and sound in another language': [
    'mp4',
    [
      ...pictures,
      ...tone,
      '-vf',
      'setsar=4/3',
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      '-c:a',
      'aac',
      '-metadata:s:a',
      'language=fra',
      ...made,
    ],
  ],
  'MP4 with subtitles and pictures in other languages': [
    'mp4',
    [...pictures, '-i', '{0}', '-c:v', 'mpeg4', '-c:s', 'mov_text', '-metadata:s:v', 'language=deu', '-metadata:s:s', 'language=swe'],
    SUBTITLES,
  ],
  'QuickTime with a time code and colours': [
    'mov',
    [...pictures, ...coded, '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-timecode', '01:02:03:04', ...made],
  ],
  'Matroska with chapters, subtitles and a file': [
    'mkv',
    [...pictures, ...tone, '-i', '{0}', '-i', '{1}', '-attach', '{2}', '-map', '0', '-map', '1', '-map', '2', '-map_chapters', '3']
      .concat('-c:v', 'mpeg4', '-c:a', 'flac', '-c:s', 'srt', '-disposition:a', '0')
      .concat('-metadata:s:t', 'mimetype=text/plain', '-metadata:s:t', 'filename=note.txt', '-metadata:s:t', 'title=A note'),
    SUBTITLES,
    CHAPTERS,
    NOTE,
  ],
}

const STREAM = 'index kind codec codecName codecTag codecString language duration bitrate default title uses tags { name raw }'
const SELECTION = `duration videoMeta { warnings container duration bitrate majorBrand compatibleBrands creationTime rotation timecode
  location { latitude longitude altitude } attachments { fileName mimeType description offset length } chapters { start end title }
  streams { ${STREAM} ... on VideoStream { width height frameRate rotation profile pixelAspectRatio colorPrimaries transfer matrix range hdr
      contentLight { maximum average } masteringDisplay { red { x y } green { x y } blue { x y } white { x y } minLuminance maxLuminance } }
    ... on AudioStream { sampleRate channels layout profile } } }`

const quotient = (written: string) =>
  written
    .split(':')
    .map(Number)
    .reduce((width, height) => width / height)

/** A stream as ffprobe shows it, in our words, with what only this schema tells of it. */
function streamOf(stream: Probed['streams'][number], index: number, isRateStated: boolean): object {
  const { codec_tag_string: codecTag, sample_aspect_ratio: shape, bit_rate: bitrate, profile, disposition } = stream
  const isFile = stream.codec_type === 'attachment'
  return {
    ...inOurWords(stream),
    index,
    ...(!codecTag.startsWith('[') && { codecTag }),
    ...(shape && { pixelAspectRatio: quotient(shape) }),
    ...(isRateStated && stream.codec_type !== 'subtitle' && { bitrate: Number(bitrate) }),
    ...(profile && stream.codec_name !== 'mpeg4' && { profile }),
    ...(!isFile && { default: disposition.default === 1 }),
  }
}

/** A film as ffprobe shows it. */
function filmOf({ format, streams, chapters }: Probed): object {
  const { major_brand: majorBrand = null, compatible_brands: compatible = '', creation_time: creationTime = null } = format.tags ?? {}
  return {
    warnings: [],
    container: format.format_name,
    duration: expect.closeTo(Number(format.duration), 2),
    bitrate: expect.closeTo(Number(format.bit_rate), -2),
    majorBrand,
    compatibleBrands: compatible.match(/.{4}/g) ?? [],
    creationTime,
    rotation: 0,
    timecode: streams.find(({ tags }) => tags?.timecode)?.tags?.timecode ?? null,
    // Of QuickTime ffprobe counts the bytes of the samples.
    streams: streams.map((stream, index) => streamOf(stream, index, majorBrand === 'isom')),
    chapters: chapters.map(({ start_time, end_time, tags }) => ({
      start: expect.closeTo(Number(start_time), 2),
      end: expect.closeTo(Number(end_time), 2),
      title: tags.title,
    })),
  }
}

describe.skipIf(!(installed('ffmpeg', '-version') && installed('ffprobe', '-version')))('what ffmpeg writes', () => {
  test.each(Object.entries(films))('%s: is said by the fields of the film', async (name, [ending, told, ...beside]) => {
    const made = make(ending, told, ...beside)
    if (!made) return console.warn(`this ffmpeg does not write ${name}`)
    const { file, probed } = made
    const { image, errors } = await describeBytes(file, SELECTION)
    expect(errors).toEqual([])
    const { duration, videoMeta } = image as { duration: number; videoMeta: Record<string, unknown> }
    expect(videoMeta).toMatchObject(filmOf(probed))
    expect(duration).toBe(videoMeta.duration)
    const isPlaced = probed.format.tags?.location !== undefined
    const place = { latitude: 52.5, longitude: expect.closeTo(-13.25, 4), altitude: ending === 'mp4' ? 0 : null }
    expect(videoMeta.location).toEqual(isPlaced ? place : null)
    expect(videoMeta.attachments).toEqual(
      probed.streams
        .filter(({ codec_type }) => codec_type === 'attachment')
        .map(({ tags, extradata_size: length }) => ({
          fileName: tags?.filename,
          mimeType: tags?.mimetype,
          description: 'A note',
          offset: Buffer.from(file).indexOf(NOTE),
          length,
        })),
    )
  })
})

/** Films whose headers say nothing of how their pictures are coded. */
const unstated: Readonly<Record<string, readonly [ending: string, ...told: string[]]>> = {
  'WebM of VP8': ['webm', '-c:v', 'libvpx'],
  'WebM of VP9': ['webm', '-c:v', 'libvpx-vp9', '-colorspace', 'bt709', '-pix_fmt', 'yuv444p'],
  'Matroska of Motion JPEG': ['mkv', '-c:v', 'mjpeg'],
  'QuickTime of Motion JPEG': ['mov', '-c:v', 'mjpeg'],
  'QuickTime of MPEG-2': ['mov', '-c:v', 'mpeg2video', ...coded],
  'AVI of Motion JPEG': ['avi', '-c:v', 'mjpeg'],
  'AVI of MPEG-4 of oblong pixels': ['avi', '-c:v', 'mpeg4', '-vf', 'setsar=4/3'],
  'AVI of H.264 that tells its colours': ['avi', '-c:v', 'libx264', '-pix_fmt', 'yuv420p', ...coded],
  'AVI of H.264 that is configured in front': ['avi', '-c:v', 'libx264', '-pix_fmt', 'yuv422p', '-flags', '+global_header', ...coded],
  'ASF of H.264': ['asf', '-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-flags', '+global_header', ...coded],
  'MP4 of H.264 of pictures on their own': ['mp4', '-c:v', 'libx264', '-pix_fmt', 'yuv444p', '-x264-params', 'keyint=1'],
  'AVI of VP9': ['avi', '-c:v', 'libvpx-vp9', '-colorspace', 'bt2020nc'],
  'AVI of ProRes': ['avi', '-c:v', 'prores_ks', '-profile:v', 'hq'],
}

describe.skipIf(!(installed('ffmpeg', '-version') && installed('ffprobe', '-version')))('what the first picture tells', () => {
  test.each(Object.entries(unstated))('%s: is said where nothing in front of it says so', async (name, [ending, ...told]) => {
    const made = make(ending, [...pictures, ...told])
    if (!made) return console.warn(`this ffmpeg does not write ${name}`)
    const [probed] = made.probed.streams
    const { image, errors } = await describeBytes(made.file, SELECTION)
    expect(errors).toEqual([])
    expect(image).toMatchObject({
      videoMeta: {
        streams: [
          {
            profile: probed!.profile,
            colorPrimaries: probed!.color_primaries ?? null,
            transfer: probed!.color_transfer ?? null,
            matrix: probed!.color_space ?? null,
            ...(probed!.codec_name !== 'prores' && { range: probed!.color_range ?? null }),
          },
        ],
      },
    })
  })
})
