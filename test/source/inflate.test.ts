import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Budget, defaultLimits } from '../../src/budget.ts'
import { ImageError } from '../../src/error.ts'
import { type Compression, inflated } from '../../src/source/inflate.ts'
import { type ByteSource, memory } from '../../src/source/source.ts'
import { pattern } from '../support/range-server.ts'

const compress: Record<Compression, (bytes: Uint8Array) => Uint8Array> = {
  zlib: deflateSync,
  deflate: deflateRawSync,
  gzip: gzipSync,
  brotli: brotliCompressSync,
}

const PLAIN = pattern(5000)
const bounded = (bytes: Uint8Array, inflatedBytes: number): ByteSource => memory(bytes, new Budget({ ...defaultLimits, inflatedBytes }))

describe.each(Object.keys(compress) as Compression[])('%s', (how) => {
  const packed = new Uint8Array(compress[how](PLAIN))

  test('is read when it is asked for, once', async () => {
    let reads = 0
    const source = memory(packed)
    const out = inflated({ budget: source.budget, size: () => source.size(), read: (...where) => (reads++, source.read(...where)) }, how)
    expect(reads).toBe(0)
    expect(await out.read(100, 10)).toEqual(PLAIN.subarray(100, 110))
    expect(await out.size()).toBe(5000)
    expect(reads).toBe(1)
    expect(source.budget.inflatable).toBe(defaultLimits.inflatedBytes - 5000)
  })

  test('is bounded to the byte', async () => {
    expect(await inflated(bounded(packed, 5000), how).size()).toBe(5000)
    await expect(inflated(bounded(packed, 4999), how).size()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('what is damaged counts, but leaves room for what is not', async () => {
    const broken = Uint8Array.from(packed).fill(0xff, packed.length >> 1)
    const source = bounded(broken, 1_000_000)
    for (let left = 1_000_000, i = 0; i < 20; i++) {
      await expect(inflated(source, how).size()).rejects.toMatchObject({ code: 'MALFORMED' })
      expect(source.budget.inflatable).toBeLessThan(left)
      expect(source.budget.inflatable).toBeGreaterThanOrEqual(Math.floor(left / 2))
      left = source.budget.inflatable
    }
  })

  test('a bomb stops at the bound, and nothing more is inflated afterwards', async () => {
    const bomb = bounded(compress[how](new Uint8Array(50_000_000)), 1_000_000)
    await expect(inflated(bomb, how).size()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
    const { budget } = bomb
    await expect(inflated(memory(packed, budget), how).size()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
  })

  test('all blocks of a file share the bound, asked for at once too', async () => {
    const { budget } = bounded(packed, 12_000)
    const settled = await Promise.allSettled([1, 2, 3].map(() => inflated(memory(packed, budget), how).size()))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  test('broken off anywhere it is malformed', async () => {
    for (let length = 0; length < packed.length; length += Math.max(1, packed.length >> 6))
      await expect(inflated(memory(packed.subarray(0, length)), how).size()).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('damaged in any way it is something, or an ImageError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Uint8Array.from(packed)
        damaged[at] = byte
        const out = await inflated(memory(damaged), how)
          .size()
          .catch((error: unknown) => error)
        expect(typeof out === 'number' || out instanceof ImageError).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
