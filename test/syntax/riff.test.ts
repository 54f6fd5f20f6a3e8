import { expect, test } from 'vitest'
import { latin1, memory, readAll } from '../../src/source/source.ts'
import { lastRiffChunks, riffChunks } from '../../src/syntax/riff.ts'
import { bytes, u32le } from '../support/bytes.ts'
import { riffChunk } from '../support/webp.ts'

async function walk(file: Uint8Array, end = file.length) {
  const found: string[] = []
  for await (const { type, offset, length, data } of riffChunks(memory(file), 0, end))
    found.push(`${type} at ${offset}+${length}: ${latin1(await readAll(data))}`)
  return found
}

test('chunks of an odd length are padded', async () => {
  const file = bytes('abcd\x03\0\0\0one\0', 'efgh\x02\0\0\0to', 'XMP \0\0\0\0')
  expect(await walk(file)).toEqual(['abcd at 0+12: one', 'efgh at 12+10: to', 'XMP  at 22+8: '])
  expect(await walk(file, 22)).toEqual(['abcd at 0+12: one', 'efgh at 12+10: to'])
})

test('a chunk that would end beyond the file has what there is of it', async () => {
  expect(await walk(bytes('abcd', u32le(0xffffffff), 'rest'))).toEqual([`abcd at 0+${8 + 2 ** 32}: rest`])
})

test('what has no printable type is no chunk', async () => {
  expect(await walk(bytes(riffChunk('abcd', 'x'), 0, 0, 0, 0, 0, 0, 0, 0))).toEqual(['abcd at 0+10: x'])
  expect(await walk(bytes(riffChunk('abc\0', 'x'), 'ab\0d', 0, 0, 0, 0))).toEqual(['abc\0 at 0+10: x'])
})

test('the last chunks are found from the end', async () => {
  const before = bytes('pixels and pixels', u32le(3))
  const file = bytes(before, riffChunk('EXIF', 'odd'), riffChunk('XMP ', 'even'))
  const found = await lastRiffChunks(memory(file), 0, file.length)
  expect(found.map(({ type, offset }) => [type, offset - before.length])).toEqual([
    ['EXIF', 0],
    ['XMP ', 12],
  ])
  expect(await lastRiffChunks(memory(file), 0, file.length - 2)).toEqual([])
})
