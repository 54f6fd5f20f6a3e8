import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST, pack, unpack } from '../../src/source/packed.ts'

test('whatever is packed comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.nat(3), async (bytes, times) => {
      const value = Buffer.concat(Array<Uint8Array>(times).fill(bytes))
      const packed = await pack(value)
      expect(Buffer.from((await unpack(packed!))!).equals(value)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('what deflates is smaller, and what does not is only little longer', async () => {
  const words = Buffer.from('<rdf:li xml:lang="x-default">A title</rdf:li>'.repeat(500))
  expect((await pack(words))!.length).toBeLessThan(words.length / 10)
  const compressed = randomBytes(40_000)
  expect((await pack(compressed))!.length).toBe(compressed.length + 5)
})

test('what is too long is not packed', async () => {
  expect(await pack(new Uint8Array(MOST))).toBe(null)
  expect((await pack(new Uint8Array(MOST - 5)))!.length).toBeLessThan(MOST / 100)
})

test('nothing else is taken for a value', async () => {
  const packed = (await pack(Buffer.from('metadata '.repeat(100))))!
  for (let end = 0; end < packed.length; end++) expect(await unpack(packed.subarray(0, end))).toBe(null)
  for (let at = 0; at < packed.length; at++) {
    const damaged = Buffer.from(packed)
    damaged[at]! ^= 0x41
    const value = await unpack(damaged)
    // A flipped bit that changes nothing in what deflate says is no damage.
    if (value) expect(Buffer.from(value).toString()).toBe('metadata '.repeat(100))
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
