import { EventEmitter, once } from 'node:events'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImageError } from '../../src/error.ts'
import { type Bounds, defaultBounds, paged } from '../../src/source/paged.ts'
import { slice, WALK } from '../../src/source/source.ts'
import type { Answer } from '../../src/source/stretch.ts'
import { pattern } from '../support/range-server.ts'

const KB = 1024
const MB = 1024 * KB

type Answering = (start: number, end: number, bytes: Uint8Array) => Partial<Answer> | Promise<Partial<Answer>>

/** An origin in memory, and the ranges it was asked for, in KB. */
function origin(size: number, bounds: Partial<Bounds> = {}, answer: Answering = () => ({})) {
  const bytes = pattern(size)
  const asked: [number, number][] = []
  const source = paged(
    async (start, end) => {
      asked.push([start / KB, end / KB])
      return {
        end: Math.min(end, size),
        size,
        whole: false,
        body: pieces(bytes.subarray(start, end)),
        ...(await answer(start, end, bytes)),
      }
    },
    { ...defaultBounds, ...bounds },
  )
  return { bytes, asked, source }
}

async function* pieces(bytes: Uint8Array, pulled?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_000) {
    const piece = bytes.subarray(at, at + 10_000)
    pulled?.(piece.length)
    yield piece
  }
}

describe('what is asked for', () => {
  test('the first request starts at the first byte, and the size comes with it', async () => {
    const { source, asked } = origin(10 * MB)
    expect(await source.size()).toBe(10 * MB)
    expect(asked).toEqual([[0, 64]])
  })

  test('the first request is as long as the caller says', async () => {
    const { source, asked } = origin(10 * MB, { firstBytes: 4 * KB })
    await source.read(0, 32)
    expect(asked).toEqual([[0, 4]])
  })

  test('a far read waits for the size, then reaches 16 KB', async () => {
    const { source, asked, bytes } = origin(10 * MB)
    expect(await source.read(5 * MB, 10)).toEqual(bytes.subarray(5 * MB, 5 * MB + 10))
    expect(asked).toEqual([[0, 64], [5120, 5136]]) // prettier-ignore
  })

  test('a reader who knows what comes next says how far to reach', async () => {
    const { source, asked } = origin(10 * MB)
    await source.read(MB, 10, 0)
    await source.read(2 * MB, 10, 64 * KB - 10)
    await Promise.all([source.read(4 * MB, 10, 0), source.read(4 * MB + 4 * KB, 10, 80 * KB)])
    expect(asked).toEqual([[0, 64], [1024, 1028], [2048, 2112], [4096, 4184]]) // prettier-ignore
  })

  test('only one who walks is given more where he goes on', async () => {
    const { source, asked } = origin(10 * MB)
    await source.read(60 * KB, 30 * KB, 0)
    await source.read(100 * KB, 10, WALK)
    await source.read(MB, 10, WALK)
    await source.read(MB + 64 * KB, 10, WALK)
    await source.read(4 * MB, 100 * KB, 0)
    await slice(source, 6 * MB, MB).read(0, 10, WALK)
    await slice(source, 8 * MB, 20 * KB).read(0, 10, WALK)
    expect(asked).toEqual([[0, 64], [64, 92], [100, 164], [1024, 1088], [1088, 1216], [4096, 4196], [6144, 6208], [8192, 8212]]) // prettier-ignore
  })

  test('of a slice, what is read comes with the rest of it, up to 64 KB, and nothing behind it', async () => {
    const { source, asked } = origin(10 * MB)
    await slice(source, MB, 30 * KB).read(0, 6)
    await slice(source, 2 * MB, MB).read(0, 6)
    await slice(slice(source, 4 * MB, 9 * KB), 0, 20 * KB).read(4, 6)
    await slice(source, 6 * MB, 30 * KB).read(0, 6, 0)
    await slice(source, 8 * MB).read(0, 6)
    expect(asked.slice(1)).toEqual([[1024, 1056], [2048, 2112], [4096, 4108], [6144, 6148], [8192, 8208]]) // prettier-ignore
  })

  test('a page is asked for once, however often it is read', async () => {
    const { source, asked } = origin(10 * MB)
    await Promise.all([source.read(0, 10), source.read(5, 4000), source.size()])
    await Promise.all([source.read(MB, 10), source.read(MB + 10 * KB, 10, 0)])
    await Promise.all([source.read(MB + 5, 12 * KB), source.read(0, 64 * KB)])
    expect(asked).toEqual([[0, 64], [1024, 1040]]) // prettier-ignore
  })

  test('pages under way are shared by those who come later', async () => {
    const { source, asked } = origin(10 * MB)
    await source.size()
    const first = source.read(MB, 10)
    await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([first, source.read(MB + 100, 10)])
    expect(asked).toHaveLength(2)
  })

  test('neighbours and small gaps of one tick travel together; far ones apart', async () => {
    const { source, asked } = origin(10 * MB)
    await source.size()
    await Promise.all([source.read(MB, 10), source.read(MB + 28 * KB, 10), source.read(4 * MB, 10)])
    expect(asked.slice(1)).toEqual([[1024, 1068], [4096, 4112]]) // prettier-ignore
  })

  test('a walk that goes on is given twice as much each time, up to 1 MB', async () => {
    const { source, asked } = origin(10 * MB)
    for (let at = 0; at < 5 * MB; at += 4 * KB) await source.read(at, 10)
    expect(asked.map(([start, end]) => end - start)).toEqual([64, 128, 256, 512, 1024, 1024, 1024, 1024, 1024])
  })

  test('a long read is asked for exactly, in whole pages', async () => {
    const { source, asked } = origin(10 * MB)
    await source.read(MB, 3 * MB + 1)
    expect(asked).toEqual([[0, 64], [1024, 4100]]) // prettier-ignore
  })

  test('reading ahead never covers what is here already', async () => {
    const { source, asked } = origin(10 * MB)
    await source.read(MB, 10)
    await source.read(MB - 8 * KB, 10)
    expect(asked).toEqual([[0, 64], [1024, 1040], [1016, 1024]]) // prettier-ignore
  })

  test('a walk that goes on from a jump is given twice as much each time, too', async () => {
    const { source, asked } = origin(10 * MB)
    for (let at = MB; at < MB + 200 * KB; at += 4 * KB) await source.read(at, 10)
    expect(asked.slice(1).map(([start, end]) => end - start)).toEqual([16, 32, 64, 128])
  })

  test('no byte is asked for twice, whatever is read in whichever order', async () => {
    const reads = fc.array(fc.array(fc.tuple(fc.nat(MB), fc.oneof(fc.nat(100), fc.nat(200 * KB))), { maxLength: 4 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(reads, fc.constantFrom(100, 4 * KB, 64 * KB), async (ticks, firstBytes) => {
        const { source, asked } = origin(MB - 1234, { firstBytes })
        for (const tick of ticks) await Promise.all(tick.map(([offset, length]) => source.read(offset, length)))
        const inOrder = asked.toSorted((a, b) => a[0] - b[0])
        expect(inOrder.every(([start], i) => i === 0 || start >= inOrder[i - 1]![1])).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('hardly anything is left behind at the end', async () => {
    const { source, asked } = origin(MB)
    await source.read(MB - 28 * KB, 10)
    await source.read(MB - 4, 4)
    expect(asked).toEqual([[0, 64], [996, 1024]]) // prettier-ignore
  })
})

describe('when answers come', () => {
  test('a slow page does not delay a fast one', async () => {
    const gate = new EventEmitter()
    const held = once(gate, 'open')
    const { source } = origin(10 * MB, {}, async (start) => {
      if (start === MB) await held
      return {}
    })
    await source.size()
    const order: string[] = []
    const slow = source.read(MB, 10).then(() => order.push('slow'))
    await source.read(5 * MB, 10).then(() => order.push('fast'))
    gate.emit('open')
    await slow
    expect(order).toEqual(['fast', 'slow'])
  })

  test('pages are read when they are here, though the rest of their request is not', async () => {
    const { source } = origin(MB, {}, (_start, _end, bytes) => ({
      body: (async function* () {
        yield bytes.subarray(0, 5000)
        await new Promise(() => {})
      })(),
    }))
    expect(await source.read(10, 20)).toHaveLength(20)
  })

  test('nor are those of a later request waited for, of which the first page is here', async () => {
    const stuck = async function* (bytes: Uint8Array) {
      yield bytes
      await new Promise(() => {})
    }
    const { source, bytes } = origin(MB, {}, (start, _end, all) => (start > 0 ? { body: stuck(all.subarray(start, start + 8192)) } : {}))
    await source.size()
    expect(Buffer.from(await source.read(500 * KB + 10, 100))).toEqual(Buffer.from(bytes.subarray(500 * KB + 10, 500 * KB + 110)))
  })

  test('the rest of a range answered in part is asked for when it is read', async () => {
    const { source, asked, bytes } = origin(MB, {}, (start, _end, all) => ({
      end: start + 512,
      body: pieces(all.subarray(start, start + 512)),
    }))
    expect(await source.read(100, 412)).toEqual(bytes.subarray(100, 512))
    expect(asked).toHaveLength(1)
    expect(await source.read(100, 900)).toEqual(bytes.subarray(100, 1000))
    expect(asked).toEqual([[0, 64], [0.5, 64]]) // prettier-ignore
  })

  test('more than was asked for is cut and let go', async () => {
    let ended = false
    const { source, bytes } = origin(MB, {}, (start, end, all) => ({
      body: (async function* () {
        try {
          yield all.subarray(start, end + 5000)
          for (;;) yield new Uint8Array(1000)
        } finally {
          ended = true
        }
      })(),
    }))
    expect(await source.read(0, 80 * KB)).toEqual(bytes.subarray(0, 80 * KB))
    await new Promise((resolve) => setImmediate(resolve))
    expect(ended).toBe(true)
  })

  test('less than was promised is an error, for all of the page that it broke off in', async () => {
    const { source } = origin(MB, {}, (start, _end, all) => ({ body: pieces(all.subarray(start, start + 1000)) }))
    await expect(source.read(0, 4000)).rejects.toMatchObject({
      code: 'SOURCE_UNAVAILABLE',
      message: 'The answer of the origin ended at 1000, expected 65536',
    })
    await expect(source.read(0, 10)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' })
  })

  test('what failed keeps failing, and nothing else does', async () => {
    let failures = 0
    const { source } = origin(MB, {}, (start) => {
      if (start !== 512 * KB) return {}
      failures++
      throw new ImageError('SOURCE_UNAVAILABLE', 'down')
    })
    for (let i = 0; i < 3; i++) await expect(source.read(512 * KB, 10)).rejects.toThrow('down')
    expect(failures).toBe(1)
    expect(await source.read(MB - 10, 100)).toHaveLength(10)
  })

  test('where the first request fails, size and reads say why', async () => {
    const { source, asked } = origin(MB, {}, () => {
      throw new ImageError('SOURCE_NOT_FOUND', 'gone')
    })
    await expect(source.size()).rejects.toThrow('gone')
    await expect(source.read(5000, 10)).rejects.toThrow('gone')
    expect(asked).toHaveLength(1)
  })
})

const whole = (size: number, stated: number, bounds: Partial<Bounds> = {}) => {
  const pulled = { bytes: 0 }
  const answer: Answering = (_start, _end, bytes) => ({
    whole: true,
    end: stated,
    size: stated,
    body: pieces(bytes, (n) => (pulled.bytes += n)),
  })
  return { ...origin(size, bounds, answer), pulled }
}

describe('an origin that sends the whole file', () => {
  test('is asked once, and read only as far as somebody reads', async () => {
    const { source, asked, bytes, pulled } = whole(MB, MB)
    expect(await source.size()).toBe(MB)
    expect(await source.read(0, 100)).toEqual(bytes.subarray(0, 100))
    expect(pulled.bytes).toBe(10_000)
    expect(await source.read(200_000, 10)).toEqual(bytes.subarray(200_000, 200_010))
    expect(pulled.bytes).toBe(210_000)
    expect(asked).toEqual([[0, 64]])
  })

  test('of unknown length has an infinite size until it has ended', async () => {
    const { source, bytes } = whole(100_000, Infinity)
    expect(await source.size()).toBe(Infinity)
    expect(await source.read(99_990, 100)).toEqual(bytes.subarray(99_990))
    expect(await source.size()).toBe(100_000)
    expect(await source.read(200_000, 10)).toHaveLength(0)
  })

  test('is cut off at the limit', async () => {
    const { source, pulled } = whole(MB, Infinity, { maxBytes: 100_000 })
    expect(await source.read(90_000, 10_000)).toHaveLength(10_000)
    await expect(source.read(0, 200_000)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    await expect(source.read(120_000, 10)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(pulled.bytes).toBeLessThanOrEqual(110_000)
  })
})

describe('limits', () => {
  test('a hostile length is refused by the limit, or cut by the size, and lists no pages', async () => {
    const { source, asked } = origin(MB, {}, () => ({ size: 10 * 1024 * MB }))
    await expect(source.read(10, 2 ** 52)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('limit of 67108864 bytes'),
    })
    expect(asked).toEqual([[0, 64]])
  })

  test('bytes are counted over all requests', async () => {
    const { source, asked } = origin(10 * MB, { maxBytes: MB })
    await source.read(2 * MB, 512 * KB)
    await expect(source.read(4 * MB, 512 * KB)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(await source.read(6 * MB, 400 * KB)).toHaveLength(400 * KB)
    expect(asked).toHaveLength(3)
  })

  test('near the limit less is read ahead', async () => {
    const { source, asked } = origin(10 * MB, { maxBytes: 80 * KB })
    await source.read(5 * MB, 10)
    expect(asked).toEqual([[0, 64], [5120, 5136]]) // prettier-ignore
  })

  test('requests are counted', async () => {
    const { source, asked } = origin(10 * MB, { maxRequests: 5 })
    for (let i = 1; i < 5; i++) await source.read(i * MB, 10)
    await expect(source.read(6 * MB, 10)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('limit of 5 requests'),
    })
    expect(asked).toHaveLength(5)
  })
})
