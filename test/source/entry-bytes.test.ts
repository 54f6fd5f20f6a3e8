import { array, assert, integer, nat, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { Entry, notePages } from '../../src/source/entry.ts'
import { packed, unpacked } from '../../src/source/entry-bytes.ts'
import { pattern } from '../support/range-server.ts'

const HEAD = {
  start: 0,
  end: 100,
  size: 50_000,
  whole: false,
  etag: '"1"',
  lastModified: undefined,
  cacheControl: 'max-age=5',
  at: 'http://a/b',
}
const BYTES = pattern(50_000)

function entry(...places: readonly (readonly [at: number, length: number])[]): Entry {
  const made = new Entry('http://a/b', HEAD, { most: 1_000_000, grown: () => {} })
  made.check(HEAD, [], { preset: 60, most: 1000 })
  const pages = new Set<number>()
  for (const [at, length] of places) {
    made.keep(at, BYTES.subarray(at, at + length))
    notePages(pages, at, length)
  }
  made.want(pages)
  return made
}

const bytesOf = (one: Entry) => Buffer.concat(packed(one))

test('an entry is the same after it was packed', () => {
  const one = entry([0, 4096], [40_000, 300], [20_000, 1])
  const again = unpacked(bytesOf(one))!
  expect(again.head).toMatchObject({ size: 50_000, whole: false, etag: '"1"', cacheControl: 'max-age=5', at: 'http://a/b' })
  const { checked, fresh, whileAsking, ifFailing } = one.lease
  expect(again.times).toEqual({ checked, fresh, whileAsking, ifFailing })
  expect(again.runs.map(({ at, bytes }) => [at, Buffer.from(bytes)])).toEqual(one.runs.map(({ at, bytes }) => [at, Buffer.from(bytes)]))
})

test('what nobody read in is not handed on, unless no more can be asked for', () => {
  const one = (etag: string | undefined) => {
    const made = new Entry('http://a/b', { ...HEAD, etag }, { most: 1_000_000, grown: () => {} })
    for (const [at, length] of [[0, 10_000], [10_000, 10_000], [24_000, 8000], [40_000, 300]] as const) made.keep(at, BYTES.subarray(at, at + length)) // prettier-ignore
    made.want([0, 3])
    made.want([6])
    return made.wanted.map(({ at, bytes }) => [at, bytes.length])
  }
  expect(one('"1"')).toEqual([[0, 10_000], [10_000, 6384], [24_000, 4672]]) // prettier-ignore
  expect(one(undefined)).toEqual([[0, 10_000], [10_000, 10_000], [24_000, 8000], [40_000, 300]]) // prettier-ignore
})

test('who looks at the end of a file wants nothing of what lies before', () => {
  const wanted = (pages: readonly number[], ...runs: readonly (readonly [at: number, length: number])[]) => {
    const made = new Entry('http://a/b', HEAD, { most: 1_000_000, grown: () => {} })
    for (const [at, length] of runs) made.keep(at, BYTES.subarray(at, at + length))
    made.want(pages)
    for (const { at, bytes } of made.wanted) expect(Buffer.compare(bytes, BYTES.subarray(at, at + bytes.length))).toBe(0)
    return made.wanted.map(({ at, bytes }) => [at, bytes.length])
  }
  expect(wanted([0, 2, 11, 12], [0, 50_000])).toEqual([[0, 12_288], [45_056, 4944]]) // prettier-ignore
  expect(wanted([0, 12], [0, 20_000], [20_000, 30_000])).toEqual([[0, 4096], [49_152, 848]]) // prettier-ignore
  expect(wanted([12], [0, 50_000])).toEqual([[49_152, 848]])
  expect(wanted([0, 12], [0, 4096], [49_500, 500])).toEqual([[0, 4096], [49_500, 500]]) // prettier-ignore
  expect(wanted(Array.from({ length: 13 }, (_, page) => page), [0, 20_000], [20_000, 30_000])).toEqual([[0, 20_000], [20_000, 30_000]]) // prettier-ignore
  expect(wanted([], [0, 50_000])).toEqual([])
})

test('what is cut short anywhere is none', () => {
  const whole = bytesOf(entry([0, 50], [100, 20]))
  for (let length = 0; length < whole.length; length++) expect(unpacked(whole.subarray(0, length))).toBeNull()
  expect(unpacked(Buffer.concat([whole, Buffer.of(0)]))).toBeNull()
})

test('what is damaged is none, or an entry', () => {
  const whole = bytesOf(entry([0, 300], [1000, 20]))
  assert(
    property(array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
      const damaged = Buffer.from(whole)
      for (const [at, byte] of changes) damaged[at] = byte
      const found = unpacked(damaged)
      for (const { at, bytes } of found?.runs ?? []) expect(at + bytes.length).toBeLessThanOrEqual(found!.head.size)
    }),
    { numRuns: 500 },
  )
})

test.each([
  'null',
  '1',
  '"a"',
  '[]',
  '{}',
  '{"head":{}}',
  '{"head":null,"times":null,"runs":[]}',
  '{"head":{"size":-1},"times":{},"runs":1}',
])('what says %s is none', (text) => {
  const start = Buffer.from(bytesOf(entry()).subarray(0, 8))
  start.writeUInt32BE(text.length, 4)
  expect(unpacked(Buffer.concat([start, Buffer.from(text)]))).toBeNull()
})

test('bytes that are kept in any order, over each other too, are those of the file', () => {
  const place = tuple(nat(49_999), integer({ min: 1, max: 9_000 }))
  assert(
    property(array(place, { minLength: 1, maxLength: 30 }), place, (places, [at, length]) => {
      const made = entry(...places.map(([from, count]) => [from, Math.min(count, 50_000 - from)] as const))
      const end = Math.min(at + length, 50_000)
      const here = Array.from({ length: end - at }, (_, i) => places.some(([from, count]) => at + i >= from && at + i < from + count))
      const held = made.read(at, length)
      if (here.every(Boolean)) expect(Buffer.compare(held!, BYTES.subarray(at, end))).toBe(0)
      else expect(held).toBeUndefined()
      const run = Buffer.concat(made.from(at, end))
      expect(run.length).toBe(here.includes(false) ? here.indexOf(false) : end - at)
      expect(Buffer.compare(run, BYTES.subarray(at, at + run.length))).toBe(0)
      expect(made.runs.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(50_000)
    }),
    { numRuns: 300 },
  )
})

test('no more runs, and no more bytes, are kept than there is room for', () => {
  const made = new Entry('k', { ...HEAD, size: 1e9 }, { most: 5000, grown: () => {} })
  for (let at = 0; at < 10_000; at += 2) made.keep(at * 10, Uint8Array.of(1))
  expect(made.runs.length).toBeLessThanOrEqual(256)
  expect(made.room).toBe(0)
  const long = new Entry('k', HEAD, { most: 5000, grown: () => {} })
  long.keep(0, BYTES.subarray(0, 4000))
  long.keep(4000, BYTES.subarray(4000, 9000))
  expect(long.runs).toHaveLength(1)
})
