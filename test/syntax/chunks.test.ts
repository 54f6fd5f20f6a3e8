import { expect, test } from 'vitest'
import { memory } from '../../src/source/source.ts'
import { chunks, lastChunks } from '../../src/syntax/chunks.ts'
import { bytes, u32 } from '../support/bytes.ts'
import { chunk, iend, pngOf } from '../support/png.ts'

async function walk(file: Uint8Array, from?: number) {
  const found: string[] = []
  try {
    for await (const { type, offset, length } of chunks(memory(file), from)) found.push(`${type} at ${offset}+${length}`)
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

test('chunks follow each other up to IEND', async () => {
  const file = pngOf(chunk('IHDR', 'thirteenbytes'), chunk('tEXt', 'a\0b'), iend, chunk('tEXt', 'behind'))
  expect(await walk(file)).toEqual(['IHDR at 8+25', 'tEXt at 33+15'])
  expect(await walk(file, 33)).toEqual(['tEXt at 33+15'])
})

test('a length beyond 2^31-1, or a type that is not of letters, is no chunk', async () => {
  expect(await walk(bytes('\x89PNG\r\n\x1a\n', u32(0x80000000), 'tEXt'))).toEqual(['PNG chunk expected at 8'])
  expect(await walk(bytes('\x89PNG\r\n\x1a\n', u32(4), 'tE\0t'))).toEqual(['PNG chunk expected at 8'])
  expect(await walk(bytes('\x89PNG\r\n\x1a\n', u32(0x7fffffff), 'tEXt'))).toEqual([
    'tEXt at 8+2147483659',
    'PNG chunk expected at 2147483667',
  ])
})

test('the last chunks are found from the end, whatever lies before them', async () => {
  const before = bytes('IDATcompressed pixels, with a tEXt in them', u32(3), 'tEXt', 'no chunk')
  const behind = bytes(chunk('tIME', 'sevenbs'), chunk('tEXt', 'a\0b'), iend)
  const file = bytes(before, behind)
  const found = await lastChunks(memory(file), 0, file.length)
  expect(found.map(({ type, offset }) => [type, offset - before.length])).toEqual([
    ['tIME', 0],
    ['tEXt', 19],
  ])
})

test('the last chunks are found before bytes that were appended, and an IEND inside a chunk ends nothing', async () => {
  const inner = pngOf(chunk('IHDR', 'thirteenbytes'), iend)
  const file = bytes('pixels', chunk('prVw', inner), chunk('tEXt', 'a\0b'), iend, 'appended')
  const found = await lastChunks(memory(file), 0, file.length)
  expect(found.map(({ type }) => type)).toEqual(['prVw', 'tEXt'])
  expect(await lastChunks(memory(bytes('no end at all')), 0, 64)).toEqual([])
})
