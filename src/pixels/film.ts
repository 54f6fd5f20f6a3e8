import { spawn } from 'node:child_process'
import type { Format } from '../container/formats.ts'
import { ImageError } from '../error.ts'
import { abortSignal, type Signal } from '../signal.ts'
import { SECONDS } from './library.ts'

/** The most bytes that a frame may take as FFmpeg hands it over. */
const FRAME_BYTES = 16 * 1024 * 1024

/** What FFmpeg calls the containers of films. It is told, so that it takes nothing for a list of other files to open. */
const demuxers: ReadonlyMap<string, string> = new Map([
  ...['MP4', 'MOV', 'M4V', 'M4A', 'THREEGP'].map((format) => [format, 'mov'] as const),
  ...['MKV', 'WEBM'].map((format) => [format, 'matroska'] as const),
  ['AVI', 'avi'],
])

/** Whether files of a format are films, which take another program to decode. */
export function isFilm(format: Format): boolean {
  return demuxers.has(format)
}

/** A film, where in it the frame is, and the longest side it is to have. */
export interface Moment {
  readonly format: Format
  readonly second: number
  readonly side: number
}

/** How a film that comes in by a pipe becomes one frame that goes out by another; nothing else may be opened. */
function argumentsOf({ format, second, side }: Moment): string[] {
  const within = `scale='min(${side},iw)':'min(${side},ih)':force_original_aspect_ratio=decrease`
  const read = `-v error -nostdin -threads 1 -protocol_whitelist cache,pipe -ss ${second.toFixed(3)} -f ${demuxers.get(format)} -i cache:pipe:0`
  const written = `-map 0:v:0 -frames:v 1 -vf ${within} -pix_fmt rgba -threads 1 -c:v png -f image2pipe pipe:1`
  return `${read} ${written}`.split(' ')
}

/** One frame of a film as a PNG, shrunk and upright, made by FFmpeg; it is killed when it takes too long or nobody waits any more. */
export function frameOf(film: Uint8Array, ffmpeg: string, moment: Moment, signal: Signal | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    const late = AbortSignal.timeout(SECONDS * 1000)
    const child = spawn(ffmpeg, argumentsOf(moment), {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
      signal: signal ? AbortSignal.any([abortSignal(signal), late]) : late,
      killSignal: 'SIGKILL',
    })
    child.stdin.on('error', () => {}) // It has seen enough of the film.
    child.stdin.end(film)
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece)
      length += piece.length
      if (length > FRAME_BYTES) child.kill('SIGKILL')
    })
    child.on('error', (cause) => reject(failure(cause, signal, late)))
    child.on('close', () => {
      if (length > 0 && length <= FRAME_BYTES) resolve(Buffer.concat(pieces))
      else reject(new ImageError('MALFORMED', `The film has no frame at ${moment.second} s that can be decoded`))
    })
  })
}

function failure(cause: Error, signal: Signal | undefined, late: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason
  if (late.aborted) return new ImageError('LIMIT_EXCEEDED', `The film takes more than ${SECONDS} s to decode`, { cause })
  return new ImageError('FORMAT_UNSUPPORTED', 'The pixels of a film are not decoded: FFmpeg cannot be run', { cause })
}
