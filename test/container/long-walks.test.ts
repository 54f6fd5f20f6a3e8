import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from '../../src/budget.ts'
import { jpeg } from '../../src/container/jpeg.ts'
import { tiff } from '../../src/container/tiff.ts'
import { webp } from '../../src/container/webp.ts'
import { defaultBounds, paged } from '../../src/source/paged.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { type Entry, tiffBytes } from '../support/tiff.ts'
import { anmf, vp8, vp8x, webpOf } from '../support/webp.ts'

const MB = 1024 * 1024

/** A file far away, and how often it was asked for some of it. */
function remote(bytes: Uint8Array, sourceBytes = defaultLimits.sourceBytes) {
  const asked: number[] = []
  const source = paged(
    async (start, end) => {
      asked.push(end - start)
      return { end: Math.min(end, bytes.length), size: bytes.length, whole: false, body: once(bytes.subarray(start, end)) }
    },
    defaultBounds,
    new Budget({ ...defaultLimits, sourceBytes }),
  )
  return { source, asked }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const page = (bytes: number): Entry[] => [
  { id: 0x0100, type: 4, values: [8] },
  { id: 0x0101, type: 4, values: [4] },
  { id: 0xfff0, type: 7, values: new Uint8Array(bytes) },
]

const segmented = (count: number, length: number) =>
  jpegOf(...Array.from({ length: count }, () => segment(0xe4, new Uint8Array(length))), frame(640, 480), scan)

describe('over very many pieces, each far from the next', () => {
  test('finds the frame of a JPEG behind 12 MB of segments', async () => {
    const { source } = remote(segmented(190, 65_000))
    expect(await jpeg.header(source)).toMatchObject({ width: 640, height: 480 })
  })

  test('counts 150 frames of a WebP of 100 KB each', async () => {
    const frames = Array.from({ length: 150 }, () => anmf(40, vp8(4, 3, 100_000)))
    const { source } = remote(webpOf(vp8x(2, 4, 3), ...frames))
    expect((await webp.animation!(source)).frames).toBe(150)
  })

  test('counts 150 pages of a TIFF of 100 KB each', async () => {
    const { source } = remote(tiffBytes(Array.from({ length: 150 }, () => page(100_000))))
    expect((await tiff.animation!(source)).frames).toBe(150)
  })

  test('reads no more of a few than it needs', async () => {
    const { source, asked } = remote(segmented(10, 65_000))
    await jpeg.header(source)
    expect(Math.max(...asked)).toBeLessThan(MB / 8)
  })

  test('reads no more of a file that is too long to be read whole', async () => {
    const { source, asked } = remote(segmented(190, 65_000), 8 * MB)
    await expect(jpeg.header(source)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(Math.max(...asked)).toBeLessThan(MB / 8)
  })
})
