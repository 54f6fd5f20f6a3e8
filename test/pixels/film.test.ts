import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from '../../src/budget.ts'
import { ImageError } from '../../src/error.ts'
import { Image } from '../../src/image.ts'
import { pixelsOf } from '../../src/pixels/pixels.ts'
import { memory } from '../../src/source/source.ts'
import { installed } from '../support/tool.ts'
import { temporaryFolder } from '../support/temporary.ts'

const there = installed('ffmpeg', '-version')
const folder = temporaryFolder()

/** A film of a red second and a blue one; what says where its frames are stands at its end. */
function film(): Uint8Array {
  const path = join(folder, 'film.mp4')
  const colors = ['red', 'blue'].flatMap((color) => ['-f', 'lavfi', '-i', `color=${color}:s=320x240:d=1:r=10`])
  const joined = ['-filter_complex', 'concat=n=2', '-c:v', 'mpeg4', '-y', path]
  execFileSync('ffmpeg', ['-v', 'error', ...colors, ...joined])
  return new Uint8Array(readFileSync(path))
}

/** The beginning of a film, enough to be known as one. [ISO 14496-12 4.3] */
const bare = new Uint8Array(Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08moov', 'latin1'))

const image = (bytes: Uint8Array, ffmpeg: string | null, signal?: AbortSignal) =>
  new Image('test:', memory(bytes, new Budget({ ...defaultLimits, ffmpeg }, signal)))

const refusal = (work: Promise<unknown>) => work.catch((error: unknown) => error)

test('a film is refused where no program decodes films', async () => {
  expect(await refusal(pixelsOf(image(bare, null)).raster())).toMatchObject({
    code: 'FORMAT_UNSUPPORTED',
    message: 'The pixels of films (MP4) are told only where HELIOGRAPH_FFMPEG names FFmpeg',
  })
})

describe.skipIf(!there)('with ffmpeg', () => {
  const path = there ? execFileSync('sh', ['-c', 'command -v ffmpeg'], { encoding: 'utf8' }).trim() : ''

  test('a film shows its first frame, or the one asked for', async () => {
    const shown = image(film(), path)
    expect(await pixelsOf(shown).raster()).toMatchObject({ width: 128, height: 96 })
    const [first, later] = [await pixelsOf(shown).averageColor(true), await pixelsOf(shown, 0, 1.5).averageColor(true)]
    expect(first.red).toBeGreaterThan(230)
    expect(later.blue).toBeGreaterThan(230)
    expect(await pixelsOf(shown).hasTransparency()).toBe(false)
  })

  test('a moment that the film does not have, and a film that is none, are refused', async () => {
    expect(await refusal(pixelsOf(image(film(), path), 0, 60).raster())).toMatchObject({ code: 'MALFORMED' })
    expect(await refusal(pixelsOf(image(bare, path)).raster())).toBeInstanceOf(ImageError)
  })

  test('the program ends when nobody waits any more', async () => {
    const leave = new AbortController()
    const asked = pixelsOf(image(film(), path, leave.signal)).raster()
    setTimeout(() => leave.abort(new ImageError('SOURCE_UNAVAILABLE', 'Whoever asked has left')), 5)
    expect(await refusal(asked)).toMatchObject({ message: 'Whoever asked has left' })
  })

  test('a program that cannot be run is told', async () => {
    expect(await refusal(pixelsOf(image(film(), '/nowhere/ffmpeg')).raster())).toMatchObject({
      code: 'FORMAT_UNSUPPORTED',
      message: 'The pixels of a film are not decoded: FFmpeg cannot be run',
    })
  })
})
