import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { aboutFiles } from './tool.ts'

/** What ffprobe prints about a film. */
export interface Probed {
  readonly format: {
    readonly format_name: string
    readonly bit_rate?: string
    readonly duration?: string
    readonly tags?: Readonly<Record<string, string>>
  }
  readonly streams: readonly ProbedStream[]
  readonly chapters: readonly { readonly start_time: string; readonly end_time: string; readonly tags: { readonly title: string } }[]
}

interface ProbedStream {
  readonly codec_type: string
  readonly codec_name?: string
  readonly codec_long_name?: string
  readonly codec_tag_string: string
  readonly bit_rate?: string
  readonly sample_aspect_ratio?: string
  readonly extradata_size?: number
  readonly disposition: { readonly default: number }
  readonly profile?: string
  readonly width?: number
  readonly height?: number
  readonly avg_frame_rate: string
  readonly duration?: string
  readonly sample_rate?: string
  readonly channels?: number
  readonly channel_layout?: string
  readonly color_primaries?: string
  readonly color_transfer?: string
  readonly color_space?: string
  readonly color_range?: string
  readonly tags?: { readonly language?: string; readonly timecode?: string; readonly filename?: string; readonly mimetype?: string }
  readonly side_data_list?: readonly { readonly rotation?: number }[]
}

/** What ffmpeg writes, of files beside that are named by their places in braces, and what ffprobe says about it; null where this ffmpeg cannot write it. */
export function make(ending: string, told: readonly string[], ...beside: readonly string[]): { file: Uint8Array; probed: Probed } | null {
  return aboutFiles([new Uint8Array(), ...beside.map((text) => Buffer.from(text))], ([path, ...paths], run) => {
    const film = join(dirname(path!), `film.${ending}`)
    run('ffmpeg', '-v', 'error', '-y', ...told.map((word) => word.replace(/^\{(\d)\}$/, (_, at) => paths[Number(at)]!)), film)
    if (!existsSync(film)) return null
    const answer = run('ffprobe', '-v', 'error', '-show_format', '-show_streams', '-show_chapters', '-of', 'json', film)
    return { file: new Uint8Array(readFileSync(film)), probed: JSON.parse(Buffer.from(answer, 'latin1').toString()) as Probed }
  })
}

/** A stream as ffprobe shows it, in our words; what neither of the two must say is left out. */
export function inOurWords(stream: ProbedStream): object {
  const language = stream.tags?.language
  const rotation = stream.side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0
  const [pictures = 0, seconds = 1] = stream.avg_frame_rate.split('/').map(Number)
  return {
    kind: stream.codec_type.toUpperCase(),
    codec: stream.codec_name ?? null,
    ...(stream.codec_long_name && stream.codec_name ? { codecName: stream.codec_long_name } : {}),
    language: language === undefined || language === 'und' ? null : language,
    ...(stream.duration && { duration: expect.closeTo(Number(stream.duration), 1) }),
    ...(stream.codec_type === 'video' && {
      width: stream.width,
      height: stream.height,
      rotation: (360 - rotation) % 360,
      frameRate: pictures > 0 ? expect.closeTo(pictures / seconds, 1) : null,
    }),
    ...(stream.color_primaries && {
      colorPrimaries: stream.color_primaries,
      transfer: stream.color_transfer,
      matrix: stream.color_space,
      range: stream.color_range,
    }),
    ...(stream.codec_type === 'audio' && {
      sampleRate: Number(stream.sample_rate),
      channels: stream.channels,
      ...(stream.channel_layout && { layout: stream.channel_layout }),
    }),
  }
}

/** Two chapters, in the form of metadata that ffmpeg reads. */
export const CHAPTERS = `;FFMETADATA1
[CHAPTER]
TIMEBASE=1/1000
START=0
END=400
title=One
[CHAPTER]
TIMEBASE=1/1000
START=400
END=1000
title=Größe
`

/** One subtitle. [SubRip] */
export const SUBTITLES = `1
00:00:00,000 --> 00:00:01,000
hello
`
