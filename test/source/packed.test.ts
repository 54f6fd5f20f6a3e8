import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST, pack, unpack } from '../../src/source/packed.ts'

/** A value, in so many pieces, as it is kept. */
const packed = async (value: Uint8Array, pieces = 1) => {
  const each = Math.max(1, Math.ceil(value.length / pieces))
  const kept = await pack(Array.from({ length: Math.ceil(value.length / each) }, (_, i) => value.subarray(i * each, (i + 1) * each)))
  return kept && Buffer.concat(kept)
}

test('whatever is packed comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.nat(9), fc.nat(9), async (bytes, times, pieces) => {
      const value = Buffer.concat(Array<Uint8Array>(times).fill(bytes))
      expect(Buffer.from((await unpack((await packed(value, pieces + 1))!))!).equals(value)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('what deflates is smaller, and what does not is only little longer', async () => {
  const words = Buffer.from('<rdf:li xml:lang="x-default">A title</rdf:li>'.repeat(500))
  expect((await packed(words))!.length).toBeLessThan(words.length / 10)
  const compressed = randomBytes(40_000)
  expect((await packed(compressed))!.length).toBe(compressed.length + 5)
})

test('what is too long is not packed', async () => {
  expect(await packed(new Uint8Array(MOST))).toBe(null)
  expect((await packed(new Uint8Array(MOST - 5)))!.length).toBeLessThan(MOST / 100)
})

test('nothing else is taken for a value', async () => {
  const whole = (await packed(Buffer.from('metadata '.repeat(500))))!
  expect(whole.length).toBeLessThan(100)
  for (let end = 0; end < whole.length; end++) expect(await unpack(whole.subarray(0, end))).toBe(null)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 0x41
    const value = await unpack(damaged)
    // A flipped bit that changes nothing in what deflate says is no damage.
    if (value) expect(Buffer.from(value).toString()).toBe('metadata '.repeat(500))
  }
  const garbage = fc.asyncProperty(fc.uint8Array({ maxLength: 200, min: 3 }), async (bytes) => {
    expect(await unpack(bytes)).toBe(null)
  })
  await fc.assert(garbage)
})

test('a few bytes that inflate to very many are nothing', async () => {
  const bomb = deflateRawSync(new Uint8Array(64 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(MOST)
  expect(await unpack(Buffer.concat([Buffer.from([2, 0, 0, 0, 0]), bomb]))).toBe(null)
})
